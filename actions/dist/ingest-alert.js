import { n as fail, r as logLine } from "./chunks/token-git-DIlV11R-.js";
import { i as readOpenIssuesBy } from "./chunks/read-issues-DqoJZnDC.js";
import { t as hashText } from "./chunks/hash-text-DhclORVJ.js";
import { t as createZoneLoader } from "./chunks/zone-rules-C61YvXi7.js";
import { t as encodeMarkdownBlock } from "./chunks/markdown-block-B31GItXI.js";
import { n as encodeMarkdownInline } from "./chunks/markdown-inline-CLhcZ6yi.js";
import { i as toVisibleLine, r as cut } from "./chunks/visible-text-DCDPwVPG.js";
import { t as isJsonMap } from "./chunks/json-CaPr7KL-.js";
import { a as toSeconds, i as toInstant, r as parseInstant, t as formatInstant } from "./chunks/instant-CCrqmuRZ.js";
import { i as withoutStale } from "./chunks/register-entry-DwLZiiOK.js";
import { d as expectedPriority, p as trackedValues } from "./chunks/check-lifecycle-CoBmcvKM.js";
import { n as journalled, t as isPending } from "./chunks/journal-step-rbp4fwrj.js";
import { t as timesOf } from "./chunks/maintenance-BYrzRms2.js";
import { i as withDescription, n as descriptionPath } from "./chunks/open-record-QceI1Vti.js";
import { i as toStoredTitle, r as toStoredText } from "./chunks/stored-text-DK9a_V9j.js";
import { n as toEntry } from "./chunks/attribution-BxQgbmFY.js";
import { t as startingFields } from "./chunks/starting-fields-CDm9bAhm.js";
import { c as toRecordId, s as pathOfRecord } from "./chunks/record-id-DrBCxwok.js";
import { n as recordToJson } from "./chunks/record-json-C6QMlX3B.js";
import { r as missingIn, t as canMove } from "./chunks/moves-Bzzn_riP.js";
import { t as commitSubject } from "./chunks/commit-subject-BRML3uF8.js";
import { t as runAction } from "./chunks/open-stage-BojbfoJc.js";
// src/core/alert/payload-fields.ts
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
/** The instant of RFC 3339, whole seconds; before 1970 (Alertmanager writes year 1 for "not yet") it is none. */
function timeIn(map, name) {
	const text = map[name];
	if (typeof text !== "string" || !TIME.test(text)) return void 0;
	const ms = Date.parse(text);
	return Number.isNaN(ms) || ms <= 0 ? void 0 : toInstant(Math.floor(ms / 1e3));
}
/** A text that says something; a number is taken as its digits. */
function textIn(map, name) {
	const value = map[name];
	const text = typeof value === "number" ? String(value) : value;
	return typeof text === "string" && text.trim() !== "" ? text : void 0;
}
/** Templates of webhooks give lists and maps as JSON in a text; it is read as what it holds. */
function unfolded(value) {
	if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
function mapIn(map, name) {
	const value = unfolded(map[name]);
	return isJsonMap(value) ? value : {};
}
// src/core/alert/alert-issue.ts
/** Long enough for what a title says; the forge takes 256 characters. */
const LONGEST_TITLE = 200;
/**
* The issue of an incident that an alert opens: for people a text, and for the next run, should this one die before
* the record is written, all that the record takes. Percent signs keep it from ending the comment that hides it.
*/
function alertIssue(opening) {
	const { key, title, description, service, severity } = opening;
	const facts = [service === void 0 ? "" : `service ${encodeMarkdownInline(service)}`, severity === void 0 ? "" : `severity ${encodeMarkdownInline(severity)}`].filter((text) => text !== "");
	const parts = [
		`A monitoring system raised this${facts.length === 0 ? "" : `, ${facts.join(", ")}`}.`,
		encodeMarkdownBlock(description === "" ? title : description),
		`<!-- gitsm:alert-data ${encodeURIComponent(JSON.stringify(opening)).replaceAll("-", "%2D")} -->`
	];
	return {
		key,
		kind: "open_issue",
		title: cut(toVisibleLine(title), LONGEST_TITLE),
		body: parts.join("\n\n"),
		labels: ["gitsm/incident"]
	};
}
const DATA = /<!-- gitsm:alert-data (\S+) -->/;
/** What the issue carries; `undefined` where it is none of ours, or somebody edited that part away. */
function openingIn({ body, user }, us) {
	const [, data] = DATA.exec(body ?? "") ?? [];
	if (data === void 0 || user?.id !== us.user_id) return void 0;
	try {
		return toOpening(JSON.parse(decodeURIComponent(data)));
	} catch {
		return;
	}
}
function toOpening(value) {
	if (!isJsonMap(value)) return void 0;
	const [key, title] = [textIn(value, "key"), textIn(value, "title")];
	const occurrences = Array.isArray(value.occurrences) ? value.occurrences.filter((one) => typeof one === "string") : [];
	if (key === void 0 || title === void 0 || occurrences.length === 0) return void 0;
	return {
		key,
		title,
		description: textIn(value, "description") ?? "",
		occurrences,
		...optional(value)
	};
}
function optional(value) {
	return Object.fromEntries([
		"service",
		"severity",
		"url"
	].flatMap((name) => {
		const text = textIn(value, name);
		return text === void 0 ? [] : [[name, text]];
	}));
}
// src/core/alert/alert-rules.ts
const SEVERITIES = {
	critical: {
		impact: "high",
		urgency: "high"
	},
	error: {
		impact: "medium",
		urgency: "high"
	},
	warning: {
		impact: "medium",
		urgency: "medium"
	},
	info: {
		impact: "low",
		urgency: "low"
	}
};
const RECOVER_AFTER_MINUTES = 15;
const GATHER_WITHIN_MINUTES = 15;
function alertRules({ organisation }) {
	const own = organisation?.value;
	if (own === void 0) return void 0;
	const { alerts = {}, intake } = own;
	const severities = new Map(Object.entries({
		...SEVERITIES,
		...alerts.severities
	}));
	return {
		severityOf: (name) => severities.get((name ?? "").toLowerCase()) ?? levelsOf(intake),
		category: alerts.category,
		recoverAfter: toSeconds(60 * (alerts.recover_after_minutes ?? RECOVER_AFTER_MINUTES)),
		gatherWithin: toSeconds(60 * (alerts.gather_within_minutes ?? GATHER_WITHIN_MINUTES))
	};
}
function levelsOf({ impact, urgency }) {
	return {
		impact,
		urgency
	};
}
function occurrencesOf({ alerts }) {
	return (alerts?.occurrences ?? []).flatMap(parseOccurrence);
}
function parseOccurrence(line) {
	const [fingerprint = "", started = "", ended] = line.split(" ");
	const startedAt = parseInstant(started);
	if (startedAt === void 0) return [];
	const endedAt = ended === void 0 ? void 0 : parseInstant(ended);
	return [{
		fingerprint,
		startedAt,
		...endedAt === void 0 ? {} : { endedAt }
	}];
}
function formatOccurrence({ fingerprint, startedAt, endedAt }) {
	return [fingerprint, ...[startedAt, ...endedAt === void 0 ? [] : [endedAt]].map(formatInstant)].join(" ");
}
/** The same for one firing, whatever is heard of it later. */
function occurrenceKey({ fingerprint, startedAt }) {
	return `${fingerprint} ${startedAt}`;
}
/**
* The occurrences with what is heard of them now. Each counts once however often it is told; an end stays an end,
* since a firing that comes after it is an older message.
*/
function withHeard(known, heard) {
	const merged = new Map(known.map((one) => [occurrenceKey(one), one]));
	for (const one of heard) {
		const there = merged.get(occurrenceKey(one));
		const isNew = there === void 0 && merged.size < 500;
		const isOver = there !== void 0 && there.endedAt === void 0 && one.endedAt !== void 0;
		if (isNew || isOver) merged.set(occurrenceKey(one), one);
	}
	return [...merged.values()];
}
/** When the last one ended; `undefined` while any fires, or where there are none. */
function allEndedAt(occurrences) {
	const ends = occurrences.flatMap(({ endedAt }) => endedAt ?? []);
	if (ends.length === 0 || ends.length < occurrences.length) return void 0;
	return ends.toSorted((a, b) => a - b).at(-1);
}
// src/core/alert/hear-alerts.ts
const LEVELS = [
	"low",
	"medium",
	"high"
];
/**
* Keeps what is heard; an alert that is new to a resolved incident takes it up again, and one that is worse than an
* untouched incident raises it. `undefined` where nothing is new.
*/
function hearAlerts(entry, alerts, { isNews, facts }) {
	const { record } = entry;
	const before = occurrencesOf(record);
	const after = withHeard(before, alerts);
	const kept = after.map(formatOccurrence);
	const isSame = kept.join() === before.map(formatOccurrence).join();
	const moved = isNews && !isPending(entry) ? takenUp(record, alerts, facts) : record;
	if (isSame && moved === record) return void 0;
	const edits = isSame ? [] : [{
		op: "set",
		pointer: "/alerts",
		value: { occurrences: kept }
	}];
	const rule = moved.state === record.state ? "alert-raised" : "alert-fires-again";
	if (moved !== record) edits.push(...journalled(entry, moved, {
		rule,
		context: {
			now: facts.now,
			us: facts.us
		}
	}));
	const firing = after.filter(({ endedAt }) => endedAt === void 0).length;
	const move = moved.state === record.state ? "" : ` ${record.state} → ${moved.state}`;
	return {
		edits,
		summary: `${record.id}${move} has ${after.length} alerts, ${firing} firing`
	};
}
function takenUp(record, alerts, facts) {
	if (record.state === "resolved") return withoutStale({
		...record,
		state: "in_progress"
	}, "incident");
	if (record.state !== "new" || record.priority_override !== void 0) return record;
	const worst = alerts.map(({ severity }) => facts.rules.severityOf(severity)).reduce(worse, record);
	if (worst.impact === record.impact && worst.urgency === record.urgency) return record;
	const raised = {
		...record,
		impact: worst.impact,
		urgency: worst.urgency
	};
	const matrix = facts.configuration.organisation?.value.priority_matrix;
	const priority = matrix === void 0 ? void 0 : expectedPriority(raised, matrix);
	return {
		...raised,
		priority: priority ?? record.priority
	};
}
function worse(a, b) {
	const higher = (one, other) => LEVELS.indexOf(one) >= LEVELS.indexOf(other) ? one : other;
	return {
		impact: higher(a.impact, b.impact),
		urgency: higher(a.urgency, b.urgency)
	};
}
/** Alerts that come and go make us wait longer: four times as long from the third occurrence of one on. */
const FLAPS = 3;
const PATIENCE = 4;
/**
* Resolves an incident that nobody took up once all its alerts have been quiet long enough. One that somebody works
* on, or that is a major incident or proposed as one, is theirs to resolve.
*/
function recover(entry, { rules, now, us }) {
	const { record } = entry;
	const occurrences = occurrencesOf(record);
	const ended = allEndedAt(occurrences);
	const category = record.category ?? rules.category;
	const isTheirs = record.state !== "new" || record.major?.state === "accepted" || record.major?.state === "proposed";
	if (ended === void 0 || category === void 0 || isTheirs || isPending(entry)) return void 0;
	const isFlapping = occurrences.some(({ fingerprint }) => occurrences.filter((one) => one.fingerprint === fingerprint).length >= FLAPS);
	const wait = rules.recoverAfter * (isFlapping ? PATIENCE : 1);
	if (now < ended + wait) return void 0;
	const notes = `All alerts have been quiet for ${wait / 60} minutes; nobody had to do anything.`;
	const after = {
		...record,
		state: "resolved",
		resolution: {
			code: "self_recovered",
			notes
		},
		closing_category: category
	};
	return {
		edits: journalled(entry, after, {
			rule: "alert-recovered",
			context: {
				now,
				us
			}
		}),
		summary: `${record.id} new → resolved: its alerts are over`
	};
}
// src/core/alert/in-maintenance.ts
/**
* The title of the maintenance window that names the service and is open now. A window for everything, or one whose
* zone does not exist, silences nothing: a missed outage is worse than a needless incident.
*/
function inMaintenance(service, now, { configuration, loadZone }) {
	const span = {
		from: now,
		to: toInstant(now + 1)
	};
	return (configuration.schedule?.value.maintenance ?? []).find((one) => one.scope.services?.includes(service) === true && (timesOf(one, span, loadZone) ?? []).length > 0)?.title;
}
// src/core/alert/open-incident.ts
/** The incident that an issue of ours stands for. Nothing in it depends on when the issue is read. */
function openIncident(opening, facts) {
	const { issue, openedAt, configuration, us } = facts;
	const id = toRecordId("incident", issue.number);
	const attribution = {
		by: us,
		at: openedAt
	};
	const fields = startingFields("incident", givenBy(opening, facts), configuration, attribution);
	const source = {
		issue: issue.number,
		alert: opening.occurrences[0]?.split(" ")[0] ?? ""
	};
	const set = trackedValues(fields, "incident");
	const entry = toEntry([], {
		...attribution,
		source
	}, {
		to: "new",
		set
	});
	const description = toStoredText(opening.description, "description").text;
	const value = {
		...fields,
		id,
		state: "new",
		opened_at: formatInstant(openedAt),
		opened_by: us,
		alerts: { occurrences: [...opening.occurrences] },
		source: sourceOf(opening, facts),
		journal: [recordToJson(entry)]
	};
	const path = pathOfRecord(id, formatInstant(openedAt));
	const stored = withDescription(value, description);
	const record = {
		kind: "create_record",
		path,
		document: "incident",
		value: stored.value
	};
	const beside = stored.beside === void 0 ? [] : [{
		kind: "write_text",
		path: descriptionPath(path),
		text: stored.beside
	}];
	return {
		id,
		path,
		value: stored.value,
		effects: [record, ...beside]
	};
}
/** A service that is none of ours is asked for; the intake defaults stand in. */
function givenBy({ title, service, severity }, { configuration, rules }) {
	const known = service !== void 0 && configuration.services.has(service) ? service : void 0;
	return {
		channel: "monitoring",
		title: toStoredTitle(title, "Alert").text,
		...rules.severityOf(severity),
		...known === void 0 ? { needs_info: ["service"] } : { service: known },
		...rules.category === void 0 ? {} : { category: rules.category }
	};
}
function sourceOf({ key, url }, { issue, repository }) {
	const isAddress = url !== void 0 && /^https?:\/\/\S{1,480}$/.test(url);
	return {
		kind: "alert",
		key,
		repository,
		number: issue.number,
		...isAddress ? { url } : {}
	};
}
// src/core/alert/opening.ts
/** Texts of so many alerts; the rest is counted. */
const MOST_TOLD = 10;
const LONGEST_TEXT = 300;
/** The issue's texts: those of the first alerts, with how many there are. What looks like a secret is masked. */
function describeAlerts(alerts) {
	const [first] = alerts;
	const more = alerts.length > 1 ? ` (and ${alerts.length - 1} more)` : "";
	const told = alerts.slice(0, MOST_TOLD).map(({ title, description, url }) => [
		title,
		description,
		url ?? ""
	].filter((text) => text !== "").join("\n").slice(0, LONGEST_TEXT));
	const rest = alerts.length > MOST_TOLD ? [`… and ${alerts.length - MOST_TOLD} more alerts`] : [];
	return {
		title: toStoredText(`${first?.title ?? "Alert"}${more}`, "title").text,
		description: toStoredText([...told, ...rest].join("\n\n"), "description").text
	};
}
// src/core/alert/place-alerts.ts
/**
* Finds for each alert the incident that has this very occurrence; for a new one that is still firing the incident of
* the same alert or group, or one of the same service whose last alert is recent: a storm is one incident. That a
* thing is over which nobody knows says nothing.
*/
function placeAlerts({ group, alerts }, service, incidents) {
	const heard = /* @__PURE__ */ new Map();
	const news = /* @__PURE__ */ new Set();
	const unplaced = [];
	const place = (entry, alert) => heard.set(entry, [...heard.get(entry) ?? [], alert]);
	for (const alert of alerts) {
		const holder = incidents.byOccurrence.get(occurrenceKey(alert));
		const isOver = alert.endedAt !== void 0;
		const taker = holder ?? (isOver ? void 0 : takerOf(alert, {
			group,
			service,
			incidents
		}));
		if (taker !== void 0) place(taker, alert);
		else if (!isOver) unplaced.push(alert);
		if (taker !== void 0 && holder === void 0) news.add(taker);
	}
	return {
		heard,
		unplaced,
		isNews: (entry) => news.has(entry)
	};
}
function lookUp(entries, { gatherWithin }) {
	const known = entries.map((entry) => ({
		entry,
		occurrences: occurrencesOf(entry.record)
	}));
	return {
		byOccurrence: new Map(known.flatMap(({ entry, occurrences }) => occurrences.map((one) => [occurrenceKey(one), entry]))),
		open: known.filter(({ entry }) => takesMore(entry)),
		gatherWithin
	};
}
/** The newest incident that can take it. */
function takerOf(alert, { group, service, incidents }) {
	const { open, gatherWithin } = incidents;
	const same = open.findLast(({ entry, occurrences }) => groupOfKey(entry.record.source?.key) === group || occurrences.some(({ fingerprint }) => fingerprint === alert.fingerprint));
	const beside = open.findLast(({ entry: { record }, occurrences }) => record.state !== "resolved" && record.service === service && alert.startedAt - lastHeard(occurrences) <= gatherWithin);
	return (same ?? beside)?.entry;
}
/** Open, or resolved and able to go on: an incident that nobody held cannot be worked on again. */
function takesMore({ kind, record }) {
	if (record.state === "closed" || record.state === "cancelled") return false;
	if (record.state !== "resolved") return true;
	return canMove(kind, record, "in_progress", "bot") && missingIn(kind, record, "in_progress").length === 0;
}
function lastHeard(occurrences) {
	return occurrences.reduce((last, { startedAt }) => Math.max(last, startedAt), 0);
}
/** The key of the next incident of a group: numbered, since each is closed at some time. */
function nextKey(group, incidents) {
	return `alert:${group}.${incidents.filter(({ record }) => groupOfKey(record.source?.key) === group).length + 1}`;
}
function groupOfKey(key) {
	return /^alert:([0-9a-f]{16})\.\d+$/.exec(key ?? "")?.[1];
}
// src/app/alert/ingest-alerts.ts
/**
* What alerts ask for: the incident of each issue that an alert opened, what was heard of the alerts of incidents, an
* issue where no incident takes a firing alert, and the end of incidents whose alerts are over. An occurrence counts
* once, whenever and however often it is told.
*/
function ingestAlerts(ledger, { batch, issues }, options) {
	const rules = alertRules(ledger.configuration);
	if (rules === void 0) return toPlan([]);
	const incidents = ledger.entries.filter((entry) => entry.kind === "incident" && entry.record.alerts !== void 0);
	const context = {
		incidents,
		rules,
		options,
		configuration: ledger.configuration
	};
	const opened = openIncidents(issues, ledger, context);
	const facts = {
		...context,
		now: options.now,
		us: options.us.login
	};
	const heard = batch === void 0 ? [] : hear(batch, context, facts);
	const touched = new Set(heard.flatMap(({ ids }) => ids));
	const recovered = incidents.filter(({ record }) => !touched.has(record.id)).flatMap((entry) => toStep(entry, recover(entry, facts)));
	return toPlan([
		...opened,
		...heard,
		...recovered
	]);
}
/** The first issue of a key becomes its incident; whichever comes later is closed as its duplicate. */
function openIncidents(issues, ledger, context) {
	const { configuration, rules, options } = context;
	const numbers = new Map(context.incidents.map(({ record }) => [record.source?.key ?? "", record.source?.number]));
	const ids = new Set(ledger.entries.map(({ record }) => record.id));
	const steps = [];
	for (const issue of issues.toSorted((a, b) => a.number - b.number)) {
		const opening = openingIn(issue, options.us);
		const openedAt = parseInstant(issue.created_at);
		if (opening === void 0 || openedAt === void 0) continue;
		const holder = numbers.get(opening.key);
		if (holder !== void 0) {
			if (holder !== issue.number) steps.push(closeSurplus(issue.number, holder));
			continue;
		}
		numbers.set(opening.key, issue.number);
		const { repository, us } = options;
		const { id, effects } = openIncident(opening, {
			issue,
			openedAt,
			configuration,
			rules,
			repository,
			us: us.login
		});
		if (!ids.has(id)) steps.push({
			files: effects,
			forge: [],
			summary: [`${id} opened by an alert`],
			ids: [id]
		});
	}
	return steps;
}
function closeSurplus(issue, holder) {
	const body = `The same alert is INC-${holder} (#${holder}); this issue was opened twice.`;
	return {
		...NOTHING,
		forge: [{
			key: `alert/surplus/${issue}`,
			kind: "notice",
			issue,
			body
		}, {
			key: `alert/surplus/${issue}/closed`,
			kind: "issue_state",
			issue,
			state: "not_planned"
		}]
	};
}
function hear(batch, context, facts) {
	const incidents = lookUp(context.incidents, context.rules);
	return byService(batch, context).flatMap(({ service, alerts }) => {
		const group = context.options.hash(`${batch.group} ${service}`);
		const { heard, unplaced, isNews } = placeAlerts({
			group,
			alerts
		}, service, incidents);
		const kept = [...heard].flatMap(([entry, told]) => toStep(entry, hearAlerts(entry, told, {
			isNews: isNews(entry),
			facts
		})));
		return unplaced.length === 0 ? kept : [...kept, openFor({
			group,
			alerts: unplaced
		}, service, context)];
	});
}
/** The alerts of each service, by the intake default where it is none of ours; in the order of the batch. */
function byService({ alerts }, { configuration }) {
	const fallback = configuration.organisation?.value.intake.service ?? "";
	const found = /* @__PURE__ */ new Map();
	for (const alert of alerts) {
		const service = alert.service !== void 0 && configuration.services.has(alert.service) ? alert.service ?? fallback : fallback;
		found.set(service, [...found.get(service) ?? [], alert]);
	}
	return [...found].map(([service, own]) => ({
		service,
		alerts: own
	}));
}
function openFor({ group, alerts }, service, context) {
	const { options, incidents } = context;
	const silence = inMaintenance(service, options.now, {
		...context,
		loadZone: options.loadZone
	});
	if (silence !== void 0) return {
		...NOTHING,
		remarks: [`${alerts.length} alerts for ${service} are silent during ${silence}`]
	};
	const [first] = alerts;
	const opening = {
		key: nextKey(group, incidents),
		...describeAlerts(alerts),
		...first?.service === void 0 ? {} : { service: first.service },
		...first?.severity === void 0 ? {} : { severity: first.severity },
		...first?.url === void 0 ? {} : { url: first.url },
		occurrences: alerts.slice(0, MOST_AT_FIRST).map(formatOccurrence)
	};
	return {
		...NOTHING,
		forge: [alertIssue(opening)]
	};
}
/** An issue holds 65,536 characters; the alerts that do not fit are heard right after. */
const MOST_AT_FIRST = 300;
const NOTHING = {
	files: [],
	forge: [],
	summary: [],
	ids: []
};
function toStep({ path, record }, found) {
	if (found === void 0) return [];
	const { edits, summary } = found;
	return [{
		files: [{
			kind: "edit_record",
			path,
			edits
		}],
		forge: [],
		summary: [summary],
		ids: [record.id]
	}];
}
function toPlan(steps) {
	const effects = steps.flatMap(({ files }) => files);
	const ids = steps.flatMap((step) => step.ids);
	return {
		files: {
			effects,
			summary: steps.flatMap(({ summary }) => summary)
		},
		subject: ids.length > 3 ? commitSubject(`hear alerts of ${ids.length} incidents`, []) : commitSubject("hear alerts of", ids),
		forge: steps.flatMap(({ forge }) => forge),
		remarks: steps.flatMap(({ remarks = [] }) => remarks)
	};
}
// src/core/alert/read-alertmanager.ts
/** More in one payload are not read: the forge takes 64 KiB. */
const MOST = 1e3;
/** Labels that name the service, the first that is there. */
const SERVICE_LABELS = [
	"service",
	"app",
	"job"
];
/**
* What Alertmanager sends, version 4 of its webhook: its own message, or `template.Data` as a templated payload gives
* it, which lacks the group key. https://prometheus.io/docs/alerting/latest/configuration/#webhook_config
*/
function readAlertmanager(payload, hash) {
	const list = unfolded(payload.alerts);
	if (!Array.isArray(list)) return {
		ok: false,
		reason: "alerts: a list was expected, as Alertmanager sends it"
	};
	const common = {
		labels: mapIn(payload, "commonLabels"),
		annotations: mapIn(payload, "commonAnnotations")
	};
	const alerts = [];
	for (const [index, item] of list.slice(0, MOST).entries()) {
		const alert = isJsonMap(item) ? toAlert$1(item, common, hash) : void 0;
		if (alert === void 0) return {
			ok: false,
			reason: `alerts[${index}]: labels and startsAt (RFC 3339) were expected`
		};
		alerts.push(alert);
	}
	return {
		ok: true,
		batch: {
			group: hash(`alertmanager ${textIn(payload, "groupKey") ?? `${textIn(payload, "receiver")} ${inOrder(mapIn(payload, "groupLabels"))}`}`),
			alerts
		}
	};
}
function toAlert$1(item, common, hash) {
	const labels = {
		...common.labels,
		...mapIn(item, "labels")
	};
	const annotations = {
		...common.annotations,
		...mapIn(item, "annotations")
	};
	const startedAt = timeIn(item, "startsAt");
	if (startedAt === void 0 || Object.keys(labels).length === 0) return void 0;
	const name = textIn(labels, "alertname") ?? "Alert";
	const given = textIn(item, "fingerprint");
	const isOver = textIn(item, "status") === "resolved";
	const service = SERVICE_LABELS.map((label) => textIn(labels, label)).find((value) => value !== void 0);
	const severity = textIn(labels, "severity");
	const url = textIn(item, "generatorURL");
	return {
		fingerprint: given !== void 0 && /^[0-9a-f]{16}$/.test(given) ? given : hash(inOrder(labels)),
		startedAt,
		...isOver ? { endedAt: timeIn(item, "endsAt") ?? startedAt } : {},
		title: textIn(annotations, "summary") ?? name,
		description: [textIn(annotations, "description"), inOrder(labels)].filter((text) => text !== void 0).join("\n\n"),
		...service === void 0 ? {} : { service },
		...severity === void 0 ? {} : { severity },
		...url === void 0 ? {} : { url }
	};
}
/** Labels by their names, one on a line. */
function inOrder(labels) {
	return Object.keys(labels).sort().map((name) => `${name}=${textIn(labels, name) ?? ""}`).join("\n");
}
// src/core/alert/read-generic.ts
const EXPECTED = "title, status (firing or resolved) and started_at (RFC 3339) were expected";
/** The documented form for everything else: one alert, or `alerts` with several (docs/alerts.md). */
function readGeneric(payload, hash) {
	const list = unfolded(payload.alerts) ?? [payload];
	if (!Array.isArray(list)) return {
		ok: false,
		reason: "alerts: a list was expected"
	};
	const source = textIn(payload, "source") ?? "unnamed";
	const alerts = [];
	for (const [index, item] of list.entries()) {
		const alert = isJsonMap(item) ? toAlert(item, source, hash) : void 0;
		const where = list.length === 1 && payload.alerts === void 0 ? "" : `alerts[${index}]: `;
		if (alert === void 0) return {
			ok: false,
			reason: `${where}${EXPECTED}`
		};
		alerts.push(alert);
	}
	return {
		ok: true,
		batch: {
			group: hash(`${source} ${textIn(payload, "group") ?? alerts.map(({ fingerprint }) => fingerprint).join(" ")}`),
			alerts
		}
	};
}
function toAlert(item, source, hash) {
	const [title, status, startedAt] = [
		textIn(item, "title"),
		textIn(item, "status"),
		timeIn(item, "started_at")
	];
	if (title === void 0 || startedAt === void 0) return void 0;
	if (status !== "firing" && status !== "resolved") return void 0;
	const service = textIn(item, "service");
	const severity = textIn(item, "severity");
	const url = textIn(item, "url");
	return {
		fingerprint: hash(`${source} ${textIn(item, "fingerprint") ?? `${service ?? ""} ${title}`}`),
		startedAt,
		...status === "resolved" ? { endedAt: timeIn(item, "ended_at") ?? startedAt } : {},
		title,
		description: textIn(item, "description") ?? "",
		...service === void 0 ? {} : { service },
		...severity === void 0 ? {} : { severity },
		...url === void 0 ? {} : { url }
	};
}
// src/core/alert/read-alerts.ts
/** The types of `repository_dispatch` that carry alerts. */
const ALERT_EVENTS = ["itsm.alert", "itsm.alertmanager"];
function isAlertEvent(type) {
	return ALERT_EVENTS.some((known) => known === type);
}
/**
* The alerts of a dispatch, or why there are none. A payload is read whole or not at all. Alertmanager's own message
* has more keys than the forge takes at the top, so it may stand under `alertmanager`.
*/
function readAlerts(type, payload, hash) {
	if (!isJsonMap(payload)) return {
		ok: false,
		reason: "client_payload: an object was expected"
	};
	if (type === "itsm.alert") return readGeneric(payload, hash);
	return readAlertmanager(isJsonMap(payload.alertmanager) ? payload.alertmanager : payload, hash);
}
// actions/ingest-alert/index.ts
/** 64 bits of a digest: enough to tell alerts apart, and what Alertmanager's own fingerprints have. */
const hash = (text) => hashText(text).slice(7, 23);
await runAction("ingest-alert", async (stage) => {
	const reading = readEvent(stage);
	const batch = reading?.ok === true ? { batch: reading.batch } : {};
	if (reading?.ok === true) await ingest(stage, {
		...batch,
		issues: []
	});
	await ingest(stage, {
		...batch,
		issues: await ourIssues(stage)
	}, { opens: false });
	if (reading?.ok === false) fail(/* @__PURE__ */ new Error(`the alert was not taken in: ${reading.reason}`));
});
async function ingest({ carryOut, runner, us }, facts, { opens } = { opens: true }) {
	const repository = `${runner.owner}/${runner.repo}`;
	const options = {
		now: runner.now,
		us,
		repository,
		loadZone: createZoneLoader(),
		hash
	};
	let remarks = [];
	await carryOut(({ ledger }) => {
		const plan = ingestAlerts(ledger, facts, options);
		remarks = plan.remarks;
		return opens ? plan : {
			...plan,
			forge: plan.forge.filter(({ kind }) => kind !== "open_issue")
		};
	});
	for (const remark of remarks) logLine(remark);
}
function readEvent({ runner: { event, payload } }) {
	if (event !== "repository_dispatch" || !isAlertEvent(payload.action)) return void 0;
	return readAlerts(payload.action, payload.client_payload ?? {}, hash);
}
/** Events of people's own acts bring no alerts, and cost no request here. */
async function ourIssues({ client, runner, us }) {
	return [
		"repository_dispatch",
		"schedule",
		"workflow_dispatch"
	].includes(runner.event) ? readOpenIssuesBy(client, {
		owner: runner.owner,
		repo: runner.repo
	}, us.login) : [];
}
export {};
