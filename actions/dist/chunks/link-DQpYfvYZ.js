import { n as linkTwoRecords, r as unlinkTwoRecords, t as linkRecords } from "./link-records-Ds9VEOIW.js";
import { n as startWork, t as extend } from "./work-nMpOJOsJ.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { n as fullId } from "./find-entry-D9OQcGbX.js";
import { x as withArticle } from "./storable-text-BmVNsrtJ.js";
import { t as tellRefused } from "./refusals-HVXFGB0s.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/findings/refusal.ts
/** Why two records cannot be linked or unlinked, and what to do instead. */
function tellRefusal(refusal) {
	switch (refusal.why) {
		case "no_such_record": return {
			says: `There is no record ${refusal.id}.${guess(refusal.near)}`,
			mend: "gitsm list shows which there are."
		};
		case "no_such_relation": return {
			says: `"${refusal.relation}" is no relation of ${withArticle(refusal.kind)}.${guess(refusal.near)}`,
			mend: `Its relations are: ${refusal.known.join(", ")}.`
		};
		case "wrong_kind": return {
			says: `${refusal.to} cannot stand in ${refusal.field}; that is for: ${refusal.expected.join(", ")}.`,
			mend: "Name a record of that kind, or use the relation \"related\"."
		};
		case "self": return {
			says: `${refusal.id} cannot be linked to itself.`,
			mend: "Name another record."
		};
		case "cycle": return {
			says: `${refusal.field} would lead round in a circle: ${[...refusal.ids, refusal.ids[0] ?? ""].join(" → ")}.`,
			mend: "Unlink one of these first."
		};
		case "taken": return {
			says: `${refusal.id} has ${refusal.holder} as its ${refusal.field} already, and can have one only.`,
			mend: `gitsm link --remove ${refusal.id} ${refusal.field} ${refusal.holder}`
		};
		case "full": return {
			says: `${refusal.field} of ${refusal.id} holds ${refusal.most} records already.`,
			mend: "Unlink some, or link to another record."
		};
		case "not_linked": return {
			says: `${refusal.from} does not name ${refusal.to} in ${refusal.field}.`,
			mend: `gitsm show ${refusal.from} lists its links.`
		};
	}
}
function guess(near) {
	return near === void 0 ? "" : ` Did you mean "${near}"?`;
}
// scripts/gitsm/commands/link.ts
const build = (console, done) => newCommand({
	name: "link",
	summary: "Links two records on both sides; without arguments writes every missing other side.",
	examples: [
		["gitsm link INC-1000042 caused_by CHG-1000007", "written in both records"],
		["gitsm link --remove INC-1000042 caused_by CHG-1000007", "taken out of both"],
		["gitsm link PRB-1000141 incidents INC-1000142 INC-1000150", "several at once, all of them or none"],
		["gitsm link", "complete what was written on one side by hand"],
		["gitsm link --since HEAD", "also remove the other side of what was removed since then"]
	]
}, console).argument("[from]", "a record").argument("[relation]", "problem, caused_by, resolved_by, parent, duplicate_of, follow_up_of, related, …").argument("[to...]", "the other record, or several").option("--remove", "take the link out").option("--since <revision>", "links removed since then are removed on both sides").option("--dry-run", "print the plan, and change nothing").action(async (from, relation, to, options) => {
	if (from === void 0) return done(await linkAll(options, console));
	if (relation === void 0 || to.length === 0) throw new CliError("A link takes two records and a relation.", EXIT.usage, "gitsm link INC-117 caused_by CHG-57");
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const id = fullId(ledger, from);
	const plan = planAll(ledger, {
		id,
		relation,
		to: to.map((each) => fullId(ledger, each))
	}, options);
	done(await carryOut(plan, {
		repository,
		options,
		console
	}, `gitsm show ${id}`));
});
/** One link after the other; one that is refused refuses all. */
function planAll(ledger, { id, relation, to }, { remove }) {
	let work = startWork(ledger);
	for (const other of to) {
		const request = {
			from: id,
			relation,
			to: other
		};
		const answer = remove === true ? unlinkTwoRecords(work.ledger, request) : linkTwoRecords(work.ledger, request);
		if (answer.is === "refused") {
			const { says, mend } = tellRefusal(answer.refusal);
			throw new CliError(says, isUnknown(answer.refusal) ? EXIT.usage : EXIT.findings, mend);
		}
		work = extend(work, answer.plan);
	}
	return work.plan;
}
/** A name that nothing has is a slip of the command line; all else the records refuse. */
function isUnknown({ why }) {
	return why === "no_such_record" || why === "no_such_relation";
}
async function linkAll(options, console) {
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const before = options.since === void 0 ? void 0 : await repository.load(options.since);
	const { plan, findings } = linkRecords(ledger, before === void 0 ? {} : { before });
	const exit = await carryOut(plan, {
		repository,
		options,
		console
	}, "gitsm validate");
	const errors = findings.filter((one) => one.severity === "error");
	return errors.length === 0 ? exit : tellRefused(errors, false, console);
}
export { build };
