import { t as isJsonMap } from "./json-CaPr7KL-.js";
// src/core/intake/form/issue-form.ts
function questionsOf({ body }) {
	return body.filter((element) => element.type !== "markdown");
}
/** The form as its YAML file holds it. */
function formToJson({ name, description, labels, body }) {
	return {
		name,
		description,
		labels,
		body: body.map(elementToJson)
	};
}
function elementToJson(element) {
	if (element.type === "markdown") return {
		type: "markdown",
		attributes: { value: element.value }
	};
	const { type, id, label, help, required } = element;
	return {
		type,
		id,
		attributes: {
			label,
			...help === void 0 ? {} : { description: help },
			...ownAttributes(element)
		},
		...required && type !== "checkboxes" ? { validations: { required } } : {}
	};
}
function ownAttributes(question) {
	switch (question.type) {
		case "input": return optional({ placeholder: question.placeholder });
		case "textarea": return optional({
			placeholder: question.placeholder,
			render: question.render
		});
		case "dropdown": {
			const { multiple, options, preset } = question;
			return {
				...multiple ? { multiple } : {},
				options,
				...optional({ default: preset })
			};
		}
		case "checkboxes": return { options: question.boxes.map(({ label, required }) => ({
			label,
			...required ? { required } : {}
		})) };
		case "upload": return {};
	}
}
function optional(attributes) {
	const given = Object.entries(attributes).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return Object.fromEntries(given);
}
/**
* Any form of GitHub, ours or not, as it was read from YAML. Options that a reader of YAML 1.1 took for numbers or
* truth values become text again. `undefined` where it is no form: no list `body`.
*/
function readIssueForm(value) {
	if (!isJsonMap(value) || !Array.isArray(value.body)) return void 0;
	const taken = /* @__PURE__ */ new Set();
	return {
		name: textOf(value.name),
		description: textOf(value.description),
		labels: labelsOf(value.labels),
		body: value.body.flatMap((element) => readElement(element, taken))
	};
}
/** A list, or a text of names with commas: GitHub takes both. */
function labelsOf(value) {
	return (typeof value === "string" ? value.split(",") : listOf(value).map(textOf)).map((name) => name.trim()).filter((name) => name !== "");
}
function readElement(value, taken) {
	if (!isJsonMap(value)) return [];
	const attributes = isJsonMap(value.attributes) ? value.attributes : {};
	if (value.type === "markdown") return [{
		type: "markdown",
		value: textOf(attributes.value)
	}];
	const label = textOf(attributes.label).trim();
	if (label === "") return [];
	const validations = isJsonMap(value.validations) ? value.validations : {};
	const id = freeId(typeof value.id === "string" && value.id !== "" ? value.id : slugOf(label), taken);
	const help = textOf(attributes.description);
	const asked = {
		id,
		label,
		required: validations.required === true,
		...help === "" ? {} : { help }
	};
	return readQuestion(value.type, asked, attributes);
}
function readQuestion(type, asked, attributes) {
	switch (type) {
		case "input":
		case "upload": return [{
			type,
			...asked
		}];
		case "textarea": {
			const { render } = attributes;
			return [{
				type,
				...asked,
				...typeof render === "string" ? { render } : {}
			}];
		}
		case "dropdown": {
			const options = listOf(attributes.options).map((option) => textOf(option).trim());
			const preset = typeof attributes.default === "number" ? { preset: attributes.default } : {};
			return [{
				type,
				...asked,
				options,
				multiple: attributes.multiple === true,
				...preset
			}];
		}
		case "checkboxes": {
			const boxes = listOf(attributes.options).map(readBox);
			return [{
				type,
				...asked,
				required: boxes.some((box) => box.required),
				boxes
			}];
		}
		default: return [];
	}
}
function readBox(option) {
	if (!isJsonMap(option)) return {
		label: textOf(option).trim(),
		required: false
	};
	return {
		label: textOf(option.label).trim(),
		required: option.required === true
	};
}
function freeId(wanted, taken) {
	let id = wanted;
	for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
	taken.add(id);
	return id;
}
function slugOf(label) {
	return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "field";
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf(value) {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
export { questionsOf as n, readIssueForm as r, formToJson as t };
