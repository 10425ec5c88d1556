import { a as resolveCommit, t as openRepository } from "./repository-BobDEYgP.js";
import { t as registerEdits } from "./register-edits-C8Tw2vah.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as EXIT } from "./cli-error-Don4uWP6.js";
import { n as identityOf, r as warnOfStranger, t as BY } from "./identity-BHKMyyh0.js";
import { t as listFolder } from "./list-folder-DhF3VWBz.js";
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
	warnOfStranger(by, ledger.configuration, console);
	const plan = registerEdits(ledger, {
		by,
		at: console.now,
		source: { command: "register" },
		descriptions: listDescriptions(repository.root),
		openedBefore: await openedAtHead(ledger, repository)
	});
	const exit = await carryOut(plan, {
		repository,
		options,
		console
	}, "gitsm validate, then commit");
	done(plan.putBack.length > 0 ? EXIT.findings : exit);
});
/** When committed records were opened; read only where one says two times. Without a commit nothing is known. */
async function openedAtHead(ledger, { git, load }) {
	if (!ledger.entries.some(({ record }) => record.journal[0]?.at !== record.opened_at) || git === void 0 || await resolveCommit(git, "HEAD") === void 0) return /* @__PURE__ */ new Map();
	const { entries } = await load("HEAD");
	return new Map(entries.map(({ record }) => [record.id, record.opened_at]));
}
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
