import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { i as finding } from "./storable-text-D95YXm0A.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { a as statesOf } from "./lifecycle-of-CgBBb3UW.js";
import { s as parseCivilDay } from "./zone-DzUYOquW.js";
import { a as startOf, m as remainingSeconds, o as measureRecord } from "./measure-clocks-C_eLcY9l.js";
// src/core/sla/check-escalations.ts
function checkEscalations(definition, known, report) {
	const levels = definition.escalations ?? [];
	return levels.flatMap((level, index) => {
		const { id } = level;
		const pointer = `/escalations/${index}`;
		const twice = levels.findIndex((one) => one.id === id) < index;
		const idle = (level.tell ?? []).length === 0 && level.do === void 0;
		return [
			...twice ? [report("SLA_ESCALATION_TWICE", `${pointer}/id`, { id })] : [],
			...idle ? [report("SLA_ESCALATION_IDLE", pointer, { id })] : [],
			...checkWhen({
				when: level.when,
				pointer: `${pointer}/when`
			}, known, report),
			...namesIn(level, known).flatMap((check) => checkName({
				...check,
				pointer: pointer + check.pointer
			}, report))
		];
	});
}
function namesIn(level, known) {
	const person = {
		code: "SLA_PERSON_UNKNOWN",
		arg: "login",
		known: known.people
	};
	const team = {
		code: "SLA_TEAM_UNKNOWN",
		arg: "team",
		known: known.teams
	};
	return [...(level.tell ?? []).flatMap((text, at) => {
		const [kind, name] = text.split(":");
		if (kind === "user") return [{
			...person,
			name,
			pointer: `/tell/${at}`
		}];
		return kind === "team" && name !== void 0 ? [{
			...team,
			name,
			pointer: `/tell/${at}`
		}] : [];
	}), {
		...team,
		name: level.do?.reassign?.team,
		pointer: "/do/reassign/team"
	}];
}
// src/core/sla/check-definitions.ts
const PRIORITIES = [
	"P1",
	"P2",
	"P3",
	"P4",
	"P5"
];
/** What is wrong with service levels whose shape the schema has passed, in the order of the file. */
function checkDefinitions(definitions, known, path = "config/sla.yaml") {
	return definitions.flatMap((definition, index) => {
		const report = (code, pointer, args) => finding(code, {
			path,
			pointer: `/definitions/${index}${pointer}`
		}, args ?? {});
		const before = definitions.findLast((one, at) => at < index && one.id === definition.id);
		const calendar = {
			code: "SLA_CALENDAR_UNKNOWN",
			arg: "calendar",
			pointer: "/calendar"
		};
		return [
			...checkVersion(definition, before, report),
			...checkName({
				...calendar,
				name: definition.calendar,
				known: known.calendars
			}, report),
			...checkWhen({
				when: definition.when,
				pointer: "/when"
			}, known, report),
			...checkTargets(definition, report),
			...checkStates(definition, report),
			...checkWarnings(definition, report),
			...checkEscalations(definition, known, report)
		];
	});
}
function checkVersion(definition, before, report) {
	const date = definition.effective_from;
	const place = date === void 0 ? "" : "/effective_from";
	if (date !== void 0 && parseCivilDay(date) === void 0 && parseInstant(date) === void 0) return [report("SLA_DATE_IMPOSSIBLE", place, { date })];
	if (before === void 0) return [];
	const { id } = definition;
	const changed = ["kind", "target"].filter((field) => definition[field] !== before[field]);
	const args = {
		id,
		from: date ?? "no date",
		before: before.effective_from ?? "the beginning"
	};
	return [...startOf(definition) > startOf(before) ? [] : [report("SLA_VERSIONS_NOT_ASCENDING", place, args)], ...changed.map((field) => report("SLA_VERSION_CHANGES_KIND", `/${field}`, {
		id,
		field
	}))];
}
function checkName({ code, arg, name, known, pointer }, report) {
	if (name === void 0 || known === void 0 || known.has(name)) return [];
	const near = nearest(name, known);
	return [report(code, pointer, near === void 0 ? { [arg]: name } : {
		[arg]: name,
		near
	})];
}
function checkWhen({ when, pointer }, names, report) {
	return [
		["services", {
			code: "SLA_SERVICE_UNKNOWN",
			arg: "service",
			known: names.services
		}],
		["teams", {
			code: "SLA_TEAM_UNKNOWN",
			arg: "team",
			known: names.teams
		}],
		["catalogue_items", {
			code: "SLA_CATALOGUE_ITEM_UNKNOWN",
			arg: "item",
			known: names.catalogueItems
		}]
	].flatMap(([list, check]) => (when?.[list] ?? []).flatMap((name, at) => checkName({
		...check,
		name,
		pointer: `${pointer}/${list}/${at}`
	}, report)));
}
function checkTargets(definition, report) {
	const wanted = definition.when?.priorities ?? PRIORITIES;
	const given = Object.keys(definition.targets);
	const unused = given.filter((priority) => priority !== "default" && !wanted.includes(priority));
	const missing = given.includes("default") ? [] : wanted.filter((priority) => !given.includes(priority));
	return [...missing.length === 0 ? [] : [report("SLA_PRIORITY_WITHOUT_TARGET", "/targets", { priorities: missing })], ...unused.map((priority) => report("SLA_TARGET_UNREACHABLE", `/targets/${priority}`, { priority }))];
}
function checkStates(definition, report) {
	const states = new Set(definition.records.flatMap((kind) => statesOf(kind)));
	const records = definition.records.join(" or ");
	return [...(definition.pause?.states ?? []).map((state, at) => [state, `/pause/states/${at}`]), ...Object.entries(definition.conditions ?? {}).flatMap(([name, condition]) => (condition?.states ?? []).map((state, at) => [state, `/conditions/${name}/states/${at}`]))].flatMap(([state, place]) => {
		if (states.has(state)) return [];
		const near = nearest(state, states);
		return [report("SLA_STATE_UNKNOWN", place, near === void 0 ? {
			state,
			records
		} : {
			state,
			records,
			near
		})];
	});
}
function checkWarnings(definition, report) {
	const warnings = definition.warn_at ?? [];
	return warnings.flatMap((percent, at) => {
		const before = warnings[at - 1];
		if (before === void 0 || percent > before) return [];
		return [report("SLA_WARNINGS_NOT_ASCENDING", `/warn_at/${at}`, {
			percent,
			before
		})];
	});
}
// src/core/history/compare-clocks.ts
/**
* The clocks of one record under two configurations. A clock is the same by its definition and its start, whatever
* target it runs under; cancelled ones say nothing and are left out.
*/
function compareClocks({ kind, record }, { before, after, now }) {
	const clocked = {
		kind,
		...record
	};
	const [old, next] = [standings(measureRecord(clocked, before, now).runs), standings(measureRecord(clocked, after, now).runs)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...next.keys()])].map((key) => {
		const [definition = "", startedAt = ""] = key.split(" ");
		const [was, is] = [old.get(key), next.get(key)];
		return {
			record: record.id,
			definition,
			startedAt,
			...was === void 0 ? {} : { before: was },
			...is === void 0 ? {} : { after: is }
		};
	});
}
function standings(runs) {
	return new Map(runs.filter(({ stage }) => stage !== "cancelled").map((run) => [`${run.definition.id} ${formatInstant(run.startedAt)}`, standingOf(run)]));
}
function standingOf(run) {
	const isCompleted = run.stage === "completed";
	return {
		verdict: run.breachedAt !== void 0 ? "breached" : isCompleted ? "met" : "running",
		isCompleted,
		elapsed: run.elapsed,
		target: run.target,
		remaining: remainingSeconds(run)
	};
}
function isMoved({ before, after }) {
	if (before === void 0 || after === void 0) return before !== after;
	return before.verdict !== after.verdict || before.elapsed !== after.elapsed || before.target !== after.target || before.remaining !== after.remaining;
}
export { isMoved as n, checkDefinitions as r, compareClocks as t };
