import { t as hashText } from "./hash-text-DhclORVJ.js";
import { u as loadShapeCheck } from "./record-id-DrBCxwok.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { o as says } from "./storable-text-BmVNsrtJ.js";
import { t as isJsonMap } from "./json-CaPr7KL-.js";
import { t as decideChange } from "./decide-change-Cp-Vqsrx.js";
import { t as answerLines } from "./answer-lines-GOKI4XsM.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { i as showTree, n as decisionTree } from "./tell-decision-mZH1xUU8.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { readFileSync } from "node:fs";
// src/app/answer-decide-questions.ts
/** Answers facts with a decision. Never throws for what was asked; facts that are none are an error, never a decision. */
function createDecideAnswerer(ports) {
	return (question) => {
		const id = isJsonMap(question) ? question.id ?? null : null;
		const faults = ports.checkShape(question);
		if (faults.length > 0) return {
			id,
			error: faults.map(tell).join(" ")
		};
		return {
			id,
			...decideChange(question, ports)
		};
	};
}
function tell(fault) {
	return `${fault.place.pointer || "the facts"}: ${says(fault)}`;
}
// scripts/gitsm/decide/read-facts.ts
/** A file of JSON; `-` is stdin. */
function readJsonFile(path) {
	try {
		return JSON.parse(readFileSync(path === "-" ? 0 : path, "utf8"));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new CliError(`${JSON.stringify(path)} cannot be read: ${reason}`, EXIT.usage, "Give a file of JSON, or - for stdin.");
	}
}
// scripts/gitsm/commands/decide.ts
const build = (console, done) => newCommand({
	name: "decide",
	summary: "Decides a pull request from a file of facts, without network, and says why.",
	examples: [
		["gitsm decide --facts facts.json", "the tree of reasons; exit 0 only for a success"],
		["gitsm decide --facts facts.json --json", "the same as data"],
		["gitsm decide --batch < facts.ndjson", "one object of facts a line, with an id"]
	]
}, console).option("--facts <file>", "JSON by schemas/decision-facts.schema.json; - for stdin").option("--batch", "answer facts from stdin, one a line").action(async ({ facts, batch, json }) => {
	const answer = await answerer();
	if (batch === true) {
		await answerLines(console, (question) => answer(question));
		return done(EXIT.fine);
	}
	if (facts === void 0) throw new CliError("Give --facts <file> or --batch.", EXIT.usage, "gitsm decide --help");
	const decided = answer(readJsonFile(facts));
	if ("error" in decided) throw new CliError(decided.error, EXIT.usage, "docs/approvals.md shows a file of facts.");
	console.out(json === true ? `${JSON.stringify(decided, null, 2)}\n` : showTree(decisionTree(decided)));
	done(decided.state === "success" ? EXIT.fine : EXIT.findings);
});
async function answerer() {
	const check = await loadShapeCheck("decision-facts");
	return createDecideAnswerer({
		checkShape: (facts) => check(facts, "facts"),
		loadZone: createZoneLoader(),
		hashText
	});
}
export { build };
