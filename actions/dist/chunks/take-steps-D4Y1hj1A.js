import { a as mend, o as says, r as toStorableText, x as withArticle } from "./storable-text-BmVNsrtJ.js";
import { t as extend } from "./work-nMpOJOsJ.js";
import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { n as moveRecord, r as findEntry, t as changeRecord } from "./move-record-Dg2dpEPT.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { n as linkTwoRecords, r as unlinkTwoRecords } from "./link-records-Ds9VEOIW.js";
// src/core/conversation/link-refusal.ts
/** Why two records cannot be linked, in a sentence. */
function saysLinkRefusal(refusal) {
	switch (refusal.why) {
		case "no_such_record": return `there is no record ${refusal.id}${meant(refusal.near)}`;
		case "no_such_relation": return `${withArticle(refusal.kind)} is linked by ${refusal.known.join(", ")}, not by ${refusal.relation}`;
		case "wrong_kind": return `${refusal.field} names ${withArticle(refusal.expected.join(" or "))}, and ${refusal.to} is none`;
		case "self": return `${refusal.id} is not linked to itself`;
		case "cycle": return `${refusal.field} would go in a circle: ${refusal.ids.join(", ")}`;
		case "taken": return `${refusal.field} of ${refusal.id} is ${refusal.holder} already; take that away first`;
		case "full": return `${refusal.field} of ${refusal.id} holds ${refusal.most} records already`;
		case "not_linked": return `${refusal.from} is not linked to ${refusal.to} by ${refusal.field}`;
	}
}
function meant(near) {
	return near === void 0 ? "" : `; did you mean ${near}?`;
}
// src/app/conversation/take-steps.ts
/** Takes all steps on one record, or none of them. What is told of them stands in the journal, with its cause. */
function takeSteps(work, id, steps, options) {
	let taken = work;
	for (const step of steps) {
		const planned = planStep(taken, id, step, options);
		if (!planned.ok) return planned;
		taken = extend(taken, planned.plan);
	}
	if (journalLength(taken, id) > journalLength(work, id)) return {
		ok: true,
		work: taken
	};
	return journalCause(taken, id, options);
}
/** The cause alone, without a change. */
function journalCause(work, id, { attribution, otherwise }) {
	const entry = findEntry(work.ledger, id);
	if (!("record" in entry)) return refused(says(entry));
	if (isFull(entry)) return refused(FULL);
	const note = otherwise === void 0 ? {} : { note: toStorableText(otherwise).slice(0, LONGEST_NOTE) };
	const edits = [{
		op: "append",
		pointer: "/journal",
		value: recordToJson(toEntry(entry.record.journal, attribution, note))
	}];
	const plan = {
		effects: [{
			kind: "edit_record",
			path: entry.path,
			edits
		}],
		summary: [`${id} noted for ${attribution.by}`]
	};
	return {
		ok: true,
		work: extend(work, plan)
	};
}
function refused(...why) {
	return {
		ok: false,
		why,
		isTooEarly: false
	};
}
function planStep({ ledger }, id, step, options) {
	switch (step.do) {
		case "change": return fromOutcome(planMove(ledger, id, step, options));
		case "link": return fromLink(linkTwoRecords(ledger, {
			from: id,
			relation: step.relation,
			to: step.to
		}));
		case "unlink": return fromLink(unlinkTwoRecords(ledger, {
			from: id,
			relation: step.relation,
			to: step.to
		}));
		case "edit": {
			const entry = findEntry(ledger, id);
			if (!("record" in entry)) return refused(says(entry));
			const summary = [`${id} ${step.says}`];
			return {
				ok: true,
				plan: {
					effects: [{
						kind: "edit_record",
						path: entry.path,
						edits: step.edits
					}],
					summary
				}
			};
		}
	}
}
function planMove(ledger, id, step, options) {
	const { attribution, us, checkDocument } = options;
	const who = step.as === "us" ? {
		...attribution,
		by: us.login
	} : attribution;
	const note = step.note === void 0 ? {} : { note: toStorableText(step.note).slice(0, LONGEST_NOTE) };
	const more = {
		...who,
		checkDocument,
		fields: step.fields ?? {},
		...note
	};
	return step.to === void 0 ? changeRecord(ledger, id, more) : moveRecord(ledger, id, step.to, more);
}
const LONGEST_NOTE = 8192;
/** From here on only moves are journalled: a record ends at 64 KiB. */
const NEARLY_FULL = 57344;
const FULL = "the record is nearly as long as one may be, and takes nothing more but moves";
function isFull({ record }) {
	return JSON.stringify(record).length > NEARLY_FULL;
}
function fromOutcome(outcome) {
	if (outcome.ok) return {
		ok: true,
		plan: outcome.plan
	};
	return {
		ok: false,
		why: outcome.refused.map((one) => `${says(one)} ${mend(one)}`),
		isTooEarly: outcome.refused.some(({ code }) => code === "MOVE_PENDING")
	};
}
function fromLink(answer) {
	if (answer.is === "planned") return {
		ok: true,
		plan: answer.plan
	};
	return refused(saysLinkRefusal(answer.refusal));
}
function journalLength({ ledger }, id) {
	const entry = findEntry(ledger, id);
	return "record" in entry ? entry.record.journal.length : 0;
}
export { takeSteps as t };
