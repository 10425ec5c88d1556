import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { a as occurrenceOf, i as matterOfIncident, r as isCase, t as prepareSuggestions } from "./suggestions-Ct6_Bd8D.js";
import { t as findRecurrences } from "./recurrences-BpW9TPB2.js";
import { n as similarityThresholds } from "./thresholds-BwSd5gSz.js";
import { i as toInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as findEntry } from "./find-entry-D9OQcGbX.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/commands/similar.ts
const build = (console, done) => newCommand({
	name: "similar",
	summary: "What is like an incident or a text, known errors first; or what keeps coming back.",
	examples: [
		["gitsm similar INC-1000142", "known errors and incidents like this one, with the words that they share"],
		["gitsm similar \"scanner loses wireless\" --service warehouse-management", "the same for a text"],
		["gitsm similar --recurring", "incidents of late that look like one problem"],
		["gitsm similar --recurring --all", "the same over the whole history"]
	]
}, console).argument("[what...]", "a record, such as INC-117, or a text").option("--service <id>", "the service that a text is about").option("--category <id>", "the category that a text is about").option("--recurring", "what keeps coming back").option("--all", "with --recurring: ever, instead of within the window of config/gitsm.yaml").option(...AS_OF).action(async (what, options) => {
	const ledger = await openRepository(options.directory).load();
	const now = asOf(options.asOf, ledger, console);
	const answer = options.recurring === true ? recurring(ledger, now, options) : likeIt(what, ledger, now, options);
	console.out(options.json === true ? `${JSON.stringify(answer.value, null, 2)}\n` : answer.text);
	done(EXIT.fine);
});
function likeIt(what, ledger, now, options) {
	if (what.length === 0) throw new CliError("Say what it is to be like.", EXIT.usage, "gitsm similar INC-117, or gitsm similar \"a text\"");
	const found = prepareSuggestions(ledger, now)(questionOf(what.join(" "), ledger, options));
	return {
		value: toJson(found),
		text: tell(found)
	};
}
function questionOf(what, ledger, { service, category }) {
	if (!/^(?:#|INC-|REQ-|CHG-|PRB-)\d+$/i.test(what)) return {
		text: what,
		...service === void 0 ? {} : { service },
		...category === void 0 ? {} : { category }
	};
	const entry = findEntry(ledger, what);
	if (entry.kind === "incident") {
		const { id, text, service: own, category: kind } = matterOfIncident(entry.record);
		return {
			id,
			text,
			service: own,
			...kind === void 0 ? {} : { category: kind }
		};
	}
	const { id, title, description = "", service: own } = entry.record;
	return {
		id,
		text: `${title}\n${description}`,
		service: own
	};
}
function toJson({ knownErrors, incidents }) {
	return {
		known_errors: knownErrors.map(({ entry: { record }, likeness, via }) => ({
			id: record.id,
			title: record.title,
			workaround: record.known_error?.workaround ?? null,
			via: via ?? null,
			...likenessJson(likeness)
		})),
		incidents: incidents.map(({ entry: { record }, likeness }) => ({
			id: record.id,
			title: record.title,
			state: record.state,
			problem: record.links?.problem ?? null,
			...likenessJson(likeness)
		}))
	};
}
function likenessJson({ closeness, words, isSameService, isSameCategory }) {
	return {
		closeness: round(closeness),
		words,
		same_service: isSameService,
		same_category: isSameCategory
	};
}
function tell({ knownErrors, incidents }) {
	const errors = knownErrors.flatMap(({ entry: { record }, likeness, via }) => [
		`${record.id} ${encodeTerminalLine(record.title)}`,
		...record.known_error?.workaround === void 0 ? [] : [`  workaround: ${encodeTerminalLine(record.known_error.workaround)}`],
		`  ${via === void 0 ? "" : `through ${via}: `}${because(likeness)}`
	]);
	const others = incidents.flatMap(({ entry: { record }, likeness }) => [`${record.id} ${encodeTerminalLine(record.title)} (${record.state})`, `  ${because(likeness)}`]);
	if (errors.length + others.length === 0) return "Nothing is like it.\n";
	return [...section("Known errors", errors), ...section("Incidents", others)].join("\n");
}
function section(title, lines) {
	return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `  ${line}\n`).join("")}`];
}
function because({ closeness, words, isSameService, isSameCategory }) {
	const same = [...isSameService ? ["same service"] : [], ...isSameCategory ? ["same category"] : []];
	return [
		`${Math.round(closeness * 100)} % alike`,
		...same,
		`words: ${words.join(", ")}`
	].join("; ");
}
const DAY = 86400;
function recurring(ledger, now, { all }) {
	const thresholds = similarityThresholds(ledger.configuration.organisation?.value);
	const since = all === true ? void 0 : toInstant(now - thresholds.windowDays * DAY);
	const known = ledger.entries.flatMap((entry) => {
		const one = entry.kind === "incident" && isCase(entry.record) ? occurrenceOf(entry.record) : void 0;
		return one === void 0 || one.opened > now ? [] : [one];
	});
	const recent = since === void 0 ? known : known.filter(({ opened }) => opened > since);
	const found = findRecurrences(recent, thresholds, known);
	const text = found.length === 0 ? "Nothing keeps coming back.\n" : found.map(tellRecurrence).join("\n");
	return {
		value: { recurrences: found.map(recurrenceJson) },
		text
	};
}
function recurrenceJson({ service, category, ids, first, last, by, words }) {
	const opened = {
		first_opened_at: formatInstant(first.opened),
		last_opened_at: formatInstant(last.opened)
	};
	return {
		service,
		category: category ?? null,
		by,
		words,
		...opened,
		incidents: ids
	};
}
function tellRecurrence({ service, category, ids, first, last, by, words }) {
	const days = `${formatInstant(first.opened).slice(0, 10)} to ${formatInstant(last.opened).slice(0, 10)}`;
	const why = by === "text" ? `words: ${words.join(", ")}` : `the category alone`;
	return [
		`${ids.length} incidents of ${service}${category === void 0 ? "" : `, ${category}`}, ${days}; ${why}`,
		`  ${ids.slice(0, 12).join(" ")}${ids.length > 12 ? ` and ${ids.length - 12} more` : ""}`,
		""
	].join("\n");
}
function round(share) {
	return Math.round(share * 100) / 100;
}
export { build };
