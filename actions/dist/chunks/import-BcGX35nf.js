import { r as writeYaml } from "./apply-plan-CbIuiPHE.js";
import { r as trackedFields } from "./tracked-fields-CamO7uzu.js";
import { n as isSameJson, t as isJsonMap } from "./json-CaPr7KL-.js";
import { t as nextOfflineNumber } from "./next-number-C8sYonjV.js";
import { c as toRecordId, s as pathOfRecord, u as loadShapeCheck } from "./record-id-DrBCxwok.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { t as rowReader } from "./read-row-Dx4e-qcT.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { o as CONFIG_LIMITS, t as readYaml } from "./read-yaml-BmJg3maY.js";
import { a as mend, o as says } from "./storable-text-BmVNsrtJ.js";
import { s as parseCivilDay, t as zoneClock } from "./zone-DzUYOquW.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
// src/core/import/create-missing.ts
/**
* The configuration that imported records need: teams with the people who held records for them, categories, and
* services with the triage team as their owner's. It is a beginning to be reviewed, and its titles say so.
* Undefined where `config/gitsm.yaml` or `config/teams.yaml` cannot be read.
*/
function createMissing(missing, configuration) {
	const { organisation, teams } = configuration;
	if (organisation === void 0 || teams === void 0) return void 0;
	const owner = teams.value.roles.managers[0];
	if (owner === void 0) return void 0;
	const team = organisation.value.intake.team;
	return {
		effects: [
			...edited(teams.path, [...missing.people.map((login) => ({
				op: "append",
				pointer: "/people",
				value: { login }
			})), ...missing.teams.map(({ id, members }) => {
				return {
					op: "append",
					pointer: "/teams",
					value: {
						id,
						title: imported(id),
						kind: "support",
						members
					}
				};
			})]),
			...edited(organisation.path, missing.categories.map((id) => ({
				op: "append",
				pointer: "/categories",
				value: {
					id,
					title: imported(id)
				}
			}))),
			...missing.services.map((id) => newService(id, owner, team))
		],
		summary: [summaryOf(missing)]
	};
}
function edited(path, edits) {
	return edits.length === 0 ? [] : [{
		kind: "edit_record",
		path,
		edits
	}];
}
function newService(id, owner, team) {
	const value = {
		id,
		title: imported(id),
		type: "business_service",
		status: "production",
		criticality: "medium",
		owner,
		team
	};
	return {
		kind: "create_record",
		path: `config/services/${id}.yaml`,
		document: "service",
		value
	};
}
function imported(id) {
	return `${id} (imported, to be reviewed)`;
}
function summaryOf(missing) {
	return `configuration: ${[
		`${missing.teams.length} teams`,
		`${missing.people.length} people`,
		`${missing.categories.length} categories`,
		`${missing.services.length} services`
	].join(", ")} added, to be reviewed`;
}
// src/core/import/rebuild-journal.ts
/** States in which work is over, by kind; moving out of them is a reopening. */
const ENDED = {
	incident: ["resolved", "closed"],
	request: ["fulfilled", "closed"],
	problem: ["resolved", "closed"],
	change: ["review", "closed"]
};
const FIRST_STATE = {
	incident: "new",
	request: "submitted",
	problem: "new",
	change: "draft"
};
/**
* The journal that a sequence of snapshots attests: an entry for each row in which the state, a tracked field or a
* counter changed. Rows stand in the order of time. Counters of the source are believed: a rise without a visible
* cause is journalled and reported as a contradiction.
*/
function rebuildJournal(opening, snapshots) {
	const walk = newWalk(opening, snapshots);
	for (const snapshot of snapshots) takeSnapshot(walk, snapshot);
	return {
		journal: walk.journal,
		state: walk.state,
		fields: walk.fields,
		contradictions: walk.contradictions
	};
}
function newWalk(opening, snapshots) {
	const first = snapshots[0];
	const initial = FIRST_STATE[opening.kind];
	const fields = first?.fields ?? {};
	const walk = {
		opening,
		journal: [{
			at: opening.at,
			by: opening.by,
			to: initial,
			set: fields,
			source: { import: `row ${first?.row ?? 0}` }
		}],
		contradictions: [],
		state: initial,
		fields,
		lastAt: opening.at,
		reassignments: 0,
		reopenings: 0
	};
	if (first !== void 0 && first.state !== initial) contradict(walk, "log_begins_late", first.row, `the first row is ${first.state}`);
	return walk;
}
function takeSnapshot(walk, snapshot) {
	const at = clampToOpening(walk, snapshot);
	reopenUnseen(walk, snapshot, at);
	const moved = snapshot.state !== walk.state;
	const set = changedFields(walk.fields, snapshot.fields);
	const isTold = moved || Object.keys(set).length > 0;
	if (moved) noteMove(walk, snapshot);
	if (isTold) append(walk, snapshot, {
		at,
		...moved ? { to: snapshot.state } : {},
		...Object.keys(set).length > 0 ? { set } : {}
	});
	resolveAgain(walk, snapshot, at);
	reassignUnseen(walk, snapshot, at, Object.hasOwn(set, "team"));
	walk.state = snapshot.state;
	walk.fields = snapshot.fields;
}
function clampToOpening(walk, snapshot) {
	if (snapshot.at >= walk.lastAt) {
		walk.lastAt = snapshot.at;
		return snapshot.at;
	}
	contradict(walk, "row_before_opening", snapshot.row, `the row is of ${snapshot.at}, the opening of ${walk.lastAt}`);
	return walk.lastAt;
}
/** Changed and removed fields; a removed one is `null`. */
function changedFields(before, after) {
	const set = {};
	for (const [field, value] of Object.entries(after)) {
		const old = before[field];
		if (old === void 0 || !isSameJson(old, value)) set[field] = value;
	}
	for (const field of Object.keys(before)) if (!Object.hasOwn(after, field)) set[field] = null;
	return set;
}
function noteMove(walk, snapshot) {
	const ended = ENDED[walk.opening.kind];
	const [resolved = "", closed = ""] = ended;
	const move = `${walk.state} → ${snapshot.state}`;
	if (snapshot.state === closed && walk.state !== resolved) contradict(walk, "closed_without_resolution", snapshot.row, move);
	if (!ended.includes(walk.state) || ended.includes(snapshot.state)) return;
	if (walk.state === closed) contradict(walk, "reopened_after_closing", snapshot.row, move);
	if (snapshot.reopenings !== void 0 && snapshot.reopenings <= walk.reopenings) contradict(walk, "reopening_uncounted", snapshot.row, `${move}, but the counter stays at ${snapshot.reopenings}`);
	else walk.reopenings++;
}
/** The counter rose by more than the rows show: it was reopened, and ended again or not, between two rows. */
function reopenUnseen(walk, snapshot, at) {
	const ended = ENDED[walk.opening.kind];
	const isSeen = ended.includes(walk.state) && !ended.includes(snapshot.state);
	const unseen = (snapshot.reopenings ?? walk.reopenings) - walk.reopenings - (isSeen ? 1 : 0);
	for (let index = 0; index < unseen; index++) {
		contradict(walk, "reopening_unseen", snapshot.row, `the counter rose to ${snapshot.reopenings}`);
		const note = "Reopened between two rows of the log; its counter says so.";
		if (!ended.includes(walk.state)) append(walk, snapshot, {
			at,
			to: ended[0] ?? "",
			note
		});
		append(walk, snapshot, {
			at,
			to: WORKING[walk.opening.kind],
			note
		});
		walk.state = WORKING[walk.opening.kind];
		walk.reopenings++;
	}
}
const WORKING = {
	incident: "in_progress",
	request: "in_fulfilment",
	problem: "root_cause_analysis",
	change: "implementing"
};
/** A row in the resolved state that stands exactly at the source's resolution time: it was resolved once more. */
function resolveAgain(walk, snapshot, at) {
	const resolved = ENDED[walk.opening.kind][0] ?? "";
	const { state, resolvedAt } = snapshot;
	if (state !== resolved || walk.state !== resolved || resolvedAt !== at) return;
	const last = walk.journal.findLast((entry) => entry.to === resolved);
	if (last === void 0 || last.at === at) return;
	contradict(walk, "resolved_at_differs", snapshot.row, `resolved at ${last.at}, and again at ${resolvedAt}`);
	append(walk, snapshot, {
		at,
		to: resolved,
		note: "Resolved once more; the resolution time of the source is this one."
	});
}
function reassignUnseen(walk, snapshot, at, isTeamChanged) {
	const counted = snapshot.reassignments;
	if (counted === void 0) return;
	const rise = counted - walk.reassignments;
	if (isTeamChanged && rise <= 0) contradict(walk, "reassignment_uncounted", snapshot.row, `the counter stays at ${counted}`);
	for (let index = isTeamChanged ? 1 : 0; index < rise; index++) {
		contradict(walk, "reassignment_unseen", snapshot.row, `the counter rose to ${counted}`);
		append(walk, snapshot, {
			at,
			set: { team: snapshot.fields.team ?? null },
			note: "Reassigned; the log does not say between which teams."
		});
	}
	walk.reassignments = Math.max(counted, walk.reassignments);
}
function append(walk, snapshot, entry) {
	const { at, ...rest } = entry;
	walk.journal.push({
		at,
		by: snapshot.by,
		...rest,
		source: { import: `row ${snapshot.row}` }
	});
}
function contradict(walk, kind, row, detail) {
	walk.contradictions.push({
		key: walk.opening.key,
		kind,
		row,
		detail
	});
}
/** The snapshot that a mapped row is, with its tracked fields; `undefined` where it has no state. */
function toSnapshot({ row, fields }, tracked, opening) {
	if (typeof fields.state !== "string") return void 0;
	return {
		at: textOf$1(fields.at) ?? opening.at,
		by: textOf$1(fields.by) ?? opening.by,
		row,
		state: fields.state,
		fields: tracked,
		reassignments: numberOf(fields.reassignments),
		reopenings: numberOf(fields.reopenings),
		resolvedAt: textOf$1(fields.resolved_at)
	};
}
function textOf$1(value) {
	return typeof value === "string" ? value : void 0;
}
function numberOf(value) {
	return typeof value === "number" ? value : void 0;
}
// src/core/import/build-record.ts
/** Fields of a row that say how it came to be, not what the record is. */
const ABOUT_THE_ROW = [
	"at",
	"by",
	"state",
	"resolved_at",
	"closed_at",
	"reassignments",
	"reopenings"
];
/** One record from its rows, which stand in the order of time. The last row decides the fields. */
function buildRecord(rows, options) {
	const [first, last] = [rows[0], rows.at(-1)];
	if (first === void 0 || last === void 0) throw new Error("a record is built from at least one row");
	const openedAt = first.fields.opened_at;
	if (typeof openedAt !== "string") return failure(first, "it has no opening time");
	const opening = {
		at: openedAt,
		by: String(first.fields.opened_by ?? "unknown"),
		key: first.key,
		kind: options.kind
	};
	const snapshots = options.isHistory ? historyOf(rows, opening, options) : outlineOf(last, opening, options);
	if (snapshots.length === 0) return failure(first, "no row has a state");
	const built = rebuildJournal(opening, snapshots);
	const current = fieldsOf(last, built.state, options);
	const record = {
		state: built.state,
		...current.fields,
		...built.fields,
		opened_at: openedAt,
		opened_by: opening.by,
		source: {
			kind: "import",
			key: `${options.source}:${first.key}`
		},
		journal: built.journal
	};
	const contradictions = [...built.contradictions, ...statements(rows, built.journal, current.differs, options)];
	return {
		key: first.key,
		record,
		contradictions
	};
}
function failure(row, why) {
	return {
		key: row.key,
		row: row.row,
		why
	};
}
function historyOf(rows, opening, options) {
	return rows.map((row) => snapshotOf(row, opening, options)).filter((snapshot) => snapshot !== void 0);
}
function snapshotOf(row, opening, options, as) {
	const state = as ?? String(row.fields.state);
	const { fields } = fieldsOf(row, state, options);
	const tracked = Object.keys(trackedFields[options.kind]);
	const snapshot = toSnapshot(row, Object.fromEntries(tracked.flatMap((name) => fields[name] === void 0 ? [] : [[name, fields[name]]])), opening);
	return snapshot === void 0 ? void 0 : {
		...snapshot,
		state
	};
}
/** A file with one row a record tells three moments at most: opened, resolved, and what is now. */
function outlineOf(row, opening, options) {
	const last = snapshotOf(row, opening, options);
	if (last === void 0) return [];
	const { resolved_at: resolvedAt, closed_at: closedAt } = row.fields;
	const resolved = last.state === "closed" ? snapshotOf(row, opening, options, RESOLVED[options.kind]) : void 0;
	const ended = last.state === "closed" ? closedAt : last.state === RESOLVED[options.kind] ? resolvedAt : void 0;
	const moments = [{
		...last,
		at: typeof ended === "string" ? ended : last.at
	}];
	if (resolved === void 0 || typeof resolvedAt !== "string") return moments;
	return [{
		...resolved,
		at: resolvedAt,
		reassignments: void 0,
		reopenings: void 0
	}, ...moments];
}
/** The fields of the record as one row has them. */
function fieldsOf(row, state, options) {
	const { fields, differs } = overridden(row.fields, options);
	return {
		fields: recordFields(fields, state, options.kind),
		differs
	};
}
/** A priority that the matrix does not give is kept, as an override that says where it comes from. */
function overridden(fields, options) {
	const computed = options.priorityOf(fields.impact, fields.urgency);
	if (computed === void 0 || fields.priority === void 0 || fields.priority === computed) return {
		fields: computed === void 0 ? fields : {
			...fields,
			priority: fields.priority ?? computed
		},
		differs: void 0
	};
	const override = {
		value: fields.priority,
		reason: `As imported from ${options.source}.`,
		by: String(fields.by ?? "unknown")
	};
	const differs = `${fields.priority}; ${fields.impact} × ${fields.urgency} gives ${computed}`;
	return {
		fields: {
			...fields,
			priority_override: override
		},
		differs
	};
}
const NESTED = /^(resolution|requested_for|close)\.([a-z_]+)$/;
function recordFields(fields, state, kind) {
	const record = {};
	const labels = [];
	for (const [name, value] of Object.entries(fields)) {
		const nested = NESTED.exec(name);
		if (ABOUT_THE_ROW.includes(name) || value === void 0) continue;
		if (name.startsWith("labels.")) labels.push(String(value).slice(0, 50));
		else if (nested !== null) record[nested[1] ?? ""] = {
			...mapAt(record, nested[1] ?? ""),
			[nested[2] ?? ""]: value
		};
		else record[name] = value;
	}
	if (labels.length > 0) record.labels = [...new Set(labels)];
	if (!hasEnded(kind, state)) for (const name of [
		"resolution",
		"closing_category",
		"close"
	]) delete record[name];
	return record;
}
function mapAt(record, name) {
	const value = record[name];
	return isJsonMap(value) ? value : {};
}
/** The state in which work is over, before the record is final. */
const RESOLVED = {
	incident: "resolved",
	request: "fulfilled",
	problem: "resolved",
	change: "review"
};
function hasEnded(kind, state) {
	return state === "closed" || state === RESOLVED[kind];
}
/** What the last row states about the whole, held against the journal. */
function statements(rows, journal, priorityDiffers, options) {
	const last = rows.at(-1);
	if (last === void 0) return [];
	const found = [];
	const say = (kind, detail) => found.push({
		key: last.key,
		kind,
		row: last.row,
		detail
	});
	if (priorityDiffers !== void 0) say("priority_differs", priorityDiffers);
	if (new Set(rows.map((row) => row.fields.opened_at)).size > 1) say("opening_varies", "see the rows of the record");
	const resolved = journal.findLast((entry) => entry.to === "resolved")?.at;
	const closed = journal.findLast((entry) => entry.to === "closed")?.at;
	const { resolved_at: resolvedAt, closed_at: closedAt } = last.fields;
	if (options.isHistory && typeof resolvedAt === "string" && resolved !== void 0 && resolved !== resolvedAt) say("resolved_at_differs", `resolved at ${resolved}, stated ${resolvedAt}`);
	if (options.isHistory && typeof closedAt === "string" && closed !== void 0 && closed !== closedAt) say("closed_at_differs", `closed at ${closed}, stated ${closedAt}`);
	return found;
}
// src/core/import/land-records.ts
/** Puts built records beside what is here: new ones with the next free id, known ones left alone or extended. */
function land(built, kind, ledger) {
	const here = new Map(ledger.entries.flatMap((entry) => keyed(entry)));
	let next = nextOfflineNumber(ledger);
	const effects = [];
	const contradictions = [];
	const counts = {
		created: 0,
		extended: 0,
		unchanged: 0
	};
	for (const one of built) {
		const known = here.get(one.record.source?.key ?? "");
		if (known === void 0) {
			effects.push(creation(one, kind, next++));
			counts.created++;
			continue;
		}
		const edits = extension(known, one);
		if (edits === void 0) contradictions.push(otherHistory(one));
		else if (edits.length === 0) counts.unchanged++;
		else {
			effects.push({
				kind: "edit_record",
				path: known.path,
				edits
			});
			counts.extended++;
		}
	}
	return {
		effects,
		summary: [`${counts.created} created, ${counts.extended} extended, ${counts.unchanged} unchanged`],
		contradictions,
		counts
	};
}
function keyed(entry) {
	const { source } = entry.record;
	return source?.kind === "import" && source.key !== void 0 ? [[source.key, entry]] : [];
}
function creation(one, kind, number) {
	const id = toRecordId(kind, number);
	return {
		kind: "create_record",
		path: pathOfRecord(id, one.record.opened_at),
		document: kind,
		value: recordToJson({
			id,
			...one.record
		})
	};
}
/** The edits that bring a record up to the file; `undefined` where its journal is not a beginning of the file's. */
function extension(known, one) {
	const before = known.record;
	const { journal } = one.record;
	if (!before.journal.every((entry, index) => sameEntry(entry, journal[index]))) return void 0;
	const appended = journal.slice(before.journal.length);
	if (appended.length === 0) return [];
	const old = { ...before };
	const changed = Object.entries(one.record).filter(([name]) => name !== "journal" && name !== "source").filter(([name, value]) => JSON.stringify(old[name]) !== JSON.stringify(value));
	const gone = ["hold_reason"].filter((name) => old[name] !== void 0 && !Object.hasOwn(one.record, name));
	return [
		...changed.map(([name, value]) => ({
			op: "set",
			pointer: `/${name}`,
			value: fieldToJson(value)
		})),
		...gone.map((name) => ({
			op: "remove",
			pointer: `/${name}`
		})),
		...appended.map((entry) => ({
			op: "append",
			pointer: "/journal",
			value: recordToJson(entry)
		}))
	];
}
/** Row numbers shift when a file is exported again; when and what is what makes an entry the same. */
function sameEntry(a, b) {
	if (b === void 0 || a.at !== b.at || a.to !== b.to) return false;
	return sortedJson(a.set) === sortedJson(b.set);
}
function sortedJson(set) {
	return JSON.stringify(Object.entries(set ?? {}).sort(([a], [b]) => a < b ? -1 : 1));
}
function otherHistory(one) {
	return {
		key: one.key,
		kind: "history_differs",
		row: 0,
		detail: "its journal does not begin like the file"
	};
}
// src/core/import/missing-configuration.ts
/** Teams, people, categories and services that the records name and the configuration does not have, sorted. */
function missingConfiguration(built, configuration) {
	const named = namedBy(built);
	const known = {
		teams: new Set(configuration.teams?.value.teams.map((team) => team.id)),
		people: new Set(configuration.teams?.value.people.map((person) => person.login)),
		categories: new Set(configuration.organisation?.value.categories.map((category) => category.id))
	};
	return {
		teams: [...named.teams].filter(([id]) => !known.teams.has(id)).map(([id, members]) => ({
			id,
			members: [...members].sort()
		})).sort((a, b) => a.id < b.id ? -1 : 1),
		people: [...named.people].filter((login) => !known.people.has(login)).sort(),
		categories: [...named.categories].filter((id) => !known.categories.has(id)).sort(),
		services: [...named.services].filter((id) => !configuration.services.has(id)).sort()
	};
}
/** People are members of the teams for which they held a record: the response clock asks who is an agent. */
function namedBy(built) {
	const named = {
		teams: /* @__PURE__ */ new Map(),
		people: /* @__PURE__ */ new Set(),
		categories: /* @__PURE__ */ new Set(),
		services: /* @__PURE__ */ new Set()
	};
	for (const { record } of built) {
		let team;
		let assignee;
		for (const { set = {} } of record.journal) {
			if (Object.hasOwn(set, "team")) team = textOf(set.team);
			if (Object.hasOwn(set, "assignee")) assignee = textOf(set.assignee);
			noteName(named.services, set.service);
			noteName(named.categories, set.category);
			noteHolder(named, team, assignee);
			notePerson(named, set.priority_override);
		}
		if ("closing_category" in record) noteName(named.categories, record.closing_category);
	}
	return named;
}
function noteHolder(named, team, assignee) {
	if (assignee !== void 0) named.people.add(assignee);
	if (team === void 0) return;
	const members = named.teams.get(team) ?? /* @__PURE__ */ new Set();
	named.teams.set(team, members);
	if (assignee !== void 0) members.add(assignee);
}
/** Whoever overrode a priority is named as having decided it. */
function notePerson(named, override) {
	if (typeof override !== "object" || override === null || !("by" in override)) return;
	noteName(named.people, override.by);
}
function noteName(names, value) {
	if (typeof value === "string") names.add(value);
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
// src/core/import/import-records.ts
/**
* What an import would do: records in the order of their opening, then of their key, so that the same file gives
* the same ids. A record that is here already (by `source.key`) is left alone, or extended where the file only
* goes on from what is here.
*/
function importRecords(input) {
	const read = input.rows.map((row) => input.readRow(row));
	const groups = groupByKey(read.map((one) => one.mapped));
	const disorder = [];
	const results = [...groups].map(([, rows]) => buildRecord(inOrder(rows, input.map, disorder), optionsOf(input)));
	const built = results.filter((result) => "record" in result).sort(byOpening);
	const refused = results.filter((result) => "why" in result);
	const landing = land(built, input.map.kind, input.ledger);
	return {
		plan: {
			effects: landing.effects,
			summary: landing.summary
		},
		counts: {
			rows: input.rows.length,
			records: groups.size,
			...landing.counts
		},
		unmappedColumns: unmappedColumns(input.map, input.columns),
		unmappedValues: collectFaults(read.flatMap((one) => one.faults)),
		contradictions: [
			...disorder,
			...built.flatMap((one) => one.contradictions),
			...landing.contradictions
		].sort(byRow),
		refusals: [...refused, ...withoutKey(read.map((one) => one.mapped))],
		missing: missingConfiguration(built, input.ledger.configuration)
	};
}
function groupByKey(rows) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		if (row.key === "") continue;
		const group = groups.get(row.key);
		if (group === void 0) groups.set(row.key, [row]);
		else group.push(row);
	}
	return groups;
}
function withoutKey(rows) {
	return rows.filter((row) => row.key === "").map((row) => ({
		key: "",
		row: row.row,
		why: "the key column is empty"
	}));
}
/** By time, then by the file's counter of updates, then as they stand: several updates share a minute. */
function inOrder(rows, map, disorder) {
	if (map.rows === "record") return rows;
	const timeOf = (row) => String(row.fields.at ?? row.fields.opened_at ?? "");
	const sorted = rows.toSorted((a, b) => compare(timeOf(a), timeOf(b)) || a.order - b.order || a.row - b.row);
	const late = sorted.find((row, index) => index > 0 && row.order < (sorted[index - 1] ?? row).order);
	if (late !== void 0) {
		const detail = `update ${late.order} stands after a higher one`;
		disorder.push({
			key: late.key,
			kind: "rows_out_of_order",
			row: late.row,
			detail
		});
	}
	return sorted;
}
function optionsOf(input) {
	return {
		kind: input.map.kind,
		source: input.map.id,
		isHistory: input.map.rows === "update",
		priorityOf: matrixOf(input.ledger.configuration)
	};
}
function matrixOf(configuration) {
	const matrix = configuration.organisation?.value.priority_matrix;
	return (impact, urgency) => {
		if (!isLevel(impact) || !isLevel(urgency)) return void 0;
		return matrix?.[impact][urgency];
	};
}
function isLevel(value) {
	return value === "high" || value === "medium" || value === "low";
}
function unmappedColumns(map, columns) {
	const templates = Object.values(map.fields).flatMap((rule) => [...(rule.template ?? "").matchAll(/\{([^{}]+)\}/g)]);
	const used = /* @__PURE__ */ new Set([
		map.key,
		map.order_by,
		...map.ignore ?? [],
		...Object.values(map.fields).map((rule) => rule.column),
		...templates.map((match) => match[1])
	]);
	return columns.filter((column) => !used.has(column));
}
function collectFaults(faults) {
	const byValue = /* @__PURE__ */ new Map();
	for (const { row, field, column, value, expected } of faults) {
		const id = JSON.stringify([field, value]);
		const seen = byValue.get(id);
		byValue.set(id, {
			field,
			column,
			value,
			expected,
			rows: (seen?.rows ?? 0) + 1,
			firstRow: seen?.firstRow ?? row
		});
	}
	return [...byValue.values()].sort((a, b) => compare(a.field, b.field) || b.rows - a.rows || compare(a.value, b.value));
}
function byOpening(a, b) {
	return compare(a.record.opened_at, b.record.opened_at) || compare(a.key, b.key);
}
function byRow(a, b) {
	return compare(a.key, b.key) || a.row - b.row;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/import/servicenow-map.ts
const PRIORITIES = {
	"1 - Critical": "P1",
	"2 - High": "P2",
	"3 - Moderate": "P3",
	"4 - Low": "P4",
	"5 - Planning": "P5"
};
const LEVELS = {
	"1 - High": "high",
	"2 - Medium": "medium",
	"3 - Low": "low"
};
/** Names of the states in exports with display values, and the numbers of exports without them. */
const STATES = {
	New: "new",
	Active: "in_progress",
	"In Progress": "in_progress",
	"Awaiting User Info": "on_hold",
	"Awaiting Vendor": "on_hold",
	"Awaiting Problem": "on_hold",
	"Awaiting Evidence": "on_hold",
	"Awaiting Change": "on_hold",
	"On Hold": "on_hold",
	Resolved: "resolved",
	Closed: "closed",
	Canceled: "cancelled",
	Cancelled: "cancelled",
	"1": "new",
	"2": "in_progress",
	"3": "on_hold",
	"6": "resolved",
	"7": "closed",
	"8": "cancelled"
};
const HOLD_REASONS = {
	"Awaiting User Info": "awaiting_caller",
	"Awaiting Vendor": "awaiting_vendor",
	"Awaiting Problem": "awaiting_problem",
	"Awaiting Evidence": "awaiting_evidence",
	"Awaiting Change": "awaiting_change"
};
const CHANNELS = {
	Phone: "phone",
	Email: "email",
	"E-mail": "email",
	Chat: "chat",
	"Self-service": "self_service",
	"Walk-in": "walk_in",
	Monitoring: "monitoring",
	IVR: "phone",
	"Direct opening": "command"
};
/**
* The start of a map for ServiceNow's incident table: its column names are those of the product, but date format,
* zone, close codes and the service are an organisation's own. `gitsm import servicenow --print-map` writes it
* out to be reviewed; column and state names are those of ServiceNow's incident table and its audit exports.
*/
function servicenowMap(columns, isHistory) {
	const has = (name) => columns.includes(name);
	const state = has("incident_state") ? "incident_state" : "state";
	return {
		id: "servicenow",
		title: "Incidents of ServiceNow",
		kind: "incident",
		format: {
			unknown: ["?"],
			dates: "d/M/yyyy HH:mm",
			zone: "UTC"
		},
		key: "number",
		rows: isHistory ? "update" : "record",
		...has("sys_mod_count") ? { order_by: "sys_mod_count" } : {},
		fields: {
			...titleFields(has),
			at: {
				column: "sys_updated_at",
				as: "instant"
			},
			by: {
				column: "sys_updated_by",
				as: "login"
			},
			opened_at: {
				column: "opened_at",
				as: "instant",
				required: true
			},
			opened_by: {
				column: "opened_by",
				as: "login",
				default: "unknown"
			},
			"requested_for.id": { column: "caller_id" },
			channel: {
				column: "contact_type",
				values: CHANNELS,
				default: "portal"
			},
			state: {
				column: state,
				values: STATES,
				required: true
			},
			hold_reason: {
				column: has("hold_reason") ? "hold_reason" : state,
				values: {
					...noHold(),
					...HOLD_REASONS
				}
			},
			impact: {
				column: "impact",
				values: LEVELS,
				default: "medium"
			},
			urgency: {
				column: "urgency",
				values: LEVELS,
				default: "medium"
			},
			priority: {
				column: "priority",
				values: PRIORITIES
			},
			category: {
				column: "category",
				as: "slug"
			},
			service: {
				column: has("business_service") ? "business_service" : "cmdb_ci",
				as: "slug",
				default: "unknown"
			},
			team: {
				column: "assignment_group",
				as: "slug",
				default: "unknown"
			},
			assignee: {
				column: "assigned_to",
				as: "login"
			},
			reassignments: {
				column: "reassignment_count",
				as: "number"
			},
			reopenings: {
				column: "reopen_count",
				as: "number"
			},
			resolved_at: {
				column: "resolved_at",
				as: "instant"
			},
			closed_at: {
				column: "closed_at",
				as: "instant"
			},
			closing_category: {
				column: has("close_code") ? "close_code" : "closed_code",
				as: "slug",
				default: "unknown"
			},
			"resolution.code": {
				column: has("close_code") ? "close_code" : "closed_code",
				values: {},
				default: "fixed"
			},
			"resolution.notes": { template: has("close_notes") ? "{close_notes}" : "Close code {closed_code}, resolved by {resolved_by}" },
			"labels.subcategory": {
				column: "subcategory",
				as: "slug"
			},
			"labels.problem": {
				column: "problem_id",
				as: "slug"
			},
			"labels.change": {
				column: "rfc",
				as: "slug"
			}
		},
		ignore: [
			"active",
			"sys_created_by",
			"sys_created_at",
			"sys_id"
		]
	};
}
function titleFields(has) {
	if (!has("short_description")) return { title: { template: "{number}: {category} {subcategory} {u_symptom}" } };
	return {
		title: {
			column: "short_description",
			default: "No short description"
		},
		description: { column: "description" }
	};
}
/** States that are no hold have no reason; `null` says so. */
function noHold() {
	return Object.fromEntries(Object.keys(STATES).map((name) => [name, null]));
}
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/adapters/csv/parse-csv.ts
const DELIMITERS = [
	",",
	";",
	"	",
	"|"
];
/** Reads a table with a header. A byte-order mark decides over the encoding; a broken row is a fault with its line. */
function parseCsv(bytes, options = {}) {
	const text = decode(bytes, options.encoding);
	if (text === void 0) return {
		line: 1,
		message: "the file is not in the encoding that the map names"
	};
	try {
		const delimiter = options.delimiter ?? guessDelimiter(text);
		const [header = [], ...body] = parse(text, {
			delimiter,
			skip_empty_lines: true,
			relax_quotes: false
		});
		return {
			columns: header.map((name) => name.trim()),
			rows: body.map((cells) => byColumn(header, cells))
		};
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return {
			line: "lines" in error && typeof error.lines === "number" ? error.lines : 1,
			message: error.message
		};
	}
}
function byColumn(header, cells) {
	const row = Object.create(null);
	for (const [index, name] of header.entries()) row[name.trim()] ??= cells[index] ?? "";
	return row;
}
function decode(bytes, encoding) {
	const label = (bytes[0] === 255 && bytes[1] === 254 ? "utf-16le" : void 0) ?? (encoding === "latin1" ? "windows-1252" : encoding ?? "utf-8");
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
/** The delimiter that stands most often in the header line; a comma where none does. */
function guessDelimiter(text) {
	const header = text.slice(0, text.search(/[\r\n]|$/));
	const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}
// src/core/import/local-time.ts
const TOKENS = {
	yyyy: "(?<year>\\d{4})",
	MM: "(?<month>\\d{2})",
	M: "(?<month>\\d{1,2})",
	dd: "(?<day>\\d{2})",
	d: "(?<day>\\d{1,2})",
	HH: "(?<hour>\\d{2})",
	H: "(?<hour>\\d{1,2})",
	hh: "(?<hour>\\d{2})",
	h: "(?<hour>\\d{1,2})",
	mm: "(?<minute>\\d{2})",
	ss: "(?<second>\\d{2})",
	a: "(?<half>[AaPp][Mm])"
};
/**
* A reader of one date format, in letters: `d/M/yyyy HH:mm`, `MM-dd-yyyy hh:mm:ss a`. Day and month are never
* guessed: the format says which is which. `undefined` where the format lacks a year, month or day.
*/
function localTimeReader(format) {
	const source = format.split(/(yyyy|MM|M|dd|d|HH|H|hh|h|mm|ss|a)/).map((part) => TOKENS[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("");
	if (![
		"year",
		"month",
		"day"
	].every((name) => source.includes(`(?<${name}>`))) return void 0;
	const pattern = new RegExp(`^${source}$`);
	return (text) => {
		const groups = pattern.exec(text.trim())?.groups;
		return groups === void 0 ? void 0 : fromGroups(groups);
	};
}
function fromGroups(groups) {
	const two = (text) => (text ?? "").padStart(2, "0");
	const day = parseCivilDay(`${groups.year}-${two(groups.month)}-${two(groups.day)}`);
	const hour = hourOf(Number(groups.hour ?? 0), groups.half?.toLowerCase());
	const minute = Number(groups.minute ?? 0);
	const second = Number(groups.second ?? 0);
	if (day === void 0 || hour === void 0 || minute > 59 || second > 59) return void 0;
	return {
		day,
		secondsOfDay: hour * 3600 + minute * 60 + second
	};
}
function hourOf(hour, half) {
	if (half === void 0) return hour > 23 ? void 0 : hour;
	if (hour < 1 || hour > 12) return void 0;
	return hour % 12 + (half === "pm" ? 12 : 0);
}
// scripts/gitsm/import/read-source.ts
/** The table of a CSV file, gzipped or not. */
function readTable(path, format) {
	const raw = readBytes(path);
	const bytes = raw[0] === 31 && raw[1] === 139 ? gunzipSync(raw) : raw;
	const { delimiter, encoding } = format;
	const table = parseCsv(bytes, {
		...delimiter ? { delimiter } : {},
		...encoding ? { encoding } : {}
	});
	if ("rows" in table) return table;
	throw new CliError(`${path}:${table.line}: ${table.message}`, EXIT.findings, "Correct the file, or the map.");
}
/** A map of the user's, checked like every other configuration. */
async function readMap(path) {
	const read = readYaml(readBytes(path), path, CONFIG_LIMITS);
	if (!read.ok) throw badMap(path, read.findings);
	const faults = (await loadShapeCheck("import-map"))(read.value, path);
	if (faults.length > 0) throw badMap(path, faults);
	return read.value;
}
function badMap(path, findings) {
	const lines = findings.slice(0, 10).map((one) => `  ${one.place.pointer} ${one.code}: ${says(one)} ${mend(one)}`);
	return new CliError(`${path} is no map that can be used.\n${lines.join("\n")}`, EXIT.configuration);
}
/** Wall times of the file by the map's format and zone. Both are stated, never guessed. */
function fileClock(map) {
	const read = localTimeReader(map.format.dates);
	if (read === void 0) throw new CliError(`"${map.format.dates}" is no date format.`, EXIT.usage, "Such as d/M/yyyy HH:mm.");
	const [from, to] = [parseInstant("1990-01-01T00:00:00Z"), parseInstant("2040-01-01T00:00:00Z")];
	if (from === void 0 || to === void 0) throw new Error("the span of the file clock is written wrongly");
	const rules = createZoneLoader()(map.format.zone, from, to);
	if (rules === void 0) throw new CliError(`"${map.format.zone}" is no time zone.`, EXIT.usage, "An IANA name such as Europe/Berlin.");
	const clock = zoneClock(rules);
	return {
		format: map.format.dates,
		read,
		toInstant: ({ day, secondsOfDay }) => clock.instantOf(day, secondsOfDay)
	};
}
function readBytes(path) {
	try {
		return readFileSync(path);
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
		throw new CliError(`Cannot read ${path} (${code}).`, EXIT.usage, "Check the path.");
	}
}
// src/core/import/import-report.ts
const CONTRADICTIONS = {
	log_begins_late: "the log does not begin in the first state; the record is opened at its opening time",
	row_before_opening: "a row is older than the opening; it is journalled at the opening time",
	rows_out_of_order: "the counter of updates and the times of the rows disagree; the times decide",
	opening_varies: "rows give different opening times; the first is taken",
	closed_without_resolution: "closed without ever being resolved",
	resolved_at_differs: "the resolution time is not the time at which the state became resolved; both are journalled",
	closed_at_differs: "the closing time is not the time at which the state became closed; the move is journalled",
	reassignment_unseen: "the counter of reassignments rose, but the team is the same or unknown; one is journalled",
	reassignment_uncounted: "the team changed, but the counter of reassignments did not rise",
	reopening_unseen: "the counter of reopenings rose between rows; a reopening is journalled at the later row",
	reopening_uncounted: "it was reopened, but the counter of reopenings did not rise",
	reopened_after_closing: "it was worked on again after it had been closed",
	priority_differs: "the priority is not what impact and urgency give here; it is kept as an override",
	history_differs: "a record of this key is here already with another history; it is left as it is"
};
// scripts/gitsm/import/tell-import.ts
/** The report of an import for people: what came in, what could not be read, what the file says against itself. */
function tellImport(result, isWritten) {
	const { counts } = result;
	return [
		`${counts.rows} rows, ${counts.records} records: ${counts.created} created, ${counts.extended} extended, ${counts.unchanged} unchanged`,
		...section("Columns that the map neither uses nor ignores", result.unmappedColumns),
		...section("Values that the map does not know", result.unmappedValues.map(tellValue)),
		...section("Rows that cannot become a record", result.refusals.map((one) => `row ${one.row} ${one.key}: ${one.why}`)),
		...section("Missing in the configuration (--create-missing adds it)", tellMissing(result)),
		...section("Contradictions of the file", tellContradictions(result.contradictions)),
		isWritten ? "Written. Next: gitsm validate" : "Nothing was written."
	].join("\n");
}
function section(title, lines) {
	if (lines.length === 0) return [];
	const shown = lines.slice(0, 40).map((line) => `  ${line}`);
	const more = lines.length > 40 ? [`  … and ${lines.length - 40} more; --json has all`] : [];
	return [
		"",
		title,
		...shown,
		...more
	];
}
function tellValue(one) {
	const value = one.value === "" ? "(empty)" : JSON.stringify(one.value);
	return `${one.field} from ${one.column}: ${value}, ${one.rows} rows, first ${one.firstRow}; expected ${one.expected}`;
}
function tellMissing({ missing }) {
	return [
		...missing.teams.map((team) => `team ${team.id}`),
		...missing.services.map((id) => `service ${id}`),
		...missing.categories.map((id) => `category ${id}`),
		...missing.people.map((login) => `person ${login}`)
	];
}
/** By kind, each with its count and the first keys; a list of thousands is for --json. */
function tellContradictions(all) {
	return [...new Set(all.map((one) => one.kind))].sort().flatMap((kind) => {
		const of = all.filter((one) => one.kind === kind);
		const keys = [...new Set(of.map((one) => one.key))];
		const shown = keys.slice(0, 8).join(" ");
		return [`${of.length} × ${CONTRADICTIONS[kind]}`, `    ${shown}${keys.length > 8 ? ` and ${keys.length - 8} more` : ""}`];
	});
}
// scripts/gitsm/commands/import.ts
const build = (console, done) => newCommand({
	name: "import",
	summary: "Brings in records of another system. The same file twice changes nothing: the key of the source decides.",
	examples: [
		["gitsm import servicenow log.csv --zone Europe/Berlin --dry-run", "what would come in, and what is unmapped"],
		["gitsm import servicenow log.csv --print-map > map.yaml", "the map to review and adapt"],
		["gitsm import csv tickets.csv --map map.yaml", "any CSV file, by a reviewed map"]
	]
}, console).argument("<format>", "servicenow or csv").argument("<file>", "the CSV file, gzipped or not").option("--map <file>", "the map of fields and values (schemas/import-map.schema.json)").option("--zone <zone>", "IANA zone of the times in the file").option("--dates <format>", "how the file writes times, such as d/M/yyyy HH:mm").option("--create-missing", "also add the teams, people, categories and services that the records name").option("--print-map", "print the map that would be used, and stop").option("--dry-run", "report, and write nothing").action(async (format, file, options) => {
	done(await runImport({
		format,
		file,
		options,
		console
	}));
});
async function runImport(run) {
	const { options, console } = run;
	const given = options.map === void 0 ? void 0 : await readMap(options.map);
	const table = readTable(run.file, given?.format ?? {});
	const map = withOptions(given ?? builtInMap(run, table.columns, table.rows), options);
	if (options.printMap === true) {
		console.out(writeYaml(recordToJson(map), { schemaComment: "schemas/import-map.schema.json" }));
		return EXIT.fine;
	}
	const repository = openRepository(options.directory);
	const rows = table.rows.map((cells, index) => ({
		row: index + 1,
		cells
	}));
	progress(console, `${rows.length} rows read`);
	const ledger = await repository.load();
	const result = importRecords({
		map,
		rows,
		columns: table.columns,
		readRow: rowReader(map, fileClock(map)),
		ledger
	});
	progress(console, `${result.counts.records} records built`);
	const refusal = whyNot(result, options);
	const isWritten = options.dryRun !== true && refusal === void 0;
	if (isWritten) await write(repository, result, {
		ledger,
		console
	});
	console.out(options.json === true ? `${toJson(result, isWritten)}\n` : `${tellImport(result, isWritten)}\n`);
	if (refusal !== void 0) console.err(`gitsm: ${refusal}\n`);
	return refusal === void 0 ? EXIT.fine : EXIT.findings;
}
/** ServiceNow's own columns; one number on several rows makes the file a history. */
function builtInMap({ format, options }, columns, rows) {
	if (format !== "servicenow") throw new CliError("gitsm import csv needs --map.", EXIT.usage, "gitsm import servicenow <file> --print-map shows one.");
	if (!columns.includes("number")) throw new CliError("The file has no column \"number\".", EXIT.usage, "For another layout: gitsm import csv --map <file>.");
	if (options.zone === void 0 && options.printMap !== true) throw new CliError("The zone of the times is not known.", EXIT.usage, "Give --zone <IANA zone>, or --map <file>.");
	return servicenowMap(columns, new Set(rows.map((row) => row.number)).size < rows.length);
}
function withOptions(map, { zone, dates }) {
	const format = {
		...map.format,
		...zone === void 0 ? {} : { zone },
		...dates === void 0 ? {} : { dates }
	};
	return {
		...map,
		format
	};
}
/** Why the records are not written: nothing comes in half-read. */
function whyNot(result, options) {
	const { missing } = result;
	if (result.unmappedValues.length > 0) return "the map does not know every value; say what they mean in the map";
	if ([
		missing.teams,
		missing.people,
		missing.categories,
		missing.services
	].some((list) => list.length > 0) && options.createMissing !== true && options.dryRun !== true) return "the configuration lacks what the records name; --create-missing adds it";
}
async function write(repository, result, { ledger, console }) {
	const additions = createMissing(result.missing, ledger.configuration);
	if (additions === void 0) throw new CliError("config/gitsm.yaml or config/teams.yaml cannot be read.", EXIT.configuration, "gitsm validate");
	progress(console, `writing ${result.plan.effects.length} records`);
	await repository.apply({
		effects: [...additions.effects, ...result.plan.effects],
		summary: []
	});
}
function toJson(result, isWritten) {
	const { plan: _, ...rest } = result;
	return JSON.stringify({
		...rest,
		written: isWritten
	}, null, 2);
}
function progress(console, text) {
	if (console.isTerminal) console.err(`${text}\n`);
}
export { build };
