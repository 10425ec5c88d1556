import { t as nextOfflineNumber } from "./next-number-C8sYonjV.js";
import { n as pathOfEntry } from "./record-path-CZlyFHbB.js";
import { i as lifecycleOf } from "./lifecycle-of-Cap2MaQo.js";
import { p as trackedValues, u as computePriority } from "./check-lifecycle-CoBmcvKM.js";
import { c as toRecordId, o as pathKind, s as pathOfRecord } from "./record-id-DrBCxwok.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { n as registerEntry } from "./register-entry-DwLZiiOK.js";
// src/core/journal/register-draft.ts
/**
* Makes a draft the record that it was meant to be: moved to its place, with id, initial state, priority and the
* opening of its journal. Its own text stays as it was written.
*/
function registerDraft({ kind, path, draft }, configuration, { id, attribution, source }) {
	const openedAt = formatInstant(attribution.at);
	const { initial } = lifecycleOf(kind, draft);
	const matrix = configuration.organisation?.value.priority_matrix;
	const priority = matrix === void 0 ? void 0 : computePriority(draft, matrix);
	const fields = priority === void 0 ? draft : {
		...draft,
		priority
	};
	const opening = toEntry([], attribution, {
		to: initial,
		set: trackedValues(fields, kind)
	});
	const added = {
		id,
		state: initial,
		opened_at: openedAt,
		opened_by: attribution.by,
		...priority === void 0 ? {} : { priority },
		source,
		journal: [recordToJson(opening)]
	};
	const edits = Object.entries(added).map(([name, value]) => ({
		op: "set",
		pointer: `/${name}`,
		value: fieldToJson(value)
	}));
	return {
		kind: "move_file",
		path,
		to: pathOfRecord(id, openedAt),
		edits
	};
}
// src/app/register-edits.ts
/**
* Writes how things came to be: for each record whose fields run ahead of its journal the entry, or what puts a
* forbidden edit back; for drafts their ids; for files in the wrong folder the right one. Planning again on the
* result gives an empty plan.
*/
function registerEdits(ledger, options) {
	const records = ledger.entries.map((entry) => registerRecord(entry, ledger, options));
	const drafts = options.drafts === "leave" ? [] : registerDrafts(ledger, options);
	const all = [...records, ...drafts];
	return {
		effects: all.flatMap((one) => one.effects),
		summary: all.flatMap((one) => one.summary),
		putBack: records.flatMap((one) => one.putBack)
	};
}
function registerRecord(stated, ledger, options) {
	const attribution = options.attributionOf?.(stated.path) ?? options;
	const reset = resetOpening(stated, options);
	const entry = reset === void 0 ? stated : reset.entry;
	const registered = registerEntry(entry, ledger.configuration, attribution);
	const edits = [...reset?.edits ?? [], ...registered?.edits ?? []];
	const to = newPath(entry, ledger);
	const summary = [...reset?.summary ?? [], ...registered === void 0 ? [] : [registered.summary]];
	const putBack = reset !== void 0 || registered?.isPutBack === true ? [entry.record.id] : [];
	if (to === void 0) return {
		effects: edits.length === 0 ? [] : [{
			kind: "edit_record",
			path: entry.path,
			edits
		}],
		summary,
		putBack
	};
	return {
		effects: [{
			kind: "move_file",
			path: entry.path,
			to,
			...edits.length === 0 ? {} : { edits }
		}, ...moveDescription(entry.path, to, options)],
		summary: [...summary, `${entry.record.id} moved to ${to}`],
		putBack
	};
}
/**
* `opened_at` never changes; where it differs from the opening in the journal it is put back. Where the folder says
* that the journal is what was edited, it is left to the finding.
*/
function resetOpening(entry, { openedBefore }) {
	const { record } = entry;
	const at = record.journal[0]?.at;
	if (at === void 0 || at === record.opened_at || parseInstant(at) === void 0) return void 0;
	if (openedBefore !== void 0 && openedBefore.get(record.id) !== at) return void 0;
	const back = {
		...entry,
		record: {
			...record,
			opened_at: at
		}
	};
	if (pathOfEntry(back) !== entry.path) return void 0;
	return {
		entry: back,
		edits: [{
			op: "set",
			pointer: "/opened_at",
			value: at
		}],
		summary: [`${record.id} put back (opened_at): it never changes`]
	};
}
/** Where the file is to go; `undefined` where it is right, or where moving it would hide something worse. */
function newPath(entry, { entries, unreadable }) {
	const kind = pathKind(entry.path);
	const to = pathOfEntry(entry);
	if (to === void 0 || to === entry.path) return void 0;
	if (kind.is !== "record" || kind.id !== entry.record.id) return void 0;
	if (entry.record.journal[0]?.at !== entry.record.opened_at) return void 0;
	return entries.some((other) => other !== entry && (other.path === to || other.record.id === kind.id)) || unreadable.some(({ place }) => place.path === to) ? void 0 : to;
}
function moveDescription(from, to, { descriptions }) {
	const [path, target] = [from, to].map((record) => record.replace(/\.yaml$/, ".description.md"));
	if (path === void 0 || target === void 0 || descriptions?.has(path) !== true) return [];
	return [{
		kind: "move_file",
		path,
		to: target
	}];
}
function registerDrafts(ledger, options) {
	let number = ledger.drafts.length === 0 ? 0 : nextOfflineNumber(ledger);
	return ledger.drafts.map((draft) => {
		const id = toRecordId(draft.kind, number++);
		const attribution = options.attributionOf?.(draft.path) ?? options;
		return {
			effects: [registerDraft(draft, ledger.configuration, {
				id,
				attribution,
				source: { kind: "command" }
			})],
			summary: [`${draft.path} registered as ${id}`]
		};
	});
}
export { registerDraft as n, registerEdits as t };
