import { i as nearestId, o as linkCycles, t as checkLinks } from "./check-links-BfefcGRr.js";
import { n as nearest } from "./nearest-B4YLKVY7.js";
import { n as toFilePlan, t as applyChanges } from "./link-changes-BWiSv-7j.js";
import { n as indexRecords } from "./record-index-CsfJ7-It.js";
import { a as isLinkField, n as ownLinks, o as linkFieldsOf, s as relations, t as idsAt } from "./stated-links-CfJ3cf4k.js";
import { t as planLinks } from "./plan-links-zf6LWYRw.js";
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
	const cycle = linkCycles(ownLinks(after)).find(({ ids }) => ids.some((id) => touched.has(id)));
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
function linkRecords(ledger, { before, settled, proposals } = {}) {
	const { entries, drafts, unreadable } = ledger;
	const plan = planLinks({
		after: entries,
		...before === void 0 ? {} : { before: before.entries },
		...settled === void 0 ? {} : { settled: settled.entries }
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
export { linkTwoRecords as n, unlinkTwoRecords as r, linkRecords as t };
