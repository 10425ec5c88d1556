import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { b as counted } from "./storable-text-BmVNsrtJ.js";
import { a as statesOf, t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as showDuration } from "./duration-Bak7t11_.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { r as prepareTiming, t as clocksOfEntry } from "./measure-clocks-BNFUy5IG.js";
import { n as replay } from "./replay-Dp2mcGwD.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { n as showTable, t as HEADER } from "./table-DBL4JFks.js";
// scripts/gitsm/list/list-records.ts
/** States in which nothing more happens to a record. */
const FINAL = /* @__PURE__ */ new Set([
	"closed",
	"cancelled",
	"rejected"
]);
/** The records wanted, the most urgent first. */
function listRecords(ledger, options, now) {
	const { rules } = prepareTiming(ledger.configuration, createZoneLoader());
	const isMine = mineOf(ledger, options.mine);
	return ledger.entries.filter((entry) => isWanted(entry, options) && isMine(entry)).map((entry) => {
		const { reassignments, reopenings } = replay(entry.record.journal, entry.kind);
		const resolvedAt = lastResolution(entry);
		return {
			entry,
			clock: mostUrgent(clocksOfEntry(entry, rules, now)),
			reassignments: reassignments.length,
			reopenings: reopenings.length,
			resolvedAt
		};
	}).sort(byUrgency);
}
function isWanted({ kind, record }, options) {
	if (options.kind !== void 0 && kind !== options.kind) return false;
	if (options.state === void 0 && options.all !== true && FINAL.has(record.state)) return false;
	if (options.state !== void 0 && !options.state.includes(record.state)) return false;
	if (options.priority !== void 0 && !options.priority.includes(record.priority ?? "")) return false;
	if (options.service !== void 0 && record.service !== options.service) return false;
	if (options.team !== void 0 && record.team !== options.team) return false;
	return options.assignee === void 0 || record.assignee === options.assignee;
}
function mineOf(ledger, login) {
	if (login === void 0) return () => true;
	const all = ledger.configuration.teams?.value.teams ?? [];
	const teams = new Set(all.filter((team) => team.members.includes(login)).map((team) => team.id));
	return ({ record }) => record.assignee === login || record.assignee === void 0 && teams.has(record.team);
}
function lastResolution({ kind, record }) {
	if (!isDone(kind, record.state)) return void 0;
	return record.journal.findLast(({ to }) => to === (kind === "request" ? "fulfilled" : kind === "change" ? "review" : "resolved"))?.at;
}
function mostUrgent(clocks) {
	return clocks.filter((clock) => clock.stage === "in_progress" || clock.stage === "paused").sort((a, b) => rankOf(a) - rankOf(b) || compare(a.due_at ?? "9", b.due_at ?? "9") || compare(a.key, b.key))[0];
}
/** What is breached, then what runs, then what is paused: a paused clock is not due before it goes on. */
function byUrgency(a, b) {
	return rankOf(a.clock) - rankOf(b.clock) || compare(a.clock?.due_at ?? "9", b.clock?.due_at ?? "9") || compare(a.entry.record.priority ?? "P9", b.entry.record.priority ?? "P9") || compare(a.entry.path, b.entry.path);
}
function rankOf(clock) {
	if (clock === void 0) return 3;
	if (clock.breached) return 0;
	return clock.stage === "paused" ? 2 : 1;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// scripts/gitsm/commands/list.ts
const KINDS = [
	"incident",
	"request",
	"change",
	"problem"
];
const build = (console, done) => newCommand({
	name: "list",
	summary: "Lists records that are not final, most urgent first.",
	examples: [
		["gitsm list", "everything open, by what is due next"],
		["gitsm list incident --priority P1,P2", "open incidents of these priorities"],
		["gitsm list --mine kim", "the person's and their teams' inbox"],
		["gitsm list --all --json", "every record for a program"]
	]
}, console).argument("[kind]", "incident, request, change or problem").option("--state <states>", "only these states, separated by commas", commas).option("--priority <priorities>", "only these priorities, separated by commas", commas).option("--service <service>", "only of this service").option("--team <team>", "only of this team").option("--assignee <login>", "only of this person").option("--mine <login>", "held by the person, or by nobody in one of their teams").option("--all", "also what is final").option("--limit <n>", "at most so many on a terminal", "50").option(...HEADER).option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").action(async (kind, options) => {
	const ledger = await openRepository(options.directory).load(options.at);
	const now = asOf(options.asOf, ledger, console);
	expectKnown(ledger, options);
	const rows = listRecords(ledger, {
		...options,
		kind: toKind(kind)
	}, now);
	console.out(options.json === true ? toJson(rows, now) : toText(rows, {
		...options,
		console
	}));
	done(EXIT.fine);
});
/** A name that nothing has would look like an empty inbox. */
function expectKnown({ configuration, entries }, options) {
	const teams = configuration.teams?.value;
	const logins = [...teams?.people.map(({ login }) => login) ?? [], ...entries.flatMap(({ record }) => record.assignee ?? [])];
	const filters = [
		[
			"state",
			options.state ?? [],
			RECORD_KINDS.flatMap((kind) => statesOf(kind))
		],
		[
			"priority",
			options.priority ?? [],
			[
				"P1",
				"P2",
				"P3",
				"P4",
				"P5"
			]
		],
		[
			"service",
			options.service === void 0 ? [] : [options.service],
			configuration.services.keys()
		],
		[
			"team",
			options.team === void 0 ? [] : [options.team],
			teams?.teams.map(({ id }) => id) ?? []
		],
		[
			"person",
			[options.assignee, options.mine].filter((login) => login !== void 0),
			logins
		]
	];
	for (const [what, asked, known] of filters) {
		const names = new Set(known);
		const wrong = asked.find((name) => !names.has(name));
		if (wrong === void 0) continue;
		const near = nearest(wrong, names);
		const guess = near === void 0 ? "" : ` Did you mean "${near}"?`;
		throw new CliError(`There is no ${what} ${JSON.stringify(wrong)}.${guess}`, EXIT.usage, "gitsm list --help");
	}
}
function commas(text) {
	return text.split(",").map((part) => part.trim());
}
function toKind(text) {
	if (text === void 0) return void 0;
	const kind = KINDS.find((one) => one === text || `${one}s` === text);
	if (kind === void 0) throw new CliError(`${JSON.stringify(text)} is no kind of record.`, EXIT.usage, KINDS.join(", "));
	return kind;
}
function toJson(rows, now) {
	const records = rows.map(({ entry, clock, reassignments, reopenings, resolvedAt }) => {
		const { id, title, state, opened_at, service, team } = entry.record;
		const facts = {
			id,
			kind: entry.kind,
			title,
			state,
			opened_at,
			service,
			team,
			path: entry.path
		};
		const people = {
			priority: entry.record.priority ?? null,
			assignee: entry.record.assignee ?? null
		};
		return {
			...facts,
			...people,
			reassignments,
			reopenings,
			resolved_at: resolvedAt ?? null,
			source: entry.record.source ?? null,
			clock: clock ?? null
		};
	});
	return `${JSON.stringify({
		as_of: formatInstant(now),
		count: records.length,
		records
	}, null, 2)}\n`;
}
function toText(rows, { console, limit, header }) {
	const asked = Number(limit);
	if (!Number.isInteger(asked) || asked < 1) throw new CliError("--limit takes a whole number.", EXIT.usage);
	const shown = console.isTerminal ? rows.slice(0, asked) : rows;
	console.err(`${shown.length === rows.length ? counted(rows.length, "record") : `${shown.length} of ${counted(rows.length, "record")}; --limit shows more`}\n`);
	const cells = shown.map(({ entry: { record }, clock }) => [
		record.id,
		record.priority ?? "–",
		record.state,
		clock === void 0 ? "–" : `${clock.target} ${clock.percent_used} %${clock.stage === "paused" ? " paused" : ""}`,
		clock === void 0 ? "–" : showDuration(clock.remaining_seconds),
		record.assignee ?? "–",
		record.service,
		encodeTerminalLine(record.title)
	]);
	return showTable({
		head: [
			"ID",
			"PRI",
			"STATE",
			"CLOCK",
			"LEFT",
			"ASSIGNEE",
			"SERVICE",
			"TITLE"
		],
		rows: cells
	}, console, header);
}
export { build };
