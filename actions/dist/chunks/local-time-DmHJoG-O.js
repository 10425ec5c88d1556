import { i as toInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { t as zoneClock } from "./zone-DzUYOquW.js";
// src/core/report/period/local-time.ts
const YEAR = 31622400;
/** Knows the zone from 5 years before `asOf` to 5 years after it; beyond, the offset nearest in time is taken. */
function createLocalTime(loadZone, zone, asOf) {
	const rules = loadZone(zone, toInstant(asOf - 5 * YEAR), toInstant(asOf + 5 * YEAR));
	if (rules === void 0) return void 0;
	const wall = zoneClock(rules);
	return {
		zone,
		dayAt: wall.dayAt,
		midnightOf: (day) => wall.instantOf(day, 0),
		moment: (at) => ({
			utc: formatInstant(at),
			local: withOffset(at, offsetAt(rules, at))
		}),
		wallAt: (at) => at + offsetAt(rules, at)
	};
}
function offsetAt(rules, at) {
	let offset = rules.transitions[0]?.offsetSeconds ?? 0;
	for (const transition of rules.transitions) {
		if (transition.at > at) break;
		offset = transition.offsetSeconds;
	}
	return offset;
}
function withOffset(at, offsetSeconds) {
	const minutes = Math.abs(Math.round(offsetSeconds / 60));
	const sign = offsetSeconds < 0 ? "-" : "+";
	return `${formatInstant(toInstant(at + offsetSeconds)).slice(0, 19)}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function two(number) {
	return String(number).padStart(2, "0");
}
export { createLocalTime as t };
