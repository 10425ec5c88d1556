import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { a as statesOf } from "./lifecycle-of-Cap2MaQo.js";
import { s as parseCivilDay } from "./zone-DzUYOquW.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { a as startOf } from "./measure-clocks-BNFUy5IG.js";
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
export { checkDefinitions as t };
