import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { r as prepareTiming, t as clocksOfEntry } from "./measure-clocks-BNFUy5IG.js";
import { n as encodeTerminalLine, t as encodeTerminal } from "./terminal-text-utQy8A0q.js";
import { t as indexLedger } from "./ledger-index-CsYfbkHs.js";
import { i as movesFrom } from "./moves-Bzzn_riP.js";
import { r as statedLinks } from "./stated-links-CfJ3cf4k.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as timelineOf, t as renderReview } from "./incident-review-yxcpb8Ai.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
import { n as showInstant, t as showDuration } from "./duration-Bak7t11_.js";
import { t as findEntry } from "./find-entry-D9OQcGbX.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/commands/show.ts
const build = (console, done) => newCommand({
	name: "show",
	summary: "One record: facts, clocks, links, history, and which moves are open.",
	examples: [
		["gitsm show INC-1000042", "the record on one page"],
		["gitsm show CHG-1000007 --json", "the record with its clocks, for a program"],
		["gitsm show INC-1000081 --timeline", "the report after an incident as Markdown, with what happened when"]
	]
}, console).argument("<id>", "a record, such as INC-117").option(...AS_OF).option("--timeline", "the report after an incident as Markdown: overview, roles, timeline, findings, lessons, actions").option("--at <revision>", "the record as committed there, instead of the work tree").action(async (id, options) => {
	const ledger = await openRepository(options.directory).load(options.at);
	const entry = findEntry(ledger, id);
	if (options.timeline === true) {
		const index = indexLedger(ledger);
		const json = {
			id: entry.record.id,
			timeline: timelineOf(entry, index).map(toJsonEvent)
		};
		console.out(options.json === true ? `${JSON.stringify(json, null, 2)}\n` : renderReview(entry, index));
		return done(EXIT.fine);
	}
	const { rules } = prepareTiming(ledger.configuration, createZoneLoader());
	const clocks = clocksOfEntry(entry, rules, asOf(options.asOf, ledger, console));
	const { kind, path, record } = entry;
	console.out(options.json === true ? `${JSON.stringify({
		kind,
		path,
		record,
		clocks
	}, null, 2)}\n` : page(entry, clocks, ledger));
	done(EXIT.fine);
});
function toJsonEvent({ at, by, text }) {
	return {
		at: formatInstant(at),
		by,
		text
	};
}
function page(entry, clocks, ledger) {
	return `${[
		facts(entry),
		clockLines(clocks),
		links(entry, ledger),
		description(entry),
		history(entry),
		moves(entry)
	].filter((section) => section !== "").join("\n\n")}\n`;
}
function facts({ path, record }) {
	const about = [
		record.state,
		record.priority,
		record.service,
		record.team,
		record.assignee ?? "nobody"
	];
	return [
		`${record.id} ${encodeTerminalLine(record.title)}`,
		`  ${about.filter((part) => part !== void 0).join(" · ")} · opened ${showInstant(record.opened_at)} by ${record.opened_by}`,
		`  ${path}`
	].join("\n");
}
function clockLines(clocks) {
	if (clocks.length === 0) return "";
	return `Clocks\n${clocks.map((clock) => {
		const due = clock.due_at === null ? "never due" : `due ${showInstant(clock.due_at)}`;
		const breach = clock.breached ? " BREACHED" : "";
		return `  ${clock.definition}: ${clock.stage}${breach}, ${showDuration(clock.elapsed_seconds)} of ${showDuration(clock.target_seconds)} (${clock.percent_used} %), ${due}`;
	}).join("\n")}`;
}
/** What the record names, and what names it. */
function links(entry, ledger) {
	const index = indexLedger(ledger);
	const title = (id) => {
		const target = index.byId.get(id);
		return target === void 0 ? "(not here)" : `${encodeTerminalLine(target.record.title)} (${target.record.state})`;
	};
	const stated = statedLinks(entry).map((link) => `  ${link.field}: ${link.target} ${title(link.target)}`);
	const named = new Set(statedLinks(entry).map((link) => link.target));
	const incoming = index.incoming(entry.record.id).flatMap(({ from, link }) => "record" in from && !named.has(from.record.id) ? [`  ${from.record.id} names it as ${link.field}`] : []);
	return stated.length + incoming.length === 0 ? "" : `Links\n${[...stated, ...incoming].join("\n")}`;
}
function description({ record }) {
	return record.description === void 0 ? "" : `Description\n${indent(encodeTerminal(record.description))}`;
}
function indent(text) {
	return text.trimEnd().replace(/^/gm, "  ");
}
function history({ record }) {
	return `History\n${record.journal.map((entry) => `  ${tellEntry(entry)}`).join("\n")}`;
}
function tellEntry({ at, by, to, set, note }) {
	const parts = [
		...to === void 0 ? [] : [`→ ${to}`],
		...Object.entries(set ?? {}).map(([name, value]) => `${name} ${value === null ? "removed" : shown(value)}`),
		...note === void 0 ? [] : [encodeTerminalLine(note)]
	];
	return `${showInstant(at).padEnd(17)}  ${by.padEnd(14)} ${parts.join(", ")}`;
}
function shown(value) {
	return encodeTerminalLine(typeof value === "string" ? value : JSON.stringify(value));
}
function moves({ kind, record }) {
	const open = movesFrom(kind, record);
	if (open.length === 0) return "";
	return `Can move to\n${open.map(({ to, by, missing }) => {
		const needs = missing.length === 0 ? "" : `; still needs ${missing.map((need) => need.says).join(", ")}`;
		return `  ${to} (by ${by.join(", ")}${needs})`;
	}).join("\n")}`;
}
export { build };
