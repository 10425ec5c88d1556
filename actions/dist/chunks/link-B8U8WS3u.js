import { o as nearestId, r as indexRecords, s as linkCycles, t as checkLinks } from "./check-links-Df8PPMmz.js";
import { i as nearest } from "./esm-azrWpFPo.js";
import { n as applyChanges, r as toFilePlan, t as planLinks } from "./plan-links-Cr6E5dan.js";
import { a as linkFieldsOf, i as isLinkField, o as relations, t as idsAt } from "./stated-links-7qbzRbYu.js";
import { t as carryOut } from "./carry-out-B5W9EgE7.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as tellRefused } from "./refusals-C3RfUMw9.js";
import { i as openRepository, r as newCommand } from "./shared-options-D9AqGHx-.js";
// src/core/links/edit-link.ts
/** Links two records on both sides. A link that stands already gives an empty plan. */
function planLink(entries, request) {
	const index = indexRecords(entries);
	const ends = resolve(index, request);
	if ("why" in ends) return refuse(ends);
	const sides = missingSides(ends);
	const obstacle = sides.map(roomFor).find((refusal) => refusal !== void 0) ?? wouldCircle(entries, sides);
	return obstacle === void 0 ? {
		is: "planned",
		plan: toFilePlan(sides.map(toChange), index)
	} : refuse(obstacle);
}
/** Takes a link out of both sides. Nothing else needs to hold: what is wrong must be removable. */
function planUnlink(entries, { from, relation, to }) {
	const index = indexRecords(entries);
	const by = index.get(from);
	if (by === void 0) return refuse(noSuchRecord(from, void 0, index));
	if (!isLinkField(by.kind, relation)) return refuse(noSuchRelation(by.kind, relation));
	const on = index.get(to);
	const mirror = relations[by.kind][relation]?.mirror;
	const because = "it was unlinked";
	const changes = [];
	if (idsAt(by, relation).includes(to)) changes.push({
		id: from,
		field: relation,
		target: to,
		op: "remove",
		because
	});
	if (on !== void 0 && mirror !== void 0 && idsAt(on, mirror).includes(from)) changes.push({
		id: to,
		field: mirror,
		target: from,
		op: "remove",
		because
	});
	if (changes.length === 0) return refuse({
		why: "not_linked",
		from,
		field: relation,
		to
	});
	return {
		is: "planned",
		plan: toFilePlan(changes, index)
	};
}
function resolve(index, { from, relation, to }) {
	const by = index.get(from);
	if (by === void 0) return noSuchRecord(from, void 0, index);
	const end = isLinkField(by.kind, relation) ? relations[by.kind][relation] : void 0;
	if (end === void 0 || !isLinkField(by.kind, relation)) return noSuchRelation(by.kind, relation);
	const on = index.get(to);
	if (on === void 0) return noSuchRecord(to, end.to, index);
	if (!end.to.includes(on.kind)) return {
		why: "wrong_kind",
		field: relation,
		to,
		expected: end.to
	};
	return on === by ? {
		why: "self",
		id: from
	} : {
		by,
		field: relation,
		end,
		on
	};
}
function noSuchRecord(id, kinds, index) {
	const near = nearestId(id, kinds ?? [
		"incident",
		"request",
		"change",
		"problem"
	], index);
	return {
		why: "no_such_record",
		id,
		...near === void 0 ? {} : { near }
	};
}
function noSuchRelation(kind, relation) {
	const known = linkFieldsOf(kind);
	const near = nearest(relation, known);
	return {
		why: "no_such_relation",
		relation,
		kind,
		known,
		...near === void 0 ? {} : { near }
	};
}
function missingSides({ by, field, end, on }) {
	const sides = [{
		entry: by,
		field,
		end,
		other: on
	}];
	const mirrorEnd = end.mirror === void 0 ? void 0 : relations[on.kind][end.mirror];
	if (end.mirror !== void 0 && mirrorEnd !== void 0) sides.push({
		entry: on,
		field: end.mirror,
		end: mirrorEnd,
		other: by
	});
	return sides.filter((side) => !idsAt(side.entry, side.field).includes(side.other.record.id));
}
function roomFor({ entry, field, end }) {
	const held = idsAt(entry, field);
	if (held.length < end.most) return void 0;
	const id = entry.record.id;
	return end.most === 1 ? {
		why: "taken",
		id,
		field,
		holder: held[0] ?? ""
	} : {
		why: "full",
		id,
		field,
		most: end.most
	};
}
function wouldCircle(entries, sides) {
	const after = indexRecords(applyChanges(entries, sides.map(toChange)));
	const touched = new Set(sides.map(({ entry }) => entry.record.id));
	const cycle = linkCycles(after).find(({ ids }) => ids.some((id) => touched.has(id)));
	return cycle === void 0 ? void 0 : {
		why: "cycle",
		field: cycle.field,
		ids: cycle.ids
	};
}
function toChange({ entry, field, other }) {
	return {
		id: entry.record.id,
		field,
		target: other.record.id,
		op: "add",
		because: "it was linked"
	};
}
function refuse(refusal) {
	return {
		is: "refused",
		refusal
	};
}
// src/app/link-records.ts
/** Brings both sides of every link to the same, and tells what stands in the way of that. */
function linkRecords(ledger, { before, proposals } = {}) {
	const { entries, drafts, unreadable } = ledger;
	const plan = planLinks({
		after: entries,
		...before === void 0 ? {} : { before: before.entries }
	});
	const unread = new Set(unreadable.map(({ place }) => place.path));
	return {
		plan,
		findings: checkLinks({
			entries,
			drafts,
			unread,
			...proposals === void 0 ? {} : { proposals }
		}).filter(({ code }) => code !== "LINK_MIRROR_MISSING")
	};
}
/** `gitsm link INC-117 caused_by CHG-57`. */
function linkTwoRecords(ledger, request) {
	return planLink(ledger.entries, request);
}
/** `gitsm link --remove INC-117 caused_by CHG-57`. */
function unlinkTwoRecords(ledger, request) {
	return planUnlink(ledger.entries, request);
}
// scripts/gitsm/findings/refusal.ts
/** Why two records cannot be linked or unlinked, and what to do instead. */
function tellRefusal(refusal) {
	switch (refusal.why) {
		case "no_such_record": return {
			says: `There is no record ${refusal.id}.${guess(refusal.near)}`,
			mend: "gitsm list shows which there are."
		};
		case "no_such_relation": return {
			says: `"${refusal.relation}" is no relation of a ${refusal.kind}.${guess(refusal.near)}`,
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
		["gitsm link", "complete what was written on one side by hand"],
		["gitsm link --since HEAD", "also remove the other side of what was removed since then"]
	]
}, console).argument("[from]", "a record").argument("[relation]", "problem, caused_by, resolved_by, parent, duplicate_of, follow_up_of, related, …").argument("[to]", "the other record").option("--remove", "take the link out").option("--since <revision>", "links removed since then are removed on both sides").option("--dry-run", "print the plan, and change nothing").action(async (from, relation, to, options) => {
	if (from === void 0) return done(await linkAll(options, console));
	if (relation === void 0 || to === void 0) throw new CliError("A link takes two records and a relation.", EXIT.usage, "gitsm link INC-117 caused_by CHG-57");
	const request = {
		from: from.toUpperCase(),
		relation,
		to: to.toUpperCase()
	};
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	const answer = options.remove === true ? unlinkTwoRecords(ledger, request) : linkTwoRecords(ledger, request);
	if (answer.is === "refused") {
		const { says, mend } = tellRefusal(answer.refusal);
		throw new CliError(says, EXIT.findings, mend);
	}
	done(await carryOut(answer.plan, {
		repository,
		options,
		console
	}, `gitsm show ${request.from}`));
});
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
