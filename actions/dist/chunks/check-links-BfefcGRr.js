import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { a as parseRecordId, c as toRecordId, i as numberOfId, n as isOnForge, r as kindOfId } from "./record-id-DrBCxwok.js";
import { i as acyclicFields, n as ownLinks, r as statedLinks, s as relations, t as idsAt } from "./stated-links-CfJ3cf4k.js";
import { n as indexRecords } from "./record-index-CsfJ7-It.js";
// src/core/links/cycles.ts
/**
* Every knot among the nodes, in their order. A node that names itself makes none. Time in proportion to nodes and
* edges, without recursion, as chains can be as long as there are records (Kosaraju's algorithm).
*/
function findKnots(nodes, successors) {
	const known = new Set(nodes);
	const next = (node) => successors(node).filter((each) => known.has(each));
	const before = reversed(nodes, next);
	const knotOf = /* @__PURE__ */ new Map();
	for (const node of inOrderOfLeaving(nodes, next).toReversed()) {
		if (knotOf.has(node)) continue;
		const members = reach(node, (each) => (before.get(each) ?? []).filter((other) => !knotOf.has(other)));
		for (const member of members) knotOf.set(member, members);
	}
	return [...new Set(nodes.flatMap((node) => knotOf.get(node) ?? []))].filter((members) => members.size > 1).map((members) => ({
		members,
		way: wayRound(nodes.find((node) => members.has(node)) ?? "", members, next)
	}));
}
function reversed(nodes, next) {
	const before = new Map(nodes.map((node) => [node, []]));
	for (const node of nodes) for (const each of next(node)) before.get(each)?.push(node);
	return before;
}
/** The nodes by when a walk in depth leaves them for good. */
function inOrderOfLeaving(nodes, next) {
	const seen = /* @__PURE__ */ new Set();
	const order = [];
	for (const root of nodes) {
		if (seen.has(root)) continue;
		seen.add(root);
		const way = [{
			node: root,
			rest: next(root).values()
		}];
		for (let top = way.at(-1); top !== void 0; top = way.at(-1)) {
			const step = top.rest.next();
			if (step.done === true) {
				order.push(top.node);
				way.pop();
			} else if (!seen.has(step.value)) {
				seen.add(step.value);
				way.push({
					node: step.value,
					rest: next(step.value).values()
				});
			}
		}
	}
	return order;
}
function reach(from, next) {
	const reached = /* @__PURE__ */ new Set([from]);
	for (const node of reached) for (const each of next(node)) reached.add(each);
	return reached;
}
function wayRound(start, members, next) {
	const cameFrom = /* @__PURE__ */ new Map();
	const queue = /* @__PURE__ */ new Set([start]);
	for (const node of queue) for (const each of next(node)) {
		if (each === start && node !== start) return wayBack(node, start, cameFrom);
		if (!members.has(each) || queue.has(each)) continue;
		cameFrom.set(each, node);
		queue.add(each);
	}
	return [...members];
}
function wayBack(end, start, cameFrom) {
	const way = [end];
	for (let node = end; node !== start; way.push(node)) node = cameFrom.get(node) ?? start;
	return way.reverse();
}
// src/core/links/link-cycles.ts
/** The cycles of every relation that must have none, whichever side states their steps. */
function linkCycles(links) {
	return acyclicFields.flatMap((field) => {
		const steps = stepsOf(field, links);
		return findKnots([...steps.keys()], (id) => (steps.get(id) ?? []).map((step) => step.to)).map(({ members, way }) => ({
			field,
			ids: way,
			steps: stepsWithin(members, way, steps)
		}));
	});
}
/** The places of all links that are a step between records which lead to each other. */
function placesOnCycles(cycles) {
	return new Set(cycles.flatMap(({ steps }) => steps.map(({ by, link }) => placeKey(by, link))));
}
function placeKey(by, link) {
	return `${by.path} ${link.pointer}`;
}
function stepsOf(field, links) {
	const steps = /* @__PURE__ */ new Map();
	for (const { by, link } of links) {
		const step = toStep(field, by, link);
		if (step === void 0) continue;
		const sofar = steps.get(step.from);
		if (sofar === void 0) steps.set(step.from, [step]);
		else sofar.push(step);
	}
	return steps;
}
function toStep(field, by, link) {
	const id = by.record.id;
	if (link.field === field) return {
		from: id,
		to: link.target,
		by,
		link
	};
	return field === "parent" && link.field === "children" ? {
		from: link.target,
		to: id,
		by,
		link
	} : void 0;
}
function stepsWithin(members, way, steps) {
	const [first = "", second] = way;
	const within = [...members].flatMap((id) => (steps.get(id) ?? []).filter((step) => members.has(step.to)));
	const isFirst = (step) => step.from === first && step.to === second;
	return [...within.filter(isFirst), ...within.filter((step) => !isFirst(step))];
}
// src/core/links/mentions.ts
/** What a ticket waits for and what an emergency is about; a reference that is no id is somebody else's number. */
function mentionsOf({ kind, record }) {
	switch (kind) {
		case "incident":
		case "request": return mention("hold_reference", "/hold_reference", record.hold_reference);
		case "change": return mention("emergency.incident", "/emergency/incident", record.emergency?.incident);
		case "problem": return [];
	}
}
function mention(field, pointer, target) {
	return target === void 0 || kindOfId(target) === void 0 ? [] : [{
		field,
		pointer,
		target
	}];
}
// src/core/links/nearest-id.ts
/**
* The record that was probably meant by an id that does not exist: the same number under another prefix, two digits
* swapped, one too many, one too few; only where exactly one of a sort exists. A single wrong digit is no hint, as
* neighbouring numbers nearly all exist.
*/
function nearestId(id, kinds, index) {
	const parsed = parseRecordId(id);
	const kind = kindOfId(id);
	if (parsed === void 0 || kind === void 0) return void 0;
	const number = String(numberOfId(parsed));
	const meant = kinds.includes(kind) ? kind : kinds[0] ?? kind;
	const sorts = [kinds.map((other) => toRecordId(other, Number(number))), ...[
		swapped(number),
		shortened(number),
		lengthened(number)
	].map((numbers) => numbers.map((each) => toRecordId(meant, Number(each))))];
	for (const candidates of sorts) {
		const found = new Set(candidates.filter((candidate) => candidate !== id && index.has(candidate)));
		if (found.size === 1) return [...found][0];
	}
}
function swapped(digits) {
	return positions(digits.length - 1).map((at) => `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`);
}
function shortened(digits) {
	return digits.length < 2 ? [] : positions(digits.length).map((at) => digits.slice(0, at) + digits.slice(at + 1));
}
function lengthened(digits) {
	if (digits.length >= 9) return [];
	return positions(digits.length + 1).flatMap((at) => positions(10).map((digit) => `${digits.slice(0, at)}${digit}${digits.slice(at)}`));
}
function positions(count) {
	return Array.from({ length: Math.max(0, count) }, (_, at) => at);
}
// src/core/links/other-side.ts
/** Every stated link of a relation with two sides whose target exists and is of a kind that fits. */
function twoSidedLinks(links, index) {
	return links.flatMap(({ by, link }) => twoSided(by, link, index) ?? []);
}
function twoSided(by, link, index) {
	const on = index.get(link.target);
	const mirror = link.end.mirror;
	if (on === void 0 || mirror === void 0 || on === by || !link.end.to.includes(on.kind)) return void 0;
	const mirrorEnd = relations[on.kind][mirror];
	if (mirrorEnd === void 0) return void 0;
	return {
		by,
		link,
		on,
		mirror,
		mirrorEnd,
		isMirrored: idsAt(on, mirror).includes(by.record.id)
	};
}
/** For each one-sided link what stands in the way of its other side; `undefined` where nothing does. */
function obstacles(links) {
	const missing = links.filter((link) => !link.isMirrored);
	const claims = /* @__PURE__ */ new Map();
	for (const link of missing) {
		const slot = `${link.on.record.id} ${link.mirror}`;
		const claimants = claims.get(slot);
		if (claimants === void 0) claims.set(slot, [link]);
		else claimants.push(link);
	}
	return new Map([...claims.values()].flatMap((claimants) => claimants.map((link) => [link, obstacle(link, claimants)])));
}
function obstacle(link, claimants) {
	const held = idsAt(link.on, link.mirror);
	const most = link.mirrorEnd.most;
	if (most > 1) return held.length + claimants.indexOf(link) < most ? void 0 : {
		is: "full",
		most
	};
	const [holder] = held;
	if (holder !== void 0) return {
		is: "held",
		holder
	};
	const others = claimants.filter((other) => other !== link).map((other) => other.by.record.id);
	return others.length === 0 ? void 0 : {
		is: "claimed",
		others
	};
}
// src/core/links/check-links.ts
/** Everything that is wrong with the links of a ledger: each by itself, then what only shows from both sides. */
function checkLinks(facts) {
	const index = indexRecords(facts.entries);
	const links = ownLinks(index);
	const cycles = linkCycles(links);
	const known = {
		index,
		hidden: idsOfFiles(facts.unread ?? /* @__PURE__ */ new Set()),
		proposals: facts.proposals
	};
	return [
		...[...facts.entries, ...facts.drafts].flatMap((of) => statedLinks(of).flatMap((link) => checkTarget(of, link, known))),
		...facts.entries.flatMap((entry) => mentionsOf(entry).flatMap((each) => checkMention(entry, each, known))),
		...cycles.flatMap(toCycleFinding),
		...checkOtherSides(links, index, placesOnCycles(cycles))
	];
}
function idsOfFiles(paths) {
	return new Set([...paths].map((path) => path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "")));
}
function checkTarget(of, link, known) {
	const place = {
		path: of.path,
		pointer: link.pointer
	};
	const args = {
		field: `links.${link.field}`,
		target: link.target
	};
	const kind = kindOfId(link.target);
	if ("record" in of && of.record.id === link.target) return [finding("LINK_SELF", place, args)];
	if (kind === void 0 || !link.end.to.includes(kind)) return [finding("LINK_WRONG_KIND", place, {
		...args,
		expected: link.end.to
	})];
	return checkExists({
		...link,
		field: args.field
	}, {
		place,
		kinds: link.end.to
	}, known);
}
function checkMention({ path }, mention, known) {
	return checkExists(mention, {
		place: {
			path,
			pointer: mention.pointer
		},
		kinds: everyKind
	}, known);
}
const everyKind = [
	"incident",
	"request",
	"change",
	"problem"
];
function checkExists({ field, target }, { place, kinds }, { index, hidden, proposals }) {
	if (index.has(target) || hidden.has(target) || proposals?.has(target) === true) return [];
	if (isUndecidable(target, proposals)) return [finding("LINK_PROPOSAL_UNKNOWN", place, {
		field,
		target
	})];
	const near = nearestId(target, kinds, index);
	return [finding("LINK_TARGET_MISSING", place, {
		field,
		target,
		...near === void 0 ? {} : { near }
	})];
}
/** A change or problem with a number of the forge may stand in an open pull request, which only the forge can tell. */
function isUndecidable(id, proposals) {
	const parsed = parseRecordId(id);
	const kind = kindOfId(id);
	return proposals === void 0 && parsed !== void 0 && isOnForge(parsed) && (kind === "change" || kind === "problem");
}
function toCycleFinding({ field, ids, steps }) {
	const [first] = steps;
	if (first === void 0) return [];
	const place = {
		path: first.by.path,
		pointer: first.link.pointer
	};
	return [finding("LINK_CYCLE", place, {
		field: `links.${field}`,
		way: [...ids, ids[0] ?? ""].join(" → ")
	})];
}
/** Links on a cycle are left out: one of them has to go before it can be said which other sides are missing. */
function checkOtherSides(links, index, onCycle) {
	return [...obstacles(twoSidedLinks(links, index))].filter(([{ by, link }]) => !onCycle.has(placeKey(by, link))).map(([link, obstacle]) => otherSide(link, obstacle));
}
function otherSide({ by, link, on, mirror }, obstacle) {
	const place = {
		path: by.path,
		pointer: link.pointer
	};
	const args = {
		id: by.record.id,
		field: `links.${link.field}`,
		target: on.record.id,
		mirror: `links.${mirror}`
	};
	if (obstacle === void 0) return finding("LINK_MIRROR_MISSING", place, args);
	switch (obstacle.is) {
		case "held": return finding("LINK_CONTRADICTION", place, {
			...args,
			others: [obstacle.holder]
		});
		case "claimed": return finding("LINK_CONTRADICTION", place, {
			...args,
			others: obstacle.others
		});
		case "full": return finding("LINK_LIST_FULL", place, {
			...args,
			most: obstacle.most
		});
	}
}
export { mentionsOf as a, placesOnCycles as c, nearestId as i, findKnots as l, obstacles as n, linkCycles as o, twoSidedLinks as r, placeKey as s, checkLinks as t };
