import { r as parseInstant, t as formatInstant } from "./instant-CCrqmuRZ.js";
// src/core/import/read-row.ts
/** Makes the reader of one file's rows. A reader is pure: what it cannot read is a fault, never a guess. */
function rowReader(map, clock) {
	const unknown = /* @__PURE__ */ new Set(["", ...map.format.unknown ?? []]);
	const rules = Object.entries(map.fields);
	const cellOf = (row, column) => {
		const text = (row.cells[column] ?? "").trim();
		return unknown.has(text) ? void 0 : text;
	};
	return (row) => {
		const fields = {};
		const faults = [];
		for (const [field, rule] of rules) {
			const read = readField(rule, (column) => cellOf(row, column), clock);
			if (read.value !== void 0) fields[field] = read.value;
			if (read.expected !== void 0) {
				const column = rule.column ?? "";
				faults.push({
					row: row.row,
					field,
					column,
					value: read.text ?? "",
					expected: read.expected
				});
			}
		}
		const order = Number(map.order_by === void 0 ? 0 : cellOf(row, map.order_by) ?? 0);
		return {
			mapped: {
				row: row.row,
				key: cellOf(row, map.key) ?? "",
				order,
				fields
			},
			faults
		};
	};
}
function readField(rule, cell, clock) {
	const text = rule.template === void 0 ? cell(rule.column ?? "") : filled(rule.template, cell);
	if (text === void 0) return absent(rule);
	if (rule.values !== void 0) return mapped(text, rule);
	return convert(text, rule, clock);
}
function absent(rule) {
	if (rule.default !== void 0) return { value: rule.default };
	return rule.required === true ? { expected: "a value; the map requires it and has no default" } : {};
}
function mapped(text, rule) {
	const values = rule.values ?? {};
	if (Object.hasOwn(values, text)) {
		const value = values[text];
		return value === null || value === void 0 ? {} : { value };
	}
	if (rule.default !== void 0) return { value: rule.default };
	return {
		text,
		expected: `one of the values of the map: ${Object.keys(values).join(", ")}`
	};
}
/** `{category}: {subcategory}` with the cells put in; nothing where no column has a value. */
function filled(template, cell) {
	let known = 0;
	const text = template.replace(/\{([^{}]+)\}/g, (_, column) => {
		const value = cell(column);
		if (value !== void 0) known++;
		return value ?? "";
	});
	return known === 0 ? void 0 : text.replace(/\s+/g, " ").trim();
}
function convert(text, rule, clock) {
	switch (rule.as ?? "text") {
		case "text": return { value: text };
		case "slug": return { value: `${rule.prefix ?? ""}${toSlug(text)}` };
		case "login": return { value: `${rule.prefix ?? ""}${toSlug(text)}` };
		case "number": return /^-?\d{1,15}$/.test(text) ? { value: Number(text) } : {
			text,
			expected: "a whole number"
		};
		case "boolean": return toBoolean(text);
		case "instant": return toInstantText(text, clock);
	}
}
function toBoolean(text) {
	const word = text.toLowerCase();
	if ([
		"true",
		"yes",
		"1"
	].includes(word)) return { value: true };
	if ([
		"false",
		"no",
		"0"
	].includes(word)) return { value: false };
	return {
		text,
		expected: "true or false"
	};
}
function toInstantText(text, clock) {
	const exact = parseInstant(text);
	if (exact !== void 0) return { value: formatInstant(exact) };
	const local = clock.read(text);
	if (local === void 0) return {
		text,
		expected: `a time such as ${clock.format}; --dates names another format`
	};
	return { value: formatInstant(clock.toInstant(local)) };
}
/**
* `Opened by  24` → `opened-by-24`. What has no Latin letter or digit becomes its code points, so that two names
* never fall together for want of letters.
*/
function toSlug(text) {
	const slug = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
	return (slug === "" ? [...text].map((letter) => letter.codePointAt(0)?.toString(16)).join("-") : slug).slice(0, 60).replace(/-+$/, "");
}
export { toSlug as n, rowReader as t };
