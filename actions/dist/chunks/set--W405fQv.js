import { a as documentCheck } from "./outcome-D-lMEDqk.js";
import { t as changeRecord } from "./move-record-Dg2dpEPT.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as readPast, t as readFields } from "./field-options-Dwl3Ube2.js";
import { n as fullId } from "./find-entry-D9OQcGbX.js";
import { n as identityOf, r as warnOfStranger, t as BY } from "./identity-BHKMyyh0.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as tellRefused } from "./refusals-HVXFGB0s.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
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
	warnOfStranger(by, ledger.configuration, console);
	const happenedAt = readPast(options.at, console.now);
	const outcome = setFields(ledger, fullId(ledger, id), readFields(pairs), {
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
