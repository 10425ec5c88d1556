import { a as parseRecordId, i as numberOfId, o as pathKind, t as FIRST_OFFLINE_NUMBER } from "./record-id-DrBCxwok.js";
// src/core/history/next-number.ts
/** Ids have at most nine digits. */
const LAST_NUMBER = 999999999;
/**
* The next free number of the offline range, over all kinds as on the forge: one after the highest, so that the
* number of a record that was removed from the middle is not given again. Files that cannot be read hold theirs by
* their name. Only when the range is used up to its end are gaps filled.
*/
function nextOfflineNumber(ledger) {
	const taken = takenNumbers(ledger);
	let next = FIRST_OFFLINE_NUMBER;
	for (const number of taken) if (number >= next) next = number + 1;
	return next <= LAST_NUMBER ? next : firstGap(taken);
}
function takenNumbers({ entries, unreadable }) {
	const ids = entries.flatMap(({ path, record }) => [idOfPath(path), parseRecordId(record.id)]);
	const held = unreadable.map(({ place }) => idOfPath(place.path));
	return new Set([...ids, ...held].filter((id) => id !== void 0).map(numberOfId));
}
function idOfPath(path) {
	const kind = pathKind(path);
	return kind.is === "record" || kind.is === "description" ? kind.id : void 0;
}
function firstGap(taken) {
	let number = FIRST_OFFLINE_NUMBER;
	while (taken.has(number)) number++;
	if (number > LAST_NUMBER) throw new RangeError("every number of the offline range is taken");
	return number;
}
export { nextOfflineNumber as t };
