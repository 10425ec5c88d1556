import { n as toEntry } from "./attribution-BxQgbmFY.js";
import { a as pendingEdit, f as toSet, p as trackedValues } from "./check-lifecycle-CoBmcvKM.js";
import { t as fieldEdits } from "./register-entry-DwLZiiOK.js";
import { t as tell } from "./told-zH2kdS3o.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
// src/core/timers/journal-step.ts
/**
* Whether somebody's edit of the fields is not journalled yet. Until registration has done so nothing is done to the
* record: the journal would tell it in our name.
*/
function isPending({ kind, record }) {
	return pendingEdit(record, kind, tell(record.journal, kind)) !== void 0;
}
/** The edits that bring a record from what it is to `after`, with the entry of the journal that tells it. */
function journalled({ kind, record }, after, { rule, context }) {
	const set = toSet(trackedValues(record, kind), trackedValues(after, kind), kind);
	const entry = toEntry(record.journal, {
		by: context.us,
		at: context.now,
		source: { rule }
	}, {
		...after.state === record.state ? {} : { to: after.state },
		...set === void 0 ? {} : { set }
	});
	return [...fieldEdits(record, after, kind), {
		op: "append",
		pointer: "/journal",
		value: recordToJson(entry)
	}];
}
export { journalled as n, isPending as t };
