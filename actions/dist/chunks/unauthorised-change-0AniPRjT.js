import { n as encodeMarkdownInline } from "./markdown-inline-CLhcZ6yi.js";
import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { p as trackedValues } from "./check-lifecycle-CoBmcvKM.js";
import { c as toRecordId, s as pathOfRecord } from "./record-id-DrBCxwok.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { r as toStorableText } from "./storable-text-BmVNsrtJ.js";
import { i as toInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
// src/core/audit/landing.ts
/** The key by which issue and record of a landing are known again. */
function landingKey({ commit }) {
	return `unauthorised/${commit}`;
}
/** Landings that a record tells of: registered with its evidence, or found by an audit before. */
function toldLandings({ entries }) {
	const told = entries.flatMap(({ kind, record }) => {
		if (kind !== "change") return [];
		const { evidence, unauthorised } = record;
		return [evidence?.merge_commit, unauthorised?.commit].filter((commit) => commit !== void 0);
	});
	return new Set(told);
}
// src/core/audit/unauthorised-change.ts
const DAY = 86400;
const DEFAULT_DAYS = 5;
const SHOWN_PATHS = 20;
/** The issue of what landed past its approval. It is opened before the record, which takes its number. */
function openUnauthorised({ landing, why, paths }, repositoryUrl) {
	const commit = landing.commit.slice(0, 7);
	const by = landing.by === null ? "somebody whom the forge does not name" : `@${landing.by.login}`;
	return {
		key: landingKey(landing),
		kind: "open_issue",
		title: `Unauthorised change: ${commit} landed without its approval`,
		body: [
			`[${commit}](${repositoryUrl}/commit/${landing.commit}) landed on the branch of records by ${by} without the approval that it takes.`,
			`**Why it is not authorised:** ${encodeMarkdownInline(why, 400)}`,
			...shownPaths(paths),
			"**What to do:** find out why, then take it back by a pull request, or let those approve it who may, and write into the record of this issue what was learnt. It is closed with its review."
		].join("\n\n"),
		labels: ["gitsm/change", "unauthorised"]
	};
}
function shownPaths(paths) {
	const shown = paths.slice(0, SHOWN_PATHS).map((path) => `- ${encodeMarkdownInline(path)}`);
	const more = paths.length > SHOWN_PATHS ? [`- and ${paths.length - SHOWN_PATHS} more`] : [];
	return shown.length === 0 ? [] : [[
		"It changes",
		...shown,
		...more
	].join("\n")];
}
const MARKER = /<!-- gitsm:open:(unauthorised\/[0-9a-f]{40,64}) -->/;
/** The landing that an issue of ours is about; `undefined` for any other issue, whatever stands in it. */
function landingKeyOf({ user, body }, us) {
	return user?.id === us ? MARKER.exec(body ?? "")?.[1] : void 0;
}
/** Issues of ours about a landing, the first one first. */
function issuesOf(found, issues, us) {
	const key = landingKey(found.landing);
	return issues.filter((issue) => landingKeyOf(issue, us) === key).sort((a, b) => a.number - b.number);
}
/** The record of it: done already, so that it is authorised afterwards or taken back, and reviewed in any case. */
function registerUnauthorised(found, facts) {
	const { number, openedAt, us, repository, organisation } = facts;
	const { landing, why, paths } = found;
	const opened = formatInstant(openedAt);
	const id = toRecordId("change", number);
	const review = reviewOwed(openedAt, organisation);
	const fields = {
		title: `Landed without approval: ${landing.commit.slice(0, 7)}`,
		type: "retrospective",
		service: found.service ?? organisation.intake.service,
		team: organisation.intake.team
	};
	const source = {
		issue: number,
		rule: "unauthorised-change"
	};
	const journal = [];
	for (const told of [{
		to: "draft",
		set: trackedValues(fields, "change")
	}, { to: "authorize" }]) journal.push(toEntry(journal, {
		by: us,
		at: openedAt,
		source
	}, told));
	const value = {
		id,
		title: fields.title,
		type: fields.type,
		state: "authorize",
		opened_at: opened,
		opened_by: us,
		service: fields.service,
		team: fields.team,
		...review,
		unauthorised: {
			commit: landing.commit,
			...landing.at === void 0 ? {} : { landed_at: formatInstant(landing.at) },
			...landing.by === null ? {} : { by: landing.by.login },
			why: toStorableText(why).replaceAll("\n", " ").slice(0, 500)
		},
		source: {
			kind: "rule",
			key: landingKey(landing),
			repository,
			number
		},
		description: toStorableText(["It changes:", ...paths.slice(0, 100).map((path) => `- ${path}`)].join("\n")),
		journal: journal.map(recordToJson)
	};
	return {
		kind: "create_record",
		path: pathOfRecord(id, opened),
		document: "change",
		value
	};
}
/** A review with its day, and the task that asks somebody for it. */
function reviewOwed(at, { review }) {
	const due = formatInstant(toInstant(at + (review?.change_within_days ?? DEFAULT_DAYS) * DAY));
	return {
		tasks: [reviewTask(due)],
		review: {
			required: true,
			due_at: due
		}
	};
}
function reviewTask(due) {
	return {
		id: "unauthorised-review",
		title: "Find out why it landed without its approval, and whether it stays",
		kind: "review",
		state: "open",
		due_at: due
	};
}
export { reviewOwed as a, registerUnauthorised as i, landingKeyOf as n, landingKey as o, openUnauthorised as r, toldLandings as s, issuesOf as t };
