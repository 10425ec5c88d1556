import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { a as referEach, f as faultOfPattern, i as refer, l as checkIdsOnce, n as checkRecord, o as checkReferences, r as checkIdentity, s as namesOf, t as checkDraft, u as checkPeriod } from "./check-record-m24u536k.js";
import { t as checkDefinitions } from "./check-definitions-DGBO6sPW.js";
import { r as checkCalendar } from "./compile-calendar-CXeRJQcg.js";
import { l as findKnots, t as checkLinks } from "./check-links-BfefcGRr.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { n as requiredFields, r as templateFields } from "./check-template-C3t_LNMm.js";
import { t as indexLedger } from "./ledger-index-CsYfbkHs.js";
import { t as judgeHistory } from "./judge-history-iWEwdn6t.js";
import { n as isMoved, t as compareClocks } from "./compare-clocks-BoJgSX32.js";
import { n as isSameJson } from "./json-CaPr7KL-.js";
import { t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { r as prepareTiming } from "./measure-clocks-BNFUy5IG.js";
// src/core/config/approver-references.ts
/** The people and teams that approvers of policies and catalogue items name: `user:kim`, `team:network`. */
function approverReferences(approvers, pointer) {
	return (approvers ?? []).flatMap((approver, at) => approverReference(approver, `${pointer}/${at}`));
}
function approverReference(approver, pointer) {
	const [kind, name] = [approver.slice(0, approver.indexOf(":")), approver.slice(approver.indexOf(":") + 1)];
	if (kind === "user") return refer("person", name, pointer, { inUse: true });
	return kind === "team" ? refer("team", name, pointer) : [];
}
// src/core/config/check-approvals.ts
/** The names in `config/approvals.yaml`. Whether its rules decide as they should is judged with the policy. */
function checkApprovals({ path, value }, facts) {
	const { rules, reschedule = [], waivers = [], risk, control_owners } = value;
	const references = [
		...rules.flatMap((rule, at) => ofRule(rule, `/rules/${at}`)),
		...reschedule.flatMap(({ when, by }, at) => [...ofWhen(when, `/reschedule/${at}/when`), ...approverReferences(by, `/reschedule/${at}/by`)]),
		...waivers.flatMap(({ by }, at) => approverReferences(by, `/waivers/${at}/by`)),
		...(risk?.conditions ?? []).flatMap(({ when }, at) => ofWhen(when, `/risk/conditions/${at}/when`)),
		...referEach("person", control_owners, "/control_owners", { inUse: true })
	];
	return [
		...checkReferences(path, references, facts),
		...checkIdsOnce(path, "/rules", rules),
		...rules.flatMap(({ steps }, at) => checkIdsOnce(path, `/rules/${at}/steps`, steps)),
		...checkIdsOnce(path, "/reschedule", reschedule),
		...checkIdsOnce(path, "/risk/conditions", risk?.conditions),
		...checkIdsOnce(path, "/risk/questions", risk?.questions),
		...checkControlOwners(path, control_owners)
	];
}
function ofRule({ when, steps = [], authorise }, pointer) {
	const afterwards = authorise?.afterwards.by;
	return [
		...ofWhen(when, `${pointer}/when`),
		...steps.flatMap(({ approvers }, at) => approverReferences(approvers, `${pointer}/steps/${at}/approvers`)),
		...afterwards === void 0 ? [] : approverReference(afterwards, `${pointer}/authorise/afterwards/by`)
	];
}
function ofWhen(when, pointer) {
	return [...referEach("service", when?.services, `${pointer}/services`), ...referEach("environment", when?.environments, `${pointer}/environments`)];
}
function checkControlOwners(path, owners) {
	if (owners.length > 0) return [];
	return [finding("ROLE_NOBODY", {
		path,
		pointer: "/control_owners",
		on: "key"
	}, { role: "control_owners" })];
}
// src/core/config/check-catalogue-fields.ts
/** The questions of a catalogue item, and the conditions under which they and its approvals come up. */
function checkCatalogueFields(path, { fields = [], approval = [] }) {
	return [
		...checkIdsOnce(path, "/fields", fields),
		...fields.flatMap((field, at) => checkField(path, field, `/fields/${at}`)),
		...fields.flatMap(({ when }, at) => checkWhen(path, `/fields/${at}/when`, {
			when,
			before: fields.slice(0, at)
		})),
		...approval.flatMap(({ when }, at) => checkWhen(path, `/approval/${at}/when`, {
			when,
			before: fields
		}))
	];
}
function checkField(path, field, pointer) {
	const isChoice = field.type === "choice" || field.type === "choices";
	const range = [field.minimum, field.maximum];
	const isReversed = range[0] !== void 0 && range[1] !== void 0 && range[0] > range[1];
	const fault = field.pattern === void 0 ? void 0 : faultOfPattern(field.pattern);
	return [
		...isChoice && (field.options ?? []).length === 0 ? [finding("FIELD_WITHOUT_OPTIONS", {
			path,
			pointer,
			on: "key"
		}, { field: field.id })] : [],
		...isReversed ? [finding("FIELD_RANGE_REVERSED", {
			path,
			pointer: `${pointer}/maximum`
		}, { field: field.id })] : [],
		...fault === void 0 ? [] : [finding("FIELD_PATTERN", {
			path,
			pointer: `${pointer}/pattern`
		}, {
			field: field.id,
			fault
		})]
	];
}
/** A question can only follow from one that was asked before it. */
function checkWhen(path, pointer, { when, before }) {
	if (when === void 0) return [];
	const known = before.map(({ id }) => id);
	const other = before.find(({ id }) => id === when.field);
	if (other === void 0) {
		const near = nearest(when.field, known);
		const args = {
			field: when.field,
			known,
			...near === void 0 ? {} : { near }
		};
		return [finding("WHEN_FIELD_UNKNOWN", {
			path,
			pointer: `${pointer}/field`
		}, args)];
	}
	const possible = valuesOf(other);
	if (possible === void 0) return [];
	return when.is.flatMap((value, at) => {
		if (possible.includes(value)) return [];
		const near = nearest(value, possible);
		const args = {
			field: when.field,
			value,
			possible,
			...near === void 0 ? {} : { near }
		};
		return [finding("WHEN_VALUE_IMPOSSIBLE", {
			path,
			pointer: `${pointer}/is/${at}`
		}, args)];
	});
}
function valuesOf({ type, options }) {
	if (type === "boolean") return ["true", "false"];
	return type === "choice" || type === "choices" ? options ?? [] : void 0;
}
// src/core/config/check-catalogue.ts
/** `config/catalogue/*.yaml`: each by itself, then what they bring with them. */
function checkCatalogue(catalogue, facts) {
	return [...[...catalogue.values()].flatMap((file) => checkItem(file, facts)), ...checkIncludes(catalogue)];
}
function checkItem({ path, value }, facts) {
	return [
		...checkReferences(path, references$4(value), facts),
		...checkIdsOnce(path, "/approval", value.approval),
		...checkIdsOnce(path, "/fulfilment", value.fulfilment),
		...checkCatalogueFields(path, value),
		...checkOwner(path, value)
	];
}
function references$4(item) {
	const inUse = item.status !== "obsolete";
	return [
		...refer("service", item.service, "/service", { inUse }),
		...refer("category", item.category, "/category"),
		...refer("team", item.team, "/team"),
		...refer("person", item.owner, "/owner", { inUse }),
		...referEach("team", item.entitled?.teams, "/entitled/teams"),
		...referEach("person", item.entitled?.people, "/entitled/people"),
		...(item.approval ?? []).flatMap(({ approvers }, at) => approverReferences(approvers, `/approval/${at}/approvers`)),
		...(item.fulfilment ?? []).flatMap(({ team }, at) => refer("team", team, `/fulfilment/${at}/team`)),
		...refer("template", item.standard_change, "/standard_change"),
		...referEach("catalogue_item", item.includes, "/includes", { inUse })
	];
}
function checkOwner(path, { owner, approval = [] }) {
	if (owner !== void 0) return [];
	return approval.flatMap(({ approvers }, step) => approvers.flatMap((approver, at) => {
		if (approver !== "item_owner") return [];
		const pointer = `/approval/${step}/approvers/${at}`;
		return [finding("APPROVER_NOBODY", {
			path,
			pointer
		}, { approver })];
	}));
}
function checkIncludes(catalogue) {
	const next = (id) => catalogue.get(id)?.value.includes ?? [];
	const selfs = [...catalogue.keys()].filter((id) => next(id).includes(id)).map((id) => [id]);
	const rounds = findKnots([...catalogue.keys()], next).map(({ way }) => way);
	return [...selfs, ...rounds].flatMap(([first = "", ...others]) => {
		const path = catalogue.get(first)?.path;
		if (path === void 0) return [];
		const args = {
			field: "includes",
			way: [
				first,
				...others,
				first
			].join(" → ")
		};
		return [finding("CONFIG_CYCLE", {
			path,
			pointer: `/includes/${next(first).indexOf(others[0] ?? first)}`
		}, args)];
	});
}
// src/core/config/config-facts.ts
function checkZone(path, pointer, zone, facts) {
	if (zone === void 0 || facts.loadZone === void 0) return [];
	if (facts.loadZone(zone, 0, 1) !== void 0) return [];
	return [finding("ZONE_UNKNOWN", {
		path,
		pointer
	}, { zone })];
}
// src/core/config/check-organisation.ts
/** `config/gitsm.yaml`. */
function checkOrganisation(file, facts) {
	const { path, value } = file;
	return [
		...checkZone(path, "/zone", value.zone, facts),
		...checkReferences(path, references$3(value), facts),
		...checkIdsOnce(path, "/categories", value.categories),
		...checkParents(path, value.categories, "/categories"),
		...checkMatrix(path, value.priority_matrix)
	];
}
function references$3({ calendar, auto_close, intake, categories, alerts }) {
	return [
		...refer("calendar", calendar, "/calendar"),
		...refer("calendar", auto_close.calendar, "/auto_close/calendar"),
		...refer("team", intake.team, "/intake/team"),
		...refer("service", intake.service, "/intake/service", { inUse: true }),
		...refer("category", alerts?.category, "/alerts/category"),
		...categories.flatMap(({ team, parent }, at) => [...refer("team", team, `/categories/${at}/team`), ...refer("category", parent, `/categories/${at}/parent`)])
	];
}
/** Parents that lead back to where they began, in a list of categories or teams. */
function checkParents(path, list, pointer) {
	const parentOf = new Map(list.map(({ id, parent }) => [id, parent]));
	const selfs = list.filter(({ id, parent }) => id === parent).map(({ id }) => [id]);
	const rounds = findKnots([...parentOf.keys()], (id) => {
		const parent = parentOf.get(id);
		return parent === void 0 ? [] : [parent];
	}).map(({ way }) => way);
	return [...selfs, ...rounds].map((way) => {
		const at = list.findIndex(({ id }) => id === way[0]);
		const args = {
			field: "parent",
			way: [...way, way[0] ?? ""].join(" → ")
		};
		return finding("CONFIG_CYCLE", {
			path,
			pointer: `${pointer}/${at}/parent`
		}, args);
	});
}
const LEVELS = [
	"high",
	"medium",
	"low"
];
/** Less impact or less urgency never makes a ticket more urgent. */
function checkMatrix(path, matrix) {
	return LEVELS.flatMap((impact, row) => LEVELS.flatMap((urgency, column) => {
		const above = LEVELS[row - 1];
		const before = LEVELS[column - 1];
		return [...above === void 0 ? [] : [[above, urgency]], ...before === void 0 ? [] : [[impact, before]]].flatMap((neighbour) => compareCells(path, matrix, [impact, urgency], neighbour));
	}));
}
function compareCells(path, matrix, lower, higher) {
	const [found, other] = [matrix[lower[0]][lower[1]], matrix[higher[0]][higher[1]]];
	if (found >= other) return [];
	const args = {
		cell: inWords(lower),
		found,
		higher: inWords(higher),
		other
	};
	return [finding("PRIORITY_MATRIX_ORDER", {
		path,
		pointer: `/priority_matrix/${lower[0]}/${lower[1]}`
	}, args)];
}
function inWords([impact, urgency]) {
	return `impact ${impact} and urgency ${urgency}`;
}
// src/core/config/check-schedule.ts
/** `config/schedule.yaml`. */
function checkSchedule({ path, value }, facts) {
	const { maintenance = [], freezes = [], lockdown } = value;
	return [
		...checkIdsOnce(path, "/maintenance", maintenance),
		...maintenance.flatMap((each, at) => checkMaintenance(path, `/maintenance/${at}`, {
			each,
			facts
		})),
		...checkIdsOnce(path, "/freezes", freezes),
		...freezes.flatMap(({ start, end }, at) => checkPeriod(path, [`/freezes/${at}/start`, start], [`/freezes/${at}/end`, end])),
		...checkReferences(path, [
			...freezes.flatMap(({ scope, except }, at) => [...ofScope(scope, `/freezes/${at}/scope`), ...ofScope(except, `/freezes/${at}/except`)]),
			...refer("person", lockdown?.by, "/lockdown/by"),
			...ofScope(lockdown?.scope, "/lockdown/scope")
		], facts)
	];
}
function checkMaintenance(path, pointer, { each, facts }) {
	const isNever = each.weekly === void 0 && each.monthly === void 0 && (each.windows ?? []).length === 0;
	return [
		...checkZone(path, `${pointer}/zone`, each.zone, facts),
		...isNever ? [finding("MAINTENANCE_NEVER", {
			path,
			pointer,
			on: "key"
		}, { id: each.id })] : [],
		...(each.windows ?? []).flatMap(({ start, end }, at) => checkPeriod(path, [`${pointer}/windows/${at}/start`, start], [`${pointer}/windows/${at}/end`, end])),
		...checkReferences(path, ofScope(each.scope, `${pointer}/scope`), facts)
	];
}
function ofScope(scope, pointer) {
	return [...referEach("service", scope?.services, `${pointer}/services`, { inUse: true }), ...referEach("environment", scope?.environments, `${pointer}/environments`)];
}
// src/core/config/check-services.ts
/** `config/services/*.yaml`: each by itself, then what they depend on together. */
function checkServices(services, facts) {
	return [...[...services.values()].flatMap((file) => checkService(file, facts)), ...checkCycles(services)];
}
function checkService({ path, value }, facts) {
	return [
		...checkReferences(path, references$2(value), facts),
		...checkDependencies(path, value),
		...checkReplacement(path, value),
		...checkCompleteness(path, value)
	];
}
function references$2(service) {
	const inUse = service.status !== "obsolete";
	return [
		...refer("person", service.owner, "/owner", { inUse }),
		...refer("team", service.team, "/team"),
		...refer("team", service.change_team, "/change_team"),
		...refer("team", service.on_call, "/on_call"),
		...refer("calendar", service.calendar, "/calendar"),
		...refer("calendar", service.availability?.calendar, "/availability/calendar"),
		...referEach("sla", service.slas, "/slas"),
		...refer("service", service.replaced_by, "/replaced_by", { inUse: true }),
		...(service.depends_on ?? []).flatMap((each, at) => refer("service", each.service, `/depends_on/${at}/service`, { inUse }))
	];
}
function checkDependencies(path, { id, depends_on = [] }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { redundancy_group: group } of depends_on) if (group) groups.set(group, (groups.get(group) ?? 0) + 1);
	return depends_on.flatMap(({ service, redundancy_group: group }, at) => {
		const pointer = `/depends_on/${at}`;
		const first = depends_on.findIndex((other) => other.service === service);
		return [
			...service === id ? [finding("SERVICE_CYCLE", {
				path,
				pointer: `${pointer}/service`
			}, { way: `${id} → ${id}` })] : [],
			...first < at ? [finding("DEPENDENCY_TWICE", {
				path,
				pointer: `${pointer}/service`
			}, { service })] : [],
			...group !== void 0 && groups.get(group) === 1 ? [finding("REDUNDANCY_ALONE", {
				path,
				pointer: `${pointer}/redundancy_group`
			}, {
				group,
				service
			})] : []
		];
	});
}
function checkReplacement(path, { id, replaced_by }) {
	if (replaced_by !== id) return [];
	return [finding("SERVICE_CYCLE", {
		path,
		pointer: "/replaced_by"
	}, { way: `${id} → ${id}` })];
}
/** What a service in use should say, so that its tickets find people and its clocks a calendar. */
function checkCompleteness(path, service) {
	if (service.status !== "production") return [];
	const missing = [
		"description",
		"calendar",
		"verified_at",
		...service.criticality === "critical" && service.type !== "contract" ? ["on_call"] : [],
		...service.type === "contract" ? ["contract"] : []
	].filter((field) => service[field] === void 0);
	if (missing.length === 0) return [];
	return [finding("SERVICE_INCOMPLETE", {
		path,
		pointer: "",
		on: "key"
	}, {
		id: service.id,
		missing
	})];
}
function checkCycles(services) {
	const next = (id) => (services.get(id)?.value.depends_on ?? []).map((each) => each.service);
	return findKnots([...services.keys()], next).flatMap(({ way: [first = "", ...others] }) => {
		const file = services.get(first);
		if (file === void 0) return [];
		const at = (file.value.depends_on ?? []).findIndex(({ service }) => service === others[0]);
		const args = { way: [
			first,
			...others,
			first
		].join(" → ") };
		return [finding("SERVICE_CYCLE", {
			path: file.path,
			pointer: `/depends_on/${at}/service`
		}, args)];
	});
}
// src/core/config/check-standard-changes.ts
/** One file of `config/standard-changes/`. */
function checkStandardChange(file, facts) {
	const { path, value } = file;
	return [
		...checkReferences(path, references$1(value), facts),
		...checkZone(path, "/recurrence/zone", value.recurrence?.zone, facts),
		...checkFields(path, value),
		...checkComplete(path, value)
	];
}
function references$1({ owner, services, status, tasks, fixed }) {
	const { service, team, assignee, environment } = fixed;
	const inUse = status !== "retired";
	return [
		...refer("person", owner, "/owner", { inUse }),
		...referEach("service", services, "/services", { inUse }),
		...(tasks ?? []).flatMap((task, at) => [...refer("team", task.team, `/tasks/${at}/team`), ...refer("person", task.assignee, `/tasks/${at}/assignee`, { inUse })]),
		...refer("service", textOf(service), "/fixed/service", { inUse }),
		...refer("team", textOf(team), "/fixed/team"),
		...refer("person", textOf(assignee), "/fixed/assignee", { inUse }),
		...refer("environment", textOf(environment), "/fixed/environment")
	];
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
function checkFields(path, { fixed, variable }) {
	return [...Object.keys(fixed).map((field) => ({
		field,
		pointer: `/fixed/${field}`,
		on: "key"
	})), ...variable.map((field, at) => ({
		field,
		pointer: `/variable/${at}`,
		on: "value"
	}))].flatMap(({ field, pointer, on }) => {
		if (!templateFields.includes(field)) {
			const near = nearest(field, templateFields);
			const args = {
				field,
				known: templateFields,
				...near === void 0 ? {} : { near }
			};
			return [finding("TEMPLATE_NO_SUCH_FIELD", {
				path,
				pointer,
				on
			}, args)];
		}
		if (on === "key" || !Object.hasOwn(fixed, field)) return [];
		return [finding("TEMPLATE_FIELD_TWICE", {
			path,
			pointer,
			on
		}, { field })];
	});
}
function checkComplete(path, { id, fixed, variable, status }) {
	if (status === "retired") return [];
	const missing = requiredFields.filter((field) => !Object.hasOwn(fixed, field) && !variable.includes(field));
	if (missing.length === 0) return [];
	return [finding("TEMPLATE_INCOMPLETE", {
		path,
		pointer: "/variable",
		on: "key"
	}, {
		id,
		missing
	})];
}
// src/core/config/check-absences.ts
/** Absences that end before they begin, and delegates who cannot stand in. */
function checkAbsences(path, people) {
	const byLogin = new Map(people.map((person) => [person.login.toLowerCase(), person]));
	return people.flatMap((person, index) => (person.away ?? []).flatMap((absence, at) => {
		const pointer = `/people/${index}/away/${at}`;
		const delegate = byLogin.get(absence.delegate.toLowerCase());
		return [...checkPeriod(path, [`${pointer}/from`, absence.from], [`${pointer}/to`, absence.to]), ...checkDelegate({
			path,
			pointer: `${pointer}/delegate`
		}, person, {
			absence,
			delegate
		})];
	}));
}
function checkDelegate(place, person, { absence, delegate }) {
	if (delegate === void 0) return [];
	const args = {
		login: person.login,
		delegate: absence.delegate
	};
	if (delegate === person) return [finding("DELEGATE_SELF", place, args)];
	const both = (delegate.away ?? []).find((other) => other.from < absence.to && absence.from < other.to);
	if (both === void 0) return [];
	return [finding("DELEGATE_AWAY", place, {
		...args,
		from: both.from,
		to: both.to
	})];
}
// src/core/config/check-teams.ts
/** `config/teams.yaml`. */
function checkTeams(file, facts) {
	const { path, value } = file;
	return [
		...checkPeopleOnce(path, value.people),
		...value.people.flatMap(({ zone }, at) => checkZone(path, `/people/${at}/zone`, zone, facts)),
		...checkAbsences(path, value.people),
		...checkIdsOnce(path, "/teams", value.teams),
		...checkParents(path, value.teams, "/teams"),
		...checkReferences(path, references(value), facts),
		...value.teams.flatMap((team, at) => checkOnCall(path, team, at)),
		...checkDeciders(path, value, facts)
	];
}
/** Logins are the same whatever their capitals; a number belongs to one person. */
function checkPeopleOnce(path, people) {
	const logins = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	return people.flatMap(({ login, user_id: number }, at) => {
		const [sameLogin, sameNumber] = [logins.get(login.toLowerCase()), number && numbers.get(number)];
		logins.set(login.toLowerCase(), login);
		if (number !== void 0) numbers.set(number, login);
		const pointer = `/people/${at}`;
		if (sameLogin !== void 0) return [finding("PERSON_TWICE", {
			path,
			pointer: `${pointer}/login`
		}, {
			login,
			other: sameLogin
		})];
		if (typeof sameNumber !== "string") return [];
		return [finding("PERSON_TWICE", {
			path,
			pointer: `${pointer}/user_id`
		}, {
			login,
			other: sameNumber
		})];
	});
}
function references({ people, teams, roles }) {
	const inUse = { inUse: true };
	return [
		...people.flatMap(({ away }, person) => (away ?? []).flatMap(({ delegate }, at) => refer("person", delegate, `/people/${person}/away/${at}/delegate`, inUse))),
		...teams.flatMap((team, at) => ofTeam(team, `/teams/${at}`)),
		...referEach("person", roles.managers, "/roles/managers", inUse),
		...referEach("person", roles.change_manager, "/roles/change_manager", inUse),
		...referEach("person", roles.problem_manager, "/roles/problem_manager", inUse),
		...refer("team", roles.cab, "/roles/cab"),
		...refer("team", roles.ecab, "/roles/ecab")
	];
}
function ofTeam({ members, lead, calendar, parent, on_call }, pointer) {
	return [
		...referEach("person", members, `${pointer}/members`, { inUse: true }),
		...refer("person", lead, `${pointer}/lead`, { inUse: true }),
		...refer("calendar", calendar, `${pointer}/calendar`),
		...refer("team", parent, `${pointer}/parent`),
		...(on_call ?? []).flatMap(({ login }, at) => refer("person", login, `${pointer}/on_call/${at}/login`))
	];
}
function checkOnCall(path, { on_call }, team) {
	return (on_call ?? []).flatMap(({ from, to }, at) => {
		const pointer = `/teams/${team}/on_call/${at}`;
		return checkPeriod(path, [`${pointer}/from`, from], [`${pointer}/to`, to]);
	});
}
/** Who must decide must be able to: a group in which nobody works can only block. */
function checkDeciders(path, { teams, roles }, facts) {
	const boards = /* @__PURE__ */ new Set([roles.cab, roles.ecab]);
	const empty = teams.flatMap(({ id, kind, members }, at) => {
		if (kind !== "approval" && !boards.has(id)) return [];
		if (members.some((login) => isActive(login, facts))) return [];
		return [finding("TEAM_NOBODY", {
			path,
			pointer: `/teams/${at}/members`,
			on: "key"
		}, { team: id })];
	});
	const vacant = ["managers", "change_manager"].filter((role) => !roles[role].some((login) => isActive(login, facts))).map((role) => finding("ROLE_NOBODY", {
		path,
		pointer: `/roles/${role}`,
		on: "key"
	}, { role }));
	return [...empty, ...vacant];
}
function isActive(login, { names }) {
	const person = names.person?.get(login.toLowerCase());
	return person !== void 0 && person.status !== "former" && person.bot !== true;
}
// src/core/config/check-configuration.ts
/** Everything that is wrong with the files of `config/` beyond their shape, in the order of this list. */
function checkConfiguration(configuration, { unread = /* @__PURE__ */ new Set(), loadZone } = {}) {
	const zones = loadZone === void 0 ? {} : { loadZone };
	const facts = {
		configuration,
		names: namesOf(configuration),
		unread,
		...zones
	};
	const { organisation, teams, schedule, approvals } = configuration;
	return [
		...checkPresence(configuration, unread),
		...one(organisation, (file) => checkOrganisation(file, facts)),
		...one(teams, (file) => checkTeams(file, facts)),
		...checkServices(configuration.services, facts),
		...checkTimes(configuration, facts, loadZone),
		...one(schedule, (file) => checkSchedule(file, facts)),
		...one(approvals, (file) => checkApprovals(file, facts)),
		...checkCatalogue(configuration.catalogue, facts),
		...[...configuration.standardChanges.values()].flatMap((file) => checkStandardChange(file, facts))
	];
}
function one(file, check) {
	return file === void 0 ? [] : check(file);
}
/** Without these two nothing can be said of any record. */
function checkPresence({ organisation, teams }, unread) {
	return [{
		path: "config/gitsm.yaml",
		file: organisation
	}, {
		path: "config/teams.yaml",
		file: teams
	}].filter(({ path, file }) => file === void 0 && !unread.has(path)).map(({ path }) => finding("CONFIG_FILE_MISSING", {
		path,
		pointer: ""
	}));
}
function checkTimes(configuration, { names, unread }, loadZone) {
	const { calendars, sla } = configuration;
	const known = {
		calendars: withUnread(names.calendar, "calendars", unread),
		services: withUnread(names.service, "services", unread),
		catalogueItems: withUnread(names.catalogue_item, "catalogue", unread),
		...names.team === void 0 ? {} : { teams: names.team },
		...names.person === void 0 ? {} : { people: new Set([...names.person.values()].map(({ login }) => login)) }
	};
	return [...loadZone === void 0 ? [] : [...calendars.values()].flatMap(({ path, value }) => checkCalendar(value, loadZone, path)), ...one(sla, ({ path, value }) => checkDefinitions(value.definitions, known, path))];
}
/** The names of a folder, those of files that could not be read among them. */
function withUnread(names, folder, unread) {
	const start = `config/${folder}/`;
	const hidden = [...unread].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length, -5));
	return /* @__PURE__ */ new Set([...names ?? [], ...hidden]);
}
// src/core/checks/sort-findings.ts
/** By path, then by the parts of the pointer (numbers by their size), then by code: the same whatever was checked first. */
function sortFindings(findings) {
	return findings.toSorted((a, b) => compareText(a.place.path, b.place.path) || comparePointers(a.place.pointer, b.place.pointer) || compareText(a.code, b.code));
}
function comparePointers(a, b) {
	if (a === b) return 0;
	const [left, right] = [a.split("/"), b.split("/")];
	for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
		const order = compareTokens(left[at] ?? "", right[at] ?? "");
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
function compareTokens(a, b) {
	return /^\d{1,9}$/.test(a) && /^\d{1,9}$/.test(b) ? Number(a) - Number(b) : compareText(a, b);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/core/checks/check-ledger.ts
/** Everything that is wrong with a ledger, by path, then by place in the file. */
function checkLedger(ledger, options) {
	const { configuration, entries, drafts } = ledger;
	const { now, loadZone, proposals } = options;
	const unread = new Set(ledger.unreadable.map(({ place }) => place.path));
	const ofRecord = options.recordFindings ?? ((entry) => checkRecord(entry, configuration, {
		now,
		unread
	}));
	return sortFindings([
		...ledger.unreadable,
		...ledger.remarks ?? [],
		...checkConfiguration(configuration, {
			unread,
			...loadZone === void 0 ? {} : { loadZone }
		}),
		...entries.flatMap(ofRecord),
		...drafts.flatMap((draft) => checkDraft(draft, configuration, { unread })),
		...checkIdentity(indexLedger(ledger)),
		...checkLinks({
			entries,
			drafts,
			unread,
			...proposals === void 0 ? {} : { proposals }
		})
	]);
}
// src/core/history/sla-history.ts
/** So many clocks are named; how many more there are is counted. */
const NAMES_AT_MOST = 10;
/**
* What an edit of definitions or calendars does to clocks that were completed: one finding a definition. The past is
* kept by giving the new version an `effective_from`; where the edit corrects a mistake, this is what it corrects.
*/
function judgeSlaHistory(edit) {
	const moved = edit.entries.flatMap((entry) => compareClocks(entry, edit).filter((clock) => isMoved(clock) && isPast(clock)));
	return [...new Set(moved.map(({ definition }) => definition))].map((definition) => {
		const clocks = moved.filter((clock) => clock.definition === definition);
		const index = edit.definitions.findLastIndex(({ id }) => id === definition);
		const place = {
			path: edit.path,
			pointer: index < 0 ? "" : `/definitions/${index}`
		};
		return finding("SLA_HISTORY_MOVED", place, {
			definition,
			count: clocks.length,
			clocks: clocks.toSorted(byWeight).slice(0, NAMES_AT_MOST).map(tell),
			more: Math.max(0, clocks.length - NAMES_AT_MOST)
		});
	});
}
function isPast({ before, after }) {
	return before?.isCompleted ?? after?.isCompleted ?? false;
}
/** What has another verdict first, then what differs most. */
function byWeight(a, b) {
	const turned = (clock) => Number(clock.before?.verdict === clock.after?.verdict);
	return turned(a) - turned(b) || Math.abs(shift(b)) - Math.abs(shift(a)) || Number(a.record > b.record) - Number(a.record < b.record);
}
function shift({ before, after }) {
	return (after?.remaining ?? 0) - (before?.remaining ?? 0);
}
/** `INC-117 met → breached (−90 min)`: by how much more or less time was left. */
function tell(clock) {
	const { record, before, after } = clock;
	if (before === void 0) return `${record} not measured → ${after?.verdict}`;
	if (after === void 0) return `${record} ${before.verdict} → not measured`;
	const verdict = before.verdict === after.verdict ? before.verdict : `${before.verdict} → ${after.verdict}`;
	const seconds = shift(clock);
	const sign = seconds < 0 ? "−" : "+";
	const size = Math.abs(seconds);
	return `${record} ${verdict} (${sign}${size % 60 === 0 ? `${size / 60} min` : `${size} s`} left)`;
}
// src/app/validate-records.ts
/** Everything that is wrong with a ledger and, with `since`, with the change that led to it. */
function validateRecords(ledger, options) {
	const history = options.since === void 0 ? [] : judgeSince(ledger, options.since);
	const moved = options.since === void 0 ? [] : judgeTiming(ledger, options.since.ledger, options);
	const findings = sortFindings([
		...checkLedger(ledger, options),
		...history,
		...moved
	]);
	return {
		findings,
		counts: countFindings(findings),
		records: countRecords(ledger)
	};
}
/** By the configuration of the version before: a change cannot make its own author automation. */
function judgeSince(after, since) {
	return judgeHistory(since.ledger.entries, after.entries, {
		configuration: since.ledger.configuration,
		leavesSample: isSample(since.ledger) && !isSample(after),
		unreadable: new Set(after.unreadable.map(({ place }) => place.path)),
		...since.author === void 0 ? {} : { author: since.author },
		...since.at === void 0 ? {} : { since: since.at }
	});
}
function isSample({ configuration }) {
	return configuration.organisation?.value.sample === true;
}
/** Measuring every record twice is dear: only where the edit touches what decides about clocks. */
function judgeTiming(after, before, { now, loadZone }) {
	if (loadZone === void 0 || isSameJson(timingOf(before), timingOf(after))) return [];
	const { sla } = after.configuration;
	const known = new Set(before.entries.map(({ record }) => record.id));
	return judgeSlaHistory({
		entries: after.entries.filter(({ record }) => known.has(record.id)),
		before: prepareTiming(before.configuration, loadZone).rules,
		after: prepareTiming(after.configuration, loadZone).rules,
		now,
		path: sla?.path ?? "config/sla.yaml",
		definitions: sla?.value.definitions ?? []
	});
}
/** Definitions and calendars, and whose calendars and customers services and teams name. */
function timingOf({ configuration }) {
	const services = [...configuration.services].map(([id, { value }]) => [
		id,
		value.calendar,
		value.customers
	]);
	const teams = (configuration.teams?.value.teams ?? []).map(({ id, calendar }) => [id, calendar]);
	const calendars = [...configuration.calendars].map(([id, { value }]) => [id, value]);
	return fieldToJson({
		sla: configuration.sla?.value,
		calendars,
		services,
		teams
	});
}
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		info: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
function countRecords({ entries, drafts }) {
	const counts = {
		incident: 0,
		request: 0,
		change: 0,
		problem: 0,
		draft: drafts.length
	};
	for (const { kind } of entries) counts[kind] += 1;
	return counts;
}
export { checkConfiguration as a, sortFindings as i, validateRecords as n, checkLedger as r, countFindings as t };
