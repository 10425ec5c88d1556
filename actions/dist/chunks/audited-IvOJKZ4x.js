import { v as isObjectId } from "./load-ledger-flsHO6_I.js";
import { r as readPublished } from "./open-stage-BojbfoJc.js";
// actions/audit-landings/audited.ts
const BRANCH = "reports";
const FILE = "state.json";
/**
* The commit up to which an audit told everything; believed only where we pushed it ourselves, since whoever moves it
* on hides what landed before. `undefined` where there is none: then all is looked at again, which finds the same.
*/
async function readAudited(git, landings, us) {
	const text = await readPublished(git, BRANCH, FILE);
	if (text === void 0) return void 0;
	const [last] = await landings.pushes(BRANCH);
	return last?.by?.id === us ? auditedIn(text) : void 0;
}
/** For reports that are published while nothing new was told. */
async function keptState(git, audited) {
	return isObjectId(audited) ? `${JSON.stringify({ audited }, null, 2)}\n` : readPublished(git, BRANCH, FILE);
}
function auditedIn(text) {
	try {
		const { audited } = JSON.parse(text);
		return typeof audited === "string" && isObjectId(audited) ? audited : void 0;
	} catch {
		return;
	}
}
export { readAudited as n, keptState as t };
