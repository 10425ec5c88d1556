import { t as registerEdits } from "./register-edits-D4IGhKuc.js";
import { t as carryOut } from "./carry-out-C0Evvn4R.js";
import { n as identityOf, t as BY } from "./identity-KNIz8k6s.js";
import { t as listFolder } from "./list-folder-DhF3VWBz.js";
import { t as openRepository } from "./repository-grRZJRRd.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/commands/register.ts
const build = (console, done) => newCommand({
	name: "register",
	summary: "Journals what was edited by hand, puts forbidden edits back, gives drafts their ids and files their places.",
	examples: [["gitsm register --dry-run", "what would be journalled"], ["gitsm register --by kim", "on behalf of kim, with the clock of this machine"]]
}, console).option(...BY).option("--dry-run", "print the plan, and change nothing").action(async (options) => {
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const asked = {
		by: options.by,
		folder: repository.root,
		console
	};
	const by = await identityOf(asked, ledger.configuration);
	const plan = registerEdits(ledger, {
		by,
		at: console.now,
		source: { command: "register" },
		descriptions: listDescriptions(repository.root)
	});
	done(await carryOut(plan, {
		repository,
		options,
		console
	}, "gitsm validate, then commit"));
});
/** Descriptions beside records move with them. */
function listDescriptions(root) {
	const files = [
		"tickets",
		"changes",
		"problems"
	].flatMap((folder) => listFolder(root, folder));
	return new Set(files.filter((path) => path.endsWith(".description.md")));
}
export { build };
