import { n as checkRecord, t as checkDraft } from "./check-record-m24u536k.js";
import { a as mend, o as says } from "./storable-text-BmVNsrtJ.js";
import { r as missingIn } from "./moves-Bzzn_riP.js";
import { o as pathKind } from "./record-id-DrBCxwok.js";
// src/app/change/gather-content.ts
function toChangedPath({ path, before, after }) {
	return {
		path,
		before,
		after
	};
}
/** The file of a change, registered or not, that a path belongs to; of a description the record beside it. */
function changeFile(path) {
	const kind = pathKind(path);
	if (kind.is === "description") return kind.id.startsWith("CHG-") ? path.replace(/\.description\.md$/, ".yaml") : void 0;
	return (kind.is === "draft" || kind.is === "record") && kind.kind === "change" ? path : void 0;
}
/** Every change that differs, or whose description does, as it was and as it will be. */
async function touchedChanges(changes, { mergeBase, head }, judge, ports) {
	const paths = [...new Set(changes.flatMap(({ path }) => changeFile(path) ?? []))];
	const touched = [];
	for (const path of paths) {
		const [before, after] = [await loadOne(mergeBase, path, ports), await loadOne(head, path, ports)];
		const kind = pathKind(path);
		const invalid = after === void 0 ? [] : faultsOf(after, judge);
		touched.push({
			path,
			...kind.is === "record" ? { id: kind.id } : {},
			before: before === void 0 ? null : contentIn(before) ?? null,
			after: after === void 0 ? null : contentIn(after) ?? null,
			...invalid.length === 0 ? {} : { invalid: invalid.slice(0, 100) }
		});
	}
	return touched;
}
/** A ledger of one file, as strictly read as any; `undefined` where there is no such file. */
async function loadOne(commit, path, { objects, loadFiles }) {
	const files = await objects.files(commit, path);
	return files.length === 0 ? void 0 : loadFiles(files);
}
function changeIn({ entries, drafts }) {
	return [...entries, ...drafts].find((one) => one.kind === "change");
}
function contentIn(ledger) {
	const found = changeIn(ledger);
	return found === void 0 ? void 0 : "draft" in found ? found.draft : found.record;
}
/** What is wrong with the change by itself, judged by the configuration of the base. */
function faultsOf(ledger, { base, now }) {
	const unread = new Set(base.unreadable.map(({ place }) => place.path));
	const found = changeIn(ledger);
	const errors = [...ledger.unreadable, ...found === void 0 ? [] : "draft" in found ? checkDraft(found, base.configuration, { unread }) : checkRecord(found, base.configuration, {
		now,
		unread
	})].filter(({ severity }) => severity === "error").map((one) => `${says(one)} ${mend(one)}`);
	const lacking = found !== void 0 && "draft" in found ? lackingIn(found) : [];
	return [...errors, ...lacking].map((text) => text.slice(0, 1e3));
}
/** Merging registers the change as scheduled, or as done already, which takes more than a draft does. */
function lackingIn({ draft }) {
	const state = "type" in draft && draft.type === "retrospective" ? "review" : "scheduled";
	return missingIn("change", {
		...draft,
		state
	}, state).map(({ says: what, pointer }) => `it lacks ${what} (${pointer.slice(1).replaceAll("/", ".")})`);
}
/** What reviews are bound to: the changes by their values, all other files by their blobs. */
async function materialOf(changes, { loadFiles }) {
	const values = [];
	const paths = [];
	for (const { path, after } of changes) {
		const kind = pathKind(path);
		const value = (kind.is === "draft" || kind.is === "record") && kind.kind === "change" && after !== null ? contentIn(await loadFiles([{
			path,
			...after
		}])) : void 0;
		if (value !== void 0) values.push(value);
		else paths.push({
			path,
			mode: after?.mode ?? null,
			blob: after?.blob ?? null
		});
	}
	return {
		changes: values,
		paths
	};
}
export { toChangedPath as n, touchedChanges as r, materialOf as t };
