import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/service.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"description": { "$ref": "common.schema.json#/$defs/text" },
		"type": {
			"type": "string",
			"enum": [
				"business_service",
				"technical_service",
				"component",
				"contract"
			]
		},
		"status": {
			"type": "string",
			"enum": [
				"implementation",
				"production",
				"stock",
				"obsolete"
			]
		},
		"criticality": { "$ref": "common.schema.json#/$defs/criticality" },
		"owner": { "$ref": "common.schema.json#/$defs/login" },
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"change_team": { "$ref": "common.schema.json#/$defs/slug" },
		"on_call": { "$ref": "common.schema.json#/$defs/slug" },
		"calendar": { "$ref": "common.schema.json#/$defs/slug" },
		"customers": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"depends_on": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"service": { "$ref": "common.schema.json#/$defs/slug" },
					"relation": {
						"type": "string",
						"enum": [
							"runs_on",
							"uses",
							"hosted_by",
							"backed_up_by",
							"provided_by"
						]
					},
					"impact": {
						"type": "string",
						"enum": [
							"full",
							"degraded",
							"none"
						]
					},
					"redundancy_group": { "$ref": "common.schema.json#/$defs/slug" }
				},
				"required": ["service"]
			}
		},
		"slas": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"contract": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"supplier": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"reference": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"ends": { "$ref": "common.schema.json#/$defs/date" }
			},
			"required": ["supplier"]
		},
		"documents": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/url" }
		},
		"contacts": {
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			}
		},
		"replaced_by": { "$ref": "common.schema.json#/$defs/slug" },
		"verified_at": { "$ref": "common.schema.json#/$defs/date" },
		"availability": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"target_percent": {
					"type": "number",
					"minimum": 0,
					"maximum": 100
				},
				"calendar": { "$ref": "common.schema.json#/$defs/slug" }
			},
			"required": ["target_percent"]
		},
		"labels": { "$ref": "common.schema.json#/$defs/labels" }
	},
	"required": [
		"id",
		"title",
		"type",
		"status",
		"criticality",
		"owner",
		"team"
	],
	"$id": "service.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func27 = runtime.equal;
const func69 = runtime.ucs2length;
const schema21 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func69(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema22 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200,
	"pattern": "^[^\\n\\r\\t]+$",
	"patternErrorMessage": "A title is one line."
};
const pattern4 = /* @__PURE__ */ new RegExp("^[^\\n\\r\\t]+$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func69(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func69(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": "string",
	"maxLength": 32768
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 32768 && func69(data) > 32768) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 32768 },
				schema: 32768,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low"
	]
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema24.enum },
			schema: schema24.enum,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "string",
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func69(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"type": "string",
	"maxLength": 10,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
	"patternErrorMessage": "Write a day as \"2026-12-25\", in quotes.",
	"format": "date"
};
const formats0 = formats.date;
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 10 && func69(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 },
				schema: 10,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern6.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats0(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				schema: "date",
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 500,
	"pattern": "^https?://[^ \\t\\r\\n]+$",
	"patternErrorMessage": "Write the whole address, from https:// on, without blanks."
};
const pattern7 = /* @__PURE__ */ new RegExp("^https?://[^ \\t\\r\\n]+$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 500 && func69(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func69(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^ \\t\\r\\n]+$" },
				schema: "^https?://[^ \\t\\r\\n]+$",
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "array",
	"maxItems": 30,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 50
	},
	"uniqueItems": true
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 30) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 30 },
				schema: 30,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 50 && func69(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema28.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.length < 2 && func69(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema28.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.items.type,
					parentSchema: schema28.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			const indices0 = {};
			for (; i1--;) {
				let item0 = data[i1];
				if (typeof item0 !== "string") continue;
				if (typeof indices0[item0] == "number") {
					j0 = indices0[item0];
					const err4 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						},
						schema: true,
						parentSchema: schema28,
						data
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.title === void 0 || !func0.call(data, "title")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0 || !func0.call(data, "status")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.criticality === void 0 || !func0.call(data, "criticality")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criticality" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "team" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate54(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate56(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate58(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.type !== void 0) {
			let data3 = data.type;
			if (typeof data3 !== "string") {
				const err8 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.type.type,
					parentSchema: schema19.properties.type,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data3 === "business_service" || data3 === "technical_service" || data3 === "component" || data3 === "contract")) {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.type.enum },
					schema: schema19.properties.type.enum,
					parentSchema: schema19.properties.type,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data4 = data.status;
			if (typeof data4 !== "string") {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.status.type,
					parentSchema: schema19.properties.status,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data4 === "implementation" || data4 === "production" || data4 === "stock" || data4 === "obsolete")) {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.status.enum },
					schema: schema19.properties.status.enum,
					parentSchema: schema19.properties.status,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.criticality !== void 0) {
			if (!validate60(data.criticality, {
				instancePath: instancePath + "/criticality",
				parentData: data,
				parentDataProperty: "criticality",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			if (!validate62(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate54(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.change_team !== void 0) {
			if (!validate54(data.change_team, {
				instancePath: instancePath + "/change_team",
				parentData: data,
				parentDataProperty: "change_team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.on_call !== void 0) {
			if (!validate54(data.on_call, {
				instancePath: instancePath + "/on_call",
				parentData: data,
				parentDataProperty: "on_call",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar !== void 0) {
			if (!validate54(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.customers !== void 0) {
			let data11 = data.customers;
			if (Array.isArray(data11)) {
				if (data11.length > 50) {
					const err12 = {
						instancePath: instancePath + "/customers",
						schemaPath: "#/properties/customers/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.customers,
						data: data11
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data11[i0], {
					instancePath: instancePath + "/customers/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				let i1 = data11.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data11[i1], data11[j0])) {
						const err13 = {
							instancePath: instancePath + "/customers",
							schemaPath: "#/properties/customers/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema19.properties.customers,
							data: data11
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
						break outer0;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/customers",
					schemaPath: "#/properties/customers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.customers.type,
					parentSchema: schema19.properties.customers,
					data: data11
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.depends_on !== void 0) {
			let data13 = data.depends_on;
			if (Array.isArray(data13)) {
				if (data13.length > 100) {
					const err15 = {
						instancePath: instancePath + "/depends_on",
						schemaPath: "#/properties/depends_on/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.depends_on,
						data: data13
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len1 = data13.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.service === void 0 || !func0.call(data14, "service")) {
							const err16 = {
								instancePath: instancePath + "/depends_on/" + i2,
								schemaPath: "#/properties/depends_on/items/required",
								keyword: "required",
								params: { missingProperty: "service" },
								schema: schema19.properties.depends_on.items.required,
								parentSchema: schema19.properties.depends_on.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						for (const key1 of Object.keys(data14)) if (!(key1 === "service" || key1 === "relation" || key1 === "impact" || key1 === "redundancy_group")) {
							const err17 = {
								instancePath: instancePath + "/depends_on/" + i2,
								schemaPath: "#/properties/depends_on/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.depends_on.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data14.service !== void 0) {
							if (!validate54(data14.service, {
								instancePath: instancePath + "/depends_on/" + i2 + "/service",
								parentData: data14,
								parentDataProperty: "service",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data14.relation !== void 0) {
							let data16 = data14.relation;
							if (typeof data16 !== "string") {
								const err18 = {
									instancePath: instancePath + "/depends_on/" + i2 + "/relation",
									schemaPath: "#/properties/depends_on/items/properties/relation/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.depends_on.items.properties.relation.type,
									parentSchema: schema19.properties.depends_on.items.properties.relation,
									data: data16
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (!(data16 === "runs_on" || data16 === "uses" || data16 === "hosted_by" || data16 === "backed_up_by" || data16 === "provided_by")) {
								const err19 = {
									instancePath: instancePath + "/depends_on/" + i2 + "/relation",
									schemaPath: "#/properties/depends_on/items/properties/relation/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.depends_on.items.properties.relation.enum },
									schema: schema19.properties.depends_on.items.properties.relation.enum,
									parentSchema: schema19.properties.depends_on.items.properties.relation,
									data: data16
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
						if (data14.impact !== void 0) {
							let data17 = data14.impact;
							if (typeof data17 !== "string") {
								const err20 = {
									instancePath: instancePath + "/depends_on/" + i2 + "/impact",
									schemaPath: "#/properties/depends_on/items/properties/impact/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.depends_on.items.properties.impact.type,
									parentSchema: schema19.properties.depends_on.items.properties.impact,
									data: data17
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (!(data17 === "full" || data17 === "degraded" || data17 === "none")) {
								const err21 = {
									instancePath: instancePath + "/depends_on/" + i2 + "/impact",
									schemaPath: "#/properties/depends_on/items/properties/impact/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.depends_on.items.properties.impact.enum },
									schema: schema19.properties.depends_on.items.properties.impact.enum,
									parentSchema: schema19.properties.depends_on.items.properties.impact,
									data: data17
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data14.redundancy_group !== void 0) {
							if (!validate54(data14.redundancy_group, {
								instancePath: instancePath + "/depends_on/" + i2 + "/redundancy_group",
								parentData: data14,
								parentDataProperty: "redundancy_group",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/depends_on/" + i2,
							schemaPath: "#/properties/depends_on/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.depends_on.items.type,
							parentSchema: schema19.properties.depends_on.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/depends_on",
					schemaPath: "#/properties/depends_on/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.depends_on.type,
					parentSchema: schema19.properties.depends_on,
					data: data13
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.slas !== void 0) {
			let data19 = data.slas;
			if (Array.isArray(data19)) {
				if (data19.length > 50) {
					const err24 = {
						instancePath: instancePath + "/slas",
						schemaPath: "#/properties/slas/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.slas,
						data: data19
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len2 = data19.length;
				for (let i3 = 0; i3 < len2; i3++) if (!validate54(data19[i3], {
					instancePath: instancePath + "/slas/" + i3,
					parentData: data19,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				let i4 = data19.length;
				let j1;
				if (i4 > 1) {
					outer1: for (; i4--;) for (j1 = i4; j1--;) if (func27(data19[i4], data19[j1])) {
						const err25 = {
							instancePath: instancePath + "/slas",
							schemaPath: "#/properties/slas/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i4,
								j: j1
							},
							schema: true,
							parentSchema: schema19.properties.slas,
							data: data19
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
						break outer1;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/slas",
					schemaPath: "#/properties/slas/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.slas.type,
					parentSchema: schema19.properties.slas,
					data: data19
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.contract !== void 0) {
			let data21 = data.contract;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (data21.supplier === void 0 || !func0.call(data21, "supplier")) {
					const err27 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/required",
						keyword: "required",
						params: { missingProperty: "supplier" },
						schema: schema19.properties.contract.required,
						parentSchema: schema19.properties.contract,
						data: data21
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				for (const key2 of Object.keys(data21)) if (!(key2 === "supplier" || key2 === "reference" || key2 === "ends")) {
					const err28 = {
						instancePath: instancePath + "/contract",
						schemaPath: "#/properties/contract/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.contract,
						data: data21
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data21.supplier !== void 0) {
					let data22 = data21.supplier;
					if (typeof data22 === "string") {
						if (data22.length > 100 && func69(data22) > 100) {
							const err29 = {
								instancePath: instancePath + "/contract/supplier",
								schemaPath: "#/properties/contract/properties/supplier/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.contract.properties.supplier,
								data: data22
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data22.length < 2 && func69(data22) < 1) {
							const err30 = {
								instancePath: instancePath + "/contract/supplier",
								schemaPath: "#/properties/contract/properties/supplier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.contract.properties.supplier,
								data: data22
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/contract/supplier",
							schemaPath: "#/properties/contract/properties/supplier/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.contract.properties.supplier.type,
							parentSchema: schema19.properties.contract.properties.supplier,
							data: data22
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data21.reference !== void 0) {
					let data23 = data21.reference;
					if (typeof data23 === "string") {
						if (data23.length > 100 && func69(data23) > 100) {
							const err32 = {
								instancePath: instancePath + "/contract/reference",
								schemaPath: "#/properties/contract/properties/reference/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.contract.properties.reference,
								data: data23
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data23.length < 2 && func69(data23) < 1) {
							const err33 = {
								instancePath: instancePath + "/contract/reference",
								schemaPath: "#/properties/contract/properties/reference/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.contract.properties.reference,
								data: data23
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/contract/reference",
							schemaPath: "#/properties/contract/properties/reference/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.contract.properties.reference.type,
							parentSchema: schema19.properties.contract.properties.reference,
							data: data23
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data21.ends !== void 0) {
					if (!validate72(data21.ends, {
						instancePath: instancePath + "/contract/ends",
						parentData: data21,
						parentDataProperty: "ends",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.contract.type,
					parentSchema: schema19.properties.contract,
					data: data21
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.documents !== void 0) {
			let data25 = data.documents;
			if (Array.isArray(data25)) {
				if (data25.length > 50) {
					const err36 = {
						instancePath: instancePath + "/documents",
						schemaPath: "#/properties/documents/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.documents,
						data: data25
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len3 = data25.length;
				for (let i5 = 0; i5 < len3; i5++) if (!validate74(data25[i5], {
					instancePath: instancePath + "/documents/" + i5,
					parentData: data25,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.documents.type,
					parentSchema: schema19.properties.documents,
					data: data25
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.contacts !== void 0) {
			let data27 = data.contacts;
			if (Array.isArray(data27)) {
				if (data27.length > 20) {
					const err38 = {
						instancePath: instancePath + "/contacts",
						schemaPath: "#/properties/contacts/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.contacts,
						data: data27
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				const len4 = data27.length;
				for (let i6 = 0; i6 < len4; i6++) {
					let data28 = data27[i6];
					if (typeof data28 === "string") {
						if (data28.length > 200 && func69(data28) > 200) {
							const err39 = {
								instancePath: instancePath + "/contacts/" + i6,
								schemaPath: "#/properties/contacts/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.contacts.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data28.length < 2 && func69(data28) < 1) {
							const err40 = {
								instancePath: instancePath + "/contacts/" + i6,
								schemaPath: "#/properties/contacts/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.contacts.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/contacts/" + i6,
							schemaPath: "#/properties/contacts/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.contacts.items.type,
							parentSchema: schema19.properties.contacts.items,
							data: data28
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/contacts",
					schemaPath: "#/properties/contacts/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.contacts.type,
					parentSchema: schema19.properties.contacts,
					data: data27
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.replaced_by !== void 0) {
			if (!validate54(data.replaced_by, {
				instancePath: instancePath + "/replaced_by",
				parentData: data,
				parentDataProperty: "replaced_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.verified_at !== void 0) {
			if (!validate72(data.verified_at, {
				instancePath: instancePath + "/verified_at",
				parentData: data,
				parentDataProperty: "verified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.availability !== void 0) {
			let data31 = data.availability;
			if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
				if (data31.target_percent === void 0 || !func0.call(data31, "target_percent")) {
					const err43 = {
						instancePath: instancePath + "/availability",
						schemaPath: "#/properties/availability/required",
						keyword: "required",
						params: { missingProperty: "target_percent" },
						schema: schema19.properties.availability.required,
						parentSchema: schema19.properties.availability,
						data: data31
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				for (const key3 of Object.keys(data31)) if (!(key3 === "target_percent" || key3 === "calendar")) {
					const err44 = {
						instancePath: instancePath + "/availability",
						schemaPath: "#/properties/availability/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.availability,
						data: data31
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data31.target_percent !== void 0) {
					let data32 = data31.target_percent;
					if (typeof data32 == "number" && isFinite(data32)) {
						if (data32 > 100 || isNaN(data32)) {
							const err45 = {
								instancePath: instancePath + "/availability/target_percent",
								schemaPath: "#/properties/availability/properties/target_percent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								schema: 100,
								parentSchema: schema19.properties.availability.properties.target_percent,
								data: data32
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data32 < 0 || isNaN(data32)) {
							const err46 = {
								instancePath: instancePath + "/availability/target_percent",
								schemaPath: "#/properties/availability/properties/target_percent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.availability.properties.target_percent,
								data: data32
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
					} else {
						const err47 = {
							instancePath: instancePath + "/availability/target_percent",
							schemaPath: "#/properties/availability/properties/target_percent/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema19.properties.availability.properties.target_percent.type,
							parentSchema: schema19.properties.availability.properties.target_percent,
							data: data32
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data31.calendar !== void 0) {
					if (!validate54(data31.calendar, {
						instancePath: instancePath + "/availability/calendar",
						parentData: data31,
						parentDataProperty: "calendar",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/availability",
					schemaPath: "#/properties/availability/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.availability.type,
					parentSchema: schema19.properties.availability,
					data: data31
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			if (!validate79(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { validate };
