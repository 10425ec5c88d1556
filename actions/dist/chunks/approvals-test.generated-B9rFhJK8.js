import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/approvals-test.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"now": { "$ref": "common.schema.json#/$defs/instant" },
		"cases": {
			"type": "array",
			"maxItems": 500,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": { "$ref": "common.schema.json#/$defs/title" },
					"now": { "$ref": "common.schema.json#/$defs/instant" },
					"author": { "$ref": "common.schema.json#/$defs/login" },
					"change": { "$ref": "decision-facts.schema.json#/$defs/content" },
					"paths": {
						"type": "array",
						"maxItems": 100,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 4096
						}
					},
					"approved_by": {
						"type": "array",
						"maxItems": 50,
						"items": { "$ref": "common.schema.json#/$defs/login" }
					},
					"refused_by": {
						"type": "array",
						"maxItems": 50,
						"items": { "$ref": "common.schema.json#/$defs/login" }
					},
					"emergency_by": { "$ref": "common.schema.json#/$defs/login" },
					"expect": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"state": {
								"type": "string",
								"enum": [
									"success",
									"pending",
									"failure",
									"error"
								]
							},
							"risk": { "$ref": "common.schema.json#/$defs/level" },
							"rules": {
								"type": "array",
								"maxItems": 50,
								"items": { "$ref": "common.schema.json#/$defs/slug" },
								"uniqueItems": true
							},
							"steps": {
								"type": "array",
								"maxItems": 50,
								"items": { "$ref": "common.schema.json#/$defs/slug" },
								"uniqueItems": true
							},
							"waits_for": {
								"type": "array",
								"maxItems": 50,
								"items": { "$ref": "common.schema.json#/$defs/slug" },
								"uniqueItems": true
							},
							"conflicts": {
								"type": "array",
								"maxItems": 20,
								"items": { "$ref": "approvals.schema.json#/properties/waivers/items/properties/conflict" },
								"uniqueItems": true
							}
						},
						"required": ["state"]
					}
				},
				"required": [
					"name",
					"author",
					"expect"
				]
			}
		}
	},
	"required": ["now", "cases"],
	"$id": "approvals-test.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func63 = runtime.ucs2length;
const func27 = runtime.equal;
const schema21 = {
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats0 = formats.instant;
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func63(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema21,
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
				params: { format: "instant" },
				schema: "instant",
				parentSchema: schema21,
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
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
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
		if (data.length > 200 && func63(data) > 200) {
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
		if (data.length < 2 && func63(data) < 1) {
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
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func63(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "object",
	"maxProperties": 100,
	"propertyNames": {
		"type": "string",
		"maxLength": 60,
		"pattern": "^[a-z][a-z_]*$"
	},
	"properties": {
		"type": { "$ref": "change.schema.json#/properties/type" },
		"state": { "$ref": "change.schema.json#/properties/state" },
		"template": { "$ref": "change.schema.json#/properties/template" },
		"opened_by": { "$ref": "change.schema.json#/properties/opened_by" },
		"requested_by": { "$ref": "change.schema.json#/properties/requested_by" },
		"service": { "$ref": "change.schema.json#/properties/service" },
		"affects": { "$ref": "change.schema.json#/properties/affects" },
		"environment": { "$ref": "change.schema.json#/properties/environment" },
		"team": { "$ref": "change.schema.json#/properties/team" },
		"assignee": { "$ref": "change.schema.json#/properties/assignee" },
		"risk": { "$ref": "change.schema.json#/properties/risk" },
		"window": { "$ref": "change.schema.json#/properties/window" },
		"outage": { "$ref": "change.schema.json#/properties/outage" },
		"tasks": { "$ref": "change.schema.json#/properties/tasks" },
		"emergency": { "$ref": "change.schema.json#/properties/emergency" },
		"freeze_exception": { "$ref": "change.schema.json#/properties/freeze_exception" },
		"hold": { "$ref": "change.schema.json#/properties/hold" },
		"implemented": { "$ref": "change.schema.json#/properties/implemented" },
		"links": { "$ref": "change.schema.json#/properties/links" }
	},
	"required": [
		"type",
		"service",
		"team"
	]
};
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z][a-z_]*$", "u");
const schema40 = {
	"type": "string",
	"enum": [
		"standard",
		"normal",
		"emergency",
		"retrospective"
	]
};
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate241.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema40.type,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "standard" || data === "normal" || data === "emergency" || data === "retrospective")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema40.enum },
			schema: schema40.enum,
			parentSchema: schema40,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate241.errors = vErrors;
	return errors === 0;
}
validate241.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema74 = {
	"type": "string",
	"enum": [
		"draft",
		"assess",
		"authorize",
		"scheduled",
		"implementing",
		"review",
		"closed",
		"cancelled"
	]
};
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema74.type,
			parentSchema: schema74,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "draft" || data === "assess" || data === "authorize" || data === "scheduled" || data === "implementing" || data === "review" || data === "closed" || data === "cancelled")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema74.enum },
			schema: schema74.enum,
			parentSchema: schema74,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate243.errors = vErrors;
	return errors === 0;
}
validate243.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema75 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		}
	},
	"required": ["id", "version"]
};
const schema41 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern15 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func63(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern15.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema75.required,
				parentSchema: schema75,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema75.required,
				parentSchema: schema75,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "version")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema75,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate106(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema75.properties.version.type,
					parentSchema: schema75.properties.version,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e4 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						schema: 1e4,
						parentSchema: schema75.properties.version,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema75.properties.version,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema75.type,
			parentSchema: schema75,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate245.errors = vErrors;
	return errors === 0;
}
validate245.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate248.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func63(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate248.errors = vErrors;
	return errors === 0;
}
validate248.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate250.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func63(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate250.errors = vErrors;
	return errors === 0;
}
validate250.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func63(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern15.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate252.errors = vErrors;
	return errors === 0;
}
validate252.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema79 = {
	"type": "array",
	"maxItems": 50,
	"items": { "$ref": "common.schema.json#/$defs/slug" },
	"uniqueItems": true
};
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate254.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 50) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 50 },
				schema: 50,
				parentSchema: schema79,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate106(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
			errors = vErrors.length;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data[i1], data[j0])) {
				const err1 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					schema: true,
					parentSchema: schema79,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
				break outer0;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema79.type,
			parentSchema: schema79,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate254.errors = vErrors;
	return errors === 0;
}
validate254.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate257.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func63(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern15.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate257.errors = vErrors;
	return errors === 0;
}
validate257.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate259.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func63(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern15.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate259.errors = vErrors;
	return errors === 0;
}
validate259.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate261.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func63(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate261.errors = vErrors;
	return errors === 0;
}
validate261.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema83 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"claimed": { "$ref": "common.schema.json#/$defs/level" },
		"reason": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"answers": {
			"type": "object",
			"maxProperties": 40,
			"propertyNames": {
				"pattern": "^[a-z0-9-]+$",
				"maxLength": 60
			},
			"additionalProperties": {
				"type": "string",
				"maxLength": 60
			}
		}
	}
};
const schema44 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "high" || data === "medium" || data === "low")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema44.enum },
			schema: schema44.enum,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern19 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+$", "u");
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "claimed" || key0 === "reason" || key0 === "answers")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.claimed !== void 0) {
			if (!validate116(data.claimed, {
				instancePath: instancePath + "/claimed",
				parentData: data,
				parentDataProperty: "claimed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (data1.length > 1e3 && func63(data1) > 1e3) {
					const err1 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema83.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data1.length < 2 && func63(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema83.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema83.properties.reason.type,
					parentSchema: schema83.properties.reason,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.answers !== void 0) {
			let data2 = data.answers;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (Object.keys(data2).length > 40) {
					const err4 = {
						instancePath: instancePath + "/answers",
						schemaPath: "#/properties/answers/maxProperties",
						keyword: "maxProperties",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema83.properties.answers,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 of Object.keys(data2)) {
					const _errs7 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 60 && func63(key1) > 60) {
							const err5 = {
								instancePath: instancePath + "/answers",
								schemaPath: "#/properties/answers/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema83.properties.answers.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern19.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/answers",
								schemaPath: "#/properties/answers/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+$" },
								schema: "^[a-z0-9-]+$",
								parentSchema: schema83.properties.answers.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (!(_errs7 === errors)) {
						const err7 = {
							instancePath: instancePath + "/answers",
							schemaPath: "#/properties/answers/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema83.properties.answers.propertyNames,
							parentSchema: schema83.properties.answers,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				for (const key2 of Object.keys(data2)) {
					let data3 = data2[key2];
					if (typeof data3 === "string") {
						if (data3.length > 60 && func63(data3) > 60) {
							const err8 = {
								instancePath: instancePath + "/answers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/answers/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema83.properties.answers.additionalProperties,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/answers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/answers/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema83.properties.answers.additionalProperties.type,
							parentSchema: schema83.properties.answers.additionalProperties,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/answers",
					schemaPath: "#/properties/answers/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema83.properties.answers.type,
					parentSchema: schema83.properties.answers,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema83.type,
			parentSchema: schema83,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate263.errors = vErrors;
	return errors === 0;
}
validate263.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" }
	},
	"required": ["start", "end"]
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func63(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema21,
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
				params: { format: "instant" },
				schema: "instant",
				parentSchema: schema21,
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
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema49.required,
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.end === void 0 || !func0.call(data, "end")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				schema: schema49.required,
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "start" || key0 === "end")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate131(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate131(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate266.errors = vErrors;
	return errors === 0;
}
validate266.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema85 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"services": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" },
		"note": { "$ref": "common.schema.json#/$defs/note" }
	},
	"required": [
		"services",
		"start",
		"end"
	]
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func63(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema21,
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
				params: { format: "instant" },
				schema: "instant",
				parentSchema: schema21,
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
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 8192
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func63(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func63(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema51,
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
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.services === void 0 || !func0.call(data, "services")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "services" },
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.end === void 0 || !func0.call(data, "end")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "end" },
				schema: schema85.required,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "services" || key0 === "start" || key0 === "end" || key0 === "note")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.services !== void 0) {
			let data0 = data.services;
			if (Array.isArray(data0)) {
				if (data0.length > 50) {
					const err4 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema85.properties.services,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate106(data0[i0], {
					instancePath: instancePath + "/services/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data0[i1], data0[j0])) {
						const err5 = {
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema85.properties.services,
							data: data0
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
						break outer0;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema85.properties.services.type,
					parentSchema: schema85.properties.services,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate108(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate108(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			if (!validate138(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema85.type,
			parentSchema: schema85,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema53 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/task" }
};
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"kind": {
			"type": "string",
			"enum": [
				"fulfil",
				"implement",
				"test",
				"review",
				"root_cause",
				"action"
			]
		},
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"assignee": { "$ref": "common.schema.json#/$defs/login" },
		"state": {
			"type": "string",
			"enum": [
				"open",
				"in_progress",
				"done",
				"skipped"
			]
		},
		"due_at": { "$ref": "common.schema.json#/$defs/instant" },
		"done_at": { "$ref": "common.schema.json#/$defs/instant" },
		"done_by": { "$ref": "common.schema.json#/$defs/login" },
		"order": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100
		},
		"note": { "$ref": "common.schema.json#/$defs/note" }
	},
	"required": [
		"id",
		"title",
		"state"
	]
};
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate149.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func63(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern15.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate149.errors = vErrors;
	return errors === 0;
}
validate149.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func63(data) > 200) {
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
		if (data.length < 2 && func63(data) < 1) {
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
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate124.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func63(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate124.errors = vErrors;
	return errors === 0;
}
validate124.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func63(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func63(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema51,
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
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate148.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema54.required,
				parentSchema: schema54,
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
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.state === void 0 || !func0.call(data, "state")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				schema: schema54.required,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema54.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate149(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate151(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.kind.type,
					parentSchema: schema54.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data2 === "fulfil" || data2 === "implement" || data2 === "test" || data2 === "review" || data2 === "root_cause" || data2 === "action")) {
				const err5 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.kind.enum },
					schema: schema54.properties.kind.enum,
					parentSchema: schema54.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.team !== void 0) {
			if (!validate149(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate124(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data5 = data.state;
			if (typeof data5 !== "string") {
				const err6 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.state.type,
					parentSchema: schema54.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data5 === "open" || data5 === "in_progress" || data5 === "done" || data5 === "skipped")) {
				const err7 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema54.properties.state.enum },
					schema: schema54.properties.state.enum,
					parentSchema: schema54.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.due_at !== void 0) {
			if (!validate131(data.due_at, {
				instancePath: instancePath + "/due_at",
				parentData: data,
				parentDataProperty: "due_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_at !== void 0) {
			if (!validate131(data.done_at, {
				instancePath: instancePath + "/done_at",
				parentData: data,
				parentDataProperty: "done_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_by !== void 0) {
			if (!validate124(data.done_by, {
				instancePath: instancePath + "/done_by",
				parentData: data,
				parentDataProperty: "done_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
				errors = vErrors.length;
			}
		}
		if (data.order !== void 0) {
			let data9 = data.order;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err8 = {
					instancePath: instancePath + "/order",
					schemaPath: "#/properties/order/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema54.properties.order.type,
					parentSchema: schema54.properties.order,
					data: data9
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 100 || isNaN(data9)) {
					const err9 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						schema: 100,
						parentSchema: schema54.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data9 < 1 || isNaN(data9)) {
					const err10 = {
						instancePath: instancePath + "/order",
						schemaPath: "#/properties/order/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema54.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.note !== void 0) {
			if (!validate158(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate148.errors = vErrors;
	return errors === 0;
}
validate148.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 100 },
				schema: 100,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate148(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate276.errors = vErrors;
	return errors === 0;
}
validate276.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema87 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"reason": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3
		},
		"incident": { "$ref": "common.schema.json#/$defs/incidentId" }
	},
	"required": ["reason"]
};
const schema61 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^INC-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117."
};
const pattern26 = /* @__PURE__ */ new RegExp("^INC-[1-9][0-9]{0,8}$", "u");
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate169.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func63(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema61,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern26.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^INC-[1-9][0-9]{0,8}$" },
				schema: "^INC-[1-9][0-9]{0,8}$",
				parentSchema: schema61,
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
			schema: schema61.type,
			parentSchema: schema61,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate169.errors = vErrors;
	return errors === 0;
}
validate169.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate279.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema87.required,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "reason" || key0 === "incident")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema87,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if (data0.length > 2e3 && func63(data0) > 2e3) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema87.properties.reason,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 2 && func63(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema87.properties.reason,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema87.properties.reason.type,
					parentSchema: schema87.properties.reason,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			if (!validate169(data.incident, {
				instancePath: instancePath + "/incident",
				parentData: data,
				parentDataProperty: "incident",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema87.type,
			parentSchema: schema87,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate279.errors = vErrors;
	return errors === 0;
}
validate279.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema88 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"freeze": { "$ref": "common.schema.json#/$defs/slug" },
		"reason": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		}
	},
	"required": ["freeze", "reason"]
};
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate282.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.freeze === void 0 || !func0.call(data, "freeze")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "freeze" },
				schema: schema88.required,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema88.required,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "freeze" || key0 === "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.freeze !== void 0) {
			if (!validate106(data.freeze, {
				instancePath: instancePath + "/freeze",
				parentData: data,
				parentDataProperty: "freeze",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (data1.length > 1e3 && func63(data1) > 1e3) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema88.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.length < 2 && func63(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema88.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema88.properties.reason.type,
					parentSchema: schema88.properties.reason,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema88.type,
			parentSchema: schema88,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate282.errors = vErrors;
	return errors === 0;
}
validate282.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema89 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"reason": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"since": { "$ref": "common.schema.json#/$defs/instant" },
		"by": { "$ref": "common.schema.json#/$defs/login" }
	},
	"required": ["reason", "since"]
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func63(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate285.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema89.required,
				parentSchema: schema89,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.since === void 0 || !func0.call(data, "since")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "since" },
				schema: schema89.required,
				parentSchema: schema89,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "reason" || key0 === "since" || key0 === "by")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema89,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if (data0.length > 1e3 && func63(data0) > 1e3) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema89.properties.reason,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.length < 2 && func63(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema89.properties.reason,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema89.properties.reason.type,
					parentSchema: schema89.properties.reason,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.since !== void 0) {
			if (!validate108(data.since, {
				instancePath: instancePath + "/since",
				parentData: data,
				parentDataProperty: "since",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate110(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema89.type,
			parentSchema: schema89,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate285.errors = vErrors;
	return errors === 0;
}
validate285.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema90 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" },
		"by": { "$ref": "common.schema.json#/$defs/login" }
	},
	"required": ["start"]
};
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate289.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema90.required,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "start" || key0 === "end" || key0 === "by")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema90,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate108(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate108(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate110(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema90.type,
			parentSchema: schema90,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate289.errors = vErrors;
	return errors === 0;
}
validate289.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema91 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"caused": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "common.schema.json#/$defs/incidentId" },
			"uniqueItems": true
		},
		"resolves": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "string",
				"maxLength": 13,
				"pattern": "^(?:INC|PRB)-[1-9][0-9]{0,8}$",
				"patternErrorMessage": "Write an id such as INC-117 or PRB-7."
			},
			"uniqueItems": true
		},
		"parent": { "$ref": "common.schema.json#/$defs/changeId" },
		"children": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "common.schema.json#/$defs/changeId" },
			"uniqueItems": true
		},
		"follow_up_of": { "$ref": "common.schema.json#/$defs/changeId" },
		"related": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "common.schema.json#/$defs/recordId" },
			"uniqueItems": true
		}
	}
};
const schema38 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^CHG-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as CHG-57."
};
const pattern13 = /* @__PURE__ */ new RegExp("^CHG-[1-9][0-9]{0,8}$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func63(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^CHG-[1-9][0-9]{0,8}$" },
				schema: "^CHG-[1-9][0-9]{0,8}$",
				parentSchema: schema38,
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
			schema: schema38.type,
			parentSchema: schema38,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema62 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117, REQ-118, CHG-57 or PRB-7."
};
const pattern28 = /* @__PURE__ */ new RegExp("^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$", "u");
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func63(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema62,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern28.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$" },
				schema: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
				parentSchema: schema62,
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
			schema: schema62.type,
			parentSchema: schema62,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern27 = /* @__PURE__ */ new RegExp("^(?:INC|PRB)-[1-9][0-9]{0,8}$", "u");
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "caused" || key0 === "resolves" || key0 === "parent" || key0 === "children" || key0 === "follow_up_of" || key0 === "related")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema91,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.caused !== void 0) {
			let data0 = data.caused;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err1 = {
						instancePath: instancePath + "/caused",
						schemaPath: "#/properties/caused/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema91.properties.caused,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate169(data0[i0], {
					instancePath: instancePath + "/caused/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data0[i1], data0[j0])) {
						const err2 = {
							instancePath: instancePath + "/caused",
							schemaPath: "#/properties/caused/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema91.properties.caused,
							data: data0
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
						break outer0;
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/caused",
					schemaPath: "#/properties/caused/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema91.properties.caused.type,
					parentSchema: schema91.properties.caused,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.resolves !== void 0) {
			let data2 = data.resolves;
			if (Array.isArray(data2)) {
				if (data2.length > 200) {
					const err4 = {
						instancePath: instancePath + "/resolves",
						schemaPath: "#/properties/resolves/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema91.properties.resolves,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data3 = data2[i2];
					if (typeof data3 === "string") {
						if (data3.length > 13 && func63(data3) > 13) {
							const err5 = {
								instancePath: instancePath + "/resolves/" + i2,
								schemaPath: "#/properties/resolves/items/maxLength",
								keyword: "maxLength",
								params: { limit: 13 },
								schema: 13,
								parentSchema: schema91.properties.resolves.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern27.test(data3)) {
							const err6 = {
								instancePath: instancePath + "/resolves/" + i2,
								schemaPath: "#/properties/resolves/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:INC|PRB)-[1-9][0-9]{0,8}$" },
								schema: "^(?:INC|PRB)-[1-9][0-9]{0,8}$",
								parentSchema: schema91.properties.resolves.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/resolves/" + i2,
							schemaPath: "#/properties/resolves/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema91.properties.resolves.items.type,
							parentSchema: schema91.properties.resolves.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i3 = data2.length;
				let j1;
				if (i3 > 1) {
					const indices0 = {};
					for (; i3--;) {
						let item0 = data2[i3];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j1 = indices0[item0];
							const err8 = {
								instancePath: instancePath + "/resolves",
								schemaPath: "#/properties/resolves/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								schema: true,
								parentSchema: schema91.properties.resolves,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices0[item0] = i3;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/resolves",
					schemaPath: "#/properties/resolves/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema91.properties.resolves.type,
					parentSchema: schema91.properties.resolves,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			if (!validate100(data.parent, {
				instancePath: instancePath + "/parent",
				parentData: data,
				parentDataProperty: "parent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.children !== void 0) {
			let data5 = data.children;
			if (Array.isArray(data5)) {
				if (data5.length > 100) {
					const err10 = {
						instancePath: instancePath + "/children",
						schemaPath: "#/properties/children/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema91.properties.children,
						data: data5
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len2 = data5.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate100(data5[i4], {
					instancePath: instancePath + "/children/" + i4,
					parentData: data5,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
					errors = vErrors.length;
				}
				let i5 = data5.length;
				let j2;
				if (i5 > 1) {
					outer1: for (; i5--;) for (j2 = i5; j2--;) if (func27(data5[i5], data5[j2])) {
						const err11 = {
							instancePath: instancePath + "/children",
							schemaPath: "#/properties/children/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							schema: true,
							parentSchema: schema91.properties.children,
							data: data5
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
						break outer1;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/children",
					schemaPath: "#/properties/children/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema91.properties.children.type,
					parentSchema: schema91.properties.children,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.follow_up_of !== void 0) {
			if (!validate100(data.follow_up_of, {
				instancePath: instancePath + "/follow_up_of",
				parentData: data,
				parentDataProperty: "follow_up_of",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.related !== void 0) {
			let data8 = data.related;
			if (Array.isArray(data8)) {
				if (data8.length > 100) {
					const err13 = {
						instancePath: instancePath + "/related",
						schemaPath: "#/properties/related/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema91.properties.related,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len3 = data8.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate189(data8[i6], {
					instancePath: instancePath + "/related/" + i6,
					parentData: data8,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
					errors = vErrors.length;
				}
				let i7 = data8.length;
				let j3;
				if (i7 > 1) {
					outer2: for (; i7--;) for (j3 = i7; j3--;) if (func27(data8[i7], data8[j3])) {
						const err14 = {
							instancePath: instancePath + "/related",
							schemaPath: "#/properties/related/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							schema: true,
							parentSchema: schema91.properties.related,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer2;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/related",
					schemaPath: "#/properties/related/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema91.properties.related.type,
					parentSchema: schema91.properties.related,
					data: data8
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema91.type,
			parentSchema: schema91,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate508(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate508.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 100 },
				schema: 100,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.type === void 0 || !func0.call(data, "type")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "team" },
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (key0.length > 60 && func63(key0) > 60) {
					const err4 = {
						instancePath,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						schema: 60,
						parentSchema: schema36.propertyNames,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern12.test(key0)) {
					const err5 = {
						instancePath,
						schemaPath: "#/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z_]*$" },
						schema: "^[a-z][a-z_]*$",
						parentSchema: schema36.propertyNames,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath,
					schemaPath: "#/propertyNames/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema36.propertyNames.type,
					parentSchema: schema36.propertyNames,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err7 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					schema: schema36.propertyNames,
					parentSchema: schema36,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate241(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			if (!validate243(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
				errors = vErrors.length;
			}
		}
		if (data.template !== void 0) {
			if (!validate245(data.template, {
				instancePath: instancePath + "/template",
				parentData: data,
				parentDataProperty: "template",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
				errors = vErrors.length;
			}
		}
		if (data.opened_by !== void 0) {
			if (!validate248(data.opened_by, {
				instancePath: instancePath + "/opened_by",
				parentData: data,
				parentDataProperty: "opened_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
				errors = vErrors.length;
			}
		}
		if (data.requested_by !== void 0) {
			if (!validate250(data.requested_by, {
				instancePath: instancePath + "/requested_by",
				parentData: data,
				parentDataProperty: "requested_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
				errors = vErrors.length;
			}
		}
		if (data.service !== void 0) {
			if (!validate252(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
				errors = vErrors.length;
			}
		}
		if (data.affects !== void 0) {
			if (!validate254(data.affects, {
				instancePath: instancePath + "/affects",
				parentData: data,
				parentDataProperty: "affects",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			if (!validate257(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate259(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate261(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate263(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
				errors = vErrors.length;
			}
		}
		if (data.window !== void 0) {
			if (!validate266(data.window, {
				instancePath: instancePath + "/window",
				parentData: data,
				parentDataProperty: "window",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
				errors = vErrors.length;
			}
		}
		if (data.outage !== void 0) {
			if (!validate270(data.outage, {
				instancePath: instancePath + "/outage",
				parentData: data,
				parentDataProperty: "outage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
				errors = vErrors.length;
			}
		}
		if (data.tasks !== void 0) {
			if (!validate276(data.tasks, {
				instancePath: instancePath + "/tasks",
				parentData: data,
				parentDataProperty: "tasks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
				errors = vErrors.length;
			}
		}
		if (data.emergency !== void 0) {
			if (!validate279(data.emergency, {
				instancePath: instancePath + "/emergency",
				parentData: data,
				parentDataProperty: "emergency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
				errors = vErrors.length;
			}
		}
		if (data.freeze_exception !== void 0) {
			if (!validate282(data.freeze_exception, {
				instancePath: instancePath + "/freeze_exception",
				parentData: data,
				parentDataProperty: "freeze_exception",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
				errors = vErrors.length;
			}
		}
		if (data.hold !== void 0) {
			if (!validate285(data.hold, {
				instancePath: instancePath + "/hold",
				parentData: data,
				parentDataProperty: "hold",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
				errors = vErrors.length;
			}
		}
		if (data.implemented !== void 0) {
			if (!validate289(data.implemented, {
				instancePath: instancePath + "/implemented",
				parentData: data,
				parentDataProperty: "implemented",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
				errors = vErrors.length;
			}
		}
		if (data.links !== void 0) {
			if (!validate294(data.links, {
				instancePath: instancePath + "/links",
				parentData: data,
				parentDataProperty: "links",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate508.errors = vErrors;
	return errors === 0;
}
validate508.evaluated = {
	"props": {
		"type": true,
		"state": true,
		"template": true,
		"opened_by": true,
		"requested_by": true,
		"service": true,
		"affects": true,
		"environment": true,
		"team": true,
		"assignee": true,
		"risk": true,
		"window": true,
		"outage": true,
		"tasks": true,
		"emergency": true,
		"freeze_exception": true,
		"hold": true,
		"implemented": true,
		"links": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate532.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "high" || data === "medium" || data === "low")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema44.enum },
			schema: schema44.enum,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate532.errors = vErrors;
	return errors === 0;
}
validate532.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate534(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate534.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func63(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern15.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate534.errors = vErrors;
	return errors === 0;
}
validate534.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema152 = {
	"type": "string",
	"enum": [
		"same_service",
		"parent",
		"child",
		"assignee_busy",
		"outside_maintenance",
		"freeze",
		"open_major_incident",
		"lead_time"
	]
};
function validate538(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate538.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema152.type,
			parentSchema: schema152,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "same_service" || data === "parent" || data === "child" || data === "assignee_busy" || data === "outside_maintenance" || data === "freeze" || data === "open_major_incident" || data === "lead_time")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema152.enum },
			schema: schema152.enum,
			parentSchema: schema152,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate538.errors = vErrors;
	return errors === 0;
}
validate538.evaluated = {
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
		if (data.now === void 0 || !func0.call(data, "now")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "now" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cases === void 0 || !func0.call(data, "cases")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "cases" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "now" || key0 === "cases")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.now !== void 0) {
			if (!validate54(data.now, {
				instancePath: instancePath + "/now",
				parentData: data,
				parentDataProperty: "now",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.cases !== void 0) {
			let data1 = data.cases;
			if (Array.isArray(data1)) {
				if (data1.length > 500) {
					const err3 = {
						instancePath: instancePath + "/cases",
						schemaPath: "#/properties/cases/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema19.properties.cases,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.name === void 0 || !func0.call(data2, "name")) {
							const err4 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								schema: schema19.properties.cases.items.required,
								parentSchema: schema19.properties.cases.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.author === void 0 || !func0.call(data2, "author")) {
							const err5 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "author" },
								schema: schema19.properties.cases.items.required,
								parentSchema: schema19.properties.cases.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.expect === void 0 || !func0.call(data2, "expect")) {
							const err6 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/required",
								keyword: "required",
								params: { missingProperty: "expect" },
								schema: schema19.properties.cases.items.required,
								parentSchema: schema19.properties.cases.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						for (const key1 of Object.keys(data2)) if (!func0.call(schema19.properties.cases.items.properties, key1)) {
							const err7 = {
								instancePath: instancePath + "/cases/" + i0,
								schemaPath: "#/properties/cases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.cases.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.name !== void 0) {
							if (!validate56(data2.name, {
								instancePath: instancePath + "/cases/" + i0 + "/name",
								parentData: data2,
								parentDataProperty: "name",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data2.now !== void 0) {
							if (!validate54(data2.now, {
								instancePath: instancePath + "/cases/" + i0 + "/now",
								parentData: data2,
								parentDataProperty: "now",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data2.author !== void 0) {
							if (!validate59(data2.author, {
								instancePath: instancePath + "/cases/" + i0 + "/author",
								parentData: data2,
								parentDataProperty: "author",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
								errors = vErrors.length;
							}
						}
						if (data2.change !== void 0) {
							if (!validate508(data2.change, {
								instancePath: instancePath + "/cases/" + i0 + "/change",
								parentData: data2,
								parentDataProperty: "change",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
								errors = vErrors.length;
							}
						}
						if (data2.paths !== void 0) {
							let data7 = data2.paths;
							if (Array.isArray(data7)) {
								if (data7.length > 100) {
									const err8 = {
										instancePath: instancePath + "/cases/" + i0 + "/paths",
										schemaPath: "#/properties/cases/items/properties/paths/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.cases.items.properties.paths,
										data: data7
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data8 = data7[i1];
									if (typeof data8 === "string") {
										if (data8.length > 4096 && func63(data8) > 4096) {
											const err9 = {
												instancePath: instancePath + "/cases/" + i0 + "/paths/" + i1,
												schemaPath: "#/properties/cases/items/properties/paths/items/maxLength",
												keyword: "maxLength",
												params: { limit: 4096 },
												schema: 4096,
												parentSchema: schema19.properties.cases.items.properties.paths.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err9];
											else vErrors.push(err9);
											errors++;
										}
										if (data8.length < 2 && func63(data8) < 1) {
											const err10 = {
												instancePath: instancePath + "/cases/" + i0 + "/paths/" + i1,
												schemaPath: "#/properties/cases/items/properties/paths/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.cases.items.properties.paths.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err10];
											else vErrors.push(err10);
											errors++;
										}
									} else {
										const err11 = {
											instancePath: instancePath + "/cases/" + i0 + "/paths/" + i1,
											schemaPath: "#/properties/cases/items/properties/paths/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.cases.items.properties.paths.items.type,
											parentSchema: schema19.properties.cases.items.properties.paths.items,
											data: data8
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/cases/" + i0 + "/paths",
									schemaPath: "#/properties/cases/items/properties/paths/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.cases.items.properties.paths.type,
									parentSchema: schema19.properties.cases.items.properties.paths,
									data: data7
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data2.approved_by !== void 0) {
							let data9 = data2.approved_by;
							if (Array.isArray(data9)) {
								if (data9.length > 50) {
									const err13 = {
										instancePath: instancePath + "/cases/" + i0 + "/approved_by",
										schemaPath: "#/properties/cases/items/properties/approved_by/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema19.properties.cases.items.properties.approved_by,
										data: data9
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								const len2 = data9.length;
								for (let i2 = 0; i2 < len2; i2++) if (!validate59(data9[i2], {
									instancePath: instancePath + "/cases/" + i0 + "/approved_by/" + i2,
									parentData: data9,
									parentDataProperty: i2,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
									errors = vErrors.length;
								}
							} else {
								const err14 = {
									instancePath: instancePath + "/cases/" + i0 + "/approved_by",
									schemaPath: "#/properties/cases/items/properties/approved_by/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.cases.items.properties.approved_by.type,
									parentSchema: schema19.properties.cases.items.properties.approved_by,
									data: data9
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data2.refused_by !== void 0) {
							let data11 = data2.refused_by;
							if (Array.isArray(data11)) {
								if (data11.length > 50) {
									const err15 = {
										instancePath: instancePath + "/cases/" + i0 + "/refused_by",
										schemaPath: "#/properties/cases/items/properties/refused_by/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema19.properties.cases.items.properties.refused_by,
										data: data11
									};
									if (vErrors === null) vErrors = [err15];
									else vErrors.push(err15);
									errors++;
								}
								const len3 = data11.length;
								for (let i3 = 0; i3 < len3; i3++) if (!validate59(data11[i3], {
									instancePath: instancePath + "/cases/" + i0 + "/refused_by/" + i3,
									parentData: data11,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
									errors = vErrors.length;
								}
							} else {
								const err16 = {
									instancePath: instancePath + "/cases/" + i0 + "/refused_by",
									schemaPath: "#/properties/cases/items/properties/refused_by/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.cases.items.properties.refused_by.type,
									parentSchema: schema19.properties.cases.items.properties.refused_by,
									data: data11
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (data2.emergency_by !== void 0) {
							if (!validate59(data2.emergency_by, {
								instancePath: instancePath + "/cases/" + i0 + "/emergency_by",
								parentData: data2,
								parentDataProperty: "emergency_by",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
								errors = vErrors.length;
							}
						}
						if (data2.expect !== void 0) {
							let data14 = data2.expect;
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.state === void 0 || !func0.call(data14, "state")) {
									const err17 = {
										instancePath: instancePath + "/cases/" + i0 + "/expect",
										schemaPath: "#/properties/cases/items/properties/expect/required",
										keyword: "required",
										params: { missingProperty: "state" },
										schema: schema19.properties.cases.items.properties.expect.required,
										parentSchema: schema19.properties.cases.items.properties.expect,
										data: data14
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								for (const key2 of Object.keys(data14)) if (!(key2 === "state" || key2 === "risk" || key2 === "rules" || key2 === "steps" || key2 === "waits_for" || key2 === "conflicts")) {
									const err18 = {
										instancePath: instancePath + "/cases/" + i0 + "/expect",
										schemaPath: "#/properties/cases/items/properties/expect/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										schema: false,
										parentSchema: schema19.properties.cases.items.properties.expect,
										data: data14
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
								if (data14.state !== void 0) {
									let data15 = data14.state;
									if (typeof data15 !== "string") {
										const err19 = {
											instancePath: instancePath + "/cases/" + i0 + "/expect/state",
											schemaPath: "#/properties/cases/items/properties/expect/properties/state/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.cases.items.properties.expect.properties.state.type,
											parentSchema: schema19.properties.cases.items.properties.expect.properties.state,
											data: data15
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									if (!(data15 === "success" || data15 === "pending" || data15 === "failure" || data15 === "error")) {
										const err20 = {
											instancePath: instancePath + "/cases/" + i0 + "/expect/state",
											schemaPath: "#/properties/cases/items/properties/expect/properties/state/enum",
											keyword: "enum",
											params: { allowedValues: schema19.properties.cases.items.properties.expect.properties.state.enum },
											schema: schema19.properties.cases.items.properties.expect.properties.state.enum,
											parentSchema: schema19.properties.cases.items.properties.expect.properties.state,
											data: data15
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
								if (data14.risk !== void 0) {
									if (!validate532(data14.risk, {
										instancePath: instancePath + "/cases/" + i0 + "/expect/risk",
										parentData: data14,
										parentDataProperty: "risk",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate532.errors : vErrors.concat(validate532.errors);
										errors = vErrors.length;
									}
								}
								if (data14.rules !== void 0) {
									let data17 = data14.rules;
									if (Array.isArray(data17)) {
										if (data17.length > 50) {
											const err21 = {
												instancePath: instancePath + "/cases/" + i0 + "/expect/rules",
												schemaPath: "#/properties/cases/items/properties/expect/properties/rules/maxItems",
												keyword: "maxItems",
												params: { limit: 50 },
												schema: 50,
												parentSchema: schema19.properties.cases.items.properties.expect.properties.rules,
												data: data17
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										const len4 = data17.length;
										for (let i4 = 0; i4 < len4; i4++) if (!validate534(data17[i4], {
											instancePath: instancePath + "/cases/" + i0 + "/expect/rules/" + i4,
											parentData: data17,
											parentDataProperty: i4,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
											errors = vErrors.length;
										}
										let i5 = data17.length;
										let j0;
										if (i5 > 1) {
											outer0: for (; i5--;) for (j0 = i5; j0--;) if (func27(data17[i5], data17[j0])) {
												const err22 = {
													instancePath: instancePath + "/cases/" + i0 + "/expect/rules",
													schemaPath: "#/properties/cases/items/properties/expect/properties/rules/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i5,
														j: j0
													},
													schema: true,
													parentSchema: schema19.properties.cases.items.properties.expect.properties.rules,
													data: data17
												};
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
												break outer0;
											}
										}
									} else {
										const err23 = {
											instancePath: instancePath + "/cases/" + i0 + "/expect/rules",
											schemaPath: "#/properties/cases/items/properties/expect/properties/rules/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.cases.items.properties.expect.properties.rules.type,
											parentSchema: schema19.properties.cases.items.properties.expect.properties.rules,
											data: data17
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								}
								if (data14.steps !== void 0) {
									let data19 = data14.steps;
									if (Array.isArray(data19)) {
										if (data19.length > 50) {
											const err24 = {
												instancePath: instancePath + "/cases/" + i0 + "/expect/steps",
												schemaPath: "#/properties/cases/items/properties/expect/properties/steps/maxItems",
												keyword: "maxItems",
												params: { limit: 50 },
												schema: 50,
												parentSchema: schema19.properties.cases.items.properties.expect.properties.steps,
												data: data19
											};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										}
										const len5 = data19.length;
										for (let i6 = 0; i6 < len5; i6++) if (!validate534(data19[i6], {
											instancePath: instancePath + "/cases/" + i0 + "/expect/steps/" + i6,
											parentData: data19,
											parentDataProperty: i6,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
											errors = vErrors.length;
										}
										let i7 = data19.length;
										let j1;
										if (i7 > 1) {
											outer1: for (; i7--;) for (j1 = i7; j1--;) if (func27(data19[i7], data19[j1])) {
												const err25 = {
													instancePath: instancePath + "/cases/" + i0 + "/expect/steps",
													schemaPath: "#/properties/cases/items/properties/expect/properties/steps/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i7,
														j: j1
													},
													schema: true,
													parentSchema: schema19.properties.cases.items.properties.expect.properties.steps,
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
											instancePath: instancePath + "/cases/" + i0 + "/expect/steps",
											schemaPath: "#/properties/cases/items/properties/expect/properties/steps/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.cases.items.properties.expect.properties.steps.type,
											parentSchema: schema19.properties.cases.items.properties.expect.properties.steps,
											data: data19
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
									}
								}
								if (data14.waits_for !== void 0) {
									let data21 = data14.waits_for;
									if (Array.isArray(data21)) {
										if (data21.length > 50) {
											const err27 = {
												instancePath: instancePath + "/cases/" + i0 + "/expect/waits_for",
												schemaPath: "#/properties/cases/items/properties/expect/properties/waits_for/maxItems",
												keyword: "maxItems",
												params: { limit: 50 },
												schema: 50,
												parentSchema: schema19.properties.cases.items.properties.expect.properties.waits_for,
												data: data21
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
										const len6 = data21.length;
										for (let i8 = 0; i8 < len6; i8++) if (!validate534(data21[i8], {
											instancePath: instancePath + "/cases/" + i0 + "/expect/waits_for/" + i8,
											parentData: data21,
											parentDataProperty: i8,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
											errors = vErrors.length;
										}
										let i9 = data21.length;
										let j2;
										if (i9 > 1) {
											outer2: for (; i9--;) for (j2 = i9; j2--;) if (func27(data21[i9], data21[j2])) {
												const err28 = {
													instancePath: instancePath + "/cases/" + i0 + "/expect/waits_for",
													schemaPath: "#/properties/cases/items/properties/expect/properties/waits_for/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i9,
														j: j2
													},
													schema: true,
													parentSchema: schema19.properties.cases.items.properties.expect.properties.waits_for,
													data: data21
												};
												if (vErrors === null) vErrors = [err28];
												else vErrors.push(err28);
												errors++;
												break outer2;
											}
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/cases/" + i0 + "/expect/waits_for",
											schemaPath: "#/properties/cases/items/properties/expect/properties/waits_for/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.cases.items.properties.expect.properties.waits_for.type,
											parentSchema: schema19.properties.cases.items.properties.expect.properties.waits_for,
											data: data21
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
								if (data14.conflicts !== void 0) {
									let data23 = data14.conflicts;
									if (Array.isArray(data23)) {
										if (data23.length > 20) {
											const err30 = {
												instancePath: instancePath + "/cases/" + i0 + "/expect/conflicts",
												schemaPath: "#/properties/cases/items/properties/expect/properties/conflicts/maxItems",
												keyword: "maxItems",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema19.properties.cases.items.properties.expect.properties.conflicts,
												data: data23
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
										const len7 = data23.length;
										for (let i10 = 0; i10 < len7; i10++) if (!validate538(data23[i10], {
											instancePath: instancePath + "/cases/" + i0 + "/expect/conflicts/" + i10,
											parentData: data23,
											parentDataProperty: i10,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
											errors = vErrors.length;
										}
										let i11 = data23.length;
										let j3;
										if (i11 > 1) {
											outer3: for (; i11--;) for (j3 = i11; j3--;) if (func27(data23[i11], data23[j3])) {
												const err31 = {
													instancePath: instancePath + "/cases/" + i0 + "/expect/conflicts",
													schemaPath: "#/properties/cases/items/properties/expect/properties/conflicts/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i11,
														j: j3
													},
													schema: true,
													parentSchema: schema19.properties.cases.items.properties.expect.properties.conflicts,
													data: data23
												};
												if (vErrors === null) vErrors = [err31];
												else vErrors.push(err31);
												errors++;
												break outer3;
											}
										}
									} else {
										const err32 = {
											instancePath: instancePath + "/cases/" + i0 + "/expect/conflicts",
											schemaPath: "#/properties/cases/items/properties/expect/properties/conflicts/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.cases.items.properties.expect.properties.conflicts.type,
											parentSchema: schema19.properties.cases.items.properties.expect.properties.conflicts,
											data: data23
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/cases/" + i0 + "/expect",
									schemaPath: "#/properties/cases/items/properties/expect/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.cases.items.properties.expect.type,
									parentSchema: schema19.properties.cases.items.properties.expect,
									data: data14
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/cases/" + i0,
							schemaPath: "#/properties/cases/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.cases.items.type,
							parentSchema: schema19.properties.cases.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/cases",
					schemaPath: "#/properties/cases/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.cases.type,
					parentSchema: schema19.properties.cases,
					data: data1
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
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
