import { n as nearest } from "./nearest-B4YLKVY7.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
// scripts/gitsm/find-entry.ts
/** The record of an id, in any case, or of a number alone; a near miss is answered with what is there. */
function findEntry(ledger, id) {
	const wanted = fullId(ledger, id);
	const found = ledger.entries.find((entry) => entry.record.id === wanted);
	if (found !== void 0) return found;
	const unreadable = ledger.unreadable.find((one) => one.place.path.endsWith(`/${wanted}.yaml`));
	if (unreadable !== void 0) throw new CliError(`${wanted} cannot be read: ${unreadable.place.path}`, EXIT.findings, "gitsm validate says why.");
	const near = nearest(wanted, ledger.entries.map((entry) => entry.record.id));
	const guess = near === void 0 ? "" : ` Did you mean ${near}?`;
	throw new CliError(`There is no record ${JSON.stringify(wanted)}.${guess}`, EXIT.usage, "gitsm list shows them.");
}
/** `1000150` and `#1000150` for `INC-1000150`: a number is given once, so that it names one record at most. */
function fullId(ledger, asked) {
	const number = /^#?(\d+)$/.exec(asked.trim())?.[1];
	return ledger.entries.find(({ record }) => number !== void 0 && record.id.endsWith(`-${number}`))?.record.id ?? asked.trim().toUpperCase();
}
export { fullId as n, findEntry as t };
