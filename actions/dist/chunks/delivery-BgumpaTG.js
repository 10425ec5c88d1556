import { t as formatInstant } from "./instant-CCrqmuRZ.js";
// src/core/timers/announce.ts
/** As many notices as the schema lets a record have. */
const MOST_NOTICES = 500;
/** From 56 KiB on a record has room for its moves alone (design: one file is at most 64 KiB). */
const NEARLY_FULL = 57344;
/** What is due and not announced yet, in the order in which it is to be announced. Nothing, where there is no room. */
function unannounced({ record }, dues) {
	const announced = record.announced ?? [];
	const known = new Set(announced.map(({ key }) => key));
	const fresh = dues.filter(({ key }) => !known.has(key));
	if (fresh.length === 0 || JSON.stringify(record).length > NEARLY_FULL) return [];
	return fresh.slice(0, Math.max(0, MOST_NOTICES - announced.length));
}
/** Appended, never put between: what was announced stays in its place. */
function announce(dues) {
	return dues.map(({ key, at }) => ({
		op: "append",
		pointer: "/announced",
		value: {
			key,
			at: formatInstant(at)
		}
	}));
}
// src/core/timers/delivery.ts
/** Unique over all records; fits a marker: ids and slugs are at most 60 characters each, the whole at most 180. */
function effectKey({ id }, { key }) {
	return `${id}/${key}`;
}
/** Writes down what is known to stand in the thread, and what a later word of the same clock has said with it. */
function markDelivered({ record }, { isDelivered, now }) {
	const announced = record.announced ?? [];
	const isTold = (notice) => notice.delivered_at !== void 0 || isDelivered(effectKey(record, notice));
	const marked = announced.flatMap((notice, index) => {
		if (notice.delivered_at !== void 0) return [];
		return isTold(notice) || laterOfClock(announced, index).some(isTold) ? [{
			notice,
			index
		}] : [];
	});
	const at = formatInstant(now);
	return {
		edits: marked.map(({ index }) => ({
			op: "set",
			pointer: `/announced/${index}/delivered_at`,
			value: at
		})),
		summary: marked.map(({ notice }) => `${record.id} delivered ${notice.key}`)
	};
}
const WARNING = /\/warning-\d+$/;
/**
* A late run finds several thresholds of one clock at once: the last one speaks for the warnings before it. Those that
* come after a warning, of the same clock; none for what is no warning.
*/
function laterOfClock(announced, index) {
	const key = announced[index]?.key ?? "";
	if (!WARNING.test(key)) return [];
	const clock = key.replace(WARNING, "/");
	return announced.slice(index + 1).filter((other) => other.key.startsWith(clock));
}
export { unannounced as a, announce as i, laterOfClock as n, markDelivered as r, effectKey as t };
