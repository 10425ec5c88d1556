import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/change.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/changeId" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"type": { "$ref": "common.schema.json#/$defs/changeType" },
		"state": {
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
		},
		"template": {
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
		},
		"opened_at": { "$ref": "common.schema.json#/$defs/instant" },
		"opened_by": { "$ref": "common.schema.json#/$defs/login" },
		"requested_by": { "$ref": "common.schema.json#/$defs/login" },
		"service": { "$ref": "common.schema.json#/$defs/slug" },
		"affects": {
			"type": "array",
			"maxItems": 50,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"environment": { "$ref": "common.schema.json#/$defs/slug" },
		"impact": { "$ref": "common.schema.json#/$defs/level" },
		"urgency": { "$ref": "common.schema.json#/$defs/level" },
		"priority": { "$ref": "common.schema.json#/$defs/priority" },
		"priority_override": { "$ref": "common.schema.json#/$defs/priorityOverride" },
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"assignee": { "$ref": "common.schema.json#/$defs/login" },
		"risk": {
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
		},
		"window": { "$ref": "common.schema.json#/$defs/window" },
		"outage": {
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
		},
		"plan": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"justification": { "$ref": "common.schema.json#/$defs/text" },
				"implementation": { "$ref": "common.schema.json#/$defs/text" },
				"backout": { "$ref": "common.schema.json#/$defs/text" },
				"test": { "$ref": "common.schema.json#/$defs/text" },
				"impact": { "$ref": "common.schema.json#/$defs/text" },
				"communication": { "$ref": "common.schema.json#/$defs/text" }
			},
			"required": [
				"justification",
				"implementation",
				"backout",
				"test",
				"impact"
			]
		},
		"tasks": { "$ref": "common.schema.json#/$defs/tasks" },
		"delivers": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"repository": { "$ref": "common.schema.json#/$defs/repository" },
					"sha": { "$ref": "common.schema.json#/$defs/sha" },
					"pull_request": {
						"type": "integer",
						"minimum": 1,
						"maximum": 999999999
					},
					"digest": { "$ref": "common.schema.json#/$defs/digest" },
					"environment": { "$ref": "common.schema.json#/$defs/slug" }
				},
				"required": ["repository", "environment"]
			}
		},
		"emergency": {
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
		},
		"freeze_exception": {
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
		},
		"hold": {
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
		},
		"implemented": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"start": { "$ref": "common.schema.json#/$defs/instant" },
				"end": { "$ref": "common.schema.json#/$defs/instant" },
				"by": { "$ref": "common.schema.json#/$defs/login" }
			},
			"required": ["start"]
		},
		"close": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"code": {
					"type": "string",
					"enum": [
						"successful",
						"successful_with_issues",
						"backed_out",
						"unsuccessful",
						"not_implemented"
					]
				},
				"notes": { "$ref": "common.schema.json#/$defs/note" }
			},
			"required": ["code", "notes"]
		},
		"cancellation": {
			"type": "string",
			"minLength": 1,
			"maxLength": 2e3
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"required": { "type": "boolean" },
				"due_at": { "$ref": "common.schema.json#/$defs/instant" },
				"held_at": { "$ref": "common.schema.json#/$defs/instant" },
				"by": { "$ref": "common.schema.json#/$defs/login" },
				"findings": { "$ref": "common.schema.json#/$defs/text" }
			}
		},
		"unauthorised": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"commit": { "$ref": "common.schema.json#/$defs/sha" },
				"landed_at": { "$ref": "common.schema.json#/$defs/instant" },
				"by": { "$ref": "common.schema.json#/$defs/login" },
				"why": {
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				}
			},
			"required": ["why"]
		},
		"links": {
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
		},
		"labels": { "$ref": "common.schema.json#/$defs/labels" },
		"watchers": { "$ref": "common.schema.json#/$defs/people" },
		"manual_due": { "$ref": "common.schema.json#/$defs/manualDue" },
		"source": { "$ref": "common.schema.json#/$defs/source" },
		"description": { "$ref": "common.schema.json#/$defs/text" },
		"evidence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"pull_request": {
					"type": "integer",
					"minimum": 1,
					"maximum": 999999999
				},
				"base_commit": { "$ref": "common.schema.json#/$defs/sha" },
				"head_commit": { "$ref": "common.schema.json#/$defs/sha" },
				"merge_commit": { "$ref": "common.schema.json#/$defs/sha" },
				"merged_at": { "$ref": "common.schema.json#/$defs/instant" },
				"merged_by": { "$ref": "common.schema.json#/$defs/login" },
				"digest": { "$ref": "common.schema.json#/$defs/digest" },
				"policy_digest": { "$ref": "common.schema.json#/$defs/digest" },
				"decision": {
					"type": "string",
					"enum": [
						"approved",
						"authorise_afterwards",
						"not_approved"
					]
				},
				"emergency": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"by": { "$ref": "common.schema.json#/$defs/login" },
						"user_id": {
							"type": "integer",
							"minimum": 1,
							"maximum": 9007199254740991
						},
						"reason": { "$ref": "common.schema.json#/$defs/note" },
						"comment": {
							"type": "integer",
							"minimum": 1,
							"maximum": 9007199254740991
						},
						"at": { "$ref": "common.schema.json#/$defs/instant" }
					},
					"required": [
						"by",
						"reason",
						"at"
					]
				},
				"authorised_at": { "$ref": "common.schema.json#/$defs/instant" },
				"authorise_by": { "$ref": "common.schema.json#/$defs/instant" },
				"reviews": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"login": { "$ref": "common.schema.json#/$defs/login" },
							"user_id": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"role": {
								"type": "string",
								"minLength": 1,
								"maxLength": 120
							},
							"step": { "$ref": "common.schema.json#/$defs/slug" },
							"review": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"commit": { "$ref": "common.schema.json#/$defs/sha" },
							"digest": { "$ref": "common.schema.json#/$defs/digest" },
							"at": { "$ref": "common.schema.json#/$defs/instant" }
						},
						"required": [
							"login",
							"user_id",
							"step",
							"review",
							"commit",
							"digest",
							"at"
						]
					}
				},
				"waivers": {
					"type": "array",
					"maxItems": 50,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"conflict": {
								"type": "string",
								"minLength": 1,
								"maxLength": 120
							},
							"by": { "$ref": "common.schema.json#/$defs/login" },
							"user_id": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"reason": { "$ref": "common.schema.json#/$defs/note" },
							"comment": {
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							},
							"at": { "$ref": "common.schema.json#/$defs/instant" }
						},
						"required": [
							"conflict",
							"by",
							"reason",
							"at"
						]
					}
				},
				"facts": {
					"type": "object",
					"maxProperties": 60,
					"additionalProperties": true
				}
			}
		},
		"announced": { "$ref": "common.schema.json#/$defs/announced" },
		"journal": { "$ref": "common.schema.json#/$defs/journal" }
	},
	"required": [
		"id",
		"title",
		"type",
		"state",
		"opened_at",
		"opened_by",
		"service",
		"team",
		"journal"
	],
	"$id": "change.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func27 = runtime.equal;
const func71 = runtime.ucs2length;
const schema21 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^CHG-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as CHG-57."
};
const pattern3 = /* @__PURE__ */ new RegExp("^CHG-[1-9][0-9]{0,8}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func71(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
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
				params: { pattern: "^CHG-[1-9][0-9]{0,8}$" },
				schema: "^CHG-[1-9][0-9]{0,8}$",
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
		if (data.length > 200 && func71(data) > 200) {
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
		if (data.length < 2 && func71(data) < 1) {
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
		"standard",
		"normal",
		"emergency",
		"retrospective"
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
	if (!(data === "standard" || data === "normal" || data === "emergency" || data === "retrospective")) {
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
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern5 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func71(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
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
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
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
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats0 = formats.instant;
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func71(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
				parentSchema: schema25,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema25,
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
				parentSchema: schema25,
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
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
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
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func71(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema26,
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
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
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
	if (!(data === "high" || data === "medium" || data === "low")) {
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
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "string",
	"enum": [
		"P1",
		"P2",
		"P3",
		"P4",
		"P5"
	]
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema28.type,
			parentSchema: schema28,
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
			params: { allowedValues: schema28.enum },
			schema: schema28.enum,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"value": { "$ref": "common.schema.json#/$defs/priority" },
		"reason": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"by": { "$ref": "common.schema.json#/$defs/login" }
	},
	"required": [
		"value",
		"reason",
		"by"
	]
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema28.type,
			parentSchema: schema28,
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
			params: { allowedValues: schema28.enum },
			schema: schema28.enum,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func71(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema26,
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
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0 || !func0.call(data, "value")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema29.required,
				parentSchema: schema29,
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
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.by === void 0 || !func0.call(data, "by")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "value" || key0 === "reason" || key0 === "by")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.value !== void 0) {
			if (!validate76(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (data1.length > 1e3 && func71(data1) > 1e3) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema29.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 2 && func71(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema29.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.reason.type,
					parentSchema: schema29.properties.reason,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.by !== void 0) {
			if (!validate78(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" }
	},
	"required": ["start", "end"]
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func71(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
				parentSchema: schema25,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema25,
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
				parentSchema: schema25,
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
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema32.required,
				parentSchema: schema32,
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
				schema: schema32.required,
				parentSchema: schema32,
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
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate85(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate85(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 8192
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func71(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func71(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema34,
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
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "string",
	"maxLength": 32768
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 32768 && func71(data) > 32768) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 32768 },
				schema: 32768,
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/task" }
};
const schema37 = {
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
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func71(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
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
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
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
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func71(data) > 200) {
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
		if (data.length < 2 && func71(data) < 1) {
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
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func71(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func71(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema34,
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
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema37.required,
				parentSchema: schema37,
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
				schema: schema37.required,
				parentSchema: schema37,
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
				schema: schema37.required,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema37.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate103(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate105(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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
					schema: schema37.properties.kind.type,
					parentSchema: schema37.properties.kind,
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
					params: { allowedValues: schema37.properties.kind.enum },
					schema: schema37.properties.kind.enum,
					parentSchema: schema37.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.team !== void 0) {
			if (!validate103(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate78(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
					schema: schema37.properties.state.type,
					parentSchema: schema37.properties.state,
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
					params: { allowedValues: schema37.properties.state.enum },
					schema: schema37.properties.state.enum,
					parentSchema: schema37.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.due_at !== void 0) {
			if (!validate85(data.due_at, {
				instancePath: instancePath + "/due_at",
				parentData: data,
				parentDataProperty: "due_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_at !== void 0) {
			if (!validate85(data.done_at, {
				instancePath: instancePath + "/done_at",
				parentData: data,
				parentDataProperty: "done_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_by !== void 0) {
			if (!validate78(data.done_by, {
				instancePath: instancePath + "/done_by",
				parentData: data,
				parentDataProperty: "done_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
					schema: schema37.properties.order.type,
					parentSchema: schema37.properties.order,
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
						parentSchema: schema37.properties.order,
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
						parentSchema: schema37.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.note !== void 0) {
			if (!validate112(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
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
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate102(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 140,
	"pattern": "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$",
	"patternErrorMessage": "Write owner and name with one slash, such as larkfield/itsm."
};
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 140 && func71(data) > 140) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 140 },
				schema: 140,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func71(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema41,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern13.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$" },
				schema: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$",
				parentSchema: schema41,
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
			schema: schema41.type,
			parentSchema: schema41,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"type": "string",
	"maxLength": 64,
	"pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
	"patternErrorMessage": "Write the full 40-digit id."
};
const pattern14 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 64 && func71(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				schema: 64,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
				schema: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
				parentSchema: schema42,
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
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate118.errors = vErrors;
	return errors === 0;
}
validate118.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema43 = {
	"type": "string",
	"maxLength": 71,
	"pattern": "^sha256:[0-9a-f]{64}$",
	"patternErrorMessage": "Write sha256: and 64 hexadecimal digits."
};
const pattern15 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 71 && func71(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 },
				schema: 71,
				parentSchema: schema43,
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
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				schema: "^sha256:[0-9a-f]{64}$",
				parentSchema: schema43,
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
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^INC-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117."
};
const pattern16 = /* @__PURE__ */ new RegExp("^INC-[1-9][0-9]{0,8}$", "u");
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func71(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^INC-[1-9][0-9]{0,8}$" },
				schema: "^INC-[1-9][0-9]{0,8}$",
				parentSchema: schema44,
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
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117, REQ-118, CHG-57 or PRB-7."
};
const pattern18 = /* @__PURE__ */ new RegExp("^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func71(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern18.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$" },
				schema: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
				parentSchema: schema45,
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
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": "array",
	"maxItems": 30,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 50
	},
	"uniqueItems": true
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
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
				parentSchema: schema46,
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
				if (data0.length > 50 && func71(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema46.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.length < 2 && func71(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema46.items,
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
					schema: schema46.items.type,
					parentSchema: schema46.items,
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
						parentSchema: schema46,
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
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/login" },
	"uniqueItems": true
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
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
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate78(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
					parentSchema: schema47,
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
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "array",
	"maxItems": 10,
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
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
			"at": { "$ref": "common.schema.json#/$defs/instant" },
			"reason": {
				"type": "string",
				"minLength": 1,
				"maxLength": 1e3
			},
			"by": { "$ref": "common.schema.json#/$defs/login" }
		},
		"required": [
			"target",
			"at",
			"reason",
			"by"
		]
	}
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 10 },
				schema: 10,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.target === void 0 || !func0.call(data0, "target")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "target" },
						schema: schema48.items.required,
						parentSchema: schema48.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.at === void 0 || !func0.call(data0, "at")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "at" },
						schema: schema48.items.required,
						parentSchema: schema48.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.reason === void 0 || !func0.call(data0, "reason")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						schema: schema48.items.required,
						parentSchema: schema48.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.by === void 0 || !func0.call(data0, "by")) {
					const err4 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "by" },
						schema: schema48.items.required,
						parentSchema: schema48.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "target" || key0 === "at" || key0 === "reason" || key0 === "by")) {
					const err5 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema48.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.target !== void 0) {
					let data1 = data0.target;
					if (typeof data1 !== "string") {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/target",
							schemaPath: "#/items/properties/target/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema48.items.properties.target.type,
							parentSchema: schema48.items.properties.target,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!(data1 === "response" || data1 === "resolution" || data1 === "update" || data1 === "approval" || data1 === "fulfilment")) {
						const err7 = {
							instancePath: instancePath + "/" + i0 + "/target",
							schemaPath: "#/items/properties/target/enum",
							keyword: "enum",
							params: { allowedValues: schema48.items.properties.target.enum },
							schema: schema48.items.properties.target.enum,
							parentSchema: schema48.items.properties.target,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.at !== void 0) {
					if (!validate85(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
				if (data0.reason !== void 0) {
					let data3 = data0.reason;
					if (typeof data3 === "string") {
						if (data3.length > 1e3 && func71(data3) > 1e3) {
							const err8 = {
								instancePath: instancePath + "/" + i0 + "/reason",
								schemaPath: "#/items/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema48.items.properties.reason,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.length < 2 && func71(data3) < 1) {
							const err9 = {
								instancePath: instancePath + "/" + i0 + "/reason",
								schemaPath: "#/items/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema48.items.properties.reason,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/" + i0 + "/reason",
							schemaPath: "#/items/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema48.items.properties.reason.type,
							parentSchema: schema48.items.properties.reason,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.by !== void 0) {
					if (!validate78(data0.by, {
						instancePath: instancePath + "/" + i0 + "/by",
						parentData: data0,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema48.items.type,
					parentSchema: schema48.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"kind": {
			"type": "string",
			"enum": [
				"sample",
				"issue",
				"pull_request",
				"command",
				"alert",
				"import",
				"rule"
			]
		},
		"key": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"repository": {
			"type": "string",
			"minLength": 1,
			"maxLength": 140
		},
		"number": {
			"type": "integer",
			"minimum": 1,
			"maximum": 999999999
		},
		"url": { "$ref": "common.schema.json#/$defs/url" },
		"form": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"form_version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		}
	},
	"required": ["kind"]
};
const schema50 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 500,
	"pattern": "^https?://[^ \\t\\r\\n]+$",
	"patternErrorMessage": "Write the whole address, from https:// on, without blanks."
};
const pattern19 = /* @__PURE__ */ new RegExp("^https?://[^ \\t\\r\\n]+$", "u");
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 500 && func71(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func71(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern19.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^ \\t\\r\\n]+$" },
				schema: "^https?://[^ \\t\\r\\n]+$",
				parentSchema: schema50,
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
			schema: schema50.type,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema49.required,
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "kind" || key0 === "key" || key0 === "repository" || key0 === "number" || key0 === "url" || key0 === "form" || key0 === "form_version")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.kind !== void 0) {
			let data0 = data.kind;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema49.properties.kind.type,
					parentSchema: schema49.properties.kind,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "sample" || data0 === "issue" || data0 === "pull_request" || data0 === "command" || data0 === "alert" || data0 === "import" || data0 === "rule")) {
				const err3 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema49.properties.kind.enum },
					schema: schema49.properties.kind.enum,
					parentSchema: schema49.properties.kind,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data1 = data.key;
			if (typeof data1 === "string") {
				if (data1.length > 200 && func71(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema49.properties.key,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 2 && func71(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema49.properties.key,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema49.properties.key.type,
					parentSchema: schema49.properties.key,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data2 = data.repository;
			if (typeof data2 === "string") {
				if (data2.length > 140 && func71(data2) > 140) {
					const err7 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/maxLength",
						keyword: "maxLength",
						params: { limit: 140 },
						schema: 140,
						parentSchema: schema49.properties.repository,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.length < 2 && func71(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema49.properties.repository,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema49.properties.repository.type,
					parentSchema: schema49.properties.repository,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.number !== void 0) {
			let data3 = data.number;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/number",
					schemaPath: "#/properties/number/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema49.properties.number.type,
					parentSchema: schema49.properties.number,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 999999999 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 999999999
						},
						schema: 999999999,
						parentSchema: schema49.properties.number,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/number",
						schemaPath: "#/properties/number/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema49.properties.number,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.url !== void 0) {
			if (!validate155(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.form !== void 0) {
			let data5 = data.form;
			if (typeof data5 === "string") {
				if (data5.length > 60 && func71(data5) > 60) {
					const err13 = {
						instancePath: instancePath + "/form",
						schemaPath: "#/properties/form/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						schema: 60,
						parentSchema: schema49.properties.form,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.length < 2 && func71(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/form",
						schemaPath: "#/properties/form/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema49.properties.form,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/form",
					schemaPath: "#/properties/form/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema49.properties.form.type,
					parentSchema: schema49.properties.form,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.form_version !== void 0) {
			let data6 = data.form_version;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err16 = {
					instancePath: instancePath + "/form_version",
					schemaPath: "#/properties/form_version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema49.properties.form_version.type,
					parentSchema: schema49.properties.form_version,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 1e4 || isNaN(data6)) {
					const err17 = {
						instancePath: instancePath + "/form_version",
						schemaPath: "#/properties/form_version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						schema: 1e4,
						parentSchema: schema49.properties.form_version,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err18 = {
						instancePath: instancePath + "/form_version",
						schemaPath: "#/properties/form_version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema49.properties.form_version,
						data: data6
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": "array",
	"maxItems": 500,
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"key": {
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"at": { "$ref": "common.schema.json#/$defs/instant" },
			"delivered_at": { "$ref": "common.schema.json#/$defs/instant" }
		},
		"required": ["key", "at"]
	}
};
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate179.evaluated;
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
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.key === void 0 || !func0.call(data0, "key")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "key" },
						schema: schema51.items.required,
						parentSchema: schema51.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.at === void 0 || !func0.call(data0, "at")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "at" },
						schema: schema51.items.required,
						parentSchema: schema51.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "key" || key0 === "at" || key0 === "delivered_at")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema51.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.key !== void 0) {
					let data1 = data0.key;
					if (typeof data1 === "string") {
						if (data1.length > 200 && func71(data1) > 200) {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "#/items/properties/key/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema51.items.properties.key,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.length < 2 && func71(data1) < 1) {
							const err5 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "#/items/properties/key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema51.items.properties.key,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					} else {
						const err6 = {
							instancePath: instancePath + "/" + i0 + "/key",
							schemaPath: "#/items/properties/key/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema51.items.properties.key.type,
							parentSchema: schema51.items.properties.key,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.at !== void 0) {
					if (!validate85(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
				if (data0.delivered_at !== void 0) {
					if (!validate85(data0.delivered_at, {
						instancePath: instancePath + "/" + i0 + "/delivered_at",
						parentData: data0,
						parentDataProperty: "delivered_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema51.items.type,
					parentSchema: schema51.items,
					data: data0
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
			params: { type: "array" },
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate179.errors = vErrors;
	return errors === 0;
}
validate179.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema52 = {
	"type": "array",
	"minItems": 1,
	"maxItems": 2e3,
	"items": { "$ref": "common.schema.json#/$defs/journalEntry" }
};
const schema53 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"at": { "$ref": "common.schema.json#/$defs/instant" },
		"recorded_at": { "$ref": "common.schema.json#/$defs/instant" },
		"by": { "$ref": "common.schema.json#/$defs/login" },
		"to": {
			"type": "string",
			"maxLength": 40,
			"pattern": "^[a-z_]+$",
			"patternErrorMessage": "Write a state as in `state`, such as in_progress."
		},
		"set": {
			"type": "object",
			"maxProperties": 40,
			"propertyNames": {
				"pattern": "^[a-z_]+$",
				"maxLength": 40
			},
			"additionalProperties": true
		},
		"note": { "$ref": "common.schema.json#/$defs/note" },
		"source": { "$ref": "common.schema.json#/$defs/journalSource" }
	},
	"required": ["at", "by"]
};
const schema54 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"issue": {
			"type": "integer",
			"minimum": 1,
			"maximum": 999999999
		},
		"comment": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"pull_request": {
			"type": "integer",
			"minimum": 1,
			"maximum": 999999999
		},
		"review": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"commit": { "$ref": "common.schema.json#/$defs/sha" },
		"command": {
			"type": "string",
			"minLength": 1,
			"maxLength": 40
		},
		"alert": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"import": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"rule": {
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"link": {
			"type": "string",
			"minLength": 1,
			"maxLength": 40
		}
	}
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 64 && func71(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				schema: 64,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern14.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
				schema: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
				parentSchema: schema42,
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
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema54.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema54,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.issue !== void 0) {
			let data0 = data.issue;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/issue",
					schemaPath: "#/properties/issue/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema54.properties.issue.type,
					parentSchema: schema54.properties.issue,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 999999999 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/issue",
						schemaPath: "#/properties/issue/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 999999999
						},
						schema: 999999999,
						parentSchema: schema54.properties.issue,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/issue",
						schemaPath: "#/properties/issue/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema54.properties.issue,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.comment !== void 0) {
			let data1 = data.comment;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema54.properties.comment.type,
					parentSchema: schema54.properties.comment,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema54.properties.comment,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema54.properties.comment,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.pull_request !== void 0) {
			let data2 = data.pull_request;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/pull_request",
					schemaPath: "#/properties/pull_request/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema54.properties.pull_request.type,
					parentSchema: schema54.properties.pull_request,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 999999999 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 999999999
						},
						schema: 999999999,
						parentSchema: schema54.properties.pull_request,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema54.properties.pull_request,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.review !== void 0) {
			let data3 = data.review;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err10 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema54.properties.review.type,
					parentSchema: schema54.properties.review,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err11 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema54.properties.review,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err12 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema54.properties.review,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.commit !== void 0) {
			if (!validate190(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			let data5 = data.command;
			if (typeof data5 === "string") {
				if (data5.length > 40 && func71(data5) > 40) {
					const err13 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema54.properties.command,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.length < 2 && func71(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.command,
						data: data5
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/properties/command/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.command.type,
					parentSchema: schema54.properties.command,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.alert !== void 0) {
			let data6 = data.alert;
			if (typeof data6 === "string") {
				if (data6.length > 200 && func71(data6) > 200) {
					const err16 = {
						instancePath: instancePath + "/alert",
						schemaPath: "#/properties/alert/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema54.properties.alert,
						data: data6
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.length < 2 && func71(data6) < 1) {
					const err17 = {
						instancePath: instancePath + "/alert",
						schemaPath: "#/properties/alert/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.alert,
						data: data6
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/alert",
					schemaPath: "#/properties/alert/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.alert.type,
					parentSchema: schema54.properties.alert,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.import !== void 0) {
			let data7 = data.import;
			if (typeof data7 === "string") {
				if (data7.length > 200 && func71(data7) > 200) {
					const err19 = {
						instancePath: instancePath + "/import",
						schemaPath: "#/properties/import/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema54.properties.import,
						data: data7
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.length < 2 && func71(data7) < 1) {
					const err20 = {
						instancePath: instancePath + "/import",
						schemaPath: "#/properties/import/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.import,
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/import",
					schemaPath: "#/properties/import/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.import.type,
					parentSchema: schema54.properties.import,
					data: data7
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.rule !== void 0) {
			let data8 = data.rule;
			if (typeof data8 === "string") {
				if (data8.length > 120 && func71(data8) > 120) {
					const err22 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						schema: 120,
						parentSchema: schema54.properties.rule,
						data: data8
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.length < 2 && func71(data8) < 1) {
					const err23 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.rule,
						data: data8
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/rule",
					schemaPath: "#/properties/rule/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.rule.type,
					parentSchema: schema54.properties.rule,
					data: data8
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.link !== void 0) {
			let data9 = data.link;
			if (typeof data9 === "string") {
				if (data9.length > 40 && func71(data9) > 40) {
					const err25 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/properties/link/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema54.properties.link,
						data: data9
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data9.length < 2 && func71(data9) < 1) {
					const err26 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/properties/link/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema54.properties.link,
						data: data9
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/link",
					schemaPath: "#/properties/link/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema54.properties.link.type,
					parentSchema: schema54.properties.link,
					data: data9
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
	} else {
		const err28 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema54.type,
			parentSchema: schema54,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern20 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				schema: schema53.required,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.by === void 0 || !func0.call(data, "by")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				schema: schema53.required,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "at" || key0 === "recorded_at" || key0 === "by" || key0 === "to" || key0 === "set" || key0 === "note" || key0 === "source")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0) {
			if (!validate85(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.recorded_at !== void 0) {
			if (!validate85(data.recorded_at, {
				instancePath: instancePath + "/recorded_at",
				parentData: data,
				parentDataProperty: "recorded_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate78(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			let data3 = data.to;
			if (typeof data3 === "string") {
				if (data3.length > 40 && func71(data3) > 40) {
					const err3 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema53.properties.to,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern20.test(data3)) {
					const err4 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z_]+$" },
						schema: "^[a-z_]+$",
						parentSchema: schema53.properties.to,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema53.properties.to.type,
					parentSchema: schema53.properties.to,
					data: data3
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.set !== void 0) {
			let data4 = data.set;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (Object.keys(data4).length > 40) {
					const err6 = {
						instancePath: instancePath + "/set",
						schemaPath: "#/properties/set/maxProperties",
						keyword: "maxProperties",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema53.properties.set,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 40 && func71(key1) > 40) {
							const err7 = {
								instancePath: instancePath + "/set",
								schemaPath: "#/properties/set/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								schema: 40,
								parentSchema: schema53.properties.set.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern20.test(key1)) {
							const err8 = {
								instancePath: instancePath + "/set",
								schemaPath: "#/properties/set/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema53.properties.set.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (!(_errs10 === errors)) {
						const err9 = {
							instancePath: instancePath + "/set",
							schemaPath: "#/properties/set/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema53.properties.set.propertyNames,
							parentSchema: schema53.properties.set,
							data: data4
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/set",
					schemaPath: "#/properties/set/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema53.properties.set.type,
					parentSchema: schema53.properties.set,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.note !== void 0) {
			if (!validate112(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.source !== void 0) {
			if (!validate189(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate183.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 2e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 2e3 },
				schema: 2e3,
				parentSchema: schema52,
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
				parentSchema: schema52,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate184(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate183.errors = vErrors;
	return errors === 0;
}
validate183.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^(?:INC|PRB)-[1-9][0-9]{0,8}$", "u");
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
		if (data.state === void 0 || !func0.call(data, "state")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.opened_at === void 0 || !func0.call(data, "opened_at")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "opened_at" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.opened_by === void 0 || !func0.call(data, "opened_by")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "opened_by" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "team" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.journal === void 0 || !func0.call(data, "journal")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "journal" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
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
		if (data.type !== void 0) {
			if (!validate58(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			let data3 = data.state;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.state.type,
					parentSchema: schema19.properties.state,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data3 === "draft" || data3 === "assess" || data3 === "authorize" || data3 === "scheduled" || data3 === "implementing" || data3 === "review" || data3 === "closed" || data3 === "cancelled")) {
				const err11 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.state.enum },
					schema: schema19.properties.state.enum,
					parentSchema: schema19.properties.state,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.template !== void 0) {
			let data4 = data.template;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.id === void 0 || !func0.call(data4, "id")) {
					const err12 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/required",
						keyword: "required",
						params: { missingProperty: "id" },
						schema: schema19.properties.template.required,
						parentSchema: schema19.properties.template,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data4.version === void 0 || !func0.call(data4, "version")) {
					const err13 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/required",
						keyword: "required",
						params: { missingProperty: "version" },
						schema: schema19.properties.template.required,
						parentSchema: schema19.properties.template,
						data: data4
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 of Object.keys(data4)) if (!(key1 === "id" || key1 === "version")) {
					const err14 = {
						instancePath: instancePath + "/template",
						schemaPath: "#/properties/template/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.template,
						data: data4
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data4.id !== void 0) {
					if (!validate60(data4.id, {
						instancePath: instancePath + "/template/id",
						parentData: data4,
						parentDataProperty: "id",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data4.version !== void 0) {
					let data6 = data4.version;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err15 = {
							instancePath: instancePath + "/template/version",
							schemaPath: "#/properties/template/properties/version/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.template.properties.version.type,
							parentSchema: schema19.properties.template.properties.version,
							data: data6
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 > 1e4 || isNaN(data6)) {
							const err16 = {
								instancePath: instancePath + "/template/version",
								schemaPath: "#/properties/template/properties/version/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e4
								},
								schema: 1e4,
								parentSchema: schema19.properties.template.properties.version,
								data: data6
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data6 < 1 || isNaN(data6)) {
							const err17 = {
								instancePath: instancePath + "/template/version",
								schemaPath: "#/properties/template/properties/version/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.template.properties.version,
								data: data6
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/template",
					schemaPath: "#/properties/template/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.template.type,
					parentSchema: schema19.properties.template,
					data: data4
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.opened_at !== void 0) {
			if (!validate62(data.opened_at, {
				instancePath: instancePath + "/opened_at",
				parentData: data,
				parentDataProperty: "opened_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.opened_by !== void 0) {
			if (!validate64(data.opened_by, {
				instancePath: instancePath + "/opened_by",
				parentData: data,
				parentDataProperty: "opened_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.requested_by !== void 0) {
			if (!validate64(data.requested_by, {
				instancePath: instancePath + "/requested_by",
				parentData: data,
				parentDataProperty: "requested_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.service !== void 0) {
			if (!validate60(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.affects !== void 0) {
			let data11 = data.affects;
			if (Array.isArray(data11)) {
				if (data11.length > 50) {
					const err19 = {
						instancePath: instancePath + "/affects",
						schemaPath: "#/properties/affects/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.affects,
						data: data11
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate60(data11[i0], {
					instancePath: instancePath + "/affects/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
					errors = vErrors.length;
				}
				let i1 = data11.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data11[i1], data11[j0])) {
						const err20 = {
							instancePath: instancePath + "/affects",
							schemaPath: "#/properties/affects/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema19.properties.affects,
							data: data11
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
						break outer0;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/affects",
					schemaPath: "#/properties/affects/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.affects.type,
					parentSchema: schema19.properties.affects,
					data: data11
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			if (!validate60(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.impact !== void 0) {
			if (!validate70(data.impact, {
				instancePath: instancePath + "/impact",
				parentData: data,
				parentDataProperty: "impact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.urgency !== void 0) {
			if (!validate70(data.urgency, {
				instancePath: instancePath + "/urgency",
				parentData: data,
				parentDataProperty: "urgency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.priority !== void 0) {
			if (!validate73(data.priority, {
				instancePath: instancePath + "/priority",
				parentData: data,
				parentDataProperty: "priority",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.priority_override !== void 0) {
			if (!validate75(data.priority_override, {
				instancePath: instancePath + "/priority_override",
				parentData: data,
				parentDataProperty: "priority_override",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate60(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate64(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			let data20 = data.risk;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				for (const key2 of Object.keys(data20)) if (!(key2 === "claimed" || key2 === "reason" || key2 === "answers")) {
					const err22 = {
						instancePath: instancePath + "/risk",
						schemaPath: "#/properties/risk/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.risk,
						data: data20
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data20.claimed !== void 0) {
					if (!validate70(data20.claimed, {
						instancePath: instancePath + "/risk/claimed",
						parentData: data20,
						parentDataProperty: "claimed",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
						errors = vErrors.length;
					}
				}
				if (data20.reason !== void 0) {
					let data22 = data20.reason;
					if (typeof data22 === "string") {
						if (data22.length > 1e3 && func71(data22) > 1e3) {
							const err23 = {
								instancePath: instancePath + "/risk/reason",
								schemaPath: "#/properties/risk/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.risk.properties.reason,
								data: data22
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data22.length < 2 && func71(data22) < 1) {
							const err24 = {
								instancePath: instancePath + "/risk/reason",
								schemaPath: "#/properties/risk/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.risk.properties.reason,
								data: data22
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/risk/reason",
							schemaPath: "#/properties/risk/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.risk.properties.reason.type,
							parentSchema: schema19.properties.risk.properties.reason,
							data: data22
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data20.answers !== void 0) {
					let data23 = data20.answers;
					if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
						if (Object.keys(data23).length > 40) {
							const err26 = {
								instancePath: instancePath + "/risk/answers",
								schemaPath: "#/properties/risk/properties/answers/maxProperties",
								keyword: "maxProperties",
								params: { limit: 40 },
								schema: 40,
								parentSchema: schema19.properties.risk.properties.answers,
								data: data23
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key3 of Object.keys(data23)) {
							const _errs35 = errors;
							if (typeof key3 === "string") {
								if (key3.length > 60 && func71(key3) > 60) {
									const err27 = {
										instancePath: instancePath + "/risk/answers",
										schemaPath: "#/properties/risk/properties/answers/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 60 },
										schema: 60,
										parentSchema: schema19.properties.risk.properties.answers.propertyNames,
										data: key3,
										propertyName: key3
									};
									if (vErrors === null) vErrors = [err27];
									else vErrors.push(err27);
									errors++;
								}
								if (!pattern9.test(key3)) {
									const err28 = {
										instancePath: instancePath + "/risk/answers",
										schemaPath: "#/properties/risk/properties/answers/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9-]+$" },
										schema: "^[a-z0-9-]+$",
										parentSchema: schema19.properties.risk.properties.answers.propertyNames,
										data: key3,
										propertyName: key3
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							}
							if (!(_errs35 === errors)) {
								const err29 = {
									instancePath: instancePath + "/risk/answers",
									schemaPath: "#/properties/risk/properties/answers/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key3 },
									schema: schema19.properties.risk.properties.answers.propertyNames,
									parentSchema: schema19.properties.risk.properties.answers,
									data: data23
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						for (const key4 of Object.keys(data23)) {
							let data24 = data23[key4];
							if (typeof data24 === "string") {
								if (data24.length > 60 && func71(data24) > 60) {
									const err30 = {
										instancePath: instancePath + "/risk/answers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/risk/properties/answers/additionalProperties/maxLength",
										keyword: "maxLength",
										params: { limit: 60 },
										schema: 60,
										parentSchema: schema19.properties.risk.properties.answers.additionalProperties,
										data: data24
									};
									if (vErrors === null) vErrors = [err30];
									else vErrors.push(err30);
									errors++;
								}
							} else {
								const err31 = {
									instancePath: instancePath + "/risk/answers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/risk/properties/answers/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.risk.properties.answers.additionalProperties.type,
									parentSchema: schema19.properties.risk.properties.answers.additionalProperties,
									data: data24
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/risk/answers",
							schemaPath: "#/properties/risk/properties/answers/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.risk.properties.answers.type,
							parentSchema: schema19.properties.risk.properties.answers,
							data: data23
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/risk",
					schemaPath: "#/properties/risk/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.risk.type,
					parentSchema: schema19.properties.risk,
					data: data20
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.window !== void 0) {
			if (!validate84(data.window, {
				instancePath: instancePath + "/window",
				parentData: data,
				parentDataProperty: "window",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
				errors = vErrors.length;
			}
		}
		if (data.outage !== void 0) {
			let data26 = data.outage;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.services === void 0 || !func0.call(data26, "services")) {
					const err34 = {
						instancePath: instancePath + "/outage",
						schemaPath: "#/properties/outage/required",
						keyword: "required",
						params: { missingProperty: "services" },
						schema: schema19.properties.outage.required,
						parentSchema: schema19.properties.outage,
						data: data26
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data26.start === void 0 || !func0.call(data26, "start")) {
					const err35 = {
						instancePath: instancePath + "/outage",
						schemaPath: "#/properties/outage/required",
						keyword: "required",
						params: { missingProperty: "start" },
						schema: schema19.properties.outage.required,
						parentSchema: schema19.properties.outage,
						data: data26
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				if (data26.end === void 0 || !func0.call(data26, "end")) {
					const err36 = {
						instancePath: instancePath + "/outage",
						schemaPath: "#/properties/outage/required",
						keyword: "required",
						params: { missingProperty: "end" },
						schema: schema19.properties.outage.required,
						parentSchema: schema19.properties.outage,
						data: data26
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				for (const key5 of Object.keys(data26)) if (!(key5 === "services" || key5 === "start" || key5 === "end" || key5 === "note")) {
					const err37 = {
						instancePath: instancePath + "/outage",
						schemaPath: "#/properties/outage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						schema: false,
						parentSchema: schema19.properties.outage,
						data: data26
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (data26.services !== void 0) {
					let data27 = data26.services;
					if (Array.isArray(data27)) {
						if (data27.length > 50) {
							const err38 = {
								instancePath: instancePath + "/outage/services",
								schemaPath: "#/properties/outage/properties/services/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.outage.properties.services,
								data: data27
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						const len1 = data27.length;
						for (let i2 = 0; i2 < len1; i2++) if (!validate60(data27[i2], {
							instancePath: instancePath + "/outage/services/" + i2,
							parentData: data27,
							parentDataProperty: i2,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
							errors = vErrors.length;
						}
						let i3 = data27.length;
						let j1;
						if (i3 > 1) {
							outer1: for (; i3--;) for (j1 = i3; j1--;) if (func27(data27[i3], data27[j1])) {
								const err39 = {
									instancePath: instancePath + "/outage/services",
									schemaPath: "#/properties/outage/properties/services/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i3,
										j: j1
									},
									schema: true,
									parentSchema: schema19.properties.outage.properties.services,
									data: data27
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
								break outer1;
							}
						}
					} else {
						const err40 = {
							instancePath: instancePath + "/outage/services",
							schemaPath: "#/properties/outage/properties/services/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.outage.properties.services.type,
							parentSchema: schema19.properties.outage.properties.services,
							data: data27
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data26.start !== void 0) {
					if (!validate62(data26.start, {
						instancePath: instancePath + "/outage/start",
						parentData: data26,
						parentDataProperty: "start",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data26.end !== void 0) {
					if (!validate62(data26.end, {
						instancePath: instancePath + "/outage/end",
						parentData: data26,
						parentDataProperty: "end",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data26.note !== void 0) {
					if (!validate92(data26.note, {
						instancePath: instancePath + "/outage/note",
						parentData: data26,
						parentDataProperty: "note",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/outage",
					schemaPath: "#/properties/outage/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.outage.type,
					parentSchema: schema19.properties.outage,
					data: data26
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.plan !== void 0) {
			let data32 = data.plan;
			if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
				if (data32.justification === void 0 || !func0.call(data32, "justification")) {
					const err42 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/required",
						keyword: "required",
						params: { missingProperty: "justification" },
						schema: schema19.properties.plan.required,
						parentSchema: schema19.properties.plan,
						data: data32
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data32.implementation === void 0 || !func0.call(data32, "implementation")) {
					const err43 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/required",
						keyword: "required",
						params: { missingProperty: "implementation" },
						schema: schema19.properties.plan.required,
						parentSchema: schema19.properties.plan,
						data: data32
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				if (data32.backout === void 0 || !func0.call(data32, "backout")) {
					const err44 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/required",
						keyword: "required",
						params: { missingProperty: "backout" },
						schema: schema19.properties.plan.required,
						parentSchema: schema19.properties.plan,
						data: data32
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data32.test === void 0 || !func0.call(data32, "test")) {
					const err45 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/required",
						keyword: "required",
						params: { missingProperty: "test" },
						schema: schema19.properties.plan.required,
						parentSchema: schema19.properties.plan,
						data: data32
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data32.impact === void 0 || !func0.call(data32, "impact")) {
					const err46 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/required",
						keyword: "required",
						params: { missingProperty: "impact" },
						schema: schema19.properties.plan.required,
						parentSchema: schema19.properties.plan,
						data: data32
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				for (const key6 of Object.keys(data32)) if (!(key6 === "justification" || key6 === "implementation" || key6 === "backout" || key6 === "test" || key6 === "impact" || key6 === "communication")) {
					const err47 = {
						instancePath: instancePath + "/plan",
						schemaPath: "#/properties/plan/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema19.properties.plan,
						data: data32
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data32.justification !== void 0) {
					if (!validate94(data32.justification, {
						instancePath: instancePath + "/plan/justification",
						parentData: data32,
						parentDataProperty: "justification",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
				if (data32.implementation !== void 0) {
					if (!validate94(data32.implementation, {
						instancePath: instancePath + "/plan/implementation",
						parentData: data32,
						parentDataProperty: "implementation",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
				if (data32.backout !== void 0) {
					if (!validate94(data32.backout, {
						instancePath: instancePath + "/plan/backout",
						parentData: data32,
						parentDataProperty: "backout",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
				if (data32.test !== void 0) {
					if (!validate94(data32.test, {
						instancePath: instancePath + "/plan/test",
						parentData: data32,
						parentDataProperty: "test",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
				if (data32.impact !== void 0) {
					if (!validate94(data32.impact, {
						instancePath: instancePath + "/plan/impact",
						parentData: data32,
						parentDataProperty: "impact",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
				if (data32.communication !== void 0) {
					if (!validate94(data32.communication, {
						instancePath: instancePath + "/plan/communication",
						parentData: data32,
						parentDataProperty: "communication",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.plan.type,
					parentSchema: schema19.properties.plan,
					data: data32
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.tasks !== void 0) {
			if (!validate101(data.tasks, {
				instancePath: instancePath + "/tasks",
				parentData: data,
				parentDataProperty: "tasks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.delivers !== void 0) {
			let data40 = data.delivers;
			if (Array.isArray(data40)) {
				if (data40.length > 50) {
					const err49 = {
						instancePath: instancePath + "/delivers",
						schemaPath: "#/properties/delivers/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.delivers,
						data: data40
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				const len2 = data40.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data41 = data40[i4];
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						if (data41.repository === void 0 || !func0.call(data41, "repository")) {
							const err50 = {
								instancePath: instancePath + "/delivers/" + i4,
								schemaPath: "#/properties/delivers/items/required",
								keyword: "required",
								params: { missingProperty: "repository" },
								schema: schema19.properties.delivers.items.required,
								parentSchema: schema19.properties.delivers.items,
								data: data41
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						if (data41.environment === void 0 || !func0.call(data41, "environment")) {
							const err51 = {
								instancePath: instancePath + "/delivers/" + i4,
								schemaPath: "#/properties/delivers/items/required",
								keyword: "required",
								params: { missingProperty: "environment" },
								schema: schema19.properties.delivers.items.required,
								parentSchema: schema19.properties.delivers.items,
								data: data41
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						for (const key7 of Object.keys(data41)) if (!(key7 === "repository" || key7 === "sha" || key7 === "pull_request" || key7 === "digest" || key7 === "environment")) {
							const err52 = {
								instancePath: instancePath + "/delivers/" + i4,
								schemaPath: "#/properties/delivers/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								schema: false,
								parentSchema: schema19.properties.delivers.items,
								data: data41
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data41.repository !== void 0) {
							if (!validate116(data41.repository, {
								instancePath: instancePath + "/delivers/" + i4 + "/repository",
								parentData: data41,
								parentDataProperty: "repository",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
								errors = vErrors.length;
							}
						}
						if (data41.sha !== void 0) {
							if (!validate118(data41.sha, {
								instancePath: instancePath + "/delivers/" + i4 + "/sha",
								parentData: data41,
								parentDataProperty: "sha",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
								errors = vErrors.length;
							}
						}
						if (data41.pull_request !== void 0) {
							let data44 = data41.pull_request;
							if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
								const err53 = {
									instancePath: instancePath + "/delivers/" + i4 + "/pull_request",
									schemaPath: "#/properties/delivers/items/properties/pull_request/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.delivers.items.properties.pull_request.type,
									parentSchema: schema19.properties.delivers.items.properties.pull_request,
									data: data44
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
							if (typeof data44 == "number" && isFinite(data44)) {
								if (data44 > 999999999 || isNaN(data44)) {
									const err54 = {
										instancePath: instancePath + "/delivers/" + i4 + "/pull_request",
										schemaPath: "#/properties/delivers/items/properties/pull_request/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 999999999
										},
										schema: 999999999,
										parentSchema: schema19.properties.delivers.items.properties.pull_request,
										data: data44
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (data44 < 1 || isNaN(data44)) {
									const err55 = {
										instancePath: instancePath + "/delivers/" + i4 + "/pull_request",
										schemaPath: "#/properties/delivers/items/properties/pull_request/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.delivers.items.properties.pull_request,
										data: data44
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							}
						}
						if (data41.digest !== void 0) {
							if (!validate120(data41.digest, {
								instancePath: instancePath + "/delivers/" + i4 + "/digest",
								parentData: data41,
								parentDataProperty: "digest",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
								errors = vErrors.length;
							}
						}
						if (data41.environment !== void 0) {
							if (!validate60(data41.environment, {
								instancePath: instancePath + "/delivers/" + i4 + "/environment",
								parentData: data41,
								parentDataProperty: "environment",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/delivers/" + i4,
							schemaPath: "#/properties/delivers/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.delivers.items.type,
							parentSchema: schema19.properties.delivers.items,
							data: data41
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/delivers",
					schemaPath: "#/properties/delivers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.delivers.type,
					parentSchema: schema19.properties.delivers,
					data: data40
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.emergency !== void 0) {
			let data47 = data.emergency;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				if (data47.reason === void 0 || !func0.call(data47, "reason")) {
					const err58 = {
						instancePath: instancePath + "/emergency",
						schemaPath: "#/properties/emergency/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						schema: schema19.properties.emergency.required,
						parentSchema: schema19.properties.emergency,
						data: data47
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				for (const key8 of Object.keys(data47)) if (!(key8 === "reason" || key8 === "incident")) {
					const err59 = {
						instancePath: instancePath + "/emergency",
						schemaPath: "#/properties/emergency/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						schema: false,
						parentSchema: schema19.properties.emergency,
						data: data47
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data47.reason !== void 0) {
					let data48 = data47.reason;
					if (typeof data48 === "string") {
						if (data48.length > 2e3 && func71(data48) > 2e3) {
							const err60 = {
								instancePath: instancePath + "/emergency/reason",
								schemaPath: "#/properties/emergency/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								schema: 2e3,
								parentSchema: schema19.properties.emergency.properties.reason,
								data: data48
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data48.length < 2 && func71(data48) < 1) {
							const err61 = {
								instancePath: instancePath + "/emergency/reason",
								schemaPath: "#/properties/emergency/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.emergency.properties.reason,
								data: data48
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/emergency/reason",
							schemaPath: "#/properties/emergency/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.emergency.properties.reason.type,
							parentSchema: schema19.properties.emergency.properties.reason,
							data: data48
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
				if (data47.incident !== void 0) {
					if (!validate123(data47.incident, {
						instancePath: instancePath + "/emergency/incident",
						parentData: data47,
						parentDataProperty: "incident",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/emergency",
					schemaPath: "#/properties/emergency/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.emergency.type,
					parentSchema: schema19.properties.emergency,
					data: data47
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.freeze_exception !== void 0) {
			let data50 = data.freeze_exception;
			if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
				if (data50.freeze === void 0 || !func0.call(data50, "freeze")) {
					const err64 = {
						instancePath: instancePath + "/freeze_exception",
						schemaPath: "#/properties/freeze_exception/required",
						keyword: "required",
						params: { missingProperty: "freeze" },
						schema: schema19.properties.freeze_exception.required,
						parentSchema: schema19.properties.freeze_exception,
						data: data50
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data50.reason === void 0 || !func0.call(data50, "reason")) {
					const err65 = {
						instancePath: instancePath + "/freeze_exception",
						schemaPath: "#/properties/freeze_exception/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						schema: schema19.properties.freeze_exception.required,
						parentSchema: schema19.properties.freeze_exception,
						data: data50
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				for (const key9 of Object.keys(data50)) if (!(key9 === "freeze" || key9 === "reason")) {
					const err66 = {
						instancePath: instancePath + "/freeze_exception",
						schemaPath: "#/properties/freeze_exception/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key9 },
						schema: false,
						parentSchema: schema19.properties.freeze_exception,
						data: data50
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data50.freeze !== void 0) {
					if (!validate60(data50.freeze, {
						instancePath: instancePath + "/freeze_exception/freeze",
						parentData: data50,
						parentDataProperty: "freeze",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data50.reason !== void 0) {
					let data52 = data50.reason;
					if (typeof data52 === "string") {
						if (data52.length > 1e3 && func71(data52) > 1e3) {
							const err67 = {
								instancePath: instancePath + "/freeze_exception/reason",
								schemaPath: "#/properties/freeze_exception/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.freeze_exception.properties.reason,
								data: data52
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
						if (data52.length < 2 && func71(data52) < 1) {
							const err68 = {
								instancePath: instancePath + "/freeze_exception/reason",
								schemaPath: "#/properties/freeze_exception/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.freeze_exception.properties.reason,
								data: data52
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/freeze_exception/reason",
							schemaPath: "#/properties/freeze_exception/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.freeze_exception.properties.reason.type,
							parentSchema: schema19.properties.freeze_exception.properties.reason,
							data: data52
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/freeze_exception",
					schemaPath: "#/properties/freeze_exception/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.freeze_exception.type,
					parentSchema: schema19.properties.freeze_exception,
					data: data50
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.hold !== void 0) {
			let data53 = data.hold;
			if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
				if (data53.reason === void 0 || !func0.call(data53, "reason")) {
					const err71 = {
						instancePath: instancePath + "/hold",
						schemaPath: "#/properties/hold/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						schema: schema19.properties.hold.required,
						parentSchema: schema19.properties.hold,
						data: data53
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data53.since === void 0 || !func0.call(data53, "since")) {
					const err72 = {
						instancePath: instancePath + "/hold",
						schemaPath: "#/properties/hold/required",
						keyword: "required",
						params: { missingProperty: "since" },
						schema: schema19.properties.hold.required,
						parentSchema: schema19.properties.hold,
						data: data53
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				for (const key10 of Object.keys(data53)) if (!(key10 === "reason" || key10 === "since" || key10 === "by")) {
					const err73 = {
						instancePath: instancePath + "/hold",
						schemaPath: "#/properties/hold/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key10 },
						schema: false,
						parentSchema: schema19.properties.hold,
						data: data53
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (data53.reason !== void 0) {
					let data54 = data53.reason;
					if (typeof data54 === "string") {
						if (data54.length > 1e3 && func71(data54) > 1e3) {
							const err74 = {
								instancePath: instancePath + "/hold/reason",
								schemaPath: "#/properties/hold/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.hold.properties.reason,
								data: data54
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						if (data54.length < 2 && func71(data54) < 1) {
							const err75 = {
								instancePath: instancePath + "/hold/reason",
								schemaPath: "#/properties/hold/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.hold.properties.reason,
								data: data54
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/hold/reason",
							schemaPath: "#/properties/hold/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.hold.properties.reason.type,
							parentSchema: schema19.properties.hold.properties.reason,
							data: data54
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data53.since !== void 0) {
					if (!validate62(data53.since, {
						instancePath: instancePath + "/hold/since",
						parentData: data53,
						parentDataProperty: "since",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data53.by !== void 0) {
					if (!validate64(data53.by, {
						instancePath: instancePath + "/hold/by",
						parentData: data53,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/hold",
					schemaPath: "#/properties/hold/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.hold.type,
					parentSchema: schema19.properties.hold,
					data: data53
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.implemented !== void 0) {
			let data57 = data.implemented;
			if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
				if (data57.start === void 0 || !func0.call(data57, "start")) {
					const err78 = {
						instancePath: instancePath + "/implemented",
						schemaPath: "#/properties/implemented/required",
						keyword: "required",
						params: { missingProperty: "start" },
						schema: schema19.properties.implemented.required,
						parentSchema: schema19.properties.implemented,
						data: data57
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				for (const key11 of Object.keys(data57)) if (!(key11 === "start" || key11 === "end" || key11 === "by")) {
					const err79 = {
						instancePath: instancePath + "/implemented",
						schemaPath: "#/properties/implemented/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key11 },
						schema: false,
						parentSchema: schema19.properties.implemented,
						data: data57
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data57.start !== void 0) {
					if (!validate62(data57.start, {
						instancePath: instancePath + "/implemented/start",
						parentData: data57,
						parentDataProperty: "start",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data57.end !== void 0) {
					if (!validate62(data57.end, {
						instancePath: instancePath + "/implemented/end",
						parentData: data57,
						parentDataProperty: "end",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data57.by !== void 0) {
					if (!validate64(data57.by, {
						instancePath: instancePath + "/implemented/by",
						parentData: data57,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/implemented",
					schemaPath: "#/properties/implemented/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.implemented.type,
					parentSchema: schema19.properties.implemented,
					data: data57
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.close !== void 0) {
			let data61 = data.close;
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				if (data61.code === void 0 || !func0.call(data61, "code")) {
					const err81 = {
						instancePath: instancePath + "/close",
						schemaPath: "#/properties/close/required",
						keyword: "required",
						params: { missingProperty: "code" },
						schema: schema19.properties.close.required,
						parentSchema: schema19.properties.close,
						data: data61
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data61.notes === void 0 || !func0.call(data61, "notes")) {
					const err82 = {
						instancePath: instancePath + "/close",
						schemaPath: "#/properties/close/required",
						keyword: "required",
						params: { missingProperty: "notes" },
						schema: schema19.properties.close.required,
						parentSchema: schema19.properties.close,
						data: data61
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				for (const key12 of Object.keys(data61)) if (!(key12 === "code" || key12 === "notes")) {
					const err83 = {
						instancePath: instancePath + "/close",
						schemaPath: "#/properties/close/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						schema: false,
						parentSchema: schema19.properties.close,
						data: data61
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data61.code !== void 0) {
					let data62 = data61.code;
					if (typeof data62 !== "string") {
						const err84 = {
							instancePath: instancePath + "/close/code",
							schemaPath: "#/properties/close/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.close.properties.code.type,
							parentSchema: schema19.properties.close.properties.code,
							data: data62
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
					if (!(data62 === "successful" || data62 === "successful_with_issues" || data62 === "backed_out" || data62 === "unsuccessful" || data62 === "not_implemented")) {
						const err85 = {
							instancePath: instancePath + "/close/code",
							schemaPath: "#/properties/close/properties/code/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.close.properties.code.enum },
							schema: schema19.properties.close.properties.code.enum,
							parentSchema: schema19.properties.close.properties.code,
							data: data62
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data61.notes !== void 0) {
					if (!validate92(data61.notes, {
						instancePath: instancePath + "/close/notes",
						parentData: data61,
						parentDataProperty: "notes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err86 = {
					instancePath: instancePath + "/close",
					schemaPath: "#/properties/close/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.close.type,
					parentSchema: schema19.properties.close,
					data: data61
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
		}
		if (data.cancellation !== void 0) {
			let data64 = data.cancellation;
			if (typeof data64 === "string") {
				if (data64.length > 2e3 && func71(data64) > 2e3) {
					const err87 = {
						instancePath: instancePath + "/cancellation",
						schemaPath: "#/properties/cancellation/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema19.properties.cancellation,
						data: data64
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				if (data64.length < 2 && func71(data64) < 1) {
					const err88 = {
						instancePath: instancePath + "/cancellation",
						schemaPath: "#/properties/cancellation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.cancellation,
						data: data64
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/cancellation",
					schemaPath: "#/properties/cancellation/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.cancellation.type,
					parentSchema: schema19.properties.cancellation,
					data: data64
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data65 = data.review;
			if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
				for (const key13 of Object.keys(data65)) if (!(key13 === "required" || key13 === "due_at" || key13 === "held_at" || key13 === "by" || key13 === "findings")) {
					const err90 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key13 },
						schema: false,
						parentSchema: schema19.properties.review,
						data: data65
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data65.required !== void 0) {
					let data66 = data65.required;
					if (typeof data66 !== "boolean") {
						const err91 = {
							instancePath: instancePath + "/review/required",
							schemaPath: "#/properties/review/properties/required/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema19.properties.review.properties.required.type,
							parentSchema: schema19.properties.review.properties.required,
							data: data66
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data65.due_at !== void 0) {
					if (!validate62(data65.due_at, {
						instancePath: instancePath + "/review/due_at",
						parentData: data65,
						parentDataProperty: "due_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data65.held_at !== void 0) {
					if (!validate62(data65.held_at, {
						instancePath: instancePath + "/review/held_at",
						parentData: data65,
						parentDataProperty: "held_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data65.by !== void 0) {
					if (!validate64(data65.by, {
						instancePath: instancePath + "/review/by",
						parentData: data65,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data65.findings !== void 0) {
					if (!validate94(data65.findings, {
						instancePath: instancePath + "/review/findings",
						parentData: data65,
						parentDataProperty: "findings",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.review.type,
					parentSchema: schema19.properties.review,
					data: data65
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.unauthorised !== void 0) {
			let data71 = data.unauthorised;
			if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
				if (data71.why === void 0 || !func0.call(data71, "why")) {
					const err93 = {
						instancePath: instancePath + "/unauthorised",
						schemaPath: "#/properties/unauthorised/required",
						keyword: "required",
						params: { missingProperty: "why" },
						schema: schema19.properties.unauthorised.required,
						parentSchema: schema19.properties.unauthorised,
						data: data71
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				for (const key14 of Object.keys(data71)) if (!(key14 === "commit" || key14 === "landed_at" || key14 === "by" || key14 === "why")) {
					const err94 = {
						instancePath: instancePath + "/unauthorised",
						schemaPath: "#/properties/unauthorised/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						schema: false,
						parentSchema: schema19.properties.unauthorised,
						data: data71
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (data71.commit !== void 0) {
					if (!validate118(data71.commit, {
						instancePath: instancePath + "/unauthorised/commit",
						parentData: data71,
						parentDataProperty: "commit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
						errors = vErrors.length;
					}
				}
				if (data71.landed_at !== void 0) {
					if (!validate62(data71.landed_at, {
						instancePath: instancePath + "/unauthorised/landed_at",
						parentData: data71,
						parentDataProperty: "landed_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data71.by !== void 0) {
					if (!validate64(data71.by, {
						instancePath: instancePath + "/unauthorised/by",
						parentData: data71,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data71.why !== void 0) {
					let data75 = data71.why;
					if (typeof data75 === "string") {
						if (data75.length > 500 && func71(data75) > 500) {
							const err95 = {
								instancePath: instancePath + "/unauthorised/why",
								schemaPath: "#/properties/unauthorised/properties/why/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.unauthorised.properties.why,
								data: data75
							};
							if (vErrors === null) vErrors = [err95];
							else vErrors.push(err95);
							errors++;
						}
						if (data75.length < 2 && func71(data75) < 1) {
							const err96 = {
								instancePath: instancePath + "/unauthorised/why",
								schemaPath: "#/properties/unauthorised/properties/why/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.unauthorised.properties.why,
								data: data75
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/unauthorised/why",
							schemaPath: "#/properties/unauthorised/properties/why/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.unauthorised.properties.why.type,
							parentSchema: schema19.properties.unauthorised.properties.why,
							data: data75
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
			} else {
				const err98 = {
					instancePath: instancePath + "/unauthorised",
					schemaPath: "#/properties/unauthorised/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.unauthorised.type,
					parentSchema: schema19.properties.unauthorised,
					data: data71
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data76 = data.links;
			if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
				for (const key15 of Object.keys(data76)) if (!(key15 === "caused" || key15 === "resolves" || key15 === "parent" || key15 === "children" || key15 === "follow_up_of" || key15 === "related")) {
					const err99 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						schema: false,
						parentSchema: schema19.properties.links,
						data: data76
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (data76.caused !== void 0) {
					let data77 = data76.caused;
					if (Array.isArray(data77)) {
						if (data77.length > 200) {
							const err100 = {
								instancePath: instancePath + "/links/caused",
								schemaPath: "#/properties/links/properties/caused/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.links.properties.caused,
								data: data77
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
						const len3 = data77.length;
						for (let i5 = 0; i5 < len3; i5++) if (!validate123(data77[i5], {
							instancePath: instancePath + "/links/caused/" + i5,
							parentData: data77,
							parentDataProperty: i5,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
							errors = vErrors.length;
						}
						let i6 = data77.length;
						let j2;
						if (i6 > 1) {
							outer2: for (; i6--;) for (j2 = i6; j2--;) if (func27(data77[i6], data77[j2])) {
								const err101 = {
									instancePath: instancePath + "/links/caused",
									schemaPath: "#/properties/links/properties/caused/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i6,
										j: j2
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.caused,
									data: data77
								};
								if (vErrors === null) vErrors = [err101];
								else vErrors.push(err101);
								errors++;
								break outer2;
							}
						}
					} else {
						const err102 = {
							instancePath: instancePath + "/links/caused",
							schemaPath: "#/properties/links/properties/caused/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.caused.type,
							parentSchema: schema19.properties.links.properties.caused,
							data: data77
						};
						if (vErrors === null) vErrors = [err102];
						else vErrors.push(err102);
						errors++;
					}
				}
				if (data76.resolves !== void 0) {
					let data79 = data76.resolves;
					if (Array.isArray(data79)) {
						if (data79.length > 200) {
							const err103 = {
								instancePath: instancePath + "/links/resolves",
								schemaPath: "#/properties/links/properties/resolves/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.links.properties.resolves,
								data: data79
							};
							if (vErrors === null) vErrors = [err103];
							else vErrors.push(err103);
							errors++;
						}
						const len4 = data79.length;
						for (let i7 = 0; i7 < len4; i7++) {
							let data80 = data79[i7];
							if (typeof data80 === "string") {
								if (data80.length > 13 && func71(data80) > 13) {
									const err104 = {
										instancePath: instancePath + "/links/resolves/" + i7,
										schemaPath: "#/properties/links/properties/resolves/items/maxLength",
										keyword: "maxLength",
										params: { limit: 13 },
										schema: 13,
										parentSchema: schema19.properties.links.properties.resolves.items,
										data: data80
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
								}
								if (!pattern17.test(data80)) {
									const err105 = {
										instancePath: instancePath + "/links/resolves/" + i7,
										schemaPath: "#/properties/links/properties/resolves/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(?:INC|PRB)-[1-9][0-9]{0,8}$" },
										schema: "^(?:INC|PRB)-[1-9][0-9]{0,8}$",
										parentSchema: schema19.properties.links.properties.resolves.items,
										data: data80
									};
									if (vErrors === null) vErrors = [err105];
									else vErrors.push(err105);
									errors++;
								}
							} else {
								const err106 = {
									instancePath: instancePath + "/links/resolves/" + i7,
									schemaPath: "#/properties/links/properties/resolves/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.links.properties.resolves.items.type,
									parentSchema: schema19.properties.links.properties.resolves.items,
									data: data80
								};
								if (vErrors === null) vErrors = [err106];
								else vErrors.push(err106);
								errors++;
							}
						}
						let i8 = data79.length;
						let j3;
						if (i8 > 1) {
							const indices0 = {};
							for (; i8--;) {
								let item0 = data79[i8];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j3 = indices0[item0];
									const err107 = {
										instancePath: instancePath + "/links/resolves",
										schemaPath: "#/properties/links/properties/resolves/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i8,
											j: j3
										},
										schema: true,
										parentSchema: schema19.properties.links.properties.resolves,
										data: data79
									};
									if (vErrors === null) vErrors = [err107];
									else vErrors.push(err107);
									errors++;
									break;
								}
								indices0[item0] = i8;
							}
						}
					} else {
						const err108 = {
							instancePath: instancePath + "/links/resolves",
							schemaPath: "#/properties/links/properties/resolves/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.resolves.type,
							parentSchema: schema19.properties.links.properties.resolves,
							data: data79
						};
						if (vErrors === null) vErrors = [err108];
						else vErrors.push(err108);
						errors++;
					}
				}
				if (data76.parent !== void 0) {
					if (!validate54(data76.parent, {
						instancePath: instancePath + "/links/parent",
						parentData: data76,
						parentDataProperty: "parent",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data76.children !== void 0) {
					let data82 = data76.children;
					if (Array.isArray(data82)) {
						if (data82.length > 100) {
							const err109 = {
								instancePath: instancePath + "/links/children",
								schemaPath: "#/properties/links/properties/children/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.links.properties.children,
								data: data82
							};
							if (vErrors === null) vErrors = [err109];
							else vErrors.push(err109);
							errors++;
						}
						const len5 = data82.length;
						for (let i9 = 0; i9 < len5; i9++) if (!validate54(data82[i9], {
							instancePath: instancePath + "/links/children/" + i9,
							parentData: data82,
							parentDataProperty: i9,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
							errors = vErrors.length;
						}
						let i10 = data82.length;
						let j4;
						if (i10 > 1) {
							outer3: for (; i10--;) for (j4 = i10; j4--;) if (func27(data82[i10], data82[j4])) {
								const err110 = {
									instancePath: instancePath + "/links/children",
									schemaPath: "#/properties/links/properties/children/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i10,
										j: j4
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.children,
									data: data82
								};
								if (vErrors === null) vErrors = [err110];
								else vErrors.push(err110);
								errors++;
								break outer3;
							}
						}
					} else {
						const err111 = {
							instancePath: instancePath + "/links/children",
							schemaPath: "#/properties/links/properties/children/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.children.type,
							parentSchema: schema19.properties.links.properties.children,
							data: data82
						};
						if (vErrors === null) vErrors = [err111];
						else vErrors.push(err111);
						errors++;
					}
				}
				if (data76.follow_up_of !== void 0) {
					if (!validate54(data76.follow_up_of, {
						instancePath: instancePath + "/links/follow_up_of",
						parentData: data76,
						parentDataProperty: "follow_up_of",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data76.related !== void 0) {
					let data85 = data76.related;
					if (Array.isArray(data85)) {
						if (data85.length > 100) {
							const err112 = {
								instancePath: instancePath + "/links/related",
								schemaPath: "#/properties/links/properties/related/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.links.properties.related,
								data: data85
							};
							if (vErrors === null) vErrors = [err112];
							else vErrors.push(err112);
							errors++;
						}
						const len6 = data85.length;
						for (let i11 = 0; i11 < len6; i11++) if (!validate143(data85[i11], {
							instancePath: instancePath + "/links/related/" + i11,
							parentData: data85,
							parentDataProperty: i11,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
							errors = vErrors.length;
						}
						let i12 = data85.length;
						let j5;
						if (i12 > 1) {
							outer4: for (; i12--;) for (j5 = i12; j5--;) if (func27(data85[i12], data85[j5])) {
								const err113 = {
									instancePath: instancePath + "/links/related",
									schemaPath: "#/properties/links/properties/related/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i12,
										j: j5
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.related,
									data: data85
								};
								if (vErrors === null) vErrors = [err113];
								else vErrors.push(err113);
								errors++;
								break outer4;
							}
						}
					} else {
						const err114 = {
							instancePath: instancePath + "/links/related",
							schemaPath: "#/properties/links/properties/related/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.related.type,
							parentSchema: schema19.properties.links.properties.related,
							data: data85
						};
						if (vErrors === null) vErrors = [err114];
						else vErrors.push(err114);
						errors++;
					}
				}
			} else {
				const err115 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.links.type,
					parentSchema: schema19.properties.links,
					data: data76
				};
				if (vErrors === null) vErrors = [err115];
				else vErrors.push(err115);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			if (!validate145(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
				errors = vErrors.length;
			}
		}
		if (data.watchers !== void 0) {
			if (!validate147(data.watchers, {
				instancePath: instancePath + "/watchers",
				parentData: data,
				parentDataProperty: "watchers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.manual_due !== void 0) {
			if (!validate150(data.manual_due, {
				instancePath: instancePath + "/manual_due",
				parentData: data,
				parentDataProperty: "manual_due",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
				errors = vErrors.length;
			}
		}
		if (data.source !== void 0) {
			if (!validate154(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate94(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
				errors = vErrors.length;
			}
		}
		if (data.evidence !== void 0) {
			let data92 = data.evidence;
			if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
				for (const key16 of Object.keys(data92)) if (!func0.call(schema19.properties.evidence.properties, key16)) {
					const err116 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 },
						schema: false,
						parentSchema: schema19.properties.evidence,
						data: data92
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				if (data92.pull_request !== void 0) {
					let data93 = data92.pull_request;
					if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93))) {
						const err117 = {
							instancePath: instancePath + "/evidence/pull_request",
							schemaPath: "#/properties/evidence/properties/pull_request/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.evidence.properties.pull_request.type,
							parentSchema: schema19.properties.evidence.properties.pull_request,
							data: data93
						};
						if (vErrors === null) vErrors = [err117];
						else vErrors.push(err117);
						errors++;
					}
					if (typeof data93 == "number" && isFinite(data93)) {
						if (data93 > 999999999 || isNaN(data93)) {
							const err118 = {
								instancePath: instancePath + "/evidence/pull_request",
								schemaPath: "#/properties/evidence/properties/pull_request/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 999999999
								},
								schema: 999999999,
								parentSchema: schema19.properties.evidence.properties.pull_request,
								data: data93
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
						if (data93 < 1 || isNaN(data93)) {
							const err119 = {
								instancePath: instancePath + "/evidence/pull_request",
								schemaPath: "#/properties/evidence/properties/pull_request/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.evidence.properties.pull_request,
								data: data93
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
					}
				}
				if (data92.base_commit !== void 0) {
					if (!validate118(data92.base_commit, {
						instancePath: instancePath + "/evidence/base_commit",
						parentData: data92,
						parentDataProperty: "base_commit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
						errors = vErrors.length;
					}
				}
				if (data92.head_commit !== void 0) {
					if (!validate118(data92.head_commit, {
						instancePath: instancePath + "/evidence/head_commit",
						parentData: data92,
						parentDataProperty: "head_commit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
						errors = vErrors.length;
					}
				}
				if (data92.merge_commit !== void 0) {
					if (!validate118(data92.merge_commit, {
						instancePath: instancePath + "/evidence/merge_commit",
						parentData: data92,
						parentDataProperty: "merge_commit",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
						errors = vErrors.length;
					}
				}
				if (data92.merged_at !== void 0) {
					if (!validate62(data92.merged_at, {
						instancePath: instancePath + "/evidence/merged_at",
						parentData: data92,
						parentDataProperty: "merged_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data92.merged_by !== void 0) {
					if (!validate64(data92.merged_by, {
						instancePath: instancePath + "/evidence/merged_by",
						parentData: data92,
						parentDataProperty: "merged_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
						errors = vErrors.length;
					}
				}
				if (data92.digest !== void 0) {
					if (!validate120(data92.digest, {
						instancePath: instancePath + "/evidence/digest",
						parentData: data92,
						parentDataProperty: "digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
						errors = vErrors.length;
					}
				}
				if (data92.policy_digest !== void 0) {
					if (!validate120(data92.policy_digest, {
						instancePath: instancePath + "/evidence/policy_digest",
						parentData: data92,
						parentDataProperty: "policy_digest",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
						errors = vErrors.length;
					}
				}
				if (data92.decision !== void 0) {
					let data101 = data92.decision;
					if (typeof data101 !== "string") {
						const err120 = {
							instancePath: instancePath + "/evidence/decision",
							schemaPath: "#/properties/evidence/properties/decision/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.evidence.properties.decision.type,
							parentSchema: schema19.properties.evidence.properties.decision,
							data: data101
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
					if (!(data101 === "approved" || data101 === "authorise_afterwards" || data101 === "not_approved")) {
						const err121 = {
							instancePath: instancePath + "/evidence/decision",
							schemaPath: "#/properties/evidence/properties/decision/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.evidence.properties.decision.enum },
							schema: schema19.properties.evidence.properties.decision.enum,
							parentSchema: schema19.properties.evidence.properties.decision,
							data: data101
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
				if (data92.emergency !== void 0) {
					let data102 = data92.emergency;
					if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
						if (data102.by === void 0 || !func0.call(data102, "by")) {
							const err122 = {
								instancePath: instancePath + "/evidence/emergency",
								schemaPath: "#/properties/evidence/properties/emergency/required",
								keyword: "required",
								params: { missingProperty: "by" },
								schema: schema19.properties.evidence.properties.emergency.required,
								parentSchema: schema19.properties.evidence.properties.emergency,
								data: data102
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
						if (data102.reason === void 0 || !func0.call(data102, "reason")) {
							const err123 = {
								instancePath: instancePath + "/evidence/emergency",
								schemaPath: "#/properties/evidence/properties/emergency/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								schema: schema19.properties.evidence.properties.emergency.required,
								parentSchema: schema19.properties.evidence.properties.emergency,
								data: data102
							};
							if (vErrors === null) vErrors = [err123];
							else vErrors.push(err123);
							errors++;
						}
						if (data102.at === void 0 || !func0.call(data102, "at")) {
							const err124 = {
								instancePath: instancePath + "/evidence/emergency",
								schemaPath: "#/properties/evidence/properties/emergency/required",
								keyword: "required",
								params: { missingProperty: "at" },
								schema: schema19.properties.evidence.properties.emergency.required,
								parentSchema: schema19.properties.evidence.properties.emergency,
								data: data102
							};
							if (vErrors === null) vErrors = [err124];
							else vErrors.push(err124);
							errors++;
						}
						for (const key17 of Object.keys(data102)) if (!(key17 === "by" || key17 === "user_id" || key17 === "reason" || key17 === "comment" || key17 === "at")) {
							const err125 = {
								instancePath: instancePath + "/evidence/emergency",
								schemaPath: "#/properties/evidence/properties/emergency/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key17 },
								schema: false,
								parentSchema: schema19.properties.evidence.properties.emergency,
								data: data102
							};
							if (vErrors === null) vErrors = [err125];
							else vErrors.push(err125);
							errors++;
						}
						if (data102.by !== void 0) {
							if (!validate64(data102.by, {
								instancePath: instancePath + "/evidence/emergency/by",
								parentData: data102,
								parentDataProperty: "by",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data102.user_id !== void 0) {
							let data104 = data102.user_id;
							if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
								const err126 = {
									instancePath: instancePath + "/evidence/emergency/user_id",
									schemaPath: "#/properties/evidence/properties/emergency/properties/user_id/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.evidence.properties.emergency.properties.user_id.type,
									parentSchema: schema19.properties.evidence.properties.emergency.properties.user_id,
									data: data104
								};
								if (vErrors === null) vErrors = [err126];
								else vErrors.push(err126);
								errors++;
							}
							if (typeof data104 == "number" && isFinite(data104)) {
								if (data104 > 9007199254740991 || isNaN(data104)) {
									const err127 = {
										instancePath: instancePath + "/evidence/emergency/user_id",
										schemaPath: "#/properties/evidence/properties/emergency/properties/user_id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										schema: 9007199254740991,
										parentSchema: schema19.properties.evidence.properties.emergency.properties.user_id,
										data: data104
									};
									if (vErrors === null) vErrors = [err127];
									else vErrors.push(err127);
									errors++;
								}
								if (data104 < 1 || isNaN(data104)) {
									const err128 = {
										instancePath: instancePath + "/evidence/emergency/user_id",
										schemaPath: "#/properties/evidence/properties/emergency/properties/user_id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.evidence.properties.emergency.properties.user_id,
										data: data104
									};
									if (vErrors === null) vErrors = [err128];
									else vErrors.push(err128);
									errors++;
								}
							}
						}
						if (data102.reason !== void 0) {
							if (!validate92(data102.reason, {
								instancePath: instancePath + "/evidence/emergency/reason",
								parentData: data102,
								parentDataProperty: "reason",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
								errors = vErrors.length;
							}
						}
						if (data102.comment !== void 0) {
							let data106 = data102.comment;
							if (!(typeof data106 == "number" && !(data106 % 1) && !isNaN(data106) && isFinite(data106))) {
								const err129 = {
									instancePath: instancePath + "/evidence/emergency/comment",
									schemaPath: "#/properties/evidence/properties/emergency/properties/comment/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.evidence.properties.emergency.properties.comment.type,
									parentSchema: schema19.properties.evidence.properties.emergency.properties.comment,
									data: data106
								};
								if (vErrors === null) vErrors = [err129];
								else vErrors.push(err129);
								errors++;
							}
							if (typeof data106 == "number" && isFinite(data106)) {
								if (data106 > 9007199254740991 || isNaN(data106)) {
									const err130 = {
										instancePath: instancePath + "/evidence/emergency/comment",
										schemaPath: "#/properties/evidence/properties/emergency/properties/comment/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										schema: 9007199254740991,
										parentSchema: schema19.properties.evidence.properties.emergency.properties.comment,
										data: data106
									};
									if (vErrors === null) vErrors = [err130];
									else vErrors.push(err130);
									errors++;
								}
								if (data106 < 1 || isNaN(data106)) {
									const err131 = {
										instancePath: instancePath + "/evidence/emergency/comment",
										schemaPath: "#/properties/evidence/properties/emergency/properties/comment/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.evidence.properties.emergency.properties.comment,
										data: data106
									};
									if (vErrors === null) vErrors = [err131];
									else vErrors.push(err131);
									errors++;
								}
							}
						}
						if (data102.at !== void 0) {
							if (!validate62(data102.at, {
								instancePath: instancePath + "/evidence/emergency/at",
								parentData: data102,
								parentDataProperty: "at",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err132 = {
							instancePath: instancePath + "/evidence/emergency",
							schemaPath: "#/properties/evidence/properties/emergency/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.evidence.properties.emergency.type,
							parentSchema: schema19.properties.evidence.properties.emergency,
							data: data102
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
				}
				if (data92.authorised_at !== void 0) {
					if (!validate62(data92.authorised_at, {
						instancePath: instancePath + "/evidence/authorised_at",
						parentData: data92,
						parentDataProperty: "authorised_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data92.authorise_by !== void 0) {
					if (!validate62(data92.authorise_by, {
						instancePath: instancePath + "/evidence/authorise_by",
						parentData: data92,
						parentDataProperty: "authorise_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data92.reviews !== void 0) {
					let data110 = data92.reviews;
					if (Array.isArray(data110)) {
						if (data110.length > 100) {
							const err133 = {
								instancePath: instancePath + "/evidence/reviews",
								schemaPath: "#/properties/evidence/properties/reviews/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.evidence.properties.reviews,
								data: data110
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						const len7 = data110.length;
						for (let i13 = 0; i13 < len7; i13++) {
							let data111 = data110[i13];
							if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
								if (data111.login === void 0 || !func0.call(data111, "login")) {
									const err134 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "login" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err134];
									else vErrors.push(err134);
									errors++;
								}
								if (data111.user_id === void 0 || !func0.call(data111, "user_id")) {
									const err135 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "user_id" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err135];
									else vErrors.push(err135);
									errors++;
								}
								if (data111.step === void 0 || !func0.call(data111, "step")) {
									const err136 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "step" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err136];
									else vErrors.push(err136);
									errors++;
								}
								if (data111.review === void 0 || !func0.call(data111, "review")) {
									const err137 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "review" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err137];
									else vErrors.push(err137);
									errors++;
								}
								if (data111.commit === void 0 || !func0.call(data111, "commit")) {
									const err138 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "commit" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
								if (data111.digest === void 0 || !func0.call(data111, "digest")) {
									const err139 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "digest" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err139];
									else vErrors.push(err139);
									errors++;
								}
								if (data111.at === void 0 || !func0.call(data111, "at")) {
									const err140 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/required",
										keyword: "required",
										params: { missingProperty: "at" },
										schema: schema19.properties.evidence.properties.reviews.items.required,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
								for (const key18 of Object.keys(data111)) if (!(key18 === "login" || key18 === "user_id" || key18 === "role" || key18 === "step" || key18 === "review" || key18 === "commit" || key18 === "digest" || key18 === "at")) {
									const err141 = {
										instancePath: instancePath + "/evidence/reviews/" + i13,
										schemaPath: "#/properties/evidence/properties/reviews/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key18 },
										schema: false,
										parentSchema: schema19.properties.evidence.properties.reviews.items,
										data: data111
									};
									if (vErrors === null) vErrors = [err141];
									else vErrors.push(err141);
									errors++;
								}
								if (data111.login !== void 0) {
									if (!validate64(data111.login, {
										instancePath: instancePath + "/evidence/reviews/" + i13 + "/login",
										parentData: data111,
										parentDataProperty: "login",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
								}
								if (data111.user_id !== void 0) {
									let data113 = data111.user_id;
									if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113) && isFinite(data113))) {
										const err142 = {
											instancePath: instancePath + "/evidence/reviews/" + i13 + "/user_id",
											schemaPath: "#/properties/evidence/properties/reviews/items/properties/user_id/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema19.properties.evidence.properties.reviews.items.properties.user_id.type,
											parentSchema: schema19.properties.evidence.properties.reviews.items.properties.user_id,
											data: data113
										};
										if (vErrors === null) vErrors = [err142];
										else vErrors.push(err142);
										errors++;
									}
									if (typeof data113 == "number" && isFinite(data113)) {
										if (data113 > 9007199254740991 || isNaN(data113)) {
											const err143 = {
												instancePath: instancePath + "/evidence/reviews/" + i13 + "/user_id",
												schemaPath: "#/properties/evidence/properties/reviews/items/properties/user_id/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema19.properties.evidence.properties.reviews.items.properties.user_id,
												data: data113
											};
											if (vErrors === null) vErrors = [err143];
											else vErrors.push(err143);
											errors++;
										}
										if (data113 < 1 || isNaN(data113)) {
											const err144 = {
												instancePath: instancePath + "/evidence/reviews/" + i13 + "/user_id",
												schemaPath: "#/properties/evidence/properties/reviews/items/properties/user_id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema19.properties.evidence.properties.reviews.items.properties.user_id,
												data: data113
											};
											if (vErrors === null) vErrors = [err144];
											else vErrors.push(err144);
											errors++;
										}
									}
								}
								if (data111.role !== void 0) {
									let data114 = data111.role;
									if (typeof data114 === "string") {
										if (data114.length > 120 && func71(data114) > 120) {
											const err145 = {
												instancePath: instancePath + "/evidence/reviews/" + i13 + "/role",
												schemaPath: "#/properties/evidence/properties/reviews/items/properties/role/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												schema: 120,
												parentSchema: schema19.properties.evidence.properties.reviews.items.properties.role,
												data: data114
											};
											if (vErrors === null) vErrors = [err145];
											else vErrors.push(err145);
											errors++;
										}
										if (data114.length < 2 && func71(data114) < 1) {
											const err146 = {
												instancePath: instancePath + "/evidence/reviews/" + i13 + "/role",
												schemaPath: "#/properties/evidence/properties/reviews/items/properties/role/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.evidence.properties.reviews.items.properties.role,
												data: data114
											};
											if (vErrors === null) vErrors = [err146];
											else vErrors.push(err146);
											errors++;
										}
									} else {
										const err147 = {
											instancePath: instancePath + "/evidence/reviews/" + i13 + "/role",
											schemaPath: "#/properties/evidence/properties/reviews/items/properties/role/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.evidence.properties.reviews.items.properties.role.type,
											parentSchema: schema19.properties.evidence.properties.reviews.items.properties.role,
											data: data114
										};
										if (vErrors === null) vErrors = [err147];
										else vErrors.push(err147);
										errors++;
									}
								}
								if (data111.step !== void 0) {
									if (!validate60(data111.step, {
										instancePath: instancePath + "/evidence/reviews/" + i13 + "/step",
										parentData: data111,
										parentDataProperty: "step",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
										errors = vErrors.length;
									}
								}
								if (data111.review !== void 0) {
									let data116 = data111.review;
									if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
										const err148 = {
											instancePath: instancePath + "/evidence/reviews/" + i13 + "/review",
											schemaPath: "#/properties/evidence/properties/reviews/items/properties/review/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema19.properties.evidence.properties.reviews.items.properties.review.type,
											parentSchema: schema19.properties.evidence.properties.reviews.items.properties.review,
											data: data116
										};
										if (vErrors === null) vErrors = [err148];
										else vErrors.push(err148);
										errors++;
									}
									if (typeof data116 == "number" && isFinite(data116)) {
										if (data116 > 9007199254740991 || isNaN(data116)) {
											const err149 = {
												instancePath: instancePath + "/evidence/reviews/" + i13 + "/review",
												schemaPath: "#/properties/evidence/properties/reviews/items/properties/review/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema19.properties.evidence.properties.reviews.items.properties.review,
												data: data116
											};
											if (vErrors === null) vErrors = [err149];
											else vErrors.push(err149);
											errors++;
										}
										if (data116 < 1 || isNaN(data116)) {
											const err150 = {
												instancePath: instancePath + "/evidence/reviews/" + i13 + "/review",
												schemaPath: "#/properties/evidence/properties/reviews/items/properties/review/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema19.properties.evidence.properties.reviews.items.properties.review,
												data: data116
											};
											if (vErrors === null) vErrors = [err150];
											else vErrors.push(err150);
											errors++;
										}
									}
								}
								if (data111.commit !== void 0) {
									if (!validate118(data111.commit, {
										instancePath: instancePath + "/evidence/reviews/" + i13 + "/commit",
										parentData: data111,
										parentDataProperty: "commit",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
										errors = vErrors.length;
									}
								}
								if (data111.digest !== void 0) {
									if (!validate120(data111.digest, {
										instancePath: instancePath + "/evidence/reviews/" + i13 + "/digest",
										parentData: data111,
										parentDataProperty: "digest",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
										errors = vErrors.length;
									}
								}
								if (data111.at !== void 0) {
									if (!validate62(data111.at, {
										instancePath: instancePath + "/evidence/reviews/" + i13 + "/at",
										parentData: data111,
										parentDataProperty: "at",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err151 = {
									instancePath: instancePath + "/evidence/reviews/" + i13,
									schemaPath: "#/properties/evidence/properties/reviews/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.evidence.properties.reviews.items.type,
									parentSchema: schema19.properties.evidence.properties.reviews.items,
									data: data111
								};
								if (vErrors === null) vErrors = [err151];
								else vErrors.push(err151);
								errors++;
							}
						}
					} else {
						const err152 = {
							instancePath: instancePath + "/evidence/reviews",
							schemaPath: "#/properties/evidence/properties/reviews/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.evidence.properties.reviews.type,
							parentSchema: schema19.properties.evidence.properties.reviews,
							data: data110
						};
						if (vErrors === null) vErrors = [err152];
						else vErrors.push(err152);
						errors++;
					}
				}
				if (data92.waivers !== void 0) {
					let data120 = data92.waivers;
					if (Array.isArray(data120)) {
						if (data120.length > 50) {
							const err153 = {
								instancePath: instancePath + "/evidence/waivers",
								schemaPath: "#/properties/evidence/properties/waivers/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.evidence.properties.waivers,
								data: data120
							};
							if (vErrors === null) vErrors = [err153];
							else vErrors.push(err153);
							errors++;
						}
						const len8 = data120.length;
						for (let i14 = 0; i14 < len8; i14++) {
							let data121 = data120[i14];
							if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
								if (data121.conflict === void 0 || !func0.call(data121, "conflict")) {
									const err154 = {
										instancePath: instancePath + "/evidence/waivers/" + i14,
										schemaPath: "#/properties/evidence/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "conflict" },
										schema: schema19.properties.evidence.properties.waivers.items.required,
										parentSchema: schema19.properties.evidence.properties.waivers.items,
										data: data121
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
								if (data121.by === void 0 || !func0.call(data121, "by")) {
									const err155 = {
										instancePath: instancePath + "/evidence/waivers/" + i14,
										schemaPath: "#/properties/evidence/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "by" },
										schema: schema19.properties.evidence.properties.waivers.items.required,
										parentSchema: schema19.properties.evidence.properties.waivers.items,
										data: data121
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
								if (data121.reason === void 0 || !func0.call(data121, "reason")) {
									const err156 = {
										instancePath: instancePath + "/evidence/waivers/" + i14,
										schemaPath: "#/properties/evidence/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "reason" },
										schema: schema19.properties.evidence.properties.waivers.items.required,
										parentSchema: schema19.properties.evidence.properties.waivers.items,
										data: data121
									};
									if (vErrors === null) vErrors = [err156];
									else vErrors.push(err156);
									errors++;
								}
								if (data121.at === void 0 || !func0.call(data121, "at")) {
									const err157 = {
										instancePath: instancePath + "/evidence/waivers/" + i14,
										schemaPath: "#/properties/evidence/properties/waivers/items/required",
										keyword: "required",
										params: { missingProperty: "at" },
										schema: schema19.properties.evidence.properties.waivers.items.required,
										parentSchema: schema19.properties.evidence.properties.waivers.items,
										data: data121
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
								for (const key19 of Object.keys(data121)) if (!(key19 === "conflict" || key19 === "by" || key19 === "user_id" || key19 === "reason" || key19 === "comment" || key19 === "at")) {
									const err158 = {
										instancePath: instancePath + "/evidence/waivers/" + i14,
										schemaPath: "#/properties/evidence/properties/waivers/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key19 },
										schema: false,
										parentSchema: schema19.properties.evidence.properties.waivers.items,
										data: data121
									};
									if (vErrors === null) vErrors = [err158];
									else vErrors.push(err158);
									errors++;
								}
								if (data121.conflict !== void 0) {
									let data122 = data121.conflict;
									if (typeof data122 === "string") {
										if (data122.length > 120 && func71(data122) > 120) {
											const err159 = {
												instancePath: instancePath + "/evidence/waivers/" + i14 + "/conflict",
												schemaPath: "#/properties/evidence/properties/waivers/items/properties/conflict/maxLength",
												keyword: "maxLength",
												params: { limit: 120 },
												schema: 120,
												parentSchema: schema19.properties.evidence.properties.waivers.items.properties.conflict,
												data: data122
											};
											if (vErrors === null) vErrors = [err159];
											else vErrors.push(err159);
											errors++;
										}
										if (data122.length < 2 && func71(data122) < 1) {
											const err160 = {
												instancePath: instancePath + "/evidence/waivers/" + i14 + "/conflict",
												schemaPath: "#/properties/evidence/properties/waivers/items/properties/conflict/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.evidence.properties.waivers.items.properties.conflict,
												data: data122
											};
											if (vErrors === null) vErrors = [err160];
											else vErrors.push(err160);
											errors++;
										}
									} else {
										const err161 = {
											instancePath: instancePath + "/evidence/waivers/" + i14 + "/conflict",
											schemaPath: "#/properties/evidence/properties/waivers/items/properties/conflict/type",
											keyword: "type",
											params: { type: "string" },
											schema: schema19.properties.evidence.properties.waivers.items.properties.conflict.type,
											parentSchema: schema19.properties.evidence.properties.waivers.items.properties.conflict,
											data: data122
										};
										if (vErrors === null) vErrors = [err161];
										else vErrors.push(err161);
										errors++;
									}
								}
								if (data121.by !== void 0) {
									if (!validate64(data121.by, {
										instancePath: instancePath + "/evidence/waivers/" + i14 + "/by",
										parentData: data121,
										parentDataProperty: "by",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
										errors = vErrors.length;
									}
								}
								if (data121.user_id !== void 0) {
									let data124 = data121.user_id;
									if (!(typeof data124 == "number" && !(data124 % 1) && !isNaN(data124) && isFinite(data124))) {
										const err162 = {
											instancePath: instancePath + "/evidence/waivers/" + i14 + "/user_id",
											schemaPath: "#/properties/evidence/properties/waivers/items/properties/user_id/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema19.properties.evidence.properties.waivers.items.properties.user_id.type,
											parentSchema: schema19.properties.evidence.properties.waivers.items.properties.user_id,
											data: data124
										};
										if (vErrors === null) vErrors = [err162];
										else vErrors.push(err162);
										errors++;
									}
									if (typeof data124 == "number" && isFinite(data124)) {
										if (data124 > 9007199254740991 || isNaN(data124)) {
											const err163 = {
												instancePath: instancePath + "/evidence/waivers/" + i14 + "/user_id",
												schemaPath: "#/properties/evidence/properties/waivers/items/properties/user_id/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema19.properties.evidence.properties.waivers.items.properties.user_id,
												data: data124
											};
											if (vErrors === null) vErrors = [err163];
											else vErrors.push(err163);
											errors++;
										}
										if (data124 < 1 || isNaN(data124)) {
											const err164 = {
												instancePath: instancePath + "/evidence/waivers/" + i14 + "/user_id",
												schemaPath: "#/properties/evidence/properties/waivers/items/properties/user_id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema19.properties.evidence.properties.waivers.items.properties.user_id,
												data: data124
											};
											if (vErrors === null) vErrors = [err164];
											else vErrors.push(err164);
											errors++;
										}
									}
								}
								if (data121.reason !== void 0) {
									if (!validate92(data121.reason, {
										instancePath: instancePath + "/evidence/waivers/" + i14 + "/reason",
										parentData: data121,
										parentDataProperty: "reason",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
										errors = vErrors.length;
									}
								}
								if (data121.comment !== void 0) {
									let data126 = data121.comment;
									if (!(typeof data126 == "number" && !(data126 % 1) && !isNaN(data126) && isFinite(data126))) {
										const err165 = {
											instancePath: instancePath + "/evidence/waivers/" + i14 + "/comment",
											schemaPath: "#/properties/evidence/properties/waivers/items/properties/comment/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema19.properties.evidence.properties.waivers.items.properties.comment.type,
											parentSchema: schema19.properties.evidence.properties.waivers.items.properties.comment,
											data: data126
										};
										if (vErrors === null) vErrors = [err165];
										else vErrors.push(err165);
										errors++;
									}
									if (typeof data126 == "number" && isFinite(data126)) {
										if (data126 > 9007199254740991 || isNaN(data126)) {
											const err166 = {
												instancePath: instancePath + "/evidence/waivers/" + i14 + "/comment",
												schemaPath: "#/properties/evidence/properties/waivers/items/properties/comment/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema19.properties.evidence.properties.waivers.items.properties.comment,
												data: data126
											};
											if (vErrors === null) vErrors = [err166];
											else vErrors.push(err166);
											errors++;
										}
										if (data126 < 1 || isNaN(data126)) {
											const err167 = {
												instancePath: instancePath + "/evidence/waivers/" + i14 + "/comment",
												schemaPath: "#/properties/evidence/properties/waivers/items/properties/comment/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema19.properties.evidence.properties.waivers.items.properties.comment,
												data: data126
											};
											if (vErrors === null) vErrors = [err167];
											else vErrors.push(err167);
											errors++;
										}
									}
								}
								if (data121.at !== void 0) {
									if (!validate62(data121.at, {
										instancePath: instancePath + "/evidence/waivers/" + i14 + "/at",
										parentData: data121,
										parentDataProperty: "at",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err168 = {
									instancePath: instancePath + "/evidence/waivers/" + i14,
									schemaPath: "#/properties/evidence/properties/waivers/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.evidence.properties.waivers.items.type,
									parentSchema: schema19.properties.evidence.properties.waivers.items,
									data: data121
								};
								if (vErrors === null) vErrors = [err168];
								else vErrors.push(err168);
								errors++;
							}
						}
					} else {
						const err169 = {
							instancePath: instancePath + "/evidence/waivers",
							schemaPath: "#/properties/evidence/properties/waivers/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.evidence.properties.waivers.type,
							parentSchema: schema19.properties.evidence.properties.waivers,
							data: data120
						};
						if (vErrors === null) vErrors = [err169];
						else vErrors.push(err169);
						errors++;
					}
				}
				if (data92.facts !== void 0) {
					let data128 = data92.facts;
					if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
						if (Object.keys(data128).length > 60) {
							const err170 = {
								instancePath: instancePath + "/evidence/facts",
								schemaPath: "#/properties/evidence/properties/facts/maxProperties",
								keyword: "maxProperties",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema19.properties.evidence.properties.facts,
								data: data128
							};
							if (vErrors === null) vErrors = [err170];
							else vErrors.push(err170);
							errors++;
						}
					} else {
						const err171 = {
							instancePath: instancePath + "/evidence/facts",
							schemaPath: "#/properties/evidence/properties/facts/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.evidence.properties.facts.type,
							parentSchema: schema19.properties.evidence.properties.facts,
							data: data128
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
				}
			} else {
				const err172 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.evidence.type,
					parentSchema: schema19.properties.evidence,
					data: data92
				};
				if (vErrors === null) vErrors = [err172];
				else vErrors.push(err172);
				errors++;
			}
		}
		if (data.announced !== void 0) {
			if (!validate179(data.announced, {
				instancePath: instancePath + "/announced",
				parentData: data,
				parentDataProperty: "announced",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
				errors = vErrors.length;
			}
		}
		if (data.journal !== void 0) {
			if (!validate183(data.journal, {
				instancePath: instancePath + "/journal",
				parentData: data,
				parentDataProperty: "journal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err173 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err173];
		else vErrors.push(err173);
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
