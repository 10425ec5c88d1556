import { n as __require, r as __toESM, t as __commonJSMin } from "./rolldown-runtime-DegdyBIC.js";
import { a as mend, b as counted$2, c as declarationOf, o as says } from "./storable-text-BmVNsrtJ.js";
import { a as parseRecordId, i as numberOfId } from "./record-id-DrBCxwok.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { a as statesOf, i as lifecycleOf, t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { t as ledgerFacts$1 } from "./ledger-facts-Bhf_mjjk.js";
import { i as findConflicts, t as assessRisk } from "./risk-BaK6pdw_.js";
import { o as union } from "./slot-DPcakOW8.js";
import { c as toCivilDay, l as weekdayIndex, o as formatCivilDay, s as parseCivilDay } from "./zone-DzUYOquW.js";
import { a as toVisibleText, i as toVisibleLine, r as cut } from "./visible-text-DCDPwVPG.js";
import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
import { n as trackedField } from "./tracked-fields-CamO7uzu.js";
import { n as elapsed, t as due } from "./open-time-BNCNVRr_.js";
import { f as workingDaysBetween, n as clocksOfLedger, r as prepareTiming } from "./measure-clocks-BNFUy5IG.js";
import { n as showLocal, r as showUtc, t as showDuration } from "./show-time-ZpXU3eX2.js";
import { n as hoursInForce } from "./compile-calendar-CXeRJQcg.js";
import { t as createLocalTime } from "./local-time-DmHJoG-O.js";
import { n as replay, t as finishedAt } from "./replay-Dp2mcGwD.js";
import { i as matterOfIncident, t as prepareSuggestions } from "./suggestions-Ct6_Bd8D.js";
import { n as validateRecords } from "./validate-records-B2HfBVdC.js";
import { createHash } from "node:crypto";
// src/core/report/page/markdown-text.ts
/** Words and harmless punctuation: nothing in them is markup, so that a page reads well unrendered too. */
const PLAIN$1 = /^[A-Za-z0-9](?:[A-Za-z0-9 ,;%]|[.:)](?=[ .,;]|$)| \((?=[A-Za-z0-9])|[/.-](?=[A-Za-z0-9])|:(?=[0-9]{2}(?![0-9:])))*$/;
/** What the forge would link, or take for a list. */
const LINKED = /https?|www|ftp|GH-|[0-9a-f]{8}|^[0-9]+[.)]( |$)|[A-Za-z]\.[A-Za-z]/i;
const MOST_PLAIN = 200;
/** Whatever people wrote: shown letter by letter, without markup, links or mentions. */
function text$1(foreign) {
	return foreign.length <= MOST_PLAIN && PLAIN$1.test(foreign) && !LINKED.test(foreign) ? foreign : encodeMarkdownInline(foreign);
}
/** The same for texts that may have up to `most` characters. */
function longText(foreign, most) {
	return foreign.length <= MOST_PLAIN ? text$1(foreign) : encodeMarkdownInline(foreign, most);
}
/** Our own words around encoded ones: md`${count} of ${total}`. */
function md(words, ...values) {
	return String.raw({ raw: words }, ...values);
}
function join$1(parts, separator) {
	return parts.join(separator);
}
/** A link to a page or file of our own; everything but the plainest characters of the address is escaped. */
function link$1(label, address) {
	return `[${label}](${encodeURI(address).replace(/[()'*~!]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
// src/core/report/page/show.ts
/** The one way in which each kind of figure is written, on every page. */
function figure$1(of) {
	switch (of.as) {
		case "count": return number$4(of.count);
		case "share": return md`${percent(of.numerator, of.denominator)} (${of.numerator} of ${of.denominator})`;
		case "rate": return of.denominator === 0 ? md`${"–"} (${of.numerator} for 0)` : md`${decimal(of.numerator * of.per, of.denominator, 1)} (${of.numerator} for ${of.denominator})`;
		case "mean": return of.n === 0 ? md`${"–"} (n 0)` : md`${decimal(of.sum, of.n, 2)} (n ${of.n})`;
		case "durations": return of.median_seconds === null || of.p90_seconds === null ? md`${"–"} (n 0)` : md`${duration(of.median_seconds, of.time)}, p90 ${duration(of.p90_seconds, of.time)} (n ${of.n})`;
	}
}
/** `1 conflict`, `2 conflicts` */
function counted$1(count, one, many = md`${one}s`) {
	return md`${count} ${count === 1 ? one : many}`;
}
function number$4(count) {
	return count < 0 ? md`−${-count}` : md`${count}`;
}
/** Cut off after so many decimals, so that 100 % is only ever all of them; a dash where there is nothing to share. */
function percent(numerator, denominator, digits = 1) {
	return denominator === 0 ? "–" : md`${decimal(numerator * 100, denominator, digits)} %`;
}
/** Cut off after so many digits, in whole numbers throughout. */
function decimal(numerator, denominator, digits) {
	const factor = 10 ** digits;
	const scaled = Math.floor(numerator * factor / denominator);
	return md`${Math.floor(scaled / factor)}.${text$1(String(scaled % factor).padStart(digits, "0"))}`;
}
function duration(seconds, time = "business") {
	return seconds < 0 ? md`−${text$1(showDuration(-seconds, time))}` : text$1(showDuration(seconds, time));
}
function utc(moment) {
	if (moment === null) return "–";
	return text$1(showUtc(typeof moment === "string" ? moment : moment.utc));
}
function local(moment) {
	return moment === null ? "–" : text$1(showLocal(moment));
}
/** `in_progress` as `in progress`. */
function label$1(key) {
	return key === null || key === "" ? "–" : text$1(key.replaceAll("_", " "));
}
function orNothing$1(foreign) {
	return foreign === null || foreign === "" ? "–" : text$1(foreign);
}
// src/core/report/page/table.ts
/** `null` for no rows: the template then says so in words. */
function toTable$1(columns, rows, most = 200) {
	if (rows.length === 0) return null;
	const left = rows.length - most;
	return {
		columns: columns.map(({ title, isRight = false }) => ({
			title,
			isRight
		})),
		rows: rows.slice(0, most).map((row) => ({ cells: columns.map(({ cell }) => cell(row)) })),
		more: left > 0 ? md`${left} more stand in the files of \`data\`.` : null
	};
}
// src/core/report/page/ageing-table.ts
/** Open records by age in days of 24 hours, with those nobody touched for long as last lines. */
function ageingTable({ ageing }, kind) {
	const buckets = ageing.find(({ of }) => of === kind)?.buckets ?? [];
	return toTable$1([
		{
			title: md`Age in days`,
			cell: ({ from_days, to_days }) => range$1(from_days, to_days)
		},
		{
			title: md`Open`,
			isRight: true,
			cell: ({ count }) => number$4(count)
		},
		...[
			"P1",
			"P2",
			"P3",
			"P4",
			"P5"
		].map((name, index) => ({
			title: text$1(name),
			isRight: true,
			cell: ({ by_priority }) => number$4(by_priority[index]?.count ?? 0)
		}))
	], buckets);
}
function range$1(from, to) {
	return to === null ? md`over ${from - 1}` : md`${from} to ${to}`;
}
/** `3 untouched for 5 days, 1 for 30 days` */
function untouchedLine({ ageing }, kind) {
	const parts = (ageing.find(({ of }) => of === kind)?.untouched ?? []).map(({ days, count }) => md`${count} for ${days} days or more`);
	return parts.length === 0 ? md`` : md`Untouched: ${join$1(parts, md`, `)}.`;
}
// src/core/report/page/place.ts
function toPage(from, path, label) {
	return link$1(label, `${upwards(from)}${path}`);
}
function toFile(from, path, label) {
	return link$1(label, `${/^https?:/.test(from.repository) ? "" : upwards(from)}${from.repository}${path}`);
}
/** `[INC-117](…/INC-117.yaml)`, the id and the way to its file. */
function toRecord$1(from, { id, path }) {
	return toFile(from, path, text$1(id));
}
function titled(row) {
	return text$1(row.title);
}
function upwards({ path }) {
	return "../".repeat(path.split("/").length - 1);
}
// src/core/report/page/columns.ts
/** An instant on which a person acts, in UTC and in the organisation's zone; one column where they are the same. */
function momentColumns({ head }, name, of) {
	const inUtc = {
		title: md`${name}, UTC`,
		cell: (row) => utc(of(row))
	};
	if (head.zone === "UTC") return [inUtc];
	return [inUtc, {
		title: md`${name}, ${text$1(head.zone)}`,
		cell: (row) => local(of(row))
	}];
}
function recordColumns(place, of) {
	return [
		{
			title: md`Record`,
			cell: (row) => toRecord$1(place, of(row))
		},
		{
			title: md`Prio`,
			cell: (row) => priority(of(row).priority)
		},
		{
			title: md`Title`,
			cell: (row) => titled(of(row))
		}
	];
}
function holderColumns(of) {
	return [{
		title: md`Team`,
		cell: (row) => text$1(of(row).team)
	}, {
		title: md`Assignee`,
		cell: (row) => orNothing$1(of(row).assignee)
	}];
}
/** Clocks, one a line: the record, what it runs for, how far it is, when it is due, who has it. */
function clockColumns$1(model, place) {
	return [
		...recordColumns(place, ({ record }) => record),
		{
			title: md`Clock`,
			cell: clockName$1
		},
		{
			title: md`Used`,
			isRight: true,
			cell: ({ percent_used }) => md`${percent_used} %`
		},
		{
			title: md`Left`,
			isRight: true,
			cell: ({ remaining_seconds }) => duration(remaining_seconds)
		},
		{
			title: md`State`,
			cell: clockState
		},
		...momentColumns(model, md`Due`, dueOf),
		...holderColumns(({ record }) => record)
	];
}
/** Its definition, with the target where the name does not tell it. */
function clockName$1({ definition, target }) {
	return definition.includes(target) ? text$1(definition) : md`${text$1(definition)} (${text$1(target)})`;
}
/** Nothing while it is paused in time: its due time moves until it resumes. */
function dueOf({ due, stage, breached }) {
	return stage === "paused" && !breached ? null : due;
}
function clockState({ stage, breached }) {
	const state = stage === "in_progress" ? md`running` : label$1(stage);
	return breached ? md`**breached**, ${state}` : state;
}
function priority(of) {
	return of === null ? "–" : text$1(of);
}
// src/core/report/page/change-tables.ts
/** Planned changes by the start of their window. */
function plannedTable(model, rows, place) {
	return toTable$1(plannedColumns$1(model, place), rows);
}
function plannedColumns$1(model, place) {
	return [
		{
			title: md`Change`,
			cell: (row) => planned(row, place)
		},
		{
			title: md`Type`,
			cell: ({ type, risk }) => risk === null ? text$1(type) : md`${text$1(type)}, ${text$1(risk)} risk`
		},
		{
			title: md`Title`,
			cell: titled
		},
		{
			title: md`Services`,
			cell: ({ services }) => join$1(services.map(text$1), md`, `)
		},
		...momentColumns(model, md`Start`, ({ window }) => window?.start ?? null),
		...momentColumns(model, md`End`, ({ window }) => window?.end ?? null),
		{
			title: md`State`,
			cell: ({ state, on_hold }) => on_hold ? md`${label$1(state)}, on hold` : label$1(state)
		},
		{
			title: md`Team`,
			cell: ({ team }) => text$1(team)
		},
		{
			title: md`Conflicts`,
			cell: ({ id, conflicts }) => conflictsOf(id, conflicts)
		}
	];
}
/** A proposal has no file on the main branch yet. */
function planned(row, place) {
	return row.path === null ? md`${text$1(row.id)} (proposed)` : toRecord$1(place, {
		id: row.id,
		path: row.path
	});
}
function conflictsOf(id, conflicts) {
	if (conflicts.length === 0) return "–";
	return md`⚠ ${join$1(conflicts.map((each) => each.kind === "freeze" ? md`freeze ${text$1(each.with)}` : text$1(each.change === id ? each.with : each.change)), md`, `)}`;
}
const RELATIONS = {
	same_service: md`same service as`,
	parent: md`stands on what is changed by`,
	child: md`changes what is stood on by`,
	assignee_busy: md`same person as`,
	freeze: md`in freeze`,
	open_major_incident: md`major incident`
};
function conflictTable(model) {
	return toTable$1([
		{
			title: md`Change`,
			cell: ({ change }) => text$1(change)
		},
		{
			title: md`Conflict`,
			cell: ({ kind }) => RELATIONS[kind]
		},
		{
			title: md`With`,
			cell: (each) => text$1(each.with)
		},
		{
			title: md`Services`,
			cell: ({ services }) => join$1(services.map(text$1), md`, `)
		},
		...momentColumns(model, md`From`, ({ from }) => from),
		...momentColumns(model, md`To`, ({ to }) => to)
	], model.changes.conflicts);
}
function freezeTable(model) {
	return toTable$1([
		{
			title: md`Freeze`,
			cell: ({ id }) => text$1(id)
		},
		{
			title: md`Title`,
			cell: ({ title }) => text$1(title)
		},
		{
			title: md`Why`,
			cell: ({ reason }) => orNothing$1(reason)
		},
		...momentColumns(model, md`Start`, ({ start }) => start),
		...momentColumns(model, md`End`, ({ end }) => end)
	], model.changes.freezes);
}
// src/core/report/figure/figure.ts
function count(items) {
	return {
		as: "count",
		count: items.length
	};
}
/** How many of `items` are `isMet`. */
function share(items, isMet) {
	return {
		as: "share",
		numerator: items.filter(isMet).length,
		denominator: items.length
	};
}
function mean(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return {
		as: "mean",
		sum,
		n: values.length
	};
}
/** Whether it counts anything at all: a share of nothing, or a time of none, says nothing. */
function isEmpty(figure) {
	switch (figure.as) {
		case "count": return figure.count === 0;
		case "share": return figure.denominator === 0;
		case "rate": return figure.numerator === 0 && figure.denominator === 0;
		case "mean":
		case "durations": return figure.n === 0;
	}
}
/** `undefined` values are items that have no such time, and are not among the n. */
function durations(time, seconds) {
	const sorted = seconds.filter((each) => each !== void 0).sort((a, b) => a - b);
	return {
		as: "durations",
		time,
		n: sorted.length,
		median_seconds: nearestRank(sorted, 50),
		p90_seconds: nearestRank(sorted, 90)
	};
}
/**
* The smallest value that at least `percent` of all values do not exceed: number ceil(percent · n / 100), counted
* from 1. Of an even number of values the median is the lower of the two in the middle. `null` for no values.
*/
function nearestRank(sorted, percent) {
	return sorted[Math.ceil(percent * sorted.length / 100) - 1] ?? null;
}
// src/core/report/page/kpi-tables.ts
function kpisOfKind({ kpis }, kind) {
	return kpis.filter(({ of }) => of === kind);
}
function kpi({ kpis }, id) {
	const found = kpis.find((each) => each.id === id);
	if (found === void 0) throw new Error(`There is no figure ${id}`);
	return found;
}
/** Figures that say something in at least one of the periods shown; counts of 0 say something. */
function telling(readings, shown) {
	const tells = (figure) => figure !== void 0 && (figure.as === "count" || !isEmpty(figure));
	return readings.filter((reading) => shown(reading).some(tells));
}
/** What `kpiTable` shows of a figure. */
function shownByKpiTable({ last_28_days, weeks, months }) {
	return [
		last_28_days,
		...weeks.slice(-2),
		...months.slice(-2)
	];
}
/** The last 28 days and this week and month beside the ones before. */
function kpiTable({ periods }, readings) {
	const named = (list, back) => text$1(list.at(-1 - back)?.id ?? "");
	const recent = (pick, back) => (reading) => {
		const found = pick(reading).at(-1 - back);
		return found === void 0 ? "–" : figure$1(found);
	};
	return toTable$1([
		{
			title: md`Figure`,
			cell: ({ title }) => words(title)
		},
		{
			title: md`Last 28 days`,
			isRight: true,
			cell: (reading) => figure$1(reading.last_28_days)
		},
		{
			title: md`Target`,
			isRight: true,
			cell: (reading) => target$1(reading)
		},
		{
			title: named(periods.weeks, 0),
			isRight: true,
			cell: recent(({ weeks }) => weeks, 0)
		},
		{
			title: named(periods.weeks, 1),
			isRight: true,
			cell: recent(({ weeks }) => weeks, 1)
		},
		{
			title: named(periods.months, 0),
			isRight: true,
			cell: recent(({ months }) => months, 0)
		},
		{
			title: named(periods.months, 1),
			isRight: true,
			cell: recent(({ months }) => months, 1)
		}
	], readings);
}
function definitions(readings) {
	return readings.map(({ title, definition }) => ({
		title: words(title),
		definition: words(definition)
	}));
}
/** A line for each week or month since there is anything to tell, a column for each figure. */
function trendTable(periods, readings, pick) {
	const all = periods.map((period, index) => ({
		period,
		index
	}));
	const hasBegun = ({ index }) => readings.some((reading) => !isEmptyAt(pick(reading), index));
	const first = all.findIndex(hasBegun);
	const lines = all.slice(first < 0 ? -1 : first);
	return toTable$1([{
		title: md`Period`,
		cell: ({ period }) => period.complete ? text$1(period.id) : md`${text$1(period.id)} so far`
	}, ...readings.map((reading) => ({
		title: words(reading.title),
		isRight: true,
		cell: ({ index }) => {
			const found = pick(reading)[index];
			return found === void 0 ? "–" : figure$1(found);
		}
	}))], lines);
}
function isEmptyAt(figures, index) {
	const figure = figures[index];
	return figure === void 0 || isEmpty(figure);
}
/** `≥ 92 %` where the figure should reach it, `≤ 4 %` where it should stay within it. */
function target$1({ target: aim }) {
	if (aim === null) return "–";
	const { percent } = aim;
	const shown = Number.isInteger(percent) ? md`${percent} %` : md`${decimal(Math.round(percent * 100), 100, 2)} %`;
	return aim.is === "at_least" ? md`≥ ${shown}` : md`≤ ${shown}`;
}
/** Definitions are longer than what people may write into a cell. */
const MOST$1 = 500;
function words(own) {
	return longText(own, MOST$1);
}
// src/core/report/page/page-head.ts
const MENU$1 = [
	["README.md", "Overview"],
	["incidents.md", "Incidents"],
	["requests.md", "Requests"],
	["problems.md", "Problems"],
	["changes.md", "Changes"],
	["sla.md", "SLA"],
	["services.md", "Services"],
	["audit.md", "Audit"]
];
/**
* `isDated: false` is for pages that hold no time left and nothing of the hour: they change with what they show alone,
* so that publishing again rewrites few files.
*/
function pageHead({ head }, title, place, { isDated = true } = {}) {
	const zone = text$1(head.zone);
	const when = head.zone === "UTC" ? md`${utc(head.as_of)} UTC` : md`${utc(head.as_of)} UTC (${local(head.as_of)} ${zone})`;
	const commit = head.commit === null ? md`work tree, not committed` : md`commit \`${text$1(head.commit.slice(0, 7))}\``;
	return {
		title,
		organisation: head.organisation === null ? md`Organisation without a name` : text$1(head.organisation),
		asOf: isDated ? md`As of ${when} · ${commit} · days are those of ${zone}` : md`Changes only with what it shows · days are those of ${zone}`,
		isSample: head.sample,
		menu: MENU$1.map(([path, name]) => path === place.path ? md`**${text$1(name)}**` : toPage(place, path, text$1(name)))
	};
}
// src/core/report/page/overview-page.ts
const SHOWN_CLOCKS$1 = 10;
function overviewPage$1(model, place) {
	const { sla, changes, problems } = model;
	const urgent = [.../* @__PURE__ */ new Set([
		...sla.breached,
		...sla.at_risk,
		...sla.next_due
	])].filter((clock, index, all) => all.findIndex(({ key, record }) => key === clock.key && record.id === clock.record.id) === index);
	const flow = [
		"incident_opened",
		"incident_resolved",
		"incident_backlog"
	].map((id) => kpi(model, id));
	return {
		head: pageHead(model, md`Overview`, place),
		headline: text$1(model.headline),
		tiles: tilesOf$1(model),
		urgent: toTable$1(clockColumns$1(model, place), urgent.slice(0, SHOWN_CLOCKS$1)),
		running: md`${sla.running} running and ${sla.paused} paused; ${toPage(place, "sla.md", md`all clocks`)}.`,
		counts: countsTable(model),
		flow: trendTable(model.periods.weeks, flow, ({ weeks }) => weeks),
		ageing: ageingTable(model, "incident"),
		changes: plannedTable(model, changes.next_14_days, place),
		freezes: freezeTable(model),
		conflicts: conflictTable(model),
		teams: teamTable(model, place),
		findings: findingsLine(model),
		candidates: problems.candidates.length === 0 ? null : md`${counted$1(problems.candidates.length, md`pattern`)} of ${toPage(place, "problems.md", md`recurring incidents`)} may deserve a problem.`,
		readOn: readOn(model, place)
	};
}
/** Four figures that say most. */
function tilesOf$1(model) {
	const incidents = model.counts.find(({ kind }) => kind === "incident");
	const week = (id) => figure$1(kpi(model, id).weeks.at(-1) ?? {
		as: "count",
		count: 0
	});
	const met = kpi(model, "incident_sla_resolution");
	const success = kpi(model, "change_success");
	return [
		{
			title: md`Open incidents`,
			value: number$4(incidents?.open ?? 0),
			detail: md`${week("incident_opened")} opened and ${week("incident_resolved")} resolved this week`
		},
		{
			title: md`SLA met, resolution, 28 days`,
			value: figure$1(met.last_28_days),
			detail: md`target ${target$1(met)}`
		},
		{
			title: md`Time to resolve, median, 28 days`,
			value: figure$1(kpi(model, "incident_time_to_resolve_business").last_28_days),
			detail: md`business time`
		},
		{
			title: md`Change success, 28 days`,
			value: figure$1(success.last_28_days),
			detail: md`target ${target$1(success)}`
		}
	];
}
function countsTable({ counts }) {
	const plurals = {
		incident: md`Incidents`,
		request: md`Requests`,
		problem: md`Problems`,
		change: md`Changes`
	};
	return toTable$1([
		{
			title: md`Kind`,
			cell: ({ kind }) => plurals[kind]
		},
		{
			title: md`Open`,
			isRight: true,
			cell: ({ open }) => number$4(open)
		},
		...[
			"P1",
			"P2",
			"P3",
			"P4",
			"P5"
		].map((name, index) => ({
			title: text$1(name),
			isRight: true,
			cell: ({ open_by_priority }) => number$4(open_by_priority[index]?.count ?? 0)
		})),
		{
			title: md`All`,
			isRight: true,
			cell: ({ total }) => number$4(total)
		},
		{
			title: md`Cancelled`,
			isRight: true,
			cell: ({ cancelled }) => number$4(cancelled)
		},
		{
			title: md`Duplicates`,
			isRight: true,
			cell: ({ duplicates }) => number$4(duplicates)
		}
	], counts);
}
function teamTable(model, place) {
	const open = new Map(model.teams.map(({ team, open: count }) => [team, count]));
	return toTable$1([
		{
			title: md`Team`,
			cell: ({ title }) => text$1(title)
		},
		{
			title: md`Open tickets`,
			isRight: true,
			cell: ({ team }) => number$4(open.get(team) ?? 0)
		},
		{
			title: md`Queue`,
			cell: ({ team, items }) => toPage(place, `queue/${team}.md`, md`${items.length} to do`)
		}
	], model.queues);
}
function findingsLine({ findings: { errors, warnings, infos } }) {
	if (errors + warnings + infos === 0) return md`The records and the configuration are in order.`;
	return md`${counted$1(errors, md`error`)}, ${counted$1(warnings, md`warning`)} and ${counted$1(infos, md`remark`)}; \`gitsm validate\` shows each with how to mend it.`;
}
function readOn({ periods, incidents }, place) {
	const page = (path, label, says) => md`${toPage(place, path, label)}: ${says}`;
	return [
		page("incidents.md", md`Incidents`, md`open ones, major incidents, response and resolution`),
		page("requests.md", md`Requests`, md`by catalogue item, fulfilment, satisfaction`),
		page("problems.md", md`Problems and known errors`, md`workarounds, recurring incidents, whether fixes helped`),
		page("changes.md", md`Changes`, md`schedule, freezes, conflicts, agenda of the change advisory board, delivery`),
		page("change-schedule.md", md`Change schedule`, md`everything planned, freezes, conflicts`),
		page("cab-agenda.md", md`CAB agenda`, md`what waits for a decision, who sits on the boards, what was decided`),
		page("problem-candidates.md", md`Problem candidates`, md`incidents that recur without a problem`),
		...incidents.reviews.map(({ id }) => toPage(place, `major/${id}.md`, md`Review of the major incident ${text$1(id)}`)),
		page("sla.md", md`SLA`, md`clocks, compliance, breaches and who held them`),
		page("services.md", md`Services`, md`owners, dependencies, open records, quality of the configuration`),
		page("audit.md", md`Audit`, md`back-dated entries, overrides, unauthorised changes, late reviews`),
		...[...periods.weeks.slice(-2)].reverse().map(({ id }) => toPage(place, `weekly/${id}.md`, md`Week ${text$1(id)}`)),
		...[...periods.months.slice(-2)].reverse().map(({ id }) => toPage(place, `monthly/${id}.md`, md`Month ${text$1(id)}`))
	];
}
// node_modules/d3-array/src/ascending.js
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
// node_modules/d3-array/src/descending.js
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
// node_modules/d3-array/src/bisector.js
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
// node_modules/d3-array/src/number.js
function number$3(x) {
	return x === null ? NaN : +x;
}
// node_modules/d3-array/src/bisect.js
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
ascendingBisect.left;
bisector(number$3).center;
// node_modules/internmap/src/index.js
var InternMap = class extends Map {
	constructor(entries, key = keyof) {
		super();
		Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: key }
		});
		if (entries != null) for (const [key, value] of entries) this.set(key, value);
	}
	get(key) {
		return super.get(intern_get(this, key));
	}
	has(key) {
		return super.has(intern_get(this, key));
	}
	set(key, value) {
		return super.set(intern_set(this, key), value);
	}
	delete(key) {
		return super.delete(intern_delete(this, key));
	}
};
function intern_get({ _intern, _key }, value) {
	const key = _key(value);
	return _intern.has(key) ? _intern.get(key) : value;
}
function intern_set({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) return _intern.get(key);
	_intern.set(key, value);
	return value;
}
function intern_delete({ _intern, _key }, value) {
	const key = _key(value);
	if (_intern.has(key)) {
		value = _intern.get(key);
		_intern.delete(key);
	}
	return value;
}
function keyof(value) {
	return value !== null && typeof value === "object" ? value.valueOf() : value;
}
// node_modules/d3-array/src/ticks.js
const e10 = Math.sqrt(50);
const e5 = Math.sqrt(10);
const e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
// node_modules/d3-array/src/max.js
function max(values, valueof) {
	let max;
	if (valueof === void 0) {
		for (const value of values) if (value != null && (max < value || max === void 0 && value >= value)) max = value;
	} else {
		let index = -1;
		for (let value of values) if ((value = valueof(value, ++index, values)) != null && (max < value || max === void 0 && value >= value)) max = value;
	}
	return max;
}
// node_modules/d3-array/src/range.js
function range(start, stop, step) {
	start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
	var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range = new Array(n);
	while (++i < n) range[i] = start + i * step;
	return range;
}
// node_modules/d3-scale/src/init.js
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
// node_modules/d3-scale/src/ordinal.js
const implicit = Symbol("implicit");
function ordinal() {
	var index = new InternMap(), domain = [], range = [], unknown = implicit;
	function scale(d) {
		let i = index.get(d);
		if (i === void 0) {
			if (unknown !== implicit) return unknown;
			index.set(d, i = domain.push(d) - 1);
		}
		return range[i % range.length];
	}
	scale.domain = function(_) {
		if (!arguments.length) return domain.slice();
		domain = [], index = new InternMap();
		for (const value of _) {
			if (index.has(value)) continue;
			index.set(value, domain.push(value) - 1);
		}
		return scale;
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), scale) : range.slice();
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	scale.copy = function() {
		return ordinal(domain, range).unknown(unknown);
	};
	initRange.apply(scale, arguments);
	return scale;
}
// node_modules/d3-scale/src/band.js
function band$1() {
	var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange = scale.range, r0 = 0, r1 = 1, step, bandwidth, round = false, paddingInner = 0, paddingOuter = 0, align = .5;
	delete scale.unknown;
	function rescale() {
		var n = domain().length, reverse = r1 < r0, start = reverse ? r1 : r0, stop = reverse ? r0 : r1;
		step = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2);
		if (round) step = Math.floor(step);
		start += (stop - start - step * (n - paddingInner)) * align;
		bandwidth = step * (1 - paddingInner);
		if (round) start = Math.round(start), bandwidth = Math.round(bandwidth);
		var values = range(n).map(function(i) {
			return start + step * i;
		});
		return ordinalRange(reverse ? values.reverse() : values);
	}
	scale.domain = function(_) {
		return arguments.length ? (domain(_), rescale()) : domain();
	};
	scale.range = function(_) {
		return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
	};
	scale.rangeRound = function(_) {
		return [r0, r1] = _, r0 = +r0, r1 = +r1, round = true, rescale();
	};
	scale.bandwidth = function() {
		return bandwidth;
	};
	scale.step = function() {
		return step;
	};
	scale.round = function(_) {
		return arguments.length ? (round = !!_, rescale()) : round;
	};
	scale.padding = function(_) {
		return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
	};
	scale.paddingInner = function(_) {
		return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
	};
	scale.paddingOuter = function(_) {
		return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
	};
	scale.align = function(_) {
		return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
	};
	scale.copy = function() {
		return band$1(domain(), [r0, r1]).round(round).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
	};
	return initRange.apply(rescale(), arguments);
}
// node_modules/d3-color/dist/d3-color.mjs
function define$1(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named$1 = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define$1(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named$1.hasOwnProperty(format) ? rgbn(named$1[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define$1(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define$1(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180;
const degrees$1 = 180 / Math.PI;
const K = 18;
const Xn = .96422;
const Yn = 1;
const Zn = .82521;
const t0$1 = 4 / 29;
const t1$1 = 6 / 29;
const t2 = 3 * t1$1 * t1$1;
const t3 = t1$1 * t1$1 * t1$1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define$1(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0$1;
}
function lab2xyz(t) {
	return t > t1$1 ? t * t * t : t2 * (t - t0$1);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define$1(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A$1 = -.14861;
var B$1 = 1.78277;
var C$1 = -.29227;
var D$1 = -.90649;
var E$1 = 1.97294;
var ED = E$1 * D$1;
var EB = E$1 * B$1;
var BC_DA = B$1 * C$1 - D$1 * A$1;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E$1 * (g - l) - C$1 * bl) / D$1, s = Math.sqrt(k * k + bl * bl) / (E$1 * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define$1(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A$1 * cosh + B$1 * sinh)), 255 * (l + a * (C$1 * cosh + D$1 * sinh)), 255 * (l + a * (E$1 * cosh)), this.opacity);
	}
}));
var constant = (x) => () => x;
function linear$2(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$2(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$2(a, d) : constant(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number$2(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number$2(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant(b) : (t === "number" ? number$2 : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number$2)(a, b);
}
function round$1(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
(function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
cubehelix(hue$1);
cubehelix(nogamma);
// node_modules/d3-scale/src/constant.js
function constants(x) {
	return function() {
		return x;
	};
}
// node_modules/d3-scale/src/number.js
function number$1(x) {
	return +x;
}
// node_modules/d3-scale/src/continuous.js
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer() {
	var domain = unit, range = unit, interpolate = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number$2)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate = round$1, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate = _, rescale()) : interpolate;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer()(identity$1, identity$1);
}
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale$1(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, 1e400);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : 1e400), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale$1;
var format;
var formatPrefix;
defaultLocale$1({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale$1(definition) {
	locale$1 = formatLocale$1(definition);
	format = locale$1.format;
	formatPrefix = locale$1.formatPrefix;
	return locale$1;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}
// node_modules/d3-scale/src/tickFormat.js
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
// node_modules/d3-scale/src/linear.js
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear$1() {
	var scale = continuous();
	scale.copy = function() {
		return copy(scale, linear$1());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
// node_modules/d3-scale/src/quantize.js
function quantize() {
	var x0 = 0, x1 = 1, n = 1, domain = [.5], range = [0, 1], unknown;
	function scale(x) {
		return x != null && x <= x ? range[bisectRight(domain, x, 0, n)] : unknown;
	}
	function rescale() {
		var i = -1;
		domain = new Array(n);
		while (++i < n) domain[i] = ((i + 1) * x1 - (i - n) * x0) / (n + 1);
		return scale;
	}
	scale.domain = function(_) {
		return arguments.length ? ([x0, x1] = _, x0 = +x0, x1 = +x1, rescale()) : [x0, x1];
	};
	scale.range = function(_) {
		return arguments.length ? (n = (range = Array.from(_)).length - 1, rescale()) : range.slice();
	};
	scale.invertExtent = function(y) {
		var i = range.indexOf(y);
		return i < 0 ? [NaN, NaN] : i < 1 ? [x0, domain[0]] : i >= n ? [domain[n - 1], x1] : [domain[i - 1], domain[i]];
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : scale;
	};
	scale.thresholds = function() {
		return domain.slice();
	};
	scale.copy = function() {
		return quantize().domain([x0, x1]).range(range).unknown(unknown);
	};
	return initRange.apply(linearish(scale), arguments);
}
// node_modules/d3-time/src/interval.js
const t0 = /* @__PURE__ */ new Date();
const t1 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count, field) {
	function interval(date) {
		return floori(date = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date)), date;
	}
	interval.floor = (date) => {
		return floori(date = /* @__PURE__ */ new Date(+date)), date;
	};
	interval.ceil = (date) => {
		return floori(date = /* @__PURE__ */ new Date(date - 1)), offseti(date, 1), floori(date), date;
	};
	interval.round = (date) => {
		const d0 = interval(date), d1 = interval.ceil(date);
		return date - d0 < d1 - date ? d0 : d1;
	};
	interval.offset = (date, step) => {
		return offseti(date = /* @__PURE__ */ new Date(+date), step == null ? 1 : Math.floor(step)), date;
	};
	interval.range = (start, stop, step) => {
		const range = [];
		start = interval.ceil(start);
		step = step == null ? 1 : Math.floor(step);
		if (!(start < stop) || !(step > 0)) return range;
		let previous;
		do
			range.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step), floori(start);
		while (previous < start && start < stop);
		return range;
	};
	interval.filter = (test) => {
		return timeInterval((date) => {
			if (date >= date) while (floori(date), !test(date)) date.setTime(date - 1);
		}, (date, step) => {
			if (date >= date) {
				if (step < 0) while (++step <= 0) while (offseti(date, -1), !test(date));
				else while (--step >= 0) while (offseti(date, 1), !test(date));
			}
		});
	};
	if (count) {
		interval.count = (start, end) => {
			t0.setTime(+start), t1.setTime(+end);
			floori(t0), floori(t1);
			return Math.floor(count(t0, t1));
		};
		interval.every = (step) => {
			step = Math.floor(step);
			return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field ? (d) => field(d) % step === 0 : (d) => interval.count(0, d) % step === 0);
		};
	}
	return interval;
}
// node_modules/d3-time/src/millisecond.js
const millisecond = timeInterval(() => {}, (date, step) => {
	date.setTime(+date + step);
}, (start, end) => {
	return end - start;
});
millisecond.every = (k) => {
	k = Math.floor(k);
	if (!isFinite(k) || !(k > 0)) return null;
	if (!(k > 1)) return millisecond;
	return timeInterval((date) => {
		date.setTime(Math.floor(date / k) * k);
	}, (date, step) => {
		date.setTime(+date + step * k);
	}, (start, end) => {
		return (end - start) / k;
	});
};
millisecond.range;
// node_modules/d3-time/src/duration.js
const durationSecond = 1e3;
const durationMinute = durationSecond * 60;
const durationHour = durationMinute * 60;
const durationDay = durationHour * 24;
const durationWeek = durationDay * 7;
const durationMonth = durationDay * 30;
const durationYear = durationDay * 365;
// node_modules/d3-time/src/second.js
const second = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds());
}, (date, step) => {
	date.setTime(+date + step * durationSecond);
}, (start, end) => {
	return (end - start) / durationSecond;
}, (date) => {
	return date.getUTCSeconds();
});
second.range;
// node_modules/d3-time/src/minute.js
const timeMinute = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond);
}, (date, step) => {
	date.setTime(+date + step * durationMinute);
}, (start, end) => {
	return (end - start) / durationMinute;
}, (date) => {
	return date.getMinutes();
});
timeMinute.range;
const utcMinute = timeInterval((date) => {
	date.setUTCSeconds(0, 0);
}, (date, step) => {
	date.setTime(+date + step * durationMinute);
}, (start, end) => {
	return (end - start) / durationMinute;
}, (date) => {
	return date.getUTCMinutes();
});
utcMinute.range;
// node_modules/d3-time/src/hour.js
const timeHour = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond - date.getMinutes() * durationMinute);
}, (date, step) => {
	date.setTime(+date + step * durationHour);
}, (start, end) => {
	return (end - start) / durationHour;
}, (date) => {
	return date.getHours();
});
timeHour.range;
const utcHour = timeInterval((date) => {
	date.setUTCMinutes(0, 0, 0);
}, (date, step) => {
	date.setTime(+date + step * durationHour);
}, (start, end) => {
	return (end - start) / durationHour;
}, (date) => {
	return date.getUTCHours();
});
utcHour.range;
// node_modules/d3-time/src/day.js
const timeDay = timeInterval((date) => date.setHours(0, 0, 0, 0), (date, step) => date.setDate(date.getDate() + step), (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay, (date) => date.getDate() - 1);
timeDay.range;
const utcDay = timeInterval((date) => {
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCDate(date.getUTCDate() + step);
}, (start, end) => {
	return (end - start) / durationDay;
}, (date) => {
	return date.getUTCDate() - 1;
});
utcDay.range;
const unixDay = timeInterval((date) => {
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCDate(date.getUTCDate() + step);
}, (start, end) => {
	return (end - start) / durationDay;
}, (date) => {
	return Math.floor(date / durationDay);
});
unixDay.range;
// node_modules/d3-time/src/week.js
function timeWeekday(i) {
	return timeInterval((date) => {
		date.setDate(date.getDate() - (date.getDay() + 7 - i) % 7);
		date.setHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setDate(date.getDate() + step * 7);
	}, (start, end) => {
		return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek;
	});
}
const timeSunday = timeWeekday(0);
const timeMonday = timeWeekday(1);
const timeTuesday = timeWeekday(2);
const timeWednesday = timeWeekday(3);
const timeThursday = timeWeekday(4);
const timeFriday = timeWeekday(5);
const timeSaturday = timeWeekday(6);
timeSunday.range;
timeMonday.range;
timeTuesday.range;
timeWednesday.range;
timeThursday.range;
timeFriday.range;
timeSaturday.range;
function utcWeekday(i) {
	return timeInterval((date) => {
		date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 7 - i) % 7);
		date.setUTCHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setUTCDate(date.getUTCDate() + step * 7);
	}, (start, end) => {
		return (end - start) / durationWeek;
	});
}
const utcSunday = utcWeekday(0);
const utcMonday = utcWeekday(1);
const utcTuesday = utcWeekday(2);
const utcWednesday = utcWeekday(3);
const utcThursday = utcWeekday(4);
const utcFriday = utcWeekday(5);
const utcSaturday = utcWeekday(6);
utcSunday.range;
utcMonday.range;
utcTuesday.range;
utcWednesday.range;
utcThursday.range;
utcFriday.range;
utcSaturday.range;
// node_modules/d3-time/src/month.js
const timeMonth = timeInterval((date) => {
	date.setDate(1);
	date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setMonth(date.getMonth() + step);
}, (start, end) => {
	return end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12;
}, (date) => {
	return date.getMonth();
});
timeMonth.range;
const utcMonth = timeInterval((date) => {
	date.setUTCDate(1);
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCMonth(date.getUTCMonth() + step);
}, (start, end) => {
	return end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12;
}, (date) => {
	return date.getUTCMonth();
});
utcMonth.range;
// node_modules/d3-time/src/year.js
const timeYear = timeInterval((date) => {
	date.setMonth(0, 1);
	date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setFullYear(date.getFullYear() + step);
}, (start, end) => {
	return end.getFullYear() - start.getFullYear();
}, (date) => {
	return date.getFullYear();
});
timeYear.every = (k) => {
	return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
		date.setFullYear(Math.floor(date.getFullYear() / k) * k);
		date.setMonth(0, 1);
		date.setHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setFullYear(date.getFullYear() + step * k);
	});
};
timeYear.range;
const utcYear = timeInterval((date) => {
	date.setUTCMonth(0, 1);
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCFullYear(date.getUTCFullYear() + step);
}, (start, end) => {
	return end.getUTCFullYear() - start.getUTCFullYear();
}, (date) => {
	return date.getUTCFullYear();
});
utcYear.every = (k) => {
	return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
		date.setUTCFullYear(Math.floor(date.getUTCFullYear() / k) * k);
		date.setUTCMonth(0, 1);
		date.setUTCHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setUTCFullYear(date.getUTCFullYear() + step * k);
	});
};
utcYear.range;
// node_modules/d3-time/src/ticks.js
function ticker(year, month, week, day, hour, minute) {
	const tickIntervals = [
		[
			second,
			1,
			durationSecond
		],
		[
			second,
			5,
			5 * durationSecond
		],
		[
			second,
			15,
			15 * durationSecond
		],
		[
			second,
			30,
			30 * durationSecond
		],
		[
			minute,
			1,
			durationMinute
		],
		[
			minute,
			5,
			5 * durationMinute
		],
		[
			minute,
			15,
			15 * durationMinute
		],
		[
			minute,
			30,
			30 * durationMinute
		],
		[
			hour,
			1,
			durationHour
		],
		[
			hour,
			3,
			3 * durationHour
		],
		[
			hour,
			6,
			6 * durationHour
		],
		[
			hour,
			12,
			12 * durationHour
		],
		[
			day,
			1,
			durationDay
		],
		[
			day,
			2,
			2 * durationDay
		],
		[
			week,
			1,
			durationWeek
		],
		[
			month,
			1,
			durationMonth
		],
		[
			month,
			3,
			3 * durationMonth
		],
		[
			year,
			1,
			durationYear
		]
	];
	function ticks(start, stop, count) {
		const reverse = stop < start;
		if (reverse) [start, stop] = [stop, start];
		const interval = count && typeof count.range === "function" ? count : tickInterval(start, stop, count);
		const ticks = interval ? interval.range(start, +stop + 1) : [];
		return reverse ? ticks.reverse() : ticks;
	}
	function tickInterval(start, stop, count) {
		const target = Math.abs(stop - start) / count;
		const i = bisector(([, , step]) => step).right(tickIntervals, target);
		if (i === tickIntervals.length) return year.every(tickStep(start / durationYear, stop / durationYear, count));
		if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count), 1));
		const [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
		return t.every(step);
	}
	return [ticks, tickInterval];
}
const [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
const [timeTicks$1, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);
// node_modules/d3-time-format/src/locale.js
function localDate(d) {
	if (0 <= d.y && d.y < 100) {
		var date = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
		date.setFullYear(d.y);
		return date;
	}
	return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
	if (0 <= d.y && d.y < 100) {
		var date = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
		date.setUTCFullYear(d.y);
		return date;
	}
	return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y, m, d) {
	return {
		y,
		m,
		d,
		H: 0,
		M: 0,
		S: 0,
		L: 0
	};
}
function formatLocale(locale) {
	var locale_dateTime = locale.dateTime, locale_date = locale.date, locale_time = locale.time, locale_periods = locale.periods, locale_weekdays = locale.days, locale_shortWeekdays = locale.shortDays, locale_months = locale.months, locale_shortMonths = locale.shortMonths;
	var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
	var formats = {
		"a": formatShortWeekday,
		"A": formatWeekday,
		"b": formatShortMonth,
		"B": formatMonth,
		"c": null,
		"d": formatDayOfMonth,
		"e": formatDayOfMonth,
		"f": formatMicroseconds,
		"g": formatYearISO,
		"G": formatFullYearISO,
		"H": formatHour24,
		"I": formatHour12,
		"j": formatDayOfYear,
		"L": formatMilliseconds,
		"m": formatMonthNumber,
		"M": formatMinutes,
		"p": formatPeriod,
		"q": formatQuarter,
		"Q": formatUnixTimestamp,
		"s": formatUnixTimestampSeconds,
		"S": formatSeconds,
		"u": formatWeekdayNumberMonday,
		"U": formatWeekNumberSunday,
		"V": formatWeekNumberISO,
		"w": formatWeekdayNumberSunday,
		"W": formatWeekNumberMonday,
		"x": null,
		"X": null,
		"y": formatYear,
		"Y": formatFullYear,
		"Z": formatZone,
		"%": formatLiteralPercent
	};
	var utcFormats = {
		"a": formatUTCShortWeekday,
		"A": formatUTCWeekday,
		"b": formatUTCShortMonth,
		"B": formatUTCMonth,
		"c": null,
		"d": formatUTCDayOfMonth,
		"e": formatUTCDayOfMonth,
		"f": formatUTCMicroseconds,
		"g": formatUTCYearISO,
		"G": formatUTCFullYearISO,
		"H": formatUTCHour24,
		"I": formatUTCHour12,
		"j": formatUTCDayOfYear,
		"L": formatUTCMilliseconds,
		"m": formatUTCMonthNumber,
		"M": formatUTCMinutes,
		"p": formatUTCPeriod,
		"q": formatUTCQuarter,
		"Q": formatUnixTimestamp,
		"s": formatUnixTimestampSeconds,
		"S": formatUTCSeconds,
		"u": formatUTCWeekdayNumberMonday,
		"U": formatUTCWeekNumberSunday,
		"V": formatUTCWeekNumberISO,
		"w": formatUTCWeekdayNumberSunday,
		"W": formatUTCWeekNumberMonday,
		"x": null,
		"X": null,
		"y": formatUTCYear,
		"Y": formatUTCFullYear,
		"Z": formatUTCZone,
		"%": formatLiteralPercent
	};
	var parses = {
		"a": parseShortWeekday,
		"A": parseWeekday,
		"b": parseShortMonth,
		"B": parseMonth,
		"c": parseLocaleDateTime,
		"d": parseDayOfMonth,
		"e": parseDayOfMonth,
		"f": parseMicroseconds,
		"g": parseYear,
		"G": parseFullYear,
		"H": parseHour24,
		"I": parseHour24,
		"j": parseDayOfYear,
		"L": parseMilliseconds,
		"m": parseMonthNumber,
		"M": parseMinutes,
		"p": parsePeriod,
		"q": parseQuarter,
		"Q": parseUnixTimestamp,
		"s": parseUnixTimestampSeconds,
		"S": parseSeconds,
		"u": parseWeekdayNumberMonday,
		"U": parseWeekNumberSunday,
		"V": parseWeekNumberISO,
		"w": parseWeekdayNumberSunday,
		"W": parseWeekNumberMonday,
		"x": parseLocaleDate,
		"X": parseLocaleTime,
		"y": parseYear,
		"Y": parseFullYear,
		"Z": parseZone,
		"%": parseLiteralPercent
	};
	formats.x = newFormat(locale_date, formats);
	formats.X = newFormat(locale_time, formats);
	formats.c = newFormat(locale_dateTime, formats);
	utcFormats.x = newFormat(locale_date, utcFormats);
	utcFormats.X = newFormat(locale_time, utcFormats);
	utcFormats.c = newFormat(locale_dateTime, utcFormats);
	function newFormat(specifier, formats) {
		return function(date) {
			var string = [], i = -1, j = 0, n = specifier.length, c, pad, format;
			if (!(date instanceof Date)) date = /* @__PURE__ */ new Date(+date);
			while (++i < n) if (specifier.charCodeAt(i) === 37) {
				string.push(specifier.slice(j, i));
				if ((pad = pads[c = specifier.charAt(++i)]) != null) c = specifier.charAt(++i);
				else pad = c === "e" ? " " : "0";
				if (format = formats[c]) c = format(date, pad);
				string.push(c);
				j = i + 1;
			}
			string.push(specifier.slice(j, i));
			return string.join("");
		};
	}
	function newParse(specifier, Z) {
		return function(string) {
			var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string += "", 0), week, day;
			if (i != string.length) return null;
			if ("Q" in d) return new Date(d.Q);
			if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
			if (Z && !("Z" in d)) d.Z = 0;
			if ("p" in d) d.H = d.H % 12 + d.p * 12;
			if (d.m === void 0) d.m = "q" in d ? d.q : 0;
			if ("V" in d) {
				if (d.V < 1 || d.V > 53) return null;
				if (!("w" in d)) d.w = 1;
				if ("Z" in d) {
					week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay();
					week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week);
					week = utcDay.offset(week, (d.V - 1) * 7);
					d.y = week.getUTCFullYear();
					d.m = week.getUTCMonth();
					d.d = week.getUTCDate() + (d.w + 6) % 7;
				} else {
					week = localDate(newDate(d.y, 0, 1)), day = week.getDay();
					week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week);
					week = timeDay.offset(week, (d.V - 1) * 7);
					d.y = week.getFullYear();
					d.m = week.getMonth();
					d.d = week.getDate() + (d.w + 6) % 7;
				}
			} else if ("W" in d || "U" in d) {
				if (!("w" in d)) d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0;
				day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay();
				d.m = 0;
				d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7;
			}
			if ("Z" in d) {
				d.H += d.Z / 100 | 0;
				d.M += d.Z % 100;
				return utcDate(d);
			}
			return localDate(d);
		};
	}
	function parseSpecifier(d, specifier, string, j) {
		var i = 0, n = specifier.length, m = string.length, c, parse;
		while (i < n) {
			if (j >= m) return -1;
			c = specifier.charCodeAt(i++);
			if (c === 37) {
				c = specifier.charAt(i++);
				parse = parses[c in pads ? specifier.charAt(i++) : c];
				if (!parse || (j = parse(d, string, j)) < 0) return -1;
			} else if (c != string.charCodeAt(j++)) return -1;
		}
		return j;
	}
	function parsePeriod(d, string, i) {
		var n = periodRe.exec(string.slice(i));
		return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseShortWeekday(d, string, i) {
		var n = shortWeekdayRe.exec(string.slice(i));
		return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseWeekday(d, string, i) {
		var n = weekdayRe.exec(string.slice(i));
		return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseShortMonth(d, string, i) {
		var n = shortMonthRe.exec(string.slice(i));
		return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseMonth(d, string, i) {
		var n = monthRe.exec(string.slice(i));
		return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseLocaleDateTime(d, string, i) {
		return parseSpecifier(d, locale_dateTime, string, i);
	}
	function parseLocaleDate(d, string, i) {
		return parseSpecifier(d, locale_date, string, i);
	}
	function parseLocaleTime(d, string, i) {
		return parseSpecifier(d, locale_time, string, i);
	}
	function formatShortWeekday(d) {
		return locale_shortWeekdays[d.getDay()];
	}
	function formatWeekday(d) {
		return locale_weekdays[d.getDay()];
	}
	function formatShortMonth(d) {
		return locale_shortMonths[d.getMonth()];
	}
	function formatMonth(d) {
		return locale_months[d.getMonth()];
	}
	function formatPeriod(d) {
		return locale_periods[+(d.getHours() >= 12)];
	}
	function formatQuarter(d) {
		return 1 + ~~(d.getMonth() / 3);
	}
	function formatUTCShortWeekday(d) {
		return locale_shortWeekdays[d.getUTCDay()];
	}
	function formatUTCWeekday(d) {
		return locale_weekdays[d.getUTCDay()];
	}
	function formatUTCShortMonth(d) {
		return locale_shortMonths[d.getUTCMonth()];
	}
	function formatUTCMonth(d) {
		return locale_months[d.getUTCMonth()];
	}
	function formatUTCPeriod(d) {
		return locale_periods[+(d.getUTCHours() >= 12)];
	}
	function formatUTCQuarter(d) {
		return 1 + ~~(d.getUTCMonth() / 3);
	}
	return {
		format: function(specifier) {
			var f = newFormat(specifier += "", formats);
			f.toString = function() {
				return specifier;
			};
			return f;
		},
		parse: function(specifier) {
			var p = newParse(specifier += "", false);
			p.toString = function() {
				return specifier;
			};
			return p;
		},
		utcFormat: function(specifier) {
			var f = newFormat(specifier += "", utcFormats);
			f.toString = function() {
				return specifier;
			};
			return f;
		},
		utcParse: function(specifier) {
			var p = newParse(specifier += "", true);
			p.toString = function() {
				return specifier;
			};
			return p;
		}
	};
}
var pads = {
	"-": "",
	"_": " ",
	"0": "0"
};
var numberRe = /^\s*\d+/;
var percentRe = /^%/;
var requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value, fill, width) {
	var sign = value < 0 ? "-" : "", string = (sign ? -value : value) + "", length = string.length;
	return sign + (length < width ? new Array(width - length + 1).join(fill) + string : string);
}
function requote(s) {
	return s.replace(requoteRe, "\\$&");
}
function formatRe(names) {
	return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
	return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 4));
	return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string, i) {
	var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string.slice(i, i + 6));
	return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 3));
	return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 3));
	return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 6));
	return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string, i) {
	var n = percentRe.exec(string.slice(i, i + 1));
	return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string, i) {
	var n = numberRe.exec(string.slice(i));
	return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string, i) {
	var n = numberRe.exec(string.slice(i));
	return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
	return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
	return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
	return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
	return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
	return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
	return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
	return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
	return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
	return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
	var day = d.getDay();
	return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
	return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
	var day = d.getDay();
	return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
	d = dISO(d);
	return pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
	return d.getDay();
}
function formatWeekNumberMonday(d, p) {
	return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
	return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
	d = dISO(d);
	return pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
	return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
	var day = d.getDay();
	d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
	return pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
	var z = d.getTimezoneOffset();
	return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
	return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
	return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
	return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
	return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
	return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
	return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
	return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
	return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
	return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
	var dow = d.getUTCDay();
	return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
	return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
	var day = d.getUTCDay();
	return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
	d = UTCdISO(d);
	return pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
	return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
	return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
	return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
	d = UTCdISO(d);
	return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
	return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
	var day = d.getUTCDay();
	d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
	return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
	return "+0000";
}
function formatLiteralPercent() {
	return "%";
}
function formatUnixTimestamp(d) {
	return +d;
}
function formatUnixTimestampSeconds(d) {
	return Math.floor(+d / 1e3);
}
// node_modules/d3-time-format/src/defaultLocale.js
var locale;
var utcFormat;
defaultLocale({
	dateTime: "%x, %X",
	date: "%-m/%-d/%Y",
	time: "%-I:%M:%S %p",
	periods: ["AM", "PM"],
	days: [
		"Sunday",
		"Monday",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday"
	],
	shortDays: [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	],
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	shortMonths: [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	locale.format;
	locale.parse;
	utcFormat = locale.utcFormat;
	locale.utcParse;
	return locale;
}
// node_modules/d3-shape/src/constant.js
function constant_default(x) {
	return function constant() {
		return x;
	};
}
// node_modules/d3-path/dist/d3-path.mjs
const pi = Math.PI;
const tau = 2 * pi;
const epsilon = 1e-6;
const tauEpsilon = tau - epsilon;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau + tau;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path() {
	return new Path();
}
path.prototype = Path.prototype;
// node_modules/d3-shape/src/path.js
function withPath(shape) {
	let digits = 3;
	shape.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		return shape;
	};
	return () => new Path(digits);
}
Array.prototype.slice;
function array_default(x) {
	return typeof x === "object" && "length" in x ? x : Array.from(x);
}
// node_modules/d3-shape/src/curve/linear.js
function Linear(context) {
	this._context = context;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(x, y);
		}
	}
};
function linear_default(context) {
	return new Linear(context);
}
// node_modules/d3-shape/src/point.js
function x$1(p) {
	return p[0];
}
function y$1(p) {
	return p[1];
}
// node_modules/d3-shape/src/line.js
function line_default(x, y) {
	var defined = constant_default(true), context = null, curve = linear_default, output = null, path = withPath(line);
	x = typeof x === "function" ? x : x === void 0 ? x$1 : constant_default(x);
	y = typeof y === "function" ? y : y === void 0 ? y$1 : constant_default(y);
	function line(data) {
		var i, n = (data = array_default(data)).length, d, defined0 = false, buffer;
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) output.lineStart();
				else output.lineEnd();
			}
			if (defined0) output.point(+x(d, i, data), +y(d, i, data));
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	line.x = function(_) {
		return arguments.length ? (x = typeof _ === "function" ? _ : constant_default(+_), line) : x;
	};
	line.y = function(_) {
		return arguments.length ? (y = typeof _ === "function" ? _ : constant_default(+_), line) : y;
	};
	line.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant_default(!!_), line) : defined;
	};
	line.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
	};
	line.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
	};
	return line;
}
// node_modules/d3-shape/src/area.js
function area_default(x0, y0, y1) {
	var x1 = null, defined = constant_default(true), context = null, curve = linear_default, output = null, path = withPath(area);
	x0 = typeof x0 === "function" ? x0 : x0 === void 0 ? x$1 : constant_default(+x0);
	y0 = typeof y0 === "function" ? y0 : y0 === void 0 ? constant_default(0) : constant_default(+y0);
	y1 = typeof y1 === "function" ? y1 : y1 === void 0 ? y$1 : constant_default(+y1);
	function area(data) {
		var i, j, k, n = (data = array_default(data)).length, d, defined0 = false, buffer, x0z = new Array(n), y0z = new Array(n);
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) {
					j = i;
					output.areaStart();
					output.lineStart();
				} else {
					output.lineEnd();
					output.lineStart();
					for (k = i - 1; k >= j; --k) output.point(x0z[k], y0z[k]);
					output.lineEnd();
					output.areaEnd();
				}
			}
			if (defined0) {
				x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data);
				output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]);
			}
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	function arealine() {
		return line_default().defined(defined).curve(curve).context(context);
	}
	area.x = function(_) {
		return arguments.length ? (x0 = typeof _ === "function" ? _ : constant_default(+_), x1 = null, area) : x0;
	};
	area.x0 = function(_) {
		return arguments.length ? (x0 = typeof _ === "function" ? _ : constant_default(+_), area) : x0;
	};
	area.x1 = function(_) {
		return arguments.length ? (x1 = _ == null ? null : typeof _ === "function" ? _ : constant_default(+_), area) : x1;
	};
	area.y = function(_) {
		return arguments.length ? (y0 = typeof _ === "function" ? _ : constant_default(+_), y1 = null, area) : y0;
	};
	area.y0 = function(_) {
		return arguments.length ? (y0 = typeof _ === "function" ? _ : constant_default(+_), area) : y0;
	};
	area.y1 = function(_) {
		return arguments.length ? (y1 = _ == null ? null : typeof _ === "function" ? _ : constant_default(+_), area) : y1;
	};
	area.lineX0 = area.lineY0 = function() {
		return arealine().x(x0).y(y0);
	};
	area.lineY1 = function() {
		return arealine().x(x0).y(y1);
	};
	area.lineX1 = function() {
		return arealine().x(x1).y(y0);
	};
	area.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant_default(!!_), area) : defined;
	};
	area.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), area) : curve;
	};
	area.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area) : context;
	};
	return area;
}
// node_modules/d3-shape/src/offset/none.js
function none_default$1(series, order) {
	if (!((n = series.length) > 1)) return;
	for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i) {
		s0 = s1, s1 = series[order[i]];
		for (j = 0; j < m; ++j) s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
	}
}
// node_modules/d3-shape/src/order/none.js
function none_default(series) {
	var n = series.length, o = new Array(n);
	while (--n >= 0) o[n] = n;
	return o;
}
// node_modules/d3-shape/src/stack.js
function stackValue(d, key) {
	return d[key];
}
function stackSeries(key) {
	const series = [];
	series.key = key;
	return series;
}
function stack_default() {
	var keys = constant_default([]), order = none_default, offset = none_default$1, value = stackValue;
	function stack(data) {
		var sz = Array.from(keys.apply(this, arguments), stackSeries), i, n = sz.length, j = -1, oz;
		for (const d of data) for (i = 0, ++j; i < n; ++i) (sz[i][j] = [0, +value(d, sz[i].key, j, data)]).data = d;
		for (i = 0, oz = array_default(order(sz)); i < n; ++i) sz[oz[i]].index = i;
		offset(sz, oz);
		return sz;
	}
	stack.keys = function(_) {
		return arguments.length ? (keys = typeof _ === "function" ? _ : constant_default(Array.from(_)), stack) : keys;
	};
	stack.value = function(_) {
		return arguments.length ? (value = typeof _ === "function" ? _ : constant_default(+_), stack) : value;
	};
	stack.order = function(_) {
		return arguments.length ? (order = _ == null ? none_default : typeof _ === "function" ? _ : constant_default(Array.from(_)), stack) : order;
	};
	stack.offset = function(_) {
		return arguments.length ? (offset = _ == null ? none_default$1 : _, stack) : offset;
	};
	return stack;
}
// src/adapters/charts/create-chart-kit.ts
const DIGITS = 1;
/** Scales and shapes by d3. It is given no locale and no zone: wall times are drawn as if they were UTC. */
function createChartKit() {
	return {
		linear,
		band,
		countTicks,
		days,
		timeTicks,
		line: linePath,
		area: areaPath,
		stack: stacked,
		levels
	};
}
function linear(domain, range) {
	const scale = linear$1([...domain], [...range]);
	return (value) => rounded(scale(value));
}
function band(count, range, padding) {
	const scale = band$1(Array.from({ length: count }, (_, index) => index), [...range]).paddingInner(padding.inner).paddingOuter(padding.outer);
	return {
		at: (index) => rounded(scale(index) ?? range[0]),
		width: rounded(scale.bandwidth())
	};
}
function countTicks(most, about) {
	const top = Math.max(most, 1);
	const whole = ticks(0, top, about).filter(Number.isInteger);
	const step = Math.max((whole[1] ?? 1) - (whole[0] ?? 0), 1);
	const last = max(whole) ?? 0;
	return last >= top ? whole : [...whole, last + step];
}
const dayLabel = utcFormat("%a %-d");
function days([from, to]) {
	return utcDay.range(utcDay.ceil(toDate(from)), toDate(to)).map((day) => ({
		at: day.getTime() / 1e3,
		label: dayLabel(day),
		isWeekend: day.getUTCDay() === 0 || day.getUTCDay() === 6
	}));
}
const FINE = utcFormat("%H:%M");
const COARSE = utcFormat("%-d %b");
function timeTicks([from, to], about) {
	return utcTicks(toDate(from), toDate(to), about).map((at) => ({
		at: at.getTime() / 1e3,
		label: (utcDay(at).getTime() === at.getTime() ? COARSE : FINE)(at)
	}));
}
const drawLine = line_default().defined((point) => point !== null).x((point) => point?.[0] ?? 0).y((point) => point?.[1] ?? 0).curve(linear_default).digits(DIGITS);
function linePath(points) {
	return drawLine([...points]) ?? "";
}
function areaPath(points, base) {
	return area_default().defined((point) => point !== null).x((point) => point?.[0] ?? 0).y0(base).y1((point) => point?.[1] ?? 0).digits(DIGITS)([...points]) ?? "";
}
function stacked(columns) {
	const keys = (columns[0] ?? []).map((_, index) => index);
	const series = stack_default().keys(keys).value((column, key) => column[key] ?? 0)([...columns]);
	return columns.map((_, column) => series.map((each) => [each[column]?.[0] ?? 0, each[column]?.[1] ?? 0]));
}
function levels(most, steps) {
	return [1, ...quantize([1, Math.max(most, steps) + 1], Array.from({ length: steps }, (_, index) => index)).thresholds().map((each) => Math.ceil(each))];
}
function toDate(seconds) {
	return /* @__PURE__ */ new Date(seconds * 1e3);
}
function rounded(value) {
	return Math.round(value * 10) / 10;
}
// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -1e400 ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};
// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};
// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};
// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};
// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};
// src/core/encode/csv-cell.ts
/** How spreadsheets know a formula, in full width too, blanks before it or not. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@|%＝＋－＠\t]/u;
/**
* One cell. Text is always quoted, and gets a leading apostrophe where a spreadsheet would run it as a formula;
* numbers and booleans stand as they are; nothing is an empty cell. Tabs become blanks, line ends LF.
*/
function encodeCsvCell(value) {
	if (value === null || value === void 0) return "";
	if (typeof value !== "string") return String(value);
	const text = toVisibleText(value).replaceAll("	", " ");
	return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll("\"", "\"\"")}"`;
}
// src/adapters/csv/write-csv.ts
/**
* A table as RFC 4180 has it: rows end in CRLF, text is always quoted, and no cell is run as a formula. Cells come
* encoded, so that the package only lays them out: its own guard against formulas knows fewer of them, and asking it
* cell by cell takes eight times as long.
*/
const writeCsv = ({ columns, rows }) => stringify([columns, ...rows].map((row) => row.map(encodeCsvCell)), {
	record_delimiter: "windows",
	quote: "",
	escape: ""
});
// node_modules/ical-generator/dist/index.mjs
let e = function(e) {
	return e.DAILY = `DAILY`, e.HOURLY = `HOURLY`, e.MINUTELY = `MINUTELY`, e.MONTHLY = `MONTHLY`, e.SECONDLY = `SECONDLY`, e.WEEKLY = `WEEKLY`, e.YEARLY = `YEARLY`, e;
}({});
(function(e) {
	return e.AUTOMATIC = `AUTOMATIC`, e.DISABLED = `DISABLED`, e.ENABLED = `ENABLED`, e;
})({});
(function(e) {
	return e.BICYCLE = `BICYCLE`, e.CAR = `CAR`, e.TRANSIT = `TRANSIT`, e.WALKING = `WALKING`, e;
})({});
let r = function(e) {
	return e.FR = `FR`, e.MO = `MO`, e.SA = `SA`, e.SU = `SU`, e.TH = `TH`, e.TU = `TU`, e.WE = `WE`, e;
}({});
function i(e, t, n) {
	if (Array.isArray(t)) e.x = t.map((e) => {
		if (Array.isArray(e)) return e;
		if (typeof e.key != `string` || typeof e.value != `string`) throw Error(`Either key or value is not a string!`);
		if (e.key.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
		return [e.key, e.value];
	});
	else if (typeof t == `object`) e.x = Object.entries(t).map(([e, t]) => {
		if (typeof e != `string` || typeof t != `string`) throw Error(`Either key or value is not a string!`);
		if (e.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
		return [e, t];
	});
	else if (typeof t == `string` && typeof n == `string`) {
		if (t.substr(0, 2) !== `X-`) throw Error("Key has to start with `X-`!");
		e.x.push([t, n]);
	} else return e.x.map((e) => ({
		key: e[0],
		value: e[1]
	}));
}
function a(e, t) {
	if (e instanceof Date && isNaN(e.getTime()) || typeof e == `string` && isNaN(new Date(e).getTime())) throw Error(`\`${t}\` has to be a valid date!`);
	if (e instanceof Date || typeof e == `string` || typeof e == `object` && e && (C(e) || S(e) || x(e) || b(e)) || m(e) && e.isValid === !0 || (h(e) || p(e)) && e.isValid()) return e;
	throw Error(`\`${t}\` has to be a valid date!`);
}
function o(e, t) {
	let n = Object.values(e), r = String(t).toUpperCase();
	if (!r || !n.includes(r)) throw Error(`Input must be one of the following: ${n.join(`, `)}`);
	return r;
}
function s(e, t) {
	let n = null;
	if (typeof t == `string`) {
		let e = t.match(/^(.+) ?<([^>]+)>$/);
		e ? n = {
			email: e[2].trim(),
			name: e[1].trim()
		} : t.includes(`@`) && (n = {
			email: t.trim(),
			name: t.trim()
		});
	} else typeof t == `object` && (n = {
		email: t.email,
		mailto: t.mailto,
		name: t.name,
		sentBy: t.sentBy
	});
	if (!n && typeof t == `string`) throw Error("`" + e + "` isn't formated correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
	if (!n) throw Error("`" + e + "` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/interfaces/ICalOrganizer.html");
	if (!n.name) throw Error("`" + e + ".name` is empty!");
	if (!n.email) throw Error("`" + e + ".email` is empty!");
	return n;
}
function c(e, t) {
	return String(e).replace(t ? /[\\"]/g : /[\\;,]/g, function(e) {
		return `\\` + e;
	}).replace(/(?:\r\n|\r|\n)/g, `\\n`);
}
function l(e) {
	return e.split(`\r
`).map(function(e) {
		let t = ``, n = 0;
		for (let r = 0; r < e.length; r++) {
			let i = e.charAt(r);
			i >= `\ud800` && i <= `\udbff` && (i += e.charAt(++r));
			let a = new TextEncoder().encode(i).length;
			n += a, n > 74 && (t += `\r
 `, n = a), t += i;
		}
		return t;
	}).join(`\r
`);
}
function u(e, t, n, r) {
	if (e?.startsWith(`/`) && (e = e.substr(1)), typeof t == `string` || t instanceof Date) {
		let i = w(t) ? t.withTimeZone(e) : new Date(t), a = i.getUTCFullYear().toString().padStart(4, `0`) + String(i.getUTCMonth() + 1).padStart(2, `0`) + i.getUTCDate().toString().padStart(2, `0`);
		return e && (a = i.getFullYear().toString().padStart(2, `0`) + String(i.getMonth() + 1).padStart(2, `0`) + i.getDate().toString().padStart(2, `0`)), n ? a : e ? (a += `T` + i.getHours().toString().padStart(2, `0`) + i.getMinutes().toString().padStart(2, `0`) + i.getSeconds().toString().padStart(2, `0`), a) : (a += `T` + i.getUTCHours().toString().padStart(2, `0`) + i.getUTCMinutes().toString().padStart(2, `0`) + i.getUTCSeconds().toString().padStart(2, `0`) + (r ? `` : `Z`), a);
	} else if (h(t)) {
		let i = e ? _(t) && !t.tz() ? t.clone().tz(e) : t : r || n && _(t) && t.tz() ? t : t.utc();
		return i.format(`YYYYMMDD`) + (n ? `` : `T` + i.format(`HHmmss`) + (r || e ? `` : `Z`));
	} else if (m(t)) {
		let i = e ? t.setZone(e) : r || n && t.zone.type !== `system` ? t : t.setZone(`utc`);
		return i.toFormat(`yyyyLLdd`) + (n ? `` : `T` + i.toFormat(`HHmmss`) + (r || e ? `` : `Z`));
	} else if (C(t)) {
		let i = t;
		return e && (i = t.withTimeZone(t.timeZoneId)), !e && t.timeZoneId !== `UTC` && (i = t.withTimeZone(`UTC`)), u(null, i.toPlainDateTime(), n, r || !!e);
	} else if (S(t)) {
		if (n) return t.year.toString().padStart(4, `0`) + t.month.toString().padStart(2, `0`) + t.day.toString().padStart(2, `0`);
		if (e) {
			let i = t.toZonedDateTime(e);
			return u(e, i, n, r);
		}
		return t.year.toString().padStart(4, `0`) + t.month.toString().padStart(2, `0`) + t.day.toString().padStart(2, `0`) + `T` + t.hour.toString().padStart(2, `0`) + t.minute.toString().padStart(2, `0`) + t.second.toString().padStart(2, `0`) + (r || e ? `` : `Z`);
	} else if (x(t)) return t.year.toString().padStart(4, `0`) + t.month.toString().padStart(2, `0`) + t.day.toString().padStart(2, `0`) + (n ? `` : `T000000` + (r || e ? `` : `Z`));
	else if (b(t)) {
		let i = e || `UTC`, a = t.toZonedDateTimeISO(i);
		return u(e, a, n, r);
	} else {
		let i = t;
		if (e) i = typeof t.tz == `function` ? t.tz(e) : t;
		else if (!r) if (typeof t.utc == `function`) i = t.utc();
		else throw Error(`Unable to convert dayjs object to UTC value: UTC plugin is not available!`);
		return i.format(`YYYYMMDD`) + (n ? `` : `T` + i.format(`HHmmss`) + (r || e ? `` : `Z`));
	}
}
function d(e, t, n, r) {
	let i = ``, a = r?.floating || !1;
	return r?.timezone && (i = `;TZID=` + r.timezone, a = !0), t + i + `:` + u(e, n, !1, a);
}
function f(e) {
	let t = e.x.map(([e, t]) => e.toUpperCase() + `:` + c(t, !1)).join(`\r
`);
	return t.length ? t + `\r
` : ``;
}
function p(e) {
	return typeof e == `object` && !!e && !(e instanceof Date) && !h(e) && !m(e) && !y(e);
}
function m(e) {
	return typeof e == `object` && !!e && `toJSDate` in e && typeof e.toJSDate == `function` && !y(e);
}
function h(e) {
	return e != null && e._isAMomentObject != null && !y(e);
}
function g(e) {
	return typeof e == `object` && !!e && `asSeconds` in e && typeof e.asSeconds == `function`;
}
function _(e) {
	return h(e) && `tz` in e && typeof e.tz == `function`;
}
function v(e) {
	return typeof e == `object` && !!e && `between` in e && typeof e.between == `function` && typeof e.toString == `function`;
}
function y(e) {
	return C(e) || S(e) || x(e) || b(e);
}
function b(e) {
	return typeof e == `object` && !!e && !C(e) && !S(e) && !x(e) && `toZonedDateTimeISO` in e && typeof e.toZonedDateTimeISO == `function` && !(`year` in e) && !(`timeZoneId` in e);
}
function x(e) {
	return typeof e == `object` && !!e && !C(e) && !S(e) && `toPlainDateTime` in e && typeof e.toPlainDateTime == `function` && `year` in e && typeof e.year == `number` && `month` in e && typeof e.month == `number` && `day` in e && typeof e.day == `number` && !(`hour` in e) && !(`timeZoneId` in e) && !(`epochSeconds` in e);
}
function S(e) {
	return typeof e == `object` && !!e && !C(e) && `toZonedDateTime` in e && typeof e.toZonedDateTime == `function` && `toPlainDate` in e && typeof e.toPlainDate == `function` && `year` in e && typeof e.year == `number` && `month` in e && typeof e.month == `number` && `day` in e && typeof e.day == `number` && `hour` in e && typeof e.hour == `number` && `minute` in e && typeof e.minute == `number` && `second` in e && typeof e.second == `number` && !(`timeZone` in e);
}
function C(e) {
	return typeof e == `object` && !!e && `timeZoneId` in e && typeof e.timeZoneId == `string` && `toPlainDateTime` in e && typeof e.toPlainDateTime == `function` && `year` in e && typeof e.year == `number` && `month` in e && typeof e.month == `number` && `day` in e && typeof e.day == `number` && `hour` in e && typeof e.hour == `number` && `minute` in e && typeof e.minute == `number` && `second` in e && typeof e.second == `number`;
}
function w(e) {
	return e instanceof Date && `internal` in e && e.internal instanceof Date && `withTimeZone` in e && typeof e.withTimeZone == `function` && `tzComponents` in e && typeof e.tzComponents == `function`;
}
function T(e) {
	if (typeof e == `string` || e instanceof Date) return new Date(e);
	if (C(e)) {
		let t = e.toInstant();
		return new Date(t.epochMilliseconds);
	}
	return S(e) ? new Date(Date.UTC(e.year, e.month - 1, e.day, e.hour, e.minute, e.second)) : x(e) ? new Date(Date.UTC(e.year, e.month - 1, e.day)) : b(e) ? new Date(e.epochMilliseconds) : m(e) ? e.toJSDate() : e.toDate();
}
function E(e) {
	let t = ``;
	return e < 0 && (t = `-`, e *= -1), t += `P`, e >= 86400 && (t += Math.floor(e / 86400) + `D`, e %= 86400), !e && t.length > 1 ? t : (t += `T`, e >= 3600 && (t += Math.floor(e / 3600) + `H`, e %= 3600), e >= 60 && (t += Math.floor(e / 60) + `M`, e %= 60), e > 0 ? t += e + `S` : t.length <= 2 && (t += `0S`), t);
}
function D(e) {
	return e ? typeof e == `string` ? e : C(e) ? D(e.withTimeZone(`UTC`).toPlainDateTime()) : (y(e), e.toJSON()) : null;
}
let O = function(e) {
	return e.CHAIR = `CHAIR`, e.NON = `NON-PARTICIPANT`, e.OPT = `OPT-PARTICIPANT`, e.REQ = `REQ-PARTICIPANT`, e;
}({});
let k = function(e) {
	return e.CLIENT = `CLIENT`, e.NONE = `NONE`, e.SERVER = `SERVER`, e;
}({});
let A = function(e) {
	return e.ACCEPTED = `ACCEPTED`, e.DECLINED = `DECLINED`, e.DELEGATED = `DELEGATED`, e.NEEDSACTION = `NEEDS-ACTION`, e.TENTATIVE = `TENTATIVE`, e;
}({});
let j = function(e) {
	return e.GROUP = `GROUP`, e.INDIVIDUAL = `INDIVIDUAL`, e.RESOURCE = `RESOURCE`, e.ROOM = `ROOM`, e.UNKNOWN = `UNKNOWN`, e;
}({});
var M = class e {
	data;
	parent;
	constructor(e, t) {
		if (this.data = {
			delegatedFrom: null,
			delegatedTo: null,
			email: ``,
			mailto: null,
			name: null,
			role: O.REQ,
			rsvp: null,
			scheduleAgent: null,
			sentBy: null,
			status: null,
			type: null,
			x: []
		}, this.parent = t, !this.parent) throw Error("`event` option required!");
		if (!e.email) throw Error("No value for `email` in ICalAttendee given!");
		e.name !== void 0 && this.name(e.name), e.email !== void 0 && this.email(e.email), e.mailto !== void 0 && this.mailto(e.mailto), e.sentBy !== void 0 && this.sentBy(e.sentBy), e.status !== void 0 && this.status(e.status), e.role !== void 0 && this.role(e.role), e.rsvp !== void 0 && this.rsvp(e.rsvp), e.type !== void 0 && this.type(e.type), e.delegatedTo !== void 0 && this.delegatedTo(e.delegatedTo), e.delegatedFrom !== void 0 && this.delegatedFrom(e.delegatedFrom), e.delegatesTo && this.delegatesTo(e.delegatesTo), e.delegatesFrom && this.delegatesFrom(e.delegatesFrom), e.scheduleAgent !== void 0 && this.scheduleAgent(e.scheduleAgent), e.x !== void 0 && this.x(e.x);
	}
	delegatedFrom(t) {
		return t === void 0 ? this.data.delegatedFrom : (t ? typeof t == `string` ? this.data.delegatedFrom = new e(s(`delegatedFrom`, t), this.parent) : t instanceof e ? this.data.delegatedFrom = t : this.data.delegatedFrom = new e(t, this.parent) : this.data.delegatedFrom = null, this);
	}
	delegatedTo(t) {
		return t === void 0 ? this.data.delegatedTo : t ? (typeof t == `string` ? this.data.delegatedTo = new e(s(`delegatedTo`, t), this.parent) : t instanceof e ? this.data.delegatedTo = t : this.data.delegatedTo = new e(t, this.parent), this.data.status = A.DELEGATED, this) : (this.data.delegatedTo = null, this.data.status === A.DELEGATED && (this.data.status = null), this);
	}
	delegatesFrom(t) {
		let n = t instanceof e ? t : this.parent.createAttendee(t);
		return this.delegatedFrom(n), n.delegatedTo(this), n;
	}
	delegatesTo(t) {
		let n = t instanceof e ? t : this.parent.createAttendee(t);
		return this.delegatedTo(n), n.delegatedFrom(this), n;
	}
	email(e) {
		return e ? (this.data.email = e, this) : this.data.email;
	}
	mailto(e) {
		return e === void 0 ? this.data.mailto : (this.data.mailto = e || null, this);
	}
	name(e) {
		return e === void 0 ? this.data.name : (this.data.name = e || null, this);
	}
	role(e) {
		return e === void 0 ? this.data.role : (this.data.role = o(O, e), this);
	}
	rsvp(e) {
		return e === void 0 ? this.data.rsvp : e === null ? (this.data.rsvp = null, this) : (this.data.rsvp = !!e, this);
	}
	scheduleAgent(e) {
		return e === void 0 ? this.data.scheduleAgent : e ? typeof e == `string` && e.toUpperCase().startsWith(`X-`) ? (this.data.scheduleAgent = e, this) : (this.data.scheduleAgent = o(k, e), this) : (this.data.scheduleAgent = null, this);
	}
	sentBy(e) {
		return e ? (this.data.sentBy = e, this) : this.data.sentBy;
	}
	status(e) {
		return e === void 0 ? this.data.status : e ? (this.data.status = o(A, e), this) : (this.data.status = null, this);
	}
	toJSON() {
		return Object.assign({}, this.data, {
			delegatedFrom: this.data.delegatedFrom?.email() || null,
			delegatedTo: this.data.delegatedTo?.email() || null,
			x: this.x()
		});
	}
	toString() {
		let e = `ATTENDEE`;
		if (!this.data.email) throw Error("No value for `email` in ICalAttendee given!");
		return e += `;ROLE=` + this.data.role, this.data.type && (e += `;CUTYPE=` + this.data.type), this.data.status && (e += `;PARTSTAT=` + this.data.status), this.data.rsvp !== null && (e += `;RSVP=` + this.data.rsvp.toString().toUpperCase()), this.data.sentBy !== null && (e += `;SENT-BY="mailto:` + this.data.sentBy + `"`), this.data.delegatedTo && (e += `;DELEGATED-TO="` + this.data.delegatedTo.email() + `"`), this.data.delegatedFrom && (e += `;DELEGATED-FROM="` + this.data.delegatedFrom.email() + `"`), this.data.name && (e += `;CN="` + c(this.data.name, !0) + `"`), this.data.email && this.data.mailto && (e += `;EMAIL=` + c(this.data.email, !1)), this.data.scheduleAgent && (e += `;SCHEDULE-AGENT=` + this.data.scheduleAgent), this.data.x.length && (e += `;` + this.data.x.map(([e, t]) => e.toUpperCase() + `=` + c(t, !1)).join(`;`)), e += `:MAILTO:` + c(this.data.mailto || this.data.email, !1) + `\r
`, e;
	}
	type(e) {
		return e === void 0 ? this.data.type : e ? (this.data.type = o(j, e), this) : (this.data.type = null, this);
	}
	x(e, t) {
		if (e === void 0) return i(this.data);
		if (typeof e == `string` && typeof t == `string`) i(this.data, e, t);
		else if (typeof e == `object`) i(this.data, e);
		else throw Error(`Either key or value is not a string!`);
		return this;
	}
};
let N = function(e) {
	return e.audio = `audio`, e.display = `display`, e.email = `email`, e;
}({});
const P = {
	end: `END`,
	start: `START`
};
var F = class {
	data;
	event;
	constructor(e, t) {
		if (this.data = {
			attach: null,
			attendees: [],
			description: null,
			interval: null,
			relatesTo: null,
			repeat: null,
			summary: null,
			trigger: -600,
			type: N.display,
			x: []
		}, this.event = t, !t) throw Error("`event` option required!");
		e.type !== void 0 && this.type(e.type), `trigger` in e && e.trigger !== void 0 && this.trigger(e.trigger), `triggerBefore` in e && e.triggerBefore !== void 0 && this.triggerBefore(e.triggerBefore), `triggerAfter` in e && e.triggerAfter !== void 0 && this.triggerAfter(e.triggerAfter), e.repeat && this.repeat(e.repeat), e.attach !== void 0 && this.attach(e.attach), e.description !== void 0 && this.description(e.description), e.summary !== void 0 && this.summary(e.summary), e.attendees !== void 0 && this.attendees(e.attendees), e.x !== void 0 && this.x(e.x);
	}
	attach(e) {
		if (e === void 0) return this.data.attach;
		if (!e) return this.data.attach = null, this;
		let t;
		if (typeof e == `string`) t = {
			mime: null,
			uri: e
		};
		else if (typeof e == `object`) t = {
			mime: e.mime || null,
			uri: e.uri
		};
		else throw Error("`attachment` needs to be a valid formed string or an object. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalAlarm.html#attach");
		if (!t.uri) throw Error("`attach.uri` is empty!");
		return this.data.attach = {
			mime: t.mime,
			uri: t.uri
		}, this;
	}
	attendees(e) {
		return e ? (e.forEach((e) => this.createAttendee(e)), this) : this.data.attendees;
	}
	createAttendee(e) {
		if (e instanceof M) return this.data.attendees.push(e), e;
		typeof e == `string` && (e = s(`data`, e));
		let t = new M(e, this);
		return this.data.attendees.push(t), t;
	}
	description(e) {
		return e === void 0 ? this.data.description : e ? (this.data.description = e, this) : (this.data.description = null, this);
	}
	relatesTo(e) {
		if (e === void 0) return this.data.relatesTo;
		if (!e) return this.data.relatesTo = null, this;
		if (!Object.values(P).includes(e)) throw Error("`relatesTo` is not correct, must be either `START` or `END`!");
		return this.data.relatesTo = e, this;
	}
	repeat(e) {
		if (e === void 0) return this.data.repeat;
		if (!e) return this.data.repeat = null, this;
		if (typeof e != `object`) throw Error("`repeat` is not correct, must be an object!");
		if (typeof e.times != `number` || !isFinite(e.times)) throw Error("`repeat.times` is not correct, must be numeric!");
		if (typeof e.interval != `number` || !isFinite(e.interval)) throw Error("`repeat.interval` is not correct, must be numeric!");
		return this.data.repeat = e, this;
	}
	summary(e) {
		return e === void 0 ? this.data.summary : e ? (this.data.summary = e, this) : (this.data.summary = null, this);
	}
	toJSON() {
		let e = this.trigger();
		return Object.assign({}, this.data, {
			trigger: typeof e == `number` ? e : D(e),
			x: this.x()
		});
	}
	toString() {
		let e = `BEGIN:VALARM\r
`;
		if (e += `ACTION:` + this.data.type.toUpperCase() + `\r
`, typeof this.data.trigger == `number` && this.data.relatesTo === null ? this.data.trigger > 0 ? e += `TRIGGER;RELATED=END:` + E(this.data.trigger) + `\r
` : e += `TRIGGER:` + E(this.data.trigger) + `\r
` : typeof this.data.trigger == `number` ? e += `TRIGGER;RELATED=` + this.data.relatesTo?.toUpperCase() + `:` + E(this.data.trigger) + `\r
` : e += `TRIGGER;VALUE=DATE-TIME:` + u(this.event.timezone(), this.data.trigger) + `\r
`, this.data.repeat) {
			if (!this.data.repeat.times) throw Error("No value for `repeat.times` in ICalAlarm given, but required for `interval`!");
			if (!this.data.repeat.interval) throw Error("No value for `repeat.interval` in ICalAlarm given, but required for `repeat`!");
			e += `REPEAT:` + this.data.repeat.times + `\r
`, e += `DURATION:` + E(this.data.repeat.interval) + `\r
`;
		}
		return this.data.type === `audio` && this.data.attach && this.data.attach.mime ? e += `ATTACH;FMTTYPE=` + c(this.data.attach.mime, !1) + `:` + c(this.data.attach.uri, !1) + `\r
` : this.data.type === `audio` && this.data.attach ? e += `ATTACH;VALUE=URI:` + c(this.data.attach.uri, !1) + `\r
` : this.data.type === `audio` && (e += `ATTACH;VALUE=URI:Basso\r
`), this.data.type !== `audio` && this.data.description ? e += `DESCRIPTION:` + c(this.data.description, !1) + `\r
` : this.data.type !== `audio` && (e += `DESCRIPTION:` + c(this.event.summary(), !1) + `\r
`), this.data.type === `email` && this.data.summary ? e += `SUMMARY:` + c(this.data.summary, !1) + `\r
` : this.data.type === `email` && (e += `SUMMARY:` + c(this.event.summary(), !1) + `\r
`), this.data.type === `email` && this.data.attendees.forEach((t) => {
			e += t.toString();
		}), e += f(this.data), e += `END:VALARM\r
`, e;
	}
	trigger(e) {
		if (e === void 0 && typeof this.data.trigger == `number`) return -1 * this.data.trigger;
		if (e === void 0) return this.data.trigger;
		if (typeof e == `number` && isFinite(e)) this.data.trigger = -1 * e;
		else if (!e || typeof e == `number`) throw Error("`trigger` is not correct, must be a finite number or a supported date!");
		else this.data.trigger = a(e, `trigger`);
		return this;
	}
	triggerAfter(e) {
		return e === void 0 ? this.data.trigger : this.trigger(typeof e == `number` ? -1 * e : e);
	}
	triggerBefore(e) {
		return e === void 0 ? this.trigger() : this.trigger(e);
	}
	type(e) {
		if (e === void 0) return this.data.type;
		if (!e || !Object.keys(N).includes(e)) throw Error("`type` is not correct, must be either `display` or `audio`!");
		return this.data.type = e, this;
	}
	x(e, t) {
		if (e === void 0) return i(this.data);
		if (typeof e == `string` && typeof t == `string`) i(this.data, e, t);
		else if (typeof e == `object`) i(this.data, e);
		else throw Error(`Either key or value is not a string!`);
		return this;
	}
};
var I = class {
	data;
	constructor(e) {
		if (this.data = { name: `` }, !e.name) throw Error("No value for `name` in ICalCategory given!");
		this.name(e.name);
	}
	name(e) {
		return e === void 0 ? this.data.name : (this.data.name = e, this);
	}
	toJSON() {
		return Object.assign({}, this.data);
	}
	toString() {
		return c(this.data.name, !1);
	}
};
let L = function(e) {
	return e.BUSY = `BUSY`, e.FREE = `FREE`, e.OOF = `OOF`, e.TENTATIVE = `TENTATIVE`, e;
}({});
let R = function(e) {
	return e.CONFIDENTIAL = `CONFIDENTIAL`, e.PRIVATE = `PRIVATE`, e.PUBLIC = `PUBLIC`, e;
}({});
let z = function(e) {
	return e.CANCELLED = `CANCELLED`, e.CONFIRMED = `CONFIRMED`, e.TENTATIVE = `TENTATIVE`, e;
}({});
let B = function(e) {
	return e.OPAQUE = `OPAQUE`, e.TRANSPARENT = `TRANSPARENT`, e;
}({});
var V = class {
	calendar;
	data;
	constructor(e, t) {
		if (this.data = {
			alarms: [],
			allDay: !1,
			attachments: [],
			attendees: [],
			busystatus: null,
			categories: [],
			class: null,
			created: null,
			description: null,
			end: null,
			floating: !1,
			id: crypto.randomUUID(),
			lastModified: null,
			location: null,
			organizer: null,
			priority: null,
			recurrenceId: null,
			repeating: null,
			sequence: 0,
			stamp: /* @__PURE__ */ new Date(),
			start: /* @__PURE__ */ new Date(),
			status: null,
			summary: ``,
			timezone: null,
			transparency: null,
			travelTime: null,
			url: null,
			x: []
		}, this.calendar = t, !t) throw Error("`calendar` option required!");
		e.id && this.id(e.id), e.sequence !== void 0 && this.sequence(e.sequence), e.start && this.start(e.start), e.end !== void 0 && this.end(e.end), e.recurrenceId !== void 0 && this.recurrenceId(e.recurrenceId), e.timezone !== void 0 && this.timezone(e.timezone), e.stamp !== void 0 && this.stamp(e.stamp), e.allDay !== void 0 && this.allDay(e.allDay), e.floating !== void 0 && this.floating(e.floating), e.repeating !== void 0 && this.repeating(e.repeating), e.summary !== void 0 && this.summary(e.summary), e.location !== void 0 && this.location(e.location), e.description !== void 0 && this.description(e.description), e.organizer !== void 0 && this.organizer(e.organizer), e.attendees !== void 0 && this.attendees(e.attendees), e.alarms !== void 0 && this.alarms(e.alarms), e.categories !== void 0 && this.categories(e.categories), e.status !== void 0 && this.status(e.status), e.busystatus !== void 0 && this.busystatus(e.busystatus), e.priority !== void 0 && this.priority(e.priority), e.url !== void 0 && this.url(e.url), e.attachments !== void 0 && this.attachments(e.attachments), e.transparency !== void 0 && this.transparency(e.transparency), e.travelTime !== void 0 && this.travelTime(e.travelTime), e.created !== void 0 && this.created(e.created), e.lastModified !== void 0 && this.lastModified(e.lastModified), e.class !== void 0 && this.class(e.class), e.x !== void 0 && this.x(e.x);
	}
	alarms(e) {
		return e ? (e.forEach((e) => this.createAlarm(e)), this) : this.data.alarms;
	}
	allDay(e) {
		return e === void 0 ? this.data.allDay : (this.data.allDay = !!e, this);
	}
	attachments(e) {
		return e ? (e.forEach((e) => this.createAttachment(e)), this) : this.data.attachments;
	}
	attendees(e) {
		return e ? (e.forEach((e) => this.createAttendee(e)), this) : this.data.attendees;
	}
	busystatus(e) {
		return e === void 0 ? this.data.busystatus : e === null ? (this.data.busystatus = null, this) : (this.data.busystatus = o(L, e), this);
	}
	categories(e) {
		return e ? (e.forEach((e) => this.createCategory(e)), this) : this.data.categories;
	}
	class(e) {
		return e === void 0 ? this.data.class : e === null ? (this.data.class = null, this) : (this.data.class = o(R, e), this);
	}
	createAlarm(e) {
		let t = e instanceof F ? e : new F(e, this);
		return this.data.alarms.push(t), t;
	}
	createAttachment(e) {
		return this.data.attachments.push(e), this;
	}
	createAttendee(e) {
		if (e instanceof M) return this.data.attendees.push(e), e;
		typeof e == `string` && (e = s(`data`, e));
		let t = new M(e, this);
		return this.data.attendees.push(t), t;
	}
	createCategory(e) {
		let t = e instanceof I ? e : new I(e);
		return this.data.categories.push(t), t;
	}
	created(e) {
		return e === void 0 ? this.data.created : e === null ? (this.data.created = null, this) : (this.data.created = a(e, `created`), this);
	}
	description(e) {
		return e === void 0 ? this.data.description : e === null ? (this.data.description = null, this) : (typeof e == `string` ? this.data.description = { plain: e } : this.data.description = e, this);
	}
	end(e) {
		return e === void 0 ? (this.swapStartAndEndIfRequired(), this.data.end) : e === null ? (this.data.end = null, this) : (this.data.end = a(e, `end`), this);
	}
	floating(e) {
		return e === void 0 ? this.data.floating : (this.data.floating = !!e, this.data.floating && (this.data.timezone = null), this);
	}
	id(e) {
		return e === void 0 ? this.data.id : (this.data.id = String(e), this);
	}
	lastModified(e) {
		return e === void 0 ? this.data.lastModified : e === null ? (this.data.lastModified = null, this) : (this.data.lastModified = a(e, `lastModified`), this);
	}
	location(e) {
		if (e === void 0) return this.data.location;
		if (typeof e == `string`) return this.data.location = { title: e }, this;
		if (e && (`title` in e && !e.title || e?.geo && (typeof e.geo.lat != `number` || !isFinite(e.geo.lat) || typeof e.geo.lon != `number` || !isFinite(e.geo.lon)) || !(`title` in e) && !e?.geo)) throw Error("`location` isn't formatted correctly. See https://sebbo2002.github.io/ical-generator/develop/reference/classes/ICalEvent.html#location");
		return this.data.location = e || null, this;
	}
	organizer(e) {
		return e === void 0 ? this.data.organizer : e === null ? (this.data.organizer = null, this) : (this.data.organizer = s(`organizer`, e), this);
	}
	priority(e) {
		if (e === void 0) return this.data.priority;
		if (e === null) return this.data.priority = null, this;
		if (e < 0 || e > 9) throw Error("`priority` is invalid, musst be 0 ≤ priority ≤ 9.");
		return this.data.priority = Math.round(e), this;
	}
	recurrenceId(e) {
		return e === void 0 ? this.data.recurrenceId : e === null ? (this.data.recurrenceId = null, this) : (this.data.recurrenceId = a(e, `recurrenceId`), this);
	}
	repeating(t) {
		if (t === void 0) return this.data.repeating;
		if (!t) return this.data.repeating = null, this;
		if (v(t) || typeof t == `string`) return this.data.repeating = t, this;
		if (this.data.repeating = { freq: o(e, t.freq) }, t.count) {
			if (!isFinite(t.count)) throw Error("`repeating.count` must be a finite number!");
			this.data.repeating.count = t.count;
		}
		if (t.interval) {
			if (!isFinite(t.interval)) throw Error("`repeating.interval` must be a finite number!");
			this.data.repeating.interval = t.interval;
		}
		if (t.until !== void 0 && (this.data.repeating.until = a(t.until, `repeating.until`)), t.byDay) {
			let e = Array.isArray(t.byDay) ? t.byDay : [t.byDay];
			this.data.repeating.byDay = e.map((e) => o(r, e));
		}
		if (t.byMonth) {
			let e = Array.isArray(t.byMonth) ? t.byMonth : [t.byMonth];
			this.data.repeating.byMonth = e.map((e) => {
				if (typeof e != `number` || e < 1 || e > 12) throw Error("`repeating.byMonth` contains invalid value `" + e + "`!");
				return e;
			});
		}
		if (t.byMonthDay) {
			let e = Array.isArray(t.byMonthDay) ? t.byMonthDay : [t.byMonthDay];
			this.data.repeating.byMonthDay = e.map((e) => {
				if (typeof e != `number` || e < -31 || e > 31 || e === 0) throw Error("`repeating.byMonthDay` contains invalid value `" + e + "`!");
				return e;
			});
		}
		if (t.bySetPos) {
			if (!this.data.repeating.byDay) throw "`repeating.bySetPos` must be used along with `repeating.byDay`!";
			let e = Array.isArray(t.bySetPos) ? t.bySetPos : [t.bySetPos];
			this.data.repeating.bySetPos = e.map((e) => {
				if (typeof e != `number` || e < -366 || e > 366 || e === 0) throw "`repeating.bySetPos` contains invalid value `" + e + "`!";
				return e;
			});
		}
		if (t.exclude) {
			let e = Array.isArray(t.exclude) ? t.exclude : [t.exclude];
			this.data.repeating.exclude = e.map((e, t) => a(e, `repeating.exclude[${t}]`));
		}
		return t.startOfWeek && (this.data.repeating.startOfWeek = o(r, t.startOfWeek)), this;
	}
	sequence(e) {
		if (e === void 0) return this.data.sequence;
		if (isNaN(parseInt(String(e), 10))) throw Error("`sequence` must be a number!");
		return this.data.sequence = e, this;
	}
	stamp(e) {
		return e === void 0 ? this.data.stamp : (this.data.stamp = a(e, `stamp`), this);
	}
	start(e) {
		return e === void 0 ? (this.swapStartAndEndIfRequired(), this.data.start) : (this.data.start = a(e, `start`), this);
	}
	status(e) {
		return e === void 0 ? this.data.status : e === null ? (this.data.status = null, this) : (this.data.status = o(z, e), this);
	}
	summary(e) {
		return e === void 0 ? this.data.summary : (this.data.summary = e ? String(e) : ``, this);
	}
	timestamp(e) {
		return e === void 0 ? this.stamp() : this.stamp(e);
	}
	timezone(e) {
		return e === void 0 && this.data.timezone !== null ? this.data.timezone : e === void 0 ? this.calendar.timezone() : (this.data.timezone = e && e !== `UTC` ? e.toString() : null, this.data.timezone && (this.data.floating = !1), this);
	}
	toJSON() {
		let e = null;
		return v(this.data.repeating) || typeof this.data.repeating == `string` ? e = this.data.repeating.toString() : this.data.repeating && (e = Object.assign({}, this.data.repeating, {
			exclude: this.data.repeating.exclude?.map((e) => D(e)),
			until: D(this.data.repeating.until) || void 0
		})), this.swapStartAndEndIfRequired(), Object.assign({}, this.data, {
			created: D(this.data.created) || null,
			end: D(this.data.end) || null,
			lastModified: D(this.data.lastModified) || null,
			recurrenceId: D(this.data.recurrenceId) || null,
			repeating: e,
			stamp: D(this.data.stamp) || null,
			start: D(this.data.start) || null,
			x: this.x()
		});
	}
	toString() {
		let e = ``;
		if (e += `BEGIN:VEVENT\r
`, e += `UID:` + this.data.id + `\r
`, e += `SEQUENCE:` + this.data.sequence + `\r
`, this.swapStartAndEndIfRequired(), e += `DTSTAMP:` + u(this.calendar.timezone(), this.data.stamp) + `\r
`, this.data.allDay ? (e += `DTSTART;VALUE=DATE:` + u(this.timezone(), this.data.start, !0) + `\r
`, this.data.end && (e += `DTEND;VALUE=DATE:` + u(this.timezone(), this.data.end, !0) + `\r
`), e += `X-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r
`, e += `X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r
`) : (e += d(this.timezone(), `DTSTART`, this.data.start, this.data) + `\r
`, this.data.end && (e += d(this.timezone(), `DTEND`, this.data.end, this.data) + `\r
`)), v(this.data.repeating) || typeof this.data.repeating == `string`) {
			let t = this.data.repeating.toString().replace(/\r\n/g, `
`).split(`
`).filter((e) => e && !e.startsWith(`DTSTART:`)).join(`\r
`);
			!t.includes(`\r
`) && !t.startsWith(`RRULE:`) && (t = `RRULE:` + t), e += t.trim() + `\r
`;
		} else this.data.repeating && (e += `RRULE:FREQ=` + this.data.repeating.freq, this.data.repeating.count && (e += `;COUNT=` + this.data.repeating.count), this.data.repeating.interval && (e += `;INTERVAL=` + this.data.repeating.interval), this.data.repeating.until && (e += `;UNTIL=` + u(this.calendar.timezone(), this.data.repeating.until, !1, this.floating())), this.data.repeating.byDay && (e += `;BYDAY=` + this.data.repeating.byDay.join(`,`)), this.data.repeating.byMonth && (e += `;BYMONTH=` + this.data.repeating.byMonth.join(`,`)), this.data.repeating.byMonthDay && (e += `;BYMONTHDAY=` + this.data.repeating.byMonthDay.join(`,`)), this.data.repeating.bySetPos && (e += `;BYSETPOS=` + this.data.repeating.bySetPos.join(`,`)), this.data.repeating.startOfWeek && (e += `;WKST=` + this.data.repeating.startOfWeek), e += `\r
`, this.data.repeating.exclude && (this.data.allDay ? e += `EXDATE;VALUE=DATE:` + this.data.repeating.exclude.map((e) => u(this.calendar.timezone(), e, !0)).join(`,`) + `\r
` : (e += `EXDATE`, this.timezone() ? e += `;TZID=` + this.timezone() + `:` + this.data.repeating.exclude.map((e) => u(this.timezone(), e, !1, !0)).join(`,`) + `\r
` : e += `:` + this.data.repeating.exclude.map((e) => u(this.timezone(), e, !1, this.floating())).join(`,`) + `\r
`)));
		if (this.data.recurrenceId && (e += d(this.timezone(), `RECURRENCE-ID`, this.data.recurrenceId, this.data) + `\r
`), e += `SUMMARY:` + c(this.data.summary, !1) + `\r
`, this.data.transparency && (e += `TRANSP:` + c(this.data.transparency, !1) + `\r
`), this.data.location && `title` in this.data.location && this.data.location.title && (e += `LOCATION:` + c(this.data.location.title + (this.data.location.address ? `
` + this.data.location.address : ``), !1) + `\r
`, this.data.location.radius && this.data.location.geo && (e += `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;` + (this.data.location.address ? `X-ADDRESS=` + c(this.data.location.address, !1) + `;` : ``) + `X-APPLE-RADIUS=` + c(this.data.location.radius, !1) + `;X-TITLE=` + c(this.data.location.title, !1) + `:geo:` + c(this.data.location.geo?.lat, !1) + `,` + c(this.data.location.geo?.lon, !1) + `\r
`)), this.data.location?.geo?.lat && this.data.location.geo.lon && (e += `GEO:` + c(this.data.location.geo.lat, !1) + `;` + c(this.data.location.geo.lon, !1) + `\r
`), this.data.travelTime && (e += `X-APPLE-TRAVEL-DURATION;VALUE=DURATION:` + E(this.data.travelTime.seconds) + `\r
`, this.data.location && (this.data.travelTime.suggestionBehavior && (e += `X-APPLE-TRAVEL-ADVISORY-BEHAVIOR:` + this.data.travelTime.suggestionBehavior + `\r
`), this.data.travelTime.startFrom))) {
			e += `X-APPLE-TRAVEL-START;`;
			let t = [];
			t.push(`ROUTING=` + this.data.travelTime.startFrom.transportation), t.push(`VALUE=URI`), `address` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.address && t.push(`X-ADDRESS=` + c(this.data.travelTime.startFrom.location.address, !1)), `radius` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.radius && t.push(`X-APPLE-RADIUS=` + c(this.data.travelTime.startFrom.location.radius, !1)), `title` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.title && t.push(`X-TITLE=` + c(this.data.travelTime.startFrom.location.title, !1)), e += t.join(`;`), `geo` in this.data.travelTime.startFrom.location && this.data.travelTime.startFrom.location.geo && (e += `:geo:` + c(this.data.travelTime.startFrom.location.geo?.lat, !1) + `,` + c(this.data.travelTime.startFrom.location.geo?.lon, !1)), e += `\r
`;
		}
		return this.data.description && (e += `DESCRIPTION:` + c(this.data.description.plain, !1) + `\r
`, this.data.description.html && (e += `X-ALT-DESC;FMTTYPE=text/html:` + c(this.data.description.html, !1) + `\r
`)), this.data.organizer && (e += `ORGANIZER;CN="` + c(this.data.organizer.name, !0) + `"`, this.data.organizer.sentBy && (e += `;SENT-BY="mailto:` + c(this.data.organizer.sentBy, !0) + `"`), this.data.organizer.email && this.data.organizer.mailto && (e += `;EMAIL=` + c(this.data.organizer.email, !1)), e += `:`, this.data.organizer.email && (e += `mailto:` + c(this.data.organizer.mailto || this.data.organizer.email, !1)), e += `\r
`), this.data.attendees.forEach(function(t) {
			e += t.toString();
		}), this.data.alarms.forEach(function(t) {
			e += t.toString();
		}), this.data.categories.length > 0 && (e += `CATEGORIES:` + this.data.categories.map((e) => e.toString()).join() + `\r
`), this.data.url && (e += `URL;VALUE=URI:` + c(this.data.url, !1) + `\r
`), this.data.attachments.length > 0 && this.data.attachments.forEach((t) => {
			e += `ATTACH:` + c(t, !1) + `\r
`;
		}), this.data.status && (e += `STATUS:` + this.data.status.toUpperCase() + `\r
`), this.data.busystatus && (e += `X-MICROSOFT-CDO-BUSYSTATUS:` + this.data.busystatus.toUpperCase() + `\r
`), this.data.priority !== null && (e += `PRIORITY:` + this.data.priority + `\r
`), e += f(this.data), this.data.created && (e += `CREATED:` + u(this.calendar.timezone(), this.data.created) + `\r
`), this.data.lastModified && (e += `LAST-MODIFIED:` + u(this.calendar.timezone(), this.data.lastModified) + `\r
`), this.data.class && (e += `CLASS:` + this.data.class.toUpperCase() + `\r
`), e += `END:VEVENT\r
`, e;
	}
	transparency(e) {
		return e === void 0 ? this.data.transparency : e ? (this.data.transparency = o(B, e), this) : (this.data.transparency = null, this);
	}
	travelTime(e) {
		if (e === void 0) return this.data.travelTime;
		if (typeof e == `number` && e <= 0) throw Error("`travelTime` has to be more than 0!");
		if (e && typeof e == `object` && `seconds` in e && e.seconds <= 0) throw Error("`travelTime.seconds` has to be more than 0!");
		return typeof e == `number` ? (this.data.travelTime = { seconds: e }, this) : (this.data.travelTime = e, this);
	}
	uid(e) {
		return e === void 0 ? this.id() : this.id(e);
	}
	url(e) {
		return e === void 0 ? this.data.url : (this.data.url = e ? String(e) : null, this);
	}
	x(e, t) {
		return e === void 0 ? i(this.data) : (typeof e == `string` && typeof t == `string` && i(this.data, e, t), typeof e == `object` && i(this.data, e), this);
	}
	swapStartAndEndIfRequired() {
		if (this.data.start && this.data.end && T(this.data.start).getTime() > T(this.data.end).getTime()) {
			let e = this.data.start;
			this.data.start = this.data.end, this.data.end = e;
		}
	}
};
let H = function(e) {
	return e.ADD = `ADD`, e.CANCEL = `CANCEL`, e.COUNTER = `COUNTER`, e.DECLINECOUNTER = `DECLINECOUNTER`, e.PUBLISH = `PUBLISH`, e.REFRESH = `REFRESH`, e.REPLY = `REPLY`, e.REQUEST = `REQUEST`, e;
}({});
var U = class {
	data;
	constructor(e = {}) {
		this.data = {
			color: null,
			description: null,
			events: [],
			method: null,
			name: null,
			prodId: `//sebbo.net//ical-generator//EN`,
			scale: null,
			source: null,
			timezone: null,
			ttl: null,
			url: null,
			x: []
		}, e.prodId !== void 0 && this.prodId(e.prodId), e.method !== void 0 && this.method(e.method), e.name !== void 0 && this.name(e.name), e.description !== void 0 && this.description(e.description), e.timezone !== void 0 && this.timezone(e.timezone), e.source !== void 0 && this.source(e.source), e.url !== void 0 && this.url(e.url), e.scale !== void 0 && this.scale(e.scale), e.ttl !== void 0 && this.ttl(e.ttl), e.color !== void 0 && this.color(e.color), e.events !== void 0 && this.events(e.events), e.x !== void 0 && this.x(e.x);
	}
	clear() {
		return this.data.events = [], this;
	}
	color(e) {
		if (e === void 0) return this.data.color;
		if (typeof e == `string` && !/^#[A-F0-9]{6}$/gi.test(e)) throw Error("`color` is malformed!");
		return this.data.color = e ? String(e).toUpperCase() : null, this;
	}
	createEvent(e) {
		let t = e instanceof V ? e : new V(e, this);
		return this.data.events.push(t), t;
	}
	description(e) {
		return e === void 0 ? this.data.description : (this.data.description = e ? String(e) : null, this);
	}
	events(e) {
		return e ? (e.forEach((e) => this.createEvent(e)), this) : this.data.events;
	}
	length() {
		return this.data.events.length;
	}
	method(e) {
		return e === void 0 ? this.data.method : e ? (this.data.method = o(H, e), this) : (this.data.method = null, this);
	}
	name(e) {
		return e === void 0 ? this.data.name : (this.data.name = e ? String(e) : null, this);
	}
	prodId(e) {
		if (!e) return this.data.prodId;
		if (typeof e == `string`) return this.data.prodId = e, this;
		if (typeof e != `object`) throw Error("`prodid` needs to be a string or an object!");
		if (!e.company) throw Error("`prodid.company` is a mandatory item!");
		if (!e.product) throw Error("`prodid.product` is a mandatory item!");
		let t = (e.language || `EN`).toUpperCase();
		return this.data.prodId = `//` + e.company + `//` + e.product + `//` + t, this;
	}
	scale(e) {
		return e === void 0 ? this.data.scale : (e === null ? this.data.scale = null : this.data.scale = e.toUpperCase(), this);
	}
	source(e) {
		return e === void 0 ? this.data.source : (this.data.source = e || null, this);
	}
	timezone(e) {
		return e === void 0 ? this.data.timezone?.name || null : (e === `UTC` ? this.data.timezone = null : typeof e == `string` ? this.data.timezone = { name: e } : e === null ? this.data.timezone = null : this.data.timezone = e, this);
	}
	toJSON() {
		return Object.assign({}, this.data, {
			events: this.data.events.map((e) => e.toJSON()),
			timezone: this.timezone(),
			x: this.x()
		});
	}
	toString() {
		let e = ``;
		return e = `BEGIN:VCALENDAR\r
VERSION:2.0\r
`, e += `PRODID:-` + this.data.prodId + `\r
`, this.data.url && (e += `URL:` + this.data.url + `\r
`), this.data.source && (e += `SOURCE;VALUE=URI:` + this.data.source + `\r
`), this.data.scale && (e += `CALSCALE:` + this.data.scale + `\r
`), this.data.method && (e += `METHOD:` + this.data.method + `\r
`), this.data.name && (e += `NAME:` + this.data.name + `\r
`, e += `X-WR-CALNAME:` + this.data.name + `\r
`), this.data.description && (e += `X-WR-CALDESC:` + this.data.description + `\r
`), this.data.timezone?.generator && [.../* @__PURE__ */ new Set([this.timezone(), ...this.data.events.map((e) => e.timezone())])].filter((e) => e !== null && !e.startsWith(`/`)).forEach((t) => {
			if (!this.data.timezone?.generator) return;
			let n = this.data.timezone.generator(t);
			n && (e += n.replace(/\r\n/g, `
`).replace(/\n/g, `\r
`).trim() + `\r
`);
		}), this.data.timezone?.name && (e += `TIMEZONE-ID:` + this.data.timezone.name + `\r
`, e += `X-WR-TIMEZONE:` + this.data.timezone.name + `\r
`), this.data.ttl && (e += `REFRESH-INTERVAL;VALUE=DURATION:` + E(this.data.ttl) + `\r
`, e += `X-PUBLISHED-TTL:` + E(this.data.ttl) + `\r
`), this.data.color && (e += `X-APPLE-CALENDAR-COLOR:` + this.data.color + `\r
`), this.data.events.forEach((t) => e += t.toString()), e += f(this.data), e += `END:VCALENDAR`, l(e);
	}
	ttl(e) {
		return e === void 0 ? this.data.ttl : (g(e) ? this.data.ttl = e.asSeconds() : e && e > 0 ? this.data.ttl = e : this.data.ttl = null, this);
	}
	url(e) {
		return e === void 0 ? this.data.url : (this.data.url = e || null, this);
	}
	x(e, t) {
		if (e === void 0) return i(this.data);
		if (typeof e == `string` && typeof t == `string`) i(this.data, e, t);
		else if (typeof e == `object`) i(this.data, e);
		else throw Error(`Either key or value is not a string!`);
		return this;
	}
};
function W(e) {
	return new U(e);
}
// src/core/encode/ics-text.ts
/** A foreign text as a TEXT value of iCalendar (RFC 5545, 3.3.11). Not for names, parameters, UIDs or addresses. */
function encodeIcsText(text) {
	return toVisibleText(text).replaceAll("	", " ").replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}
// src/adapters/ical/write-calendar.ts
const STATUS = {
	tentative: z.TENTATIVE,
	confirmed: z.CONFIRMED,
	cancelled: z.CANCELLED
};
const HOUR = 3600;
/** A feed as RFC 5545 has it, in UTC throughout. The package escapes texts, but not the calendar's own name. */
const writeCalendar = ({ name, events }) => {
	const calendar = W({
		name: encodeIcsText(name),
		prodId: {
			company: "gitsm",
			product: "reports",
			language: "EN"
		},
		method: H.PUBLISH,
		ttl: HOUR
	});
	for (const event of events) addEvent(calendar, event);
	return `${calendar.toString()}\r\n`;
};
function addEvent(calendar, event) {
	const isCancelled = event.status === "cancelled";
	calendar.createEvent({
		id: event.uid,
		sequence: event.sequence,
		stamp: new Date(event.stamp),
		lastModified: new Date(event.stamp),
		start: new Date(event.start),
		end: new Date(event.end),
		summary: toVisibleText(event.title),
		description: toVisibleText(event.description),
		status: STATUS[event.status],
		transparency: B.TRANSPARENT,
		busystatus: isCancelled ? L.FREE : null,
		categories: event.categories.map((category) => ({ name: category })),
		...event.url === null ? {} : { url: event.url }
	});
}
// node_modules/handlebars/dist/cjs/handlebars/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.extend = extend;
	exports.indexOf = indexOf;
	exports.escapeExpression = escapeExpression;
	exports.isEmpty = isEmpty;
	exports.createFrame = createFrame;
	exports.blockParams = blockParams;
	exports.appendContextPath = appendContextPath;
	var escape = {
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;",
		"'": "&#x27;",
		"`": "&#x60;",
		"=": "&#x3D;"
	};
	var badChars = /[&<>"'`=]/g;
	var possible = /[&<>"'`=]/;
	function escapeChar(chr) {
		return escape[chr];
	}
	function extend(obj) {
		for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) obj[key] = arguments[i][key];
		return obj;
	}
	var toString = Object.prototype.toString;
	exports.toString = toString;
	var isFunction = function isFunction(value) {
		return typeof value === "function";
	};
	/* istanbul ignore next */
	if (isFunction(/x/)) exports.isFunction = isFunction = function(value) {
		return typeof value === "function" && toString.call(value) === "[object Function]";
	};
	exports.isFunction = isFunction;
	/* istanbul ignore next */
	var isArray = Array.isArray || function(value) {
		return value && typeof value === "object" ? toString.call(value) === "[object Array]" : false;
	};
	exports.isArray = isArray;
	function indexOf(array, value) {
		for (var i = 0, len = array.length; i < len; i++) if (array[i] === value) return i;
		return -1;
	}
	function escapeExpression(string) {
		if (typeof string !== "string") {
			if (string && typeof string.toHTML === "function") return string.toHTML();
			else if (string == null) return "";
			else if (!string) return string + "";
			string = "" + string;
		}
		if (!possible.test(string)) return string;
		return string.replace(badChars, escapeChar);
	}
	function isEmpty(value) {
		if (!value && value !== 0) return true;
		else if (isArray(value) && value.length === 0) return true;
		else return false;
	}
	function createFrame(object) {
		var frame = extend({}, object);
		frame._parent = object;
		return frame;
	}
	function blockParams(params, ids) {
		params.path = ids;
		return params;
	}
	function appendContextPath(contextPath, id) {
		return (contextPath ? contextPath + "." : "") + id;
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var errorProps = [
		"description",
		"fileName",
		"lineNumber",
		"endLineNumber",
		"message",
		"name",
		"number",
		"stack"
	];
	function Exception(message, node) {
		var loc = node && node.loc, line = void 0, endLineNumber = void 0, column = void 0, endColumn = void 0;
		if (loc && loc.start) {
			line = loc.start.line;
			column = loc.start.column;
			if (loc.end) {
				endLineNumber = loc.end.line;
				endColumn = loc.end.column;
			}
			message += " - " + line + ":" + column;
		}
		var tmp = Error.prototype.constructor.call(this, message);
		for (var idx = 0; idx < errorProps.length; idx++) this[errorProps[idx]] = tmp[errorProps[idx]];
		/* istanbul ignore else */
		if (Error.captureStackTrace) Error.captureStackTrace(this, Exception);
		try {
			if (loc) {
				this.lineNumber = line;
				this.endLineNumber = endLineNumber;
				/* istanbul ignore next */
				if (Object.defineProperty) {
					Object.defineProperty(this, "column", {
						value: column,
						enumerable: true
					});
					Object.defineProperty(this, "endColumn", {
						value: endColumn,
						enumerable: true
					});
				} else {
					this.column = column;
					this.endColumn = endColumn;
				}
			}
		} catch (nop) {}
	}
	Exception.prototype = /* @__PURE__ */ new Error();
	exports["default"] = Exception;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/block-helper-missing.js
var require_block_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerHelper("blockHelperMissing", function(context, options) {
			var inverse = options.inverse, fn = options.fn;
			if (context === true) return fn(this);
			else if (context === false || context == null) return inverse(this);
			else if (_utils.isArray(context)) {
				if (context.length > 0) {
					if (options.ids) options.ids = [options.name];
					return instance.helpers.each(context, options);
				} else return inverse(this);
			} else {
				if (options.data && options.ids) {
					var data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.name);
					options = { data };
				}
				return fn(context, options);
			}
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/each.js
var require_each = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	/**
	* Close an unfinished iterator after the block body threw, like for...of does,
	* so that generators can run their cleanup code.
	*
	* Errors thrown while closing, including by a `return` getter, are ignored:
	* the block's error is the cause and is the one the caller must see.
	*
	* @param {Iterator} iterator the iterator that was being consumed
	*/
	function closeIterator(iterator) {
		try {
			var _close = iterator["return"];
			if (_utils.isFunction(_close)) _close.call(iterator);
		} catch (closeError) {}
	}
	exports["default"] = function(instance) {
		instance.registerHelper("each", function(context, options) {
			if (!options) throw new _exception2["default"]("Must pass iterator to #each");
			var fn = options.fn, inverse = options.inverse, i = 0, ret = "", data = void 0, contextPath = void 0;
			if (options.data && options.ids) contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]) + ".";
			if (_utils.isFunction(context)) context = context.call(this);
			if (options.data) data = _utils.createFrame(options.data);
			function execIteration(field, index, last, value) {
				if (data) {
					data.key = field;
					data.index = index;
					data.first = index === 0;
					data.last = !!last;
					if (contextPath) data.contextPath = contextPath + field;
				}
				ret = ret + fn(value, {
					data,
					blockParams: _utils.blockParams([value, field], [contextPath + field, null])
				});
			}
			if (context && typeof context === "object") {
				if (_utils.isArray(context)) {
					for (var j = context.length; i < j; i++) if (i in context) execIteration(i, i, i === context.length - 1, context[i]);
				} else if (typeof Symbol === "function" && context[Symbol.iterator]) {
					var iterator = context[Symbol.iterator]();
					var current = iterator.next();
					while (!current.done) {
						var next = iterator.next();
						try {
							execIteration(i, i, next.done, current.value);
						} catch (e) {
							if (!next.done) closeIterator(iterator);
							throw e;
						}
						current = next;
						i++;
					}
				} else (function() {
					var priorKey = void 0;
					Object.keys(context).forEach(function(key) {
						if (priorKey !== void 0) execIteration(priorKey, i - 1, false, context[priorKey]);
						priorKey = key;
						i++;
					});
					if (priorKey !== void 0) execIteration(priorKey, i - 1, true, context[priorKey]);
				})();
			}
			if (i === 0) ret = inverse(this);
			return ret;
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/helper-missing.js
var require_helper_missing = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("helperMissing", function() {
			if (arguments.length === 1) return;
			else throw new _exception2["default"]("Missing helper: \"" + arguments[arguments.length - 1].name + "\"");
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("if", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#if requires exactly one argument");
			if (_utils.isFunction(conditional)) conditional = conditional.call(this);
			if (!options.hash.includeZero && !conditional || _utils.isEmpty(conditional)) return options.inverse(this);
			else return options.fn(this);
		});
		instance.registerHelper("unless", function(conditional, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#unless requires exactly one argument");
			return instance.helpers["if"].call(this, conditional, {
				fn: options.inverse,
				inverse: options.fn,
				hash: options.hash
			});
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("log", function() {
			var args = [void 0], options = arguments[arguments.length - 1];
			for (var i = 0; i < arguments.length - 1; i++) args.push(arguments[i]);
			var level = 1;
			if (options.hash.level != null) level = options.hash.level;
			else if (options.data && options.data.level != null) level = options.data.level;
			args[0] = level;
			instance.log.apply(instance, args);
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/lookup.js
var require_lookup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(instance) {
		instance.registerHelper("lookup", function(obj, field, options) {
			if (!obj) return obj;
			return options.lookupProperty(obj, field);
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers/with.js
var require_with = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	exports["default"] = function(instance) {
		instance.registerHelper("with", function(context, options) {
			if (arguments.length != 2) throw new _exception2["default"]("#with requires exactly one argument");
			if (_utils.isFunction(context)) context = context.call(this);
			var fn = options.fn;
			if (!_utils.isEmpty(context)) {
				var data = options.data;
				if (options.data && options.ids) {
					data = _utils.createFrame(options.data);
					data.contextPath = _utils.appendContextPath(options.data.contextPath, options.ids[0]);
				}
				return fn(context, {
					data,
					blockParams: _utils.blockParams([context], [data && data.contextPath])
				});
			} else return options.inverse(this);
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/helpers.js
var require_helpers$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultHelpers = registerDefaultHelpers;
	exports.moveHelperToHooks = moveHelperToHooks;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _helpersBlockHelperMissing2 = _interopRequireDefault(require_block_helper_missing());
	var _helpersEach2 = _interopRequireDefault(require_each());
	var _helpersHelperMissing2 = _interopRequireDefault(require_helper_missing());
	var _helpersIf2 = _interopRequireDefault(require_if());
	var _helpersLog2 = _interopRequireDefault(require_log());
	var _helpersLookup2 = _interopRequireDefault(require_lookup());
	var _helpersWith2 = _interopRequireDefault(require_with());
	function registerDefaultHelpers(instance) {
		_helpersBlockHelperMissing2["default"](instance);
		_helpersEach2["default"](instance);
		_helpersHelperMissing2["default"](instance);
		_helpersIf2["default"](instance);
		_helpersLog2["default"](instance);
		_helpersLookup2["default"](instance);
		_helpersWith2["default"](instance);
	}
	function moveHelperToHooks(instance, helperName, keepHelper) {
		if (instance.helpers[helperName]) {
			instance.hooks[helperName] = instance.helpers[helperName];
			if (!keepHelper) instance.helpers[helperName] = void 0;
		}
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/decorators/inline.js
var require_inline = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	exports["default"] = function(instance) {
		instance.registerDecorator("inline", function(fn, props, container, options) {
			var ret = fn;
			if (!props.partials) {
				props.partials = {};
				ret = function(context, options) {
					var original = container.partials;
					container.partials = _utils.extend({}, original, props.partials);
					var ret = fn(context, options);
					container.partials = original;
					return ret;
				};
			}
			props.partials[options.args[0]] = options.fn;
			return ret;
		});
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/decorators.js
var require_decorators = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.registerDefaultDecorators = registerDefaultDecorators;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _decoratorsInline2 = _interopRequireDefault(require_inline());
	function registerDefaultDecorators(instance) {
		_decoratorsInline2["default"](instance);
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/logger.js
var require_logger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var _utils = require_utils();
	var logger = {
		methodMap: [
			"debug",
			"info",
			"warn",
			"error"
		],
		level: "info",
		lookupLevel: function lookupLevel(level) {
			if (typeof level === "string") {
				var levelMap = _utils.indexOf(logger.methodMap, level.toLowerCase());
				if (levelMap >= 0) level = levelMap;
				else level = parseInt(level, 10);
			}
			return level;
		},
		log: function log(level) {
			level = logger.lookupLevel(level);
			if (typeof console !== "undefined" && logger.lookupLevel(logger.level) <= level) {
				var method = logger.methodMap[level];
				if (!console[method]) method = "log";
				for (var _len = arguments.length, message = Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) message[_key - 1] = arguments[_key];
				console[method].apply(console, message);
			}
		}
	};
	exports["default"] = logger;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/internal/proto-access.js
var require_proto_access = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.createProtoAccessControl = createProtoAccessControl;
	exports.resultIsAllowed = resultIsAllowed;
	exports.isPrototypeConstructor = isPrototypeConstructor;
	exports.resetLoggedProperties = resetLoggedProperties;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _logger2 = _interopRequireDefault(require_logger());
	var loggedProperties = Object.create(null);
	function createProtoAccessControl(runtimeOptions) {
		var propertyWhiteList = Object.create(null);
		propertyWhiteList["__proto__"] = false;
		_utils.extend(propertyWhiteList, runtimeOptions.allowedProtoProperties);
		var methodWhiteList = Object.create(null);
		methodWhiteList["constructor"] = false;
		methodWhiteList["__defineGetter__"] = false;
		methodWhiteList["__defineSetter__"] = false;
		methodWhiteList["__lookupGetter__"] = false;
		methodWhiteList["__lookupSetter__"] = false;
		_utils.extend(methodWhiteList, runtimeOptions.allowedProtoMethods);
		return {
			properties: {
				whitelist: propertyWhiteList,
				defaultValue: runtimeOptions.allowProtoPropertiesByDefault
			},
			methods: {
				whitelist: methodWhiteList,
				defaultValue: runtimeOptions.allowProtoMethodsByDefault
			}
		};
	}
	function resultIsAllowed(result, protoAccessControl, propertyName) {
		if (typeof result === "function") return checkWhiteList(protoAccessControl.methods, propertyName);
		else return checkWhiteList(protoAccessControl.properties, propertyName);
	}
	/**
	* Detect a prototype object's own "constructor" back-reference, e.g.
	* `Function.prototype.constructor === Function`. Because "constructor" is an
	* "own" property of such objects, it would otherwise bypass the prototype-access
	* checks and expose dangerous constructors (allowing arbitrary code execution).
	*
	* Only functions can be constructors, so other values are never treated as one
	* and their `prototype` is never read.
	*
	* @param {*} parent the object the property is being read from
	* @param {string} propertyName the property being looked up
	* @param {*} result the already-resolved value of `parent[propertyName]`
	* @returns {boolean} true if the lookup resolves `parent`'s own constructor
	*/
	function isPrototypeConstructor(parent, propertyName, result) {
		return propertyName === "constructor" && typeof result === "function" && parent === result.prototype;
	}
	function checkWhiteList(protoAccessControlForType, propertyName) {
		if (protoAccessControlForType.whitelist[propertyName] !== void 0) return protoAccessControlForType.whitelist[propertyName] === true;
		if (protoAccessControlForType.defaultValue !== void 0) return protoAccessControlForType.defaultValue;
		logUnexpecedPropertyAccessOnce(propertyName);
		return false;
	}
	function logUnexpecedPropertyAccessOnce(propertyName) {
		if (loggedProperties[propertyName] !== true) {
			loggedProperties[propertyName] = true;
			_logger2["default"].log("error", "Handlebars: Access has been denied to resolve the property \"" + propertyName + "\" because it is not an \"own property\" of its parent.\nYou can add a runtime option to disable the check or this warning:\nSee https://handlebarsjs.com/api-reference/runtime-options.html#options-to-control-prototype-access for details");
		}
	}
	function resetLoggedProperties() {
		Object.keys(loggedProperties).forEach(function(propertyName) {
			delete loggedProperties[propertyName];
		});
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/base.js
var require_base$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.HandlebarsEnvironment = HandlebarsEnvironment;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _utils = require_utils();
	var _exception2 = _interopRequireDefault(require_exception());
	var _helpers = require_helpers$1();
	var _decorators = require_decorators();
	var _logger2 = _interopRequireDefault(require_logger());
	var _internalProtoAccess = require_proto_access();
	exports.VERSION = "4.7.10";
	exports.COMPILER_REVISION = 8;
	exports.LAST_COMPATIBLE_COMPILER_REVISION = 7;
	exports.REVISION_CHANGES = {
		1: "<= 1.0.rc.2",
		2: "== 1.0.0-rc.3",
		3: "== 1.0.0-rc.4",
		4: "== 1.x.x",
		5: "== 2.0.0-alpha.x",
		6: ">= 2.0.0-beta.1",
		7: ">= 4.0.0 <4.3.0",
		8: ">= 4.3.0"
	};
	var objectType = "[object Object]";
	function HandlebarsEnvironment(helpers, partials, decorators) {
		this.helpers = helpers || {};
		this.partials = partials || {};
		this.decorators = decorators || {};
		_helpers.registerDefaultHelpers(this);
		_decorators.registerDefaultDecorators(this);
	}
	HandlebarsEnvironment.prototype = {
		constructor: HandlebarsEnvironment,
		logger: _logger2["default"],
		log: _logger2["default"].log,
		registerHelper: function registerHelper(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple helpers");
				_utils.extend(this.helpers, name);
			} else this.helpers[name] = fn;
		},
		unregisterHelper: function unregisterHelper(name) {
			delete this.helpers[name];
		},
		registerPartial: function registerPartial(name, partial) {
			if (_utils.toString.call(name) === objectType) _utils.extend(this.partials, name);
			else {
				if (typeof partial === "undefined") throw new _exception2["default"]("Attempting to register a partial called \"" + name + "\" as undefined");
				this.partials[name] = partial;
			}
		},
		unregisterPartial: function unregisterPartial(name) {
			delete this.partials[name];
		},
		registerDecorator: function registerDecorator(name, fn) {
			if (_utils.toString.call(name) === objectType) {
				if (fn) throw new _exception2["default"]("Arg not supported with multiple decorators");
				_utils.extend(this.decorators, name);
			} else this.decorators[name] = fn;
		},
		unregisterDecorator: function unregisterDecorator(name) {
			delete this.decorators[name];
		},
		/**
		* Reset the memory of illegal property accesses that have already been logged.
		* @deprecated should only be used in handlebars test-cases
		*/
		resetLoggedPropertyAccesses: function resetLoggedPropertyAccesses() {
			_internalProtoAccess.resetLoggedProperties();
		}
	};
	exports.log = _logger2["default"].log;
	exports.createFrame = _utils.createFrame;
	exports.logger = _logger2["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/safe-string.js
var require_safe_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	function SafeString(string) {
		this.string = string;
	}
	SafeString.prototype.toString = SafeString.prototype.toHTML = function() {
		return "" + this.string;
	};
	exports["default"] = SafeString;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/internal/wrapHelper.js
var require_wrapHelper = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.wrapHelper = wrapHelper;
	function wrapHelper(helper, transformOptionsFn) {
		if (typeof helper !== "function") return helper;
		return function wrapper() {
			var options = arguments[arguments.length - 1];
			arguments[arguments.length - 1] = transformOptionsFn(options);
			return helper.apply(this, arguments);
		};
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.checkRevision = checkRevision;
	exports.template = template;
	exports.wrapProgram = wrapProgram;
	exports.resolvePartial = resolvePartial;
	exports.invokePartial = invokePartial;
	exports.noop = noop;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var Utils = _interopRequireWildcard(require_utils());
	var _exception2 = _interopRequireDefault(require_exception());
	var _base = require_base$1();
	var _helpers = require_helpers$1();
	var _internalWrapHelper = require_wrapHelper();
	var _internalProtoAccess = require_proto_access();
	function checkRevision(compilerInfo) {
		var compilerRevision = compilerInfo && compilerInfo[0] || 1, currentRevision = _base.COMPILER_REVISION;
		if (compilerRevision >= _base.LAST_COMPATIBLE_COMPILER_REVISION && compilerRevision <= _base.COMPILER_REVISION) return;
		if (compilerRevision < _base.LAST_COMPATIBLE_COMPILER_REVISION) {
			var runtimeVersions = _base.REVISION_CHANGES[currentRevision], compilerVersions = _base.REVISION_CHANGES[compilerRevision];
			throw new _exception2["default"]("Template was precompiled with an older version of Handlebars than the current runtime. Please update your precompiler to a newer version (" + runtimeVersions + ") or downgrade your runtime to an older version (" + compilerVersions + ").");
		} else throw new _exception2["default"]("Template was precompiled with a newer version of Handlebars than the current runtime. Please update your runtime to a newer version (" + compilerInfo[1] + ").");
	}
	function template(templateSpec, env) {
		/* istanbul ignore next */
		if (!env) throw new _exception2["default"]("No environment passed to template");
		if (!templateSpec || !templateSpec.main) throw new _exception2["default"]("Unknown template object: " + typeof templateSpec);
		templateSpec.main.decorator = templateSpec.main_d;
		env.VM.checkRevision(templateSpec.compiler);
		var templateWasPrecompiledWithCompilerV7 = templateSpec.compiler && templateSpec.compiler[0] === 7;
		function invokePartialWrapper(partial, context, options) {
			if (options.hash) {
				context = Utils.extend({}, context, options.hash);
				if (options.ids) options.ids[0] = true;
			}
			partial = env.VM.resolvePartial.call(this, partial, context, options);
			options.hooks = this.hooks;
			options.protoAccessControl = this.protoAccessControl;
			var result = env.VM.invokePartial.call(this, partial, context, options);
			if (result == null && Utils.isFunction(partial)) throw new _exception2["default"]("The partial " + options.name + " returned no output: partials must return a string");
			if (result == null && env.compile) {
				if (typeof partial !== "string") throw new _exception2["default"]("The partial " + options.name + " could not be compiled: partials must be strings or functions returning strings");
				options.partials[options.name] = env.compile(partial, templateSpec.compilerOptions, env);
				result = options.partials[options.name](context, options);
			}
			if (result != null) {
				if (options.indent) {
					var lines = result.split("\n");
					for (var i = 0, l = lines.length; i < l; i++) {
						if (!lines[i] && i + 1 === l) break;
						lines[i] = options.indent + lines[i];
					}
					result = lines.join("\n");
				}
				return result;
			} else throw new _exception2["default"]("The partial " + options.name + " could not be compiled when running in runtime-only mode");
		}
		var container = {
			strict: function strict(obj, name, loc) {
				if (!obj || !(name in obj)) throw new _exception2["default"]("\"" + name + "\" not defined in " + obj, { loc });
				return container.lookupProperty(obj, name);
			},
			lookupProperty: function lookupProperty(parent, propertyName) {
				var result = parent[propertyName];
				if (result == null) return result;
				if (Object.prototype.hasOwnProperty.call(parent, propertyName) && !_internalProtoAccess.isPrototypeConstructor(parent, propertyName, result)) return result;
				if (_internalProtoAccess.resultIsAllowed(result, container.protoAccessControl, propertyName)) return result;
			},
			lookup: function lookup(depths, name) {
				var len = depths.length;
				for (var i = 0; i < len; i++) {
					var result = depths[i] && container.lookupProperty(depths[i], name);
					if (result != null) return result;
				}
			},
			lambda: function lambda(current, context) {
				return typeof current === "function" ? current.call(context) : current;
			},
			escapeExpression: Utils.escapeExpression,
			invokePartial: invokePartialWrapper,
			fn: function fn(i) {
				var ret = templateSpec[i];
				ret.decorator = templateSpec[i + "_d"];
				return ret;
			},
			programs: [],
			program: function program(i, data, declaredBlockParams, blockParams, depths) {
				var programWrapper = this.programs[i], fn = this.fn(i);
				if (data || depths || blockParams || declaredBlockParams) programWrapper = wrapProgram(this, i, fn, data, declaredBlockParams, blockParams, depths);
				else if (!programWrapper) programWrapper = this.programs[i] = wrapProgram(this, i, fn);
				return programWrapper;
			},
			data: function data(value, depth) {
				while (value && depth--) value = value._parent;
				return value;
			},
			mergeIfNeeded: function mergeIfNeeded(param, common) {
				var obj = param || common;
				if (param && common && param !== common) obj = Utils.extend({}, common, param);
				return obj;
			},
			nullContext: Object.seal({}),
			noop: env.VM.noop,
			compilerInfo: templateSpec.compiler
		};
		function ret(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var data = options.data;
			ret._setup(options);
			if (!options.partial && templateSpec.useData) data = initData(context, data);
			var depths = void 0, blockParams = templateSpec.useBlockParams ? [] : void 0;
			if (templateSpec.useDepths) {
				if (options.depths) depths = context != options.depths[0] ? [context].concat(options.depths) : options.depths;
				else depths = [context];
			}
			function main(context) {
				return "" + templateSpec.main(container, context, container.helpers, container.partials, data, blockParams, depths);
			}
			main = executeDecorators(templateSpec.main, main, container, options.depths || [], data, blockParams);
			return main(context, options);
		}
		ret.isTop = true;
		ret._setup = function(options) {
			if (!options.partial) {
				var mergedHelpers = {};
				addHelpers(mergedHelpers, env.helpers, container);
				addHelpers(mergedHelpers, options.helpers, container);
				container.helpers = mergedHelpers;
				if (templateSpec.usePartial) container.partials = container.mergeIfNeeded(options.partials, env.partials);
				if (templateSpec.usePartial || templateSpec.useDecorators) container.decorators = Utils.extend({}, env.decorators, options.decorators);
				container.hooks = {};
				container.protoAccessControl = _internalProtoAccess.createProtoAccessControl(options);
				var keepHelperInHelpers = options.allowCallsToHelperMissing || templateWasPrecompiledWithCompilerV7;
				_helpers.moveHelperToHooks(container, "helperMissing", keepHelperInHelpers);
				_helpers.moveHelperToHooks(container, "blockHelperMissing", keepHelperInHelpers);
			} else {
				container.protoAccessControl = options.protoAccessControl;
				container.helpers = options.helpers;
				container.partials = options.partials;
				container.decorators = options.decorators;
				container.hooks = options.hooks;
			}
		};
		ret._child = function(i, data, blockParams, depths) {
			if (templateSpec.useBlockParams && !blockParams) throw new _exception2["default"]("must pass block params");
			if (templateSpec.useDepths && !depths) throw new _exception2["default"]("must pass parent depths");
			return wrapProgram(container, i, templateSpec[i], data, 0, blockParams, depths);
		};
		return ret;
	}
	function wrapProgram(container, i, fn, data, declaredBlockParams, blockParams, depths) {
		function prog(context) {
			var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
			var currentDepths = depths;
			if (depths && context != depths[0] && !(context === container.nullContext && depths[0] === null)) currentDepths = [context].concat(depths);
			return fn(container, context, container.helpers, container.partials, options.data || data, blockParams && [options.blockParams].concat(blockParams), currentDepths);
		}
		prog = executeDecorators(fn, prog, container, depths, data, blockParams);
		prog.program = i;
		prog.depth = depths ? depths.length : 0;
		prog.blockParams = declaredBlockParams || 0;
		return prog;
	}
	/**
	* This is currently part of the official API, therefore implementation details should not be changed.
	*/
	function resolvePartial(partial, context, options) {
		if (!partial) {
			if (options.name === "@partial-block") partial = lookupOwnProperty(options.data, "partial-block");
			else partial = lookupOwnProperty(options.partials, options.name);
		} else if (typeof partial !== "function" && !options.name) {
			options.name = partial;
			partial = lookupOwnProperty(options.partials, partial);
		}
		return partial;
	}
	function invokePartial(partial, context, options) {
		var currentPartialBlock = lookupOwnProperty(options.data, "partial-block");
		options.partial = true;
		if (options.ids) options.data.contextPath = options.ids[0] || options.data.contextPath;
		var partialBlock = void 0;
		if (options.fn && options.fn !== noop) (function() {
			options.data = _base.createFrame(options.data);
			var fn = options.fn;
			partialBlock = options.data["partial-block"] = function partialBlockWrapper(context) {
				var options = arguments.length <= 1 || arguments[1] === void 0 ? {} : arguments[1];
				options.data = _base.createFrame(options.data);
				options.data["partial-block"] = currentPartialBlock;
				return fn(context, options);
			};
			if (fn.partials) options.partials = Utils.extend({}, options.partials, fn.partials);
		})();
		if (partial === void 0 && partialBlock) partial = partialBlock;
		if (partial === void 0) throw new _exception2["default"]("The partial " + options.name + " could not be found");
		else if (partial instanceof Function) return partial(context, options);
	}
	function noop() {
		return "";
	}
	function lookupOwnProperty(obj, name) {
		if (obj && Object.prototype.hasOwnProperty.call(obj, name)) return obj[name];
	}
	function initData(context, data) {
		if (!data || !("root" in data)) {
			data = data ? _base.createFrame(data) : {};
			data.root = context;
		}
		return data;
	}
	function executeDecorators(fn, prog, container, depths, data, blockParams) {
		if (fn.decorator) {
			var props = {};
			prog = fn.decorator(prog, props, container, depths && depths[0], data, blockParams, depths);
			Utils.extend(prog, props);
		}
		return prog;
	}
	function addHelpers(mergedHelpers, helpers, container) {
		if (!helpers) return;
		Object.keys(helpers).forEach(function(helperName) {
			var helper = helpers[helperName];
			mergedHelpers[helperName] = passLookupPropertyOption(helper, container);
		});
	}
	function passLookupPropertyOption(helper, container) {
		var lookupProperty = container.lookupProperty;
		return _internalWrapHelper.wrapHelper(helper, function(options) {
			options.lookupProperty = lookupProperty;
			return options;
		});
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/no-conflict.js
var require_no_conflict = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = function(Handlebars) {
		/* istanbul ignore next */
		(function() {
			if (typeof globalThis === "object") return;
			Object.prototype.__defineGetter__("__magic__", function() {
				return this;
			});
			__magic__.globalThis = __magic__;
			delete Object.prototype.__magic__;
		})();
		var $Handlebars = globalThis.Handlebars;
		/* istanbul ignore next */
		Handlebars.noConflict = function() {
			if (globalThis.Handlebars === Handlebars) globalThis.Handlebars = $Handlebars;
			return Handlebars;
		};
	};
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars.runtime.js
var require_handlebars_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	var base = _interopRequireWildcard(require_base$1());
	var _handlebarsSafeString2 = _interopRequireDefault(require_safe_string());
	var _handlebarsException2 = _interopRequireDefault(require_exception());
	var Utils = _interopRequireWildcard(require_utils());
	var runtime = _interopRequireWildcard(require_runtime());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	function create() {
		var hb = new base.HandlebarsEnvironment();
		Utils.extend(hb, base);
		hb.SafeString = _handlebarsSafeString2["default"];
		hb.Exception = _handlebarsException2["default"];
		hb.Utils = Utils;
		hb.escapeExpression = Utils.escapeExpression;
		hb.VM = runtime;
		hb.template = function(spec) {
			return runtime.template(spec, hb);
		};
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/ast.js
var require_ast = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	var AST = { helpers: {
		helperExpression: function helperExpression(node) {
			return node.type === "SubExpression" || (node.type === "MustacheStatement" || node.type === "BlockStatement") && !!(node.params && node.params.length || node.hash);
		},
		scopedId: function scopedId(path) {
			return /^\.|this\b/.test(path.original);
		},
		simpleId: function simpleId(path) {
			return path.parts.length === 1 && !AST.helpers.scopedId(path) && !path.depth;
		}
	} };
	exports["default"] = AST;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	exports["default"] = (function() {
		var parser = {
			trace: function trace() {},
			yy: {},
			symbols_: {
				"error": 2,
				"root": 3,
				"program": 4,
				"EOF": 5,
				"program_repetition0": 6,
				"statement": 7,
				"mustache": 8,
				"block": 9,
				"rawBlock": 10,
				"partial": 11,
				"partialBlock": 12,
				"content": 13,
				"COMMENT": 14,
				"CONTENT": 15,
				"openRawBlock": 16,
				"rawBlock_repetition0": 17,
				"END_RAW_BLOCK": 18,
				"OPEN_RAW_BLOCK": 19,
				"helperName": 20,
				"openRawBlock_repetition0": 21,
				"openRawBlock_option0": 22,
				"CLOSE_RAW_BLOCK": 23,
				"openBlock": 24,
				"block_option0": 25,
				"closeBlock": 26,
				"openInverse": 27,
				"block_option1": 28,
				"OPEN_BLOCK": 29,
				"openBlock_repetition0": 30,
				"openBlock_option0": 31,
				"openBlock_option1": 32,
				"CLOSE": 33,
				"OPEN_INVERSE": 34,
				"openInverse_repetition0": 35,
				"openInverse_option0": 36,
				"openInverse_option1": 37,
				"openInverseChain": 38,
				"OPEN_INVERSE_CHAIN": 39,
				"openInverseChain_repetition0": 40,
				"openInverseChain_option0": 41,
				"openInverseChain_option1": 42,
				"inverseAndProgram": 43,
				"INVERSE": 44,
				"inverseChain": 45,
				"inverseChain_option0": 46,
				"OPEN_ENDBLOCK": 47,
				"OPEN": 48,
				"mustache_repetition0": 49,
				"mustache_option0": 50,
				"OPEN_UNESCAPED": 51,
				"mustache_repetition1": 52,
				"mustache_option1": 53,
				"CLOSE_UNESCAPED": 54,
				"OPEN_PARTIAL": 55,
				"partialName": 56,
				"partial_repetition0": 57,
				"partial_option0": 58,
				"openPartialBlock": 59,
				"OPEN_PARTIAL_BLOCK": 60,
				"openPartialBlock_repetition0": 61,
				"openPartialBlock_option0": 62,
				"param": 63,
				"sexpr": 64,
				"OPEN_SEXPR": 65,
				"sexpr_repetition0": 66,
				"sexpr_option0": 67,
				"CLOSE_SEXPR": 68,
				"hash": 69,
				"hash_repetition_plus0": 70,
				"hashSegment": 71,
				"ID": 72,
				"EQUALS": 73,
				"blockParams": 74,
				"OPEN_BLOCK_PARAMS": 75,
				"blockParams_repetition_plus0": 76,
				"CLOSE_BLOCK_PARAMS": 77,
				"path": 78,
				"dataName": 79,
				"STRING": 80,
				"NUMBER": 81,
				"BOOLEAN": 82,
				"UNDEFINED": 83,
				"NULL": 84,
				"DATA": 85,
				"pathSegments": 86,
				"SEP": 87,
				"$accept": 0,
				"$end": 1
			},
			terminals_: {
				2: "error",
				5: "EOF",
				14: "COMMENT",
				15: "CONTENT",
				18: "END_RAW_BLOCK",
				19: "OPEN_RAW_BLOCK",
				23: "CLOSE_RAW_BLOCK",
				29: "OPEN_BLOCK",
				33: "CLOSE",
				34: "OPEN_INVERSE",
				39: "OPEN_INVERSE_CHAIN",
				44: "INVERSE",
				47: "OPEN_ENDBLOCK",
				48: "OPEN",
				51: "OPEN_UNESCAPED",
				54: "CLOSE_UNESCAPED",
				55: "OPEN_PARTIAL",
				60: "OPEN_PARTIAL_BLOCK",
				65: "OPEN_SEXPR",
				68: "CLOSE_SEXPR",
				72: "ID",
				73: "EQUALS",
				75: "OPEN_BLOCK_PARAMS",
				77: "CLOSE_BLOCK_PARAMS",
				80: "STRING",
				81: "NUMBER",
				82: "BOOLEAN",
				83: "UNDEFINED",
				84: "NULL",
				85: "DATA",
				87: "SEP"
			},
			productions_: [
				0,
				[3, 2],
				[4, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[7, 1],
				[13, 1],
				[10, 3],
				[16, 5],
				[9, 4],
				[9, 4],
				[24, 6],
				[27, 6],
				[38, 6],
				[43, 2],
				[45, 3],
				[45, 1],
				[26, 3],
				[8, 5],
				[8, 5],
				[11, 5],
				[12, 3],
				[59, 5],
				[63, 1],
				[63, 1],
				[64, 5],
				[69, 1],
				[71, 3],
				[74, 3],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[20, 1],
				[56, 1],
				[56, 1],
				[79, 2],
				[78, 1],
				[86, 3],
				[86, 1],
				[6, 0],
				[6, 2],
				[17, 0],
				[17, 2],
				[21, 0],
				[21, 2],
				[22, 0],
				[22, 1],
				[25, 0],
				[25, 1],
				[28, 0],
				[28, 1],
				[30, 0],
				[30, 2],
				[31, 0],
				[31, 1],
				[32, 0],
				[32, 1],
				[35, 0],
				[35, 2],
				[36, 0],
				[36, 1],
				[37, 0],
				[37, 1],
				[40, 0],
				[40, 2],
				[41, 0],
				[41, 1],
				[42, 0],
				[42, 1],
				[46, 0],
				[46, 1],
				[49, 0],
				[49, 2],
				[50, 0],
				[50, 1],
				[52, 0],
				[52, 2],
				[53, 0],
				[53, 1],
				[57, 0],
				[57, 2],
				[58, 0],
				[58, 1],
				[61, 0],
				[61, 2],
				[62, 0],
				[62, 1],
				[66, 0],
				[66, 2],
				[67, 0],
				[67, 1],
				[70, 1],
				[70, 2],
				[76, 1],
				[76, 2]
			],
			performAction: function anonymous(yytext, yyleng, yylineno, yy, yystate, $$, _$) {
				var $0 = $$.length - 1;
				switch (yystate) {
					case 1: return $$[$0 - 1];
					case 2:
						this.$ = yy.prepareProgram($$[$0]);
						break;
					case 3:
						this.$ = $$[$0];
						break;
					case 4:
						this.$ = $$[$0];
						break;
					case 5:
						this.$ = $$[$0];
						break;
					case 6:
						this.$ = $$[$0];
						break;
					case 7:
						this.$ = $$[$0];
						break;
					case 8:
						this.$ = $$[$0];
						break;
					case 9:
						this.$ = {
							type: "CommentStatement",
							value: yy.stripComment($$[$0]),
							strip: yy.stripFlags($$[$0], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 10:
						this.$ = {
							type: "ContentStatement",
							original: $$[$0],
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 11:
						this.$ = yy.prepareRawBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 12:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1]
						};
						break;
					case 13:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], false, this._$);
						break;
					case 14:
						this.$ = yy.prepareBlock($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0], true, this._$);
						break;
					case 15:
						this.$ = {
							open: $$[$0 - 5],
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 16:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 17:
						this.$ = {
							path: $$[$0 - 4],
							params: $$[$0 - 3],
							hash: $$[$0 - 2],
							blockParams: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 5], $$[$0])
						};
						break;
					case 18:
						this.$ = {
							strip: yy.stripFlags($$[$0 - 1], $$[$0 - 1]),
							program: $$[$0]
						};
						break;
					case 19:
						var inverse = yy.prepareBlock($$[$0 - 2], $$[$0 - 1], $$[$0], $$[$0], false, this._$), program = yy.prepareProgram([inverse], $$[$0 - 1].loc);
						program.chained = true;
						this.$ = {
							strip: $$[$0 - 2].strip,
							program,
							chain: true
						};
						break;
					case 20:
						this.$ = $$[$0];
						break;
					case 21:
						this.$ = {
							path: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 2], $$[$0])
						};
						break;
					case 22:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 23:
						this.$ = yy.prepareMustache($$[$0 - 3], $$[$0 - 2], $$[$0 - 1], $$[$0 - 4], yy.stripFlags($$[$0 - 4], $$[$0]), this._$);
						break;
					case 24:
						this.$ = {
							type: "PartialStatement",
							name: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							indent: "",
							strip: yy.stripFlags($$[$0 - 4], $$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 25:
						this.$ = yy.preparePartialBlock($$[$0 - 2], $$[$0 - 1], $$[$0], this._$);
						break;
					case 26:
						this.$ = {
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							strip: yy.stripFlags($$[$0 - 4], $$[$0])
						};
						break;
					case 27:
						this.$ = $$[$0];
						break;
					case 28:
						this.$ = $$[$0];
						break;
					case 29:
						this.$ = {
							type: "SubExpression",
							path: $$[$0 - 3],
							params: $$[$0 - 2],
							hash: $$[$0 - 1],
							loc: yy.locInfo(this._$)
						};
						break;
					case 30:
						this.$ = {
							type: "Hash",
							pairs: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 31:
						this.$ = {
							type: "HashPair",
							key: yy.id($$[$0 - 2]),
							value: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 32:
						this.$ = yy.id($$[$0 - 1]);
						break;
					case 33:
						this.$ = $$[$0];
						break;
					case 34:
						this.$ = $$[$0];
						break;
					case 35:
						this.$ = {
							type: "StringLiteral",
							value: $$[$0],
							original: $$[$0],
							loc: yy.locInfo(this._$)
						};
						break;
					case 36:
						this.$ = {
							type: "NumberLiteral",
							value: Number($$[$0]),
							original: Number($$[$0]),
							loc: yy.locInfo(this._$)
						};
						break;
					case 37:
						this.$ = {
							type: "BooleanLiteral",
							value: $$[$0] === "true",
							original: $$[$0] === "true",
							loc: yy.locInfo(this._$)
						};
						break;
					case 38:
						this.$ = {
							type: "UndefinedLiteral",
							original: void 0,
							value: void 0,
							loc: yy.locInfo(this._$)
						};
						break;
					case 39:
						this.$ = {
							type: "NullLiteral",
							original: null,
							value: null,
							loc: yy.locInfo(this._$)
						};
						break;
					case 40:
						this.$ = $$[$0];
						break;
					case 41:
						this.$ = $$[$0];
						break;
					case 42:
						this.$ = yy.preparePath(true, $$[$0], this._$);
						break;
					case 43:
						this.$ = yy.preparePath(false, $$[$0], this._$);
						break;
					case 44:
						$$[$0 - 2].push({
							part: yy.id($$[$0]),
							original: $$[$0],
							separator: $$[$0 - 1]
						});
						this.$ = $$[$0 - 2];
						break;
					case 45:
						this.$ = [{
							part: yy.id($$[$0]),
							original: $$[$0]
						}];
						break;
					case 46:
						this.$ = [];
						break;
					case 47:
						$$[$0 - 1].push($$[$0]);
						break;
					case 48:
						this.$ = [];
						break;
					case 49:
						$$[$0 - 1].push($$[$0]);
						break;
					case 50:
						this.$ = [];
						break;
					case 51:
						$$[$0 - 1].push($$[$0]);
						break;
					case 58:
						this.$ = [];
						break;
					case 59:
						$$[$0 - 1].push($$[$0]);
						break;
					case 64:
						this.$ = [];
						break;
					case 65:
						$$[$0 - 1].push($$[$0]);
						break;
					case 70:
						this.$ = [];
						break;
					case 71:
						$$[$0 - 1].push($$[$0]);
						break;
					case 78:
						this.$ = [];
						break;
					case 79:
						$$[$0 - 1].push($$[$0]);
						break;
					case 82:
						this.$ = [];
						break;
					case 83:
						$$[$0 - 1].push($$[$0]);
						break;
					case 86:
						this.$ = [];
						break;
					case 87:
						$$[$0 - 1].push($$[$0]);
						break;
					case 90:
						this.$ = [];
						break;
					case 91:
						$$[$0 - 1].push($$[$0]);
						break;
					case 94:
						this.$ = [];
						break;
					case 95:
						$$[$0 - 1].push($$[$0]);
						break;
					case 98:
						this.$ = [$$[$0]];
						break;
					case 99:
						$$[$0 - 1].push($$[$0]);
						break;
					case 100:
						this.$ = [$$[$0]];
						break;
					case 101: $$[$0 - 1].push($$[$0]);
				}
			},
			table: [
				{
					3: 1,
					4: 2,
					5: [2, 46],
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 1: [3] },
				{ 5: [1, 4] },
				{
					5: [2, 2],
					7: 5,
					8: 6,
					9: 7,
					10: 8,
					11: 9,
					12: 10,
					13: 11,
					14: [1, 12],
					15: [1, 20],
					16: 17,
					19: [1, 23],
					24: 15,
					27: 16,
					29: [1, 21],
					34: [1, 22],
					39: [2, 2],
					44: [2, 2],
					47: [2, 2],
					48: [1, 13],
					51: [1, 14],
					55: [1, 18],
					59: 19,
					60: [1, 24]
				},
				{ 1: [2, 1] },
				{
					5: [2, 47],
					14: [2, 47],
					15: [2, 47],
					19: [2, 47],
					29: [2, 47],
					34: [2, 47],
					39: [2, 47],
					44: [2, 47],
					47: [2, 47],
					48: [2, 47],
					51: [2, 47],
					55: [2, 47],
					60: [2, 47]
				},
				{
					5: [2, 3],
					14: [2, 3],
					15: [2, 3],
					19: [2, 3],
					29: [2, 3],
					34: [2, 3],
					39: [2, 3],
					44: [2, 3],
					47: [2, 3],
					48: [2, 3],
					51: [2, 3],
					55: [2, 3],
					60: [2, 3]
				},
				{
					5: [2, 4],
					14: [2, 4],
					15: [2, 4],
					19: [2, 4],
					29: [2, 4],
					34: [2, 4],
					39: [2, 4],
					44: [2, 4],
					47: [2, 4],
					48: [2, 4],
					51: [2, 4],
					55: [2, 4],
					60: [2, 4]
				},
				{
					5: [2, 5],
					14: [2, 5],
					15: [2, 5],
					19: [2, 5],
					29: [2, 5],
					34: [2, 5],
					39: [2, 5],
					44: [2, 5],
					47: [2, 5],
					48: [2, 5],
					51: [2, 5],
					55: [2, 5],
					60: [2, 5]
				},
				{
					5: [2, 6],
					14: [2, 6],
					15: [2, 6],
					19: [2, 6],
					29: [2, 6],
					34: [2, 6],
					39: [2, 6],
					44: [2, 6],
					47: [2, 6],
					48: [2, 6],
					51: [2, 6],
					55: [2, 6],
					60: [2, 6]
				},
				{
					5: [2, 7],
					14: [2, 7],
					15: [2, 7],
					19: [2, 7],
					29: [2, 7],
					34: [2, 7],
					39: [2, 7],
					44: [2, 7],
					47: [2, 7],
					48: [2, 7],
					51: [2, 7],
					55: [2, 7],
					60: [2, 7]
				},
				{
					5: [2, 8],
					14: [2, 8],
					15: [2, 8],
					19: [2, 8],
					29: [2, 8],
					34: [2, 8],
					39: [2, 8],
					44: [2, 8],
					47: [2, 8],
					48: [2, 8],
					51: [2, 8],
					55: [2, 8],
					60: [2, 8]
				},
				{
					5: [2, 9],
					14: [2, 9],
					15: [2, 9],
					19: [2, 9],
					29: [2, 9],
					34: [2, 9],
					39: [2, 9],
					44: [2, 9],
					47: [2, 9],
					48: [2, 9],
					51: [2, 9],
					55: [2, 9],
					60: [2, 9]
				},
				{
					20: 25,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 36,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 37,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					4: 38,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					15: [2, 48],
					17: 39,
					18: [2, 48]
				},
				{
					20: 41,
					56: 40,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 44,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					5: [2, 10],
					14: [2, 10],
					15: [2, 10],
					18: [2, 10],
					19: [2, 10],
					29: [2, 10],
					34: [2, 10],
					39: [2, 10],
					44: [2, 10],
					47: [2, 10],
					48: [2, 10],
					51: [2, 10],
					55: [2, 10],
					60: [2, 10]
				},
				{
					20: 45,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 46,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 47,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 41,
					56: 48,
					64: 42,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					33: [2, 78],
					49: 49,
					65: [2, 78],
					72: [2, 78],
					80: [2, 78],
					81: [2, 78],
					82: [2, 78],
					83: [2, 78],
					84: [2, 78],
					85: [2, 78]
				},
				{
					23: [2, 33],
					33: [2, 33],
					54: [2, 33],
					65: [2, 33],
					68: [2, 33],
					72: [2, 33],
					75: [2, 33],
					80: [2, 33],
					81: [2, 33],
					82: [2, 33],
					83: [2, 33],
					84: [2, 33],
					85: [2, 33]
				},
				{
					23: [2, 34],
					33: [2, 34],
					54: [2, 34],
					65: [2, 34],
					68: [2, 34],
					72: [2, 34],
					75: [2, 34],
					80: [2, 34],
					81: [2, 34],
					82: [2, 34],
					83: [2, 34],
					84: [2, 34],
					85: [2, 34]
				},
				{
					23: [2, 35],
					33: [2, 35],
					54: [2, 35],
					65: [2, 35],
					68: [2, 35],
					72: [2, 35],
					75: [2, 35],
					80: [2, 35],
					81: [2, 35],
					82: [2, 35],
					83: [2, 35],
					84: [2, 35],
					85: [2, 35]
				},
				{
					23: [2, 36],
					33: [2, 36],
					54: [2, 36],
					65: [2, 36],
					68: [2, 36],
					72: [2, 36],
					75: [2, 36],
					80: [2, 36],
					81: [2, 36],
					82: [2, 36],
					83: [2, 36],
					84: [2, 36],
					85: [2, 36]
				},
				{
					23: [2, 37],
					33: [2, 37],
					54: [2, 37],
					65: [2, 37],
					68: [2, 37],
					72: [2, 37],
					75: [2, 37],
					80: [2, 37],
					81: [2, 37],
					82: [2, 37],
					83: [2, 37],
					84: [2, 37],
					85: [2, 37]
				},
				{
					23: [2, 38],
					33: [2, 38],
					54: [2, 38],
					65: [2, 38],
					68: [2, 38],
					72: [2, 38],
					75: [2, 38],
					80: [2, 38],
					81: [2, 38],
					82: [2, 38],
					83: [2, 38],
					84: [2, 38],
					85: [2, 38]
				},
				{
					23: [2, 39],
					33: [2, 39],
					54: [2, 39],
					65: [2, 39],
					68: [2, 39],
					72: [2, 39],
					75: [2, 39],
					80: [2, 39],
					81: [2, 39],
					82: [2, 39],
					83: [2, 39],
					84: [2, 39],
					85: [2, 39]
				},
				{
					23: [2, 43],
					33: [2, 43],
					54: [2, 43],
					65: [2, 43],
					68: [2, 43],
					72: [2, 43],
					75: [2, 43],
					80: [2, 43],
					81: [2, 43],
					82: [2, 43],
					83: [2, 43],
					84: [2, 43],
					85: [2, 43],
					87: [1, 50]
				},
				{
					72: [1, 35],
					86: 51
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					52: 52,
					54: [2, 82],
					65: [2, 82],
					72: [2, 82],
					80: [2, 82],
					81: [2, 82],
					82: [2, 82],
					83: [2, 82],
					84: [2, 82],
					85: [2, 82]
				},
				{
					25: 53,
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 54,
					47: [2, 54]
				},
				{
					28: 59,
					43: 60,
					44: [1, 58],
					47: [2, 56]
				},
				{
					13: 62,
					15: [1, 20],
					18: [1, 61]
				},
				{
					33: [2, 86],
					57: 63,
					65: [2, 86],
					72: [2, 86],
					80: [2, 86],
					81: [2, 86],
					82: [2, 86],
					83: [2, 86],
					84: [2, 86],
					85: [2, 86]
				},
				{
					33: [2, 40],
					65: [2, 40],
					72: [2, 40],
					80: [2, 40],
					81: [2, 40],
					82: [2, 40],
					83: [2, 40],
					84: [2, 40],
					85: [2, 40]
				},
				{
					33: [2, 41],
					65: [2, 41],
					72: [2, 41],
					80: [2, 41],
					81: [2, 41],
					82: [2, 41],
					83: [2, 41],
					84: [2, 41],
					85: [2, 41]
				},
				{
					20: 64,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 65,
					47: [1, 66]
				},
				{
					30: 67,
					33: [2, 58],
					65: [2, 58],
					72: [2, 58],
					75: [2, 58],
					80: [2, 58],
					81: [2, 58],
					82: [2, 58],
					83: [2, 58],
					84: [2, 58],
					85: [2, 58]
				},
				{
					33: [2, 64],
					35: 68,
					65: [2, 64],
					72: [2, 64],
					75: [2, 64],
					80: [2, 64],
					81: [2, 64],
					82: [2, 64],
					83: [2, 64],
					84: [2, 64],
					85: [2, 64]
				},
				{
					21: 69,
					23: [2, 50],
					65: [2, 50],
					72: [2, 50],
					80: [2, 50],
					81: [2, 50],
					82: [2, 50],
					83: [2, 50],
					84: [2, 50],
					85: [2, 50]
				},
				{
					33: [2, 90],
					61: 70,
					65: [2, 90],
					72: [2, 90],
					80: [2, 90],
					81: [2, 90],
					82: [2, 90],
					83: [2, 90],
					84: [2, 90],
					85: [2, 90]
				},
				{
					20: 74,
					33: [2, 80],
					50: 71,
					63: 72,
					64: 75,
					65: [1, 43],
					69: 73,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 72: [1, 79] },
				{
					23: [2, 42],
					33: [2, 42],
					54: [2, 42],
					65: [2, 42],
					68: [2, 42],
					72: [2, 42],
					75: [2, 42],
					80: [2, 42],
					81: [2, 42],
					82: [2, 42],
					83: [2, 42],
					84: [2, 42],
					85: [2, 42],
					87: [1, 50]
				},
				{
					20: 74,
					53: 80,
					54: [2, 84],
					63: 81,
					64: 75,
					65: [1, 43],
					69: 82,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					26: 83,
					47: [1, 66]
				},
				{ 47: [2, 55] },
				{
					4: 84,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					39: [2, 46],
					44: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{ 47: [2, 20] },
				{
					20: 85,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					4: 86,
					6: 3,
					14: [2, 46],
					15: [2, 46],
					19: [2, 46],
					29: [2, 46],
					34: [2, 46],
					47: [2, 46],
					48: [2, 46],
					51: [2, 46],
					55: [2, 46],
					60: [2, 46]
				},
				{
					26: 87,
					47: [1, 66]
				},
				{ 47: [2, 57] },
				{
					5: [2, 11],
					14: [2, 11],
					15: [2, 11],
					19: [2, 11],
					29: [2, 11],
					34: [2, 11],
					39: [2, 11],
					44: [2, 11],
					47: [2, 11],
					48: [2, 11],
					51: [2, 11],
					55: [2, 11],
					60: [2, 11]
				},
				{
					15: [2, 49],
					18: [2, 49]
				},
				{
					20: 74,
					33: [2, 88],
					58: 88,
					63: 89,
					64: 75,
					65: [1, 43],
					69: 90,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					65: [2, 94],
					66: 91,
					68: [2, 94],
					72: [2, 94],
					80: [2, 94],
					81: [2, 94],
					82: [2, 94],
					83: [2, 94],
					84: [2, 94],
					85: [2, 94]
				},
				{
					5: [2, 25],
					14: [2, 25],
					15: [2, 25],
					19: [2, 25],
					29: [2, 25],
					34: [2, 25],
					39: [2, 25],
					44: [2, 25],
					47: [2, 25],
					48: [2, 25],
					51: [2, 25],
					55: [2, 25],
					60: [2, 25]
				},
				{
					20: 92,
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					31: 93,
					33: [2, 60],
					63: 94,
					64: 75,
					65: [1, 43],
					69: 95,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 60],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 66],
					36: 96,
					63: 97,
					64: 75,
					65: [1, 43],
					69: 98,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 66],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					22: 99,
					23: [2, 52],
					63: 100,
					64: 75,
					65: [1, 43],
					69: 101,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					20: 74,
					33: [2, 92],
					62: 102,
					63: 103,
					64: 75,
					65: [1, 43],
					69: 104,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 105] },
				{
					33: [2, 79],
					65: [2, 79],
					72: [2, 79],
					80: [2, 79],
					81: [2, 79],
					82: [2, 79],
					83: [2, 79],
					84: [2, 79],
					85: [2, 79]
				},
				{ 33: [2, 81] },
				{
					23: [2, 27],
					33: [2, 27],
					54: [2, 27],
					65: [2, 27],
					68: [2, 27],
					72: [2, 27],
					75: [2, 27],
					80: [2, 27],
					81: [2, 27],
					82: [2, 27],
					83: [2, 27],
					84: [2, 27],
					85: [2, 27]
				},
				{
					23: [2, 28],
					33: [2, 28],
					54: [2, 28],
					65: [2, 28],
					68: [2, 28],
					72: [2, 28],
					75: [2, 28],
					80: [2, 28],
					81: [2, 28],
					82: [2, 28],
					83: [2, 28],
					84: [2, 28],
					85: [2, 28]
				},
				{
					23: [2, 30],
					33: [2, 30],
					54: [2, 30],
					68: [2, 30],
					71: 106,
					72: [1, 107],
					75: [2, 30]
				},
				{
					23: [2, 98],
					33: [2, 98],
					54: [2, 98],
					68: [2, 98],
					72: [2, 98],
					75: [2, 98]
				},
				{
					23: [2, 45],
					33: [2, 45],
					54: [2, 45],
					65: [2, 45],
					68: [2, 45],
					72: [2, 45],
					73: [1, 108],
					75: [2, 45],
					80: [2, 45],
					81: [2, 45],
					82: [2, 45],
					83: [2, 45],
					84: [2, 45],
					85: [2, 45],
					87: [2, 45]
				},
				{
					23: [2, 44],
					33: [2, 44],
					54: [2, 44],
					65: [2, 44],
					68: [2, 44],
					72: [2, 44],
					75: [2, 44],
					80: [2, 44],
					81: [2, 44],
					82: [2, 44],
					83: [2, 44],
					84: [2, 44],
					85: [2, 44],
					87: [2, 44]
				},
				{ 54: [1, 109] },
				{
					54: [2, 83],
					65: [2, 83],
					72: [2, 83],
					80: [2, 83],
					81: [2, 83],
					82: [2, 83],
					83: [2, 83],
					84: [2, 83],
					85: [2, 83]
				},
				{ 54: [2, 85] },
				{
					5: [2, 13],
					14: [2, 13],
					15: [2, 13],
					19: [2, 13],
					29: [2, 13],
					34: [2, 13],
					39: [2, 13],
					44: [2, 13],
					47: [2, 13],
					48: [2, 13],
					51: [2, 13],
					55: [2, 13],
					60: [2, 13]
				},
				{
					38: 55,
					39: [1, 57],
					43: 56,
					44: [1, 58],
					45: 111,
					46: 110,
					47: [2, 76]
				},
				{
					33: [2, 70],
					40: 112,
					65: [2, 70],
					72: [2, 70],
					75: [2, 70],
					80: [2, 70],
					81: [2, 70],
					82: [2, 70],
					83: [2, 70],
					84: [2, 70],
					85: [2, 70]
				},
				{ 47: [2, 18] },
				{
					5: [2, 14],
					14: [2, 14],
					15: [2, 14],
					19: [2, 14],
					29: [2, 14],
					34: [2, 14],
					39: [2, 14],
					44: [2, 14],
					47: [2, 14],
					48: [2, 14],
					51: [2, 14],
					55: [2, 14],
					60: [2, 14]
				},
				{ 33: [1, 113] },
				{
					33: [2, 87],
					65: [2, 87],
					72: [2, 87],
					80: [2, 87],
					81: [2, 87],
					82: [2, 87],
					83: [2, 87],
					84: [2, 87],
					85: [2, 87]
				},
				{ 33: [2, 89] },
				{
					20: 74,
					63: 115,
					64: 75,
					65: [1, 43],
					67: 114,
					68: [2, 96],
					69: 116,
					70: 76,
					71: 77,
					72: [1, 78],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{ 33: [1, 117] },
				{
					32: 118,
					33: [2, 62],
					74: 119,
					75: [1, 120]
				},
				{
					33: [2, 59],
					65: [2, 59],
					72: [2, 59],
					75: [2, 59],
					80: [2, 59],
					81: [2, 59],
					82: [2, 59],
					83: [2, 59],
					84: [2, 59],
					85: [2, 59]
				},
				{
					33: [2, 61],
					75: [2, 61]
				},
				{
					33: [2, 68],
					37: 121,
					74: 122,
					75: [1, 120]
				},
				{
					33: [2, 65],
					65: [2, 65],
					72: [2, 65],
					75: [2, 65],
					80: [2, 65],
					81: [2, 65],
					82: [2, 65],
					83: [2, 65],
					84: [2, 65],
					85: [2, 65]
				},
				{
					33: [2, 67],
					75: [2, 67]
				},
				{ 23: [1, 123] },
				{
					23: [2, 51],
					65: [2, 51],
					72: [2, 51],
					80: [2, 51],
					81: [2, 51],
					82: [2, 51],
					83: [2, 51],
					84: [2, 51],
					85: [2, 51]
				},
				{ 23: [2, 53] },
				{ 33: [1, 124] },
				{
					33: [2, 91],
					65: [2, 91],
					72: [2, 91],
					80: [2, 91],
					81: [2, 91],
					82: [2, 91],
					83: [2, 91],
					84: [2, 91],
					85: [2, 91]
				},
				{ 33: [2, 93] },
				{
					5: [2, 22],
					14: [2, 22],
					15: [2, 22],
					19: [2, 22],
					29: [2, 22],
					34: [2, 22],
					39: [2, 22],
					44: [2, 22],
					47: [2, 22],
					48: [2, 22],
					51: [2, 22],
					55: [2, 22],
					60: [2, 22]
				},
				{
					23: [2, 99],
					33: [2, 99],
					54: [2, 99],
					68: [2, 99],
					72: [2, 99],
					75: [2, 99]
				},
				{ 73: [1, 108] },
				{
					20: 74,
					63: 125,
					64: 75,
					65: [1, 43],
					72: [1, 35],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 23],
					14: [2, 23],
					15: [2, 23],
					19: [2, 23],
					29: [2, 23],
					34: [2, 23],
					39: [2, 23],
					44: [2, 23],
					47: [2, 23],
					48: [2, 23],
					51: [2, 23],
					55: [2, 23],
					60: [2, 23]
				},
				{ 47: [2, 19] },
				{ 47: [2, 77] },
				{
					20: 74,
					33: [2, 72],
					41: 126,
					63: 127,
					64: 75,
					65: [1, 43],
					69: 128,
					70: 76,
					71: 77,
					72: [1, 78],
					75: [2, 72],
					78: 26,
					79: 27,
					80: [1, 28],
					81: [1, 29],
					82: [1, 30],
					83: [1, 31],
					84: [1, 32],
					85: [1, 34],
					86: 33
				},
				{
					5: [2, 24],
					14: [2, 24],
					15: [2, 24],
					19: [2, 24],
					29: [2, 24],
					34: [2, 24],
					39: [2, 24],
					44: [2, 24],
					47: [2, 24],
					48: [2, 24],
					51: [2, 24],
					55: [2, 24],
					60: [2, 24]
				},
				{ 68: [1, 129] },
				{
					65: [2, 95],
					68: [2, 95],
					72: [2, 95],
					80: [2, 95],
					81: [2, 95],
					82: [2, 95],
					83: [2, 95],
					84: [2, 95],
					85: [2, 95]
				},
				{ 68: [2, 97] },
				{
					5: [2, 21],
					14: [2, 21],
					15: [2, 21],
					19: [2, 21],
					29: [2, 21],
					34: [2, 21],
					39: [2, 21],
					44: [2, 21],
					47: [2, 21],
					48: [2, 21],
					51: [2, 21],
					55: [2, 21],
					60: [2, 21]
				},
				{ 33: [1, 130] },
				{ 33: [2, 63] },
				{
					72: [1, 132],
					76: 131
				},
				{ 33: [1, 133] },
				{ 33: [2, 69] },
				{
					15: [2, 12],
					18: [2, 12]
				},
				{
					14: [2, 26],
					15: [2, 26],
					19: [2, 26],
					29: [2, 26],
					34: [2, 26],
					47: [2, 26],
					48: [2, 26],
					51: [2, 26],
					55: [2, 26],
					60: [2, 26]
				},
				{
					23: [2, 31],
					33: [2, 31],
					54: [2, 31],
					68: [2, 31],
					72: [2, 31],
					75: [2, 31]
				},
				{
					33: [2, 74],
					42: 134,
					74: 135,
					75: [1, 120]
				},
				{
					33: [2, 71],
					65: [2, 71],
					72: [2, 71],
					75: [2, 71],
					80: [2, 71],
					81: [2, 71],
					82: [2, 71],
					83: [2, 71],
					84: [2, 71],
					85: [2, 71]
				},
				{
					33: [2, 73],
					75: [2, 73]
				},
				{
					23: [2, 29],
					33: [2, 29],
					54: [2, 29],
					65: [2, 29],
					68: [2, 29],
					72: [2, 29],
					75: [2, 29],
					80: [2, 29],
					81: [2, 29],
					82: [2, 29],
					83: [2, 29],
					84: [2, 29],
					85: [2, 29]
				},
				{
					14: [2, 15],
					15: [2, 15],
					19: [2, 15],
					29: [2, 15],
					34: [2, 15],
					39: [2, 15],
					44: [2, 15],
					47: [2, 15],
					48: [2, 15],
					51: [2, 15],
					55: [2, 15],
					60: [2, 15]
				},
				{
					72: [1, 137],
					77: [1, 136]
				},
				{
					72: [2, 100],
					77: [2, 100]
				},
				{
					14: [2, 16],
					15: [2, 16],
					19: [2, 16],
					29: [2, 16],
					34: [2, 16],
					44: [2, 16],
					47: [2, 16],
					48: [2, 16],
					51: [2, 16],
					55: [2, 16],
					60: [2, 16]
				},
				{ 33: [1, 138] },
				{ 33: [2, 75] },
				{ 33: [2, 32] },
				{
					72: [2, 101],
					77: [2, 101]
				},
				{
					14: [2, 17],
					15: [2, 17],
					19: [2, 17],
					29: [2, 17],
					34: [2, 17],
					39: [2, 17],
					44: [2, 17],
					47: [2, 17],
					48: [2, 17],
					51: [2, 17],
					55: [2, 17],
					60: [2, 17]
				}
			],
			defaultActions: {
				4: [2, 1],
				54: [2, 55],
				56: [2, 20],
				60: [2, 57],
				73: [2, 81],
				82: [2, 85],
				86: [2, 18],
				90: [2, 89],
				101: [2, 53],
				104: [2, 93],
				110: [2, 19],
				111: [2, 77],
				116: [2, 97],
				119: [2, 63],
				122: [2, 69],
				135: [2, 75],
				136: [2, 32]
			},
			parseError: function parseError(str, hash) {
				throw new Error(str);
			},
			parse: function parse(input) {
				var self = this, stack = [0], vstack = [null], lstack = [], table = this.table, yytext = "", yylineno = 0, yyleng = 0, recovering = 0;
				this.lexer.setInput(input);
				this.lexer.yy = this.yy;
				this.yy.lexer = this.lexer;
				this.yy.parser = this;
				if (typeof this.lexer.yylloc == "undefined") this.lexer.yylloc = {};
				var yyloc = this.lexer.yylloc;
				lstack.push(yyloc);
				var ranges = this.lexer.options && this.lexer.options.ranges;
				if (typeof this.yy.parseError === "function") this.parseError = this.yy.parseError;
				function lex() {
					var token = self.lexer.lex() || 1;
					if (typeof token !== "number") token = self.symbols_[token] || token;
					return token;
				}
				var symbol, preErrorSymbol, state, action, r, yyval = {}, p, len, newState, expected;
				while (true) {
					state = stack[stack.length - 1];
					if (this.defaultActions[state]) action = this.defaultActions[state];
					else {
						if (symbol === null || typeof symbol == "undefined") symbol = lex();
						action = table[state] && table[state][symbol];
					}
					if (typeof action === "undefined" || !action.length || !action[0]) {
						var errStr = "";
						if (!recovering) {
							expected = [];
							for (p in table[state]) if (this.terminals_[p] && p > 2) expected.push("'" + this.terminals_[p] + "'");
							if (this.lexer.showPosition) errStr = "Parse error on line " + (yylineno + 1) + ":\n" + this.lexer.showPosition() + "\nExpecting " + expected.join(", ") + ", got '" + (this.terminals_[symbol] || symbol) + "'";
							else errStr = "Parse error on line " + (yylineno + 1) + ": Unexpected " + (symbol == 1 ? "end of input" : "'" + (this.terminals_[symbol] || symbol) + "'");
							this.parseError(errStr, {
								text: this.lexer.match,
								token: this.terminals_[symbol] || symbol,
								line: this.lexer.yylineno,
								loc: yyloc,
								expected
							});
						}
					}
					if (action[0] instanceof Array && action.length > 1) throw new Error("Parse Error: multiple actions possible at state: " + state + ", token: " + symbol);
					switch (action[0]) {
						case 1:
							stack.push(symbol);
							vstack.push(this.lexer.yytext);
							lstack.push(this.lexer.yylloc);
							stack.push(action[1]);
							symbol = null;
							if (!preErrorSymbol) {
								yyleng = this.lexer.yyleng;
								yytext = this.lexer.yytext;
								yylineno = this.lexer.yylineno;
								yyloc = this.lexer.yylloc;
								if (recovering > 0) recovering--;
							} else {
								symbol = preErrorSymbol;
								preErrorSymbol = null;
							}
							break;
						case 2:
							len = this.productions_[action[1]][1];
							yyval.$ = vstack[vstack.length - len];
							yyval._$ = {
								first_line: lstack[lstack.length - (len || 1)].first_line,
								last_line: lstack[lstack.length - 1].last_line,
								first_column: lstack[lstack.length - (len || 1)].first_column,
								last_column: lstack[lstack.length - 1].last_column
							};
							if (ranges) yyval._$.range = [lstack[lstack.length - (len || 1)].range[0], lstack[lstack.length - 1].range[1]];
							r = this.performAction.call(yyval, yytext, yyleng, yylineno, this.yy, action[1], vstack, lstack);
							if (typeof r !== "undefined") return r;
							if (len) {
								stack = stack.slice(0, -1 * len * 2);
								vstack = vstack.slice(0, -1 * len);
								lstack = lstack.slice(0, -1 * len);
							}
							stack.push(this.productions_[action[1]][0]);
							vstack.push(yyval.$);
							lstack.push(yyval._$);
							newState = table[stack[stack.length - 2]][stack[stack.length - 1]];
							stack.push(newState);
							break;
						case 3: return true;
					}
				}
				return true;
			}
		};
		parser.lexer = (function() {
			var lexer = {
				EOF: 1,
				parseError: function parseError(str, hash) {
					if (this.yy.parser) this.yy.parser.parseError(str, hash);
					else throw new Error(str);
				},
				setInput: function setInput(input) {
					this._input = input;
					this._more = this._less = this.done = false;
					this.yylineno = this.yyleng = 0;
					this.yytext = this.matched = this.match = "";
					this.conditionStack = ["INITIAL"];
					this.yylloc = {
						first_line: 1,
						first_column: 0,
						last_line: 1,
						last_column: 0
					};
					if (this.options.ranges) this.yylloc.range = [0, 0];
					this.offset = 0;
					return this;
				},
				input: function input() {
					var ch = this._input[0];
					this.yytext += ch;
					this.yyleng++;
					this.offset++;
					this.match += ch;
					this.matched += ch;
					if (ch.match(/(?:\r\n?|\n).*/g)) {
						this.yylineno++;
						this.yylloc.last_line++;
					} else this.yylloc.last_column++;
					if (this.options.ranges) this.yylloc.range[1]++;
					this._input = this._input.slice(1);
					return ch;
				},
				unput: function unput(ch) {
					var len = ch.length;
					var lines = ch.split(/(?:\r\n?|\n)/g);
					this._input = ch + this._input;
					this.yytext = this.yytext.substr(0, this.yytext.length - len - 1);
					this.offset -= len;
					var oldLines = this.match.split(/(?:\r\n?|\n)/g);
					this.match = this.match.substr(0, this.match.length - 1);
					this.matched = this.matched.substr(0, this.matched.length - 1);
					if (lines.length - 1) this.yylineno -= lines.length - 1;
					var r = this.yylloc.range;
					this.yylloc = {
						first_line: this.yylloc.first_line,
						last_line: this.yylineno + 1,
						first_column: this.yylloc.first_column,
						last_column: lines ? (lines.length === oldLines.length ? this.yylloc.first_column : 0) + oldLines[oldLines.length - lines.length].length - lines[0].length : this.yylloc.first_column - len
					};
					if (this.options.ranges) this.yylloc.range = [r[0], r[0] + this.yyleng - len];
					return this;
				},
				more: function more() {
					this._more = true;
					return this;
				},
				less: function less(n) {
					this.unput(this.match.slice(n));
				},
				pastInput: function pastInput() {
					var past = this.matched.substr(0, this.matched.length - this.match.length);
					return (past.length > 20 ? "..." : "") + past.substr(-20).replace(/\n/g, "");
				},
				upcomingInput: function upcomingInput() {
					var next = this.match;
					if (next.length < 20) next += this._input.substr(0, 20 - next.length);
					return (next.substr(0, 20) + (next.length > 20 ? "..." : "")).replace(/\n/g, "");
				},
				showPosition: function showPosition() {
					var pre = this.pastInput();
					var c = new Array(pre.length + 1).join("-");
					return pre + this.upcomingInput() + "\n" + c + "^";
				},
				next: function next() {
					if (this.done) return this.EOF;
					if (!this._input) this.done = true;
					var token, match, tempMatch, index, lines;
					if (!this._more) {
						this.yytext = "";
						this.match = "";
					}
					var rules = this._currentRules();
					for (var i = 0; i < rules.length; i++) {
						tempMatch = this._input.match(this.rules[rules[i]]);
						if (tempMatch && (!match || tempMatch[0].length > match[0].length)) {
							match = tempMatch;
							index = i;
							if (!this.options.flex) break;
						}
					}
					if (match) {
						lines = match[0].match(/(?:\r\n?|\n).*/g);
						if (lines) this.yylineno += lines.length;
						this.yylloc = {
							first_line: this.yylloc.last_line,
							last_line: this.yylineno + 1,
							first_column: this.yylloc.last_column,
							last_column: lines ? lines[lines.length - 1].length - lines[lines.length - 1].match(/\r?\n?/)[0].length : this.yylloc.last_column + match[0].length
						};
						this.yytext += match[0];
						this.match += match[0];
						this.matches = match;
						this.yyleng = this.yytext.length;
						if (this.options.ranges) this.yylloc.range = [this.offset, this.offset += this.yyleng];
						this._more = false;
						this._input = this._input.slice(match[0].length);
						this.matched += match[0];
						token = this.performAction.call(this, this.yy, this, rules[index], this.conditionStack[this.conditionStack.length - 1]);
						if (this.done && this._input) this.done = false;
						if (token) return token;
						else return;
					}
					if (this._input === "") return this.EOF;
					else return this.parseError("Lexical error on line " + (this.yylineno + 1) + ". Unrecognized text.\n" + this.showPosition(), {
						text: "",
						token: null,
						line: this.yylineno
					});
				},
				lex: function lex() {
					var r = this.next();
					if (typeof r !== "undefined") return r;
					else return this.lex();
				},
				begin: function begin(condition) {
					this.conditionStack.push(condition);
				},
				popState: function popState() {
					return this.conditionStack.pop();
				},
				_currentRules: function _currentRules() {
					return this.conditions[this.conditionStack[this.conditionStack.length - 1]].rules;
				},
				topState: function topState() {
					return this.conditionStack[this.conditionStack.length - 2];
				},
				pushState: function begin(condition) {
					this.begin(condition);
				}
			};
			lexer.options = {};
			lexer.performAction = function anonymous(yy, yy_, $avoiding_name_collisions, YY_START) {
				function strip(start, end) {
					return yy_.yytext = yy_.yytext.substring(start, yy_.yyleng - end + start);
				}
				switch ($avoiding_name_collisions) {
					case 0:
						if (yy_.yytext.slice(-2) === "\\\\") {
							strip(0, 1);
							this.begin("mu");
						} else if (yy_.yytext.slice(-1) === "\\") {
							strip(0, 1);
							this.begin("emu");
						} else this.begin("mu");
						if (yy_.yytext) return 15;
						break;
					case 1: return 15;
					case 2:
						this.popState();
						return 15;
					case 3:
						this.begin("raw");
						return 15;
					case 4:
						this.popState();
						if (this.conditionStack[this.conditionStack.length - 1] === "raw") return 15;
						else {
							strip(5, 9);
							return "END_RAW_BLOCK";
						}
					case 5: return 15;
					case 6:
						this.popState();
						return 14;
					case 7: return 65;
					case 8: return 68;
					case 9: return 19;
					case 10:
						this.popState();
						this.begin("raw");
						return 23;
					case 11: return 55;
					case 12: return 60;
					case 13: return 29;
					case 14: return 47;
					case 15:
						this.popState();
						return 44;
					case 16:
						this.popState();
						return 44;
					case 17: return 34;
					case 18: return 39;
					case 19: return 51;
					case 20: return 48;
					case 21:
						this.unput(yy_.yytext);
						this.popState();
						this.begin("com");
						break;
					case 22:
						this.popState();
						return 14;
					case 23: return 48;
					case 24: return 73;
					case 25: return 72;
					case 26: return 72;
					case 27: return 87;
					case 28: break;
					case 29:
						this.popState();
						return 54;
					case 30:
						this.popState();
						return 33;
					case 31:
						yy_.yytext = strip(1, 2).replace(/\\"/g, "\"");
						return 80;
					case 32:
						yy_.yytext = strip(1, 2).replace(/\\'/g, "'");
						return 80;
					case 33: return 85;
					case 34: return 82;
					case 35: return 82;
					case 36: return 83;
					case 37: return 84;
					case 38: return 81;
					case 39: return 75;
					case 40: return 77;
					case 41: return 72;
					case 42:
						yy_.yytext = yy_.yytext.replace(/\\([\\\]])/g, "$1");
						return 72;
					case 43: return "INVALID";
					case 44: return 5;
				}
			};
			lexer.rules = [
				/^(?:[^\x00]*?(?=(\{\{)))/,
				/^(?:[^\x00]+)/,
				/^(?:[^\x00]{2,}?(?=(\{\{|\\\{\{|\\\\\{\{|$)))/,
				/^(?:\{\{\{\{(?=[^\/]))/,
				/^(?:\{\{\{\{\/[^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=[=}\s\/.])\}\}\}\})/,
				/^(?:[^\x00]+?(?=(\{\{\{\{)))/,
				/^(?:[\s\S]*?--(~)?\}\})/,
				/^(?:\()/,
				/^(?:\))/,
				/^(?:\{\{\{\{)/,
				/^(?:\}\}\}\})/,
				/^(?:\{\{(~)?>)/,
				/^(?:\{\{(~)?#>)/,
				/^(?:\{\{(~)?#\*?)/,
				/^(?:\{\{(~)?\/)/,
				/^(?:\{\{(~)?\^\s*(~)?\}\})/,
				/^(?:\{\{(~)?\s*else\s*(~)?\}\})/,
				/^(?:\{\{(~)?\^)/,
				/^(?:\{\{(~)?\s*else\b)/,
				/^(?:\{\{(~)?\{)/,
				/^(?:\{\{(~)?&)/,
				/^(?:\{\{(~)?!--)/,
				/^(?:\{\{(~)?![\s\S]*?\}\})/,
				/^(?:\{\{(~)?\*?)/,
				/^(?:=)/,
				/^(?:\.\.)/,
				/^(?:\.(?=([=~}\s\/.)|])))/,
				/^(?:[\/.])/,
				/^(?:\s+)/,
				/^(?:\}(~)?\}\})/,
				/^(?:(~)?\}\})/,
				/^(?:"(\\["]|[^"])*")/,
				/^(?:'(\\[']|[^'])*')/,
				/^(?:@)/,
				/^(?:true(?=([~}\s)])))/,
				/^(?:false(?=([~}\s)])))/,
				/^(?:undefined(?=([~}\s)])))/,
				/^(?:null(?=([~}\s)])))/,
				/^(?:-?[0-9]+(?:\.[0-9]+)?(?=([~}\s)])))/,
				/^(?:as\s+\|)/,
				/^(?:\|)/,
				/^(?:([^\s!"#%-,\.\/;->@\[-\^`\{-~]+(?=([=~}\s\/.)|]))))/,
				/^(?:\[(\\\]|[^\]])*\])/,
				/^(?:.)/,
				/^(?:$)/
			];
			lexer.conditions = {
				"mu": {
					"rules": [
						7,
						8,
						9,
						10,
						11,
						12,
						13,
						14,
						15,
						16,
						17,
						18,
						19,
						20,
						21,
						22,
						23,
						24,
						25,
						26,
						27,
						28,
						29,
						30,
						31,
						32,
						33,
						34,
						35,
						36,
						37,
						38,
						39,
						40,
						41,
						42,
						43,
						44
					],
					"inclusive": false
				},
				"emu": {
					"rules": [2],
					"inclusive": false
				},
				"com": {
					"rules": [6],
					"inclusive": false
				},
				"raw": {
					"rules": [
						3,
						4,
						5
					],
					"inclusive": false
				},
				"INITIAL": {
					"rules": [
						0,
						1,
						44
					],
					"inclusive": true
				}
			};
			return lexer;
		})();
		function Parser() {
			this.yy = {};
		}
		Parser.prototype = parser;
		parser.Parser = Parser;
		return new Parser();
	})();
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/node-types.js
var require_node_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.NODE_TYPES = [
		"Program",
		"BlockStatement",
		"DecoratorBlock",
		"PartialStatement",
		"PartialBlockStatement",
		"Decorator",
		"MustacheStatement",
		"ContentStatement",
		"CommentStatement",
		"SubExpression",
		"PathExpression",
		"StringLiteral",
		"NumberLiteral",
		"BooleanLiteral",
		"UndefinedLiteral",
		"NullLiteral",
		"Hash",
		"HashPair"
	];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/visitor.js
var require_visitor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _nodeTypes = require_node_types();
	function Visitor() {
		this.parents = [];
	}
	/**
	* Whether a visitor may dispatch on a node type.
	*
	* A type is dispatchable if the parser produces it, or if the visitor
	* (typically a subclass) defines a handler for it that is not a method of
	* Visitor itself. `in` is used for the latter so that accept, acceptKey and
	* everything inherited from Object.prototype (constructor, __proto__, ...)
	* can never be reached through a crafted `type`.
	*
	* Subclasses that visit untrusted ASTs, such as WhitespaceControl, must
	* therefore define nothing but node handlers as function properties.
	*
	* @param {Visitor} visitor the visitor that would handle the node
	* @param {*} type the untrusted `type` of the node
	* @returns {boolean} true if the visitor may call its `type` method
	*/
	function isDispatchable(visitor, type) {
		return _utils.indexOf(_nodeTypes.NODE_TYPES, type) !== -1 || !(type in Visitor.prototype) && typeof visitor[type] === "function";
	}
	Visitor.prototype = {
		constructor: Visitor,
		mutating: false,
		acceptKey: function acceptKey(node, name) {
			var value = this.accept(node[name]);
			if (this.mutating) {
				if (value && !isDispatchable(this, value.type)) throw new _exception2["default"]("Unexpected node type \"" + value.type + "\" found when accepting " + name + " on " + node.type);
				node[name] = value;
			}
		},
		acceptRequired: function acceptRequired(node, name) {
			this.acceptKey(node, name);
			if (!node[name]) throw new _exception2["default"](node.type + " requires " + name);
		},
		acceptArray: function acceptArray(array) {
			for (var i = 0, l = array.length; i < l; i++) {
				this.acceptKey(array, i);
				if (!array[i]) {
					array.splice(i, 1);
					i--;
					l--;
				}
			}
		},
		accept: function accept(object) {
			if (!object) return;
			if (!isDispatchable(this, object.type) || !this[object.type]) throw new _exception2["default"]("Unknown type: " + object.type, object);
			if (this.current) this.parents.unshift(this.current);
			this.current = object;
			var ret = this[object.type](object);
			this.current = this.parents.shift();
			if (!this.mutating || ret) return ret;
			else if (ret !== false) return object;
		},
		Program: function Program(program) {
			this.acceptArray(program.body);
		},
		MustacheStatement: visitSubExpression,
		Decorator: visitSubExpression,
		BlockStatement: visitBlock,
		DecoratorBlock: visitBlock,
		PartialStatement: visitPartial,
		PartialBlockStatement: function PartialBlockStatement(partial) {
			visitPartial.call(this, partial);
			this.acceptKey(partial, "program");
		},
		ContentStatement: function ContentStatement() {},
		CommentStatement: function CommentStatement() {},
		SubExpression: visitSubExpression,
		PathExpression: function PathExpression() {},
		StringLiteral: function StringLiteral() {},
		NumberLiteral: function NumberLiteral() {},
		BooleanLiteral: function BooleanLiteral() {},
		UndefinedLiteral: function UndefinedLiteral() {},
		NullLiteral: function NullLiteral() {},
		Hash: function Hash(hash) {
			this.acceptArray(hash.pairs);
		},
		HashPair: function HashPair(pair) {
			this.acceptRequired(pair, "value");
		}
	};
	function visitSubExpression(mustache) {
		this.acceptRequired(mustache, "path");
		this.acceptArray(mustache.params);
		this.acceptKey(mustache, "hash");
	}
	function visitBlock(block) {
		visitSubExpression.call(this, block);
		this.acceptKey(block, "program");
		this.acceptKey(block, "inverse");
	}
	function visitPartial(partial) {
		this.acceptRequired(partial, "name");
		this.acceptArray(partial.params);
		this.acceptKey(partial, "hash");
	}
	exports["default"] = Visitor;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/whitespace-control.js
var require_whitespace_control = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function WhitespaceControl() {
		var options = arguments.length <= 0 || arguments[0] === void 0 ? {} : arguments[0];
		this.options = options;
	}
	WhitespaceControl.prototype = new _visitor2["default"]();
	WhitespaceControl.prototype.Program = function(program) {
		var doStandalone = !this.options.ignoreStandalone;
		var isRoot = !this.isRootSeen;
		this.isRootSeen = true;
		var body = program.body;
		for (var i = 0, l = body.length; i < l; i++) {
			var current = body[i], strip = this.accept(current);
			if (!strip) continue;
			var _isPrevWhitespace = isPrevWhitespace(body, i, isRoot), _isNextWhitespace = isNextWhitespace(body, i, isRoot), openStandalone = strip.openStandalone && _isPrevWhitespace, closeStandalone = strip.closeStandalone && _isNextWhitespace, inlineStandalone = strip.inlineStandalone && _isPrevWhitespace && _isNextWhitespace;
			if (strip.close) omitRight(body, i, true);
			if (strip.open) omitLeft(body, i, true);
			if (doStandalone && inlineStandalone) {
				omitRight(body, i);
				if (omitLeft(body, i)) {
					if (current.type === "PartialStatement") current.indent = /(?:^|[^ \t])([ \t]+)$/.exec(body[i - 1].original)[1];
				}
			}
			if (doStandalone && openStandalone) {
				omitRight((current.program || current.inverse).body);
				omitLeft(body, i);
			}
			if (doStandalone && closeStandalone) {
				omitRight(body, i);
				omitLeft((current.inverse || current.program).body);
			}
		}
		return program;
	};
	WhitespaceControl.prototype.BlockStatement = WhitespaceControl.prototype.DecoratorBlock = WhitespaceControl.prototype.PartialBlockStatement = function(block) {
		this.accept(block.program);
		this.accept(block.inverse);
		var program = block.program || block.inverse, inverse = block.program && block.inverse, firstInverse = inverse, lastInverse = inverse;
		if (inverse && inverse.chained) {
			firstInverse = inverse.body[0].program;
			while (lastInverse.chained) lastInverse = lastInverse.body[lastInverse.body.length - 1].program;
		}
		var strip = {
			open: block.openStrip.open,
			close: block.closeStrip.close,
			openStandalone: isNextWhitespace(program.body),
			closeStandalone: isPrevWhitespace((firstInverse || program).body)
		};
		if (block.openStrip.close) omitRight(program.body, null, true);
		if (inverse) {
			var inverseStrip = block.inverseStrip;
			if (inverseStrip.open) omitLeft(program.body, null, true);
			if (inverseStrip.close) omitRight(firstInverse.body, null, true);
			if (block.closeStrip.open) omitLeft(lastInverse.body, null, true);
			if (!this.options.ignoreStandalone && isPrevWhitespace(program.body) && isNextWhitespace(firstInverse.body)) {
				omitLeft(program.body);
				omitRight(firstInverse.body);
			}
		} else if (block.closeStrip.open) omitLeft(program.body, null, true);
		return strip;
	};
	WhitespaceControl.prototype.Decorator = WhitespaceControl.prototype.MustacheStatement = function(mustache) {
		return mustache.strip;
	};
	WhitespaceControl.prototype.PartialStatement = WhitespaceControl.prototype.CommentStatement = function(node) {
		/* istanbul ignore next */
		var strip = node.strip || {};
		return {
			inlineStandalone: true,
			open: strip.open,
			close: strip.close
		};
	};
	function isPrevWhitespace(body, i, isRoot) {
		if (i === void 0) i = body.length;
		var prev = body[i - 1], sibling = body[i - 2];
		if (!prev) return isRoot;
		if (prev.type === "ContentStatement") return (sibling || !isRoot ? /(?:^|\S)[^\S\n]*\n\s*$/ : /^\s*$|(?:^|\S)[^\S\n]*\n\s*$/).test(prev.original);
	}
	function isNextWhitespace(body, i, isRoot) {
		if (i === void 0) i = -1;
		var next = body[i + 1], sibling = body[i + 2];
		if (!next) return isRoot;
		if (next.type === "ContentStatement") return (sibling || !isRoot ? /^\s*?\r?\n/ : /^\s*?(\r?\n|$)/).test(next.original);
	}
	function omitRight(body, i, multiple) {
		var current = body[i == null ? 0 : i + 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.rightStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /^\s+/ : /^[ \t]*\r?\n?/, "");
		current.rightStripped = current.value !== original;
	}
	function omitLeft(body, i, multiple) {
		var current = body[i == null ? body.length - 1 : i - 1];
		if (!current || current.type !== "ContentStatement" || !multiple && current.leftStripped) return;
		var original = current.value;
		current.value = current.value.replace(multiple ? /(^|\S)\s+$/ : /(^|[^ \t])[ \t]+$/, "$1");
		current.leftStripped = current.value !== original;
		return current.leftStripped;
	}
	exports["default"] = WhitespaceControl;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/helpers.js
var require_helpers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.SourceLocation = SourceLocation;
	exports.id = id;
	exports.stripFlags = stripFlags;
	exports.stripComment = stripComment;
	exports.preparePath = preparePath;
	exports.prepareMustache = prepareMustache;
	exports.prepareRawBlock = prepareRawBlock;
	exports.prepareBlock = prepareBlock;
	exports.prepareProgram = prepareProgram;
	exports.preparePartialBlock = preparePartialBlock;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	function validateClose(open, close) {
		close = close.path ? close.path.original : close;
		if (open.path.original !== close) {
			var errorNode = { loc: open.path.loc };
			throw new _exception2["default"](open.path.original + " doesn't match " + close, errorNode);
		}
	}
	function SourceLocation(source, locInfo) {
		this.source = source;
		this.start = {
			line: locInfo.first_line,
			column: locInfo.first_column
		};
		this.end = {
			line: locInfo.last_line,
			column: locInfo.last_column
		};
	}
	function id(token) {
		if (/^\[.*\]$/.test(token)) return token.substring(1, token.length - 1);
		else return token;
	}
	function stripFlags(open, close) {
		return {
			open: open.charAt(2) === "~",
			close: close.charAt(close.length - 3) === "~"
		};
	}
	function stripComment(comment) {
		return comment.replace(/^\{\{~?!-?-?/, "").replace(/-?-?~?\}\}$/, "");
	}
	function preparePath(data, parts, loc) {
		loc = this.locInfo(loc);
		var original = data ? "@" : "", dig = [], depth = 0;
		for (var i = 0, l = parts.length; i < l; i++) {
			var part = parts[i].part, isLiteral = parts[i].original !== part;
			original += (parts[i].separator || "") + part;
			if (!isLiteral && (part === ".." || part === "." || part === "this")) {
				if (dig.length > 0) throw new _exception2["default"]("Invalid path: " + original, { loc });
				else if (part === "..") depth++;
			} else dig.push(part);
		}
		return {
			type: "PathExpression",
			data,
			depth,
			parts: dig,
			original,
			loc
		};
	}
	function prepareMustache(path, params, hash, open, strip, locInfo) {
		var escapeFlag = open.charAt(3) || open.charAt(2), escaped = escapeFlag !== "{" && escapeFlag !== "&";
		return {
			type: /\*/.test(open) ? "Decorator" : "MustacheStatement",
			path,
			params,
			hash,
			escaped,
			strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareRawBlock(openRawBlock, contents, close, locInfo) {
		validateClose(openRawBlock, close);
		locInfo = this.locInfo(locInfo);
		var program = {
			type: "Program",
			body: contents,
			strip: {},
			loc: locInfo
		};
		return {
			type: "BlockStatement",
			path: openRawBlock.path,
			params: openRawBlock.params,
			hash: openRawBlock.hash,
			program,
			openStrip: {},
			inverseStrip: {},
			closeStrip: {},
			loc: locInfo
		};
	}
	function prepareBlock(openBlock, program, inverseAndProgram, close, inverted, locInfo) {
		if (close && close.path) validateClose(openBlock, close);
		var decorator = /\*/.test(openBlock.open);
		program.blockParams = openBlock.blockParams;
		var inverse = void 0, inverseStrip = void 0;
		if (inverseAndProgram) {
			if (decorator) throw new _exception2["default"]("Unexpected inverse block on decorator", inverseAndProgram);
			if (inverseAndProgram.chain) inverseAndProgram.program.body[0].closeStrip = close.strip;
			inverseStrip = inverseAndProgram.strip;
			inverse = inverseAndProgram.program;
		}
		if (inverted) {
			inverted = inverse;
			inverse = program;
			program = inverted;
		}
		return {
			type: decorator ? "DecoratorBlock" : "BlockStatement",
			path: openBlock.path,
			params: openBlock.params,
			hash: openBlock.hash,
			program,
			inverse,
			openStrip: openBlock.strip,
			inverseStrip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
	function prepareProgram(statements, loc) {
		if (!loc && statements.length) {
			var firstLoc = statements[0].loc, lastLoc = statements[statements.length - 1].loc;
			/* istanbul ignore else */
			if (firstLoc && lastLoc) loc = {
				source: firstLoc.source,
				start: {
					line: firstLoc.start.line,
					column: firstLoc.start.column
				},
				end: {
					line: lastLoc.end.line,
					column: lastLoc.end.column
				}
			};
		}
		return {
			type: "Program",
			body: statements,
			strip: {},
			loc
		};
	}
	function preparePartialBlock(open, program, close, locInfo) {
		validateClose(open, close);
		return {
			type: "PartialBlockStatement",
			name: open.path,
			params: open.params,
			hash: open.hash,
			program,
			openStrip: open.strip,
			closeStrip: close && close.strip,
			loc: this.locInfo(locInfo)
		};
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/base.js
var require_base = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.parseWithoutProcessing = parseWithoutProcessing;
	exports.parse = parse;
	// istanbul ignore next
	function _interopRequireWildcard(obj) {
		if (obj && obj.__esModule) return obj;
		else {
			var newObj = {};
			if (obj != null) {
				for (var key in obj) if (Object.prototype.hasOwnProperty.call(obj, key)) newObj[key] = obj[key];
			}
			newObj["default"] = obj;
			return newObj;
		}
	}
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _parser2 = _interopRequireDefault(require_parser());
	var _whitespaceControl2 = _interopRequireDefault(require_whitespace_control());
	var Helpers = _interopRequireWildcard(require_helpers());
	var _utils = require_utils();
	exports.parser = _parser2["default"];
	var yy = {};
	_utils.extend(yy, Helpers);
	function parseWithoutProcessing(input, options) {
		if (input.type === "Program") return input;
		_parser2["default"].yy = yy;
		yy.locInfo = function(locInfo) {
			return new yy.SourceLocation(options && options.srcName, locInfo);
		};
		return _parser2["default"].parse(input);
	}
	function parse(input, options) {
		var ast = parseWithoutProcessing(input, options);
		return new _whitespaceControl2["default"](options).accept(ast);
	}
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/compiler.js
var require_compiler = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.Compiler = Compiler;
	exports.precompile = precompile;
	exports.compile = compile;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _ast2 = _interopRequireDefault(require_ast());
	var _nodeTypes = require_node_types();
	var slice = [].slice;
	function Compiler() {}
	Compiler.prototype = {
		compiler: Compiler,
		equals: function equals(other) {
			var len = this.opcodes.length;
			if (other.opcodes.length !== len) return false;
			for (var i = 0; i < len; i++) {
				var opcode = this.opcodes[i], otherOpcode = other.opcodes[i];
				if (opcode.opcode !== otherOpcode.opcode || !argEquals(opcode.args, otherOpcode.args)) return false;
			}
			len = this.children.length;
			for (var i = 0; i < len; i++) if (!this.children[i].equals(other.children[i])) return false;
			return true;
		},
		guid: 0,
		compile: function compile(program, options) {
			this.sourceNode = [];
			this.opcodes = [];
			this.children = [];
			this.options = options;
			this.stringParams = options.stringParams;
			this.trackIds = options.trackIds;
			options.blockParams = options.blockParams || [];
			options.knownHelpers = _utils.extend(Object.create(null), {
				helperMissing: true,
				blockHelperMissing: true,
				each: true,
				"if": true,
				unless: true,
				"with": true,
				log: true,
				lookup: true
			}, options.knownHelpers);
			return this.accept(program);
		},
		compileProgram: function compileProgram(program) {
			var result = new this.compiler().compile(program, this.options), guid = this.guid++;
			this.usePartial = this.usePartial || result.usePartial;
			this.children[guid] = result;
			this.useDepths = this.useDepths || result.useDepths;
			return guid;
		},
		accept: function accept(node) {
			if (_utils.indexOf(_nodeTypes.NODE_TYPES, node.type) === -1 || !this[node.type]) throw new _exception2["default"]("Unknown type: " + node.type, node);
			this.sourceNode.unshift(node);
			var ret = this[node.type](node);
			this.sourceNode.shift();
			return ret;
		},
		Program: function Program(program) {
			validateBlockParams(program);
			this.options.blockParams.unshift(program.blockParams);
			var body = program.body, bodyLength = body.length;
			for (var i = 0; i < bodyLength; i++) this.accept(body[i]);
			this.options.blockParams.shift();
			this.isSimple = bodyLength === 1;
			this.blockParams = program.blockParams ? program.blockParams.length : 0;
			return this;
		},
		BlockStatement: function BlockStatement(block) {
			transformLiteralToPath(block);
			var program = block.program, inverse = block.inverse;
			program = program && this.compileProgram(program);
			inverse = inverse && this.compileProgram(inverse);
			var type = this.classifySexpr(block);
			if (type === "helper") this.helperSexpr(block, program, inverse);
			else if (type === "simple") {
				this.simpleSexpr(block);
				this.opcode("pushProgram", program);
				this.opcode("pushProgram", inverse);
				this.opcode("emptyHash");
				this.opcode("blockValue", block.path.original);
			} else {
				this.ambiguousSexpr(block, program, inverse);
				this.opcode("pushProgram", program);
				this.opcode("pushProgram", inverse);
				this.opcode("emptyHash");
				this.opcode("ambiguousBlockValue");
			}
			this.opcode("append");
		},
		DecoratorBlock: function DecoratorBlock(decorator) {
			var program = decorator.program && this.compileProgram(decorator.program);
			var params = this.setupFullMustacheParams(decorator, program, void 0), path = decorator.path;
			this.useDecorators = true;
			this.opcode("registerDecorator", params.length, path.original);
		},
		PartialStatement: function PartialStatement(partial) {
			this.usePartial = true;
			var program = partial.program;
			if (program) program = this.compileProgram(partial.program);
			var params = partial.params;
			if (params.length > 1) throw new _exception2["default"]("Unsupported number of partial arguments: " + params.length, partial);
			else if (!params.length) {
				if (this.options.explicitPartialContext) this.opcode("pushLiteral", "undefined");
				else params.push({
					type: "PathExpression",
					parts: [],
					depth: 0
				});
			}
			var partialName = partial.name.original, isDynamic = partial.name.type === "SubExpression";
			if (isDynamic) this.accept(partial.name);
			this.setupFullMustacheParams(partial, program, void 0, true);
			var indent = partial.indent || "";
			if (this.options.preventIndent && indent) {
				this.opcode("appendContent", indent);
				indent = "";
			}
			this.opcode("invokePartial", isDynamic, partialName, indent);
			this.opcode("append");
		},
		PartialBlockStatement: function PartialBlockStatement(partialBlock) {
			this.PartialStatement(partialBlock);
		},
		MustacheStatement: function MustacheStatement(mustache) {
			this.SubExpression(mustache);
			if (mustache.escaped && !this.options.noEscape) this.opcode("appendEscaped");
			else this.opcode("append");
		},
		Decorator: function Decorator(decorator) {
			this.DecoratorBlock(decorator);
		},
		ContentStatement: function ContentStatement(content) {
			if (content.value != null && typeof content.value !== "string") throw invalidAst(content, "value must be a string");
			if (content.value) this.opcode("appendContent", content.value);
		},
		CommentStatement: function CommentStatement() {},
		SubExpression: function SubExpression(sexpr) {
			transformLiteralToPath(sexpr);
			var type = this.classifySexpr(sexpr);
			if (type === "simple") this.simpleSexpr(sexpr);
			else if (type === "helper") this.helperSexpr(sexpr);
			else this.ambiguousSexpr(sexpr);
		},
		ambiguousSexpr: function ambiguousSexpr(sexpr, program, inverse) {
			var path = sexpr.path, name = path.parts[0], isBlock = program != null || inverse != null;
			this.opcode("getContext", validateDepth(path));
			this.opcode("pushProgram", program);
			this.opcode("pushProgram", inverse);
			path.strict = true;
			this.accept(path);
			this.opcode("invokeAmbiguous", name, isBlock);
		},
		simpleSexpr: function simpleSexpr(sexpr) {
			var path = sexpr.path;
			path.strict = true;
			this.accept(path);
			this.opcode("resolvePossibleLambda");
		},
		helperSexpr: function helperSexpr(sexpr, program, inverse) {
			var params = this.setupFullMustacheParams(sexpr, program, inverse), path = sexpr.path, name = path.parts[0];
			if (this.options.knownHelpers[name]) this.opcode("invokeKnownHelper", params.length, name);
			else if (this.options.knownHelpersOnly) throw new _exception2["default"]("You specified knownHelpersOnly, but used the unknown helper " + name, sexpr);
			else {
				path.strict = true;
				path.falsy = true;
				this.accept(path);
				this.opcode("invokeHelper", params.length, path.original, _ast2["default"].helpers.simpleId(path));
			}
		},
		PathExpression: function PathExpression(path) {
			var depth = validateDepth(path);
			var parts = validateParts(path);
			this.addDepth(depth);
			this.opcode("getContext", depth);
			var name = parts[0], scoped = _ast2["default"].helpers.scopedId(path), blockParamId = !depth && !scoped && this.blockParamIndex(name);
			if (blockParamId) this.opcode("lookupBlockParam", blockParamId, parts);
			else if (!name) this.opcode("pushContext");
			else if (path.data) {
				this.options.data = true;
				this.opcode("lookupData", depth, parts, path.strict);
			} else this.opcode("lookupOnContext", parts, path.falsy, path.strict, scoped);
		},
		StringLiteral: function StringLiteral(string) {
			validateLiteral(string);
			this.opcode("pushString", string.value);
		},
		NumberLiteral: function NumberLiteral(number) {
			validateLiteral(number);
			this.opcode("pushLiteral", number.value);
		},
		BooleanLiteral: function BooleanLiteral(bool) {
			validateLiteral(bool);
			this.opcode("pushLiteral", bool.value);
		},
		UndefinedLiteral: function UndefinedLiteral() {
			this.opcode("pushLiteral", "undefined");
		},
		NullLiteral: function NullLiteral() {
			this.opcode("pushLiteral", "null");
		},
		Hash: function Hash(hash) {
			var pairs = hash.pairs, i = 0, l = void 0;
			if (!_utils.isArray(pairs)) throw invalidAst(hash, "pairs must be an array");
			l = pairs.length;
			for (var j = 0; j < l; j++) if (!pairs[j] || typeof pairs[j].key !== "string") throw invalidAst(hash, "pair keys must be strings");
			this.opcode("pushHash");
			for (; i < l; i++) this.pushParam(pairs[i].value);
			while (i--) this.opcode("assignToHash", pairs[i].key);
			this.opcode("popHash");
		},
		opcode: function opcode(name) {
			this.opcodes.push({
				opcode: name,
				args: slice.call(arguments, 1),
				loc: this.sourceNode[0].loc
			});
		},
		addDepth: function addDepth(depth) {
			if (!depth) return;
			this.useDepths = true;
		},
		classifySexpr: function classifySexpr(sexpr) {
			validateParts(sexpr.path);
			var isSimple = _ast2["default"].helpers.simpleId(sexpr.path);
			var isBlockParam = isSimple && !!this.blockParamIndex(sexpr.path.parts[0]);
			var isHelper = !isBlockParam && _ast2["default"].helpers.helperExpression(sexpr);
			var isEligible = !isBlockParam && (isHelper || isSimple);
			if (isEligible && !isHelper) {
				var _name = sexpr.path.parts[0], options = this.options;
				if (options.knownHelpers[_name]) isHelper = true;
				else if (options.knownHelpersOnly) isEligible = false;
			}
			if (isHelper) return "helper";
			else if (isEligible) return "ambiguous";
			else return "simple";
		},
		pushParams: function pushParams(params) {
			for (var i = 0, l = params.length; i < l; i++) this.pushParam(params[i]);
		},
		pushParam: function pushParam(val) {
			validateLiteral(val);
			var value = val.value != null ? val.value : val.original || "";
			var depth = validateDepth(val);
			if (this.stringParams) {
				if (typeof value !== "number" && typeof value !== "boolean") value = String(value);
				if (value.replace) value = value.replace(/^(\.?\.\/)*/g, "").replace(/\//g, ".");
				if (depth) this.addDepth(depth);
				this.opcode("getContext", depth);
				this.opcode("pushStringParam", value, val.type);
				if (val.type === "SubExpression") this.accept(val);
			} else {
				if (this.trackIds) {
					var blockParamIndex = void 0;
					if (val.parts && !_ast2["default"].helpers.scopedId(val) && !depth) blockParamIndex = this.blockParamIndex(validateParts(val)[0]);
					if (blockParamIndex) {
						var blockParamChild = val.parts.slice(1).join(".");
						this.opcode("pushId", "BlockParam", blockParamIndex, blockParamChild);
					} else {
						value = val.original || value;
						if (value.replace) value = value.replace(/^this(?:\.|$)/, "").replace(/^\.\//, "").replace(/^\.$/, "");
						this.opcode("pushId", val.type, value);
					}
				}
				this.accept(val);
			}
		},
		setupFullMustacheParams: function setupFullMustacheParams(sexpr, program, inverse, omitEmpty) {
			var params = sexpr.params;
			this.pushParams(params);
			this.opcode("pushProgram", program);
			this.opcode("pushProgram", inverse);
			if (sexpr.hash) this.accept(sexpr.hash);
			else this.opcode("emptyHash", omitEmpty);
			return params;
		},
		blockParamIndex: function blockParamIndex(name) {
			for (var depth = 0, len = this.options.blockParams.length; depth < len; depth++) {
				var blockParams = this.options.blockParams[depth], param = blockParams && _utils.indexOf(blockParams, name);
				if (blockParams && param >= 0) return [depth, param];
			}
		}
	};
	function precompile(input, options, env) {
		if (input == null || typeof input !== "string" && input.type !== "Program") throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.precompile. You passed " + input);
		options = options || {};
		if (!("data" in options)) options.data = true;
		if (options.compat) options.useDepths = true;
		var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options);
		return new env.JavaScriptCompiler().compile(environment, options);
	}
	function compile(input, options, env) {
		if (options === void 0) options = {};
		if (input == null || typeof input !== "string" && input.type !== "Program") throw new _exception2["default"]("You must pass a string or Handlebars AST to Handlebars.compile. You passed " + input);
		options = _utils.extend({}, options);
		if (!("data" in options)) options.data = true;
		if (options.compat) options.useDepths = true;
		var compiled = void 0;
		function compileInput() {
			var ast = env.parse(input, options), environment = new env.Compiler().compile(ast, options), templateSpec = new env.JavaScriptCompiler().compile(environment, options, void 0, true);
			return env.template(templateSpec);
		}
		function ret(context, execOptions) {
			if (!compiled) compiled = compileInput();
			return compiled.call(this, context, execOptions);
		}
		ret._setup = function(setupOptions) {
			if (!compiled) compiled = compileInput();
			return compiled._setup(setupOptions);
		};
		ret._child = function(i, data, blockParams, depths) {
			if (!compiled) compiled = compileInput();
			return compiled._child(i, data, blockParams, depths);
		};
		return ret;
	}
	/**
	* Create the exception thrown for an AST node that fails validation.
	*
	* @param {Object} node the offending AST node; its `type` is included in the
	*   message and its `loc`, if present, in the error location
	* @param {string} message what is wrong with the node
	* @returns {Exception} the exception to throw
	*/
	function invalidAst(node, message) {
		return new _exception2["default"]("Invalid AST: " + node.type + " " + message, node);
	}
	/**
	* Validate the `depth` of a path or param node.
	*
	* A missing depth is treated as 0, because ASTs built by hand or by other
	* tools commonly omit it. Any depth that is present must be a non-negative
	* integer, since it is written into the generated code.
	*
	* @param {Object} node the AST node whose `depth` is validated
	* @returns {number} the validated depth, or 0 if the node has none
	* @throws {Exception} if the depth is present but not a non-negative integer
	*/
	function validateDepth(node) {
		var depth = node.depth;
		if (depth == null) return 0;
		if (typeof depth !== "number" || !isFinite(depth) || Math.floor(depth) !== depth || depth < 0) throw invalidAst(node, "depth must be a non-negative integer");
		return depth;
	}
	/**
	* Validate the `value` of a StringLiteral, NumberLiteral or BooleanLiteral.
	*
	* Literal values are written into the generated code, so they must have
	* exactly the type their node promises. Nodes of any other type pass through
	* unchanged.
	*
	* Numbers need not be finite: the parser produces Infinity for very long
	* number literals, and Infinity and NaN are emitted as the read-only globals
	* of the same name.
	*
	* @param {Object} node the AST node to validate
	* @throws {Exception} if the value does not match the literal type
	*/
	function validateLiteral(node) {
		var value = node.value;
		if (node.type === "StringLiteral" && typeof value !== "string") throw invalidAst(node, "value must be a string");
		else if (node.type === "NumberLiteral" && typeof value !== "number") throw invalidAst(node, "value must be a number");
		else if (node.type === "BooleanLiteral" && typeof value !== "boolean") throw invalidAst(node, "value must be a boolean");
	}
	/**
	* Validate that a node property is an array containing only strings.
	*
	* @param {Object} node the AST node the property belongs to, for the error
	* @param {*} value the property value to validate
	* @param {string} name the property name, used in the error message
	* @returns {string[]} the validated array
	* @throws {Exception} if the value is not an array or contains non-strings
	*/
	function validateStringArray(node, value, name) {
		if (!_utils.isArray(value)) throw invalidAst(node, name + " must be an array");
		for (var i = 0; i < value.length; i++) if (typeof value[i] !== "string") throw invalidAst(node, name + " must only contain strings");
		return value;
	}
	/**
	* Validate the `parts` of a PathExpression node.
	*
	* @param {Object} path the PathExpression node
	* @returns {string[]} the validated parts
	* @throws {Exception} if `parts` is not an array of strings
	*/
	function validateParts(path) {
		return validateStringArray(path, path.parts, "parts");
	}
	/**
	* Validate the optional `blockParams` of a Program node. Its length is
	* written into the generated code, so it must be an array of strings when
	* present.
	*
	* @param {Object} program the Program node
	* @throws {Exception} if `blockParams` is present and not an array of strings
	*/
	function validateBlockParams(program) {
		if (program.blockParams != null) validateStringArray(program, program.blockParams, "blockParams");
	}
	function argEquals(a, b) {
		if (a === b) return true;
		if (_utils.isArray(a) && _utils.isArray(b) && a.length === b.length) {
			for (var i = 0; i < a.length; i++) if (!argEquals(a[i], b[i])) return false;
			return true;
		}
	}
	function transformLiteralToPath(sexpr) {
		if (!sexpr.path.parts) {
			var literal = sexpr.path;
			sexpr.path = {
				type: "PathExpression",
				data: false,
				depth: 0,
				parts: [literal.original + ""],
				original: literal.original + "",
				loc: literal.loc
			};
		}
	}
}));
// node_modules/source-map/lib/base64.js
var require_base64 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var intToCharMap = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
	/**
	* Encode an integer in the range of 0 to 63 to a single base 64 digit.
	*/
	exports.encode = function(number) {
		if (0 <= number && number < intToCharMap.length) return intToCharMap[number];
		throw new TypeError("Must be between 0 and 63: " + number);
	};
	/**
	* Decode a single base 64 character code digit to an integer. Returns -1 on
	* failure.
	*/
	exports.decode = function(charCode) {
		var bigA = 65;
		var bigZ = 90;
		var littleA = 97;
		var littleZ = 122;
		var zero = 48;
		var nine = 57;
		var plus = 43;
		var slash = 47;
		var littleOffset = 26;
		var numberOffset = 52;
		if (bigA <= charCode && charCode <= bigZ) return charCode - bigA;
		if (littleA <= charCode && charCode <= littleZ) return charCode - littleA + littleOffset;
		if (zero <= charCode && charCode <= nine) return charCode - zero + numberOffset;
		if (charCode == plus) return 62;
		if (charCode == slash) return 63;
		return -1;
	};
}));
// node_modules/source-map/lib/base64-vlq.js
var require_base64_vlq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var base64 = require_base64();
	var VLQ_BASE_SHIFT = 5;
	var VLQ_BASE = 1 << VLQ_BASE_SHIFT;
	var VLQ_BASE_MASK = VLQ_BASE - 1;
	var VLQ_CONTINUATION_BIT = VLQ_BASE;
	/**
	* Converts from a two-complement value to a value where the sign bit is
	* placed in the least significant bit.  For example, as decimals:
	*   1 becomes 2 (10 binary), -1 becomes 3 (11 binary)
	*   2 becomes 4 (100 binary), -2 becomes 5 (101 binary)
	*/
	function toVLQSigned(aValue) {
		return aValue < 0 ? (-aValue << 1) + 1 : (aValue << 1) + 0;
	}
	/**
	* Converts to a two-complement value from a value where the sign bit is
	* placed in the least significant bit.  For example, as decimals:
	*   2 (10 binary) becomes 1, 3 (11 binary) becomes -1
	*   4 (100 binary) becomes 2, 5 (101 binary) becomes -2
	*/
	function fromVLQSigned(aValue) {
		var isNegative = (aValue & 1) === 1;
		var shifted = aValue >> 1;
		return isNegative ? -shifted : shifted;
	}
	/**
	* Returns the base 64 VLQ encoded value.
	*/
	exports.encode = function base64VLQ_encode(aValue) {
		var encoded = "";
		var digit;
		var vlq = toVLQSigned(aValue);
		do {
			digit = vlq & VLQ_BASE_MASK;
			vlq >>>= VLQ_BASE_SHIFT;
			if (vlq > 0) digit |= VLQ_CONTINUATION_BIT;
			encoded += base64.encode(digit);
		} while (vlq > 0);
		return encoded;
	};
	/**
	* Decodes the next base 64 VLQ value from the given string and returns the
	* value and the rest of the string via the out parameter.
	*/
	exports.decode = function base64VLQ_decode(aStr, aIndex, aOutParam) {
		var strLen = aStr.length;
		var result = 0;
		var shift = 0;
		var continuation, digit;
		do {
			if (aIndex >= strLen) throw new Error("Expected more digits in base 64 VLQ value.");
			digit = base64.decode(aStr.charCodeAt(aIndex++));
			if (digit === -1) throw new Error("Invalid base64 digit: " + aStr.charAt(aIndex - 1));
			continuation = !!(digit & VLQ_CONTINUATION_BIT);
			digit &= VLQ_BASE_MASK;
			result = result + (digit << shift);
			shift += VLQ_BASE_SHIFT;
		} while (continuation);
		aOutParam.value = fromVLQSigned(result);
		aOutParam.rest = aIndex;
	};
}));
// node_modules/source-map/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* This is a helper function for getting values from parameter/options
	* objects.
	*
	* @param args The object we are extracting values from
	* @param name The name of the property we are getting.
	* @param defaultValue An optional value to return if the property is missing
	* from the object. If this is not specified and the property is missing, an
	* error will be thrown.
	*/
	function getArg(aArgs, aName, aDefaultValue) {
		if (aName in aArgs) return aArgs[aName];
		else if (arguments.length === 3) return aDefaultValue;
		else throw new Error("\"" + aName + "\" is a required argument.");
	}
	exports.getArg = getArg;
	var urlRegexp = /^(?:([\w+\-.]+):)?\/\/(?:(\w+:\w+)@)?([\w.-]*)(?::(\d+))?(.*)$/;
	var dataUrlRegexp = /^data:.+\,.+$/;
	function urlParse(aUrl) {
		var match = aUrl.match(urlRegexp);
		if (!match) return null;
		return {
			scheme: match[1],
			auth: match[2],
			host: match[3],
			port: match[4],
			path: match[5]
		};
	}
	exports.urlParse = urlParse;
	function urlGenerate(aParsedUrl) {
		var url = "";
		if (aParsedUrl.scheme) url += aParsedUrl.scheme + ":";
		url += "//";
		if (aParsedUrl.auth) url += aParsedUrl.auth + "@";
		if (aParsedUrl.host) url += aParsedUrl.host;
		if (aParsedUrl.port) url += ":" + aParsedUrl.port;
		if (aParsedUrl.path) url += aParsedUrl.path;
		return url;
	}
	exports.urlGenerate = urlGenerate;
	/**
	* Normalizes a path, or the path portion of a URL:
	*
	* - Replaces consecutive slashes with one slash.
	* - Removes unnecessary '.' parts.
	* - Removes unnecessary '<dir>/..' parts.
	*
	* Based on code in the Node.js 'path' core module.
	*
	* @param aPath The path or url to normalize.
	*/
	function normalize(aPath) {
		var path = aPath;
		var url = urlParse(aPath);
		if (url) {
			if (!url.path) return aPath;
			path = url.path;
		}
		var isAbsolute = exports.isAbsolute(path);
		var parts = path.split(/\/+/);
		for (var part, up = 0, i = parts.length - 1; i >= 0; i--) {
			part = parts[i];
			if (part === ".") parts.splice(i, 1);
			else if (part === "..") up++;
			else if (up > 0) {
				if (part === "") {
					parts.splice(i + 1, up);
					up = 0;
				} else {
					parts.splice(i, 2);
					up--;
				}
			}
		}
		path = parts.join("/");
		if (path === "") path = isAbsolute ? "/" : ".";
		if (url) {
			url.path = path;
			return urlGenerate(url);
		}
		return path;
	}
	exports.normalize = normalize;
	/**
	* Joins two paths/URLs.
	*
	* @param aRoot The root path or URL.
	* @param aPath The path or URL to be joined with the root.
	*
	* - If aPath is a URL or a data URI, aPath is returned, unless aPath is a
	*   scheme-relative URL: Then the scheme of aRoot, if any, is prepended
	*   first.
	* - Otherwise aPath is a path. If aRoot is a URL, then its path portion
	*   is updated with the result and aRoot is returned. Otherwise the result
	*   is returned.
	*   - If aPath is absolute, the result is aPath.
	*   - Otherwise the two paths are joined with a slash.
	* - Joining for example 'http://' and 'www.example.com' is also supported.
	*/
	function join(aRoot, aPath) {
		if (aRoot === "") aRoot = ".";
		if (aPath === "") aPath = ".";
		var aPathUrl = urlParse(aPath);
		var aRootUrl = urlParse(aRoot);
		if (aRootUrl) aRoot = aRootUrl.path || "/";
		if (aPathUrl && !aPathUrl.scheme) {
			if (aRootUrl) aPathUrl.scheme = aRootUrl.scheme;
			return urlGenerate(aPathUrl);
		}
		if (aPathUrl || aPath.match(dataUrlRegexp)) return aPath;
		if (aRootUrl && !aRootUrl.host && !aRootUrl.path) {
			aRootUrl.host = aPath;
			return urlGenerate(aRootUrl);
		}
		var joined = aPath.charAt(0) === "/" ? aPath : normalize(aRoot.replace(/\/+$/, "") + "/" + aPath);
		if (aRootUrl) {
			aRootUrl.path = joined;
			return urlGenerate(aRootUrl);
		}
		return joined;
	}
	exports.join = join;
	exports.isAbsolute = function(aPath) {
		return aPath.charAt(0) === "/" || urlRegexp.test(aPath);
	};
	/**
	* Make a path relative to a URL or another path.
	*
	* @param aRoot The root path or URL.
	* @param aPath The path or URL to be made relative to aRoot.
	*/
	function relative(aRoot, aPath) {
		if (aRoot === "") aRoot = ".";
		aRoot = aRoot.replace(/\/$/, "");
		var level = 0;
		while (aPath.indexOf(aRoot + "/") !== 0) {
			var index = aRoot.lastIndexOf("/");
			if (index < 0) return aPath;
			aRoot = aRoot.slice(0, index);
			if (aRoot.match(/^([^\/]+:\/)?\/*$/)) return aPath;
			++level;
		}
		return Array(level + 1).join("../") + aPath.substr(aRoot.length + 1);
	}
	exports.relative = relative;
	var supportsNullProto = function() {
		return !("__proto__" in Object.create(null));
	}();
	function identity(s) {
		return s;
	}
	/**
	* Because behavior goes wacky when you set `__proto__` on objects, we
	* have to prefix all the strings in our set with an arbitrary character.
	*
	* See https://github.com/mozilla/source-map/pull/31 and
	* https://github.com/mozilla/source-map/issues/30
	*
	* @param String aStr
	*/
	function toSetString(aStr) {
		if (isProtoString(aStr)) return "$" + aStr;
		return aStr;
	}
	exports.toSetString = supportsNullProto ? identity : toSetString;
	function fromSetString(aStr) {
		if (isProtoString(aStr)) return aStr.slice(1);
		return aStr;
	}
	exports.fromSetString = supportsNullProto ? identity : fromSetString;
	function isProtoString(s) {
		if (!s) return false;
		var length = s.length;
		if (length < 9) return false;
		if (s.charCodeAt(length - 1) !== 95 || s.charCodeAt(length - 2) !== 95 || s.charCodeAt(length - 3) !== 111 || s.charCodeAt(length - 4) !== 116 || s.charCodeAt(length - 5) !== 111 || s.charCodeAt(length - 6) !== 114 || s.charCodeAt(length - 7) !== 112 || s.charCodeAt(length - 8) !== 95 || s.charCodeAt(length - 9) !== 95) return false;
		for (var i = length - 10; i >= 0; i--) if (s.charCodeAt(i) !== 36) return false;
		return true;
	}
	/**
	* Comparator between two mappings where the original positions are compared.
	*
	* Optionally pass in `true` as `onlyCompareGenerated` to consider two
	* mappings with the same original source/line/column, but different generated
	* line and column the same. Useful when searching for a mapping with a
	* stubbed out mapping.
	*/
	function compareByOriginalPositions(mappingA, mappingB, onlyCompareOriginal) {
		var cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0 || onlyCompareOriginal) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByOriginalPositions = compareByOriginalPositions;
	/**
	* Comparator between two mappings with deflated source and name indices where
	* the generated positions are compared.
	*
	* Optionally pass in `true` as `onlyCompareGenerated` to consider two
	* mappings with the same generated line and column, but different
	* source/name/original line and column the same. Useful when searching for a
	* mapping with a stubbed out mapping.
	*/
	function compareByGeneratedPositionsDeflated(mappingA, mappingB, onlyCompareGenerated) {
		var cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0 || onlyCompareGenerated) return cmp;
		cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByGeneratedPositionsDeflated = compareByGeneratedPositionsDeflated;
	function strcmp(aStr1, aStr2) {
		if (aStr1 === aStr2) return 0;
		if (aStr1 === null) return 1;
		if (aStr2 === null) return -1;
		if (aStr1 > aStr2) return 1;
		return -1;
	}
	/**
	* Comparator between two mappings with inflated source and name strings where
	* the generated positions are compared.
	*/
	function compareByGeneratedPositionsInflated(mappingA, mappingB) {
		var cmp = mappingA.generatedLine - mappingB.generatedLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.generatedColumn - mappingB.generatedColumn;
		if (cmp !== 0) return cmp;
		cmp = strcmp(mappingA.source, mappingB.source);
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalLine - mappingB.originalLine;
		if (cmp !== 0) return cmp;
		cmp = mappingA.originalColumn - mappingB.originalColumn;
		if (cmp !== 0) return cmp;
		return strcmp(mappingA.name, mappingB.name);
	}
	exports.compareByGeneratedPositionsInflated = compareByGeneratedPositionsInflated;
	/**
	* Strip any JSON XSSI avoidance prefix from the string (as documented
	* in the source maps specification), and then parse the string as
	* JSON.
	*/
	function parseSourceMapInput(str) {
		return JSON.parse(str.replace(/^\)]}'[^\n]*\n/, ""));
	}
	exports.parseSourceMapInput = parseSourceMapInput;
	/**
	* Compute the URL of a source given the the source root, the source's
	* URL, and the source map's URL.
	*/
	function computeSourceURL(sourceRoot, sourceURL, sourceMapURL) {
		sourceURL = sourceURL || "";
		if (sourceRoot) {
			if (sourceRoot[sourceRoot.length - 1] !== "/" && sourceURL[0] !== "/") sourceRoot += "/";
			sourceURL = sourceRoot + sourceURL;
		}
		if (sourceMapURL) {
			var parsed = urlParse(sourceMapURL);
			if (!parsed) throw new Error("sourceMapURL could not be parsed");
			if (parsed.path) {
				var index = parsed.path.lastIndexOf("/");
				if (index >= 0) parsed.path = parsed.path.substring(0, index + 1);
			}
			sourceURL = join(urlGenerate(parsed), sourceURL);
		}
		return normalize(sourceURL);
	}
	exports.computeSourceURL = computeSourceURL;
}));
// node_modules/source-map/lib/array-set.js
var require_array_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var util = require_util();
	var has = Object.prototype.hasOwnProperty;
	var hasNativeMap = typeof Map !== "undefined";
	/**
	* A data structure which is a combination of an array and a set. Adding a new
	* member is O(1), testing for membership is O(1), and finding the index of an
	* element is O(1). Removing elements from the set is not supported. Only
	* strings are supported for membership.
	*/
	function ArraySet() {
		this._array = [];
		this._set = hasNativeMap ? /* @__PURE__ */ new Map() : Object.create(null);
	}
	/**
	* Static method for creating ArraySet instances from an existing array.
	*/
	ArraySet.fromArray = function ArraySet_fromArray(aArray, aAllowDuplicates) {
		var set = new ArraySet();
		for (var i = 0, len = aArray.length; i < len; i++) set.add(aArray[i], aAllowDuplicates);
		return set;
	};
	/**
	* Return how many unique items are in this ArraySet. If duplicates have been
	* added, than those do not count towards the size.
	*
	* @returns Number
	*/
	ArraySet.prototype.size = function ArraySet_size() {
		return hasNativeMap ? this._set.size : Object.getOwnPropertyNames(this._set).length;
	};
	/**
	* Add the given string to this set.
	*
	* @param String aStr
	*/
	ArraySet.prototype.add = function ArraySet_add(aStr, aAllowDuplicates) {
		var sStr = hasNativeMap ? aStr : util.toSetString(aStr);
		var isDuplicate = hasNativeMap ? this.has(aStr) : has.call(this._set, sStr);
		var idx = this._array.length;
		if (!isDuplicate || aAllowDuplicates) this._array.push(aStr);
		if (!isDuplicate) {
			if (hasNativeMap) this._set.set(aStr, idx);
			else this._set[sStr] = idx;
		}
	};
	/**
	* Is the given string a member of this set?
	*
	* @param String aStr
	*/
	ArraySet.prototype.has = function ArraySet_has(aStr) {
		if (hasNativeMap) return this._set.has(aStr);
		else {
			var sStr = util.toSetString(aStr);
			return has.call(this._set, sStr);
		}
	};
	/**
	* What is the index of the given string in the array?
	*
	* @param String aStr
	*/
	ArraySet.prototype.indexOf = function ArraySet_indexOf(aStr) {
		if (hasNativeMap) {
			var idx = this._set.get(aStr);
			if (idx >= 0) return idx;
		} else {
			var sStr = util.toSetString(aStr);
			if (has.call(this._set, sStr)) return this._set[sStr];
		}
		throw new Error("\"" + aStr + "\" is not in the set.");
	};
	/**
	* What is the element at the given index?
	*
	* @param Number aIdx
	*/
	ArraySet.prototype.at = function ArraySet_at(aIdx) {
		if (aIdx >= 0 && aIdx < this._array.length) return this._array[aIdx];
		throw new Error("No element indexed by " + aIdx);
	};
	/**
	* Returns the array representation of this set (which has the proper indices
	* indicated by indexOf). Note that this is a copy of the internal array used
	* for storing the members so that no one can mess with internal state.
	*/
	ArraySet.prototype.toArray = function ArraySet_toArray() {
		return this._array.slice();
	};
	exports.ArraySet = ArraySet;
}));
// node_modules/source-map/lib/mapping-list.js
var require_mapping_list = /* @__PURE__ */ __commonJSMin(((exports) => {
	var util = require_util();
	/**
	* Determine whether mappingB is after mappingA with respect to generated
	* position.
	*/
	function generatedPositionAfter(mappingA, mappingB) {
		var lineA = mappingA.generatedLine;
		var lineB = mappingB.generatedLine;
		var columnA = mappingA.generatedColumn;
		var columnB = mappingB.generatedColumn;
		return lineB > lineA || lineB == lineA && columnB >= columnA || util.compareByGeneratedPositionsInflated(mappingA, mappingB) <= 0;
	}
	/**
	* A data structure to provide a sorted view of accumulated mappings in a
	* performance conscious manner. It trades a neglibable overhead in general
	* case for a large speedup in case of mappings being added in order.
	*/
	function MappingList() {
		this._array = [];
		this._sorted = true;
		this._last = {
			generatedLine: -1,
			generatedColumn: 0
		};
	}
	/**
	* Iterate through internal items. This method takes the same arguments that
	* `Array.prototype.forEach` takes.
	*
	* NOTE: The order of the mappings is NOT guaranteed.
	*/
	MappingList.prototype.unsortedForEach = function MappingList_forEach(aCallback, aThisArg) {
		this._array.forEach(aCallback, aThisArg);
	};
	/**
	* Add the given source mapping.
	*
	* @param Object aMapping
	*/
	MappingList.prototype.add = function MappingList_add(aMapping) {
		if (generatedPositionAfter(this._last, aMapping)) {
			this._last = aMapping;
			this._array.push(aMapping);
		} else {
			this._sorted = false;
			this._array.push(aMapping);
		}
	};
	/**
	* Returns the flat, sorted array of mappings. The mappings are sorted by
	* generated position.
	*
	* WARNING: This method returns internal data without copying, for
	* performance. The return value must NOT be mutated, and should be treated as
	* an immutable borrow. If you want to take ownership, you must make your own
	* copy.
	*/
	MappingList.prototype.toArray = function MappingList_toArray() {
		if (!this._sorted) {
			this._array.sort(util.compareByGeneratedPositionsInflated);
			this._sorted = true;
		}
		return this._array;
	};
	exports.MappingList = MappingList;
}));
// node_modules/source-map/lib/source-map-generator.js
var require_source_map_generator = /* @__PURE__ */ __commonJSMin(((exports) => {
	var base64VLQ = require_base64_vlq();
	var util = require_util();
	var ArraySet = require_array_set().ArraySet;
	var MappingList = require_mapping_list().MappingList;
	/**
	* An instance of the SourceMapGenerator represents a source map which is
	* being built incrementally. You may pass an object with the following
	* properties:
	*
	*   - file: The filename of the generated source.
	*   - sourceRoot: A root for all relative URLs in this source map.
	*/
	function SourceMapGenerator(aArgs) {
		if (!aArgs) aArgs = {};
		this._file = util.getArg(aArgs, "file", null);
		this._sourceRoot = util.getArg(aArgs, "sourceRoot", null);
		this._skipValidation = util.getArg(aArgs, "skipValidation", false);
		this._sources = new ArraySet();
		this._names = new ArraySet();
		this._mappings = new MappingList();
		this._sourcesContents = null;
	}
	SourceMapGenerator.prototype._version = 3;
	/**
	* Creates a new SourceMapGenerator based on a SourceMapConsumer
	*
	* @param aSourceMapConsumer The SourceMap.
	*/
	SourceMapGenerator.fromSourceMap = function SourceMapGenerator_fromSourceMap(aSourceMapConsumer) {
		var sourceRoot = aSourceMapConsumer.sourceRoot;
		var generator = new SourceMapGenerator({
			file: aSourceMapConsumer.file,
			sourceRoot
		});
		aSourceMapConsumer.eachMapping(function(mapping) {
			var newMapping = { generated: {
				line: mapping.generatedLine,
				column: mapping.generatedColumn
			} };
			if (mapping.source != null) {
				newMapping.source = mapping.source;
				if (sourceRoot != null) newMapping.source = util.relative(sourceRoot, newMapping.source);
				newMapping.original = {
					line: mapping.originalLine,
					column: mapping.originalColumn
				};
				if (mapping.name != null) newMapping.name = mapping.name;
			}
			generator.addMapping(newMapping);
		});
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var sourceRelative = sourceFile;
			if (sourceRoot !== null) sourceRelative = util.relative(sourceRoot, sourceFile);
			if (!generator._sources.has(sourceRelative)) generator._sources.add(sourceRelative);
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) generator.setSourceContent(sourceFile, content);
		});
		return generator;
	};
	/**
	* Add a single mapping from original source line and column to the generated
	* source's line and column for this source map being created. The mapping
	* object should have the following properties:
	*
	*   - generated: An object with the generated line and column positions.
	*   - original: An object with the original line and column positions.
	*   - source: The original source file (relative to the sourceRoot).
	*   - name: An optional original token name for this mapping.
	*/
	SourceMapGenerator.prototype.addMapping = function SourceMapGenerator_addMapping(aArgs) {
		var generated = util.getArg(aArgs, "generated");
		var original = util.getArg(aArgs, "original", null);
		var source = util.getArg(aArgs, "source", null);
		var name = util.getArg(aArgs, "name", null);
		if (!this._skipValidation) this._validateMapping(generated, original, source, name);
		if (source != null) {
			source = String(source);
			if (!this._sources.has(source)) this._sources.add(source);
		}
		if (name != null) {
			name = String(name);
			if (!this._names.has(name)) this._names.add(name);
		}
		this._mappings.add({
			generatedLine: generated.line,
			generatedColumn: generated.column,
			originalLine: original != null && original.line,
			originalColumn: original != null && original.column,
			source,
			name
		});
	};
	/**
	* Set the source content for a source file.
	*/
	SourceMapGenerator.prototype.setSourceContent = function SourceMapGenerator_setSourceContent(aSourceFile, aSourceContent) {
		var source = aSourceFile;
		if (this._sourceRoot != null) source = util.relative(this._sourceRoot, source);
		if (aSourceContent != null) {
			if (!this._sourcesContents) this._sourcesContents = Object.create(null);
			this._sourcesContents[util.toSetString(source)] = aSourceContent;
		} else if (this._sourcesContents) {
			delete this._sourcesContents[util.toSetString(source)];
			if (Object.keys(this._sourcesContents).length === 0) this._sourcesContents = null;
		}
	};
	/**
	* Applies the mappings of a sub-source-map for a specific source file to the
	* source map being generated. Each mapping to the supplied source file is
	* rewritten using the supplied source map. Note: The resolution for the
	* resulting mappings is the minimium of this map and the supplied map.
	*
	* @param aSourceMapConsumer The source map to be applied.
	* @param aSourceFile Optional. The filename of the source file.
	*        If omitted, SourceMapConsumer's file property will be used.
	* @param aSourceMapPath Optional. The dirname of the path to the source map
	*        to be applied. If relative, it is relative to the SourceMapConsumer.
	*        This parameter is needed when the two source maps aren't in the same
	*        directory, and the source map to be applied contains relative source
	*        paths. If so, those relative source paths need to be rewritten
	*        relative to the SourceMapGenerator.
	*/
	SourceMapGenerator.prototype.applySourceMap = function SourceMapGenerator_applySourceMap(aSourceMapConsumer, aSourceFile, aSourceMapPath) {
		var sourceFile = aSourceFile;
		if (aSourceFile == null) {
			if (aSourceMapConsumer.file == null) throw new Error("SourceMapGenerator.prototype.applySourceMap requires either an explicit source file, or the source map's \"file\" property. Both were omitted.");
			sourceFile = aSourceMapConsumer.file;
		}
		var sourceRoot = this._sourceRoot;
		if (sourceRoot != null) sourceFile = util.relative(sourceRoot, sourceFile);
		var newSources = new ArraySet();
		var newNames = new ArraySet();
		this._mappings.unsortedForEach(function(mapping) {
			if (mapping.source === sourceFile && mapping.originalLine != null) {
				var original = aSourceMapConsumer.originalPositionFor({
					line: mapping.originalLine,
					column: mapping.originalColumn
				});
				if (original.source != null) {
					mapping.source = original.source;
					if (aSourceMapPath != null) mapping.source = util.join(aSourceMapPath, mapping.source);
					if (sourceRoot != null) mapping.source = util.relative(sourceRoot, mapping.source);
					mapping.originalLine = original.line;
					mapping.originalColumn = original.column;
					if (original.name != null) mapping.name = original.name;
				}
			}
			var source = mapping.source;
			if (source != null && !newSources.has(source)) newSources.add(source);
			var name = mapping.name;
			if (name != null && !newNames.has(name)) newNames.add(name);
		}, this);
		this._sources = newSources;
		this._names = newNames;
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) {
				if (aSourceMapPath != null) sourceFile = util.join(aSourceMapPath, sourceFile);
				if (sourceRoot != null) sourceFile = util.relative(sourceRoot, sourceFile);
				this.setSourceContent(sourceFile, content);
			}
		}, this);
	};
	/**
	* A mapping can have one of the three levels of data:
	*
	*   1. Just the generated position.
	*   2. The Generated position, original position, and original source.
	*   3. Generated and original position, original source, as well as a name
	*      token.
	*
	* To maintain consistency, we validate that any new mapping being added falls
	* in to one of these categories.
	*/
	SourceMapGenerator.prototype._validateMapping = function SourceMapGenerator_validateMapping(aGenerated, aOriginal, aSource, aName) {
		if (aOriginal && typeof aOriginal.line !== "number" && typeof aOriginal.column !== "number") throw new Error("original.line and original.column are not numbers -- you probably meant to omit the original mapping entirely and only map the generated position. If so, pass null for the original mapping instead of an object with empty or null values.");
		if (aGenerated && "line" in aGenerated && "column" in aGenerated && aGenerated.line > 0 && aGenerated.column >= 0 && !aOriginal && !aSource && !aName) return;
		else if (aGenerated && "line" in aGenerated && "column" in aGenerated && aOriginal && "line" in aOriginal && "column" in aOriginal && aGenerated.line > 0 && aGenerated.column >= 0 && aOriginal.line > 0 && aOriginal.column >= 0 && aSource) return;
		else throw new Error("Invalid mapping: " + JSON.stringify({
			generated: aGenerated,
			source: aSource,
			original: aOriginal,
			name: aName
		}));
	};
	/**
	* Serialize the accumulated mappings in to the stream of base 64 VLQs
	* specified by the source map format.
	*/
	SourceMapGenerator.prototype._serializeMappings = function SourceMapGenerator_serializeMappings() {
		var previousGeneratedColumn = 0;
		var previousGeneratedLine = 1;
		var previousOriginalColumn = 0;
		var previousOriginalLine = 0;
		var previousName = 0;
		var previousSource = 0;
		var result = "";
		var next;
		var mapping;
		var nameIdx;
		var sourceIdx;
		var mappings = this._mappings.toArray();
		for (var i = 0, len = mappings.length; i < len; i++) {
			mapping = mappings[i];
			next = "";
			if (mapping.generatedLine !== previousGeneratedLine) {
				previousGeneratedColumn = 0;
				while (mapping.generatedLine !== previousGeneratedLine) {
					next += ";";
					previousGeneratedLine++;
				}
			} else if (i > 0) {
				if (!util.compareByGeneratedPositionsInflated(mapping, mappings[i - 1])) continue;
				next += ",";
			}
			next += base64VLQ.encode(mapping.generatedColumn - previousGeneratedColumn);
			previousGeneratedColumn = mapping.generatedColumn;
			if (mapping.source != null) {
				sourceIdx = this._sources.indexOf(mapping.source);
				next += base64VLQ.encode(sourceIdx - previousSource);
				previousSource = sourceIdx;
				next += base64VLQ.encode(mapping.originalLine - 1 - previousOriginalLine);
				previousOriginalLine = mapping.originalLine - 1;
				next += base64VLQ.encode(mapping.originalColumn - previousOriginalColumn);
				previousOriginalColumn = mapping.originalColumn;
				if (mapping.name != null) {
					nameIdx = this._names.indexOf(mapping.name);
					next += base64VLQ.encode(nameIdx - previousName);
					previousName = nameIdx;
				}
			}
			result += next;
		}
		return result;
	};
	SourceMapGenerator.prototype._generateSourcesContent = function SourceMapGenerator_generateSourcesContent(aSources, aSourceRoot) {
		return aSources.map(function(source) {
			if (!this._sourcesContents) return null;
			if (aSourceRoot != null) source = util.relative(aSourceRoot, source);
			var key = util.toSetString(source);
			return Object.prototype.hasOwnProperty.call(this._sourcesContents, key) ? this._sourcesContents[key] : null;
		}, this);
	};
	/**
	* Externalize the source map.
	*/
	SourceMapGenerator.prototype.toJSON = function SourceMapGenerator_toJSON() {
		var map = {
			version: this._version,
			sources: this._sources.toArray(),
			names: this._names.toArray(),
			mappings: this._serializeMappings()
		};
		if (this._file != null) map.file = this._file;
		if (this._sourceRoot != null) map.sourceRoot = this._sourceRoot;
		if (this._sourcesContents) map.sourcesContent = this._generateSourcesContent(map.sources, map.sourceRoot);
		return map;
	};
	/**
	* Render the source map being generated to a string.
	*/
	SourceMapGenerator.prototype.toString = function SourceMapGenerator_toString() {
		return JSON.stringify(this.toJSON());
	};
	exports.SourceMapGenerator = SourceMapGenerator;
}));
// node_modules/source-map/lib/binary-search.js
var require_binary_search = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.GREATEST_LOWER_BOUND = 1;
	exports.LEAST_UPPER_BOUND = 2;
	/**
	* Recursive implementation of binary search.
	*
	* @param aLow Indices here and lower do not contain the needle.
	* @param aHigh Indices here and higher do not contain the needle.
	* @param aNeedle The element being searched for.
	* @param aHaystack The non-empty array being searched.
	* @param aCompare Function which takes two elements and returns -1, 0, or 1.
	* @param aBias Either 'binarySearch.GREATEST_LOWER_BOUND' or
	*     'binarySearch.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*/
	function recursiveSearch(aLow, aHigh, aNeedle, aHaystack, aCompare, aBias) {
		var mid = Math.floor((aHigh - aLow) / 2) + aLow;
		var cmp = aCompare(aNeedle, aHaystack[mid], true);
		if (cmp === 0) return mid;
		else if (cmp > 0) {
			if (aHigh - mid > 1) return recursiveSearch(mid, aHigh, aNeedle, aHaystack, aCompare, aBias);
			if (aBias == exports.LEAST_UPPER_BOUND) return aHigh < aHaystack.length ? aHigh : -1;
			else return mid;
		} else {
			if (mid - aLow > 1) return recursiveSearch(aLow, mid, aNeedle, aHaystack, aCompare, aBias);
			if (aBias == exports.LEAST_UPPER_BOUND) return mid;
			else return aLow < 0 ? -1 : aLow;
		}
	}
	/**
	* This is an implementation of binary search which will always try and return
	* the index of the closest element if there is no exact hit. This is because
	* mappings between original and generated line/col pairs are single points,
	* and there is an implicit region between each of them, so a miss just means
	* that you aren't on the very start of a region.
	*
	* @param aNeedle The element you are looking for.
	* @param aHaystack The array that is being searched.
	* @param aCompare A function which takes the needle and an element in the
	*     array and returns -1, 0, or 1 depending on whether the needle is less
	*     than, equal to, or greater than the element, respectively.
	* @param aBias Either 'binarySearch.GREATEST_LOWER_BOUND' or
	*     'binarySearch.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'binarySearch.GREATEST_LOWER_BOUND'.
	*/
	exports.search = function search(aNeedle, aHaystack, aCompare, aBias) {
		if (aHaystack.length === 0) return -1;
		var index = recursiveSearch(-1, aHaystack.length, aNeedle, aHaystack, aCompare, aBias || exports.GREATEST_LOWER_BOUND);
		if (index < 0) return -1;
		while (index - 1 >= 0) {
			if (aCompare(aHaystack[index], aHaystack[index - 1], true) !== 0) break;
			--index;
		}
		return index;
	};
}));
// node_modules/source-map/lib/quick-sort.js
var require_quick_sort = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Swap the elements indexed by `x` and `y` in the array `ary`.
	*
	* @param {Array} ary
	*        The array.
	* @param {Number} x
	*        The index of the first item.
	* @param {Number} y
	*        The index of the second item.
	*/
	function swap(ary, x, y) {
		var temp = ary[x];
		ary[x] = ary[y];
		ary[y] = temp;
	}
	/**
	* Returns a random integer within the range `low .. high` inclusive.
	*
	* @param {Number} low
	*        The lower bound on the range.
	* @param {Number} high
	*        The upper bound on the range.
	*/
	function randomIntInRange(low, high) {
		return Math.round(low + Math.random() * (high - low));
	}
	/**
	* The Quick Sort algorithm.
	*
	* @param {Array} ary
	*        An array to sort.
	* @param {function} comparator
	*        Function to use to compare two items.
	* @param {Number} p
	*        Start index of the array
	* @param {Number} r
	*        End index of the array
	*/
	function doQuickSort(ary, comparator, p, r) {
		if (p < r) {
			var pivotIndex = randomIntInRange(p, r);
			var i = p - 1;
			swap(ary, pivotIndex, r);
			var pivot = ary[r];
			for (var j = p; j < r; j++) if (comparator(ary[j], pivot) <= 0) {
				i += 1;
				swap(ary, i, j);
			}
			swap(ary, i + 1, j);
			var q = i + 1;
			doQuickSort(ary, comparator, p, q - 1);
			doQuickSort(ary, comparator, q + 1, r);
		}
	}
	/**
	* Sort the given array in-place with the given comparator function.
	*
	* @param {Array} ary
	*        An array to sort.
	* @param {function} comparator
	*        Function to use to compare two items.
	*/
	exports.quickSort = function(ary, comparator) {
		doQuickSort(ary, comparator, 0, ary.length - 1);
	};
}));
// node_modules/source-map/lib/source-map-consumer.js
var require_source_map_consumer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var util = require_util();
	var binarySearch = require_binary_search();
	var ArraySet = require_array_set().ArraySet;
	var base64VLQ = require_base64_vlq();
	var quickSort = require_quick_sort().quickSort;
	function SourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		return sourceMap.sections != null ? new IndexedSourceMapConsumer(sourceMap, aSourceMapURL) : new BasicSourceMapConsumer(sourceMap, aSourceMapURL);
	}
	SourceMapConsumer.fromSourceMap = function(aSourceMap, aSourceMapURL) {
		return BasicSourceMapConsumer.fromSourceMap(aSourceMap, aSourceMapURL);
	};
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	SourceMapConsumer.prototype._version = 3;
	SourceMapConsumer.prototype.__generatedMappings = null;
	Object.defineProperty(SourceMapConsumer.prototype, "_generatedMappings", {
		configurable: true,
		enumerable: true,
		get: function() {
			if (!this.__generatedMappings) this._parseMappings(this._mappings, this.sourceRoot);
			return this.__generatedMappings;
		}
	});
	SourceMapConsumer.prototype.__originalMappings = null;
	Object.defineProperty(SourceMapConsumer.prototype, "_originalMappings", {
		configurable: true,
		enumerable: true,
		get: function() {
			if (!this.__originalMappings) this._parseMappings(this._mappings, this.sourceRoot);
			return this.__originalMappings;
		}
	});
	SourceMapConsumer.prototype._charIsMappingSeparator = function SourceMapConsumer_charIsMappingSeparator(aStr, index) {
		var c = aStr.charAt(index);
		return c === ";" || c === ",";
	};
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	SourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		throw new Error("Subclasses must implement _parseMappings");
	};
	SourceMapConsumer.GENERATED_ORDER = 1;
	SourceMapConsumer.ORIGINAL_ORDER = 2;
	SourceMapConsumer.GREATEST_LOWER_BOUND = 1;
	SourceMapConsumer.LEAST_UPPER_BOUND = 2;
	/**
	* Iterate over each mapping between an original source/line/column and a
	* generated line/column in this source map.
	*
	* @param Function aCallback
	*        The function that is called with each mapping.
	* @param Object aContext
	*        Optional. If specified, this object will be the value of `this` every
	*        time that `aCallback` is called.
	* @param aOrder
	*        Either `SourceMapConsumer.GENERATED_ORDER` or
	*        `SourceMapConsumer.ORIGINAL_ORDER`. Specifies whether you want to
	*        iterate over the mappings sorted by the generated file's line/column
	*        order or the original's source/line/column order, respectively. Defaults to
	*        `SourceMapConsumer.GENERATED_ORDER`.
	*/
	SourceMapConsumer.prototype.eachMapping = function SourceMapConsumer_eachMapping(aCallback, aContext, aOrder) {
		var context = aContext || null;
		var order = aOrder || SourceMapConsumer.GENERATED_ORDER;
		var mappings;
		switch (order) {
			case SourceMapConsumer.GENERATED_ORDER:
				mappings = this._generatedMappings;
				break;
			case SourceMapConsumer.ORIGINAL_ORDER:
				mappings = this._originalMappings;
				break;
			default: throw new Error("Unknown order of iteration.");
		}
		var sourceRoot = this.sourceRoot;
		mappings.map(function(mapping) {
			var source = mapping.source === null ? null : this._sources.at(mapping.source);
			source = util.computeSourceURL(sourceRoot, source, this._sourceMapURL);
			return {
				source,
				generatedLine: mapping.generatedLine,
				generatedColumn: mapping.generatedColumn,
				originalLine: mapping.originalLine,
				originalColumn: mapping.originalColumn,
				name: mapping.name === null ? null : this._names.at(mapping.name)
			};
		}, this).forEach(aCallback, context);
	};
	/**
	* Returns all generated line and column information for the original source,
	* line, and column provided. If no column is provided, returns all mappings
	* corresponding to a either the line we are searching for or the next
	* closest line that has any mappings. Otherwise, returns all mappings
	* corresponding to the given line and either the column we are searching for
	* or the next closest column that has any offsets.
	*
	* The only argument is an object with the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number is 1-based.
	*   - column: Optional. the column number in the original source.
	*    The column number is 0-based.
	*
	* and an array of objects is returned, each with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*    line number is 1-based.
	*   - column: The column number in the generated source, or null.
	*    The column number is 0-based.
	*/
	SourceMapConsumer.prototype.allGeneratedPositionsFor = function SourceMapConsumer_allGeneratedPositionsFor(aArgs) {
		var line = util.getArg(aArgs, "line");
		var needle = {
			source: util.getArg(aArgs, "source"),
			originalLine: line,
			originalColumn: util.getArg(aArgs, "column", 0)
		};
		needle.source = this._findSourceIndex(needle.source);
		if (needle.source < 0) return [];
		var mappings = [];
		var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, binarySearch.LEAST_UPPER_BOUND);
		if (index >= 0) {
			var mapping = this._originalMappings[index];
			if (aArgs.column === void 0) {
				var originalLine = mapping.originalLine;
				while (mapping && mapping.originalLine === originalLine) {
					mappings.push({
						line: util.getArg(mapping, "generatedLine", null),
						column: util.getArg(mapping, "generatedColumn", null),
						lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
					});
					mapping = this._originalMappings[++index];
				}
			} else {
				var originalColumn = mapping.originalColumn;
				while (mapping && mapping.originalLine === line && mapping.originalColumn == originalColumn) {
					mappings.push({
						line: util.getArg(mapping, "generatedLine", null),
						column: util.getArg(mapping, "generatedColumn", null),
						lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
					});
					mapping = this._originalMappings[++index];
				}
			}
		}
		return mappings;
	};
	exports.SourceMapConsumer = SourceMapConsumer;
	/**
	* A BasicSourceMapConsumer instance represents a parsed source map which we can
	* query for information about the original file positions by giving it a file
	* position in the generated source.
	*
	* The first parameter is the raw source map (either as a JSON string, or
	* already parsed to an object). According to the spec, source maps have the
	* following attributes:
	*
	*   - version: Which version of the source map spec this map is following.
	*   - sources: An array of URLs to the original source files.
	*   - names: An array of identifiers which can be referrenced by individual mappings.
	*   - sourceRoot: Optional. The URL root from which all sources are relative.
	*   - sourcesContent: Optional. An array of contents of the original source files.
	*   - mappings: A string of base64 VLQs which contain the actual mappings.
	*   - file: Optional. The generated file this source map is associated with.
	*
	* Here is an example source map, taken from the source map spec[0]:
	*
	*     {
	*       version : 3,
	*       file: "out.js",
	*       sourceRoot : "",
	*       sources: ["foo.js", "bar.js"],
	*       names: ["src", "maps", "are", "fun"],
	*       mappings: "AA,AB;;ABCDE;"
	*     }
	*
	* The second parameter, if given, is a string whose value is the URL
	* at which the source map was found.  This URL is used to compute the
	* sources array.
	*
	* [0]: https://docs.google.com/document/d/1U1RGAehQwRypUTovF1KRlpiOFze0b-_2gc6fAH0KY0k/edit?pli=1#
	*/
	function BasicSourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		var version = util.getArg(sourceMap, "version");
		var sources = util.getArg(sourceMap, "sources");
		var names = util.getArg(sourceMap, "names", []);
		var sourceRoot = util.getArg(sourceMap, "sourceRoot", null);
		var sourcesContent = util.getArg(sourceMap, "sourcesContent", null);
		var mappings = util.getArg(sourceMap, "mappings");
		var file = util.getArg(sourceMap, "file", null);
		if (version != this._version) throw new Error("Unsupported version: " + version);
		if (sourceRoot) sourceRoot = util.normalize(sourceRoot);
		sources = sources.map(String).map(util.normalize).map(function(source) {
			return sourceRoot && util.isAbsolute(sourceRoot) && util.isAbsolute(source) ? util.relative(sourceRoot, source) : source;
		});
		this._names = ArraySet.fromArray(names.map(String), true);
		this._sources = ArraySet.fromArray(sources, true);
		this._absoluteSources = this._sources.toArray().map(function(s) {
			return util.computeSourceURL(sourceRoot, s, aSourceMapURL);
		});
		this.sourceRoot = sourceRoot;
		this.sourcesContent = sourcesContent;
		this._mappings = mappings;
		this._sourceMapURL = aSourceMapURL;
		this.file = file;
	}
	BasicSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
	BasicSourceMapConsumer.prototype.consumer = SourceMapConsumer;
	/**
	* Utility function to find the index of a source.  Returns -1 if not
	* found.
	*/
	BasicSourceMapConsumer.prototype._findSourceIndex = function(aSource) {
		var relativeSource = aSource;
		if (this.sourceRoot != null) relativeSource = util.relative(this.sourceRoot, relativeSource);
		if (this._sources.has(relativeSource)) return this._sources.indexOf(relativeSource);
		var i = 0;
		for (; i < this._absoluteSources.length; ++i) if (this._absoluteSources[i] == aSource) return i;
		return -1;
	};
	/**
	* Create a BasicSourceMapConsumer from a SourceMapGenerator.
	*
	* @param SourceMapGenerator aSourceMap
	*        The source map that will be consumed.
	* @param String aSourceMapURL
	*        The URL at which the source map can be found (optional)
	* @returns BasicSourceMapConsumer
	*/
	BasicSourceMapConsumer.fromSourceMap = function SourceMapConsumer_fromSourceMap(aSourceMap, aSourceMapURL) {
		var smc = Object.create(BasicSourceMapConsumer.prototype);
		var names = smc._names = ArraySet.fromArray(aSourceMap._names.toArray(), true);
		var sources = smc._sources = ArraySet.fromArray(aSourceMap._sources.toArray(), true);
		smc.sourceRoot = aSourceMap._sourceRoot;
		smc.sourcesContent = aSourceMap._generateSourcesContent(smc._sources.toArray(), smc.sourceRoot);
		smc.file = aSourceMap._file;
		smc._sourceMapURL = aSourceMapURL;
		smc._absoluteSources = smc._sources.toArray().map(function(s) {
			return util.computeSourceURL(smc.sourceRoot, s, aSourceMapURL);
		});
		var generatedMappings = aSourceMap._mappings.toArray().slice();
		var destGeneratedMappings = smc.__generatedMappings = [];
		var destOriginalMappings = smc.__originalMappings = [];
		for (var i = 0, length = generatedMappings.length; i < length; i++) {
			var srcMapping = generatedMappings[i];
			var destMapping = new Mapping();
			destMapping.generatedLine = srcMapping.generatedLine;
			destMapping.generatedColumn = srcMapping.generatedColumn;
			if (srcMapping.source) {
				destMapping.source = sources.indexOf(srcMapping.source);
				destMapping.originalLine = srcMapping.originalLine;
				destMapping.originalColumn = srcMapping.originalColumn;
				if (srcMapping.name) destMapping.name = names.indexOf(srcMapping.name);
				destOriginalMappings.push(destMapping);
			}
			destGeneratedMappings.push(destMapping);
		}
		quickSort(smc.__originalMappings, util.compareByOriginalPositions);
		return smc;
	};
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	BasicSourceMapConsumer.prototype._version = 3;
	/**
	* The list of original sources.
	*/
	Object.defineProperty(BasicSourceMapConsumer.prototype, "sources", { get: function() {
		return this._absoluteSources.slice();
	} });
	/**
	* Provide the JIT with a nice shape / hidden class.
	*/
	function Mapping() {
		this.generatedLine = 0;
		this.generatedColumn = 0;
		this.source = null;
		this.originalLine = null;
		this.originalColumn = null;
		this.name = null;
	}
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	BasicSourceMapConsumer.prototype._parseMappings = function SourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		var generatedLine = 1;
		var previousGeneratedColumn = 0;
		var previousOriginalLine = 0;
		var previousOriginalColumn = 0;
		var previousSource = 0;
		var previousName = 0;
		var length = aStr.length;
		var index = 0;
		var cachedSegments = {};
		var temp = {};
		var originalMappings = [];
		var generatedMappings = [];
		var mapping, str, segment, end, value;
		while (index < length) if (aStr.charAt(index) === ";") {
			generatedLine++;
			index++;
			previousGeneratedColumn = 0;
		} else if (aStr.charAt(index) === ",") index++;
		else {
			mapping = new Mapping();
			mapping.generatedLine = generatedLine;
			for (end = index; end < length; end++) if (this._charIsMappingSeparator(aStr, end)) break;
			str = aStr.slice(index, end);
			segment = cachedSegments[str];
			if (segment) index += str.length;
			else {
				segment = [];
				while (index < end) {
					base64VLQ.decode(aStr, index, temp);
					value = temp.value;
					index = temp.rest;
					segment.push(value);
				}
				if (segment.length === 2) throw new Error("Found a source, but no line and column");
				if (segment.length === 3) throw new Error("Found a source and line, but no column");
				cachedSegments[str] = segment;
			}
			mapping.generatedColumn = previousGeneratedColumn + segment[0];
			previousGeneratedColumn = mapping.generatedColumn;
			if (segment.length > 1) {
				mapping.source = previousSource + segment[1];
				previousSource += segment[1];
				mapping.originalLine = previousOriginalLine + segment[2];
				previousOriginalLine = mapping.originalLine;
				mapping.originalLine += 1;
				mapping.originalColumn = previousOriginalColumn + segment[3];
				previousOriginalColumn = mapping.originalColumn;
				if (segment.length > 4) {
					mapping.name = previousName + segment[4];
					previousName += segment[4];
				}
			}
			generatedMappings.push(mapping);
			if (typeof mapping.originalLine === "number") originalMappings.push(mapping);
		}
		quickSort(generatedMappings, util.compareByGeneratedPositionsDeflated);
		this.__generatedMappings = generatedMappings;
		quickSort(originalMappings, util.compareByOriginalPositions);
		this.__originalMappings = originalMappings;
	};
	/**
	* Find the mapping that best matches the hypothetical "needle" mapping that
	* we are searching for in the given "haystack" of mappings.
	*/
	BasicSourceMapConsumer.prototype._findMapping = function SourceMapConsumer_findMapping(aNeedle, aMappings, aLineName, aColumnName, aComparator, aBias) {
		if (aNeedle[aLineName] <= 0) throw new TypeError("Line must be greater than or equal to 1, got " + aNeedle[aLineName]);
		if (aNeedle[aColumnName] < 0) throw new TypeError("Column must be greater than or equal to 0, got " + aNeedle[aColumnName]);
		return binarySearch.search(aNeedle, aMappings, aComparator, aBias);
	};
	/**
	* Compute the last column for each generated mapping. The last column is
	* inclusive.
	*/
	BasicSourceMapConsumer.prototype.computeColumnSpans = function SourceMapConsumer_computeColumnSpans() {
		for (var index = 0; index < this._generatedMappings.length; ++index) {
			var mapping = this._generatedMappings[index];
			if (index + 1 < this._generatedMappings.length) {
				var nextMapping = this._generatedMappings[index + 1];
				if (mapping.generatedLine === nextMapping.generatedLine) {
					mapping.lastGeneratedColumn = nextMapping.generatedColumn - 1;
					continue;
				}
			}
			mapping.lastGeneratedColumn = 1e400;
		}
	};
	/**
	* Returns the original source, line, and column information for the generated
	* source's line and column positions provided. The only argument is an object
	* with the following properties:
	*
	*   - line: The line number in the generated source.  The line number
	*     is 1-based.
	*   - column: The column number in the generated source.  The column
	*     number is 0-based.
	*   - bias: Either 'SourceMapConsumer.GREATEST_LOWER_BOUND' or
	*     'SourceMapConsumer.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'SourceMapConsumer.GREATEST_LOWER_BOUND'.
	*
	* and an object is returned with the following properties:
	*
	*   - source: The original source file, or null.
	*   - line: The line number in the original source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the original source, or null.  The
	*     column number is 0-based.
	*   - name: The original identifier, or null.
	*/
	BasicSourceMapConsumer.prototype.originalPositionFor = function SourceMapConsumer_originalPositionFor(aArgs) {
		var needle = {
			generatedLine: util.getArg(aArgs, "line"),
			generatedColumn: util.getArg(aArgs, "column")
		};
		var index = this._findMapping(needle, this._generatedMappings, "generatedLine", "generatedColumn", util.compareByGeneratedPositionsDeflated, util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND));
		if (index >= 0) {
			var mapping = this._generatedMappings[index];
			if (mapping.generatedLine === needle.generatedLine) {
				var source = util.getArg(mapping, "source", null);
				if (source !== null) {
					source = this._sources.at(source);
					source = util.computeSourceURL(this.sourceRoot, source, this._sourceMapURL);
				}
				var name = util.getArg(mapping, "name", null);
				if (name !== null) name = this._names.at(name);
				return {
					source,
					line: util.getArg(mapping, "originalLine", null),
					column: util.getArg(mapping, "originalColumn", null),
					name
				};
			}
		}
		return {
			source: null,
			line: null,
			column: null,
			name: null
		};
	};
	/**
	* Return true if we have the source content for every source in the source
	* map, false otherwise.
	*/
	BasicSourceMapConsumer.prototype.hasContentsOfAllSources = function BasicSourceMapConsumer_hasContentsOfAllSources() {
		if (!this.sourcesContent) return false;
		return this.sourcesContent.length >= this._sources.size() && !this.sourcesContent.some(function(sc) {
			return sc == null;
		});
	};
	/**
	* Returns the original source content. The only argument is the url of the
	* original source file. Returns null if no original source content is
	* available.
	*/
	BasicSourceMapConsumer.prototype.sourceContentFor = function SourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
		if (!this.sourcesContent) return null;
		var index = this._findSourceIndex(aSource);
		if (index >= 0) return this.sourcesContent[index];
		var relativeSource = aSource;
		if (this.sourceRoot != null) relativeSource = util.relative(this.sourceRoot, relativeSource);
		var url;
		if (this.sourceRoot != null && (url = util.urlParse(this.sourceRoot))) {
			var fileUriAbsPath = relativeSource.replace(/^file:\/\//, "");
			if (url.scheme == "file" && this._sources.has(fileUriAbsPath)) return this.sourcesContent[this._sources.indexOf(fileUriAbsPath)];
			if ((!url.path || url.path == "/") && this._sources.has("/" + relativeSource)) return this.sourcesContent[this._sources.indexOf("/" + relativeSource)];
		}
		if (nullOnMissing) return null;
		else throw new Error("\"" + relativeSource + "\" is not in the SourceMap.");
	};
	/**
	* Returns the generated line and column information for the original source,
	* line, and column positions provided. The only argument is an object with
	* the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number
	*     is 1-based.
	*   - column: The column number in the original source.  The column
	*     number is 0-based.
	*   - bias: Either 'SourceMapConsumer.GREATEST_LOWER_BOUND' or
	*     'SourceMapConsumer.LEAST_UPPER_BOUND'. Specifies whether to return the
	*     closest element that is smaller than or greater than the one we are
	*     searching for, respectively, if the exact element cannot be found.
	*     Defaults to 'SourceMapConsumer.GREATEST_LOWER_BOUND'.
	*
	* and an object is returned with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the generated source, or null.
	*     The column number is 0-based.
	*/
	BasicSourceMapConsumer.prototype.generatedPositionFor = function SourceMapConsumer_generatedPositionFor(aArgs) {
		var source = util.getArg(aArgs, "source");
		source = this._findSourceIndex(source);
		if (source < 0) return {
			line: null,
			column: null,
			lastColumn: null
		};
		var needle = {
			source,
			originalLine: util.getArg(aArgs, "line"),
			originalColumn: util.getArg(aArgs, "column")
		};
		var index = this._findMapping(needle, this._originalMappings, "originalLine", "originalColumn", util.compareByOriginalPositions, util.getArg(aArgs, "bias", SourceMapConsumer.GREATEST_LOWER_BOUND));
		if (index >= 0) {
			var mapping = this._originalMappings[index];
			if (mapping.source === needle.source) return {
				line: util.getArg(mapping, "generatedLine", null),
				column: util.getArg(mapping, "generatedColumn", null),
				lastColumn: util.getArg(mapping, "lastGeneratedColumn", null)
			};
		}
		return {
			line: null,
			column: null,
			lastColumn: null
		};
	};
	exports.BasicSourceMapConsumer = BasicSourceMapConsumer;
	/**
	* An IndexedSourceMapConsumer instance represents a parsed source map which
	* we can query for information. It differs from BasicSourceMapConsumer in
	* that it takes "indexed" source maps (i.e. ones with a "sections" field) as
	* input.
	*
	* The first parameter is a raw source map (either as a JSON string, or already
	* parsed to an object). According to the spec for indexed source maps, they
	* have the following attributes:
	*
	*   - version: Which version of the source map spec this map is following.
	*   - file: Optional. The generated file this source map is associated with.
	*   - sections: A list of section definitions.
	*
	* Each value under the "sections" field has two fields:
	*   - offset: The offset into the original specified at which this section
	*       begins to apply, defined as an object with a "line" and "column"
	*       field.
	*   - map: A source map definition. This source map could also be indexed,
	*       but doesn't have to be.
	*
	* Instead of the "map" field, it's also possible to have a "url" field
	* specifying a URL to retrieve a source map from, but that's currently
	* unsupported.
	*
	* Here's an example source map, taken from the source map spec[0], but
	* modified to omit a section which uses the "url" field.
	*
	*  {
	*    version : 3,
	*    file: "app.js",
	*    sections: [{
	*      offset: {line:100, column:10},
	*      map: {
	*        version : 3,
	*        file: "section.js",
	*        sources: ["foo.js", "bar.js"],
	*        names: ["src", "maps", "are", "fun"],
	*        mappings: "AAAA,E;;ABCDE;"
	*      }
	*    }],
	*  }
	*
	* The second parameter, if given, is a string whose value is the URL
	* at which the source map was found.  This URL is used to compute the
	* sources array.
	*
	* [0]: https://docs.google.com/document/d/1U1RGAehQwRypUTovF1KRlpiOFze0b-_2gc6fAH0KY0k/edit#heading=h.535es3xeprgt
	*/
	function IndexedSourceMapConsumer(aSourceMap, aSourceMapURL) {
		var sourceMap = aSourceMap;
		if (typeof aSourceMap === "string") sourceMap = util.parseSourceMapInput(aSourceMap);
		var version = util.getArg(sourceMap, "version");
		var sections = util.getArg(sourceMap, "sections");
		if (version != this._version) throw new Error("Unsupported version: " + version);
		this._sources = new ArraySet();
		this._names = new ArraySet();
		var lastOffset = {
			line: -1,
			column: 0
		};
		this._sections = sections.map(function(s) {
			if (s.url) throw new Error("Support for url field in sections not implemented.");
			var offset = util.getArg(s, "offset");
			var offsetLine = util.getArg(offset, "line");
			var offsetColumn = util.getArg(offset, "column");
			if (offsetLine < lastOffset.line || offsetLine === lastOffset.line && offsetColumn < lastOffset.column) throw new Error("Section offsets must be ordered and non-overlapping.");
			lastOffset = offset;
			return {
				generatedOffset: {
					generatedLine: offsetLine + 1,
					generatedColumn: offsetColumn + 1
				},
				consumer: new SourceMapConsumer(util.getArg(s, "map"), aSourceMapURL)
			};
		});
	}
	IndexedSourceMapConsumer.prototype = Object.create(SourceMapConsumer.prototype);
	IndexedSourceMapConsumer.prototype.constructor = SourceMapConsumer;
	/**
	* The version of the source mapping spec that we are consuming.
	*/
	IndexedSourceMapConsumer.prototype._version = 3;
	/**
	* The list of original sources.
	*/
	Object.defineProperty(IndexedSourceMapConsumer.prototype, "sources", { get: function() {
		var sources = [];
		for (var i = 0; i < this._sections.length; i++) for (var j = 0; j < this._sections[i].consumer.sources.length; j++) sources.push(this._sections[i].consumer.sources[j]);
		return sources;
	} });
	/**
	* Returns the original source, line, and column information for the generated
	* source's line and column positions provided. The only argument is an object
	* with the following properties:
	*
	*   - line: The line number in the generated source.  The line number
	*     is 1-based.
	*   - column: The column number in the generated source.  The column
	*     number is 0-based.
	*
	* and an object is returned with the following properties:
	*
	*   - source: The original source file, or null.
	*   - line: The line number in the original source, or null.  The
	*     line number is 1-based.
	*   - column: The column number in the original source, or null.  The
	*     column number is 0-based.
	*   - name: The original identifier, or null.
	*/
	IndexedSourceMapConsumer.prototype.originalPositionFor = function IndexedSourceMapConsumer_originalPositionFor(aArgs) {
		var needle = {
			generatedLine: util.getArg(aArgs, "line"),
			generatedColumn: util.getArg(aArgs, "column")
		};
		var sectionIndex = binarySearch.search(needle, this._sections, function(needle, section) {
			var cmp = needle.generatedLine - section.generatedOffset.generatedLine;
			if (cmp) return cmp;
			return needle.generatedColumn - section.generatedOffset.generatedColumn;
		});
		var section = this._sections[sectionIndex];
		if (!section) return {
			source: null,
			line: null,
			column: null,
			name: null
		};
		return section.consumer.originalPositionFor({
			line: needle.generatedLine - (section.generatedOffset.generatedLine - 1),
			column: needle.generatedColumn - (section.generatedOffset.generatedLine === needle.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
			bias: aArgs.bias
		});
	};
	/**
	* Return true if we have the source content for every source in the source
	* map, false otherwise.
	*/
	IndexedSourceMapConsumer.prototype.hasContentsOfAllSources = function IndexedSourceMapConsumer_hasContentsOfAllSources() {
		return this._sections.every(function(s) {
			return s.consumer.hasContentsOfAllSources();
		});
	};
	/**
	* Returns the original source content. The only argument is the url of the
	* original source file. Returns null if no original source content is
	* available.
	*/
	IndexedSourceMapConsumer.prototype.sourceContentFor = function IndexedSourceMapConsumer_sourceContentFor(aSource, nullOnMissing) {
		for (var i = 0; i < this._sections.length; i++) {
			var content = this._sections[i].consumer.sourceContentFor(aSource, true);
			if (content) return content;
		}
		if (nullOnMissing) return null;
		else throw new Error("\"" + aSource + "\" is not in the SourceMap.");
	};
	/**
	* Returns the generated line and column information for the original source,
	* line, and column positions provided. The only argument is an object with
	* the following properties:
	*
	*   - source: The filename of the original source.
	*   - line: The line number in the original source.  The line number
	*     is 1-based.
	*   - column: The column number in the original source.  The column
	*     number is 0-based.
	*
	* and an object is returned with the following properties:
	*
	*   - line: The line number in the generated source, or null.  The
	*     line number is 1-based. 
	*   - column: The column number in the generated source, or null.
	*     The column number is 0-based.
	*/
	IndexedSourceMapConsumer.prototype.generatedPositionFor = function IndexedSourceMapConsumer_generatedPositionFor(aArgs) {
		for (var i = 0; i < this._sections.length; i++) {
			var section = this._sections[i];
			if (section.consumer._findSourceIndex(util.getArg(aArgs, "source")) === -1) continue;
			var generatedPosition = section.consumer.generatedPositionFor(aArgs);
			if (generatedPosition) return {
				line: generatedPosition.line + (section.generatedOffset.generatedLine - 1),
				column: generatedPosition.column + (section.generatedOffset.generatedLine === generatedPosition.line ? section.generatedOffset.generatedColumn - 1 : 0)
			};
		}
		return {
			line: null,
			column: null
		};
	};
	/**
	* Parse the mappings in a string in to a data structure which we can easily
	* query (the ordered arrays in the `this.__generatedMappings` and
	* `this.__originalMappings` properties).
	*/
	IndexedSourceMapConsumer.prototype._parseMappings = function IndexedSourceMapConsumer_parseMappings(aStr, aSourceRoot) {
		this.__generatedMappings = [];
		this.__originalMappings = [];
		for (var i = 0; i < this._sections.length; i++) {
			var section = this._sections[i];
			var sectionMappings = section.consumer._generatedMappings;
			for (var j = 0; j < sectionMappings.length; j++) {
				var mapping = sectionMappings[j];
				var source = section.consumer._sources.at(mapping.source);
				source = util.computeSourceURL(section.consumer.sourceRoot, source, this._sourceMapURL);
				this._sources.add(source);
				source = this._sources.indexOf(source);
				var name = null;
				if (mapping.name) {
					name = section.consumer._names.at(mapping.name);
					this._names.add(name);
					name = this._names.indexOf(name);
				}
				var adjustedMapping = {
					source,
					generatedLine: mapping.generatedLine + (section.generatedOffset.generatedLine - 1),
					generatedColumn: mapping.generatedColumn + (section.generatedOffset.generatedLine === mapping.generatedLine ? section.generatedOffset.generatedColumn - 1 : 0),
					originalLine: mapping.originalLine,
					originalColumn: mapping.originalColumn,
					name
				};
				this.__generatedMappings.push(adjustedMapping);
				if (typeof adjustedMapping.originalLine === "number") this.__originalMappings.push(adjustedMapping);
			}
		}
		quickSort(this.__generatedMappings, util.compareByGeneratedPositionsDeflated);
		quickSort(this.__originalMappings, util.compareByOriginalPositions);
	};
	exports.IndexedSourceMapConsumer = IndexedSourceMapConsumer;
}));
// node_modules/source-map/lib/source-node.js
var require_source_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
	var util = require_util();
	var REGEX_NEWLINE = /(\r?\n)/;
	var NEWLINE_CODE = 10;
	var isSourceNode = "$$$isSourceNode$$$";
	/**
	* SourceNodes provide a way to abstract over interpolating/concatenating
	* snippets of generated JavaScript source code while maintaining the line and
	* column information associated with the original source code.
	*
	* @param aLine The original line number.
	* @param aColumn The original column number.
	* @param aSource The original source's filename.
	* @param aChunks Optional. An array of strings which are snippets of
	*        generated JS, or other SourceNodes.
	* @param aName The original identifier.
	*/
	function SourceNode(aLine, aColumn, aSource, aChunks, aName) {
		this.children = [];
		this.sourceContents = {};
		this.line = aLine == null ? null : aLine;
		this.column = aColumn == null ? null : aColumn;
		this.source = aSource == null ? null : aSource;
		this.name = aName == null ? null : aName;
		this[isSourceNode] = true;
		if (aChunks != null) this.add(aChunks);
	}
	/**
	* Creates a SourceNode from generated code and a SourceMapConsumer.
	*
	* @param aGeneratedCode The generated code
	* @param aSourceMapConsumer The SourceMap for the generated code
	* @param aRelativePath Optional. The path that relative sources in the
	*        SourceMapConsumer should be relative to.
	*/
	SourceNode.fromStringWithSourceMap = function SourceNode_fromStringWithSourceMap(aGeneratedCode, aSourceMapConsumer, aRelativePath) {
		var node = new SourceNode();
		var remainingLines = aGeneratedCode.split(REGEX_NEWLINE);
		var remainingLinesIndex = 0;
		var shiftNextLine = function() {
			return getNextLine() + (getNextLine() || "");
			function getNextLine() {
				return remainingLinesIndex < remainingLines.length ? remainingLines[remainingLinesIndex++] : void 0;
			}
		};
		var lastGeneratedLine = 1, lastGeneratedColumn = 0;
		var lastMapping = null;
		aSourceMapConsumer.eachMapping(function(mapping) {
			if (lastMapping !== null) {
				if (lastGeneratedLine < mapping.generatedLine) {
					addMappingWithCode(lastMapping, shiftNextLine());
					lastGeneratedLine++;
					lastGeneratedColumn = 0;
				} else {
					var nextLine = remainingLines[remainingLinesIndex] || "";
					var code = nextLine.substr(0, mapping.generatedColumn - lastGeneratedColumn);
					remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn - lastGeneratedColumn);
					lastGeneratedColumn = mapping.generatedColumn;
					addMappingWithCode(lastMapping, code);
					lastMapping = mapping;
					return;
				}
			}
			while (lastGeneratedLine < mapping.generatedLine) {
				node.add(shiftNextLine());
				lastGeneratedLine++;
			}
			if (lastGeneratedColumn < mapping.generatedColumn) {
				var nextLine = remainingLines[remainingLinesIndex] || "";
				node.add(nextLine.substr(0, mapping.generatedColumn));
				remainingLines[remainingLinesIndex] = nextLine.substr(mapping.generatedColumn);
				lastGeneratedColumn = mapping.generatedColumn;
			}
			lastMapping = mapping;
		}, this);
		if (remainingLinesIndex < remainingLines.length) {
			if (lastMapping) addMappingWithCode(lastMapping, shiftNextLine());
			node.add(remainingLines.splice(remainingLinesIndex).join(""));
		}
		aSourceMapConsumer.sources.forEach(function(sourceFile) {
			var content = aSourceMapConsumer.sourceContentFor(sourceFile);
			if (content != null) {
				if (aRelativePath != null) sourceFile = util.join(aRelativePath, sourceFile);
				node.setSourceContent(sourceFile, content);
			}
		});
		return node;
		function addMappingWithCode(mapping, code) {
			if (mapping === null || mapping.source === void 0) node.add(code);
			else {
				var source = aRelativePath ? util.join(aRelativePath, mapping.source) : mapping.source;
				node.add(new SourceNode(mapping.originalLine, mapping.originalColumn, source, code, mapping.name));
			}
		}
	};
	/**
	* Add a chunk of generated JS to this source node.
	*
	* @param aChunk A string snippet of generated JS code, another instance of
	*        SourceNode, or an array where each member is one of those things.
	*/
	SourceNode.prototype.add = function SourceNode_add(aChunk) {
		if (Array.isArray(aChunk)) aChunk.forEach(function(chunk) {
			this.add(chunk);
		}, this);
		else if (aChunk[isSourceNode] || typeof aChunk === "string") {
			if (aChunk) this.children.push(aChunk);
		} else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
		return this;
	};
	/**
	* Add a chunk of generated JS to the beginning of this source node.
	*
	* @param aChunk A string snippet of generated JS code, another instance of
	*        SourceNode, or an array where each member is one of those things.
	*/
	SourceNode.prototype.prepend = function SourceNode_prepend(aChunk) {
		if (Array.isArray(aChunk)) for (var i = aChunk.length - 1; i >= 0; i--) this.prepend(aChunk[i]);
		else if (aChunk[isSourceNode] || typeof aChunk === "string") this.children.unshift(aChunk);
		else throw new TypeError("Expected a SourceNode, string, or an array of SourceNodes and strings. Got " + aChunk);
		return this;
	};
	/**
	* Walk over the tree of JS snippets in this node and its children. The
	* walking function is called once for each snippet of JS and is passed that
	* snippet and the its original associated source's line/column location.
	*
	* @param aFn The traversal function.
	*/
	SourceNode.prototype.walk = function SourceNode_walk(aFn) {
		var chunk;
		for (var i = 0, len = this.children.length; i < len; i++) {
			chunk = this.children[i];
			if (chunk[isSourceNode]) chunk.walk(aFn);
			else if (chunk !== "") aFn(chunk, {
				source: this.source,
				line: this.line,
				column: this.column,
				name: this.name
			});
		}
	};
	/**
	* Like `String.prototype.join` except for SourceNodes. Inserts `aStr` between
	* each of `this.children`.
	*
	* @param aSep The separator.
	*/
	SourceNode.prototype.join = function SourceNode_join(aSep) {
		var newChildren;
		var i;
		var len = this.children.length;
		if (len > 0) {
			newChildren = [];
			for (i = 0; i < len - 1; i++) {
				newChildren.push(this.children[i]);
				newChildren.push(aSep);
			}
			newChildren.push(this.children[i]);
			this.children = newChildren;
		}
		return this;
	};
	/**
	* Call String.prototype.replace on the very right-most source snippet. Useful
	* for trimming whitespace from the end of a source node, etc.
	*
	* @param aPattern The pattern to replace.
	* @param aReplacement The thing to replace the pattern with.
	*/
	SourceNode.prototype.replaceRight = function SourceNode_replaceRight(aPattern, aReplacement) {
		var lastChild = this.children[this.children.length - 1];
		if (lastChild[isSourceNode]) lastChild.replaceRight(aPattern, aReplacement);
		else if (typeof lastChild === "string") this.children[this.children.length - 1] = lastChild.replace(aPattern, aReplacement);
		else this.children.push("".replace(aPattern, aReplacement));
		return this;
	};
	/**
	* Set the source content for a source file. This will be added to the SourceMapGenerator
	* in the sourcesContent field.
	*
	* @param aSourceFile The filename of the source file
	* @param aSourceContent The content of the source file
	*/
	SourceNode.prototype.setSourceContent = function SourceNode_setSourceContent(aSourceFile, aSourceContent) {
		this.sourceContents[util.toSetString(aSourceFile)] = aSourceContent;
	};
	/**
	* Walk over the tree of SourceNodes. The walking function is called for each
	* source file content and is passed the filename and source content.
	*
	* @param aFn The traversal function.
	*/
	SourceNode.prototype.walkSourceContents = function SourceNode_walkSourceContents(aFn) {
		for (var i = 0, len = this.children.length; i < len; i++) if (this.children[i][isSourceNode]) this.children[i].walkSourceContents(aFn);
		var sources = Object.keys(this.sourceContents);
		for (var i = 0, len = sources.length; i < len; i++) aFn(util.fromSetString(sources[i]), this.sourceContents[sources[i]]);
	};
	/**
	* Return the string representation of this source node. Walks over the tree
	* and concatenates all the various snippets together to one string.
	*/
	SourceNode.prototype.toString = function SourceNode_toString() {
		var str = "";
		this.walk(function(chunk) {
			str += chunk;
		});
		return str;
	};
	/**
	* Returns the string representation of this source node along with a source
	* map.
	*/
	SourceNode.prototype.toStringWithSourceMap = function SourceNode_toStringWithSourceMap(aArgs) {
		var generated = {
			code: "",
			line: 1,
			column: 0
		};
		var map = new SourceMapGenerator(aArgs);
		var sourceMappingActive = false;
		var lastOriginalSource = null;
		var lastOriginalLine = null;
		var lastOriginalColumn = null;
		var lastOriginalName = null;
		this.walk(function(chunk, original) {
			generated.code += chunk;
			if (original.source !== null && original.line !== null && original.column !== null) {
				if (lastOriginalSource !== original.source || lastOriginalLine !== original.line || lastOriginalColumn !== original.column || lastOriginalName !== original.name) map.addMapping({
					source: original.source,
					original: {
						line: original.line,
						column: original.column
					},
					generated: {
						line: generated.line,
						column: generated.column
					},
					name: original.name
				});
				lastOriginalSource = original.source;
				lastOriginalLine = original.line;
				lastOriginalColumn = original.column;
				lastOriginalName = original.name;
				sourceMappingActive = true;
			} else if (sourceMappingActive) {
				map.addMapping({ generated: {
					line: generated.line,
					column: generated.column
				} });
				lastOriginalSource = null;
				sourceMappingActive = false;
			}
			for (var idx = 0, length = chunk.length; idx < length; idx++) if (chunk.charCodeAt(idx) === NEWLINE_CODE) {
				generated.line++;
				generated.column = 0;
				if (idx + 1 === length) {
					lastOriginalSource = null;
					sourceMappingActive = false;
				} else if (sourceMappingActive) map.addMapping({
					source: original.source,
					original: {
						line: original.line,
						column: original.column
					},
					generated: {
						line: generated.line,
						column: generated.column
					},
					name: original.name
				});
			} else generated.column++;
		});
		this.walkSourceContents(function(sourceFile, sourceContent) {
			map.setSourceContent(sourceFile, sourceContent);
		});
		return {
			code: generated.code,
			map
		};
	};
	exports.SourceNode = SourceNode;
}));
// node_modules/source-map/source-map.js
var require_source_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.SourceMapGenerator = require_source_map_generator().SourceMapGenerator;
	exports.SourceMapConsumer = require_source_map_consumer().SourceMapConsumer;
	exports.SourceNode = require_source_node().SourceNode;
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/code-gen.js
var require_code_gen = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.safeJsonLiteral = safeJsonLiteral;
	var _utils = require_utils();
	var NEEDS_ESCAPING = /[\x00-\x1f\\"\u2028\u2029<\ud800-\udfff]/;
	var SCRIPT_DELIMITERS = /<(?=!--|\/?script)/gi;
	/**
	* Escape the "<" of every sequence that could end or change the parsing of
	* an enclosing <script> element.
	*
	* Only pass JavaScript or JSON code in which "<" can only occur inside string
	* literals, where "\u003C" has the same value.
	*
	* @param {string} code the code to escape
	* @returns {string} the escaped code
	*/
	function escapeScriptDelimiters(code) {
		return code.replace(SCRIPT_DELIMITERS, "\\u003C");
	}
	/**
	* Escape a UTF-16 surrogate code unit as a "\uXXXX" escape sequence.
	*
	* @param {string} surrogate a single surrogate code unit
	* @returns {string} the escape sequence
	*/
	function escapeSurrogate(surrogate) {
		return "\\u" + surrogate.charCodeAt(0).toString(16);
	}
	/**
	* Convert a value to a JSON literal that is safe to write into generated
	* code: valid in ES5, where line and paragraph separators end string literals,
	* encodable as UTF-8 on every engine, and safe inside an enclosing <script>
	* element.
	*
	* @param {*} value the value to convert
	* @returns {string} the JavaScript literal
	*/
	function safeJsonLiteral(value) {
		return escapeScriptDelimiters(JSON.stringify(value).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029").replace(/[\ud800-\udfff]/g, escapeSurrogate));
	}
	var SourceNode = void 0;
	try {
		/* istanbul ignore next */
		if (typeof define !== "function" || !define.amd) SourceNode = require_source_map().SourceNode;
	} catch (err) {}
	/* istanbul ignore if: tested but not covered in istanbul due to dist build  */
	if (!SourceNode) {
		SourceNode = function(line, column, srcFile, chunks) {
			this.src = "";
			if (chunks) this.add(chunks);
		};
		/* istanbul ignore next */
		SourceNode.prototype = {
			add: function add(chunks) {
				if (_utils.isArray(chunks)) chunks = chunks.join("");
				this.src += chunks;
			},
			prepend: function prepend(chunks) {
				if (_utils.isArray(chunks)) chunks = chunks.join("");
				this.src = chunks + this.src;
			},
			toStringWithSourceMap: function toStringWithSourceMap() {
				return { code: this.toString() };
			},
			toString: function toString() {
				return this.src;
			}
		};
	}
	function castChunk(chunk, codeGen, loc) {
		if (_utils.isArray(chunk)) {
			var ret = [];
			for (var i = 0, len = chunk.length; i < len; i++) ret.push(codeGen.wrap(chunk[i], loc));
			return ret;
		} else if (typeof chunk === "boolean" || typeof chunk === "number") return chunk + "";
		return chunk;
	}
	function CodeGen(srcFile) {
		this.srcFile = srcFile;
		this.source = [];
	}
	CodeGen.prototype = {
		isEmpty: function isEmpty() {
			return !this.source.length;
		},
		prepend: function prepend(source, loc) {
			this.source.unshift(this.wrap(source, loc));
		},
		push: function push(source, loc) {
			this.source.push(this.wrap(source, loc));
		},
		merge: function merge() {
			var source = this.empty();
			this.each(function(line) {
				source.add([
					"  ",
					line,
					"\n"
				]);
			});
			return source;
		},
		each: function each(iter) {
			for (var i = 0, len = this.source.length; i < len; i++) iter(this.source[i]);
		},
		empty: function empty() {
			var loc = this.currentLocation || { start: {} };
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile);
		},
		wrap: function wrap(chunk) {
			var loc = arguments.length <= 1 || arguments[1] === void 0 ? this.currentLocation || { start: {} } : arguments[1];
			if (chunk instanceof SourceNode) return chunk;
			chunk = castChunk(chunk, this, loc);
			return new SourceNode(loc.start.line, loc.start.column, this.srcFile, chunk);
		},
		functionCall: function functionCall(fn, type, params) {
			params = this.generateList(params);
			return this.wrap([
				fn,
				type ? "." + type + "(" : "(",
				params,
				")"
			]);
		},
		quotedString: function quotedString(str) {
			str = str + "";
			if (!NEEDS_ESCAPING.test(str)) return "\"" + str + "\"";
			return safeJsonLiteral(str);
		},
		objectLiteral: function objectLiteral(obj) {
			// istanbul ignore next
			var _this = this;
			var pairs = [];
			Object.keys(obj).forEach(function(key) {
				var value = castChunk(obj[key], _this);
				if (value !== "undefined") pairs.push([
					_this.quotedString(key),
					":",
					value
				]);
			});
			var ret = this.generateList(pairs);
			ret.prepend("{");
			ret.add("}");
			return ret;
		},
		generateList: function generateList(entries) {
			var ret = this.empty();
			for (var i = 0, len = entries.length; i < len; i++) {
				if (i) ret.add(",");
				ret.add(castChunk(entries[i], this));
			}
			return ret;
		},
		generateArray: function generateArray(entries) {
			var ret = this.generateList(entries);
			ret.prepend("[");
			ret.add("]");
			return ret;
		}
	};
	exports["default"] = CodeGen;
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/javascript-compiler.js
var require_javascript_compiler = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _base = require_base$1();
	var _exception2 = _interopRequireDefault(require_exception());
	var _utils = require_utils();
	var _codeGen = require_code_gen();
	var _codeGen2 = _interopRequireDefault(_codeGen);
	function Literal(value) {
		this.value = value;
	}
	function JavaScriptCompiler() {}
	JavaScriptCompiler.prototype = {
		nameLookup: function nameLookup(parent, name) {
			return this.internalNameLookup(parent, name);
		},
		depthedLookup: function depthedLookup(name) {
			return [
				this.aliasable("container.lookup"),
				"(depths, ",
				this.quotedString(name),
				")"
			];
		},
		compilerInfo: function compilerInfo() {
			var revision = _base.COMPILER_REVISION;
			return [revision, _base.REVISION_CHANGES[revision]];
		},
		appendToBuffer: function appendToBuffer(source, location, explicit) {
			if (!_utils.isArray(source)) source = [source];
			source = this.source.wrap(source, location);
			if (this.environment.isSimple) return [
				"return ",
				source,
				";"
			];
			else if (explicit) return [
				"buffer += ",
				source,
				";"
			];
			else {
				source.appendToBuffer = true;
				return source;
			}
		},
		initializeBuffer: function initializeBuffer() {
			return this.quotedString("");
		},
		internalNameLookup: function internalNameLookup(parent, name) {
			this.lookupPropertyFunctionIsUsed = true;
			return [
				"lookupProperty(",
				parent,
				",",
				this.quotedString(name),
				")"
			];
		},
		lookupPropertyFunctionIsUsed: false,
		compile: function compile(environment, options, context, asObject) {
			this.environment = environment;
			this.options = options;
			this.stringParams = this.options.stringParams;
			this.trackIds = this.options.trackIds;
			this.precompile = !asObject;
			this.name = this.environment.name;
			this.isChild = !!context;
			this.context = context || {
				decorators: [],
				programs: [],
				environments: []
			};
			this.preamble();
			this.stackSlot = 0;
			this.stackVars = [];
			this.aliases = {};
			this.registers = { list: [] };
			this.hashes = [];
			this.compileStack = [];
			this.inlineStack = [];
			this.blockParams = [];
			this.compileChildren(environment, options);
			this.useDepths = this.useDepths || environment.useDepths || environment.useDecorators || this.options.compat;
			this.useBlockParams = this.useBlockParams || environment.useBlockParams;
			var opcodes = environment.opcodes, opcode = void 0, firstLoc = void 0, i = void 0, l = void 0;
			for (i = 0, l = opcodes.length; i < l; i++) {
				opcode = opcodes[i];
				this.source.currentLocation = opcode.loc;
				firstLoc = firstLoc || opcode.loc;
				this[opcode.opcode].apply(this, opcode.args);
			}
			this.source.currentLocation = firstLoc;
			this.pushSource("");
			/* istanbul ignore next */
			if (this.stackSlot || this.inlineStack.length || this.compileStack.length) throw new _exception2["default"]("Compile completed with content left on stack");
			if (!this.decorators.isEmpty()) {
				this.useDecorators = true;
				this.decorators.prepend([
					"var decorators = container.decorators, ",
					this.lookupPropertyFunctionVarDeclaration(),
					";\n"
				]);
				this.decorators.push("return fn;");
				if (asObject) this.decorators = Function.apply(this, [
					"fn",
					"props",
					"container",
					"depth0",
					"data",
					"blockParams",
					"depths",
					this.decorators.merge()
				]);
				else {
					this.decorators.prepend("function(fn, props, container, depth0, data, blockParams, depths) {\n");
					this.decorators.push("}\n");
					this.decorators = this.decorators.merge();
				}
			} else this.decorators = void 0;
			var fn = this.createFunctionContext(asObject);
			if (!this.isChild) {
				var ret = {
					compiler: this.compilerInfo(),
					main: fn
				};
				if (this.decorators) {
					ret.main_d = this.decorators;
					ret.useDecorators = true;
				}
				var _context = this.context;
				var programs = _context.programs;
				var decorators = _context.decorators;
				for (i = 0, l = programs.length; i < l; i++) {
					ret[i] = programs[i];
					if (decorators[i]) {
						ret[i + "_d"] = decorators[i];
						ret.useDecorators = true;
					}
				}
				if (this.environment.usePartial) ret.usePartial = true;
				if (this.options.data) ret.useData = true;
				if (this.useDepths) ret.useDepths = true;
				if (this.useBlockParams) ret.useBlockParams = true;
				if (this.options.compat) ret.compat = true;
				if (!asObject) {
					ret.compiler = JSON.stringify(ret.compiler);
					this.source.currentLocation = { start: {
						line: 1,
						column: 0
					} };
					ret = this.objectLiteral(ret);
					if (options.srcName) {
						ret = ret.toStringWithSourceMap({ file: options.destName });
						ret.map = ret.map && ret.map.toString();
					} else ret = ret.toString();
				} else ret.compilerOptions = this.options;
				return ret;
			} else return fn;
		},
		preamble: function preamble() {
			this.lastContext = 0;
			this.source = new _codeGen2["default"](this.options.srcName);
			this.decorators = new _codeGen2["default"](this.options.srcName);
		},
		createFunctionContext: function createFunctionContext(asObject) {
			// istanbul ignore next
			var _this = this;
			var varDeclarations = "";
			var locals = this.stackVars.concat(this.registers.list);
			if (locals.length > 0) varDeclarations += ", " + locals.join(", ");
			var aliasCount = 0;
			Object.keys(this.aliases).forEach(function(alias) {
				var node = _this.aliases[alias];
				if (node.children && node.referenceCount > 1) {
					varDeclarations += ", alias" + ++aliasCount + "=" + alias;
					node.children[0] = "alias" + aliasCount;
				}
			});
			if (this.lookupPropertyFunctionIsUsed) varDeclarations += ", " + this.lookupPropertyFunctionVarDeclaration();
			var params = [
				"container",
				"depth0",
				"helpers",
				"partials",
				"data"
			];
			if (this.useBlockParams || this.useDepths) params.push("blockParams");
			if (this.useDepths) params.push("depths");
			var source = this.mergeSource(varDeclarations);
			if (asObject) {
				params.push(source);
				return Function.apply(this, params);
			} else return this.source.wrap([
				"function(",
				params.join(","),
				") {\n  ",
				source,
				"}"
			]);
		},
		mergeSource: function mergeSource(varDeclarations) {
			var isSimple = this.environment.isSimple, appendOnly = !this.forceBuffer, appendFirst = void 0, sourceSeen = void 0, bufferStart = void 0, bufferEnd = void 0;
			this.source.each(function(line) {
				if (line.appendToBuffer) {
					if (bufferStart) line.prepend("  + ");
					else bufferStart = line;
					bufferEnd = line;
				} else {
					if (bufferStart) {
						if (!sourceSeen) appendFirst = true;
						else bufferStart.prepend("buffer += ");
						bufferEnd.add(";");
						bufferStart = bufferEnd = void 0;
					}
					sourceSeen = true;
					if (!isSimple) appendOnly = false;
				}
			});
			if (appendOnly) {
				if (bufferStart) {
					bufferStart.prepend("return ");
					bufferEnd.add(";");
				} else if (!sourceSeen) this.source.push("return \"\";");
			} else {
				varDeclarations += ", buffer = " + (appendFirst ? "" : this.initializeBuffer());
				if (bufferStart) {
					bufferStart.prepend("return buffer + ");
					bufferEnd.add(";");
				} else this.source.push("return buffer;");
			}
			if (varDeclarations) this.source.prepend("var " + varDeclarations.substring(2) + (appendFirst ? "" : ";\n"));
			return this.source.merge();
		},
		lookupPropertyFunctionVarDeclaration: function lookupPropertyFunctionVarDeclaration() {
			return "\n      lookupProperty = container.lookupProperty || function(parent, propertyName) {\n        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {\n          return parent[propertyName];\n        }\n        return undefined\n    }\n    ".trim();
		},
		blockValue: function blockValue(name) {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs(name, 0, params);
			var blockName = this.popStack();
			params.splice(1, 0, blockName);
			this.push(this.source.functionCall(blockHelperMissing, "call", params));
		},
		ambiguousBlockValue: function ambiguousBlockValue() {
			var blockHelperMissing = this.aliasable("container.hooks.blockHelperMissing"), params = [this.contextName(0)];
			this.setupHelperArgs("", 0, params, true);
			this.flushInline();
			var current = this.topStack();
			params.splice(1, 0, current);
			this.pushSource([
				"if (!",
				this.lastHelper,
				") { ",
				current,
				" = ",
				this.source.functionCall(blockHelperMissing, "call", params),
				"}"
			]);
		},
		appendContent: function appendContent(content) {
			if (this.pendingContent) content = this.pendingContent + content;
			else this.pendingLocation = this.source.currentLocation;
			this.pendingContent = content;
		},
		append: function append() {
			if (this.isInline()) {
				this.replaceStack(function(current) {
					return [
						" != null ? ",
						current,
						" : \"\""
					];
				});
				this.pushSource(this.appendToBuffer(this.popStack()));
			} else {
				var local = this.popStack();
				this.pushSource([
					"if (",
					local,
					" != null) { ",
					this.appendToBuffer(local, void 0, true),
					" }"
				]);
				if (this.environment.isSimple) this.pushSource([
					"else { ",
					this.appendToBuffer("''", void 0, true),
					" }"
				]);
			}
		},
		appendEscaped: function appendEscaped() {
			this.pushSource(this.appendToBuffer([
				this.aliasable("container.escapeExpression"),
				"(",
				this.popStack(),
				")"
			]));
		},
		getContext: function getContext(depth) {
			this.lastContext = depth;
		},
		pushContext: function pushContext() {
			this.pushStackLiteral(this.contextName(this.lastContext));
		},
		lookupOnContext: function lookupOnContext(parts, falsy, strict, scoped) {
			var i = 0;
			if (!scoped && this.options.compat && !this.lastContext) this.push(this.depthedLookup(parts[i++]));
			else this.pushContext();
			this.resolvePath("context", parts, i, falsy, strict);
		},
		lookupBlockParam: function lookupBlockParam(blockParamId, parts) {
			this.useBlockParams = true;
			this.push([
				"blockParams[",
				blockParamId[0],
				"][",
				blockParamId[1],
				"]"
			]);
			this.resolvePath("context", parts, 1);
		},
		lookupData: function lookupData(depth, parts, strict) {
			if (!depth) this.pushStackLiteral("data");
			else this.pushStackLiteral("container.data(data, " + depth + ")");
			this.resolvePath("data", parts, 0, true, strict);
		},
		resolvePath: function resolvePath(type, parts, startPartIndex, falsy, strict) {
			// istanbul ignore next
			var _this2 = this;
			if (this.options.strict || this.options.assumeObjects) {
				this.push(strictLookup(this.options.strict && strict, this, parts, startPartIndex, type));
				return;
			}
			var len = parts.length;
			var _loop = function(i) {
				_this2.replaceStack(function(current) {
					var lookup = _this2.nameLookup(current, parts[i], type);
					if (!falsy) return [
						" != null ? ",
						lookup,
						" : ",
						current
					];
					else return [" && ", lookup];
				});
			};
			for (var i = startPartIndex; i < len; i++) _loop(i);
		},
		resolvePossibleLambda: function resolvePossibleLambda() {
			this.push([
				this.aliasable("container.lambda"),
				"(",
				this.popStack(),
				", ",
				this.contextName(0),
				")"
			]);
		},
		pushStringParam: function pushStringParam(string, type) {
			this.pushContext();
			this.pushString(type);
			if (type !== "SubExpression") {
				if (typeof string === "string") this.pushString(string);
				else this.pushStackLiteral(string);
			}
		},
		emptyHash: function emptyHash(omitEmpty) {
			if (this.trackIds) this.push("{}");
			if (this.stringParams) {
				this.push("{}");
				this.push("{}");
			}
			this.pushStackLiteral(omitEmpty ? "undefined" : "{}");
		},
		pushHash: function pushHash() {
			if (this.hash) this.hashes.push(this.hash);
			this.hash = {
				values: {},
				types: [],
				contexts: [],
				ids: []
			};
		},
		popHash: function popHash() {
			var hash = this.hash;
			this.hash = this.hashes.pop();
			if (this.trackIds) this.push(this.objectLiteral(hash.ids));
			if (this.stringParams) {
				this.push(this.objectLiteral(hash.contexts));
				this.push(this.objectLiteral(hash.types));
			}
			this.push(this.objectLiteral(hash.values));
		},
		pushString: function pushString(string) {
			this.pushStackLiteral(this.quotedString(string));
		},
		pushLiteral: function pushLiteral(value) {
			this.pushStackLiteral(value);
		},
		pushProgram: function pushProgram(guid) {
			if (guid != null) this.pushStackLiteral(this.programExpression(guid));
			else this.pushStackLiteral(null);
		},
		registerDecorator: function registerDecorator(paramSize, name) {
			var foundDecorator = this.nameLookup("decorators", name, "decorator"), options = this.setupHelperArgs(name, paramSize);
			this.decorators.push([
				"var decorator = ",
				foundDecorator,
				";"
			]);
			this.decorators.push([
				"if (typeof decorator !== \"function\") { throw new Error(",
				this.quotedString("Missing decorator: \"" + name + "\""),
				"); }"
			]);
			this.decorators.push([
				"fn = ",
				this.decorators.functionCall("decorator", "", [
					"fn",
					"props",
					"container",
					options
				]),
				" || fn;"
			]);
		},
		invokeHelper: function invokeHelper(paramSize, name, isSimple) {
			var nonHelper = this.popStack(), helper = this.setupHelper(paramSize, name);
			var possibleFunctionCalls = [];
			if (isSimple) possibleFunctionCalls.push(helper.name);
			possibleFunctionCalls.push(nonHelper);
			if (!this.options.strict) possibleFunctionCalls.push(this.aliasable("container.hooks.helperMissing"));
			var functionLookupCode = [
				"(",
				this.itemsSeparatedBy(possibleFunctionCalls, "||"),
				")"
			];
			var functionCall = this.source.functionCall(functionLookupCode, "call", helper.callParams);
			this.push(functionCall);
		},
		itemsSeparatedBy: function itemsSeparatedBy(items, separator) {
			var result = [];
			result.push(items[0]);
			for (var i = 1; i < items.length; i++) result.push(separator, items[i]);
			return result;
		},
		invokeKnownHelper: function invokeKnownHelper(paramSize, name) {
			var helper = this.setupHelper(paramSize, name);
			this.push(this.source.functionCall(helper.name, "call", helper.callParams));
		},
		invokeAmbiguous: function invokeAmbiguous(name, helperCall) {
			this.useRegister("helper");
			var nonHelper = this.popStack();
			this.emptyHash();
			var helper = this.setupHelper(0, name, helperCall);
			var lookup = [
				"(",
				"(helper = ",
				this.lastHelper = this.nameLookup("helpers", name, "helper"),
				" || ",
				nonHelper,
				")"
			];
			if (!this.options.strict) {
				lookup[0] = "(helper = ";
				lookup.push(" != null ? helper : ", this.aliasable("container.hooks.helperMissing"));
			}
			this.push([
				"(",
				lookup,
				helper.paramsInit ? ["),(", helper.paramsInit] : [],
				"),",
				"(typeof helper === ",
				this.aliasable("\"function\""),
				" ? ",
				this.source.functionCall("helper", "call", helper.callParams),
				" : helper))"
			]);
		},
		invokePartial: function invokePartial(isDynamic, name, indent) {
			var params = [], options = this.setupParams(name, 1, params);
			if (isDynamic) {
				name = this.popStack();
				delete options.name;
			}
			if (indent) options.indent = this.quotedString(indent);
			options.helpers = "helpers";
			options.partials = "partials";
			options.decorators = "container.decorators";
			if (!isDynamic) params.unshift(this.nameLookup("partials", name, "partial"));
			else params.unshift(name);
			if (this.options.compat) options.depths = "depths";
			options = this.objectLiteral(options);
			params.push(options);
			this.push(this.source.functionCall("container.invokePartial", "", params));
		},
		assignToHash: function assignToHash(key) {
			var value = this.popStack(), context = void 0, type = void 0, id = void 0;
			if (this.trackIds) id = this.popStack();
			if (this.stringParams) {
				type = this.popStack();
				context = this.popStack();
			}
			var hash = this.hash;
			if (context) hash.contexts[key] = context;
			if (type) hash.types[key] = type;
			if (id) hash.ids[key] = id;
			hash.values[key] = value;
		},
		pushId: function pushId(type, name, child) {
			if (type === "BlockParam") this.pushStackLiteral("blockParams[" + name[0] + "].path[" + name[1] + "]" + (child ? " + " + this.quotedString("." + child) : ""));
			else if (type === "PathExpression") this.pushString(name);
			else if (type === "SubExpression") this.pushStackLiteral("true");
			else this.pushStackLiteral("null");
		},
		compiler: JavaScriptCompiler,
		compileChildren: function compileChildren(environment, options) {
			var children = environment.children, child = void 0, compiler = void 0;
			for (var i = 0, l = children.length; i < l; i++) {
				child = children[i];
				compiler = new this.compiler();
				var existing = this.matchExistingProgram(child);
				if (existing == null) {
					var index = this.context.programs.push("") - 1;
					child.index = index;
					child.name = "program" + index;
					this.context.programs[index] = compiler.compile(child, options, this.context, !this.precompile);
					this.context.decorators[index] = compiler.decorators;
					this.context.environments[index] = child;
					this.useDepths = this.useDepths || compiler.useDepths;
					this.useBlockParams = this.useBlockParams || compiler.useBlockParams;
					child.useDepths = this.useDepths;
					child.useBlockParams = this.useBlockParams;
				} else {
					child.index = existing.index;
					child.name = "program" + existing.index;
					this.useDepths = this.useDepths || existing.useDepths;
					this.useBlockParams = this.useBlockParams || existing.useBlockParams;
				}
			}
		},
		matchExistingProgram: function matchExistingProgram(child) {
			for (var i = 0, len = this.context.environments.length; i < len; i++) {
				var environment = this.context.environments[i];
				if (environment && environment.equals(child)) return environment;
			}
		},
		programExpression: function programExpression(guid) {
			var child = this.environment.children[guid], programParams = [
				child.index,
				"data",
				child.blockParams
			];
			if (this.useBlockParams || this.useDepths) programParams.push("blockParams");
			if (this.useDepths) programParams.push("depths");
			return "container.program(" + programParams.join(", ") + ")";
		},
		useRegister: function useRegister(name) {
			if (!this.registers[name]) {
				this.registers[name] = true;
				this.registers.list.push(name);
			}
		},
		push: function push(expr) {
			if (!(expr instanceof Literal)) expr = this.source.wrap(expr);
			this.inlineStack.push(expr);
			return expr;
		},
		pushStackLiteral: function pushStackLiteral(item) {
			this.push(new Literal(item));
		},
		pushSource: function pushSource(source) {
			if (this.pendingContent) {
				this.source.push(this.appendToBuffer(this.source.quotedString(this.pendingContent), this.pendingLocation));
				this.pendingContent = void 0;
			}
			if (source) this.source.push(source);
		},
		replaceStack: function replaceStack(callback) {
			var prefix = ["("], stack = void 0, createdStack = void 0, usedLiteral = void 0;
			/* istanbul ignore next */
			if (!this.isInline()) throw new _exception2["default"]("replaceStack on non-inline");
			var top = this.popStack(true);
			if (top instanceof Literal) {
				stack = [top.value];
				prefix = ["(", stack];
				usedLiteral = true;
			} else {
				createdStack = true;
				var _name = this.incrStack();
				prefix = [
					"((",
					this.push(_name),
					" = ",
					top,
					")"
				];
				stack = this.topStack();
			}
			var item = callback.call(this, stack);
			if (!usedLiteral) this.popStack();
			if (createdStack) this.stackSlot--;
			this.push(prefix.concat(item, ")"));
		},
		incrStack: function incrStack() {
			this.stackSlot++;
			if (this.stackSlot > this.stackVars.length) this.stackVars.push("stack" + this.stackSlot);
			return this.topStackName();
		},
		topStackName: function topStackName() {
			return "stack" + this.stackSlot;
		},
		flushInline: function flushInline() {
			var inlineStack = this.inlineStack;
			this.inlineStack = [];
			for (var i = 0, len = inlineStack.length; i < len; i++) {
				var entry = inlineStack[i];
				/* istanbul ignore if */
				if (entry instanceof Literal) this.compileStack.push(entry);
				else {
					var stack = this.incrStack();
					this.pushSource([
						stack,
						" = ",
						entry,
						";"
					]);
					this.compileStack.push(stack);
				}
			}
		},
		isInline: function isInline() {
			return this.inlineStack.length;
		},
		popStack: function popStack(wrapped) {
			var inline = this.isInline(), item = (inline ? this.inlineStack : this.compileStack).pop();
			if (!wrapped && item instanceof Literal) return item.value;
			else {
				if (!inline) {
					/* istanbul ignore next */
					if (!this.stackSlot) throw new _exception2["default"]("Invalid stack pop");
					this.stackSlot--;
				}
				return item;
			}
		},
		topStack: function topStack() {
			var stack = this.isInline() ? this.inlineStack : this.compileStack, item = stack[stack.length - 1];
			/* istanbul ignore if */
			if (item instanceof Literal) return item.value;
			else return item;
		},
		contextName: function contextName(context) {
			if (this.useDepths && context) return "depths[" + context + "]";
			else return "depth" + context;
		},
		quotedString: function quotedString(str) {
			return this.source.quotedString(str);
		},
		objectLiteral: function objectLiteral(obj) {
			return this.source.objectLiteral(obj);
		},
		aliasable: function aliasable(name) {
			var ret = this.aliases[name];
			if (ret) {
				ret.referenceCount++;
				return ret;
			}
			ret = this.aliases[name] = this.source.wrap(name);
			ret.aliasable = true;
			ret.referenceCount = 1;
			return ret;
		},
		setupHelper: function setupHelper(paramSize, name, blockHelper) {
			var params = [];
			return {
				params,
				paramsInit: this.setupHelperArgs(name, paramSize, params, blockHelper),
				name: this.nameLookup("helpers", name, "helper"),
				callParams: [this.aliasable(this.contextName(0) + " != null ? " + this.contextName(0) + " : (container.nullContext || {})")].concat(params)
			};
		},
		setupParams: function setupParams(helper, paramSize, params) {
			var options = {}, contexts = [], types = [], ids = [], objectArgs = !params, param = void 0;
			if (objectArgs) params = [];
			options.name = this.quotedString(helper);
			options.hash = this.popStack();
			if (this.trackIds) options.hashIds = this.popStack();
			if (this.stringParams) {
				options.hashTypes = this.popStack();
				options.hashContexts = this.popStack();
			}
			var inverse = this.popStack(), program = this.popStack();
			if (program || inverse) {
				options.fn = program || "container.noop";
				options.inverse = inverse || "container.noop";
			}
			var i = paramSize;
			while (i--) {
				param = this.popStack();
				params[i] = param;
				if (this.trackIds) ids[i] = this.popStack();
				if (this.stringParams) {
					types[i] = this.popStack();
					contexts[i] = this.popStack();
				}
			}
			if (objectArgs) options.args = this.source.generateArray(params);
			if (this.trackIds) options.ids = this.source.generateArray(ids);
			if (this.stringParams) {
				options.types = this.source.generateArray(types);
				options.contexts = this.source.generateArray(contexts);
			}
			if (this.options.data) options.data = "data";
			if (this.useBlockParams) options.blockParams = "blockParams";
			return options;
		},
		setupHelperArgs: function setupHelperArgs(helper, paramSize, params, useRegister) {
			var options = this.setupParams(helper, paramSize, params);
			options.loc = locationLiteral(this);
			options = this.objectLiteral(options);
			if (useRegister) {
				this.useRegister("options");
				params.push("options");
				return ["options=", options];
			} else if (params) {
				params.push(options);
				return "";
			} else return options;
		}
	};
	(function() {
		var reservedWords = "break else new var case finally return void catch for switch while continue function this with default if throw delete in try do instanceof typeof abstract enum int short boolean export interface static byte extends long super char final native synchronized class float package throws const goto private transient debugger implements protected volatile double import public let yield await null true false".split(" ");
		var compilerWords = JavaScriptCompiler.RESERVED_WORDS = {};
		for (var i = 0, l = reservedWords.length; i < l; i++) compilerWords[reservedWords[i]] = true;
	})();
	/**
	* @deprecated May be removed in the next major version
	*/
	JavaScriptCompiler.isValidJavaScriptVariableName = function(name) {
		return !JavaScriptCompiler.RESERVED_WORDS[name] && /^[a-zA-Z_$][0-9a-zA-Z_$]*$/.test(name);
	};
	/**
	* The compiler's current source location as a JavaScript literal.
	*
	* Hand-built ASTs may omit `loc`; emitting the literal `undefined` then
	* keeps the generated code valid and drops the key from object literals.
	* The location's `source` is the `srcName` option, so it is escaped like
	* every other string in the generated code.
	*
	* @param {JavaScriptCompiler} compiler the compiler whose location is emitted
	* @returns {string} a JSON object literal, or the string "undefined"
	*/
	function locationLiteral(compiler) {
		var loc = compiler.source.currentLocation;
		return loc ? _codeGen.safeJsonLiteral(loc) : "undefined";
	}
	function strictLookup(requireTerminal, compiler, parts, startPartIndex, type) {
		var stack = compiler.popStack(), len = parts.length;
		if (requireTerminal) len--;
		for (var i = startPartIndex; i < len; i++) stack = compiler.nameLookup(stack, parts[i], type);
		if (requireTerminal) return [
			compiler.aliasable("container.strict"),
			"(",
			stack,
			", ",
			compiler.quotedString(parts[len]),
			", ",
			locationLiteral(compiler),
			" )"
		];
		else return stack;
	}
	exports["default"] = JavaScriptCompiler;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars.js
var require_handlebars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	exports.__esModule = true;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _handlebarsRuntime2 = _interopRequireDefault(require_handlebars_runtime());
	var _handlebarsCompilerAst2 = _interopRequireDefault(require_ast());
	var _handlebarsCompilerBase = require_base();
	var _handlebarsCompilerCompiler = require_compiler();
	var _handlebarsCompilerJavascriptCompiler2 = _interopRequireDefault(require_javascript_compiler());
	var _handlebarsCompilerVisitor2 = _interopRequireDefault(require_visitor());
	var _handlebarsNoConflict2 = _interopRequireDefault(require_no_conflict());
	var _create = _handlebarsRuntime2["default"].create;
	function create() {
		var hb = _create();
		hb.compile = function(input, options) {
			return _handlebarsCompilerCompiler.compile(input, options, hb);
		};
		hb.precompile = function(input, options) {
			return _handlebarsCompilerCompiler.precompile(input, options, hb);
		};
		hb.AST = _handlebarsCompilerAst2["default"];
		hb.Compiler = _handlebarsCompilerCompiler.Compiler;
		hb.JavaScriptCompiler = _handlebarsCompilerJavascriptCompiler2["default"];
		hb.Parser = _handlebarsCompilerBase.parser;
		hb.parse = _handlebarsCompilerBase.parse;
		hb.parseWithoutProcessing = _handlebarsCompilerBase.parseWithoutProcessing;
		return hb;
	}
	var inst = create();
	inst.create = create;
	_handlebarsNoConflict2["default"](inst);
	inst.Visitor = _handlebarsCompilerVisitor2["default"];
	inst["default"] = inst;
	exports["default"] = inst;
	module.exports = exports["default"];
}));
// node_modules/handlebars/dist/cjs/handlebars/compiler/printer.js
var require_printer = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.print = print;
	exports.PrintVisitor = PrintVisitor;
	// istanbul ignore next
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { "default": obj };
	}
	var _visitor2 = _interopRequireDefault(require_visitor());
	function print(ast) {
		return new PrintVisitor().accept(ast);
	}
	function PrintVisitor() {
		this.padding = 0;
	}
	PrintVisitor.prototype = new _visitor2["default"]();
	PrintVisitor.prototype.pad = function(string) {
		var out = "";
		for (var i = 0, l = this.padding; i < l; i++) out += "  ";
		out += string + "\n";
		return out;
	};
	PrintVisitor.prototype.Program = function(program) {
		var out = "", body = program.body, i = void 0, l = void 0;
		if (program.blockParams) {
			var blockParams = "BLOCK PARAMS: [";
			for (i = 0, l = program.blockParams.length; i < l; i++) blockParams += " " + program.blockParams[i];
			blockParams += " ]";
			out += this.pad(blockParams);
		}
		for (i = 0, l = body.length; i < l; i++) out += this.accept(body[i]);
		this.padding--;
		return out;
	};
	PrintVisitor.prototype.MustacheStatement = function(mustache) {
		return this.pad("{{ " + this.SubExpression(mustache) + " }}");
	};
	PrintVisitor.prototype.Decorator = function(mustache) {
		return this.pad("{{ DIRECTIVE " + this.SubExpression(mustache) + " }}");
	};
	PrintVisitor.prototype.BlockStatement = PrintVisitor.prototype.DecoratorBlock = function(block) {
		var out = "";
		out += this.pad((block.type === "DecoratorBlock" ? "DIRECTIVE " : "") + "BLOCK:");
		this.padding++;
		out += this.pad(this.SubExpression(block));
		if (block.program) {
			out += this.pad("PROGRAM:");
			this.padding++;
			out += this.accept(block.program);
			this.padding--;
		}
		if (block.inverse) {
			if (block.program) this.padding++;
			out += this.pad("{{^}}");
			this.padding++;
			out += this.accept(block.inverse);
			this.padding--;
			if (block.program) this.padding--;
		}
		this.padding--;
		return out;
	};
	PrintVisitor.prototype.PartialStatement = function(partial) {
		var content = "PARTIAL:" + partial.name.original;
		if (partial.params[0]) content += " " + this.accept(partial.params[0]);
		if (partial.hash) content += " " + this.accept(partial.hash);
		return this.pad("{{> " + content + " }}");
	};
	PrintVisitor.prototype.PartialBlockStatement = function(partial) {
		var content = "PARTIAL BLOCK:" + partial.name.original;
		if (partial.params[0]) content += " " + this.accept(partial.params[0]);
		if (partial.hash) content += " " + this.accept(partial.hash);
		content += " " + this.pad("PROGRAM:");
		this.padding++;
		content += this.accept(partial.program);
		this.padding--;
		return this.pad("{{> " + content + " }}");
	};
	PrintVisitor.prototype.ContentStatement = function(content) {
		return this.pad("CONTENT[ '" + content.value + "' ]");
	};
	PrintVisitor.prototype.CommentStatement = function(comment) {
		return this.pad("{{! '" + comment.value + "' }}");
	};
	PrintVisitor.prototype.SubExpression = function(sexpr) {
		var params = sexpr.params, paramStrings = [], hash = void 0;
		for (var i = 0, l = params.length; i < l; i++) paramStrings.push(this.accept(params[i]));
		params = "[" + paramStrings.join(", ") + "]";
		hash = sexpr.hash ? " " + this.accept(sexpr.hash) : "";
		return this.accept(sexpr.path) + " " + params + hash;
	};
	PrintVisitor.prototype.PathExpression = function(id) {
		var path = id.parts.join("/");
		return (id.data ? "@" : "") + "PATH:" + path;
	};
	PrintVisitor.prototype.StringLiteral = function(string) {
		return "\"" + string.value + "\"";
	};
	PrintVisitor.prototype.NumberLiteral = function(number) {
		return "NUMBER{" + number.value + "}";
	};
	PrintVisitor.prototype.BooleanLiteral = function(bool) {
		return "BOOLEAN{" + bool.value + "}";
	};
	PrintVisitor.prototype.UndefinedLiteral = function() {
		return "UNDEFINED";
	};
	PrintVisitor.prototype.NullLiteral = function() {
		return "NULL";
	};
	PrintVisitor.prototype.Hash = function(hash) {
		var pairs = hash.pairs, joinedPairs = [];
		for (var i = 0, l = pairs.length; i < l; i++) joinedPairs.push(this.accept(pairs[i]));
		return "HASH{" + joinedPairs.join(", ") + "}";
	};
	PrintVisitor.prototype.HashPair = function(pair) {
		return pair.key + "=" + this.accept(pair.value);
	};
}));
// src/adapters/templates/markdown-templates.generated.ts
var import_lib = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var handlebars = require_handlebars()["default"];
	var printer = require_printer();
	handlebars.PrintVisitor = printer.PrintVisitor;
	handlebars.print = printer.print;
	module.exports = handlebars;
	function extension(module, filename) {
		var templateString = __require("fs").readFileSync(filename, "utf8");
		module.exports = handlebars.compile(templateString);
	}
	/* istanbul ignore else */
	if (typeof __require !== "undefined" && __require.extensions) {
		__require.extensions[".handlebars"] = extension;
		__require.extensions[".hbs"] = extension;
	}
})))(), 1);
const markdownTemplates = {
	"audit": "{{> head head}}\n\n**{{summary}}**\n\n## Unauthorised changes\n\n{{#if unauthorised}}\n{{> table unauthorised}}\n{{else}}\nNone.\n{{/if}}\n\n## Back-dated entries\n\nJournal entries that were written later than they say.\n\n{{#if backDated}}\n{{> table backDated}}\n{{else}}\nNone.\n{{/if}}\n\n## Overrides\n\nPriorities, due times and freezes set against the rule, and waived conflicts.\n\n{{#if overrides}}\n{{> table overrides}}\n{{else}}\nNone.\n{{/if}}\n\n## Late reviews\n\n{{#if lateReviews}}\n{{> table lateReviews}}\n{{else}}\nNone.\n{{/if}}\n\n## Changes closed in the last 28 days without full evidence\n\nLooked for: authorised before the work began, reviewed by another, test evidence, formal approval, what and why\ndescribed.\n\n{{#if gaps}}\n{{> table gaps}}\n{{else}}\nNone.\n{{/if}}\n\n## Findings\n\n{{#if findings}}\n{{> table findings}}\n{{else}}\nThe records and the configuration are in order.\n{{/if}}\n",
	"cab-agenda": "{{> head head}}\n\n**{{summary}}**\n\n## To decide\n\n{{#if agenda}}\n{{> table agenda}}\n{{else}}\nNothing waits for a decision.\n{{/if}}\n\n## Who sits on the boards\n\n{{#if boards}}\n{{> table boards}}\n{{else}}\n`config/teams.yaml` names no board.\n{{/if}}\n\n## Conflicts\n\n{{#if conflicts}}\n{{> table conflicts}}\n{{else}}\nNone in the next 14 days.\n{{/if}}\n\n## Freezes\n\n{{#if freezes}}\n{{> table freezes}}\n{{else}}\nNone in the next 14 days.\n{{/if}}\n\n## To learn from: emergency and failed changes of the last 28 days\n\n{{#if toLearnFrom}}\n{{> table toLearnFrom}}\n{{else}}\nNone.\n{{/if}}\n\n## Decided in the last 28 days\n\n{{#if decided}}\n{{> table decided}}\n{{else}}\nNothing.\n{{/if}}\n\nMinutes are the reviews and comments of each change's pull request; this page is written anew with every run.\n",
	"change-schedule": "{{> head head}}\n\n**{{summary}}**\n\n## The next 14 days\n\n{{#if next}}\n{{> table next}}\n{{else}}\nNothing is planned.\n{{/if}}\n\n## Later\n\n{{#if later}}\n{{> table later}}\n{{else}}\nNothing is planned.\n{{/if}}\n\n## Freezes\n\n{{#if freezes}}\n{{> table freezes}}\n{{else}}\nNone in the next 14 days.\n{{/if}}\n\n## Conflicts\n\n{{#if conflicts}}\n{{> table conflicts}}\n{{else}}\nNone in the next 14 days.\n{{/if}}\n",
	"changes": "{{> head head}}\n\n**{{summary}}**\n\n## Schedule of the next 14 days\n\n{{#if next}}\n{{> table next}}\n{{else}}\nNothing is planned.\n{{/if}}\n\n## Freezes\n\n{{#if freezes}}\n{{> table freezes}}\n{{else}}\nNone in the next 14 days.\n{{/if}}\n\n## Conflicts\n\n{{#if conflicts}}\n{{> table conflicts}}\n{{else}}\nNone in the next 14 days.\n{{/if}}\n\n## Agenda of the change advisory board\n\n{{agendaSays}}\n\n{{#if agenda}}\n{{> table agenda}}\n{{/if}}\n\n### To learn from: emergency and failed changes of the last 28 days\n\n{{#if toLearnFrom}}\n{{> table toLearnFrom}}\n{{else}}\nNone.\n{{/if}}\n\n## Under way\n\nBeing implemented, or past the start of their window and not begun.\n\n{{#if underWay}}\n{{> table underWay}}\n{{else}}\nNone.\n{{/if}}\n\n## Figures\n\n{{#if kpis}}\n{{> table kpis}}\n{{/if}}\n\n## By month\n\n{{#if months}}\n{{> table months}}\n{{/if}}\n\n## By state\n\n{{#if states}}\n{{> table states}}\n{{/if}}\n\n{{> definitions}}\n",
	"definitions": "## What the numbers mean\n\nShares are shown with what they are a share of; times with their median, the value that nine in ten stay within (p90),\nand how many they are taken of (n), both by nearest rank. Everything is cut off, never rounded up. Cancelled records and\nduplicates are left out.\n\n{{#each definitions}}\n- **{{title}}**: {{definition}}\n{{/each}}\n",
	"head": "# {{title}}\n\n{{organisation}} · {{asOf}}\n\n{{#each menu}}{{#unless @first}} · {{/unless}}{{this}}{{/each}}\n{{#if isSample}}\n\n> **Sample.** The organisation, its people and its records are made up.\n{{/if}}\n",
	"incidents": "{{> head head}}\n\n**{{summary}}**\n\n## Major incidents\n\n{{#if major}}\n{{> table major}}\n{{else}}\nNone is open, and none was resolved in the last 28 days.\n{{/if}}\n\n## Open incidents\n\nMost important first, oldest first among equals.\n\n{{#if open}}\n{{> table open}}\n{{else}}\nNone.\n{{/if}}\n\n## Age\n\n{{#if ageing}}\n{{> table ageing}}\n{{/if}}\n\n{{untouched}}\n\n## Figures\n\n{{#if kpis}}\n{{> table kpis}}\n{{/if}}\n\n## By ISO week\n\n{{#if weeks}}\n{{> table weeks}}\n{{/if}}\n\n## By service, last 28 days\n\n{{#if byService}}\n{{> table byService}}\n{{else}}\nNo incident was opened, resolved or open.\n{{/if}}\n\n## By state\n\n{{lifecycle}}\n\n{{#if states}}\n{{> table states}}\n{{/if}}\n\n{{> definitions}}\n",
	"major-review": "{{> head head}}\n\n**{{summary}}**\n\n{{#if facts}}\n{{> table facts}}\n{{/if}}\n\n## What happened\n\n{{#if timeline}}\n{{timeline}}\n\n{{/if}}\n{{#if turns}}\n{{> table turns}}\n{{/if}}\n\n## Links\n\n{{#if drawing}}\n{{drawing}}\n\n{{/if}}\n{{#if links}}\n{{> table links}}\n{{else}}\nNone.\n{{/if}}\n\n## Findings\n\n{{#if findings}}\n{{findings}}\n{{else}}\nNone yet.\n{{/if}}\n\n## Lessons\n\n{{#if lessons}}\n{{lessons}}\n{{else}}\nNone yet.\n{{/if}}\n\n## Actions\n\n{{#if actions}}\n{{> table actions}}\n{{else}}\nNone.\n{{/if}}\n",
	"overview": "{{> head head}}\n\n**{{headline}}**\n\n|{{#each tiles}} {{title}} |{{/each}}\n|{{#each tiles}} --- |{{/each}}\n|{{#each tiles}} **{{value}}** |{{/each}}\n|{{#each tiles}} {{detail}} |{{/each}}\n\n## Most urgent\n\n{{#if urgent}}\n{{> table urgent}}\n{{else}}\nNo clock is running.\n{{/if}}\n\nClocks: {{running}}\n\n## Records\n\n{{#if counts}}\n{{> table counts}}\n{{/if}}\n\n{{findings}}\n{{#if candidates}}\n\n{{candidates}}\n{{/if}}\n\n## Incidents opened, resolved and open, by ISO week\n\n{{#if flow}}\n{{> table flow}}\n{{/if}}\n\n## Age of open incidents\n\n{{#if ageing}}\n{{> table ageing}}\n{{/if}}\n\n## Changes of the next 14 days\n\n{{#if changes}}\n{{> table changes}}\n{{else}}\nNone is planned.\n{{/if}}\n{{#if conflicts}}\n\n### Conflicts\n\n{{> table conflicts}}\n{{/if}}\n{{#if freezes}}\n\n### Freezes\n\n{{> table freezes}}\n{{/if}}\n\n## Teams\n\n{{#if teams}}\n{{> table teams}}\n{{else}}\nThere are no teams.\n{{/if}}\n\n## Read on\n\n{{#each readOn}}\n- {{this}}\n{{/each}}\n",
	"period": "{{> head head}}\n\n{{span}}\n\n{{#each kinds}}\n## {{title}}\n\n{{#if kpis}}\n{{> table kpis}}\n{{/if}}\n\n{{/each}}\n## Incidents by service\n\n{{#if byService}}\n{{> table byService}}\n{{else}}\nNone was opened, resolved or open.\n{{/if}}\n",
	"problem-candidates": "{{> head head}}\n\n**{{summary}}**\n\nIncidents of the last 30 days that share a service and a category, three or more, and that no problem explains.\n\n{{#if candidates}}\n{{> table candidates}}\n{{else}}\nNothing recurs.\n{{/if}}\n",
	"problems": "{{> head head}}\n\n**{{summary}}**\n\n## Open problems\n\n{{#if open}}\n{{> table open}}\n{{else}}\nNone.\n{{/if}}\n\n## Known errors\n\n{{#if knownErrors}}\n{{> table knownErrors}}\n{{else}}\nNone.\n{{/if}}\n\n## Problem candidates\n\nIncidents of one service and one category, three or more in 30 days, that no problem explains yet.\n\n{{#if candidates}}\n{{> table candidates}}\n{{else}}\nNone.\n{{/if}}\n\n## Whether fixes helped\n\nIncidents of the problem's service and category, 90 days before the fix and since.\n\n{{#if effectiveness}}\n{{> table effectiveness}}\n{{else}}\nNo fix was applied to a problem with a category.\n{{/if}}\n\n## Age\n\n{{#if ageing}}\n{{> table ageing}}\n{{/if}}\n\n## Figures\n\n{{#if kpis}}\n{{> table kpis}}\n{{/if}}\n\n## By state\n\n{{lifecycle}}\n\n{{#if states}}\n{{> table states}}\n{{/if}}\n\n{{> definitions}}\n",
	"queue": "{{> head head}}\n\n**{{summary}}**\n\n{{#if items}}\n{{> table items}}\n{{else}}\nNothing to do.\n{{/if}}\n",
	"requests": "{{> head head}}\n\n**{{summary}}**\n\n## Open requests\n\nMost important first, oldest first among equals.\n\n{{#if open}}\n{{> table open}}\n{{else}}\nNone.\n{{/if}}\n\n## By catalogue item\n\n{{#if items}}\n{{> table items}}\n{{else}}\nNothing was asked for in the last 28 days.\n{{/if}}\n\n## Age\n\n{{#if ageing}}\n{{> table ageing}}\n{{/if}}\n\n{{untouched}}\n\n## Figures\n\n{{#if kpis}}\n{{> table kpis}}\n{{/if}}\n\n## By ISO week\n\n{{#if weeks}}\n{{> table weeks}}\n{{/if}}\n\n## By state\n\n{{lifecycle}}\n\n{{#if states}}\n{{> table states}}\n{{/if}}\n\n{{> definitions}}\n",
	"services": "{{> head head}}\n\n{{#if services}}\n{{> table services}}\n{{else}}\nNo service is described in `config/services`.\n{{/if}}\n\n{{#if availability}}\n## Availability\n\nA service is down while an incident says so in `outage`, or else while one of high impact is open; only time of the calendar of its commitment counts.\n\n{{> table availability}}\n\n{{/if}}\n## Incidents of the last 28 days\n\n{{#if readings}}\n{{> table readings}}\n{{else}}\nNone was opened, resolved or open.\n{{/if}}\n\n## Quality of the configuration\n\n| Figure | Services in use |\n| --- | ---: |\n| Complete: described and verified | {{complete}} |\n| Not verified for 180 days | {{notVerified}} |\n\nWithout any dependency: {{orphans}}.\n{{#if dangling}}\n\n{{> table dangling}}\n{{/if}}\n",
	"sla": "{{> head head}}\n\n**{{summary}}**\n\nUsed and left are open time of each clock's calendar; a paused clock does not move, and its due time moves when it\nresumes.\n\n## Breached\n\n{{#if breached}}\n{{> table breached}}\n{{else}}\nNo open clock is past its target.\n{{/if}}\n\n## At risk\n\n{{#if atRisk}}\n{{> table atRisk}}\n{{else}}\nNo open clock has used three quarters of its target.\n{{/if}}\n\n## Next due\n\n{{#if nextDue}}\n{{> table nextDue}}\n{{else}}\nNo clock is running.\n{{/if}}\n\n## Compliance, last 28 days\n\n{{#if byDefinition}}\n{{> table byDefinition}}\n\n{{#if byPriority}}\n{{> table byPriority}}\n{{/if}}\n\n{{#if byTeam}}\n{{> table byTeam}}\n{{/if}}\n\n{{#if byService}}\n{{> table byService}}\n{{/if}}\n{{else}}\nNo clock was completed.\n{{/if}}\n\n## Breaches of the last 28 days, and who held them\n\n{{#if breaches}}\n{{> table breaches}}\n\n### By team\n\n{{#if holders}}\n{{> table holders}}\n{{/if}}\n\n### By cause\n\n{{#if causes}}\n{{> table causes}}\n{{/if}}\n{{else}}\nNone.\n{{/if}}\n\n## Near misses of the last 28 days\n\nCompleted within the target, but with at least 90 % of it used.\n\n{{#if nearMisses}}\n{{> table nearMisses}}\n{{else}}\nNone.\n{{/if}}\n\n## By month\n\n{{#if months}}\n{{> table months}}\n{{/if}}\n\n{{> definitions}}\n",
	"table": "|{{#each columns}} {{title}} |{{/each}}\n|{{#each columns}}{{#if isRight}} ---: |{{else}} --- |{{/if}}{{/each}}\n{{#each rows}}\n|{{#each cells}} {{this}} |{{/each}}\n{{/each}}\n{{#if more}}\n\n{{more}}\n{{/if}}\n"
};
// src/adapters/templates/template-overrides.ts
const OVERRIDES_FOLDER = "config/templates";
/** By the paths of files, from the root of the repository; what is no template of the two folders is left alone. */
function toOverrides(files) {
	const found = {
		markdown: {},
		html: {}
	};
	for (const [path, text] of files) {
		const [, folder, name] = /^config\/templates\/(html\/)?([a-z-]+)\.hbs$/.exec(path) ?? [];
		if (name !== void 0) found[folder === void 0 ? "markdown" : "html"][name] = text;
	}
	return found;
}
/** A template of `config/templates/` that does not compile, or asks for what its view does not have. */
var TemplateError = class extends Error {
	template;
	constructor(template, cause) {
		super(`Template ${template}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.name = "TemplateError";
		this.template = template;
	}
};
// src/adapters/templates/render-markdown.ts
/**
* Templates are code and come from the checked-in configuration alone; views hold encoded text only, so that nothing
* is encoded here. A name that a view does not have throws instead of leaving a gap.
*/
function createMarkdownRenderer(overrides = {}) {
	const handlebars = import_lib.default.create();
	const sources = {
		...markdownTemplates,
		...overrides
	};
	const compiled = /* @__PURE__ */ new Map();
	for (const [name, source] of Object.entries(sources)) {
		const template = handlebars.compile(source, {
			noEscape: true,
			strict: true,
			knownHelpersOnly: true
		});
		compiled.set(name, template);
		handlebars.registerPartial(name, template);
	}
	return ({ template, view }) => {
		const render = compiled.get(template);
		if (render === void 0) throw new TemplateError(template, "there is no such template");
		try {
			return tidy(render(view));
		} catch (error) {
			throw new TemplateError(template, error);
		}
	};
}
/** Parts that are left out leave blank lines: one at most stays, and the file ends in one line feed. */
function tidy(page) {
	return `${page.replace(/\n{3,}/g, "\n\n").trim()}\n`;
}
// src/adapters/templates/html-assets.generated.ts
const htmlAssets = {
	"as-of.js": "(() => {\nconst shown = document.querySelector('[data-as-of]');\nconst hours = shown ? Math.floor((Date.now() - Date.parse(shown.dataset.asOf)) / 3600000) : 0;\nif (hours < 48) return;\nconst note = document.createElement('p');\nnote.className = 'note stale';\nnote.textContent = `This page is ${Math.floor(hours / 24)} days old.`;\ndocument.getElementById('main').prepend(note);\n})();",
	"figures.css": "h1.headline {font-size: 21px;font-weight: 450;margin-bottom: 20px;}.tiles {display: grid;grid-template-columns: repeat(4, 1fr);gap: 12px;}.tile {position: relative;border: 1px solid var(--line);border-radius: 8px;padding: 12px 14px 10px;display: grid;grid-template-columns: 1fr minmax(80px, 110px);grid-template-areas: \"t t\" \"v s\" \"d d\";align-items: center;gap: 0 8px;}.tile h2 {grid-area: t;margin: 0;font-size: 13px;font-weight: 450;}.tile h2 a {color: var(--muted);}.tile .value {grid-area: v;margin: 0;font-size: 26px;font-weight: 650;line-height: 1.3;white-space: nowrap;color: var(--fg);}.tile .detail {grid-area: d;align-self: start;margin: 0;font-size: 13px;color: var(--muted);}.tile .spark {grid-area: s;width: 100%;}.spark-line {fill: none;stroke: var(--accent);stroke-width: 1.6;stroke-linejoin: round;}.spark-area {fill: var(--accent-soft);}.spark circle {fill: var(--accent);}.only-narrow {display: none;}.clocks .used {width: 30%;min-width: 150px;}.share {display: block;width: 100%;max-width: 260px;height: 12px;margin-top: 5px;}.track {fill: var(--soft);}.fill {fill: var(--green-fill);}.risk .fill {fill: var(--amber-fill);}.breached .fill {fill: var(--red-fill);}.cut {fill: var(--bg);}.percent {font-size: 12px;color: var(--muted);}.remaining {font-weight: 600;}.breached .percent,.breached .remaining {color: var(--red);}.risk .percent,.risk .remaining {color: var(--amber);}.pair {display: grid;grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);gap: 0 40px;}.grid {stroke: var(--line);stroke-width: 0.7;}.opened {fill: var(--accent);}.resolved {fill: var(--accent-2);}.backlog {fill: none;stroke: var(--fg);stroke-width: 2;stroke-linejoin: round;}.backlog-end {fill: var(--fg);}.chart text.opened {fill: var(--accent);}.chart text.resolved {fill: var(--muted);}.chart text.open {font-weight: 700;}.part {stroke: var(--bg);stroke-width: 1;}.P1 {fill: var(--p1);}.P2 {fill: var(--p2);}.P3 {fill: var(--p3);}.P4 {fill: var(--p4);}.P5 {fill: var(--p5);}.chart text.part-name {font-size: 11px;fill: var(--bg);}.chart text.part-name.P4,.chart text.part-name.P5 {fill: var(--fg);}.h0 {fill: var(--h0);background: var(--h0);}.h1 {fill: var(--h1);background: var(--h1);}.h2 {fill: var(--h2);background: var(--h2);}.h3 {fill: var(--h3);background: var(--h3);}.h4 {fill: var(--h4);background: var(--h4);}.key {display: inline-block;width: 11px;height: 11px;border-radius: 2px;margin: 0 1px 0 6px;vertical-align: -1px;}.key.normal {background: var(--accent);}.key.standard {background: var(--accent-2);}.key.emergency {background: var(--amber-fill);}.key.freeze {background: repeating-linear-gradient(45deg, var(--red-fill) 0 2px, var(--red-soft) 2px 5px);}.weekend {fill: var(--soft);}.chart .freeze-name {fill: var(--red);font-weight: 600;}.normal rect {fill: var(--accent);}.standard rect {fill: var(--accent-2);}.emergency rect {fill: var(--amber-fill);}.conflict rect {stroke: var(--red);stroke-width: 2;}.now {stroke: var(--fg);stroke-dasharray: 3 3;}.lanes a text {fill: var(--accent);}.lanes a:hover text {text-decoration: underline;}.chart .lane {fill: var(--fg);}.multiples {display: grid;grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));gap: 14px 18px;margin: 6px 0 0;padding: 0;list-style: none;}.multiples li {border-top: 1px solid var(--line);padding-top: 5px;display: grid;grid-template-columns: 1fr auto;font-size: 14px;}.multiples .spark {grid-column: 1 / -1;width: 100%;}.services {margin: 0;padding: 0;list-style: none;font-size: 14px;}.services li {display: grid;grid-template-columns: 1fr auto;gap: 0 8px;margin-bottom: 8px;}.services .state {font-size: 13px;color: var(--muted);}.services .state.grave {color: var(--red);}.services .state.notable {color: var(--amber);}.days {grid-column: 1 / -1;width: 100%;height: 20px;}.days .calm {fill: var(--green-fill);opacity: 0.55;}.days .minor {fill: var(--amber-fill);opacity: 0.55;}.days .notable {fill: var(--amber-fill);}.days .grave {fill: var(--red-fill);}.data {width: auto;}.data td,.data th {padding: 3px 14px 3px 0;}.filter {display: flex;gap: 10px;align-items: center;margin: 8px 0;font-size: 14px;}input[type=\"search\"] {font: inherit;padding: 5px 9px;width: min(340px, 100%);border: 1px solid var(--line);border-radius: 6px;background: var(--bg);color: var(--fg);}ul.services {display: grid;grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));gap: 4px 40px;}@media (min-width: 641px) {.agenda table {table-layout: fixed;}.agenda th:first-child {width: 34%;}}.weekdays,.month {display: grid;grid-template-columns: repeat(7, minmax(0, 1fr));margin: 0;padding: 0;list-style: none;}.weekdays {color: var(--muted);font-size: 13px;}.month li {min-height: 84px;border: 1px solid var(--line);margin: 0 -1px -1px 0;padding: 4px 6px;font-size: 13px;}.month time {color: var(--muted);}.month p {margin: 2px 0;overflow-wrap: anywhere;}.weekend-day,.outside {background: var(--soft);}.today > time {color: var(--fg);font-weight: 700;border-bottom: 2px solid var(--accent);}.freeze-day {color: var(--red);border-left: 3px solid var(--red-fill);padding-left: 5px;}.conflict-day {outline: 1px solid var(--red);outline-offset: 1px;}.data td,.data thead th:not(:first-child) {text-align: right;}.day-name {display: none;}.figure {display: block;min-width: 190px;}",
	"filter.js": "(() => {\nfor (const table of document.querySelectorAll('table[data-filter]')) {\nconst rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));\nconst field = document.createElement('input');\nconst count = document.createElement('output');\nconst label = document.createElement('label');\nfield.type = 'search';\nfield.placeholder = 'words of the row, such as P2 network';\nlabel.className = 'filter';\nlabel.append('Filter ', field, count);\nconst apply = () => {\nconst words = field.value.toLowerCase().split(/\\s+/);\nlet shown = 0;\nfor (const { row, text } of rows) {\nrow.hidden = !words.every((word) => text.includes(word));\nif (!row.hidden) shown += 1;\n}\ncount.textContent = `${shown} of ${rows.length}`;\n};\nfield.addEventListener('input', apply);\ntable.parentElement.before(label);\napply();\n}\n})();",
	"search.js": "(() => {\nconst rows = JSON.parse(document.getElementById('index').textContent);\nconst texts = rows.map((row) => row.slice(0, 4).join(' ').toLowerCase());\nconst make = (name, properties) => Object.assign(document.createElement(name), properties);\nconst field = make('input', { type: 'search', autofocus: true });\nconst label = make('label', { className: 'filter' });\nconst count = make('output', {});\nconst list = make('ul', { className: 'plain' });\nconst most = 100;\nlabel.append('Words ', field, count);\ndocument.getElementById('search').append(label, list);\nfield.addEventListener('input', () => {\nconst words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);\nconst found = words.length ? rows.filter((_, index) => words.every((word) => texts[index].includes(word))) : [];\ncount.textContent = words.length ? `${found.length} found${found.length > most ? `, ${most} shown` : ''}` : '';\nlist.replaceChildren(\n...found.slice(0, most).map(([id, title, state, service, href]) => {\nconst item = make('li', {});\nitem.append(make('a', { href, textContent: id }), ` ${title} (${state.replaceAll('_', ' ')}, ${service})`);\nreturn item;\n}),\n);\n});\n})();",
	"site.css": ":root {color-scheme: light dark;--bg: #fff;--fg: #1f2328;--muted: #59636e;--line: #d1d9e0;--soft: #f3f5f8;--accent: #0969da;--accent-2: #74b0f7;--accent-soft: #ddebfb;--red: #c5131f;--red-fill: #f2787d;--red-soft: #fde3e4;--amber: #8a5a00;--amber-fill: #e3b341;--green: #116d30;--green-fill: #57b96f;--p1: #0a3069;--p2: #0550ae;--p3: #3b8beb;--p4: #8cc0fb;--p5: #cfe3fb;--h0: #edf0f3;--h1: #c6dffb;--h2: #7db4f5;--h3: #2d7fe0;--h4: #0a3f8f;}@media (prefers-color-scheme: dark) {:root {--bg: #0d1117;--fg: #e6edf3;--muted: #9198a1;--line: #30363d;--soft: #161b22;--accent: #58a6ff;--accent-2: #2a63b0;--accent-soft: #122a48;--red: #ff8a80;--red-fill: #d63b36;--red-soft: #43171a;--amber: #e3b341;--amber-fill: #a87a12;--green: #5bd174;--green-fill: #2c8a43;--p1: #d6e8ff;--p2: #8cc2ff;--p3: #4a93ee;--p4: #2a63b0;--p5: #1d4275;--h0: #1a2029;--h1: #153a6b;--h2: #1f5fae;--h3: #4a93ee;--h4: #b9dafe;}}* {box-sizing: border-box;}body {margin: 0;background: var(--bg);color: var(--fg);font:15px / 1.5 system-ui,-apple-system,\"Segoe UI\",Roboto,\"DejaVu Sans\",sans-serif;overflow-wrap: break-word;}a {color: var(--accent);text-decoration: none;}a:hover {text-decoration: underline;}:focus-visible {outline: 2px solid var(--accent);outline-offset: 2px;border-radius: 2px;}h1 a,p a,li a,td a,dd a {text-decoration: underline;text-decoration-color: color-mix(in srgb, currentColor 35%, transparent);text-underline-offset: 2px;}.skip {position: absolute;left: -999px;}.skip:focus {left: 8px;top: 8px;background: var(--bg);padding: 4px 8px;}header {display: flex;flex-wrap: wrap;align-items: center;gap: 4px 14px;padding: 10px 24px;border-bottom: 1px solid var(--line);}header p {margin: 0;}nav ul {display: flex;flex-wrap: wrap;gap: 2px 9px;font-size: 13px;margin: 0;padding: 0;list-style: none;}nav a {display: inline-block;padding: 4px 0;color: var(--fg);text-decoration: none;border-bottom: 2px solid transparent;}nav a[aria-current] {border-color: var(--accent);font-weight: 600;}.brand a {color: var(--fg);font-weight: 650;text-decoration: none;}.as-of {margin-left: auto;color: var(--muted);font-size: 12px;}main {max-width: 1180px;margin: 0 auto;padding: 20px 24px 40px;}footer {max-width: 1180px;margin: 0 auto;padding: 0 24px 24px;color: var(--muted);font-size: 13px;}h1 {font-size: 24px;line-height: 1.35;margin: 8px 0 16px;font-weight: 600;}h2 {font-size: 16px;margin: 34px 0 2px;}h3 {font-size: 15px;margin: 20px 0 2px;}.sub {color: var(--muted);font-size: 13px;margin: 0 0 10px;}.note {background: var(--soft);border-left: 3px solid var(--accent);padding: 6px 12px;margin: 0 0 14px;font-size: 14px;}.stale {border-color: var(--amber-fill);}.red {color: var(--red);}.amber,.bad {color: var(--amber);}.good {color: var(--green);}small {color: var(--muted);font-size: 13px;}.scroll {overflow-x: auto;}table {border-collapse: collapse;width: 100%;font-size: 14px;}caption {position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%);white-space: nowrap;}th {text-align: left;font-weight: 500;color: var(--muted);font-size: 13px;}th,td {padding: 7px 8px 7px 0;border-bottom: 1px solid var(--line);vertical-align: top;}tbody tr:hover {background: var(--soft);}.num {text-align: right;font-variant-numeric: tabular-nums;white-space: nowrap;}td.num,th.num {padding-left: 8px;}.id {white-space: nowrap;font-variant-numeric: tabular-nums;}.title {color: var(--fg);}.badge {display: inline-block;min-width: 27px;padding: 0 4px;border: 1px solid currentColor;border-radius: 5px;font-size: 12px;font-weight: 650;line-height: 18px;text-align: center;color: var(--muted);}.badge.p1 {color: var(--red);}.badge.p2 {color: var(--amber);}.badge.p3 {color: var(--accent);}.mark {stroke: var(--fg);stroke-width: 2;}.chart {display: block;width: 100%;height: auto;}.narrow {display: none;}.chart text {font-size: 12px;fill: var(--fg);}.chart .tick {fill: var(--muted);font-size: 11px;}.axis {stroke: var(--muted);}.chart text.direct {font-weight: 550;}.hatch {stroke: var(--red-fill);stroke-width: 2;opacity: 0.55;}.graph {width: auto;max-width: none;margin: 14px 0 4px;}.relation {fill: none;stroke: var(--muted);}.box rect {fill: var(--bg);stroke: var(--line);}.box.centre rect {fill: var(--accent-soft);stroke: var(--accent);}.box.rest rect {stroke-dasharray: 3 3;}.box a .direct {fill: var(--accent);}.box a:hover rect {stroke: var(--accent);}ul.plain {margin: 8px 0;padding: 0;list-style: none;font-size: 14px;}details {margin-top: 6px;}summary {cursor: pointer;color: var(--muted);font-size: 13px;}@media (max-width: 860px) {.pair {grid-template-columns: minmax(0, 1fr);}.tiles {grid-template-columns: 1fr 1fr;}}@media (max-width: 640px) {header,main,footer {padding-left: 16px;padding-right: 16px;}.as-of {margin-left: 0;}h1.headline {font-size: 18px;}.tile {grid-template-columns: 1fr;grid-template-areas: \"t\" \"v\" \"s\" \"d\";padding: 10px 12px;align-content: start;}.tile .value {font-size: 22px;}.tile .spark {max-width: 130px;}.aside,.wide,.lanes {display: none;}.narrow {display: block;}.only-narrow {display: block;color: var(--muted);font-size: 13px;}.clocks .used {min-width: 96px;}.multiples {grid-template-columns: 1fr 1fr;}}@media print {:root {color-scheme: light;}body {font-size: 11px;}nav,.skip,.filter,summary {display: none;}header {padding: 0 0 6px;}main {max-width: none;padding: 0;}section,tr,.tile {break-inside: avoid;}a {color: inherit;text-decoration: none;}}time {white-space: nowrap;}.title,pre {overflow-wrap: anywhere;}.facts {display: grid;grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));gap: 10px 24px;margin: 0;}.facts dt {color: var(--muted);font-size: 13px;}.facts dt::first-letter,h2::first-letter {text-transform: uppercase;}.facts dd {margin: 0;overflow-wrap: anywhere;}.prose {white-space: pre-wrap;overflow-wrap: anywhere;max-width: 80ch;margin: 4px 0;}.timeline {margin: 8px 0 0;padding: 0 0 0 18px;border-left: 2px solid var(--line);list-style: none;}.timeline > li {position: relative;margin-bottom: 14px;}.timeline > li::before {content: \"\";position: absolute;left: -24px;top: 7px;width: 10px;height: 10px;border-radius: 50%;background: var(--line);}.timeline > li.move::before {background: var(--accent);}.timeline > li.breach::before {background: var(--red-fill);}.timeline p {margin: 2px 0;}pre {background: var(--soft);padding: 12px 14px;border-radius: 6px;font-size: 13px;line-height: 1.45;white-space: pre-wrap;margin: 6px 0;}.strip .ran {fill: var(--accent-2);}.strip .late {fill: var(--red-fill);}.strip .open-end {fill: var(--accent-soft);}.strip .held {stroke: var(--muted);}.strip .hatch {stroke: var(--muted);}.pages {display: flex;flex-wrap: wrap;gap: 4px 14px;padding: 0;list-style: none;}@media (max-width: 640px) {.aside {display: none;}}@media (max-width: 640px) {.weekdays,.month .empty {display: none;}.month {grid-template-columns: 1fr;}.month li {min-height: 0;}}@media (max-width: 640px) {.facts {grid-template-columns: 1fr 1fr;}}.num small {display: block;}@media (max-width: 640px) {.day-name {display: inline;}}"
};
// src/adapters/templates/html-templates.generated.ts
const htmlTemplates = {
	"ageing-chart": "<svg class=\"chart\" viewBox=\"0 0 {{width}} {{height}}\" role=\"img\" aria-labelledby=\"{{id}}-t {{id}}-d\">\n<title id=\"{{id}}-t\">{{title}}</title><desc id=\"{{id}}-d\">{{description}}</desc>\n{{#each grid}}<path class=\"grid\" d=\"M{{../left}} {{at}}H{{../width}}\"/><text class=\"tick\" x=\"{{../left}}\" dx=\"-6\" y=\"{{at}}\" dy=\"4\" text-anchor=\"end\">{{label}}</text>{{/each}}\n{{#each columns}}\n{{#each parts}}<rect class=\"part {{priority}}\" x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\"/>{{#if name}}<text class=\"part-name {{priority}}\" x=\"{{../middle}}\" y=\"{{nameAt}}\" text-anchor=\"middle\">{{name}}</text>{{/if}}{{/each}}\n<text class=\"direct\" x=\"{{middle}}\" y=\"{{countAt}}\" text-anchor=\"middle\">{{count}}</text><text class=\"tick\" x=\"{{middle}}\" y=\"{{../base}}\" dy=\"17\" text-anchor=\"middle\">{{label}}</text>\n{{/each}}\n<path class=\"axis\" d=\"M{{left}} {{base}}H{{width}}\"/>\n</svg>\n",
	"agenda": "<h1>Calendar</h1>\n<p class=\"sub\">{{summary}}, by the day on which their windows begin.</p>\n<nav aria-label=\"Months\"><ul class=\"pages\">\n{{#each months}}\n<li><a href=\"{{href}}\">{{label}}</a></li>\n{{/each}}\n</ul></nav>\n{{#each days}}\n<section class=\"agenda\">\n<h2><time datetime=\"{{date}}\">{{name}}</time></h2>\n{{> table changes}}\n</section>\n{{else}}\n<p>No change is planned.</p>\n{{/each}}\n<section>\n<h2>Freezes of the next 14 days</h2>\n{{#if freezes}}{{> table freezes}}{{else}}<p>None.</p>{{/if}}\n</section>\n<section>\n<h2>Subscribe</h2>\n<p class=\"sub\">Give the address of a file to your calendar program, or save the file and open it. Cancelled changes stay in it as cancelled, so that they go from your calendar too.</p>\n<ul class=\"pages\">\n{{#each feeds}}\n<li><a href=\"{{href}}\">{{label}} (.ics)</a></li>\n{{/each}}\n</ul>\n{{#if serviceFeeds}}\n<details><summary>Changes of one service</summary>\n<ul class=\"pages\">\n{{#each serviceFeeds}}\n<li><a href=\"{{href}}\">{{label}}</a></li>\n{{/each}}\n</ul></details>\n{{/if}}\n</section>\n",
	"calendar": "<h1>Changes in {{month}}</h1>\n<nav aria-label=\"Months\"><ul class=\"pages\">\n{{#each months}}\n<li><a href=\"{{href}}\"{{#if isCurrent}} aria-current=\"page\"{{/if}}>{{label}}</a></li>\n{{/each}}\n<li><a href=\"{{agendaHref}}\">agenda</a></li>\n<li><a href=\"{{feedHref}}\">subscribe (.ics)</a></li>\n</ul></nav>\n<div class=\"weekdays\" aria-hidden=\"true\">{{#each weekdays}}<span>{{this}}</span>{{/each}}</div>\n<ol class=\"month\">\n{{#each days}}\n<li class=\"{{style}}\"><time datetime=\"{{date}}\">{{number}}</time> <small class=\"day-name\">{{says}}</small>\n{{#each freezes}}<p class=\"freeze-day\">{{this}}</p>{{/each}}\n{{#each changes}}<p{{#if isConflict}} class=\"conflict-day\"{{/if}}>{{shows}}</p>{{/each}}\n</li>\n{{/each}}\n</ol>\n",
	"change-lanes": "<svg class=\"chart lanes\" viewBox=\"0 0 {{width}} {{height}}\" role=\"group\" aria-labelledby=\"{{id}}-t {{id}}-d\">\n<title id=\"{{id}}-t\">{{title}}</title><desc id=\"{{id}}-d\">{{description}}</desc>\n<defs><pattern id=\"{{id}}-hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V7\"/></pattern></defs>\n{{#each days}}{{#if isWeekend}}<rect class=\"weekend\" x=\"{{x}}\" y=\"24\" width=\"{{width}}\" height=\"{{../bottom}}\"/>{{/if}}<text class=\"tick\" x=\"{{middle}}\" y=\"14\" text-anchor=\"middle\">{{label}}</text><path class=\"grid\" d=\"M{{x}} 20V{{../bottom}}\"/>{{/each}}\n{{#each lanes}}<path class=\"grid\" d=\"M0 {{line}}H{{../width}}\"/><text class=\"lane\" x=\"{{../left}}\" dx=\"-8\" y=\"{{y}}\" text-anchor=\"end\">{{name}}</text>{{/each}}\n{{#each freezes}}<rect class=\"freeze\" x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\" fill=\"url(#{{../id}}-hatch)\"/><text class=\"freeze-name\" x=\"{{nameX}}\" y=\"{{nameY}}\">{{name}}</text>{{/each}}\n<path class=\"now\" d=\"M{{now}} 20V{{bottom}}\"/>\n{{#each changes}}<g class=\"{{type}}{{#if isConflict}} conflict{{/if}}\"><title>{{says}}</title><rect x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\" rx=\"3\"/>{{#if href}}<a href=\"{{href}}\">{{/if}}<text class=\"direct\" x=\"{{labelX}}\" y=\"{{labelY}}\"{{#if isBefore}} text-anchor=\"end\"{{/if}}>{{label}}</text>{{#if href}}</a>{{/if}}</g>\n{{/each}}\n</svg>\n",
	"clock-strip": "<svg class=\"chart strip {{kind}}\" viewBox=\"0 0 {{width}} {{height}}\" role=\"img\" aria-labelledby=\"{{id}}-t {{id}}-d\">\n<title id=\"{{id}}-t\">{{title}}</title><desc id=\"{{id}}-d\">{{description}}</desc>\n<defs><pattern id=\"{{id}}-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatch\" d=\"M0 0V6\"/></pattern></defs>\n{{#each parts}}<rect class=\"{{kind}}\" x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\" fill=\"url(#{{../id}}-hatch)\"/>{{/each}}\n<path class=\"axis\" d=\"M0 {{base}}H{{width}}\"/>\n{{#each ticks}}<path class=\"axis\" d=\"M{{at}} {{../base}}v4\"/><text class=\"tick\" x=\"{{at}}\" y=\"{{../base}}\" dy=\"17\" text-anchor=\"middle\">{{label}}</text>{{/each}}\n{{#if due}}<path class=\"mark\" d=\"M{{due.x}} 4V{{base}}\"/><text class=\"direct\" x=\"{{due.labelX}}\" y=\"12\"{{#if due.isBefore}} text-anchor=\"end\"{{/if}}>due</text>{{/if}}\n</svg>\n",
	"clocks": "<table class=\"clocks\">\n<caption>{{caption}}</caption>\n<thead><tr><th scope=\"col\">Record</th><th scope=\"col\" class=\"aside\">Clock</th><th scope=\"col\">Used</th><th scope=\"col\" class=\"num\">Left</th><th scope=\"col\" class=\"aside\">Due</th><th scope=\"col\" class=\"aside\">Held by</th></tr></thead>\n<tbody>\n{{#each lines}}\n<tr class=\"{{level}}\"><td>{{record}} <span class=\"only-narrow\">{{clock}}</span></td><td class=\"aside\">{{clock}}</td><td class=\"used\">{{#with bar}}<svg class=\"share\" viewBox=\"0 0 {{width}} 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" y=\"1\" width=\"{{width}}\" height=\"10\" rx=\"2\"/><rect class=\"fill\" y=\"1\" width=\"{{fill}}\" height=\"10\" rx=\"2\"/>{{#if isCut}}<path class=\"cut\" d=\"M{{width}} 1l-7 5 7 5z\"/>{{/if}}<path class=\"mark\" d=\"M{{mark}} 0v12\"/></svg>{{/with}} <span class=\"percent\">{{used}}{{#if says}} · {{says}}{{/if}}</span></td><td class=\"num remaining\">{{left}}</td><td class=\"aside\">{{due}}</td><td class=\"aside\">{{owner}}</td></tr>\n{{/each}}\n</tbody>\n</table>\n",
	"data-table": "<details><summary>Data table</summary>\n<table class=\"data\">\n<caption>{{caption}}</caption>\n<thead><tr>{{#each columns}}<th scope=\"col\">{{this}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}\n<tr><th scope=\"row\">{{name}}</th>{{#each cells}}<td>{{this}}</td>{{/each}}</tr>\n{{/each}}\n</tbody>\n</table>\n</details>\n",
	"flow-chart": "<svg class=\"chart {{kind}}\" viewBox=\"0 0 {{width}} {{height}}\" role=\"img\" aria-labelledby=\"{{id}}-t {{id}}-d\">\n<title id=\"{{id}}-t\">{{title}}</title><desc id=\"{{id}}-d\">{{description}}</desc>\n{{#each grid}}<path class=\"grid\" d=\"M{{../left}} {{at}}H{{../right}}\"/><text class=\"tick\" x=\"{{../left}}\" dx=\"-6\" y=\"{{at}}\" dy=\"4\" text-anchor=\"end\">{{label}}</text>{{/each}}\n{{#each opened}}<rect class=\"opened\" x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\"/>{{/each}}\n{{#each resolved}}<rect class=\"resolved\" x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\"/>{{/each}}\n<path class=\"axis\" d=\"M{{left}} {{base}}H{{right}}\"/>\n<path class=\"backlog\" d=\"{{backlog}}\"/><circle class=\"backlog-end\" cx=\"{{end.x}}\" cy=\"{{end.y}}\" r=\"3\"/>\n{{#each periods}}<text class=\"tick\" x=\"{{at}}\" y=\"{{../base}}\" dy=\"17\" text-anchor=\"middle\">{{label}}</text>{{/each}}\n{{#each labels}}<text class=\"direct {{name}}\" x=\"{{x}}\" y=\"{{y}}\">{{name}} {{count}}</text>{{/each}}\n</svg>\n",
	"heat-map": "<svg class=\"chart {{kind}}\" viewBox=\"0 0 {{width}} {{height}}\" role=\"img\" aria-labelledby=\"{{id}}-t {{id}}-d\">\n<title id=\"{{id}}-t\">{{title}}</title><desc id=\"{{id}}-d\">{{description}}</desc>\n{{#each months}}<text class=\"tick\" x=\"{{at}}\" y=\"12\">{{label}}</text>{{/each}}\n{{#each weekdays}}<text class=\"tick\" x=\"0\" y=\"{{at}}\">{{label}}</text>{{/each}}\n{{#each levels}}<path class=\"h{{level}}\" d=\"{{path}}\"/>{{/each}}\n</svg>\n",
	"layout": "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{{policy}}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{{shell.title}} · {{shell.organisation}}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{{style}}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n<header>\n<p class=\"brand\"><a href=\"{{shell.home}}\">{{shell.organisation}}</a></p>\n<nav aria-label=\"Reports\"><ul>\n{{#each shell.menu}}\n<li><a href=\"{{href}}\"{{#if isCurrent}} aria-current=\"page\"{{/if}}>{{label}}</a></li>\n{{/each}}\n</ul></nav>\n{{#if shell.asOf}}\n<p class=\"as-of\" data-as-of=\"{{shell.asOf.utc}}\">{{shell.asOf.says}}</p>\n{{/if}}\n</header>\n<main id=\"main\">\n{{#if shell.isSample}}\n<p class=\"note\">Sample data: the records of this site are made up.</p>\n{{/if}}\n{{body}}\n</main>\n<footer><p>Times and days are those of {{shell.zone}}.</p></footer>\n{{#each scripts}}\n<script>{{this}}<\/script>\n{{/each}}\n</body>\n</html>\n",
	"overview": "<h1 class=\"headline\">{{headline}}</h1>\n<div class=\"tiles\">\n{{#each tiles}}\n<section class=\"tile\">\n<h2><a href=\"{{href}}\">{{title}}</a></h2>\n<p class=\"value {{level}}\">{{value}}</p>\n<p class=\"detail\">{{detail}}{{#if aim}}<br><span class=\"{{level}}\">{{aim}}</span>{{/if}}</p>\n{{> sparkline spark=spark says=sparkSays}}\n</section>\n{{/each}}\n</div>\n<section>\n<h2>Clocks, most urgent first</h2>\n<p class=\"sub\">Share of the target used, in the time of each clock's calendar; the mark is 100 %. Paused clocks do not move.</p>\n{{#if clocks}}\n{{> clocks clocks}}\n{{else}}\n<p>No clock is running.</p>\n{{/if}}\n<p><a href=\"sla.html\">{{running}} running, {{paused}} paused: all clocks →</a></p>\n</section>\n<div class=\"pair\">\n<section>\n<h2>Incidents opened, resolved and open</h2>\n<p class=\"sub\">By ISO week, on one scale{{#if flowNote}}; {{flowNote}}{{/if}}.</p>\n{{#with flow}}\n{{> flow-chart wide kind=\"wide\"}}\n{{> flow-chart narrow kind=\"narrow\"}}\n{{> data-table data}}\n{{/with}}\n</section>\n{{#with ageing}}\n<section>\n<h2>Age of open incidents</h2>\n<p class=\"sub\">Days since opening, by priority, P1 at the bottom.</p>\n{{> ageing-chart chart}}\n{{> data-table data}}\n</section>\n{{/with}}\n</div>\n<section>\n<h2>Changes of the next 14 days</h2>\n<p class=\"sub\"><span class=\"aside\"><span class=\"key normal\"></span> normal <span class=\"key standard\"></span> standard <span class=\"key emergency\"></span> emergency <span class=\"key freeze\"></span> freeze · ⚠︎ and a red outline: conflict · </span><a href=\"calendar.html\">calendar</a> · <a href=\"changes.html\">all changes</a></p>\n{{#if changes}}\n{{> change-lanes lanes}}\n{{> table changes}}\n{{else}}\n<p>No change is planned.</p>\n{{/if}}\n{{#if freezes}}\n<ul class=\"plain\">\n{{#each freezes}}\n<li><strong class=\"red\">Freeze</strong> {{name}}: {{start}} to {{end}}</li>\n{{/each}}\n</ul>\n{{/if}}\n</section>\n{{#if teams}}\n<section>\n<h2>Backlog by team</h2>\n<p class=\"sub\">Open tickets at the end of each of 13 weeks, all on one scale from 0 to {{teamScale}}.</p>\n<ul class=\"multiples\">\n{{#each teams}}\n<li><span class=\"name\">{{name}}</span> <strong>{{open}}</strong>\n{{> sparkline spark=spark says=says}}\n</li>\n{{/each}}\n</ul>\n</section>\n{{/if}}\n<section>\n<h2>Incidents per day</h2>\n<p class=\"sub\">{{#each heat.legend}}<span class=\"key h{{level}}\"></span> {{label}} {{/each}}</p>\n{{#with heat}}\n{{> heat-map wide kind=\"wide\"}}\n{{> heat-map narrow kind=\"narrow\"}}\n{{> data-table data}}\n{{/with}}\n</section>\n<section>\n<h2>Services, 90 days</h2>\n<p class=\"sub\">The most urgent incident open on each day: tall and red P1–P2, half and amber P3, low and light P4–P5.</p>\n{{#if services}}\n{{> service-lines lines=services}}\n{{else}}\n<p>No service had an incident.</p>\n{{/if}}\n<p><a href=\"services.html\">all services →</a></p>\n</section>\n",
	"record": "<h1><span class=\"id\">{{id}}</span> {{title}}</h1>\n<p class=\"sub\">State: <strong>{{state}}</strong></p>\n<dl class=\"facts\">\n{{#each facts}}\n<div><dt>{{name}}</dt><dd>{{shows}}</dd></div>\n{{/each}}\n</dl>\n{{#if description}}\n<section><h2>Description</h2><p class=\"prose\">{{description}}</p></section>\n{{/if}}\n{{#if links}}\n<section><h2>Links</h2>\n<dl class=\"facts\">\n{{#each links}}\n<div><dt>{{name}}</dt><dd class=\"prose\">{{shows}}</dd></div>\n{{/each}}\n</dl>\n{{#if graph}}<div class=\"scroll wide\" tabindex=\"0\" role=\"region\" aria-label=\"Links, drawn\">{{> relation-graph graph}}</div>{{/if}}\n</section>\n{{/if}}\n{{#if similar}}\n<section><h2>Similar</h2>\n<ul class=\"plain\">{{#each similar}}<li>{{this}}</li>{{/each}}</ul>\n</section>\n{{/if}}\n{{#if clocks}}\n<section><h2>Clocks</h2>\n<p class=\"sub\">Along wall time: solid it ran, hatched it was paused, red it ran past its target, faint it runs on. The time used is that of the clock's calendar.</p>\n{{#each clocks}}\n<h3>{{name}}</h3>\n<p class=\"sub\">{{says}}</p>\n{{> clock-strip strip.wide kind=\"wide\"}}\n{{> clock-strip strip.narrow kind=\"narrow\"}}\n<details><summary>Story</summary>{{#if story}}{{> table story}}{{/if}}</details>\n{{/each}}\n</section>\n{{/if}}\n{{#each parts}}\n<section><h2>{{title}}</h2>\n<dl class=\"facts\">\n{{#each details}}\n<div><dt>{{name}}</dt><dd>{{shows}}</dd></div>\n{{/each}}\n</dl></section>\n{{/each}}\n<section><h2>Timeline</h2>\n<ol class=\"timeline\">\n{{#each timeline}}\n<li class=\"{{kind}}\"><p>{{at}}{{#if by}} · {{by}}{{/if}} · {{what}}</p>\n{{#if set}}<p class=\"sub\">{{#each set}}{{#unless @first}} · {{/unless}}{{this}}{{/each}}</p>{{/if}}\n{{#if note}}<p class=\"prose\">{{note}}</p>{{/if}}\n{{#if remark}}<p class=\"sub\">{{remark}}</p>{{/if}}\n</li>\n{{/each}}\n</ol></section>\n<section><h2>File</h2>\n<p><a href=\"{{fileHref}}\">{{file}}</a>{{#if historyHref}} · <a href=\"{{historyHref}}\">history</a>{{/if}}</p>\n{{#if source}}\n<details><summary>YAML</summary><pre>{{source}}</pre></details>\n{{/if}}\n</section>\n",
	"relation-graph": "<svg class=\"chart graph\" viewBox=\"0 0 {{width}} {{height}}\" width=\"{{width}}\" role=\"group\" aria-labelledby=\"{{id}}-t {{id}}-d\">\n<title id=\"{{id}}-t\">{{title}}</title><desc id=\"{{id}}-d\">{{description}}</desc>\n{{#each lines}}<path class=\"relation\" d=\"{{path}}\"/>{{/each}}\n{{#each boxes}}<g class=\"box {{style}}\">{{#if href}}<a href=\"{{href}}\">{{/if}}<rect x=\"{{x}}\" y=\"{{y}}\" width=\"{{width}}\" height=\"{{height}}\" rx=\"5\"/><text class=\"direct\" x=\"{{textX}}\" y=\"{{nameY}}\">{{name}}</text><text class=\"tick\" x=\"{{textX}}\" y=\"{{saysY}}\">{{says}}</text>{{#if href}}</a>{{/if}}{{#if relation}}<text class=\"tick\" x=\"{{x}}\" y=\"{{relationY}}\">{{relation}}</text>{{/if}}</g>\n{{/each}}\n</svg>\n",
	"search": "<h1>Search</h1>\n<p class=\"sub\">Ids, titles, states and services of {{count}} records.</p>\n<noscript><p>Searching needs the script of this page. Every record also stands in the lists by month.</p></noscript>\n<div id=\"search\"></div>\n<script type=\"application/json\" id=\"index\">{{index}}<\/script>\n",
	"section-list": "{{#each sections}}\n<section>\n<h2>{{title}}</h2>\n{{#if note}}<p class=\"sub\">{{note}}</p>{{/if}}\n{{#if table}}\n{{> table table}}\n{{else}}\n{{#if clocks}}\n{{> clocks clocks}}\n{{else}}\n<p>{{empty}}</p>\n{{/if}}\n{{/if}}\n</section>\n{{/each}}\n{{#each more}}\n<nav aria-label=\"{{title}}\"><h2>{{title}}</h2>\n<ul class=\"pages\">\n{{#each pages}}\n<li><a href=\"{{href}}\"{{#if isCurrent}} aria-current=\"page\"{{/if}}>{{label}}</a></li>\n{{/each}}\n</ul></nav>\n{{/each}}\n",
	"sections": "<h1>{{heading}}</h1>\n{{#if summary}}<p class=\"sub\">{{summary}}</p>{{/if}}\n{{> section-list}}\n",
	"service-lines": "<ul class=\"services\">\n{{#each lines}}\n<li><span class=\"name\">{{name}}</span> <span class=\"state {{level}}\">{{today}} · {{open}} open</span>\n{{#with bar}}<svg class=\"days\" viewBox=\"0 0 {{width}} {{height}}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{{#each runs}}<path class=\"{{level}}\" d=\"{{path}}\"/>{{/each}}</svg>{{/with}}</li>\n{{/each}}\n</ul>\n",
	"service": "<h1>{{heading}}</h1>\n<p class=\"sub\">{{summary}}</p>\n{{#if description}}<p class=\"prose\">{{description}}</p>{{/if}}\n<dl class=\"facts\">\n{{#each facts}}\n<div><dt>{{name}}</dt><dd>{{shows}}</dd></div>\n{{/each}}\n</dl>\n<section>\n<h2>90 days</h2>\n<p class=\"sub\">The most urgent incident open on each day: tall and red P1–P2, half and amber P3, low and light P4–P5.</p>\n{{#with bar}}<svg class=\"days\" viewBox=\"0 0 {{width}} {{height}}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">{{#each runs}}<path class=\"{{level}}\" d=\"{{path}}\"/>{{/each}}</svg>{{/with}}\n</section>\n{{#if graph}}\n<section class=\"wide\">\n<h2>Dependencies</h2>\n<p class=\"sub\">To the left what needs it, to the right what it needs, two steps far.</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Dependencies, drawn\">{{> relation-graph graph}}</div>\n</section>\n{{/if}}\n{{> section-list}}\n<section><h2>Calendar and file</h2>\n<p><a href=\"{{feedHref}}\">Changes of this service as a calendar (.ics)</a> · <a href=\"{{fileHref}}\">{{id}}.yaml</a></p>\n</section>\n",
	"services": "<h1>{{heading}}</h1>\n<p class=\"sub\">{{summary}}</p>\n<section>\n<h2>90 days</h2>\n<p class=\"sub\">The most urgent incident open on each day: tall and red P1–P2, half and amber P3, low and light P4–P5.</p>\n{{> service-lines lines=lines}}\n</section>\n{{> section-list}}\n",
	"sparkline": "<svg class=\"spark\" viewBox=\"0 0 {{spark.width}} {{spark.height}}\" role=\"img\" aria-label=\"{{says}}\"><path class=\"spark-area\" d=\"{{spark.area}}\"/><path class=\"spark-line\" d=\"{{spark.line}}\"/>{{#if spark.end}}<circle cx=\"{{spark.end.x}}\" cy=\"{{spark.end.y}}\" r=\"2.5\"/>{{/if}}</svg>\n",
	"table": "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{{caption}}\"><table{{#if isFiltered}} data-filter{{/if}}>\n<caption>{{caption}}</caption>\n<thead><tr>{{#each columns}}<th scope=\"col\"{{#if style}} class=\"{{style}}\"{{/if}}>{{title}}</th>{{/each}}</tr></thead>\n<tbody>\n{{#each rows}}\n<tr>{{#each cells}}<td{{#if style}} class=\"{{style}}\"{{/if}}>{{shows}}</td>{{/each}}</tr>\n{{/each}}\n</tbody>\n</table></div>\n"
};
// src/adapters/templates/render-site.ts
/**
* Handlebars escapes every value but those that core prepared as markup. A name that a view does not have throws
* instead of leaving a gap; so does a template of an organisation that would put in a value as it is.
*/
function createSiteRenderer(overrides = {}) {
	const handlebars = import_lib.default.create();
	const compiled = /* @__PURE__ */ new Map();
	const sources = {
		...htmlTemplates,
		...overrides
	};
	for (const [name, source] of Object.entries(sources)) {
		if (/\{\{~?[{&]/.test(source)) throw new TemplateError(`html/${name}`, "values are always escaped: {{name}}");
		const template = handlebars.compile(source, {
			strict: true,
			knownHelpersOnly: true,
			preventIndent: true
		});
		handlebars.registerPartial(name, template);
		compiled.set(name, (view) => template(view));
	}
	const layout = compiled.get("layout");
	if (layout === void 0) throw new Error("There is no layout");
	const safe = (text) => new handlebars.SafeString(text);
	return ({ template, view }) => {
		const render = compiled.get(template);
		if (render === void 0) throw new Error(`There is no template ${template}`);
		const body = drawn(template, () => render(view));
		const style = styleOf$1(template);
		const scripts = scriptsOf(template, {
			isDated: view.shell.asOf !== null,
			body
		});
		const policy = safe(policyOf(style, scripts));
		const parts = {
			shell: view.shell,
			body: safe(body),
			policy,
			style: safe(style),
			scripts: scripts.map(safe)
		};
		return drawn("layout", () => layout(parts));
	};
}
function drawn(template, draw) {
	try {
		return draw();
	} catch (error) {
		throw new TemplateError(`html/${template}`, error);
	}
}
/** Pages of records are many and have no figures. What holds on a phone and on paper comes last. */
function styleOf$1(template) {
	return template === "record" ? htmlAssets["site.css"] : WITH_FIGURES;
}
const WITH_FIGURES = `${htmlAssets["figures.css"]}${htmlAssets["site.css"]}`;
/** A page carries the scripts that it has a use for, and needs none of them. */
function scriptsOf(template, { isDated, body }) {
	return [
		...isDated ? [htmlAssets["as-of.js"]] : [],
		...body.includes("<table data-filter>") ? [htmlAssets["filter.js"]] : [],
		...template === "search" ? [htmlAssets["search.js"]] : []
	];
}
/** Style and scripts stand in the page, and the policy names them by digest: nothing else is loaded or run. */
function policyOf(style, scripts) {
	const digests = scripts.map((script) => `'${digest(script)}'`);
	return [
		"default-src 'none'",
		"img-src data:",
		`style-src '${digest(style)}'`,
		`script-src ${digests.length === 0 ? "'none'" : digests.join(" ")}`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
/** Kept, as thousands of pages carry the same few texts. */
function digest(text) {
	const known = digests.get(text) ?? `sha256-${createHash("sha256").update(text).digest("base64")}`;
	digests.set(text, known);
	return known;
}
const digests = /* @__PURE__ */ new Map();
// src/core/report/publish/published-as-of.ts
/**
* The time that published reports are evaluated at: the last entry of a journal, the last threshold that a clock
* crossed or window that began or ended, or the last midnight of the organisation, whichever came last. Between two of
* them nothing that a page shows changes but what is left of a clock, so that a run without a change publishes nothing.
*/
function publishedAsOf({ ledger, clocks, calendars, local, now }) {
	let last = local.midnightOf(local.dayAt(now));
	const take = (at) => {
		if (at !== void 0 && at <= now && at > last) last = at;
	};
	for (const { record } of ledger.entries) {
		take(parseInstant(record.opened_at));
		for (const { at, recorded_at } of record.journal) {
			take(parseInstant(at));
			take(recorded_at === void 0 ? void 0 : parseInstant(recorded_at));
		}
		const { window } = record;
		if (window !== void 0) for (const edge of [window.start, window.end]) take(parseInstant(edge));
	}
	for (const clock of clocks) for (const at of crossings(clock, calendars)) take(at);
	return last;
}
/** Warnings and the breach, from the clock's story, and when it came to be at risk. */
function crossings(clock, calendars) {
	return [...clock.story.filter(({ event }) => event === "warn" || event === "breach").map(({ at }) => parseInstant(at)), atRiskSince(clock, calendars)];
}
const AT_RISK_PERCENT = 75;
/** Open time goes on from the last turn before it: the missing seconds are counted from there. */
function atRiskSince(clock, calendars) {
	const wanted = Math.ceil(clock.target_seconds * AT_RISK_PERCENT / 100);
	const calendar = calendars.get(clock.calendar);
	const turn = clock.story.findLast(({ elapsed_seconds }) => elapsed_seconds < wanted);
	const from = turn === void 0 ? void 0 : parseInstant(turn.at);
	const started = parseInstant(clock.started_at);
	if (clock.percent_used < AT_RISK_PERCENT || calendar === void 0 || turn === void 0) return void 0;
	if (from === void 0 || started === void 0) return void 0;
	return due(hoursInForce(calendar, started), toInstant(from), wanted - turn.elapsed_seconds);
}
// src/core/report/facts/as-known-at.ts
/** `undefined` where it was opened later. An entry exactly at `asOf` counts. */
function asKnownAt(entry, asOf) {
	const { record, kind } = entry;
	if ((parseInstant(record.opened_at) ?? Number.POSITIVE_INFINITY) > asOf) return void 0;
	const known = record.journal.filter(({ at }) => (parseInstant(at) ?? Number.POSITIVE_INFINITY) <= asOf);
	const replayed = replay(known, kind);
	return known.length === record.journal.length ? {
		record,
		replayed
	} : {
		record: rewound(entry, replayed),
		replayed
	};
}
/** Tracked fields that later entries set are put back to what they were; those set never before are gone. */
function rewound({ record, kind }, replayed) {
	const before = {
		...record,
		state: replayed.state
	};
	for (const { set } of record.journal.slice(replayed.steps.length)) for (const name of Object.keys(set ?? {}).filter((each) => trackedField(kind, each) !== void 0)) if (Object.hasOwn(replayed.fields, name)) before[name] = replayed.fields[name];
	else delete before[name];
	return before;
}
// src/core/report/facts/phase.ts
function phaseOf(kind, state) {
	if (state === "cancelled") return "cancelled";
	if (state === "rejected") return "refused";
	return isDone(kind, state) ? "done" : "open";
}
// src/core/report/facts/record-facts.ts
function ledgerFacts(ledger, asOf) {
	const all = ledger.entries.flatMap((entry) => recordFacts(entry, asOf) ?? []);
	const counted = all.filter(isCounted);
	return {
		all,
		incidents: counted.filter((each) => isOfKind(each, "incident")),
		requests: counted.filter((each) => isOfKind(each, "request")),
		changes: counted.filter((each) => isOfKind(each, "change")),
		problems: counted.filter((each) => isOfKind(each, "problem")),
		byId: new Map(all.map((each) => [each.id, each]))
	};
}
function isCounted(facts) {
	return facts.phase !== "cancelled" && !facts.isDuplicate;
}
function isOpen(facts) {
	return facts.phase === "open";
}
/** Whether it was open at the end of a half-open period that ends at `end`. */
function wasOpenAt(facts, end) {
	const spell = facts.spells.findLast((each) => each.from < end);
	return spell !== void 0 && phaseOf(facts.kind, spell.state) === "open";
}
function isOfKind(facts, kind) {
	return facts.kind === kind;
}
function recordFacts(entry, asOf) {
	const known = asKnownAt(entry, asOf);
	const opened = parseInstant(entry.record.opened_at);
	if (known === void 0 || opened === void 0) return void 0;
	const { record, replayed } = known;
	const { kind, path } = entry;
	const state = replayed.state === "" ? record.state : replayed.state;
	const resolved = phaseOf(kind, state) === "done" ? finishedAt(replayed, kind) : void 0;
	return {
		kind,
		path,
		record,
		id: record.id,
		opened,
		state,
		resolved,
		phase: phaseOf(kind, state),
		...held(record),
		isDuplicate: isDuplicate(record),
		spells: replayed.spells,
		firstAt: replayed.firstAt,
		reassignments: replayed.reassignments.length,
		handovers: replayed.handovers.length,
		reopenings: replayed.reopenings.length,
		touched: replayed.steps.at(-1)?.at ?? opened,
		closed: state === "closed" ? replayed.spells.at(-1)?.from : void 0
	};
}
function held({ priority, service, team, assignee }) {
	return {
		priority,
		service,
		team,
		assignee
	};
}
function isDuplicate(record) {
	const links = record.links;
	const resolution = record.resolution;
	return links?.duplicate_of !== void 0 || resolution?.code === "duplicate";
}
// src/core/report/export/clock-columns.ts
/** Every clock, those cancelled and those of records that no figure counts among them. */
const clockColumns = [
	{
		name: "record",
		says: "Id of the record that it runs on.",
		cell: ({ record }) => record
	},
	{
		name: "key",
		says: "Key of the clock; one on each record.",
		cell: ({ key }) => key
	},
	{
		name: "definition",
		says: "Definition of `config/sla.yaml`.",
		cell: ({ definition }) => definition
	},
	{
		name: "kind",
		says: "sla, ola or contract.",
		cell: ({ kind }) => kind
	},
	{
		name: "target",
		says: "response, resolution, update, approval or fulfilment.",
		cell: ({ target }) => target
	},
	{
		name: "priority",
		says: "Priority that it runs under.",
		cell: ({ priority }) => priority
	},
	{
		name: "calendar",
		says: "Calendar that it runs by.",
		cell: ({ calendar }) => calendar
	},
	{
		name: "stage",
		says: "in_progress, paused, completed or cancelled.",
		cell: ({ stage }) => stage
	},
	{
		name: "breached",
		is: "boolean",
		says: "Whether more than the target has elapsed.",
		cell: ({ breached }) => breached
	},
	{
		name: "started_at",
		is: "instant",
		says: "Start, UTC.",
		cell: ({ started_at }) => started_at
	},
	{
		name: "stopped_at",
		is: "instant",
		says: "Completed or cancelled, UTC.",
		cell: ({ stopped_at }) => stopped_at ?? null
	},
	{
		name: "original_due_at",
		is: "instant",
		says: "Due without any pause, UTC.",
		cell: ({ original_due_at }) => original_due_at
	},
	{
		name: "due_at",
		is: "instant",
		says: "Due with the pauses so far, UTC.",
		cell: ({ due_at }) => due_at
	},
	{
		name: "breached_at",
		is: "instant",
		says: "Target passed, UTC.",
		cell: ({ breached_at }) => breached_at ?? null
	},
	{
		name: "elapsed_seconds",
		is: "integer",
		says: "Open seconds of the calendar that ran.",
		cell: ({ elapsed_seconds }) => elapsed_seconds
	},
	{
		name: "paused_seconds",
		is: "integer",
		says: "Open seconds of the calendar that were paused.",
		cell: ({ paused_seconds }) => paused_seconds
	},
	{
		name: "target_seconds",
		is: "integer",
		says: "Open seconds that the target allows.",
		cell: ({ target_seconds }) => target_seconds
	},
	{
		name: "percent_used",
		is: "integer",
		says: "Whole per cent of the target, cut off.",
		cell: ({ percent_used }) => percent_used
	},
	{
		name: "breached_with_team",
		says: "Team that held it at the breach.",
		cell: ({ breached_with }) => breached_with?.team ?? null
	},
	{
		name: "breached_with_assignee",
		says: "Person that held it at the breach.",
		cell: ({ breached_with }) => breached_with?.assignee ?? null
	}
];
// src/core/report/facts/change-facts.ts
function windowOf(change) {
	const from = parse(change.window?.start);
	const to = parse(change.window?.end);
	return from === void 0 || to === void 0 || to <= from ? void 0 : {
		from,
		to
	};
}
/** When it was carried out; `undefined` unless it has begun and ended. */
function implementedOf({ record }, asOf) {
	const from = parse(record.implemented?.start);
	const to = parse(record.implemented?.end);
	return from === void 0 || to === void 0 || to > asOf || to < from ? void 0 : {
		from,
		to
	};
}
/** The outcome of a closed change; `undefined` while it is open. */
function closeCodeOf({ phase, record }) {
	return phase === "done" ? record.close?.code : void 0;
}
function wasImplemented(facts) {
	const code = closeCodeOf(facts);
	return code !== void 0 && code !== "not_implemented";
}
function isFailed(facts) {
	const code = closeCodeOf(facts);
	return code === "unsuccessful" || code === "backed_out";
}
/** A change without an environment is taken for one of production: erring the other way would hide it. */
function isProduction({ record }) {
	return record.environment === void 0 || record.environment === "production";
}
/** Owed where the record says so, and after emergency, failed and high-risk changes that were implemented. */
function owesReview(facts) {
	const { record, state } = facts;
	if (record.review?.required !== void 0) return record.review.required;
	if (state !== "review" && state !== "closed") return false;
	if (closeCodeOf(facts) === "not_implemented") return false;
	return record.type === "emergency" || isFailed(facts) || record.risk?.claimed === "high";
}
function servicesOf({ service, affects }) {
	return [.../* @__PURE__ */ new Set([service, ...affects ?? []])];
}
function parse(text) {
	return text === void 0 ? void 0 : parseInstant(text);
}
// src/core/report/facts/audit-coverage.ts
/** A standard change was approved, by others, with the version of its template that it follows. */
function auditCoverage(facts) {
	const { record } = facts;
	const isStandard = record.type === "standard" && record.template !== void 0;
	const decision = record.evidence?.decision;
	return {
		authorised_before: isAuthorisedBefore(facts),
		reviewed_by_another: isStandard || isReviewedByAnother(facts),
		test_evidence: (record.tasks ?? []).some((task) => task.kind === "test" && task.state === "done"),
		formal_approval: isStandard || decision === "approved",
		described: isFilled(record.plan?.justification) && isFilled(record.plan?.implementation)
	};
}
function isCovered(coverage) {
	return Object.values(coverage).every((each) => each);
}
/** Scheduled, and so authorised, at or before the work began. */
function isAuthorisedBefore({ spells, record }) {
	if (record.unauthorised !== void 0 || record.type === "retrospective") return false;
	if (record.evidence?.decision === "not_approved") return false;
	const authorised = spells.find(({ state }) => state === "scheduled")?.from;
	const began = parse(record.implemented?.start) ?? spells.find(({ state }) => state === "implementing")?.from;
	return authorised !== void 0 && began !== void 0 && authorised <= began;
}
function isReviewedByAnother({ record }) {
	const own = [
		record.opened_by,
		record.requested_by,
		record.assignee,
		record.implemented?.by
	];
	return (record.evidence?.reviews ?? []).some(({ login }) => !own.includes(login));
}
function isFilled(text) {
	return text !== void 0 && text.trim() !== "";
}
// src/core/report/section/record-row.ts
function toRecordRow(facts) {
	const { id, kind, path, state, service, team } = facts;
	return {
		id,
		kind,
		path,
		title: facts.record.title,
		state,
		priority: facts.priority ?? null,
		service,
		team,
		assignee: facts.assignee ?? null,
		opened_at: formatInstant(facts.opened)
	};
}
function textOf(at) {
	return at === void 0 ? null : formatInstant(at);
}
/** Most important first, then oldest, then by id: an order that no two records share. */
function byUrgency(a, b) {
	return rank(a.priority) - rank(b.priority) || a.opened - b.opened || compareText(a.id, b.id);
}
function rank(priority) {
	return priority === null || priority === void 0 ? 6 : Number(priority.slice(1));
}
/** By code units, never by locale, so that every machine sorts alike. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/core/report/export/record-columns.ts
/** What every kind has, in front. */
const commonColumns = [
	{
		name: "id",
		says: "Id of the record.",
		cell: ({ facts }) => facts.id
	},
	{
		name: "path",
		says: "Its file, from the root of the repository.",
		cell: ({ facts }) => facts.path
	},
	{
		name: "title",
		says: "Title.",
		cell: ({ facts }) => facts.record.title
	},
	{
		name: "state",
		says: "State at the as-of.",
		cell: ({ facts }) => facts.state
	},
	{
		name: "phase",
		says: "open, done, refused or cancelled.",
		cell: ({ facts }) => facts.phase
	},
	{
		name: "counted",
		is: "boolean",
		says: "Whether figures count it: not cancelled, and no duplicate.",
		cell: ({ facts }) => isCounted(facts)
	},
	{
		name: "duplicate",
		is: "boolean",
		says: "Whether it is the duplicate of another.",
		cell: ({ facts }) => facts.isDuplicate
	},
	{
		name: "priority",
		says: "P1 to P5.",
		cell: ({ facts }) => facts.priority ?? null
	},
	{
		name: "impact",
		says: "high, medium or low.",
		cell: ({ facts }) => facts.record.impact ?? null
	},
	{
		name: "urgency",
		says: "high, medium or low.",
		cell: ({ facts }) => facts.record.urgency ?? null
	},
	{
		name: "service",
		says: "Id of the service.",
		cell: ({ facts }) => facts.service
	},
	{
		name: "team",
		says: "Id of the team that holds it.",
		cell: ({ facts }) => facts.team
	},
	{
		name: "assignee",
		says: "Login of who works on it.",
		cell: ({ facts }) => facts.assignee ?? null
	},
	{
		name: "opened_at",
		is: "instant",
		says: "Opening, UTC.",
		cell: ({ facts }) => textOf(facts.opened)
	},
	{
		name: "opened_by",
		says: "Login of who opened it.",
		cell: ({ facts }) => facts.record.opened_by
	},
	{
		name: "resolved_at",
		is: "instant",
		says: "Last resolution, fulfilment or, of a change, closing, UTC; empty while it is open.",
		cell: ({ facts }) => textOf(facts.resolved)
	},
	{
		name: "closed_at",
		is: "instant",
		says: "Closing, UTC.",
		cell: ({ facts }) => textOf(facts.closed)
	},
	{
		name: "touched_at",
		is: "instant",
		says: "Last entry of the journal, UTC.",
		cell: ({ facts }) => textOf(facts.touched)
	},
	{
		name: "reassignments",
		is: "integer",
		says: "Moves from team to team.",
		cell: ({ facts }) => facts.reassignments
	},
	{
		name: "handovers",
		is: "integer",
		says: "Moves from person to person.",
		cell: ({ facts }) => facts.handovers
	},
	{
		name: "reopenings",
		is: "integer",
		says: "How often it was reopened.",
		cell: ({ facts }) => facts.reopenings
	},
	{
		name: "watchers",
		is: "integer",
		says: "How many people watch it.",
		cell: ({ facts }) => facts.record.watchers?.length ?? 0
	},
	{
		name: "time_spent_minutes",
		is: "integer",
		says: "Minutes that people noted.",
		cell: ({ facts }) => timeSpent(facts.record)
	}
];
const timeColumns = [
	{
		name: "wall_seconds",
		is: "integer",
		says: "From opening to resolved_at, wall time in seconds.",
		cell: ({ time }) => time?.wall ?? null
	},
	{
		name: "business_seconds",
		is: "integer",
		says: "The same in open time of the clock’s calendar, else of the organisation’s.",
		cell: ({ time }) => time?.business ?? null
	},
	{
		name: "business_less_hold_seconds",
		is: "integer",
		says: "The same less the time on hold.",
		cell: ({ time }) => time?.businessLessHold ?? null
	}
];
/** When each state of the lifecycle was first entered: `in_progress_at`; `closed_at` stands among the common ones. */
function stateColumns(kind) {
	return statesOf(kind).filter((state) => state !== "closed").map((state) => ({
		name: `first_${state}_at`,
		is: "instant",
		says: `When it first became ${state}, UTC.`,
		cell: ({ facts }) => textOf(facts.firstAt.get(state))
	}));
}
function timeSpent({ time_spent = [] }) {
	return time_spent.reduce((sum, { minutes }) => sum + minutes, 0);
}
// src/core/report/export/kind-columns.ts
const list$3 = (ids) => ids === void 0 ? null : ids.join(" ");
const incidentColumns = [
	...commonColumns,
	{
		name: "category",
		says: "Category at opening.",
		cell: ({ facts: { record } }) => record.category ?? null
	},
	{
		name: "channel",
		says: "How it came in.",
		cell: ({ facts: { record } }) => record.channel ?? null
	},
	{
		name: "hold_reason",
		says: "What it waits for.",
		cell: ({ facts: { record } }) => record.hold_reason ?? null
	},
	{
		name: "resolution_code",
		says: "How it was resolved.",
		cell: ({ facts: { record } }) => record.resolution?.code ?? null
	},
	{
		name: "closing_category",
		says: "What it turned out to be.",
		cell: ({ facts: { record } }) => record.closing_category ?? null
	},
	{
		name: "major",
		says: "State of the major incident.",
		cell: ({ facts: { record } }) => record.major?.state ?? null
	},
	{
		name: "service_restored_at",
		is: "instant",
		says: "Service restored, UTC; major incidents only.",
		cell: ({ facts: { record } }) => record.major?.service_restored_at ?? null
	},
	{
		name: "problem",
		says: "Linked problem.",
		cell: ({ facts: { record } }) => record.links?.problem ?? null
	},
	{
		name: "caused_by",
		says: "Change that caused it.",
		cell: ({ facts: { record } }) => record.links?.caused_by ?? null
	},
	{
		name: "resolved_by",
		says: "Change that resolved it.",
		cell: ({ facts: { record } }) => record.links?.resolved_by ?? null
	},
	{
		name: "parent",
		says: "Parent incident.",
		cell: ({ facts: { record } }) => record.links?.parent ?? null
	},
	{
		name: "duplicate_of",
		says: "Incident that it repeats.",
		cell: ({ facts: { record } }) => record.links?.duplicate_of ?? null
	},
	{
		name: "follow_up_of",
		says: "Closed ticket that it follows.",
		cell: ({ facts: { record } }) => record.links?.follow_up_of ?? null
	},
	...timeColumns,
	...stateColumns("incident")
];
const requestColumns = [
	...commonColumns,
	{
		name: "catalogue_item",
		says: "What was asked for.",
		cell: ({ facts: { record } }) => record.catalogue_item
	},
	{
		name: "channel",
		says: "How it came in.",
		cell: ({ facts: { record } }) => record.channel ?? null
	},
	{
		name: "needed_by",
		says: "Wanted day.",
		cell: ({ facts: { record } }) => record.needed_by ?? null
	},
	{
		name: "approvals",
		is: "integer",
		says: "How many approvals were given.",
		cell: ({ facts: { record } }) => (record.approvals ?? []).filter(({ verdict }) => verdict === "approved").length
	},
	{
		name: "hold_reason",
		says: "What it waits for.",
		cell: ({ facts: { record } }) => record.hold_reason ?? null
	},
	{
		name: "resolution_code",
		says: "How it ended.",
		cell: ({ facts: { record } }) => record.resolution?.code ?? null
	},
	{
		name: "satisfaction",
		is: "integer",
		says: "Score from 1 to 5.",
		cell: ({ facts: { record } }) => record.satisfaction?.score ?? null
	},
	...timeColumns,
	...stateColumns("request")
];
const problemColumns = [
	...commonColumns,
	{
		name: "category",
		says: "Category.",
		cell: ({ facts: { record } }) => record.category ?? null
	},
	{
		name: "origin",
		says: "reactive, proactive or major_incident.",
		cell: ({ facts: { record } }) => record.origin ?? null
	},
	{
		name: "known_error",
		says: "Status of the known error.",
		cell: ({ facts: { record } }) => record.known_error?.status ?? null
	},
	{
		name: "workaround",
		is: "boolean",
		says: "Whether there is one.",
		cell: ({ facts: { record } }) => record.known_error?.workaround !== void 0
	},
	{
		name: "fix_applied_at",
		is: "instant",
		says: "Fix applied, UTC.",
		cell: ({ facts: { record } }) => record.fix_applied_at ?? null
	},
	{
		name: "resolution_code",
		says: "How it ended.",
		cell: ({ facts: { record } }) => record.resolution?.code ?? null
	},
	{
		name: "effectiveness",
		says: "Verdict on the fix.",
		cell: ({ facts: { record } }) => record.effectiveness?.verdict ?? null
	},
	{
		name: "incidents",
		says: "Linked incidents, separated by blanks.",
		cell: ({ facts: { record } }) => list$3(record.links?.incidents)
	},
	...timeColumns,
	...stateColumns("problem")
];
const changeColumns = [
	...commonColumns,
	{
		name: "type",
		says: "standard, normal, emergency or retrospective.",
		cell: ({ facts: { record } }) => record.type
	},
	{
		name: "template",
		says: "Standard change that it follows.",
		cell: ({ facts: { record } }) => record.template?.id ?? null
	},
	{
		name: "environment",
		says: "Environment.",
		cell: ({ facts: { record } }) => record.environment ?? null
	},
	{
		name: "risk",
		says: "Claimed risk.",
		cell: ({ facts: { record } }) => record.risk?.claimed ?? null
	},
	{
		name: "affects",
		says: "Other services, separated by blanks.",
		cell: ({ facts: { record } }) => list$3(record.affects)
	},
	{
		name: "window_start",
		is: "instant",
		says: "Start of the window, UTC.",
		cell: ({ facts: { record } }) => record.window?.start ?? null
	},
	{
		name: "window_end",
		is: "instant",
		says: "End of the window, UTC.",
		cell: ({ facts: { record } }) => record.window?.end ?? null
	},
	{
		name: "implemented_start",
		is: "instant",
		says: "Start of the work, UTC.",
		cell: ({ facts: { record } }) => record.implemented?.start ?? null
	},
	{
		name: "implemented_end",
		is: "instant",
		says: "End of the work, UTC.",
		cell: ({ facts: { record } }) => record.implemented?.end ?? null
	},
	{
		name: "close_code",
		says: "Outcome.",
		cell: ({ facts: { record } }) => record.close?.code ?? null
	},
	{
		name: "decision",
		says: "Decision of the approval policy.",
		cell: ({ facts: { record } }) => record.evidence?.decision ?? null
	},
	{
		name: "unauthorised",
		is: "boolean",
		says: "Whether it landed without an authorised record.",
		cell: ({ facts: { record } }) => record.unauthorised !== void 0
	},
	{
		name: "caused",
		says: "Incidents that it caused, separated by blanks.",
		cell: ({ facts: { record } }) => list$3(record.links?.caused)
	},
	{
		name: "authorised_before",
		is: "boolean",
		says: "Audit: authorised before the work began.",
		cell: ({ facts }) => auditCoverage(facts).authorised_before
	},
	{
		name: "reviewed_by_another",
		is: "boolean",
		says: "Audit: reviewed by another.",
		cell: ({ facts }) => auditCoverage(facts).reviewed_by_another
	},
	{
		name: "test_evidence",
		is: "boolean",
		says: "Audit: a test task is done.",
		cell: ({ facts }) => auditCoverage(facts).test_evidence
	},
	{
		name: "formal_approval",
		is: "boolean",
		says: "Audit: formally approved.",
		cell: ({ facts }) => auditCoverage(facts).formal_approval
	},
	{
		name: "described",
		is: "boolean",
		says: "Audit: what and why are described.",
		cell: ({ facts }) => auditCoverage(facts).described
	},
	...stateColumns("change")
];
// src/core/report/export/table-rows.ts
function tableRows(columns, rows) {
	return {
		columns: columns.map(({ name }) => name),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}
/** A JSON object a line, with the columns as names: nothing is lost to quoting, and each line stands alone. */
function toNdjson({ columns, rows }) {
	return rows.map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, row[index] ?? null])))}\n`).join("");
}
// src/core/report/export/table-schema.ts
/** The JSON Schema of one line of a table's NDJSON. Every column is there; what a record has not is `null`. */
function tableSchema(name, columns) {
	return {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		title: `A line of data/${name}.ndjson`,
		type: "object",
		properties: Object.fromEntries(columns.map((column) => [column.name, cellSchema(column)])),
		required: columns.map((column) => column.name),
		additionalProperties: false
	};
}
function cellSchema({ is = "text", says }) {
	switch (is) {
		case "text": return {
			type: ["string", "null"],
			description: says
		};
		case "instant": return {
			type: ["string", "null"],
			format: "date-time",
			description: says
		};
		case "integer": return {
			type: ["integer", "null"],
			description: says
		};
		case "boolean": return {
			type: ["boolean", "null"],
			description: says
		};
	}
}
// src/core/report/export/data-files.ts
const TABLE_COLUMNS = {
	incidents: incidentColumns,
	requests: requestColumns,
	problems: problemColumns,
	changes: changeColumns,
	clocks: clockColumns
};
/** `report.json`, and each table as `data/<name>.ndjson`, with its schema, and `.csv`; every record opened by the as-of is in its table. */
function* dataFiles(report, writeCsv, { json, csv }) {
	if (json) yield {
		path: "report.json",
		text: `${JSON.stringify(report.model)}\n`
	};
	if (json) yield* schemaFiles();
	if (!json && !csv) return;
	for (const [name, table] of exportTables(report)) {
		if (json) yield {
			path: `data/${name}.ndjson`,
			text: toNdjson(table)
		};
		if (csv) yield {
			path: `data/${name}.csv`,
			text: writeCsv(table)
		};
	}
}
/** What the lines of each table hold, for programs that read them. */
function schemaFiles() {
	return Object.entries(TABLE_COLUMNS).map(([name, columns]) => ({
		path: `data/${name}.schema.json`,
		text: `${JSON.stringify(tableSchema(name, columns), null, 2)}\n`
	}));
}
/** The tables by name, each in the order of the ledger. */
function exportTables({ facts, clocks }) {
	const ended = [
		...facts.incidentTimes,
		...facts.requestTimes,
		...facts.problemTimes
	];
	const times = new Map(ended.map((time) => [time.facts.id, time]));
	const { all } = facts.ledger;
	const rows = (kind, columns) => tableRows(columns, rowsOf(all, kind, times));
	return /* @__PURE__ */ new Map([
		["incidents", rows("incident", incidentColumns)],
		["requests", rows("request", requestColumns)],
		["problems", rows("problem", problemColumns)],
		["changes", rows("change", changeColumns)],
		["clocks", tableRows(clockColumns, clocks)]
	]);
}
function rowsOf(all, kind, times) {
	return all.filter((each) => isOfKind(each, kind)).map((facts) => ({
		facts,
		time: times.get(facts.id)
	}));
}
// src/core/report/feed/calendar-feed.ts
/** The names of calendars, and how they are reached from the root of the reports. */
const FEED_PATHS = {
	changes: "calendar/changes.ics",
	freezes: "calendar/freezes.ics",
	ofService: (id) => `calendar/services/${id}.ics`
};
// src/core/report/feed/change-events.ts
function changeEvent(facts, context) {
	const { id, record, path, touched } = facts;
	const window = windowOf(record);
	if (window === void 0) return void 0;
	const services = servicesOf(record);
	return {
		event: {
			uid: `${id}@${context.domain}`,
			sequence: Math.max(0, entriesBy(facts, context.asOf) - 1),
			stamp: formatInstant(touched),
			start: formatInstant(window.from),
			end: formatInstant(window.to),
			title: toVisibleLine(`${id} ${record.title}`),
			description: describe$1(facts, services).join("\n"),
			status: statusOf(facts),
			categories: [record.type, ...record.outage === void 0 ? [] : ["outage"]],
			url: context.address === null ? null : `${context.address}${path}`
		},
		services
	};
}
/** What a pull request proposes: its revisions are not counted here, and it is tentative until it is registered. */
function proposalEvent(row, { domain }) {
	const { id, window, services, title, type, team, opened_at } = row;
	if (window === null || row.path !== null) return void 0;
	return {
		event: {
			uid: `${id}@${domain}`,
			sequence: 0,
			stamp: opened_at ?? window.start.utc,
			start: window.start.utc,
			end: window.end.utc,
			title: toVisibleLine(`${id} ${title}`),
			description: [
				`Proposed ${type} change`,
				`Services: ${services.join(", ")}`,
				`Team: ${team}`
			].join("\n"),
			status: "tentative",
			categories: [type],
			url: null
		},
		services
	};
}
function entriesBy({ record }, asOf) {
	return record.journal.filter(({ at }) => (parseInstant(at) ?? Number.POSITIVE_INFINITY) <= asOf).length;
}
function describe$1({ record, state, team, assignee }, services) {
	const { type, risk, outage } = record;
	const kind = `${type} change${risk === void 0 ? "" : `, ${risk.claimed} risk`}, ${state.replaceAll("_", " ")}`;
	return [
		`${kind[0]?.toUpperCase()}${kind.slice(1)}`,
		`Services: ${services.join(", ")}`,
		`Team: ${team}${assignee === void 0 ? "" : `, ${assignee}`}`,
		...outage === void 0 ? [] : [outageLine(outage)]
	].map(toVisibleLine);
}
function outageLine({ services = [], start, end, note }) {
	const from = start === void 0 ? "" : ` from ${start}`;
	const to = end === void 0 ? "" : ` to ${end}`;
	return `Outage expected: ${services.join(", ")}${from}${to}${note === void 0 ? "" : `; ${note}`}`;
}
function statusOf(facts) {
	const { phase, state, record } = facts;
	if (phase === "cancelled" || phase === "refused" || closeCodeOf(facts) === "not_implemented") return "cancelled";
	if (record.hold !== void 0) return "tentative";
	return state === "draft" || state === "assess" || state === "authorize" ? "tentative" : "confirmed";
}
// src/core/report/feed/calendar-feeds.ts
/**
* All changes, all freezes, and a calendar for each service, empty ones too: who subscribed must find it again. They
* reach back to the month before that of the as-of, so that they do not grow for ever.
*/
function calendarFeeds(input) {
	const organisation = input.model.head.organisation ?? "Organisation without a name";
	const changes = changesOf(input);
	const of = (name) => toVisibleLine(`${organisation}: ${name}`);
	const services = [...input.input.ledger.configuration.services.values()].map(({ value }) => value);
	return [
		{
			path: FEED_PATHS.changes,
			name: of("changes"),
			events: changes.map(({ event }) => event)
		},
		{
			path: FEED_PATHS.freezes,
			name: of("freezes"),
			events: freezeEvents(input)
		},
		...services.map(({ id, title }) => ({
			path: FEED_PATHS.ofService(id),
			name: of(`changes of ${title}`),
			events: changes.filter((each) => each.services.includes(id)).map(({ event }) => event)
		}))
	];
}
function changesOf({ model, facts, input, repository }) {
	const context = {
		asOf: facts.asOf,
		domain: domainOf(input),
		address: /^https?:\/\//.test(repository) ? repository : null
	};
	const since = model.periods.months.at(-2)?.from ?? "";
	const registered = facts.ledger.all.filter((each) => isOfKind(each, "change")).flatMap((each) => changeEvent(each, context) ?? []);
	const proposed = [...model.changes.next_14_days, ...model.changes.undecided].flatMap((row) => proposalEvent(row, context) ?? []);
	return [...new Map([...proposed, ...registered].map((each) => [each.event.uid, each])).values()].filter(({ event }) => event.end > since).sort((a, b) => compareText(a.event.start, b.event.start) || compareText(a.event.uid, b.event.uid));
}
/** A freeze that is moved is another one: nothing tells how often the configuration was revised. */
function freezeEvents({ input, model }) {
	const since = model.periods.months.at(-2)?.from ?? "";
	return (input.ledger.configuration.schedule?.value.freezes ?? []).filter(({ start, end }) => parseInstant(start) !== void 0 && end > start && end > since).map(({ id, title, reason, start, end }) => ({
		uid: `freeze-${id}-${digits(start)}-${digits(end)}@${domainOf(input)}`,
		sequence: 0,
		stamp: start,
		start,
		end,
		title: toVisibleLine(`Freeze: ${title}`),
		description: reason === void 0 ? "" : toVisibleLine(reason),
		status: "confirmed",
		categories: ["freeze"],
		url: null
	})).sort((a, b) => compareText(a.start, b.start) || compareText(a.uid, b.uid));
}
function digits(instant) {
	return instant.replace(/\D/g, "");
}
/** `acme/itsm` as `itsm.acme.gitsm`. */
function domainOf({ ledger }) {
	return [...(ledger.configuration.organisation?.value.repository ?? "").split("/").reverse(), "gitsm"].map((part) => part.replace(/[^A-Za-z0-9.-]/g, "-")).filter((part) => part !== "").join(".");
}
// src/core/report/facts/business-time.ts
function createBusinessTime(calendars) {
	const hours = (id, opened) => {
		const calendar = calendars.get(id);
		return calendar === void 0 ? void 0 : hoursInForce(calendar, opened);
	};
	return {
		elapsed: (id, opened, from, to) => {
			const timetable = hours(id, opened);
			return timetable === void 0 ? void 0 : elapsed(timetable, from, to);
		},
		workingDays: (id, opened, from, to) => {
			const timetable = hours(id, opened);
			return timetable === void 0 ? void 0 : workingDaysBetween(timetable, from, to);
		}
	};
}
// src/core/report/facts/clock-facts.ts
/** Clocks of counted records; cancelled ones, such as those of an earlier priority, are left out. */
function clockFacts(clocks, ledger) {
	return clocks.flatMap((clock) => {
		const facts = ledger.byId.get(clock.record);
		return facts === void 0 || !isCounted(facts) || clock.stage === "cancelled" ? [] : [withInstants(clock, facts)];
	});
}
function withInstants(clock, facts) {
	const read = (text) => text == null ? void 0 : parseInstant(text);
	return {
		clock,
		facts,
		due: read(clock.due_at),
		completed: clock.stage === "completed" ? read(clock.stopped_at) : void 0,
		breached: read(clock.breached_at)
	};
}
/** In progress or paused. */
function isOpenClock({ clock }) {
	return clock.stage === "in_progress" || clock.stage === "paused";
}
function isLate$1(each) {
	return isOpenClock(each) && each.clock.breached;
}
/** At least 75 % of the target used, and not breached; paused clocks among them. */
function isAtRisk(each) {
	return isOpenClock(each) && !each.clock.breached && each.clock.percent_used >= 75;
}
// src/core/report/facts/time-to.ts
/** The calendar of the record's own clock on that target; without one, the organisation's. */
function calendarFinder(clocks, organisation) {
	const byTarget = new Map(clocks.map(({ clock }) => [`${clock.record} ${clock.target}`, clock.calendar]));
	return (facts, target) => byTarget.get(`${facts.id} ${target}`) ?? organisation;
}
const END_TARGET = {
	incident: "resolution",
	request: "fulfilment",
	problem: "resolution",
	change: "fulfilment"
};
/** From opening to the last resolution; nothing for what is open. */
function timeToResolve(facts, calendarOf, businessTime) {
	if (facts.resolved === void 0) return void 0;
	return timeTo({
		facts,
		end: facts.resolved,
		calendar: calendarOf(facts, END_TARGET[facts.kind])
	}, businessTime);
}
function timeTo({ facts, end, calendar }, businessTime) {
	const open = (from, to) => calendar === void 0 ? void 0 : businessTime.elapsed(calendar, facts.opened, from, to);
	const business = open(facts.opened, end);
	return {
		facts,
		end,
		wall: end - facts.opened,
		business,
		businessLessHold: lessHold(facts, end, business, open)
	};
}
function lessHold(facts, end, business, open) {
	let left = business;
	for (const spell of facts.spells) {
		if (spell.state !== "on_hold" || spell.from >= end || left === void 0) continue;
		left -= open(spell.from, earlier(spell.until, end)) ?? 0;
	}
	return left;
}
function earlier(one, other) {
	return one !== void 0 && one < other ? one : other;
}
// src/core/report/period/period.ts
function periodsAt(asOf, local) {
	const today = local.dayAt(asOf);
	const thisMonday = toCivilDay(today - weekdayIndex(today));
	const steps = Array.from({ length: 13 }, (_, index) => index - 12);
	return {
		last28Days: span("days", "last_28_days", toCivilDay(today - 27), toCivilDay(today + 1)),
		weeks: steps.map((step) => {
			const monday = toCivilDay(thisMonday + 7 * step);
			return span("week", isoWeek(monday), monday, toCivilDay(monday + 7));
		}),
		months: steps.map((step) => {
			const first = firstOfMonth(today, step);
			return span("month", formatCivilDay(first).slice(0, 7), first, firstOfMonth(today, step + 1));
		})
	};
	function span(kind, id, first, next) {
		const end = local.midnightOf(next);
		const complete = end <= asOf;
		return {
			id,
			kind,
			from: local.midnightOf(first),
			to: complete ? end : toInstant(asOf + 1),
			complete
		};
	}
}
function contains(period, at) {
	return at !== void 0 && at >= period.from && at < period.to;
}
function toPeriodText({ id, kind, from, to, complete }) {
	return {
		id,
		kind,
		from: formatInstant(from),
		to: formatInstant(to),
		complete
	};
}
/** `2026-W47`: the week belongs to the year of its Thursday (ISO 8601). */
function isoWeek(day) {
	const thursday = toCivilDay(day - weekdayIndex(day) + 3);
	const year = Number(formatCivilDay(thursday).slice(0, 4));
	const newYear = Math.floor(Date.UTC(year, 0, 1) / 864e5);
	return `${year}-W${String(Math.floor((thursday - newYear) / 7) + 1).padStart(2, "0")}`;
}
function firstOfMonth(day, step) {
	const [year, month] = formatCivilDay(day).split("-").map(Number);
	return toCivilDay(Math.floor(Date.UTC(year, month - 1 + step, 1) / 864e5));
}
// src/core/report/kpi/kpi.ts
function isOpenedIn(period) {
	return ({ opened }) => opened >= period.from && opened < period.to;
}
function isResolvedIn(period) {
	return ({ resolved }) => resolved !== void 0 && resolved >= period.from && resolved < period.to;
}
function endedIn(times, period) {
	return times.filter(({ end }) => end >= period.from && end < period.to);
}
// src/core/report/kpi/change-kpis.ts
const changeKpis = [
	{
		id: "change_opened",
		title: "Raised",
		definition: "Changes raised in the period.",
		measure: ({ ledger }, period) => count(ledger.changes.filter(isOpenedIn(period)))
	},
	{
		id: "change_closed",
		title: "Closed",
		definition: "Changes closed in the period.",
		measure: (facts, period) => count(closedIn(facts, period))
	},
	{
		id: "change_success",
		title: "Change success",
		definition: "Changes closed in the period as successful, of all closed in it that were implemented.",
		aim: {
			target: "change_success",
			is: "at_least"
		},
		measure: (facts, period) => share(closedIn(facts, period).filter(wasImplemented), (each) => closeCodeOf(each) === "successful")
	},
	{
		id: "change_with_issues",
		title: "Successful with issues",
		definition: "Changes closed in the period as successful with issues, of all closed in it that were implemented.",
		measure: (facts, period) => share(closedIn(facts, period).filter(wasImplemented), (each) => closeCodeOf(each) === "successful_with_issues")
	},
	{
		id: "change_failed",
		title: "Failed",
		definition: "Changes closed in the period as unsuccessful or backed out, of all closed in it that were implemented.",
		measure: (facts, period) => share(closedIn(facts, period).filter(wasImplemented), isFailed)
	},
	{
		id: "change_emergency",
		title: "Emergency share",
		definition: "Emergency changes closed in the period, of all closed in it.",
		aim: {
			target: "emergency_share",
			is: "at_most"
		},
		measure: (facts, period) => share(closedIn(facts, period), ({ record }) => record.type === "emergency")
	},
	{
		id: "change_in_window",
		title: "Schedule kept",
		definition: "Changes with a window whose implementation ended in the period and lay wholly inside it, of all such changes.",
		aim: {
			target: "schedule_kept",
			is: "at_least"
		},
		measure: (facts, period) => share(carriedOut(facts, period), ({ overrun }) => overrun === 0)
	},
	{
		id: "change_overrun",
		title: "Time outside the window",
		definition: "Time worked before and after the window, of changes whose implementation ended in the period and was not wholly inside it.",
		measure: (facts, period) => durations("wall", carriedOut(facts, period).map(({ overrun }) => overrun === 0 ? void 0 : overrun))
	},
	{
		id: "change_approval_lead_time",
		title: "Approval lead time, wall",
		definition: "Last approval that counted less raising, of changes whose last approval is in the period. Wall time.",
		measure: ({ ledger, asOf }, period) => durations("wall", ledger.changes.map((each) => ({
			each,
			approved: lastApproval(each)
		})).filter(({ approved }) => approved !== void 0 && approved <= asOf && contains(period, approved)).map(({ each, approved }) => (approved ?? each.opened) - each.opened))
	},
	{
		id: "change_unauthorised",
		title: "Unauthorised changes",
		definition: "Changes that landed without an authorised record, by when they landed in the period.",
		measure: ({ ledger }, period) => count(ledger.changes.filter((each) => each.record.unauthorised !== void 0 && contains(period, landed(each))))
	},
	{
		id: "change_retrospective_lag",
		title: "Lag of retrospective records, wall",
		definition: "Raising less the change itself, of retrospective and unauthorised changes raised in the period. Wall time.",
		measure: ({ ledger }, period) => durations("wall", ledger.changes.filter(({ record }) => record.type === "retrospective" || record.unauthorised !== void 0).filter(isOpenedIn(period)).map((each) => Math.max(0, each.opened - landed(each))))
	},
	{
		id: "change_reviewed_in_time",
		title: "Reviews in time",
		definition: "Owed reviews due in the period that were held by then, of all owed reviews due in it.",
		aim: {
			target: "reviews_in_time",
			is: "at_least"
		},
		measure: ({ ledger }, period) => share(ledger.changes.filter((each) => owesReview(each) && contains(period, parse(each.record.review?.due_at))), ({ record }) => (parse(record.review?.held_at) ?? 1e400) <= (parse(record.review?.due_at) ?? 0))
	},
	{
		id: "change_audit_coverage",
		title: "Audit coverage",
		definition: "Changes closed in the period with all five: authorised before the work began, reviewed by another, test evidence, formal approval, what and why described; of all closed in it that were implemented.",
		aim: {
			target: "audit_coverage",
			is: "at_least"
		},
		measure: (facts, period) => share(closedIn(facts, period).filter(wasImplemented), (each) => isCovered(auditCoverage(each)))
	}
];
function closedIn({ ledger }, period) {
	return ledger.changes.filter(({ closed }) => contains(period, closed));
}
function carriedOut({ ledger, asOf }, period) {
	return ledger.changes.flatMap((each) => {
		const done = implementedOf(each, asOf);
		const window = windowOf(each.record);
		if (done === void 0 || window === void 0 || !contains(period, done.to)) return [];
		const early = Math.min(done.to, window.from) - done.from;
		const late = done.to - Math.max(done.from, window.to);
		return [{ overrun: Math.max(0, early) + Math.max(0, late) }];
	});
}
function lastApproval({ record }) {
	return (record.evidence?.reviews ?? []).flatMap(({ at }) => parse(at) ?? []).sort((a, b) => a - b).at(-1);
}
/** When a change that was recorded afterwards took place; as far as nothing says, when it was recorded. */
function landed({ record, opened }) {
	return parse(record.unauthorised?.landed_at) ?? parse(record.implemented?.start) ?? opened;
}
// src/core/report/kpi/delivery-kpis.ts
/** The delivery measures of DORA, as far as records of changes and incidents alone can tell them. */
const deliveryKpis = [
	{
		id: "delivery_frequency",
		title: "Deployments",
		definition: "Changes to production whose implementation ended in the period.",
		measure: (facts, period) => count(deployedIn(facts, period))
	},
	{
		id: "delivery_fail_rate",
		title: "Change fail rate",
		definition: "Changes to production implemented in the period that caused at least one incident, of all implemented in it; each counts once.",
		measure: (facts, period) => {
			const culprits = new Set(causesOf(facts).values());
			return share(deployedIn(facts, period), ({ id }) => culprits.has(id));
		}
	},
	{
		id: "delivery_recovery_time",
		title: "Failed-deployment recovery time, wall",
		definition: "Last resolution less opening, of incidents caused by a change and resolved in the period. Wall time.",
		measure: (facts, period) => {
			const causes = causesOf(facts);
			return durations("wall", endedIn(facts.incidentTimes, period).filter((each) => causes.has(each.facts.id)).map(({ wall }) => wall));
		}
	},
	{
		id: "delivery_rework",
		title: "Rework rate",
		definition: "Changes to production implemented in the period that were emergencies or resolve an incident, of all implemented in it.",
		measure: (facts, period) => share(deployedIn(facts, period), ({ record }) => record.type === "emergency" || (record.links?.resolves ?? []).some((id) => id.startsWith("INC-")))
	},
	{
		id: "change_related_incidents",
		title: "Incidents caused by changes",
		definition: "Incidents opened in the period that name the change which caused them.",
		measure: (facts, period) => count(causedIn(facts, period))
	},
	{
		id: "change_related_incidents_rate",
		title: "Incidents caused per 100 changes",
		definition: "Incidents opened in the period that name a change as cause, for every 100 changes implemented in it.",
		measure: (facts, period) => ({
			as: "rate",
			numerator: causedIn(facts, period).length,
			denominator: implementedIn(facts, period).length,
			per: 100
		})
	},
	{
		id: "delivery_backed_out",
		title: "Backed out or unsuccessful",
		definition: "Changes to production implemented in the period and closed as backed out or unsuccessful, of all implemented in it.",
		measure: (facts, period) => share(deployedIn(facts, period), isFailed)
	}
];
function implementedIn({ ledger, asOf }, period) {
	return ledger.changes.filter((each) => contains(period, implementedOf(each, asOf)?.to));
}
function deployedIn(facts, period) {
	return implementedIn(facts, period).filter(isProduction);
}
function causedIn(facts, period) {
	const causes = causesOf(facts);
	return facts.ledger.incidents.filter(isOpenedIn(period)).filter(({ id }) => causes.has(id));
}
/** The change that caused each incident; either side of the link says so. */
function causesOf({ ledger }) {
	const told = ledger.incidents.flatMap(({ id, record }) => record.links?.caused_by === void 0 ? [] : [[id, record.links.caused_by]]);
	const heard = ledger.changes.flatMap(({ id, record }) => (record.links?.caused ?? []).map((each) => [each, id]));
	return new Map([...heard, ...told]);
}
// src/core/report/kpi/facts-during.ts
/**
* The same facts without the tickets that were over before a period or opened after it, and without their clocks: a
* year of tickets is looked through once for each period, and not once for each figure of it. Tickets whose dates
* beyond the journal count (major incidents, those a change caused) always stay.
*/
function factsDuring(facts, period) {
	const incidents = facts.ledger.incidents.filter((each) => concerns(each, period) || each.record.major !== void 0 || each.record.links?.caused_by !== void 0);
	const requests = facts.ledger.requests.filter((each) => concerns(each, period));
	const kept = /* @__PURE__ */ new Set([...incidents, ...requests]);
	return {
		...facts,
		ledger: {
			...facts.ledger,
			incidents,
			requests
		},
		clocks: facts.clocks.filter((each) => kept.has(each.facts) || !isTicket(each.facts)),
		responses: facts.responses.filter((each) => kept.has(each.facts)),
		incidentTimes: facts.incidentTimes.filter((each) => kept.has(each.facts)),
		requestTimes: facts.requestTimes.filter((each) => kept.has(each.facts))
	};
}
/** Every event of a ticket lies between its opening and its last entry, unless it is still open. */
function concerns({ opened, phase, touched }, period) {
	return opened < period.to && (phase === "open" || touched >= period.from);
}
function isTicket({ kind }) {
	return kind === "incident" || kind === "request";
}
// src/core/report/kpi/incident-kpis.ts
const incidentKpis = [
	{
		id: "incident_opened",
		title: "Opened",
		definition: "Incidents opened in the period.",
		measure: ({ ledger }, period) => count(ledger.incidents.filter(isOpenedIn(period)))
	},
	{
		id: "incident_resolved",
		title: "Resolved",
		definition: "Incidents whose last resolution is in the period; one that was reopened counts where it was resolved last.",
		measure: ({ ledger }, period) => count(ledger.incidents.filter(isResolvedIn(period)))
	},
	{
		id: "incident_backlog",
		title: "Backlog",
		definition: "Incidents open (new, in progress, on hold) at the end of the period.",
		measure: ({ ledger }, period) => count(ledger.incidents.filter((each) => wasOpenAt(each, period.to)))
	},
	{
		id: "incident_growth",
		title: "Growth of the backlog",
		definition: "Opened less resolved in the period.",
		measure: ({ ledger }, period) => ({
			as: "count",
			count: ledger.incidents.filter(isOpenedIn(period)).length - ledger.incidents.filter(isResolvedIn(period)).length
		})
	},
	{
		id: "incident_time_to_respond",
		title: "Time to respond, wall",
		definition: "First response less opening, of incidents first responded to in the period. Wall time.",
		measure: ({ responses }, period) => durations("wall", endedIn(responses, period).map(({ wall }) => wall))
	},
	{
		id: "incident_time_to_respond_business",
		title: "Time to respond, business",
		definition: "First response less opening in open time of the response clock’s calendar.",
		measure: ({ responses }, period) => durations("business", endedIn(responses, period).map(({ business }) => business))
	},
	{
		id: "incident_time_to_resolve",
		title: "Time to resolve, wall",
		definition: "Last resolution less opening, of incidents resolved in the period. Wall time; open ones never enter.",
		measure: ({ incidentTimes }, period) => durations("wall", endedIn(incidentTimes, period).map(({ wall }) => wall))
	},
	{
		id: "incident_time_to_resolve_business",
		title: "Time to resolve, business",
		definition: "The same in open time of the resolution clock’s calendar; without a clock, of the organisation’s.",
		measure: ({ incidentTimes }, period) => durations("business", endedIn(incidentTimes, period).map(({ business }) => business))
	},
	{
		id: "incident_time_to_resolve_less_hold",
		title: "Time to resolve, business less hold",
		definition: "Business time to resolve less the business time spent on hold, for whatever reason.",
		measure: ({ incidentTimes }, period) => durations("business", endedIn(incidentTimes, period).map(({ businessLessHold }) => businessLessHold))
	},
	{
		id: "incident_first_assignment",
		title: "Resolved by the first team",
		definition: "Incidents resolved in the period that never moved to another team, of all resolved in it.",
		aim: {
			target: "first_assignment",
			is: "at_least"
		},
		measure: ({ ledger }, period) => share(ledger.incidents.filter(isResolvedIn(period)), ({ reassignments }) => reassignments === 0)
	},
	{
		id: "incident_reassignments",
		title: "Reassignments, mean",
		definition: "Moves to another team, of incidents resolved in the period; the first team is no move.",
		measure: ({ ledger }, period) => mean(ledger.incidents.filter(isResolvedIn(period)).map(({ reassignments }) => reassignments))
	},
	{
		id: "incident_reassigned_often",
		title: "Reassigned three times or more",
		definition: "Incidents resolved in the period that were reassigned at least three times, of all resolved in it.",
		measure: ({ ledger }, period) => share(ledger.incidents.filter(isResolvedIn(period)), ({ reassignments }) => reassignments >= 3)
	},
	{
		id: "incident_reopened",
		title: "Reopened",
		definition: "Incidents resolved in the period that were reopened at least once, of all resolved in it; each counts once.",
		aim: {
			target: "reopening",
			is: "at_most"
		},
		measure: ({ ledger }, period) => share(ledger.incidents.filter(isResolvedIn(period)), ({ reopenings }) => reopenings > 0)
	},
	{
		id: "incident_linked_to_problem",
		title: "Linked to a problem",
		definition: "Incidents resolved in the period that name a problem, of all resolved in it.",
		measure: ({ ledger }, period) => share(ledger.incidents.filter(isResolvedIn(period)), ({ record }) => record.links?.problem !== void 0)
	},
	{
		id: "incident_resolved_by_problem",
		title: "Resolved by a problem",
		definition: "Incidents resolved in the period with the code resolved_by_problem, of all resolved in it.",
		measure: ({ ledger }, period) => share(ledger.incidents.filter(isResolvedIn(period)), ({ record }) => record.resolution?.code === "resolved_by_problem")
	}
];
// src/core/report/kpi/major-incident-kpis.ts
const REVIEW_WITHIN_WORKING_DAYS = 5;
const majorIncidentKpis = [
	{
		id: "major_incidents",
		title: "Major incidents",
		definition: "Major incidents accepted in the period.",
		measure: (facts, period) => count(majors(facts).filter(({ accepted }) => contains(period, accepted)))
	},
	{
		id: "major_time_to_accept",
		title: "Time to accept, wall",
		definition: "Acceptance less opening, of major incidents accepted in the period. Wall time.",
		measure: (facts, period) => since(majors(facts), period, ({ accepted }) => accepted)
	},
	{
		id: "major_time_to_communicate",
		title: "Time to first communication, wall",
		definition: "First communication less opening, of major incidents first communicated in the period. Wall time.",
		measure: (facts, period) => since(majors(facts), period, ({ communicated }) => communicated[0])
	},
	{
		id: "major_time_to_restore",
		title: "Time to restore, wall",
		definition: "Service restored less opening, of major incidents restored in the period. Wall time.",
		measure: (facts, period) => since(majors(facts), period, ({ restored }) => restored)
	},
	{
		id: "major_cadence_kept",
		title: "Communication cadence kept",
		definition: "Waits for an update, from acceptance to restoration of major incidents restored in the period, that were no longer than their cadence, of all such waits.",
		measure: (facts, period) => share(majors(facts).filter(({ restored }) => contains(period, restored)).flatMap(waits), ({ seconds, allowed }) => seconds <= allowed)
	},
	{
		id: "major_reviewed_in_time",
		title: "Reviewed within five working days",
		definition: "Major incidents reviewed within five working days of restoration, of those whose five working days ended, or whose review was held, in the period.",
		measure: (facts, period) => share(reviewsDue(facts, period), ({ inTime }) => inTime)
	},
	{
		id: "major_actions_overdue",
		title: "Overdue review actions",
		definition: "Actions of major-incident reviews that were past due and not done at the end of the period.",
		measure: (facts, period) => count(majors(facts).flatMap(actionsOf).filter((action) => isOverdue(action, period.to)))
	}
];
function majors({ ledger, asOf }) {
	return ledger.incidents.flatMap((facts) => {
		const major = facts.record.major;
		if (major?.state !== "accepted") return [];
		const known = (text) => notAfter(text, asOf);
		const communicated = (major.communicated_at ?? []).flatMap((text) => known(text) ?? []).sort((a, b) => a - b);
		const accepted = known(major.decided_at);
		if (accepted === void 0) return [];
		const reviewed = known(major.review?.held_at);
		return [{
			facts,
			major,
			accepted,
			communicated,
			restored: known(major.service_restored_at),
			reviewed
		}];
	});
}
/** The instant that a field names, if it has come by the as-of. */
function notAfter(text, asOf) {
	const at = text === void 0 ? void 0 : parseInstant(text);
	return at !== void 0 && at <= asOf ? at : void 0;
}
function since(all, period, end) {
	return durations("wall", all.filter((each) => contains(period, end(each))).map((each) => (end(each) ?? each.facts.opened) - each.facts.opened));
}
/** From acceptance to the first update, from one to the next, and from the last to restoration. */
function waits({ major, accepted, communicated, restored }) {
	const every = major.update_every_minutes;
	if (every === void 0 || accepted === void 0 || restored === void 0) return [];
	const marks = [
		accepted,
		...communicated.filter((at) => at > accepted && at < restored),
		restored
	];
	return marks.slice(1).map((at, index) => ({
		seconds: at - (marks[index] ?? at),
		allowed: every * 60
	}));
}
function reviewsDue(facts, period) {
	return majors(facts).flatMap(({ facts: { opened }, restored, reviewed }) => {
		if (restored === void 0 || facts.calendar === void 0 || restored >= period.to) return [];
		const { calendar, businessTime } = facts;
		const daysUntil = (to) => businessTime.workingDays(calendar, opened, restored, to) ?? 0;
		if (reviewed !== void 0 && reviewed < period.to) {
			const inTime = daysUntil(reviewed) <= REVIEW_WITHIN_WORKING_DAYS;
			return reviewed < period.from ? [] : [{ inTime }];
		}
		return daysUntil(period.to) > REVIEW_WITHIN_WORKING_DAYS && daysUntil(period.from) <= REVIEW_WITHIN_WORKING_DAYS ? [{ inTime: false }] : [];
	});
}
function actionsOf({ major }) {
	return major.review?.actions ?? [];
}
function isOverdue(task, at) {
	const due = task.due_at === void 0 ? void 0 : parseInstant(task.due_at);
	if (due === void 0 || due >= at) return false;
	const done = task.done_at === void 0 ? void 0 : parseInstant(task.done_at);
	if (done !== void 0) return done >= at;
	return task.state === "open" || task.state === "in_progress";
}
// src/core/report/kpi/problem-kpis.ts
const problemKpis = [
	{
		id: "problem_opened",
		title: "Opened",
		definition: "Problems opened in the period.",
		measure: ({ ledger }, period) => count(ledger.problems.filter(isOpenedIn(period)))
	},
	{
		id: "problem_resolved",
		title: "Resolved",
		definition: "Problems resolved in the period.",
		measure: ({ ledger }, period) => count(ledger.problems.filter(isResolvedIn(period)))
	},
	{
		id: "problem_backlog",
		title: "Backlog",
		definition: "Problems neither resolved nor closed at the end of the period.",
		measure: ({ ledger }, period) => count(ledger.problems.filter((each) => wasOpenAt(each, period.to)))
	},
	{
		id: "problem_queue_rate",
		title: "Queue rate",
		definition: "Problems closed for every 100 opened in the period; above 100 the queue shrinks.",
		measure: ({ ledger }, period) => ({
			as: "rate",
			numerator: ledger.problems.filter(({ closed }) => contains(period, closed)).length,
			denominator: ledger.problems.filter(isOpenedIn(period)).length,
			per: 100
		})
	},
	{
		id: "problem_time_to_resolve",
		title: "Time to resolve, wall",
		definition: "Resolution less opening, of problems resolved in the period. Wall time.",
		measure: ({ problemTimes }, period) => durations("wall", endedIn(problemTimes, period).map(({ wall }) => wall))
	},
	{
		id: "problem_known_error_coverage",
		title: "Known-error coverage",
		definition: "Open problems with a published workaround at the end of the period, of all open then.",
		aim: {
			target: "known_error_coverage",
			is: "at_least"
		},
		measure: ({ ledger }, period) => share(ledger.problems.filter((each) => wasOpenAt(each, period.to)), (each) => hadPublishedWorkaround(each, period.to))
	}
];
/** `published_at` may be missing where it was written by hand; the status alone then counts. */
function hadPublishedWorkaround({ record }, at) {
	const knownError = record.known_error;
	if (knownError?.status !== "published" || knownError.workaround === void 0) return false;
	const published = knownError.published_at === void 0 ? void 0 : parseInstant(knownError.published_at);
	return published === void 0 || published < at;
}
// src/core/report/kpi/request-kpis.ts
/** Scores run from 1 to 5: as many points above the worst one. */
const POINTS_A_RESPONSE = 4;
const requestKpis = [
	{
		id: "request_opened",
		title: "Opened",
		definition: "Requests submitted in the period.",
		measure: ({ ledger }, period) => count(ledger.requests.filter(isOpenedIn(period)))
	},
	{
		id: "request_fulfilled",
		title: "Fulfilled",
		definition: "Requests fulfilled in the period.",
		measure: ({ ledger }, period) => count(ledger.requests.filter(isResolvedIn(period)))
	},
	{
		id: "request_backlog",
		title: "Backlog",
		definition: "Requests neither fulfilled nor rejected at the end of the period.",
		measure: ({ ledger }, period) => count(ledger.requests.filter((each) => wasOpenAt(each, period.to)))
	},
	{
		id: "request_fulfilment_time",
		title: "Time to fulfil, wall",
		definition: "Fulfilment less submission, of requests fulfilled in the period. Wall time.",
		measure: ({ requestTimes }, period) => durations("wall", endedIn(requestTimes, period).map(({ wall }) => wall))
	},
	{
		id: "request_fulfilment_time_business",
		title: "Time to fulfil, business",
		definition: "The same in open time of the fulfilment clock’s calendar; without a clock, of the organisation’s.",
		measure: ({ requestTimes }, period) => durations("business", endedIn(requestTimes, period).map(({ business }) => business))
	},
	{
		id: "request_fulfilment_time_less_hold",
		title: "Time to fulfil, business less hold",
		definition: "Business time to fulfil less the business time spent on hold.",
		measure: ({ requestTimes }, period) => durations("business", endedIn(requestTimes, period).map(({ businessLessHold }) => businessLessHold))
	},
	{
		id: "request_breached",
		title: "Breached",
		definition: "Requests fulfilled in the period with at least one breached clock, of all fulfilled in it.",
		measure: ({ ledger, clocks }, period) => {
			const breached = new Set(clocks.filter(({ clock }) => clock.breached).map(({ facts }) => facts.id));
			return share(ledger.requests.filter(isResolvedIn(period)), ({ id }) => breached.has(id));
		}
	},
	{
		id: "request_automatic",
		title: "Fulfilled automatically",
		definition: "Requests fulfilled in the period with the code automated, of all fulfilled in it.",
		aim: {
			target: "automatic_share",
			is: "at_least"
		},
		measure: ({ ledger }, period) => share(ledger.requests.filter(isResolvedIn(period)), ({ record }) => record.resolution?.code === "automated")
	},
	{
		id: "request_satisfaction",
		title: "Satisfaction",
		definition: "Points given above the worst score, of the four possible for each response, for requests fulfilled in the period.",
		aim: {
			target: "satisfaction",
			is: "at_least"
		},
		measure: ({ ledger }, period) => {
			const scores = ledger.requests.filter(isResolvedIn(period)).flatMap(({ record }) => record.satisfaction === void 0 ? [] : [record.satisfaction.score - 1]);
			return {
				as: "share",
				numerator: scores.reduce((sum, points) => sum + points, 0),
				denominator: scores.length * POINTS_A_RESPONSE
			};
		}
	},
	{
		id: "request_satisfaction_responses",
		title: "Satisfaction responses",
		definition: "Requests fulfilled in the period that were scored, of all fulfilled in it.",
		measure: ({ ledger }, period) => share(ledger.requests.filter(isResolvedIn(period)), ({ record }) => record.satisfaction !== void 0)
	}
];
// src/core/report/kpi/sla-kpis.ts
const TITLES$1 = {
	response: "Response targets met",
	resolution: "Resolution targets met",
	update: "Update targets met",
	approval: "Approval targets met",
	fulfilment: "Fulfilment targets met"
};
/** Clocks completed in the period and not breached, of all completed in it: the one definition of compliance. */
function compliance(clocks, period) {
	return share(clocks.filter(({ completed }) => contains(period, completed)), ({ clock }) => !clock.breached);
}
/** What was promised to those served; agreements between teams and with suppliers stand by their definitions. */
function isPromise({ clock }) {
	return clock.kind === "sla";
}
/** For one kind of record, the targets that its clocks may have. `counts` says which of them. */
function slaKpis(kind, targets, counts = isPromise) {
	const which = counts === isPromise ? "SLA clocks" : "Clocks";
	return targets.map((target) => ({
		id: `${kind}_sla_${target}`,
		title: TITLES$1[target],
		definition: `${which} for ${target} completed in the period and not breached, of all completed in it.`,
		aim: {
			target: "sla_compliance",
			is: "at_least"
		},
		measure: ({ clocks }, period) => compliance(clocks.filter((each) => each.clock.target === target && each.facts.kind === kind && counts(each)), period)
	}));
}
// src/core/report/kpi/kpi-readings.ts
/** Where nobody is served, agreements between teams are all there is. */
const isAny = () => true;
/** In the order in which pages show them. */
const kpisOf = {
	incident: [
		...incidentKpis,
		...slaKpis("incident", [
			"response",
			"resolution",
			"update"
		]),
		...majorIncidentKpis
	],
	request: [
		...requestKpis,
		...slaKpis("request", ["response", "fulfilment"]),
		...slaKpis("request", ["approval"], isAny)
	],
	problem: [...problemKpis, ...slaKpis("problem", ["resolution"], isAny)],
	change: [
		...changeKpis,
		...deliveryKpis,
		...slaKpis("change", ["approval"], isAny)
	]
};
/** Every figure over every period. `targets` are per cents. */
function kpiReadings(facts, periods, targets) {
	const kinds = [
		"incident",
		"request",
		"problem",
		"change"
	];
	const during = (period) => ({
		period,
		facts: factsDuring(facts, period)
	});
	const [days, weeks, months] = [
		during(periods.last28Days),
		periods.weeks.map(during),
		periods.months.map(during)
	];
	return kinds.flatMap((kind) => kpisOf[kind].map((kpi) => ({
		id: kpi.id,
		of: kind,
		title: kpi.title,
		definition: kpi.definition,
		target: targetOf(kpi, targets),
		last_28_days: kpi.measure(days.facts, days.period),
		weeks: weeks.map((each) => kpi.measure(each.facts, each.period)),
		months: months.map((each) => kpi.measure(each.facts, each.period))
	})));
}
function targetOf({ aim }, targets) {
	const percent = aim === void 0 ? void 0 : targets[aim.target];
	return aim === void 0 || percent === void 0 ? null : {
		percent,
		is: aim.is
	};
}
// src/core/report/section/counts.ts
const PRIORITIES = [
	"P1",
	"P2",
	"P3",
	"P4",
	"P5"
];
const KINDS$2 = [
	"incident",
	"request",
	"problem",
	"change"
];
function countsByKind({ all }) {
	return KINDS$2.map((kind) => {
		const ofKind = all.filter((each) => each.kind === kind);
		const counted = ofKind.filter(isCounted);
		const open = counted.filter(isOpen);
		const states = statesOf(kind).filter((state) => state !== "cancelled");
		return {
			kind,
			total: ofKind.length,
			open: open.length,
			open_by_priority: PRIORITIES.map((priority) => ({
				priority,
				count: open.filter((each) => each.priority === priority).length
			})),
			by_state: states.map((state) => ({
				state,
				count: counted.filter((each) => each.state === state).length
			})),
			cancelled: ofKind.filter(({ phase, isDuplicate }) => phase === "cancelled" && !isDuplicate).length,
			duplicates: ofKind.filter(({ isDuplicate }) => isDuplicate).length
		};
	});
}
// src/core/report/section/ageing.ts
const DAY$4 = 86400;
/** Whole days of 24 hours since opening, both bounds included; the last bucket has no end. */
const BUCKETS = [
	{
		from_days: 0,
		to_days: 1
	},
	{
		from_days: 2,
		to_days: 5
	},
	{
		from_days: 6,
		to_days: 10
	},
	{
		from_days: 11,
		to_days: 30
	},
	{
		from_days: 31,
		to_days: 90
	},
	{
		from_days: 91,
		to_days: null
	}
];
function ageing(ledger, asOf, untouchedDays) {
	return KINDS$2.map((kind) => ageingOf$1(kind, ledger, asOf, untouchedDays));
}
function ageingOf$1(of, ledger, asOf, untouchedDays) {
	const open = openOfKind(of, ledger).map((each) => ({
		priority: each.priority,
		days: Math.floor((asOf - each.opened) / DAY$4),
		idle: asOf - each.touched
	}));
	return {
		of,
		buckets: BUCKETS.map(({ from_days, to_days }) => {
			const inside = open.filter(({ days }) => days >= from_days && (to_days === null || days <= to_days));
			const by_priority = PRIORITIES.map((priority) => ({
				priority,
				count: inside.filter((each) => each.priority === priority).length
			}));
			return {
				from_days,
				to_days,
				count: inside.length,
				by_priority
			};
		}),
		untouched: untouchedDays.map((days) => ({
			days,
			count: open.filter(({ idle }) => idle >= days * DAY$4).length
		}))
	};
}
function openOfKind(kind, ledger) {
	switch (kind) {
		case "incident": return ledger.incidents.filter(isOpen);
		case "request": return ledger.requests.filter(isOpen);
		case "problem": return ledger.problems.filter(isOpen);
		case "change": return ledger.changes.filter(isOpen);
	}
}
// src/core/report/section/audit-section.ts
function auditSection(ledger, asOf, period) {
	const inOrder = [...ledger.all].sort((a, b) => a.opened - b.opened || compareText(a.id, b.id));
	const changes = inOrder.filter((each) => isOfKind(each, "change"));
	return {
		back_dated: inOrder.flatMap((each) => backDated(each, asOf)),
		overrides: inOrder.flatMap(overridesOf),
		unauthorised: changes.flatMap(unauthorisedOf),
		late_reviews: inOrder.flatMap((each) => lateReviews(each, asOf)),
		gaps: changes.filter((each) => contains(period, each.closed) && wasImplemented(each)).map((each) => ({
			record: toRecordRow(each),
			has: auditCoverage(each)
		})).filter(({ has }) => !isCovered(has))
	};
}
function backDated(facts, asOf) {
	return facts.record.journal.filter(({ recorded_at }) => recorded_at !== void 0 && (parseInstant(recorded_at) ?? 0) <= asOf).map((entry) => ({
		record: toRecordRow(facts),
		at: entry.at,
		by: entry.by,
		what: `${entry.to === void 0 ? "entry" : `move to ${entry.to}`} recorded ${showUtc(entry.recorded_at ?? "")} UTC`,
		reason: entry.note ?? null
	}));
}
function overridesOf(facts) {
	const { record } = facts;
	const row = toRecordRow(facts);
	const override = record.priority_override;
	const change = isOfKind(facts, "change") ? facts.record : void 0;
	const exception = change?.freeze_exception;
	return [
		...override === void 0 ? [] : [{
			record: row,
			at: null,
			by: override.by,
			what: `priority ${override.value}`,
			reason: override.reason
		}],
		...(record.manual_due ?? []).map(({ target, at, by, reason }) => ({
			record: row,
			at: null,
			by,
			what: `${target} due ${showUtc(at)} UTC`,
			reason
		})),
		...exception === void 0 ? [] : [{
			record: row,
			at: null,
			by: null,
			what: `exception to freeze ${exception.freeze}`,
			reason: exception.reason
		}],
		...(change?.evidence?.waivers ?? []).map(({ conflict, by, at, reason }) => ({
			record: row,
			at,
			by,
			what: `waived ${conflict}`,
			reason
		}))
	];
}
function unauthorisedOf(facts) {
	const found = facts.record.unauthorised;
	if (found === void 0) return [];
	const what = found.commit === void 0 ? "change" : `commit ${found.commit.slice(0, 7)}`;
	return [{
		record: toRecordRow(facts),
		at: found.landed_at ?? null,
		by: found.by ?? null,
		what,
		reason: found.why
	}];
}
function lateReviews(facts, asOf) {
	const due = reviewDue(facts);
	if (due?.at === void 0 || due.at >= asOf || due.held !== void 0 && due.held <= asOf) return [];
	return [{
		record: toRecordRow(facts),
		at: due.text,
		by: facts.assignee ?? null,
		what: due.what,
		reason: null
	}];
}
function reviewDue(facts) {
	if (isOfKind(facts, "change") && owesReview(facts)) {
		const review = facts.record.review;
		return toDue("post-implementation review", review?.due_at, review?.held_at);
	}
	if (!isOfKind(facts, "problem")) return void 0;
	const { effectiveness, accepted_risk } = facts.record;
	if (effectiveness?.due_at !== void 0) return toDue("effectiveness check", effectiveness.due_at, effectiveness.checked_at);
	return toDue("accepted risk to be reviewed", accepted_risk?.review_at, void 0);
}
function toDue(what, due, held) {
	return due === void 0 ? void 0 : {
		what,
		text: due,
		at: parse(due),
		held: parse(held)
	};
}
// src/core/report/section/availability.ts
/**
* Each service with a commitment, by period. Down is the union of its outages, as far as they fall into the calendar
* of the commitment; times that overlap count once. A calendar that does not exist gives no row.
*/
function availability(facts, periods) {
	return [...facts.services].sort(([a], [b]) => compareText(a, b)).flatMap(([id, { availability: promise }]) => {
		if (promise === void 0) return [];
		const outages = facts.ledger.incidents.filter(({ service }) => service === id).map((each) => ({
			id: each.id,
			spans: outagesOf(each, facts.asOf)
		})).filter(({ spans }) => spans.length > 0);
		return periods.flatMap((period) => {
			const measured = measure(outages, period, {
				facts,
				calendar: promise.calendar
			});
			if (measured === void 0) return [];
			const { target_percent } = promise;
			const { numerator, denominator } = measured.available;
			const met = numerator * 100 >= target_percent * denominator;
			return [{
				service: id,
				period: period.id,
				target_percent,
				met,
				...measured
			}];
		});
	});
}
/** When a service was down by one incident: what `outage` says, else while one of high impact was open. */
function outagesOf({ kind, record, spells }, asOf) {
	const { outage, impact, major } = record;
	if (outage !== void 0) return toSpan(parseInstant(outage.start), parseInstant(outage.end ?? "") ?? asOf, asOf);
	if (impact !== "high") return [];
	const restored = parseInstant(major?.service_restored_at ?? "") ?? asOf;
	const open = spells.filter(({ state }) => phaseOf(kind, state) === "open");
	return union(open.flatMap(({ from, until }) => toSpan(from, toInstant(Math.min(until ?? asOf, restored)), asOf)));
}
function toSpan(from, to, asOf) {
	const end = toInstant(Math.min(to, asOf));
	return from === void 0 || end <= from ? [] : [{
		from,
		to: end
	}];
}
function measure(outages, period, { facts, calendar }) {
	const whole = {
		from: period.from,
		to: toInstant(Math.max(period.from, Math.min(period.to, facts.asOf)))
	};
	const secondsOf = ({ from, to }) => calendar === void 0 ? to - from : facts.businessTime.elapsed(calendar, from, from, to);
	const denominator = secondsOf(whole);
	if (denominator === void 0) return void 0;
	const sum = (spans) => union(spans.flatMap((span) => within(span, whole))).reduce((total, span) => total + (secondsOf(span) ?? 0), 0);
	const down = sum(outages.flatMap(({ spans }) => spans));
	const told = outages.map(({ id, spans }) => ({
		id,
		seconds: sum(spans)
	})).filter(({ seconds }) => seconds > 0);
	return {
		available: {
			as: "share",
			numerator: denominator - down,
			denominator
		},
		outages: told
	};
}
function within({ from, to }, whole) {
	const both = {
		from: toInstant(Math.max(from, whole.from)),
		to: toInstant(Math.min(to, whole.to))
	};
	return both.from < both.to ? [both] : [];
}
// src/core/report/section/change-board.ts
function boardsOf(teams, asOf) {
	const awayOf = new Map((teams?.people ?? []).map(({ login, away }) => [login.toLowerCase(), away ?? []]));
	const delegateOf = (login) => (awayOf.get(login.toLowerCase()) ?? []).find(({ from, to }) => isWithin(asOf, from, to))?.delegate ?? null;
	return (teams?.teams ?? []).filter(({ kind }) => kind === "approval").map(({ id, title, lead, members }) => ({
		id,
		title,
		lead: lead ?? null,
		members: members.map((login) => ({
			login,
			delegate: delegateOf(login)
		}))
	}));
}
function isWithin(at, from, to) {
	const [begin, end] = [parseInstant(from), parseInstant(to)];
	return begin !== void 0 && end !== void 0 && at >= begin && at < end;
}
/** Newest first. Standard changes were decided with their template. */
function decidedChanges(changes, period) {
	return changes.flatMap((facts) => {
		const decided = facts.record.evidence?.decision === void 0 ? byJournal(facts) : byEvidence(facts);
		if (decided === void 0 || !contains(period, decided.at)) return [];
		const { at, ...row } = decided;
		return [{
			...toRecordRow(facts),
			...row,
			decided_at: textOf(at) ?? ""
		}];
	}).sort((a, b) => compareText(b.decided_at, a.decided_at) || compareText(a.id, b.id));
}
/** By the last approval that counted; without any, when its pull request was merged. */
function byEvidence({ record: { evidence } }) {
	const approvals = (evidence?.reviews ?? []).map(({ step, login, at }) => ({
		step,
		by: login,
		at
	}));
	const last = approvals.map(({ at }) => at).sort();
	const at = parseInstant(last.at(-1) ?? evidence?.merged_at ?? "");
	return at === void 0 ? void 0 : {
		at,
		decision: evidence?.decision ?? "",
		approvals
	};
}
/** Without evidence, when somebody scheduled it. */
function byJournal({ record, firstAt }) {
	const at = firstAt.get("scheduled");
	const entry = record.journal.find(({ to }) => to === "scheduled");
	if (at === void 0 || entry === void 0 || record.type === "standard") return void 0;
	return {
		at,
		decision: "scheduled",
		approvals: [{
			step: "journal",
			by: entry.by,
			at: entry.at
		}]
	};
}
// src/core/report/section/change-section.ts
const DAY$3 = 86400;
const UNDECIDED_LIMIT = 2 * DAY$3;
function changeSection(input) {
	const { planned, asOf, local } = input;
	const horizon = {
		from: asOf,
		to: toInstant(asOf + 14 * DAY$3)
	};
	const conflicts = input.find(planned).filter(({ to }) => to > asOf);
	const row = (change) => toPlannedRow(change, conflicts, local);
	const next = planned.filter(({ window }) => window && window.to > horizon.from && window.from < horizon.to).sort(byWindow);
	const nextIds = new Set(next.map(({ id }) => id));
	const undecided = planned.filter(({ state }) => state === "assess" || state === "authorize").sort(byWindow);
	const waiting = ({ opened }) => asOf - (opened ?? asOf);
	return {
		next_14_days: next.map(row),
		later: planned.filter(({ window }) => window && window.from >= horizon.to).sort(byWindow).map(row),
		freezes: input.freezes.filter(({ span }) => span.to > horizon.from && span.from < horizon.to).map((freeze) => toFreezeRow(freeze, local)),
		conflicts: conflicts.filter((each) => nextIds.has(each.change) || nextIds.has(each.with)).map((each) => toConflictRow(each, local)),
		undecided: undecided.map((change) => ({
			...row(change),
			waiting_seconds: waiting(change)
		})),
		undecided_late: undecided.filter((change) => waiting(change) > UNDECIDED_LIMIT).length,
		boards: boardsOf(input.teams, asOf),
		decided: decidedChanges(input.changes, input.period),
		under_way: planned.filter((change) => isUnderWay(change, asOf)).sort(byWindow).map(row),
		to_learn_from: toLearnFrom(input)
	};
}
function isUnderWay({ state, window }, asOf) {
	return state === "implementing" || state === "scheduled" && window !== void 0 && window.from <= asOf;
}
function byWindow(a, b) {
	const start = ({ window }) => window?.from ?? Number.MAX_SAFE_INTEGER;
	return start(a) - start(b) || compareText(a.id, b.id);
}
function toPlannedRow(change, conflicts, local) {
	const { id, path, title, type, state, service, services, team, window } = change;
	const own = conflicts.filter((each) => each.change === id || each.with === id);
	return {
		id,
		path,
		title,
		type,
		state,
		service,
		services,
		team,
		pull_request: change.pullRequest,
		risk: change.risk ?? null,
		environment: change.environment ?? null,
		assignee: change.assignee ?? null,
		opened_at: textOf(change.opened),
		window: window === void 0 ? null : {
			start: local.moment(window.from),
			end: local.moment(window.to)
		},
		on_hold: change.isOnHold,
		conflicts: own.map((each) => toConflictRow(each, local))
	};
}
function toConflictRow({ from, to, ...rest }, local) {
	return {
		...rest,
		from: local.moment(from),
		to: local.moment(to)
	};
}
function toFreezeRow({ id, title, reason, span }, local) {
	return {
		id,
		title,
		reason: reason ?? null,
		start: local.moment(span.from),
		end: local.moment(span.to)
	};
}
function toLearnFrom({ changes, period }) {
	return changes.filter((each) => contains(period, each.closed) && (isFailed(each) || each.record.type === "emergency")).sort((a, b) => (b.closed ?? 0) - (a.closed ?? 0) || compareText(a.id, b.id)).map((each) => ({
		...toRecordRow(each),
		type: each.record.type,
		code: closeCodeOf(each) ?? null,
		closed_at: textOf(each.closed)
	}));
}
// src/core/report/section/conflicts.ts
/**
* What stands between planned changes, and between them and freezes and major incidents, by the rules of approvals;
* each pair once, and no freeze to which the change is an exception. What a change breaks by itself, such as its lead
* time, is for whoever approves it.
*/
function conflictFinder(ledger, loadZone) {
	const { schedule, services: list, policy, major_incidents: majors } = ledgerFacts$1(ledger, []);
	const services = new Map((list ?? []).map((service) => [service.id, service]));
	const facts = {
		services,
		loadZone,
		schedule: schedule ?? {},
		leadTimeHours: {},
		majorIncidents: (majors ?? []).map((one) => ({
			...one,
			opened: parseInstant(one.opened_at) ?? toInstant(0)
		}))
	};
	const riskOf = (content) => policy === null ? "low" : assessRisk(content, {
		policy,
		services,
		paths: []
	}).risk;
	return (changes) => {
		const inOrder = changes.toSorted((a, b) => (a.window?.from ?? 0) - (b.window?.from ?? 0) || compareText(a.id, b.id));
		const others = inOrder.map(toScheduled);
		return oncePerPair(inOrder.flatMap((change, at) => {
			const scheduled = others[at];
			if (scheduled === void 0 || change.window === void 0) return [];
			const { conflicts } = findConflicts(scheduled, riskOf(scheduled.content), {
				...facts,
				others
			});
			return conflicts.flatMap((one) => toConflict(change, one));
		}));
	};
}
function toScheduled({ id, path, opened, content }) {
	return {
		id,
		isProposal: path === null,
		raised: opened ?? toInstant(0),
		content
	};
}
function toConflict(change, found) {
	const { kind, with: other, services, from, to } = found;
	if (kind === "outside_maintenance" || kind === "lead_time" || other === void 0) return [];
	if (kind === "freeze" && change.freezeException === other) return [];
	return [{
		kind,
		change: change.id,
		with: other,
		services,
		from,
		to
	}];
}
/** The other side of a pair says the same again, as `child` what is `parent` here. */
function oncePerPair(conflicts) {
	const told = /* @__PURE__ */ new Set();
	return conflicts.filter(({ kind, change, with: other }) => {
		const key = [kind === "child" ? "parent" : kind, ...kind !== "freeze" && kind !== "open_major_incident" ? [change, other].sort() : [change, other]].join(" ");
		const isNew = !told.has(key);
		told.add(key);
		return isNew;
	});
}
function freezesOf(schedule) {
	return (schedule?.freezes ?? []).flatMap(({ id, title, reason, start, end }) => {
		const [from, to] = [parseInstant(start), parseInstant(end)];
		if (from === void 0 || to === void 0 || to <= from) return [];
		return [{
			id,
			title,
			reason,
			span: {
				from,
				to
			}
		}];
	});
}
// src/core/report/section/findings-summary.ts
const SHOWN = 50;
const RANK = {
	error: 0,
	warning: 1,
	info: 2
};
function findingsSummary(findings) {
	const sorted = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || compareText(a.place.path, b.place.path) || compareText(a.place.pointer, b.place.pointer) || compareText(a.code, b.code));
	const of = (severity) => findings.filter((each) => each.severity === severity).length;
	return {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info"),
		by_code: countByCode(sorted),
		first: sorted.slice(0, SHOWN).map((each) => ({
			code: each.code,
			severity: each.severity,
			path: each.place.path,
			pointer: each.place.pointer,
			says: says(each),
			mend: mend(each)
		}))
	};
}
function countByCode(sorted) {
	const counts = /* @__PURE__ */ new Map();
	for (const { code } of sorted) counts.set(code, (counts.get(code) ?? 0) + 1);
	return [...counts].map(([code, count]) => {
		const { severity, title } = declarationOf(code);
		return {
			code,
			severity,
			title,
			count
		};
	});
}
// src/core/report/section/major-review.ts
/** Accepted ones that are open or were resolved within the period. */
function majorReviews(incidents, context) {
	return incidents.filter(({ record }) => record.major?.state === "accepted").filter((each) => isOpen(each) || isResolvedIn(context.period)(each)).sort(byUrgency).map((each) => toReview(each, context));
}
function toReview(facts, context) {
	const { major, links = {} } = facts.record;
	const held = notAfter(major?.review?.held_at, context.asOf);
	return {
		...toRecordRow(facts),
		major_state: major?.state ?? "",
		commander: major?.commander ?? null,
		business_impact: major?.business_impact ?? null,
		turns: turnsOf(facts, context),
		links: Object.entries(links).flatMap(([relation, ids]) => (Array.isArray(ids) ? ids : [ids]).map((id) => ({
			relation,
			id
		}))),
		findings: held === void 0 ? null : major?.review?.findings ?? null,
		lessons: held === void 0 ? null : major?.review?.lessons ?? null,
		held_at: held === void 0 ? null : major?.review?.held_at ?? null,
		actions: (major?.review?.actions ?? []).map(toAction)
	};
}
function toAction({ title, assignee, state, due_at }) {
	return {
		title,
		assignee: assignee ?? null,
		state,
		due_at: due_at ?? null
	};
}
function turnsOf({ record }, { local, asOf }) {
	const { major, journal } = record;
	const dated = [];
	const add = (text, turn) => {
		const time = text === void 0 ? void 0 : parseInstant(text);
		if (time !== void 0 && time <= asOf) dated.push({
			time,
			turn
		});
	};
	for (const entry of journal) add(entry.at, toTurn(entry));
	const own = (what, mark, by = void 0) => ({
		by: by ?? null,
		what,
		note: null,
		mark
	});
	add(major?.proposed_at, own("proposed as a major incident", "proposed", major?.proposed_by));
	add(major?.decided_at, own("accepted as a major incident", "accepted", major?.decided_by));
	for (const at of major?.communicated_at ?? []) add(at, own("users were told", "told"));
	add(major?.service_restored_at, own("service restored", "restored"));
	return dated.sort((a, b) => a.time - b.time).map(({ time, turn }) => ({
		at: local.moment(time),
		...turn
	}));
}
function toTurn({ by, to, set, note }) {
	const names = Object.keys(set ?? {}).map((name) => name.replaceAll("_", " "));
	const what = to === void 0 ? names.length === 0 ? "noted" : `set ${names.join(", ")}` : `to ${to}`;
	return {
		by: by === "" ? null : by,
		what,
		note: note ?? null,
		mark: to ?? null
	};
}
// src/core/report/section/planned-change.ts
/** Open changes and proposals; a proposal that is registered already counts once. */
function plannedChanges(changes, proposals) {
	const registered = new Set(changes.map(({ id }) => id));
	return [...changes.filter(({ phase }) => phase === "open").map(ofRecord), ...proposals.filter(({ id }) => !registered.has(id)).map(ofProposal)];
}
function ofRecord(facts) {
	const { record, id, path, state, opened } = facts;
	return {
		...planOf(record),
		id,
		path,
		state,
		opened,
		pullRequest: record.evidence?.pull_request ?? null,
		isOnHold: record.hold !== void 0,
		content: record
	};
}
function ofProposal({ id, state, opened_at, pull_request, draft }) {
	const opened = parseInstant(opened_at);
	return {
		...planOf(draft),
		id,
		path: null,
		state,
		opened,
		pullRequest: pull_request,
		isOnHold: false,
		content: draft
	};
}
function planOf(plan) {
	const { title, type, service, team } = plan;
	return {
		title,
		type,
		service,
		team,
		services: servicesOf(plan),
		environment: plan.environment,
		assignee: plan.assignee,
		risk: plan.risk?.claimed,
		window: windowOf(plan),
		freezeException: plan.freeze_exception?.freeze
	};
}
// src/core/report/section/problem-section.ts
const DAY$2 = 86400;
const AT_LEAST = 3;
function problemSection(ledger, asOf) {
	return {
		open: ledger.problems.filter(isOpen).sort(byUrgency).map((each) => ({
			...toRecordRow(each),
			incidents: incidentsOf(each, ledger).length,
			workaround: hadPublishedWorkaround(each, toInstant(asOf + 1))
		})),
		known_errors: [...ledger.problems].sort(byUrgency).flatMap((each) => toKnownError(each, ledger, asOf)),
		candidates: candidatesIn(ledger, asOf),
		effectiveness: [...ledger.problems].sort(byUrgency).flatMap((each) => effectivenessOf(each, ledger, asOf))
	};
}
/** Linked on either side. */
function incidentsOf({ id, record }, ledger) {
	const listed = new Set(record.links?.incidents ?? []);
	return ledger.incidents.filter((each) => each.record.links?.problem === id || listed.has(each.id));
}
function toKnownError(facts, ledger, asOf) {
	const known = facts.record.known_error;
	if (known === void 0 || known.status === "retired") return [];
	const published = known.published_at === void 0 ? void 0 : parseInstant(known.published_at);
	if (published !== void 0 && published > asOf) return [];
	return [{
		problem: toRecordRow(facts),
		status: known.status,
		symptom: known.symptom,
		workaround: known.workaround ?? null,
		root_cause: known.root_cause ?? null,
		open_incidents: incidentsOf(facts, ledger).filter(isOpen).length
	}];
}
/** What it turned out to be; while it is open, what it was taken for. */
function signatureOf({ record, service }) {
	const category = record.closing_category ?? record.category;
	return category === void 0 ? void 0 : `${service}\n${category}`;
}
/** Incidents that have a problem already prove nothing new. */
function candidatesIn(ledger, asOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of ledger.incidents) {
		const signature = signatureOf(each);
		const isRecent = each.opened > asOf - 30 * DAY$2;
		if (signature === void 0 || !isRecent || each.record.links?.problem !== void 0) continue;
		groups.set(signature, [...groups.get(signature) ?? [], each]);
	}
	return [...groups].filter(([, group]) => group.length >= AT_LEAST).sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b)).map(([signature, group]) => toCandidate(signature, group));
}
function toCandidate(signature, group) {
	const [service = "", category = ""] = signature.split("\n");
	const inOrder = [...group].sort((a, b) => a.opened - b.opened || compareText(a.id, b.id));
	return {
		service,
		category,
		incidents: inOrder.map(({ id }) => id),
		first_opened_at: textOf(inOrder[0]?.opened) ?? "",
		last_opened_at: textOf(inOrder.at(-1)?.opened) ?? ""
	};
}
function effectivenessOf(facts, ledger, asOf) {
	const { record, service } = facts;
	const fixed = record.fix_applied_at === void 0 ? void 0 : parseInstant(record.fix_applied_at);
	if (fixed === void 0 || fixed > asOf || record.category === void 0) return [];
	const same = ledger.incidents.filter((each) => signatureOf(each) === `${service}\n${record.category}`);
	const between = (from, to) => same.filter(({ opened }) => opened >= from && opened < to).length;
	return [{
		problem: toRecordRow(facts),
		fix_applied_at: textOf(fixed) ?? "",
		before: between(fixed - 90 * DAY$2, fixed),
		after: between(fixed, Math.min(fixed + 90 * DAY$2, asOf + 1)),
		days_after: Math.min(90, Math.floor((asOf - fixed) / DAY$2)),
		verdict: record.effectiveness?.verdict ?? null
	}];
}
// src/core/report/section/clock-row.ts
function toClockRow({ clock, facts, due }, local) {
	const { key, definition, kind, target, stage, breached, started_at } = clock;
	const { elapsed_seconds, target_seconds, remaining_seconds, percent_used } = clock;
	return {
		record: toRecordRow(facts),
		key,
		definition,
		kind,
		target,
		stage,
		breached,
		elapsed_seconds,
		target_seconds,
		remaining_seconds,
		percent_used,
		due: due === void 0 ? null : local.moment(due),
		started_at,
		stopped_at: clock.stopped_at ?? null
	};
}
const NEVER$1 = toInstant(Number.MAX_SAFE_INTEGER);
/** Breached ones first, then what moves before what is paused, then the earliest due. */
function byDue(a, b) {
	return Number(b.clock.breached) - Number(a.clock.breached) || Number(a.clock.stage === "paused") - Number(b.clock.stage === "paused") || (a.due ?? NEVER$1) - (b.due ?? NEVER$1) || compareText(a.facts.id, b.facts.id) || compareText(a.clock.key, b.clock.key);
}
/** The clock that will be, or was, due first of those that are open on each record. */
function mostUrgentByRecord(clocks) {
	const urgent = /* @__PURE__ */ new Map();
	for (const each of clocks.filter(isOpenClock).sort(byDue)) if (!urgent.has(each.facts.id)) urgent.set(each.facts.id, each);
	return urgent;
}
// src/core/report/section/queue.ts
/** A queue for each team, and one for each team that only records name. Teams in the order given. */
function teamQueues(ledger, clocks, { teams, local, asOf }) {
	const urgent = mostUrgentByRecord(clocks);
	const byTeam = new Map(teams.map(({ id }) => [id, []]));
	const put = (team, dated) => byTeam.set(team, [...byTeam.get(team) ?? [], dated]);
	for (const facts of openRecords(ledger)) {
		put(facts.team, nextOf(facts, urgent.get(facts.id), local));
		for (const task of openTasks(facts)) put(task.team ?? facts.team, toTaskItem(facts, task, local));
	}
	const titles = new Map(teams.map(({ id, title }) => [id, title]));
	return [...byTeam].map(([team, items]) => ({
		team,
		title: titles.get(team) ?? team,
		items: items.sort(byDueTime).map((dated) => ({
			...dated.item,
			late: isLate(dated, asOf)
		}))
	}));
}
/** A clock that was used up exactly at closing is due since then, and not late before the calendar opens again. */
function isLate({ item: { clock }, at }, asOf) {
	return clock === null ? at !== void 0 && at < asOf : clock.breached;
}
function openRecords({ incidents, requests, problems, changes }) {
	return [
		...incidents,
		...requests,
		...problems,
		...changes
	].filter(isOpen);
}
const NEVER = toInstant(Number.MAX_SAFE_INTEGER);
/** A paused clock does not move, so nothing of it is due yet. */
function byDueTime(a, b) {
	return (a.at ?? NEVER) - (b.at ?? NEVER) || byUrgency(a.facts, b.facts) || compareText(a.item.task?.id ?? "", b.item.task?.id ?? "");
}
function nextOf(facts, clock, local) {
	if (clock !== void 0) {
		const row = toClockRow(clock, local);
		const item = {
			record: toRecordRow(facts),
			what: "clock",
			due: row.due,
			clock: row,
			task: null
		};
		return {
			facts,
			at: clock.clock.stage === "paused" && !clock.clock.breached ? void 0 : clock.due,
			item
		};
	}
	const { what, at } = isOfKind(facts, "change") ? nextOfChange(facts) : {
		what: "none",
		at: void 0
	};
	const due = at === void 0 ? null : local.moment(at);
	return {
		facts,
		at,
		item: {
			record: toRecordRow(facts),
			what,
			due,
			clock: null,
			task: null
		}
	};
}
function nextOfChange(facts) {
	const window = windowOf(facts.record);
	const due = facts.record.review?.due_at;
	if (facts.state === "review") return {
		what: "review",
		at: due === void 0 ? void 0 : parseInstant(due)
	};
	if (facts.state === "implementing") return {
		what: "window_end",
		at: window?.to
	};
	return window === void 0 ? {
		what: "none",
		at: void 0
	} : {
		what: "window_start",
		at: window.from
	};
}
function openTasks({ record }) {
	const { tasks = [], review, major } = record;
	return [
		...tasks,
		...review?.actions ?? [],
		...major?.review?.actions ?? []
	].filter(({ state }) => state === "open" || state === "in_progress");
}
function toTaskItem(facts, task, local) {
	const at = task.due_at === void 0 ? void 0 : parseInstant(task.due_at);
	const due = at === void 0 ? null : local.moment(at);
	const shown = {
		id: task.id,
		title: task.title,
		assignee: task.assignee ?? null
	};
	return {
		facts,
		at,
		item: {
			record: toRecordRow(facts),
			what: "task",
			due,
			clock: null,
			task: shown
		}
	};
}
// src/core/report/section/service-readings.ts
/** A row for each service with an incident opened, resolved or open in the period; resolution targets of SLAs only. */
function serviceReadings(input, periods) {
	const clocks = input.clocks.filter((each) => each.clock.target === "resolution" && each.facts.kind === "incident" && isPromise(each));
	const services = [...new Set(input.ledger.incidents.map(({ service }) => service))].sort(compareText);
	const incidents = groupByService(input.ledger.incidents, (each) => each.service);
	const clocksOf = groupByService(clocks, ({ facts }) => facts.service);
	const timesOf = groupByService(input.times, ({ facts }) => facts.service);
	return periods.map((period) => ({
		period: period.id,
		rows: services.map((service) => {
			const own = incidents.get(service) ?? [];
			const met = compliance(clocksOf.get(service) ?? [], period);
			return {
				...readingOf(service, own, timesOf.get(service) ?? [], period),
				met
			};
		}).filter(({ opened, resolved, backlog }) => opened + resolved + backlog > 0)
	}));
}
function readingOf(service, incidents, times, period) {
	const ended = times.filter(({ end }) => contains(period, end));
	return {
		service,
		opened: incidents.filter(({ opened }) => contains(period, opened)).length,
		resolved: ended.length,
		backlog: incidents.filter((each) => wasOpenAt(each, period.to)).length,
		time_to_resolve: durations("wall", ended.map(({ wall }) => wall))
	};
}
function groupByService(items, serviceOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(serviceOf(item));
		if (group === void 0) groups.set(serviceOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
// src/core/report/section/service-section.ts
function serviceSection(input) {
	const services = [...input.services.values()].sort((a, b) => compareText(a.id, b.id));
	const neededBy = (id) => services.filter((each) => dependsOn(each).includes(id)).map((each) => each.id);
	return {
		rows: services.map((service) => toServiceRow(service, neededBy(service.id), input)),
		quality: qualityOf(services, neededBy, input)
	};
}
function dependsOn(service) {
	return (service.depends_on ?? []).map((each) => each.service);
}
function toServiceRow(service, needed_by, input) {
	const { id, title, type, status, criticality, owner, team } = service;
	const { ledger, clocks } = input;
	const open = (list) => list.filter((each) => isOpen(each) && each.service === id).length;
	return {
		id,
		title,
		type,
		status,
		criticality,
		owner,
		team,
		needed_by,
		depends_on: dependsOn(service),
		open: {
			incidents: open(ledger.incidents),
			requests: open(ledger.requests),
			problems: open(ledger.problems),
			changes: open(ledger.changes)
		},
		breached_clocks: clocks.filter((each) => isLate$1(each) && each.facts.service === id).length,
		verified_at: service.verified_at ?? null,
		days: worstByDay(ledger.incidents.filter((each) => each.service === id), input)
	};
}
function worstByDay(incidents, { local, asOf }) {
	const today = local.dayAt(asOf);
	const worst = new Array(90).fill(0);
	for (const { priority, opened, resolved } of incidents) {
		const [from, to] = [local.dayAt(opened), local.dayAt(resolved ?? asOf)];
		const rank = priority === void 0 ? 0 : Number(priority.slice(1));
		for (let day = Math.max(from, today - 89); day <= to && rank > 0; day += 1) {
			const index = day - today + 89;
			const before = worst[index] ?? 0;
			worst[index] = before === 0 ? rank : Math.min(before, rank);
		}
	}
	return worst;
}
function qualityOf(services, neededBy, { services: known, local, asOf }) {
	const live = services.filter(({ status }) => status !== "obsolete");
	const today = local.dayAt(asOf);
	const isStale = ({ verified_at }) => verified_at === void 0 || today - (parseCivilDay(verified_at.slice(0, 10)) ?? Number.NEGATIVE_INFINITY) > 180;
	return {
		complete: share(live, ({ description, verified_at }) => description !== void 0 && verified_at !== void 0),
		not_verified_180_days: share(live, isStale),
		orphans: live.filter((each) => dependsOn(each).length === 0 && neededBy(each.id).length === 0).map(({ id }) => id),
		dangling: services.flatMap((each) => dependsOn(each).filter((id) => !known.has(id)).map((names) => ({
			service: each.id,
			names
		})))
	};
}
// src/core/report/section/breaches.ts
function breachSummary(clocks, period, local) {
	const list = clocks.filter((each) => isLate$1(each) || contains(period, each.breached)).sort((a, b) => Number(isLate$1(b)) - Number(isLate$1(a)) || byDue(a, b)).map((each) => toBreach$1(each, local));
	return {
		list,
		by_team: byTeam(list),
		by_cause: byCause(list)
	};
}
function toBreach$1(each, local) {
	return {
		clock: toClockRow(each, local),
		breached_at: textOf(each.breached),
		held_by: each.clock.breached_with ?? null,
		cause: causeOf(each),
		holders: each.clock.holders
	};
}
function causeOf({ facts }) {
	const record = facts.record;
	return record.closing_category ?? record.category ?? null;
}
function byTeam(list) {
	const breaches = /* @__PURE__ */ new Map();
	const seconds = /* @__PURE__ */ new Map();
	for (const { held_by, holders } of list) {
		if (held_by?.team != null) breaches.set(held_by.team, (breaches.get(held_by.team) ?? 0) + 1);
		for (const { team, seconds: used } of holders) if (team !== null) seconds.set(team, (seconds.get(team) ?? 0) + used);
	}
	const total = [...seconds.values()].reduce((sum, each) => sum + each, 0);
	return [.../* @__PURE__ */ new Set([...breaches.keys(), ...seconds.keys()])].sort(compareText).map((team) => ({
		team,
		breaches: breaches.get(team) ?? 0,
		seconds: seconds.get(team) ?? 0,
		of_seconds: total
	})).sort((a, b) => b.breaches - a.breaches || b.seconds - a.seconds);
}
function byCause(list) {
	const counts = /* @__PURE__ */ new Map();
	for (const { cause } of list) counts.set(cause, (counts.get(cause) ?? 0) + 1);
	return [...counts].map(([cause, breaches]) => ({
		cause,
		breaches
	})).sort((a, b) => b.breaches - a.breaches || compareText(a.cause ?? "", b.cause ?? ""));
}
// src/core/report/section/sla-section.ts
function slaSection(clocks, period, local) {
	const open = clocks.filter(isOpenClock).sort(byDue);
	const rows = (list) => list.map((each) => toClockRow(each, local));
	const running = open.filter(({ clock }) => clock.stage === "in_progress");
	return {
		running: running.length,
		paused: open.length - running.length,
		breached: rows(open.filter(isLate$1)),
		at_risk: rows(open.filter(isAtRisk)),
		next_due: rows(running.filter(({ clock, due }) => !clock.breached && due !== void 0)),
		near_misses: rows(clocks.filter(isNearMiss(period)).sort(byPercent)),
		compliance: complianceOf(clocks, period),
		breaches: breachSummary(clocks, period, local)
	};
}
const NEAR_PERCENT = 90;
function isNearMiss(period) {
	return ({ clock, completed }) => contains(period, completed) && !clock.breached && clock.percent_used >= NEAR_PERCENT;
}
function byPercent(a, b) {
	return b.clock.percent_used - a.clock.percent_used || byDue(a, b);
}
function complianceOf(clocks, period) {
	const promises = clocks.filter(isPromise);
	const by = (key) => complianceBy(promises, period, key);
	return {
		by_definition: complianceBy(clocks, period, ({ clock }) => clock.definition),
		by_priority: by(({ clock }) => clock.priority ?? "none"),
		by_team: by(({ facts }) => facts.team),
		by_service: by(({ facts }) => facts.service)
	};
}
function complianceBy(clocks, period, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of clocks) {
		const { kind, target } = each.clock;
		const key = keyOf(each);
		const group = groups.get(`${key}\n${target}`);
		if (group === void 0) groups.set(`${key}\n${target}`, {
			key,
			kind,
			target,
			clocks: [each]
		});
		else group.clocks.push(each);
	}
	return [...groups.values()].sort((a, b) => compareText(a.key, b.key) || compareText(a.target, b.target)).map((group) => ({
		key: group.key,
		kind: group.kind,
		target: group.target,
		met: compliance(group.clocks, period),
		open_and_breached: group.clocks.filter(isLate$1).length
	})).filter(({ met, open_and_breached }) => met.denominator > 0 || open_and_breached > 0);
}
// src/core/report/section/ticket-section.ts
/** Most important first, oldest first among equals. */
function openTickets(tickets, clocks, local) {
	const urgent = mostUrgentByRecord(clocks);
	return tickets.filter(isOpen).sort(byUrgency).map((facts) => {
		const clock = urgent.get(facts.id);
		return {
			...toRecordRow(facts),
			clock: clock === void 0 ? null : toClockRow(clock, local),
			reopenings: facts.reopenings
		};
	});
}
/** Proposed and accepted ones that are open, or were resolved within the period. */
function majorIncidents(incidents, period, { local, asOf }) {
	return incidents.filter((each) => isOpen(each) || isResolvedIn(period)(each)).sort(byUrgency).flatMap((facts) => {
		const major = facts.record.major;
		if (major === void 0 || major.state !== "accepted" && major.state !== "proposed") return [];
		if (notAfter(major.proposed_at, asOf) === void 0) return [];
		const moment = (at) => at === void 0 ? null : local.moment(at);
		const told = (major.communicated_at ?? []).flatMap((text) => notAfter(text, asOf) ?? []);
		return [{
			...toRecordRow(facts),
			major_state: major.state,
			commander: major.commander ?? null,
			business_impact: major.business_impact ?? null,
			last_told: moment(told.sort((a, b) => a - b).at(-1)),
			restored: moment(notAfter(major.service_restored_at, asOf)),
			review_held: notAfter(major.review?.held_at, asOf) !== void 0
		}];
	});
}
/** Every item that was asked for in the period or is open, the most asked for first. */
function volumeByItem(requests, period, catalogue) {
	return [...new Set(requests.map(({ record }) => record.catalogue_item))].map((item) => {
		const own = requests.filter(({ record }) => record.catalogue_item === item);
		return {
			item,
			title: catalogue.get(item)?.title ?? item,
			opened: own.filter(isOpenedIn(period)).length,
			fulfilled: own.filter(isResolvedIn(period)).length,
			open: own.filter(isOpen).length
		};
	}).filter(({ opened, fulfilled, open }) => opened + fulfilled + open > 0).sort((a, b) => b.opened - a.opened || compareText(a.item, b.item));
}
// src/core/report/section/trends.ts
function teamTrends(ledger, teams, weeks) {
	const tickets = [...ledger.incidents, ...ledger.requests];
	return teams.map(({ id, title }) => {
		const own = tickets.filter(({ team }) => team === id);
		return {
			team: id,
			title,
			open: own.filter(({ phase }) => phase === "open").length,
			backlog: weeks.map(({ to }) => own.filter((each) => wasOpenAt(each, to)).length)
		};
	});
}
const DAYS$1 = 371;
function dayTrend({ incidents }, local, asOf) {
	const first = toCivilDay(local.dayAt(asOf) - DAYS$1 + 1);
	const opened = new Array(DAYS$1).fill(0);
	for (const each of incidents) {
		const index = local.dayAt(each.opened) - first;
		if (index >= 0 && index < DAYS$1) opened[index] = (opened[index] ?? 0) + 1;
	}
	return {
		from: formatCivilDay(first),
		opened
	};
}
// src/core/report/model/headline.ts
/** The state of things in two or three short sentences; ids and numbers only, no text of a record. */
function headlineOf(model) {
	return [
		slaSentence(model),
		openSentence(model),
		changeSentence(model),
		findingSentence(model)
	].filter((sentence) => sentence !== "").join(" ");
}
function slaSentence({ sla }) {
	if (sla.breached.length === 0 && sla.at_risk.length === 0) return "No target is breached or at risk.";
	return `${counted$2(sla.breached.length, "target")} breached and ${sla.at_risk.length} at risk.`;
}
function openSentence({ counts }) {
	const incidents = counts.find(({ kind }) => kind === "incident");
	if (incidents === void 0) return "";
	const urgent = incidents.open_by_priority.filter(({ priority, count }) => (priority === "P1" || priority === "P2") && count > 0).map(({ priority, count }) => `${count} ${priority}`);
	const detail = urgent.length === 0 ? "" : ` (${urgent.join(", ")})`;
	return `${counted$2(incidents.open, "incident")} open${detail}.`;
}
function changeSentence({ changes }) {
	const next = changes.next_14_days.find(({ state }) => state !== "implementing" && state !== "review");
	const conflicts = changes.conflicts.length;
	const trouble = [...conflicts > 0 ? [counted$2(conflicts, "conflict")] : [], ...changes.freezes.length > 0 ? [counted$2(changes.freezes.length, "freeze")] : []];
	const detail = trouble.length === 0 ? "" : `; ${trouble.join(" and ")} in the next 14 days`;
	if (next?.window === void 0 || next.window === null) return detail === "" ? "No change is planned in the next 14 days." : `No change is planned${detail}.`;
	return `Next change: ${next.id}, ${showLocal(next.window.start)}${detail}.`;
}
function findingSentence({ findings: { errors } }) {
	return errors === 0 ? "" : `${counted$2(errors, "error")} in the records.`;
}
// src/core/report/model/compute-model.ts
function computeReport(input) {
	const prepared = prepare(input);
	const model = {
		head: headOf(input, prepared.local),
		periods: periodTexts(prepared.periods),
		...nowOf(input, prepared),
		...overTimeOf(input, prepared),
		...sectionsOf(input, prepared)
	};
	return {
		model: {
			...model,
			headline: headlineOf(model)
		},
		facts: prepared.facts
	};
}
function prepare(input) {
	const { ledger, asOf, loadZone } = input;
	const { organisation, teams, services } = ledger.configuration;
	const local = createLocalTime(loadZone, organisation?.value.zone ?? "UTC", asOf) ?? createLocalTime(utcOnly, "UTC", asOf);
	if (local === void 0) throw new Error("UTC has no rules");
	return {
		facts: kpiFactsOf(input),
		local,
		periods: periodsAt(asOf, local),
		services: new Map([...services].map(([id, { value }]) => [id, value])),
		teams: (teams?.value.teams ?? []).filter(({ kind }) => kind !== "approval")
	};
}
const utcOnly = (zone) => ({
	zone,
	transitions: [{
		at: toInstant(0),
		offsetSeconds: 0
	}]
});
function kpiFactsOf({ ledger: source, clocks: all, calendars, asOf }) {
	const ledger = ledgerFacts(source, asOf);
	const clocks = clockFacts(all, ledger);
	const businessTime = createBusinessTime(calendars);
	const calendar = source.configuration.organisation?.value.calendar;
	const calendarOf = calendarFinder(clocks, calendar);
	const resolved = (list) => list.flatMap((each) => timeToResolve(each, calendarOf, businessTime) ?? []);
	return {
		asOf,
		ledger,
		clocks,
		businessTime,
		calendar,
		responses: firstResponses(clocks, businessTime),
		incidentTimes: resolved(ledger.incidents),
		requestTimes: resolved(ledger.requests),
		problemTimes: resolved(ledger.problems)
	};
}
/** The SLA's response clock that stopped first; agreements between teams answer only where no SLA does. */
function firstResponses(clocks, businessTime) {
	const isFirst = (a, b) => Number(isPromise(b)) - Number(isPromise(a)) || (a.completed ?? 0) - (b.completed ?? 0);
	const answered = clocks.filter(({ clock, facts, completed }) => facts.kind === "incident" && clock.target === "response" && completed).sort(isFirst);
	const first = /* @__PURE__ */ new Map();
	for (const { clock, facts, completed: end } of answered) {
		if (end === void 0 || first.has(facts.id)) continue;
		first.set(facts.id, timeTo({
			facts,
			end,
			calendar: clock.calendar
		}, businessTime));
	}
	return [...first.values()];
}
function headOf({ ledger, asOf }, local) {
	const organisation = ledger.configuration.organisation?.value;
	return {
		organisation: organisation?.organisation ?? null,
		sample: organisation?.sample === true,
		zone: local.zone,
		as_of: local.moment(asOf),
		commit: ledger.commit ?? null
	};
}
function periodTexts({ last28Days, weeks, months }) {
	return {
		last_28_days: toPeriodText(last28Days),
		weeks: weeks.map(toPeriodText),
		months: months.map(toPeriodText)
	};
}
function nowOf({ findings, ledger, asOf }, { facts, local, periods, teams }) {
	const untouched = ledger.configuration.organisation?.value.staleness?.untouched_days ?? [5, 30];
	return {
		counts: countsByKind(facts.ledger),
		findings: findingsSummary(findings),
		queues: teamQueues(facts.ledger, facts.clocks, {
			teams,
			local,
			asOf
		}),
		sla: slaSection(facts.clocks, periods.last28Days, local),
		ageing: ageing(facts.ledger, asOf, untouched)
	};
}
function overTimeOf({ ledger, asOf }, { facts, local, periods, services, teams }) {
	const { last28Days, weeks, months } = periods;
	const shown = [
		last28Days,
		...weeks.slice(-2),
		...months.slice(-2)
	];
	return {
		kpis: kpiReadings(facts, periods, ledger.configuration.organisation?.value.targets ?? {}),
		by_service: serviceReadings({
			ledger: facts.ledger,
			clocks: facts.clocks,
			times: facts.incidentTimes
		}, shown),
		availability: availability({
			...facts,
			services
		}, [last28Days, ...months.slice(-2)]),
		teams: teamTrends(facts.ledger, teams, weeks),
		days: dayTrend(facts.ledger, local, asOf)
	};
}
function sectionsOf(input, { facts, local, periods, services }) {
	const { asOf, proposals = [] } = input;
	const { ledger, clocks } = facts;
	const period = periods.last28Days;
	const configuration = input.ledger.configuration;
	const catalogue = new Map([...configuration.catalogue].map(([id, { value }]) => [id, value]));
	const freezes = freezesOf(configuration.schedule?.value);
	const planned = plannedChanges(ledger.changes, proposals);
	return {
		incidents: {
			open: openTickets(ledger.incidents, clocks, local),
			major: majorIncidents(ledger.incidents, period, {
				local,
				asOf
			}),
			reviews: majorReviews(ledger.incidents, {
				local,
				asOf,
				period
			})
		},
		requests: {
			open: openTickets(ledger.requests, clocks, local),
			by_item: volumeByItem(ledger.requests, period, catalogue)
		},
		problems: problemSection(ledger, asOf),
		changes: changeSection({
			changes: ledger.changes,
			planned,
			freezes,
			find: conflictFinder(input.ledger, input.loadZone),
			asOf,
			period,
			local,
			teams: configuration.teams?.value
		}),
		services: serviceSection({
			services,
			ledger,
			clocks,
			local,
			asOf
		}),
		audit: auditSection(ledger, asOf, period)
	};
}
// src/core/report/page/audit-page.ts
function auditPage$1(model, place) {
	const { unauthorised, back_dated, overrides, late_reviews } = model.audit;
	const entries = (rows) => toTable$1(entryColumns$1(place), rows);
	return {
		head: pageHead(model, md`Audit`, place),
		summary: md`${counted$1(unauthorised.length, md`unauthorised change`)}, ${counted$1(back_dated.length, md`back-dated entry`, md`back-dated entries`)}, ${counted$1(overrides.length, md`override`)}, ${counted$1(late_reviews.length, md`late review`)}.`,
		unauthorised: entries(unauthorised),
		backDated: entries(back_dated),
		overrides: entries(overrides),
		lateReviews: entries(late_reviews),
		gaps: gapTable(model, place),
		findings: findingTable(model)
	};
}
function entryColumns$1(place) {
	return [
		...recordColumns(place, ({ record }) => record),
		{
			title: md`What`,
			cell: ({ what }) => label$1(what)
		},
		{
			title: md`At, UTC`,
			cell: ({ at }) => utc(at)
		},
		{
			title: md`By`,
			cell: ({ by }) => orNothing$1(by)
		},
		{
			title: md`Why`,
			cell: ({ reason }) => orNothing$1(reason)
		}
	];
}
function gapTable({ audit }, place) {
	return toTable$1([...recordColumns(place, ({ record }) => record), {
		title: md`Lacks`,
		cell: ({ has }) => join$1(Object.entries(has).filter(([, isThere]) => !isThere).map(([name]) => label$1(name)), md`, `)
	}], audit.gaps);
}
function findingTable({ findings }) {
	return toTable$1([
		{
			title: md`Code`,
			cell: ({ code }) => text$1(code)
		},
		{
			title: md`Severity`,
			cell: ({ severity }) => label$1(severity)
		},
		{
			title: md`What it stands for`,
			cell: ({ title }) => label$1(title)
		},
		{
			title: md`How many`,
			isRight: true,
			cell: ({ count }) => md`${count}`
		}
	], findings.by_code);
}
// src/core/report/page/mermaid.ts
/**
* Diagrams in the part of Mermaid that versions 10, 11 and 12 read alike: `stateDiagram-v2` with described states,
* `flowchart LR` with quoted labels, `timeline`. Only ids, states and times of ours stand in them, and of those only
* letters, digits, blanks and hyphens: what people wrote stands in the table below.
*/
function block(kind, lines) {
	return `\`\`\`mermaid\n${kind}\n${lines.map((line) => `  ${line}`).join("\n")}\n\`\`\``;
}
/** What neither a label nor a name can be ended by. */
function word(text) {
	return text.replace(/[^A-Za-z0-9-]+/g, " ").trim();
}
function nameOf(text) {
	return text.replace(/[^A-Za-z0-9]+/g, "_");
}
/** States with their counts, and the moves between them. */
function stateDiagram({ states, moves }) {
	const known = new Set(states.map(({ state }) => state));
	const isFirst = ({ from, to }, at) => moves.findIndex((each) => each.from === from && each.to === to) === at;
	return block("stateDiagram-v2", [
		"direction LR",
		...states.map(({ state, count }) => `state "${word(state)} ${count}" as ${nameOf(state)}`),
		...moves.filter(isFirst).filter(({ from, to }) => known.has(from) && known.has(to)).map(({ from, to }) => `${nameOf(from)} --> ${nameOf(to)}`)
	]);
}
/** `null` without any link. */
function linkDiagram(edges) {
	if (edges.length === 0) return null;
	return block("flowchart LR", [...[...new Set(edges.flatMap(({ from, to }) => [from, to]))].map((id) => `${nameOf(id)}["${word(id)}"]`), ...edges.map(({ from, relation, to }) => `${nameOf(from)} -->|"${word(relation)}"| ${nameOf(to)}`)]);
}
/** Marks under their day; a colon would end a text, so that a time has none. `null` without any. */
function timelineDiagram(marks) {
	if (marks.length === 0) return null;
	return block("timeline", [...new Set(marks.map(({ day }) => day))].flatMap((day) => {
		const mine = marks.filter((mark) => mark.day === day);
		return [`${word(day)} : ${mine.map(({ time, what }) => `${word(time)} ${word(what)}`).join(" : ")}`];
	}));
}
// src/core/report/page/state-table.ts
/** Every state with its count, then what is left out of all figures, then all records. */
function stateTable({ counts }, kind) {
	const of = counts.find((each) => each.kind === kind);
	if (of === void 0) return null;
	const lines = [
		...of.by_state.map(({ state, count }) => ({
			name: label$1(state),
			count
		})),
		{
			name: md`cancelled`,
			count: of.cancelled
		},
		{
			name: md`duplicates`,
			count: of.duplicates
		},
		{
			name: md`**all**`,
			count: of.total
		}
	];
	return toTable$1([{
		title: md`State`,
		cell: ({ name }) => name
	}, {
		title: md`Records`,
		isRight: true,
		cell: ({ count }) => number$4(count)
	}], lines);
}
/** The same states as a drawing, with the moves that the lifecycle allows. */
function lifecycleDiagram({ counts }, kind) {
	return stateDiagram({
		states: counts.find((each) => each.kind === kind)?.by_state ?? [],
		moves: lifecycleOf(kind, {}).moves
	});
}
// src/core/report/page/changes-page.ts
function changesPage$1(model, place) {
	const { next_14_days, freezes, conflicts, undecided, undecided_late, under_way } = model.changes;
	const readings = telling(kpisOfKind(model, "change"), shownByKpiTable);
	return {
		head: pageHead(model, md`Changes`, place),
		summary: md`${next_14_days.length} in the next 14 days, ${counted$1(conflicts.length, md`conflict`)}, ${counted$1(freezes.length, md`freeze`)}; ${undecided.length} waiting for a decision.`,
		next: plannedTable(model, next_14_days, place),
		freezes: freezeTable(model),
		conflicts: conflictTable(model),
		agenda: agendaTable(model, place),
		agendaSays: md`${undecided.length} to decide, ${undecided_late} of them undecided for more than 48 hours.`,
		underWay: plannedTable(model, under_way, place),
		toLearnFrom: learnTable(model, place),
		states: stateTable(model, "change"),
		kpis: kpiTable(model, readings),
		months: trendTable(model.periods.months, [
			"change_closed",
			"change_success",
			"change_failed",
			"change_emergency",
			"delivery_frequency"
		].map((id) => kpi(model, id)), ({ months }) => months),
		definitions: definitions(readings)
	};
}
function agendaTable(model, place) {
	return toTable$1([...plannedColumns$1(model, place), {
		title: md`Waiting`,
		isRight: true,
		cell: ({ waiting_seconds }) => duration(waiting_seconds, "wall")
	}], model.changes.undecided);
}
function learnTable(model, place) {
	return toTable$1([
		...recordColumns(place, (row) => row),
		{
			title: md`Type`,
			cell: ({ type }) => text$1(type)
		},
		{
			title: md`Outcome`,
			cell: ({ code }) => label$1(code)
		},
		{
			title: md`Closed, UTC`,
			cell: ({ closed_at }) => utc(closed_at)
		},
		{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		},
		{
			title: md`Team`,
			cell: ({ team }) => text$1(team)
		}
	], model.changes.to_learn_from);
}
// src/core/report/page/cab-agenda-page.ts
function cabAgendaPage(model, place) {
	const { undecided, undecided_late } = model.changes;
	return {
		head: pageHead(model, md`Agenda of the change advisory board`, place),
		summary: md`${undecided.length} to decide, ${undecided_late} of them undecided for more than 48 hours.`,
		boards: boardTable(model.changes.boards),
		agenda: agendaTable(model, place),
		conflicts: conflictTable(model),
		freezes: freezeTable(model),
		toLearnFrom: learnTable(model, place),
		decided: decidedTable(model.changes.decided, place)
	};
}
function boardTable(boards) {
	return toTable$1([
		{
			title: md`Board`,
			cell: ({ title }) => text$1(title)
		},
		{
			title: md`Lead`,
			cell: ({ lead }) => orNothing$1(lead)
		},
		{
			title: md`Members, and who stands in`,
			cell: ({ members }) => members.length === 0 ? "–" : join$1(members.map(({ login, delegate }) => delegate === null ? text$1(login) : md`${text$1(login)} (away: ${text$1(delegate)})`), md`, `)
		}
	], boards);
}
function decidedTable(rows, place) {
	return toTable$1([
		...recordColumns(place, (row) => row),
		{
			title: md`Decision`,
			cell: ({ decision }) => label$1(decision)
		},
		{
			title: md`At, UTC`,
			cell: ({ decided_at }) => utc(decided_at)
		},
		{
			title: md`By`,
			cell: ({ approvals }) => approvals.length === 0 ? "–" : join$1(approvals.map(({ step, by }) => md`${text$1(by)} (${text$1(step)})`), md`, `)
		}
	], rows);
}
// src/core/report/page/change-schedule-page.ts
function changeSchedulePage(model, place) {
	const { next_14_days, later } = model.changes;
	return {
		head: pageHead(model, md`Change schedule`, place),
		summary: md`${counted$1(next_14_days.length, md`change`)} in the next 14 days, ${later.length} later.`,
		next: plannedTable(model, next_14_days, place),
		later: plannedTable(model, later, place),
		freezes: freezeTable(model),
		conflicts: conflictTable(model)
	};
}
// src/core/report/page/incidents-page.ts
function incidentsPage$1(model, place) {
	const readings = telling(kpisOfKind(model, "incident"), shownByKpiTable);
	return {
		head: pageHead(model, md`Incidents`, place),
		summary: md`${model.incidents.open.length} open, ${model.incidents.major.length} major.`,
		states: stateTable(model, "incident"),
		lifecycle: lifecycleDiagram(model, "incident"),
		major: toTable$1(majorColumns$1(model, place), model.incidents.major),
		open: toTable$1(ticketColumns(model, place), model.incidents.open),
		ageing: ageingTable(model, "incident"),
		untouched: untouchedLine(model, "incident"),
		kpis: kpiTable(model, readings),
		weeks: trendTable(model.periods.weeks, [
			"incident_opened",
			"incident_resolved",
			"incident_backlog",
			"incident_growth",
			"incident_reopened"
		].map((id) => kpi(model, id)), ({ weeks }) => weeks),
		byService: serviceReadingTable$1(model, "last_28_days"),
		definitions: definitions(readings)
	};
}
/** Open tickets with the clock that is due first. */
function ticketColumns(model, place) {
	return [
		...recordColumns(place, (row) => row),
		{
			title: md`State`,
			cell: ({ state }) => label$1(state)
		},
		{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		},
		...holderColumns((row) => row),
		{
			title: md`Opened, UTC`,
			cell: ({ opened_at }) => utc(opened_at)
		},
		{
			title: md`Next clock`,
			cell: nextClock
		},
		...momentColumns(model, md`Due`, ({ clock }) => clock === null ? null : dueOf(clock))
	];
}
function nextClock({ clock }) {
	if (clock === null) return "–";
	const left = clock.breached ? md`**breached**` : md`${duration(clock.remaining_seconds)} left`;
	return clock.stage === "paused" ? md`${text$1(clock.target)}, ${left}, paused` : md`${text$1(clock.target)}, ${left}`;
}
function majorColumns$1(model, place) {
	return [
		...recordColumns(place, (row) => row),
		{
			title: md`Major`,
			cell: ({ major_state }) => label$1(major_state)
		},
		{
			title: md`State`,
			cell: ({ state }) => label$1(state)
		},
		{
			title: md`Commander`,
			cell: ({ commander }) => orNothing$1(commander)
		},
		{
			title: md`Business impact`,
			cell: ({ business_impact }) => orNothing$1(business_impact)
		},
		...momentColumns(model, md`Last told`, ({ last_told }) => last_told),
		{
			title: md`Restored, UTC`,
			cell: ({ restored }) => utc(restored)
		},
		{
			title: md`Review`,
			cell: ({ review_held }) => review_held ? md`held` : md`not held`
		}
	];
}
function serviceReadingTable$1({ by_service }, period) {
	const rows = by_service.find((each) => each.period === period)?.rows ?? [];
	return toTable$1([
		{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		},
		{
			title: md`Opened`,
			isRight: true,
			cell: ({ opened }) => number$4(opened)
		},
		{
			title: md`Resolved`,
			isRight: true,
			cell: ({ resolved }) => number$4(resolved)
		},
		{
			title: md`Open at the end`,
			isRight: true,
			cell: ({ backlog }) => number$4(backlog)
		},
		{
			title: md`Resolution targets met`,
			isRight: true,
			cell: ({ met }) => figure$1(met)
		},
		{
			title: md`Time to resolve, wall, median`,
			isRight: true,
			cell: (row) => figure$1(row.time_to_resolve)
		}
	], rows);
}
// src/core/report/page/major-review-page.ts
const MOST = 2e3;
function majorReviewPage(model, place, review) {
	const { id, links } = review;
	const long = (foreign) => foreign === null ? null : longText(foreign, MOST);
	return {
		head: pageHead(model, md`Review of the major incident ${text$1(id)}`, place, { isDated: false }),
		summary: md`${text$1(review.title)}. ${review.held_at === null ? md`The review was not held yet` : md`Reviewed ${utc(review.held_at)} UTC`}.`,
		facts: factTable(review, place),
		timeline: timelineDiagram(review.turns.flatMap(toMark)),
		turns: turnTable(model, review),
		drawing: linkDiagram(links.map(({ relation, id: to }) => ({
			from: id,
			relation,
			to
		}))),
		links: toTable$1([{
			title: md`Relation`,
			cell: ({ relation }) => label$1(relation)
		}, {
			title: md`Record`,
			cell: (each) => text$1(each.id)
		}], links),
		findings: long(review.findings),
		lessons: long(review.lessons),
		actions: actionTable(review)
	};
}
function toMark({ at, mark }) {
	if (mark === null) return [];
	return [{
		day: at.local.slice(0, 10),
		time: at.local.slice(11, 16).replace(":", "h"),
		what: mark.replaceAll("_", " ")
	}];
}
function factTable(review, place) {
	const rows = [
		[md`Record`, toRecord$1(place, review)],
		[md`State`, label$1(review.state)],
		[md`Service`, text$1(review.service)],
		[md`Commander`, orNothing$1(review.commander)],
		[md`Business impact`, orNothing$1(review.business_impact)]
	];
	return toTable$1([{
		title: md`What`,
		cell: ([name]) => name
	}, {
		title: md`Is`,
		cell: ([, value]) => value
	}], rows);
}
function turnTable(model, { turns }) {
	return toTable$1([
		...momentColumns(model, md`At`, ({ at }) => at),
		{
			title: md`What`,
			cell: ({ what }) => label$1(what)
		},
		{
			title: md`By`,
			cell: ({ by }) => orNothing$1(by)
		},
		{
			title: md`Note`,
			cell: ({ note }) => orNothing$1(note)
		}
	], turns);
}
function actionTable({ actions }) {
	return toTable$1([
		{
			title: md`Action`,
			cell: ({ title }) => text$1(title)
		},
		{
			title: md`Who`,
			cell: ({ assignee }) => orNothing$1(assignee)
		},
		{
			title: md`State`,
			cell: ({ state }) => label$1(state)
		},
		{
			title: md`Due, UTC`,
			cell: ({ due_at }) => utc(due_at)
		}
	], actions);
}
// src/core/report/page/period-page.ts
const TITLES = [
	["incident", md`Incidents`],
	["request", md`Requests`],
	["problem", md`Problems`],
	["change", md`Changes`]
];
/** A week or a month beside the one before. */
function periodPage(model, place, period) {
	const isWeek = period.kind === "week";
	const list = isWeek ? model.periods.weeks : model.periods.months;
	const index = list.findIndex(({ id }) => id === period.id);
	const figures = (reading) => isWeek ? reading.weeks : reading.months;
	const before = list[index - 1];
	return {
		head: pageHead(model, md`${isWeek ? md`Week` : md`Month`} ${text$1(period.id)}`, place, { isDated: !period.complete }),
		span: md`From ${utc(period.from)} to ${utc(period.to)} UTC${period.complete ? md`` : md`, so far`}.`,
		kinds: TITLES.map(([kind, title]) => ({
			title,
			kpis: toTable$1([
				{
					title: md`Figure`,
					cell: (reading) => text$1(reading.title)
				},
				{
					title: text$1(period.id),
					isRight: true,
					cell: (reading) => at(figures(reading), index)
				},
				{
					title: before === void 0 ? "–" : text$1(before.id),
					isRight: true,
					cell: (reading) => at(figures(reading), index - 1)
				},
				{
					title: md`Target`,
					isRight: true,
					cell: (reading) => target$1(reading)
				}
			], telling(kpisOfKind(model, kind), (reading) => figures(reading).slice(Math.max(0, index - 1), index + 1)))
		})),
		byService: serviceReadingTable$1(model, period.id)
	};
}
function at(figures, index) {
	const found = figures[index];
	return found === void 0 ? "–" : figure$1(found);
}
// src/core/report/page/problems-page.ts
function problemsPage$1(model, place) {
	const { open, known_errors, candidates } = model.problems;
	const readings = telling(kpisOfKind(model, "problem"), shownByKpiTable);
	return {
		head: pageHead(model, md`Problems and known errors`, place),
		summary: md`${open.length} open; ${counted$1(known_errors.length, md`known error`)}; ${counted$1(candidates.length, md`pattern`)} of incidents that may deserve a problem.`,
		states: stateTable(model, "problem"),
		lifecycle: lifecycleDiagram(model, "problem"),
		open: openTable(model, place),
		knownErrors: knownErrorTable(model, place),
		candidates: candidateTable(model),
		effectiveness: effectivenessTable(model, place),
		ageing: ageingTable(model, "problem"),
		kpis: kpiTable(model, readings),
		definitions: definitions(readings)
	};
}
function openTable({ problems }, place) {
	return toTable$1([
		...recordColumns(place, (row) => row),
		{
			title: md`State`,
			cell: ({ state }) => label$1(state)
		},
		{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		},
		{
			title: md`Incidents`,
			isRight: true,
			cell: ({ incidents }) => number$4(incidents)
		},
		{
			title: md`Workaround`,
			cell: ({ workaround }) => workaround ? md`published` : md`none`
		},
		...holderColumns((row) => row)
	], problems.open);
}
function knownErrorTable({ problems }, place) {
	return toTable$1([
		...recordColumns(place, ({ problem }) => problem).slice(0, 1),
		{
			title: md`Service`,
			cell: ({ problem }) => text$1(problem.service)
		},
		{
			title: md`Status`,
			cell: ({ status }) => label$1(status)
		},
		{
			title: md`Symptom`,
			cell: ({ symptom }) => orNothing$1(symptom)
		},
		{
			title: md`Workaround`,
			cell: ({ workaround }) => orNothing$1(workaround)
		},
		{
			title: md`Root cause`,
			cell: ({ root_cause }) => orNothing$1(root_cause)
		},
		{
			title: md`Open incidents`,
			isRight: true,
			cell: ({ open_incidents }) => number$4(open_incidents)
		}
	], problems.known_errors);
}
function candidateTable({ problems }) {
	return toTable$1([
		{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		},
		{
			title: md`Category`,
			cell: ({ category }) => text$1(category)
		},
		{
			title: md`Incidents`,
			isRight: true,
			cell: ({ incidents }) => number$4(incidents.length)
		},
		{
			title: md`First, UTC`,
			cell: ({ first_opened_at }) => utc(first_opened_at)
		},
		{
			title: md`Last, UTC`,
			cell: ({ last_opened_at }) => utc(last_opened_at)
		},
		{
			title: md`Which`,
			cell: ({ incidents }) => join$1(incidents.slice(0, 10).map(text$1), md`, `)
		}
	], problems.candidates);
}
function effectivenessTable({ problems }, place) {
	return toTable$1([
		...recordColumns(place, ({ problem }) => problem),
		{
			title: md`Fix applied, UTC`,
			cell: ({ fix_applied_at }) => utc(fix_applied_at)
		},
		{
			title: md`90 days before`,
			isRight: true,
			cell: ({ before }) => number$4(before)
		},
		{
			title: md`Since`,
			isRight: true,
			cell: ({ after, days_after }) => md`${after} in ${days_after} days`
		},
		{
			title: md`Verdict`,
			cell: ({ verdict }) => label$1(verdict)
		}
	], problems.effectiveness);
}
// src/core/report/page/problem-candidates-page.ts
function problemCandidatesPage(model, place) {
	return {
		head: pageHead(model, md`Problem candidates`, place),
		summary: md`${counted$1(model.problems.candidates.length, md`pattern`)} of recurring incidents without a problem.`,
		candidates: candidateTable(model)
	};
}
// src/core/report/page/queue-page.ts
function queuePage(model, place, queue) {
	const late = queue.items.filter((item) => item.late).length;
	return {
		head: pageHead(model, md`Queue of ${text$1(queue.title)}`, place, { isDated: false }),
		summary: md`${queue.items.length} to do, by due time; ${late} late.`,
		items: toTable$1([
			...momentColumns(model, md`Due`, ({ due, clock }) => clock === null ? due : dueOf(clock)),
			{
				title: md`Next`,
				cell: (item) => item.late ? md`**late** · ${nextStep(item)}` : nextStep(item)
			},
			...recordColumns(place, ({ record }) => record),
			{
				title: md`State`,
				cell: ({ record }) => label$1(record.state)
			},
			{
				title: md`Service`,
				cell: ({ record }) => text$1(record.service)
			},
			{
				title: md`Assignee`,
				cell: ({ record, task }) => orNothing$1(task === null ? record.assignee : task.assignee)
			}
		], queue.items, 500)
	};
}
function nextStep({ what, clock, task }) {
	switch (what) {
		case "clock": return clock === null ? "–" : clockStep(clock);
		case "task": return task === null ? "–" : md`task: ${text$1(task.title)}`;
		case "window_start": return md`window opens`;
		case "window_end": return md`window closes`;
		case "review": return md`review`;
		case "none": return "–";
	}
}
function clockStep(clock) {
	const paused = clock.stage === "paused" ? md`, paused` : md``;
	const of = md`${text$1(clock.target)}, target ${duration(clock.target_seconds)}`;
	return clock.breached ? md`${of}, **breached**${paused}` : md`${of}${paused}`;
}
// src/core/report/page/requests-page.ts
function requestsPage$1(model, place) {
	const readings = telling(kpisOfKind(model, "request"), shownByKpiTable);
	const flow = [
		"request_opened",
		"request_fulfilled",
		"request_backlog"
	].map((id) => kpi(model, id));
	return {
		head: pageHead(model, md`Requests`, place),
		summary: md`${model.requests.open.length} open.`,
		states: stateTable(model, "request"),
		lifecycle: lifecycleDiagram(model, "request"),
		open: toTable$1(ticketColumns(model, place), model.requests.open),
		items: toTable$1([
			{
				title: md`Item`,
				cell: ({ title }) => text$1(title)
			},
			{
				title: md`Asked for, 28 days`,
				isRight: true,
				cell: ({ opened }) => number$4(opened)
			},
			{
				title: md`Fulfilled, 28 days`,
				isRight: true,
				cell: ({ fulfilled }) => number$4(fulfilled)
			},
			{
				title: md`Open`,
				isRight: true,
				cell: ({ open }) => number$4(open)
			}
		], model.requests.by_item),
		ageing: ageingTable(model, "request"),
		untouched: untouchedLine(model, "request"),
		kpis: kpiTable(model, readings),
		weeks: trendTable(model.periods.weeks, flow, ({ weeks }) => weeks),
		definitions: definitions(readings)
	};
}
// src/core/report/page/services-page.ts
function servicesPage$1(model, place) {
	const { rows, quality } = model.services;
	return {
		head: pageHead(model, md`Services`, place),
		services: toTable$1([
			{
				title: md`Service`,
				cell: ({ id }) => toFile(place, `config/services/${id}.yaml`, text$1(id))
			},
			{
				title: md`Title`,
				cell: ({ title }) => text$1(title)
			},
			{
				title: md`Criticality`,
				cell: ({ criticality, status }) => md`${text$1(criticality)}${statusNote(status)}`
			},
			{
				title: md`Owner`,
				cell: ({ owner }) => orNothing$1(owner)
			},
			{
				title: md`Team`,
				cell: ({ team }) => text$1(team)
			},
			{
				title: md`Depends on`,
				cell: ({ depends_on }) => list$2(depends_on)
			},
			{
				title: md`Needed by`,
				cell: ({ needed_by }) => list$2(needed_by)
			},
			{
				title: md`Incidents`,
				isRight: true,
				cell: ({ open }) => number$4(open.incidents)
			},
			{
				title: md`Requests`,
				isRight: true,
				cell: ({ open }) => number$4(open.requests)
			},
			{
				title: md`Problems`,
				isRight: true,
				cell: ({ open }) => number$4(open.problems)
			},
			{
				title: md`Changes`,
				isRight: true,
				cell: ({ open }) => number$4(open.changes)
			},
			{
				title: md`Breached`,
				isRight: true,
				cell: ({ breached_clocks }) => number$4(breached_clocks)
			},
			{
				title: md`Verified`,
				cell: ({ verified_at }) => verified_at === null ? "–" : text$1(verified_at.slice(0, 10))
			}
		], rows),
		availability: availabilityTable(model),
		readings: serviceReadingTable$1(model, "last_28_days"),
		complete: figure$1(quality.complete),
		notVerified: figure$1(quality.not_verified_180_days),
		orphans: quality.orphans.length === 0 ? md`none` : list$2(quality.orphans),
		dangling: toTable$1([{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		}, {
			title: md`Depends on the unknown`,
			cell: ({ names }) => text$1(names)
		}], quality.dangling)
	};
}
/** Hours rather than seconds; the shares themselves stand in `report.json`. */
function availabilityTable({ availability }) {
	return toTable$1([
		{
			title: md`Service`,
			cell: ({ service }) => text$1(service)
		},
		{
			title: md`Period`,
			cell: ({ period }) => label$1(period)
		},
		{
			title: md`Promised`,
			isRight: true,
			cell: ({ target_percent }) => md`${text$1(String(target_percent))} %`
		},
		{
			title: md`Available`,
			isRight: true,
			cell: ({ available, met }) => shown(available, met)
		},
		{
			title: md`Down`,
			isRight: true,
			cell: ({ available }) => duration(available.denominator - available.numerator, "wall")
		},
		{
			title: md`Of`,
			isRight: true,
			cell: ({ available }) => duration(available.denominator, "wall")
		},
		{
			title: md`By`,
			cell: ({ outages }) => list$2(outages.map(({ id }) => id))
		}
	], availability);
}
function shown({ numerator, denominator }, met) {
	const share = percent(numerator, denominator, 2);
	return met ? share : md`${share}, missed`;
}
function list$2(ids) {
	return ids.length === 0 ? "–" : join$1(ids.map(text$1), md`, `);
}
function statusNote(status) {
	return status === "production" ? md`` : md`, ${label$1(status)}`;
}
// src/core/report/page/sla-page.ts
const SHOWN_NEXT = 20;
const KINDS$1 = {
	sla: "SLA",
	ola: "OLA",
	contract: "contract"
};
function slaPage$1(model, place) {
	const { sla } = model;
	const readings = telling(slaReadings(model), ({ last_28_days, months }) => [last_28_days, ...months]);
	const clocks = clockColumns$1(model, place);
	return {
		head: pageHead(model, md`Service levels`, place),
		summary: md`${sla.breached.length} breached, ${sla.at_risk.length} at risk (75 % or more used), ${sla.running} running, ${sla.paused} paused.`,
		breached: toTable$1(clocks, sla.breached),
		atRisk: toTable$1(clocks, sla.at_risk),
		nextDue: toTable$1(clocks, sla.next_due.slice(0, SHOWN_NEXT)),
		nearMisses: toTable$1(nearMissColumns$1(place), sla.near_misses),
		byDefinition: complianceTable$1(md`Definition`, sla.compliance.by_definition),
		byPriority: complianceTable$1(md`Priority`, sla.compliance.by_priority),
		byTeam: complianceTable$1(md`Team`, sla.compliance.by_team),
		byService: complianceTable$1(md`Service`, sla.compliance.by_service),
		breaches: toTable$1(breachColumns$1(place), sla.breaches.list),
		holders: holderTable$1(model),
		causes: toTable$1([{
			title: md`Cause`,
			cell: ({ cause }) => label$1(cause)
		}, {
			title: md`Breaches`,
			isRight: true,
			cell: ({ breaches }) => number$4(breaches)
		}], sla.breaches.by_cause),
		months: trendTable(model.periods.months, readings, ({ months }) => months),
		definitions: definitions(readings)
	};
}
/** The figures of all kinds stand in one table here, so each names its kind. */
function slaReadings({ kpis }) {
	return kpis.filter(({ id }) => id.includes("_sla_")).map((each) => ({
		...each,
		title: `${each.title}, ${each.of}s`
	}));
}
function complianceTable$1(name, rows) {
	return toTable$1([
		{
			title: name,
			cell: ({ key }) => text$1(key)
		},
		{
			title: md`Target`,
			cell: ({ kind, target }) => md`${text$1(target)} (${text$1(KINDS$1[kind])})`
		},
		{
			title: md`Met, 28 days`,
			isRight: true,
			cell: ({ met }) => figure$1(met)
		},
		{
			title: md`Open and breached now`,
			isRight: true,
			cell: ({ open_and_breached }) => number$4(open_and_breached)
		}
	], rows);
}
function nearMissColumns$1(place) {
	return [
		...recordColumns(place, ({ record }) => record),
		{
			title: md`Clock`,
			cell: clockName$1
		},
		{
			title: md`Used`,
			isRight: true,
			cell: ({ percent_used }) => md`${percent_used} %`
		},
		{
			title: md`Spare`,
			isRight: true,
			cell: ({ remaining_seconds }) => duration(remaining_seconds)
		},
		{
			title: md`Completed, UTC`,
			cell: ({ stopped_at }) => utc(stopped_at)
		},
		{
			title: md`Team`,
			cell: ({ record }) => text$1(record.team)
		}
	];
}
function breachColumns$1(place) {
	return [
		...recordColumns(place, ({ clock }) => clock.record),
		{
			title: md`Clock`,
			cell: ({ clock }) => clockName$1(clock)
		},
		{
			title: md`Passed, UTC`,
			cell: ({ breached_at }) => utc(breached_at)
		},
		{
			title: md`Over by`,
			isRight: true,
			cell: ({ clock }) => duration(Math.max(0, -clock.remaining_seconds))
		},
		{
			title: md`Held then by`,
			cell: heldBy
		},
		{
			title: md`Who had it how long`,
			cell: shares
		},
		{
			title: md`Cause`,
			cell: ({ cause }) => orNothing$1(cause)
		},
		{
			title: md`Story`,
			cell: ({ clock }) => md`\`gitsm sla ${text$1(clock.record.id)}\``
		}
	];
}
function heldBy({ held_by }) {
	if (held_by?.team == null) return "–";
	return held_by.assignee === null ? text$1(held_by.team) : md`${text$1(held_by.team)}, ${orNothing$1(held_by.assignee)}`;
}
function shares({ holders }) {
	if (holders.length === 0) return "–";
	return join$1(holders.map(({ team, assignee, seconds }) => {
		return md`${assignee === null ? orNothing$1(team) : md`${orNothing$1(team)}/${orNothing$1(assignee)}`} ${duration(seconds)}`;
	}), md`, `);
}
function holderTable$1({ sla }) {
	return toTable$1([
		{
			title: md`Team`,
			cell: ({ team }) => text$1(team)
		},
		{
			title: md`Held at the breach`,
			isRight: true,
			cell: ({ breaches }) => number$4(breaches)
		},
		{
			title: md`Clock time held`,
			isRight: true,
			cell: ({ seconds }) => duration(seconds)
		},
		{
			title: md`Share of the elapsed time`,
			isRight: true,
			cell: ({ seconds, of_seconds }) => md`${percent(seconds, of_seconds)} of ${duration(of_seconds)}`
		}
	], sla.breaches.by_team);
}
// src/core/report/page/pages.ts
/** Every Markdown page of a model, in the order of reading. `repository`: see `PagePlace`. */
function markdownPages(model, repository) {
	const at = (path) => ({
		path,
		repository
	});
	return [
		page$1("overview", "README.md", (place) => overviewPage$1(model, place), at),
		page$1("incidents", "incidents.md", (place) => incidentsPage$1(model, place), at),
		page$1("requests", "requests.md", (place) => requestsPage$1(model, place), at),
		page$1("problems", "problems.md", (place) => problemsPage$1(model, place), at),
		page$1("changes", "changes.md", (place) => changesPage$1(model, place), at),
		page$1("sla", "sla.md", (place) => slaPage$1(model, place), at),
		page$1("services", "services.md", (place) => servicesPage$1(model, place), at),
		page$1("audit", "audit.md", (place) => auditPage$1(model, place), at),
		page$1("cab-agenda", "cab-agenda.md", (place) => cabAgendaPage(model, place), at),
		page$1("change-schedule", "change-schedule.md", (place) => changeSchedulePage(model, place), at),
		page$1("problem-candidates", "problem-candidates.md", (place) => problemCandidatesPage(model, place), at),
		...model.incidents.reviews.map((review) => page$1("major-review", `major/${review.id}.md`, (place) => majorReviewPage(model, place, review), at)),
		...model.queues.map((queue) => page$1("queue", `queue/${queue.team}.md`, (place) => queuePage(model, place, queue), at)),
		...model.periods.weeks.slice(-2).map((period) => page$1("period", `weekly/${period.id}.md`, (place) => periodPage(model, place, period), at)),
		...model.periods.months.slice(-2).map((period) => page$1("period", `monthly/${period.id}.md`, (place) => periodPage(model, place, period), at))
	];
}
function page$1(template, path, view, at) {
	return {
		path,
		template,
		view: view(at(path))
	};
}
// src/core/report/site/similar-records.ts
/**
* For open incidents: known errors that may help, then incidents of before. What was opened later is not told, and
* nothing of closed ones, so that a new record rewrites no page of another.
*/
function similarRecords(ledger, { asOf, ledger: facts }) {
	let suggest;
	return (id) => {
		const asked = facts.byId.get(id);
		if (asked === void 0 || !isOfKind(asked, "incident") || !isOpen(asked)) return [];
		suggest ??= prepareSuggestions(ledger, asOf);
		const { text, service, category } = matterOfIncident(asked.record);
		const found = suggest({
			id,
			text,
			service,
			...category === void 0 ? {} : { category },
			opened: asked.opened
		});
		return [...found.knownErrors, ...found.incidents].map(({ entry }) => entry.record.id);
	};
}
// src/core/encode/html-text.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#x27;",
	"`": "&#x60;",
	"=": "&#x3D;"
};
/** A foreign text inside an element or a quoted attribute. Not for scripts, styles, or the value of `href`. */
function encodeHtml(text) {
	return toVisibleText(text).replace(/[&<>"'`=]/g, (character) => ENTITIES[character] ?? "");
}
// src/core/encode/json-in-html.ts
/** JSON that can stand inside `<script type="application/json">`: nothing in it ends the element. */
function encodeJsonInHtml(value) {
	return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/core/report/site/html-text.ts
/** Our own words around values: html`<b>${title}</b>`. Strings are taken for foreign and encoded. */
function html(words, ...values) {
	let safe = words[0] ?? "";
	for (const [at, value] of values.entries()) safe += encoded(value) + (words[at + 1] ?? "");
	return markup(safe);
}
/** Whatever people wrote: shown letter by letter. */
function text(foreign) {
	return markup(encoded(foreign));
}
function join(parts, separator) {
	return markup(parts.map((part) => part.toHTML()).join(encodeHtml(separator)));
}
/** A link to a page or file of our own: whatever stands in the address, it is a path. */
function link(label, path) {
	return html`<a href="${toHref(path)}">${label}</a>`;
}
/** A path as the value of `href`: no scheme other than http(s) comes out of it, and no quote ends it. */
function toHref(path) {
	const isAddress = /^https?:\/\//.test(path);
	const escaped = encodeURI(path).replace(/['()*!~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
	return isAddress || !/^[^/?#]*:/.test(escaped) ? escaped : `./${escaped}`;
}
/** Data for the script of a page, inside `<script type="application/json">`: nothing in it ends the element. */
function data(value) {
	return markup(encodeJsonInHtml(value));
}
const nothing = markup("–");
/** Nothing in it is markup or hidden: most values are, and need no encoding. */
const PLAIN = /^[A-Za-z0-9 _.,:;()/@-]*$/;
function encoded(value) {
	if (typeof value === "number") return String(value);
	if (typeof value !== "string") return value.toHTML();
	return PLAIN.test(value) ? value : encodeHtml(value);
}
function markup(safe) {
	return {
		__brand: "html",
		toHTML: () => safe
	};
}
// src/core/report/site/show.ts
/** The digits are those of the Markdown pages: both cut off alike. */
function figure(of) {
	switch (of.as) {
		case "count": return {
			value: number(of.count),
			from: ""
		};
		case "share": return {
			value: percent(of.numerator, of.denominator),
			from: `${of.numerator} of ${of.denominator}`
		};
		case "rate": return {
			value: of.denominator === 0 ? "–" : decimal(of.numerator * of.per, of.denominator, 1),
			from: `${of.numerator} for ${of.denominator}`
		};
		case "mean": return {
			value: of.n === 0 ? "–" : decimal(of.sum, of.n, 2),
			from: `n ${of.n}`
		};
		case "durations": return of.median_seconds === null || of.p90_seconds === null ? {
			value: "–",
			from: "n 0"
		} : {
			value: showDuration(of.median_seconds, of.time),
			from: `p90 ${showDuration(of.p90_seconds, of.time)}, n ${of.n}`
		};
	}
}
function figureCell(of) {
	if (of === void 0) return nothing;
	const { value, from } = figure(of);
	return from === "" ? html`${value}` : html`${value} <small>${from}</small>`;
}
function number(count) {
	return count < 0 ? `−${-count}` : String(count);
}
/** `≥ 92 %`; empty without a target. */
function target({ target: aim }) {
	if (aim === null) return "";
	const shown = Number.isInteger(aim.percent) ? String(aim.percent) : decimal(Math.round(aim.percent * 100), 100, 2);
	return `${aim.is === "at_least" ? "≥" : "≤"} ${shown} %`;
}
/** Whether a share is where it should be; `null` where there is no target, or nothing to share. */
function isOnTarget({ target: aim, last_28_days: of }) {
	if (aim === null || of.as !== "share" || of.denominator === 0) return null;
	const [is, should] = [of.numerator * 100, aim.percent * of.denominator];
	return aim.is === "at_least" ? is >= should : is <= should;
}
/** `Sun 22 Nov 16:40` in the organisation's zone, with the instant in UTC behind it. */
function when(moment) {
	if (moment === null) return nothing;
	return html`<time datetime="${moment.utc}" title="${showUtc(moment.utc)} UTC">${showLocal(moment)}</time>`;
}
/** `2026-11-22 16:40`, for what may lie long ago. */
function dated(moment) {
	if (moment === null) return nothing;
	return html`<time datetime="${moment.utc}" title="${showUtc(moment.utc)} UTC">${showUtc(moment.local)}</time>`;
}
/** `in_progress` as `in progress`. */
function label(key) {
	return key === null || key === "" ? nothing : text(key.replaceAll("_", " "));
}
function orNothing(foreign) {
	return foreign === null || foreign === void 0 || foreign === "" ? nothing : text(foreign);
}
function badge(priority) {
	if (priority === null || priority === void 0) return nothing;
	return html`<span class="badge ${priority.toLowerCase()}">${priority}</span>`;
}
const WEEKDAYS$2 = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const MONTHS$1 = [...[
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July"
], ...[
	"August",
	"September",
	"October",
	"November",
	"December"
]];
/** `2026-11-24` as `Tuesday 24 November`. */
function dayName(date) {
	const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	return `${WEEKDAYS$2[day.getUTCDay()]} ${day.getUTCDate()} ${MONTHS$1[day.getUTCMonth()]}`;
}
// src/core/report/site/record-columns.ts
/** The id with the way to its page; without one the id alone. */
function toRecord(place, id) {
	const href = place.toRecord(id);
	return href === null ? html`<span class="id">${id}</span>` : html`<a class="id" href="${href}">${id}</a>`;
}
/** Priority, id and title in one cell: they stay together on a phone. */
function recordCell(place, { id, title, priority }) {
	return html`${priority === null ? "" : html`${badge(priority)} `}${toRecord(place, id)} <span class="title">${title}</span>`;
}
function recordColumn(place, of) {
	return {
		title: "Record",
		cell: (row) => recordCell(place, of(row))
	};
}
function placeColumns(place, of) {
	return [
		{
			title: "Service",
			isAside: true,
			cell: (row) => toService(place, of(row).service)
		},
		{
			title: "Team",
			isAside: true,
			cell: (row) => text(of(row).team)
		},
		{
			title: "Assignee",
			isAside: true,
			cell: (row) => orNothing(of(row).assignee)
		}
	];
}
function stateColumn(of) {
	return {
		title: "State",
		cell: (row) => label(of(row).state)
	};
}
/** A service by its id or title, with the way to its page where it has one. */
function toService(place, id, title = id) {
	const href = place.toService(id);
	return href === null ? text(title) : link(text(title), href);
}
/** Its definition, with the target where the name does not tell it. */
function clockName({ definition, target }) {
	return definition.includes(target) ? text(definition) : html`${definition} (${target})`;
}
function list$1(items, show = text) {
	if (items.length === 0) return nothing;
	let all = show(items[0] ?? "");
	for (const item of items.slice(1)) all = html`${all}, ${show(item)}`;
	return all;
}
// src/core/report/site/shell.ts
const MENU = [
	["index.html", "Overview"],
	["incidents.html", "Incidents"],
	["requests.html", "Requests"],
	["problems.html", "Problems"],
	["changes.html", "Changes"],
	["calendar.html", "Calendar"],
	["services.html", "Services"],
	["sla.html", "SLA"],
	["metrics.html", "Metrics"],
	["audit.html", "Audit"],
	["search.html", "Search"]
];
function shellOf({ model }, place, { title, section = place.path, isDated = true }) {
	const { head } = model;
	const commit = head.commit === null ? "work tree" : `commit ${head.commit.slice(0, 7)}`;
	return {
		title: typeof title === "string" ? text(title) : title,
		organisation: text(head.organisation ?? "Organisation without a name"),
		home: place.toPage("index.html"),
		menu: MENU.map(([path, label]) => ({
			label,
			href: place.toPage(path),
			isCurrent: path === section
		})),
		asOf: isDated ? {
			utc: head.as_of.utc,
			says: html`as of ${dated(head.as_of)} · ${commit}`
		} : null,
		isSample: head.sample,
		zone: text(head.zone)
	};
}
// src/core/report/site/calendar-page.ts
const WEEKDAYS$1 = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
/** The month before that of the as-of, and the three from it on. */
function calendarMonths({ local, facts }) {
	const [year = 0, month = 1] = local.moment(facts.asOf).local.split("-").map(Number);
	return [
		-1,
		0,
		1,
		2
	].map((step) => new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 7));
}
function calendarLinks(site, place) {
	return calendarMonths(site).map((month) => {
		const path = `calendar/${month}.html`;
		return {
			label: month,
			href: place.toPage(path),
			isCurrent: path === place.path
		};
	});
}
function calendarPage(site, place, month) {
	const changes = windowsOf(site);
	return {
		shell: shellOf(site, place, {
			title: `Calendar ${month}`,
			section: "calendar.html",
			isDated: false
		}),
		month,
		weekdays: WEEKDAYS$1,
		days: daysShown(month).map((day) => toDay(site, place, {
			day,
			month,
			changes
		})),
		months: calendarLinks(site, place),
		agendaHref: place.toPage("calendar.html"),
		feedHref: place.toPage(FEED_PATHS.changes)
	};
}
/** Registered changes whatever their state, and proposals with a window. */
function windowsOf({ model, facts }) {
	const conflicts = new Set(model.changes.conflicts.flatMap((each) => [each.change, each.with]));
	return [...facts.ledger.changes.flatMap(({ id, record, state }) => {
		const window = windowOf(record);
		return window === void 0 ? [] : [{
			id,
			title: record.title,
			state,
			window,
			isConflict: conflicts.has(id)
		}];
	}), ...proposalsOf(model, conflicts)].sort((a, b) => a.window.from - b.window.from || compareText(a.id, b.id));
}
function proposalsOf({ changes }, conflicts) {
	return [...changes.next_14_days, ...changes.later].filter(({ path }) => path === null).flatMap(({ id, title, state, window }) => {
		const [from, to] = [parseInstant(window?.start.utc ?? ""), parseInstant(window?.end.utc ?? "")];
		if (from === void 0 || to === void 0) return [];
		return [{
			id,
			title,
			state: `proposed, ${state}`,
			window: {
				from,
				to
			},
			isConflict: conflicts.has(id)
		}];
	});
}
/** Whole weeks, Monday first, that hold the month. */
function daysShown(month) {
	const first = parseCivilDay(`${month}-01`) ?? toCivilDay(0);
	const start = first - weekdayIndex(first);
	const weeks = formatCivilDay(toCivilDay(start + 35)).slice(0, 7) === month ? 6 : 5;
	return Array.from({ length: weeks * 7 }, (_, index) => toCivilDay(start + index));
}
function toDay({ local, model, facts }, place, { day, month, changes }) {
	const date = formatCivilDay(day);
	const span = {
		from: local.midnightOf(day),
		to: local.midnightOf(toCivilDay(day + 1))
	};
	const touches = (from, to) => from < span.to && to > span.from;
	const mine = changes.filter(({ window }) => touches(window.from, window.to));
	const freezes = model.changes.freezes.filter(({ start, end }) => start.local.slice(0, 10) <= date && end.local.slice(0, 19) > `${date}T00:00:00`);
	return {
		date,
		number: Number(date.slice(8)),
		says: `${WEEKDAYS$1[weekdayIndex(day)]}, ${isoWeek(day)}`,
		style: [
			date.startsWith(month) ? "" : "outside",
			weekdayIndex(day) > 4 ? "weekend-day" : "",
			local.dayAt(facts.asOf) === day ? "today" : "",
			mine.length + freezes.length === 0 ? "empty" : ""
		].filter((name) => name !== "").join(" "),
		freezes: freezes.map(({ title }) => html`Freeze: ${title}`),
		changes: mine.map((change) => ({
			isConflict: change.isConflict,
			shows: line(change, place, hoursOf(change.window, span, local))
		}))
	};
}
/** When it begins on the day; of what began before, until when it goes on. */
function hoursOf({ from, to }, day, local) {
	const clock = (at) => local.moment(at).local.slice(11, 16);
	if (from >= day.from) return clock(from);
	return to < day.to ? `until ${clock(to)}` : "all day";
}
function line({ id, title, state, isConflict }, place, hours) {
	return html`${isConflict ? html`<span class="red">⚠\uFE0E conflict</span> ` : text("")}${hours} ${toRecord(place, id)} ${title} <small>${label(state)}</small>`;
}
// src/core/report/site/planned-list.ts
/** Changes with their windows and what is against them. */
function plannedColumns(place) {
	return [
		{
			title: "Change",
			cell: (change) => html`${recordCell(place, {
				...change,
				priority: null
			})}${conflictNote(change)}`
		},
		{
			title: "From",
			cell: ({ window }) => when(window?.start ?? null)
		},
		{
			title: "To",
			isAside: true,
			cell: ({ window }) => when(window?.end ?? null)
		},
		{
			title: "Type",
			isAside: true,
			cell: ({ type }) => text(type)
		},
		{
			title: "Risk",
			isAside: true,
			cell: ({ risk }) => label(risk)
		},
		{
			title: "State",
			cell: ({ state, on_hold }) => html`${label(state)}${on_hold ? ", on hold" : ""}`
		},
		{
			title: "Services",
			isAside: true,
			cell: ({ services }) => list$1(services)
		}
	];
}
function conflictNote({ id, conflicts }) {
	if (conflicts.length === 0) return "";
	return html`<br><span class="amber">⚠\uFE0E conflict with ${[...new Set(conflicts.map((each) => each.change === id ? each.with : each.change))].join(", ")}</span>`;
}
const freezeColumns = [
	{
		title: "Freeze",
		cell: ({ title }) => text(title)
	},
	{
		title: "From",
		cell: ({ start }) => when(start)
	},
	{
		title: "To",
		cell: ({ end }) => when(end)
	},
	{
		title: "Why",
		isAside: true,
		cell: ({ reason }) => orNothing(reason)
	}
];
// src/core/report/site/table.ts
/** `null` for no rows. */
function toTable(columns, rows, { caption, isFiltered = false }) {
	if (rows.length === 0) return null;
	return {
		caption,
		isFiltered,
		columns: columns.map((column) => ({
			title: column.title,
			style: styleOf(column)
		})),
		rows: rows.map((row) => ({ cells: columns.map((column) => ({
			style: styleOf(column),
			shows: column.cell(row)
		})) }))
	};
}
function counted(count, one, many = `${one}s`) {
	return html`${count} ${count === 1 ? one : many}`;
}
function styleOf({ isRight = false, isAside = false }) {
	return [isRight ? "num" : "", isAside ? "aside" : ""].filter((name) => name !== "").join(" ");
}
// src/core/report/site/agenda-page.ts
function agendaPage(site, place) {
	const { next_14_days, later, freezes } = site.model.changes;
	const planned = [...next_14_days, ...later];
	return {
		shell: shellOf(site, place, { title: "Calendar" }),
		summary: counted(planned.length, "change to come", "changes to come"),
		months: calendarLinks(site, place),
		days: daysOf$2(planned, place),
		freezes: toTable(freezeColumns, freezes, { caption: "Freezes" }),
		...feedsOf(site, place)
	};
}
/** A change stands under the day on which its window begins, in the organisation's zone. */
function daysOf$2(planned, place) {
	const byDay = /* @__PURE__ */ new Map();
	for (const row of planned) {
		const date = row.window?.start.local.slice(0, 10) ?? "";
		const group = byDay.get(date);
		if (group === void 0) byDay.set(date, [row]);
		else group.push(row);
	}
	return [...byDay].flatMap(([date, rows]) => {
		const changes = toTable(plannedColumns(place), rows, { caption: `Changes of ${date}` });
		return changes === null ? [] : [{
			date,
			name: dayName(date),
			changes
		}];
	});
}
function feedsOf({ model }, place) {
	const feed = (label, path) => ({
		label,
		href: place.toPage(path),
		isCurrent: false
	});
	return {
		feeds: [feed("All changes", FEED_PATHS.changes), feed("Freezes", FEED_PATHS.freezes)],
		serviceFeeds: model.services.rows.map(({ id }) => feed(id, FEED_PATHS.ofService(id)))
	};
}
// src/core/report/site/sections.ts
function section(title, table, words) {
	return {
		title,
		table,
		clocks: null,
		note: "",
		...words
	};
}
function clockSection(title, clocks, words) {
	return {
		title,
		clocks,
		table: null,
		note: "",
		...words
	};
}
/** The rows in pages; a list without rows has one page. */
function toChunks(rows) {
	const count = Math.max(1, Math.ceil(rows.length / 500));
	return Array.from({ length: count }, (_, index) => rows.slice(index * 500, (index + 1) * 500));
}
/** `incidents.html`, `incidents-2.html` */
function pagePath(name, index) {
	return index === 0 ? `${name}.html` : `${name}-${index + 1}.html`;
}
// src/core/report/site/archive.ts
/** Newest month first. A month's pages change only with its own records. */
function archivePages({ facts, local }, kind) {
	const months = /* @__PURE__ */ new Map();
	for (const each of facts.ledger.all) {
		if (each.kind !== kind) continue;
		const month = local.moment(each.opened).local.slice(0, 7);
		const group = months.get(month);
		if (group === void 0) months.set(month, [each]);
		else group.push(each);
	}
	return [...months].sort(([a], [b]) => compareText(b, a)).flatMap(([month, rows]) => pagesOfMonth(kind, month, rows));
}
function pagesOfMonth(kind, month, rows) {
	const chunks = toChunks([...rows].sort((a, b) => b.opened - a.opened || compareText(a.id, b.id)));
	return chunks.map((chunk, part) => ({
		path: `${kind}s/${pagePath(month, part)}`,
		month,
		rows: chunk,
		part,
		parts: chunks.length
	}));
}
/** Links from a page of the kind to every month. */
function archiveLinks(pages, place) {
	return pages.map(({ path, month, part, parts }) => ({
		label: parts === 1 ? month : `${month} (${part + 1})`,
		href: place.toPage(path),
		isCurrent: path === place.path
	}));
}
function archiveView(site, place, { kind, page, all }) {
	const title = `${`${kind[0]?.toUpperCase()}${kind.slice(1)}s`} opened in ${page.month}${page.parts === 1 ? "" : `, part ${page.part + 1} of ${page.parts}`}`;
	const row = (facts) => toRecordRow(facts);
	const columns = [
		recordColumn(place, row),
		{
			title: "Opened",
			isAside: true,
			cell: ({ opened }) => dated(site.local.moment(opened))
		},
		stateColumn(row),
		...placeColumns(place, row)
	];
	const siblings = all.filter(({ month }) => month === page.month);
	return {
		shell: shellOf(site, place, {
			title,
			section: `${kind}s.html`,
			isDated: false
		}),
		heading: title,
		summary: counted(page.rows.length, "record"),
		sections: [section("All, newest first", toTable(columns, page.rows, {
			caption: title,
			isFiltered: true
		}), { empty: "There are none." })],
		more: siblings.length === 1 ? [] : [{
			title: "Parts of the month",
			pages: archiveLinks(siblings, place)
		}]
	};
}
// src/core/report/site/audit-page.ts
function auditPage(site, place) {
	const { audit, findings } = site.model;
	const entries = (title, rows, note = "") => section(title, toTable(entryColumns(place), rows, {
		caption: title,
		isFiltered: true
	}), {
		note,
		empty: "None."
	});
	return {
		shell: shellOf(site, place, { title: "Audit" }),
		heading: "Audit",
		summary: html`${counted(audit.unauthorised.length, "unauthorised change")}, ${counted(audit.back_dated.length, "back-dated entry", "back-dated entries")}, ${counted(audit.overrides.length, "override")}, ${counted(audit.late_reviews.length, "late review")}.`,
		sections: [
			entries("Unauthorised changes", audit.unauthorised),
			entries("Overrides", audit.overrides, "Priorities, due times and freezes set against the rule, and waived conflicts."),
			entries("Back-dated entries", audit.back_dated, "Written into the journal later than they say."),
			entries("Late reviews", audit.late_reviews),
			section("Gaps in evidence", toTable(gapColumns(place), audit.gaps, { caption: "Gaps in evidence" }), {
				note: "Changes closed in the last 28 days after implementation that lack one of the five.",
				empty: "None."
			}),
			section("Findings", toTable(findingColumns, findings.by_code, { caption: "Findings by code" }), { empty: "The records and the configuration are in order." })
		],
		more: []
	};
}
function entryColumns(place) {
	return [
		recordColumn(place, ({ record }) => record),
		{
			title: "What",
			cell: ({ what }) => label(what)
		},
		{
			title: "At, UTC",
			isAside: true,
			cell: ({ at }) => at === null ? nothing : html`<time datetime="${at}">${showUtc(at)}</time>`
		},
		{
			title: "By",
			cell: ({ by }) => orNothing(by)
		},
		{
			title: "Why",
			cell: ({ reason }) => orNothing(reason)
		}
	];
}
function gapColumns(place) {
	return [recordColumn(place, ({ record }) => record), {
		title: "Lacks",
		cell: ({ has }) => join(Object.entries(has).filter(([, isThere]) => !isThere).map(([name]) => label(name)), ", ")
	}];
}
const findingColumns = [
	{
		title: "Code",
		cell: ({ code }) => text(code)
	},
	{
		title: "Severity",
		cell: ({ severity }) => label(severity)
	},
	{
		title: "What it stands for",
		cell: ({ title }) => label(title)
	},
	{
		title: "How many",
		isRight: true,
		cell: ({ count }) => html`${count}`
	}
];
// src/core/report/site/ticket-pages.ts
/** The parts of a long list of open tickets, in their order. */
function openChunks({ model }, kind) {
	return toChunks(kind === "incident" ? model.incidents.open : model.requests.open);
}
function incidentsPage(site, place, { chunk, archive }) {
	const { incidents } = site.model;
	return ticketsView(site, place, {
		kind: "incident",
		heading: "Incidents",
		chunk,
		archive,
		first: [section("Major incidents", toTable(majorColumns(place), incidents.major, { caption: "Major incidents" }), { empty: "None is open, and none was resolved in the last 28 days." }), section("By service, last 28 days", serviceReadingTable(site, place), { empty: "No incident in that time." })]
	});
}
function requestsPage(site, place, { chunk, archive }) {
	return ticketsView(site, place, {
		kind: "request",
		heading: "Requests",
		chunk,
		archive,
		first: [section("By catalogue item, last 28 days", toTable([
			{
				title: "Item",
				cell: ({ title }) => text(title)
			},
			{
				title: "Asked for",
				isRight: true,
				cell: ({ opened }) => html`${opened}`
			},
			{
				title: "Fulfilled",
				isRight: true,
				cell: ({ fulfilled }) => html`${fulfilled}`
			},
			{
				title: "Open now",
				isRight: true,
				cell: ({ open }) => html`${open}`
			}
		], site.model.requests.by_item, { caption: "Requests by catalogue item" }), { empty: "No request in that time." })]
	});
}
function ticketsView(site, place, { kind, heading, chunk, archive, first }) {
	const chunks = openChunks(site, kind);
	const table = toTable(openColumns$2(place), chunks[chunk] ?? [], {
		caption: `Open ${kind}s`,
		isFiltered: true
	});
	const title = chunks.length === 1 ? "Open, most important first" : `Open, most important first, part ${chunk + 1} of ${chunks.length}`;
	const parts = chunks.map((_, index) => {
		const path = pagePath(`${kind}s`, index);
		return {
			label: `part ${index + 1}`,
			href: place.toPage(path),
			isCurrent: path === place.path
		};
	});
	return {
		shell: shellOf(site, place, {
			title: heading,
			section: `${kind}s.html`,
			isDated: chunk === 0
		}),
		heading,
		summary: countsLine(site, kind),
		sections: [section(title, table, { empty: "None is open." }), ...chunk === 0 ? first : []],
		more: [...chunks.length === 1 ? [] : [{
			title: "Parts of the list",
			pages: parts
		}], {
			title: "All, by month of opening",
			pages: archiveLinks(archive, place)
		}]
	};
}
/** `101 in all: 3 new, 8 in progress, …` from the model's counts. */
function countsLine({ model }, kind) {
	const counts = model.counts.find((each) => each.kind === kind);
	if (counts === void 0) return text("");
	const states = counts.by_state.filter(({ count }) => count > 0).map(({ state, count }) => html`${count} ${label(state)}`);
	return html`${counts.open} open. ${counts.total} in all: ${join([...states, ...leftOut(counts)], ", ")}.`;
}
function leftOut({ cancelled, duplicates }) {
	return [...cancelled > 0 ? [html`${cancelled} cancelled`] : [], ...duplicates > 0 ? [html`${duplicates} duplicate${duplicates === 1 ? "" : "s"}`] : []];
}
function openColumns$2(place) {
	const row = (ticket) => ticket;
	return [
		recordColumn(place, row),
		stateColumn(row),
		{
			title: "Due",
			cell: ({ clock }) => dueCell(clock)
		},
		...placeColumns(place, row)
	];
}
function dueCell(clock) {
	if (clock === null) return nothing;
	if (clock.breached) return html`<strong class="red">breached</strong> ${when(clock.due)}`;
	if (clock.stage === "paused") return text("paused");
	return clock.percent_used >= 75 ? html`<strong class="amber">at risk</strong> ${when(clock.due)}` : when(clock.due);
}
function majorColumns(place) {
	const row = (major) => major;
	return [
		recordColumn(place, row),
		{
			title: "Major",
			cell: ({ major_state }) => label(major_state)
		},
		{
			title: "Commander",
			isAside: true,
			cell: ({ commander }) => orNothing(commander)
		},
		{
			title: "Impact",
			isAside: true,
			cell: ({ business_impact }) => orNothing(business_impact)
		},
		{
			title: "Last told",
			cell: ({ last_told }) => dated(last_told)
		},
		{
			title: "Restored",
			cell: ({ restored }) => dated(restored)
		}
	];
}
function serviceReadingTable({ model }, place) {
	return toTable([
		{
			title: "Service",
			cell: ({ service }) => toService(place, service)
		},
		{
			title: "Opened",
			isRight: true,
			cell: ({ opened }) => html`${opened}`
		},
		{
			title: "Resolved",
			isRight: true,
			cell: ({ resolved }) => html`${resolved}`
		},
		{
			title: "Open",
			isRight: true,
			cell: ({ backlog }) => html`${backlog}`
		},
		{
			title: "Resolution targets met",
			isRight: true,
			cell: ({ met }) => figureCell(met)
		},
		{
			title: "Time to resolve, wall",
			isRight: true,
			isAside: true,
			cell: ({ time_to_resolve }) => figureCell(time_to_resolve)
		}
	], model.by_service.find(({ period }) => period === "last_28_days")?.rows ?? [], { caption: "Incidents by service" });
}
// src/core/report/site/changes-page.ts
function changesPage(site, place, { archive, months }) {
	const { changes } = site.model;
	const planned = plannedColumns(place);
	const waiting = {
		title: "Waiting, wall",
		isRight: true,
		cell: ({ waiting_seconds }) => html`${showDuration(waiting_seconds, "wall")}`
	};
	return {
		shell: shellOf(site, place, { title: "Changes" }),
		heading: "Changes",
		summary: countsLine(site, "change"),
		sections: [
			section("Next 14 days", toTable(planned, changes.next_14_days, { caption: "Changes of the next 14 days" }), { empty: "None is planned." }),
			section("Conflicts", toTable(conflictColumns(place), changes.conflicts, { caption: "Conflicts" }), { empty: "There are none." }),
			section("Freezes", toTable(freezeColumns, changes.freezes, { caption: "Freezes" }), { empty: "None in the next 14 days." }),
			section("Later", toTable(planned, changes.later, { caption: "Changes later than that" }), { empty: "None." }),
			section("Under way", toTable(planned, changes.under_way, { caption: "Changes under way" }), { empty: "None." }),
			section("Not decided", toTable([...planned, waiting], changes.undecided, { caption: "Changes that wait for a decision" }), {
				note: html`${changes.undecided_late} for more than 48 hours.`,
				empty: "Nothing waits."
			}),
			section("To learn from", toTable(learnColumns(place), changes.to_learn_from, { caption: "Emergency and failed changes" }), {
				note: "Emergency and failed changes closed in the last 28 days.",
				empty: "None."
			})
		],
		more: [{
			title: "Calendar",
			pages: months
		}, {
			title: "All, by month of raising",
			pages: archiveLinks(archive, place)
		}]
	};
}
function conflictColumns(place) {
	return [
		{
			title: "Change",
			cell: ({ change }) => html`<span class="amber">⚠\uFE0E</span> ${toRecord(place, change)}`
		},
		{
			title: "With",
			cell: ({ with: other }) => toRecord(place, other)
		},
		{
			title: "Why",
			cell: ({ kind }) => label(kind)
		},
		{
			title: "Services",
			isAside: true,
			cell: ({ services }) => list$1(services)
		},
		{
			title: "From",
			cell: ({ from }) => when(from)
		},
		{
			title: "To",
			isAside: true,
			cell: ({ to }) => when(to)
		}
	];
}
function learnColumns(place) {
	return [
		recordColumn(place, (row) => row),
		{
			title: "Type",
			cell: ({ type }) => text(type)
		},
		{
			title: "Ended",
			cell: ({ code }) => label(code)
		},
		{
			title: "Team",
			isAside: true,
			cell: ({ team }) => text(team)
		}
	];
}
// src/core/report/site/metrics-page.ts
const KINDS = [
	["incident", "Incidents"],
	["request", "Requests"],
	["problem", "Problems"],
	["change", "Changes and delivery"]
];
/** Every figure with its definition, over the last 28 days and the newest weeks and months. */
function metricsPage(site, place) {
	const { model } = site;
	return {
		shell: shellOf(site, place, { title: "Metrics" }),
		heading: "Metrics",
		summary: "Times are medians, with p90 and n. Shares stand with what they were counted from.",
		sections: KINDS.map(([kind, title]) => {
			const readings = telling(kpisOfKind(model, kind), shownByKpiTable);
			return section(title, toTable(columnsOf(model), readings, { caption: title }), { empty: "Nothing to tell." });
		}),
		more: []
	};
}
function columnsOf({ periods }) {
	const recent = (unit, back) => {
		const period = periods[unit].at(-1 - back);
		return {
			title: `${period?.id ?? ""}${period?.complete === false ? " so far" : ""}`,
			isRight: true,
			isAside: true,
			cell: (reading) => figureCell(reading[unit].at(-1 - back))
		};
	};
	return [
		{
			title: "Figure",
			cell: ({ title, definition }) => html`<span class="figure">${title}</span><small>${definition}</small>`
		},
		{
			title: "Last 28 days",
			isRight: true,
			cell: ({ last_28_days }) => figureCell(last_28_days)
		},
		{
			title: "Target",
			isRight: true,
			cell: targetCell
		},
		recent("weeks", 0),
		recent("weeks", 1),
		recent("months", 0),
		recent("months", 1)
	];
}
function targetCell(reading) {
	const isMet = isOnTarget(reading);
	if (reading.target === null) return nothing;
	if (isMet === null) return html`${target(reading)}`;
	return html`${target(reading)} <span class="${isMet ? "good" : "bad"}">${isMet ? "met" : "missed"}</span>`;
}
// src/core/report/chart/chart-frame.ts
function round(value) {
	return Math.round(value * 10) / 10;
}
// src/core/report/chart/ageing-chart.ts
const SIZE$1 = {
	width: 400,
	height: 250
};
const LEFT$2 = 24;
const TOP$5 = 26;
const FOOT$1 = 24;
const ROOM_FOR_TEXT = 13;
/** Open records by days since opening, stacked by priority, the most urgent at the bottom. */
function ageingChart(kit, { buckets }, id) {
	const base = SIZE$1.height - FOOT$1;
	const ticks = kit.countTicks(Math.max(0, ...buckets.map(({ count }) => count)), 4);
	const y = kit.linear([0, ticks.at(-1) ?? 1], [base, TOP$5]);
	const band = kit.band(buckets.length, [LEFT$2, SIZE$1.width], {
		inner: .14,
		outer: .07
	});
	const stacks = kit.stack(buckets.map(({ by_priority }) => by_priority.map(({ count }) => count)));
	return {
		id,
		...SIZE$1,
		left: LEFT$2,
		base,
		title: "Open incidents by age and priority",
		description: `Days since opening. ${buckets.map((each) => `${daysOf$1(each)}: ${each.count}`).join("; ")}.`,
		grid: ticks.map((count) => ({
			at: y(count),
			label: String(count)
		})),
		columns: buckets.map((bucket, index) => ({
			middle: round(band.at(index) + band.width / 2),
			label: daysOf$1(bucket),
			count: bucket.count,
			countAt: round(y(bucket.count) - 6),
			parts: bucket.by_priority.flatMap(({ priority, count }, part) => {
				if (count === 0) return [];
				const [from, to] = stacks[index]?.[part] ?? [0, 0];
				const height = round(y(from) - y(to));
				const name = height >= ROOM_FOR_TEXT ? priority : "";
				return [{
					x: band.at(index),
					y: y(to),
					width: band.width,
					height,
					priority,
					name,
					nameAt: round(y(to) + height / 2 + 4)
				}];
			})
		}))
	};
}
function ageingData({ buckets }) {
	return {
		caption: "Open incidents by age and priority",
		columns: [
			"Days open",
			...(buckets[0]?.by_priority ?? []).map(({ priority }) => priority),
			"All"
		],
		rows: buckets.map((bucket) => ({
			name: daysOf$1(bucket),
			cells: [...bucket.by_priority.map(({ count }) => count), bucket.count]
		}))
	};
}
function daysOf$1({ from_days, to_days }) {
	return to_days === null ? `> ${from_days - 1} d` : `${from_days}–${to_days} d`;
}
// src/core/report/chart/wall-seconds.ts
/** What a clock on the organisation's wall shows, as seconds: every day has 24 hours, so that days are equally wide. */
function wallSeconds({ local }) {
	return Date.parse(`${local.slice(0, 19)}Z`) / 1e3;
}
// src/core/report/chart/change-lanes.ts
const WIDTH$1 = 1080;
const LEFT$1 = 150;
const TOP$4 = 44;
const ROW = 26;
const DAY$1 = 86400;
/** 14 times 24 hours from now end on the 15th day. */
const DAYS = 15;
const LETTER = 7.2;
function changeLanes(kit, input, id) {
	const start = Math.floor(wallSeconds(input.asOf) / DAY$1) * DAY$1;
	const span = [start, start + DAYS * DAY$1];
	const x = kit.linear(span, [LEFT$1, WIDTH$1]);
	const inside = (seconds) => x(Math.min(Math.max(seconds, span[0]), span[1]));
	const placed = placeInLanes(input.changes.flatMap((change) => toBar(change, {
		inside,
		input
	})));
	const bottom = TOP$4 + placed.rows * ROW;
	return {
		id,
		width: WIDTH$1,
		height: bottom + 8,
		left: LEFT$1,
		top: TOP$4,
		bottom,
		title: "Changes of the next 14 days, by service",
		description: `${input.changes.length} changes and ${input.freezes.length} freezes, in days of ${input.zone}. The list below names each with its times.`,
		days: kit.days([span[0], span[1]]).map(({ at, label, isWeekend }) => {
			const [from, to] = [x(at), inside(at + DAY$1)];
			return {
				x: from,
				width: round(to - from),
				middle: round((from + to) / 2),
				label,
				isWeekend
			};
		}),
		lanes: placed.lanes.map(({ service, row, rows }) => ({
			name: text(service),
			y: TOP$4 + row * ROW + 17,
			line: TOP$4 + (row + rows) * ROW
		})),
		freezes: input.freezes.map((freeze) => toFreeze(freeze, inside, bottom)),
		changes: placed.bars,
		now: inside(wallSeconds(input.asOf))
	};
}
function toBar(change, { inside, input }) {
	if (change.window === null) return [];
	const [from, to] = [inside(wallSeconds(change.window.start)), inside(wallSeconds(change.window.end))];
	const width = round(Math.max(5, to - from));
	const isConflict = change.conflicts.length > 0;
	const label = `${isConflict ? "⚠︎ " : ""}${change.id}${change.type === "emergency" ? " emergency" : ""}`;
	const length = label.length * LETTER + 8;
	const isBefore = from + width + length > WIDTH$1;
	return [{
		x: from,
		y: 0,
		width,
		height: 14,
		type: change.type,
		isConflict,
		label,
		isBefore,
		labelX: round(isBefore ? from - 5 : from + width + 5),
		labelY: 0,
		href: input.hrefOf(change.id),
		says: text(`${change.title} (${change.type}, ${change.state.replaceAll("_", " ")})`),
		service: change.service,
		from: isBefore ? from - length : from,
		to: isBefore ? from + width : from + width + length
	}];
}
/** Services in the order of their first change; bars whose labels would touch go one below the other. */
function placeInLanes(bars) {
	const lanes = [];
	const placed = [];
	let row = 0;
	for (const service of new Set(bars.map((bar) => bar.service))) {
		const ends = [];
		for (const bar of bars.filter((each) => each.service === service)) {
			const free = ends.findIndex((end) => end <= bar.from);
			const sub = free < 0 ? ends.length : free;
			ends[sub] = bar.to;
			const y = TOP$4 + (row + sub) * ROW + 6;
			const { service: _, from: __, to: ___, ...drawn } = bar;
			placed.push({
				...drawn,
				y,
				labelY: y + 11
			});
		}
		lanes.push({
			service,
			row,
			rows: ends.length
		});
		row += ends.length;
	}
	return {
		lanes,
		bars: placed,
		rows: Math.max(1, row)
	};
}
function toFreeze(freeze, inside, bottom) {
	const [from, to] = [inside(wallSeconds(freeze.start)), inside(wallSeconds(freeze.end))];
	return {
		x: from,
		y: 26,
		width: round(Math.max(2, to - from)),
		height: bottom - TOP$4 + 18,
		name: text(`Freeze: ${freeze.title}`),
		nameX: round(Math.min(from + 4, 880)),
		nameY: 38
	};
}
// src/core/report/chart/flow-chart.ts
const WIDE = {
	width: 640,
	height: 250,
	everyLabel: 1
};
const NARROW = {
	width: 358,
	height: 230,
	everyLabel: 3
};
const LEFT = 28;
const TOP$3 = 14;
const FOOT = 24;
const LABELS = 82;
const LABEL_HEIGHT = 16;
/** Bars for what was opened and resolved, a line for what stayed open, one scale for all three. */
function flowChart(kit, points, id) {
	return {
		wide: draw$2(kit, points, {
			...WIDE,
			id: `${id}-wide`
		}),
		narrow: draw$2(kit, points, {
			...NARROW,
			id: `${id}-narrow`
		}),
		data: {
			caption: "Incidents by ISO week",
			columns: [
				"Week",
				"Opened",
				"Resolved",
				"Open at the end"
			],
			rows: points.map((each) => ({
				name: each.isComplete ? each.period : `${each.period}, so far`,
				cells: [
					each.opened,
					each.resolved,
					each.backlog
				]
			}))
		}
	};
}
function draw$2(kit, points, { id, width, height, everyLabel }) {
	const [right, base] = [width - LABELS, height - FOOT];
	const ticks = kit.countTicks(Math.max(0, ...points.flatMap((each) => [
		each.opened,
		each.resolved,
		each.backlog
	])), 4);
	const y = kit.linear([0, ticks.at(-1) ?? 1], [base, TOP$3]);
	const band = kit.band(points.length, [LEFT, right], {
		inner: .3,
		outer: .15
	});
	const half = round(band.width / 2);
	const bar = (count, x) => ({
		x,
		y: y(count),
		width: round(half - .5),
		height: round(base - y(count))
	});
	const middles = points.map(({ backlog }, index) => [round(band.at(index) + half), y(backlog)]);
	const last = points.at(-1);
	return {
		id,
		width,
		height,
		left: LEFT,
		right,
		base,
		title: "Incidents opened, resolved and open, by ISO week",
		description: describe(points),
		grid: ticks.map((count) => ({
			at: y(count),
			label: String(count)
		})),
		periods: points.flatMap(({ period }, index) => (points.length - 1 - index) % everyLabel === 0 ? [{
			at: round(band.at(index) + half),
			label: period.slice(period.indexOf("W"))
		}] : []),
		opened: points.map(({ opened }, index) => bar(opened, band.at(index))),
		resolved: points.map(({ resolved }, index) => bar(resolved, round(band.at(index) + half + .5))),
		backlog: kit.line(middles),
		end: {
			x: middles.at(-1)?.[0] ?? right,
			y: middles.at(-1)?.[1] ?? base
		},
		labels: last === void 0 ? [] : spread([
			{
				name: "open",
				count: last.backlog
			},
			{
				name: "opened",
				count: last.opened
			},
			{
				name: "resolved",
				count: last.resolved
			}
		].map((each) => ({
			...each,
			x: right + 8,
			y: y(each.count) + 4
		})), base)
	};
}
/** Labels stand beside their values, and move up as far as they would cover each other. */
function spread(labels, lowest) {
	let limit = lowest + 4;
	return [...labels].sort((a, b) => b.y - a.y).map((label) => {
		const y = round(Math.min(label.y, limit));
		limit = y - LABEL_HEIGHT;
		return {
			...label,
			y
		};
	});
}
function describe(points) {
	const last = points.at(-1);
	if (last === void 0) return "No week is told.";
	const week = last.isComplete ? last.period : `${last.period}, which is not over,`;
	return `${points.length} weeks. In ${week} ${last.opened} were opened and ${last.resolved} resolved; ${last.backlog} are open.`;
}
// src/core/report/chart/heat-map.ts
const STEPS = 4;
const TOP$2 = 20;
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const WEEKDAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
const NARROW_WEEKS = 26;
/** Incidents opened on each day, a column a week; on a phone the last 26 of the weeks. */
function heatMap(kit, trend, id) {
	const days = daysOf(trend);
	const from = kit.levels(Math.max(0, ...trend.opened), STEPS);
	const levelOf = (count) => from.filter((start) => count >= start).length;
	const recent = days.filter(({ week }) => week > (days.at(-1)?.week ?? 0) - NARROW_WEEKS);
	return {
		wide: draw$1(days, levelOf, {
			id: `${id}-wide`,
			step: 20.4,
			left: 34
		}),
		narrow: draw$1(recent, levelOf, {
			id: `${id}-narrow`,
			step: 12.5,
			left: 30
		}),
		data: dataOf(days),
		legend: [{
			level: 0,
			label: "0"
		}, ...from.map((start, index) => ({
			level: index + 1,
			label: rangeOf(start, from[index + 1])
		}))]
	};
}
function daysOf({ from, opened }) {
	const first = parseCivilDay(from) ?? toCivilDay(0);
	const offset = weekdayIndex(first);
	return opened.map((count, index) => ({
		day: first + index,
		count,
		week: Math.floor((offset + index) / 7),
		weekday: (offset + index) % 7
	}));
}
function draw$1(days, levelOf, { id, step, left }) {
	const firstWeek = days[0]?.week ?? 0;
	const weeks = (days.at(-1)?.week ?? 0) - firstWeek + 1;
	const place = ({ week, weekday }) => `M${left + (week - firstWeek) * step} ${TOP$2 + weekday * step}`;
	const cell = `h${step - 2}v${step - 2}h-${step - 2}z`;
	const path = (level) => days.filter(({ count }) => levelOf(count) === level).map((day) => `${place(day)}${cell}`).join("");
	return {
		id,
		left,
		width: left + weeks * step,
		height: TOP$2 + 7 * step,
		title: "Incidents opened on each day",
		description: `${weeks} weeks, a column each, Monday at the top; the darker the day, the more incidents. The table gives every number.`,
		months: monthsOf(days, firstWeek).map(({ at, label }) => ({
			at: left + at * step,
			label
		})),
		weekdays: [
			0,
			2,
			4,
			6
		].map((weekday) => ({
			at: TOP$2 + weekday * step + step - 3,
			label: WEEKDAYS[weekday] ?? ""
		})),
		levels: Array.from({ length: 5 }, (_, level) => ({
			level,
			path: path(level)
		})).filter((each) => each.path !== "")
	};
}
/** A month's name stands over the week of its first day, unless the next would cover it. */
function monthsOf(days, firstWeek) {
	return days.filter(({ day }) => formatCivilDay(toCivilDay(day)).endsWith("-01")).map(({ day, week }) => ({
		at: week - firstWeek,
		label: MONTHS[Number(formatCivilDay(toCivilDay(day)).slice(5, 7)) - 1] ?? ""
	}));
}
function rangeOf(start, next) {
	if (next === void 0) return `${start} or more`;
	return next - start === 1 ? `${start}` : `${start}–${next - 1}`;
}
function dataOf(days) {
	const weeks = /* @__PURE__ */ new Map();
	for (const day of days) weeks.set(day.week, [...weeks.get(day.week) ?? [], day]);
	return {
		caption: "Incidents opened on each day",
		columns: ["Week", ...WEEKDAYS],
		rows: [...weeks.values()].reverse().map((week) => ({
			name: isoWeek(toCivilDay(week[0]?.day ?? 0)),
			cells: WEEKDAYS.map((_, weekday) => week.find((day) => day.weekday === weekday)?.count ?? "")
		}))
	};
}
// src/core/report/chart/sparkline.ts
const EDGE$1 = 4;
/**
* Values in their order, `null` where there is none. The scale begins at 0 and ends at `most`, so that lines with the
* same `most` can be compared.
*/
function sparkline(kit, values, { most, size }) {
	const { width, height } = size;
	const x = kit.linear([0, Math.max(1, values.length - 1)], [EDGE$1, width - EDGE$1]);
	const y = kit.linear([0, most > 0 ? most : 1], [height - EDGE$1, EDGE$1]);
	const points = values.map((value, index) => value === null ? null : [x(index), y(value)]);
	const end = points.findLast((point) => point !== null);
	return {
		width,
		height,
		line: kit.line(points),
		area: kit.area(points, height - EDGE$1),
		end: end === void 0 || end === null ? null : {
			x: end[0],
			y: end[1]
		}
	};
}
/** Of values that are shares, from 0 to 1; or the most of them. */
function mostOf(values) {
	return Math.max(0, ...values.flatMap((value) => value ?? []));
}
// src/core/report/site/headline.ts
const MARKED = /(\d+ targets? breached|\d+ at risk|\d+ conflicts?|\d+ errors?|(?:INC|REQ|CHG|PRB)-\d+)/;
/** The model's own sentence, word for word: what is late in red, what may become so in amber, ids as links. */
function headline(sentence, place) {
	return join(sentence.split(MARKED).map((part) => mark(part, place)), "");
}
function mark(part, place) {
	if (!MARKED.test(part) || part.startsWith("0 ")) return text(part);
	if (/^[A-Z]/.test(part)) return toRecord(place, part);
	return html`<strong class="${/breached|error/.test(part) ? "red" : "amber"}">${part}</strong>`;
}
// src/core/report/site/kpi-tiles.ts
const SIZE = {
	width: 110,
	height: 40
};
function tilesOf({ model, kit }) {
	return [openTile(model), ...kpiTiles(model)].map(({ reading, ...tile }) => {
		const values = reading.weeks.map(heightOf);
		const most = reading.target === null ? mostOf(values) : Math.max(1, mostOf(values));
		return {
			...tile,
			spark: sparkline(kit, values, {
				most,
				size: SIZE
			}),
			sparkSays: `${reading.title}, by week: ${reading.weeks.map((week) => figure(week).value).join(", ")}`
		};
	});
}
function openTile(model) {
	const incidents = model.counts.find(({ kind }) => kind === "incident");
	const week = (id) => figure(kpi(model, id).weeks.at(-1) ?? {
		as: "count",
		count: 0
	}).value;
	return {
		title: "Open incidents",
		href: "incidents.html",
		value: String(incidents?.open ?? 0),
		detail: `${week("incident_opened")} opened, ${week("incident_resolved")} resolved this week`,
		aim: "",
		level: "",
		reading: kpi(model, "incident_backlog")
	};
}
function kpiTiles(model) {
	const tile = (title, href, id) => {
		const reading = kpi(model, id);
		const { value, from } = figure(reading.last_28_days);
		const isMet = isOnTarget(reading);
		return {
			title,
			href,
			value,
			reading,
			detail: from,
			aim: reading.target === null ? "" : `target ${target(reading)}${isMet === null ? "" : isMet ? ", met" : ", missed"}`,
			level: isMet === null ? "" : isMet ? "good" : "bad"
		};
	};
	return [
		tile("SLA met, resolution, 28 days", "sla.html", "incident_sla_resolution"),
		tile("Time to resolve, median, business, 28 days", "metrics.html", "incident_time_to_resolve_business"),
		tile("Change success, 28 days", "changes.html", "change_success")
	];
}
/** How high a figure stands in a line; `null` where it says nothing. */
function heightOf(of) {
	switch (of.as) {
		case "count": return of.count;
		case "share":
		case "rate": return of.denominator === 0 ? null : of.numerator / of.denominator;
		case "mean": return of.n === 0 ? null : of.sum / of.n;
		case "durations": return of.median_seconds;
	}
}
// src/core/report/chart/day-bar.ts
const DAY = 4;
const HEIGHT$1 = 22;
/** How far from the top a level begins: the graver, the higher, so that colour is not all that tells it. */
const TOP$1 = {
	grave: 0,
	notable: 5,
	minor: 10,
	calm: 16
};
const LEVELS = [
	"calm",
	"minor",
	"notable",
	"grave"
];
/** `days` are ranks of priorities, 1 to 5, and 0 for a day without an incident. */
function dayBar(days) {
	const runs = runsOf(days.map(levelOf));
	return {
		width: days.length * DAY,
		height: HEIGHT$1,
		runs: LEVELS.map((level) => ({
			level,
			path: runs.filter((run) => run.level === level).map(({ from, length }) => `M${from * DAY} ${TOP$1[level]}h${length * DAY - 1}V${HEIGHT$1}h-${length * DAY - 1}z`).join("")
		})).filter(({ path }) => path !== "")
	};
}
function levelOf(rank) {
	if (rank === 0) return "calm";
	if (rank <= 2) return "grave";
	return rank === 3 ? "notable" : "minor";
}
function runsOf(levels) {
	const runs = [];
	for (const [index, level] of levels.entries()) {
		const last = runs.at(-1);
		if (last?.level === level) runs[runs.length - 1] = {
			...last,
			length: last.length + 1
		};
		else runs.push({
			level,
			from: index,
			length: 1
		});
	}
	return runs;
}
// src/core/report/site/service-lines.ts
/** Services with open incidents first, the gravest before the others; then as the model has them. */
function serviceLines({ services }, place) {
	const rank = (days) => days.at(-1) || 6;
	return [...services.rows].sort((a, b) => rank(a.days) - rank(b.days) || b.open.incidents - a.open.incidents).map(({ id, title, open, days }) => {
		const today = days.at(-1) ?? 0;
		return {
			name: toService(place, id, title),
			open: open.incidents,
			today: today === 0 ? "no incident today" : `P${today} today`,
			level: levelOf(today),
			bar: dayBar(days),
			isCalm: days.every((day) => day === 0)
		};
	});
}
// src/core/report/chart/share-bar.ts
const WIDTH = 240;
/** Where the bar ends, in per cent of the target. */
const END = 130;
function shareBar(kit, percent) {
	const x = kit.linear([0, END], [0, WIDTH]);
	return {
		width: WIDTH,
		fill: x(Math.min(Math.max(percent, 0), END)),
		mark: x(100),
		isCut: percent > END
	};
}
// src/core/report/site/urgent-clocks.ts
/** Breached, then at risk, then what is due next; each clock once. */
function mostUrgent({ sla }) {
	const seen = /* @__PURE__ */ new Set();
	return [
		...sla.breached,
		...sla.at_risk,
		...sla.next_due
	].filter(({ record, key }) => {
		const name = `${record.id} ${key}`;
		const isNew = !seen.has(name);
		seen.add(name);
		return isNew;
	});
}
/** `null` for no clocks. */
function clockList({ kit }, place, { clocks, caption }) {
	if (clocks.length === 0) return null;
	return {
		caption,
		lines: clocks.map((clock) => toLine(clock, kit, place))
	};
}
function toLine(clock, kit, place) {
	const isPaused = clock.stage === "paused";
	return {
		record: recordCell(place, clock.record),
		clock: clockName(clock),
		bar: shareBar(kit, clock.percent_used),
		level: clock.breached ? "breached" : clock.percent_used >= 75 ? "risk" : "fine",
		used: `${clock.percent_used} %`,
		left: showDuration(clock.remaining_seconds),
		says: [clock.breached ? "breached" : clock.percent_used >= 75 ? "at risk" : "", isPaused ? "paused" : ""].filter((word) => word !== "").join(", "),
		due: isPaused && !clock.breached ? nothing : when(clock.due),
		owner: clock.record.assignee === null ? html`${text(clock.record.team)}` : orNothing(clock.record.assignee)
	};
}
// src/core/report/site/overview-page.ts
const SHOWN_CLOCKS = 8;
const SHOWN_SERVICES = 12;
const MULTIPLE = {
	width: 160,
	height: 46
};
function overviewPage(site, place) {
	const { model, kit } = site;
	const { sla, changes } = model;
	return {
		shell: shellOf(site, place, { title: "Overview" }),
		headline: headline(model.headline, place),
		tiles: tilesOf(site),
		clocks: clockList(site, place, {
			clocks: mostUrgent(model).slice(0, SHOWN_CLOCKS),
			caption: "Clocks, most urgent first"
		}),
		running: sla.running,
		paused: sla.paused,
		flow: flowChart(kit, flowOf(model), "flow"),
		flowNote: model.periods.weeks.at(-1)?.complete === false ? `${model.periods.weeks.at(-1)?.id} is not over` : "",
		ageing: ageingOf(site),
		lanes: lanesOf(site, place),
		changes: toTable(plannedColumns(place), changes.next_14_days, { caption: "Changes of the next 14 days" }),
		freezes: changes.freezes.map(({ title, start, end }) => ({
			name: text(title),
			start: when(start),
			end: when(end)
		})),
		...teamsOf(site),
		heat: heatMap(kit, model.days, "heat"),
		services: serviceLines(model, place).filter(({ isCalm }) => !isCalm).slice(0, SHOWN_SERVICES)
	};
}
function flowOf(model) {
	const counts = (id) => kpi(model, id).weeks.map((week) => week.as === "count" ? week.count : 0);
	const [opened, resolved, backlog] = [
		counts("incident_opened"),
		counts("incident_resolved"),
		counts("incident_backlog")
	];
	return model.periods.weeks.map(({ id, complete }, index) => ({
		period: id,
		isComplete: complete,
		opened: opened[index] ?? 0,
		resolved: resolved[index] ?? 0,
		backlog: backlog[index] ?? 0
	}));
}
function ageingOf({ model, kit }) {
	const ageing = model.ageing.find(({ of }) => of === "incident");
	return ageing === void 0 ? null : {
		chart: ageingChart(kit, ageing, "ageing"),
		data: ageingData(ageing)
	};
}
function lanesOf({ model, kit }, place) {
	const { head, changes } = model;
	return changeLanes(kit, {
		asOf: head.as_of,
		changes: changes.next_14_days,
		freezes: changes.freezes,
		hrefOf: place.toRecord,
		zone: head.zone
	}, "lanes");
}
/** All on one scale, which ends at the most that any team had. */
function teamsOf({ model, kit }) {
	const most = mostOf(model.teams.flatMap(({ backlog }) => backlog));
	return {
		teamScale: most,
		teams: model.teams.map(({ title, open, backlog }) => ({
			name: text(title),
			open,
			spark: sparkline(kit, backlog, {
				most,
				size: MULTIPLE
			}),
			says: `Open tickets by week: ${backlog.join(", ")}`
		}))
	};
}
// src/core/report/site/problems-page.ts
function problemsPage(site, place, archive) {
	const { open, known_errors, candidates, effectiveness } = site.model.problems;
	return {
		shell: shellOf(site, place, { title: "Problems and known errors" }),
		heading: "Problems and known errors",
		summary: countsLine(site, "problem"),
		sections: [
			section("Open", toTable(openColumns$1(place), open, {
				caption: "Open problems",
				isFiltered: true
			}), { empty: "None is open." }),
			section("Known errors", toTable(knownColumns$1(place), known_errors, {
				caption: "Known errors",
				isFiltered: true
			}), { empty: "None is known." }),
			section("Recurring incidents", toTable(candidateColumns(place), candidates, { caption: "Recurring incidents" }), {
				note: "Same service and category, three or more in 30 days, without a problem.",
				empty: "Nothing recurs."
			}),
			section("Whether fixes helped", toTable(effectColumns(place), effectiveness, { caption: "Whether fixes helped" }), {
				note: "Incidents of the same service and category: 90 days before the fix, and since.",
				empty: "No fix was applied."
			})
		],
		more: [{
			title: "All, by month of opening",
			pages: archiveLinks(archive, place)
		}]
	};
}
function openColumns$1(place) {
	const row = (problem) => problem;
	return [
		recordColumn(place, row),
		stateColumn(row),
		{
			title: "Incidents",
			isRight: true,
			cell: ({ incidents }) => html`${incidents}`
		},
		{
			title: "Workaround",
			cell: ({ workaround }) => text(workaround ? "published" : "none")
		},
		...placeColumns(place, row)
	];
}
function knownColumns$1(place) {
	return [
		recordColumn(place, ({ problem }) => problem),
		{
			title: "Status",
			cell: ({ status }) => label(status)
		},
		{
			title: "Symptom",
			cell: ({ symptom }) => text(symptom)
		},
		{
			title: "Workaround",
			cell: ({ workaround }) => orNothing(workaround)
		},
		{
			title: "Open incidents",
			isRight: true,
			cell: ({ open_incidents }) => html`${open_incidents}`
		}
	];
}
function candidateColumns(place) {
	return [
		{
			title: "Service",
			cell: ({ service }) => text(service)
		},
		{
			title: "Category",
			cell: ({ category }) => label(category)
		},
		{
			title: "Incidents",
			cell: ({ incidents }) => list$1(incidents, (id) => toRecord(place, id))
		}
	];
}
function effectColumns(place) {
	return [
		recordColumn(place, ({ problem }) => problem),
		{
			title: "Before",
			isRight: true,
			cell: ({ before }) => html`${before}`
		},
		{
			title: "After",
			isRight: true,
			cell: ({ after }) => html`${after}`
		},
		{
			title: "Days since",
			isRight: true,
			cell: ({ days_after }) => html`${days_after}`
		},
		{
			title: "Verdict",
			cell: ({ verdict }) => label(verdict)
		}
	];
}
// src/core/report/site/detail.ts
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** The parts of a record's value, each with its name; nested ones in one line each. */
function detailsOf(value) {
	if (Array.isArray(value)) return value.map((part, at) => ({
		name: text(String(at + 1)),
		shows: showValue(part)
	}));
	return Object.entries(value).map(([name, part]) => ({
		name: label(name),
		shows: showValue(part)
	}));
}
/** Any value of a record as text: lists line by line, objects as `name: value`. */
function showValue(value) {
	if (Array.isArray(value)) return lines(value.map(showValue));
	if (typeof value === "object" && value !== null) return lines(Object.entries(value).map(([name, part]) => html`<b>${label(name)}</b> ${showValue(part)}`));
	if (typeof value === "boolean") return text(value ? "yes" : "no");
	if (typeof value === "string" && INSTANT.test(value)) return html`<time datetime="${value}">${showUtc(value)} UTC</time>`;
	return text(String(value));
}
function lines(parts) {
	return html`<span class="prose">${join(parts, "\n")}</span>`;
}
// src/core/report/chart/clock-strip.ts
const SIZES = {
	wide: {
		width: 1120,
		ticks: 8
	},
	narrow: {
		width: 358,
		ticks: 3
	}
};
const TOP = 18;
const BAR = 14;
const HEIGHT = 56;
const EDGE = 6;
function clockStrip(kit, clock, options) {
	return {
		wide: draw(kit, clock, {
			...options,
			...SIZES.wide,
			id: `${options.id}-wide`
		}),
		narrow: draw(kit, clock, {
			...options,
			...SIZES.narrow,
			id: `${options.id}-narrow`
		})
	};
}
function draw(kit, clock, { local, id, width, ticks }) {
	const wall = local.wallAt;
	const due = read(clock.due_at);
	const [from, to] = [read(clock.started_at) ?? 0, endOf(clock, due)];
	const span = [wall(from), Math.max(wall(to), wall(from) + 60)];
	const x = kit.linear(span, [EDGE, width - EDGE]);
	const place = (at) => Math.min(Math.max(x(wall(at)), EDGE), width - EDGE);
	return {
		id,
		width,
		height: HEIGHT,
		base: 32,
		title: `${clock.definition}: when it ran and when it was paused`,
		description: `From ${clock.started_at} on, due ${clock.due_at ?? "never"}. The story below tells each turn.`,
		ticks: kit.timeTicks(span, ticks).map(({ at, label }) => ({
			at: x(at),
			label
		})),
		parts: partsOf(clock, to).map((part) => {
			const [left, right] = [place(part.from), place(part.to)];
			return {
				kind: part.kind,
				x: left,
				y: TOP,
				width: round(Math.max(1, right - left)),
				height: BAR
			};
		}),
		due: due === void 0 ? null : dueMark(place(due), width)
	};
}
function dueMark(x, width) {
	const isBefore = x > width / 2;
	return {
		x,
		isBefore,
		labelX: round(isBefore ? x - 4 : x + 4)
	};
}
/** A little further than whatever is known last. */
function endOf(clock, due) {
	const start = read(clock.started_at) ?? 0;
	const stopped = read(clock.stopped_at);
	const last = Math.max(start, due ?? start, stopped ?? start, ...clock.story.map(({ at }) => read(at) ?? start));
	return Math.floor(stopped === void 0 ? last + (last - start) * .06 : last);
}
/** From the story: what runs turns late where the target is used up. */
function partsOf(clock, end) {
	const parts = [];
	let kind;
	let since = end;
	const close = (to) => {
		if (kind !== void 0 && to > since) parts.push({
			kind,
			from: since,
			to
		});
	};
	let isLate = false;
	for (const { at, event } of clock.story) {
		const now = read(at) ?? end;
		if (event === "breach") isLate = true;
		const next = kindAfter(event, kind, isLate);
		if (next === kind) continue;
		close(now);
		[kind, since] = [next, now];
	}
	if (clock.stage === "in_progress" && kind === "ran") kind = "open-end";
	close(end);
	return parts;
}
function kindAfter(event, kind, isLate) {
	switch (event) {
		case "start":
		case "resume": return isLate ? "late" : "ran";
		case "pause": return "paused";
		case "stop":
		case "cancel":
		case "reset": return;
		case "breach": return kind === "ran" ? "late" : kind;
		case "retarget":
		case "warn": return kind;
	}
}
function read(text) {
	return text === null || text === void 0 ? void 0 : parseInstant(text);
}
// src/core/report/site/record-clocks.ts
function recordClocks(site, clocks) {
	return clocks.map((clock, index) => ({
		name: clockName(clock),
		says: stateOf(site, clock),
		strip: clockStrip(site.kit, clock, {
			local: site.local,
			id: `clock-${index + 1}`
		}),
		story: storyTable(site, clock)
	}));
}
function stateOf(site, clock) {
	const { stage, breached, elapsed_seconds, target_seconds, original_due_at, due_at } = clock;
	const target = html`target ${showDuration(target_seconds)} of calendar ${clock.calendar}`;
	const due = html`due ${moment(site, due_at)}${due_at === original_due_at ? "" : html` (at first ${moment(site, original_due_at)})`}`;
	const verdict = breached ? html`<strong class="red">breached</strong>, ` : "";
	switch (stage) {
		case "completed": return html`${breached ? verdict : html`<strong class="good">met</strong>, `}${showDuration(elapsed_seconds)} used, ${target}, ${due}`;
		case "in_progress": return html`${verdict}running, ${target}, ${due}`;
		case "paused": return html`${verdict}paused since ${moment(site, clock.paused_since)}, ${target}; its due time moves until it resumes`;
		case "cancelled": return html`${verdict}cancelled ${moment(site, clock.stopped_at)}, ${target}`;
	}
}
function storyTable(site, { story }) {
	return toTable([
		{
			title: "At",
			cell: ({ at }) => moment(site, at)
		},
		{
			title: "Clock",
			cell: ({ event }) => label(event)
		},
		{
			title: "Why",
			cell: ({ cause }) => text(cause)
		},
		{
			title: "By",
			cell: ({ by }) => orNothing(by)
		},
		{
			title: "Used",
			isRight: true,
			cell: ({ elapsed_seconds }) => html`${showDuration(elapsed_seconds)}`
		},
		{
			title: "Held by",
			isAside: true,
			cell: ({ team, assignee }) => orNothing([team, assignee].filter((name) => name !== null).join(", "))
		}
	], story, { caption: "What happened to this clock" });
}
function moment({ local }, at) {
	const read = at === null || at === void 0 ? void 0 : parseInstant(at);
	return read === void 0 ? nothing : dated(local.moment(read));
}
// src/core/report/chart/relation-graph.ts
const BOX = {
	width: 196,
	height: 42
};
const GAP = {
	x: 34,
	y: 24
};
const MOST_IN_COLUMN = 6;
const MOST_LETTERS = 30;
const MOST_NAME = 24;
const REACH = 2;
/** `null` where nothing is related to it. */
function relationGraph(input, id) {
	const placed = place(input);
	if (placed.length === 1) return null;
	const columns = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
	const height = Math.max(...columns.map((column) => placed.filter((each) => each.column === column).length)) * (BOX.height + GAP.y) + 4;
	const boxes = /* @__PURE__ */ new Map();
	for (const [index, column] of columns.entries()) {
		const mine = placed.filter((each) => each.column === column);
		const top = (height - mine.length * (BOX.height + GAP.y)) / 2 + GAP.y / 2 + 4;
		for (const [row, each] of mine.entries()) {
			const at = {
				x: index * (BOX.width + GAP.x) + 1,
				y: round(top + row * (BOX.height + GAP.y))
			};
			boxes.set(each.id, toBox(each, at, input));
		}
	}
	return {
		id,
		height,
		width: columns.length * (BOX.width + GAP.x) - GAP.x + 2,
		title: input.title,
		description: `${boxes.size - 1} related, in ${columns.length} columns; the lists beside the drawing name all of them.`,
		boxes: [...boxes.values()],
		lines: placed.flatMap((each) => lineOf(each, boxes))
	};
}
/** What is reached on each side in two steps that do not turn back; a long column ends in how many more there are. */
function place({ centre, neighboursOf }) {
	const placed = [{
		id: centre,
		relation: "",
		column: 0,
		from: null
	}];
	const seen = /* @__PURE__ */ new Set([centre]);
	for (const [side, step] of [["before", -1], ["after", 1]]) {
		let edge = [centre];
		for (let distance = 1; distance <= REACH; distance += 1) {
			const isNew = edge.flatMap((from) => neighboursOf(from, side).map((each) => ({
				...each,
				from
			}))).filter((each) => !seen.has(each.id) && seen.add(each.id) !== void 0);
			const shown = isNew.slice(0, MOST_IN_COLUMN);
			placed.push(...shown.map((each, at) => ({
				...named(each, shown[at - 1]),
				column: step * distance
			})));
			placed.push(...restOf(isNew.length - shown.length, step * distance));
			edge = shown.map((each) => each.id);
		}
	}
	return placed;
}
/** A relation is written over the first of those that share it. */
function named(each, before) {
	return before?.relation === each.relation && before.from === each.from ? {
		...each,
		relation: ""
	} : each;
}
function restOf(count, column) {
	return count === 0 ? [] : [{
		id: `${count} more`,
		relation: "",
		column,
		from: null,
		isRest: true
	}];
}
function toBox(each, at, { nodeOf }) {
	const node = each.isRest === true ? {
		name: `and ${each.id}`,
		says: "",
		href: null
	} : nodeOf(each.id);
	return {
		...at,
		...BOX,
		style: each.isRest === true ? "rest" : each.column === 0 ? "centre" : "near",
		name: cut(node.name, MOST_NAME),
		says: text(cut(node.says, MOST_LETTERS)),
		relation: each.relation.replaceAll("_", " "),
		href: each.column === 0 ? null : node.href,
		textX: at.x + 9,
		nameY: round(at.y + 17),
		saysY: round(at.y + 33),
		relationY: round(at.y - 4)
	};
}
function lineOf({ id, from, column }, boxes) {
	const [own, other] = [boxes.get(id), from === null ? void 0 : boxes.get(from)];
	if (own === void 0 || other === void 0) return [];
	const [left, right] = column < 0 ? [own, other] : [other, own];
	const [x1, y1] = [left.x + left.width, round(left.y + left.height / 2)];
	const [x2, y2] = [right.x, round(right.y + right.height / 2)];
	const middle = round((x1 + x2) / 2);
	return [{ path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}` }];
}
// src/core/report/site/record-graph.ts
/** Relations whose other end comes first: it is the cause, the elder, or what something is done about. */
const BEFORE = /* @__PURE__ */ new Set([
	"caused_by",
	"parent",
	"duplicate_of",
	"follow_up_of",
	"incidents",
	"resolves"
]);
/** The links of a record and of what it links to; `null` without any. */
function recordGraph({ facts }, place, { id }) {
	const { byId } = facts.ledger;
	return relationGraph({
		centre: id,
		title: `What ${id} is linked to`,
		neighboursOf: (each, side) => neighboursOf(byId.get(each), side),
		nodeOf: (each) => {
			const known = byId.get(each);
			return {
				name: each,
				says: known === void 0 ? "" : `${known.state.replaceAll("_", " ")} · ${known.record.title}`,
				href: place.toRecord(each)
			};
		}
	}, "links");
}
function neighboursOf(facts, side) {
	return Object.entries(facts?.record.links ?? {}).filter(([relation]) => BEFORE.has(relation) === (side === "before")).flatMap(([relation, ids]) => (Array.isArray(ids) ? ids : [ids]).map((id) => ({
		id,
		relation
	})));
}
// src/core/report/site/record-timeline.ts
function timelineOf({ local, facts: { asOf } }, facts, clocks) {
	const told = facts.record.journal.flatMap((entry) => {
		const time = parseInstant(entry.at);
		return time === void 0 || time > asOf ? [] : [{
			time,
			entry: toEntry(entry, dated(local.moment(time)))
		}];
	});
	const passed = clocks.flatMap((clock) => {
		const time = clock.breached_at === void 0 ? void 0 : parseInstant(clock.breached_at);
		return time === void 0 ? [] : [{
			time,
			entry: toBreach(clock, dated(local.moment(time)))
		}];
	});
	return [...told, ...passed].sort((a, b) => a.time - b.time).map(({ entry }) => entry);
}
function toEntry(entry, at) {
	const { to, set = {}, note, by, recorded_at } = entry;
	return {
		kind: to === void 0 ? "entry" : "move",
		at,
		by: by === "" ? null : text(by),
		what: to === void 0 ? html`${wordOf(entry)}` : html`to <strong>${label(to)}</strong>`,
		set: Object.entries(set).map(([name, value]) => html`${label(name)}: ${showValue(value)}`),
		note: note === void 0 ? null : text(note),
		remark: remarkOf(entry, recorded_at)
	};
}
function wordOf({ set, note }) {
	if (set !== void 0) return "set";
	return note === void 0 ? "noted" : "wrote";
}
function remarkOf({ source = {} }, recordedAt) {
	const parts = Object.entries(source).map(([name, value]) => html`${label(name)} ${showValue(value)}`);
	if (recordedAt !== void 0) parts.push(html`recorded ${recordedAt}`);
	return parts.length === 0 ? null : join(parts, " · ");
}
function toBreach({ definition, target }, at) {
	return {
		kind: "breach",
		at,
		by: null,
		set: [],
		note: null,
		remark: null,
		what: html`<strong class="red">breached</strong>: the ${target} target of ${definition} was used up`
	};
}
// src/core/report/site/record-page.ts
/** Facts of their own place on the page, or kept by machines. */
const ELSEWHERE$1 = /* @__PURE__ */ new Set([
	"id",
	"title",
	"state",
	"description",
	"journal",
	"announced",
	"links",
	"opened_at"
]);
function recordPage(site, place, facts) {
	const { record, id, kind } = facts;
	const clocks = site.clocksOf.get(id) ?? [];
	const values = Object.entries(record).filter(([name]) => !ELSEWHERE$1.has(name));
	return {
		shell: shellOf(site, place, {
			title: html`${id} ${record.title}`,
			section: `${kind}s.html`,
			isDated: false
		}),
		id,
		title: text(record.title),
		state: label(facts.state),
		facts: [
			{
				name: text("opened"),
				shows: dated(site.local.moment(facts.opened))
			},
			{
				name: text("last change"),
				shows: dated(site.local.moment(facts.touched))
			},
			...values.filter(([, value]) => !isPart(value)).map(([name, value]) => toFact(name, value, place))
		],
		description: record.description === void 0 ? null : text(record.description),
		parts: values.flatMap(([name, value]) => isPart(value) ? [{
			title: label(name),
			details: detailsOf(value)
		}] : []),
		clocks: recordClocks(site, clocks),
		links: linksOf(site, place, facts),
		graph: recordGraph(site, place, facts),
		similar: similarOf(site, place, id),
		timeline: timelineOf(site, facts, clocks),
		fileHref: place.toFile(facts.path),
		file: text(facts.path),
		historyHref: place.toHistory(facts.path),
		source: sourceOf(site, facts)
	};
}
/** Lists of plain words are facts; what has names of its own is a part. */
function isPart(value) {
	if (Array.isArray(value)) return value.some((item) => typeof item === "object");
	return typeof value === "object" && value !== null;
}
function toFact(name, value, place) {
	if (name === "service") return {
		name: label(name),
		shows: toService(place, String(value))
	};
	if (name === "priority") return {
		name: label(name),
		shows: badge(String(value))
	};
	const shows = Array.isArray(value) ? join(value.map(showValue), ", ") : showValue(value);
	return {
		name: label(name),
		shows
	};
}
function linksOf({ facts: { ledger } }, place, { record }) {
	return Object.entries(record.links ?? {}).map(([relation, ids]) => ({
		name: label(relation),
		shows: join((Array.isArray(ids) ? ids : [ids]).map((id) => {
			const title = ledger.byId.get(id)?.record.title;
			return title === void 0 ? toRecord(place, id) : html`${toRecord(place, id)} ${title}`;
		}), "\n")
	}));
}
function similarOf({ facts, similarTo }, place, id) {
	return similarTo(id).flatMap((each) => {
		const known = facts.ledger.byId.get(each);
		return known === void 0 ? [] : [html`${toRecord(place, each)} ${known.record.title} <small>${label(known.state)}</small>`];
	});
}
/** Only of a record that nothing was added to since the as-of: its file would tell more than the page. */
function sourceOf({ facts: { asOf }, sourceOf: read }, { path, record }) {
	if (record.journal.some(({ at }) => Date.parse(at) / 1e3 > asOf)) return null;
	const source = read(path);
	return source === void 0 ? null : text(source);
}
// src/core/report/site/search-page.ts
/** `index` has rows of id, title, state, service and path. */
function searchPage(site, place) {
	const rows = [...site.facts.ledger.all].sort((a, b) => b.opened - a.opened).map(({ id, record, state, service }) => [
		id,
		toVisibleLine(record.title),
		state,
		service,
		place.toRecord(id) ?? ""
	]);
	return {
		shell: shellOf(site, place, { title: "Search" }),
		count: rows.length,
		index: data(rows)
	};
}
// src/core/report/site/service-sections.ts
const MOST_PAST = 20;
const MOST_OPEN = 100;
/** What is open about a service, its clocks, its changes, and what is known to be wrong with it. */
function serviceSections(site, place, { id, depends_on, needed_by }) {
	const { incidents, requests, problems } = site.model;
	const own = (rows) => rows.filter(({ service }) => service === id);
	const open = [
		...own(incidents.open),
		...own(problems.open),
		...own(requests.open)
	];
	const clocks = mostUrgent(site.model).filter(({ record }) => record.service === id);
	const known = problems.known_errors.filter(({ problem }) => problem.service === id);
	return [
		section("Open", toTable(openColumns(place), firstOf(open), {
			caption: "Open records",
			isFiltered: true
		}), {
			note: shownOf(open),
			empty: "Nothing is open."
		}),
		section("Clocks", toTable(lastingClockColumns(place), firstOf(clocks), { caption: "Clocks" }), {
			note: shownOf(clocks),
			empty: "None is running."
		}),
		section("Changes to come", toTable(plannedColumns(place), plannedOf(site, id), { caption: "Changes to come" }), { empty: "None is planned." }),
		section("Changes done", toTable(doneColumns(site, place), doneOf(site, id), { caption: "Changes done" }), {
			note: `The newest ${MOST_PAST}.`,
			empty: "None was done."
		}),
		section("Known errors", toTable(knownColumns(place), known, { caption: "Known errors" }), { empty: "None is known." }),
		section("Depends on", servicesTable(site, place, depends_on), { empty: "Nothing." }),
		section("Needed by", servicesTable(site, place, needed_by), { empty: "Nothing." })
	];
}
function firstOf(rows) {
	return rows.slice(0, MOST_OPEN);
}
/** Nothing where all are shown. */
function shownOf({ length }) {
	return length > MOST_OPEN ? `The ${MOST_OPEN} most urgent of ${length}; the lists by kind and by clock have all.` : "";
}
function openColumns(place) {
	const row = (each) => each;
	return [
		recordColumn(place, row),
		stateColumn(row),
		{
			title: "Team",
			isAside: true,
			cell: ({ team }) => text(team)
		},
		{
			title: "Assignee",
			isAside: true,
			cell: ({ assignee }) => orNothing(assignee)
		}
	];
}
/** Clocks without what is left of them: such a table changes with its clocks alone. */
function lastingClockColumns(place) {
	return [
		recordColumn(place, ({ record }) => record),
		{
			title: "Clock",
			isAside: true,
			cell: clockName
		},
		{
			title: "State",
			cell: stateOfClock
		},
		{
			title: "Due",
			cell: ({ due, stage, breached }) => stage === "paused" && !breached ? nothing : when(due)
		}
	];
}
function stateOfClock({ breached, stage, percent_used }) {
	const paused = stage === "paused" ? ", paused" : "";
	if (breached) return html`<strong class="red">breached</strong>${paused}`;
	if (percent_used >= 75) return html`<strong class="amber">at risk</strong>${paused}`;
	return text(stage === "paused" ? "paused" : "running");
}
function plannedOf({ model }, id) {
	const { next_14_days, later, under_way, undecided } = model.changes;
	const all = [
		...under_way,
		...next_14_days,
		...later,
		...undecided
	].filter(({ services }) => services.includes(id));
	return [...new Map(all.map((change) => [change.id, change])).values()];
}
function doneOf({ facts }, id) {
	return facts.ledger.changes.filter((each) => each.phase === "done" && servicesOf(each.record).includes(id)).sort((a, b) => (b.resolved ?? 0) - (a.resolved ?? 0) || compareText(a.id, b.id)).slice(0, MOST_PAST);
}
function doneColumns({ local }, place) {
	return [
		{
			title: "Change",
			cell: ({ id, record }) => html`${toRecord(place, id)} <span class="title">${record.title}</span>`
		},
		{
			title: "Window",
			cell: ({ record }) => {
				const window = windowOf(record);
				return window === void 0 ? nothing : when(local.moment(window.from));
			}
		},
		{
			title: "Type",
			isAside: true,
			cell: ({ record }) => text(record.type)
		},
		{
			title: "Outcome",
			cell: (facts) => label(closeCodeOf(facts) ?? null)
		},
		{
			title: "Caused",
			isAside: true,
			cell: ({ record }) => list$1(record.links?.caused ?? [], (id) => toRecord(place, id))
		}
	];
}
function knownColumns(place) {
	return [
		recordColumn(place, ({ problem }) => problem),
		{
			title: "Status",
			cell: ({ status }) => label(status)
		},
		{
			title: "Symptom",
			cell: ({ symptom }) => text(symptom)
		},
		{
			title: "Workaround",
			cell: ({ workaround }) => orNothing(workaround)
		}
	];
}
function servicesTable({ model }, place, ids) {
	return toTable([
		{
			title: "Service",
			cell: ({ id, row }) => toService(place, id, row?.title ?? id)
		},
		{
			title: "Criticality",
			cell: ({ row }) => text(row?.criticality ?? "unknown")
		},
		{
			title: "Owner",
			cell: ({ row }) => orNothing(row?.owner)
		},
		{
			title: "Incidents open",
			isRight: true,
			cell: ({ row }) => html`${row?.open.incidents ?? 0}`
		}
	], ids.map((id) => ({
		id,
		row: model.services.rows.find((each) => each.id === id)
	})), { caption: "Services" });
}
// src/core/report/site/service-page.ts
/** Facts of their own place on the page. */
const ELSEWHERE = /* @__PURE__ */ new Set([
	"id",
	"title",
	"description",
	"depends_on"
]);
function servicePage(site, place, row) {
	const { id, title } = row;
	const service = site.services.get(id) ?? {};
	const facts = Object.fromEntries(Object.entries(service).filter(([name]) => !ELSEWHERE.has(name)));
	return {
		shell: shellOf(site, place, {
			title,
			section: "services.html",
			isDated: false
		}),
		id,
		heading: title,
		summary: summaryOf(row),
		facts: detailsOf(facts),
		description: service.description === void 0 ? null : text(service.description),
		bar: dayBar(row.days),
		graph: dependencies(site, place, id),
		sections: serviceSections(site, place, row),
		more: [],
		fileHref: place.toFile(`config/services/${id}.yaml`),
		feedHref: place.toPage(FEED_PATHS.ofService(id))
	};
}
function summaryOf({ open, breached_clocks }) {
	const breached = html`${breached_clocks} of their clocks breached`;
	const late = breached_clocks === 0 ? breached : html`<strong class="red">${breached}</strong>`;
	return html`Open: ${open.incidents} incidents, ${open.requests} requests, ${open.problems} problems, ${open.changes} changes; ${late}.`;
}
/** Services that need it to the left, those that it needs to the right. */
function dependencies({ model, services }, place, id) {
	const rows = new Map(model.services.rows.map((row) => [row.id, row]));
	const relationOf = (from, to) => services.get(from)?.depends_on?.find(({ service }) => service === to)?.relation ?? "needs";
	return relationGraph({
		centre: id,
		title: `What ${id} needs, and what needs it`,
		neighboursOf: (each, side) => {
			const row = rows.get(each);
			if (side === "before") return (row?.needed_by ?? []).map((other) => ({
				id: other,
				relation: relationOf(other, each)
			}));
			return (row?.depends_on ?? []).map((other) => ({
				id: other,
				relation: relationOf(each, other)
			}));
		},
		nodeOf: (each) => {
			const row = rows.get(each);
			const says = row === void 0 ? "unknown" : `${row.criticality} · ${row.open.incidents} incidents open`;
			return {
				name: row === void 0 ? each : row.title ?? each,
				says,
				href: place.toService(each)
			};
		}
	}, "dependencies");
}
// src/core/report/site/services-page.ts
function servicesPage(site, place) {
	const { rows, quality } = site.model.services;
	const [complete, stale] = [figure(quality.complete), figure(quality.not_verified_180_days)];
	return {
		shell: shellOf(site, place, { title: "Services" }),
		heading: "Services",
		summary: html`Described completely: ${complete.value} (${complete.from}). Not verified for 180 days: ${stale.value} (${stale.from}). Without any dependency: ${list$1(quality.orphans)}.`,
		lines: serviceLines(site.model, place),
		sections: [section("All services", toTable(serviceColumns(place), rows, {
			caption: "Services",
			isFiltered: true
		}), { empty: "There are none." }), section("Dependencies on the unknown", toTable([{
			title: "Service",
			cell: ({ service }) => text(service)
		}, {
			title: "Names",
			cell: ({ names }) => text(names)
		}], quality.dangling, { caption: "Dependencies on services that do not exist" }), { empty: "None." })],
		more: []
	};
}
function serviceColumns(place) {
	const to = (id) => toService(place, id);
	const open = (title, of, isAside = false) => ({
		title,
		isAside,
		isRight: true,
		cell: (row) => html`${of(row)}`
	});
	return [
		{
			title: "Service",
			cell: ({ id, title }) => html`${toService(place, id, title)} <small>${id}</small>`
		},
		{
			title: "Criticality",
			cell: ({ criticality, status }) => html`${criticality}${status === "production" ? "" : html`, ${label(status)}`}`
		},
		{
			title: "Owner",
			isAside: true,
			cell: ({ owner, team }) => html`${owner}, ${team}`
		},
		{
			title: "Depends on",
			isAside: true,
			cell: ({ depends_on }) => list$1(depends_on, to)
		},
		{
			title: "Needed by",
			isAside: true,
			cell: ({ needed_by }) => list$1(needed_by, to)
		},
		open("Incidents", (row) => row.open.incidents),
		open("Requests", (row) => row.open.requests, true),
		open("Problems", (row) => row.open.problems, true),
		open("Changes", (row) => row.open.changes),
		{
			title: "Breached",
			isRight: true,
			cell: ({ breached_clocks }) => breached_clocks === 0 ? html`0` : html`<strong class="red">${breached_clocks}</strong>`
		},
		{
			title: "Verified",
			isAside: true,
			cell: ({ verified_at }) => verified_at === null ? nothing : html`<time datetime="${verified_at.slice(0, 10)}">${verified_at.slice(0, 10)}</time>`
		}
	];
}
// src/core/report/site/site.ts
function placeOf({ facts, repository, services }, path) {
	const upwards = "../".repeat(path.split("/").length - 1);
	const isAddress = /^https?:/.test(repository);
	return {
		path,
		toPage: (page) => `${upwards}${page}`,
		toFile: (file) => `${isAddress ? "" : upwards}${repository}${file}`,
		toHistory: (file) => isAddress ? `${repository.replace("/blob/", "/commits/")}${file}` : null,
		toRecord: (id) => facts.ledger.byId.has(id) ? `${upwards}${recordPagePath(id)}` : null,
		toService: (id) => services.has(id) ? `${upwards}${servicePagePath(id)}` : null
	};
}
function servicePagePath(id) {
	return `services/${id}.html`;
}
/** `records/INC-1000/INC-1000079.html`: a thousand in a folder at most. */
function recordPagePath(id) {
	const parsed = parseRecordId(id);
	const thousand = parsed === void 0 ? 0 : Math.floor(numberOfId(parsed) / 1e3);
	return `records/${id.slice(0, id.indexOf("-"))}-${thousand}/${id}.html`;
}
// src/core/report/site/sla-sections.ts
function clocksSection(site, place, { title, rows, empty }) {
	return clockSection(title, clockList(site, place, {
		clocks: rows,
		caption: title
	}), { empty });
}
/** The same without what is left. */
function clockTable(place, title, rows) {
	return section(title, toTable(lastingClockColumns(place), rows, {
		caption: title,
		isFiltered: true
	}), { empty: "None." });
}
function breachSection(place, rows) {
	return section("Breaches", toTable(breachColumns(place), rows, {
		caption: "Breaches",
		isFiltered: true
	}), {
		note: "Passed in the last 28 days, and all that are open and past their target. The page of a record tells the story of its clocks.",
		empty: "None."
	});
}
function nearMissSection(place, rows) {
	return section("Near misses", toTable(nearMissColumns(place), rows, {
		caption: "Near misses",
		isFiltered: true
	}), {
		note: "Completed in the last 28 days within the target, but with at least 90 % of it used.",
		empty: "None."
	});
}
function nearMissColumns(place) {
	return [
		recordColumn(place, ({ record }) => record),
		{
			title: "Clock",
			cell: clockName
		},
		{
			title: "Used",
			isRight: true,
			cell: ({ percent_used }) => html`${percent_used} %`
		},
		{
			title: "Spare",
			isRight: true,
			cell: ({ remaining_seconds }) => html`${showDuration(remaining_seconds)}`
		},
		{
			title: "Completed, UTC",
			isAside: true,
			cell: ({ stopped_at }) => passed(stopped_at)
		},
		{
			title: "Team",
			isAside: true,
			cell: ({ record }) => text(record.team)
		}
	];
}
function breachColumns(place) {
	return [
		recordColumn(place, ({ clock }) => clock.record),
		{
			title: "Clock",
			cell: ({ clock }) => clockName(clock)
		},
		{
			title: "Passed, UTC",
			cell: ({ breached_at }) => passed(breached_at)
		},
		{
			title: "Over by",
			isRight: true,
			cell: ({ clock }) => html`${showDuration(Math.max(0, -clock.remaining_seconds))}`
		},
		{
			title: "Held then by",
			isAside: true,
			cell: ({ held_by }) => who(held_by?.team, held_by?.assignee)
		},
		{
			title: "Who had it how long",
			isAside: true,
			cell: ({ holders }) => join(holders.map((each) => html`${who(each.team, each.assignee)} ${showDuration(each.seconds)}`), "; ")
		},
		{
			title: "Cause",
			isAside: true,
			cell: ({ cause }) => label(cause)
		}
	];
}
function who(team, assignee) {
	return orNothing([team, assignee].filter((name) => name !== null && name !== void 0).join(", "));
}
function passed(at) {
	return at === null ? nothing : html`<time datetime="${at}">${showUtc(at)}</time>`;
}
const ROWS = 500;
function slaLists({ sla }) {
	const clocks = (name, title, rows, empty) => list({
		name,
		title,
		rows
	}, {
		first: (site, place, part) => clocksSection(site, place, {
			title,
			rows: part,
			empty
		}),
		part: (place, part) => clockTable(place, title, part)
	});
	return [
		clocks("breached", "Breached", sla.breached, "None."),
		clocks("at-risk", "At risk", sla.at_risk, "None."),
		clocks("next-due", "Next due", sla.next_due, "No clock is running."),
		list({
			name: "breaches",
			title: "Breaches",
			rows: sla.breaches.list
		}, {
			first: (_, place, part) => breachSection(place, part),
			part: breachSection
		}),
		list({
			name: "near-misses",
			title: "Near misses",
			rows: sla.near_misses
		}, {
			first: (_, place, part) => nearMissSection(place, part),
			part: nearMissSection
		})
	];
}
function list({ name, title, rows }, { first, part }) {
	return {
		name,
		title,
		count: rows.length,
		parts: toChunks(rows).length,
		draw: (site, place, to) => first(site, place, rows.slice(0, to)),
		drawPart: (place, from, to) => part(place, rows.slice(from, to))
	};
}
/** The pages of a list that does not fit on the page of service levels. */
function pagesOfList({ name, count, parts }) {
	if (count <= 25) return [];
	return Array.from({ length: parts }, (_, index) => pagePath(`sla/${name}`, index));
}
function linksOfList(each, place) {
	const paths = pagesOfList(each);
	if (paths.length === 0) return [];
	const pages = paths.map((path, index) => ({
		label: paths.length === 1 ? "the whole list" : `part ${index + 1}`,
		href: place.toPage(path),
		isCurrent: path === place.path
	}));
	return [{
		title: `${each.title}, all ${each.count}`,
		pages
	}];
}
function slaListPage(site, place, each) {
	const index = Math.max(0, pagesOfList(each).indexOf(place.path));
	const part = each.parts === 1 ? "" : `, part ${index + 1} of ${each.parts}`;
	const heading = `${each.title}${part}`;
	return {
		shell: shellOf(site, place, {
			title: heading,
			section: "sla.html",
			isDated: false
		}),
		heading,
		summary: counted(each.count, "clock"),
		sections: [each.drawPart(place, index * ROWS, (index + 1) * ROWS)],
		more: linksOfList(each, place)
	};
}
// src/core/report/site/sla-page.ts
function slaPage(site, place) {
	const { sla } = site.model;
	const lists = slaLists(site.model);
	const drawn = (names) => lists.filter(({ name }) => names.includes(name)).map((each) => each.draw(site, place, 25));
	const by = (rows, name, draw = complianceMatrix) => section(`Kept, by ${name}`, draw(rows, name), {
		note: "Last 28 days.",
		empty: "No clock was completed."
	});
	return {
		shell: shellOf(site, place, { title: "Service levels" }),
		heading: "Service levels",
		summary: `${sla.breached.length} breached, ${sla.at_risk.length} at risk (75 % or more used), ${sla.running} running, ${sla.paused} paused.`,
		sections: [
			...drawn([
				"breached",
				"at-risk",
				"next-due"
			]),
			by(sla.compliance.by_definition, "definition", complianceTable),
			by(sla.compliance.by_priority, "priority"),
			by(sla.compliance.by_team, "team"),
			by(sla.compliance.by_service, "service"),
			...drawn(["breaches"]),
			section("Who held them", holderTable(sla.breaches), { empty: "Nobody." }),
			section("Why", causeTable(sla.breaches), { empty: "No breach." }),
			...drawn(["near-misses"])
		],
		more: lists.flatMap((each) => linksOfList(each, place))
	};
}
function complianceTable(rows, name) {
	return toTable([
		{
			title: `${name[0]?.toUpperCase()}${name.slice(1)}`,
			cell: ({ key }) => text(key)
		},
		{
			title: "Target",
			cell: ({ kind, target }) => html`${target} <small>${kind}</small>`
		},
		{
			title: "Met",
			isRight: true,
			cell: ({ met }) => figureCell(met)
		},
		{
			title: "Open and breached",
			isRight: true,
			cell: ({ open_and_breached }) => html`${open_and_breached}`
		}
	], rows, { caption: `Targets kept, by ${name}` });
}
/** A line for each name, a column for each target that any of them has. */
function complianceMatrix(rows, name) {
	const targets = [...new Set(rows.map(({ target }) => target))].sort();
	const lines = [...new Set(rows.map(({ key }) => key))].map((key) => [key, rows.filter((row) => row.key === key)]);
	return toTable([
		{
			title: `${name[0]?.toUpperCase()}${name.slice(1)}`,
			cell: ([key]) => text(key)
		},
		...targets.map((target) => ({
			title: `${target[0]?.toUpperCase()}${target.slice(1)}`,
			isRight: true,
			cell: ([, mine]) => figureCell(mine.find((row) => row.target === target)?.met)
		})),
		{
			title: "Open and breached",
			isRight: true,
			cell: ([, mine]) => html`${mine.reduce((sum, row) => sum + row.open_and_breached, 0)}`
		}
	], lines, { caption: `Targets kept, by ${name}` });
}
function holderTable({ by_team }) {
	return toTable([
		{
			title: "Team",
			cell: ({ team }) => text(team)
		},
		{
			title: "Held at the breach",
			isRight: true,
			cell: ({ breaches }) => html`${breaches}`
		},
		{
			title: "Clock time held",
			isRight: true,
			cell: ({ seconds }) => html`${showDuration(seconds)}`
		},
		{
			title: "Share",
			isRight: true,
			cell: ({ seconds, of_seconds }) => html`${percent(seconds, of_seconds)} <small>of ${showDuration(of_seconds)}</small>`
		}
	], by_team, { caption: "Breaches by team" });
}
function causeTable({ by_cause }) {
	return toTable([{
		title: "Category",
		cell: ({ cause }) => label(cause)
	}, {
		title: "Breaches",
		isRight: true,
		cell: ({ breaches }) => html`${breaches}`
	}], by_cause, { caption: "Breaches by category" });
}
// src/core/report/site/site-pages.ts
/** Every page of the site, one after the other: a large ledger has more of them than should be held at once. */
function* sitePages(site) {
	const archives = archivesOf(site);
	yield page(site, "overview", "index.html", (place) => overviewPage(site, place));
	yield* ticketPages(site, archives);
	yield page(site, "sections", "problems.html", (place) => problemsPage(site, place, archives.problem));
	yield page(site, "sections", "changes.html", (place) => changesPage(site, place, {
		archive: archives.change,
		months: calendarLinks(site, place)
	}));
	yield page(site, "services", "services.html", (place) => servicesPage(site, place));
	for (const row of site.model.services.rows) yield page(site, "service", servicePagePath(row.id), (place) => servicePage(site, place, row));
	yield page(site, "sections", "sla.html", (place) => slaPage(site, place));
	for (const list of slaLists(site.model)) for (const path of pagesOfList(list)) yield page(site, "sections", path, (place) => slaListPage(site, place, list));
	yield page(site, "sections", "metrics.html", (place) => metricsPage(site, place));
	yield page(site, "sections", "audit.html", (place) => auditPage(site, place));
	yield page(site, "search", "search.html", (place) => searchPage(site, place));
	yield page(site, "agenda", "calendar.html", (place) => agendaPage(site, place));
	for (const month of calendarMonths(site)) yield page(site, "calendar", `calendar/${month}.html`, (place) => calendarPage(site, place, month));
	yield* recordPages(site, archives);
}
function archivesOf(site) {
	const of = (kind) => archivePages(site, kind);
	return {
		incident: of("incident"),
		request: of("request"),
		problem: of("problem"),
		change: of("change")
	};
}
function* ticketPages(site, archives) {
	for (const chunk of openChunks(site, "incident").keys()) {
		const parts = {
			chunk,
			archive: archives.incident
		};
		yield page(site, "sections", pagePath("incidents", chunk), (place) => incidentsPage(site, place, parts));
	}
	for (const chunk of openChunks(site, "request").keys()) {
		const parts = {
			chunk,
			archive: archives.request
		};
		yield page(site, "sections", pagePath("requests", chunk), (place) => requestsPage(site, place, parts));
	}
}
function* recordPages(site, archives) {
	for (const kind of [
		"incident",
		"request",
		"problem",
		"change"
	]) {
		const all = archives[kind];
		for (const each of all) yield page(site, "sections", each.path, (place) => archiveView(site, place, {
			kind,
			page: each,
			all
		}));
	}
	for (const facts of site.facts.ledger.all) yield page(site, "record", recordPagePath(facts.id), (place) => recordPage(site, place, facts));
}
function page(site, template, path, view) {
	return {
		path,
		template,
		view: view(placeOf(site, path))
	};
}
// src/app/generate-site.ts
/** Every page of the site of a report, as files below its folder, one by one. */
function* generateSite({ model, facts }, { input, repository }, ports) {
	const local = createLocalTime(input.loadZone, model.head.zone, input.asOf);
	if (local === void 0) throw new Error(`The zone ${model.head.zone} has no rules`);
	const site = {
		model,
		facts,
		local,
		repository,
		services: new Map([...input.ledger.configuration.services].map(([id, { value }]) => [id, value])),
		clocksOf: byRecord(input.clocks),
		kit: ports.chartKit,
		sourceOf: ports.sourceOf ?? (() => void 0),
		similarTo: similarRecords(input.ledger, facts)
	};
	for (const page of sitePages(site)) yield {
		path: page.path,
		text: ports.renderSitePage(page)
	};
}
function byRecord(clocks) {
	const groups = /* @__PURE__ */ new Map();
	for (const clock of clocks) {
		const group = groups.get(clock.record);
		if (group === void 0) groups.set(clock.record, [clock]);
		else group.push(clock);
	}
	return groups;
}
// src/app/generate-reports.ts
/** Says what the reports were made of, so that they can be made again. */
const MANIFEST = "manifest.json";
function inOrder({ model, files }) {
	return {
		model,
		files: [...files].sort((a, b) => a.path < b.path ? -1 : 1)
	};
}
function streamReports(input, request, ports) {
	const report = computeReport(input);
	return {
		model: report.model,
		files: filesOf({
			report,
			input,
			request
		}, ports)
	};
}
function* filesOf({ report, input, request }, ports) {
	const { repository } = request;
	const asked = (format) => request.formats.includes(format);
	if (asked("html") && ports.site !== void 0) {
		yield* generateSite(report, {
			input,
			repository
		}, ports.site);
		yield {
			path: ".nojekyll",
			text: ""
		};
	}
	const feeds = asked("ics") || asked("html") ? calendarFeeds({
		...report,
		input,
		repository
	}) : [];
	for (const feed of feeds) yield {
		path: feed.path,
		text: ports.writeCalendar(feed)
	};
	yield {
		path: MANIFEST,
		text: manifestText(report.model, request)
	};
	const pages = asked("md") ? markdownPages(report.model, repository) : [];
	for (const page of pages) yield {
		path: page.path,
		text: ports.renderPage(page)
	};
	const data = {
		json: asked("json"),
		csv: asked("csv")
	};
	yield* dataFiles({
		...report,
		clocks: input.clocks
	}, ports.writeCsv, data);
}
function manifestText({ head }, { formats, repository }) {
	const manifest = {
		as_of: head.as_of.utc,
		commit: head.commit,
		formats,
		repository
	};
	return `${JSON.stringify(manifest, null, 2)}\n`;
}
// src/app/make-reports.ts
/** The time at which reports of a ledger are published, so that they change only with what they tell. */
function publishedTime(ledger, now, { loadZone, proposals = [] }) {
	const set = ledger.configuration.organisation?.value.as_of;
	const sample = set === void 0 ? void 0 : parseInstant(set);
	const local = createLocalTime(loadZone, ledger.configuration.organisation?.value.zone ?? "UTC", now);
	if (sample !== void 0 || local === void 0) return sample ?? now;
	const timing = prepareTiming(ledger.configuration, loadZone);
	const asOf = publishedAsOf({
		ledger,
		clocks: clocksOfLedger(ledger, timing, now),
		calendars: timing.calendars,
		local,
		now
	});
	const raised = proposals.map((one) => parseInstant(one.opened_at) ?? asOf);
	return toInstant(Math.max(asOf, ...raised));
}
/** The main job: checks a ledger, runs its clocks, and makes the reports of a time. */
function makeReports(ledger, order, ports) {
	const { validation, ...stream } = makeReportStream(ledger, order, ports);
	return {
		...inOrder(stream),
		validation
	};
}
/** The same, for whoever lets go of each file before the next is made. */
function makeReportStream(ledger, order, ports) {
	const { loadZone } = ports;
	const timing = prepareTiming(ledger.configuration, loadZone);
	const validation = validateRecords(ledger, {
		now: toInstant(Math.max(order.asOf, order.now)),
		loadZone
	});
	return {
		...streamReports({
			ledger,
			clocks: clocksOfLedger(ledger, timing, order.asOf),
			calendars: timing.calendars,
			loadZone,
			findings: validation.findings,
			asOf: order.asOf,
			proposals: (order.proposals ?? []).filter((one) => (parseInstant(one.opened_at) ?? order.asOf) <= order.asOf)
		}, order, ports),
		validation
	};
}
export { createSiteRenderer as a, toOverrides as c, createChartKit as d, tilesOf$1 as f, text$1 as g, md as h, MANIFEST as i, writeCalendar as l, link$1 as m, makeReports as n, createMarkdownRenderer as o, join$1 as p, publishedTime as r, OVERRIDES_FOLDER as s, makeReportStream as t, writeCsv as u };
