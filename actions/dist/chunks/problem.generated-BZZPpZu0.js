import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/problem.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/problemId" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"state": {
			"type": "string",
			"enum": [
				"new",
				"assess",
				"root_cause_analysis",
				"fix_in_progress",
				"resolved",
				"closed",
				"cancelled"
			]
		},
		"opened_at": { "$ref": "common.schema.json#/$defs/instant" },
		"opened_by": { "$ref": "common.schema.json#/$defs/login" },
		"origin": {
			"type": "string",
			"enum": [
				"reactive",
				"proactive",
				"major_incident"
			]
		},
		"service": { "$ref": "common.schema.json#/$defs/slug" },
		"category": { "$ref": "common.schema.json#/$defs/slug" },
		"impact": { "$ref": "common.schema.json#/$defs/level" },
		"urgency": { "$ref": "common.schema.json#/$defs/level" },
		"priority": { "$ref": "common.schema.json#/$defs/priority" },
		"priority_override": { "$ref": "common.schema.json#/$defs/priorityOverride" },
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"assignee": { "$ref": "common.schema.json#/$defs/login" },
		"major": { "type": "boolean" },
		"analysis": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"symptoms": { "$ref": "common.schema.json#/$defs/text" },
				"impacts": { "$ref": "common.schema.json#/$defs/text" },
				"causes": { "$ref": "common.schema.json#/$defs/text" },
				"method": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				}
			}
		},
		"known_error": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"symptom": { "$ref": "common.schema.json#/$defs/text" },
				"workaround": { "$ref": "common.schema.json#/$defs/text" },
				"root_cause": { "$ref": "common.schema.json#/$defs/text" },
				"solution": { "$ref": "common.schema.json#/$defs/text" },
				"error_code": {
					"type": "string",
					"minLength": 1,
					"maxLength": 200
				},
				"vendor": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"model": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"version": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"documents": {
					"type": "array",
					"maxItems": 20,
					"items": { "$ref": "common.schema.json#/$defs/url" }
				},
				"status": {
					"type": "string",
					"enum": [
						"draft",
						"published",
						"retired"
					]
				},
				"published_at": { "$ref": "common.schema.json#/$defs/instant" }
			},
			"required": ["symptom", "status"]
		},
		"tasks": { "$ref": "common.schema.json#/$defs/tasks" },
		"fix_applied_at": { "$ref": "common.schema.json#/$defs/instant" },
		"resolution": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"code": {
					"type": "string",
					"enum": [
						"fix_applied",
						"risk_accepted",
						"duplicate",
						"not_reproducible",
						"no_longer_relevant"
					]
				},
				"notes": { "$ref": "common.schema.json#/$defs/note" }
			},
			"required": ["code", "notes"]
		},
		"accepted_risk": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"reason": {
					"type": "string",
					"minLength": 1,
					"maxLength": 2e3
				},
				"by": { "$ref": "common.schema.json#/$defs/login" },
				"review_at": { "$ref": "common.schema.json#/$defs/instant" }
			},
			"required": [
				"reason",
				"by",
				"review_at"
			]
		},
		"cancellation": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"effectiveness": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"due_at": { "$ref": "common.schema.json#/$defs/instant" },
				"checked_at": { "$ref": "common.schema.json#/$defs/instant" },
				"by": { "$ref": "common.schema.json#/$defs/login" },
				"verdict": {
					"type": "string",
					"enum": [
						"effective",
						"partly_effective",
						"not_effective"
					]
				},
				"incidents_before": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"incidents_after": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"notes": { "$ref": "common.schema.json#/$defs/note" }
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"held_at": { "$ref": "common.schema.json#/$defs/instant" },
				"by": { "$ref": "common.schema.json#/$defs/login" },
				"lessons": { "$ref": "common.schema.json#/$defs/text" },
				"actions": { "$ref": "common.schema.json#/$defs/tasks" }
			}
		},
		"proposal": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"incidents": {
					"type": "array",
					"minItems": 1,
					"maxItems": 1e3,
					"items": { "$ref": "common.schema.json#/$defs/incidentId" },
					"uniqueItems": true
				},
				"words": {
					"type": "array",
					"maxItems": 5,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40
					}
				}
			},
			"required": ["incidents"]
		},
		"links": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"incidents": {
					"type": "array",
					"maxItems": 1e3,
					"items": { "$ref": "common.schema.json#/$defs/incidentId" },
					"uniqueItems": true
				},
				"resolved_by": {
					"type": "array",
					"maxItems": 50,
					"items": { "$ref": "common.schema.json#/$defs/changeId" },
					"uniqueItems": true
				},
				"caused_by": { "$ref": "common.schema.json#/$defs/changeId" },
				"duplicate_of": { "$ref": "common.schema.json#/$defs/problemId" },
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
		"time_spent": { "$ref": "common.schema.json#/$defs/timeSpent" },
		"manual_due": { "$ref": "common.schema.json#/$defs/manualDue" },
		"source": { "$ref": "common.schema.json#/$defs/source" },
		"description": { "$ref": "common.schema.json#/$defs/text" },
		"announced": { "$ref": "common.schema.json#/$defs/announced" },
		"journal": { "$ref": "common.schema.json#/$defs/journal" }
	},
	"required": [
		"id",
		"title",
		"state",
		"opened_at",
		"opened_by",
		"service",
		"impact",
		"urgency",
		"priority",
		"team",
		"journal"
	],
	"$id": "problem.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func73 = runtime.ucs2length;
const func27 = runtime.equal;
const schema21 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^PRB-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as PRB-7."
};
const pattern3 = /* @__PURE__ */ new RegExp("^PRB-[1-9][0-9]{0,8}$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func73(data) > 13) {
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
				params: { pattern: "^PRB-[1-9][0-9]{0,8}$" },
				schema: "^PRB-[1-9][0-9]{0,8}$",
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
		if (data.length > 200 && func73(data) > 200) {
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
		if (data.length < 2 && func73(data) < 1) {
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
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats0 = formats.instant;
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func73(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema23,
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
const pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func73(data) > 110) {
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
		if (!pattern6.test(data)) {
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
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern7 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func73(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema25,
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
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
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
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
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
const schema28 = {
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
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
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
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func73(data) > 110) {
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
		if (!pattern6.test(data)) {
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
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0 || !func0.call(data, "value")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema28.required,
				parentSchema: schema28,
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
				schema: schema28.required,
				parentSchema: schema28,
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
				schema: schema28.required,
				parentSchema: schema28,
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
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.value !== void 0) {
			if (!validate71(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (data1.length > 1e3 && func73(data1) > 1e3) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema28.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 2 && func73(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema28.properties.reason,
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
					schema: schema28.properties.reason.type,
					parentSchema: schema28.properties.reason,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.by !== void 0) {
			if (!validate73(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "string",
	"maxLength": 32768
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 32768 && func73(data) > 32768) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 32768 },
				schema: 32768,
				parentSchema: schema31,
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
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 500,
	"pattern": "^https?://[^ \\t\\r\\n]+$",
	"patternErrorMessage": "Write the whole address, from https:// on, without blanks."
};
const pattern9 = /* @__PURE__ */ new RegExp("^https?://[^ \\t\\r\\n]+$", "u");
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 500 && func73(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func73(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^ \\t\\r\\n]+$" },
				schema: "^https?://[^ \\t\\r\\n]+$",
				parentSchema: schema32,
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
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/task" }
};
const schema34 = {
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
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func73(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema25,
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
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
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
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func73(data) > 200) {
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
		if (data.length < 2 && func73(data) < 1) {
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
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func73(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema23,
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
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 8192
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func73(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func73(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
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
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema34.required,
				parentSchema: schema34,
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
				schema: schema34.required,
				parentSchema: schema34,
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
				schema: schema34.required,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema34.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate91(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate93(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
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
					schema: schema34.properties.kind.type,
					parentSchema: schema34.properties.kind,
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
					params: { allowedValues: schema34.properties.kind.enum },
					schema: schema34.properties.kind.enum,
					parentSchema: schema34.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.team !== void 0) {
			if (!validate91(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate73(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
					schema: schema34.properties.state.type,
					parentSchema: schema34.properties.state,
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
					params: { allowedValues: schema34.properties.state.enum },
					schema: schema34.properties.state.enum,
					parentSchema: schema34.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.due_at !== void 0) {
			if (!validate97(data.due_at, {
				instancePath: instancePath + "/due_at",
				parentData: data,
				parentDataProperty: "due_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_at !== void 0) {
			if (!validate97(data.done_at, {
				instancePath: instancePath + "/done_at",
				parentData: data,
				parentDataProperty: "done_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_by !== void 0) {
			if (!validate73(data.done_by, {
				instancePath: instancePath + "/done_by",
				parentData: data,
				parentDataProperty: "done_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
					schema: schema34.properties.order.type,
					parentSchema: schema34.properties.order,
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
						parentSchema: schema34.properties.order,
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
						parentSchema: schema34.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.note !== void 0) {
			if (!validate101(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema34.type,
			parentSchema: schema34,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
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
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
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
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate90(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func73(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema38,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func73(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
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
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema40 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^INC-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117."
};
const pattern13 = /* @__PURE__ */ new RegExp("^INC-[1-9][0-9]{0,8}$", "u");
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate118.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func73(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema40,
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
				params: { pattern: "^INC-[1-9][0-9]{0,8}$" },
				schema: "^INC-[1-9][0-9]{0,8}$",
				parentSchema: schema40,
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
			schema: schema40.type,
			parentSchema: schema40,
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
const schema41 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^CHG-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as CHG-57."
};
const pattern14 = /* @__PURE__ */ new RegExp("^CHG-[1-9][0-9]{0,8}$", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func73(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema41,
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
				params: { pattern: "^CHG-[1-9][0-9]{0,8}$" },
				schema: "^CHG-[1-9][0-9]{0,8}$",
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
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117, REQ-118, CHG-57 or PRB-7."
};
const pattern15 = /* @__PURE__ */ new RegExp("^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$", "u");
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func73(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema42,
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
				params: { pattern: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$" },
				schema: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
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
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema43 = {
	"type": "array",
	"maxItems": 30,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 50
	},
	"uniqueItems": true
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
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
				parentSchema: schema43,
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
				if (data0.length > 50 && func73(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema43.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.length < 2 && func73(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema43.items,
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
					schema: schema43.items.type,
					parentSchema: schema43.items,
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
						parentSchema: schema43,
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
			schema: schema43.type,
			parentSchema: schema43,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/login" },
	"uniqueItems": true
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
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
				parentSchema: schema44,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate73(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
					parentSchema: schema44,
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
			schema: schema44.type,
			parentSchema: schema44,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "array",
	"maxItems": 500,
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"at": { "$ref": "common.schema.json#/$defs/instant" },
			"by": { "$ref": "common.schema.json#/$defs/login" },
			"minutes": {
				"type": "integer",
				"minimum": 1,
				"maximum": 1e5
			},
			"note": { "$ref": "common.schema.json#/$defs/note" }
		},
		"required": [
			"at",
			"by",
			"minutes"
		]
	}
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
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
				parentSchema: schema45,
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
				if (data0.at === void 0 || !func0.call(data0, "at")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "at" },
						schema: schema45.items.required,
						parentSchema: schema45.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.by === void 0 || !func0.call(data0, "by")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "by" },
						schema: schema45.items.required,
						parentSchema: schema45.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.minutes === void 0 || !func0.call(data0, "minutes")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "minutes" },
						schema: schema45.items.required,
						parentSchema: schema45.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "at" || key0 === "by" || key0 === "minutes" || key0 === "note")) {
					const err4 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema45.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.at !== void 0) {
					if (!validate97(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
						errors = vErrors.length;
					}
				}
				if (data0.by !== void 0) {
					if (!validate73(data0.by, {
						instancePath: instancePath + "/" + i0 + "/by",
						parentData: data0,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data0.minutes !== void 0) {
					let data3 = data0.minutes;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err5 = {
							instancePath: instancePath + "/" + i0 + "/minutes",
							schemaPath: "#/items/properties/minutes/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema45.items.properties.minutes.type,
							parentSchema: schema45.items.properties.minutes,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e5 || isNaN(data3)) {
							const err6 = {
								instancePath: instancePath + "/" + i0 + "/minutes",
								schemaPath: "#/items/properties/minutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e5
								},
								schema: 1e5,
								parentSchema: schema45.items.properties.minutes,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3 < 1 || isNaN(data3)) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/minutes",
								schemaPath: "#/items/properties/minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema45.items.properties.minutes,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				if (data0.note !== void 0) {
					if (!validate101(data0.note, {
						instancePath: instancePath + "/" + i0 + "/note",
						parentData: data0,
						parentDataProperty: "note",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema45.items.type,
					parentSchema: schema45.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
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
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
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
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.target === void 0 || !func0.call(data0, "target")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "target" },
						schema: schema46.items.required,
						parentSchema: schema46.items,
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
						schema: schema46.items.required,
						parentSchema: schema46.items,
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
						schema: schema46.items.required,
						parentSchema: schema46.items,
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
						schema: schema46.items.required,
						parentSchema: schema46.items,
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
						parentSchema: schema46.items,
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
							schema: schema46.items.properties.target.type,
							parentSchema: schema46.items.properties.target,
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
							params: { allowedValues: schema46.items.properties.target.enum },
							schema: schema46.items.properties.target.enum,
							parentSchema: schema46.items.properties.target,
							data: data1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				if (data0.at !== void 0) {
					if (!validate97(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
						errors = vErrors.length;
					}
				}
				if (data0.reason !== void 0) {
					let data3 = data0.reason;
					if (typeof data3 === "string") {
						if (data3.length > 1e3 && func73(data3) > 1e3) {
							const err8 = {
								instancePath: instancePath + "/" + i0 + "/reason",
								schemaPath: "#/items/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema46.items.properties.reason,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.length < 2 && func73(data3) < 1) {
							const err9 = {
								instancePath: instancePath + "/" + i0 + "/reason",
								schemaPath: "#/items/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema46.items.properties.reason,
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
							schema: schema46.items.properties.reason.type,
							parentSchema: schema46.items.properties.reason,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data0.by !== void 0) {
					if (!validate73(data0.by, {
						instancePath: instancePath + "/" + i0 + "/by",
						parentData: data0,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema46.items.type,
					parentSchema: schema46.items,
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
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
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
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 500 && func73(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func73(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^ \\t\\r\\n]+$" },
				schema: "^https?://[^ \\t\\r\\n]+$",
				parentSchema: schema32,
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
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema47.required,
				parentSchema: schema47,
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
				parentSchema: schema47,
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
					schema: schema47.properties.kind.type,
					parentSchema: schema47.properties.kind,
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
					params: { allowedValues: schema47.properties.kind.enum },
					schema: schema47.properties.kind.enum,
					parentSchema: schema47.properties.kind,
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
				if (data1.length > 200 && func73(data1) > 200) {
					const err4 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema47.properties.key,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 2 && func73(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema47.properties.key,
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
					schema: schema47.properties.key.type,
					parentSchema: schema47.properties.key,
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
				if (data2.length > 140 && func73(data2) > 140) {
					const err7 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/maxLength",
						keyword: "maxLength",
						params: { limit: 140 },
						schema: 140,
						parentSchema: schema47.properties.repository,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.length < 2 && func73(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema47.properties.repository,
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
					schema: schema47.properties.repository.type,
					parentSchema: schema47.properties.repository,
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
					schema: schema47.properties.number.type,
					parentSchema: schema47.properties.number,
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
						parentSchema: schema47.properties.number,
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
						parentSchema: schema47.properties.number,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.url !== void 0) {
			if (!validate142(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.form !== void 0) {
			let data5 = data.form;
			if (typeof data5 === "string") {
				if (data5.length > 60 && func73(data5) > 60) {
					const err13 = {
						instancePath: instancePath + "/form",
						schemaPath: "#/properties/form/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						schema: 60,
						parentSchema: schema47.properties.form,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.length < 2 && func73(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/form",
						schemaPath: "#/properties/form/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema47.properties.form,
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
					schema: schema47.properties.form.type,
					parentSchema: schema47.properties.form,
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
					schema: schema47.properties.form_version.type,
					parentSchema: schema47.properties.form_version,
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
						parentSchema: schema47.properties.form_version,
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
						parentSchema: schema47.properties.form_version,
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
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
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
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
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
				parentSchema: schema49,
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
						schema: schema49.items.required,
						parentSchema: schema49.items,
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
						schema: schema49.items.required,
						parentSchema: schema49.items,
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
						parentSchema: schema49.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.key !== void 0) {
					let data1 = data0.key;
					if (typeof data1 === "string") {
						if (data1.length > 200 && func73(data1) > 200) {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "#/items/properties/key/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema49.items.properties.key,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.length < 2 && func73(data1) < 1) {
							const err5 = {
								instancePath: instancePath + "/" + i0 + "/key",
								schemaPath: "#/items/properties/key/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema49.items.properties.key,
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
							schema: schema49.items.properties.key.type,
							parentSchema: schema49.items.properties.key,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (data0.at !== void 0) {
					if (!validate97(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
						errors = vErrors.length;
					}
				}
				if (data0.delivered_at !== void 0) {
					if (!validate97(data0.delivered_at, {
						instancePath: instancePath + "/" + i0 + "/delivered_at",
						parentData: data0,
						parentDataProperty: "delivered_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema49.items.type,
					parentSchema: schema49.items,
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
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema50 = {
	"type": "array",
	"minItems": 1,
	"maxItems": 2e3,
	"items": { "$ref": "common.schema.json#/$defs/journalEntry" }
};
const schema51 = {
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
const schema52 = {
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
const schema53 = {
	"type": "string",
	"maxLength": 64,
	"pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
	"patternErrorMessage": "Write the full 40-digit id."
};
const pattern19 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 64 && func73(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				schema: 64,
				parentSchema: schema53,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern19.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
				schema: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
				parentSchema: schema53,
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
			schema: schema53.type,
			parentSchema: schema53,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!func0.call(schema52.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema52,
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
					schema: schema52.properties.issue.type,
					parentSchema: schema52.properties.issue,
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
						parentSchema: schema52.properties.issue,
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
						parentSchema: schema52.properties.issue,
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
					schema: schema52.properties.comment.type,
					parentSchema: schema52.properties.comment,
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
						parentSchema: schema52.properties.comment,
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
						parentSchema: schema52.properties.comment,
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
					schema: schema52.properties.pull_request.type,
					parentSchema: schema52.properties.pull_request,
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
						parentSchema: schema52.properties.pull_request,
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
						parentSchema: schema52.properties.pull_request,
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
					schema: schema52.properties.review.type,
					parentSchema: schema52.properties.review,
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
						parentSchema: schema52.properties.review,
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
						parentSchema: schema52.properties.review,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.commit !== void 0) {
			if (!validate157(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			let data5 = data.command;
			if (typeof data5 === "string") {
				if (data5.length > 40 && func73(data5) > 40) {
					const err13 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema52.properties.command,
						data: data5
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data5.length < 2 && func73(data5) < 1) {
					const err14 = {
						instancePath: instancePath + "/command",
						schemaPath: "#/properties/command/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema52.properties.command,
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
					schema: schema52.properties.command.type,
					parentSchema: schema52.properties.command,
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
				if (data6.length > 200 && func73(data6) > 200) {
					const err16 = {
						instancePath: instancePath + "/alert",
						schemaPath: "#/properties/alert/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema52.properties.alert,
						data: data6
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data6.length < 2 && func73(data6) < 1) {
					const err17 = {
						instancePath: instancePath + "/alert",
						schemaPath: "#/properties/alert/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema52.properties.alert,
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
					schema: schema52.properties.alert.type,
					parentSchema: schema52.properties.alert,
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
				if (data7.length > 200 && func73(data7) > 200) {
					const err19 = {
						instancePath: instancePath + "/import",
						schemaPath: "#/properties/import/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema52.properties.import,
						data: data7
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.length < 2 && func73(data7) < 1) {
					const err20 = {
						instancePath: instancePath + "/import",
						schemaPath: "#/properties/import/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema52.properties.import,
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
					schema: schema52.properties.import.type,
					parentSchema: schema52.properties.import,
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
				if (data8.length > 120 && func73(data8) > 120) {
					const err22 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						schema: 120,
						parentSchema: schema52.properties.rule,
						data: data8
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data8.length < 2 && func73(data8) < 1) {
					const err23 = {
						instancePath: instancePath + "/rule",
						schemaPath: "#/properties/rule/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema52.properties.rule,
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
					schema: schema52.properties.rule.type,
					parentSchema: schema52.properties.rule,
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
				if (data9.length > 40 && func73(data9) > 40) {
					const err25 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/properties/link/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema52.properties.link,
						data: data9
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data9.length < 2 && func73(data9) < 1) {
					const err26 = {
						instancePath: instancePath + "/link",
						schemaPath: "#/properties/link/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema52.properties.link,
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
					schema: schema52.properties.link.type,
					parentSchema: schema52.properties.link,
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
			schema: schema52.type,
			parentSchema: schema52,
			data
		};
		if (vErrors === null) vErrors = [err28];
		else vErrors.push(err28);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern17 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				schema: schema51.required,
				parentSchema: schema51,
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
				schema: schema51.required,
				parentSchema: schema51,
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
				parentSchema: schema51,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.at !== void 0) {
			if (!validate97(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.recorded_at !== void 0) {
			if (!validate97(data.recorded_at, {
				instancePath: instancePath + "/recorded_at",
				parentData: data,
				parentDataProperty: "recorded_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate73(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.to !== void 0) {
			let data3 = data.to;
			if (typeof data3 === "string") {
				if (data3.length > 40 && func73(data3) > 40) {
					const err3 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema51.properties.to,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern17.test(data3)) {
					const err4 = {
						instancePath: instancePath + "/to",
						schemaPath: "#/properties/to/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z_]+$" },
						schema: "^[a-z_]+$",
						parentSchema: schema51.properties.to,
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
					schema: schema51.properties.to.type,
					parentSchema: schema51.properties.to,
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
						parentSchema: schema51.properties.set,
						data: data4
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				for (const key1 of Object.keys(data4)) {
					const _errs10 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 40 && func73(key1) > 40) {
							const err7 = {
								instancePath: instancePath + "/set",
								schemaPath: "#/properties/set/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								schema: 40,
								parentSchema: schema51.properties.set.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (!pattern17.test(key1)) {
							const err8 = {
								instancePath: instancePath + "/set",
								schemaPath: "#/properties/set/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema51.properties.set.propertyNames,
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
							schema: schema51.properties.set.propertyNames,
							parentSchema: schema51.properties.set,
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
					schema: schema51.properties.set.type,
					parentSchema: schema51.properties.set,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.note !== void 0) {
			if (!validate101(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.source !== void 0) {
			if (!validate156(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema51.type,
			parentSchema: schema51,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
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
				parentSchema: schema50,
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
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate151(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
			errors = vErrors.length;
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema50.type,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
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
		if (data.state === void 0 || !func0.call(data, "state")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "state" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.opened_at === void 0 || !func0.call(data, "opened_at")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "opened_at" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.opened_by === void 0 || !func0.call(data, "opened_by")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "opened_by" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
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
		if (data.priority === void 0 || !func0.call(data, "priority")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priority" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.team === void 0 || !func0.call(data, "team")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "team" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.journal === void 0 || !func0.call(data, "journal")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "journal" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
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
		if (data.state !== void 0) {
			let data2 = data.state;
			if (typeof data2 !== "string") {
				const err12 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.state.type,
					parentSchema: schema19.properties.state,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (!(data2 === "new" || data2 === "assess" || data2 === "root_cause_analysis" || data2 === "fix_in_progress" || data2 === "resolved" || data2 === "closed" || data2 === "cancelled")) {
				const err13 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.state.enum },
					schema: schema19.properties.state.enum,
					parentSchema: schema19.properties.state,
					data: data2
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.opened_at !== void 0) {
			if (!validate58(data.opened_at, {
				instancePath: instancePath + "/opened_at",
				parentData: data,
				parentDataProperty: "opened_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.opened_by !== void 0) {
			if (!validate60(data.opened_by, {
				instancePath: instancePath + "/opened_by",
				parentData: data,
				parentDataProperty: "opened_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.origin !== void 0) {
			let data5 = data.origin;
			if (typeof data5 !== "string") {
				const err14 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.origin.type,
					parentSchema: schema19.properties.origin,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data5 === "reactive" || data5 === "proactive" || data5 === "major_incident")) {
				const err15 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.origin.enum },
					schema: schema19.properties.origin.enum,
					parentSchema: schema19.properties.origin,
					data: data5
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.service !== void 0) {
			if (!validate62(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0) {
			if (!validate62(data.category, {
				instancePath: instancePath + "/category",
				parentData: data,
				parentDataProperty: "category",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
		if (data.priority !== void 0) {
			if (!validate68(data.priority, {
				instancePath: instancePath + "/priority",
				parentData: data,
				parentDataProperty: "priority",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.priority_override !== void 0) {
			if (!validate70(data.priority_override, {
				instancePath: instancePath + "/priority_override",
				parentData: data,
				parentDataProperty: "priority_override",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate62(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate60(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.major !== void 0) {
			let data14 = data.major;
			if (typeof data14 !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/major",
					schemaPath: "#/properties/major/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19.properties.major.type,
					parentSchema: schema19.properties.major,
					data: data14
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.analysis !== void 0) {
			let data15 = data.analysis;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				for (const key1 of Object.keys(data15)) if (!(key1 === "symptoms" || key1 === "impacts" || key1 === "causes" || key1 === "method")) {
					const err17 = {
						instancePath: instancePath + "/analysis",
						schemaPath: "#/properties/analysis/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.analysis,
						data: data15
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data15.symptoms !== void 0) {
					if (!validate78(data15.symptoms, {
						instancePath: instancePath + "/analysis/symptoms",
						parentData: data15,
						parentDataProperty: "symptoms",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data15.impacts !== void 0) {
					if (!validate78(data15.impacts, {
						instancePath: instancePath + "/analysis/impacts",
						parentData: data15,
						parentDataProperty: "impacts",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data15.causes !== void 0) {
					if (!validate78(data15.causes, {
						instancePath: instancePath + "/analysis/causes",
						parentData: data15,
						parentDataProperty: "causes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data15.method !== void 0) {
					let data19 = data15.method;
					if (typeof data19 === "string") {
						if (data19.length > 100 && func73(data19) > 100) {
							const err18 = {
								instancePath: instancePath + "/analysis/method",
								schemaPath: "#/properties/analysis/properties/method/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.analysis.properties.method,
								data: data19
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data19.length < 2 && func73(data19) < 1) {
							const err19 = {
								instancePath: instancePath + "/analysis/method",
								schemaPath: "#/properties/analysis/properties/method/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.analysis.properties.method,
								data: data19
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/analysis/method",
							schemaPath: "#/properties/analysis/properties/method/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.analysis.properties.method.type,
							parentSchema: schema19.properties.analysis.properties.method,
							data: data19
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/analysis",
					schemaPath: "#/properties/analysis/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.analysis.type,
					parentSchema: schema19.properties.analysis,
					data: data15
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.known_error !== void 0) {
			let data20 = data.known_error;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.symptom === void 0 || !func0.call(data20, "symptom")) {
					const err22 = {
						instancePath: instancePath + "/known_error",
						schemaPath: "#/properties/known_error/required",
						keyword: "required",
						params: { missingProperty: "symptom" },
						schema: schema19.properties.known_error.required,
						parentSchema: schema19.properties.known_error,
						data: data20
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data20.status === void 0 || !func0.call(data20, "status")) {
					const err23 = {
						instancePath: instancePath + "/known_error",
						schemaPath: "#/properties/known_error/required",
						keyword: "required",
						params: { missingProperty: "status" },
						schema: schema19.properties.known_error.required,
						parentSchema: schema19.properties.known_error,
						data: data20
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				for (const key2 of Object.keys(data20)) if (!func0.call(schema19.properties.known_error.properties, key2)) {
					const err24 = {
						instancePath: instancePath + "/known_error",
						schemaPath: "#/properties/known_error/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.known_error,
						data: data20
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data20.symptom !== void 0) {
					if (!validate78(data20.symptom, {
						instancePath: instancePath + "/known_error/symptom",
						parentData: data20,
						parentDataProperty: "symptom",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data20.workaround !== void 0) {
					if (!validate78(data20.workaround, {
						instancePath: instancePath + "/known_error/workaround",
						parentData: data20,
						parentDataProperty: "workaround",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data20.root_cause !== void 0) {
					if (!validate78(data20.root_cause, {
						instancePath: instancePath + "/known_error/root_cause",
						parentData: data20,
						parentDataProperty: "root_cause",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data20.solution !== void 0) {
					if (!validate78(data20.solution, {
						instancePath: instancePath + "/known_error/solution",
						parentData: data20,
						parentDataProperty: "solution",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data20.error_code !== void 0) {
					let data25 = data20.error_code;
					if (typeof data25 === "string") {
						if (data25.length > 200 && func73(data25) > 200) {
							const err25 = {
								instancePath: instancePath + "/known_error/error_code",
								schemaPath: "#/properties/known_error/properties/error_code/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.known_error.properties.error_code,
								data: data25
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data25.length < 2 && func73(data25) < 1) {
							const err26 = {
								instancePath: instancePath + "/known_error/error_code",
								schemaPath: "#/properties/known_error/properties/error_code/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.known_error.properties.error_code,
								data: data25
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					} else {
						const err27 = {
							instancePath: instancePath + "/known_error/error_code",
							schemaPath: "#/properties/known_error/properties/error_code/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.known_error.properties.error_code.type,
							parentSchema: schema19.properties.known_error.properties.error_code,
							data: data25
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data20.vendor !== void 0) {
					let data26 = data20.vendor;
					if (typeof data26 === "string") {
						if (data26.length > 100 && func73(data26) > 100) {
							const err28 = {
								instancePath: instancePath + "/known_error/vendor",
								schemaPath: "#/properties/known_error/properties/vendor/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.known_error.properties.vendor,
								data: data26
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data26.length < 2 && func73(data26) < 1) {
							const err29 = {
								instancePath: instancePath + "/known_error/vendor",
								schemaPath: "#/properties/known_error/properties/vendor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.known_error.properties.vendor,
								data: data26
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/known_error/vendor",
							schemaPath: "#/properties/known_error/properties/vendor/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.known_error.properties.vendor.type,
							parentSchema: schema19.properties.known_error.properties.vendor,
							data: data26
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data20.model !== void 0) {
					let data27 = data20.model;
					if (typeof data27 === "string") {
						if (data27.length > 100 && func73(data27) > 100) {
							const err31 = {
								instancePath: instancePath + "/known_error/model",
								schemaPath: "#/properties/known_error/properties/model/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.known_error.properties.model,
								data: data27
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data27.length < 2 && func73(data27) < 1) {
							const err32 = {
								instancePath: instancePath + "/known_error/model",
								schemaPath: "#/properties/known_error/properties/model/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.known_error.properties.model,
								data: data27
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
					} else {
						const err33 = {
							instancePath: instancePath + "/known_error/model",
							schemaPath: "#/properties/known_error/properties/model/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.known_error.properties.model.type,
							parentSchema: schema19.properties.known_error.properties.model,
							data: data27
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data20.version !== void 0) {
					let data28 = data20.version;
					if (typeof data28 === "string") {
						if (data28.length > 100 && func73(data28) > 100) {
							const err34 = {
								instancePath: instancePath + "/known_error/version",
								schemaPath: "#/properties/known_error/properties/version/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.known_error.properties.version,
								data: data28
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data28.length < 2 && func73(data28) < 1) {
							const err35 = {
								instancePath: instancePath + "/known_error/version",
								schemaPath: "#/properties/known_error/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.known_error.properties.version,
								data: data28
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/known_error/version",
							schemaPath: "#/properties/known_error/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.known_error.properties.version.type,
							parentSchema: schema19.properties.known_error.properties.version,
							data: data28
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data20.documents !== void 0) {
					let data29 = data20.documents;
					if (Array.isArray(data29)) {
						if (data29.length > 20) {
							const err37 = {
								instancePath: instancePath + "/known_error/documents",
								schemaPath: "#/properties/known_error/properties/documents/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								schema: 20,
								parentSchema: schema19.properties.known_error.properties.documents,
								data: data29
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						const len0 = data29.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate86(data29[i0], {
							instancePath: instancePath + "/known_error/documents/" + i0,
							parentData: data29,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
							errors = vErrors.length;
						}
					} else {
						const err38 = {
							instancePath: instancePath + "/known_error/documents",
							schemaPath: "#/properties/known_error/properties/documents/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.known_error.properties.documents.type,
							parentSchema: schema19.properties.known_error.properties.documents,
							data: data29
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
				if (data20.status !== void 0) {
					let data31 = data20.status;
					if (typeof data31 !== "string") {
						const err39 = {
							instancePath: instancePath + "/known_error/status",
							schemaPath: "#/properties/known_error/properties/status/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.known_error.properties.status.type,
							parentSchema: schema19.properties.known_error.properties.status,
							data: data31
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
					if (!(data31 === "draft" || data31 === "published" || data31 === "retired")) {
						const err40 = {
							instancePath: instancePath + "/known_error/status",
							schemaPath: "#/properties/known_error/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.known_error.properties.status.enum },
							schema: schema19.properties.known_error.properties.status.enum,
							parentSchema: schema19.properties.known_error.properties.status,
							data: data31
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
				if (data20.published_at !== void 0) {
					if (!validate58(data20.published_at, {
						instancePath: instancePath + "/known_error/published_at",
						parentData: data20,
						parentDataProperty: "published_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err41 = {
					instancePath: instancePath + "/known_error",
					schemaPath: "#/properties/known_error/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.known_error.type,
					parentSchema: schema19.properties.known_error,
					data: data20
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
		}
		if (data.tasks !== void 0) {
			if (!validate89(data.tasks, {
				instancePath: instancePath + "/tasks",
				parentData: data,
				parentDataProperty: "tasks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.fix_applied_at !== void 0) {
			if (!validate58(data.fix_applied_at, {
				instancePath: instancePath + "/fix_applied_at",
				parentData: data,
				parentDataProperty: "fix_applied_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.resolution !== void 0) {
			let data35 = data.resolution;
			if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
				if (data35.code === void 0 || !func0.call(data35, "code")) {
					const err42 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/required",
						keyword: "required",
						params: { missingProperty: "code" },
						schema: schema19.properties.resolution.required,
						parentSchema: schema19.properties.resolution,
						data: data35
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data35.notes === void 0 || !func0.call(data35, "notes")) {
					const err43 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/required",
						keyword: "required",
						params: { missingProperty: "notes" },
						schema: schema19.properties.resolution.required,
						parentSchema: schema19.properties.resolution,
						data: data35
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
				for (const key3 of Object.keys(data35)) if (!(key3 === "code" || key3 === "notes")) {
					const err44 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.resolution,
						data: data35
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data35.code !== void 0) {
					let data36 = data35.code;
					if (typeof data36 !== "string") {
						const err45 = {
							instancePath: instancePath + "/resolution/code",
							schemaPath: "#/properties/resolution/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.resolution.properties.code.type,
							parentSchema: schema19.properties.resolution.properties.code,
							data: data36
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (!(data36 === "fix_applied" || data36 === "risk_accepted" || data36 === "duplicate" || data36 === "not_reproducible" || data36 === "no_longer_relevant")) {
						const err46 = {
							instancePath: instancePath + "/resolution/code",
							schemaPath: "#/properties/resolution/properties/code/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.resolution.properties.code.enum },
							schema: schema19.properties.resolution.properties.code.enum,
							parentSchema: schema19.properties.resolution.properties.code,
							data: data36
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data35.notes !== void 0) {
					if (!validate106(data35.notes, {
						instancePath: instancePath + "/resolution/notes",
						parentData: data35,
						parentDataProperty: "notes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/resolution",
					schemaPath: "#/properties/resolution/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.resolution.type,
					parentSchema: schema19.properties.resolution,
					data: data35
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.accepted_risk !== void 0) {
			let data38 = data.accepted_risk;
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
				if (data38.reason === void 0 || !func0.call(data38, "reason")) {
					const err48 = {
						instancePath: instancePath + "/accepted_risk",
						schemaPath: "#/properties/accepted_risk/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						schema: schema19.properties.accepted_risk.required,
						parentSchema: schema19.properties.accepted_risk,
						data: data38
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data38.by === void 0 || !func0.call(data38, "by")) {
					const err49 = {
						instancePath: instancePath + "/accepted_risk",
						schemaPath: "#/properties/accepted_risk/required",
						keyword: "required",
						params: { missingProperty: "by" },
						schema: schema19.properties.accepted_risk.required,
						parentSchema: schema19.properties.accepted_risk,
						data: data38
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data38.review_at === void 0 || !func0.call(data38, "review_at")) {
					const err50 = {
						instancePath: instancePath + "/accepted_risk",
						schemaPath: "#/properties/accepted_risk/required",
						keyword: "required",
						params: { missingProperty: "review_at" },
						schema: schema19.properties.accepted_risk.required,
						parentSchema: schema19.properties.accepted_risk,
						data: data38
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				for (const key4 of Object.keys(data38)) if (!(key4 === "reason" || key4 === "by" || key4 === "review_at")) {
					const err51 = {
						instancePath: instancePath + "/accepted_risk",
						schemaPath: "#/properties/accepted_risk/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						schema: false,
						parentSchema: schema19.properties.accepted_risk,
						data: data38
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (data38.reason !== void 0) {
					let data39 = data38.reason;
					if (typeof data39 === "string") {
						if (data39.length > 2e3 && func73(data39) > 2e3) {
							const err52 = {
								instancePath: instancePath + "/accepted_risk/reason",
								schemaPath: "#/properties/accepted_risk/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 2e3 },
								schema: 2e3,
								parentSchema: schema19.properties.accepted_risk.properties.reason,
								data: data39
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						if (data39.length < 2 && func73(data39) < 1) {
							const err53 = {
								instancePath: instancePath + "/accepted_risk/reason",
								schemaPath: "#/properties/accepted_risk/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.accepted_risk.properties.reason,
								data: data39
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/accepted_risk/reason",
							schemaPath: "#/properties/accepted_risk/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.accepted_risk.properties.reason.type,
							parentSchema: schema19.properties.accepted_risk.properties.reason,
							data: data39
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data38.by !== void 0) {
					if (!validate60(data38.by, {
						instancePath: instancePath + "/accepted_risk/by",
						parentData: data38,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data38.review_at !== void 0) {
					if (!validate58(data38.review_at, {
						instancePath: instancePath + "/accepted_risk/review_at",
						parentData: data38,
						parentDataProperty: "review_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/accepted_risk",
					schemaPath: "#/properties/accepted_risk/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.accepted_risk.type,
					parentSchema: schema19.properties.accepted_risk,
					data: data38
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.cancellation !== void 0) {
			let data42 = data.cancellation;
			if (typeof data42 === "string") {
				if (data42.length > 1e3 && func73(data42) > 1e3) {
					const err56 = {
						instancePath: instancePath + "/cancellation",
						schemaPath: "#/properties/cancellation/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.cancellation,
						data: data42
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (data42.length < 2 && func73(data42) < 1) {
					const err57 = {
						instancePath: instancePath + "/cancellation",
						schemaPath: "#/properties/cancellation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.cancellation,
						data: data42
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/cancellation",
					schemaPath: "#/properties/cancellation/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.cancellation.type,
					parentSchema: schema19.properties.cancellation,
					data: data42
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.effectiveness !== void 0) {
			let data43 = data.effectiveness;
			if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
				for (const key5 of Object.keys(data43)) if (!(key5 === "due_at" || key5 === "checked_at" || key5 === "by" || key5 === "verdict" || key5 === "incidents_before" || key5 === "incidents_after" || key5 === "notes")) {
					const err59 = {
						instancePath: instancePath + "/effectiveness",
						schemaPath: "#/properties/effectiveness/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						schema: false,
						parentSchema: schema19.properties.effectiveness,
						data: data43
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data43.due_at !== void 0) {
					if (!validate58(data43.due_at, {
						instancePath: instancePath + "/effectiveness/due_at",
						parentData: data43,
						parentDataProperty: "due_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data43.checked_at !== void 0) {
					if (!validate58(data43.checked_at, {
						instancePath: instancePath + "/effectiveness/checked_at",
						parentData: data43,
						parentDataProperty: "checked_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data43.by !== void 0) {
					if (!validate60(data43.by, {
						instancePath: instancePath + "/effectiveness/by",
						parentData: data43,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data43.verdict !== void 0) {
					let data47 = data43.verdict;
					if (typeof data47 !== "string") {
						const err60 = {
							instancePath: instancePath + "/effectiveness/verdict",
							schemaPath: "#/properties/effectiveness/properties/verdict/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.effectiveness.properties.verdict.type,
							parentSchema: schema19.properties.effectiveness.properties.verdict,
							data: data47
						};
						if (vErrors === null) vErrors = [err60];
						else vErrors.push(err60);
						errors++;
					}
					if (!(data47 === "effective" || data47 === "partly_effective" || data47 === "not_effective")) {
						const err61 = {
							instancePath: instancePath + "/effectiveness/verdict",
							schemaPath: "#/properties/effectiveness/properties/verdict/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.effectiveness.properties.verdict.enum },
							schema: schema19.properties.effectiveness.properties.verdict.enum,
							parentSchema: schema19.properties.effectiveness.properties.verdict,
							data: data47
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data43.incidents_before !== void 0) {
					let data48 = data43.incidents_before;
					if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
						const err62 = {
							instancePath: instancePath + "/effectiveness/incidents_before",
							schemaPath: "#/properties/effectiveness/properties/incidents_before/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.effectiveness.properties.incidents_before.type,
							parentSchema: schema19.properties.effectiveness.properties.incidents_before,
							data: data48
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
					if (typeof data48 == "number" && isFinite(data48)) {
						if (data48 > 1e6 || isNaN(data48)) {
							const err63 = {
								instancePath: instancePath + "/effectiveness/incidents_before",
								schemaPath: "#/properties/effectiveness/properties/incidents_before/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								schema: 1e6,
								parentSchema: schema19.properties.effectiveness.properties.incidents_before,
								data: data48
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data48 < 0 || isNaN(data48)) {
							const err64 = {
								instancePath: instancePath + "/effectiveness/incidents_before",
								schemaPath: "#/properties/effectiveness/properties/incidents_before/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.effectiveness.properties.incidents_before,
								data: data48
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
					}
				}
				if (data43.incidents_after !== void 0) {
					let data49 = data43.incidents_after;
					if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
						const err65 = {
							instancePath: instancePath + "/effectiveness/incidents_after",
							schemaPath: "#/properties/effectiveness/properties/incidents_after/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.effectiveness.properties.incidents_after.type,
							parentSchema: schema19.properties.effectiveness.properties.incidents_after,
							data: data49
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (typeof data49 == "number" && isFinite(data49)) {
						if (data49 > 1e6 || isNaN(data49)) {
							const err66 = {
								instancePath: instancePath + "/effectiveness/incidents_after",
								schemaPath: "#/properties/effectiveness/properties/incidents_after/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								schema: 1e6,
								parentSchema: schema19.properties.effectiveness.properties.incidents_after,
								data: data49
							};
							if (vErrors === null) vErrors = [err66];
							else vErrors.push(err66);
							errors++;
						}
						if (data49 < 0 || isNaN(data49)) {
							const err67 = {
								instancePath: instancePath + "/effectiveness/incidents_after",
								schemaPath: "#/properties/effectiveness/properties/incidents_after/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.effectiveness.properties.incidents_after,
								data: data49
							};
							if (vErrors === null) vErrors = [err67];
							else vErrors.push(err67);
							errors++;
						}
					}
				}
				if (data43.notes !== void 0) {
					if (!validate106(data43.notes, {
						instancePath: instancePath + "/effectiveness/notes",
						parentData: data43,
						parentDataProperty: "notes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/effectiveness",
					schemaPath: "#/properties/effectiveness/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.effectiveness.type,
					parentSchema: schema19.properties.effectiveness,
					data: data43
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data51 = data.review;
			if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
				for (const key6 of Object.keys(data51)) if (!(key6 === "held_at" || key6 === "by" || key6 === "lessons" || key6 === "actions")) {
					const err69 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema19.properties.review,
						data: data51
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data51.held_at !== void 0) {
					if (!validate58(data51.held_at, {
						instancePath: instancePath + "/review/held_at",
						parentData: data51,
						parentDataProperty: "held_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data51.by !== void 0) {
					if (!validate60(data51.by, {
						instancePath: instancePath + "/review/by",
						parentData: data51,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data51.lessons !== void 0) {
					if (!validate78(data51.lessons, {
						instancePath: instancePath + "/review/lessons",
						parentData: data51,
						parentDataProperty: "lessons",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
						errors = vErrors.length;
					}
				}
				if (data51.actions !== void 0) {
					if (!validate89(data51.actions, {
						instancePath: instancePath + "/review/actions",
						parentData: data51,
						parentDataProperty: "actions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.review.type,
					parentSchema: schema19.properties.review,
					data: data51
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.proposal !== void 0) {
			let data56 = data.proposal;
			if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
				if (data56.incidents === void 0 || !func0.call(data56, "incidents")) {
					const err71 = {
						instancePath: instancePath + "/proposal",
						schemaPath: "#/properties/proposal/required",
						keyword: "required",
						params: { missingProperty: "incidents" },
						schema: schema19.properties.proposal.required,
						parentSchema: schema19.properties.proposal,
						data: data56
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				for (const key7 of Object.keys(data56)) if (!(key7 === "incidents" || key7 === "words")) {
					const err72 = {
						instancePath: instancePath + "/proposal",
						schemaPath: "#/properties/proposal/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						schema: false,
						parentSchema: schema19.properties.proposal,
						data: data56
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data56.incidents !== void 0) {
					let data57 = data56.incidents;
					if (Array.isArray(data57)) {
						if (data57.length > 1e3) {
							const err73 = {
								instancePath: instancePath + "/proposal/incidents",
								schemaPath: "#/properties/proposal/properties/incidents/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.proposal.properties.incidents,
								data: data57
							};
							if (vErrors === null) vErrors = [err73];
							else vErrors.push(err73);
							errors++;
						}
						if (data57.length < 1) {
							const err74 = {
								instancePath: instancePath + "/proposal/incidents",
								schemaPath: "#/properties/proposal/properties/incidents/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.proposal.properties.incidents,
								data: data57
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						const len1 = data57.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate118(data57[i1], {
							instancePath: instancePath + "/proposal/incidents/" + i1,
							parentData: data57,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
							errors = vErrors.length;
						}
						let i2 = data57.length;
						let j0;
						if (i2 > 1) {
							outer0: for (; i2--;) for (j0 = i2; j0--;) if (func27(data57[i2], data57[j0])) {
								const err75 = {
									instancePath: instancePath + "/proposal/incidents",
									schemaPath: "#/properties/proposal/properties/incidents/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i2,
										j: j0
									},
									schema: true,
									parentSchema: schema19.properties.proposal.properties.incidents,
									data: data57
								};
								if (vErrors === null) vErrors = [err75];
								else vErrors.push(err75);
								errors++;
								break outer0;
							}
						}
					} else {
						const err76 = {
							instancePath: instancePath + "/proposal/incidents",
							schemaPath: "#/properties/proposal/properties/incidents/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.proposal.properties.incidents.type,
							parentSchema: schema19.properties.proposal.properties.incidents,
							data: data57
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				if (data56.words !== void 0) {
					let data59 = data56.words;
					if (Array.isArray(data59)) {
						if (data59.length > 5) {
							const err77 = {
								instancePath: instancePath + "/proposal/words",
								schemaPath: "#/properties/proposal/properties/words/maxItems",
								keyword: "maxItems",
								params: { limit: 5 },
								schema: 5,
								parentSchema: schema19.properties.proposal.properties.words,
								data: data59
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						const len2 = data59.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data60 = data59[i3];
							if (typeof data60 === "string") {
								if (data60.length > 40 && func73(data60) > 40) {
									const err78 = {
										instancePath: instancePath + "/proposal/words/" + i3,
										schemaPath: "#/properties/proposal/properties/words/items/maxLength",
										keyword: "maxLength",
										params: { limit: 40 },
										schema: 40,
										parentSchema: schema19.properties.proposal.properties.words.items,
										data: data60
									};
									if (vErrors === null) vErrors = [err78];
									else vErrors.push(err78);
									errors++;
								}
								if (data60.length < 2 && func73(data60) < 1) {
									const err79 = {
										instancePath: instancePath + "/proposal/words/" + i3,
										schemaPath: "#/properties/proposal/properties/words/items/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.proposal.properties.words.items,
										data: data60
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
							} else {
								const err80 = {
									instancePath: instancePath + "/proposal/words/" + i3,
									schemaPath: "#/properties/proposal/properties/words/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.proposal.properties.words.items.type,
									parentSchema: schema19.properties.proposal.properties.words.items,
									data: data60
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
						}
					} else {
						const err81 = {
							instancePath: instancePath + "/proposal/words",
							schemaPath: "#/properties/proposal/properties/words/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.proposal.properties.words.type,
							parentSchema: schema19.properties.proposal.properties.words,
							data: data59
						};
						if (vErrors === null) vErrors = [err81];
						else vErrors.push(err81);
						errors++;
					}
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/proposal",
					schemaPath: "#/properties/proposal/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.proposal.type,
					parentSchema: schema19.properties.proposal,
					data: data56
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data61 = data.links;
			if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
				for (const key8 of Object.keys(data61)) if (!(key8 === "incidents" || key8 === "resolved_by" || key8 === "caused_by" || key8 === "duplicate_of" || key8 === "related")) {
					const err83 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						schema: false,
						parentSchema: schema19.properties.links,
						data: data61
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
				if (data61.incidents !== void 0) {
					let data62 = data61.incidents;
					if (Array.isArray(data62)) {
						if (data62.length > 1e3) {
							const err84 = {
								instancePath: instancePath + "/links/incidents",
								schemaPath: "#/properties/links/properties/incidents/maxItems",
								keyword: "maxItems",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.links.properties.incidents,
								data: data62
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
						const len3 = data62.length;
						for (let i4 = 0; i4 < len3; i4++) if (!validate118(data62[i4], {
							instancePath: instancePath + "/links/incidents/" + i4,
							parentData: data62,
							parentDataProperty: i4,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
							errors = vErrors.length;
						}
						let i5 = data62.length;
						let j1;
						if (i5 > 1) {
							outer1: for (; i5--;) for (j1 = i5; j1--;) if (func27(data62[i5], data62[j1])) {
								const err85 = {
									instancePath: instancePath + "/links/incidents",
									schemaPath: "#/properties/links/properties/incidents/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i5,
										j: j1
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.incidents,
									data: data62
								};
								if (vErrors === null) vErrors = [err85];
								else vErrors.push(err85);
								errors++;
								break outer1;
							}
						}
					} else {
						const err86 = {
							instancePath: instancePath + "/links/incidents",
							schemaPath: "#/properties/links/properties/incidents/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.incidents.type,
							parentSchema: schema19.properties.links.properties.incidents,
							data: data62
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
				if (data61.resolved_by !== void 0) {
					let data64 = data61.resolved_by;
					if (Array.isArray(data64)) {
						if (data64.length > 50) {
							const err87 = {
								instancePath: instancePath + "/links/resolved_by",
								schemaPath: "#/properties/links/properties/resolved_by/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.links.properties.resolved_by,
								data: data64
							};
							if (vErrors === null) vErrors = [err87];
							else vErrors.push(err87);
							errors++;
						}
						const len4 = data64.length;
						for (let i6 = 0; i6 < len4; i6++) if (!validate121(data64[i6], {
							instancePath: instancePath + "/links/resolved_by/" + i6,
							parentData: data64,
							parentDataProperty: i6,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
							errors = vErrors.length;
						}
						let i7 = data64.length;
						let j2;
						if (i7 > 1) {
							outer2: for (; i7--;) for (j2 = i7; j2--;) if (func27(data64[i7], data64[j2])) {
								const err88 = {
									instancePath: instancePath + "/links/resolved_by",
									schemaPath: "#/properties/links/properties/resolved_by/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j2
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.resolved_by,
									data: data64
								};
								if (vErrors === null) vErrors = [err88];
								else vErrors.push(err88);
								errors++;
								break outer2;
							}
						}
					} else {
						const err89 = {
							instancePath: instancePath + "/links/resolved_by",
							schemaPath: "#/properties/links/properties/resolved_by/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.resolved_by.type,
							parentSchema: schema19.properties.links.properties.resolved_by,
							data: data64
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data61.caused_by !== void 0) {
					if (!validate121(data61.caused_by, {
						instancePath: instancePath + "/links/caused_by",
						parentData: data61,
						parentDataProperty: "caused_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
						errors = vErrors.length;
					}
				}
				if (data61.duplicate_of !== void 0) {
					if (!validate54(data61.duplicate_of, {
						instancePath: instancePath + "/links/duplicate_of",
						parentData: data61,
						parentDataProperty: "duplicate_of",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data61.related !== void 0) {
					let data68 = data61.related;
					if (Array.isArray(data68)) {
						if (data68.length > 100) {
							const err90 = {
								instancePath: instancePath + "/links/related",
								schemaPath: "#/properties/links/properties/related/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.links.properties.related,
								data: data68
							};
							if (vErrors === null) vErrors = [err90];
							else vErrors.push(err90);
							errors++;
						}
						const len5 = data68.length;
						for (let i8 = 0; i8 < len5; i8++) if (!validate125(data68[i8], {
							instancePath: instancePath + "/links/related/" + i8,
							parentData: data68,
							parentDataProperty: i8,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
							errors = vErrors.length;
						}
						let i9 = data68.length;
						let j3;
						if (i9 > 1) {
							outer3: for (; i9--;) for (j3 = i9; j3--;) if (func27(data68[i9], data68[j3])) {
								const err91 = {
									instancePath: instancePath + "/links/related",
									schemaPath: "#/properties/links/properties/related/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i9,
										j: j3
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.related,
									data: data68
								};
								if (vErrors === null) vErrors = [err91];
								else vErrors.push(err91);
								errors++;
								break outer3;
							}
						}
					} else {
						const err92 = {
							instancePath: instancePath + "/links/related",
							schemaPath: "#/properties/links/properties/related/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.related.type,
							parentSchema: schema19.properties.links.properties.related,
							data: data68
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.links.type,
					parentSchema: schema19.properties.links,
					data: data61
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			if (!validate127(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
				errors = vErrors.length;
			}
		}
		if (data.watchers !== void 0) {
			if (!validate129(data.watchers, {
				instancePath: instancePath + "/watchers",
				parentData: data,
				parentDataProperty: "watchers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.time_spent !== void 0) {
			if (!validate132(data.time_spent, {
				instancePath: instancePath + "/time_spent",
				parentData: data,
				parentDataProperty: "time_spent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.manual_due !== void 0) {
			if (!validate137(data.manual_due, {
				instancePath: instancePath + "/manual_due",
				parentData: data,
				parentDataProperty: "manual_due",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
				errors = vErrors.length;
			}
		}
		if (data.source !== void 0) {
			if (!validate141(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate78(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.announced !== void 0) {
			if (!validate146(data.announced, {
				instancePath: instancePath + "/announced",
				parentData: data,
				parentDataProperty: "announced",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
				errors = vErrors.length;
			}
		}
		if (data.journal !== void 0) {
			if (!validate150(data.journal, {
				instancePath: instancePath + "/journal",
				parentData: data,
				parentDataProperty: "journal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err94 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err94];
		else vErrors.push(err94);
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
