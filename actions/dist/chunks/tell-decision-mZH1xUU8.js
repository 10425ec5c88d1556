import { c as progress } from "./decide-qkGViuEc.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { n as showInstant } from "./duration-Bak7t11_.js";
// scripts/gitsm/decide/tree.ts
/** Lines with their branches drawn; texts are encoded for terminals here. */
function showTree({ text, branches = [] }) {
	return `${[encodeTerminalLine(text), ...below(branches)].join("\n")}\n`;
}
function below(branches) {
	return branches.flatMap(({ text, branches: inner = [] }, at) => {
		const isLast = at === branches.length - 1;
		const indented = below(inner).map((line) => `${isLast ? "   " : "│  "}${line}`);
		return [`${isLast ? "└─ " : "├─ "}${encodeTerminalLine(text)}`, ...indented];
	});
}
// scripts/gitsm/decide/tell-decision.ts
/** A decision as a tree of reasons: the verdict, then what it rests on. */
function decisionTree(decision) {
	return {
		text: `${decision.state.toUpperCase()}  ${decision.description}`,
		branches: [
			{ text: boundTo(decision) },
			...decision.reasons.map(({ state, says }) => ({ text: `${state}: ${says}` })),
			...decision.parts.map(partTree),
			...list("cannot approve this", decision.excluded.map(({ says, why }) => `${says} (${why})`))
		]
	};
}
function boundTo({ pull_request, base, head, digest, policy_version, decided_at }) {
	const content = digest === null ? "content unknown" : `content ${digest.slice(7, 19)}`;
	const policy = policy_version === null ? "policy unreadable" : `policy version ${policy_version}`;
	return `#${pull_request} into ${base}, head ${head.slice(0, 7)}, ${content}, ${policy}, as of ${showInstant(decided_at)}`;
}
function list(text, lines) {
	return lines.length === 0 ? [] : [{
		text,
		branches: lines.map((line) => ({ text: line }))
	}];
}
function partTree(part) {
	const owed = part.authorise_afterwards;
	return {
		text: `${part.change ?? part.classes.join(", ")}: ${part.state}`,
		branches: [
			...list("paths", part.paths.length > 1 || part.change === null ? part.paths : []),
			...part.reasons.map(({ state, says }) => ({ text: `${state}: ${says}` })),
			...part.risk === null ? [] : [riskTree(part.risk)],
			...part.rules.map(({ id, title, none_because: none }) => ({ text: none === null ? `rule ${id}: ${title}` : `rule ${id}: nobody needs to approve. ${none}` })),
			...part.rescheduled_by === null ? [] : [{ text: `the window moved by the rule ${part.rescheduled_by}` }],
			...part.steps.map(stepTree),
			...owed === null ? [] : [{ text: `${owed.by.join(", ")} authorises by ${showInstant(owed.deadline)}` }],
			...list("approvals that do not count", part.ignored.map(({ says }) => says)),
			...list("conflicts", part.conflicts.map(conflictLine)),
			...part.remarks.map((text) => ({ text }))
		]
	};
}
function riskTree(risk) {
	const lines = risk.contributions.map(({ from, says, risk: level }) => `${from.replaceAll("_", " ")}: ${says} → ${level}`);
	return {
		text: `risk ${risk.risk}`,
		branches: lines.map((text) => ({ text }))
	};
}
function stepTree(step) {
	const who = step.counted.map(countedLine);
	const missing = step.missing_from.length === 0 ? [] : [`could still approve: ${step.missing_from.join(", ")}`];
	return {
		text: `step ${step.id} (${step.state}): ${progress(step)}. ${step.title}`,
		branches: [...who, ...missing].map((text) => ({ text }))
	};
}
function countedLine({ login, as, in_place_of, review, at }) {
	return `@${login} as ${as}${in_place_of === null ? "" : ` in place of @${in_place_of}`}, review ${review}, ${showInstant(at)}`;
}
function conflictLine({ kind, says, waived_by, may_waive, blocks }) {
	if (waived_by !== null) return `${kind}: ${says}; accepted by @${waived_by}`;
	if (!blocks) return `${kind}: ${says}`;
	return `${kind}: ${says}; ${may_waive.length === 0 ? "nobody may accept it" : `${may_waive.join(", ")} may accept it`}`;
}
export { showTree as i, decisionTree as n, riskTree as r, conflictLine as t };
