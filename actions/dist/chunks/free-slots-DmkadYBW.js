import { i as toInstant, r as parseInstant } from "./instant-CCrqmuRZ.js";
import { a as subtract, o as union } from "./slot-DPcakOW8.js";
import { a as freezesFor, l as conflictsWithChanges, m as windowOf, o as maintenanceFor, s as unknownZone } from "./risk-BaK6pdw_.js";
import { t as timesOf } from "./maintenance-BYrzRms2.js";
// src/core/change/find-slots.ts
const DAY = 86400;
/** Where nothing is free for so long, a slot is agreed by people, not found. */
const HORIZON_DAYS = 90;
/** Work begins at quarters of an hour. */
const STEP = 900;
/**
* The first windows in which nothing speaks against a change: within its maintenance windows, where it has some, and
* outside freezes and whatever other changes stand in the way; one for each stretch of free time.
*/
function findSlots(change, { risk, question, facts }) {
	const { length, most } = question;
	const earliest = change.raised + (facts.leadTimeHours[change.content.type] ?? 0) * 3600;
	const from = toInstant(Math.max(question.from, earliest));
	const span = {
		from,
		to: toInstant(from + HORIZON_DAYS * DAY)
	};
	const unassigned = {
		...change,
		risk
	};
	const meant = maintenanceFor(unassigned, facts);
	const times = meant.map((one) => timesOf(one, span, facts.loadZone));
	const unknown = meant.find((_, at) => times[at] === void 0);
	if (unknown !== void 0) return {
		ok: false,
		reason: unknownZone(unknown.id, unknown.zone)
	};
	const open = meant.length === 0 ? [span] : union(times.flatMap((one) => one ?? []));
	const taken = union([...freezesFor(unassigned, facts).map((one) => one.span), ...takenBy(unassigned, span, facts)]);
	return {
		ok: true,
		slots: subtract(subtract([span], subtract([span], open)), taken).flatMap((stretch) => firstSlot(stretch, length)).slice(0, most)
	};
}
/** The windows of all changes with which this one would conflict if it took the whole span. */
function takenBy(change, span, facts) {
	const clashing = new Set(conflictsWithChanges({
		...change,
		window: span
	}, facts).map((one) => one.with));
	return facts.others.filter(({ id }) => clashing.has(id)).flatMap(({ content }) => windowOf(content) ?? []);
}
function firstSlot({ from, to }, length) {
	const start = Math.ceil(from / STEP) * STEP;
	return start + length <= to ? [{
		from: toInstant(start),
		to: toInstant(start + length)
	}] : [];
}
// src/core/approval/free-slots.ts
/** Windows in which nothing would speak against the first change of the facts, judged as the decision judged it. */
function freeSlotsFor(facts, part, { question, loadZone }) {
	const content = facts.changes[0]?.after ?? null;
	const { schedule, other_changes: others, policy, services } = facts;
	if (content === null || schedule === null || others === null || services === null || policy === null || !part?.risk) return {
		ok: false,
		reason: "The change or what it is measured by could not be read."
	};
	const raised = instantOf(facts.pull_request.opened_at);
	return findSlots({
		id: part.change ?? "",
		isProposal: facts.changes[0]?.id === void 0,
		raised,
		content
	}, {
		risk: part.risk.risk,
		question,
		facts: {
			schedule,
			loadZone,
			majorIncidents: [],
			others: others.map((one) => ({
				id: one.id,
				isProposal: one.proposal,
				raised: instantOf(one.opened_at),
				content: one.change
			})),
			services: new Map(services.map((service) => [service.id, service])),
			leadTimeHours: policy.lead_time_hours ?? {}
		}
	});
}
function instantOf(text) {
	return parseInstant(text) ?? toInstant(0);
}
export { freeSlotsFor as t };
