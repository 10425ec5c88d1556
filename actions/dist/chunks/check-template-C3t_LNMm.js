import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { t as isDone } from "./lifecycle-of-Cap2MaQo.js";
import { n as isSameJson } from "./json-CaPr7KL-.js";
import { n as recordToJson } from "./record-json-C6QMlX3B.js";
import { r as parseInstant } from "./instant-CCrqmuRZ.js";
import { t as keyOrder } from "./key-order.generated-D9LklO38.js";
// src/core/reference/template-fields.ts
/** Fields that tell one change from another rather than say how it is done: free, whether a template says so or not. */
const ALWAYS_FREE = [
	"title",
	"type",
	"requested_by",
	"links",
	"labels",
	"watchers",
	"description"
];
/** What a draft must have, whoever says it: the template or the person who follows it. */
const requiredFields = [
	"service",
	"window",
	"plan",
	"team"
];
/** The fields that a template can fix or free: those of a draft but for the one that names the template. */
const templateFields = keyOrder["change-draft"].filter((field) => field !== "template");
/** The fields of a draft that must not be filled in unless the template fixes or frees them. */
const boundFields = templateFields.filter((field) => !ALWAYS_FREE.includes(field));
// src/core/reference/check-template.ts
/**
* A change against the standard change that it follows. A draft follows the present version to the letter; what is
* registered keeps the version that it was approved under, and is held to the fields only while both agree.
*/
function checkTemplate(of, configuration) {
	if (of.kind !== "change") return [];
	const isDraft = "draft" in of;
	const record = isDraft ? of.draft : of.record;
	const template = configuration.standardChanges.get(record.template?.id ?? "")?.value;
	if (template === void 0 || record.template === void 0) return [];
	if (!isDraft && isDone("change", of.record.state)) return [];
	const judged = {
		path: of.path,
		record,
		template
	};
	const { version } = record.template;
	if (version > template.version || isDraft && version !== template.version) return [wrongVersion(judged, version)];
	return [
		...isDraft ? checkStatus(judged) : [],
		...version === template.version ? [...checkFixed(judged), ...checkFree(judged)] : [],
		...checkScope(judged),
		...checkDuration(judged)
	];
}
function wrongVersion({ path, template }, version) {
	const args = {
		id: template.id,
		version,
		current: template.version
	};
	return finding("TEMPLATE_VERSION", {
		path,
		pointer: "/template/version"
	}, args);
}
function checkStatus({ path, template }) {
	if (template.status === "approved") return [];
	return [finding("TEMPLATE_NOT_USABLE", {
		path,
		pointer: "/template/id"
	}, {
		id: template.id,
		status: template.status
	})];
}
function checkFixed({ path, record, template }) {
	const fields = recordToJson(record);
	return Object.entries(template.fixed).flatMap(([field, fixed]) => {
		const found = fields[field];
		if (found !== void 0 && isSameJson(found, fixed)) return [];
		const place = found === void 0 ? {
			path,
			pointer: "",
			on: "key"
		} : {
			path,
			pointer: `/${field}`
		};
		return [finding("TEMPLATE_FIELD_FIXED", place, {
			id: template.id,
			field,
			fixed: inWords(fixed)
		})];
	});
}
function checkFree({ path, record, template }) {
	const allowed = /* @__PURE__ */ new Set([...Object.keys(template.fixed), ...template.variable]);
	return boundFields.filter((field) => Object.hasOwn(record, field) && !allowed.has(field)).map((field) => {
		const place = {
			path,
			pointer: `/${field}`,
			on: "key"
		};
		return finding("TEMPLATE_FIELD_FOREIGN", place, {
			id: template.id,
			field,
			variable: template.variable
		});
	});
}
function checkScope({ path, record, template }) {
	if (template.services === void 0 || template.services.includes(record.service)) return [];
	const args = {
		id: template.id,
		service: record.service,
		services: template.services
	};
	return [finding("TEMPLATE_SERVICE", {
		path,
		pointer: "/service"
	}, args)];
}
function checkDuration({ path, record, template }) {
	const [start, end] = [parseInstant(record.window?.start ?? ""), parseInstant(record.window?.end ?? "")];
	if (start === void 0 || end === void 0 || template.max_duration_minutes === void 0) return [];
	const minutes = Math.ceil((end - start) / 60);
	if (minutes <= template.max_duration_minutes) return [];
	const args = {
		id: template.id,
		minutes,
		most: template.max_duration_minutes
	};
	return [finding("TEMPLATE_TOO_LONG", {
		path,
		pointer: "/window/end"
	}, args)];
}
function inWords(value) {
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
export { requiredFields as n, templateFields as r, checkTemplate as t };
