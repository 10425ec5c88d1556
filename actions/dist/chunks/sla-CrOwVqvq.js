import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { i as prepareSla, l as toClock, n as clocksOfLedger, o as measureRecord, r as prepareTiming, t as clocksOfEntry } from "./measure-clocks-BNFUy5IG.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { a as mend, b as counted, o as says } from "./storable-text-BmVNsrtJ.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as showInstant, t as showDuration } from "./duration-Bak7t11_.js";
import { t as findEntry } from "./find-entry-D9OQcGbX.js";
import { n as tryRepository, t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { r as kindOfId } from "./record-id-DrBCxwok.js";
import { a as listOf, c as text, i as isObject, l as whole, n as dayOrInstant, o as object, r as fits, s as oneOf, t as createCalendarReader } from "./read-calendar-qDn4ATAs.js";
import { r as parseTimeOfDay } from "./slot-DPcakOW8.js";
import { t as answerLines } from "./answer-lines-GOKI4XsM.js";
import { i as loadPorts } from "./load-ledger-flsHO6_I.js";
import { t as simulateSla } from "./simulate-sla-4zNudP52.js";
import { t as checkDefinitions } from "./check-definitions-DGBO6sPW.js";
import { n as showTable, t as HEADER } from "./table-DBL4JFks.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/core/sla/batch-facts.ts
/**
* Who and what is what, as far as a single question tells. `support`, or else the members of those of its `teams` that
* are for support, are the support people; without either, everyone to whom the record was ever assigned. Bots are
* `bots`, and logins ending in `[bot]`. `services` and `teams`, lists with ids or maps by id, may name calendars, and
* services their customers.
*/
function factsOfQuestion(question, record, elsewhere) {
	const named = {
		service: byId(question.services ?? elsewhere.services),
		team: byId(question.teams ?? elsewhere.teams)
	};
	const support = new Set(supportOf(question, record).map(lower));
	const bots = new Set(logins(question.bots).map(lower));
	return {
		support: {
			isSupport: (login) => support.has(lower(login)),
			isBot: (login) => login.endsWith("[bot]") || bots.has(lower(login))
		},
		calendarOf: (kind, id) => {
			const calendar = named[kind].get(id)?.calendar;
			return typeof calendar === "string" ? calendar : void 0;
		},
		customersOf: (service) => logins(named.service.get(service)?.customers)
	};
}
function supportOf(question, record) {
	if (question.support !== void 0) return logins(question.support);
	const members = [...byId(question.teams).values()].filter(({ kind }) => kind === void 0 || kind === "support").flatMap((team) => logins(team.members));
	if (members.length > 0) return members;
	return [record.assignee, ...record.journal.map((entry) => entry.set?.assignee)].filter((login) => typeof login === "string");
}
/** Entries by their id; a map may give a list of members alone instead of an object. */
function byId(value) {
	const entries = Array.isArray(value) ? value.filter(isObject).map((one) => [one.id, one]) : Object.entries(isObject(value) ? value : {}).map(([id, one]) => [id, isObject(one) ? one : { members: one }]);
	return new Map(entries.filter((entry) => typeof entry[0] === "string"));
}
/** Logins, or the logins of people with more said about them. */
function logins(value) {
	if (!Array.isArray(value)) return [];
	return value.map((one) => isObject(one) ? one.login : one).filter((login) => typeof login === "string");
}
function lower(login) {
	return login.toLowerCase();
}
// src/core/sla/read-sla.ts
/** The shapes of what is asked about clocks, in parsed JSON; `sla.schema.json` says the same for editors. */
const word = text("a text");
const words = listOf(word);
const instant = text("an instant such as \"2026-11-22T15:40:00Z\"", (value) => parseInstant(value) !== void 0);
const positive = whole("a whole number above 0", 1);
const hoursAndMinutes = atLeastOne(object({}, {
	hours: positive,
	minutes: positive
}), "hours or minutes");
const duration = (value, at) => {
	if (isObject(value) && "working_days" in value) return object({ working_days: positive }, {})(value, at);
	if (!isObject(value) || !("end_of" in value)) return hoursAndMinutes(value, at);
	const time = text("a time of day such as \"16:00\"", (clock) => parseTimeOfDay(clock) !== void 0);
	return object({ end_of: oneOf("same_day", "next_business_day") }, { at: time })(value, at);
};
const condition = object({}, {
	states: words,
	events: listOf(oneOf("opened", "response", "support_comment", "reporter_comment", "assigned"))
});
const conditionNames = [
	"start",
	"cancel",
	"pause",
	"resume",
	"stop",
	"reset"
];
const when = object({}, Object.fromEntries([
	"services",
	"teams",
	"categories",
	"catalogue_items",
	"types",
	"priorities",
	"customers"
].map((key) => [key, words])));
const offset = (value, at) => isObject(value) && "before" in value ? object({ before: hoursAndMinutes }, {})(value, at) : object({ after: hoursAndMinutes }, {})(value, at);
const escalation = exactlyOne(object({ id: word }, {
	title: word,
	offset,
	percent: positive,
	when,
	tell: words,
	do: object({}, {
		reassign: object({ team: word }, {}),
		raise_priority: fits("true", (value) => value === true)
	})
}), ["offset", "percent"]);
const required = {
	id: word,
	kind: oneOf("sla", "ola", "contract"),
	target: oneOf("response", "resolution", "update", "approval", "fulfilment"),
	records: listOf(oneOf("incident", "request", "change", "problem")),
	targets: atLeastOne(object({}, Object.fromEntries([
		"P1",
		"P2",
		"P3",
		"P4",
		"P5",
		"default"
	].map((key) => [key, duration]))), "a priority or default")
};
const definitionShape = exactlyOne(object(required, {
	title: word,
	when,
	effective_from: dayOrInstant,
	calendar: word,
	calendar_of: oneOf("service", "team"),
	pause: object({}, {
		states: words,
		hold_reasons: words
	}),
	conditions: object({}, Object.fromEntries(conditionNames.map((name) => [name, condition]))),
	warn_at: listOf(whole("a percentage", 1)),
	escalations: listOf(escalation)
}), ["calendar", "calendar_of"]);
const entry = object({
	at: instant,
	by: word
}, {
	to: word,
	set: fits("an object", isObject),
	note: word,
	source: fits("an object", isObject)
}, true);
/** A record of any kind; what clocks do not read may be there as well. */
const recordShape = object({
	id: word,
	opened_at: instant,
	journal: listOf(entry)
}, {
	kind: oneOf("incident", "request", "change", "problem"),
	state: word,
	opened_by: word,
	requested_for: fits("a login, or an object with an id", isPerson),
	manual_due: listOf(object({
		target: word,
		at: instant
	}, {}, true))
}, true);
function isPerson(value) {
	return typeof value === "string" || isObject(value) && typeof value.id === "string";
}
function atLeastOne(shape, what) {
	return (value, at) => shape(value, at) ?? (Object.keys(value).length > 0 ? void 0 : `${at} is empty; expected ${what}`);
}
function exactlyOne(shape, [one, other]) {
	return (value, at) => {
		const problem = shape(value, at);
		if (problem !== void 0 || !isObject(value)) return problem;
		const given = [one, other].filter((key) => value[key] !== void 0).length;
		return given === 1 ? void 0 : `${at} has ${given === 0 ? "neither" : "both"} ${one} and ${other}; expected one of them`;
	};
}
// src/app/answer-sla-questions.ts
/**
* Answers questions of the form `{id, record, definitions, calendars, now}` from parsed JSON. Never throws for what was
* asked. `definitions` is the file's object or its list, `calendars` a list or a map by id; `batch-facts.ts` says who
* counts as support. A clock that cannot be told makes the answer an error: some clocks would pass for all of them.
*/
function createSlaAnswerer(ports) {
	const readCalendarOf = createCalendarFinder(ports);
	const passed = /* @__PURE__ */ new Set();
	return (question) => {
		if (!isObject(question)) return {
			id: null,
			error: "the question is no object; expected {\"id\", \"record\", …}"
		};
		const id = question.id ?? null;
		const record = readRecord(question.record);
		if (!record.ok) return {
			id,
			error: record.error
		};
		const definitions = readDefinitions$1(question.definitions ?? ports.definitions?.(), passed);
		if (!definitions.ok) return {
			id,
			error: definitions.error
		};
		const now = typeof question.now === "string" ? parseInstant(question.now) : void 0;
		if (now === void 0) return {
			id,
			error: "now is missing or no instant; expected \"2026-11-22T15:40:00Z\" or the like"
		};
		const calendars = (name) => readCalendarOf(name, question.calendars);
		const facts = factsOfQuestion(question, record.value, ports.elsewhere?.() ?? {});
		return {
			id,
			...answer({
				record: record.value,
				definitions: definitions.value,
				calendars,
				facts,
				now
			})
		};
	};
}
function answer({ record, definitions, calendars, facts, now }) {
	const problems = [];
	const calendar = (name) => {
		const read = calendars(name);
		if (!read.ok) problems.push(read.error);
		return read.ok ? read.calendar : void 0;
	};
	const rules = prepareSla(definitions, {
		...facts,
		calendar
	});
	const { runs, untold } = measureRecord(record, rules, now);
	const [first] = untold;
	if (first === void 0) return { clocks: runs.map(toClock) };
	return { error: problems[0] ?? `definition "${first.definition}" has no calendar: its service or team names none` };
}
/** The kind may be left to the id, as in the files of records. */
function readRecord(value) {
	const problem = recordShape(value, "record");
	if (problem !== void 0) return {
		ok: false,
		error: problem
	};
	const given = withoutNulls(value);
	const record = {
		...given,
		journal: given.journal.map(withoutNulls)
	};
	const kind = record.kind ?? kindOfId(record.id);
	if (kind === void 0) return {
		ok: false,
		error: `record.kind is missing, and the id "${record.id}" does not tell it`
	};
	return {
		ok: true,
		value: {
			...record,
			kind
		}
	};
}
/** Other systems write `null` for what is not there. In `set` it says that a field was removed, and stays. */
function withoutNulls(value) {
	return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}
const HOLDS_AT_MOST = 1e3;
/** `passed` remembers by their text the definitions that are in order, so that a batch checks them once. */
function readDefinitions$1(value, passed) {
	const list = isObject(value) && "definitions" in value ? value.definitions : value;
	const key = JSON.stringify(list) ?? "";
	if (!passed.has(key)) {
		const problem = list === void 0 ? "definitions are missing" : listOf(definitionShape)(list, "definitions");
		if (problem !== void 0) return {
			ok: false,
			error: problem
		};
		if (passed.size >= HOLDS_AT_MOST) passed.clear();
		passed.add(key);
	}
	return {
		ok: true,
		value: list
	};
}
/** Finds a calendar among those that a question brings, else among those of the ports. */
function createCalendarFinder(ports) {
	const read = createCalendarReader(ports.loadZone);
	return (name, given) => {
		const value = amongGiven(name, given) ?? ports.calendarById?.(name);
		return value === void 0 ? {
			ok: false,
			error: `there is no calendar "${name}"`
		} : read(value, `calendars.${name}`);
	};
}
function amongGiven(name, given) {
	if (Array.isArray(given)) return given.find((one) => isObject(one) && one.id === name);
	return isObject(given) && Object.hasOwn(given, name) ? given[name] : void 0;
}
// scripts/gitsm/sla/answer-batch.ts
/** Questions bring what they need; definitions, calendars, services and teams that they leave out are the repository's. */
async function answerSlaQuestions(console, directory) {
	const configuration = await tryRepository(directory)?.loadConfiguration();
	const services = [...configuration?.services.values() ?? []].map(({ value }) => value);
	const teams = configuration?.teams?.value.teams ?? [];
	const answer = createSlaAnswerer({
		loadZone: createZoneLoader(),
		definitions: () => configuration?.sla?.value,
		calendarById: (id) => configuration?.calendars.get(id)?.value,
		elsewhere: () => ({
			services,
			teams
		})
	});
	await answerLines(console, (question) => answer(question));
}
// scripts/gitsm/sla/simulate.ts
const DEFAULT_DAYS = 180;
/** `gitsm sla simulate`: what proposed service levels would have made of the clocks of a period. */
async function simulate(ledger, now, run) {
	const { options, console } = run;
	const value = await readDefinitions(options.definition, {
		console,
		configuration: ledger.configuration
	});
	const simulation = simulateSla(ledger, {
		proposed: {
			...ledger.configuration,
			sla: {
				path: options.definition ?? "",
				value
			}
		},
		loadZone: createZoneLoader(),
		since: sinceOf(options.since, now),
		now
	});
	console.out(options.json === true ? `${JSON.stringify(simulation, null, 2)}\n` : tell(simulation, console));
}
/** The proposed file, held to the schema and the rules of `config/sla.yaml`. */
async function readDefinitions(definition, { console, configuration }) {
	if (definition === void 0) throw new CliError("gitsm sla simulate takes --definition <file>.", EXIT.usage, "--definition config/sla.yaml");
	const bytes = await readFile(resolve(console.cwd, definition)).catch(() => void 0);
	if (bytes === void 0) throw new CliError(`${definition} cannot be read.`, EXIT.usage, "Check the path.");
	const read = loadPorts.readConfig(bytes, definition);
	if (!read.ok) throw refusal(definition, read.findings);
	const faults = (await loadPorts.loadShapeCheck("sla"))(read.value, definition);
	if (faults.length > 0) throw refusal(definition, faults);
	const value = read.value;
	const known = {
		calendars: new Set(configuration.calendars.keys()),
		services: new Set(configuration.services.keys())
	};
	const errors = checkDefinitions(value.definitions, known, definition).filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw refusal(definition, errors);
	return value;
}
function refusal(path, findings) {
	const lines = findings.slice(0, 10).map((one) => `  ${one.place.pointer} ${one.code}: ${says(one)} ${mend(one)}`);
	return new CliError(`${path} holds no service levels that can be used.\n${lines.join("\n")}`, EXIT.configuration);
}
/** `180d`, or a day or an instant. */
function sinceOf(text, now) {
	const days = /^(\d{1,4})d$/.exec(text ?? `${DEFAULT_DAYS}d`)?.[1];
	if (days !== void 0) return toInstant(now - Number(days) * 86400);
	const at = parseInstant(/^\d{4}-\d\d-\d\d$/.test(text ?? "") ? `${text}T00:00:00Z` : text ?? "");
	if (at !== void 0) return at;
	throw new CliError(`--since takes days or a date, not "${text}".`, EXIT.usage, "--since 180d");
}
const VERDICTS = {
	met: "met",
	breached: "breached",
	running: "running",
	not_measured: "not measured"
};
function tell(simulation, console) {
	const turned = simulation.moved.filter(({ from, to }) => from !== to);
	console.err(`${simulation.clocks} clocks since ${showInstant(simulation.since)}: ${simulation.moved.length} come out otherwise, ${turned.length} with another verdict\n`);
	for (const { definition, turns } of simulation.definitions) {
		const parts = turns.filter(({ from, to }) => from !== to);
		if (parts.length === 0) continue;
		const text = parts.map(({ from, to, count }) => `${count} ${VERDICTS[from]} → ${VERDICTS[to]}`).join(", ");
		console.err(`  ${definition}: ${text}\n`);
	}
	return turned.length === 0 ? "" : showTable({
		head: [
			"RECORD",
			"CLOCK",
			"IN FORCE",
			"PROPOSED",
			"LEFT",
			"WOULD BE"
		],
		rows: turned.map(rowOf)
	}, console);
}
function rowOf({ record, definition, from, to, before, after }) {
	const left = (side) => side === void 0 ? "–" : showDuration(side.remaining);
	return [
		record,
		definition,
		VERDICTS[from],
		VERDICTS[to],
		left(before),
		left(after)
	];
}
// scripts/gitsm/sla/tell-clock.ts
/** The story of a clock: what it counts, where it stands, how it came there, and who held the record meanwhile. */
function tellClock(clock) {
	return [
		`${clock.definition} (${clock.kind}, ${clock.target}) on ${clock.record}, ${clock.priority ?? "no priority"}, calendar ${clock.calendar} (${clock.zone})`,
		`  ${standing(clock)}`,
		`  ${arithmetic(clock)}`,
		`  ${dueTimes(clock)}`,
		...holders(clock),
		...clock.story.map((event) => `  ${tellEvent(event)}`)
	].join("\n");
}
function standing(clock) {
	const stage = {
		in_progress: "running",
		paused: `paused since ${showInstant(clock.paused_since ?? "")}`,
		completed: `completed ${showInstant(clock.stopped_at ?? "")}`,
		cancelled: `cancelled ${showInstant(clock.stopped_at ?? "")}`
	}[clock.stage];
	if (!clock.breached) return `${stage}, not breached`;
	const with_ = clock.breached_with;
	const holder = with_ === void 0 ? "" : `, held by ${[with_.team, with_.assignee ?? "nobody"].join(" / ")}`;
	return `${stage}, BREACHED ${showInstant(clock.breached_at ?? "")}${holder}`;
}
/** Compared in seconds: elapsed > target is the one rule of a breach. */
function arithmetic(clock) {
	const { elapsed_seconds: elapsed, target_seconds: target, remaining_seconds: left } = clock;
	const sign = elapsed > target ? ">" : "≤";
	const rest = left < 0 ? `${showDuration(-left)} over` : `${showDuration(left)} left`;
	const paused = clock.paused_seconds > 0 ? `; ${showDuration(clock.paused_seconds)} paused, not counted` : "";
	return `${elapsed} s elapsed ${sign} ${target} s target (${showDuration(elapsed)} of ${showDuration(target)}, ${clock.percent_used} %, ${rest})${paused}`;
}
function dueTimes(clock) {
	if (clock.due_at === null) return "due: never; the calendar does not open long enough";
	return `${`due ${showInstant(clock.due_at)}`} (${clock.original_due_at === clock.due_at ? "as from the start" : `originally ${showInstant(clock.original_due_at ?? "never")}`}${clock.manual_due === void 0 ? "" : `, agreed by hand: ${clock.manual_due.reason ?? "no reason given"}`})`;
}
function holders(clock) {
	const shares = clock.holders.filter((one) => one.seconds > 0);
	if (shares.length === 0) return [];
	return [`  time used by: ${shares.map((one) => `${one.team ?? "no team"} / ${one.assignee ?? "nobody"} ${showDuration(one.seconds)}`).join(" · ")}`];
}
function tellEvent(event) {
	const by = event.by === null ? "" : ` by ${event.by}`;
	const due = event.due_at === null ? "" : `, due ${showInstant(event.due_at)}`;
	const held = `${event.team ?? "no team"} / ${event.assignee ?? "nobody"}`;
	return `${showInstant(event.at).padEnd(17)}  ${event.event.padEnd(8)} ${event.cause}${by}  [${held}; ${showDuration(event.elapsed_seconds)} elapsed${due}]`;
}
// scripts/gitsm/commands/sla.ts
/** From here on a clock that is not breached is at risk (kpis: ≥ 75 %). */
const AT_RISK_PERCENT = 75;
const build = (console, done) => newCommand({
	name: "sla",
	summary: "The clocks of a record with their story, or all open clocks, most urgent first.",
	examples: [
		["gitsm sla INC-1000042", "every start, pause, resume and stop, with cause and holder"],
		["gitsm sla --breached", "open clocks that are over their target"],
		["gitsm sla --at-risk --as-of now", "at 75 % or more, not breached"],
		["gitsm sla simulate --definition new.yaml --since 180d", "what proposed service levels would have changed"],
		["gitsm sla --batch < questions.ndjson", "one {id, record, definitions, calendars, now} a line"]
	]
}, console).argument("[id]", "a record, such as INC-117; or simulate").option("--at-risk", "open clocks at 75 % or more that are not breached").option("--breached", "open clocks that are breached").option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").option("--definition <file>", "with simulate: the proposed service levels").option("--since <days>", "with simulate: clocks that began from then on, such as 180d").option(...HEADER).option("--batch", "answer JSON questions from stdin, one a line").action(async (id, options) => {
	if (options.batch === true) {
		await answerSlaQuestions(console, options.directory);
		return done(EXIT.fine);
	}
	const ledger = await openRepository(options.directory).load(options.at);
	expectTimed(ledger);
	const now = asOf(options.asOf, ledger, console);
	if (id === "simulate") {
		await simulate(ledger, now, {
			options,
			console
		});
		return done(EXIT.fine);
	}
	const text = id === void 0 ? showOpen(ledger, now, {
		options,
		console
	}) : showOne(ledger, now, {
		id,
		options
	});
	console.out(text);
	done(EXIT.fine);
});
/** Clocks of a configuration that cannot be read would be none, which looks as if all were well. */
function expectTimed({ unreadable }) {
	const path = unreadable.map(({ place }) => place.path).find((one) => TIMES.test(one));
	if (path === void 0) return;
	throw new CliError(`${path} cannot be read, so no clock can be told.`, EXIT.configuration, `gitsm validate ${path}`);
}
const TIMES = /^config\/(?:gitsm\.yaml|sla\.yaml|calendars\/)/;
function showOne(ledger, now, { id, options }) {
	const entry = findEntry(ledger, id);
	const { rules } = prepareTiming(ledger.configuration, createZoneLoader());
	const clocks = clocksOfEntry(entry, rules, now);
	if (options.json === true) return `${JSON.stringify({
		as_of: formatInstant(now),
		clocks
	}, null, 2)}\n`;
	const head = `${entry.record.id} ${encodeTerminalLine(entry.record.title)} · ${entry.record.state} · as of ${showInstant(formatInstant(now))}`;
	if (clocks.length === 0) return `${head}\n\nNo definition of config/sla.yaml applies to it.\n`;
	return `${head}\n\n${clocks.map(tellClock).join("\n\n")}\n`;
}
function showOpen(ledger, now, { options, console }) {
	const timing = prepareTiming(ledger.configuration, createZoneLoader());
	const clocks = clocksOfLedger(ledger, timing, now).filter((clock) => (clock.stage === "in_progress" || clock.stage === "paused") && isWanted(clock, options)).sort(byUrgency);
	if (options.json === true) return `${JSON.stringify({
		as_of: formatInstant(now),
		clocks
	}, null, 2)}\n`;
	console.err(`${counted(clocks.length, "open clock")} as of ${showInstant(formatInstant(now))}\n`);
	const rows = clocks.map((clock) => [
		clock.record,
		clock.priority ?? "–",
		clock.definition,
		`${clock.percent_used} %${clock.breached ? " breached" : ""}${clock.stage === "paused" ? " paused" : ""}`,
		showDuration(clock.remaining_seconds),
		clock.due_at === null ? "never" : showInstant(clock.due_at)
	]);
	return showTable({
		head: [
			"RECORD",
			"PRI",
			"CLOCK",
			"USED",
			"LEFT",
			"DUE"
		],
		rows
	}, console, options.header);
}
function isWanted(clock, { atRisk, breached }) {
	if (atRisk !== true && breached !== true) return true;
	if (breached === true && clock.breached) return true;
	return atRisk === true && !clock.breached && clock.percent_used >= AT_RISK_PERCENT;
}
/** Breached ones first, the longest overdue at the top; then by due time. */
function byUrgency(a, b) {
	if (a.breached !== b.breached) return a.breached ? -1 : 1;
	const [dueA, dueB] = [a.due_at ?? "9999", b.due_at ?? "9999"];
	if (dueA !== dueB) return dueA < dueB ? -1 : 1;
	return a.key < b.key ? -1 : 1;
}
export { build };
