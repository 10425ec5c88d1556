import { n as nearest, t as editDistance } from "./nearest-B4YLKVY7.js";
import { r as isPersonsLogin } from "./login-DIKkQani.js";
// src/core/conversation/answered.ts
const NOTICE = /<!-- gitsm:notice:([\w./:+-]{1,200}) -->/g;
/** The keys of the notices that we have put in the thread: what was answered once is not answered again. */
function noticesIn(comments, us) {
	const ours = comments.filter(({ user }) => user?.id === us);
	return new Set(ours.flatMap(({ body }) => [...body.matchAll(NOTICE)].map(([, key = ""]) => key)));
}
/** The key of the answer to a comment. */
function answerKey(comment) {
	return `answer/${comment}`;
}
/** Whether one of ours answers the comment; what was granted says for what behind its number. */
function isAnswered(comment, notices) {
	const key = answerKey(comment);
	return [...notices].some((one) => one === key || one.startsWith(`${key}/`));
}
/** Whether what the comment says stands in the record already. */
function isJournalled({ record }, comment) {
	return record.journal.some(({ source }) => source?.comment === comment);
}
// src/core/conversation/command/change-commands.ts
const STAFF$4 = ["agent", "manager"];
/** What is said on the pull request of a change: while it is decided, and once it is registered. */
const changeCommands = {
	waive: {
		does: "Accepts a conflict, named by its kind or by what it is with, for the content as it is. Counts where the policy names you.",
		who: ["policy"],
		on: ["change"],
		takes: [{
			name: "conflict",
			takes: "word"
		}, {
			name: "why",
			takes: "text"
		}],
		example: "/waive CHG-45 The read replicas stay up."
	},
	emergency: {
		does: "Lets an emergency change begin before it is authorised. The authorisation is then owed by the deadline of the policy.",
		who: ["policy"],
		on: ["change"],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/emergency Every till of the north is down."
	},
	start: {
		does: "Says that the work has begun, within its window.",
		who: STAFF$4,
		on: ["change"],
		takes: [],
		example: "/start"
	},
	complete: {
		does: "Says how it ended. It is closed once no task and no review is owed any more.",
		who: STAFF$4,
		on: ["change"],
		takes: [{
			name: "code",
			takes: "choice",
			choices: {
				successful: "successful",
				issues: "successful_with_issues",
				backed_out: "backed_out",
				unsuccessful: "unsuccessful",
				not_implemented: "not_implemented"
			}
		}, {
			name: "notes",
			takes: "text"
		}],
		example: "/complete successful Both nodes serve the new certificate."
	},
	done: {
		does: "Ends one task of it.",
		who: STAFF$4,
		on: ["change"],
		takes: [{
			name: "task",
			takes: "word"
		}, {
			name: "notes",
			takes: "text",
			isOptional: true
		}],
		example: "/done test The chain is valid on all stores."
	},
	review: {
		does: "Writes down what the review of the change found.",
		who: STAFF$4,
		on: ["change"],
		takes: [{
			name: "findings",
			takes: "text"
		}],
		example: "/review The backout took longer than planned; it is scripted now."
	},
	hold: {
		does: "Stops it where it stands. Until it is resumed it can only be cancelled.",
		who: STAFF$4,
		on: ["change"],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/hold The supplier found a fault in the firmware."
	},
	resume: {
		does: "Lets it go on.",
		who: STAFF$4,
		on: ["change"],
		takes: [],
		example: "/resume"
	},
	window: {
		does: "Moves its window as far as the policy lets you without a new approval; everything else is a pull request that edits the record.",
		who: ["policy"],
		on: ["change"],
		takes: [
			{
				name: "start",
				takes: "word"
			},
			{
				name: "length",
				takes: "word"
			},
			{
				name: "why",
				takes: "text",
				isOptional: true
			}
		],
		example: "/window 2026-12-10T20:00Z 2h The carrier works on the line that evening."
	},
	cancel: {
		does: "Withdraws it, before anything is in review.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: ["change"],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/cancel The service is switched off anyway."
	},
	help: {
		does: "Tells what can be written here, or all about one command.",
		who: ["anyone"],
		on: ["change"],
		takes: [{
			name: "command",
			takes: "word",
			isOptional: true
		}],
		example: "/help waive"
	}
};
// src/core/conversation/command/other-commands.ts
const STAFF$3 = ["agent", "manager"];
const EVERY_KIND = [
	"incident",
	"request",
	"problem"
];
const RELATIONS = {
	problem: "problem",
	incidents: "incidents",
	caused_by: "caused_by",
	resolved_by: "resolved_by",
	parent: "parent",
	children: "children",
	duplicate_of: "duplicate_of",
	follow_up_of: "follow_up_of",
	related: "related"
};
/** What belongs together, major incidents, and questions. */
const otherCommands = {
	link: {
		does: "Links it to another record; the other side is written too.",
		who: STAFF$3,
		on: EVERY_KIND,
		takes: [{
			name: "relation",
			takes: "choice",
			choices: RELATIONS
		}, {
			name: "record",
			takes: "record"
		}],
		example: "/link caused_by CHG-57"
	},
	unlink: {
		does: "Takes a link away, on both sides.",
		who: STAFF$3,
		on: EVERY_KIND,
		takes: [{
			name: "relation",
			takes: "choice",
			choices: RELATIONS
		}, {
			name: "record",
			takes: "record"
		}],
		example: "/unlink related INC-117"
	},
	major: {
		does: "Proposes a major incident, with what it does to the business; a manager accepts or rejects it, or ends it. Once it is accepted, tells those concerned how it stands, or that service is back. Names who leads, informs and writes.",
		who: STAFF$3,
		on: ["incident"],
		takes: [
			{
				name: "step",
				takes: "choice",
				choices: {
					propose: "proposed",
					accept: "accepted",
					reject: "rejected",
					cancel: "cancelled",
					roles: "roles",
					update: "update",
					restored: "restored"
				}
			},
			{
				name: "commander",
				takes: "option",
				hint: "who leads",
				isOptional: true
			},
			{
				name: "communications",
				takes: "option",
				hint: "who informs people",
				isOptional: true
			},
			{
				name: "scribe",
				takes: "option",
				hint: "who writes the timeline",
				isOptional: true
			},
			{
				name: "words",
				takes: "text",
				isOptional: true
			}
		],
		example: "/major propose No store can take cards; about 40 sales an hour are lost."
	},
	status: {
		does: "Tells in plain words where it stands and what comes next.",
		who: ["anyone"],
		on: EVERY_KIND,
		takes: [],
		example: "/status"
	},
	help: {
		does: "Tells what can be written here, or all about one command.",
		who: ["anyone"],
		on: EVERY_KIND,
		takes: [{
			name: "command",
			takes: "word",
			isOptional: true
		}],
		example: "/help resolve"
	}
};
// src/core/conversation/command/outcome-commands.ts
const STAFF$2 = ["agent", "manager"];
/** How work ends, and what follows. */
const outcomeCommands = {
	resolve: {
		does: "Says how it was mended. The reporter may still reopen it.",
		who: STAFF$2,
		on: ["incident", "problem"],
		takes: [
			{
				name: "code",
				takes: "choice",
				choices: {
					fixed: "fixed",
					workaround: "workaround",
					known_error: "known_error",
					user_education: "user_education",
					no_fault_found: "no_fault_found",
					resolved_by_change: "resolved_by_change",
					resolved_by_problem: "resolved_by_problem",
					self_recovered: "self_recovered",
					fix_applied: "fix_applied",
					risk_accepted: "risk_accepted",
					not_reproducible: "not_reproducible",
					no_longer_relevant: "no_longer_relevant"
				}
			},
			{
				name: "category",
				takes: "option",
				hint: "what it turned out to be",
				isOptional: true
			},
			{
				name: "notes",
				takes: "text"
			}
		],
		example: "/resolve fixed category=network Replaced the switch of the third floor."
	},
	done: {
		does: "Ends a request as fulfilled, or one task of a request or problem where it is named.",
		who: STAFF$2,
		on: ["request", "problem"],
		takes: [{
			name: "task",
			takes: "option",
			hint: "id of a task",
			isOptional: true
		}, {
			name: "notes",
			takes: "text",
			isOptional: true
		}],
		example: "/done The laptop is on its way to you."
	},
	close: {
		does: "Ends for good what is resolved or fulfilled.",
		who: ["reporter", "manager"],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/close"
	},
	reopen: {
		does: "Takes up again what was resolved or fulfilled.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "why",
			takes: "text",
			isOptional: true
		}],
		example: "/reopen It is down again since noon."
	},
	cancel: {
		does: "Withdraws it.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/cancel It was my own cable."
	},
	duplicate: {
		does: "Says that another record is about the same; this one ends and is left out of the figures.",
		who: STAFF$2,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "record",
			takes: "record"
		}],
		example: "/duplicate INC-117"
	},
	verdict: {
		does: "Says whether the fix of a problem helped, which closing it takes.",
		who: STAFF$2,
		on: ["problem"],
		takes: [{
			name: "verdict",
			takes: "choice",
			choices: {
				effective: "effective",
				partly: "partly_effective",
				not: "not_effective"
			}
		}, {
			name: "notes",
			takes: "text",
			isOptional: true
		}],
		example: "/verdict effective No case in 30 days."
	},
	approve: {
		does: "Approves a request. The requester’s own answer does not count.",
		who: ["approver"],
		on: ["request"],
		takes: [{
			name: "why",
			takes: "text",
			isOptional: true
		}],
		example: "/approve"
	},
	reject: {
		does: "Refuses a request, which ends it.",
		who: ["approver"],
		on: ["request"],
		takes: [{
			name: "why",
			takes: "text"
		}],
		example: "/reject There is a licence left over in your team."
	}
};
// src/core/conversation/command/turn-commands.ts
const STAFF$1 = ["agent", "manager"];
/** What was taken for one thing and is another. */
const turnCommands = {
	request: {
		does: "Turns an incident into a request: a new issue for the item, linked to this one, which ends. Below stand the answers to the questions of the item, each under its heading.",
		who: STAFF$1,
		on: ["incident"],
		takes: [{
			name: "item",
			takes: "word"
		}, {
			name: "answers",
			takes: "text",
			isOptional: true
		}],
		example: "/request shared-mailbox"
	},
	incident: {
		does: "Turns a request into an incident: a new issue, linked to this one, which ends.",
		who: STAFF$1,
		on: ["request"],
		takes: [{
			name: "why",
			takes: "text",
			isOptional: true
		}],
		example: "/incident The laptop is there; it does not start."
	}
};
// src/core/conversation/command/work-commands.ts
const STAFF = ["agent", "manager"];
const LEVELS = {
	high: "high",
	medium: "medium",
	low: "low"
};
// src/core/conversation/command/commands.ts
const ticketCommands = {
	ack: {
		does: "Says that it was seen, which stops the response clock; it becomes yours if it is nobody’s.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/ack"
	},
	start: {
		does: "Begins the work; it becomes yours if it is nobody’s.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/start"
	},
	assign: {
		does: "Gives it to a person, and to another team where one is named.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "person",
			takes: "person"
		}, {
			name: "team",
			takes: "option",
			hint: "id of a team",
			isOptional: true
		}],
		example: "/assign me"
	},
	unassign: {
		does: "Takes it from whoever has it, while nobody works on it yet.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [],
		example: "/unassign"
	},
	priority: {
		does: "Sets another priority than impact and urgency give, with the reason.",
		who: ["manager"],
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "priority",
			takes: "choice",
			choices: {
				P1: "P1",
				P2: "P2",
				P3: "P3",
				P4: "P4",
				P5: "P5"
			}
		}, {
			name: "reason",
			takes: "text"
		}],
		example: "/priority P1 The whole store is shut."
	},
	impact: {
		does: "Says how many are affected; the priority follows.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "level",
			takes: "choice",
			choices: LEVELS
		}],
		example: "/impact high"
	},
	urgency: {
		does: "Says how long the business can do without; the priority follows.",
		who: STAFF,
		on: [
			"incident",
			"request",
			"problem"
		],
		takes: [{
			name: "level",
			takes: "choice",
			choices: LEVELS
		}],
		example: "/urgency low"
	},
	hold: {
		does: "Lets it wait, for a reason that some clocks pause for. An answer of the reporter ends a wait for it.",
		who: STAFF,
		on: ["incident", "request"],
		takes: [
			{
				name: "reason",
				takes: "choice",
				choices: {
					caller: "awaiting_caller",
					vendor: "awaiting_vendor",
					problem: "awaiting_problem",
					change: "awaiting_change",
					evidence: "awaiting_evidence"
				}
			},
			{
				name: "until",
				takes: "option",
				hint: "instant, such as 2026-12-01T08:00:00Z",
				isOptional: true
			},
			{
				name: "reference",
				takes: "text",
				isOptional: true
			}
		],
		example: "/hold vendor Carrier ticket 4711"
	},
	resume: {
		does: "Ends the wait.",
		who: [
			"agent",
			"manager",
			"reporter"
		],
		on: ["incident", "request"],
		takes: [],
		example: "/resume"
	},
	...outcomeCommands,
	...turnCommands,
	...otherCommands
};
const SPOKEN = {
	ticket: ticketCommands,
	change: changeCommands
};
const VERBS = {
	ticket: Object.keys(ticketCommands),
	change: Object.keys(changeCommands)
};
/** In the order in which help tells them. */
function verbsIn(talk) {
	return VERBS[talk];
}
function isVerb(text, talk) {
	return Object.hasOwn(SPOKEN[talk], text);
}
/** A verb that is not spoken there has the declaration of where it is. */
function commandOf(verb, talk) {
	const found = SPOKEN[talk][verb] ?? SPOKEN.ticket[verb] ?? SPOKEN.change[verb];
	if (found === void 0) throw new RangeError(`no command ${verb}`);
	return found;
}
/** `/resolve <code> [category=…] <notes…>` */
function usageOf(verb, talk) {
	return [`/${verb}`, ...commandOf(verb, talk).takes.map(usageOfParameter)].join(" ");
}
function usageOfParameter(parameter) {
	const { name } = parameter;
	switch (parameter.takes) {
		case "option": return `[${name}=…]`;
		case "text": return parameter.isOptional === true ? `[${name}…]` : `<${name}…>`;
		case "choice":
		case "person":
		case "record":
		case "word": return parameter.isOptional === true ? `[${name}]` : `<${name}>`;
	}
}
const CALLED = {
	agent: "members of a support team",
	reporter: "whoever reported it",
	manager: "managers",
	approver: "the approvers of the catalogue item",
	policy: "whom the policy names",
	anyone: "everyone"
};
/** `members of a support team and managers` */
function whoMay(verb, talk) {
	const names = commandOf(verb, talk).who.map((who) => CALLED[who]);
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
// src/core/conversation/parse/comment-lines.ts
/** As much as a comment holds on the forge; what is beyond it was never shown to anybody. */
const MOST_CHARACTERS = 65536;
/**
* The lines of a comment, told apart as the forge shows them: fenced, indented and inline code, quotes with the lines
* that continue them, HTML comments, and what a mail program quotes below an answer. Takes time in proportion to the
* text, whatever is in it.
*/
function readCommentLines(body) {
	const texts = body.slice(0, MOST_CHARACTERS).split(/\r\n|\r|\n/);
	const lines = [];
	let inside = { in: "text" };
	texts.forEach((text, index) => {
		if (startsMail(text, texts[index + 1], texts[index + 2])) inside = { in: "mail" };
		const { is, next } = readLine(text, inside);
		lines.push({
			text,
			is
		});
		inside = next;
	});
	return withInlineCode(lines);
}
function readLine(text, inside) {
	switch (inside.in) {
		case "mail": return {
			is: "left_out",
			next: inside
		};
		case "fence": return {
			is: "code",
			next: closesFence(text, inside) ? { in: "text" } : inside
		};
		case "element": return {
			is: inside.as,
			next: text.toLowerCase().includes(inside.closing) ? { in: "text" } : inside
		};
		case "quote":
		case "text": return readOpenLine(text, inside);
	}
}
function readOpenLine(text, inside) {
	const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
	if (fence !== void 0) return {
		is: "code",
		next: {
			in: "fence",
			mark: fence.charAt(0),
			length: fence.length
		}
	};
	if (/^ {0,3}>/.test(text)) return {
		is: "left_out",
		next: { in: "quote" }
	};
	if (text.trim() === "") return {
		is: "said",
		next: { in: "text" }
	};
	if (inside.in === "quote") return {
		is: "left_out",
		next: inside
	};
	if (/^(?: {4}|\t)/.test(text)) return {
		is: "code",
		next: inside
	};
	return readHtml(text);
}
function closesFence(text, { mark, length }) {
	const trimmed = text.trim();
	return trimmed.length >= length && trimmed === mark.repeat(trimmed.length) && !/^(?: {4}|\t)/.test(text);
}
const ELEMENTS = [
	"pre",
	"code",
	"script",
	"style",
	"textarea",
	"blockquote",
	"template"
];
/** A command is at the start of a line, so that what opens and closes within one line hides none. */
function readHtml(text) {
	const plain = text.toLowerCase().replace(/`[^`]*`/g, "");
	const opened = plain.lastIndexOf("<!--");
	if (opened >= 0 && !plain.includes("-->", opened)) return {
		is: opened === 0 ? "left_out" : "said",
		next: {
			in: "element",
			closing: "-->",
			as: "left_out"
		}
	};
	for (const name of ELEMENTS) {
		const at = plain.lastIndexOf(`<${name}`);
		const closing = `</${name}`;
		if (at < 0 || /[a-z0-9-]/.test(plain.charAt(at + name.length + 1)) || plain.includes(closing, at)) continue;
		return {
			is: "said",
			next: {
				in: "element",
				closing,
				as: name === "blockquote" || name === "template" ? "left_out" : "code"
			}
		};
	}
	return {
		is: "said",
		next: { in: "text" }
	};
}
const LONGEST_MAIL_LINE = 300;
/** How mail programs begin what they quote: `On … wrote:`, `-----Original Message-----`, or a head of a mail. */
function startsMail(text, next = "", afterNext = "") {
	if (text.length > LONGEST_MAIL_LINE) return false;
	const line = text.trim().toLowerCase();
	if (line === "--" && text === "-- ") return true;
	if (/^-{3,} ?(?:original message|forwarded message|ursprüngliche nachricht|message d'origine) ?-{3,}$/.test(line)) return true;
	if (/^(?:on|am|le|el|il|op) /.test(line) && /(?:wrote|schrieb[^:]*|a écrit|escribió|ha scritto|schreef) ?:$/.test(line)) return true;
	return /^\*?(?:from|von|de): ?\S/.test(line) && /^\*?(?:sent|date|to|gesendet|datum|an|envoyé): ?/i.test(`${next}`.trim() || afterNext.trim());
}
/** A run of backticks that ends further down makes code of the lines between, within one paragraph. */
function withInlineCode(lines) {
	const marked = lines.map(({ is }) => is);
	for (let start = 0; start < lines.length; start++) {
		let end = start;
		while (end < lines.length && isInParagraph(lines[end])) end++;
		for (const line of codeLinesIn(lines.slice(start, end))) marked[start + line] = "code";
		start = Math.max(start, end);
	}
	return lines.map(({ text }, index) => ({
		text,
		is: marked[index] ?? "said"
	}));
}
function isInParagraph(line) {
	return line?.is === "said" && line.text.trim() !== "";
}
/** The lines whose start lies within a span of code. */
function codeLinesIn(paragraph) {
	const runs = paragraph.flatMap(({ text }, line) => [...text.matchAll(/\\?(`+)/g)].flatMap(({ 0: whole, 1: ticks = "" }) => {
		const length = whole === ticks ? ticks.length : ticks.length - 1;
		return length === 0 ? [] : [{
			line,
			length
		}];
	}));
	const code = [];
	const nextEqual = nextOfLength(runs);
	for (let at = 0; at < runs.length; at++) {
		const end = nextEqual[at];
		const [from, to] = [runs[at], end === void 0 ? void 0 : runs[end]];
		if (end === void 0 || from === void 0 || to === void 0) continue;
		for (let line = from.line + 1; line <= to.line; line++) code.push(line);
		at = end;
	}
	return code;
}
/** For each run the next one of the same length, looked up once from the end. */
function nextOfLength(runs) {
	const latest = /* @__PURE__ */ new Map();
	const next = [];
	for (let at = runs.length - 1; at >= 0; at--) {
		const length = runs[at]?.length ?? 0;
		next[at] = latest.get(length);
		latest.set(length, at);
	}
	return next;
}
// src/core/conversation/parse/read-arguments.ts
/** Reads what stands behind a command by what it takes. `below` are the lines under it, up to the next command. */
function readArguments(takes, line, below) {
	const given = {};
	let rest = line.trim();
	for (const parameter of takes.filter((one) => one.takes !== "option")) {
		rest = takeOptions(rest, takes, given);
		const word = parameter.takes === "text" ? rest || below.trim() : firstWord(rest);
		if (word === "") {
			if (parameter.isOptional === true) continue;
			return {
				ok: false,
				says: `${parameter.name} is missing${choicesOf(parameter)}`
			};
		}
		const read = readWord(parameter, word);
		if (!read.ok) return read;
		given[parameter.name] = read.value;
		rest = parameter.takes === "text" ? "" : rest.slice(word.length).trimStart();
	}
	rest = takeOptions(rest, takes, given);
	return rest === "" ? {
		ok: true,
		given
	} : {
		ok: false,
		says: `nothing is expected where it says “${rest}”`
	};
}
function firstWord(text) {
	return /^\S+/.exec(text)?.[0] ?? "";
}
/** Takes `name=value` from the front, as often as it stands there. */
function takeOptions(text, takes, given) {
	let rest = text;
	for (;;) {
		const word = firstWord(rest);
		const [name = "", value = ""] = [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)];
		if (!(word.includes("=") && takes.some((one) => one.takes === "option" && one.name === name)) || value === "") return rest;
		given[name] = value;
		rest = rest.slice(word.length).trimStart();
	}
}
function readWord(parameter, word) {
	switch (parameter.takes) {
		case "choice": return readChoice(parameter, word);
		case "person": {
			const login = word.replace(/^@/, "");
			return isPersonsLogin(login) ? {
				ok: true,
				value: login
			} : {
				ok: false,
				says: `“${word}” is no login`
			};
		}
		case "record": return /^(?:#|(?:INC|REQ|CHG|PRB)-)[1-9]\d{0,8}$/i.test(word) ? {
			ok: true,
			value: word.toUpperCase()
		} : {
			ok: false,
			says: `“${word}” is no record, such as INC-117`
		};
		case "word":
		case "option":
		case "text": return {
			ok: true,
			value: word
		};
	}
}
/** By its short name or by what it stands for, in any capitals, with `-` for `_`. */
function readChoice({ name, choices }, word) {
	const wanted = word.toLowerCase().replaceAll("-", "_");
	const found = Object.entries(choices).find(([key, value]) => [key, value].some((one) => one.toLowerCase() === wanted));
	if (found !== void 0) return {
		ok: true,
		value: found[1]
	};
	const near = nearest(wanted, Object.keys(choices));
	const meant = near === void 0 ? "" : `; did you mean “${near}”?`;
	return {
		ok: false,
		says: `“${word}” is no ${name}: it is one of ${Object.keys(choices).join(", ")}${meant}`
	};
}
function choicesOf(parameter) {
	return parameter.takes === "choice" ? `: it is one of ${Object.keys(parameter.choices).join(", ")}` : "";
}
// src/core/conversation/parse/parse-comment.ts
const MOST_COMMANDS = 10;
/** The commands of a comment, in order, and the lines that were meant as commands and are none. */
function parseComment(body, talk = "ticket") {
	const calls = [];
	const faults = [];
	const found = findCommands(readCommentLines(body), talk);
	for (const command of found.slice(0, MOST_COMMANDS)) {
		const read = readCommand(command, talk);
		if ("says" in read) faults.push(read);
		else calls.push(read);
	}
	if (found.length > MOST_COMMANDS) faults.push(tooMany(found[MOST_COMMANDS]?.line ?? ""));
	return {
		calls,
		faults
	};
}
function tooMany(line) {
	return {
		line,
		says: `a comment has at most ${MOST_COMMANDS} commands`,
		instead: "Write the others in another comment."
	};
}
/** Lines that begin with a command, or with what may have been meant as one. */
function findCommands(lines, talk) {
	const heads = [];
	for (const [index, line] of lines.entries()) {
		const head = line.is === "said" ? readHead(line.text, talk) : void 0;
		if (head !== void 0) heads.push({
			...head,
			index
		});
		if (heads.length > MOST_COMMANDS) break;
	}
	return heads.map(({ index, ...head }, at) => {
		const below = lines.slice(index + 1, heads[at + 1]?.index ?? lines.length).filter(({ is }) => is !== "left_out");
		return {
			...head,
			below: below.map(({ text }) => text).join("\n")
		};
	});
}
/** `/gitsm verb` is always meant for us; other words behind a slash are where they are near to one of ours. */
function readHead(line, talk) {
	const [, name = "", rest = ""] = /^\/([A-Za-z][A-Za-z_-]{0,30})(?:[ \t]+(.*))?$/.exec(line.trimEnd()) ?? [];
	if (name === "") return void 0;
	if (name.toLowerCase() === "gitsm") {
		const [verb = "", ...words] = rest.split(/[ \t]+/);
		return {
			line,
			name: verb.replace(/^\//, "").toLowerCase(),
			rest: words.join(" ")
		};
	}
	const verb = name.toLowerCase();
	return isVerb(verb, talk) || nearVerb(verb, talk) !== void 0 ? {
		line,
		name: verb,
		rest
	} : void 0;
}
function readCommand({ line, name, rest, below }, talk) {
	if (!isVerb(name, talk)) return unknown(line, name, talk);
	const read = readArguments(commandOf(name, talk).takes, rest, below);
	if (read.ok) return {
		verb: name,
		given: read.given
	};
	return {
		line,
		says: `/${name}: ${read.says}`,
		verb: name,
		instead: instead(name, talk)
	};
}
function unknown(line, name, talk) {
	const near = nearVerb(name, talk);
	if (near === void 0) return {
		line,
		says: `there is no command /${name}`,
		instead: "Write /help for those that there are."
	};
	return {
		line,
		says: `there is no command /${name}; did you mean /${near}?`,
		verb: near,
		instead: instead(near, talk)
	};
}
function instead(verb, talk) {
	return `${usageOf(verb, talk)}, such as: ${commandOf(verb, talk).example}`;
}
const FARTHEST = 2;
/** A verb that is at most two letters away, and fewer than half of its own letters: /api is not meant as /ack. */
function nearVerb(name, talk) {
	let best;
	for (const verb of verbsIn(talk)) {
		if (Math.abs(verb.length - name.length) > FARTHEST) continue;
		const distance = editDistance(name, verb);
		if (distance <= FARTHEST && distance * 2 < verb.length && distance < (best?.distance ?? 3)) best = {
			verb,
			distance
		};
	}
	return best?.verb;
}
export { verbsIn as a, isAnswered as c, usageOf as i, isJournalled as l, commandOf as n, whoMay as o, isVerb as r, answerKey as s, parseComment as t, noticesIn as u };
