import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { n as trackedField, t as alwaysThere } from "./tracked-fields-CamO7uzu.js";
// src/core/journal/told.ts
/**
* What the journal tells: the record at each entry and at the end. It believes what it reads: entries that should
* not be there are `checkJournal`'s to find. An entry whose time is not an instant is left out.
*/
function tell(journal, kind) {
	const steps = toSteps(journal, kind);
	const last = steps.at(-1);
	return {
		state: last?.state ?? "",
		fields: last?.fields ?? {},
		steps
	};
}
function toSteps(journal, kind) {
	const steps = [];
	let state = "";
	let fields = toBeginning(journal, kind);
	journal.forEach((entry, index) => {
		const at = parseInstant(entry.at);
		if (at === void 0) return;
		const [stateBefore, fieldsBefore] = [state, index === 0 ? {} : fields];
		state = entry.to ?? state;
		fields = withSet(fields, entry.set, kind);
		steps.push({
			index,
			at,
			entry,
			state,
			stateBefore,
			fieldsBefore,
			fields
		});
	});
	return steps;
}
/** The fields after a `set`: `null` removes, fields that are not tracked change nothing. */
function withSet(fields, set, kind) {
	if (set === void 0) return fields;
	const next = { ...fields };
	for (const name of Object.keys(set)) {
		if (trackedField(kind, name) === void 0) continue;
		const value = set[name];
		if (value === null) delete next[name];
		else next[name] = value;
	}
	return next;
}
/**
* What the record began with where a terse opening does not say it: a field that is always there had the value that
* its first `set` gives, as nobody can have changed it before.
*/
function toBeginning(journal, kind) {
	const told = journal[0]?.set ?? {};
	const untold = alwaysThere[kind].filter((name) => !Object.hasOwn(told, name));
	const fields = {};
	for (const name of untold) {
		const first = journal.find(({ set }) => set !== void 0 && Object.hasOwn(set, name))?.set?.[name];
		if (first !== void 0 && first !== null) fields[name] = first;
	}
	return fields;
}
export { tell as t };
