import { t as documentCheck } from "./check-document-BNEk9X9B.js";
import { t as changeRecord } from "./move-record-DipsSz_v.js";
import { t as carryOut } from "./carry-out-C0Evvn4R.js";
import { n as readPast, t as readFields } from "./field-options-Dwl3Ube2.js";
import { n as identityOf, t as BY } from "./identity-KNIz8k6s.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as tellRefused } from "./refusals-BCzgpgLx.js";
import { t as openRepository } from "./repository-grRZJRRd.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// src/app/set-fields.ts
/**
* Changes fields of a record by name (`team`, `resolution.notes`, `links.problem`), journalling those that are
* tracked. The priority follows impact, urgency and override. An empty plan where nothing changes.
*/
function setFields(ledger, id, fields, options) {
	return changeRecord(ledger, id, {
		...options,
		fields
	});
}
// scripts/gitsm/commands/set.ts
const build = (console, done) => newCommand({
	name: "set",
	summary: "Sets fields of a record. What clocks and reports read is journalled; the priority follows by itself.",
	examples: [["gitsm set INC-1000042 urgency=high", "the priority follows"], ["gitsm set INC-1000042 team=network assignee=", "hand over; an empty value removes"]]
}, console).argument("<id>", "a record, such as INC-117").argument("<fields...>", "field=value, as the record names them").option("--note <text>", "a note for the journal").option("--at <instant>", "when it happened, if that was earlier; the audit lists it").option(...BY).option("--dry-run", "print the plan, and change nothing").action(async (id, pairs, options) => {
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const by = await identityOf({
		by: options.by,
		folder: repository.root,
		console
	}, ledger.configuration);
	const happenedAt = readPast(options.at, console.now);
	const outcome = setFields(ledger, id.toUpperCase(), readFields(pairs), {
		by,
		at: console.now,
		source: { command: "set" },
		checkDocument: await documentCheck(RECORD_KINDS),
		...options.note === void 0 ? {} : { note: options.note },
		...happenedAt === void 0 ? {} : { happenedAt }
	});
	if (!outcome.ok) return done(tellRefused(outcome.refused, options.json === true, console));
	done(await carryOut(outcome.plan, {
		repository,
		options,
		console
	}, `gitsm show ${outcome.id}`));
});
export { build };
