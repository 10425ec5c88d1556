import { n as isFinal, t as isDone } from "./lifecycle-of-Cap2MaQo.js";
// src/core/proposal/ledger-facts.ts
/** What a decision takes from the base: its policy, and what else is going on. What could not be read is `null`. */
function ledgerFacts(ledger, others) {
	const { approvals, teams, schedule, services, standardChanges } = ledger.configuration;
	const unread = ledger.unreadable.filter(({ severity }) => severity === "error").map(({ place }) => place.path);
	const isRead = (folder) => !unread.some((path) => path.startsWith(folder));
	const valuesOf = (files) => [...files.values()].map(({ value }) => value);
	return {
		policy: approvals?.value ?? null,
		teams: teams?.value ?? null,
		services: isRead("config/services/") ? valuesOf(services) : null,
		standard_changes: isRead("config/standard-changes/") ? valuesOf(standardChanges) : null,
		schedule: schedule?.value ?? (isRead("config/schedule.yaml") ? {} : null),
		other_changes: isRead("changes/") && others !== null ? otherChanges(ledger, others) : null,
		...isRead("changes/") ? { past_changes: pastChanges(ledger) } : {},
		major_incidents: isRead("tickets/") ? majorIncidents(ledger) : null
	};
}
function otherChanges({ entries }, others) {
	const registered = entries.flatMap((entry) => {
		if (entry.kind !== "change" || isFinal("change", entry.record.state)) return [];
		return [{
			id: entry.record.id,
			proposal: false,
			opened_at: entry.record.opened_at,
			change: entry.record
		}];
	});
	const proposed = others.flatMap(({ id, openedAt, draft }) => draft.kind === "change" ? [{
		id,
		proposal: true,
		opened_at: openedAt,
		change: draft.draft
	}] : []);
	return [...registered, ...proposed];
}
/** The forge's own numbers and those of others alike: how it went is told by the close code. */
function pastChanges({ entries }) {
	return entries.flatMap((entry) => {
		if (entry.kind !== "change" || entry.record.state !== "closed" || entry.record.close === void 0) return [];
		const { id, service, team, template, close, journal } = entry.record;
		const closed = journal.findLast(({ to }) => to === "closed")?.at;
		if (closed === void 0) return [];
		return [{
			id,
			service,
			...team === void 0 ? {} : { team },
			...template === void 0 ? {} : { template: template.id },
			code: close.code,
			closed_at: closed
		}];
	});
}
function majorIncidents({ entries }) {
	return entries.flatMap((entry) => {
		if (entry.kind !== "incident" || entry.record.major?.state !== "accepted") return [];
		const { id, service, opened_at, state } = entry.record;
		return isDone("incident", state) || service === void 0 ? [] : [{
			id,
			service,
			opened_at
		}];
	});
}
export { ledgerFacts as t };
