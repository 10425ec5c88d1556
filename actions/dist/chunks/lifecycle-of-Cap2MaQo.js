import { t as EVERY_ROLE } from "./role-BC_n5SgB.js";
// src/core/lifecycle/lifecycle.ts
/** A need that is met when the field is there and not blank. */
function needsField(field, says, options = {}) {
	const keys = field.split(".");
	const need = {
		pointer: `/${keys.join("/")}`,
		says,
		give: options.give ?? `${field}=…`,
		met: (record) => isFilled(findValue(record, keys))
	};
	return options.when === void 0 ? need : {
		...need,
		when: options.when
	};
}
/** Every move from each of the states to one state. */
function moves(from, to, by, more = {}) {
	return from.map((state) => ({
		from: state,
		to,
		by,
		...more
	}));
}
function findValue(record, keys) {
	let value = record;
	for (const key of keys) {
		if (typeof value !== "object" || value === null) return void 0;
		value = value[key];
	}
	return value;
}
function isFilled(value) {
	if (typeof value === "string") return value.trim() !== "";
	if (Array.isArray(value)) return value.length > 0;
	return value !== void 0 && value !== null;
}
// src/core/lifecycle/ticket-needs.ts
/** What being worked on takes, for every kind that is worked on by one person of a team. */
const BEING_WORKED_ON = [needsField("team", "the team that works on it", { give: "team=<id>" }), needsField("assignee", "the person who works on it", { give: "assignee=<login>" })];
/** On hold: the reason, and the reference where the reason is about something that can be named. */
const ON_HOLD = [
	needsField("hold_reason", "what it waits for", { give: "hold_reason=<reason>" }),
	{
		pointer: "/hold_reference",
		says: "the problem that it waits for, such as PRB-7",
		give: "hold_reference=PRB-<number>",
		when: (ticket) => ticket.hold_reason === "awaiting_problem",
		met: (ticket) => /^PRB-[1-9]\d{0,8}$/.test(ticket.hold_reference ?? "")
	},
	{
		pointer: "/hold_reference",
		says: "the change that it waits for, such as CHG-57",
		give: "hold_reference=CHG-<number>",
		when: (ticket) => ticket.hold_reason === "awaiting_change",
		met: (ticket) => /^CHG-[1-9]\d{0,8}$/.test(ticket.hold_reference ?? "")
	},
	needsField("hold_reference", "the supplier and the supplier's ticket", {
		give: "hold_reference=<text>",
		when: (ticket) => ticket.hold_reason === "awaiting_vendor"
	})
];
/** Code and notes of how it ended; the schema holds both together, so each is asked for alone. */
const RESOLUTION = [needsField("resolution.code", "how it ended", { give: "resolution.code=<code>" }), needsField("resolution.notes", "what was done", { give: "resolution.notes=<text>" })];
const CANCELLATION = needsField("cancellation", "why it is cancelled", { give: "cancellation=<text>" });
const NO_OPEN_TASKS = {
	pointer: "/tasks",
	says: "every task done or skipped",
	give: "tasks.<number from 0>.state=done",
	met: (record) => openTasks(record).length === 0
};
function openTasks(record) {
	return (record.tasks ?? []).filter((task) => task.state === "open" || task.state === "in_progress");
}
// src/core/lifecycle/change-lifecycle.ts
const PLANNERS = EVERY_ROLE;
const AUTHORISERS = ["manager", "bot"];
const DOERS = [
	"agent",
	"manager",
	"bot"
];
const PLAN = [
	"justification",
	"implementation",
	"backout",
	"test",
	"impact"
].map((part) => needsField(`plan.${part}`, `the part "${part}" of the plan`));
const SCHEDULED = [
	...PLAN,
	needsField("window", "when it is done", { give: "window.start=<instant> window.end=<instant>" }),
	needsField("assignee", "the person who does it", { give: "assignee=<login>" }),
	needsField("template", "the standard change that it follows", {
		give: "template.id=<id> template.version=<number>",
		when: (change) => change.type === "standard"
	}),
	needsField("emergency.reason", "why it cannot wait", { when: (change) => change.type === "emergency" })
];
const CLOSED$1 = [
	needsField("close.code", "how it ended", { give: "close.code=<code>" }),
	needsField("close.notes", "what happened", { give: "close.notes=<text>" }),
	needsField("review.held_at", "when the review was held", {
		give: "review.held_at=<instant>",
		when: owesReview
	}),
	needsField("review.findings", "what the review found", {
		give: "review.findings=<text>",
		when: owesReview
	}),
	{
		pointer: "/tasks",
		says: "every task done or skipped",
		give: "tasks.<number from 0>.state=done",
		met: (change) => openTasks(change).length === 0
	}
];
/** Being written and being authorised ask for nothing that the draft's own schema does not ask for. */
const NEEDS = {
	draft: [],
	assess: PLAN,
	authorize: PLAN,
	scheduled: SCHEDULED,
	implementing: SCHEDULED,
	review: SCHEDULED,
	closed: [...SCHEDULED, ...CLOSED$1],
	cancelled: [CANCELLATION]
};
const PASSING = [
	{
		field: "close",
		states: ["review", "closed"]
	},
	{
		field: "hold",
		states: [
			"draft",
			"assess",
			"authorize",
			"scheduled",
			"implementing",
			"review"
		]
	},
	{
		field: "cancellation",
		states: ["cancelled"]
	}
];
/** The end is the same for all: what was begun is reviewed, and cannot be cancelled once it is in review. */
const ENDING = [
	...moves(["scheduled"], "implementing", DOERS),
	...moves(["implementing"], "review", DOERS),
	...moves(["review"], "closed", DOERS)
];
/** `draft → assess → authorize → scheduled → implementing → review → closed`, by type with what it skips. */
const changeLifecycles = {
	normal: graph([
		"draft",
		"assess",
		"authorize",
		"scheduled",
		"implementing",
		"review",
		"closed",
		"cancelled"
	], [
		...moves(["draft"], "assess", PLANNERS),
		...moves(["assess"], "authorize", DOERS),
		...moves(["assess", "authorize"], "draft", PLANNERS),
		...moves(["authorize"], "scheduled", AUTHORISERS),
		...ENDING
	]),
	standard: graph([
		"draft",
		"scheduled",
		"implementing",
		"review",
		"closed",
		"cancelled"
	], [...moves(["draft"], "scheduled", PLANNERS), ...ENDING]),
	emergency: graph([
		"draft",
		"authorize",
		"scheduled",
		"implementing",
		"review",
		"closed",
		"cancelled"
	], [
		...moves(["draft"], "authorize", PLANNERS),
		...moves(["authorize"], "draft", PLANNERS),
		...moves(["authorize"], "scheduled", AUTHORISERS),
		...ENDING
	]),
	retrospective: {
		...graph([
			"draft",
			"authorize",
			"review",
			"closed",
			"cancelled"
		], [
			...moves(["draft"], "authorize", PLANNERS),
			...moves(["authorize"], "draft", PLANNERS),
			...moves(["authorize"], "review", AUTHORISERS),
			...moves(["review"], "closed", DOERS)
		]),
		needs: {
			...NEEDS,
			authorize: [],
			review: [],
			closed: CLOSED$1
		}
	}
};
function graph(states, between) {
	const cancellable = states.filter((state) => ![
		"review",
		"closed",
		"cancelled"
	].includes(state));
	return {
		states,
		initial: "draft",
		final: ["closed", "cancelled"],
		done: ["closed", "cancelled"],
		moves: [...between, ...moves(cancellable, "cancelled", EVERY_ROLE)],
		needs: NEEDS,
		passing: PASSING
	};
}
/** Emergency, failed and high-risk changes, and whatever else automation marked so. */
function owesReview(change) {
	const failed = change.close?.code === "unsuccessful" || change.close?.code === "backed_out";
	return change.type === "emergency" || failed || change.risk?.claimed === "high" || change.review?.required === true;
}
// src/core/lifecycle/incident-lifecycle.ts
const MAJOR = [
	needsField("major.decided_by", "who accepted it as a major incident", { when: isAcceptedMajor }),
	needsField("major.business_impact", "what the major incident does to the business", { when: isAcceptedMajor }),
	needsField("major.reason", "why it is not a major incident", { when: (it) => it.major?.state === "rejected" })
];
const RESOLVED$1 = [
	...MAJOR,
	...RESOLUTION,
	needsField("closing_category", "what it turned out to be", { give: "closing_category=<id>" }),
	needsField("links.duplicate_of", "the incident that it duplicates", { when: (it) => hasCode$1(it, "duplicate") }),
	needsField("links.resolved_by", "the change that mended it", { when: (it) => hasCode$1(it, "resolved_by_change") }),
	needsField("links.problem", "the problem that explains it", { when: (it) => hasCode$1(it, "resolved_by_problem") || hasCode$1(it, "known_error") })
];
/**
* `new → in_progress ⇄ on_hold → resolved → closed`. People work through `in_progress`; automation alone resolves a
* new one (an alert that recovered, a parent that was resolved), since nobody ever worked on it.
*/
const incidentLifecycle = {
	states: [
		"new",
		"in_progress",
		"on_hold",
		"resolved",
		"closed",
		"cancelled"
	],
	initial: "new",
	final: ["closed", "cancelled"],
	done: [
		"resolved",
		"closed",
		"cancelled"
	],
	moves: [
		...moves(["new"], "in_progress", [
			"agent",
			"manager",
			"bot"
		]),
		...moves(["in_progress"], "on_hold", [
			"agent",
			"manager",
			"bot"
		]),
		{
			from: "on_hold",
			to: "in_progress",
			by: EVERY_ROLE
		},
		...moves(["in_progress", "on_hold"], "resolved", [
			"agent",
			"manager",
			"bot"
		]),
		{
			from: "new",
			to: "resolved",
			by: ["bot"]
		},
		{
			from: "resolved",
			to: "in_progress",
			by: EVERY_ROLE,
			reopens: true
		},
		{
			from: "resolved",
			to: "closed",
			by: [
				"reporter",
				"manager",
				"bot"
			],
			when: {
				says: "an accepted major incident is closed by a manager alone",
				holds: ({ after, by }) => by.has("manager") || after("major")?.state !== "accepted"
			}
		},
		...moves([
			"new",
			"in_progress",
			"on_hold"
		], "cancelled", EVERY_ROLE)
	],
	needs: {
		new: MAJOR,
		in_progress: [...MAJOR, ...BEING_WORKED_ON],
		on_hold: [
			...MAJOR,
			...BEING_WORKED_ON,
			...ON_HOLD
		],
		resolved: RESOLVED$1,
		closed: RESOLVED$1,
		cancelled: [...MAJOR, CANCELLATION]
	},
	passing: [
		{
			field: "hold_reason",
			states: ["on_hold"]
		},
		{
			field: "hold_reference",
			states: ["on_hold"]
		},
		{
			field: "hold_until",
			states: ["on_hold"]
		},
		{
			field: "resolution",
			states: ["resolved", "closed"]
		},
		{
			field: "cancellation",
			states: ["cancelled"]
		}
	]
};
function isAcceptedMajor(incident) {
	return incident.major?.state === "accepted";
}
function hasCode$1(incident, code) {
	return incident.resolution?.code === code;
}
// src/core/lifecycle/problem-lifecycle.ts
const STAFF = [
	"agent",
	"manager",
	"bot"
];
/** A known error may be written down in any state; once people are told, it must help them. */
const KNOWN_ERROR = [needsField("known_error.workaround", "the workaround that is published", { when: isPublished })];
const RESOLVED = [
	...KNOWN_ERROR,
	...RESOLUTION,
	needsField("fix_applied_at", "when the fix was applied", {
		give: "fix_applied_at=<instant>",
		when: (it) => hasCode(it, "fix_applied")
	}),
	needsField("accepted_risk", "who accepted the risk, why, and when it is looked at again", {
		give: "accepted_risk.reason=<text> accepted_risk.review_at=<instant>",
		when: (it) => hasCode(it, "risk_accepted")
	}),
	needsField("links.duplicate_of", "the problem that it duplicates", { when: (it) => hasCode(it, "duplicate") })
];
const CLOSED = [
	...RESOLVED,
	needsField("effectiveness.verdict", "whether the fix helped", { when: (it) => hasCode(it, "fix_applied") }),
	needsField("review.lessons", "what was learnt from a major problem", { when: (it) => it.major === true }),
	NO_OPEN_TASKS
];
/**
* `new → assess → root_cause_analysis → fix_in_progress → resolved → closed`. Without a fix (risk accepted, duplicate,
* not reproducible, no longer relevant) it is resolved from assessment or analysis. Analysing again is a reopening:
* after a fix by whoever works on it, after any other ending by a manager.
*/
const problemLifecycle = {
	states: [
		"new",
		"assess",
		"root_cause_analysis",
		"fix_in_progress",
		"resolved",
		"closed",
		"cancelled"
	],
	initial: "new",
	final: ["closed", "cancelled"],
	done: [
		"resolved",
		"closed",
		"cancelled"
	],
	moves: [
		...moves(["new"], "assess", STAFF),
		...moves(["assess", "fix_in_progress"], "root_cause_analysis", STAFF),
		...moves(["root_cause_analysis"], "fix_in_progress", STAFF),
		...moves(["assess", "root_cause_analysis"], "resolved", STAFF, { when: {
			says: "a problem that is fixed goes through fix_in_progress",
			holds: ({ after }) => after("resolution")?.code !== "fix_applied"
		} }),
		...moves(["fix_in_progress"], "resolved", STAFF),
		{
			from: "resolved",
			to: "root_cause_analysis",
			by: STAFF,
			reopens: true,
			when: {
				says: "a problem that ended without a fix is taken up again by a manager alone",
				holds: ({ before, by }) => by.has("manager") || before("resolution")?.code === "fix_applied"
			}
		},
		{
			from: "resolved",
			to: "closed",
			by: STAFF
		},
		...moves([
			"new",
			"assess",
			"root_cause_analysis",
			"fix_in_progress"
		], "cancelled", [...STAFF, "reporter"])
	],
	needs: {
		new: KNOWN_ERROR,
		assess: [...KNOWN_ERROR, ...BEING_WORKED_ON],
		root_cause_analysis: [...KNOWN_ERROR, ...BEING_WORKED_ON],
		fix_in_progress: [
			...KNOWN_ERROR,
			...BEING_WORKED_ON,
			rootCause()
		],
		resolved: RESOLVED,
		closed: CLOSED,
		cancelled: [...KNOWN_ERROR, CANCELLATION]
	},
	passing: [
		{
			field: "resolution",
			states: ["resolved", "closed"]
		},
		{
			field: "accepted_risk",
			states: ["resolved", "closed"]
		},
		{
			field: "cancellation",
			states: ["cancelled"]
		}
	]
};
function rootCause() {
	return {
		pointer: "/analysis/causes",
		says: "the root cause that the fix removes",
		give: "analysis.causes=<text>",
		met: (problem) => [problem.analysis?.causes, problem.known_error?.root_cause].some((text) => (text ?? "").trim() !== "")
	};
}
function isPublished(problem) {
	return problem.known_error?.status === "published";
}
function hasCode(problem, code) {
	return problem.resolution?.code === code;
}
// src/core/lifecycle/request-lifecycle.ts
const FULFILLED = [
	...RESOLUTION,
	needsField("links.duplicate_of", "the request that it duplicates", { when: (request) => request.resolution?.code === "duplicate" }),
	NO_OPEN_TASKS
];
/**
* `submitted → awaiting_approval → approved → in_fulfilment ⇄ on_hold → fulfilled → closed`, `rejected`, `cancelled`.
* An item that needs no approval goes from `submitted` to `approved`. A requester who objects takes it back from
* `fulfilled` to `in_fulfilment`, which counts as a reopening.
*/
const requestLifecycle = {
	states: [
		"submitted",
		"awaiting_approval",
		"approved",
		"in_fulfilment",
		"on_hold",
		"fulfilled",
		"closed",
		"rejected",
		"cancelled"
	],
	initial: "submitted",
	final: [
		"closed",
		"rejected",
		"cancelled"
	],
	done: [
		"fulfilled",
		"closed",
		"rejected",
		"cancelled"
	],
	moves: [
		...moves(["submitted"], "awaiting_approval", [
			"agent",
			"manager",
			"bot"
		]),
		...moves(["submitted"], "approved", [
			"agent",
			"manager",
			"bot"
		]),
		...moves(["awaiting_approval"], "approved", ["manager", "bot"]),
		...moves(["submitted", "awaiting_approval"], "rejected", ["manager", "bot"]),
		...moves(["approved"], "in_fulfilment", [
			"agent",
			"manager",
			"bot"
		]),
		...moves(["in_fulfilment"], "on_hold", [
			"agent",
			"manager",
			"bot"
		]),
		{
			from: "on_hold",
			to: "in_fulfilment",
			by: EVERY_ROLE
		},
		...moves(["in_fulfilment", "on_hold"], "fulfilled", [
			"agent",
			"manager",
			"bot"
		]),
		{
			from: "fulfilled",
			to: "in_fulfilment",
			by: EVERY_ROLE,
			reopens: true
		},
		{
			from: "fulfilled",
			to: "closed",
			by: [
				"reporter",
				"manager",
				"bot"
			]
		},
		...moves([
			"submitted",
			"awaiting_approval",
			"approved",
			"in_fulfilment",
			"on_hold"
		], "cancelled", EVERY_ROLE)
	],
	needs: {
		submitted: [],
		awaiting_approval: [],
		approved: [],
		in_fulfilment: BEING_WORKED_ON,
		on_hold: [...BEING_WORKED_ON, ...ON_HOLD],
		fulfilled: FULFILLED,
		closed: FULFILLED,
		rejected: [needsField("rejection", "why it is rejected", { give: "rejection=<text>" })],
		cancelled: [CANCELLATION]
	},
	passing: [
		{
			field: "hold_reason",
			states: ["on_hold"]
		},
		{
			field: "hold_reference",
			states: ["on_hold"]
		},
		{
			field: "hold_until",
			states: ["on_hold"]
		},
		{
			field: "resolution",
			states: ["fulfilled", "closed"]
		},
		{
			field: "rejection",
			states: ["rejected"]
		},
		{
			field: "cancellation",
			states: ["cancelled"]
		}
	]
};
// src/core/lifecycle/lifecycle-of.ts
/**
* The lifecycle that a record follows; of the record only the `type` is read, as only changes have more than one.
* A change whose type is not known follows the normal one, the strictest.
* The record's own type is erased: a lifecycle of a kind is only ever asked about records of that kind.
*/
function lifecycleOf(kind, record) {
	switch (kind) {
		case "incident": return incidentLifecycle;
		case "request": return requestLifecycle;
		case "problem": return problemLifecycle;
		case "change": return changeLifecycles[toChangeType(record)];
	}
}
/** Every state that a kind knows, whatever its type. */
function statesOf(kind) {
	return lifecycleOf(kind, {}).states;
}
function isFinal(kind, state) {
	return lifecycleOf(kind, {}).final.includes(state);
}
/** Whether the work is over: resolved, fulfilled, closed, rejected, cancelled. */
function isDone(kind, state) {
	return lifecycleOf(kind, {}).done.includes(state);
}
/** Whether going from one state to the other takes up work that was over. Judged by states alone, so that imported journals count too. */
function isReopening(kind, from, to) {
	return isDone(kind, from) && !isDone(kind, to);
}
function toChangeType(record) {
	const type = "type" in record ? record.type : void 0;
	return typeof type === "string" && Object.hasOwn(changeLifecycles, type) ? type : "normal";
}
export { statesOf as a, lifecycleOf as i, isFinal as n, owesReview as o, isReopening as r, isDone as t };
