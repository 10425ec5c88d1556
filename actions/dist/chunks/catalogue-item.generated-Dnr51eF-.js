import "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/catalogue-item.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"description": { "$ref": "common.schema.json#/$defs/text" },
		"status": {
			"type": "string",
			"enum": [
				"implementation",
				"production",
				"obsolete"
			]
		},
		"service": { "$ref": "common.schema.json#/$defs/slug" },
		"category": { "$ref": "common.schema.json#/$defs/slug" },
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"owner": { "$ref": "common.schema.json#/$defs/login" },
		"impact": { "$ref": "common.schema.json#/$defs/level" },
		"urgency": { "$ref": "common.schema.json#/$defs/level" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		},
		"fields": {
			"type": "array",
			"maxItems": 60,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": {
						"type": "string",
						"maxLength": 60,
						"pattern": "^[a-z][a-z0-9_]*$",
						"patternErrorMessage": "Use lower-case letters, digits and underscores."
					},
					"label": { "$ref": "common.schema.json#/$defs/title" },
					"help": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"type": {
						"type": "string",
						"enum": [
							"text",
							"textarea",
							"number",
							"date",
							"choice",
							"choices",
							"boolean",
							"person",
							"service"
						]
					},
					"required": { "type": "boolean" },
					"options": {
						"type": "array",
						"maxItems": 50,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 100
						},
						"uniqueItems": true
					},
					"minimum": { "type": "number" },
					"maximum": { "type": "number" },
					"pattern": {
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"when": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"field": {
								"type": "string",
								"minLength": 1,
								"maxLength": 60
							},
							"is": {
								"type": "array",
								"maxItems": 20,
								"items": {
									"type": "string",
									"minLength": 1,
									"maxLength": 100
								}
							}
						},
						"required": ["field", "is"]
					}
				},
				"required": [
					"id",
					"label",
					"type"
				]
			}
		},
		"entitled": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"teams": {
					"type": "array",
					"maxItems": 50,
					"items": { "$ref": "common.schema.json#/$defs/slug" }
				},
				"people": {
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "common.schema.json#/$defs/login" }
				},
				"everyone": { "type": "boolean" }
			}
		},
		"approval": {
			"type": "array",
			"maxItems": 10,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"approvers": {
						"type": "array",
						"maxItems": 20,
						"items": {
							"type": "string",
							"minLength": 1,
							"maxLength": 120,
							"pattern": "^(?:manager|service_owner|item_owner|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
							"patternErrorMessage": "Write manager, service_owner, item_owner, user:<login> or team:<id>."
						}
					},
					"require": { "oneOf": [{
						"type": "string",
						"enum": ["first", "all"]
					}, {
						"type": "object",
						"additionalProperties": false,
						"properties": { "count": {
							"type": "integer",
							"minimum": 1,
							"maximum": 50
						} },
						"required": ["count"]
					}] },
					"when": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"field": {
								"type": "string",
								"minLength": 1,
								"maxLength": 60
							},
							"is": {
								"type": "array",
								"maxItems": 20,
								"items": {
									"type": "string",
									"minLength": 1,
									"maxLength": 100
								}
							}
						},
						"required": ["field", "is"]
					}
				},
				"required": ["id", "approvers"]
			}
		},
		"fulfilment": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"title": { "$ref": "common.schema.json#/$defs/title" },
					"team": { "$ref": "common.schema.json#/$defs/slug" },
					"order": {
						"type": "integer",
						"minimum": 1,
						"maximum": 100
					},
					"due_in_hours": {
						"type": "integer",
						"minimum": 1,
						"maximum": 1e4
					}
				},
				"required": [
					"id",
					"title",
					"team"
				]
			}
		},
		"automatic": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"workflow": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"inputs": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 60
					}
				}
			},
			"required": ["workflow"]
		},
		"standard_change": { "$ref": "common.schema.json#/$defs/slug" },
		"creates_change": { "type": "boolean" },
		"price": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"amount": {
					"type": "number",
					"minimum": 0
				},
				"currency": {
					"type": "string",
					"minLength": 1,
					"maxLength": 3,
					"pattern": "^[A-Z]{3}$",
					"patternErrorMessage": "Write three capital letters, such as EUR."
				},
				"recurring": {
					"type": "string",
					"enum": [
						"once",
						"monthly",
						"yearly"
					]
				}
			},
			"required": ["amount", "currency"]
		},
		"delivery": {
			"type": "string",
			"minLength": 1,
			"maxLength": 300
		},
		"includes": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		}
	},
	"required": [
		"id",
		"title",
		"description",
		"status",
		"service",
		"team",
		"impact",
		"urgency"
	],
	"$id": "catalogue-item.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func70 = runtime.ucs2length;
const func27 = runtime.equal;
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
		if (data.length > 60 && func70(data) > 60) {
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
		if (data.length > 200 && func70(data) > 200) {
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
		if (data.length < 2 && func70(data) < 1) {
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
		if (data.length > 32768 && func70(data) > 32768) {
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
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func70(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema24,
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
				parentSchema: schema24,
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
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25.type,
			parentSchema: schema25,
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
			params: { allowedValues: schema25.enum },
			schema: schema25.enum,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern7 = /* @__PURE__ */ new RegExp("^(?:manager|service_owner|item_owner|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$", "u");
const pattern8 = /* @__PURE__ */ new RegExp("^[A-Z]{3}$", "u");
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
		if (data.description === void 0 || !func0.call(data, "description")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
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
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "team" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.impact === void 0 || !func0.call(data, "impact")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "impact" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.urgency === void 0 || !func0.call(data, "urgency")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "urgency" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
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
		if (data.status !== void 0) {
			let data3 = data.status;
			if (typeof data3 !== "string") {
				const err9 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.status.type,
					parentSchema: schema19.properties.status,
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data3 === "implementation" || data3 === "production" || data3 === "obsolete")) {
				const err10 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.status.enum },
					schema: schema19.properties.status.enum,
					parentSchema: schema19.properties.status,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.service !== void 0) {
			if (!validate54(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0) {
			if (!validate54(data.category, {
				instancePath: instancePath + "/category",
				parentData: data,
				parentDataProperty: "category",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
		if (data.owner !== void 0) {
			if (!validate63(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data.impact !== void 0) {
			if (!validate65(data.impact, {
				instancePath: instancePath + "/impact",
				parentData: data,
				parentDataProperty: "impact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.urgency !== void 0) {
			if (!validate65(data.urgency, {
				instancePath: instancePath + "/urgency",
				parentData: data,
				parentDataProperty: "urgency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data10 = data.version;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err11 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema19.properties.version.type,
					parentSchema: schema19.properties.version,
					data: data10
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 1e4 || isNaN(data10)) {
					const err12 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						schema: 1e4,
						parentSchema: schema19.properties.version,
						data: data10
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data10 < 1 || isNaN(data10)) {
					const err13 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema19.properties.version,
						data: data10
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.fields !== void 0) {
			let data11 = data.fields;
			if (Array.isArray(data11)) {
				if (data11.length > 60) {
					const err14 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/maxItems",
						keyword: "maxItems",
						params: { limit: 60 },
						schema: 60,
						parentSchema: schema19.properties.fields,
						data: data11
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data12 = data11[i0];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.id === void 0 || !func0.call(data12, "id")) {
							const err15 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/properties/fields/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema19.properties.fields.items.required,
								parentSchema: schema19.properties.fields.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (data12.label === void 0 || !func0.call(data12, "label")) {
							const err16 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/properties/fields/items/required",
								keyword: "required",
								params: { missingProperty: "label" },
								schema: schema19.properties.fields.items.required,
								parentSchema: schema19.properties.fields.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data12.type === void 0 || !func0.call(data12, "type")) {
							const err17 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/properties/fields/items/required",
								keyword: "required",
								params: { missingProperty: "type" },
								schema: schema19.properties.fields.items.required,
								parentSchema: schema19.properties.fields.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						for (const key1 of Object.keys(data12)) if (!func0.call(schema19.properties.fields.items.properties, key1)) {
							const err18 = {
								instancePath: instancePath + "/fields/" + i0,
								schemaPath: "#/properties/fields/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.fields.items,
								data: data12
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data12.id !== void 0) {
							let data13 = data12.id;
							if (typeof data13 === "string") {
								if (data13.length > 60 && func70(data13) > 60) {
									const err19 = {
										instancePath: instancePath + "/fields/" + i0 + "/id",
										schemaPath: "#/properties/fields/items/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 60 },
										schema: 60,
										parentSchema: schema19.properties.fields.items.properties.id,
										data: data13
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
								if (!pattern6.test(data13)) {
									const err20 = {
										instancePath: instancePath + "/fields/" + i0 + "/id",
										schemaPath: "#/properties/fields/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9_]*$" },
										schema: "^[a-z][a-z0-9_]*$",
										parentSchema: schema19.properties.fields.items.properties.id,
										data: data13
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/fields/" + i0 + "/id",
									schemaPath: "#/properties/fields/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.items.properties.id.type,
									parentSchema: schema19.properties.fields.items.properties.id,
									data: data13
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data12.label !== void 0) {
							if (!validate56(data12.label, {
								instancePath: instancePath + "/fields/" + i0 + "/label",
								parentData: data12,
								parentDataProperty: "label",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data12.help !== void 0) {
							let data15 = data12.help;
							if (typeof data15 === "string") {
								if (data15.length > 500 && func70(data15) > 500) {
									const err22 = {
										instancePath: instancePath + "/fields/" + i0 + "/help",
										schemaPath: "#/properties/fields/items/properties/help/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema19.properties.fields.items.properties.help,
										data: data15
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (data15.length < 2 && func70(data15) < 1) {
									const err23 = {
										instancePath: instancePath + "/fields/" + i0 + "/help",
										schemaPath: "#/properties/fields/items/properties/help/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.fields.items.properties.help,
										data: data15
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/fields/" + i0 + "/help",
									schemaPath: "#/properties/fields/items/properties/help/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.items.properties.help.type,
									parentSchema: schema19.properties.fields.items.properties.help,
									data: data15
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data12.type !== void 0) {
							let data16 = data12.type;
							if (typeof data16 !== "string") {
								const err25 = {
									instancePath: instancePath + "/fields/" + i0 + "/type",
									schemaPath: "#/properties/fields/items/properties/type/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.items.properties.type.type,
									parentSchema: schema19.properties.fields.items.properties.type,
									data: data16
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (!(data16 === "text" || data16 === "textarea" || data16 === "number" || data16 === "date" || data16 === "choice" || data16 === "choices" || data16 === "boolean" || data16 === "person" || data16 === "service")) {
								const err26 = {
									instancePath: instancePath + "/fields/" + i0 + "/type",
									schemaPath: "#/properties/fields/items/properties/type/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.fields.items.properties.type.enum },
									schema: schema19.properties.fields.items.properties.type.enum,
									parentSchema: schema19.properties.fields.items.properties.type,
									data: data16
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						}
						if (data12.required !== void 0) {
							let data17 = data12.required;
							if (typeof data17 !== "boolean") {
								const err27 = {
									instancePath: instancePath + "/fields/" + i0 + "/required",
									schemaPath: "#/properties/fields/items/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema19.properties.fields.items.properties.required.type,
									parentSchema: schema19.properties.fields.items.properties.required,
									data: data17
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data12.options !== void 0) {
							let data18 = data12.options;
							if (Array.isArray(data18)) {
								if (data18.length > 50) {
									const err28 = {
										instancePath: instancePath + "/fields/" + i0 + "/options",
										schemaPath: "#/properties/fields/items/properties/options/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema19.properties.fields.items.properties.options,
										data: data18
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
								const len1 = data18.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data19 = data18[i1];
									if (typeof data19 === "string") {
										if (data19.length > 100 && func70(data19) > 100) {
											const err29 = {
												instancePath: instancePath + "/fields/" + i0 + "/options/" + i1,
												schemaPath: "#/properties/fields/items/properties/options/items/maxLength",
												keyword: "maxLength",
												params: { limit: 100 },
												schema: 100,
												parentSchema: schema19.properties.fields.items.properties.options.items,
												data: data19
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
										}
										if (data19.length < 2 && func70(data19) < 1) {
											const err30 = {
												instancePath: instancePath + "/fields/" + i0 + "/options/" + i1,
												schemaPath: "#/properties/fields/items/properties/options/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.fields.items.properties.options.items,
												data: data19
											};
											if (vErrors === null) vErrors = [err30];
											else vErrors.push(err30);
											errors++;
										}
									} else {
										const err31 = {
											instancePath: instancePath + "/fields/" + i0 + "/options/" + i1,
											schemaPath: "#/properties/fields/items/properties/options/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.fields.items.properties.options.items.type,
											parentSchema: schema19.properties.fields.items.properties.options.items,
											data: data19
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								let i2 = data18.length;
								let j0;
								if (i2 > 1) {
									const indices0 = {};
									for (; i2--;) {
										let item0 = data18[i2];
										if (typeof item0 !== "string") continue;
										if (typeof indices0[item0] == "number") {
											j0 = indices0[item0];
											const err32 = {
												instancePath: instancePath + "/fields/" + i0 + "/options",
												schemaPath: "#/properties/fields/items/properties/options/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i2,
													j: j0
												},
												schema: true,
												parentSchema: schema19.properties.fields.items.properties.options,
												data: data18
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
											break;
										}
										indices0[item0] = i2;
									}
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/fields/" + i0 + "/options",
									schemaPath: "#/properties/fields/items/properties/options/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.fields.items.properties.options.type,
									parentSchema: schema19.properties.fields.items.properties.options,
									data: data18
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
						if (data12.minimum !== void 0) {
							let data20 = data12.minimum;
							if (!(typeof data20 == "number" && isFinite(data20))) {
								const err34 = {
									instancePath: instancePath + "/fields/" + i0 + "/minimum",
									schemaPath: "#/properties/fields/items/properties/minimum/type",
									keyword: "type",
									params: { type: "number" },
									schema: schema19.properties.fields.items.properties.minimum.type,
									parentSchema: schema19.properties.fields.items.properties.minimum,
									data: data20
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data12.maximum !== void 0) {
							let data21 = data12.maximum;
							if (!(typeof data21 == "number" && isFinite(data21))) {
								const err35 = {
									instancePath: instancePath + "/fields/" + i0 + "/maximum",
									schemaPath: "#/properties/fields/items/properties/maximum/type",
									keyword: "type",
									params: { type: "number" },
									schema: schema19.properties.fields.items.properties.maximum.type,
									parentSchema: schema19.properties.fields.items.properties.maximum,
									data: data21
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data12.pattern !== void 0) {
							let data22 = data12.pattern;
							if (typeof data22 === "string") {
								if (data22.length > 200 && func70(data22) > 200) {
									const err36 = {
										instancePath: instancePath + "/fields/" + i0 + "/pattern",
										schemaPath: "#/properties/fields/items/properties/pattern/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.fields.items.properties.pattern,
										data: data22
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								if (data22.length < 2 && func70(data22) < 1) {
									const err37 = {
										instancePath: instancePath + "/fields/" + i0 + "/pattern",
										schemaPath: "#/properties/fields/items/properties/pattern/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.fields.items.properties.pattern,
										data: data22
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/fields/" + i0 + "/pattern",
									schemaPath: "#/properties/fields/items/properties/pattern/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.items.properties.pattern.type,
									parentSchema: schema19.properties.fields.items.properties.pattern,
									data: data22
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data12.when !== void 0) {
							let data23 = data12.when;
							if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
								if (data23.field === void 0 || !func0.call(data23, "field")) {
									const err39 = {
										instancePath: instancePath + "/fields/" + i0 + "/when",
										schemaPath: "#/properties/fields/items/properties/when/required",
										keyword: "required",
										params: { missingProperty: "field" },
										schema: schema19.properties.fields.items.properties.when.required,
										parentSchema: schema19.properties.fields.items.properties.when,
										data: data23
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data23.is === void 0 || !func0.call(data23, "is")) {
									const err40 = {
										instancePath: instancePath + "/fields/" + i0 + "/when",
										schemaPath: "#/properties/fields/items/properties/when/required",
										keyword: "required",
										params: { missingProperty: "is" },
										schema: schema19.properties.fields.items.properties.when.required,
										parentSchema: schema19.properties.fields.items.properties.when,
										data: data23
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								for (const key2 of Object.keys(data23)) if (!(key2 === "field" || key2 === "is")) {
									const err41 = {
										instancePath: instancePath + "/fields/" + i0 + "/when",
										schemaPath: "#/properties/fields/items/properties/when/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										schema: false,
										parentSchema: schema19.properties.fields.items.properties.when,
										data: data23
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								if (data23.field !== void 0) {
									let data24 = data23.field;
									if (typeof data24 === "string") {
										if (data24.length > 60 && func70(data24) > 60) {
											const err42 = {
												instancePath: instancePath + "/fields/" + i0 + "/when/field",
												schemaPath: "#/properties/fields/items/properties/when/properties/field/maxLength",
												keyword: "maxLength",
												params: { limit: 60 },
												schema: 60,
												parentSchema: schema19.properties.fields.items.properties.when.properties.field,
												data: data24
											};
											if (vErrors === null) vErrors = [err42];
											else vErrors.push(err42);
											errors++;
										}
										if (data24.length < 2 && func70(data24) < 1) {
											const err43 = {
												instancePath: instancePath + "/fields/" + i0 + "/when/field",
												schemaPath: "#/properties/fields/items/properties/when/properties/field/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.fields.items.properties.when.properties.field,
												data: data24
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
										}
									} else {
										const err44 = {
											instancePath: instancePath + "/fields/" + i0 + "/when/field",
											schemaPath: "#/properties/fields/items/properties/when/properties/field/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.fields.items.properties.when.properties.field.type,
											parentSchema: schema19.properties.fields.items.properties.when.properties.field,
											data: data24
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								if (data23.is !== void 0) {
									let data25 = data23.is;
									if (Array.isArray(data25)) {
										if (data25.length > 20) {
											const err45 = {
												instancePath: instancePath + "/fields/" + i0 + "/when/is",
												schemaPath: "#/properties/fields/items/properties/when/properties/is/maxItems",
												keyword: "maxItems",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema19.properties.fields.items.properties.when.properties.is,
												data: data25
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
										const len2 = data25.length;
										for (let i3 = 0; i3 < len2; i3++) {
											let data26 = data25[i3];
											if (typeof data26 === "string") {
												if (data26.length > 100 && func70(data26) > 100) {
													const err46 = {
														instancePath: instancePath + "/fields/" + i0 + "/when/is/" + i3,
														schemaPath: "#/properties/fields/items/properties/when/properties/is/items/maxLength",
														keyword: "maxLength",
														params: { limit: 100 },
														schema: 100,
														parentSchema: schema19.properties.fields.items.properties.when.properties.is.items,
														data: data26
													};
													if (vErrors === null) vErrors = [err46];
													else vErrors.push(err46);
													errors++;
												}
												if (data26.length < 2 && func70(data26) < 1) {
													const err47 = {
														instancePath: instancePath + "/fields/" + i0 + "/when/is/" + i3,
														schemaPath: "#/properties/fields/items/properties/when/properties/is/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19.properties.fields.items.properties.when.properties.is.items,
														data: data26
													};
													if (vErrors === null) vErrors = [err47];
													else vErrors.push(err47);
													errors++;
												}
											} else {
												const err48 = {
													instancePath: instancePath + "/fields/" + i0 + "/when/is/" + i3,
													schemaPath: "#/properties/fields/items/properties/when/properties/is/items/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19.properties.fields.items.properties.when.properties.is.items.type,
													parentSchema: schema19.properties.fields.items.properties.when.properties.is.items,
													data: data26
												};
												if (vErrors === null) vErrors = [err48];
												else vErrors.push(err48);
												errors++;
											}
										}
									} else {
										const err49 = {
											instancePath: instancePath + "/fields/" + i0 + "/when/is",
											schemaPath: "#/properties/fields/items/properties/when/properties/is/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.fields.items.properties.when.properties.is.type,
											parentSchema: schema19.properties.fields.items.properties.when.properties.is,
											data: data25
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/fields/" + i0 + "/when",
									schemaPath: "#/properties/fields/items/properties/when/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.fields.items.properties.when.type,
									parentSchema: schema19.properties.fields.items.properties.when,
									data: data23
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/fields/" + i0,
							schemaPath: "#/properties/fields/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.fields.items.type,
							parentSchema: schema19.properties.fields.items,
							data: data12
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.fields.type,
					parentSchema: schema19.properties.fields,
					data: data11
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.entitled !== void 0) {
			let data27 = data.entitled;
			if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
				for (const key3 of Object.keys(data27)) if (!(key3 === "teams" || key3 === "people" || key3 === "everyone")) {
					const err53 = {
						instancePath: instancePath + "/entitled",
						schemaPath: "#/properties/entitled/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.entitled,
						data: data27
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data27.teams !== void 0) {
					let data28 = data27.teams;
					if (Array.isArray(data28)) {
						if (data28.length > 50) {
							const err54 = {
								instancePath: instancePath + "/entitled/teams",
								schemaPath: "#/properties/entitled/properties/teams/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.entitled.properties.teams,
								data: data28
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						const len3 = data28.length;
						for (let i4 = 0; i4 < len3; i4++) if (!validate54(data28[i4], {
							instancePath: instancePath + "/entitled/teams/" + i4,
							parentData: data28,
							parentDataProperty: i4,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
							errors = vErrors.length;
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/entitled/teams",
							schemaPath: "#/properties/entitled/properties/teams/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.entitled.properties.teams.type,
							parentSchema: schema19.properties.entitled.properties.teams,
							data: data28
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data27.people !== void 0) {
					let data30 = data27.people;
					if (Array.isArray(data30)) {
						if (data30.length > 500) {
							const err56 = {
								instancePath: instancePath + "/entitled/people",
								schemaPath: "#/properties/entitled/properties/people/maxItems",
								keyword: "maxItems",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.entitled.properties.people,
								data: data30
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						const len4 = data30.length;
						for (let i5 = 0; i5 < len4; i5++) if (!validate63(data30[i5], {
							instancePath: instancePath + "/entitled/people/" + i5,
							parentData: data30,
							parentDataProperty: i5,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
							errors = vErrors.length;
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/entitled/people",
							schemaPath: "#/properties/entitled/properties/people/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.entitled.properties.people.type,
							parentSchema: schema19.properties.entitled.properties.people,
							data: data30
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
				if (data27.everyone !== void 0) {
					let data32 = data27.everyone;
					if (typeof data32 !== "boolean") {
						const err58 = {
							instancePath: instancePath + "/entitled/everyone",
							schemaPath: "#/properties/entitled/properties/everyone/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema19.properties.entitled.properties.everyone.type,
							parentSchema: schema19.properties.entitled.properties.everyone,
							data: data32
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/entitled",
					schemaPath: "#/properties/entitled/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.entitled.type,
					parentSchema: schema19.properties.entitled,
					data: data27
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.approval !== void 0) {
			let data33 = data.approval;
			if (Array.isArray(data33)) {
				if (data33.length > 10) {
					const err60 = {
						instancePath: instancePath + "/approval",
						schemaPath: "#/properties/approval/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						schema: 10,
						parentSchema: schema19.properties.approval,
						data: data33
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				const len5 = data33.length;
				for (let i6 = 0; i6 < len5; i6++) {
					let data34 = data33[i6];
					if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
						if (data34.id === void 0 || !func0.call(data34, "id")) {
							const err61 = {
								instancePath: instancePath + "/approval/" + i6,
								schemaPath: "#/properties/approval/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema19.properties.approval.items.required,
								parentSchema: schema19.properties.approval.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
						if (data34.approvers === void 0 || !func0.call(data34, "approvers")) {
							const err62 = {
								instancePath: instancePath + "/approval/" + i6,
								schemaPath: "#/properties/approval/items/required",
								keyword: "required",
								params: { missingProperty: "approvers" },
								schema: schema19.properties.approval.items.required,
								parentSchema: schema19.properties.approval.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						for (const key4 of Object.keys(data34)) if (!(key4 === "id" || key4 === "approvers" || key4 === "require" || key4 === "when")) {
							const err63 = {
								instancePath: instancePath + "/approval/" + i6,
								schemaPath: "#/properties/approval/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema19.properties.approval.items,
								data: data34
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data34.id !== void 0) {
							if (!validate54(data34.id, {
								instancePath: instancePath + "/approval/" + i6 + "/id",
								parentData: data34,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data34.approvers !== void 0) {
							let data36 = data34.approvers;
							if (Array.isArray(data36)) {
								if (data36.length > 20) {
									const err64 = {
										instancePath: instancePath + "/approval/" + i6 + "/approvers",
										schemaPath: "#/properties/approval/items/properties/approvers/maxItems",
										keyword: "maxItems",
										params: { limit: 20 },
										schema: 20,
										parentSchema: schema19.properties.approval.items.properties.approvers,
										data: data36
									};
									if (vErrors === null) vErrors = [err64];
									else vErrors.push(err64);
									errors++;
								}
								const len6 = data36.length;
								for (let i7 = 0; i7 < len6; i7++) {
									let data37 = data36[i7];
									if (typeof data37 === "string") {
										if (data37.length > 120 && func70(data37) > 120) {
											const err65 = {
												instancePath: instancePath + "/approval/" + i6 + "/approvers/" + i7,
												schemaPath: "#/properties/approval/items/properties/approvers/items/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												schema: 120,
												parentSchema: schema19.properties.approval.items.properties.approvers.items,
												data: data37
											};
											if (vErrors === null) vErrors = [err65];
											else vErrors.push(err65);
											errors++;
										}
										if (data37.length < 2 && func70(data37) < 1) {
											const err66 = {
												instancePath: instancePath + "/approval/" + i6 + "/approvers/" + i7,
												schemaPath: "#/properties/approval/items/properties/approvers/items/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.approval.items.properties.approvers.items,
												data: data37
											};
											if (vErrors === null) vErrors = [err66];
											else vErrors.push(err66);
											errors++;
										}
										if (!pattern7.test(data37)) {
											const err67 = {
												instancePath: instancePath + "/approval/" + i6 + "/approvers/" + i7,
												schemaPath: "#/properties/approval/items/properties/approvers/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:manager|service_owner|item_owner|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$" },
												schema: "^(?:manager|service_owner|item_owner|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
												parentSchema: schema19.properties.approval.items.properties.approvers.items,
												data: data37
											};
											if (vErrors === null) vErrors = [err67];
											else vErrors.push(err67);
											errors++;
										}
									} else {
										const err68 = {
											instancePath: instancePath + "/approval/" + i6 + "/approvers/" + i7,
											schemaPath: "#/properties/approval/items/properties/approvers/items/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.approval.items.properties.approvers.items.type,
											parentSchema: schema19.properties.approval.items.properties.approvers.items,
											data: data37
										};
										if (vErrors === null) vErrors = [err68];
										else vErrors.push(err68);
										errors++;
									}
								}
							} else {
								const err69 = {
									instancePath: instancePath + "/approval/" + i6 + "/approvers",
									schemaPath: "#/properties/approval/items/properties/approvers/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.approval.items.properties.approvers.type,
									parentSchema: schema19.properties.approval.items.properties.approvers,
									data: data36
								};
								if (vErrors === null) vErrors = [err69];
								else vErrors.push(err69);
								errors++;
							}
						}
						if (data34.require !== void 0) {
							let data38 = data34.require;
							const _errs72 = errors;
							let valid20 = false;
							let passing0 = null;
							const _errs73 = errors;
							if (typeof data38 !== "string") {
								const err70 = {
									instancePath: instancePath + "/approval/" + i6 + "/require",
									schemaPath: "#/properties/approval/items/properties/require/oneOf/0/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.approval.items.properties.require.oneOf[0].type,
									parentSchema: schema19.properties.approval.items.properties.require.oneOf[0],
									data: data38
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							if (!(data38 === "first" || data38 === "all")) {
								const err71 = {
									instancePath: instancePath + "/approval/" + i6 + "/require",
									schemaPath: "#/properties/approval/items/properties/require/oneOf/0/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.approval.items.properties.require.oneOf[0].enum },
									schema: schema19.properties.approval.items.properties.require.oneOf[0].enum,
									parentSchema: schema19.properties.approval.items.properties.require.oneOf[0],
									data: data38
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid0 = _errs73 === errors;
							if (_valid0) {
								valid20 = true;
								passing0 = 0;
							}
							const _errs75 = errors;
							if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
								if (data38.count === void 0 || !func0.call(data38, "count")) {
									const err72 = {
										instancePath: instancePath + "/approval/" + i6 + "/require",
										schemaPath: "#/properties/approval/items/properties/require/oneOf/1/required",
										keyword: "required",
										params: { missingProperty: "count" },
										schema: schema19.properties.approval.items.properties.require.oneOf[1].required,
										parentSchema: schema19.properties.approval.items.properties.require.oneOf[1],
										data: data38
									};
									if (vErrors === null) vErrors = [err72];
									else vErrors.push(err72);
									errors++;
								}
								for (const key5 of Object.keys(data38)) if (!(key5 === "count")) {
									const err73 = {
										instancePath: instancePath + "/approval/" + i6 + "/require",
										schemaPath: "#/properties/approval/items/properties/require/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										schema: false,
										parentSchema: schema19.properties.approval.items.properties.require.oneOf[1],
										data: data38
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								if (data38.count !== void 0) {
									let data39 = data38.count;
									if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
										const err74 = {
											instancePath: instancePath + "/approval/" + i6 + "/require/count",
											schemaPath: "#/properties/approval/items/properties/require/oneOf/1/properties/count/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema19.properties.approval.items.properties.require.oneOf[1].properties.count.type,
											parentSchema: schema19.properties.approval.items.properties.require.oneOf[1].properties.count,
											data: data39
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
									if (typeof data39 == "number" && isFinite(data39)) {
										if (data39 > 50 || isNaN(data39)) {
											const err75 = {
												instancePath: instancePath + "/approval/" + i6 + "/require/count",
												schemaPath: "#/properties/approval/items/properties/require/oneOf/1/properties/count/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 50
												},
												schema: 50,
												parentSchema: schema19.properties.approval.items.properties.require.oneOf[1].properties.count,
												data: data39
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
										}
										if (data39 < 1 || isNaN(data39)) {
											const err76 = {
												instancePath: instancePath + "/approval/" + i6 + "/require/count",
												schemaPath: "#/properties/approval/items/properties/require/oneOf/1/properties/count/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema19.properties.approval.items.properties.require.oneOf[1].properties.count,
												data: data39
											};
											if (vErrors === null) vErrors = [err76];
											else vErrors.push(err76);
											errors++;
										}
									}
								}
							} else {
								const err77 = {
									instancePath: instancePath + "/approval/" + i6 + "/require",
									schemaPath: "#/properties/approval/items/properties/require/oneOf/1/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.approval.items.properties.require.oneOf[1].type,
									parentSchema: schema19.properties.approval.items.properties.require.oneOf[1],
									data: data38
								};
								if (vErrors === null) vErrors = [err77];
								else vErrors.push(err77);
								errors++;
							}
							var _valid0 = _errs75 === errors;
							if (_valid0 && valid20) {
								valid20 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid20 = true;
								passing0 = 1;
							}
							if (!valid20) {
								const err78 = {
									instancePath: instancePath + "/approval/" + i6 + "/require",
									schemaPath: "#/properties/approval/items/properties/require/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									schema: schema19.properties.approval.items.properties.require.oneOf,
									parentSchema: schema19.properties.approval.items.properties.require,
									data: data38
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
							} else {
								errors = _errs72;
								if (vErrors !== null) {
									if (_errs72) vErrors.length = _errs72;
									else vErrors = null;
								}
							}
						}
						if (data34.when !== void 0) {
							let data40 = data34.when;
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.field === void 0 || !func0.call(data40, "field")) {
									const err79 = {
										instancePath: instancePath + "/approval/" + i6 + "/when",
										schemaPath: "#/properties/approval/items/properties/when/required",
										keyword: "required",
										params: { missingProperty: "field" },
										schema: schema19.properties.approval.items.properties.when.required,
										parentSchema: schema19.properties.approval.items.properties.when,
										data: data40
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								if (data40.is === void 0 || !func0.call(data40, "is")) {
									const err80 = {
										instancePath: instancePath + "/approval/" + i6 + "/when",
										schemaPath: "#/properties/approval/items/properties/when/required",
										keyword: "required",
										params: { missingProperty: "is" },
										schema: schema19.properties.approval.items.properties.when.required,
										parentSchema: schema19.properties.approval.items.properties.when,
										data: data40
									};
									if (vErrors === null) vErrors = [err80];
									else vErrors.push(err80);
									errors++;
								}
								for (const key6 of Object.keys(data40)) if (!(key6 === "field" || key6 === "is")) {
									const err81 = {
										instancePath: instancePath + "/approval/" + i6 + "/when",
										schemaPath: "#/properties/approval/items/properties/when/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key6 },
										schema: false,
										parentSchema: schema19.properties.approval.items.properties.when,
										data: data40
									};
									if (vErrors === null) vErrors = [err81];
									else vErrors.push(err81);
									errors++;
								}
								if (data40.field !== void 0) {
									let data41 = data40.field;
									if (typeof data41 === "string") {
										if (data41.length > 60 && func70(data41) > 60) {
											const err82 = {
												instancePath: instancePath + "/approval/" + i6 + "/when/field",
												schemaPath: "#/properties/approval/items/properties/when/properties/field/maxLength",
												keyword: "maxLength",
												params: { limit: 60 },
												schema: 60,
												parentSchema: schema19.properties.approval.items.properties.when.properties.field,
												data: data41
											};
											if (vErrors === null) vErrors = [err82];
											else vErrors.push(err82);
											errors++;
										}
										if (data41.length < 2 && func70(data41) < 1) {
											const err83 = {
												instancePath: instancePath + "/approval/" + i6 + "/when/field",
												schemaPath: "#/properties/approval/items/properties/when/properties/field/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.approval.items.properties.when.properties.field,
												data: data41
											};
											if (vErrors === null) vErrors = [err83];
											else vErrors.push(err83);
											errors++;
										}
									} else {
										const err84 = {
											instancePath: instancePath + "/approval/" + i6 + "/when/field",
											schemaPath: "#/properties/approval/items/properties/when/properties/field/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.approval.items.properties.when.properties.field.type,
											parentSchema: schema19.properties.approval.items.properties.when.properties.field,
											data: data41
										};
										if (vErrors === null) vErrors = [err84];
										else vErrors.push(err84);
										errors++;
									}
								}
								if (data40.is !== void 0) {
									let data42 = data40.is;
									if (Array.isArray(data42)) {
										if (data42.length > 20) {
											const err85 = {
												instancePath: instancePath + "/approval/" + i6 + "/when/is",
												schemaPath: "#/properties/approval/items/properties/when/properties/is/maxItems",
												keyword: "maxItems",
												params: { limit: 20 },
												schema: 20,
												parentSchema: schema19.properties.approval.items.properties.when.properties.is,
												data: data42
											};
											if (vErrors === null) vErrors = [err85];
											else vErrors.push(err85);
											errors++;
										}
										const len7 = data42.length;
										for (let i8 = 0; i8 < len7; i8++) {
											let data43 = data42[i8];
											if (typeof data43 === "string") {
												if (data43.length > 100 && func70(data43) > 100) {
													const err86 = {
														instancePath: instancePath + "/approval/" + i6 + "/when/is/" + i8,
														schemaPath: "#/properties/approval/items/properties/when/properties/is/items/maxLength",
														keyword: "maxLength",
														params: { limit: 100 },
														schema: 100,
														parentSchema: schema19.properties.approval.items.properties.when.properties.is.items,
														data: data43
													};
													if (vErrors === null) vErrors = [err86];
													else vErrors.push(err86);
													errors++;
												}
												if (data43.length < 2 && func70(data43) < 1) {
													const err87 = {
														instancePath: instancePath + "/approval/" + i6 + "/when/is/" + i8,
														schemaPath: "#/properties/approval/items/properties/when/properties/is/items/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														schema: 1,
														parentSchema: schema19.properties.approval.items.properties.when.properties.is.items,
														data: data43
													};
													if (vErrors === null) vErrors = [err87];
													else vErrors.push(err87);
													errors++;
												}
											} else {
												const err88 = {
													instancePath: instancePath + "/approval/" + i6 + "/when/is/" + i8,
													schemaPath: "#/properties/approval/items/properties/when/properties/is/items/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19.properties.approval.items.properties.when.properties.is.items.type,
													parentSchema: schema19.properties.approval.items.properties.when.properties.is.items,
													data: data43
												};
												if (vErrors === null) vErrors = [err88];
												else vErrors.push(err88);
												errors++;
											}
										}
									} else {
										const err89 = {
											instancePath: instancePath + "/approval/" + i6 + "/when/is",
											schemaPath: "#/properties/approval/items/properties/when/properties/is/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.approval.items.properties.when.properties.is.type,
											parentSchema: schema19.properties.approval.items.properties.when.properties.is,
											data: data42
										};
										if (vErrors === null) vErrors = [err89];
										else vErrors.push(err89);
										errors++;
									}
								}
							} else {
								const err90 = {
									instancePath: instancePath + "/approval/" + i6 + "/when",
									schemaPath: "#/properties/approval/items/properties/when/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.approval.items.properties.when.type,
									parentSchema: schema19.properties.approval.items.properties.when,
									data: data40
								};
								if (vErrors === null) vErrors = [err90];
								else vErrors.push(err90);
								errors++;
							}
						}
					} else {
						const err91 = {
							instancePath: instancePath + "/approval/" + i6,
							schemaPath: "#/properties/approval/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.approval.items.type,
							parentSchema: schema19.properties.approval.items,
							data: data34
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/approval",
					schemaPath: "#/properties/approval/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.approval.type,
					parentSchema: schema19.properties.approval,
					data: data33
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.fulfilment !== void 0) {
			let data44 = data.fulfilment;
			if (Array.isArray(data44)) {
				if (data44.length > 50) {
					const err93 = {
						instancePath: instancePath + "/fulfilment",
						schemaPath: "#/properties/fulfilment/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.fulfilment,
						data: data44
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				const len8 = data44.length;
				for (let i9 = 0; i9 < len8; i9++) {
					let data45 = data44[i9];
					if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
						if (data45.id === void 0 || !func0.call(data45, "id")) {
							const err94 = {
								instancePath: instancePath + "/fulfilment/" + i9,
								schemaPath: "#/properties/fulfilment/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema19.properties.fulfilment.items.required,
								parentSchema: schema19.properties.fulfilment.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err94];
							else vErrors.push(err94);
							errors++;
						}
						if (data45.title === void 0 || !func0.call(data45, "title")) {
							const err95 = {
								instancePath: instancePath + "/fulfilment/" + i9,
								schemaPath: "#/properties/fulfilment/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								schema: schema19.properties.fulfilment.items.required,
								parentSchema: schema19.properties.fulfilment.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data45.team === void 0 || !func0.call(data45, "team")) {
							const err96 = {
								instancePath: instancePath + "/fulfilment/" + i9,
								schemaPath: "#/properties/fulfilment/items/required",
								keyword: "required",
								params: { missingProperty: "team" },
								schema: schema19.properties.fulfilment.items.required,
								parentSchema: schema19.properties.fulfilment.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						for (const key7 of Object.keys(data45)) if (!(key7 === "id" || key7 === "title" || key7 === "team" || key7 === "order" || key7 === "due_in_hours")) {
							const err97 = {
								instancePath: instancePath + "/fulfilment/" + i9,
								schemaPath: "#/properties/fulfilment/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19.properties.fulfilment.items,
								data: data45
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
						if (data45.id !== void 0) {
							if (!validate54(data45.id, {
								instancePath: instancePath + "/fulfilment/" + i9 + "/id",
								parentData: data45,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data45.title !== void 0) {
							if (!validate56(data45.title, {
								instancePath: instancePath + "/fulfilment/" + i9 + "/title",
								parentData: data45,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data45.team !== void 0) {
							if (!validate54(data45.team, {
								instancePath: instancePath + "/fulfilment/" + i9 + "/team",
								parentData: data45,
								parentDataProperty: "team",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data45.order !== void 0) {
							let data49 = data45.order;
							if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
								const err98 = {
									instancePath: instancePath + "/fulfilment/" + i9 + "/order",
									schemaPath: "#/properties/fulfilment/items/properties/order/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.fulfilment.items.properties.order.type,
									parentSchema: schema19.properties.fulfilment.items.properties.order,
									data: data49
								};
								if (vErrors === null) vErrors = [err98];
								else vErrors.push(err98);
								errors++;
							}
							if (typeof data49 == "number" && isFinite(data49)) {
								if (data49 > 100 || isNaN(data49)) {
									const err99 = {
										instancePath: instancePath + "/fulfilment/" + i9 + "/order",
										schemaPath: "#/properties/fulfilment/items/properties/order/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										schema: 100,
										parentSchema: schema19.properties.fulfilment.items.properties.order,
										data: data49
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
								if (data49 < 1 || isNaN(data49)) {
									const err100 = {
										instancePath: instancePath + "/fulfilment/" + i9 + "/order",
										schemaPath: "#/properties/fulfilment/items/properties/order/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.fulfilment.items.properties.order,
										data: data49
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
							}
						}
						if (data45.due_in_hours !== void 0) {
							let data50 = data45.due_in_hours;
							if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
								const err101 = {
									instancePath: instancePath + "/fulfilment/" + i9 + "/due_in_hours",
									schemaPath: "#/properties/fulfilment/items/properties/due_in_hours/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.fulfilment.items.properties.due_in_hours.type,
									parentSchema: schema19.properties.fulfilment.items.properties.due_in_hours,
									data: data50
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
							}
							if (typeof data50 == "number" && isFinite(data50)) {
								if (data50 > 1e4 || isNaN(data50)) {
									const err102 = {
										instancePath: instancePath + "/fulfilment/" + i9 + "/due_in_hours",
										schemaPath: "#/properties/fulfilment/items/properties/due_in_hours/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e4
										},
										schema: 1e4,
										parentSchema: schema19.properties.fulfilment.items.properties.due_in_hours,
										data: data50
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
								if (data50 < 1 || isNaN(data50)) {
									const err103 = {
										instancePath: instancePath + "/fulfilment/" + i9 + "/due_in_hours",
										schemaPath: "#/properties/fulfilment/items/properties/due_in_hours/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.fulfilment.items.properties.due_in_hours,
										data: data50
									};
									if (vErrors === null) vErrors = [err103];
									else vErrors.push(err103);
									errors++;
								}
							}
						}
					} else {
						const err104 = {
							instancePath: instancePath + "/fulfilment/" + i9,
							schemaPath: "#/properties/fulfilment/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.fulfilment.items.type,
							parentSchema: schema19.properties.fulfilment.items,
							data: data45
						};
						if (vErrors === null) vErrors = [err104];
						else vErrors.push(err104);
						errors++;
					}
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/fulfilment",
					schemaPath: "#/properties/fulfilment/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.fulfilment.type,
					parentSchema: schema19.properties.fulfilment,
					data: data44
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
		if (data.automatic !== void 0) {
			let data51 = data.automatic;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				if (data51.workflow === void 0 || !func0.call(data51, "workflow")) {
					const err106 = {
						instancePath: instancePath + "/automatic",
						schemaPath: "#/properties/automatic/required",
						keyword: "required",
						params: { missingProperty: "workflow" },
						schema: schema19.properties.automatic.required,
						parentSchema: schema19.properties.automatic,
						data: data51
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
				for (const key8 of Object.keys(data51)) if (!(key8 === "workflow" || key8 === "inputs")) {
					const err107 = {
						instancePath: instancePath + "/automatic",
						schemaPath: "#/properties/automatic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						schema: false,
						parentSchema: schema19.properties.automatic,
						data: data51
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
				if (data51.workflow !== void 0) {
					let data52 = data51.workflow;
					if (typeof data52 === "string") {
						if (data52.length > 100 && func70(data52) > 100) {
							const err108 = {
								instancePath: instancePath + "/automatic/workflow",
								schemaPath: "#/properties/automatic/properties/workflow/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.automatic.properties.workflow,
								data: data52
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
						if (data52.length < 2 && func70(data52) < 1) {
							const err109 = {
								instancePath: instancePath + "/automatic/workflow",
								schemaPath: "#/properties/automatic/properties/workflow/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.automatic.properties.workflow,
								data: data52
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
					} else {
						const err110 = {
							instancePath: instancePath + "/automatic/workflow",
							schemaPath: "#/properties/automatic/properties/workflow/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.automatic.properties.workflow.type,
							parentSchema: schema19.properties.automatic.properties.workflow,
							data: data52
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
				}
				if (data51.inputs !== void 0) {
					let data53 = data51.inputs;
					if (Array.isArray(data53)) {
						if (data53.length > 20) {
							const err111 = {
								instancePath: instancePath + "/automatic/inputs",
								schemaPath: "#/properties/automatic/properties/inputs/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								schema: 20,
								parentSchema: schema19.properties.automatic.properties.inputs,
								data: data53
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						const len9 = data53.length;
						for (let i10 = 0; i10 < len9; i10++) {
							let data54 = data53[i10];
							if (typeof data54 === "string") {
								if (data54.length > 60 && func70(data54) > 60) {
									const err112 = {
										instancePath: instancePath + "/automatic/inputs/" + i10,
										schemaPath: "#/properties/automatic/properties/inputs/items/maxLength",
										keyword: "maxLength",
										params: { limit: 60 },
										schema: 60,
										parentSchema: schema19.properties.automatic.properties.inputs.items,
										data: data54
									};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
								if (data54.length < 2 && func70(data54) < 1) {
									const err113 = {
										instancePath: instancePath + "/automatic/inputs/" + i10,
										schemaPath: "#/properties/automatic/properties/inputs/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.automatic.properties.inputs.items,
										data: data54
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
							} else {
								const err114 = {
									instancePath: instancePath + "/automatic/inputs/" + i10,
									schemaPath: "#/properties/automatic/properties/inputs/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.automatic.properties.inputs.items.type,
									parentSchema: schema19.properties.automatic.properties.inputs.items,
									data: data54
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
						}
					} else {
						const err115 = {
							instancePath: instancePath + "/automatic/inputs",
							schemaPath: "#/properties/automatic/properties/inputs/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.automatic.properties.inputs.type,
							parentSchema: schema19.properties.automatic.properties.inputs,
							data: data53
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
			} else {
				const err116 = {
					instancePath: instancePath + "/automatic",
					schemaPath: "#/properties/automatic/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.automatic.type,
					parentSchema: schema19.properties.automatic,
					data: data51
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.standard_change !== void 0) {
			if (!validate54(data.standard_change, {
				instancePath: instancePath + "/standard_change",
				parentData: data,
				parentDataProperty: "standard_change",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.creates_change !== void 0) {
			let data56 = data.creates_change;
			if (typeof data56 !== "boolean") {
				const err117 = {
					instancePath: instancePath + "/creates_change",
					schemaPath: "#/properties/creates_change/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19.properties.creates_change.type,
					parentSchema: schema19.properties.creates_change,
					data: data56
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
		}
		if (data.price !== void 0) {
			let data57 = data.price;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				if (data57.amount === void 0 || !func0.call(data57, "amount")) {
					const err118 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/properties/price/required",
						keyword: "required",
						params: { missingProperty: "amount" },
						schema: schema19.properties.price.required,
						parentSchema: schema19.properties.price,
						data: data57
					};
					if (vErrors === null) vErrors = [err118];
					else vErrors.push(err118);
					errors++;
				}
				if (data57.currency === void 0 || !func0.call(data57, "currency")) {
					const err119 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/properties/price/required",
						keyword: "required",
						params: { missingProperty: "currency" },
						schema: schema19.properties.price.required,
						parentSchema: schema19.properties.price,
						data: data57
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				for (const key9 of Object.keys(data57)) if (!(key9 === "amount" || key9 === "currency" || key9 === "recurring")) {
					const err120 = {
						instancePath: instancePath + "/price",
						schemaPath: "#/properties/price/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						schema: false,
						parentSchema: schema19.properties.price,
						data: data57
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
				if (data57.amount !== void 0) {
					let data58 = data57.amount;
					if (typeof data58 == "number" && isFinite(data58)) {
						if (data58 < 0 || isNaN(data58)) {
							const err121 = {
								instancePath: instancePath + "/price/amount",
								schemaPath: "#/properties/price/properties/amount/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.price.properties.amount,
								data: data58
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
					} else {
						const err122 = {
							instancePath: instancePath + "/price/amount",
							schemaPath: "#/properties/price/properties/amount/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema19.properties.price.properties.amount.type,
							parentSchema: schema19.properties.price.properties.amount,
							data: data58
						};
						if (vErrors === null) vErrors = [err122];
						else vErrors.push(err122);
						errors++;
					}
				}
				if (data57.currency !== void 0) {
					let data59 = data57.currency;
					if (typeof data59 === "string") {
						if (data59.length > 3 && func70(data59) > 3) {
							const err123 = {
								instancePath: instancePath + "/price/currency",
								schemaPath: "#/properties/price/properties/currency/maxLength",
								keyword: "maxLength",
								params: { limit: 3 },
								schema: 3,
								parentSchema: schema19.properties.price.properties.currency,
								data: data59
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						if (data59.length < 2 && func70(data59) < 1) {
							const err124 = {
								instancePath: instancePath + "/price/currency",
								schemaPath: "#/properties/price/properties/currency/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.price.properties.currency,
								data: data59
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						if (!pattern8.test(data59)) {
							const err125 = {
								instancePath: instancePath + "/price/currency",
								schemaPath: "#/properties/price/properties/currency/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Z]{3}$" },
								schema: "^[A-Z]{3}$",
								parentSchema: schema19.properties.price.properties.currency,
								data: data59
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
					} else {
						const err126 = {
							instancePath: instancePath + "/price/currency",
							schemaPath: "#/properties/price/properties/currency/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.price.properties.currency.type,
							parentSchema: schema19.properties.price.properties.currency,
							data: data59
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
				}
				if (data57.recurring !== void 0) {
					let data60 = data57.recurring;
					if (typeof data60 !== "string") {
						const err127 = {
							instancePath: instancePath + "/price/recurring",
							schemaPath: "#/properties/price/properties/recurring/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.price.properties.recurring.type,
							parentSchema: schema19.properties.price.properties.recurring,
							data: data60
						};
						if (vErrors === null) vErrors = [err127];
						else vErrors.push(err127);
						errors++;
					}
					if (!(data60 === "once" || data60 === "monthly" || data60 === "yearly")) {
						const err128 = {
							instancePath: instancePath + "/price/recurring",
							schemaPath: "#/properties/price/properties/recurring/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.price.properties.recurring.enum },
							schema: schema19.properties.price.properties.recurring.enum,
							parentSchema: schema19.properties.price.properties.recurring,
							data: data60
						};
						if (vErrors === null) vErrors = [err128];
						else vErrors.push(err128);
						errors++;
					}
				}
			} else {
				const err129 = {
					instancePath: instancePath + "/price",
					schemaPath: "#/properties/price/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.price.type,
					parentSchema: schema19.properties.price,
					data: data57
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			}
		}
		if (data.delivery !== void 0) {
			let data61 = data.delivery;
			if (typeof data61 === "string") {
				if (data61.length > 300 && func70(data61) > 300) {
					const err130 = {
						instancePath: instancePath + "/delivery",
						schemaPath: "#/properties/delivery/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						schema: 300,
						parentSchema: schema19.properties.delivery,
						data: data61
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				if (data61.length < 2 && func70(data61) < 1) {
					const err131 = {
						instancePath: instancePath + "/delivery",
						schemaPath: "#/properties/delivery/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.delivery,
						data: data61
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
			} else {
				const err132 = {
					instancePath: instancePath + "/delivery",
					schemaPath: "#/properties/delivery/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.delivery.type,
					parentSchema: schema19.properties.delivery,
					data: data61
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
		}
		if (data.includes !== void 0) {
			let data62 = data.includes;
			if (Array.isArray(data62)) {
				if (data62.length > 20) {
					const err133 = {
						instancePath: instancePath + "/includes",
						schemaPath: "#/properties/includes/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.includes,
						data: data62
					};
					if (vErrors === null) vErrors = [err133];
					else vErrors.push(err133);
					errors++;
				}
				const len10 = data62.length;
				for (let i11 = 0; i11 < len10; i11++) if (!validate54(data62[i11], {
					instancePath: instancePath + "/includes/" + i11,
					parentData: data62,
					parentDataProperty: i11,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				let i12 = data62.length;
				let j1;
				if (i12 > 1) {
					outer0: for (; i12--;) for (j1 = i12; j1--;) if (func27(data62[i12], data62[j1])) {
						const err134 = {
							instancePath: instancePath + "/includes",
							schemaPath: "#/properties/includes/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i12,
								j: j1
							},
							schema: true,
							parentSchema: schema19.properties.includes,
							data: data62
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
						break outer0;
					}
				}
			} else {
				const err135 = {
					instancePath: instancePath + "/includes",
					schemaPath: "#/properties/includes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.includes.type,
					parentSchema: schema19.properties.includes,
					data: data62
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
		}
	} else {
		const err136 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err136];
		else vErrors.push(err136);
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
