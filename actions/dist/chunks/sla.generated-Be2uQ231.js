import "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/sla.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": { "definitions": {
		"type": "array",
		"maxItems": 200,
		"items": { "$ref": "sla.schema.json#/$defs/definition" }
	} },
	"required": ["definitions"],
	"$defs": {
		"definition": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "common.schema.json#/$defs/slug" },
				"title": { "$ref": "common.schema.json#/$defs/title" },
				"kind": {
					"type": "string",
					"enum": [
						"sla",
						"ola",
						"contract"
					]
				},
				"target": {
					"type": "string",
					"enum": [
						"response",
						"resolution",
						"update",
						"approval",
						"fulfilment"
					]
				},
				"records": {
					"type": "array",
					"minItems": 1,
					"maxItems": 4,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"enum": [
							"incident",
							"request",
							"change",
							"problem"
						]
					}
				},
				"when": { "$ref": "sla.schema.json#/$defs/when" },
				"effective_from": {
					"type": "string",
					"maxLength": 20,
					"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
					"patternErrorMessage": "Write a day such as \"2027-01-01\" or an instant such as \"2027-01-01T00:00:00Z\", in quotes."
				},
				"calendar": { "$ref": "common.schema.json#/$defs/slug" },
				"calendar_of": {
					"type": "string",
					"enum": ["service", "team"]
				},
				"targets": {
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"P1": { "$ref": "sla.schema.json#/$defs/duration" },
						"P2": { "$ref": "sla.schema.json#/$defs/duration" },
						"P3": { "$ref": "sla.schema.json#/$defs/duration" },
						"P4": { "$ref": "sla.schema.json#/$defs/duration" },
						"P5": { "$ref": "sla.schema.json#/$defs/duration" },
						"default": { "$ref": "sla.schema.json#/$defs/duration" }
					}
				},
				"pause": {
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"states": { "$ref": "sla.schema.json#/$defs/states" },
						"hold_reasons": {
							"type": "array",
							"maxItems": 10,
							"uniqueItems": true,
							"items": {
								"type": "string",
								"enum": [
									"awaiting_caller",
									"awaiting_vendor",
									"awaiting_problem",
									"awaiting_change",
									"awaiting_evidence"
								]
							}
						}
					}
				},
				"conditions": {
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"start": { "$ref": "sla.schema.json#/$defs/condition" },
						"cancel": { "$ref": "sla.schema.json#/$defs/condition" },
						"pause": { "$ref": "sla.schema.json#/$defs/condition" },
						"resume": { "$ref": "sla.schema.json#/$defs/condition" },
						"stop": { "$ref": "sla.schema.json#/$defs/condition" },
						"reset": { "$ref": "sla.schema.json#/$defs/condition" }
					}
				},
				"warn_at": {
					"type": "array",
					"maxItems": 10,
					"items": {
						"type": "integer",
						"minimum": 1,
						"maximum": 99
					}
				},
				"escalations": {
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "sla.schema.json#/$defs/escalation" }
				}
			},
			"required": [
				"id",
				"title",
				"kind",
				"target",
				"records",
				"targets"
			],
			"oneOf": [{
				"properties": { "calendar": true },
				"required": ["calendar"]
			}, {
				"properties": { "calendar_of": true },
				"required": ["calendar_of"]
			}]
		},
		"when": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"services": { "$ref": "sla.schema.json#/$defs/slugs" },
				"teams": { "$ref": "sla.schema.json#/$defs/slugs" },
				"categories": { "$ref": "sla.schema.json#/$defs/words" },
				"catalogue_items": { "$ref": "sla.schema.json#/$defs/slugs" },
				"types": { "$ref": "sla.schema.json#/$defs/words" },
				"priorities": {
					"type": "array",
					"minItems": 1,
					"maxItems": 5,
					"uniqueItems": true,
					"items": { "$ref": "common.schema.json#/$defs/priority" }
				},
				"customers": { "$ref": "sla.schema.json#/$defs/words" }
			}
		},
		"slugs": {
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"uniqueItems": true,
			"items": { "$ref": "common.schema.json#/$defs/slug" }
		},
		"words": {
			"type": "array",
			"minItems": 1,
			"maxItems": 500,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			}
		},
		"states": {
			"type": "array",
			"minItems": 1,
			"maxItems": 20,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"maxLength": 40,
				"pattern": "^[a-z_]+$",
				"patternErrorMessage": "Write a state as in records, such as on_hold."
			}
		},
		"condition": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"states": { "$ref": "sla.schema.json#/$defs/states" },
				"events": {
					"type": "array",
					"minItems": 1,
					"maxItems": 6,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"enum": [
							"opened",
							"response",
							"support_comment",
							"reporter_comment",
							"assigned"
						]
					}
				}
			}
		},
		"duration": { "oneOf": [
			{
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"properties": {
					"hours": {
						"type": "integer",
						"minimum": 1,
						"maximum": 2e4
					},
					"minutes": {
						"type": "integer",
						"minimum": 1,
						"maximum": 1e6
					}
				}
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": { "working_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				} },
				"required": ["working_days"]
			},
			{
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"end_of": {
						"type": "string",
						"enum": ["same_day", "next_business_day"]
					},
					"at": {
						"type": "string",
						"maxLength": 5,
						"pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
						"patternErrorMessage": "Write a time of day in quotes, such as \"16:00\"."
					}
				},
				"required": ["end_of"]
			}
		] },
		"escalation": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "common.schema.json#/$defs/slug" },
				"title": { "$ref": "common.schema.json#/$defs/title" },
				"offset": { "oneOf": [{
					"type": "object",
					"additionalProperties": false,
					"properties": { "before": { "$ref": "sla.schema.json#/$defs/offset" } },
					"required": ["before"]
				}, {
					"type": "object",
					"additionalProperties": false,
					"properties": { "after": { "$ref": "sla.schema.json#/$defs/offset" } },
					"required": ["after"]
				}] },
				"percent": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"when": { "$ref": "sla.schema.json#/$defs/when" },
				"tell": {
					"type": "array",
					"maxItems": 20,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"maxLength": 120,
						"pattern": "^(?:assignee|team|team_lead|manager|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
						"patternErrorMessage": "Write assignee, team, team_lead, manager, user:<login> or team:<id>."
					}
				},
				"do": {
					"type": "object",
					"additionalProperties": false,
					"minProperties": 1,
					"properties": {
						"reassign": {
							"type": "object",
							"additionalProperties": false,
							"properties": { "team": { "$ref": "common.schema.json#/$defs/slug" } },
							"required": ["team"]
						},
						"raise_priority": {
							"type": "boolean",
							"enum": [true]
						}
					}
				}
			},
			"required": ["id"],
			"oneOf": [{
				"properties": { "offset": true },
				"required": ["offset"]
			}, {
				"properties": { "percent": true },
				"required": ["percent"]
			}]
		},
		"offset": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"hours": {
					"type": "integer",
					"minimum": 1,
					"maximum": 2e4
				},
				"minutes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				}
			}
		}
	},
	"$id": "sla.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const schema20 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"kind": {
			"type": "string",
			"enum": [
				"sla",
				"ola",
				"contract"
			]
		},
		"target": {
			"type": "string",
			"enum": [
				"response",
				"resolution",
				"update",
				"approval",
				"fulfilment"
			]
		},
		"records": {
			"type": "array",
			"minItems": 1,
			"maxItems": 4,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"incident",
					"request",
					"change",
					"problem"
				]
			}
		},
		"when": { "$ref": "sla.schema.json#/$defs/when" },
		"effective_from": {
			"type": "string",
			"maxLength": 20,
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
			"patternErrorMessage": "Write a day such as \"2027-01-01\" or an instant such as \"2027-01-01T00:00:00Z\", in quotes."
		},
		"calendar": { "$ref": "common.schema.json#/$defs/slug" },
		"calendar_of": {
			"type": "string",
			"enum": ["service", "team"]
		},
		"targets": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"P1": { "$ref": "sla.schema.json#/$defs/duration" },
				"P2": { "$ref": "sla.schema.json#/$defs/duration" },
				"P3": { "$ref": "sla.schema.json#/$defs/duration" },
				"P4": { "$ref": "sla.schema.json#/$defs/duration" },
				"P5": { "$ref": "sla.schema.json#/$defs/duration" },
				"default": { "$ref": "sla.schema.json#/$defs/duration" }
			}
		},
		"pause": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"states": { "$ref": "sla.schema.json#/$defs/states" },
				"hold_reasons": {
					"type": "array",
					"maxItems": 10,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"enum": [
							"awaiting_caller",
							"awaiting_vendor",
							"awaiting_problem",
							"awaiting_change",
							"awaiting_evidence"
						]
					}
				}
			}
		},
		"conditions": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"start": { "$ref": "sla.schema.json#/$defs/condition" },
				"cancel": { "$ref": "sla.schema.json#/$defs/condition" },
				"pause": { "$ref": "sla.schema.json#/$defs/condition" },
				"resume": { "$ref": "sla.schema.json#/$defs/condition" },
				"stop": { "$ref": "sla.schema.json#/$defs/condition" },
				"reset": { "$ref": "sla.schema.json#/$defs/condition" }
			}
		},
		"warn_at": {
			"type": "array",
			"maxItems": 10,
			"items": {
				"type": "integer",
				"minimum": 1,
				"maximum": 99
			}
		},
		"escalations": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "sla.schema.json#/$defs/escalation" }
		}
	},
	"required": [
		"id",
		"title",
		"kind",
		"target",
		"records",
		"targets"
	],
	"oneOf": [{
		"properties": { "calendar": true },
		"required": ["calendar"]
	}, {
		"properties": { "calendar_of": true },
		"required": ["calendar_of"]
	}]
};
const func72 = runtime.ucs2length;
const schema22 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern3 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func72(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema22,
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
				parentSchema: schema22,
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
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200,
	"pattern": "^[^\\n\\r\\t]+$",
	"patternErrorMessage": "A title is one line."
};
const pattern4 = /* @__PURE__ */ new RegExp("^[^\\n\\r\\t]+$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func72(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func72(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema23,
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
				parentSchema: schema23,
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
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"services": { "$ref": "sla.schema.json#/$defs/slugs" },
		"teams": { "$ref": "sla.schema.json#/$defs/slugs" },
		"categories": { "$ref": "sla.schema.json#/$defs/words" },
		"catalogue_items": { "$ref": "sla.schema.json#/$defs/slugs" },
		"types": { "$ref": "sla.schema.json#/$defs/words" },
		"priorities": {
			"type": "array",
			"minItems": 1,
			"maxItems": 5,
			"uniqueItems": true,
			"items": { "$ref": "common.schema.json#/$defs/priority" }
		},
		"customers": { "$ref": "sla.schema.json#/$defs/words" }
	}
};
const func27 = runtime.equal;
const schema25 = {
	"type": "array",
	"minItems": 1,
	"maxItems": 500,
	"uniqueItems": true,
	"items": { "$ref": "common.schema.json#/$defs/slug" }
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate55(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
			errors = vErrors.length;
		}
		let i1 = data.length;
		let j0;
		if (i1 > 1) {
			outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data[i1], data[j0])) {
				const err2 = {
					instancePath,
					schemaPath: "#/uniqueItems",
					keyword: "uniqueItems",
					params: {
						i: i1,
						j: j0
					},
					schema: true,
					parentSchema: schema25,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
				break outer0;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"type": "array",
	"minItems": 1,
	"maxItems": 500,
	"uniqueItems": true,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 100
	}
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 100 && func72(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema26.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 2 && func72(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema26.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema26.items.type,
					parentSchema: schema26.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
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
					const err5 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						},
						schema: true,
						parentSchema: schema26,
						data
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "string",
	"enum": [
		"P1",
		"P2",
		"P3",
		"P4",
		"P5"
	]
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "P1" || data === "P2" || data === "P3" || data === "P4" || data === "P5")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema27.enum },
			schema: schema27.enum,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "services" || key0 === "teams" || key0 === "categories" || key0 === "catalogue_items" || key0 === "types" || key0 === "priorities" || key0 === "customers")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.services !== void 0) {
			if (!validate60(data.services, {
				instancePath: instancePath + "/services",
				parentData: data,
				parentDataProperty: "services",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.teams !== void 0) {
			if (!validate60(data.teams, {
				instancePath: instancePath + "/teams",
				parentData: data,
				parentDataProperty: "teams",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.categories !== void 0) {
			if (!validate64(data.categories, {
				instancePath: instancePath + "/categories",
				parentData: data,
				parentDataProperty: "categories",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.catalogue_items !== void 0) {
			if (!validate60(data.catalogue_items, {
				instancePath: instancePath + "/catalogue_items",
				parentData: data,
				parentDataProperty: "catalogue_items",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.types !== void 0) {
			if (!validate64(data.types, {
				instancePath: instancePath + "/types",
				parentData: data,
				parentDataProperty: "types",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.priorities !== void 0) {
			let data5 = data.priorities;
			if (Array.isArray(data5)) {
				if (data5.length > 5) {
					const err1 = {
						instancePath: instancePath + "/priorities",
						schemaPath: "#/properties/priorities/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						schema: 5,
						parentSchema: schema24.properties.priorities,
						data: data5
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data5.length < 1) {
					const err2 = {
						instancePath: instancePath + "/priorities",
						schemaPath: "#/properties/priorities/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema24.properties.priorities,
						data: data5
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate68(data5[i0], {
					instancePath: instancePath + "/priorities/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
					errors = vErrors.length;
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data5[i1], data5[j0])) {
						const err3 = {
							instancePath: instancePath + "/priorities",
							schemaPath: "#/properties/priorities/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema24.properties.priorities,
							data: data5
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						break outer0;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/priorities",
					schemaPath: "#/properties/priorities/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.priorities.type,
					parentSchema: schema24.properties.priorities,
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.customers !== void 0) {
			if (!validate64(data.customers, {
				instancePath: instancePath + "/customers",
				parentData: data,
				parentDataProperty: "customers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = { "oneOf": [
	{
		"type": "object",
		"additionalProperties": false,
		"minProperties": 1,
		"properties": {
			"hours": {
				"type": "integer",
				"minimum": 1,
				"maximum": 2e4
			},
			"minutes": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e6
			}
		}
	},
	{
		"type": "object",
		"additionalProperties": false,
		"properties": { "working_days": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		} },
		"required": ["working_days"]
	},
	{
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"end_of": {
				"type": "string",
				"enum": ["same_day", "next_business_day"]
			},
			"at": {
				"type": "string",
				"maxLength": 5,
				"pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
				"patternErrorMessage": "Write a time of day in quotes, such as \"16:00\"."
			}
		},
		"required": ["end_of"]
	}
] };
const pattern6 = /* @__PURE__ */ new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema28.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "hours" || key0 === "minutes")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/0/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.hours !== void 0) {
			let data0 = data.hours;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/oneOf/0/properties/hours/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema28.oneOf[0].properties.hours.type,
					parentSchema: schema28.oneOf[0].properties.hours,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2e4 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/oneOf/0/properties/hours/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2e4
						},
						schema: 2e4,
						parentSchema: schema28.oneOf[0].properties.hours,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/oneOf/0/properties/hours/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema28.oneOf[0].properties.hours,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.minutes !== void 0) {
			let data1 = data.minutes;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/minutes",
					schemaPath: "#/oneOf/0/properties/minutes/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema28.oneOf[0].properties.minutes.type,
					parentSchema: schema28.oneOf[0].properties.minutes,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e6 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/minutes",
						schemaPath: "#/oneOf/0/properties/minutes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema28.oneOf[0].properties.minutes,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/minutes",
						schemaPath: "#/oneOf/0/properties/minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema28.oneOf[0].properties.minutes,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.oneOf[0].type,
			parentSchema: schema28.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = true;
	}
	const _errs8 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.working_days === void 0 || !func0.call(data, "working_days")) {
			const err9 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "working_days" },
				schema: schema28.oneOf[1].required,
				parentSchema: schema28.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key1 of Object.keys(data)) if (!(key1 === "working_days")) {
			const err10 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key1 },
				schema: false,
				parentSchema: schema28.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.working_days !== void 0) {
			let data2 = data.working_days;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/working_days",
					schemaPath: "#/oneOf/1/properties/working_days/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema28.oneOf[1].properties.working_days.type,
					parentSchema: schema28.oneOf[1].properties.working_days,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e3 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/working_days",
						schemaPath: "#/oneOf/1/properties/working_days/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						schema: 1e3,
						parentSchema: schema28.oneOf[1].properties.working_days,
						data: data2
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/working_days",
						schemaPath: "#/oneOf/1/properties/working_days/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema28.oneOf[1].properties.working_days,
						data: data2
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.oneOf[1].type,
			parentSchema: schema28.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	var _valid0 = _errs8 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) props0 = true;
		}
		const _errs13 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.end_of === void 0 || !func0.call(data, "end_of")) {
				const err15 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "end_of" },
					schema: schema28.oneOf[2].required,
					parentSchema: schema28.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			for (const key2 of Object.keys(data)) if (!(key2 === "end_of" || key2 === "at")) {
				const err16 = {
					instancePath,
					schemaPath: "#/oneOf/2/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key2 },
					schema: false,
					parentSchema: schema28.oneOf[2],
					data
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (data.end_of !== void 0) {
				let data3 = data.end_of;
				if (typeof data3 !== "string") {
					const err17 = {
						instancePath: instancePath + "/end_of",
						schemaPath: "#/oneOf/2/properties/end_of/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema28.oneOf[2].properties.end_of.type,
						parentSchema: schema28.oneOf[2].properties.end_of,
						data: data3
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!(data3 === "same_day" || data3 === "next_business_day")) {
					const err18 = {
						instancePath: instancePath + "/end_of",
						schemaPath: "#/oneOf/2/properties/end_of/enum",
						keyword: "enum",
						params: { allowedValues: schema28.oneOf[2].properties.end_of.enum },
						schema: schema28.oneOf[2].properties.end_of.enum,
						parentSchema: schema28.oneOf[2].properties.end_of,
						data: data3
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.at !== void 0) {
				let data4 = data.at;
				if (typeof data4 === "string") {
					if (data4.length > 5 && func72(data4) > 5) {
						const err19 = {
							instancePath: instancePath + "/at",
							schemaPath: "#/oneOf/2/properties/at/maxLength",
							keyword: "maxLength",
							params: { limit: 5 },
							schema: 5,
							parentSchema: schema28.oneOf[2].properties.at,
							data: data4
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (!pattern6.test(data4)) {
						const err20 = {
							instancePath: instancePath + "/at",
							schemaPath: "#/oneOf/2/properties/at/pattern",
							keyword: "pattern",
							params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$" },
							schema: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",
							parentSchema: schema28.oneOf[2].properties.at,
							data: data4
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/at",
						schemaPath: "#/oneOf/2/properties/at/type",
						keyword: "type",
						params: { type: "string" },
						schema: schema28.oneOf[2].properties.at.type,
						parentSchema: schema28.oneOf[2].properties.at,
						data: data4
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		} else {
			const err22 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: { type: "object" },
				schema: schema28.oneOf[2].type,
				parentSchema: schema28.oneOf[2],
				data
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		var _valid0 = _errs13 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) props0 = true;
		}
	}
	if (!valid0) {
		const err23 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema28.oneOf,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate73.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema29 = {
	"type": "array",
	"minItems": 1,
	"maxItems": 20,
	"uniqueItems": true,
	"items": {
		"type": "string",
		"maxLength": 40,
		"pattern": "^[a-z_]+$",
		"patternErrorMessage": "Write a state as in records, such as on_hold."
	}
};
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 20 },
				schema: 20,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (data0.length > 40 && func72(data0) > 40) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema29.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern7.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z_]+$" },
						schema: "^[a-z_]+$",
						parentSchema: schema29.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.items.type,
					parentSchema: schema29.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
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
					const err5 = {
						instancePath,
						schemaPath: "#/uniqueItems",
						keyword: "uniqueItems",
						params: {
							i: i1,
							j: j0
						},
						schema: true,
						parentSchema: schema29,
						data
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
					break;
				}
				indices0[item0] = i1;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"states": { "$ref": "sla.schema.json#/$defs/states" },
		"events": {
			"type": "array",
			"minItems": 1,
			"maxItems": 6,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"opened",
					"response",
					"support_comment",
					"reporter_comment",
					"assigned"
				]
			}
		}
	}
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "states" || key0 === "events")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.states !== void 0) {
			if (!validate80(data.states, {
				instancePath: instancePath + "/states",
				parentData: data,
				parentDataProperty: "states",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.events !== void 0) {
			let data1 = data.events;
			if (Array.isArray(data1)) {
				if (data1.length > 6) {
					const err2 = {
						instancePath: instancePath + "/events",
						schemaPath: "#/properties/events/maxItems",
						keyword: "maxItems",
						params: { limit: 6 },
						schema: 6,
						parentSchema: schema30.properties.events,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/events",
						schemaPath: "#/properties/events/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema30.properties.events,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						const err4 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema30.properties.events.items.type,
							parentSchema: schema30.properties.events.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
					if (!(data2 === "opened" || data2 === "response" || data2 === "support_comment" || data2 === "reporter_comment" || data2 === "assigned")) {
						const err5 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/enum",
							keyword: "enum",
							params: { allowedValues: schema30.properties.events.items.enum },
							schema: schema30.properties.events.items.enum,
							parentSchema: schema30.properties.events.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err6 = {
								instancePath: instancePath + "/events",
								schemaPath: "#/properties/events/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema30.properties.events,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema30.properties.events.type,
					parentSchema: schema30.properties.events,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"offset": { "oneOf": [{
			"type": "object",
			"additionalProperties": false,
			"properties": { "before": { "$ref": "sla.schema.json#/$defs/offset" } },
			"required": ["before"]
		}, {
			"type": "object",
			"additionalProperties": false,
			"properties": { "after": { "$ref": "sla.schema.json#/$defs/offset" } },
			"required": ["after"]
		}] },
		"percent": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"when": { "$ref": "sla.schema.json#/$defs/when" },
		"tell": {
			"type": "array",
			"maxItems": 20,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"maxLength": 120,
				"pattern": "^(?:assignee|team|team_lead|manager|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
				"patternErrorMessage": "Write assignee, team, team_lead, manager, user:<login> or team:<id>."
			}
		},
		"do": {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"reassign": {
					"type": "object",
					"additionalProperties": false,
					"properties": { "team": { "$ref": "common.schema.json#/$defs/slug" } },
					"required": ["team"]
				},
				"raise_priority": {
					"type": "boolean",
					"enum": [true]
				}
			}
		}
	},
	"required": ["id"],
	"oneOf": [{
		"properties": { "offset": true },
		"required": ["offset"]
	}, {
		"properties": { "percent": true },
		"required": ["percent"]
	}]
};
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"hours": {
			"type": "integer",
			"minimum": 1,
			"maximum": 2e4
		},
		"minutes": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		}
	}
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "hours" || key0 === "minutes")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.hours !== void 0) {
			let data0 = data.hours;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema32.properties.hours.type,
					parentSchema: schema32.properties.hours,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2e4 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2e4
						},
						schema: 2e4,
						parentSchema: schema32.properties.hours,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema32.properties.hours,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.minutes !== void 0) {
			let data1 = data.minutes;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/minutes",
					schemaPath: "#/properties/minutes/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema32.properties.minutes.type,
					parentSchema: schema32.properties.minutes,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e6 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/minutes",
						schemaPath: "#/properties/minutes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						schema: 1e6,
						parentSchema: schema32.properties.minutes,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/minutes",
						schemaPath: "#/properties/minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema32.properties.minutes,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern8 = /* @__PURE__ */ new RegExp("^(?:assignee|team|team_lead|manager|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.offset === void 0 || !func0.call(data, "offset")) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "offset" },
				schema: schema31.oneOf[0].required,
				parentSchema: schema31.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.offset = true;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.percent === void 0 || !func0.call(data, "percent")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "percent" },
				schema: schema31.oneOf[1].required,
				parentSchema: schema31.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.percent = true;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema31.oneOf,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "title" || key0 === "offset" || key0 === "percent" || key0 === "when" || key0 === "tell" || key0 === "do")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate55(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate57(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.offset !== void 0) {
			let data2 = data.offset;
			const _errs8 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs9 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.before === void 0 || !func0.call(data2, "before")) {
					const err5 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/oneOf/0/required",
						keyword: "required",
						params: { missingProperty: "before" },
						schema: schema31.properties.offset.oneOf[0].required,
						parentSchema: schema31.properties.offset.oneOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				for (const key1 of Object.keys(data2)) if (!(key1 === "before")) {
					const err6 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema31.properties.offset.oneOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2.before !== void 0) {
					if (!validate93(data2.before, {
						instancePath: instancePath + "/offset/before",
						parentData: data2,
						parentDataProperty: "before",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/oneOf/0/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.offset.oneOf[0].type,
					parentSchema: schema31.properties.offset.oneOf[0],
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid1 = _errs9 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
				var props1 = true;
			}
			const _errs13 = errors;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.after === void 0 || !func0.call(data2, "after")) {
					const err8 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/oneOf/1/required",
						keyword: "required",
						params: { missingProperty: "after" },
						schema: schema31.properties.offset.oneOf[1].required,
						parentSchema: schema31.properties.offset.oneOf[1],
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				for (const key2 of Object.keys(data2)) if (!(key2 === "after")) {
					const err9 = {
						instancePath: instancePath + "/offset",
						schemaPath: "#/properties/offset/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema31.properties.offset.oneOf[1],
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2.after !== void 0) {
					if (!validate93(data2.after, {
						instancePath: instancePath + "/offset/after",
						parentData: data2,
						parentDataProperty: "after",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/oneOf/1/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.offset.oneOf[1].type,
					parentSchema: schema31.properties.offset.oneOf[1],
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
				if (props1 !== true) props1 = true;
			}
			if (!valid2) {
				const err11 = {
					instancePath: instancePath + "/offset",
					schemaPath: "#/properties/offset/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					schema: schema31.properties.offset.oneOf,
					parentSchema: schema31.properties.offset,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
		if (data.percent !== void 0) {
			let data5 = data.percent;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err12 = {
					instancePath: instancePath + "/percent",
					schemaPath: "#/properties/percent/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema31.properties.percent.type,
					parentSchema: schema31.properties.percent,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1e3 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/percent",
						schemaPath: "#/properties/percent/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						schema: 1e3,
						parentSchema: schema31.properties.percent,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err14 = {
						instancePath: instancePath + "/percent",
						schemaPath: "#/properties/percent/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema31.properties.percent,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.when !== void 0) {
			if (!validate59(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.tell !== void 0) {
			let data7 = data.tell;
			if (Array.isArray(data7)) {
				if (data7.length > 20) {
					const err15 = {
						instancePath: instancePath + "/tell",
						schemaPath: "#/properties/tell/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema31.properties.tell,
						data: data7
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (data8.length > 120 && func72(data8) > 120) {
							const err16 = {
								instancePath: instancePath + "/tell/" + i0,
								schemaPath: "#/properties/tell/items/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								schema: 120,
								parentSchema: schema31.properties.tell.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (!pattern8.test(data8)) {
							const err17 = {
								instancePath: instancePath + "/tell/" + i0,
								schemaPath: "#/properties/tell/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:assignee|team|team_lead|manager|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$" },
								schema: "^(?:assignee|team|team_lead|manager|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
								parentSchema: schema31.properties.tell.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/tell/" + i0,
							schemaPath: "#/properties/tell/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema31.properties.tell.items.type,
							parentSchema: schema31.properties.tell.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				let i1 = data7.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data7[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err19 = {
								instancePath: instancePath + "/tell",
								schemaPath: "#/properties/tell/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema31.properties.tell,
								data: data7
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/tell",
					schemaPath: "#/properties/tell/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema31.properties.tell.type,
					parentSchema: schema31.properties.tell,
					data: data7
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.do !== void 0) {
			let data9 = data.do;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (Object.keys(data9).length < 1) {
					const err21 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/properties/do/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema31.properties.do,
						data: data9
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				for (const key3 of Object.keys(data9)) if (!(key3 === "reassign" || key3 === "raise_priority")) {
					const err22 = {
						instancePath: instancePath + "/do",
						schemaPath: "#/properties/do/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema31.properties.do,
						data: data9
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data9.reassign !== void 0) {
					let data10 = data9.reassign;
					if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
						if (data10.team === void 0 || !func0.call(data10, "team")) {
							const err23 = {
								instancePath: instancePath + "/do/reassign",
								schemaPath: "#/properties/do/properties/reassign/required",
								keyword: "required",
								params: { missingProperty: "team" },
								schema: schema31.properties.do.properties.reassign.required,
								parentSchema: schema31.properties.do.properties.reassign,
								data: data10
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						for (const key4 of Object.keys(data10)) if (!(key4 === "team")) {
							const err24 = {
								instancePath: instancePath + "/do/reassign",
								schemaPath: "#/properties/do/properties/reassign/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema31.properties.do.properties.reassign,
								data: data10
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data10.team !== void 0) {
							if (!validate55(data10.team, {
								instancePath: instancePath + "/do/reassign/team",
								parentData: data10,
								parentDataProperty: "team",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/do/reassign",
							schemaPath: "#/properties/do/properties/reassign/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema31.properties.do.properties.reassign.type,
							parentSchema: schema31.properties.do.properties.reassign,
							data: data10
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data9.raise_priority !== void 0) {
					let data12 = data9.raise_priority;
					if (typeof data12 !== "boolean") {
						const err26 = {
							instancePath: instancePath + "/do/raise_priority",
							schemaPath: "#/properties/do/properties/raise_priority/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema31.properties.do.properties.raise_priority.type,
							parentSchema: schema31.properties.do.properties.raise_priority,
							data: data12
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (!(data12 === true)) {
						const err27 = {
							instancePath: instancePath + "/do/raise_priority",
							schemaPath: "#/properties/do/properties/raise_priority/enum",
							keyword: "enum",
							params: { allowedValues: schema31.properties.do.properties.raise_priority.enum },
							schema: schema31.properties.do.properties.raise_priority.enum,
							parentSchema: schema31.properties.do.properties.raise_priority,
							data: data12
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/do",
					schemaPath: "#/properties/do/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema31.properties.do.type,
					parentSchema: schema31.properties.do,
					data: data9
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.calendar === void 0 || !func0.call(data, "calendar")) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "calendar" },
				schema: schema20.oneOf[0].required,
				parentSchema: schema20.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.calendar = true;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.calendar_of === void 0 || !func0.call(data, "calendar_of")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "calendar_of" },
				schema: schema20.oneOf[1].required,
				parentSchema: schema20.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.calendar_of = true;
		}
	}
	if (!valid0) {
		const err2 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema20.oneOf,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.title === void 0 || !func0.call(data, "title")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.target === void 0 || !func0.call(data, "target")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.records === void 0 || !func0.call(data, "records")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "records" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.targets === void 0 || !func0.call(data, "targets")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targets" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema20.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate55(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate57(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema20.properties.kind.type,
					parentSchema: schema20.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data2 === "sla" || data2 === "ola" || data2 === "contract")) {
				const err11 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.kind.enum },
					schema: schema20.properties.kind.enum,
					parentSchema: schema20.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.target !== void 0) {
			let data3 = data.target;
			if (typeof data3 !== "string") {
				const err12 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema20.properties.target.type,
					parentSchema: schema20.properties.target,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data3 === "response" || data3 === "resolution" || data3 === "update" || data3 === "approval" || data3 === "fulfilment")) {
				const err13 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.target.enum },
					schema: schema20.properties.target.enum,
					parentSchema: schema20.properties.target,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.records !== void 0) {
			let data4 = data.records;
			if (Array.isArray(data4)) {
				if (data4.length > 4) {
					const err14 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						schema: 4,
						parentSchema: schema20.properties.records,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.length < 1) {
					const err15 = {
						instancePath: instancePath + "/records",
						schemaPath: "#/properties/records/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema20.properties.records,
						data: data4
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 !== "string") {
						const err16 = {
							instancePath: instancePath + "/records/" + i0,
							schemaPath: "#/properties/records/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema20.properties.records.items.type,
							parentSchema: schema20.properties.records.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (!(data5 === "incident" || data5 === "request" || data5 === "change" || data5 === "problem")) {
						const err17 = {
							instancePath: instancePath + "/records/" + i0,
							schemaPath: "#/properties/records/items/enum",
							keyword: "enum",
							params: { allowedValues: schema20.properties.records.items.enum },
							schema: schema20.properties.records.items.enum,
							parentSchema: schema20.properties.records.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				let i1 = data4.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data4[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err18 = {
								instancePath: instancePath + "/records",
								schemaPath: "#/properties/records/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema20.properties.records,
								data: data4
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/records",
					schemaPath: "#/properties/records/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema20.properties.records.type,
					parentSchema: schema20.properties.records,
					data: data4
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.when !== void 0) {
			if (!validate59(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.effective_from !== void 0) {
			let data7 = data.effective_from;
			if (typeof data7 === "string") {
				if (data7.length > 20 && func72(data7) > 20) {
					const err20 = {
						instancePath: instancePath + "/effective_from",
						schemaPath: "#/properties/effective_from/maxLength",
						keyword: "maxLength",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema20.properties.effective_from,
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (!pattern5.test(data7)) {
					const err21 = {
						instancePath: instancePath + "/effective_from",
						schemaPath: "#/properties/effective_from/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$" },
						schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
						parentSchema: schema20.properties.effective_from,
						data: data7
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/effective_from",
					schemaPath: "#/properties/effective_from/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema20.properties.effective_from.type,
					parentSchema: schema20.properties.effective_from,
					data: data7
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.calendar !== void 0) {
			if (!validate55(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar_of !== void 0) {
			let data9 = data.calendar_of;
			if (typeof data9 !== "string") {
				const err23 = {
					instancePath: instancePath + "/calendar_of",
					schemaPath: "#/properties/calendar_of/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema20.properties.calendar_of.type,
					parentSchema: schema20.properties.calendar_of,
					data: data9
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (!(data9 === "service" || data9 === "team")) {
				const err24 = {
					instancePath: instancePath + "/calendar_of",
					schemaPath: "#/properties/calendar_of/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.calendar_of.enum },
					schema: schema20.properties.calendar_of.enum,
					parentSchema: schema20.properties.calendar_of,
					data: data9
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data10 = data.targets;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (Object.keys(data10).length < 1) {
					const err25 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema20.properties.targets,
						data: data10
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key1 of Object.keys(data10)) if (!(key1 === "P1" || key1 === "P2" || key1 === "P3" || key1 === "P4" || key1 === "P5" || key1 === "default")) {
					const err26 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema20.properties.targets,
						data: data10
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data10.P1 !== void 0) {
					if (!validate73(data10.P1, {
						instancePath: instancePath + "/targets/P1",
						parentData: data10,
						parentDataProperty: "P1",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data10.P2 !== void 0) {
					if (!validate73(data10.P2, {
						instancePath: instancePath + "/targets/P2",
						parentData: data10,
						parentDataProperty: "P2",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data10.P3 !== void 0) {
					if (!validate73(data10.P3, {
						instancePath: instancePath + "/targets/P3",
						parentData: data10,
						parentDataProperty: "P3",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data10.P4 !== void 0) {
					if (!validate73(data10.P4, {
						instancePath: instancePath + "/targets/P4",
						parentData: data10,
						parentDataProperty: "P4",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data10.P5 !== void 0) {
					if (!validate73(data10.P5, {
						instancePath: instancePath + "/targets/P5",
						parentData: data10,
						parentDataProperty: "P5",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data10.default !== void 0) {
					if (!validate73(data10.default, {
						instancePath: instancePath + "/targets/default",
						parentData: data10,
						parentDataProperty: "default",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.properties.targets.type,
					parentSchema: schema20.properties.targets,
					data: data10
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.pause !== void 0) {
			let data17 = data.pause;
			if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
				if (Object.keys(data17).length < 1) {
					const err28 = {
						instancePath: instancePath + "/pause",
						schemaPath: "#/properties/pause/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema20.properties.pause,
						data: data17
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key2 of Object.keys(data17)) if (!(key2 === "states" || key2 === "hold_reasons")) {
					const err29 = {
						instancePath: instancePath + "/pause",
						schemaPath: "#/properties/pause/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema20.properties.pause,
						data: data17
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data17.states !== void 0) {
					if (!validate80(data17.states, {
						instancePath: instancePath + "/pause/states",
						parentData: data17,
						parentDataProperty: "states",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
						errors = vErrors.length;
					}
				}
				if (data17.hold_reasons !== void 0) {
					let data19 = data17.hold_reasons;
					if (Array.isArray(data19)) {
						if (data19.length > 10) {
							const err30 = {
								instancePath: instancePath + "/pause/hold_reasons",
								schemaPath: "#/properties/pause/properties/hold_reasons/maxItems",
								keyword: "maxItems",
								params: { limit: 10 },
								schema: 10,
								parentSchema: schema20.properties.pause.properties.hold_reasons,
								data: data19
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						const len1 = data19.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data20 = data19[i2];
							if (typeof data20 !== "string") {
								const err31 = {
									instancePath: instancePath + "/pause/hold_reasons/" + i2,
									schemaPath: "#/properties/pause/properties/hold_reasons/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema20.properties.pause.properties.hold_reasons.items.type,
									parentSchema: schema20.properties.pause.properties.hold_reasons.items,
									data: data20
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (!(data20 === "awaiting_caller" || data20 === "awaiting_vendor" || data20 === "awaiting_problem" || data20 === "awaiting_change" || data20 === "awaiting_evidence")) {
								const err32 = {
									instancePath: instancePath + "/pause/hold_reasons/" + i2,
									schemaPath: "#/properties/pause/properties/hold_reasons/items/enum",
									keyword: "enum",
									params: { allowedValues: schema20.properties.pause.properties.hold_reasons.items.enum },
									schema: schema20.properties.pause.properties.hold_reasons.items.enum,
									parentSchema: schema20.properties.pause.properties.hold_reasons.items,
									data: data20
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						let i3 = data19.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data19[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err33 = {
										instancePath: instancePath + "/pause/hold_reasons",
										schemaPath: "#/properties/pause/properties/hold_reasons/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										},
										schema: true,
										parentSchema: schema20.properties.pause.properties.hold_reasons,
										data: data19
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/pause/hold_reasons",
							schemaPath: "#/properties/pause/properties/hold_reasons/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema20.properties.pause.properties.hold_reasons.type,
							parentSchema: schema20.properties.pause.properties.hold_reasons,
							data: data19
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/pause",
					schemaPath: "#/properties/pause/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.properties.pause.type,
					parentSchema: schema20.properties.pause,
					data: data17
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.conditions !== void 0) {
			let data21 = data.conditions;
			if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
				if (Object.keys(data21).length < 1) {
					const err36 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema20.properties.conditions,
						data: data21
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				for (const key3 of Object.keys(data21)) if (!(key3 === "start" || key3 === "cancel" || key3 === "pause" || key3 === "resume" || key3 === "stop" || key3 === "reset")) {
					const err37 = {
						instancePath: instancePath + "/conditions",
						schemaPath: "#/properties/conditions/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema20.properties.conditions,
						data: data21
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data21.start !== void 0) {
					if (!validate82(data21.start, {
						instancePath: instancePath + "/conditions/start",
						parentData: data21,
						parentDataProperty: "start",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data21.cancel !== void 0) {
					if (!validate82(data21.cancel, {
						instancePath: instancePath + "/conditions/cancel",
						parentData: data21,
						parentDataProperty: "cancel",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data21.pause !== void 0) {
					if (!validate82(data21.pause, {
						instancePath: instancePath + "/conditions/pause",
						parentData: data21,
						parentDataProperty: "pause",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data21.resume !== void 0) {
					if (!validate82(data21.resume, {
						instancePath: instancePath + "/conditions/resume",
						parentData: data21,
						parentDataProperty: "resume",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data21.stop !== void 0) {
					if (!validate82(data21.stop, {
						instancePath: instancePath + "/conditions/stop",
						parentData: data21,
						parentDataProperty: "stop",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
				if (data21.reset !== void 0) {
					if (!validate82(data21.reset, {
						instancePath: instancePath + "/conditions/reset",
						parentData: data21,
						parentDataProperty: "reset",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/conditions",
					schemaPath: "#/properties/conditions/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.properties.conditions.type,
					parentSchema: schema20.properties.conditions,
					data: data21
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.warn_at !== void 0) {
			let data28 = data.warn_at;
			if (Array.isArray(data28)) {
				if (data28.length > 10) {
					const err39 = {
						instancePath: instancePath + "/warn_at",
						schemaPath: "#/properties/warn_at/maxItems",
						keyword: "maxItems",
						params: { limit: 10 },
						schema: 10,
						parentSchema: schema20.properties.warn_at,
						data: data28
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				const len2 = data28.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data29 = data28[i4];
					if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
						const err40 = {
							instancePath: instancePath + "/warn_at/" + i4,
							schemaPath: "#/properties/warn_at/items/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema20.properties.warn_at.items.type,
							parentSchema: schema20.properties.warn_at.items,
							data: data29
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					if (typeof data29 == "number" && isFinite(data29)) {
						if (data29 > 99 || isNaN(data29)) {
							const err41 = {
								instancePath: instancePath + "/warn_at/" + i4,
								schemaPath: "#/properties/warn_at/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 99
								},
								schema: 99,
								parentSchema: schema20.properties.warn_at.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
						if (data29 < 1 || isNaN(data29)) {
							const err42 = {
								instancePath: instancePath + "/warn_at/" + i4,
								schemaPath: "#/properties/warn_at/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema20.properties.warn_at.items,
								data: data29
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					}
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/warn_at",
					schemaPath: "#/properties/warn_at/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema20.properties.warn_at.type,
					parentSchema: schema20.properties.warn_at,
					data: data28
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.escalations !== void 0) {
			let data30 = data.escalations;
			if (Array.isArray(data30)) {
				if (data30.length > 20) {
					const err44 = {
						instancePath: instancePath + "/escalations",
						schemaPath: "#/properties/escalations/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema20.properties.escalations,
						data: data30
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				const len3 = data30.length;
				for (let i5 = 0; i5 < len3; i5++) if (!validate90(data30[i5], {
					instancePath: instancePath + "/escalations/" + i5,
					parentData: data30,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			} else {
				const err45 = {
					instancePath: instancePath + "/escalations",
					schemaPath: "#/properties/escalations/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema20.properties.escalations.type,
					parentSchema: schema20.properties.escalations,
					data: data30
				};
				if (vErrors === null) vErrors = [err45];
				else vErrors.push(err45);
				errors++;
			}
		}
	} else {
		const err46 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err46];
		else vErrors.push(err46);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
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
		if (data.definitions === void 0 || !func0.call(data, "definitions")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "definitions" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "definitions")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.definitions !== void 0) {
			let data0 = data.definitions;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err2 = {
						instancePath: instancePath + "/definitions",
						schemaPath: "#/properties/definitions/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.definitions,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate53(data0[i0], {
					instancePath: instancePath + "/definitions/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/definitions",
					schemaPath: "#/properties/definitions/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.definitions.type,
					parentSchema: schema19.properties.definitions,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
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
