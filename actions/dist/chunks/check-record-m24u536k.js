import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { i as toInstant, n as isCivilDate, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { a as statesOf, i as lifecycleOf, n as isFinal, t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { n as isSameJson, t as isJsonMap } from "./json-CaPr7KL-.js";
import { n as trackedField, r as trackedFields } from "./tracked-fields-CamO7uzu.js";
import { a as rolesOf, i as isKnownPerson, t as EVERY_ROLE } from "./role-BC_n5SgB.js";
import { d as expectedPriority, l as judgeEdit, r as checkPending, s as whyNot, t as checkLifecycle, u as computePriority } from "./check-lifecycle-CoBmcvKM.js";
import { t as tell } from "./told-zH2kdS3o.js";
import { t as checkTemplate } from "./check-template-C3t_LNMm.js";
import { n as pathOfEntry } from "./record-path-CZlyFHbB.js";
import { o as pathKind } from "./record-id-DrBCxwok.js";
// src/core/config/safe-pattern.ts
/**
* Why a pattern of the configuration may not be used; `undefined` where it may. Patterns run on text that outsiders
* type, so what can take exponential time is refused, and some harmless ones with it: references back, looking
* around, and repeating a group that itself repeats or branches, unless each round begins with a character that the
* rest of the group cannot match, as in `[a-z]+(?:[.-][a-z]+)*`.
* Repetitions side by side can still take polynomial time; whoever runs a pattern bounds the text.
*/
function faultOfPattern(pattern) {
	try {
		new RegExp(pattern, "u");
	} catch {
		return "it is not a regular expression";
	}
	const tokens = pattern.match(TOKEN) ?? [];
	if (tokens.some((token) => /^\\[1-9k]/.test(token))) return "it refers back to a group";
	if (tokens.some((token) => /^\(\?<?[=!]/.test(token))) return "it looks ahead or behind";
	return hasRunawayGroup(tokens) ? "a part that repeats or branches is repeated as a whole" : void 0;
}
const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\(\?(?:<?[=!]|:|<\w+>)|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;
const REPEATS = /^(?:[*+]|\{\d+,\}|\{\d*,?(?:[2-9]|\d{2,})\})/;
function hasRunawayGroup(tokens) {
	const open = [{
		isVaried: false,
		atoms: []
	}];
	for (const [at, token] of tokens.entries()) {
		const group = open.at(-1);
		if (group === void 0) return true;
		if (token.startsWith("(")) open.push({
			isVaried: false,
			atoms: []
		});
		else if (token === ")") {
			open.pop();
			const isRepeated = REPEATS.test(tokens[at + 1] ?? "");
			if (isRepeated && group.isVaried && !hasOwnBeginning(group)) return true;
			const outer = open.at(-1);
			outer?.atoms.push(...group.atoms);
			if (outer !== void 0 && (group.isVaried || isRepeated)) outer.isVaried = true;
		} else if (token === "|" || REPEATS.test(token)) {
			group.isVaried = true;
			group.atoms.push(token);
		} else group.atoms.push(token);
	}
	return false;
}
/** Whether a group begins with a character, not repeated, that nothing else in it matches. */
function hasOwnBeginning({ atoms: [first = "", ...rest] }) {
	if (rest.includes("|") || REPEATS.test(rest[0] ?? "") || /^[?*{]/.test(rest[0] ?? "")) return false;
	const beginnings = charactersOf(first);
	if (beginnings.length === 0) return false;
	return rest.every((atom) => !beginnings.some((character) => matches(atom, character)));
}
/** What an atom matches, where that is plain ASCII alone; nothing where it may be more. */
function charactersOf(atom) {
	if (/[^\x20-\x7e]|^\[\^|\\[\p{L}\p{N}]|^[.^$|*+?]$/u.test(atom)) return [];
	return Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((character) => matches(atom, character));
}
function matches(atom, character) {
	if (/^(?:[*+?^$]|\{\d)/.test(atom)) return false;
	return new RegExp(`^(?:${atom})$`, "u").test(character);
}
// src/core/reference/check-answers.ts
/**
* The answers of an open request against the form of its catalogue item. A request that was ordered by another
* version of the form is left alone, and so is one that is done: what was asked then is not known any more.
*/
function checkAnswers(entry, configuration) {
	if (entry.kind !== "request" || isDone("request", entry.record.state)) return [];
	const { path, record } = entry;
	const item = configuration.catalogue.get(record.catalogue_item)?.value;
	const ordered = record.source?.form_version;
	if (item === void 0 || ordered !== void 0 && ordered !== item.version) return [];
	const fields = item.fields ?? [];
	const answers = record.answers ?? {};
	return [...checkUnknown(path, answers, fields), ...fields.flatMap((field) => checkField(path, answers, field))];
}
function checkUnknown(path, answers, fields) {
	const known = fields.map(({ id }) => id);
	return Object.keys(answers).filter((id) => !known.includes(id)).map((id) => {
		const near = nearest(id, known);
		const args = {
			field: id,
			known,
			...near === void 0 ? {} : { near }
		};
		return finding("ANSWER_UNKNOWN", {
			path,
			pointer: `/answers/${id}`,
			on: "key"
		}, args);
	});
}
function checkField(path, answers, field) {
	const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : void 0;
	if (answer === void 0) {
		if (field.required !== true || !isAsked(field, answers)) return [];
		const pointer = Object.keys(answers).length === 0 ? "" : "/answers";
		return [finding("ANSWER_MISSING", {
			path,
			pointer,
			on: "key"
		}, {
			field: field.id,
			label: field.label
		})];
	}
	const expected = expectedOf(field);
	if (fits$1(answer, field)) return [];
	const args = {
		field: field.id,
		value: String(answer).slice(0, 80),
		expected
	};
	return [finding("ANSWER_WRONG", {
		path,
		pointer: `/answers/${field.id}`
	}, args)];
}
function isAsked({ when }, answers) {
	if (when === void 0) return true;
	const other = Object.hasOwn(answers, when.field) ? answers[when.field] : void 0;
	return (Array.isArray(other) ? other : [String(other)]).some((each) => when.is.includes(each));
}
function fits$1(answer, field) {
	switch (field.type) {
		case "text":
		case "textarea": return typeof answer === "string" && fitsPattern(answer, field.pattern);
		case "person":
		case "service": return typeof answer === "string";
		case "number": return typeof answer === "number" && answer >= (field.minimum ?? answer) && answer <= (field.maximum ?? answer);
		case "boolean": return typeof answer === "boolean";
		case "date": return typeof answer === "string" && isDate(answer);
		case "choice": return typeof answer === "string" && (field.options?.includes(answer) ?? true);
		case "choices": return Array.isArray(answer) && answer.every((each) => field.options?.includes(each) ?? true);
	}
}
/** Patterns with a fault are told of in the catalogue; long texts are left alone, as any pattern is quick on short ones. */
function fitsPattern(answer, pattern) {
	if (pattern === void 0 || answer.length > 200 || faultOfPattern(pattern) !== void 0) return true;
	return new RegExp(`^(?:${pattern})$`, "u").test(answer);
}
function isDate(text) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	return match !== null && isCivilDate(Number(match[1]), Number(match[2]), Number(match[3]));
}
function expectedOf({ type, options, minimum, maximum, pattern }) {
	switch (type) {
		case "choice": return `one of ${(options ?? []).join(", ")}`;
		case "choices": return `a list of some of ${(options ?? []).join(", ")}`;
		case "number": return `a number${minimum === void 0 ? "" : ` from ${minimum}`}${maximum === void 0 ? "" : ` to ${maximum}`}`;
		case "boolean": return "true or false";
		case "date": return "a day such as \"2026-12-25\"";
		case "person": return "a login";
		case "service": return "a service";
		case "text":
		case "textarea": return pattern === void 0 ? "text" : `text that fits ${pattern}`;
	}
}
// src/core/config/check-lists.ts
/** What a configuration file says twice: entries of a list whose ids must differ. */
function checkIdsOnce(path, pointer, list) {
	const first = /* @__PURE__ */ new Map();
	return (list ?? []).flatMap(({ id }, at) => {
		const before = first.get(id);
		if (before === void 0) {
			first.set(id, at);
			return [];
		}
		const args = {
			id,
			list: pointer.split("/").findLast((token) => !/^\d*$/.test(token)) ?? "",
			first: before + 1
		};
		return [finding("CONFIG_ID_TWICE", {
			path,
			pointer: `${pointer}/${at}/id`
		}, args)];
	});
}
/** A span of time that ends when it begins, or before. */
function checkPeriod(path, start, end) {
	const [from, to] = [parseInstant(start[1]), parseInstant(end[1])];
	if (from === void 0 || to === void 0 || to > from) return [];
	return [finding("PERIOD_REVERSED", {
		path,
		pointer: end[0]
	}, {
		from: start[1],
		to: end[1]
	})];
}
// src/core/journal/shape.ts
function fitsShape(value, shape) {
	if ("oneOf" in shape) return shape.oneOf.filter((one) => fitsShape(value, one)).length === 1;
	switch (shape.type) {
		case "boolean": return typeof value === "boolean";
		case "string": return typeof value === "string" && fitsText(value, shape);
		case "array": return Array.isArray(value) && fitsList(value, shape);
		case "object": return isJsonMap(value) && fitsMap(value, shape);
	}
}
function fitsText(text, shape) {
	const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape;
	if (isShorter(text, minLength) || isLonger(text, maxLength)) return false;
	if (shape.enum !== void 0 && !shape.enum.includes(text)) return false;
	return shape.pattern === void 0 || compiled(shape.pattern).test(text);
}
/** JSON Schema counts code points; the code units, which are at least as many, spare the counting nearly always. */
function isLonger(text, limit) {
	return text.length > limit && [...text].length > limit;
}
function isShorter(text, limit) {
	return text.length < limit * 2 && [...text].length < limit;
}
function fitsList(list, shape) {
	if (list.length > shape.maxItems || !list.every((item) => fitsShape(item, shape.items))) return false;
	if (shape.uniqueItems !== true) return true;
	return list.every((item, index) => list.findIndex((other) => isSameJson(item, other)) === index);
}
function fitsMap(map, shape) {
	const keys = Object.keys(map);
	if (shape.maxProperties !== void 0 && keys.length > shape.maxProperties) return false;
	if ((shape.required ?? []).some((key) => !Object.hasOwn(map, key))) return false;
	return keys.every((key) => fitsMember(key, map[key], shape));
}
function fitsMember(key, value, shape) {
	const { properties = {}, additionalProperties: others, propertyNames: names } = shape;
	if (names !== void 0 && (key.length > names.maxLength || !compiled(names.pattern).test(key))) return false;
	const known = Object.hasOwn(properties, key) ? properties[key] : void 0;
	if (known !== void 0) return fitsShape(value, known);
	return others !== false && fitsShape(value, others);
}
const patterns = /* @__PURE__ */ new Map();
/** Kept, as the few patterns of the shapes are asked for every value. */
function compiled(pattern) {
	const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
	patterns.set(pattern, known);
	return known;
}
/** Each entry by itself and against the one before: times in order and none in the future, states and values known. */
function checkEntries({ kind, path, record }, now) {
	const findings = [];
	let previous;
	record.journal.forEach((entry, index) => {
		const at = (key) => ({
			path,
			pointer: `/journal/${index}${key}`,
			on: "value"
		});
		const happened = parseInstant(entry.at);
		for (const found of [
			checkTimes(entry, {
				at,
				happened,
				previous,
				now
			}),
			checkTo(entry, kind, at),
			checkSet(entry, kind, at),
			checkEmpty(entry, at)
		]) if (found.length > 0) findings.push(...found);
		previous = happened ?? previous;
	});
	return findings;
}
/** Nearly always the answer, and asked for a million entries: one list for all. */
const NOTHING = [];
function checkTimes(entry, { at, happened, previous, now }) {
	if (happened === void 0) return [finding("JOURNAL_NOT_AN_INSTANT", at("/at"), { found: entry.at })];
	if ((previous === void 0 || happened >= previous) && entry.recorded_at === void 0 && !isFuture(happened, now)) return NOTHING;
	const findings = [];
	if (previous !== void 0 && happened < previous) {
		const args = {
			at: entry.at,
			previous: formatInstant(previous)
		};
		findings.push(finding("JOURNAL_OUT_OF_ORDER", at("/at"), args));
	}
	if (isFuture(happened, now)) findings.push(future(at("/at"), entry.at, now));
	if (entry.recorded_at !== void 0) findings.push(...checkRecorded(entry.recorded_at, {
		happened,
		now,
		at
	}));
	return findings;
}
function checkRecorded(text, { happened, now, at }) {
	const recorded = parseInstant(text);
	if (recorded === void 0) return [finding("JOURNAL_NOT_AN_INSTANT", at("/recorded_at"), { found: text })];
	if (recorded < happened) {
		const args = {
			recorded: text,
			at: formatInstant(happened)
		};
		return [finding("JOURNAL_RECORDED_EARLIER", at("/recorded_at"), args)];
	}
	return isFuture(recorded, now) ? [future(at("/recorded_at"), text, now)] : [];
}
function isFuture(at, now) {
	return at > toInstant(now + 300);
}
function future(place, at, now) {
	return finding("JOURNAL_FUTURE", place, {
		at,
		now: formatInstant(now)
	});
}
function checkTo({ to }, kind, at) {
	const known = statesOf(kind);
	if (to === void 0 || known.includes(to)) return NOTHING;
	return [finding("JOURNAL_STATE_UNKNOWN", at("/to"), {
		to,
		kind,
		known,
		near: nearest(to, known) ?? ""
	})];
}
function checkSet({ set }, kind, at) {
	if (set === void 0) return NOTHING;
	const findings = [];
	for (const name of Object.keys(set)) {
		const field = trackedField(kind, name);
		const value = set[name];
		if (field === void 0) findings.push(unknownField(name, kind, at(`/set/${name}`)));
		else if (!fits(field, value)) findings.push(invalidValue(name, value, at(`/set/${name}`)));
	}
	return findings;
}
function fits(field, value) {
	return value === null ? field.always !== true : fitsShape(value, field.shape);
}
function unknownField(field, kind, place) {
	const known = Object.keys(trackedFields[kind]);
	const args = {
		field,
		kind,
		known,
		near: nearest(field, known) ?? ""
	};
	return finding("JOURNAL_FIELD_UNKNOWN", {
		...place,
		on: "key"
	}, args);
}
function invalidValue(field, value, place) {
	const text = JSON.stringify(value);
	return finding("JOURNAL_VALUE_INVALID", place, {
		field,
		value: text.length > 100 ? `${text.slice(0, 100)}…` : text
	});
}
/** A comment that starts or stops a clock is journalled by its source alone. */
function checkEmpty({ to, set, note, source }, at) {
	return to === void 0 && set === void 0 && note === void 0 && source === void 0 ? [finding("JOURNAL_ENTRY_EMPTY", at(""))] : NOTHING;
}
// src/core/journal/check-evidence.ts
/** Evidence comes with the entry of the registration that wrote it; without one somebody else wrote it. */
function checkEvidence({ path, kind, record }) {
	if (kind !== "change" || record.evidence === void 0) return [];
	const { pull_request: number } = record.evidence;
	if (record.journal.some(({ source }) => source?.pull_request !== void 0 && source.pull_request === number)) return [];
	const of = number === void 0 ? "no pull request" : `pull request ${number}`;
	return [finding("EVIDENCE_UNSUPPORTED", {
		path,
		pointer: "/evidence",
		on: "key"
	}, { of })];
}
// src/core/journal/check-opening.ts
/** The first entry is the opening: the initial state, at `opened_at`. An imported log may begin in any state. */
function checkOpening({ kind, path, record }) {
	const findings = [];
	const opening = record.journal[0];
	const { initial } = lifecycleOf(kind, record);
	if (opening?.to !== initial && !(isImported(record) && opening?.to !== void 0)) {
		const found = opening?.to === void 0 ? "names no state" : `says to: ${opening.to}`;
		findings.push(finding("JOURNAL_OPENING_STATE", {
			path,
			pointer: "/journal/0",
			on: "value"
		}, {
			found,
			initial
		}));
	}
	if (opening !== void 0 && opening.at !== record.opened_at) {
		const args = {
			found: opening.at,
			opened: record.opened_at
		};
		findings.push(finding("JOURNAL_OPENING_TIME", {
			path,
			pointer: "/journal/0/at",
			on: "value"
		}, args));
	}
	return findings;
}
function isImported(record) {
	return record.source?.kind === "import";
}
/** An entry that another system made: its moves are history, not acts of ours. */
function isImportedEntry(record, entry) {
	return isImported(record) && entry.source?.import !== void 0;
}
// src/core/journal/check-moves.ts
/** Every entry after the opening against the lifecycle, and who made it. */
function checkMoves(entry, configuration, told) {
	const acts = told.steps.filter((step) => step.index > 0 && isAct(step));
	if (!isImported(entry.record)) return checkOurs(entry, acts, configuration);
	return [...checkOurs(entry, acts.filter((step) => !isImportedEntry(entry.record, step.entry)), configuration), ...tellImported(entry, acts)];
}
function checkOurs(entry, steps, configuration) {
	const findings = [];
	for (const step of steps) {
		const found = checkStep(entry, step, configuration);
		if (found.length > 0) findings.push(...found);
	}
	return [...findings, ...checkPeople(entry, steps, configuration)];
}
function isAct({ entry }) {
	return entry.to !== void 0 || entry.set !== void 0;
}
function checkStep(entry, step, configuration) {
	const { move, fixed } = judgeStep(entry, step, rolesToJudgeBy(entry, step, configuration));
	if (fixed.length === 0 && (move === void 0 || move.verdict === "allowed")) return [];
	const at = (key) => ({
		path: entry.path,
		pointer: `/journal/${step.index}${key}`,
		on: "value"
	});
	const findings = fixed.map((field) => finding("JOURNAL_FIELD_FIXED", at(`/set/${field.field}`), field));
	return move === void 0 ? findings : [...findings, ...tellMove(move, step, at("/to"))];
}
/** Somebody whom nobody knows is told of once; the moves themselves are then judged by the graph alone. */
function rolesToJudgeBy({ record }, { entry }, configuration) {
	if (configuration.teams === void 0) return EVERYONE;
	const roles = rolesOf(entry.by, record, configuration);
	return roles.size > 0 || isKnownPerson(entry.by, configuration) ? roles : EVERYONE;
}
const EVERYONE = new Set(EVERY_ROLE);
function judgeStep({ kind, record }, step, by) {
	return judgeEdit({
		kind,
		record,
		before: {
			state: step.stateBefore,
			fields: step.fieldsBefore
		},
		after: {
			state: step.state,
			fields: step.fields
		},
		set: Object.keys(step.entry.set ?? {}),
		moves: step.entry.to !== void 0 && statesOf(kind).includes(step.entry.to),
		by
	});
}
function tellMove(move, step, place) {
	if (move.verdict === "allowed") return [];
	const args = {
		by: step.entry.by,
		from: step.stateBefore,
		to: step.state
	};
	if (move.verdict === "not_entitled") return [finding("JOURNAL_MOVE_NOT_ENTITLED", place, {
		...args,
		who: move.who
	})];
	return [finding("JOURNAL_MOVE_NOT_ALLOWED", place, {
		...args,
		why: whyNot(move, step.stateBefore)
	})];
}
/** Who acts on a record stands in `config/teams.yaml`, unless it is the reporter or automation. Told once a person. */
function checkPeople({ path, record }, steps, configuration) {
	if (configuration.teams === void 0) return [];
	const strangers = steps.filter(({ entry: { by } }) => !isSomebody(by, record, configuration));
	return strangers.filter((step, at) => strangers.findIndex(({ entry }) => entry.by === step.entry.by) === at).map(({ index, entry: { by } }) => {
		const near = nearest(by, configuration.teams?.value.people.map((person) => person.login) ?? []) ?? "";
		return finding("JOURNAL_BY_UNKNOWN", {
			path,
			pointer: `/journal/${index}/by`,
			on: "value"
		}, {
			by,
			near
		});
	});
}
function isSomebody(by, record, configuration) {
	return isKnownPerson(by, configuration) || rolesOf(by, record, configuration).size > 0;
}
/** Imported moves that our lifecycle does not know are history, told in one line so that nobody takes them for ours. */
function tellImported(entry, steps) {
	const unusual = steps.filter((step) => isImportedEntry(entry.record, step.entry)).filter((step) => judgeStep(entry, step, EVERYONE).move?.verdict === "no_such_move").map((step) => `${step.stateBefore} → ${step.state}`);
	if (unusual.length === 0) return [];
	const place = {
		path: entry.path,
		pointer: "/journal",
		on: "key"
	};
	return [finding("JOURNAL_IMPORTED_MOVES", place, { moves: [...new Set(unusual)] })];
}
// src/core/journal/check-journal.ts
/**
* The journal by itself and against the fields; whether it was appended to and never rewritten is `judgeHistory`'s,
* which sees the version before.
*/
function checkJournal(entry, configuration, { now }) {
	const told = tell(entry.record.journal, entry.kind);
	return [
		...checkOpening(entry),
		...checkEntries(entry, now),
		...checkMoves(entry, configuration, told),
		...checkPending(entry, told),
		...checkEvidence(entry)
	];
}
// src/core/priority/check-priority.ts
/** Priority against impact, urgency and override. Without `config/gitsm.yaml` there is no matrix to hold it against. */
function checkPriority(entry, configuration) {
	const matrix = configuration.organisation?.value.priority_matrix;
	if (matrix === void 0) return [];
	const findings = [
		...checkFoundation(entry),
		...checkValue(entry, matrix),
		...checkIdleOverride(entry, matrix),
		...checkOverrider(entry, configuration)
	];
	return findings.length > 0 && isHistory(entry) ? [] : findings;
}
function checkValue({ path, record }, matrix) {
	const expected = expectedPriority(record, matrix);
	if (expected === void 0 || expected === record.priority) return [];
	const why = record.priority_override !== void 0 ? "the override says" : `impact ${record.impact} and urgency ${record.urgency} give`;
	const found = record.priority ?? "missing";
	const place = record.priority === void 0 ? {
		path,
		pointer: "",
		on: "key"
	} : {
		path,
		pointer: "/priority",
		on: "value"
	};
	return [finding("PRIORITY_MISMATCH", place, {
		found,
		expected,
		why
	})];
}
function checkFoundation({ path, record }) {
	if (record.priority === void 0 || record.priority_override !== void 0) return [];
	const missing = ["impact", "urgency"].filter((field) => record[field] === void 0);
	if (missing.length === 0) return [];
	return [finding("PRIORITY_UNFOUNDED", {
		path,
		pointer: "/priority",
		on: "value"
	}, { missing })];
}
function checkIdleOverride({ path, record }, matrix) {
	const value = record.priority_override?.value;
	if (value === void 0 || value !== computePriority(record, matrix)) return [];
	return [finding("PRIORITY_OVERRIDE_IDLE", {
		path,
		pointer: "/priority_override",
		on: "key"
	}, { value })];
}
/** People whom `config/teams.yaml` does not know are told of elsewhere. */
function checkOverrider({ path, record }, configuration) {
	const by = record.priority_override?.by;
	if (by === void 0 || !isKnownPerson(by, configuration)) return [];
	const roles = rolesOf(by, record, configuration);
	if (roles.has("manager") || roles.has("bot")) return [];
	return [finding("PRIORITY_OVERRIDE_NOT_ENTITLED", {
		path,
		pointer: "/priority_override/by",
		on: "value"
	}, { by })];
}
/** A record that ended keeps the priority that it was worked by, whatever the matrix says since; its journal holds it. */
function isHistory({ kind, record }) {
	if (!isFinal(kind, record.state) || record.priority === void 0) return false;
	return tell(record.journal, kind).fields.priority === record.priority;
}
// src/core/reference/known-names.ts
const namesByConfiguration = /* @__PURE__ */ new WeakMap();
function namesOf(configuration) {
	const known = namesByConfiguration.get(configuration);
	if (known !== void 0) return known;
	const names = collectNames(configuration);
	namesByConfiguration.set(configuration, names);
	return names;
}
function collectNames(configuration) {
	const { organisation, teams, sla, schedule, services, catalogue } = configuration;
	return {
		service: new Set(services.keys()),
		team: idsOf(teams?.value.teams),
		person: teams && new Map(teams.value.people.map((person) => [person.login.toLowerCase(), person])),
		category: idsOf(organisation?.value.categories),
		environment: organisation?.value.environments && new Set(organisation.value.environments),
		catalogue_item: new Set(catalogue.keys()),
		calendar: new Set(configuration.calendars.keys()),
		sla: idsOf(sla?.value.definitions),
		template: new Set(configuration.standardChanges.keys()),
		freeze: schedule && new Set((schedule.value.freezes ?? []).map(({ id }) => id)),
		obsolete: {
			service: obsoleteIn(services),
			catalogue_item: obsoleteIn(catalogue)
		}
	};
}
function idsOf(list) {
	return list && new Set(list.map(({ id }) => id));
}
function obsoleteIn(files) {
	return new Set([...files].flatMap(([id, { value }]) => value.status === "obsolete" ? [id] : []));
}
/** The known name nearest to one that is not known. */
function nearestName(names, to, name) {
	if (to === "person") return nearest(name, [...names.person?.values() ?? []].map(({ login }) => login));
	return nearest(name, names[to] ?? []);
}
const FOLDERS = {
	service: "services",
	calendar: "calendars",
	catalogue_item: "catalogue",
	template: "standard-changes"
};
/** Whether the file of a name is there, but could not be read: what is wrong with it is told there, and once. */
function isUnread(to, name, unread) {
	if (unread.size === 0) return false;
	const folder = FOLDERS[to];
	return folder !== void 0 && unread.has(`config/${folder}/${name}.yaml`);
}
// src/core/reference/check-references.ts
const UNKNOWN = {
	service: "SERVICE_UNKNOWN",
	team: "TEAM_UNKNOWN",
	person: "PERSON_UNKNOWN",
	category: "CATEGORY_UNKNOWN",
	environment: "ENVIRONMENT_UNKNOWN",
	catalogue_item: "CATALOGUE_ITEM_UNKNOWN",
	calendar: "CALENDAR_UNKNOWN",
	sla: "SLA_UNKNOWN",
	template: "TEMPLATE_UNKNOWN",
	freeze: "FREEZE_UNKNOWN"
};
/** What is wrong with the names in one file. Where a whole list of names could not be read, nothing is said of them. */
function checkReferences(path, references, facts) {
	return references.flatMap((reference) => reference.to === "person" ? checkPerson(path, reference, facts) : checkName(path, reference, facts));
}
function checkName(path, { to, name, pointer, inUse }, facts) {
	if (to === "person") return [];
	const known = facts.names[to];
	if (known === void 0 || isUnread(to, name, facts.unread)) return [];
	const args = () => ({
		field: fieldOf(pointer),
		name
	});
	if (!known.has(name)) return [finding(UNKNOWN[to], {
		path,
		pointer
	}, withNear(args(), nearestName(facts.names, to, name)))];
	if (inUse !== true) return [];
	if (to === "service" && facts.names.obsolete.service.has(name)) return [finding("SERVICE_OBSOLETE", {
		path,
		pointer
	}, args())];
	if (to === "catalogue_item" && facts.names.obsolete.catalogue_item.has(name)) return [finding("CATALOGUE_ITEM_OBSOLETE", {
		path,
		pointer
	}, args())];
	return [];
}
/** Apps need not be listed: their logins end in `[bot]`, which no person's can. */
function checkPerson(path, { name, pointer, inUse }, { names }) {
	if (names.person === void 0 || name.endsWith("[bot]")) return [];
	const person = names.person.get(name.toLowerCase());
	const isSpeltSo = person?.login === name || isEvidence(pointer);
	const isGone = inUse === true && person?.status === "former";
	if (person !== void 0 && isSpeltSo && !isGone) return [];
	const args = {
		field: fieldOf(pointer),
		name
	};
	const place = {
		path,
		pointer
	};
	if (person === void 0) return [finding("PERSON_UNKNOWN", place, withNear(args, nearestName(names, "person", name)))];
	return [...isSpeltSo ? [] : [finding("PERSON_SPELLING", place, {
		...args,
		login: person.login
	})], ...isGone ? [finding("PERSON_FORMER", place, args)] : []];
}
/** What was written down as a fact keeps the spelling of its day. */
function isEvidence(pointer) {
	return pointer.startsWith("/evidence/") || pointer.startsWith("/approvals/");
}
function withNear(args, near) {
	return near === void 0 ? args : {
		...args,
		near
	};
}
/** A pointer as people write it: `tasks[2].assignee`. */
function fieldOf(pointer) {
	return pointer.slice(1).split("/").map((token, at) => /^\d+$/.test(token) ? `[${token}]` : `${at === 0 ? "" : "."}${token}`).join("");
}
// src/core/reference/reference.ts
/** A reference where the field is filled; none where it is not. */
function refer(to, name, pointer, { inUse = false } = {}) {
	return name === void 0 ? [] : [{
		to,
		name,
		pointer,
		inUse
	}];
}
/** One reference for each name of a list. */
function referEach(to, names, pointer, options = {}) {
	return (names ?? []).flatMap((name, at) => refer(to, name, `${pointer}/${at}`, options));
}
// src/core/reference/record-references.ts
/** Every name in a record that must exist in the configuration. Reporters need not be listed, watchers neither. */
function recordReferences(entry) {
	const inUse = !isDone(entry.kind, entry.record.state);
	switch (entry.kind) {
		case "incident": return [...common(entry.record, inUse), ...ofIncident(entry.record, inUse)];
		case "request": return [...common(entry.record, inUse), ...ofRequest(entry.record, inUse)];
		case "change": return [
			...common(entry.record, inUse),
			...ofChange(entry.record, inUse),
			...ofRegistered(entry.record)
		];
		case "problem": return [...common(entry.record, inUse), ...ofProblem(entry.record, inUse)];
	}
}
function draftReferences({ kind, draft }) {
	const ownership = owned(draft, true);
	switch (kind) {
		case "change": return [
			...ownership,
			...tasks(draft.tasks, "/tasks", true),
			...ofChange(draft, true)
		];
		case "problem": return [...ownership, ...refer("category", draft.category, "/category")];
	}
}
function owned({ service, team, assignee }, inUse) {
	return [
		...refer("service", service, "/service", { inUse }),
		...refer("team", team, "/team"),
		...refer("person", assignee, "/assignee", { inUse })
	];
}
function common(record, inUse) {
	return [
		...owned(record, inUse),
		...refer("person", record.priority_override?.by, "/priority_override/by"),
		...(record.manual_due ?? []).flatMap(({ by }, at) => refer("person", by, `/manual_due/${at}/by`)),
		..."tasks" in record ? tasks(record.tasks, "/tasks", inUse) : []
	];
}
function tasks(list, pointer, isOpen) {
	return (list ?? []).flatMap(({ team, assignee, state }, at) => {
		const inUse = isOpen && (state === "open" || state === "in_progress");
		const own = `${pointer}/${at}`;
		return [...refer("team", team, `${own}/team`), ...refer("person", assignee, `${own}/assignee`, { inUse })];
	});
}
function ofIncident({ category, closing_category, major }, inUse) {
	const roles = [
		"commander",
		"communications_lead",
		"scribe",
		"decided_by"
	];
	return [
		...refer("category", category, "/category"),
		...refer("category", closing_category, "/closing_category"),
		...roles.flatMap((role) => refer("person", major?.[role], `/major/${role}`, { inUse: inUse && role !== "decided_by" })),
		...refer("person", major?.review?.by, "/major/review/by"),
		...tasks(major?.review?.actions, "/major/review/actions", true)
	];
}
function ofRequest({ catalogue_item, approvals }, inUse) {
	return [...refer("catalogue_item", catalogue_item, "/catalogue_item", { inUse }), ...(approvals ?? []).flatMap(({ by }, at) => refer("person", by, `/approvals/${at}/by`))];
}
function ofChange(record, inUse) {
	return [
		...referEach("service", record.affects, "/affects", { inUse }),
		...referEach("service", record.outage?.services, "/outage/services"),
		...refer("environment", record.environment, "/environment"),
		...(record.delivers ?? []).flatMap((each, at) => refer("environment", each.environment, `/delivers/${at}/environment`)),
		...refer("template", record.template?.id, "/template/id"),
		...refer("freeze", record.freeze_exception?.freeze, "/freeze_exception/freeze")
	];
}
function ofRegistered({ implemented, review, evidence }) {
	return [
		...refer("person", implemented?.by, "/implemented/by"),
		...refer("person", review?.by, "/review/by"),
		...(evidence?.reviews ?? []).flatMap(({ login }, at) => refer("person", login, `/evidence/reviews/${at}/login`)),
		...(evidence?.waivers ?? []).flatMap(({ by }, at) => refer("person", by, `/evidence/waivers/${at}/by`))
	];
}
function ofProblem({ category, accepted_risk, effectiveness, review }, inUse) {
	return [
		...refer("category", category, "/category"),
		...refer("person", accepted_risk?.by, "/accepted_risk/by"),
		...refer("person", effectiveness?.by, "/effectiveness/by"),
		...refer("person", review?.by, "/review/by"),
		...tasks(review?.actions, "/review/actions", inUse)
	];
}
// src/core/checks/check-identity.ts
/** The name and the folder of a record's file, against its id and its opening. */
function checkFileName(entry) {
	const { path, record } = entry;
	const kind = pathKind(path);
	if (kind.is !== "record") return [];
	if (kind.id !== record.id) return [finding("LEDGER_ID_MISMATCH", {
		path,
		pointer: "/id"
	}, {
		id: record.id,
		named: kind.id
	})];
	const expected = pathOfEntry(entry);
	if (expected === void 0 || expected === path) return [];
	return [finding("LEDGER_FOLDER_MISMATCH", {
		path,
		pointer: "/opened_at"
	}, {
		path,
		expected
	})];
}
/** Ids and foreign keys that two records claim; told of every record but the first in the order of paths. */
function checkIdentity(index) {
	const copies = index.copies.map(({ path, record: { id } }) => {
		const other = index.byId.get(id)?.path ?? "";
		return finding("LEDGER_ID_TAKEN", {
			path,
			pointer: "/id"
		}, {
			id,
			other
		});
	});
	const twice = [...index.bySource.values()].flatMap(([first, ...others]) => others.filter(({ record }) => record.id !== first?.record.id).map(({ path, record }) => {
		const args = {
			key: record.source?.key ?? "",
			other: first?.record.id ?? ""
		};
		return finding("SOURCE_TAKEN", {
			path,
			pointer: "/source/key"
		}, args);
	}));
	return [...copies, ...twice];
}
// src/core/checks/check-record.ts
/** Everything that can be said of one record by itself and the configuration. A cache may keep it by blob. */
function checkRecord(entry, configuration, { now, unread = /* @__PURE__ */ new Set() }) {
	return [
		...checkFileName(entry),
		...checkLifecycle(entry, configuration),
		...checkJournal(entry, configuration, { now }),
		...checkPriority(entry, configuration),
		...checkReferences(entry.path, recordReferences(entry), {
			names: namesOf(configuration),
			unread
		}),
		...checkTemplate(entry, configuration),
		...checkAnswers(entry, configuration),
		...entry.kind === "change" ? checkWindows(entry.path, entry.record) : []
	];
}
/** The same for a record that is being raised, which has neither state nor journal yet. */
function checkDraft(draft, configuration, { unread = /* @__PURE__ */ new Set() } = {}) {
	return [
		...checkReferences(draft.path, draftReferences(draft), {
			names: namesOf(configuration),
			unread
		}),
		...checkTemplate(draft, configuration),
		...draft.kind === "change" ? checkWindows(draft.path, draft.draft) : []
	];
}
function checkWindows(path, change) {
	return [
		"window",
		"outage",
		"implemented"
	].flatMap((field) => {
		const span = change[field];
		if (span?.end === void 0) return [];
		return checkPeriod(path, [`/${field}/start`, span.start], [`/${field}/end`, span.end]);
	});
}
export { referEach as a, isFuture as c, checkAnswers as d, faultOfPattern as f, refer as i, checkIdsOnce as l, checkRecord as n, checkReferences as o, checkIdentity as r, namesOf as s, checkDraft as t, checkPeriod as u };
