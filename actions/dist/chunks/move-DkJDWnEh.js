import { a as documentCheck } from "./outcome-D-lMEDqk.js";
import { n as moveRecord } from "./move-record-Dg2dpEPT.js";
import { r as untilGiven, t as tellRefused } from "./refusals-HVXFGB0s.js";
import { t as carryOut } from "./carry-out-CA22c_V_.js";
import { n as readPast, t as readFields } from "./field-options-Dwl3Ube2.js";
import { n as fullId } from "./find-entry-D9OQcGbX.js";
import { n as identityOf, t as BY } from "./identity-BHKMyyh0.js";
import { t as RECORD_KINDS } from "./record-kinds-D7lsMhts.js";
import { t as openRepository } from "./repository-BobDEYgP.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/commands/move.ts
const build = (console, done) => newCommand({
	name: "move",
	summary: "Moves a record to another state, with the fields that the state takes. On a terminal what is missing is asked for; elsewhere it is named.",
	examples: [
		["gitsm move INC-1000042 in_progress assignee=kim", "start work"],
		["gitsm move INC-1000042 on_hold hold_reason=awaiting_caller", "stop the clock"],
		["gitsm move INC-1000042 resolved resolution.code=fixed resolution.notes=\"Cache flushed.\" closing_category=cache", "resolve"]
	]
}, console).argument("<id>", "a record, such as INC-117").argument("<state>", "the state to move to; gitsm show lists the open ones").argument("[fields...]", "field=value, as the record names them").option("--note <text>", "a note for the journal").option("--at <instant>", "when it happened, if that was earlier; the audit lists it").option(...BY).option("--dry-run", "print the plan, and change nothing").action(async (id, to, pairs, options) => {
	done(await move({
		id,
		to,
		pairs
	}, options, console));
});
async function move({ id, to, pairs }, options, console) {
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const by = await identityOf({
		by: options.by,
		folder: repository.root,
		console
	}, ledger.configuration);
	const happenedAt = readPast(options.at, console.now);
	const how = {
		by,
		at: console.now,
		source: { command: "move" },
		strangers: "refuse",
		checkDocument: await documentCheck(RECORD_KINDS),
		...options.note === void 0 ? {} : { note: options.note },
		...happenedAt === void 0 ? {} : { happenedAt }
	};
	const kind = ledger.entries.find(({ record }) => record.id === fullId(ledger, id))?.kind ?? "incident";
	const outcome = await untilGiven(readFields(pairs), (fields) => moveRecord(ledger, fullId(ledger, id), to, {
		...how,
		fields
	}), {
		kind,
		configuration: ledger.configuration,
		console,
		json: options.json
	});
	if (!outcome.ok) return tellRefused(outcome.refused, options.json === true, console);
	return carryOut(outcome.plan, {
		repository,
		options,
		console
	}, `gitsm show ${outcome.id}`);
}
export { build };
