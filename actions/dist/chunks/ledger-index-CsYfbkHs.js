import { r as statedLinks } from "./stated-links-CfJ3cf4k.js";
// src/core/ledger/ledger-index.ts
function indexLedger(ledger) {
	const { entries } = ledger;
	const ids = once(() => indexIds(entries));
	const kinds = once(() => groupBy(entries, ({ kind }) => [kind]));
	const services = once(() => groupBy(entries, serviceOf));
	const incoming = once(() => indexIncoming([...entries, ...ledger.drafts]));
	const sources = once(() => groupBy(entries, sourceOf));
	return {
		ledger,
		get byId() {
			return ids().byId;
		},
		get copies() {
			return ids().copies;
		},
		ofKind: (kind) => kinds().get(kind) ?? [],
		ofService: (service) => services().get(service) ?? [],
		incoming: (id) => incoming().get(id) ?? [],
		get bySource() {
			return sources();
		}
	};
}
function once(make) {
	let made;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
function indexIds(entries) {
	const byId = /* @__PURE__ */ new Map();
	const copies = [];
	for (const entry of entries) if (byId.has(entry.record.id)) copies.push(entry);
	else byId.set(entry.record.id, entry);
	return {
		byId,
		copies
	};
}
function indexIncoming(all) {
	const incoming = /* @__PURE__ */ new Map();
	for (const from of all) for (const link of statedLinks(from)) push(incoming, link.target, {
		from,
		link
	});
	return incoming;
}
function groupBy(entries, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) for (const key of keysOf(entry)) push(groups, key, entry);
	return groups;
}
function push(groups, key, item) {
	const group = groups.get(key);
	if (group === void 0) groups.set(key, [item]);
	else group.push(item);
}
function serviceOf({ record }) {
	return record.service === void 0 ? [] : [record.service];
}
function sourceOf({ record }) {
	const { source } = record;
	return source?.key === void 0 ? [] : [`${source.kind}:${source.key}`];
}
export { indexLedger as t };
