import { o as sameLogin, r as isBot } from "./role-BC_n5SgB.js";
import { i as toInstant, r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
import { a as nextOpen, c as LATEST, n as elapsed, o as searchForward, t as due } from "./open-time-BNCNVRr_.js";
import { c as toCivilDay, i as lastNotAfter, r as countNotAbove, s as parseCivilDay } from "./zone-DzUYOquW.js";
import { r as parseTimeOfDay } from "./slot-DPcakOW8.js";
import { n as hoursInForce, t as compileCalendar } from "./compile-calendar-CXeRJQcg.js";
// src/core/sla/holders.ts
/** The last point at or before an instant; the first one before that. */
function pointAt(points, at) {
	return points[lastNotAfter(points, at, instantOf)] ?? points[0];
}
function instantOf(point) {
	return point.at;
}
function holderOf(point) {
	return {
		team: point?.fields.team ?? null,
		assignee: point?.fields.assignee ?? null
	};
}
/** Who held the record while the clock ran, in the order of their first turns; the seconds add up to `elapsed`. */
function sharesOf(run) {
	const shares = /* @__PURE__ */ new Map();
	for (const span of run.running) for (let index = Math.max(0, lastNotAfter(run.points, span.from, instantOf)), from = span.from; from < span.to; index += 1) {
		const to = Math.min(span.to, run.points[index + 1]?.at ?? span.to);
		const { team, assignee } = holderOf(run.points[index]);
		const key = `${team ?? ""}/${assignee ?? ""}`;
		const seconds = elapsed(run.life.regime.timetable, from, to) + (shares.get(key)?.seconds ?? 0);
		if (seconds > 0) shares.set(key, {
			team,
			assignee,
			seconds
		});
		from = to;
	}
	return [...shares.values()];
}
// src/core/sla/manual-due.ts
/** The due time agreed by hand for the target of a clock; of several the last. */
function manualDueOf(run) {
	return run.record.manual_due?.findLast((one) => one.target === run.definition.target && parseInstant(one.at) !== void 0);
}
/**
* Puts a clock under a due time agreed by hand. It does not move with pauses, so it is a point in time and not a budget:
* breached if and only if the clock has run, or still runs, after it. A pause lasts through it without breaching.
*/
function underManualDue(run) {
	const agreed = manualDueOf(run);
	const at = agreed === void 0 ? void 0 : parseInstant(agreed.at);
	if (at === void 0) return run;
	const late = run.running.some((span) => span.to > at);
	return {
		...run,
		target: elapsed(run.life.regime.timetable, run.startedAt, at),
		running: run.running.map((span) => ({
			...span,
			due: at
		})),
		due: at,
		breachedAt: late ? at : void 0
	};
}
/** Seconds that are left of a clock; negative once it is overdue. */
function remainingSeconds(run) {
	if (manualDueOf(run) === void 0 || run.due === void 0) return run.target - run.elapsed;
	const timetable = run.life.regime.timetable;
	const at = run.stage === "paused" ? run.asOf : run.until;
	return elapsed(timetable, at, run.due) - elapsed(timetable, run.due, at);
}
// src/core/sla/regime.ts
/** Under what the clock of a definition runs while a record has these values. */
function regimeFor(definition, fields, facts) {
	if (!applies(definition.when, fields, facts.customersOf)) return { is: "none" };
	const priority = fields.priority ?? "default";
	const targetKey = Object.hasOwn(definition.targets, priority) ? priority : "default";
	const target = definition.targets[targetKey];
	if (target === void 0) return { is: "none" };
	const calendar = calendarFor(definition, fields, facts);
	const timetable = calendar === void 0 ? void 0 : facts.timetable(calendar);
	if (calendar === void 0 || timetable === void 0) return {
		is: "untold",
		calendar
	};
	return {
		is: "regime",
		regime: {
			key: `${targetKey}|${calendar}`,
			targetKey,
			target,
			calendar,
			timetable
		}
	};
}
function calendarFor(definition, fields, facts) {
	const of = definition.calendar_of;
	if (of === void 0) return definition.calendar;
	const id = fields[of];
	return id === void 0 ? void 0 : facts.calendarOf(of, id);
}
/** Whether every list that is given contains the record's value. */
function applies(when, fields, customersOf) {
	if (when === void 0) return true;
	const has = (list, value) => list === void 0 || value !== void 0 && list.includes(value);
	return has(when.services, fields.service) && has(when.teams, fields.team) && has(when.categories, fields.category) && has(when.catalogue_items, fields.catalogue_item) && has(when.types, fields.type) && has(when.priorities, fields.priority) && hasCustomer(when.customers, fields, customersOf);
}
function hasCustomer(list, fields, customersOf) {
	if (list === void 0) return true;
	if (fields.customer !== void 0) return list.includes(fields.customer);
	return fields.service !== void 0 && customersOf(fields.service).some((customer) => list.includes(customer));
}
// src/core/time/working-days.ts
/**
* The same time of day `count` working days later, drawn into that day's hours. Outside of hours it counts from the
* next opening. A working day is a date on which a shift begins; a night shift belongs to the date of its beginning.
* `undefined` where there are not so many working days before 2200.
*/
function addWorkingDays(timetable, from, count) {
	const start = nextOpen(timetable, from);
	if (start === void 0) return void 0;
	return onWorkingDay(timetable, start, (days) => {
		const today = dayOf(days, start);
		const goal = entry(days, today + count);
		if (goal === void 0) return void 0;
		const midnight = days.wall.instantOf(toCivilDay(days.day[today] ?? 0), 0);
		const sameTime = days.wall.instantOf(goal.day, start - midnight);
		return toInstant(Math.min(goal.closes, Math.max(goal.opens, sameTime)));
	});
}
/**
* The end of the working day that `from` lies in, or of the first one after that date; or the given time on it.
* Where that has passed, or no open time is left until then, it is the next working day's.
*/
function endOfWorkingDay(timetable, from, wanted) {
	return onWorkingDay(timetable, from, (days) => {
		const today = dayOf(days, from);
		const date = (days.opens[today] ?? Number.POSITIVE_INFINITY) <= from ? days.day[today] ?? 0 : days.wall.dayAt(from);
		const first = wanted.endOf === "same_day" ? today : countNotAbove(days.day, date);
		for (let index = Math.max(first, today);; index += 1) {
			const day = entry(days, index);
			if (day === void 0) return void 0;
			const end = wanted.at === void 0 ? day.closes : days.wall.instantOf(day.day, wanted.at);
			if (elapsed(timetable, from, end) > 0) return end;
		}
	});
}
/** Whole working days between two instants: how many closings of working days lie in (from, to]. */
function workingDaysBetween(timetable, from, to) {
	if (to <= from) return 0;
	const { days } = timetable.covering(from, to);
	return countNotAbove(days.closes, to) - countNotAbove(days.closes, from);
}
function onWorkingDay(timetable, from, ask) {
	return searchForward(timetable, from, timetable.lastPossiblyOpen, (table) => ask(table.days));
}
/** The working day that is not yet over at an instant. */
function dayOf(days, at) {
	return countNotAbove(days.closes, at);
}
function entry(days, index) {
	const [day, opens, closes] = [
		days.day[index],
		days.opens[index],
		days.closes[index]
	];
	if (day === void 0 || opens === void 0 || closes === void 0) return void 0;
	return {
		day,
		opens: toInstant(opens),
		closes: toInstant(closes)
	};
}
// src/core/sla/target-seconds.ts
/**
* How many open seconds a target leaves from `start`. Working days and ends of days are turned into seconds once, at the
* start, so that a pause moves them like any other. What lies past 2200 comes out one second longer than there is time.
*/
function targetSeconds(target, timetable, start) {
	if ("working_days" in target) return until(timetable, start, addWorkingDays(timetable, start, target.working_days));
	if ("end_of" in target) {
		const at = target.at === void 0 ? void 0 : parseTimeOfDay(target.at);
		return until(timetable, start, endOfWorkingDay(timetable, start, {
			endOf: target.end_of,
			...at === void 0 ? {} : { at }
		}));
	}
	return secondsOf(target);
}
function secondsOf(duration) {
	return (duration.hours ?? 0) * 3600 + (duration.minutes ?? 0) * 60;
}
function until(timetable, start, end) {
	return end === void 0 ? elapsed(timetable, start, LATEST) + 1 : elapsed(timetable, start, end);
}
// src/core/sla/when-elapsed.ts
/**
* When `seconds` of a clock have elapsed, by now or, if it keeps running, in time to come. A due time agreed by hand
* counts through pauses, from the start of the clock.
*/
function whenElapsed(run, seconds) {
	const timetable = run.life.regime.timetable;
	if (seconds <= 0) return {
		at: run.startedAt,
		reached: true
	};
	if (manualDueOf(run) !== void 0) {
		const at = due(timetable, run.startedAt, seconds);
		return {
			at,
			reached: at !== void 0 && run.running.some((span) => span.to >= at)
		};
	}
	const span = run.running.find((one) => one.before + one.seconds >= seconds);
	if (span !== void 0) return {
		at: due(timetable, span.from, seconds - span.before),
		reached: true
	};
	const last = run.running.at(-1);
	if (last === void 0 || run.stage === "completed" || run.stage === "cancelled") return {
		at: void 0,
		reached: false
	};
	return {
		at: due(timetable, last.from, seconds - last.before),
		reached: false
	};
}
// src/core/sla/thresholds.ts
/** What a clock is called in `announced`: a new target or a new start is a new clock. */
function clockKey(run) {
	return `${run.definition.id}/${run.life.regime.targetKey}/${formatInstant(run.startedAt)}`;
}
/** Warnings, breach and escalation levels, by their instants; those that will not come stand last. */
function thresholdsOf(run, facts) {
	const key = clockKey(run);
	const levels = (run.definition.escalations ?? []).flatMap((level) => {
		const reached = whenElapsed(run, levelSeconds(level, run.target));
		const point = pointAt(run.points, reached.at ?? run.until);
		if (point === void 0 || !applies(level.when, point.fields, facts.customersOf)) return [];
		return [{
			key: `${key}/escalation-${level.id}`,
			kind: "escalation",
			...reached,
			escalation: level
		}];
	});
	const breach = {
		key: `${key}/breach`,
		kind: "breach",
		...breachOf(run)
	};
	return [
		...warningsOf(run),
		breach,
		...levels
	].sort((a, b) => order(a) - order(b));
}
function warningsOf(run) {
	return (run.definition.warn_at ?? []).map((percent) => ({
		key: `${clockKey(run)}/warning-${percent}`,
		kind: "warning",
		...whenElapsed(run, shareOf(run.target, percent)),
		percent
	}));
}
function breachOf(run) {
	if (run.breachedAt !== void 0) return {
		at: run.breachedAt,
		reached: true
	};
	return {
		at: run.stage === "in_progress" || run.stage === "paused" ? run.due : void 0,
		reached: false
	};
}
function levelSeconds(level, target) {
	if (level.percent !== void 0) return shareOf(target, level.percent);
	const offset = level.offset ?? { after: {} };
	return "before" in offset ? target - secondsOf(offset.before) : target + secondsOf(offset.after);
}
/** The first whole second at which `percent` of the target have elapsed. */
function shareOf(target, percent) {
	return Math.ceil(target * percent / 100);
}
function order(threshold) {
	return threshold.at ?? Number.POSITIVE_INFINITY;
}
// src/core/sla/story.ts
/** Everything that happened to a clock, oldest first. */
function storyOf(run) {
	return [
		...marksTold(run),
		...takeoversTold(run),
		...computedTold(run)
	].sort((a, b) => a.at - b.at || a.rank - b.rank).map(({ at, tell }) => {
		const holder = holderOf(pointAt(run.points, at));
		return {
			at: formatInstant(at),
			event: tell.event,
			cause: tell.cause,
			by: tell.by,
			team: holder.team,
			assignee: holder.assignee,
			elapsed_seconds: elapsedAt(run, at),
			due_at: dueAt(run, at)
		};
	});
}
function marksTold(run) {
	return run.life.marks.map((mark, index) => {
		const point = run.points[mark.index];
		return {
			at: mark.at,
			rank: index === 0 ? 0 : 2,
			tell: {
				event: mark.event,
				cause: causeOf(run, index),
				by: byOf(point)
			}
		};
	});
}
function takeoversTold(run) {
	const { takesOver, ended } = run.life;
	const told = [];
	if (takesOver !== void 0) {
		const cause = `${takesOver.reason}: another target holds, from the start on`;
		const by = byOf(run.points[takesOver.index]);
		told.push({
			at: takesOver.at,
			rank: 3,
			tell: {
				event: "retarget",
				cause,
				by
			}
		});
	}
	if (ended !== void 0) {
		const by = byOf(run.points[ended.index]);
		told.push({
			at: ended.at,
			rank: 4,
			tell: {
				event: "cancel",
				cause: ended.reason,
				by
			}
		});
	}
	return told;
}
function computedTold(run) {
	const told = [];
	for (const { at, reached, percent } of warningsOf(run)) {
		if (!reached || at === void 0) continue;
		told.push({
			at,
			rank: 1,
			tell: {
				event: "warn",
				cause: `${percent} % of the target used`,
				by: null
			}
		});
	}
	if (run.breachedAt !== void 0) told.push({
		at: run.breachedAt,
		rank: 1,
		tell: {
			event: "breach",
			cause: "target used up",
			by: null
		}
	});
	return told;
}
function causeOf(run, index) {
	const mark = run.life.marks[index];
	const point = run.points[mark?.index ?? 0];
	if (mark === void 0 || point === void 0) return "";
	switch (mark.event) {
		case "start": return startCause(run, point);
		case "pause": return [point.state, point.fields.hold_reason].filter((part) => part !== void 0).join(": ");
		case "resume": return run.life.marks[index - 1]?.event === "stop" ? `reopened, ${point.state}` : whatHappened(point);
		case "stop": return point.events.includes("response") && run.definition.target === "response" ? `response: ${whatHappened(point)}` : whatHappened(point);
		case "cancel":
		case "reset": return whatHappened(point);
	}
}
function startCause(run, point) {
	const begun = point.events.includes("opened") ? "opened" : whatHappened(point);
	const opens = nextOpen(run.life.regime.timetable, run.startedAt);
	if (opens === void 0 || opens === run.startedAt) return begun;
	return `${begun} outside hours, runs from ${formatInstant(opens)}`;
}
/** What an entry did, in the order in which a reader looks for it. */
function whatHappened(point) {
	const { entry } = point;
	const assigned = typeof entry.set?.assignee === "string" ? `assigned to ${entry.set.assignee}` : void 0;
	if (point.events.includes("opened")) return assigned === void 0 ? "opened" : `opened, ${assigned}`;
	if (entry.to !== void 0) return `moved to ${entry.to}`;
	if (assigned !== void 0) return assigned;
	if (entry.source?.command !== void 0) return `command ${entry.source.command}`;
	if (entry.source?.comment !== void 0) return `comment ${entry.source.comment}`;
	if (entry.note !== void 0) return "note";
	return `in ${point.state}`;
}
function byOf(point) {
	return point === void 0 || point.entry.by === "" ? null : point.entry.by;
}
function elapsedAt(run, at) {
	const span = spanAt(run, at);
	if (span === void 0) return 0;
	const until = Math.min(at, span.to);
	return span.before + elapsed(run.life.regime.timetable, span.from, until);
}
function dueAt(run, at) {
	const known = spanAt(run, at)?.due ?? run.originalDue;
	return known === void 0 ? null : formatInstant(known);
}
function spanAt(run, at) {
	return run.running[lastNotAfter(run.running, at, (span) => span.from)];
}
// src/core/sla/clock.ts
function toClock(run) {
	const { definition, life } = run;
	return {
		key: clockKey(run),
		definition: definition.id,
		definition_effective_from: definition.effective_from ?? null,
		kind: definition.kind,
		target: definition.target,
		record: run.record.id,
		calendar: life.regime.calendar,
		zone: life.regime.timetable.zone,
		priority: priorityOf(run),
		stage: run.stage,
		breached: run.breachedAt !== void 0,
		started_at: formatInstant(run.startedAt),
		runs_from: show(nextOpen(life.regime.timetable, run.startedAt)),
		...since(run),
		elapsed_seconds: run.elapsed,
		paused_seconds: run.paused,
		target_seconds: run.target,
		remaining_seconds: remainingSeconds(run),
		percent_used: percentUsed(run),
		original_due_at: show(run.originalDue),
		due_at: show(run.due),
		...breach(run),
		...manual(run),
		holders: sharesOf(run),
		story: storyOf(run)
	};
}
/** Compares whole seconds, so that 99.951 % is 99 and never rounded up into a breach. */
function percentUsed(run) {
	const used = run.target - remainingSeconds(run);
	if (run.target === 0) return used > 0 ? 100 : 0;
	return Math.floor(Math.max(0, used) * 100 / run.target);
}
/** The priority whose target it runs under; where that is the default, the one of the record while it ran. */
function priorityOf(run) {
	if (run.life.regime.targetKey !== "default") return run.life.regime.targetKey;
	return (run.life.ended === void 0 ? pointAt(run.points, run.until) : run.points[run.life.ended.index - 1])?.fields.priority ?? null;
}
function since(run) {
	switch (run.stage) {
		case "in_progress": return {};
		case "paused": return { paused_since: formatInstant(run.until) };
		case "completed":
		case "cancelled": return { stopped_at: formatInstant(run.until) };
	}
}
function breach(run) {
	if (run.breachedAt === void 0) return {};
	return {
		breached_at: formatInstant(run.breachedAt),
		breached_with: holderOf(pointAt(run.points, run.breachedAt))
	};
}
function manual(run) {
	const agreed = manualDueOf(run);
	return agreed === void 0 ? {} : { manual_due: agreed };
}
function show(at) {
	return at === void 0 ? null : formatInstant(at);
}
// src/core/sla/clock-run.ts
const STAGE_AFTER = {
	start: "in_progress",
	resume: "in_progress",
	pause: "paused",
	stop: "completed",
	reset: "completed",
	cancel: "cancelled"
};
/** Does the sums of a clock: whole seconds of its calendar; breached if and only if more has elapsed than the target. */
function runClock(source, now) {
	const { life } = source;
	const timetable = life.regime.timetable;
	const startedAt = life.marks[0]?.at ?? now;
	const target = targetSeconds(life.regime.target, timetable, startedAt);
	const originalDue = due(timetable, startedAt, target);
	const running = [];
	const sums = {
		elapsed: 0,
		paused: 0,
		due: originalDue
	};
	for (const { from, to, stage } of phasesOf(life, now)) {
		const seconds = elapsed(timetable, from, to);
		if (stage === "paused") sums.paused += seconds;
		if (stage !== "in_progress") continue;
		if (running.length > 0 && sums.elapsed < target) sums.due = due(timetable, from, target - sums.elapsed);
		running.push({
			from,
			to,
			before: sums.elapsed,
			seconds,
			due: sums.due
		});
		sums.elapsed += seconds;
	}
	const last = life.marks.at(-1);
	const stage = life.ended === void 0 ? STAGE_AFTER[last?.event ?? "start"] : "cancelled";
	return {
		record: source.record,
		definition: source.definition,
		life,
		points: source.points,
		asOf: now,
		startedAt,
		stage,
		until: stage === "in_progress" ? now : life.ended?.at ?? last?.at ?? now,
		running,
		elapsed: sums.elapsed,
		paused: sums.paused,
		target,
		originalDue,
		due: sums.due,
		breachedAt: sums.elapsed > target ? sums.due : void 0
	};
}
function phasesOf(life, now) {
	const end = life.ended?.at ?? now;
	return life.marks.map((mark, index) => ({
		from: mark.at,
		to: life.marks[index + 1]?.at ?? end,
		stage: STAGE_AFTER[mark.event]
	}));
}
// src/core/sla/conditions.ts
const OPENED = { events: ["opened"] };
const NEVER = {};
const DONE = [
	"resolved",
	"fulfilled",
	"review",
	"closed"
];
const DROPPED = ["cancelled", "rejected"];
const DECIDED = [
	"approved",
	"rejected",
	"in_fulfilment",
	"fulfilled",
	"scheduled",
	"implementing",
	"review",
	"closed"
];
const IMPLIED = {
	response: {
		start: OPENED,
		stop: { events: ["response"] },
		cancel: { states: [...DROPPED, ...DONE] },
		reset: NEVER,
		reopens: false
	},
	resolution: {
		start: OPENED,
		stop: { states: DONE },
		cancel: { states: DROPPED },
		reset: NEVER,
		reopens: true
	},
	update: {
		start: OPENED,
		stop: { states: DONE },
		cancel: { states: DROPPED },
		reset: { events: ["support_comment"] },
		reopens: true
	},
	approval: {
		start: { states: ["awaiting_approval", "authorize"] },
		stop: { states: DECIDED },
		cancel: { states: [
			"cancelled",
			"submitted",
			"draft",
			"assess"
		] },
		reset: NEVER,
		reopens: false
	},
	fulfilment: {
		start: { states: ["approved", "in_fulfilment"] },
		stop: { states: DONE },
		cancel: { states: DROPPED },
		reset: NEVER,
		reopens: true
	}
};
function conditionsOf(definition, kind) {
	const implied = IMPLIED[definition.target];
	const own = definition.conditions ?? {};
	const start = definition.target === "fulfilment" && kind !== "request" ? OPENED : implied.start;
	return {
		start: own.start ?? start,
		stop: own.stop ?? implied.stop,
		cancel: own.cancel ?? implied.cancel,
		reset: own.reset ?? implied.reset,
		pauses: (point) => pausesByHold(definition, point) || own.pause !== void 0 && holds(own.pause, point),
		...own.resume === void 0 ? {} : { resume: own.resume },
		reopens: implied.reopens
	};
}
function pausesByHold(definition, point) {
	const pause = definition.pause;
	if (pause === void 0 || !(pause.states ?? ["on_hold"]).includes(point.state)) return false;
	return pause.hold_reasons === void 0 || pause.hold_reasons.includes(point.fields.hold_reason ?? "");
}
function holds(condition, point) {
	return inStates(condition, point) || (condition.events ?? []).some((event) => point.events.includes(event));
}
function inStates(condition, point) {
	return condition.states?.includes(point.state) ?? false;
}
// src/core/sla/cycles.ts
/**
* When clocks of these conditions start, pause, go on and end on a timeline, in wall time: targets and calendars play no
* part. A clock stopped by a state goes on when the record leaves it (reopening); one stopped by an event is over.
*/
function cyclesOf(points, conditions) {
	const cycles = [];
	let phase = "idle";
	for (const [index, point] of points.entries()) for (const event of eventsAt(phase, {
		point,
		before: points[index - 1],
		conditions
	})) {
		if (event === "start") cycles.push([]);
		cycles.at(-1)?.push({
			at: point.at,
			event,
			index
		});
		phase = phaseAfter(event, point, conditions);
	}
	return cycles;
}
function phaseAfter(event, point, conditions) {
	switch (event) {
		case "start":
		case "resume": return "running";
		case "pause": return "paused";
		case "stop": return conditions.reopens && inStates(conditions.stop, point) ? "stopped" : "idle";
		case "cancel":
		case "reset": return "idle";
	}
}
function eventsAt(phase, moment) {
	const begun = beginning(phase, moment);
	if (begun === void 0 && (phase === "idle" || phase === "stopped")) return [];
	const end = ending(moment);
	if (end.length > 0) return endings(end, begun === "start", phase === "stopped");
	const pauses = (phase !== "paused" || begun !== void 0) && beginsToPause(begun, moment);
	return [...begun === void 0 ? [] : [begun], ...pauses ? ["pause"] : []];
}
/** A reset completes no clock that begins with it or is stopped already: it only begins the next one. */
function endings(end, isNew, isStopped) {
	if ((isNew || isStopped) && end.includes("reset")) return end.filter((event) => event !== "reset");
	return isNew ? ["start", ...end] : end;
}
function beginning(phase, moment) {
	switch (phase) {
		case "idle": return startsAt(moment) ? "start" : void 0;
		case "stopped": return inStates(moment.conditions.stop, moment.point) ? void 0 : "resume";
		case "paused": return goesOn(moment) ? "resume" : void 0;
		case "running": return;
	}
}
function ending({ point, conditions }) {
	if (holds(conditions.stop, point)) return ["stop"];
	if (holds(conditions.cancel, point)) return ["cancel"];
	if (!holds(conditions.reset, point)) return [];
	return conditions.pauses(point) ? [
		"reset",
		"start",
		"pause"
	] : ["reset", "start"];
}
/** A state starts a clock only when it is entered, or a second one would start beside the first that just ended. */
function startsAt({ point, before, conditions }) {
	if (!holds(conditions.start, point)) return false;
	return before === void 0 || !inStates(conditions.start, before) || !inStates(conditions.start, point);
}
function goesOn({ point, conditions }) {
	return conditions.resume === void 0 ? !conditions.pauses(point) : holds(conditions.resume, point);
}
/** Where `resume` says what ends a pause, the state that began it must be entered anew to begin another. */
function beginsToPause(begun, { point, before, conditions }) {
	if (!conditions.pauses(point)) return false;
	return conditions.resume === void 0 || begun === "start" || before === void 0 || !conditions.pauses(before);
}
// src/core/sla/clocked-record.ts
/** Fields whose values choose the definition, the target, the calendar or the holder. */
const TRACKED_FIELDS = [
	"priority",
	"service",
	"team",
	"assignee",
	"category",
	"catalogue_item",
	"type",
	"customer",
	"hold_reason"
];
// src/core/sla/life.ts
/**
* Cuts a cycle where what it runs under changes. A stopped clock keeps its regime: only going on can change it, so that
* a correction after the resolution does not judge it again.
*/
function livesOf(cycle, points, regimeAt) {
	const stretches = stretchesOf(cycle, points, regimeAt);
	return stretches.flatMap(({ regime, takeover }, index) => {
		if (regime === void 0) return [];
		const next = stretches[index + 1]?.takeover;
		return [{
			regime,
			marks: next === void 0 ? cycle : cycle.filter((mark) => mark.index < next.index),
			...takeover === void 0 ? {} : { takesOver: takeover },
			...next === void 0 ? {} : { ended: next }
		}];
	});
}
function stretchesOf(cycle, points, regimeAt) {
	const [first, last] = [cycle[0], cycle.at(-1)];
	const start = points[first?.index ?? points.length];
	if (first === void 0 || last === void 0 || start === void 0) return [];
	const stretches = [{ regime: regimeAt(start) }];
	const end = isStop(last) ? last.index : points.length;
	let judged = start.fields;
	for (let index = first.index + 1; index < end; index += 1) {
		const point = points[index];
		if (point === void 0 || point.fields === judged || standsAt(cycle, index)) continue;
		const reason = changeOf(judged, point.fields);
		judged = point.fields;
		const regime = regimeAt(point);
		if (regime?.key === stretches.at(-1)?.regime?.key) continue;
		stretches.push({
			regime,
			takeover: {
				at: point.at,
				index,
				reason
			}
		});
	}
	return stretches;
}
function standsAt(cycle, index) {
	const mark = cycle.findLast((one) => one.index <= index);
	return mark !== void 0 && isStop(mark);
}
function isStop(mark) {
	return mark.event === "stop" || mark.event === "cancel" || mark.event === "reset";
}
/** `priority P3 → P1`; who holds the record and what it waits for chooses no target. */
function changeOf(before, after) {
	return TRACKED_FIELDS.filter((field) => field !== "assignee" && field !== "hold_reason").filter((field) => before[field] !== after[field]).map((field) => `${field} ${before[field] ?? "none"} → ${after[field] ?? "none"}`).join(", ");
}
// src/core/sla/entry-events.ts
/** States to which a record comes because somebody has taken it in hand. */
const IN_HAND = /* @__PURE__ */ new Set([
	"in_progress",
	"in_fulfilment",
	"assess",
	"root_cause_analysis",
	"fix_in_progress",
	"implementing",
	"resolved",
	"fulfilled"
]);
/** The person for whom the record was opened: `requested_for` or, where that is not said, whoever opened it. */
function servedPerson(record) {
	const served = record.requested_for;
	if (typeof served === "string") return served;
	if (served !== void 0) return served.id;
	return record.opened_by ?? record.journal[0]?.by ?? "";
}
/** What the opening means: whom it names as its assignee has it from the start. It is no response, whoever opens. */
function openingEvents(entry) {
	return isAssigned(entry) ? ["opened", "assigned"] : ["opened"];
}
function isAssigned({ set }) {
	return typeof set?.assignee === "string" && set.assignee !== "";
}
/**
* What an entry after the opening means to clocks. A response is the first public comment, command, assignment to a
* person or move into somebody's hands by a support member who is neither the person served nor a bot. An agent who
* opens a record for someone else may so respond later; labels and reactions are no entries of these kinds.
*/
function eventsOf(entry, support, served) {
	const assigned = isAssigned(entry);
	const comments = entry.source?.comment !== void 0 || (entry.note ?? "") !== "";
	const events = assigned ? ["assigned"] : [];
	if (sameLogin(entry.by, served)) return comments ? [...events, "reporter_comment"] : events;
	if (support.isBot(entry.by) || !support.isSupport(entry.by)) return events;
	const commands = entry.source?.command !== void 0;
	if (comments) events.push("support_comment");
	if (comments || commands || assigned || IN_HAND.has(entry.to ?? "")) events.push("response");
	return events;
}
// src/core/sla/timeline.ts
const INITIAL_STATE = {
	incident: "new",
	problem: "new",
	request: "submitted",
	change: "draft"
};
/**
* The journal as points in time, ascending, the first at the opening. Entries after `now` have not happened. Of entries
* at one instant the order of the journal counts. A field that no entry sets has its present value from the opening on.
*/
function timelineOf(record, support, now) {
	const openedAt = parseInstant(record.opened_at);
	if (openedAt === void 0 || openedAt > now) return [];
	const entries = datedEntries(record, openedAt).filter(({ at }) => at <= now);
	const served = servedPerson(record);
	const points = [];
	for (const { at, entry, opens } of entries) {
		const before = points.at(-1);
		points.push({
			at,
			state: entry.to ?? before?.state ?? INITIAL_STATE[record.kind],
			fields: before === void 0 ? openingFields(record, entry) : changedFields(before.fields, entry),
			events: opens ? openingEvents(entry) : eventsOf(entry, support, served),
			entry
		});
	}
	return points;
}
function datedEntries(record, openedAt) {
	const dated = record.journal.map((entry) => ({
		at: toInstant(Math.max(openedAt, parseInstant(entry.at) ?? openedAt)),
		entry,
		opens: false
	}));
	if (dated.some((one, index) => one.at < (dated[index - 1]?.at ?? openedAt))) dated.sort((a, b) => a.at - b.at);
	const first = dated[0];
	if (first !== void 0 && isOpening(first, record.kind, openedAt)) return [{
		...first,
		at: openedAt,
		opens: true
	}, ...dated.slice(1)];
	return [{
		at: openedAt,
		entry: {
			at: record.opened_at,
			by: record.opened_by ?? ""
		},
		opens: true
	}, ...dated];
}
/** The first entry opens the record, even if it was written a little later; a journal that lacks it gets one. */
function isOpening(first, kind, openedAt) {
	return first.entry.to === INITIAL_STATE[kind] || first.at === openedAt && first.entry.to !== void 0;
}
function openingFields(record, opening) {
	const values = {};
	for (const field of TRACKED_FIELDS) {
		const value = record.journal.some((entry) => entry.set !== void 0 && field in entry.set) ? opening.set?.[field] : record[field];
		if (typeof value === "string") values[field] = value;
	}
	return values;
}
function changedFields(before, entry) {
	const set = entry.set;
	if (set === void 0 || !TRACKED_FIELDS.some((field) => field in set)) return before;
	const values = { ...before };
	for (const field of TRACKED_FIELDS) {
		if (!(field in set)) continue;
		const value = set[field];
		if (typeof value === "string") values[field] = value;
		else delete values[field];
	}
	return values;
}
// src/core/sla/clocks-of.ts
/** All clocks of a record as of `now`, in the order of the definitions; what happens after `now` has not happened. */
function clocksOf(record, rules, now) {
	return measureRecord(record, rules, now).runs.map(toClock);
}
/** The same in numbers, for those who count many clocks or wait for their thresholds. */
function measureRecord(record, rules, now) {
	const points = timelineOf(record, rules.facts.support, now);
	const openedAt = parseInstant(record.opened_at);
	if (points.length === 0 || openedAt === void 0) return {
		runs: [],
		untold: []
	};
	const facts = regimeFacts(rules, openedAt);
	const measured = rules.inForce(openedAt).filter((definition) => definition.records.includes(record.kind)).map((definition) => measure(definition, {
		record,
		points,
		facts,
		now
	}));
	return {
		runs: measured.flatMap((one) => one.runs),
		untold: measured.flatMap((one) => one.untold)
	};
}
function measure(definition, { record, points, facts, now }) {
	let untold;
	const regimeAt = (point) => {
		const answer = regimeFor(definition, point.fields, facts);
		if (answer.is === "untold") untold = {
			definition: definition.id,
			calendar: answer.calendar ?? null
		};
		return answer.is === "regime" ? answer.regime : void 0;
	};
	return {
		runs: cyclesOf(points, conditionsOf(definition, record.kind)).flatMap((cycle) => livesOf(cycle, points, regimeAt)).map((life) => underManualDue(runClock({
			record,
			definition,
			life,
			points
		}, now))),
		untold: untold === void 0 ? [] : [untold]
	};
}
function regimeFacts(rules, openedAt) {
	const known = /* @__PURE__ */ new Map();
	return {
		timetable: (calendar) => {
			if (!known.has(calendar)) known.set(calendar, rules.timetable(calendar, openedAt));
			return known.get(calendar);
		},
		calendarOf: rules.facts.calendarOf ?? (() => void 0),
		customersOf: rules.facts.customersOf ?? (() => [])
	};
}
// src/core/sla/sla-rules.ts
function prepareSla(definitions, facts) {
	const versions = byId(definitions).map(oldestFirst);
	return {
		facts,
		inForce: (openedAt) => versions.flatMap((ofOneId) => ofOneId.findLast((one) => startOf(one) <= openedAt) ?? []),
		timetable: (id, openedAt) => {
			const calendar = facts.calendar(id);
			return calendar === void 0 ? void 0 : hoursInForce(calendar, openedAt);
		}
	};
}
/** In the order in which the ids first come. */
function byId(definitions) {
	const groups = /* @__PURE__ */ new Map();
	for (const definition of definitions) {
		const group = groups.get(definition.id);
		if (group === void 0) groups.set(definition.id, [definition]);
		else group.push(definition);
	}
	return [...groups.values()];
}
function oldestFirst(versions) {
	return versions.toSorted((a, b) => startOf(a) - startOf(b));
}
/** When a version comes into force: a date means 00:00 UTC; without one it has always been. */
function startOf(definition) {
	const text = definition.effective_from;
	if (text === void 0) return toInstant(Number.NEGATIVE_INFINITY);
	const day = parseCivilDay(text);
	return day === void 0 ? parseInstant(text) ?? toInstant(Number.POSITIVE_INFINITY) : toInstant(day * 86400);
}
// src/app/measure-clocks.ts
function prepareTiming(configuration, loadZone) {
	const calendars = /* @__PURE__ */ new Map();
	const findings = [];
	for (const [id, { path, value }] of configuration.calendars) {
		const compiled = compileCalendar(value, loadZone, path);
		if (compiled.ok) calendars.set(id, compiled.calendar);
		else findings.push(...compiled.findings);
	}
	return {
		rules: prepareSla(configuration.sla?.value.definitions ?? [], slaFacts(configuration, calendars)),
		calendars,
		findings
	};
}
function slaFacts(configuration, calendars) {
	const teams = configuration.teams?.value.teams ?? [];
	const members = teams.filter((team) => team.kind === "support").flatMap((team) => team.members);
	const support = new Set(members.map((login) => login.toLowerCase()));
	const serviceOf = (id) => configuration.services.get(id)?.value;
	return {
		calendar: (id) => calendars.get(id),
		support: {
			isSupport: (login) => support.has(login.toLowerCase()),
			isBot: (login) => isBot(login, configuration)
		},
		calendarOf: (kind, id) => kind === "service" ? serviceOf(id)?.calendar : teams.find((team) => team.id === id)?.calendar,
		customersOf: (service) => serviceOf(service)?.customers ?? []
	};
}
/** Every clock of every record at `now`: by record in the order of the ledger, then by definition. */
function clocksOfLedger(ledger, { rules }, now) {
	return ledger.entries.flatMap((entry) => clocksOfEntry(entry, rules, now));
}
function clocksOfEntry(entry, rules, now) {
	return clocksOf(toClocked(entry), rules, now);
}
function toClocked(entry) {
	return {
		kind: entry.kind,
		...entry.record
	};
}
export { startOf as a, percentUsed as c, addWorkingDays as d, workingDaysBetween as f, prepareSla as i, toClock as l, remainingSeconds as m, clocksOfLedger as n, measureRecord as o, manualDueOf as p, prepareTiming as r, servedPerson as s, clocksOfEntry as t, thresholdsOf as u };
