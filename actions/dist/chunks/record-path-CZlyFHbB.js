import { a as parseRecordId, s as pathOfRecord } from "./record-id-DrBCxwok.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
// src/core/history/record-path.ts
/** Where the entry belongs by its id and opening; `undefined` where one of the two cannot be read. */
function pathOfEntry({ record }) {
	const id = parseRecordId(record.id);
	if (id === void 0 || parseInstant(record.opened_at) === void 0) return void 0;
	return pathOfRecord(id, record.opened_at);
}
/** Whether it stands where it belongs; a file in the wrong place may be moved. */
function isRecordPath(entry) {
	return pathOfEntry(entry) === entry.path;
}
export { pathOfEntry as n, isRecordPath as t };
