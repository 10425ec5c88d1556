import { o as CONFIG_LIMITS } from "./read-yaml-BmJg3maY.js";
import { r as writeYaml } from "./apply-plan-CbIuiPHE.js";
import { n as writeForms } from "./write-forms-DNPzWgEF.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { a as mend, o as says } from "./storable-text-BmVNsrtJ.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
import { t as listFolder } from "./list-folder-DhF3VWBz.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/commands/forms.ts
const build = (console, done) => newCommand({
	name: "forms",
	summary: "Writes the issue forms that the configuration asks for: incident, problem, change, one for each item.",
	examples: [["gitsm forms", "write .github/ISSUE_TEMPLATE"], ["gitsm forms --check", "exit 1 where a form is not what config/ says"]]
}, console).option("--check", "say what is stale, and write nothing").option("--dry-run", "say what would change, and change nothing").action(async (options) => done(await runForms(options, console)));
async function runForms(options, console) {
	const repository = openRepository(options.directory);
	const configuration = await repository.loadConfiguration();
	const { plan, findings } = await writeForms(configuration, {
		renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
		list: async (folder) => listFolder(repository.root, folder),
		read: repository.readText
	});
	tellFindings(findings, console);
	if (options.check === true) return tellStale(plan.summary, findings, {
		options,
		console
	});
	const exit = await carryOut(plan, {
		repository,
		options,
		console
	}, "commit .github/ISSUE_TEMPLATE");
	return findings.length > 0 ? EXIT.findings : exit;
}
function tellFindings(findings, console) {
	for (const found of findings) console.err(`${found.code} ${encodeTerminalLine(says(found))}\nMend: ${encodeTerminalLine(mend(found))}\n`);
}
function tellStale(stale, findings, { options, console }) {
	const isFine = stale.length === 0 && findings.length === 0;
	if (options.json === true) {
		const told = findings.map((found) => ({
			code: found.code,
			message: says(found),
			mend: mend(found)
		}));
		console.out(`${JSON.stringify({
			fresh: isFine,
			stale,
			findings: told
		}, null, 2)}\n`);
	} else {
		for (const line of stale) console.out(`${encodeTerminalLine(line)}\n`);
		if (stale.length > 0) console.out("Mend: gitsm forms, then commit .github/ISSUE_TEMPLATE.\n");
		if (isFine) console.out("Every form is what config/ says.\n");
	}
	return isFine ? EXIT.fine : EXIT.findings;
}
export { build };
