// src/core/links/relations.ts
const related = {
	to: [
		"incident",
		"request",
		"change",
		"problem"
	],
	most: 100,
	mirror: "related"
};
/** What may be linked to what. Written on either side, `gitsm link` completes the other. */
const relations = {
	incident: {
		problem: {
			to: ["problem"],
			most: 1,
			mirror: "incidents"
		},
		caused_by: {
			to: ["change"],
			most: 1,
			mirror: "caused"
		},
		resolved_by: {
			to: ["change"],
			most: 1,
			mirror: "resolves"
		},
		parent: {
			to: ["incident"],
			most: 1,
			mirror: "children"
		},
		children: {
			to: ["incident"],
			most: 500,
			mirror: "parent"
		},
		duplicate_of: {
			to: ["incident"],
			most: 1
		},
		follow_up_of: {
			to: ["incident", "request"],
			most: 1
		},
		related
	},
	request: {
		parent: {
			to: ["request"],
			most: 1,
			mirror: "children"
		},
		children: {
			to: ["request"],
			most: 100,
			mirror: "parent"
		},
		duplicate_of: {
			to: ["request"],
			most: 1
		},
		follow_up_of: {
			to: ["incident", "request"],
			most: 1
		},
		related
	},
	change: {
		caused: {
			to: ["incident"],
			most: 200,
			mirror: "caused_by"
		},
		resolves: {
			to: ["incident", "problem"],
			most: 200,
			mirror: "resolved_by"
		},
		parent: {
			to: ["change"],
			most: 1,
			mirror: "children"
		},
		children: {
			to: ["change"],
			most: 100,
			mirror: "parent"
		},
		follow_up_of: {
			to: ["change"],
			most: 1
		},
		related
	},
	problem: {
		incidents: {
			to: ["incident"],
			most: 1e3,
			mirror: "problem"
		},
		resolved_by: {
			to: ["change"],
			most: 50,
			mirror: "resolves"
		},
		caused_by: {
			to: ["change"],
			most: 1
		},
		duplicate_of: {
			to: ["problem"],
			most: 1
		},
		related
	}
};
/** Relations in which nobody may come after themselves, however long the way round. */
const acyclicFields = [
	"parent",
	"duplicate_of",
	"follow_up_of"
];
function isLinkField(kind, text) {
	return Object.hasOwn(relations[kind], text);
}
function linkFieldsOf(kind) {
	return Object.keys(relations[kind]);
}
// src/core/links/stated-links.ts
const none = [];
/** Every link that a record states, in the order of the table of relations. */
function statedLinks(of) {
	const links = "record" in of ? of.record.links : of.draft.links;
	if (links === void 0) return none;
	return linkFieldsOf(of.kind).filter((field) => links[field] !== void 0).flatMap((field) => statedAt(of.kind, field, links[field]));
}
function statedAt(kind, field, value) {
	const end = relations[kind][field];
	if (value === void 0 || end === void 0) return none;
	const pointer = `/links/${field}`;
	if (typeof value === "string") return [{
		field,
		end,
		target: value,
		pointer
	}];
	return value.map((target, index) => ({
		field,
		end,
		target,
		pointer: `${pointer}/${index}`
	}));
}
/** Every link of the records of an index; a record whose id another file has taken states none. */
function ownLinks(index) {
	const links = [];
	for (const by of index.values()) for (const link of statedLinks(by)) links.push({
		by,
		link
	});
	return links;
}
/** The ids under one field, as a list in either case. */
function idsAt(entry, field) {
	const value = entry.record.links?.[field];
	if (value === void 0) return [];
	return typeof value === "string" ? [value] : value;
}
export { isLinkField as a, acyclicFields as i, ownLinks as n, linkFieldsOf as o, statedLinks as r, relations as s, idsAt as t };
