import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { o as sameLogin } from "./role-BC_n5SgB.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as isSameJson } from "./json-CaPr7KL-.js";
import { t as isRecordPath } from "./record-path-CZlyFHbB.js";
import { a as parseRecordId, n as isOnForge, t as FIRST_OFFLINE_NUMBER } from "./record-id-DrBCxwok.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
// src/core/history/facts.ts
/** The token of Actions writes under this name where no own App is configured. */
const DEFAULT_AUTOMATION = "github-actions[bot]";
/** Whether our own automation made the change, which may write what people and other bots may not. */
function isByAutomation({ author, configuration }) {
	const us = configuration.organisation?.value.us?.login ?? DEFAULT_AUTOMATION;
	return author !== void 0 && sameLogin(author, us);
}
/** The author, where it is known not to be our automation. */
function authorOf(facts) {
	return isByAutomation(facts) ? void 0 : facts.author;
}
// src/core/history/judge-appended.ts
/** Entries that the change appended: told at their time, and in the name of who made the change. */
function judgeAppended({ before, after }, facts) {
	const known = before.record.journal.length;
	return after.record.journal.slice(known).flatMap((entry, offset) => {
		const at = (key) => ({
			path: after.path,
			pointer: `/journal/${known + offset}${key}`,
			on: "value"
		});
		return [...judgeTime(entry, facts.since, at("/at")), ...judgeName(entry, facts, at("/by"))];
	});
}
/**
* An entry from before the version that it is appended to was not there when it should have been, so it says when it
* was written. Whether it precedes the entry above it is `checkJournal`'s.
*/
function judgeTime(entry, since, place) {
	const at = parseInstant(entry.at);
	if (since === void 0 || at === void 0 || at >= since || entry.recorded_at !== void 0) return [];
	return [finding("HISTORY_BACK_DATED", place, {
		at: entry.at,
		since: formatInstant(since)
	})];
}
function judgeName(entry, facts, place) {
	const author = authorOf(facts);
	if (author === void 0 || sameLogin(entry.by, author)) return [];
	return [finding("HISTORY_OTHERS_NAME", place, {
		author,
		by: entry.by
	})];
}
// src/core/history/judge-evidence.ts
/** Fields that carry proof; automation alone writes them. */
const MACHINE_FIELDS = [
	"evidence",
	"approvals",
	"unauthorised"
];
/**
* Evidence that a person wrote, changed or took out. Where the author is not known, adding may have been automation's;
* changing what was there is told in any case.
*/
function judgeEvidence(pair, facts) {
	if (isByAutomation(facts)) return judgeAnnounced(pair);
	return [
		...MACHINE_FIELDS.flatMap((field) => judgeField(pair, field, facts)),
		...judgeAnnounced(pair),
		...judgeNotices(pair, facts)
	];
}
function judgeField({ before, after }, field, facts) {
	const [old, now] = [fieldOf(before.record, field), fieldOf(after.record, field)];
	const what = whatHappened(old, now);
	if (what === void 0) return [];
	const author = authorOf(facts);
	if (author === void 0 && (what === "added" || isExtension(old, now))) return [];
	const place = now === void 0 ? top(after.path) : {
		path: after.path,
		pointer: `/${field}`,
		on: "key"
	};
	return [finding("HISTORY_EVIDENCE_FORGED", place, {
		author: author ?? "Somebody",
		what,
		field
	})];
}
/** Notices that a person added: sending them is automation's. */
function judgeNotices({ before, after }, facts) {
	const author = authorOf(facts);
	const [old, now] = [before.record.announced ?? [], after.record.announced ?? []];
	if (author === void 0 || now.length <= old.length) return [];
	const place = {
		path: after.path,
		pointer: "/announced",
		on: "key"
	};
	return [finding("HISTORY_EVIDENCE_FORGED", place, {
		author,
		what: "added to",
		field: "announced"
	})];
}
/** What was announced stays, in its order; only that it was delivered is added later. */
function judgeAnnounced({ before, after }) {
	const [old, now] = [before.record.announced ?? [], after.record.announced ?? []];
	return old.flatMap((notice, index) => {
		const kept = now[index];
		const what = kept === void 0 ? "is gone" : noticeChange(notice, kept);
		if (what === void 0) return [];
		const place = kept === void 0 ? top(after.path) : {
			path: after.path,
			pointer: `/announced/${index}`,
			on: "value"
		};
		return [finding("HISTORY_NOTICE_CHANGED", place, {
			key: notice.key,
			what
		})];
	});
}
function noticeChange(before, after) {
	if (before.key !== after.key || before.at !== after.at) return "was rewritten";
	return before.delivered_at !== void 0 && before.delivered_at !== after.delivered_at ? "was delivered at another time" : void 0;
}
function whatHappened(before, after) {
	if (before === void 0) return after === void 0 ? void 0 : "added";
	if (after === void 0) return "removed";
	return isSameJson(before, after) ? void 0 : "changed";
}
/** Everything that was there is there still, lists longer at their end. */
function isExtension(before, after) {
	if (before === void 0) return true;
	if (after === void 0) return false;
	if (Array.isArray(before)) return Array.isArray(after) && before.every((item, index) => after[index] !== void 0 && isSameJson(item, after[index]));
	if (typeof before !== "object" || before === null) return isSameJson(before, after);
	if (typeof after !== "object" || after === null) return false;
	const [old, now] = [before, after];
	return Object.keys(old ?? {}).every((key) => isExtension(old?.[key], now?.[key]));
}
function fieldOf(record, field) {
	return record[field];
}
function top(path) {
	return {
		path,
		pointer: "",
		on: "key"
	};
}
// src/core/history/judge-identity.ts
/** What says which record it is, and where it came from. */
const FIXED = [
	"opened_at",
	"opened_by",
	"source"
];
/** A record keeps its id, its file, when and by whom it was opened, and its source. */
function judgeIdentity({ before, after }) {
	const findings = [];
	const at = (pointer) => ({
		path: after.path,
		pointer,
		on: "value"
	});
	if (before.record.id !== after.record.id) {
		const args = {
			before: before.record.id,
			after: after.record.id
		};
		findings.push(finding(before.kind === after.kind ? "HISTORY_ID_CHANGED" : "HISTORY_KIND_CHANGED", at("/id"), args));
	}
	if (before.path !== after.path && isRecordPath(before)) findings.push(finding("HISTORY_RECORD_MOVED", at("/id"), {
		id: after.record.id,
		from: before.path
	}));
	for (const field of FIXED) findings.push(...judgeFixed({
		before,
		after
	}, field));
	return findings;
}
/** Removed records; one that came back at once under another kind is told as that. */
function judgePresence({ removed, added }, facts) {
	return removed.filter((entry) => facts.unreadable?.has(entry.path) !== true && !isSampleLeft(entry, facts)).map((entry) => {
		const { id } = entry.record;
		const other = added.find((candidate) => candidate.kind !== entry.kind && isSameOrigin(candidate, entry));
		if (other !== void 0) {
			const place = {
				path: other.path,
				pointer: "/id",
				on: "value"
			};
			return finding("HISTORY_KIND_CHANGED", place, {
				before: id,
				after: other.record.id
			});
		}
		return finding("HISTORY_RECORD_REMOVED", {
			path: entry.path,
			pointer: ""
		}, {
			id,
			path: entry.path
		});
	});
}
/** Nobody's history is lost with the records of an organisation that does not exist. */
function isSampleLeft({ record }, { leavesSample }) {
	return leavesSample === true && record.source?.kind === "sample";
}
function judgeFixed({ before, after }, field) {
	const [old, now] = [before.record[field], after.record[field]];
	if (isSame(old, now)) return [];
	const place = now === void 0 ? {
		path: after.path,
		pointer: "",
		on: "key"
	} : {
		path: after.path,
		pointer: `/${field}`,
		on: "value"
	};
	return [finding("HISTORY_FIXED_FIELD_CHANGED", place, {
		field,
		before: told(old),
		after: told(now)
	})];
}
function isSameOrigin(a, b) {
	if (a.record.id.slice(3) === b.record.id.slice(3)) return true;
	return a.record.opened_at === b.record.opened_at && a.record.opened_by === b.record.opened_by;
}
function isSame(a, b) {
	if (a === void 0 || b === void 0) return a === b;
	return isSameJson(a, b);
}
function told(value) {
	if (value === void 0) return "not there";
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/core/history/judge-new-record.ts
/** Records that bring a history of their own with them, told by many. */
const WITH_HISTORY = ["import", "sample"];
/** A record that a person added: with a number that is the person's to give, and a journal in the person's name. */
function judgeNewRecord(entry, facts) {
	const author = authorOf(facts);
	if (author === void 0) return [];
	return [
		...judgeNumber(entry, author),
		...judgeNames(entry, author),
		...judgeProof(entry, author)
	];
}
function judgeNumber({ path, record }, author) {
	const id = parseRecordId(record.id);
	if (id === void 0 || !isOnForge(id)) return [];
	return [finding("HISTORY_ID_NOT_GIVEN", {
		path,
		pointer: "/id",
		on: "value"
	}, {
		author,
		id,
		first: FIRST_OFFLINE_NUMBER
	})];
}
function judgeNames({ path, record }, author) {
	if (WITH_HISTORY.includes(record.source?.kind ?? "")) return [];
	return record.journal.flatMap(({ by }, index) => {
		if (sameLogin(by, author)) return [];
		const place = {
			path,
			pointer: `/journal/${index}/by`,
			on: "value"
		};
		return [finding("HISTORY_OTHERS_NAME", place, {
			author,
			by
		})];
	});
}
function judgeProof({ path, kind, record }, author) {
	if (kind !== "change" || record.evidence === void 0 || record.source?.kind === "sample") return [];
	return [finding("HISTORY_EVIDENCE_FORGED", {
		path,
		pointer: "/evidence",
		on: "key"
	}, {
		author,
		what: "added",
		field: "evidence"
	})];
}
// src/core/history/judge-prefix.ts
/** The journal before is a prefix of the journal after: nothing that was told is told otherwise, or not at all. */
function judgePrefix({ before, after }) {
	const [old, now] = [before.record.journal, after.record.journal];
	const findings = [];
	old.forEach((entry, index) => {
		const kept = now[index];
		const what = kept === void 0 ? [] : differences(entry, kept);
		if (what.length === 0) return;
		const place = {
			path: after.path,
			pointer: `/journal/${index}`,
			on: "value"
		};
		findings.push(finding("HISTORY_ENTRY_REWRITTEN", place, {
			number: index + 1,
			what
		}));
	});
	if (now.length < old.length) {
		const place = {
			path: after.path,
			pointer: "/journal",
			on: "key"
		};
		findings.push(finding("HISTORY_JOURNAL_SHORTENED", place, {
			before: old.length,
			after: now.length
		}));
	}
	return findings;
}
/** The keys that differ, in the order of the entry before and then of the one after. */
function differences(before, after) {
	const [old, now] = [recordToJson(before), recordToJson(after)];
	return [.../* @__PURE__ */ new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => !isSameAt(old, now, key));
}
function isSameAt(old, now, key) {
	if (!Object.hasOwn(old, key) || !Object.hasOwn(now, key)) return false;
	return isSameJson(old[key], now[key]);
}
// src/core/history/pair-versions.ts
/**
* Who is who: first by id and file, then by id, as files may be moved, then by file, as ids may be rewritten. A file
* with the same blob at the same path has not changed, and is left out.
*/
function pairVersions(before, after) {
	const blobs = new Map(before.map((entry) => [entry.path, entry.blob]));
	const same = new Set(after.filter((entry) => blobs.get(entry.path) === entry.blob).map((entry) => entry.path));
	return pairBy(pairBy(pairBy({
		pairs: [],
		removed: before.filter((entry) => !same.has(entry.path)),
		added: after.filter((entry) => !same.has(entry.path))
	}, ({ record, path }) => `${record.id} ${path}`), ({ record }) => record.id), ({ path }) => path);
}
/** Pairs what is left over by one more key. Of several with one key the first is taken; the others stay left over. */
function pairBy({ pairs, removed, added }, keyOf) {
	const left = /* @__PURE__ */ new Map();
	for (const entry of removed) if (!left.has(keyOf(entry))) left.set(keyOf(entry), entry);
	const found = [...pairs];
	const alone = [];
	const taken = /* @__PURE__ */ new Set();
	for (const after of added) {
		const before = left.get(keyOf(after));
		if (before === void 0 || taken.has(before)) alone.push(after);
		else {
			taken.add(before);
			found.push({
				before,
				after
			});
		}
	}
	return {
		pairs: found,
		removed: removed.filter((entry) => !taken.has(entry)),
		added: alone
	};
}
// src/core/history/judge-history.ts
/**
* What a change from one version of the records to the next did to the past. Records are held to be the same by
* their id, or else by standing in the same file. Findings point into the version after, but for what was removed.
*/
function judgeHistory(before, after, facts) {
	const paired = pairVersions(before, after);
	return [
		...judgePresence(paired, facts),
		...paired.pairs.flatMap((pair) => [
			...judgeIdentity(pair),
			...judgePrefix(pair),
			...judgeAppended(pair, facts),
			...judgeEvidence(pair, facts)
		]),
		...paired.added.flatMap((entry) => judgeNewRecord(entry, facts))
	];
}
export { judgeHistory as t };
