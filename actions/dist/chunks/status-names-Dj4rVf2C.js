// src/core/set-up/status-names.ts
/** The status that says whether every record of a pull request is in order. */
const RECORDS_STATUS = "gitsm / records";
/** The name of the status carries the base: pull requests of one head into two branches are two decisions. */
function approvalStatus(base) {
	return `gitsm / approval: ${base}`;
}
export { approvalStatus as n, RECORDS_STATUS as t };
