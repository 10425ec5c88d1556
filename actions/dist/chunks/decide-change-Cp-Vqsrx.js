import { r as contentDigest } from "./content-digest-DgVIcytN.js";
import { t as decide } from "./decide-qkGViuEc.js";
// src/app/change/decide-change.ts
/** Decides a pull request from facts that may bring contents in place of their digests. */
function decideChange(facts, ports) {
	return decide(resolveDigests(facts, ports.hashText), ports);
}
function resolveDigests(facts, hashText) {
	const resolved = Object.entries(facts.digests).map(([commit, given]) => {
		return [commit, typeof given === "object" && given !== null ? contentDigest(given, hashText) : given];
	});
	return {
		...facts,
		digests: Object.fromEntries(resolved)
	};
}
export { resolveDigests as n, decideChange as t };
