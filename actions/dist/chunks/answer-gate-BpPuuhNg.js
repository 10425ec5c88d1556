import { n as alteredFields, r as isAmended } from "./approved-plan-s96LHxL2.js";
import { a as freezesFor, d as environmentOf, m as windowOf, t as assessRisk } from "./risk-BaK6pdw_.js";
import { a as holdsOf } from "./content-digest-DgVIcytN.js";
import { n as recordToJson, t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as showDeployment, t as deliveryOf } from "./match-delivery-25yCncKK.js";
// src/core/gate/answer-gate.ts
/** Whether this may be deployed under that change, now: a function of the records as they are committed. */
function answerGate(ledger, question, ports) {
	const { change, now } = question;
	const asked = {
		change,
		asked_at: formatInstant(now),
		commit: ledger.commit ?? null
	};
	const found = ledger.entries.find(({ record }) => record.id === change);
	const nothing = {
		remarks: [],
		authorise_by: null,
		until: null
	};
	if (found?.kind !== "change") return {
		answer: "no",
		...asked,
		reasons: [absence(ledger, change)],
		...nothing
	};
	const { record } = found;
	const reasons = [
		...ledger.unreadable.filter(({ severity, place }) => severity === "error" && place.path.startsWith("config/")).map(({ place }) => no("unreadable", `${place.path} cannot be read`)),
		...authorisationOf(record, now),
		...stateOf(record),
		...alterationOf(record, ports.hashText),
		...scheduleOf(record, ledger.configuration, {
			question,
			loadZone: ports.loadZone
		}),
		...deliveryReasons(record, ledger.configuration, question.deployment)
	];
	const owed = owedBy(record);
	const yes = owed === null ? "yes" : "yes_not_yet_authorised";
	return {
		answer: reasons.length > 0 ? "no" : yes,
		...asked,
		reasons,
		remarks: reasons.length > 0 ? [] : remarksOn(record),
		authorise_by: owed,
		until: record.window?.end ?? null
	};
}
/** Until when an emergency is to be authorised that has not been. */
function owedBy({ evidence }) {
	return evidence?.decision === "authorise_afterwards" && evidence.authorised_at === void 0 ? evidence.authorise_by ?? null : null;
}
function no(code, says) {
	return {
		code,
		says
	};
}
function absence({ unreadable, drafts }, change) {
	if (unreadable.some(({ place }) => place.path.endsWith(`/${change}.yaml`))) return no("unreadable", `the record of ${change} cannot be read`);
	return no("unknown_change", drafts.some(({ path }) => path.endsWith(`/${change}.yaml`)) ? `${change} is a draft` : `there is no ${change} on the branch of records`);
}
/** Only what registration wrote proves an approval. */
function authorisationOf({ evidence, unauthorised }, now) {
	if (evidence?.authorised_at !== void 0) return [];
	if (unauthorised !== void 0) return [no("not_authorised", `it is unauthorised: ${unauthorised.why}`)];
	switch (evidence?.decision) {
		case "approved": return [];
		case "authorise_afterwards": {
			const by = parseInstant(evidence.authorise_by ?? "");
			if (by !== void 0 && now < by) return [];
			return [no("authorisation_overdue", `it was to be authorised by ${evidence.authorise_by ?? "nobody knows when"}`)];
		}
		case "not_approved": return [no("not_authorised", "the policy did not approve it")];
		case void 0: return [no("no_evidence", "nothing in its record proves that it was approved")];
	}
}
function stateOf({ state }) {
	if (state === "scheduled" || state === "implementing") return [];
	return [no("state", `it is ${state}; deployed is what is scheduled or being implemented`)];
}
/** An edit that the policy did not decide takes the approval with it. */
function alterationOf(record, hashText) {
	if (record.evidence === void 0) return [];
	const altered = alteredFields(recordToJson(record), fieldToJson(record.evidence.facts?.plan), hashText);
	if (altered === void 0) return [no("no_evidence", "its evidence does not keep what was approved")];
	const pending = altered.filter((field) => !isAmended(field, record.journal));
	if (pending.length === 0) return [];
	return [no("altered", `${pending.join(", ")} was altered since it was approved, and that is not approved yet`)];
}
function scheduleOf(record, configuration, { question, loadZone }) {
	const { now } = question;
	const window = windowOf(record);
	const schedule = configuration.schedule?.value ?? {};
	const scope = {
		services: servicesIn(configuration),
		risk: riskOf(record, configuration)
	};
	const planned = {
		id: record.id,
		isProposal: false,
		raised: now,
		content: record,
		risk: scope.risk
	};
	const facts = {
		schedule,
		loadZone,
		others: [],
		majorIncidents: [],
		leadTimeHours: {},
		services: scope.services
	};
	const frozen = (record.evidence?.waivers ?? []).some(({ conflict }) => conflict.split(":")[0] === "freeze") ? [] : freezesFor(planned, facts).filter(({ span }) => span.from <= now && now < span.to);
	const isInside = window !== void 0 && window.from <= now && now < window.to;
	const span = window === void 0 ? "it has none" : `${formatInstant(window.from)} to ${formatInstant(window.to)}`;
	return [
		...isInside ? [] : [no("outside_window", `it is outside its window: ${span}`)],
		...frozen.map(({ freeze }) => no("frozen", `the freeze ${freeze.title} holds until ${freeze.end}`)),
		...holdsOf(record, {
			...scope,
			schedule,
			now
		}).map(({ by, since, reason }) => no("held", `${by === "hold" ? "it is on hold" : "a lockdown holds it"} since ${since}: ${reason}`))
	];
}
function servicesIn({ services }) {
	return new Map([...services.values()].map(({ value }) => [value.id, value]));
}
/** Without a policy that can be read the risk is the highest. */
function riskOf(record, configuration) {
	const policy = configuration.approvals?.value;
	if (policy === void 0) return "high";
	return assessRisk(record, {
		policy,
		services: servicesIn(configuration),
		paths: []
	}).risk;
}
/** A change that says what it delivers lets nothing else through; one of high risk must say it. */
function deliveryReasons(record, configuration, deployment) {
	const what = showDeployment(deployment);
	if ((record.delivers ?? []).length > 0) {
		if (deliveryOf(record, deployment) !== void 0) return [];
		return [no("not_delivered", `it does not deliver ${what}`)];
	}
	if (riskOf(record, configuration) === "high") return [no("not_delivered", "its risk is high, and it does not say what it delivers")];
	const planned = environmentOf(record);
	return planned === deployment.environment ? [] : [no("not_delivered", `it is for ${planned}, not for ${deployment.environment}`)];
}
function remarksOn({ delivers, id }) {
	return delivers === void 0 ? [`${id} does not say what it delivers: any repository may be deployed under it`] : [];
}
export { answerGate as t };
