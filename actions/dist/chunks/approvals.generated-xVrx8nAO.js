import "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/approvals.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		},
		"rules": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"title": { "$ref": "common.schema.json#/$defs/title" },
					"for": { "$ref": "approvals.schema.json#/$defs/class" },
					"when": { "$ref": "approvals.schema.json#/$defs/when" },
					"steps": {
						"type": "array",
						"maxItems": 20,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"id": { "$ref": "common.schema.json#/$defs/slug" },
								"title": { "$ref": "common.schema.json#/$defs/title" },
								"approvers": {
									"type": "array",
									"maxItems": 20,
									"items": { "$ref": "approvals.schema.json#/$defs/approver" }
								},
								"require": { "oneOf": [
									{
										"type": "string",
										"enum": ["first", "all"]
									},
									{
										"type": "object",
										"additionalProperties": false,
										"properties": { "count": {
											"type": "integer",
											"minimum": 1,
											"maximum": 100
										} },
										"required": ["count"]
									},
									{
										"type": "object",
										"additionalProperties": false,
										"properties": { "percent": {
											"type": "integer",
											"minimum": 1,
											"maximum": 100
										} },
										"required": ["percent"]
									}
								] },
								"order": {
									"type": "integer",
									"minimum": 1,
									"maximum": 100
								},
								"distinct": { "type": "boolean" },
								"expires_after_hours": {
									"type": "integer",
									"minimum": 1,
									"maximum": 1e4
								},
								"delegation": { "type": "boolean" }
							},
							"required": [
								"id",
								"approvers",
								"require"
							]
						}
					},
					"require": {
						"type": "string",
						"enum": ["none"]
					},
					"reason": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					},
					"authorise": {
						"type": "object",
						"additionalProperties": false,
						"properties": { "afterwards": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"by": { "$ref": "approvals.schema.json#/$defs/approver" },
								"within_hours": {
									"type": "integer",
									"minimum": 1,
									"maximum": 720
								}
							},
							"required": ["by", "within_hours"]
						} },
						"required": ["afterwards"]
					}
				},
				"required": ["id", "for"]
			}
		},
		"classes": {
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"class": { "$ref": "approvals.schema.json#/$defs/class" },
					"paths": {
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "approvals.schema.json#/$defs/path" }
					}
				},
				"required": ["class", "paths"]
			}
		},
		"reschedule": {
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"when": { "$ref": "approvals.schema.json#/$defs/when" },
					"by": {
						"type": "array",
						"maxItems": 10,
						"items": { "$ref": "approvals.schema.json#/$defs/approver" }
					},
					"within_hours": {
						"type": "integer",
						"minimum": 1,
						"maximum": 2e3
					}
				},
				"required": ["id", "by"]
			}
		},
		"waivers": {
			"type": "array",
			"maxItems": 20,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"conflict": {
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
					},
					"by": {
						"type": "array",
						"maxItems": 10,
						"items": { "$ref": "approvals.schema.json#/$defs/approver" }
					}
				},
				"required": ["conflict", "by"]
			}
		},
		"risk": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"conditions": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"id": { "$ref": "common.schema.json#/$defs/slug" },
							"title": { "$ref": "common.schema.json#/$defs/title" },
							"when": { "$ref": "approvals.schema.json#/$defs/when" },
							"risk": { "$ref": "common.schema.json#/$defs/level" }
						},
						"required": [
							"id",
							"when",
							"risk"
						]
					}
				},
				"questions": {
					"type": "array",
					"maxItems": 40,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"id": { "$ref": "common.schema.json#/$defs/slug" },
							"question": { "$ref": "common.schema.json#/$defs/title" },
							"answers": {
								"type": "array",
								"maxItems": 10,
								"items": {
									"type": "object",
									"additionalProperties": false,
									"properties": {
										"id": { "$ref": "common.schema.json#/$defs/slug" },
										"title": { "$ref": "common.schema.json#/$defs/title" },
										"points": {
											"type": "integer",
											"minimum": 0,
											"maximum": 100
										}
									},
									"required": [
										"id",
										"title",
										"points"
									]
								}
							}
						},
						"required": [
							"id",
							"question",
							"answers"
						]
					}
				},
				"thresholds": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"medium": {
							"type": "integer",
							"minimum": 0,
							"maximum": 1e3
						},
						"high": {
							"type": "integer",
							"minimum": 0,
							"maximum": 1e3
						}
					},
					"required": ["medium", "high"]
				},
				"blast_radius": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"medium": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e4
						},
						"high": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e4
						}
					},
					"required": ["medium", "high"]
				},
				"track_record": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"within_days": {
							"type": "integer",
							"minimum": 1,
							"maximum": 3650
						},
						"at_least": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						},
						"medium_below_percent": {
							"type": "integer",
							"minimum": 0,
							"maximum": 100
						},
						"high_below_percent": {
							"type": "integer",
							"minimum": 0,
							"maximum": 100
						}
					},
					"required": [
						"within_days",
						"at_least",
						"medium_below_percent",
						"high_below_percent"
					]
				}
			}
		},
		"lead_time_hours": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"standard": {
					"type": "integer",
					"minimum": 0,
					"maximum": 2e3
				},
				"normal": {
					"type": "integer",
					"minimum": 0,
					"maximum": 2e3
				},
				"emergency": {
					"type": "integer",
					"minimum": 0,
					"maximum": 2e3
				},
				"retrospective": {
					"type": "integer",
					"minimum": 0,
					"maximum": 2e3
				}
			}
		},
		"control_owners": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/login" },
			"uniqueItems": true
		}
	},
	"required": [
		"version",
		"rules",
		"classes",
		"control_owners"
	],
	"$defs": {
		"class": {
			"type": "string",
			"enum": [
				"change",
				"records",
				"control",
				"other"
			]
		},
		"when": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"types": {
					"type": "array",
					"maxItems": 4,
					"items": { "$ref": "common.schema.json#/$defs/changeType" },
					"uniqueItems": true
				},
				"risk": {
					"type": "array",
					"maxItems": 3,
					"items": { "$ref": "common.schema.json#/$defs/level" },
					"uniqueItems": true
				},
				"services": {
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "common.schema.json#/$defs/slug" },
					"uniqueItems": true
				},
				"criticality": {
					"type": "array",
					"maxItems": 4,
					"items": { "$ref": "common.schema.json#/$defs/criticality" },
					"uniqueItems": true
				},
				"environments": {
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "common.schema.json#/$defs/slug" },
					"uniqueItems": true
				},
				"outage": { "type": "boolean" },
				"blast_radius_at_least": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e4
				},
				"paths": {
					"type": "array",
					"maxItems": 50,
					"items": { "$ref": "approvals.schema.json#/$defs/path" }
				}
			}
		},
		"approver": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120,
			"pattern": "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
			"patternErrorMessage": "Write service_owner, change_manager, cab, ecab, peer, control_owners, user:<login> or team:<id>."
		},
		"path": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		}
	},
	"$id": "approvals.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func69 = runtime.ucs2length;
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
	"enum": [
		"change",
		"records",
		"control",
		"other"
	]
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "change" || data === "records" || data === "control" || data === "other")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			schema: schema23.enum,
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
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"types": {
			"type": "array",
			"maxItems": 4,
			"items": { "$ref": "common.schema.json#/$defs/changeType" },
			"uniqueItems": true
		},
		"risk": {
			"type": "array",
			"maxItems": 3,
			"items": { "$ref": "common.schema.json#/$defs/level" },
			"uniqueItems": true
		},
		"services": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"criticality": {
			"type": "array",
			"maxItems": 4,
			"items": { "$ref": "common.schema.json#/$defs/criticality" },
			"uniqueItems": true
		},
		"environments": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"outage": { "type": "boolean" },
		"blast_radius_at_least": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		},
		"paths": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "approvals.schema.json#/$defs/path" }
		}
	}
};
const schema25 = {
	"type": "string",
	"enum": [
		"standard",
		"normal",
		"emergency",
		"retrospective"
	]
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
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
	if (!(data === "standard" || data === "normal" || data === "emergency" || data === "retrospective")) {
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
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema26.type,
			parentSchema: schema26,
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
			params: { allowedValues: schema26.enum },
			schema: schema26.enum,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low"
	]
};
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
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
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low")) {
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
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
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
				parentSchema: schema28,
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
				parentSchema: schema28,
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
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "types" || key0 === "risk" || key0 === "services" || key0 === "criticality" || key0 === "environments" || key0 === "outage" || key0 === "blast_radius_at_least" || key0 === "paths")) {
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
		if (data.types !== void 0) {
			let data0 = data.types;
			if (Array.isArray(data0)) {
				if (data0.length > 4) {
					const err1 = {
						instancePath: instancePath + "/types",
						schemaPath: "#/properties/types/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						schema: 4,
						parentSchema: schema24.properties.types,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data0[i0], {
					instancePath: instancePath + "/types/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data0[i1], data0[j0])) {
						const err2 = {
							instancePath: instancePath + "/types",
							schemaPath: "#/properties/types/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema24.properties.types,
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
					instancePath: instancePath + "/types",
					schemaPath: "#/properties/types/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.types.type,
					parentSchema: schema24.properties.types,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.risk !== void 0) {
			let data2 = data.risk;
			if (Array.isArray(data2)) {
				if (data2.length > 3) {
					const err4 = {
						instancePath: instancePath + "/risk",
						schemaPath: "#/properties/risk/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						schema: 3,
						parentSchema: schema24.properties.risk,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate63(data2[i2], {
					instancePath: instancePath + "/risk/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
				let i3 = data2.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func27(data2[i3], data2[j1])) {
						const err5 = {
							instancePath: instancePath + "/risk",
							schemaPath: "#/properties/risk/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema24.properties.risk,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
						break outer1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/risk",
					schemaPath: "#/properties/risk/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.risk.type,
					parentSchema: schema24.properties.risk,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data4 = data.services;
			if (Array.isArray(data4)) {
				if (data4.length > 200) {
					const err7 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema24.properties.services,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len2 = data4.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate54(data4[i4], {
					instancePath: instancePath + "/services/" + i4,
					parentData: data4,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				let i5 = data4.length;
				let j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func27(data4[i5], data4[j2])) {
						const err8 = {
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							schema: true,
							parentSchema: schema24.properties.services,
							data: data4
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
						break outer2;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.services.type,
					parentSchema: schema24.properties.services,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.criticality !== void 0) {
			let data6 = data.criticality;
			if (Array.isArray(data6)) {
				if (data6.length > 4) {
					const err10 = {
						instancePath: instancePath + "/criticality",
						schemaPath: "#/properties/criticality/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						schema: 4,
						parentSchema: schema24.properties.criticality,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len3 = data6.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate66(data6[i6], {
					instancePath: instancePath + "/criticality/" + i6,
					parentData: data6,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
					errors = vErrors.length;
				}
				let i7 = data6.length;
				let j3;
				if (i7 > 1) {
					outer3: for (; i7--;) for (j3 = i7; j3--;) if (func27(data6[i7], data6[j3])) {
						const err11 = {
							instancePath: instancePath + "/criticality",
							schemaPath: "#/properties/criticality/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							schema: true,
							parentSchema: schema24.properties.criticality,
							data: data6
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
						break outer3;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/criticality",
					schemaPath: "#/properties/criticality/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.criticality.type,
					parentSchema: schema24.properties.criticality,
					data: data6
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data8 = data.environments;
			if (Array.isArray(data8)) {
				if (data8.length > 20) {
					const err13 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema24.properties.environments,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len4 = data8.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate54(data8[i8], {
					instancePath: instancePath + "/environments/" + i8,
					parentData: data8,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
				let i9 = data8.length;
				let j4;
				if (i9 > 1) {
					outer4: for (; i9--;) for (j4 = i9; j4--;) if (func27(data8[i9], data8[j4])) {
						const err14 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i9,
								j: j4
							},
							schema: true,
							parentSchema: schema24.properties.environments,
							data: data8
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						break outer4;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.environments.type,
					parentSchema: schema24.properties.environments,
					data: data8
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.outage !== void 0) {
			let data10 = data.outage;
			if (typeof data10 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/outage",
					schemaPath: "#/properties/outage/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema24.properties.outage.type,
					parentSchema: schema24.properties.outage,
					data: data10
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.blast_radius_at_least !== void 0) {
			let data11 = data.blast_radius_at_least;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err17 = {
					instancePath: instancePath + "/blast_radius_at_least",
					schemaPath: "#/properties/blast_radius_at_least/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema24.properties.blast_radius_at_least.type,
					parentSchema: schema24.properties.blast_radius_at_least,
					data: data11
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1e4 || isNaN(data11)) {
					const err18 = {
						instancePath: instancePath + "/blast_radius_at_least",
						schemaPath: "#/properties/blast_radius_at_least/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						schema: 1e4,
						parentSchema: schema24.properties.blast_radius_at_least,
						data: data11
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data11 < 1 || isNaN(data11)) {
					const err19 = {
						instancePath: instancePath + "/blast_radius_at_least",
						schemaPath: "#/properties/blast_radius_at_least/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema24.properties.blast_radius_at_least,
						data: data11
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.paths !== void 0) {
			let data12 = data.paths;
			if (Array.isArray(data12)) {
				if (data12.length > 50) {
					const err20 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema24.properties.paths,
						data: data12
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len5 = data12.length;
				for (let i10 = 0; i10 < len5; i10++) if (!validate69(data12[i10], {
					instancePath: instancePath + "/paths/" + i10,
					parentData: data12,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.paths.type,
					parentSchema: schema24.properties.paths,
					data: data12
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 120,
	"pattern": "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
	"patternErrorMessage": "Write service_owner, change_manager, cab, ecab, peer, control_owners, user:<login> or team:<id>."
};
const pattern5 = /* @__PURE__ */ new RegExp("^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 120 && func69(data) > 120) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 120 },
				schema: 120,
				parentSchema: schema29,
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
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern5.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$" },
				schema: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
				parentSchema: schema29,
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
			schema: schema29.type,
			parentSchema: schema29,
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
const schema30 = {
	"type": "string",
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
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
				parentSchema: schema30,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema30,
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
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
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
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rules === void 0 || !func0.call(data, "rules")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rules" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.classes === void 0 || !func0.call(data, "classes")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "classes" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.control_owners === void 0 || !func0.call(data, "control_owners")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "control_owners" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "version" || key0 === "rules" || key0 === "classes" || key0 === "reschedule" || key0 === "waivers" || key0 === "risk" || key0 === "lead_time_hours" || key0 === "control_owners")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema19.properties.version.type,
					parentSchema: schema19.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e4 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						schema: 1e4,
						parentSchema: schema19.properties.version,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema19.properties.version,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.rules !== void 0) {
			let data1 = data.rules;
			if (Array.isArray(data1)) {
				if (data1.length > 200) {
					const err8 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/properties/rules/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.rules,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.id === void 0 || !func0.call(data2, "id")) {
							const err9 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema19.properties.rules.items.required,
								parentSchema: schema19.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.for === void 0 || !func0.call(data2, "for")) {
							const err10 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/required",
								keyword: "required",
								params: { missingProperty: "for" },
								schema: schema19.properties.rules.items.required,
								parentSchema: schema19.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						for (const key1 of Object.keys(data2)) if (!(key1 === "id" || key1 === "title" || key1 === "for" || key1 === "when" || key1 === "steps" || key1 === "require" || key1 === "reason" || key1 === "authorise")) {
							const err11 = {
								instancePath: instancePath + "/rules/" + i0,
								schemaPath: "#/properties/rules/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							if (!validate54(data2.id, {
								instancePath: instancePath + "/rules/" + i0 + "/id",
								parentData: data2,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data2.title !== void 0) {
							if (!validate56(data2.title, {
								instancePath: instancePath + "/rules/" + i0 + "/title",
								parentData: data2,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data2.for !== void 0) {
							if (!validate58(data2.for, {
								instancePath: instancePath + "/rules/" + i0 + "/for",
								parentData: data2,
								parentDataProperty: "for",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data2.when !== void 0) {
							if (!validate60(data2.when, {
								instancePath: instancePath + "/rules/" + i0 + "/when",
								parentData: data2,
								parentDataProperty: "when",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data2.steps !== void 0) {
							let data7 = data2.steps;
							if (Array.isArray(data7)) {
								if (data7.length > 20) {
									const err12 = {
										instancePath: instancePath + "/rules/" + i0 + "/steps",
										schemaPath: "#/properties/rules/items/properties/steps/maxItems",
										keyword: "maxItems",
										params: { limit: 20 },
										schema: 20,
										parentSchema: schema19.properties.rules.items.properties.steps,
										data: data7
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data8 = data7[i1];
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										if (data8.id === void 0 || !func0.call(data8, "id")) {
											const err13 = {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1,
												schemaPath: "#/properties/rules/items/properties/steps/items/required",
												keyword: "required",
												params: { missingProperty: "id" },
												schema: schema19.properties.rules.items.properties.steps.items.required,
												parentSchema: schema19.properties.rules.items.properties.steps.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
										}
										if (data8.approvers === void 0 || !func0.call(data8, "approvers")) {
											const err14 = {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1,
												schemaPath: "#/properties/rules/items/properties/steps/items/required",
												keyword: "required",
												params: { missingProperty: "approvers" },
												schema: schema19.properties.rules.items.properties.steps.items.required,
												parentSchema: schema19.properties.rules.items.properties.steps.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
										if (data8.require === void 0 || !func0.call(data8, "require")) {
											const err15 = {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1,
												schemaPath: "#/properties/rules/items/properties/steps/items/required",
												keyword: "required",
												params: { missingProperty: "require" },
												schema: schema19.properties.rules.items.properties.steps.items.required,
												parentSchema: schema19.properties.rules.items.properties.steps.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
										}
										for (const key2 of Object.keys(data8)) if (!(key2 === "id" || key2 === "title" || key2 === "approvers" || key2 === "require" || key2 === "order" || key2 === "distinct" || key2 === "expires_after_hours" || key2 === "delegation")) {
											const err16 = {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1,
												schemaPath: "#/properties/rules/items/properties/steps/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												schema: false,
												parentSchema: schema19.properties.rules.items.properties.steps.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
										if (data8.id !== void 0) {
											if (!validate54(data8.id, {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/id",
												parentData: data8,
												parentDataProperty: "id",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
												errors = vErrors.length;
											}
										}
										if (data8.title !== void 0) {
											if (!validate56(data8.title, {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/title",
												parentData: data8,
												parentDataProperty: "title",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
												errors = vErrors.length;
											}
										}
										if (data8.approvers !== void 0) {
											let data11 = data8.approvers;
											if (Array.isArray(data11)) {
												if (data11.length > 20) {
													const err17 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/approvers",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/approvers/maxItems",
														keyword: "maxItems",
														params: { limit: 20 },
														schema: 20,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.approvers,
														data: data11
													};
													if (vErrors === null) vErrors = [err17];
													else vErrors.push(err17);
													errors++;
												}
												const len2 = data11.length;
												for (let i2 = 0; i2 < len2; i2++) if (!validate74(data11[i2], {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/approvers/" + i2,
													parentData: data11,
													parentDataProperty: i2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
													errors = vErrors.length;
												}
											} else {
												const err18 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/approvers",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/approvers/type",
													keyword: "type",
													params: { type: "array" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.approvers.type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.approvers,
													data: data11
												};
												if (vErrors === null) vErrors = [err18];
												else vErrors.push(err18);
												errors++;
											}
										}
										if (data8.require !== void 0) {
											let data13 = data8.require;
											const _errs24 = errors;
											let valid9 = false;
											let passing0 = null;
											const _errs25 = errors;
											if (typeof data13 !== "string") {
												const err19 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/0/type",
													keyword: "type",
													params: { type: "string" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0].type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0],
													data: data13
												};
												if (vErrors === null) vErrors = [err19];
												else vErrors.push(err19);
												errors++;
											}
											if (!(data13 === "first" || data13 === "all")) {
												const err20 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/0/enum",
													keyword: "enum",
													params: { allowedValues: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0].enum },
													schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0].enum,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[0],
													data: data13
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
											}
											var _valid0 = _errs25 === errors;
											if (_valid0) {
												valid9 = true;
												passing0 = 0;
											}
											const _errs27 = errors;
											if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
												if (data13.count === void 0 || !func0.call(data13, "count")) {
													const err21 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/required",
														keyword: "required",
														params: { missingProperty: "count" },
														schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].required,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1],
														data: data13
													};
													if (vErrors === null) vErrors = [err21];
													else vErrors.push(err21);
													errors++;
												}
												for (const key3 of Object.keys(data13)) if (!(key3 === "count")) {
													const err22 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key3 },
														schema: false,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1],
														data: data13
													};
													if (vErrors === null) vErrors = [err22];
													else vErrors.push(err22);
													errors++;
												}
												if (data13.count !== void 0) {
													let data14 = data13.count;
													if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
														const err23 = {
															instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require/count",
															schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/properties/count/type",
															keyword: "type",
															params: { type: "integer" },
															schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count.type,
															parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,
															data: data14
														};
														if (vErrors === null) vErrors = [err23];
														else vErrors.push(err23);
														errors++;
													}
													if (typeof data14 == "number" && isFinite(data14)) {
														if (data14 > 100 || isNaN(data14)) {
															const err24 = {
																instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require/count",
																schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/properties/count/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 100
																},
																schema: 100,
																parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,
																data: data14
															};
															if (vErrors === null) vErrors = [err24];
															else vErrors.push(err24);
															errors++;
														}
														if (data14 < 1 || isNaN(data14)) {
															const err25 = {
																instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require/count",
																schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/properties/count/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 1
																},
																schema: 1,
																parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,
																data: data14
															};
															if (vErrors === null) vErrors = [err25];
															else vErrors.push(err25);
															errors++;
														}
													}
												}
											} else {
												const err26 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/1/type",
													keyword: "type",
													params: { type: "object" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1].type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[1],
													data: data13
												};
												if (vErrors === null) vErrors = [err26];
												else vErrors.push(err26);
												errors++;
											}
											var _valid0 = _errs27 === errors;
											if (_valid0 && valid9) {
												valid9 = false;
												passing0 = [passing0, 1];
											} else {
												if (_valid0) {
													valid9 = true;
													passing0 = 1;
													var props0 = true;
												}
												const _errs32 = errors;
												if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
													if (data13.percent === void 0 || !func0.call(data13, "percent")) {
														const err27 = {
															instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
															schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/required",
															keyword: "required",
															params: { missingProperty: "percent" },
															schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].required,
															parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2],
															data: data13
														};
														if (vErrors === null) vErrors = [err27];
														else vErrors.push(err27);
														errors++;
													}
													for (const key4 of Object.keys(data13)) if (!(key4 === "percent")) {
														const err28 = {
															instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
															schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key4 },
															schema: false,
															parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2],
															data: data13
														};
														if (vErrors === null) vErrors = [err28];
														else vErrors.push(err28);
														errors++;
													}
													if (data13.percent !== void 0) {
														let data15 = data13.percent;
														if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
															const err29 = {
																instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require/percent",
																schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/properties/percent/type",
																keyword: "type",
																params: { type: "integer" },
																schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent.type,
																parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,
																data: data15
															};
															if (vErrors === null) vErrors = [err29];
															else vErrors.push(err29);
															errors++;
														}
														if (typeof data15 == "number" && isFinite(data15)) {
															if (data15 > 100 || isNaN(data15)) {
																const err30 = {
																	instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require/percent",
																	schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/properties/percent/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 100
																	},
																	schema: 100,
																	parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,
																	data: data15
																};
																if (vErrors === null) vErrors = [err30];
																else vErrors.push(err30);
																errors++;
															}
															if (data15 < 1 || isNaN(data15)) {
																const err31 = {
																	instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require/percent",
																	schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/properties/percent/minimum",
																	keyword: "minimum",
																	params: {
																		comparison: ">=",
																		limit: 1
																	},
																	schema: 1,
																	parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,
																	data: data15
																};
																if (vErrors === null) vErrors = [err31];
																else vErrors.push(err31);
																errors++;
															}
														}
													}
												} else {
													const err32 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf/2/type",
														keyword: "type",
														params: { type: "object" },
														schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2].type,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf[2],
														data: data13
													};
													if (vErrors === null) vErrors = [err32];
													else vErrors.push(err32);
													errors++;
												}
												var _valid0 = _errs32 === errors;
												if (_valid0 && valid9) {
													valid9 = false;
													passing0 = [passing0, 2];
												} else if (_valid0) {
													valid9 = true;
													passing0 = 2;
													if (props0 !== true) props0 = true;
												}
											}
											if (!valid9) {
												const err33 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/require",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/require/oneOf",
													keyword: "oneOf",
													params: { passingSchemas: passing0 },
													schema: schema19.properties.rules.items.properties.steps.items.properties.require.oneOf,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.require,
													data: data13
												};
												if (vErrors === null) vErrors = [err33];
												else vErrors.push(err33);
												errors++;
											} else {
												errors = _errs24;
												if (vErrors !== null) {
													if (_errs24) vErrors.length = _errs24;
													else vErrors = null;
												}
											}
										}
										if (data8.order !== void 0) {
											let data16 = data8.order;
											if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
												const err34 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/order",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/order/type",
													keyword: "type",
													params: { type: "integer" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.order.type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.order,
													data: data16
												};
												if (vErrors === null) vErrors = [err34];
												else vErrors.push(err34);
												errors++;
											}
											if (typeof data16 == "number" && isFinite(data16)) {
												if (data16 > 100 || isNaN(data16)) {
													const err35 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/order",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/order/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 100
														},
														schema: 100,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.order,
														data: data16
													};
													if (vErrors === null) vErrors = [err35];
													else vErrors.push(err35);
													errors++;
												}
												if (data16 < 1 || isNaN(data16)) {
													const err36 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/order",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/order/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														schema: 1,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.order,
														data: data16
													};
													if (vErrors === null) vErrors = [err36];
													else vErrors.push(err36);
													errors++;
												}
											}
										}
										if (data8.distinct !== void 0) {
											let data17 = data8.distinct;
											if (typeof data17 !== "boolean") {
												const err37 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/distinct",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/distinct/type",
													keyword: "type",
													params: { type: "boolean" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.distinct.type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.distinct,
													data: data17
												};
												if (vErrors === null) vErrors = [err37];
												else vErrors.push(err37);
												errors++;
											}
										}
										if (data8.expires_after_hours !== void 0) {
											let data18 = data8.expires_after_hours;
											if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
												const err38 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/expires_after_hours",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/expires_after_hours/type",
													keyword: "type",
													params: { type: "integer" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours.type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours,
													data: data18
												};
												if (vErrors === null) vErrors = [err38];
												else vErrors.push(err38);
												errors++;
											}
											if (typeof data18 == "number" && isFinite(data18)) {
												if (data18 > 1e4 || isNaN(data18)) {
													const err39 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/expires_after_hours",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/expires_after_hours/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e4
														},
														schema: 1e4,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours,
														data: data18
													};
													if (vErrors === null) vErrors = [err39];
													else vErrors.push(err39);
													errors++;
												}
												if (data18 < 1 || isNaN(data18)) {
													const err40 = {
														instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/expires_after_hours",
														schemaPath: "#/properties/rules/items/properties/steps/items/properties/expires_after_hours/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														schema: 1,
														parentSchema: schema19.properties.rules.items.properties.steps.items.properties.expires_after_hours,
														data: data18
													};
													if (vErrors === null) vErrors = [err40];
													else vErrors.push(err40);
													errors++;
												}
											}
										}
										if (data8.delegation !== void 0) {
											let data19 = data8.delegation;
											if (typeof data19 !== "boolean") {
												const err41 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/delegation",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/delegation/type",
													keyword: "type",
													params: { type: "boolean" },
													schema: schema19.properties.rules.items.properties.steps.items.properties.delegation.type,
													parentSchema: schema19.properties.rules.items.properties.steps.items.properties.delegation,
													data: data19
												};
												if (vErrors === null) vErrors = [err41];
												else vErrors.push(err41);
												errors++;
											}
										}
									} else {
										const err42 = {
											instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1,
											schemaPath: "#/properties/rules/items/properties/steps/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19.properties.rules.items.properties.steps.items.type,
											parentSchema: schema19.properties.rules.items.properties.steps.items,
											data: data8
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/rules/" + i0 + "/steps",
									schemaPath: "#/properties/rules/items/properties/steps/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.rules.items.properties.steps.type,
									parentSchema: schema19.properties.rules.items.properties.steps,
									data: data7
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data2.require !== void 0) {
							let data20 = data2.require;
							if (typeof data20 !== "string") {
								const err44 = {
									instancePath: instancePath + "/rules/" + i0 + "/require",
									schemaPath: "#/properties/rules/items/properties/require/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.rules.items.properties.require.type,
									parentSchema: schema19.properties.rules.items.properties.require,
									data: data20
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (!(data20 === "none")) {
								const err45 = {
									instancePath: instancePath + "/rules/" + i0 + "/require",
									schemaPath: "#/properties/rules/items/properties/require/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.rules.items.properties.require.enum },
									schema: schema19.properties.rules.items.properties.require.enum,
									parentSchema: schema19.properties.rules.items.properties.require,
									data: data20
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data2.reason !== void 0) {
							let data21 = data2.reason;
							if (typeof data21 === "string") {
								if (data21.length > 500 && func69(data21) > 500) {
									const err46 = {
										instancePath: instancePath + "/rules/" + i0 + "/reason",
										schemaPath: "#/properties/rules/items/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema19.properties.rules.items.properties.reason,
										data: data21
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (data21.length < 2 && func69(data21) < 1) {
									const err47 = {
										instancePath: instancePath + "/rules/" + i0 + "/reason",
										schemaPath: "#/properties/rules/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.rules.items.properties.reason,
										data: data21
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							} else {
								const err48 = {
									instancePath: instancePath + "/rules/" + i0 + "/reason",
									schemaPath: "#/properties/rules/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.rules.items.properties.reason.type,
									parentSchema: schema19.properties.rules.items.properties.reason,
									data: data21
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
						}
						if (data2.authorise !== void 0) {
							let data22 = data2.authorise;
							if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
								if (data22.afterwards === void 0 || !func0.call(data22, "afterwards")) {
									const err49 = {
										instancePath: instancePath + "/rules/" + i0 + "/authorise",
										schemaPath: "#/properties/rules/items/properties/authorise/required",
										keyword: "required",
										params: { missingProperty: "afterwards" },
										schema: schema19.properties.rules.items.properties.authorise.required,
										parentSchema: schema19.properties.rules.items.properties.authorise,
										data: data22
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
								for (const key5 of Object.keys(data22)) if (!(key5 === "afterwards")) {
									const err50 = {
										instancePath: instancePath + "/rules/" + i0 + "/authorise",
										schemaPath: "#/properties/rules/items/properties/authorise/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										schema: false,
										parentSchema: schema19.properties.rules.items.properties.authorise,
										data: data22
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data22.afterwards !== void 0) {
									let data23 = data22.afterwards;
									if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
										if (data23.by === void 0 || !func0.call(data23, "by")) {
											const err51 = {
												instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards",
												schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/required",
												keyword: "required",
												params: { missingProperty: "by" },
												schema: schema19.properties.rules.items.properties.authorise.properties.afterwards.required,
												parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards,
												data: data23
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
										}
										if (data23.within_hours === void 0 || !func0.call(data23, "within_hours")) {
											const err52 = {
												instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards",
												schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/required",
												keyword: "required",
												params: { missingProperty: "within_hours" },
												schema: schema19.properties.rules.items.properties.authorise.properties.afterwards.required,
												parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards,
												data: data23
											};
											if (vErrors === null) vErrors = [err52];
											else vErrors.push(err52);
											errors++;
										}
										for (const key6 of Object.keys(data23)) if (!(key6 === "by" || key6 === "within_hours")) {
											const err53 = {
												instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards",
												schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key6 },
												schema: false,
												parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards,
												data: data23
											};
											if (vErrors === null) vErrors = [err53];
											else vErrors.push(err53);
											errors++;
										}
										if (data23.by !== void 0) {
											if (!validate74(data23.by, {
												instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards/by",
												parentData: data23,
												parentDataProperty: "by",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
												errors = vErrors.length;
											}
										}
										if (data23.within_hours !== void 0) {
											let data25 = data23.within_hours;
											if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
												const err54 = {
													instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards/within_hours",
													schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/properties/within_hours/type",
													keyword: "type",
													params: { type: "integer" },
													schema: schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours.type,
													parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,
													data: data25
												};
												if (vErrors === null) vErrors = [err54];
												else vErrors.push(err54);
												errors++;
											}
											if (typeof data25 == "number" && isFinite(data25)) {
												if (data25 > 720 || isNaN(data25)) {
													const err55 = {
														instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards/within_hours",
														schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/properties/within_hours/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 720
														},
														schema: 720,
														parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,
														data: data25
													};
													if (vErrors === null) vErrors = [err55];
													else vErrors.push(err55);
													errors++;
												}
												if (data25 < 1 || isNaN(data25)) {
													const err56 = {
														instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards/within_hours",
														schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/properties/within_hours/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														schema: 1,
														parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,
														data: data25
													};
													if (vErrors === null) vErrors = [err56];
													else vErrors.push(err56);
													errors++;
												}
											}
										}
									} else {
										const err57 = {
											instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards",
											schemaPath: "#/properties/rules/items/properties/authorise/properties/afterwards/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19.properties.rules.items.properties.authorise.properties.afterwards.type,
											parentSchema: schema19.properties.rules.items.properties.authorise.properties.afterwards,
											data: data23
										};
										if (vErrors === null) vErrors = [err57];
										else vErrors.push(err57);
										errors++;
									}
								}
							} else {
								const err58 = {
									instancePath: instancePath + "/rules/" + i0 + "/authorise",
									schemaPath: "#/properties/rules/items/properties/authorise/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.rules.items.properties.authorise.type,
									parentSchema: schema19.properties.rules.items.properties.authorise,
									data: data22
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/rules/" + i0,
							schemaPath: "#/properties/rules/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.rules.items.type,
							parentSchema: schema19.properties.rules.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.rules.type,
					parentSchema: schema19.properties.rules,
					data: data1
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.classes !== void 0) {
			let data26 = data.classes;
			if (Array.isArray(data26)) {
				if (data26.length > 20) {
					const err61 = {
						instancePath: instancePath + "/classes",
						schemaPath: "#/properties/classes/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.classes,
						data: data26
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				const len3 = data26.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data27 = data26[i3];
					if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
						if (data27.class === void 0 || !func0.call(data27, "class")) {
							const err62 = {
								instancePath: instancePath + "/classes/" + i3,
								schemaPath: "#/properties/classes/items/required",
								keyword: "required",
								params: { missingProperty: "class" },
								schema: schema19.properties.classes.items.required,
								parentSchema: schema19.properties.classes.items,
								data: data27
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (data27.paths === void 0 || !func0.call(data27, "paths")) {
							const err63 = {
								instancePath: instancePath + "/classes/" + i3,
								schemaPath: "#/properties/classes/items/required",
								keyword: "required",
								params: { missingProperty: "paths" },
								schema: schema19.properties.classes.items.required,
								parentSchema: schema19.properties.classes.items,
								data: data27
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						for (const key7 of Object.keys(data27)) if (!(key7 === "class" || key7 === "paths")) {
							const err64 = {
								instancePath: instancePath + "/classes/" + i3,
								schemaPath: "#/properties/classes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19.properties.classes.items,
								data: data27
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data27.class !== void 0) {
							if (!validate58(data27.class, {
								instancePath: instancePath + "/classes/" + i3 + "/class",
								parentData: data27,
								parentDataProperty: "class",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data27.paths !== void 0) {
							let data29 = data27.paths;
							if (Array.isArray(data29)) {
								if (data29.length > 100) {
									const err65 = {
										instancePath: instancePath + "/classes/" + i3 + "/paths",
										schemaPath: "#/properties/classes/items/properties/paths/maxItems",
										keyword: "maxItems",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.classes.items.properties.paths,
										data: data29
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								const len4 = data29.length;
								for (let i4 = 0; i4 < len4; i4++) if (!validate69(data29[i4], {
									instancePath: instancePath + "/classes/" + i3 + "/paths/" + i4,
									parentData: data29,
									parentDataProperty: i4,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
									errors = vErrors.length;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/classes/" + i3 + "/paths",
									schemaPath: "#/properties/classes/items/properties/paths/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.classes.items.properties.paths.type,
									parentSchema: schema19.properties.classes.items.properties.paths,
									data: data29
								};
								if (vErrors === null) vErrors = [err66];
								else vErrors.push(err66);
								errors++;
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/classes/" + i3,
							schemaPath: "#/properties/classes/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.classes.items.type,
							parentSchema: schema19.properties.classes.items,
							data: data27
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/classes",
					schemaPath: "#/properties/classes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.classes.type,
					parentSchema: schema19.properties.classes,
					data: data26
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.reschedule !== void 0) {
			let data31 = data.reschedule;
			if (Array.isArray(data31)) {
				if (data31.length > 20) {
					const err69 = {
						instancePath: instancePath + "/reschedule",
						schemaPath: "#/properties/reschedule/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.reschedule,
						data: data31
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				const len5 = data31.length;
				for (let i5 = 0; i5 < len5; i5++) {
					let data32 = data31[i5];
					if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
						if (data32.id === void 0 || !func0.call(data32, "id")) {
							const err70 = {
								instancePath: instancePath + "/reschedule/" + i5,
								schemaPath: "#/properties/reschedule/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema19.properties.reschedule.items.required,
								parentSchema: schema19.properties.reschedule.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err70];
							else vErrors.push(err70);
							errors++;
						}
						if (data32.by === void 0 || !func0.call(data32, "by")) {
							const err71 = {
								instancePath: instancePath + "/reschedule/" + i5,
								schemaPath: "#/properties/reschedule/items/required",
								keyword: "required",
								params: { missingProperty: "by" },
								schema: schema19.properties.reschedule.items.required,
								parentSchema: schema19.properties.reschedule.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err71];
							else vErrors.push(err71);
							errors++;
						}
						for (const key8 of Object.keys(data32)) if (!(key8 === "id" || key8 === "when" || key8 === "by" || key8 === "within_hours")) {
							const err72 = {
								instancePath: instancePath + "/reschedule/" + i5,
								schemaPath: "#/properties/reschedule/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key8 },
								schema: false,
								parentSchema: schema19.properties.reschedule.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data32.id !== void 0) {
							if (!validate54(data32.id, {
								instancePath: instancePath + "/reschedule/" + i5 + "/id",
								parentData: data32,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data32.when !== void 0) {
							if (!validate60(data32.when, {
								instancePath: instancePath + "/reschedule/" + i5 + "/when",
								parentData: data32,
								parentDataProperty: "when",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data32.by !== void 0) {
							let data35 = data32.by;
							if (Array.isArray(data35)) {
								if (data35.length > 10) {
									const err73 = {
										instancePath: instancePath + "/reschedule/" + i5 + "/by",
										schemaPath: "#/properties/reschedule/items/properties/by/maxItems",
										keyword: "maxItems",
										params: { limit: 10 },
										schema: 10,
										parentSchema: schema19.properties.reschedule.items.properties.by,
										data: data35
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								const len6 = data35.length;
								for (let i6 = 0; i6 < len6; i6++) if (!validate74(data35[i6], {
									instancePath: instancePath + "/reschedule/" + i5 + "/by/" + i6,
									parentData: data35,
									parentDataProperty: i6,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
									errors = vErrors.length;
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/reschedule/" + i5 + "/by",
									schemaPath: "#/properties/reschedule/items/properties/by/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.reschedule.items.properties.by.type,
									parentSchema: schema19.properties.reschedule.items.properties.by,
									data: data35
								};
								if (vErrors === null) vErrors = [err74];
								else vErrors.push(err74);
								errors++;
							}
						}
						if (data32.within_hours !== void 0) {
							let data37 = data32.within_hours;
							if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
								const err75 = {
									instancePath: instancePath + "/reschedule/" + i5 + "/within_hours",
									schemaPath: "#/properties/reschedule/items/properties/within_hours/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.reschedule.items.properties.within_hours.type,
									parentSchema: schema19.properties.reschedule.items.properties.within_hours,
									data: data37
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
							}
							if (typeof data37 == "number" && isFinite(data37)) {
								if (data37 > 2e3 || isNaN(data37)) {
									const err76 = {
										instancePath: instancePath + "/reschedule/" + i5 + "/within_hours",
										schemaPath: "#/properties/reschedule/items/properties/within_hours/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 2e3
										},
										schema: 2e3,
										parentSchema: schema19.properties.reschedule.items.properties.within_hours,
										data: data37
									};
									if (vErrors === null) vErrors = [err76];
									else vErrors.push(err76);
									errors++;
								}
								if (data37 < 1 || isNaN(data37)) {
									const err77 = {
										instancePath: instancePath + "/reschedule/" + i5 + "/within_hours",
										schemaPath: "#/properties/reschedule/items/properties/within_hours/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.reschedule.items.properties.within_hours,
										data: data37
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
							}
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/reschedule/" + i5,
							schemaPath: "#/properties/reschedule/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.reschedule.items.type,
							parentSchema: schema19.properties.reschedule.items,
							data: data32
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/reschedule",
					schemaPath: "#/properties/reschedule/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.reschedule.type,
					parentSchema: schema19.properties.reschedule,
					data: data31
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data38 = data.waivers;
			if (Array.isArray(data38)) {
				if (data38.length > 20) {
					const err80 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.waivers,
						data: data38
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				const len7 = data38.length;
				for (let i7 = 0; i7 < len7; i7++) {
					let data39 = data38[i7];
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (data39.conflict === void 0 || !func0.call(data39, "conflict")) {
							const err81 = {
								instancePath: instancePath + "/waivers/" + i7,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "conflict" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
						if (data39.by === void 0 || !func0.call(data39, "by")) {
							const err82 = {
								instancePath: instancePath + "/waivers/" + i7,
								schemaPath: "#/properties/waivers/items/required",
								keyword: "required",
								params: { missingProperty: "by" },
								schema: schema19.properties.waivers.items.required,
								parentSchema: schema19.properties.waivers.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						for (const key9 of Object.keys(data39)) if (!(key9 === "conflict" || key9 === "by")) {
							const err83 = {
								instancePath: instancePath + "/waivers/" + i7,
								schemaPath: "#/properties/waivers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key9 },
								schema: false,
								parentSchema: schema19.properties.waivers.items,
								data: data39
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data39.conflict !== void 0) {
							let data40 = data39.conflict;
							if (typeof data40 !== "string") {
								const err84 = {
									instancePath: instancePath + "/waivers/" + i7 + "/conflict",
									schemaPath: "#/properties/waivers/items/properties/conflict/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.waivers.items.properties.conflict.type,
									parentSchema: schema19.properties.waivers.items.properties.conflict,
									data: data40
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
							if (!(data40 === "same_service" || data40 === "parent" || data40 === "child" || data40 === "assignee_busy" || data40 === "outside_maintenance" || data40 === "freeze" || data40 === "open_major_incident" || data40 === "lead_time")) {
								const err85 = {
									instancePath: instancePath + "/waivers/" + i7 + "/conflict",
									schemaPath: "#/properties/waivers/items/properties/conflict/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.waivers.items.properties.conflict.enum },
									schema: schema19.properties.waivers.items.properties.conflict.enum,
									parentSchema: schema19.properties.waivers.items.properties.conflict,
									data: data40
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
							}
						}
						if (data39.by !== void 0) {
							let data41 = data39.by;
							if (Array.isArray(data41)) {
								if (data41.length > 10) {
									const err86 = {
										instancePath: instancePath + "/waivers/" + i7 + "/by",
										schemaPath: "#/properties/waivers/items/properties/by/maxItems",
										keyword: "maxItems",
										params: { limit: 10 },
										schema: 10,
										parentSchema: schema19.properties.waivers.items.properties.by,
										data: data41
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
								const len8 = data41.length;
								for (let i8 = 0; i8 < len8; i8++) if (!validate74(data41[i8], {
									instancePath: instancePath + "/waivers/" + i7 + "/by/" + i8,
									parentData: data41,
									parentDataProperty: i8,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
									errors = vErrors.length;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/waivers/" + i7 + "/by",
									schemaPath: "#/properties/waivers/items/properties/by/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.waivers.items.properties.by.type,
									parentSchema: schema19.properties.waivers.items.properties.by,
									data: data41
								};
								if (vErrors === null) vErrors = [err87];
								else vErrors.push(err87);
								errors++;
							}
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/waivers/" + i7,
							schemaPath: "#/properties/waivers/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.waivers.items.type,
							parentSchema: schema19.properties.waivers.items,
							data: data39
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.waivers.type,
					parentSchema: schema19.properties.waivers,
					data: data38
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		if (data.risk !== void 0) {
			let data43 = data.risk;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key10 of Object.keys(data43)) if (!(key10 === "conditions" || key10 === "questions" || key10 === "thresholds" || key10 === "blast_radius" || key10 === "track_record")) {
					const err90 = {
						instancePath: instancePath + "/risk",
						schemaPath: "#/properties/risk/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						schema: false,
						parentSchema: schema19.properties.risk,
						data: data43
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data43.conditions !== void 0) {
					let data44 = data43.conditions;
					if (Array.isArray(data44)) {
						if (data44.length > 50) {
							const err91 = {
								instancePath: instancePath + "/risk/conditions",
								schemaPath: "#/properties/risk/properties/conditions/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.risk.properties.conditions,
								data: data44
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						const len9 = data44.length;
						for (let i9 = 0; i9 < len9; i9++) {
							let data45 = data44[i9];
							if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
								if (data45.id === void 0 || !func0.call(data45, "id")) {
									const err92 = {
										instancePath: instancePath + "/risk/conditions/" + i9,
										schemaPath: "#/properties/risk/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "id" },
										schema: schema19.properties.risk.properties.conditions.items.required,
										parentSchema: schema19.properties.risk.properties.conditions.items,
										data: data45
									};
									if (vErrors === null) vErrors = [err92];
									else vErrors.push(err92);
									errors++;
								}
								if (data45.when === void 0 || !func0.call(data45, "when")) {
									const err93 = {
										instancePath: instancePath + "/risk/conditions/" + i9,
										schemaPath: "#/properties/risk/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "when" },
										schema: schema19.properties.risk.properties.conditions.items.required,
										parentSchema: schema19.properties.risk.properties.conditions.items,
										data: data45
									};
									if (vErrors === null) vErrors = [err93];
									else vErrors.push(err93);
									errors++;
								}
								if (data45.risk === void 0 || !func0.call(data45, "risk")) {
									const err94 = {
										instancePath: instancePath + "/risk/conditions/" + i9,
										schemaPath: "#/properties/risk/properties/conditions/items/required",
										keyword: "required",
										params: { missingProperty: "risk" },
										schema: schema19.properties.risk.properties.conditions.items.required,
										parentSchema: schema19.properties.risk.properties.conditions.items,
										data: data45
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
								for (const key11 of Object.keys(data45)) if (!(key11 === "id" || key11 === "title" || key11 === "when" || key11 === "risk")) {
									const err95 = {
										instancePath: instancePath + "/risk/conditions/" + i9,
										schemaPath: "#/properties/risk/properties/conditions/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										schema: false,
										parentSchema: schema19.properties.risk.properties.conditions.items,
										data: data45
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (data45.id !== void 0) {
									if (!validate54(data45.id, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/id",
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
										instancePath: instancePath + "/risk/conditions/" + i9 + "/title",
										parentData: data45,
										parentDataProperty: "title",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
										errors = vErrors.length;
									}
								}
								if (data45.when !== void 0) {
									if (!validate60(data45.when, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/when",
										parentData: data45,
										parentDataProperty: "when",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
										errors = vErrors.length;
									}
								}
								if (data45.risk !== void 0) {
									if (!validate63(data45.risk, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/risk",
										parentData: data45,
										parentDataProperty: "risk",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/risk/conditions/" + i9,
									schemaPath: "#/properties/risk/properties/conditions/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.risk.properties.conditions.items.type,
									parentSchema: schema19.properties.risk.properties.conditions.items,
									data: data45
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/risk/conditions",
							schemaPath: "#/properties/risk/properties/conditions/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.risk.properties.conditions.type,
							parentSchema: schema19.properties.risk.properties.conditions,
							data: data44
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
				if (data43.questions !== void 0) {
					let data50 = data43.questions;
					if (Array.isArray(data50)) {
						if (data50.length > 40) {
							const err98 = {
								instancePath: instancePath + "/risk/questions",
								schemaPath: "#/properties/risk/properties/questions/maxItems",
								keyword: "maxItems",
								params: { limit: 40 },
								schema: 40,
								parentSchema: schema19.properties.risk.properties.questions,
								data: data50
							};
							if (vErrors === null) vErrors = [err98];
							else vErrors.push(err98);
							errors++;
						}
						const len10 = data50.length;
						for (let i10 = 0; i10 < len10; i10++) {
							let data51 = data50[i10];
							if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
								if (data51.id === void 0 || !func0.call(data51, "id")) {
									const err99 = {
										instancePath: instancePath + "/risk/questions/" + i10,
										schemaPath: "#/properties/risk/properties/questions/items/required",
										keyword: "required",
										params: { missingProperty: "id" },
										schema: schema19.properties.risk.properties.questions.items.required,
										parentSchema: schema19.properties.risk.properties.questions.items,
										data: data51
									};
									if (vErrors === null) vErrors = [err99];
									else vErrors.push(err99);
									errors++;
								}
								if (data51.question === void 0 || !func0.call(data51, "question")) {
									const err100 = {
										instancePath: instancePath + "/risk/questions/" + i10,
										schemaPath: "#/properties/risk/properties/questions/items/required",
										keyword: "required",
										params: { missingProperty: "question" },
										schema: schema19.properties.risk.properties.questions.items.required,
										parentSchema: schema19.properties.risk.properties.questions.items,
										data: data51
									};
									if (vErrors === null) vErrors = [err100];
									else vErrors.push(err100);
									errors++;
								}
								if (data51.answers === void 0 || !func0.call(data51, "answers")) {
									const err101 = {
										instancePath: instancePath + "/risk/questions/" + i10,
										schemaPath: "#/properties/risk/properties/questions/items/required",
										keyword: "required",
										params: { missingProperty: "answers" },
										schema: schema19.properties.risk.properties.questions.items.required,
										parentSchema: schema19.properties.risk.properties.questions.items,
										data: data51
									};
									if (vErrors === null) vErrors = [err101];
									else vErrors.push(err101);
									errors++;
								}
								for (const key12 of Object.keys(data51)) if (!(key12 === "id" || key12 === "question" || key12 === "answers")) {
									const err102 = {
										instancePath: instancePath + "/risk/questions/" + i10,
										schemaPath: "#/properties/risk/properties/questions/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key12 },
										schema: false,
										parentSchema: schema19.properties.risk.properties.questions.items,
										data: data51
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
								if (data51.id !== void 0) {
									if (!validate54(data51.id, {
										instancePath: instancePath + "/risk/questions/" + i10 + "/id",
										parentData: data51,
										parentDataProperty: "id",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
										errors = vErrors.length;
									}
								}
								if (data51.question !== void 0) {
									if (!validate56(data51.question, {
										instancePath: instancePath + "/risk/questions/" + i10 + "/question",
										parentData: data51,
										parentDataProperty: "question",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
										errors = vErrors.length;
									}
								}
								if (data51.answers !== void 0) {
									let data54 = data51.answers;
									if (Array.isArray(data54)) {
										if (data54.length > 10) {
											const err103 = {
												instancePath: instancePath + "/risk/questions/" + i10 + "/answers",
												schemaPath: "#/properties/risk/properties/questions/items/properties/answers/maxItems",
												keyword: "maxItems",
												params: { limit: 10 },
												schema: 10,
												parentSchema: schema19.properties.risk.properties.questions.items.properties.answers,
												data: data54
											};
											if (vErrors === null) vErrors = [err103];
											else vErrors.push(err103);
											errors++;
										}
										const len11 = data54.length;
										for (let i11 = 0; i11 < len11; i11++) {
											let data55 = data54[i11];
											if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
												if (data55.id === void 0 || !func0.call(data55, "id")) {
													const err104 = {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11,
														schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/required",
														keyword: "required",
														params: { missingProperty: "id" },
														schema: schema19.properties.risk.properties.questions.items.properties.answers.items.required,
														parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items,
														data: data55
													};
													if (vErrors === null) vErrors = [err104];
													else vErrors.push(err104);
													errors++;
												}
												if (data55.title === void 0 || !func0.call(data55, "title")) {
													const err105 = {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11,
														schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/required",
														keyword: "required",
														params: { missingProperty: "title" },
														schema: schema19.properties.risk.properties.questions.items.properties.answers.items.required,
														parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items,
														data: data55
													};
													if (vErrors === null) vErrors = [err105];
													else vErrors.push(err105);
													errors++;
												}
												if (data55.points === void 0 || !func0.call(data55, "points")) {
													const err106 = {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11,
														schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/required",
														keyword: "required",
														params: { missingProperty: "points" },
														schema: schema19.properties.risk.properties.questions.items.properties.answers.items.required,
														parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items,
														data: data55
													};
													if (vErrors === null) vErrors = [err106];
													else vErrors.push(err106);
													errors++;
												}
												for (const key13 of Object.keys(data55)) if (!(key13 === "id" || key13 === "title" || key13 === "points")) {
													const err107 = {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11,
														schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key13 },
														schema: false,
														parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items,
														data: data55
													};
													if (vErrors === null) vErrors = [err107];
													else vErrors.push(err107);
													errors++;
												}
												if (data55.id !== void 0) {
													if (!validate54(data55.id, {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/id",
														parentData: data55,
														parentDataProperty: "id",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
														errors = vErrors.length;
													}
												}
												if (data55.title !== void 0) {
													if (!validate56(data55.title, {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/title",
														parentData: data55,
														parentDataProperty: "title",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
														errors = vErrors.length;
													}
												}
												if (data55.points !== void 0) {
													let data58 = data55.points;
													if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
														const err108 = {
															instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/points",
															schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/properties/points/type",
															keyword: "type",
															params: { type: "integer" },
															schema: schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points.type,
															parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points,
															data: data58
														};
														if (vErrors === null) vErrors = [err108];
														else vErrors.push(err108);
														errors++;
													}
													if (typeof data58 == "number" && isFinite(data58)) {
														if (data58 > 100 || isNaN(data58)) {
															const err109 = {
																instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/points",
																schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/properties/points/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 100
																},
																schema: 100,
																parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points,
																data: data58
															};
															if (vErrors === null) vErrors = [err109];
															else vErrors.push(err109);
															errors++;
														}
														if (data58 < 0 || isNaN(data58)) {
															const err110 = {
																instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/points",
																schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/properties/points/minimum",
																keyword: "minimum",
																params: {
																	comparison: ">=",
																	limit: 0
																},
																schema: 0,
																parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items.properties.points,
																data: data58
															};
															if (vErrors === null) vErrors = [err110];
															else vErrors.push(err110);
															errors++;
														}
													}
												}
											} else {
												const err111 = {
													instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11,
													schemaPath: "#/properties/risk/properties/questions/items/properties/answers/items/type",
													keyword: "type",
													params: { type: "object" },
													schema: schema19.properties.risk.properties.questions.items.properties.answers.items.type,
													parentSchema: schema19.properties.risk.properties.questions.items.properties.answers.items,
													data: data55
												};
												if (vErrors === null) vErrors = [err111];
												else vErrors.push(err111);
												errors++;
											}
										}
									} else {
										const err112 = {
											instancePath: instancePath + "/risk/questions/" + i10 + "/answers",
											schemaPath: "#/properties/risk/properties/questions/items/properties/answers/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.risk.properties.questions.items.properties.answers.type,
											parentSchema: schema19.properties.risk.properties.questions.items.properties.answers,
											data: data54
										};
										if (vErrors === null) vErrors = [err112];
										else vErrors.push(err112);
										errors++;
									}
								}
							} else {
								const err113 = {
									instancePath: instancePath + "/risk/questions/" + i10,
									schemaPath: "#/properties/risk/properties/questions/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.risk.properties.questions.items.type,
									parentSchema: schema19.properties.risk.properties.questions.items,
									data: data51
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
							}
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/risk/questions",
							schemaPath: "#/properties/risk/properties/questions/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.risk.properties.questions.type,
							parentSchema: schema19.properties.risk.properties.questions,
							data: data50
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
				if (data43.thresholds !== void 0) {
					let data59 = data43.thresholds;
					if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
						if (data59.medium === void 0 || !func0.call(data59, "medium")) {
							const err115 = {
								instancePath: instancePath + "/risk/thresholds",
								schemaPath: "#/properties/risk/properties/thresholds/required",
								keyword: "required",
								params: { missingProperty: "medium" },
								schema: schema19.properties.risk.properties.thresholds.required,
								parentSchema: schema19.properties.risk.properties.thresholds,
								data: data59
							};
							if (vErrors === null) vErrors = [err115];
							else vErrors.push(err115);
							errors++;
						}
						if (data59.high === void 0 || !func0.call(data59, "high")) {
							const err116 = {
								instancePath: instancePath + "/risk/thresholds",
								schemaPath: "#/properties/risk/properties/thresholds/required",
								keyword: "required",
								params: { missingProperty: "high" },
								schema: schema19.properties.risk.properties.thresholds.required,
								parentSchema: schema19.properties.risk.properties.thresholds,
								data: data59
							};
							if (vErrors === null) vErrors = [err116];
							else vErrors.push(err116);
							errors++;
						}
						for (const key14 of Object.keys(data59)) if (!(key14 === "medium" || key14 === "high")) {
							const err117 = {
								instancePath: instancePath + "/risk/thresholds",
								schemaPath: "#/properties/risk/properties/thresholds/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key14 },
								schema: false,
								parentSchema: schema19.properties.risk.properties.thresholds,
								data: data59
							};
							if (vErrors === null) vErrors = [err117];
							else vErrors.push(err117);
							errors++;
						}
						if (data59.medium !== void 0) {
							let data60 = data59.medium;
							if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
								const err118 = {
									instancePath: instancePath + "/risk/thresholds/medium",
									schemaPath: "#/properties/risk/properties/thresholds/properties/medium/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.thresholds.properties.medium.type,
									parentSchema: schema19.properties.risk.properties.thresholds.properties.medium,
									data: data60
								};
								if (vErrors === null) vErrors = [err118];
								else vErrors.push(err118);
								errors++;
							}
							if (typeof data60 == "number" && isFinite(data60)) {
								if (data60 > 1e3 || isNaN(data60)) {
									const err119 = {
										instancePath: instancePath + "/risk/thresholds/medium",
										schemaPath: "#/properties/risk/properties/thresholds/properties/medium/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										schema: 1e3,
										parentSchema: schema19.properties.risk.properties.thresholds.properties.medium,
										data: data60
									};
									if (vErrors === null) vErrors = [err119];
									else vErrors.push(err119);
									errors++;
								}
								if (data60 < 0 || isNaN(data60)) {
									const err120 = {
										instancePath: instancePath + "/risk/thresholds/medium",
										schemaPath: "#/properties/risk/properties/thresholds/properties/medium/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.risk.properties.thresholds.properties.medium,
										data: data60
									};
									if (vErrors === null) vErrors = [err120];
									else vErrors.push(err120);
									errors++;
								}
							}
						}
						if (data59.high !== void 0) {
							let data61 = data59.high;
							if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
								const err121 = {
									instancePath: instancePath + "/risk/thresholds/high",
									schemaPath: "#/properties/risk/properties/thresholds/properties/high/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.thresholds.properties.high.type,
									parentSchema: schema19.properties.risk.properties.thresholds.properties.high,
									data: data61
								};
								if (vErrors === null) vErrors = [err121];
								else vErrors.push(err121);
								errors++;
							}
							if (typeof data61 == "number" && isFinite(data61)) {
								if (data61 > 1e3 || isNaN(data61)) {
									const err122 = {
										instancePath: instancePath + "/risk/thresholds/high",
										schemaPath: "#/properties/risk/properties/thresholds/properties/high/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										schema: 1e3,
										parentSchema: schema19.properties.risk.properties.thresholds.properties.high,
										data: data61
									};
									if (vErrors === null) vErrors = [err122];
									else vErrors.push(err122);
									errors++;
								}
								if (data61 < 0 || isNaN(data61)) {
									const err123 = {
										instancePath: instancePath + "/risk/thresholds/high",
										schemaPath: "#/properties/risk/properties/thresholds/properties/high/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.risk.properties.thresholds.properties.high,
										data: data61
									};
									if (vErrors === null) vErrors = [err123];
									else vErrors.push(err123);
									errors++;
								}
							}
						}
					} else {
						const err124 = {
							instancePath: instancePath + "/risk/thresholds",
							schemaPath: "#/properties/risk/properties/thresholds/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.risk.properties.thresholds.type,
							parentSchema: schema19.properties.risk.properties.thresholds,
							data: data59
						};
						if (vErrors === null) vErrors = [err124];
						else vErrors.push(err124);
						errors++;
					}
				}
				if (data43.blast_radius !== void 0) {
					let data62 = data43.blast_radius;
					if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
						if (data62.medium === void 0 || !func0.call(data62, "medium")) {
							const err125 = {
								instancePath: instancePath + "/risk/blast_radius",
								schemaPath: "#/properties/risk/properties/blast_radius/required",
								keyword: "required",
								params: { missingProperty: "medium" },
								schema: schema19.properties.risk.properties.blast_radius.required,
								parentSchema: schema19.properties.risk.properties.blast_radius,
								data: data62
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						if (data62.high === void 0 || !func0.call(data62, "high")) {
							const err126 = {
								instancePath: instancePath + "/risk/blast_radius",
								schemaPath: "#/properties/risk/properties/blast_radius/required",
								keyword: "required",
								params: { missingProperty: "high" },
								schema: schema19.properties.risk.properties.blast_radius.required,
								parentSchema: schema19.properties.risk.properties.blast_radius,
								data: data62
							};
							if (vErrors === null) vErrors = [err126];
							else vErrors.push(err126);
							errors++;
						}
						for (const key15 of Object.keys(data62)) if (!(key15 === "medium" || key15 === "high")) {
							const err127 = {
								instancePath: instancePath + "/risk/blast_radius",
								schemaPath: "#/properties/risk/properties/blast_radius/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key15 },
								schema: false,
								parentSchema: schema19.properties.risk.properties.blast_radius,
								data: data62
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
						if (data62.medium !== void 0) {
							let data63 = data62.medium;
							if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
								const err128 = {
									instancePath: instancePath + "/risk/blast_radius/medium",
									schemaPath: "#/properties/risk/properties/blast_radius/properties/medium/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.blast_radius.properties.medium.type,
									parentSchema: schema19.properties.risk.properties.blast_radius.properties.medium,
									data: data63
								};
								if (vErrors === null) vErrors = [err128];
								else vErrors.push(err128);
								errors++;
							}
							if (typeof data63 == "number" && isFinite(data63)) {
								if (data63 > 1e4 || isNaN(data63)) {
									const err129 = {
										instancePath: instancePath + "/risk/blast_radius/medium",
										schemaPath: "#/properties/risk/properties/blast_radius/properties/medium/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e4
										},
										schema: 1e4,
										parentSchema: schema19.properties.risk.properties.blast_radius.properties.medium,
										data: data63
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
								if (data63 < 1 || isNaN(data63)) {
									const err130 = {
										instancePath: instancePath + "/risk/blast_radius/medium",
										schemaPath: "#/properties/risk/properties/blast_radius/properties/medium/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.risk.properties.blast_radius.properties.medium,
										data: data63
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
							}
						}
						if (data62.high !== void 0) {
							let data64 = data62.high;
							if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
								const err131 = {
									instancePath: instancePath + "/risk/blast_radius/high",
									schemaPath: "#/properties/risk/properties/blast_radius/properties/high/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.blast_radius.properties.high.type,
									parentSchema: schema19.properties.risk.properties.blast_radius.properties.high,
									data: data64
								};
								if (vErrors === null) vErrors = [err131];
								else vErrors.push(err131);
								errors++;
							}
							if (typeof data64 == "number" && isFinite(data64)) {
								if (data64 > 1e4 || isNaN(data64)) {
									const err132 = {
										instancePath: instancePath + "/risk/blast_radius/high",
										schemaPath: "#/properties/risk/properties/blast_radius/properties/high/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e4
										},
										schema: 1e4,
										parentSchema: schema19.properties.risk.properties.blast_radius.properties.high,
										data: data64
									};
									if (vErrors === null) vErrors = [err132];
									else vErrors.push(err132);
									errors++;
								}
								if (data64 < 1 || isNaN(data64)) {
									const err133 = {
										instancePath: instancePath + "/risk/blast_radius/high",
										schemaPath: "#/properties/risk/properties/blast_radius/properties/high/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.risk.properties.blast_radius.properties.high,
										data: data64
									};
									if (vErrors === null) vErrors = [err133];
									else vErrors.push(err133);
									errors++;
								}
							}
						}
					} else {
						const err134 = {
							instancePath: instancePath + "/risk/blast_radius",
							schemaPath: "#/properties/risk/properties/blast_radius/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.risk.properties.blast_radius.type,
							parentSchema: schema19.properties.risk.properties.blast_radius,
							data: data62
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
					}
				}
				if (data43.track_record !== void 0) {
					let data65 = data43.track_record;
					if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
						if (data65.within_days === void 0 || !func0.call(data65, "within_days")) {
							const err135 = {
								instancePath: instancePath + "/risk/track_record",
								schemaPath: "#/properties/risk/properties/track_record/required",
								keyword: "required",
								params: { missingProperty: "within_days" },
								schema: schema19.properties.risk.properties.track_record.required,
								parentSchema: schema19.properties.risk.properties.track_record,
								data: data65
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						if (data65.at_least === void 0 || !func0.call(data65, "at_least")) {
							const err136 = {
								instancePath: instancePath + "/risk/track_record",
								schemaPath: "#/properties/risk/properties/track_record/required",
								keyword: "required",
								params: { missingProperty: "at_least" },
								schema: schema19.properties.risk.properties.track_record.required,
								parentSchema: schema19.properties.risk.properties.track_record,
								data: data65
							};
							if (vErrors === null) vErrors = [err136];
							else vErrors.push(err136);
							errors++;
						}
						if (data65.medium_below_percent === void 0 || !func0.call(data65, "medium_below_percent")) {
							const err137 = {
								instancePath: instancePath + "/risk/track_record",
								schemaPath: "#/properties/risk/properties/track_record/required",
								keyword: "required",
								params: { missingProperty: "medium_below_percent" },
								schema: schema19.properties.risk.properties.track_record.required,
								parentSchema: schema19.properties.risk.properties.track_record,
								data: data65
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (data65.high_below_percent === void 0 || !func0.call(data65, "high_below_percent")) {
							const err138 = {
								instancePath: instancePath + "/risk/track_record",
								schemaPath: "#/properties/risk/properties/track_record/required",
								keyword: "required",
								params: { missingProperty: "high_below_percent" },
								schema: schema19.properties.risk.properties.track_record.required,
								parentSchema: schema19.properties.risk.properties.track_record,
								data: data65
							};
							if (vErrors === null) vErrors = [err138];
							else vErrors.push(err138);
							errors++;
						}
						for (const key16 of Object.keys(data65)) if (!(key16 === "within_days" || key16 === "at_least" || key16 === "medium_below_percent" || key16 === "high_below_percent")) {
							const err139 = {
								instancePath: instancePath + "/risk/track_record",
								schemaPath: "#/properties/risk/properties/track_record/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key16 },
								schema: false,
								parentSchema: schema19.properties.risk.properties.track_record,
								data: data65
							};
							if (vErrors === null) vErrors = [err139];
							else vErrors.push(err139);
							errors++;
						}
						if (data65.within_days !== void 0) {
							let data66 = data65.within_days;
							if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
								const err140 = {
									instancePath: instancePath + "/risk/track_record/within_days",
									schemaPath: "#/properties/risk/properties/track_record/properties/within_days/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.track_record.properties.within_days.type,
									parentSchema: schema19.properties.risk.properties.track_record.properties.within_days,
									data: data66
								};
								if (vErrors === null) vErrors = [err140];
								else vErrors.push(err140);
								errors++;
							}
							if (typeof data66 == "number" && isFinite(data66)) {
								if (data66 > 3650 || isNaN(data66)) {
									const err141 = {
										instancePath: instancePath + "/risk/track_record/within_days",
										schemaPath: "#/properties/risk/properties/track_record/properties/within_days/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 3650
										},
										schema: 3650,
										parentSchema: schema19.properties.risk.properties.track_record.properties.within_days,
										data: data66
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
								if (data66 < 1 || isNaN(data66)) {
									const err142 = {
										instancePath: instancePath + "/risk/track_record/within_days",
										schemaPath: "#/properties/risk/properties/track_record/properties/within_days/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.risk.properties.track_record.properties.within_days,
										data: data66
									};
									if (vErrors === null) vErrors = [err142];
									else vErrors.push(err142);
									errors++;
								}
							}
						}
						if (data65.at_least !== void 0) {
							let data67 = data65.at_least;
							if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
								const err143 = {
									instancePath: instancePath + "/risk/track_record/at_least",
									schemaPath: "#/properties/risk/properties/track_record/properties/at_least/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.track_record.properties.at_least.type,
									parentSchema: schema19.properties.risk.properties.track_record.properties.at_least,
									data: data67
								};
								if (vErrors === null) vErrors = [err143];
								else vErrors.push(err143);
								errors++;
							}
							if (typeof data67 == "number" && isFinite(data67)) {
								if (data67 > 1e3 || isNaN(data67)) {
									const err144 = {
										instancePath: instancePath + "/risk/track_record/at_least",
										schemaPath: "#/properties/risk/properties/track_record/properties/at_least/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										schema: 1e3,
										parentSchema: schema19.properties.risk.properties.track_record.properties.at_least,
										data: data67
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
								if (data67 < 1 || isNaN(data67)) {
									const err145 = {
										instancePath: instancePath + "/risk/track_record/at_least",
										schemaPath: "#/properties/risk/properties/track_record/properties/at_least/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.risk.properties.track_record.properties.at_least,
										data: data67
									};
									if (vErrors === null) vErrors = [err145];
									else vErrors.push(err145);
									errors++;
								}
							}
						}
						if (data65.medium_below_percent !== void 0) {
							let data68 = data65.medium_below_percent;
							if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
								const err146 = {
									instancePath: instancePath + "/risk/track_record/medium_below_percent",
									schemaPath: "#/properties/risk/properties/track_record/properties/medium_below_percent/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.track_record.properties.medium_below_percent.type,
									parentSchema: schema19.properties.risk.properties.track_record.properties.medium_below_percent,
									data: data68
								};
								if (vErrors === null) vErrors = [err146];
								else vErrors.push(err146);
								errors++;
							}
							if (typeof data68 == "number" && isFinite(data68)) {
								if (data68 > 100 || isNaN(data68)) {
									const err147 = {
										instancePath: instancePath + "/risk/track_record/medium_below_percent",
										schemaPath: "#/properties/risk/properties/track_record/properties/medium_below_percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										schema: 100,
										parentSchema: schema19.properties.risk.properties.track_record.properties.medium_below_percent,
										data: data68
									};
									if (vErrors === null) vErrors = [err147];
									else vErrors.push(err147);
									errors++;
								}
								if (data68 < 0 || isNaN(data68)) {
									const err148 = {
										instancePath: instancePath + "/risk/track_record/medium_below_percent",
										schemaPath: "#/properties/risk/properties/track_record/properties/medium_below_percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.risk.properties.track_record.properties.medium_below_percent,
										data: data68
									};
									if (vErrors === null) vErrors = [err148];
									else vErrors.push(err148);
									errors++;
								}
							}
						}
						if (data65.high_below_percent !== void 0) {
							let data69 = data65.high_below_percent;
							if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
								const err149 = {
									instancePath: instancePath + "/risk/track_record/high_below_percent",
									schemaPath: "#/properties/risk/properties/track_record/properties/high_below_percent/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.risk.properties.track_record.properties.high_below_percent.type,
									parentSchema: schema19.properties.risk.properties.track_record.properties.high_below_percent,
									data: data69
								};
								if (vErrors === null) vErrors = [err149];
								else vErrors.push(err149);
								errors++;
							}
							if (typeof data69 == "number" && isFinite(data69)) {
								if (data69 > 100 || isNaN(data69)) {
									const err150 = {
										instancePath: instancePath + "/risk/track_record/high_below_percent",
										schemaPath: "#/properties/risk/properties/track_record/properties/high_below_percent/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 100
										},
										schema: 100,
										parentSchema: schema19.properties.risk.properties.track_record.properties.high_below_percent,
										data: data69
									};
									if (vErrors === null) vErrors = [err150];
									else vErrors.push(err150);
									errors++;
								}
								if (data69 < 0 || isNaN(data69)) {
									const err151 = {
										instancePath: instancePath + "/risk/track_record/high_below_percent",
										schemaPath: "#/properties/risk/properties/track_record/properties/high_below_percent/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.risk.properties.track_record.properties.high_below_percent,
										data: data69
									};
									if (vErrors === null) vErrors = [err151];
									else vErrors.push(err151);
									errors++;
								}
							}
						}
					} else {
						const err152 = {
							instancePath: instancePath + "/risk/track_record",
							schemaPath: "#/properties/risk/properties/track_record/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.risk.properties.track_record.type,
							parentSchema: schema19.properties.risk.properties.track_record,
							data: data65
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
			} else {
				const err153 = {
					instancePath: instancePath + "/risk",
					schemaPath: "#/properties/risk/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.risk.type,
					parentSchema: schema19.properties.risk,
					data: data43
				};
				if (vErrors === null) vErrors = [err153];
				else vErrors.push(err153);
				errors++;
			}
		}
		if (data.lead_time_hours !== void 0) {
			let data70 = data.lead_time_hours;
			if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
				for (const key17 of Object.keys(data70)) if (!(key17 === "standard" || key17 === "normal" || key17 === "emergency" || key17 === "retrospective")) {
					const err154 = {
						instancePath: instancePath + "/lead_time_hours",
						schemaPath: "#/properties/lead_time_hours/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key17 },
						schema: false,
						parentSchema: schema19.properties.lead_time_hours,
						data: data70
					};
					if (vErrors === null) vErrors = [err154];
					else vErrors.push(err154);
					errors++;
				}
				if (data70.standard !== void 0) {
					let data71 = data70.standard;
					if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
						const err155 = {
							instancePath: instancePath + "/lead_time_hours/standard",
							schemaPath: "#/properties/lead_time_hours/properties/standard/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.lead_time_hours.properties.standard.type,
							parentSchema: schema19.properties.lead_time_hours.properties.standard,
							data: data71
						};
						if (vErrors === null) vErrors = [err155];
						else vErrors.push(err155);
						errors++;
					}
					if (typeof data71 == "number" && isFinite(data71)) {
						if (data71 > 2e3 || isNaN(data71)) {
							const err156 = {
								instancePath: instancePath + "/lead_time_hours/standard",
								schemaPath: "#/properties/lead_time_hours/properties/standard/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2e3
								},
								schema: 2e3,
								parentSchema: schema19.properties.lead_time_hours.properties.standard,
								data: data71
							};
							if (vErrors === null) vErrors = [err156];
							else vErrors.push(err156);
							errors++;
						}
						if (data71 < 0 || isNaN(data71)) {
							const err157 = {
								instancePath: instancePath + "/lead_time_hours/standard",
								schemaPath: "#/properties/lead_time_hours/properties/standard/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.lead_time_hours.properties.standard,
								data: data71
							};
							if (vErrors === null) vErrors = [err157];
							else vErrors.push(err157);
							errors++;
						}
					}
				}
				if (data70.normal !== void 0) {
					let data72 = data70.normal;
					if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
						const err158 = {
							instancePath: instancePath + "/lead_time_hours/normal",
							schemaPath: "#/properties/lead_time_hours/properties/normal/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.lead_time_hours.properties.normal.type,
							parentSchema: schema19.properties.lead_time_hours.properties.normal,
							data: data72
						};
						if (vErrors === null) vErrors = [err158];
						else vErrors.push(err158);
						errors++;
					}
					if (typeof data72 == "number" && isFinite(data72)) {
						if (data72 > 2e3 || isNaN(data72)) {
							const err159 = {
								instancePath: instancePath + "/lead_time_hours/normal",
								schemaPath: "#/properties/lead_time_hours/properties/normal/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2e3
								},
								schema: 2e3,
								parentSchema: schema19.properties.lead_time_hours.properties.normal,
								data: data72
							};
							if (vErrors === null) vErrors = [err159];
							else vErrors.push(err159);
							errors++;
						}
						if (data72 < 0 || isNaN(data72)) {
							const err160 = {
								instancePath: instancePath + "/lead_time_hours/normal",
								schemaPath: "#/properties/lead_time_hours/properties/normal/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.lead_time_hours.properties.normal,
								data: data72
							};
							if (vErrors === null) vErrors = [err160];
							else vErrors.push(err160);
							errors++;
						}
					}
				}
				if (data70.emergency !== void 0) {
					let data73 = data70.emergency;
					if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
						const err161 = {
							instancePath: instancePath + "/lead_time_hours/emergency",
							schemaPath: "#/properties/lead_time_hours/properties/emergency/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.lead_time_hours.properties.emergency.type,
							parentSchema: schema19.properties.lead_time_hours.properties.emergency,
							data: data73
						};
						if (vErrors === null) vErrors = [err161];
						else vErrors.push(err161);
						errors++;
					}
					if (typeof data73 == "number" && isFinite(data73)) {
						if (data73 > 2e3 || isNaN(data73)) {
							const err162 = {
								instancePath: instancePath + "/lead_time_hours/emergency",
								schemaPath: "#/properties/lead_time_hours/properties/emergency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2e3
								},
								schema: 2e3,
								parentSchema: schema19.properties.lead_time_hours.properties.emergency,
								data: data73
							};
							if (vErrors === null) vErrors = [err162];
							else vErrors.push(err162);
							errors++;
						}
						if (data73 < 0 || isNaN(data73)) {
							const err163 = {
								instancePath: instancePath + "/lead_time_hours/emergency",
								schemaPath: "#/properties/lead_time_hours/properties/emergency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.lead_time_hours.properties.emergency,
								data: data73
							};
							if (vErrors === null) vErrors = [err163];
							else vErrors.push(err163);
							errors++;
						}
					}
				}
				if (data70.retrospective !== void 0) {
					let data74 = data70.retrospective;
					if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
						const err164 = {
							instancePath: instancePath + "/lead_time_hours/retrospective",
							schemaPath: "#/properties/lead_time_hours/properties/retrospective/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.lead_time_hours.properties.retrospective.type,
							parentSchema: schema19.properties.lead_time_hours.properties.retrospective,
							data: data74
						};
						if (vErrors === null) vErrors = [err164];
						else vErrors.push(err164);
						errors++;
					}
					if (typeof data74 == "number" && isFinite(data74)) {
						if (data74 > 2e3 || isNaN(data74)) {
							const err165 = {
								instancePath: instancePath + "/lead_time_hours/retrospective",
								schemaPath: "#/properties/lead_time_hours/properties/retrospective/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2e3
								},
								schema: 2e3,
								parentSchema: schema19.properties.lead_time_hours.properties.retrospective,
								data: data74
							};
							if (vErrors === null) vErrors = [err165];
							else vErrors.push(err165);
							errors++;
						}
						if (data74 < 0 || isNaN(data74)) {
							const err166 = {
								instancePath: instancePath + "/lead_time_hours/retrospective",
								schemaPath: "#/properties/lead_time_hours/properties/retrospective/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.lead_time_hours.properties.retrospective,
								data: data74
							};
							if (vErrors === null) vErrors = [err166];
							else vErrors.push(err166);
							errors++;
						}
					}
				}
			} else {
				const err167 = {
					instancePath: instancePath + "/lead_time_hours",
					schemaPath: "#/properties/lead_time_hours/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.lead_time_hours.type,
					parentSchema: schema19.properties.lead_time_hours,
					data: data70
				};
				if (vErrors === null) vErrors = [err167];
				else vErrors.push(err167);
				errors++;
			}
		}
		if (data.control_owners !== void 0) {
			let data75 = data.control_owners;
			if (Array.isArray(data75)) {
				if (data75.length > 50) {
					const err168 = {
						instancePath: instancePath + "/control_owners",
						schemaPath: "#/properties/control_owners/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.control_owners,
						data: data75
					};
					if (vErrors === null) vErrors = [err168];
					else vErrors.push(err168);
					errors++;
				}
				const len12 = data75.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate91(data75[i12], {
					instancePath: instancePath + "/control_owners/" + i12,
					parentData: data75,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
					errors = vErrors.length;
				}
				let i13 = data75.length;
				let j0;
				if (i13 > 1) {
					outer0: for (; i13--;) for (j0 = i13; j0--;) if (func27(data75[i13], data75[j0])) {
						const err169 = {
							instancePath: instancePath + "/control_owners",
							schemaPath: "#/properties/control_owners/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i13,
								j: j0
							},
							schema: true,
							parentSchema: schema19.properties.control_owners,
							data: data75
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
						break outer0;
					}
				}
			} else {
				const err170 = {
					instancePath: instancePath + "/control_owners",
					schemaPath: "#/properties/control_owners/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.control_owners.type,
					parentSchema: schema19.properties.control_owners,
					data: data75
				};
				if (vErrors === null) vErrors = [err170];
				else vErrors.push(err170);
				errors++;
			}
		}
	} else {
		const err171 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err171];
		else vErrors.push(err171);
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
