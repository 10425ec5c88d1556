import { t as linkRecords } from "./link-records-Ds9VEOIW.js";
import { t as makeReportStream } from "./make-reports-01iYbiE4.js";
import { b as counted } from "./storable-text-BmVNsrtJ.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { n as showLocal, r as showUtc, t as showDuration } from "./show-time-ZpXU3eX2.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
import { n as reportPorts, t as readOverrides } from "./report-ports-D2MoROMo.js";
import { n as writeReports } from "./write-reports-0qESW0-V.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { n as asOf, r as newCommand, t as AS_OF } from "./shared-options-8gfwcnxR.js";
import { join } from "node:path";
// src/core/report/page/overview-lines.ts
const NEXT_DUE = 3;
const NEXT_CHANGES = 5;
const MOST_TITLE = 60;
/** What `gitsm run` says: at most 25 lines, safe on any terminal, without colour. `folder` is where the reports are. */
function overviewLines(model, folder = "reports") {
	return [
		...headLines(model),
		...countLines(model),
		findingLine(model),
		...clockLines(model),
		...changeLines(model),
		`Read on: ${folder}/README.md, incidents.md, sla.md, changes.md, audit.md, queue/<team>.md`
	];
}
function headLines({ head }) {
	const name = encodeTerminalLine(head.organisation ?? "Organisation without a name");
	const zone = head.zone === "UTC" ? "" : ` (${showLocal(head.as_of)} ${head.zone})`;
	const commit = head.commit === null ? "work tree" : head.commit.slice(0, 7);
	return [
		name,
		`as of ${showUtc(head.as_of.utc)} UTC${zone}, ${commit}${head.sample ? ", sample data" : ""}`,
		""
	];
}
/** `incidents    19 open of 101   1 P2, 9 P3, 7 P4, 2 P5` */
function countLines({ counts }) {
	return counts.map(({ kind, open, total, open_by_priority }) => {
		const urgent = open_by_priority.filter(({ count }) => count > 0).map(({ priority, count }) => `${count} ${priority}`);
		return `${`${`${kind}s`.padEnd(10)}${String(open).padStart(5)} open of ${String(total).padEnd(5)}`} ${urgent.join(", ")}`.trimEnd();
	});
}
function findingLine({ findings: { errors, warnings, infos } }) {
	if (errors + warnings + infos === 0) return "findings  none";
	return `findings  ${[
		counted(errors, "error"),
		counted(warnings, "warning"),
		counted(infos, "remark")
	].join(", ")}`;
}
function clockLines({ sla }) {
	return [
		"",
		`clocks    ${sla.breached.length} breached, ${sla.at_risk.length} at risk, ${sla.running} running, ${sla.paused} paused`,
		...nextDue(sla).map(dueLine)
	];
}
/** One clock a record: the next three things to do, not three clocks of one. */
function nextDue({ next_due }) {
	const isFirst = (clock, index) => next_due.findIndex(({ record }) => record.id === clock.record.id) === index;
	return next_due.slice(0, 100).filter(isFirst).slice(0, NEXT_DUE);
}
function dueLine({ record, target, due, remaining_seconds }) {
	const when = due === null ? "" : ` by ${showUtc(due.utc)} UTC`;
	return `  ${record.id} ${target} ${showDuration(remaining_seconds)} left${when}: ${shorten(record.title)}`;
}
function changeLines({ head, changes }) {
	const week = changes.next_14_days.filter(({ window }) => window !== null && startsWithin7Days(window.start.utc, head));
	const conflicts = week.filter((each) => each.conflicts.length > 0).length;
	const open = week.filter(({ window }) => window !== null && window.start.utc <= head.as_of.utc).length;
	const parts = [
		`changes   ${week.length} in the next 7 days`,
		...open > 0 ? [`${open} of them in their window already`] : [],
		...conflicts > 0 ? [`${conflicts} with a conflict`] : []
	];
	const lines = week.slice(0, NEXT_CHANGES).map(({ id, type, title, window, state }) => {
		return `  ${id}${window === null ? "" : ` ${windowInWords(window, head)}`} ${type}, ${state.replaceAll("_", " ")}: ${shorten(title)}`;
	});
	const more = week.length - lines.length;
	return [
		"",
		parts.join(", "),
		...lines,
		...more > 0 ? [`  and ${more} more`] : [],
		""
	];
}
/** A window that is open already says until when: its start is no longer to come. */
function windowInWords({ start, end }, { as_of }) {
	return start.utc <= as_of.utc ? `window open until ${showUtc(end.utc)} UTC,` : `${showUtc(start.utc)} UTC`;
}
function startsWithin7Days(start, { as_of }) {
	return Date.parse(start) < Date.parse(as_of.utc) + 6048e5;
}
function shorten(title) {
	const points = [...encodeTerminalLine(title)];
	return points.length <= MOST_TITLE ? points.join("") : `${points.slice(0, 59).join("")}…`;
}
// scripts/gitsm/commands/run.ts
const build = (console, done) => newCommand({
	name: "run",
	summary: "The main job: checks the records, runs the clocks, checks the links, and writes the reports to reports/.",
	examples: [
		["gitsm run", "on the records of this repository"],
		["gitsm run --as-of now", "a sample is reported as of its own instant unless told otherwise"],
		["gitsm run --at HEAD~1", "the records as committed there"]
	]
}, console).option(...AS_OF).option("--at <revision>", "the records as committed there, instead of the work tree").action(async (options) => {
	const repository = openRepository(options.directory);
	const ledger = await repository.load(options.at);
	const order = {
		asOf: asOf(options.asOf, ledger, console),
		now: console.now,
		formats: [
			"md",
			"json",
			"csv",
			"ics"
		],
		repository: "../"
	};
	const { files, model, validation } = makeReportStream(ledger, order, reportPorts(await readOverrides(repository, options.at)));
	const written = writeReports(join(repository.root, "reports"), files);
	const links = linkRecords(ledger).plan.effects.length;
	const { error, warning } = validation.counts;
	if (options.json === true) {
		const { head, counts } = model;
		console.out(`${JSON.stringify({
			head,
			counts,
			findings: validation.counts,
			one_sided_links: links,
			reports: written.count
		}, null, 2)}\n`);
	} else {
		console.out(`${overviewLines(model).join("\n")}\n`);
		if (links > 0) console.out(`${counted(links, "record")} ${links === 1 ? "lacks" : "lack"} the other side of a link: gitsm link\n`);
		if (error + warning > 0) console.out("What is wrong, and how to mend it: gitsm validate\n");
	}
	done(error > 0 ? EXIT.findings : EXIT.fine);
});
export { build };
