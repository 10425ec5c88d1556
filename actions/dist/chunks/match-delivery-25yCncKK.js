// src/core/gate/match-delivery.ts
/** The first of what a change delivers that a deployment is; `undefined` where it is none of it. */
function deliveryOf(change, deployment) {
	const found = (change.delivers ?? []).findIndex((one) => isDelivery(one, deployment));
	return found < 0 ? void 0 : found;
}
/** What is bound must be equal; a name of a repository has no capitals. */
function isDelivery(delivery, deployment) {
	return delivery.repository.toLowerCase() === deployment.repository.toLowerCase() && delivery.environment === deployment.environment && (delivery.sha === void 0 || delivery.sha === deployment.sha) && (delivery.digest === void 0 || delivery.digest === deployment.digest) && (delivery.pull_request === void 0 || delivery.pull_request === deployment.pull_request);
}
/** A deployment as people read it. */
function showDeployment({ repository, environment, sha, digest, pull_request: pull }) {
	const what = [
		...sha === void 0 ? [] : [sha.slice(0, 12)],
		...digest === void 0 ? [] : [digest.slice(0, 19)],
		...pull === void 0 ? [] : [`pull request ${pull}`]
	];
	return `${repository}${what.length === 0 ? "" : ` (${what.join(", ")})`} to ${environment}`;
}
export { showDeployment as n, deliveryOf as t };
