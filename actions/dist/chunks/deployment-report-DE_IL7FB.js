import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { r as toStorableText } from "./storable-text-BmVNsrtJ.js";
// src/core/gate/deployment-report.ts
/** The type of the `repository_dispatch` by which a pipeline tells of a deployment. */
const DEPLOYMENT_EVENT = "gitsm-deployment";
/** `bypassed`: the gate said no, and somebody deployed all the same, with a reason. */
const PHASES = [
	"started",
	"succeeded",
	"failed",
	"bypassed"
];
/** Ten fields are what the forge lets through. */
function toPayload({ change, phase, deployment, run, actor, reason }) {
	const { repository, environment, sha, digest, pull_request } = deployment;
	return {
		change,
		phase,
		repository,
		environment,
		run,
		actor,
		...Object.fromEntries(Object.entries({
			sha,
			digest,
			pull_request,
			reason
		}).filter((field) => field[1] !== void 0))
	};
}
const SHAPES = {
	change: /^CHG-[1-9]\d{0,8}$/,
	phase: /^(?:started|succeeded|failed|bypassed)$/,
	repository: /^[\w.-]{1,100}\/[\w.-]{1,100}$/,
	environment: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
	run: /^https?:\/\/[\w.:/-]{1,300}$/,
	actor: /^[A-Za-z0-9_-]{1,100}(?:\[bot\])?$/
};
const OPTIONAL = {
	sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
	digest: /^sha256:[0-9a-f]{64}$/
};
/** What a dispatch tells, read whole or not at all; all of it is foreign. */
function readReport(payload) {
	if (!isJsonMap(payload)) return {
		ok: false,
		reason: "it has no payload"
	};
	const wrong = [...Object.entries(SHAPES).filter(([name, shape]) => !isText(payload[name], shape)), ...Object.entries(OPTIONAL).filter(([name, shape]) => payload[name] !== void 0 && !isText(payload[name], shape))].map(([name]) => name);
	const { pull_request: pull, reason } = payload;
	if (pull !== void 0 && !(Number.isSafeInteger(pull) && Number(pull) > 0)) wrong.push("pull_request");
	if (reason !== void 0 && typeof reason !== "string") wrong.push("reason");
	if (payload.phase === "bypassed" && (reason === void 0 || String(reason).trim() === "")) wrong.push("reason");
	if (wrong.length > 0) return {
		ok: false,
		reason: `${wrong.join(", ")} of the payload is not as it must be`
	};
	const text = (name) => payload[name] === void 0 ? void 0 : String(payload[name]);
	return {
		ok: true,
		report: {
			change: String(payload.change),
			run: String(payload.run),
			actor: String(payload.actor),
			phase: PHASES.find((phase) => phase === payload.phase) ?? "failed",
			reason: reason === void 0 ? void 0 : toStorableText(String(reason)).slice(0, 500),
			deployment: {
				repository: String(payload.repository),
				environment: String(payload.environment),
				sha: text("sha"),
				digest: text("digest"),
				pull_request: pull === void 0 ? void 0 : Number(pull)
			}
		}
	};
}
function isText(value, shape) {
	return typeof value === "string" && shape.test(value);
}
export { readReport as n, toPayload as r, DEPLOYMENT_EVENT as t };
