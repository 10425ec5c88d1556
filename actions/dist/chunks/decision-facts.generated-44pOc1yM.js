import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/decision-facts.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": ["string", "integer"],
			"maxLength": 200,
			"minimum": -9007199254740991,
			"maximum": 9007199254740991
		},
		"now": { "$ref": "common.schema.json#/$defs/instant" },
		"default_branch": {
			"type": "string",
			"maxLength": 255
		},
		"pull_request": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"number": {
					"type": "integer",
					"minimum": 1,
					"maximum": 999999999
				},
				"author": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/account" }, { "type": "null" }] },
				"base": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"branch": {
							"type": "string",
							"maxLength": 255
						},
						"commit": { "$ref": "common.schema.json#/$defs/sha" }
					},
					"required": ["branch"]
				},
				"head": { "$ref": "common.schema.json#/$defs/sha" },
				"merge_base": { "oneOf": [{ "$ref": "common.schema.json#/$defs/sha" }, { "type": "null" }] },
				"draft": { "type": "boolean" },
				"opened_at": { "$ref": "common.schema.json#/$defs/instant" },
				"base_changed_at": { "oneOf": [{ "$ref": "common.schema.json#/$defs/instant" }, { "type": "null" }] },
				"pushers": {
					"type": "array",
					"maxItems": 250,
					"items": { "$ref": "decision-facts.schema.json#/$defs/account" }
				},
				"counts": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"commits": {
							"type": "integer",
							"minimum": 0,
							"maximum": 1e6
						},
						"changed_paths": {
							"type": "integer",
							"minimum": 0,
							"maximum": 1e6
						},
						"reviews": {
							"type": "integer",
							"minimum": 0,
							"maximum": 1e6
						}
					},
					"required": [
						"commits",
						"changed_paths",
						"reviews"
					]
				}
			},
			"required": [
				"number",
				"author",
				"base",
				"head",
				"merge_base",
				"draft",
				"opened_at",
				"base_changed_at",
				"pushers",
				"counts"
			]
		},
		"changed_paths": {
			"type": "array",
			"maxItems": 3e3,
			"items": { "$ref": "decision-facts.schema.json#/$defs/changedPath" }
		},
		"commits": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "decision-facts.schema.json#/$defs/commit" }
		},
		"reviews": {
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "decision-facts.schema.json#/$defs/review" }
		},
		"permissions": {
			"type": "object",
			"maxProperties": 1e3,
			"propertyNames": {
				"type": "string",
				"maxLength": 16,
				"pattern": "^[1-9][0-9]{0,15}$"
			},
			"additionalProperties": { "$ref": "decision-facts.schema.json#/$defs/permission" }
		},
		"digests": {
			"type": "object",
			"maxProperties": 1e3,
			"propertyNames": {
				"type": "string",
				"maxLength": 64,
				"pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$"
			},
			"additionalProperties": { "oneOf": [
				{ "$ref": "common.schema.json#/$defs/digest" },
				{ "$ref": "decision-facts.schema.json#/$defs/material" },
				{ "type": "null" }
			] }
		},
		"changes": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "decision-facts.schema.json#/$defs/touched" }
		},
		"policy": { "oneOf": [{ "$ref": "approvals.schema.json#" }, { "type": "null" }] },
		"teams": { "oneOf": [{ "$ref": "teams.schema.json#" }, { "type": "null" }] },
		"services": { "oneOf": [{
			"type": "array",
			"maxItems": 5e3,
			"items": { "$ref": "service.schema.json#" }
		}, { "type": "null" }] },
		"standard_changes": { "oneOf": [{
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "standard-change.schema.json#" }
		}, { "type": "null" }] },
		"schedule": { "oneOf": [{ "$ref": "schedule.schema.json#" }, { "type": "null" }] },
		"other_changes": { "oneOf": [{
			"type": "array",
			"maxItems": 5e3,
			"items": { "$ref": "decision-facts.schema.json#/$defs/other" }
		}, { "type": "null" }] },
		"major_incidents": { "oneOf": [{
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "decision-facts.schema.json#/$defs/majorIncident" }
		}, { "type": "null" }] },
		"past_changes": {
			"type": "array",
			"maxItems": 2e4,
			"items": { "$ref": "decision-facts.schema.json#/$defs/past" }
		},
		"waivers": {
			"type": "array",
			"maxItems": 200,
			"items": { "$ref": "decision-facts.schema.json#/$defs/waiver" }
		},
		"emergency": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/said" }, { "type": "null" }] },
		"truncated": {
			"type": "array",
			"maxItems": 50,
			"items": {
				"type": "string",
				"maxLength": 300
			}
		}
	},
	"required": [
		"now",
		"default_branch",
		"pull_request",
		"changed_paths",
		"commits",
		"reviews",
		"permissions",
		"digests",
		"changes",
		"policy",
		"teams",
		"services",
		"standard_changes",
		"schedule",
		"other_changes",
		"major_incidents",
		"waivers",
		"emergency",
		"truncated"
	],
	"$defs": {
		"account": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"login": {
					"type": "string",
					"minLength": 1,
					"maxLength": 110
				},
				"type": {
					"type": "string",
					"minLength": 1,
					"maxLength": 40
				}
			},
			"required": [
				"id",
				"login",
				"type"
			]
		},
		"identity": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"login": {
					"type": "string",
					"minLength": 1,
					"maxLength": 110
				},
				"type": {
					"type": "string",
					"minLength": 1,
					"maxLength": 40
				},
				"name": {
					"type": "string",
					"maxLength": 300
				},
				"email": {
					"type": "string",
					"maxLength": 400
				}
			},
			"required": []
		},
		"blob": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"mode": {
					"type": "string",
					"maxLength": 6,
					"pattern": "^[0-7]{6}$",
					"patternErrorMessage": "Write six digits, such as 100644."
				},
				"blob": { "$ref": "common.schema.json#/$defs/sha" }
			},
			"required": ["mode", "blob"]
		},
		"changedPath": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"maxLength": 4096
				},
				"previous_path": {
					"type": "string",
					"minLength": 1,
					"maxLength": 4096
				},
				"before": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/blob" }, { "type": "null" }] },
				"after": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/blob" }, { "type": "null" }] }
			},
			"required": [
				"path",
				"before",
				"after"
			]
		},
		"commit": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"sha": { "$ref": "common.schema.json#/$defs/sha" },
				"author": { "$ref": "decision-facts.schema.json#/$defs/identity" },
				"committer": { "$ref": "decision-facts.schema.json#/$defs/identity" },
				"co_authors": {
					"type": "array",
					"maxItems": 100,
					"items": { "$ref": "decision-facts.schema.json#/$defs/identity" }
				},
				"base_merge": { "type": ["boolean", "null"] },
				"paths": { "oneOf": [{
					"type": "array",
					"maxItems": 3e3,
					"items": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4096
					}
				}, { "type": "null" }] }
			},
			"required": [
				"sha",
				"author",
				"committer",
				"co_authors",
				"base_merge",
				"paths"
			]
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"user": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/account" }, { "type": "null" }] },
				"state": {
					"type": "string",
					"enum": [
						"APPROVED",
						"CHANGES_REQUESTED",
						"COMMENTED",
						"PENDING",
						"DISMISSED"
					]
				},
				"commit_id": { "oneOf": [{ "$ref": "common.schema.json#/$defs/sha" }, { "type": "null" }] },
				"submitted_at": { "oneOf": [{ "$ref": "common.schema.json#/$defs/instant" }, { "type": "null" }] },
				"dismissed": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"was": {
							"type": "string",
							"enum": [
								"APPROVED",
								"CHANGES_REQUESTED",
								"COMMENTED"
							]
						},
						"by": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/account" }, { "type": "null" }] },
						"at": { "$ref": "common.schema.json#/$defs/instant" }
					},
					"required": [
						"was",
						"by",
						"at"
					]
				}
			},
			"required": [
				"id",
				"user",
				"state",
				"commit_id",
				"submitted_at"
			]
		},
		"permission": {
			"type": "string",
			"enum": [
				"admin",
				"maintain",
				"write",
				"triage",
				"read",
				"none",
				"unknown"
			]
		},
		"content": {
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
		},
		"material": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"changes": {
					"type": "array",
					"maxItems": 100,
					"items": { "$ref": "decision-facts.schema.json#/$defs/content" }
				},
				"paths": {
					"type": "array",
					"maxItems": 3e3,
					"items": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"path": {
								"type": "string",
								"minLength": 1,
								"maxLength": 4096
							},
							"mode": { "oneOf": [{
								"type": "string",
								"maxLength": 6,
								"pattern": "^[0-7]{6}$",
								"patternErrorMessage": "Write six digits, such as 100644."
							}, { "type": "null" }] },
							"blob": { "oneOf": [{ "$ref": "common.schema.json#/$defs/sha" }, { "type": "null" }] }
						},
						"required": [
							"path",
							"mode",
							"blob"
						]
					}
				}
			},
			"required": ["changes", "paths"]
		},
		"touched": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1,
					"maxLength": 4096
				},
				"id": { "$ref": "common.schema.json#/$defs/changeId" },
				"before": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/content" }, { "type": "null" }] },
				"after": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/content" }, { "type": "null" }] },
				"invalid": {
					"type": "array",
					"maxItems": 100,
					"items": {
						"type": "string",
						"maxLength": 1e3
					}
				}
			},
			"required": [
				"path",
				"before",
				"after"
			]
		},
		"other": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "common.schema.json#/$defs/changeId" },
				"proposal": { "type": "boolean" },
				"opened_at": { "$ref": "common.schema.json#/$defs/instant" },
				"change": { "$ref": "decision-facts.schema.json#/$defs/content" }
			},
			"required": [
				"id",
				"proposal",
				"opened_at",
				"change"
			]
		},
		"majorIncident": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "common.schema.json#/$defs/incidentId" },
				"service": { "$ref": "common.schema.json#/$defs/slug" },
				"opened_at": { "$ref": "common.schema.json#/$defs/instant" }
			},
			"required": [
				"id",
				"service",
				"opened_at"
			]
		},
		"said": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"by": { "$ref": "decision-facts.schema.json#/$defs/account" },
				"at": { "$ref": "common.schema.json#/$defs/instant" },
				"reason": {
					"type": "string",
					"maxLength": 2e3
				},
				"digest": { "$ref": "common.schema.json#/$defs/digest" },
				"edited": { "type": "boolean" },
				"comment": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}
			},
			"required": [
				"by",
				"at",
				"reason",
				"digest",
				"edited"
			]
		},
		"past": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"id": { "$ref": "common.schema.json#/$defs/changeId" },
				"service": { "$ref": "common.schema.json#/$defs/slug" },
				"team": { "$ref": "common.schema.json#/$defs/slug" },
				"template": { "$ref": "common.schema.json#/$defs/slug" },
				"code": { "$ref": "change.schema.json#/properties/close/properties/code" },
				"closed_at": { "$ref": "common.schema.json#/$defs/instant" }
			},
			"required": [
				"id",
				"service",
				"code",
				"closed_at"
			]
		},
		"waiver": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"conflict": { "$ref": "approvals.schema.json#/properties/waivers/items/properties/conflict" },
				"with": {
					"type": "string",
					"maxLength": 120
				},
				"by": { "$ref": "decision-facts.schema.json#/$defs/account" },
				"at": { "$ref": "common.schema.json#/$defs/instant" },
				"reason": {
					"type": "string",
					"maxLength": 2e3
				},
				"digest": { "$ref": "common.schema.json#/$defs/digest" },
				"edited": { "type": "boolean" },
				"comment": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}
			},
			"required": [
				"conflict",
				"by",
				"at",
				"reason",
				"digest",
				"edited"
			]
		}
	},
	"$id": "decision-facts.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func81 = runtime.ucs2length;
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
		if (data.length > 20 && func81(data) > 20) {
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
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"login": {
			"type": "string",
			"minLength": 1,
			"maxLength": 110
		},
		"type": {
			"type": "string",
			"minLength": 1,
			"maxLength": 40
		}
	},
	"required": [
		"id",
		"login",
		"type"
	]
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema22.required,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.login === void 0 || !func0.call(data, "login")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "login" },
				schema: schema22.required,
				parentSchema: schema22,
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
				schema: schema22.required,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "login" || key0 === "type")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema22.properties.id.type,
					parentSchema: schema22.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema22.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema22.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.login !== void 0) {
			let data1 = data.login;
			if (typeof data1 === "string") {
				if (data1.length > 110 && func81(data1) > 110) {
					const err7 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/maxLength",
						keyword: "maxLength",
						params: { limit: 110 },
						schema: 110,
						parentSchema: schema22.properties.login,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.length < 2 && func81(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema22.properties.login,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/login",
					schemaPath: "#/properties/login/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema22.properties.login.type,
					parentSchema: schema22.properties.login,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (typeof data2 === "string") {
				if (data2.length > 40 && func81(data2) > 40) {
					const err10 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema22.properties.type,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data2.length < 2 && func81(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema22.properties.type,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema22.properties.type.type,
					parentSchema: schema22.properties.type,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"type": "string",
	"maxLength": 64,
	"pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
	"patternErrorMessage": "Write the full 40-digit id."
};
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 64 && func81(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				schema: 64,
				parentSchema: schema23,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
				schema: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
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
		"path": {
			"type": "string",
			"minLength": 1,
			"maxLength": 4096
		},
		"previous_path": {
			"type": "string",
			"minLength": 1,
			"maxLength": 4096
		},
		"before": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/blob" }, { "type": "null" }] },
		"after": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/blob" }, { "type": "null" }] }
	},
	"required": [
		"path",
		"before",
		"after"
	]
};
const schema25 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"mode": {
			"type": "string",
			"maxLength": 6,
			"pattern": "^[0-7]{6}$",
			"patternErrorMessage": "Write six digits, such as 100644."
		},
		"blob": { "$ref": "common.schema.json#/$defs/sha" }
	},
	"required": ["mode", "blob"]
};
const pattern5 = /* @__PURE__ */ new RegExp("^[0-7]{6}$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mode === void 0 || !func0.call(data, "mode")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mode" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.blob === void 0 || !func0.call(data, "blob")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blob" },
				schema: schema25.required,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "mode" || key0 === "blob")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.mode !== void 0) {
			let data0 = data.mode;
			if (typeof data0 === "string") {
				if (data0.length > 6 && func81(data0) > 6) {
					const err3 = {
						instancePath: instancePath + "/mode",
						schemaPath: "#/properties/mode/maxLength",
						keyword: "maxLength",
						params: { limit: 6 },
						schema: 6,
						parentSchema: schema25.properties.mode,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern5.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/mode",
						schemaPath: "#/properties/mode/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-7]{6}$" },
						schema: "^[0-7]{6}$",
						parentSchema: schema25.properties.mode,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/mode",
					schemaPath: "#/properties/mode/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.properties.mode.type,
					parentSchema: schema25.properties.mode,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.blob !== void 0) {
			if (!validate58(data.blob, {
				instancePath: instancePath + "/blob",
				parentData: data,
				parentDataProperty: "blob",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0 || !func0.call(data, "path")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.before === void 0 || !func0.call(data, "before")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.after === void 0 || !func0.call(data, "after")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "previous_path" || key0 === "before" || key0 === "after")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 4096 && func81(data0) > 4096) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						schema: 4096,
						parentSchema: schema24.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.length < 2 && func81(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema24.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.path.type,
					parentSchema: schema24.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.previous_path !== void 0) {
			let data1 = data.previous_path;
			if (typeof data1 === "string") {
				if (data1.length > 4096 && func81(data1) > 4096) {
					const err7 = {
						instancePath: instancePath + "/previous_path",
						schemaPath: "#/properties/previous_path/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						schema: 4096,
						parentSchema: schema24.properties.previous_path,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1.length < 2 && func81(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/previous_path",
						schemaPath: "#/properties/previous_path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema24.properties.previous_path,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/previous_path",
					schemaPath: "#/properties/previous_path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.previous_path.type,
					parentSchema: schema24.properties.previous_path,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.before !== void 0) {
			let data2 = data.before;
			const _errs7 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs8 = errors;
			if (!validate66(data2, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs9 = errors;
			if (data2 !== null) {
				const err10 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema24.properties.before.oneOf[1].type,
					parentSchema: schema24.properties.before.oneOf[1],
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs9 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err11 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					schema: schema24.properties.before.oneOf,
					parentSchema: schema24.properties.before,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs7;
				if (vErrors !== null) {
					if (_errs7) vErrors.length = _errs7;
					else vErrors = null;
				}
			}
		}
		if (data.after !== void 0) {
			let data3 = data.after;
			const _errs12 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs13 = errors;
			if (!validate66(data3, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs13 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
			}
			const _errs14 = errors;
			if (data3 !== null) {
				const err12 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema24.properties.after.oneOf[1].type,
					parentSchema: schema24.properties.after.oneOf[1],
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err13 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					schema: schema24.properties.after.oneOf,
					parentSchema: schema24.properties.after,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"sha": { "$ref": "common.schema.json#/$defs/sha" },
		"author": { "$ref": "decision-facts.schema.json#/$defs/identity" },
		"committer": { "$ref": "decision-facts.schema.json#/$defs/identity" },
		"co_authors": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "decision-facts.schema.json#/$defs/identity" }
		},
		"base_merge": { "type": ["boolean", "null"] },
		"paths": { "oneOf": [{
			"type": "array",
			"maxItems": 3e3,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 4096
			}
		}, { "type": "null" }] }
	},
	"required": [
		"sha",
		"author",
		"committer",
		"co_authors",
		"base_merge",
		"paths"
	]
};
const schema27 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"login": {
			"type": "string",
			"minLength": 1,
			"maxLength": 110
		},
		"type": {
			"type": "string",
			"minLength": 1,
			"maxLength": 40
		},
		"name": {
			"type": "string",
			"maxLength": 300
		},
		"email": {
			"type": "string",
			"maxLength": 400
		}
	},
	"required": []
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "login" || key0 === "type" || key0 === "name" || key0 === "email")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema27.properties.id.type,
					parentSchema: schema27.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema27.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema27.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.login !== void 0) {
			let data1 = data.login;
			if (typeof data1 === "string") {
				if (data1.length > 110 && func81(data1) > 110) {
					const err4 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/maxLength",
						keyword: "maxLength",
						params: { limit: 110 },
						schema: 110,
						parentSchema: schema27.properties.login,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1.length < 2 && func81(data1) < 1) {
					const err5 = {
						instancePath: instancePath + "/login",
						schemaPath: "#/properties/login/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema27.properties.login,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/login",
					schemaPath: "#/properties/login/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema27.properties.login.type,
					parentSchema: schema27.properties.login,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.type !== void 0) {
			let data2 = data.type;
			if (typeof data2 === "string") {
				if (data2.length > 40 && func81(data2) > 40) {
					const err7 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema27.properties.type,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2.length < 2 && func81(data2) < 1) {
					const err8 = {
						instancePath: instancePath + "/type",
						schemaPath: "#/properties/type/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema27.properties.type,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema27.properties.type.type,
					parentSchema: schema27.properties.type,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.name !== void 0) {
			let data3 = data.name;
			if (typeof data3 === "string") {
				if (data3.length > 300 && func81(data3) > 300) {
					const err10 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						schema: 300,
						parentSchema: schema27.properties.name,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema27.properties.name.type,
					parentSchema: schema27.properties.name,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.email !== void 0) {
			let data4 = data.email;
			if (typeof data4 === "string") {
				if (data4.length > 400 && func81(data4) > 400) {
					const err12 = {
						instancePath: instancePath + "/email",
						schemaPath: "#/properties/email/maxLength",
						keyword: "maxLength",
						params: { limit: 400 },
						schema: 400,
						parentSchema: schema27.properties.email,
						data: data4
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/email",
					schemaPath: "#/properties/email/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema27.properties.email.type,
					parentSchema: schema27.properties.email,
					data: data4
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.sha === void 0 || !func0.call(data, "sha")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.author === void 0 || !func0.call(data, "author")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "author" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.committer === void 0 || !func0.call(data, "committer")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "committer" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.co_authors === void 0 || !func0.call(data, "co_authors")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "co_authors" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.base_merge === void 0 || !func0.call(data, "base_merge")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base_merge" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.paths === void 0 || !func0.call(data, "paths")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" },
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "sha" || key0 === "author" || key0 === "committer" || key0 === "co_authors" || key0 === "base_merge" || key0 === "paths")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.sha !== void 0) {
			if (!validate58(data.sha, {
				instancePath: instancePath + "/sha",
				parentData: data,
				parentDataProperty: "sha",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.author !== void 0) {
			if (!validate73(data.author, {
				instancePath: instancePath + "/author",
				parentData: data,
				parentDataProperty: "author",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.committer !== void 0) {
			if (!validate73(data.committer, {
				instancePath: instancePath + "/committer",
				parentData: data,
				parentDataProperty: "committer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.co_authors !== void 0) {
			let data3 = data.co_authors;
			if (Array.isArray(data3)) {
				if (data3.length > 100) {
					const err7 = {
						instancePath: instancePath + "/co_authors",
						schemaPath: "#/properties/co_authors/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema26.properties.co_authors,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate73(data3[i0], {
					instancePath: instancePath + "/co_authors/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/co_authors",
					schemaPath: "#/properties/co_authors/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema26.properties.co_authors.type,
					parentSchema: schema26.properties.co_authors,
					data: data3
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.base_merge !== void 0) {
			let data5 = data.base_merge;
			if (typeof data5 !== "boolean" && data5 !== null) {
				const err9 = {
					instancePath: instancePath + "/base_merge",
					schemaPath: "#/properties/base_merge/type",
					keyword: "type",
					params: { type: schema26.properties.base_merge.type },
					schema: schema26.properties.base_merge.type,
					parentSchema: schema26.properties.base_merge,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data6 = data.paths;
			const _errs11 = errors;
			let valid3 = false;
			let passing0 = null;
			const _errs12 = errors;
			if (Array.isArray(data6)) {
				if (data6.length > 3e3) {
					const err10 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 3e3 },
						schema: 3e3,
						parentSchema: schema26.properties.paths.oneOf[0],
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len1 = data6.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data7 = data6[i1];
					if (typeof data7 === "string") {
						if (data7.length > 4096 && func81(data7) > 4096) {
							const err11 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/oneOf/0/items/maxLength",
								keyword: "maxLength",
								params: { limit: 4096 },
								schema: 4096,
								parentSchema: schema26.properties.paths.oneOf[0].items,
								data: data7
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data7.length < 2 && func81(data7) < 1) {
							const err12 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/oneOf/0/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema26.properties.paths.oneOf[0].items,
								data: data7
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/paths/" + i1,
							schemaPath: "#/properties/paths/oneOf/0/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema26.properties.paths.oneOf[0].items.type,
							parentSchema: schema26.properties.paths.oneOf[0].items,
							data: data7
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema26.properties.paths.oneOf[0].type,
					parentSchema: schema26.properties.paths.oneOf[0],
					data: data6
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			var _valid0 = _errs12 === errors;
			if (_valid0) {
				valid3 = true;
				passing0 = 0;
			}
			const _errs16 = errors;
			if (data6 !== null) {
				const err15 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema26.properties.paths.oneOf[1].type,
					parentSchema: schema26.properties.paths.oneOf[1],
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid0 = _errs16 === errors;
			if (_valid0 && valid3) {
				valid3 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid3 = true;
				passing0 = 1;
			}
			if (!valid3) {
				const err16 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					schema: schema26.properties.paths.oneOf,
					parentSchema: schema26.properties.paths,
					data: data6
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"user": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/account" }, { "type": "null" }] },
		"state": {
			"type": "string",
			"enum": [
				"APPROVED",
				"CHANGES_REQUESTED",
				"COMMENTED",
				"PENDING",
				"DISMISSED"
			]
		},
		"commit_id": { "oneOf": [{ "$ref": "common.schema.json#/$defs/sha" }, { "type": "null" }] },
		"submitted_at": { "oneOf": [{ "$ref": "common.schema.json#/$defs/instant" }, { "type": "null" }] },
		"dismissed": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"was": {
					"type": "string",
					"enum": [
						"APPROVED",
						"CHANGES_REQUESTED",
						"COMMENTED"
					]
				},
				"by": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/account" }, { "type": "null" }] },
				"at": { "$ref": "common.schema.json#/$defs/instant" }
			},
			"required": [
				"was",
				"by",
				"at"
			]
		}
	},
	"required": [
		"id",
		"user",
		"state",
		"commit_id",
		"submitted_at"
	]
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.user === void 0 || !func0.call(data, "user")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "user" },
				schema: schema28.required,
				parentSchema: schema28,
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
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.commit_id === void 0 || !func0.call(data, "commit_id")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commit_id" },
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.submitted_at === void 0 || !func0.call(data, "submitted_at")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "submitted_at" },
				schema: schema28.required,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "user" || key0 === "state" || key0 === "commit_id" || key0 === "submitted_at" || key0 === "dismissed")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema28.properties.id.type,
					parentSchema: schema28.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema28.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema28.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.user !== void 0) {
			let data1 = data.user;
			const _errs5 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs6 = errors;
			if (!validate56(data1, {
				instancePath: instancePath + "/user",
				parentData: data,
				parentDataProperty: "user",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs6 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
			}
			const _errs7 = errors;
			if (data1 !== null) {
				const err9 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema28.properties.user.oneOf[1].type,
					parentSchema: schema28.properties.user.oneOf[1],
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err10 = {
					instancePath: instancePath + "/user",
					schemaPath: "#/properties/user/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					schema: schema28.properties.user.oneOf,
					parentSchema: schema28.properties.user,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs5;
				if (vErrors !== null) {
					if (_errs5) vErrors.length = _errs5;
					else vErrors = null;
				}
			}
		}
		if (data.state !== void 0) {
			let data2 = data.state;
			if (typeof data2 !== "string") {
				const err11 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.state.type,
					parentSchema: schema28.properties.state,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data2 === "APPROVED" || data2 === "CHANGES_REQUESTED" || data2 === "COMMENTED" || data2 === "PENDING" || data2 === "DISMISSED")) {
				const err12 = {
					instancePath: instancePath + "/state",
					schemaPath: "#/properties/state/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.state.enum },
					schema: schema28.properties.state.enum,
					parentSchema: schema28.properties.state,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.commit_id !== void 0) {
			let data3 = data.commit_id;
			const _errs12 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs13 = errors;
			if (!validate58(data3, {
				instancePath: instancePath + "/commit_id",
				parentData: data,
				parentDataProperty: "commit_id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs13 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
			}
			const _errs14 = errors;
			if (data3 !== null) {
				const err13 = {
					instancePath: instancePath + "/commit_id",
					schemaPath: "#/properties/commit_id/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema28.properties.commit_id.oneOf[1].type,
					parentSchema: schema28.properties.commit_id.oneOf[1],
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid1 = _errs14 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err14 = {
					instancePath: instancePath + "/commit_id",
					schemaPath: "#/properties/commit_id/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					schema: schema28.properties.commit_id.oneOf,
					parentSchema: schema28.properties.commit_id,
					data: data3
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			} else {
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
			}
		}
		if (data.submitted_at !== void 0) {
			let data4 = data.submitted_at;
			const _errs17 = errors;
			let valid3 = false;
			let passing2 = null;
			const _errs18 = errors;
			if (!validate54(data4, {
				instancePath: instancePath + "/submitted_at",
				parentData: data,
				parentDataProperty: "submitted_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs18 === errors;
			if (_valid2) {
				valid3 = true;
				passing2 = 0;
			}
			const _errs19 = errors;
			if (data4 !== null) {
				const err15 = {
					instancePath: instancePath + "/submitted_at",
					schemaPath: "#/properties/submitted_at/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema28.properties.submitted_at.oneOf[1].type,
					parentSchema: schema28.properties.submitted_at.oneOf[1],
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			var _valid2 = _errs19 === errors;
			if (_valid2 && valid3) {
				valid3 = false;
				passing2 = [passing2, 1];
			} else if (_valid2) {
				valid3 = true;
				passing2 = 1;
			}
			if (!valid3) {
				const err16 = {
					instancePath: instancePath + "/submitted_at",
					schemaPath: "#/properties/submitted_at/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing2 },
					schema: schema28.properties.submitted_at.oneOf,
					parentSchema: schema28.properties.submitted_at,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			} else {
				errors = _errs17;
				if (vErrors !== null) {
					if (_errs17) vErrors.length = _errs17;
					else vErrors = null;
				}
			}
		}
		if (data.dismissed !== void 0) {
			let data5 = data.dismissed;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.was === void 0 || !func0.call(data5, "was")) {
					const err17 = {
						instancePath: instancePath + "/dismissed",
						schemaPath: "#/properties/dismissed/required",
						keyword: "required",
						params: { missingProperty: "was" },
						schema: schema28.properties.dismissed.required,
						parentSchema: schema28.properties.dismissed,
						data: data5
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data5.by === void 0 || !func0.call(data5, "by")) {
					const err18 = {
						instancePath: instancePath + "/dismissed",
						schemaPath: "#/properties/dismissed/required",
						keyword: "required",
						params: { missingProperty: "by" },
						schema: schema28.properties.dismissed.required,
						parentSchema: schema28.properties.dismissed,
						data: data5
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data5.at === void 0 || !func0.call(data5, "at")) {
					const err19 = {
						instancePath: instancePath + "/dismissed",
						schemaPath: "#/properties/dismissed/required",
						keyword: "required",
						params: { missingProperty: "at" },
						schema: schema28.properties.dismissed.required,
						parentSchema: schema28.properties.dismissed,
						data: data5
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key1 of Object.keys(data5)) if (!(key1 === "was" || key1 === "by" || key1 === "at")) {
					const err20 = {
						instancePath: instancePath + "/dismissed",
						schemaPath: "#/properties/dismissed/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema28.properties.dismissed,
						data: data5
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data5.was !== void 0) {
					let data6 = data5.was;
					if (typeof data6 !== "string") {
						const err21 = {
							instancePath: instancePath + "/dismissed/was",
							schemaPath: "#/properties/dismissed/properties/was/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema28.properties.dismissed.properties.was.type,
							parentSchema: schema28.properties.dismissed.properties.was,
							data: data6
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (!(data6 === "APPROVED" || data6 === "CHANGES_REQUESTED" || data6 === "COMMENTED")) {
						const err22 = {
							instancePath: instancePath + "/dismissed/was",
							schemaPath: "#/properties/dismissed/properties/was/enum",
							keyword: "enum",
							params: { allowedValues: schema28.properties.dismissed.properties.was.enum },
							schema: schema28.properties.dismissed.properties.was.enum,
							parentSchema: schema28.properties.dismissed.properties.was,
							data: data6
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data5.by !== void 0) {
					let data7 = data5.by;
					const _errs27 = errors;
					let valid5 = false;
					let passing3 = null;
					const _errs28 = errors;
					if (!validate56(data7, {
						instancePath: instancePath + "/dismissed/by",
						parentData: data5,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
					var _valid3 = _errs28 === errors;
					if (_valid3) {
						valid5 = true;
						passing3 = 0;
					}
					const _errs29 = errors;
					if (data7 !== null) {
						const err23 = {
							instancePath: instancePath + "/dismissed/by",
							schemaPath: "#/properties/dismissed/properties/by/oneOf/1/type",
							keyword: "type",
							params: { type: "null" },
							schema: schema28.properties.dismissed.properties.by.oneOf[1].type,
							parentSchema: schema28.properties.dismissed.properties.by.oneOf[1],
							data: data7
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					var _valid3 = _errs29 === errors;
					if (_valid3 && valid5) {
						valid5 = false;
						passing3 = [passing3, 1];
					} else if (_valid3) {
						valid5 = true;
						passing3 = 1;
					}
					if (!valid5) {
						const err24 = {
							instancePath: instancePath + "/dismissed/by",
							schemaPath: "#/properties/dismissed/properties/by/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing3 },
							schema: schema28.properties.dismissed.properties.by.oneOf,
							parentSchema: schema28.properties.dismissed.properties.by,
							data: data7
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					} else {
						errors = _errs27;
						if (vErrors !== null) {
							if (_errs27) vErrors.length = _errs27;
							else vErrors = null;
						}
					}
				}
				if (data5.at !== void 0) {
					if (!validate54(data5.at, {
						instancePath: instancePath + "/dismissed/at",
						parentData: data5,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/dismissed",
					schemaPath: "#/properties/dismissed/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema28.properties.dismissed.type,
					parentSchema: schema28.properties.dismissed,
					data: data5
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "string",
	"enum": [
		"admin",
		"maintain",
		"write",
		"triage",
		"read",
		"none",
		"unknown"
	]
};
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate85.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "admin" || data === "maintain" || data === "write" || data === "triage" || data === "read" || data === "none" || data === "unknown")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema29.enum },
			schema: schema29.enum,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate85.errors = vErrors;
	return errors === 0;
}
validate85.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "string",
	"maxLength": 71,
	"pattern": "^sha256:[0-9a-f]{64}$",
	"patternErrorMessage": "Write sha256: and 64 hexadecimal digits."
};
const pattern8 = /* @__PURE__ */ new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 71 && func81(data) > 71) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 71 },
				schema: 71,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^sha256:[0-9a-f]{64}$" },
				schema: "^sha256:[0-9a-f]{64}$",
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
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"changes": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "decision-facts.schema.json#/$defs/content" }
		},
		"paths": {
			"type": "array",
			"maxItems": 3e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"path": {
						"type": "string",
						"minLength": 1,
						"maxLength": 4096
					},
					"mode": { "oneOf": [{
						"type": "string",
						"maxLength": 6,
						"pattern": "^[0-7]{6}$",
						"patternErrorMessage": "Write six digits, such as 100644."
					}, { "type": "null" }] },
					"blob": { "oneOf": [{ "$ref": "common.schema.json#/$defs/sha" }, { "type": "null" }] }
				},
				"required": [
					"path",
					"mode",
					"blob"
				]
			}
		}
	},
	"required": ["changes", "paths"]
};
const schema32 = {
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
const pattern9 = /* @__PURE__ */ new RegExp("^[a-z][a-z_]*$", "u");
const schema36 = {
	"type": "string",
	"enum": [
		"standard",
		"normal",
		"emergency",
		"retrospective"
	]
};
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate233.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema36.type,
			parentSchema: schema36,
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
			params: { allowedValues: schema36.enum },
			schema: schema36.enum,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate233.errors = vErrors;
	return errors === 0;
}
validate233.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema70 = {
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
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema70.type,
			parentSchema: schema70,
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
			params: { allowedValues: schema70.enum },
			schema: schema70.enum,
			parentSchema: schema70,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema71 = {
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
const schema37 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate98.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate98.errors = vErrors;
	return errors === 0;
}
validate98.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate237.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema71.required,
				parentSchema: schema71,
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
				schema: schema71.required,
				parentSchema: schema71,
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
				parentSchema: schema71,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate98(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
					schema: schema71.properties.version.type,
					parentSchema: schema71.properties.version,
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
						parentSchema: schema71.properties.version,
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
						parentSchema: schema71.properties.version,
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
			schema: schema71.type,
			parentSchema: schema71,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate237.errors = vErrors;
	return errors === 0;
}
validate237.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema39 = {
	"type": "string",
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern14 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate240.errors = vErrors;
	return errors === 0;
}
validate240.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate242.errors = vErrors;
	return errors === 0;
}
validate242.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate244.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate244.errors = vErrors;
	return errors === 0;
}
validate244.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema75 = {
	"type": "array",
	"maxItems": 50,
	"items": { "$ref": "common.schema.json#/$defs/slug" },
	"uniqueItems": true
};
const func27 = runtime.equal;
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate246.evaluated;
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
				parentSchema: schema75,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate98(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
					parentSchema: schema75,
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
			schema: schema75.type,
			parentSchema: schema75,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate246.errors = vErrors;
	return errors === 0;
}
validate246.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate249.errors = vErrors;
	return errors === 0;
}
validate249.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate251.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate251.errors = vErrors;
	return errors === 0;
}
validate251.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate253.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate253.errors = vErrors;
	return errors === 0;
}
validate253.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema79 = {
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
const schema40 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
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
	if (!(data === "high" || data === "medium" || data === "low")) {
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
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern16 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+$", "u");
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate255.evaluated;
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
				parentSchema: schema79,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.claimed !== void 0) {
			if (!validate108(data.claimed, {
				instancePath: instancePath + "/claimed",
				parentData: data,
				parentDataProperty: "claimed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (data1.length > 1e3 && func81(data1) > 1e3) {
					const err1 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema79.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data1.length < 2 && func81(data1) < 1) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema79.properties.reason,
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
					schema: schema79.properties.reason.type,
					parentSchema: schema79.properties.reason,
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
						parentSchema: schema79.properties.answers,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key1 of Object.keys(data2)) {
					const _errs7 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 60 && func81(key1) > 60) {
							const err5 = {
								instancePath: instancePath + "/answers",
								schemaPath: "#/properties/answers/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema79.properties.answers.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern16.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/answers",
								schemaPath: "#/properties/answers/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+$" },
								schema: "^[a-z0-9-]+$",
								parentSchema: schema79.properties.answers.propertyNames,
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
							schema: schema79.properties.answers.propertyNames,
							parentSchema: schema79.properties.answers,
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
						if (data3.length > 60 && func81(data3) > 60) {
							const err8 = {
								instancePath: instancePath + "/answers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/answers/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema79.properties.answers.additionalProperties,
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
							schema: schema79.properties.answers.additionalProperties.type,
							parentSchema: schema79.properties.answers.additionalProperties,
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
					schema: schema79.properties.answers.type,
					parentSchema: schema79.properties.answers,
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
			schema: schema79.type,
			parentSchema: schema79,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate255.errors = vErrors;
	return errors === 0;
}
validate255.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" }
	},
	"required": ["start", "end"]
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func81(data) > 20) {
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
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate258.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema45.required,
				parentSchema: schema45,
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
				schema: schema45.required,
				parentSchema: schema45,
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
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate123(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate123(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate258.errors = vErrors;
	return errors === 0;
}
validate258.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema81 = {
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
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func81(data) > 20) {
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
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 8192
};
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func81(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema47,
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
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate262.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.services === void 0 || !func0.call(data, "services")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "services" },
				schema: schema81.required,
				parentSchema: schema81,
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
				schema: schema81.required,
				parentSchema: schema81,
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
				schema: schema81.required,
				parentSchema: schema81,
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
				parentSchema: schema81,
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
						parentSchema: schema81.properties.services,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate98(data0[i0], {
					instancePath: instancePath + "/services/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
							parentSchema: schema81.properties.services,
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
					schema: schema81.properties.services.type,
					parentSchema: schema81.properties.services,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.start !== void 0) {
			if (!validate100(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate100(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.note !== void 0) {
			if (!validate130(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema81.type,
			parentSchema: schema81,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate262.errors = vErrors;
	return errors === 0;
}
validate262.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/task" }
};
const schema50 = {
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
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200,
	"pattern": "^[^\\n\\r\\t]+$",
	"patternErrorMessage": "A title is one line."
};
const pattern11 = /* @__PURE__ */ new RegExp("^[^\\n\\r\\t]+$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func81(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema47,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema47,
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
			schema: schema47.type,
			parentSchema: schema47,
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
	"dynamicProps": false,
	"dynamicItems": false
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema50.required,
				parentSchema: schema50,
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
				schema: schema50.required,
				parentSchema: schema50,
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
				schema: schema50.required,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema50.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate141(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate143(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
					schema: schema50.properties.kind.type,
					parentSchema: schema50.properties.kind,
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
					params: { allowedValues: schema50.properties.kind.enum },
					schema: schema50.properties.kind.enum,
					parentSchema: schema50.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.team !== void 0) {
			if (!validate141(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate116(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
					schema: schema50.properties.state.type,
					parentSchema: schema50.properties.state,
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
					params: { allowedValues: schema50.properties.state.enum },
					schema: schema50.properties.state.enum,
					parentSchema: schema50.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.due_at !== void 0) {
			if (!validate123(data.due_at, {
				instancePath: instancePath + "/due_at",
				parentData: data,
				parentDataProperty: "due_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_at !== void 0) {
			if (!validate123(data.done_at, {
				instancePath: instancePath + "/done_at",
				parentData: data,
				parentDataProperty: "done_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_by !== void 0) {
			if (!validate116(data.done_by, {
				instancePath: instancePath + "/done_by",
				parentData: data,
				parentDataProperty: "done_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
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
					schema: schema50.properties.order.type,
					parentSchema: schema50.properties.order,
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
						parentSchema: schema50.properties.order,
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
						parentSchema: schema50.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.note !== void 0) {
			if (!validate150(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema50.type,
			parentSchema: schema50,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
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
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate140(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema83 = {
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
const schema57 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^INC-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117."
};
const pattern23 = /* @__PURE__ */ new RegExp("^INC-[1-9][0-9]{0,8}$", "u");
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func81(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern23.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^INC-[1-9][0-9]{0,8}$" },
				schema: "^INC-[1-9][0-9]{0,8}$",
				parentSchema: schema57,
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
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate271.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema83.required,
				parentSchema: schema83,
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
				parentSchema: schema83,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if (data0.length > 2e3 && func81(data0) > 2e3) {
					const err2 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema83.properties.reason,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 2 && func81(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema83.properties.reason,
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
					schema: schema83.properties.reason.type,
					parentSchema: schema83.properties.reason,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.incident !== void 0) {
			if (!validate161(data.incident, {
				instancePath: instancePath + "/incident",
				parentData: data,
				parentDataProperty: "incident",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema83.type,
			parentSchema: schema83,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate271.errors = vErrors;
	return errors === 0;
}
validate271.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema84 = {
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
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.freeze === void 0 || !func0.call(data, "freeze")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "freeze" },
				schema: schema84.required,
				parentSchema: schema84,
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
				schema: schema84.required,
				parentSchema: schema84,
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
				parentSchema: schema84,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.freeze !== void 0) {
			if (!validate98(data.freeze, {
				instancePath: instancePath + "/freeze",
				parentData: data,
				parentDataProperty: "freeze",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data1 = data.reason;
			if (typeof data1 === "string") {
				if (data1.length > 1e3 && func81(data1) > 1e3) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema84.properties.reason,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.length < 2 && func81(data1) < 1) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema84.properties.reason,
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
					schema: schema84.properties.reason.type,
					parentSchema: schema84.properties.reason,
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
			schema: schema84.type,
			parentSchema: schema84,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema85 = {
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
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate277.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema85.required,
				parentSchema: schema85,
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
				schema: schema85.required,
				parentSchema: schema85,
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
				parentSchema: schema85,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reason !== void 0) {
			let data0 = data.reason;
			if (typeof data0 === "string") {
				if (data0.length > 1e3 && func81(data0) > 1e3) {
					const err3 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema85.properties.reason,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.length < 2 && func81(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema85.properties.reason,
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
					schema: schema85.properties.reason.type,
					parentSchema: schema85.properties.reason,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.since !== void 0) {
			if (!validate100(data.since, {
				instancePath: instancePath + "/since",
				parentData: data,
				parentDataProperty: "since",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate102(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema85.type,
			parentSchema: schema85,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate277.errors = vErrors;
	return errors === 0;
}
validate277.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema86 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" },
		"by": { "$ref": "common.schema.json#/$defs/login" }
	},
	"required": ["start"]
};
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate281.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema86.required,
				parentSchema: schema86,
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
				parentSchema: schema86,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate100(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate100(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate102(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema86.type,
			parentSchema: schema86,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate281.errors = vErrors;
	return errors === 0;
}
validate281.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema87 = {
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
const schema34 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^CHG-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as CHG-57."
};
const pattern10 = /* @__PURE__ */ new RegExp("^CHG-[1-9][0-9]{0,8}$", "u");
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func81(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^CHG-[1-9][0-9]{0,8}$" },
				schema: "^CHG-[1-9][0-9]{0,8}$",
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
const schema58 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117, REQ-118, CHG-57 or PRB-7."
};
const pattern25 = /* @__PURE__ */ new RegExp("^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func81(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema58,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern25.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$" },
				schema: "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
				parentSchema: schema58,
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
			schema: schema58.type,
			parentSchema: schema58,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate181.errors = vErrors;
	return errors === 0;
}
validate181.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern24 = /* @__PURE__ */ new RegExp("^(?:INC|PRB)-[1-9][0-9]{0,8}$", "u");
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate286.evaluated;
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
				parentSchema: schema87,
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
						parentSchema: schema87.properties.caused,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate161(data0[i0], {
					instancePath: instancePath + "/caused/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
							parentSchema: schema87.properties.caused,
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
					schema: schema87.properties.caused.type,
					parentSchema: schema87.properties.caused,
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
						parentSchema: schema87.properties.resolves,
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
						if (data3.length > 13 && func81(data3) > 13) {
							const err5 = {
								instancePath: instancePath + "/resolves/" + i2,
								schemaPath: "#/properties/resolves/items/maxLength",
								keyword: "maxLength",
								params: { limit: 13 },
								schema: 13,
								parentSchema: schema87.properties.resolves.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern24.test(data3)) {
							const err6 = {
								instancePath: instancePath + "/resolves/" + i2,
								schemaPath: "#/properties/resolves/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:INC|PRB)-[1-9][0-9]{0,8}$" },
								schema: "^(?:INC|PRB)-[1-9][0-9]{0,8}$",
								parentSchema: schema87.properties.resolves.items,
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
							schema: schema87.properties.resolves.items.type,
							parentSchema: schema87.properties.resolves.items,
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
								parentSchema: schema87.properties.resolves,
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
					schema: schema87.properties.resolves.type,
					parentSchema: schema87.properties.resolves,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.parent !== void 0) {
			if (!validate92(data.parent, {
				instancePath: instancePath + "/parent",
				parentData: data,
				parentDataProperty: "parent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
						parentSchema: schema87.properties.children,
						data: data5
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len2 = data5.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate92(data5[i4], {
					instancePath: instancePath + "/children/" + i4,
					parentData: data5,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
							parentSchema: schema87.properties.children,
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
					schema: schema87.properties.children.type,
					parentSchema: schema87.properties.children,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.follow_up_of !== void 0) {
			if (!validate92(data.follow_up_of, {
				instancePath: instancePath + "/follow_up_of",
				parentData: data,
				parentDataProperty: "follow_up_of",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
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
						parentSchema: schema87.properties.related,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len3 = data8.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate181(data8[i6], {
					instancePath: instancePath + "/related/" + i6,
					parentData: data8,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
							parentSchema: schema87.properties.related,
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
					schema: schema87.properties.related.type,
					parentSchema: schema87.properties.related,
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
			schema: schema87.type,
			parentSchema: schema87,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate286.errors = vErrors;
	return errors === 0;
}
validate286.evaluated = {
	"props": true,
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
		if (Object.keys(data).length > 100) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 100 },
				schema: 100,
				parentSchema: schema32,
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
				schema: schema32.required,
				parentSchema: schema32,
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
				schema: schema32.required,
				parentSchema: schema32,
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
				schema: schema32.required,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (key0.length > 60 && func81(key0) > 60) {
					const err4 = {
						instancePath,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						schema: 60,
						parentSchema: schema32.propertyNames,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern9.test(key0)) {
					const err5 = {
						instancePath,
						schemaPath: "#/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z_]*$" },
						schema: "^[a-z][a-z_]*$",
						parentSchema: schema32.propertyNames,
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
					schema: schema32.propertyNames.type,
					parentSchema: schema32.propertyNames,
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
					schema: schema32.propertyNames,
					parentSchema: schema32,
					data
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.type !== void 0) {
			if (!validate233(data.type, {
				instancePath: instancePath + "/type",
				parentData: data,
				parentDataProperty: "type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
				errors = vErrors.length;
			}
		}
		if (data.state !== void 0) {
			if (!validate235(data.state, {
				instancePath: instancePath + "/state",
				parentData: data,
				parentDataProperty: "state",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
				errors = vErrors.length;
			}
		}
		if (data.template !== void 0) {
			if (!validate237(data.template, {
				instancePath: instancePath + "/template",
				parentData: data,
				parentDataProperty: "template",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
				errors = vErrors.length;
			}
		}
		if (data.opened_by !== void 0) {
			if (!validate240(data.opened_by, {
				instancePath: instancePath + "/opened_by",
				parentData: data,
				parentDataProperty: "opened_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
				errors = vErrors.length;
			}
		}
		if (data.requested_by !== void 0) {
			if (!validate242(data.requested_by, {
				instancePath: instancePath + "/requested_by",
				parentData: data,
				parentDataProperty: "requested_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.service !== void 0) {
			if (!validate244(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
				errors = vErrors.length;
			}
		}
		if (data.affects !== void 0) {
			if (!validate246(data.affects, {
				instancePath: instancePath + "/affects",
				parentData: data,
				parentDataProperty: "affects",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
				errors = vErrors.length;
			}
		}
		if (data.environment !== void 0) {
			if (!validate249(data.environment, {
				instancePath: instancePath + "/environment",
				parentData: data,
				parentDataProperty: "environment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate251(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate253(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
				errors = vErrors.length;
			}
		}
		if (data.risk !== void 0) {
			if (!validate255(data.risk, {
				instancePath: instancePath + "/risk",
				parentData: data,
				parentDataProperty: "risk",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
				errors = vErrors.length;
			}
		}
		if (data.window !== void 0) {
			if (!validate258(data.window, {
				instancePath: instancePath + "/window",
				parentData: data,
				parentDataProperty: "window",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
				errors = vErrors.length;
			}
		}
		if (data.outage !== void 0) {
			if (!validate262(data.outage, {
				instancePath: instancePath + "/outage",
				parentData: data,
				parentDataProperty: "outage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
				errors = vErrors.length;
			}
		}
		if (data.tasks !== void 0) {
			if (!validate268(data.tasks, {
				instancePath: instancePath + "/tasks",
				parentData: data,
				parentDataProperty: "tasks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
				errors = vErrors.length;
			}
		}
		if (data.emergency !== void 0) {
			if (!validate271(data.emergency, {
				instancePath: instancePath + "/emergency",
				parentData: data,
				parentDataProperty: "emergency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
				errors = vErrors.length;
			}
		}
		if (data.freeze_exception !== void 0) {
			if (!validate274(data.freeze_exception, {
				instancePath: instancePath + "/freeze_exception",
				parentData: data,
				parentDataProperty: "freeze_exception",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
				errors = vErrors.length;
			}
		}
		if (data.hold !== void 0) {
			if (!validate277(data.hold, {
				instancePath: instancePath + "/hold",
				parentData: data,
				parentDataProperty: "hold",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
				errors = vErrors.length;
			}
		}
		if (data.implemented !== void 0) {
			if (!validate281(data.implemented, {
				instancePath: instancePath + "/implemented",
				parentData: data,
				parentDataProperty: "implemented",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
				errors = vErrors.length;
			}
		}
		if (data.links !== void 0) {
			if (!validate286(data.links, {
				instancePath: instancePath + "/links",
				parentData: data,
				parentDataProperty: "links",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
				errors = vErrors.length;
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
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
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
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.changes === void 0 || !func0.call(data, "changes")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.paths === void 0 || !func0.call(data, "paths")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "paths" },
				schema: schema31.required,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "changes" || key0 === "paths")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.changes !== void 0) {
			let data0 = data.changes;
			if (Array.isArray(data0)) {
				if (data0.length > 100) {
					const err3 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema31.properties.changes,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate90(data0[i0], {
					instancePath: instancePath + "/changes/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema31.properties.changes.type,
					parentSchema: schema31.properties.changes,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.paths !== void 0) {
			let data2 = data.paths;
			if (Array.isArray(data2)) {
				if (data2.length > 3e3) {
					const err5 = {
						instancePath: instancePath + "/paths",
						schemaPath: "#/properties/paths/maxItems",
						keyword: "maxItems",
						params: { limit: 3e3 },
						schema: 3e3,
						parentSchema: schema31.properties.paths,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data3 = data2[i1];
					if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
						if (data3.path === void 0 || !func0.call(data3, "path")) {
							const err6 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								schema: schema31.properties.paths.items.required,
								parentSchema: schema31.properties.paths.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data3.mode === void 0 || !func0.call(data3, "mode")) {
							const err7 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/items/required",
								keyword: "required",
								params: { missingProperty: "mode" },
								schema: schema31.properties.paths.items.required,
								parentSchema: schema31.properties.paths.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data3.blob === void 0 || !func0.call(data3, "blob")) {
							const err8 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/items/required",
								keyword: "required",
								params: { missingProperty: "blob" },
								schema: schema31.properties.paths.items.required,
								parentSchema: schema31.properties.paths.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 of Object.keys(data3)) if (!(key1 === "path" || key1 === "mode" || key1 === "blob")) {
							const err9 = {
								instancePath: instancePath + "/paths/" + i1,
								schemaPath: "#/properties/paths/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema31.properties.paths.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data3.path !== void 0) {
							let data4 = data3.path;
							if (typeof data4 === "string") {
								if (data4.length > 4096 && func81(data4) > 4096) {
									const err10 = {
										instancePath: instancePath + "/paths/" + i1 + "/path",
										schemaPath: "#/properties/paths/items/properties/path/maxLength",
										keyword: "maxLength",
										params: { limit: 4096 },
										schema: 4096,
										parentSchema: schema31.properties.paths.items.properties.path,
										data: data4
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (data4.length < 2 && func81(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/paths/" + i1 + "/path",
										schemaPath: "#/properties/paths/items/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema31.properties.paths.items.properties.path,
										data: data4
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/paths/" + i1 + "/path",
									schemaPath: "#/properties/paths/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema31.properties.paths.items.properties.path.type,
									parentSchema: schema31.properties.paths.items.properties.path,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data3.mode !== void 0) {
							let data5 = data3.mode;
							const _errs13 = errors;
							let valid6 = false;
							let passing0 = null;
							const _errs14 = errors;
							if (typeof data5 === "string") {
								if (data5.length > 6 && func81(data5) > 6) {
									const err13 = {
										instancePath: instancePath + "/paths/" + i1 + "/mode",
										schemaPath: "#/properties/paths/items/properties/mode/oneOf/0/maxLength",
										keyword: "maxLength",
										params: { limit: 6 },
										schema: 6,
										parentSchema: schema31.properties.paths.items.properties.mode.oneOf[0],
										data: data5
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
								if (!pattern5.test(data5)) {
									const err14 = {
										instancePath: instancePath + "/paths/" + i1 + "/mode",
										schemaPath: "#/properties/paths/items/properties/mode/oneOf/0/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-7]{6}$" },
										schema: "^[0-7]{6}$",
										parentSchema: schema31.properties.paths.items.properties.mode.oneOf[0],
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/paths/" + i1 + "/mode",
									schemaPath: "#/properties/paths/items/properties/mode/oneOf/0/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema31.properties.paths.items.properties.mode.oneOf[0].type,
									parentSchema: schema31.properties.paths.items.properties.mode.oneOf[0],
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							var _valid0 = _errs14 === errors;
							if (_valid0) {
								valid6 = true;
								passing0 = 0;
							}
							const _errs17 = errors;
							if (data5 !== null) {
								const err16 = {
									instancePath: instancePath + "/paths/" + i1 + "/mode",
									schemaPath: "#/properties/paths/items/properties/mode/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									schema: schema31.properties.paths.items.properties.mode.oneOf[1].type,
									parentSchema: schema31.properties.paths.items.properties.mode.oneOf[1],
									data: data5
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
							var _valid0 = _errs17 === errors;
							if (_valid0 && valid6) {
								valid6 = false;
								passing0 = [passing0, 1];
							} else if (_valid0) {
								valid6 = true;
								passing0 = 1;
							}
							if (!valid6) {
								const err17 = {
									instancePath: instancePath + "/paths/" + i1 + "/mode",
									schemaPath: "#/properties/paths/items/properties/mode/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing0 },
									schema: schema31.properties.paths.items.properties.mode.oneOf,
									parentSchema: schema31.properties.paths.items.properties.mode,
									data: data5
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							} else {
								errors = _errs13;
								if (vErrors !== null) {
									if (_errs13) vErrors.length = _errs13;
									else vErrors = null;
								}
							}
						}
						if (data3.blob !== void 0) {
							let data6 = data3.blob;
							const _errs20 = errors;
							let valid7 = false;
							let passing1 = null;
							const _errs21 = errors;
							if (!validate58(data6, {
								instancePath: instancePath + "/paths/" + i1 + "/blob",
								parentData: data3,
								parentDataProperty: "blob",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
							var _valid1 = _errs21 === errors;
							if (_valid1) {
								valid7 = true;
								passing1 = 0;
							}
							const _errs22 = errors;
							if (data6 !== null) {
								const err18 = {
									instancePath: instancePath + "/paths/" + i1 + "/blob",
									schemaPath: "#/properties/paths/items/properties/blob/oneOf/1/type",
									keyword: "type",
									params: { type: "null" },
									schema: schema31.properties.paths.items.properties.blob.oneOf[1].type,
									parentSchema: schema31.properties.paths.items.properties.blob.oneOf[1],
									data: data6
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							var _valid1 = _errs22 === errors;
							if (_valid1 && valid7) {
								valid7 = false;
								passing1 = [passing1, 1];
							} else if (_valid1) {
								valid7 = true;
								passing1 = 1;
							}
							if (!valid7) {
								const err19 = {
									instancePath: instancePath + "/paths/" + i1 + "/blob",
									schemaPath: "#/properties/paths/items/properties/blob/oneOf",
									keyword: "oneOf",
									params: { passingSchemas: passing1 },
									schema: schema31.properties.paths.items.properties.blob.oneOf,
									parentSchema: schema31.properties.paths.items.properties.blob,
									data: data6
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							} else {
								errors = _errs20;
								if (vErrors !== null) {
									if (_errs20) vErrors.length = _errs20;
									else vErrors = null;
								}
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/paths/" + i1,
							schemaPath: "#/properties/paths/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema31.properties.paths.items.type,
							parentSchema: schema31.properties.paths.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema31.properties.paths.type,
					parentSchema: schema31.properties.paths,
					data: data2
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
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema88 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1,
			"maxLength": 4096
		},
		"id": { "$ref": "common.schema.json#/$defs/changeId" },
		"before": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/content" }, { "type": "null" }] },
		"after": { "oneOf": [{ "$ref": "decision-facts.schema.json#/$defs/content" }, { "type": "null" }] },
		"invalid": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "string",
				"maxLength": 1e3
			}
		}
	},
	"required": [
		"path",
		"before",
		"after"
	]
};
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate297.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func81(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema34,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern10.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^CHG-[1-9][0-9]{0,8}$" },
				schema: "^CHG-[1-9][0-9]{0,8}$",
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
	validate297.errors = vErrors;
	return errors === 0;
}
validate297.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate296.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0 || !func0.call(data, "path")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				schema: schema88.required,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.before === void 0 || !func0.call(data, "before")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before" },
				schema: schema88.required,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.after === void 0 || !func0.call(data, "after")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				schema: schema88.required,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "path" || key0 === "id" || key0 === "before" || key0 === "after" || key0 === "invalid")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema88,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (data0.length > 4096 && func81(data0) > 4096) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/maxLength",
						keyword: "maxLength",
						params: { limit: 4096 },
						schema: 4096,
						parentSchema: schema88.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.length < 2 && func81(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema88.properties.path,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema88.properties.path.type,
					parentSchema: schema88.properties.path,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.id !== void 0) {
			if (!validate297(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
		if (data.before !== void 0) {
			let data2 = data.before;
			const _errs6 = errors;
			let valid1 = false;
			let passing0 = null;
			const _errs7 = errors;
			if (!validate90(data2, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs7 === errors;
			if (_valid0) {
				valid1 = true;
				passing0 = 0;
				var props0 = {};
				props0.type = true;
				props0.state = true;
				props0.template = true;
				props0.opened_by = true;
				props0.requested_by = true;
				props0.service = true;
				props0.affects = true;
				props0.environment = true;
				props0.team = true;
				props0.assignee = true;
				props0.risk = true;
				props0.window = true;
				props0.outage = true;
				props0.tasks = true;
				props0.emergency = true;
				props0.freeze_exception = true;
				props0.hold = true;
				props0.implemented = true;
				props0.links = true;
			}
			const _errs8 = errors;
			if (data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema88.properties.before.oneOf[1].type,
					parentSchema: schema88.properties.before.oneOf[1],
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0 && valid1) {
				valid1 = false;
				passing0 = [passing0, 1];
			} else if (_valid0) {
				valid1 = true;
				passing0 = 1;
			}
			if (!valid1) {
				const err8 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					schema: schema88.properties.before.oneOf,
					parentSchema: schema88.properties.before,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.after !== void 0) {
			let data3 = data.after;
			const _errs11 = errors;
			let valid2 = false;
			let passing1 = null;
			const _errs12 = errors;
			if (!validate90(data3, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs12 === errors;
			if (_valid1) {
				valid2 = true;
				passing1 = 0;
				var props1 = {};
				props1.type = true;
				props1.state = true;
				props1.template = true;
				props1.opened_by = true;
				props1.requested_by = true;
				props1.service = true;
				props1.affects = true;
				props1.environment = true;
				props1.team = true;
				props1.assignee = true;
				props1.risk = true;
				props1.window = true;
				props1.outage = true;
				props1.tasks = true;
				props1.emergency = true;
				props1.freeze_exception = true;
				props1.hold = true;
				props1.implemented = true;
				props1.links = true;
			}
			const _errs13 = errors;
			if (data3 !== null) {
				const err9 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema88.properties.after.oneOf[1].type,
					parentSchema: schema88.properties.after.oneOf[1],
					data: data3
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid1 = _errs13 === errors;
			if (_valid1 && valid2) {
				valid2 = false;
				passing1 = [passing1, 1];
			} else if (_valid1) {
				valid2 = true;
				passing1 = 1;
			}
			if (!valid2) {
				const err10 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing1 },
					schema: schema88.properties.after.oneOf,
					parentSchema: schema88.properties.after,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs11;
				if (vErrors !== null) {
					if (_errs11) vErrors.length = _errs11;
					else vErrors = null;
				}
			}
		}
		if (data.invalid !== void 0) {
			let data4 = data.invalid;
			if (Array.isArray(data4)) {
				if (data4.length > 100) {
					const err11 = {
						instancePath: instancePath + "/invalid",
						schemaPath: "#/properties/invalid/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema88.properties.invalid,
						data: data4
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (typeof data5 === "string") {
						if (data5.length > 1e3 && func81(data5) > 1e3) {
							const err12 = {
								instancePath: instancePath + "/invalid/" + i0,
								schemaPath: "#/properties/invalid/items/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema88.properties.invalid.items,
								data: data5
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/invalid/" + i0,
							schemaPath: "#/properties/invalid/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema88.properties.invalid.items.type,
							parentSchema: schema88.properties.invalid.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "#/properties/invalid/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema88.properties.invalid.type,
					parentSchema: schema88.properties.invalid,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema88.type,
			parentSchema: schema88,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate296.errors = vErrors;
	return errors === 0;
}
validate296.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema90 = {
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
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate303.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate303.errors = vErrors;
	return errors === 0;
}
validate303.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate305.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate305.errors = vErrors;
	return errors === 0;
}
validate305.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema93 = {
	"type": "string",
	"enum": [
		"change",
		"records",
		"control",
		"other"
	]
};
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate307.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema93.type,
			parentSchema: schema93,
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
			params: { allowedValues: schema93.enum },
			schema: schema93.enum,
			parentSchema: schema93,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate307.errors = vErrors;
	return errors === 0;
}
validate307.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema94 = {
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
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate310.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema36.type,
			parentSchema: schema36,
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
			params: { allowedValues: schema36.enum },
			schema: schema36.enum,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate310.errors = vErrors;
	return errors === 0;
}
validate310.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate312.evaluated;
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
	if (!(data === "high" || data === "medium" || data === "low")) {
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
	validate312.errors = vErrors;
	return errors === 0;
}
validate312.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema97 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low"
	]
};
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate315.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema97.type,
			parentSchema: schema97,
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
			params: { allowedValues: schema97.enum },
			schema: schema97.enum,
			parentSchema: schema97,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate315.errors = vErrors;
	return errors === 0;
}
validate315.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema98 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate318.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema98,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema98,
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
			schema: schema98.type,
			parentSchema: schema98,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate318.errors = vErrors;
	return errors === 0;
}
validate318.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate309.evaluated;
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
				parentSchema: schema94,
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
						parentSchema: schema94.properties.types,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate310(data0[i0], {
					instancePath: instancePath + "/types/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
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
							parentSchema: schema94.properties.types,
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
					schema: schema94.properties.types.type,
					parentSchema: schema94.properties.types,
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
						parentSchema: schema94.properties.risk,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate312(data2[i2], {
					instancePath: instancePath + "/risk/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
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
							parentSchema: schema94.properties.risk,
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
					schema: schema94.properties.risk.type,
					parentSchema: schema94.properties.risk,
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
						parentSchema: schema94.properties.services,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len2 = data4.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate303(data4[i4], {
					instancePath: instancePath + "/services/" + i4,
					parentData: data4,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
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
							parentSchema: schema94.properties.services,
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
					schema: schema94.properties.services.type,
					parentSchema: schema94.properties.services,
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
						parentSchema: schema94.properties.criticality,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len3 = data6.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate315(data6[i6], {
					instancePath: instancePath + "/criticality/" + i6,
					parentData: data6,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
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
							parentSchema: schema94.properties.criticality,
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
					schema: schema94.properties.criticality.type,
					parentSchema: schema94.properties.criticality,
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
						parentSchema: schema94.properties.environments,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len4 = data8.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate303(data8[i8], {
					instancePath: instancePath + "/environments/" + i8,
					parentData: data8,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
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
							parentSchema: schema94.properties.environments,
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
					schema: schema94.properties.environments.type,
					parentSchema: schema94.properties.environments,
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
					schema: schema94.properties.outage.type,
					parentSchema: schema94.properties.outage,
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
					schema: schema94.properties.blast_radius_at_least.type,
					parentSchema: schema94.properties.blast_radius_at_least,
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
						parentSchema: schema94.properties.blast_radius_at_least,
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
						parentSchema: schema94.properties.blast_radius_at_least,
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
						parentSchema: schema94.properties.paths,
						data: data12
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				const len5 = data12.length;
				for (let i10 = 0; i10 < len5; i10++) if (!validate318(data12[i10], {
					instancePath: instancePath + "/paths/" + i10,
					parentData: data12,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
					errors = vErrors.length;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/paths",
					schemaPath: "#/properties/paths/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema94.properties.paths.type,
					parentSchema: schema94.properties.paths,
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
			schema: schema94.type,
			parentSchema: schema94,
			data
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate309.errors = vErrors;
	return errors === 0;
}
validate309.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema99 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 120,
	"pattern": "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
	"patternErrorMessage": "Write service_owner, change_manager, cab, ecab, peer, control_owners, user:<login> or team:<id>."
};
const pattern42 = /* @__PURE__ */ new RegExp("^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$", "u");
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate323.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 120 && func81(data) > 120) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 120 },
				schema: 120,
				parentSchema: schema99,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema99,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern42.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$" },
				schema: "^(?:service_owner|change_manager|cab|ecab|peer|control_owners|user:[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?|team:[a-z0-9]+(?:-[a-z0-9]+)*)$",
				parentSchema: schema99,
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
			schema: schema99.type,
			parentSchema: schema99,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate323.errors = vErrors;
	return errors === 0;
}
validate323.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate340.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate340.errors = vErrors;
	return errors === 0;
}
validate340.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate302.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema90.required,
				parentSchema: schema90,
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
				schema: schema90.required,
				parentSchema: schema90,
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
				schema: schema90.required,
				parentSchema: schema90,
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
				schema: schema90.required,
				parentSchema: schema90,
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
				parentSchema: schema90,
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
					schema: schema90.properties.version.type,
					parentSchema: schema90.properties.version,
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
						parentSchema: schema90.properties.version,
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
						parentSchema: schema90.properties.version,
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
						parentSchema: schema90.properties.rules,
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
								schema: schema90.properties.rules.items.required,
								parentSchema: schema90.properties.rules.items,
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
								schema: schema90.properties.rules.items.required,
								parentSchema: schema90.properties.rules.items,
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
								parentSchema: schema90.properties.rules.items,
								data: data2
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data2.id !== void 0) {
							if (!validate303(data2.id, {
								instancePath: instancePath + "/rules/" + i0 + "/id",
								parentData: data2,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
								errors = vErrors.length;
							}
						}
						if (data2.title !== void 0) {
							if (!validate305(data2.title, {
								instancePath: instancePath + "/rules/" + i0 + "/title",
								parentData: data2,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
								errors = vErrors.length;
							}
						}
						if (data2.for !== void 0) {
							if (!validate307(data2.for, {
								instancePath: instancePath + "/rules/" + i0 + "/for",
								parentData: data2,
								parentDataProperty: "for",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
								errors = vErrors.length;
							}
						}
						if (data2.when !== void 0) {
							if (!validate309(data2.when, {
								instancePath: instancePath + "/rules/" + i0 + "/when",
								parentData: data2,
								parentDataProperty: "when",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
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
										parentSchema: schema90.properties.rules.items.properties.steps,
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
												schema: schema90.properties.rules.items.properties.steps.items.required,
												parentSchema: schema90.properties.rules.items.properties.steps.items,
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
												schema: schema90.properties.rules.items.properties.steps.items.required,
												parentSchema: schema90.properties.rules.items.properties.steps.items,
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
												schema: schema90.properties.rules.items.properties.steps.items.required,
												parentSchema: schema90.properties.rules.items.properties.steps.items,
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
												parentSchema: schema90.properties.rules.items.properties.steps.items,
												data: data8
											};
											if (vErrors === null) vErrors = [err16];
											else vErrors.push(err16);
											errors++;
										}
										if (data8.id !== void 0) {
											if (!validate303(data8.id, {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/id",
												parentData: data8,
												parentDataProperty: "id",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
												errors = vErrors.length;
											}
										}
										if (data8.title !== void 0) {
											if (!validate305(data8.title, {
												instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/title",
												parentData: data8,
												parentDataProperty: "title",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.approvers,
														data: data11
													};
													if (vErrors === null) vErrors = [err17];
													else vErrors.push(err17);
													errors++;
												}
												const len2 = data11.length;
												for (let i2 = 0; i2 < len2; i2++) if (!validate323(data11[i2], {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/approvers/" + i2,
													parentData: data11,
													parentDataProperty: i2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
													errors = vErrors.length;
												}
											} else {
												const err18 = {
													instancePath: instancePath + "/rules/" + i0 + "/steps/" + i1 + "/approvers",
													schemaPath: "#/properties/rules/items/properties/steps/items/properties/approvers/type",
													keyword: "type",
													params: { type: "array" },
													schema: schema90.properties.rules.items.properties.steps.items.properties.approvers.type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.approvers,
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[0].type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[0],
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
													params: { allowedValues: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[0].enum },
													schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[0].enum,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[0],
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
														schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1].required,
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1],
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
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1],
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
															schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count.type,
															parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,
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
																parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,
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
																parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1].properties.count,
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1].type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[1],
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
															schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2].required,
															parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2],
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
															parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2],
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
																schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent.type,
																parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,
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
																	parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,
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
																	parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2].properties.percent,
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
														schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2].type,
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf[2],
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.require.oneOf,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.require,
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.order.type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.order,
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
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.order,
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
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.order,
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.distinct.type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.distinct,
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.expires_after_hours.type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.expires_after_hours,
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
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.expires_after_hours,
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
														parentSchema: schema90.properties.rules.items.properties.steps.items.properties.expires_after_hours,
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
													schema: schema90.properties.rules.items.properties.steps.items.properties.delegation.type,
													parentSchema: schema90.properties.rules.items.properties.steps.items.properties.delegation,
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
											schema: schema90.properties.rules.items.properties.steps.items.type,
											parentSchema: schema90.properties.rules.items.properties.steps.items,
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
									schema: schema90.properties.rules.items.properties.steps.type,
									parentSchema: schema90.properties.rules.items.properties.steps,
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
									schema: schema90.properties.rules.items.properties.require.type,
									parentSchema: schema90.properties.rules.items.properties.require,
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
									params: { allowedValues: schema90.properties.rules.items.properties.require.enum },
									schema: schema90.properties.rules.items.properties.require.enum,
									parentSchema: schema90.properties.rules.items.properties.require,
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
								if (data21.length > 500 && func81(data21) > 500) {
									const err46 = {
										instancePath: instancePath + "/rules/" + i0 + "/reason",
										schemaPath: "#/properties/rules/items/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema90.properties.rules.items.properties.reason,
										data: data21
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
								if (data21.length < 2 && func81(data21) < 1) {
									const err47 = {
										instancePath: instancePath + "/rules/" + i0 + "/reason",
										schemaPath: "#/properties/rules/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema90.properties.rules.items.properties.reason,
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
									schema: schema90.properties.rules.items.properties.reason.type,
									parentSchema: schema90.properties.rules.items.properties.reason,
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
										schema: schema90.properties.rules.items.properties.authorise.required,
										parentSchema: schema90.properties.rules.items.properties.authorise,
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
										parentSchema: schema90.properties.rules.items.properties.authorise,
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
												schema: schema90.properties.rules.items.properties.authorise.properties.afterwards.required,
												parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards,
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
												schema: schema90.properties.rules.items.properties.authorise.properties.afterwards.required,
												parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards,
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
												parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards,
												data: data23
											};
											if (vErrors === null) vErrors = [err53];
											else vErrors.push(err53);
											errors++;
										}
										if (data23.by !== void 0) {
											if (!validate323(data23.by, {
												instancePath: instancePath + "/rules/" + i0 + "/authorise/afterwards/by",
												parentData: data23,
												parentDataProperty: "by",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
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
													schema: schema90.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours.type,
													parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,
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
														parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,
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
														parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards.properties.within_hours,
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
											schema: schema90.properties.rules.items.properties.authorise.properties.afterwards.type,
											parentSchema: schema90.properties.rules.items.properties.authorise.properties.afterwards,
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
									schema: schema90.properties.rules.items.properties.authorise.type,
									parentSchema: schema90.properties.rules.items.properties.authorise,
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
							schema: schema90.properties.rules.items.type,
							parentSchema: schema90.properties.rules.items,
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
					schema: schema90.properties.rules.type,
					parentSchema: schema90.properties.rules,
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
						parentSchema: schema90.properties.classes,
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
								schema: schema90.properties.classes.items.required,
								parentSchema: schema90.properties.classes.items,
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
								schema: schema90.properties.classes.items.required,
								parentSchema: schema90.properties.classes.items,
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
								parentSchema: schema90.properties.classes.items,
								data: data27
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						if (data27.class !== void 0) {
							if (!validate307(data27.class, {
								instancePath: instancePath + "/classes/" + i3 + "/class",
								parentData: data27,
								parentDataProperty: "class",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
										parentSchema: schema90.properties.classes.items.properties.paths,
										data: data29
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								const len4 = data29.length;
								for (let i4 = 0; i4 < len4; i4++) if (!validate318(data29[i4], {
									instancePath: instancePath + "/classes/" + i3 + "/paths/" + i4,
									parentData: data29,
									parentDataProperty: i4,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
									errors = vErrors.length;
								}
							} else {
								const err66 = {
									instancePath: instancePath + "/classes/" + i3 + "/paths",
									schemaPath: "#/properties/classes/items/properties/paths/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema90.properties.classes.items.properties.paths.type,
									parentSchema: schema90.properties.classes.items.properties.paths,
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
							schema: schema90.properties.classes.items.type,
							parentSchema: schema90.properties.classes.items,
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
					schema: schema90.properties.classes.type,
					parentSchema: schema90.properties.classes,
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
						parentSchema: schema90.properties.reschedule,
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
								schema: schema90.properties.reschedule.items.required,
								parentSchema: schema90.properties.reschedule.items,
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
								schema: schema90.properties.reschedule.items.required,
								parentSchema: schema90.properties.reschedule.items,
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
								parentSchema: schema90.properties.reschedule.items,
								data: data32
							};
							if (vErrors === null) vErrors = [err72];
							else vErrors.push(err72);
							errors++;
						}
						if (data32.id !== void 0) {
							if (!validate303(data32.id, {
								instancePath: instancePath + "/reschedule/" + i5 + "/id",
								parentData: data32,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
								errors = vErrors.length;
							}
						}
						if (data32.when !== void 0) {
							if (!validate309(data32.when, {
								instancePath: instancePath + "/reschedule/" + i5 + "/when",
								parentData: data32,
								parentDataProperty: "when",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
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
										parentSchema: schema90.properties.reschedule.items.properties.by,
										data: data35
									};
									if (vErrors === null) vErrors = [err73];
									else vErrors.push(err73);
									errors++;
								}
								const len6 = data35.length;
								for (let i6 = 0; i6 < len6; i6++) if (!validate323(data35[i6], {
									instancePath: instancePath + "/reschedule/" + i5 + "/by/" + i6,
									parentData: data35,
									parentDataProperty: i6,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
									errors = vErrors.length;
								}
							} else {
								const err74 = {
									instancePath: instancePath + "/reschedule/" + i5 + "/by",
									schemaPath: "#/properties/reschedule/items/properties/by/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema90.properties.reschedule.items.properties.by.type,
									parentSchema: schema90.properties.reschedule.items.properties.by,
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
									schema: schema90.properties.reschedule.items.properties.within_hours.type,
									parentSchema: schema90.properties.reschedule.items.properties.within_hours,
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
										parentSchema: schema90.properties.reschedule.items.properties.within_hours,
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
										parentSchema: schema90.properties.reschedule.items.properties.within_hours,
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
							schema: schema90.properties.reschedule.items.type,
							parentSchema: schema90.properties.reschedule.items,
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
					schema: schema90.properties.reschedule.type,
					parentSchema: schema90.properties.reschedule,
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
						parentSchema: schema90.properties.waivers,
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
								schema: schema90.properties.waivers.items.required,
								parentSchema: schema90.properties.waivers.items,
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
								schema: schema90.properties.waivers.items.required,
								parentSchema: schema90.properties.waivers.items,
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
								parentSchema: schema90.properties.waivers.items,
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
									schema: schema90.properties.waivers.items.properties.conflict.type,
									parentSchema: schema90.properties.waivers.items.properties.conflict,
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
									params: { allowedValues: schema90.properties.waivers.items.properties.conflict.enum },
									schema: schema90.properties.waivers.items.properties.conflict.enum,
									parentSchema: schema90.properties.waivers.items.properties.conflict,
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
										parentSchema: schema90.properties.waivers.items.properties.by,
										data: data41
									};
									if (vErrors === null) vErrors = [err86];
									else vErrors.push(err86);
									errors++;
								}
								const len8 = data41.length;
								for (let i8 = 0; i8 < len8; i8++) if (!validate323(data41[i8], {
									instancePath: instancePath + "/waivers/" + i7 + "/by/" + i8,
									parentData: data41,
									parentDataProperty: i8,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
									errors = vErrors.length;
								}
							} else {
								const err87 = {
									instancePath: instancePath + "/waivers/" + i7 + "/by",
									schemaPath: "#/properties/waivers/items/properties/by/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema90.properties.waivers.items.properties.by.type,
									parentSchema: schema90.properties.waivers.items.properties.by,
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
							schema: schema90.properties.waivers.items.type,
							parentSchema: schema90.properties.waivers.items,
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
					schema: schema90.properties.waivers.type,
					parentSchema: schema90.properties.waivers,
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
						parentSchema: schema90.properties.risk,
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
								parentSchema: schema90.properties.risk.properties.conditions,
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
										schema: schema90.properties.risk.properties.conditions.items.required,
										parentSchema: schema90.properties.risk.properties.conditions.items,
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
										schema: schema90.properties.risk.properties.conditions.items.required,
										parentSchema: schema90.properties.risk.properties.conditions.items,
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
										schema: schema90.properties.risk.properties.conditions.items.required,
										parentSchema: schema90.properties.risk.properties.conditions.items,
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
										parentSchema: schema90.properties.risk.properties.conditions.items,
										data: data45
									};
									if (vErrors === null) vErrors = [err95];
									else vErrors.push(err95);
									errors++;
								}
								if (data45.id !== void 0) {
									if (!validate303(data45.id, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/id",
										parentData: data45,
										parentDataProperty: "id",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
										errors = vErrors.length;
									}
								}
								if (data45.title !== void 0) {
									if (!validate305(data45.title, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/title",
										parentData: data45,
										parentDataProperty: "title",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
										errors = vErrors.length;
									}
								}
								if (data45.when !== void 0) {
									if (!validate309(data45.when, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/when",
										parentData: data45,
										parentDataProperty: "when",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
										errors = vErrors.length;
									}
								}
								if (data45.risk !== void 0) {
									if (!validate312(data45.risk, {
										instancePath: instancePath + "/risk/conditions/" + i9 + "/risk",
										parentData: data45,
										parentDataProperty: "risk",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err96 = {
									instancePath: instancePath + "/risk/conditions/" + i9,
									schemaPath: "#/properties/risk/properties/conditions/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema90.properties.risk.properties.conditions.items.type,
									parentSchema: schema90.properties.risk.properties.conditions.items,
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
							schema: schema90.properties.risk.properties.conditions.type,
							parentSchema: schema90.properties.risk.properties.conditions,
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
								parentSchema: schema90.properties.risk.properties.questions,
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
										schema: schema90.properties.risk.properties.questions.items.required,
										parentSchema: schema90.properties.risk.properties.questions.items,
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
										schema: schema90.properties.risk.properties.questions.items.required,
										parentSchema: schema90.properties.risk.properties.questions.items,
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
										schema: schema90.properties.risk.properties.questions.items.required,
										parentSchema: schema90.properties.risk.properties.questions.items,
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
										parentSchema: schema90.properties.risk.properties.questions.items,
										data: data51
									};
									if (vErrors === null) vErrors = [err102];
									else vErrors.push(err102);
									errors++;
								}
								if (data51.id !== void 0) {
									if (!validate303(data51.id, {
										instancePath: instancePath + "/risk/questions/" + i10 + "/id",
										parentData: data51,
										parentDataProperty: "id",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
										errors = vErrors.length;
									}
								}
								if (data51.question !== void 0) {
									if (!validate305(data51.question, {
										instancePath: instancePath + "/risk/questions/" + i10 + "/question",
										parentData: data51,
										parentDataProperty: "question",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
												parentSchema: schema90.properties.risk.properties.questions.items.properties.answers,
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
														schema: schema90.properties.risk.properties.questions.items.properties.answers.items.required,
														parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items,
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
														schema: schema90.properties.risk.properties.questions.items.properties.answers.items.required,
														parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items,
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
														schema: schema90.properties.risk.properties.questions.items.properties.answers.items.required,
														parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items,
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
														parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items,
														data: data55
													};
													if (vErrors === null) vErrors = [err107];
													else vErrors.push(err107);
													errors++;
												}
												if (data55.id !== void 0) {
													if (!validate303(data55.id, {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/id",
														parentData: data55,
														parentDataProperty: "id",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
														errors = vErrors.length;
													}
												}
												if (data55.title !== void 0) {
													if (!validate305(data55.title, {
														instancePath: instancePath + "/risk/questions/" + i10 + "/answers/" + i11 + "/title",
														parentData: data55,
														parentDataProperty: "title",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
															schema: schema90.properties.risk.properties.questions.items.properties.answers.items.properties.points.type,
															parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items.properties.points,
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
																parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items.properties.points,
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
																parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items.properties.points,
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
													schema: schema90.properties.risk.properties.questions.items.properties.answers.items.type,
													parentSchema: schema90.properties.risk.properties.questions.items.properties.answers.items,
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
											schema: schema90.properties.risk.properties.questions.items.properties.answers.type,
											parentSchema: schema90.properties.risk.properties.questions.items.properties.answers,
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
									schema: schema90.properties.risk.properties.questions.items.type,
									parentSchema: schema90.properties.risk.properties.questions.items,
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
							schema: schema90.properties.risk.properties.questions.type,
							parentSchema: schema90.properties.risk.properties.questions,
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
								schema: schema90.properties.risk.properties.thresholds.required,
								parentSchema: schema90.properties.risk.properties.thresholds,
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
								schema: schema90.properties.risk.properties.thresholds.required,
								parentSchema: schema90.properties.risk.properties.thresholds,
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
								parentSchema: schema90.properties.risk.properties.thresholds,
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
									schema: schema90.properties.risk.properties.thresholds.properties.medium.type,
									parentSchema: schema90.properties.risk.properties.thresholds.properties.medium,
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
										parentSchema: schema90.properties.risk.properties.thresholds.properties.medium,
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
										parentSchema: schema90.properties.risk.properties.thresholds.properties.medium,
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
									schema: schema90.properties.risk.properties.thresholds.properties.high.type,
									parentSchema: schema90.properties.risk.properties.thresholds.properties.high,
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
										parentSchema: schema90.properties.risk.properties.thresholds.properties.high,
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
										parentSchema: schema90.properties.risk.properties.thresholds.properties.high,
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
							schema: schema90.properties.risk.properties.thresholds.type,
							parentSchema: schema90.properties.risk.properties.thresholds,
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
								schema: schema90.properties.risk.properties.blast_radius.required,
								parentSchema: schema90.properties.risk.properties.blast_radius,
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
								schema: schema90.properties.risk.properties.blast_radius.required,
								parentSchema: schema90.properties.risk.properties.blast_radius,
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
								parentSchema: schema90.properties.risk.properties.blast_radius,
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
									schema: schema90.properties.risk.properties.blast_radius.properties.medium.type,
									parentSchema: schema90.properties.risk.properties.blast_radius.properties.medium,
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
										parentSchema: schema90.properties.risk.properties.blast_radius.properties.medium,
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
										parentSchema: schema90.properties.risk.properties.blast_radius.properties.medium,
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
									schema: schema90.properties.risk.properties.blast_radius.properties.high.type,
									parentSchema: schema90.properties.risk.properties.blast_radius.properties.high,
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
										parentSchema: schema90.properties.risk.properties.blast_radius.properties.high,
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
										parentSchema: schema90.properties.risk.properties.blast_radius.properties.high,
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
							schema: schema90.properties.risk.properties.blast_radius.type,
							parentSchema: schema90.properties.risk.properties.blast_radius,
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
								schema: schema90.properties.risk.properties.track_record.required,
								parentSchema: schema90.properties.risk.properties.track_record,
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
								schema: schema90.properties.risk.properties.track_record.required,
								parentSchema: schema90.properties.risk.properties.track_record,
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
								schema: schema90.properties.risk.properties.track_record.required,
								parentSchema: schema90.properties.risk.properties.track_record,
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
								schema: schema90.properties.risk.properties.track_record.required,
								parentSchema: schema90.properties.risk.properties.track_record,
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
								parentSchema: schema90.properties.risk.properties.track_record,
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
									schema: schema90.properties.risk.properties.track_record.properties.within_days.type,
									parentSchema: schema90.properties.risk.properties.track_record.properties.within_days,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.within_days,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.within_days,
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
									schema: schema90.properties.risk.properties.track_record.properties.at_least.type,
									parentSchema: schema90.properties.risk.properties.track_record.properties.at_least,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.at_least,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.at_least,
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
									schema: schema90.properties.risk.properties.track_record.properties.medium_below_percent.type,
									parentSchema: schema90.properties.risk.properties.track_record.properties.medium_below_percent,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.medium_below_percent,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.medium_below_percent,
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
									schema: schema90.properties.risk.properties.track_record.properties.high_below_percent.type,
									parentSchema: schema90.properties.risk.properties.track_record.properties.high_below_percent,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.high_below_percent,
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
										parentSchema: schema90.properties.risk.properties.track_record.properties.high_below_percent,
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
							schema: schema90.properties.risk.properties.track_record.type,
							parentSchema: schema90.properties.risk.properties.track_record,
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
					schema: schema90.properties.risk.type,
					parentSchema: schema90.properties.risk,
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
						parentSchema: schema90.properties.lead_time_hours,
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
							schema: schema90.properties.lead_time_hours.properties.standard.type,
							parentSchema: schema90.properties.lead_time_hours.properties.standard,
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
								parentSchema: schema90.properties.lead_time_hours.properties.standard,
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
								parentSchema: schema90.properties.lead_time_hours.properties.standard,
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
							schema: schema90.properties.lead_time_hours.properties.normal.type,
							parentSchema: schema90.properties.lead_time_hours.properties.normal,
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
								parentSchema: schema90.properties.lead_time_hours.properties.normal,
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
								parentSchema: schema90.properties.lead_time_hours.properties.normal,
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
							schema: schema90.properties.lead_time_hours.properties.emergency.type,
							parentSchema: schema90.properties.lead_time_hours.properties.emergency,
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
								parentSchema: schema90.properties.lead_time_hours.properties.emergency,
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
								parentSchema: schema90.properties.lead_time_hours.properties.emergency,
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
							schema: schema90.properties.lead_time_hours.properties.retrospective.type,
							parentSchema: schema90.properties.lead_time_hours.properties.retrospective,
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
								parentSchema: schema90.properties.lead_time_hours.properties.retrospective,
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
								parentSchema: schema90.properties.lead_time_hours.properties.retrospective,
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
					schema: schema90.properties.lead_time_hours.type,
					parentSchema: schema90.properties.lead_time_hours,
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
						parentSchema: schema90.properties.control_owners,
						data: data75
					};
					if (vErrors === null) vErrors = [err168];
					else vErrors.push(err168);
					errors++;
				}
				const len12 = data75.length;
				for (let i12 = 0; i12 < len12; i12++) if (!validate340(data75[i12], {
					instancePath: instancePath + "/control_owners/" + i12,
					parentData: data75,
					parentDataProperty: i12,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
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
							parentSchema: schema90.properties.control_owners,
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
					schema: schema90.properties.control_owners.type,
					parentSchema: schema90.properties.control_owners,
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
			schema: schema90.type,
			parentSchema: schema90,
			data
		};
		if (vErrors === null) vErrors = [err171];
		else vErrors.push(err171);
		errors++;
	}
	validate302.errors = vErrors;
	return errors === 0;
}
validate302.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema101 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"people": {
			"type": "array",
			"maxItems": 5e3,
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
					"name": {
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"zone": { "$ref": "common.schema.json#/$defs/zone" },
					"status": {
						"type": "string",
						"enum": ["active", "former"]
					},
					"bot": { "type": "boolean" },
					"away": {
						"type": "array",
						"maxItems": 50,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"from": { "$ref": "common.schema.json#/$defs/instant" },
								"to": { "$ref": "common.schema.json#/$defs/instant" },
								"delegate": { "$ref": "common.schema.json#/$defs/login" }
							},
							"required": [
								"from",
								"to",
								"delegate"
							]
						}
					}
				},
				"required": ["login"]
			}
		},
		"teams": {
			"type": "array",
			"maxItems": 500,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"title": { "$ref": "common.schema.json#/$defs/title" },
					"kind": {
						"type": "string",
						"enum": [
							"support",
							"approval",
							"other"
						]
					},
					"members": {
						"type": "array",
						"maxItems": 1e3,
						"items": { "$ref": "common.schema.json#/$defs/login" },
						"uniqueItems": true
					},
					"lead": { "$ref": "common.schema.json#/$defs/login" },
					"calendar": { "$ref": "common.schema.json#/$defs/slug" },
					"on_call": {
						"type": "array",
						"maxItems": 1e3,
						"items": {
							"type": "object",
							"additionalProperties": false,
							"properties": {
								"from": { "$ref": "common.schema.json#/$defs/instant" },
								"to": { "$ref": "common.schema.json#/$defs/instant" },
								"login": { "$ref": "common.schema.json#/$defs/login" }
							},
							"required": [
								"from",
								"to",
								"login"
							]
						}
					},
					"parent": { "$ref": "common.schema.json#/$defs/slug" }
				},
				"required": [
					"id",
					"title",
					"kind",
					"members"
				]
			}
		},
		"roles": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"managers": {
					"type": "array",
					"maxItems": 200,
					"items": { "$ref": "common.schema.json#/$defs/login" },
					"uniqueItems": true
				},
				"change_manager": {
					"type": "array",
					"maxItems": 50,
					"items": { "$ref": "common.schema.json#/$defs/login" },
					"uniqueItems": true
				},
				"problem_manager": {
					"type": "array",
					"maxItems": 50,
					"items": { "$ref": "common.schema.json#/$defs/login" },
					"uniqueItems": true
				},
				"cab": { "$ref": "common.schema.json#/$defs/slug" },
				"ecab": { "$ref": "common.schema.json#/$defs/slug" }
			},
			"required": [
				"managers",
				"change_manager",
				"cab",
				"ecab"
			]
		}
	},
	"required": [
		"people",
		"teams",
		"roles"
	],
	"$id": "teams.schema.json"
};
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate344.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate344.errors = vErrors;
	return errors === 0;
}
validate344.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema103 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 60,
	"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
	"patternErrorMessage": "Write the IANA name of a zone, such as Europe/Berlin or Etc/UTC."
};
const pattern45 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate346.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern45.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" },
				schema: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
				parentSchema: schema103,
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
			schema: schema103.type,
			parentSchema: schema103,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate346.errors = vErrors;
	return errors === 0;
}
validate346.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate348.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func81(data) > 20) {
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
	validate348.errors = vErrors;
	return errors === 0;
}
validate348.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate352.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate352.errors = vErrors;
	return errors === 0;
}
validate352.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate354.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate354.errors = vErrors;
	return errors === 0;
}
validate354.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate343.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.people === void 0 || !func0.call(data, "people")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "people" },
				schema: schema101.required,
				parentSchema: schema101,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.teams === void 0 || !func0.call(data, "teams")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "teams" },
				schema: schema101.required,
				parentSchema: schema101,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.roles === void 0 || !func0.call(data, "roles")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "roles" },
				schema: schema101.required,
				parentSchema: schema101,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "people" || key0 === "teams" || key0 === "roles")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema101,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.people !== void 0) {
			let data0 = data.people;
			if (Array.isArray(data0)) {
				if (data0.length > 5e3) {
					const err4 = {
						instancePath: instancePath + "/people",
						schemaPath: "#/properties/people/maxItems",
						keyword: "maxItems",
						params: { limit: 5e3 },
						schema: 5e3,
						parentSchema: schema101.properties.people,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.login === void 0 || !func0.call(data1, "login")) {
							const err5 = {
								instancePath: instancePath + "/people/" + i0,
								schemaPath: "#/properties/people/items/required",
								keyword: "required",
								params: { missingProperty: "login" },
								schema: schema101.properties.people.items.required,
								parentSchema: schema101.properties.people.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 of Object.keys(data1)) if (!(key1 === "login" || key1 === "user_id" || key1 === "name" || key1 === "zone" || key1 === "status" || key1 === "bot" || key1 === "away")) {
							const err6 = {
								instancePath: instancePath + "/people/" + i0,
								schemaPath: "#/properties/people/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema101.properties.people.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.login !== void 0) {
							if (!validate344(data1.login, {
								instancePath: instancePath + "/people/" + i0 + "/login",
								parentData: data1,
								parentDataProperty: "login",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
								errors = vErrors.length;
							}
						}
						if (data1.user_id !== void 0) {
							let data3 = data1.user_id;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
								const err7 = {
									instancePath: instancePath + "/people/" + i0 + "/user_id",
									schemaPath: "#/properties/people/items/properties/user_id/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema101.properties.people.items.properties.user_id.type,
									parentSchema: schema101.properties.people.items.properties.user_id,
									data: data3
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (typeof data3 == "number" && isFinite(data3)) {
								if (data3 > 9007199254740991 || isNaN(data3)) {
									const err8 = {
										instancePath: instancePath + "/people/" + i0 + "/user_id",
										schemaPath: "#/properties/people/items/properties/user_id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										schema: 9007199254740991,
										parentSchema: schema101.properties.people.items.properties.user_id,
										data: data3
									};
									if (vErrors === null) vErrors = [err8];
									else vErrors.push(err8);
									errors++;
								}
								if (data3 < 1 || isNaN(data3)) {
									const err9 = {
										instancePath: instancePath + "/people/" + i0 + "/user_id",
										schemaPath: "#/properties/people/items/properties/user_id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema101.properties.people.items.properties.user_id,
										data: data3
									};
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
						}
						if (data1.name !== void 0) {
							let data4 = data1.name;
							if (typeof data4 === "string") {
								if (data4.length > 100 && func81(data4) > 100) {
									const err10 = {
										instancePath: instancePath + "/people/" + i0 + "/name",
										schemaPath: "#/properties/people/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema101.properties.people.items.properties.name,
										data: data4
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (data4.length < 2 && func81(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/people/" + i0 + "/name",
										schemaPath: "#/properties/people/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema101.properties.people.items.properties.name,
										data: data4
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/people/" + i0 + "/name",
									schemaPath: "#/properties/people/items/properties/name/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema101.properties.people.items.properties.name.type,
									parentSchema: schema101.properties.people.items.properties.name,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.zone !== void 0) {
							if (!validate346(data1.zone, {
								instancePath: instancePath + "/people/" + i0 + "/zone",
								parentData: data1,
								parentDataProperty: "zone",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
								errors = vErrors.length;
							}
						}
						if (data1.status !== void 0) {
							let data6 = data1.status;
							if (typeof data6 !== "string") {
								const err13 = {
									instancePath: instancePath + "/people/" + i0 + "/status",
									schemaPath: "#/properties/people/items/properties/status/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema101.properties.people.items.properties.status.type,
									parentSchema: schema101.properties.people.items.properties.status,
									data: data6
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (!(data6 === "active" || data6 === "former")) {
								const err14 = {
									instancePath: instancePath + "/people/" + i0 + "/status",
									schemaPath: "#/properties/people/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: schema101.properties.people.items.properties.status.enum },
									schema: schema101.properties.people.items.properties.status.enum,
									parentSchema: schema101.properties.people.items.properties.status,
									data: data6
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
						if (data1.bot !== void 0) {
							let data7 = data1.bot;
							if (typeof data7 !== "boolean") {
								const err15 = {
									instancePath: instancePath + "/people/" + i0 + "/bot",
									schemaPath: "#/properties/people/items/properties/bot/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema101.properties.people.items.properties.bot.type,
									parentSchema: schema101.properties.people.items.properties.bot,
									data: data7
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data1.away !== void 0) {
							let data8 = data1.away;
							if (Array.isArray(data8)) {
								if (data8.length > 50) {
									const err16 = {
										instancePath: instancePath + "/people/" + i0 + "/away",
										schemaPath: "#/properties/people/items/properties/away/maxItems",
										keyword: "maxItems",
										params: { limit: 50 },
										schema: 50,
										parentSchema: schema101.properties.people.items.properties.away,
										data: data8
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
								const len1 = data8.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data9 = data8[i1];
									if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
										if (data9.from === void 0 || !func0.call(data9, "from")) {
											const err17 = {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1,
												schemaPath: "#/properties/people/items/properties/away/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												schema: schema101.properties.people.items.properties.away.items.required,
												parentSchema: schema101.properties.people.items.properties.away.items,
												data: data9
											};
											if (vErrors === null) vErrors = [err17];
											else vErrors.push(err17);
											errors++;
										}
										if (data9.to === void 0 || !func0.call(data9, "to")) {
											const err18 = {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1,
												schemaPath: "#/properties/people/items/properties/away/items/required",
												keyword: "required",
												params: { missingProperty: "to" },
												schema: schema101.properties.people.items.properties.away.items.required,
												parentSchema: schema101.properties.people.items.properties.away.items,
												data: data9
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
										if (data9.delegate === void 0 || !func0.call(data9, "delegate")) {
											const err19 = {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1,
												schemaPath: "#/properties/people/items/properties/away/items/required",
												keyword: "required",
												params: { missingProperty: "delegate" },
												schema: schema101.properties.people.items.properties.away.items.required,
												parentSchema: schema101.properties.people.items.properties.away.items,
												data: data9
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
										for (const key2 of Object.keys(data9)) if (!(key2 === "from" || key2 === "to" || key2 === "delegate")) {
											const err20 = {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1,
												schemaPath: "#/properties/people/items/properties/away/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key2 },
												schema: false,
												parentSchema: schema101.properties.people.items.properties.away.items,
												data: data9
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (data9.from !== void 0) {
											if (!validate348(data9.from, {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1 + "/from",
												parentData: data9,
												parentDataProperty: "from",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
												errors = vErrors.length;
											}
										}
										if (data9.to !== void 0) {
											if (!validate348(data9.to, {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1 + "/to",
												parentData: data9,
												parentDataProperty: "to",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
												errors = vErrors.length;
											}
										}
										if (data9.delegate !== void 0) {
											if (!validate344(data9.delegate, {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1 + "/delegate",
												parentData: data9,
												parentDataProperty: "delegate",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err21 = {
											instancePath: instancePath + "/people/" + i0 + "/away/" + i1,
											schemaPath: "#/properties/people/items/properties/away/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema101.properties.people.items.properties.away.items.type,
											parentSchema: schema101.properties.people.items.properties.away.items,
											data: data9
										};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									}
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/people/" + i0 + "/away",
									schemaPath: "#/properties/people/items/properties/away/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema101.properties.people.items.properties.away.type,
									parentSchema: schema101.properties.people.items.properties.away,
									data: data8
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/people/" + i0,
							schemaPath: "#/properties/people/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema101.properties.people.items.type,
							parentSchema: schema101.properties.people.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/people",
					schemaPath: "#/properties/people/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema101.properties.people.type,
					parentSchema: schema101.properties.people,
					data: data0
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.teams !== void 0) {
			let data13 = data.teams;
			if (Array.isArray(data13)) {
				if (data13.length > 500) {
					const err25 = {
						instancePath: instancePath + "/teams",
						schemaPath: "#/properties/teams/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema101.properties.teams,
						data: data13
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				const len2 = data13.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data14 = data13[i2];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						if (data14.id === void 0 || !func0.call(data14, "id")) {
							const err26 = {
								instancePath: instancePath + "/teams/" + i2,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema101.properties.teams.items.required,
								parentSchema: schema101.properties.teams.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data14.title === void 0 || !func0.call(data14, "title")) {
							const err27 = {
								instancePath: instancePath + "/teams/" + i2,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								schema: schema101.properties.teams.items.required,
								parentSchema: schema101.properties.teams.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data14.kind === void 0 || !func0.call(data14, "kind")) {
							const err28 = {
								instancePath: instancePath + "/teams/" + i2,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "kind" },
								schema: schema101.properties.teams.items.required,
								parentSchema: schema101.properties.teams.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data14.members === void 0 || !func0.call(data14, "members")) {
							const err29 = {
								instancePath: instancePath + "/teams/" + i2,
								schemaPath: "#/properties/teams/items/required",
								keyword: "required",
								params: { missingProperty: "members" },
								schema: schema101.properties.teams.items.required,
								parentSchema: schema101.properties.teams.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						for (const key3 of Object.keys(data14)) if (!(key3 === "id" || key3 === "title" || key3 === "kind" || key3 === "members" || key3 === "lead" || key3 === "calendar" || key3 === "on_call" || key3 === "parent")) {
							const err30 = {
								instancePath: instancePath + "/teams/" + i2,
								schemaPath: "#/properties/teams/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema101.properties.teams.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.id !== void 0) {
							if (!validate352(data14.id, {
								instancePath: instancePath + "/teams/" + i2 + "/id",
								parentData: data14,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
								errors = vErrors.length;
							}
						}
						if (data14.title !== void 0) {
							if (!validate354(data14.title, {
								instancePath: instancePath + "/teams/" + i2 + "/title",
								parentData: data14,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
								errors = vErrors.length;
							}
						}
						if (data14.kind !== void 0) {
							let data17 = data14.kind;
							if (typeof data17 !== "string") {
								const err31 = {
									instancePath: instancePath + "/teams/" + i2 + "/kind",
									schemaPath: "#/properties/teams/items/properties/kind/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema101.properties.teams.items.properties.kind.type,
									parentSchema: schema101.properties.teams.items.properties.kind,
									data: data17
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
							if (!(data17 === "support" || data17 === "approval" || data17 === "other")) {
								const err32 = {
									instancePath: instancePath + "/teams/" + i2 + "/kind",
									schemaPath: "#/properties/teams/items/properties/kind/enum",
									keyword: "enum",
									params: { allowedValues: schema101.properties.teams.items.properties.kind.enum },
									schema: schema101.properties.teams.items.properties.kind.enum,
									parentSchema: schema101.properties.teams.items.properties.kind,
									data: data17
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						}
						if (data14.members !== void 0) {
							let data18 = data14.members;
							if (Array.isArray(data18)) {
								if (data18.length > 1e3) {
									const err33 = {
										instancePath: instancePath + "/teams/" + i2 + "/members",
										schemaPath: "#/properties/teams/items/properties/members/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema101.properties.teams.items.properties.members,
										data: data18
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								const len3 = data18.length;
								for (let i3 = 0; i3 < len3; i3++) if (!validate344(data18[i3], {
									instancePath: instancePath + "/teams/" + i2 + "/members/" + i3,
									parentData: data18,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
									errors = vErrors.length;
								}
								let i4 = data18.length;
								let j0;
								if (i4 > 1) {
									outer0: for (; i4--;) for (j0 = i4; j0--;) if (func27(data18[i4], data18[j0])) {
										const err34 = {
											instancePath: instancePath + "/teams/" + i2 + "/members",
											schemaPath: "#/properties/teams/items/properties/members/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i4,
												j: j0
											},
											schema: true,
											parentSchema: schema101.properties.teams.items.properties.members,
											data: data18
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
										break outer0;
									}
								}
							} else {
								const err35 = {
									instancePath: instancePath + "/teams/" + i2 + "/members",
									schemaPath: "#/properties/teams/items/properties/members/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema101.properties.teams.items.properties.members.type,
									parentSchema: schema101.properties.teams.items.properties.members,
									data: data18
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data14.lead !== void 0) {
							if (!validate344(data14.lead, {
								instancePath: instancePath + "/teams/" + i2 + "/lead",
								parentData: data14,
								parentDataProperty: "lead",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
								errors = vErrors.length;
							}
						}
						if (data14.calendar !== void 0) {
							if (!validate352(data14.calendar, {
								instancePath: instancePath + "/teams/" + i2 + "/calendar",
								parentData: data14,
								parentDataProperty: "calendar",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
								errors = vErrors.length;
							}
						}
						if (data14.on_call !== void 0) {
							let data22 = data14.on_call;
							if (Array.isArray(data22)) {
								if (data22.length > 1e3) {
									const err36 = {
										instancePath: instancePath + "/teams/" + i2 + "/on_call",
										schemaPath: "#/properties/teams/items/properties/on_call/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										schema: 1e3,
										parentSchema: schema101.properties.teams.items.properties.on_call,
										data: data22
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
								const len4 = data22.length;
								for (let i5 = 0; i5 < len4; i5++) {
									let data23 = data22[i5];
									if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
										if (data23.from === void 0 || !func0.call(data23, "from")) {
											const err37 = {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5,
												schemaPath: "#/properties/teams/items/properties/on_call/items/required",
												keyword: "required",
												params: { missingProperty: "from" },
												schema: schema101.properties.teams.items.properties.on_call.items.required,
												parentSchema: schema101.properties.teams.items.properties.on_call.items,
												data: data23
											};
											if (vErrors === null) vErrors = [err37];
											else vErrors.push(err37);
											errors++;
										}
										if (data23.to === void 0 || !func0.call(data23, "to")) {
											const err38 = {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5,
												schemaPath: "#/properties/teams/items/properties/on_call/items/required",
												keyword: "required",
												params: { missingProperty: "to" },
												schema: schema101.properties.teams.items.properties.on_call.items.required,
												parentSchema: schema101.properties.teams.items.properties.on_call.items,
												data: data23
											};
											if (vErrors === null) vErrors = [err38];
											else vErrors.push(err38);
											errors++;
										}
										if (data23.login === void 0 || !func0.call(data23, "login")) {
											const err39 = {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5,
												schemaPath: "#/properties/teams/items/properties/on_call/items/required",
												keyword: "required",
												params: { missingProperty: "login" },
												schema: schema101.properties.teams.items.properties.on_call.items.required,
												parentSchema: schema101.properties.teams.items.properties.on_call.items,
												data: data23
											};
											if (vErrors === null) vErrors = [err39];
											else vErrors.push(err39);
											errors++;
										}
										for (const key4 of Object.keys(data23)) if (!(key4 === "from" || key4 === "to" || key4 === "login")) {
											const err40 = {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5,
												schemaPath: "#/properties/teams/items/properties/on_call/items/additionalProperties",
												keyword: "additionalProperties",
												params: { additionalProperty: key4 },
												schema: false,
												parentSchema: schema101.properties.teams.items.properties.on_call.items,
												data: data23
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (data23.from !== void 0) {
											if (!validate348(data23.from, {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5 + "/from",
												parentData: data23,
												parentDataProperty: "from",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
												errors = vErrors.length;
											}
										}
										if (data23.to !== void 0) {
											if (!validate348(data23.to, {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5 + "/to",
												parentData: data23,
												parentDataProperty: "to",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
												errors = vErrors.length;
											}
										}
										if (data23.login !== void 0) {
											if (!validate344(data23.login, {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5 + "/login",
												parentData: data23,
												parentDataProperty: "login",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err41 = {
											instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5,
											schemaPath: "#/properties/teams/items/properties/on_call/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema101.properties.teams.items.properties.on_call.items.type,
											parentSchema: schema101.properties.teams.items.properties.on_call.items,
											data: data23
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								}
							} else {
								const err42 = {
									instancePath: instancePath + "/teams/" + i2 + "/on_call",
									schemaPath: "#/properties/teams/items/properties/on_call/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema101.properties.teams.items.properties.on_call.type,
									parentSchema: schema101.properties.teams.items.properties.on_call,
									data: data22
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.parent !== void 0) {
							if (!validate352(data14.parent, {
								instancePath: instancePath + "/teams/" + i2 + "/parent",
								parentData: data14,
								parentDataProperty: "parent",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/teams/" + i2,
							schemaPath: "#/properties/teams/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema101.properties.teams.items.type,
							parentSchema: schema101.properties.teams.items,
							data: data14
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema101.properties.teams.type,
					parentSchema: schema101.properties.teams,
					data: data13
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.roles !== void 0) {
			let data28 = data.roles;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				if (data28.managers === void 0 || !func0.call(data28, "managers")) {
					const err45 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/required",
						keyword: "required",
						params: { missingProperty: "managers" },
						schema: schema101.properties.roles.required,
						parentSchema: schema101.properties.roles,
						data: data28
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data28.change_manager === void 0 || !func0.call(data28, "change_manager")) {
					const err46 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/required",
						keyword: "required",
						params: { missingProperty: "change_manager" },
						schema: schema101.properties.roles.required,
						parentSchema: schema101.properties.roles,
						data: data28
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (data28.cab === void 0 || !func0.call(data28, "cab")) {
					const err47 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/required",
						keyword: "required",
						params: { missingProperty: "cab" },
						schema: schema101.properties.roles.required,
						parentSchema: schema101.properties.roles,
						data: data28
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data28.ecab === void 0 || !func0.call(data28, "ecab")) {
					const err48 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/required",
						keyword: "required",
						params: { missingProperty: "ecab" },
						schema: schema101.properties.roles.required,
						parentSchema: schema101.properties.roles,
						data: data28
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				for (const key5 of Object.keys(data28)) if (!(key5 === "managers" || key5 === "change_manager" || key5 === "problem_manager" || key5 === "cab" || key5 === "ecab")) {
					const err49 = {
						instancePath: instancePath + "/roles",
						schemaPath: "#/properties/roles/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						schema: false,
						parentSchema: schema101.properties.roles,
						data: data28
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data28.managers !== void 0) {
					let data29 = data28.managers;
					if (Array.isArray(data29)) {
						if (data29.length > 200) {
							const err50 = {
								instancePath: instancePath + "/roles/managers",
								schemaPath: "#/properties/roles/properties/managers/maxItems",
								keyword: "maxItems",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema101.properties.roles.properties.managers,
								data: data29
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						const len5 = data29.length;
						for (let i6 = 0; i6 < len5; i6++) if (!validate344(data29[i6], {
							instancePath: instancePath + "/roles/managers/" + i6,
							parentData: data29,
							parentDataProperty: i6,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
							errors = vErrors.length;
						}
						let i7 = data29.length;
						let j1;
						if (i7 > 1) {
							outer1: for (; i7--;) for (j1 = i7; j1--;) if (func27(data29[i7], data29[j1])) {
								const err51 = {
									instancePath: instancePath + "/roles/managers",
									schemaPath: "#/properties/roles/properties/managers/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i7,
										j: j1
									},
									schema: true,
									parentSchema: schema101.properties.roles.properties.managers,
									data: data29
								};
								if (vErrors === null) vErrors = [err51];
								else vErrors.push(err51);
								errors++;
								break outer1;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/roles/managers",
							schemaPath: "#/properties/roles/properties/managers/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema101.properties.roles.properties.managers.type,
							parentSchema: schema101.properties.roles.properties.managers,
							data: data29
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data28.change_manager !== void 0) {
					let data31 = data28.change_manager;
					if (Array.isArray(data31)) {
						if (data31.length > 50) {
							const err53 = {
								instancePath: instancePath + "/roles/change_manager",
								schemaPath: "#/properties/roles/properties/change_manager/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema101.properties.roles.properties.change_manager,
								data: data31
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						const len6 = data31.length;
						for (let i8 = 0; i8 < len6; i8++) if (!validate344(data31[i8], {
							instancePath: instancePath + "/roles/change_manager/" + i8,
							parentData: data31,
							parentDataProperty: i8,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
							errors = vErrors.length;
						}
						let i9 = data31.length;
						let j2;
						if (i9 > 1) {
							outer2: for (; i9--;) for (j2 = i9; j2--;) if (func27(data31[i9], data31[j2])) {
								const err54 = {
									instancePath: instancePath + "/roles/change_manager",
									schemaPath: "#/properties/roles/properties/change_manager/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i9,
										j: j2
									},
									schema: true,
									parentSchema: schema101.properties.roles.properties.change_manager,
									data: data31
								};
								if (vErrors === null) vErrors = [err54];
								else vErrors.push(err54);
								errors++;
								break outer2;
							}
						}
					} else {
						const err55 = {
							instancePath: instancePath + "/roles/change_manager",
							schemaPath: "#/properties/roles/properties/change_manager/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema101.properties.roles.properties.change_manager.type,
							parentSchema: schema101.properties.roles.properties.change_manager,
							data: data31
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data28.problem_manager !== void 0) {
					let data33 = data28.problem_manager;
					if (Array.isArray(data33)) {
						if (data33.length > 50) {
							const err56 = {
								instancePath: instancePath + "/roles/problem_manager",
								schemaPath: "#/properties/roles/properties/problem_manager/maxItems",
								keyword: "maxItems",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema101.properties.roles.properties.problem_manager,
								data: data33
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						const len7 = data33.length;
						for (let i10 = 0; i10 < len7; i10++) if (!validate344(data33[i10], {
							instancePath: instancePath + "/roles/problem_manager/" + i10,
							parentData: data33,
							parentDataProperty: i10,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
							errors = vErrors.length;
						}
						let i11 = data33.length;
						let j3;
						if (i11 > 1) {
							outer3: for (; i11--;) for (j3 = i11; j3--;) if (func27(data33[i11], data33[j3])) {
								const err57 = {
									instancePath: instancePath + "/roles/problem_manager",
									schemaPath: "#/properties/roles/properties/problem_manager/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i11,
										j: j3
									},
									schema: true,
									parentSchema: schema101.properties.roles.properties.problem_manager,
									data: data33
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
								break outer3;
							}
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/roles/problem_manager",
							schemaPath: "#/properties/roles/properties/problem_manager/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema101.properties.roles.properties.problem_manager.type,
							parentSchema: schema101.properties.roles.properties.problem_manager,
							data: data33
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data28.cab !== void 0) {
					if (!validate352(data28.cab, {
						instancePath: instancePath + "/roles/cab",
						parentData: data28,
						parentDataProperty: "cab",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
						errors = vErrors.length;
					}
				}
				if (data28.ecab !== void 0) {
					if (!validate352(data28.ecab, {
						instancePath: instancePath + "/roles/ecab",
						parentData: data28,
						parentDataProperty: "ecab",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema101.properties.roles.type,
					parentSchema: schema101.properties.roles,
					data: data28
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
	} else {
		const err60 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema101.type,
			parentSchema: schema101,
			data
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
		errors++;
	}
	validate343.errors = vErrors;
	return errors === 0;
}
validate343.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema107 = {
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
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate370.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate370.errors = vErrors;
	return errors === 0;
}
validate370.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate372.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate372.errors = vErrors;
	return errors === 0;
}
validate372.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "string",
	"maxLength": 32768
};
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate374.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 32768 && func81(data) > 32768) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 32768 },
				schema: 32768,
				parentSchema: schema48,
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
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate374.errors = vErrors;
	return errors === 0;
}
validate374.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate376.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema97.type,
			parentSchema: schema97,
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
			params: { allowedValues: schema97.enum },
			schema: schema97.enum,
			parentSchema: schema97,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate376.errors = vErrors;
	return errors === 0;
}
validate376.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate378.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate378.errors = vErrors;
	return errors === 0;
}
validate378.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema113 = {
	"type": "string",
	"maxLength": 10,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
	"patternErrorMessage": "Write a day as \"2026-12-25\", in quotes.",
	"format": "date"
};
const formats8 = formats.date;
const pattern52 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate388.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 10 && func81(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 },
				schema: 10,
				parentSchema: schema113,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern52.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
				parentSchema: schema113,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats8(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				schema: "date",
				parentSchema: schema113,
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
			schema: schema113.type,
			parentSchema: schema113,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate388.errors = vErrors;
	return errors === 0;
}
validate388.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 500,
	"pattern": "^https?://[^ \\t\\r\\n]+$",
	"patternErrorMessage": "Write the whole address, from https:// on, without blanks."
};
const pattern26 = /* @__PURE__ */ new RegExp("^https?://[^ \\t\\r\\n]+$", "u");
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate390.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 500 && func81(data) > 500) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 500 },
				schema: 500,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema63,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern26.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^https?://[^ \\t\\r\\n]+$" },
				schema: "^https?://[^ \\t\\r\\n]+$",
				parentSchema: schema63,
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
			schema: schema63.type,
			parentSchema: schema63,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate390.errors = vErrors;
	return errors === 0;
}
validate390.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema59 = {
	"type": "array",
	"maxItems": 30,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 50
	},
	"uniqueItems": true
};
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate395.evaluated;
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
				parentSchema: schema59,
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
				if (data0.length > 50 && func81(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema59.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.length < 2 && func81(data0) < 1) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema59.items,
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
					schema: schema59.items.type,
					parentSchema: schema59.items,
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
						parentSchema: schema59,
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
			schema: schema59.type,
			parentSchema: schema59,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate395.errors = vErrors;
	return errors === 0;
}
validate395.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate369(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate369.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema107.required,
				parentSchema: schema107,
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
				schema: schema107.required,
				parentSchema: schema107,
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
				schema: schema107.required,
				parentSchema: schema107,
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
				schema: schema107.required,
				parentSchema: schema107,
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
				schema: schema107.required,
				parentSchema: schema107,
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
				schema: schema107.required,
				parentSchema: schema107,
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
				schema: schema107.required,
				parentSchema: schema107,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema107.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema107,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate370(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate372(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate374(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
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
					schema: schema107.properties.type.type,
					parentSchema: schema107.properties.type,
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
					params: { allowedValues: schema107.properties.type.enum },
					schema: schema107.properties.type.enum,
					parentSchema: schema107.properties.type,
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
					schema: schema107.properties.status.type,
					parentSchema: schema107.properties.status,
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
					params: { allowedValues: schema107.properties.status.enum },
					schema: schema107.properties.status.enum,
					parentSchema: schema107.properties.status,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.criticality !== void 0) {
			if (!validate376(data.criticality, {
				instancePath: instancePath + "/criticality",
				parentData: data,
				parentDataProperty: "criticality",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
				errors = vErrors.length;
			}
		}
		if (data.owner !== void 0) {
			if (!validate378(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate370(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
				errors = vErrors.length;
			}
		}
		if (data.change_team !== void 0) {
			if (!validate370(data.change_team, {
				instancePath: instancePath + "/change_team",
				parentData: data,
				parentDataProperty: "change_team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
				errors = vErrors.length;
			}
		}
		if (data.on_call !== void 0) {
			if (!validate370(data.on_call, {
				instancePath: instancePath + "/on_call",
				parentData: data,
				parentDataProperty: "on_call",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
				errors = vErrors.length;
			}
		}
		if (data.calendar !== void 0) {
			if (!validate370(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
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
						parentSchema: schema107.properties.customers,
						data: data11
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				const len0 = data11.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate370(data11[i0], {
					instancePath: instancePath + "/customers/" + i0,
					parentData: data11,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
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
							parentSchema: schema107.properties.customers,
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
					schema: schema107.properties.customers.type,
					parentSchema: schema107.properties.customers,
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
						parentSchema: schema107.properties.depends_on,
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
								schema: schema107.properties.depends_on.items.required,
								parentSchema: schema107.properties.depends_on.items,
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
								parentSchema: schema107.properties.depends_on.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data14.service !== void 0) {
							if (!validate370(data14.service, {
								instancePath: instancePath + "/depends_on/" + i2 + "/service",
								parentData: data14,
								parentDataProperty: "service",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
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
									schema: schema107.properties.depends_on.items.properties.relation.type,
									parentSchema: schema107.properties.depends_on.items.properties.relation,
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
									params: { allowedValues: schema107.properties.depends_on.items.properties.relation.enum },
									schema: schema107.properties.depends_on.items.properties.relation.enum,
									parentSchema: schema107.properties.depends_on.items.properties.relation,
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
									schema: schema107.properties.depends_on.items.properties.impact.type,
									parentSchema: schema107.properties.depends_on.items.properties.impact,
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
									params: { allowedValues: schema107.properties.depends_on.items.properties.impact.enum },
									schema: schema107.properties.depends_on.items.properties.impact.enum,
									parentSchema: schema107.properties.depends_on.items.properties.impact,
									data: data17
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data14.redundancy_group !== void 0) {
							if (!validate370(data14.redundancy_group, {
								instancePath: instancePath + "/depends_on/" + i2 + "/redundancy_group",
								parentData: data14,
								parentDataProperty: "redundancy_group",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/depends_on/" + i2,
							schemaPath: "#/properties/depends_on/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema107.properties.depends_on.items.type,
							parentSchema: schema107.properties.depends_on.items,
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
					schema: schema107.properties.depends_on.type,
					parentSchema: schema107.properties.depends_on,
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
						parentSchema: schema107.properties.slas,
						data: data19
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len2 = data19.length;
				for (let i3 = 0; i3 < len2; i3++) if (!validate370(data19[i3], {
					instancePath: instancePath + "/slas/" + i3,
					parentData: data19,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
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
							parentSchema: schema107.properties.slas,
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
					schema: schema107.properties.slas.type,
					parentSchema: schema107.properties.slas,
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
						schema: schema107.properties.contract.required,
						parentSchema: schema107.properties.contract,
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
						parentSchema: schema107.properties.contract,
						data: data21
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data21.supplier !== void 0) {
					let data22 = data21.supplier;
					if (typeof data22 === "string") {
						if (data22.length > 100 && func81(data22) > 100) {
							const err29 = {
								instancePath: instancePath + "/contract/supplier",
								schemaPath: "#/properties/contract/properties/supplier/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema107.properties.contract.properties.supplier,
								data: data22
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data22.length < 2 && func81(data22) < 1) {
							const err30 = {
								instancePath: instancePath + "/contract/supplier",
								schemaPath: "#/properties/contract/properties/supplier/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema107.properties.contract.properties.supplier,
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
							schema: schema107.properties.contract.properties.supplier.type,
							parentSchema: schema107.properties.contract.properties.supplier,
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
						if (data23.length > 100 && func81(data23) > 100) {
							const err32 = {
								instancePath: instancePath + "/contract/reference",
								schemaPath: "#/properties/contract/properties/reference/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema107.properties.contract.properties.reference,
								data: data23
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data23.length < 2 && func81(data23) < 1) {
							const err33 = {
								instancePath: instancePath + "/contract/reference",
								schemaPath: "#/properties/contract/properties/reference/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema107.properties.contract.properties.reference,
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
							schema: schema107.properties.contract.properties.reference.type,
							parentSchema: schema107.properties.contract.properties.reference,
							data: data23
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data21.ends !== void 0) {
					if (!validate388(data21.ends, {
						instancePath: instancePath + "/contract/ends",
						parentData: data21,
						parentDataProperty: "ends",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/contract",
					schemaPath: "#/properties/contract/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema107.properties.contract.type,
					parentSchema: schema107.properties.contract,
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
						parentSchema: schema107.properties.documents,
						data: data25
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				const len3 = data25.length;
				for (let i5 = 0; i5 < len3; i5++) if (!validate390(data25[i5], {
					instancePath: instancePath + "/documents/" + i5,
					parentData: data25,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
					errors = vErrors.length;
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/documents",
					schemaPath: "#/properties/documents/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema107.properties.documents.type,
					parentSchema: schema107.properties.documents,
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
						parentSchema: schema107.properties.contacts,
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
						if (data28.length > 200 && func81(data28) > 200) {
							const err39 = {
								instancePath: instancePath + "/contacts/" + i6,
								schemaPath: "#/properties/contacts/items/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema107.properties.contacts.items,
								data: data28
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data28.length < 2 && func81(data28) < 1) {
							const err40 = {
								instancePath: instancePath + "/contacts/" + i6,
								schemaPath: "#/properties/contacts/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema107.properties.contacts.items,
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
							schema: schema107.properties.contacts.items.type,
							parentSchema: schema107.properties.contacts.items,
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
					schema: schema107.properties.contacts.type,
					parentSchema: schema107.properties.contacts,
					data: data27
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.replaced_by !== void 0) {
			if (!validate370(data.replaced_by, {
				instancePath: instancePath + "/replaced_by",
				parentData: data,
				parentDataProperty: "replaced_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
				errors = vErrors.length;
			}
		}
		if (data.verified_at !== void 0) {
			if (!validate388(data.verified_at, {
				instancePath: instancePath + "/verified_at",
				parentData: data,
				parentDataProperty: "verified_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
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
						schema: schema107.properties.availability.required,
						parentSchema: schema107.properties.availability,
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
						parentSchema: schema107.properties.availability,
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
								parentSchema: schema107.properties.availability.properties.target_percent,
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
								parentSchema: schema107.properties.availability.properties.target_percent,
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
							schema: schema107.properties.availability.properties.target_percent.type,
							parentSchema: schema107.properties.availability.properties.target_percent,
							data: data32
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
				}
				if (data31.calendar !== void 0) {
					if (!validate370(data31.calendar, {
						instancePath: instancePath + "/availability/calendar",
						parentData: data31,
						parentDataProperty: "calendar",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err48 = {
					instancePath: instancePath + "/availability",
					schemaPath: "#/properties/availability/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema107.properties.availability.type,
					parentSchema: schema107.properties.availability,
					data: data31
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			if (!validate395(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema107.type,
			parentSchema: schema107,
			data
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate369.errors = vErrors;
	return errors === 0;
}
validate369.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema116 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"version": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e4
		},
		"status": {
			"type": "string",
			"enum": [
				"proposed",
				"approved",
				"retired"
			]
		},
		"owner": { "$ref": "common.schema.json#/$defs/login" },
		"description": { "$ref": "common.schema.json#/$defs/text" },
		"fixed": {
			"type": "object",
			"maxProperties": 40,
			"propertyNames": {
				"pattern": "^[a-z_]+$",
				"maxLength": 60
			},
			"additionalProperties": true
		},
		"variable": {
			"type": "array",
			"maxItems": 40,
			"items": {
				"type": "string",
				"pattern": "^[a-z_]+$",
				"maxLength": 60,
				"patternErrorMessage": "Write the name of a field, such as window."
			},
			"uniqueItems": true
		},
		"services": {
			"type": "array",
			"maxItems": 100,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"max_duration_minutes": {
			"type": "integer",
			"minimum": 5,
			"maximum": 1e5
		},
		"tasks": { "$ref": "common.schema.json#/$defs/tasks" },
		"recurrence": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"weekly": { "$ref": "common.schema.json#/$defs/weekly" },
				"monthly": { "$ref": "common.schema.json#/$defs/monthly" },
				"zone": { "$ref": "common.schema.json#/$defs/zone" }
			},
			"required": ["zone"]
		},
		"reviewed_at": { "$ref": "common.schema.json#/$defs/date" }
	},
	"required": [
		"id",
		"title",
		"version",
		"status",
		"owner",
		"fixed",
		"variable"
	],
	"$id": "standard-change.schema.json"
};
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate399.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate399.errors = vErrors;
	return errors === 0;
}
validate399.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate401.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate401.errors = vErrors;
	return errors === 0;
}
validate401.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate403.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate403.errors = vErrors;
	return errors === 0;
}
validate403.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate405.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 32768 && func81(data) > 32768) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 32768 },
				schema: 32768,
				parentSchema: schema48,
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
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate405.errors = vErrors;
	return errors === 0;
}
validate405.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate408.evaluated;
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
				parentSchema: schema49,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate140(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema49.type,
			parentSchema: schema49,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate408.errors = vErrors;
	return errors === 0;
}
validate408.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema122 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"days": {
			"type": "array",
			"maxItems": 7,
			"items": { "$ref": "common.schema.json#/$defs/weekday" },
			"uniqueItems": true
		},
		"hours": {
			"type": "array",
			"maxItems": 5,
			"items": { "$ref": "common.schema.json#/$defs/hours" }
		}
	},
	"required": ["days", "hours"]
};
const schema123 = {
	"type": "string",
	"enum": [
		"monday",
		"tuesday",
		"wednesday",
		"thursday",
		"friday",
		"saturday",
		"sunday"
	]
};
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate412.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema123.type,
			parentSchema: schema123,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "monday" || data === "tuesday" || data === "wednesday" || data === "thursday" || data === "friday" || data === "saturday" || data === "sunday")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema123.enum },
			schema: schema123.enum,
			parentSchema: schema123,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate412.errors = vErrors;
	return errors === 0;
}
validate412.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema124 = {
	"type": "string",
	"maxLength": 11,
	"pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
	"patternErrorMessage": "Write a slot as \"08:00-17:00\"; an end before the start is the next day; 24:00 may be an end."
};
const pattern59 = /* @__PURE__ */ new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate414.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 11 && func81(data) > 11) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 11 },
				schema: 11,
				parentSchema: schema124,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern59.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" },
				schema: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
				parentSchema: schema124,
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
			schema: schema124.type,
			parentSchema: schema124,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate414.errors = vErrors;
	return errors === 0;
}
validate414.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate411.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.days === void 0 || !func0.call(data, "days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "days" },
				schema: schema122.required,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hours" },
				schema: schema122.required,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "days" || key0 === "hours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.days !== void 0) {
			let data0 = data.days;
			if (Array.isArray(data0)) {
				if (data0.length > 7) {
					const err3 = {
						instancePath: instancePath + "/days",
						schemaPath: "#/properties/days/maxItems",
						keyword: "maxItems",
						params: { limit: 7 },
						schema: 7,
						parentSchema: schema122.properties.days,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate412(data0[i0], {
					instancePath: instancePath + "/days/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data0[i1], data0[j0])) {
						const err4 = {
							instancePath: instancePath + "/days",
							schemaPath: "#/properties/days/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema122.properties.days,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break outer0;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/days",
					schemaPath: "#/properties/days/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema122.properties.days.type,
					parentSchema: schema122.properties.days,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.hours !== void 0) {
			let data2 = data.hours;
			if (Array.isArray(data2)) {
				if (data2.length > 5) {
					const err6 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						schema: 5,
						parentSchema: schema122.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate414(data2[i2], {
					instancePath: instancePath + "/hours/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema122.properties.hours.type,
					parentSchema: schema122.properties.hours,
					data: data2
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
			schema: schema122.type,
			parentSchema: schema122,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate411.errors = vErrors;
	return errors === 0;
}
validate411.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema125 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"nth": {
			"type": "integer",
			"enum": [
				1,
				2,
				3,
				4,
				-1
			]
		},
		"day": { "$ref": "common.schema.json#/$defs/weekday" },
		"hours": {
			"type": "array",
			"maxItems": 5,
			"items": { "$ref": "common.schema.json#/$defs/hours" }
		}
	},
	"required": [
		"nth",
		"day",
		"hours"
	]
};
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate417.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nth === void 0 || !func0.call(data, "nth")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nth" },
				schema: schema125.required,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.day === void 0 || !func0.call(data, "day")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "day" },
				schema: schema125.required,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hours" },
				schema: schema125.required,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "nth" || key0 === "day" || key0 === "hours")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.nth !== void 0) {
			let data0 = data.nth;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/nth",
					schemaPath: "#/properties/nth/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema125.properties.nth.type,
					parentSchema: schema125.properties.nth,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === -1)) {
				const err5 = {
					instancePath: instancePath + "/nth",
					schemaPath: "#/properties/nth/enum",
					keyword: "enum",
					params: { allowedValues: schema125.properties.nth.enum },
					schema: schema125.properties.nth.enum,
					parentSchema: schema125.properties.nth,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.day !== void 0) {
			if (!validate412(data.day, {
				instancePath: instancePath + "/day",
				parentData: data,
				parentDataProperty: "day",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
				errors = vErrors.length;
			}
		}
		if (data.hours !== void 0) {
			let data2 = data.hours;
			if (Array.isArray(data2)) {
				if (data2.length > 5) {
					const err6 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						schema: 5,
						parentSchema: schema125.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate414(data2[i0], {
					instancePath: instancePath + "/hours/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema125.properties.hours.type,
					parentSchema: schema125.properties.hours,
					data: data2
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
			schema: schema125.type,
			parentSchema: schema125,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate417.errors = vErrors;
	return errors === 0;
}
validate417.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate421.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern45.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" },
				schema: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
				parentSchema: schema103,
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
			schema: schema103.type,
			parentSchema: schema103,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate421.errors = vErrors;
	return errors === 0;
}
validate421.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate423.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 10 && func81(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 },
				schema: 10,
				parentSchema: schema113,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern52.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
				parentSchema: schema113,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats8(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				schema: "date",
				parentSchema: schema113,
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
			schema: schema113.type,
			parentSchema: schema113,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate423.errors = vErrors;
	return errors === 0;
}
validate423.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern27 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate398.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema116.required,
				parentSchema: schema116,
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
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				schema: schema116.required,
				parentSchema: schema116,
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
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.fixed === void 0 || !func0.call(data, "fixed")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fixed" },
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.variable === void 0 || !func0.call(data, "variable")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "variable" },
				schema: schema116.required,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema116.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema116,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate399(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate401(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			let data2 = data.version;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema116.properties.version.type,
					parentSchema: schema116.properties.version,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e4 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e4
						},
						schema: 1e4,
						parentSchema: schema116.properties.version,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema116.properties.version,
						data: data2
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.status !== void 0) {
			let data3 = data.status;
			if (typeof data3 !== "string") {
				const err11 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema116.properties.status.type,
					parentSchema: schema116.properties.status,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data3 === "proposed" || data3 === "approved" || data3 === "retired")) {
				const err12 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/enum",
					keyword: "enum",
					params: { allowedValues: schema116.properties.status.enum },
					schema: schema116.properties.status.enum,
					parentSchema: schema116.properties.status,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate403(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate405(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
				errors = vErrors.length;
			}
		}
		if (data.fixed !== void 0) {
			let data6 = data.fixed;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (Object.keys(data6).length > 40) {
					const err13 = {
						instancePath: instancePath + "/fixed",
						schemaPath: "#/properties/fixed/maxProperties",
						keyword: "maxProperties",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema116.properties.fixed,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 of Object.keys(data6)) {
					const _errs12 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 60 && func81(key1) > 60) {
							const err14 = {
								instancePath: instancePath + "/fixed",
								schemaPath: "#/properties/fixed/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema116.properties.fixed.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern27.test(key1)) {
							const err15 = {
								instancePath: instancePath + "/fixed",
								schemaPath: "#/properties/fixed/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema116.properties.fixed.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (!(_errs12 === errors)) {
						const err16 = {
							instancePath: instancePath + "/fixed",
							schemaPath: "#/properties/fixed/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							schema: schema116.properties.fixed.propertyNames,
							parentSchema: schema116.properties.fixed,
							data: data6
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/fixed",
					schemaPath: "#/properties/fixed/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema116.properties.fixed.type,
					parentSchema: schema116.properties.fixed,
					data: data6
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.variable !== void 0) {
			let data7 = data.variable;
			if (Array.isArray(data7)) {
				if (data7.length > 40) {
					const err18 = {
						instancePath: instancePath + "/variable",
						schemaPath: "#/properties/variable/maxItems",
						keyword: "maxItems",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema116.properties.variable,
						data: data7
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (typeof data8 === "string") {
						if (data8.length > 60 && func81(data8) > 60) {
							const err19 = {
								instancePath: instancePath + "/variable/" + i0,
								schemaPath: "#/properties/variable/items/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema116.properties.variable.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern27.test(data8)) {
							const err20 = {
								instancePath: instancePath + "/variable/" + i0,
								schemaPath: "#/properties/variable/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema116.properties.variable.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/variable/" + i0,
							schemaPath: "#/properties/variable/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema116.properties.variable.items.type,
							parentSchema: schema116.properties.variable.items,
							data: data8
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
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
							const err22 = {
								instancePath: instancePath + "/variable",
								schemaPath: "#/properties/variable/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema116.properties.variable,
								data: data7
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/variable",
					schemaPath: "#/properties/variable/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema116.properties.variable.type,
					parentSchema: schema116.properties.variable,
					data: data7
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.services !== void 0) {
			let data9 = data.services;
			if (Array.isArray(data9)) {
				if (data9.length > 100) {
					const err24 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema116.properties.services,
						data: data9
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len1 = data9.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate399(data9[i2], {
					instancePath: instancePath + "/services/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
					errors = vErrors.length;
				}
				let i3 = data9.length;
				let j1;
				if (i3 > 1) {
					outer0: for (; i3--;) for (j1 = i3; j1--;) if (func27(data9[i3], data9[j1])) {
						const err25 = {
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema116.properties.services,
							data: data9
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
						break outer0;
					}
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema116.properties.services.type,
					parentSchema: schema116.properties.services,
					data: data9
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.max_duration_minutes !== void 0) {
			let data11 = data.max_duration_minutes;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err27 = {
					instancePath: instancePath + "/max_duration_minutes",
					schemaPath: "#/properties/max_duration_minutes/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema116.properties.max_duration_minutes.type,
					parentSchema: schema116.properties.max_duration_minutes,
					data: data11
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1e5 || isNaN(data11)) {
					const err28 = {
						instancePath: instancePath + "/max_duration_minutes",
						schemaPath: "#/properties/max_duration_minutes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e5
						},
						schema: 1e5,
						parentSchema: schema116.properties.max_duration_minutes,
						data: data11
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data11 < 5 || isNaN(data11)) {
					const err29 = {
						instancePath: instancePath + "/max_duration_minutes",
						schemaPath: "#/properties/max_duration_minutes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 5
						},
						schema: 5,
						parentSchema: schema116.properties.max_duration_minutes,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.tasks !== void 0) {
			if (!validate408(data.tasks, {
				instancePath: instancePath + "/tasks",
				parentData: data,
				parentDataProperty: "tasks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
				errors = vErrors.length;
			}
		}
		if (data.recurrence !== void 0) {
			let data13 = data.recurrence;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (data13.zone === void 0 || !func0.call(data13, "zone")) {
					const err30 = {
						instancePath: instancePath + "/recurrence",
						schemaPath: "#/properties/recurrence/required",
						keyword: "required",
						params: { missingProperty: "zone" },
						schema: schema116.properties.recurrence.required,
						parentSchema: schema116.properties.recurrence,
						data: data13
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				for (const key2 of Object.keys(data13)) if (!(key2 === "weekly" || key2 === "monthly" || key2 === "zone")) {
					const err31 = {
						instancePath: instancePath + "/recurrence",
						schemaPath: "#/properties/recurrence/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema116.properties.recurrence,
						data: data13
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data13.weekly !== void 0) {
					if (!validate411(data13.weekly, {
						instancePath: instancePath + "/recurrence/weekly",
						parentData: data13,
						parentDataProperty: "weekly",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
						errors = vErrors.length;
					}
				}
				if (data13.monthly !== void 0) {
					if (!validate417(data13.monthly, {
						instancePath: instancePath + "/recurrence/monthly",
						parentData: data13,
						parentDataProperty: "monthly",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
						errors = vErrors.length;
					}
				}
				if (data13.zone !== void 0) {
					if (!validate421(data13.zone, {
						instancePath: instancePath + "/recurrence/zone",
						parentData: data13,
						parentDataProperty: "zone",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate421.errors : vErrors.concat(validate421.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/recurrence",
					schemaPath: "#/properties/recurrence/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema116.properties.recurrence.type,
					parentSchema: schema116.properties.recurrence,
					data: data13
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.reviewed_at !== void 0) {
			if (!validate423(data.reviewed_at, {
				instancePath: instancePath + "/reviewed_at",
				parentData: data,
				parentDataProperty: "reviewed_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema116.type,
			parentSchema: schema116,
			data
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate398.errors = vErrors;
	return errors === 0;
}
validate398.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema128 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"maintenance": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"title": { "$ref": "common.schema.json#/$defs/title" },
					"zone": { "$ref": "common.schema.json#/$defs/zone" },
					"weekly": { "$ref": "common.schema.json#/$defs/weekly" },
					"monthly": { "$ref": "common.schema.json#/$defs/monthly" },
					"windows": {
						"type": "array",
						"maxItems": 200,
						"items": { "$ref": "common.schema.json#/$defs/window" }
					},
					"scope": { "$ref": "schedule.schema.json#/$defs/scope" }
				},
				"required": [
					"id",
					"title",
					"zone",
					"scope"
				]
			}
		},
		"freezes": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"title": { "$ref": "common.schema.json#/$defs/title" },
					"start": { "$ref": "common.schema.json#/$defs/instant" },
					"end": { "$ref": "common.schema.json#/$defs/instant" },
					"scope": { "$ref": "schedule.schema.json#/$defs/scope" },
					"except": { "$ref": "schedule.schema.json#/$defs/scope" },
					"reason": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					}
				},
				"required": [
					"id",
					"title",
					"start",
					"end"
				]
			}
		},
		"lockdown": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"since": { "$ref": "common.schema.json#/$defs/instant" },
				"reason": {
					"type": "string",
					"minLength": 1,
					"maxLength": 500
				},
				"by": { "$ref": "common.schema.json#/$defs/login" },
				"scope": { "$ref": "schedule.schema.json#/$defs/scope" }
			},
			"required": [
				"since",
				"reason",
				"by"
			]
		}
	},
	"$defs": { "scope": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
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
			"types": {
				"type": "array",
				"maxItems": 4,
				"items": { "$ref": "common.schema.json#/$defs/changeType" },
				"uniqueItems": true
			},
			"environments": {
				"type": "array",
				"maxItems": 20,
				"items": { "$ref": "common.schema.json#/$defs/slug" },
				"uniqueItems": true
			},
			"risk": {
				"type": "array",
				"maxItems": 3,
				"items": { "$ref": "common.schema.json#/$defs/level" },
				"uniqueItems": true
			}
		}
	} },
	"$id": "schedule.schema.json"
};
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate427.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate427.errors = vErrors;
	return errors === 0;
}
validate427.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate429.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func81(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate429.errors = vErrors;
	return errors === 0;
}
validate429.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate431(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate431.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func81(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema103,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern45.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" },
				schema: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
				parentSchema: schema103,
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
			schema: schema103.type,
			parentSchema: schema103,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate431.errors = vErrors;
	return errors === 0;
}
validate431.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate433.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.days === void 0 || !func0.call(data, "days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "days" },
				schema: schema122.required,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hours" },
				schema: schema122.required,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "days" || key0 === "hours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema122,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.days !== void 0) {
			let data0 = data.days;
			if (Array.isArray(data0)) {
				if (data0.length > 7) {
					const err3 = {
						instancePath: instancePath + "/days",
						schemaPath: "#/properties/days/maxItems",
						keyword: "maxItems",
						params: { limit: 7 },
						schema: 7,
						parentSchema: schema122.properties.days,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate412(data0[i0], {
					instancePath: instancePath + "/days/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data0[i1], data0[j0])) {
						const err4 = {
							instancePath: instancePath + "/days",
							schemaPath: "#/properties/days/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema122.properties.days,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
						break outer0;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/days",
					schemaPath: "#/properties/days/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema122.properties.days.type,
					parentSchema: schema122.properties.days,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.hours !== void 0) {
			let data2 = data.hours;
			if (Array.isArray(data2)) {
				if (data2.length > 5) {
					const err6 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						schema: 5,
						parentSchema: schema122.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate414(data2[i2], {
					instancePath: instancePath + "/hours/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema122.properties.hours.type,
					parentSchema: schema122.properties.hours,
					data: data2
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
			schema: schema122.type,
			parentSchema: schema122,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate433.errors = vErrors;
	return errors === 0;
}
validate433.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate437.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nth === void 0 || !func0.call(data, "nth")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nth" },
				schema: schema125.required,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.day === void 0 || !func0.call(data, "day")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "day" },
				schema: schema125.required,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hours" },
				schema: schema125.required,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "nth" || key0 === "day" || key0 === "hours")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema125,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.nth !== void 0) {
			let data0 = data.nth;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/nth",
					schemaPath: "#/properties/nth/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema125.properties.nth.type,
					parentSchema: schema125.properties.nth,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === -1)) {
				const err5 = {
					instancePath: instancePath + "/nth",
					schemaPath: "#/properties/nth/enum",
					keyword: "enum",
					params: { allowedValues: schema125.properties.nth.enum },
					schema: schema125.properties.nth.enum,
					parentSchema: schema125.properties.nth,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.day !== void 0) {
			if (!validate412(data.day, {
				instancePath: instancePath + "/day",
				parentData: data,
				parentDataProperty: "day",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors);
				errors = vErrors.length;
			}
		}
		if (data.hours !== void 0) {
			let data2 = data.hours;
			if (Array.isArray(data2)) {
				if (data2.length > 5) {
					const err6 = {
						instancePath: instancePath + "/hours",
						schemaPath: "#/properties/hours/maxItems",
						keyword: "maxItems",
						params: { limit: 5 },
						schema: 5,
						parentSchema: schema125.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate414(data2[i0], {
					instancePath: instancePath + "/hours/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema125.properties.hours.type,
					parentSchema: schema125.properties.hours,
					data: data2
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
			schema: schema125.type,
			parentSchema: schema125,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate437.errors = vErrors;
	return errors === 0;
}
validate437.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate441.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema45.required,
				parentSchema: schema45,
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
				schema: schema45.required,
				parentSchema: schema45,
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
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate123(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate123(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate441.errors = vErrors;
	return errors === 0;
}
validate441.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema135 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
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
		"types": {
			"type": "array",
			"maxItems": 4,
			"items": { "$ref": "common.schema.json#/$defs/changeType" },
			"uniqueItems": true
		},
		"environments": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"risk": {
			"type": "array",
			"maxItems": 3,
			"items": { "$ref": "common.schema.json#/$defs/level" },
			"uniqueItems": true
		}
	}
};
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate447.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema97.type,
			parentSchema: schema97,
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
			params: { allowedValues: schema97.enum },
			schema: schema97.enum,
			parentSchema: schema97,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate447.errors = vErrors;
	return errors === 0;
}
validate447.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate449.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema36.type,
			parentSchema: schema36,
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
			params: { allowedValues: schema36.enum },
			schema: schema36.enum,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate449.errors = vErrors;
	return errors === 0;
}
validate449.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate452.evaluated;
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
	if (!(data === "high" || data === "medium" || data === "low")) {
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
	validate452.errors = vErrors;
	return errors === 0;
}
validate452.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate445.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "services" || key0 === "criticality" || key0 === "types" || key0 === "environments" || key0 === "risk")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema135,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.services !== void 0) {
			let data0 = data.services;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err1 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema135.properties.services,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate427(data0[i0], {
					instancePath: instancePath + "/services/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
					errors = vErrors.length;
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					outer0: for (; i1--;) for (j0 = i1; j0--;) if (func27(data0[i1], data0[j0])) {
						const err2 = {
							instancePath: instancePath + "/services",
							schemaPath: "#/properties/services/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema135.properties.services,
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
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema135.properties.services.type,
					parentSchema: schema135.properties.services,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.criticality !== void 0) {
			let data2 = data.criticality;
			if (Array.isArray(data2)) {
				if (data2.length > 4) {
					const err4 = {
						instancePath: instancePath + "/criticality",
						schemaPath: "#/properties/criticality/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						schema: 4,
						parentSchema: schema135.properties.criticality,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate447(data2[i2], {
					instancePath: instancePath + "/criticality/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
					errors = vErrors.length;
				}
				let i3 = data2.length;
				let j1;
				if (i3 > 1) {
					outer1: for (; i3--;) for (j1 = i3; j1--;) if (func27(data2[i3], data2[j1])) {
						const err5 = {
							instancePath: instancePath + "/criticality",
							schemaPath: "#/properties/criticality/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i3,
								j: j1
							},
							schema: true,
							parentSchema: schema135.properties.criticality,
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
					instancePath: instancePath + "/criticality",
					schemaPath: "#/properties/criticality/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema135.properties.criticality.type,
					parentSchema: schema135.properties.criticality,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.types !== void 0) {
			let data4 = data.types;
			if (Array.isArray(data4)) {
				if (data4.length > 4) {
					const err7 = {
						instancePath: instancePath + "/types",
						schemaPath: "#/properties/types/maxItems",
						keyword: "maxItems",
						params: { limit: 4 },
						schema: 4,
						parentSchema: schema135.properties.types,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len2 = data4.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate449(data4[i4], {
					instancePath: instancePath + "/types/" + i4,
					parentData: data4,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate449.errors : vErrors.concat(validate449.errors);
					errors = vErrors.length;
				}
				let i5 = data4.length;
				let j2;
				if (i5 > 1) {
					outer2: for (; i5--;) for (j2 = i5; j2--;) if (func27(data4[i5], data4[j2])) {
						const err8 = {
							instancePath: instancePath + "/types",
							schemaPath: "#/properties/types/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i5,
								j: j2
							},
							schema: true,
							parentSchema: schema135.properties.types,
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
					instancePath: instancePath + "/types",
					schemaPath: "#/properties/types/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema135.properties.types.type,
					parentSchema: schema135.properties.types,
					data: data4
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data6 = data.environments;
			if (Array.isArray(data6)) {
				if (data6.length > 20) {
					const err10 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema135.properties.environments,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len3 = data6.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate427(data6[i6], {
					instancePath: instancePath + "/environments/" + i6,
					parentData: data6,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
					errors = vErrors.length;
				}
				let i7 = data6.length;
				let j3;
				if (i7 > 1) {
					outer3: for (; i7--;) for (j3 = i7; j3--;) if (func27(data6[i7], data6[j3])) {
						const err11 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i7,
								j: j3
							},
							schema: true,
							parentSchema: schema135.properties.environments,
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
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema135.properties.environments.type,
					parentSchema: schema135.properties.environments,
					data: data6
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.risk !== void 0) {
			let data8 = data.risk;
			if (Array.isArray(data8)) {
				if (data8.length > 3) {
					const err13 = {
						instancePath: instancePath + "/risk",
						schemaPath: "#/properties/risk/maxItems",
						keyword: "maxItems",
						params: { limit: 3 },
						schema: 3,
						parentSchema: schema135.properties.risk,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len4 = data8.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate452(data8[i8], {
					instancePath: instancePath + "/risk/" + i8,
					parentData: data8,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
					errors = vErrors.length;
				}
				let i9 = data8.length;
				let j4;
				if (i9 > 1) {
					outer4: for (; i9--;) for (j4 = i9; j4--;) if (func27(data8[i9], data8[j4])) {
						const err14 = {
							instancePath: instancePath + "/risk",
							schemaPath: "#/properties/risk/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i9,
								j: j4
							},
							schema: true,
							parentSchema: schema135.properties.risk,
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
					instancePath: instancePath + "/risk",
					schemaPath: "#/properties/risk/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema135.properties.risk.type,
					parentSchema: schema135.properties.risk,
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
			schema: schema135.type,
			parentSchema: schema135,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate445.errors = vErrors;
	return errors === 0;
}
validate445.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate457.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func81(data) > 20) {
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
	validate457.errors = vErrors;
	return errors === 0;
}
validate457.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate463.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func81(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
				parentSchema: schema39,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema39,
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
			schema: schema39.type,
			parentSchema: schema39,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate463.errors = vErrors;
	return errors === 0;
}
validate463.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate426.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 of Object.keys(data)) if (!(key0 === "maintenance" || key0 === "freezes" || key0 === "lockdown")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.maintenance !== void 0) {
			let data0 = data.maintenance;
			if (Array.isArray(data0)) {
				if (data0.length > 200) {
					const err1 = {
						instancePath: instancePath + "/maintenance",
						schemaPath: "#/properties/maintenance/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema128.properties.maintenance,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
						if (data1.id === void 0 || !func0.call(data1, "id")) {
							const err2 = {
								instancePath: instancePath + "/maintenance/" + i0,
								schemaPath: "#/properties/maintenance/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema128.properties.maintenance.items.required,
								parentSchema: schema128.properties.maintenance.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (data1.title === void 0 || !func0.call(data1, "title")) {
							const err3 = {
								instancePath: instancePath + "/maintenance/" + i0,
								schemaPath: "#/properties/maintenance/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								schema: schema128.properties.maintenance.items.required,
								parentSchema: schema128.properties.maintenance.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (data1.zone === void 0 || !func0.call(data1, "zone")) {
							const err4 = {
								instancePath: instancePath + "/maintenance/" + i0,
								schemaPath: "#/properties/maintenance/items/required",
								keyword: "required",
								params: { missingProperty: "zone" },
								schema: schema128.properties.maintenance.items.required,
								parentSchema: schema128.properties.maintenance.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data1.scope === void 0 || !func0.call(data1, "scope")) {
							const err5 = {
								instancePath: instancePath + "/maintenance/" + i0,
								schemaPath: "#/properties/maintenance/items/required",
								keyword: "required",
								params: { missingProperty: "scope" },
								schema: schema128.properties.maintenance.items.required,
								parentSchema: schema128.properties.maintenance.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						for (const key1 of Object.keys(data1)) if (!(key1 === "id" || key1 === "title" || key1 === "zone" || key1 === "weekly" || key1 === "monthly" || key1 === "windows" || key1 === "scope")) {
							const err6 = {
								instancePath: instancePath + "/maintenance/" + i0,
								schemaPath: "#/properties/maintenance/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema128.properties.maintenance.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.id !== void 0) {
							if (!validate427(data1.id, {
								instancePath: instancePath + "/maintenance/" + i0 + "/id",
								parentData: data1,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
								errors = vErrors.length;
							}
						}
						if (data1.title !== void 0) {
							if (!validate429(data1.title, {
								instancePath: instancePath + "/maintenance/" + i0 + "/title",
								parentData: data1,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
								errors = vErrors.length;
							}
						}
						if (data1.zone !== void 0) {
							if (!validate431(data1.zone, {
								instancePath: instancePath + "/maintenance/" + i0 + "/zone",
								parentData: data1,
								parentDataProperty: "zone",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
								errors = vErrors.length;
							}
						}
						if (data1.weekly !== void 0) {
							if (!validate433(data1.weekly, {
								instancePath: instancePath + "/maintenance/" + i0 + "/weekly",
								parentData: data1,
								parentDataProperty: "weekly",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
								errors = vErrors.length;
							}
						}
						if (data1.monthly !== void 0) {
							if (!validate437(data1.monthly, {
								instancePath: instancePath + "/maintenance/" + i0 + "/monthly",
								parentData: data1,
								parentDataProperty: "monthly",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
								errors = vErrors.length;
							}
						}
						if (data1.windows !== void 0) {
							let data7 = data1.windows;
							if (Array.isArray(data7)) {
								if (data7.length > 200) {
									const err7 = {
										instancePath: instancePath + "/maintenance/" + i0 + "/windows",
										schemaPath: "#/properties/maintenance/items/properties/windows/maxItems",
										keyword: "maxItems",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema128.properties.maintenance.items.properties.windows,
										data: data7
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate441(data7[i1], {
									instancePath: instancePath + "/maintenance/" + i0 + "/windows/" + i1,
									parentData: data7,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate441.errors : vErrors.concat(validate441.errors);
									errors = vErrors.length;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/maintenance/" + i0 + "/windows",
									schemaPath: "#/properties/maintenance/items/properties/windows/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema128.properties.maintenance.items.properties.windows.type,
									parentSchema: schema128.properties.maintenance.items.properties.windows,
									data: data7
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data1.scope !== void 0) {
							if (!validate445(data1.scope, {
								instancePath: instancePath + "/maintenance/" + i0 + "/scope",
								parentData: data1,
								parentDataProperty: "scope",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/maintenance/" + i0,
							schemaPath: "#/properties/maintenance/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema128.properties.maintenance.items.type,
							parentSchema: schema128.properties.maintenance.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/maintenance",
					schemaPath: "#/properties/maintenance/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema128.properties.maintenance.type,
					parentSchema: schema128.properties.maintenance,
					data: data0
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.freezes !== void 0) {
			let data10 = data.freezes;
			if (Array.isArray(data10)) {
				if (data10.length > 200) {
					const err11 = {
						instancePath: instancePath + "/freezes",
						schemaPath: "#/properties/freezes/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema128.properties.freezes,
						data: data10
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len2 = data10.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data11 = data10[i2];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.id === void 0 || !func0.call(data11, "id")) {
							const err12 = {
								instancePath: instancePath + "/freezes/" + i2,
								schemaPath: "#/properties/freezes/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema128.properties.freezes.items.required,
								parentSchema: schema128.properties.freezes.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (data11.title === void 0 || !func0.call(data11, "title")) {
							const err13 = {
								instancePath: instancePath + "/freezes/" + i2,
								schemaPath: "#/properties/freezes/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								schema: schema128.properties.freezes.items.required,
								parentSchema: schema128.properties.freezes.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data11.start === void 0 || !func0.call(data11, "start")) {
							const err14 = {
								instancePath: instancePath + "/freezes/" + i2,
								schemaPath: "#/properties/freezes/items/required",
								keyword: "required",
								params: { missingProperty: "start" },
								schema: schema128.properties.freezes.items.required,
								parentSchema: schema128.properties.freezes.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data11.end === void 0 || !func0.call(data11, "end")) {
							const err15 = {
								instancePath: instancePath + "/freezes/" + i2,
								schemaPath: "#/properties/freezes/items/required",
								keyword: "required",
								params: { missingProperty: "end" },
								schema: schema128.properties.freezes.items.required,
								parentSchema: schema128.properties.freezes.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						for (const key2 of Object.keys(data11)) if (!(key2 === "id" || key2 === "title" || key2 === "start" || key2 === "end" || key2 === "scope" || key2 === "except" || key2 === "reason")) {
							const err16 = {
								instancePath: instancePath + "/freezes/" + i2,
								schemaPath: "#/properties/freezes/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema128.properties.freezes.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data11.id !== void 0) {
							if (!validate427(data11.id, {
								instancePath: instancePath + "/freezes/" + i2 + "/id",
								parentData: data11,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
								errors = vErrors.length;
							}
						}
						if (data11.title !== void 0) {
							if (!validate429(data11.title, {
								instancePath: instancePath + "/freezes/" + i2 + "/title",
								parentData: data11,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
								errors = vErrors.length;
							}
						}
						if (data11.start !== void 0) {
							if (!validate457(data11.start, {
								instancePath: instancePath + "/freezes/" + i2 + "/start",
								parentData: data11,
								parentDataProperty: "start",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
								errors = vErrors.length;
							}
						}
						if (data11.end !== void 0) {
							if (!validate457(data11.end, {
								instancePath: instancePath + "/freezes/" + i2 + "/end",
								parentData: data11,
								parentDataProperty: "end",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
								errors = vErrors.length;
							}
						}
						if (data11.scope !== void 0) {
							if (!validate445(data11.scope, {
								instancePath: instancePath + "/freezes/" + i2 + "/scope",
								parentData: data11,
								parentDataProperty: "scope",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
								errors = vErrors.length;
							}
						}
						if (data11.except !== void 0) {
							if (!validate445(data11.except, {
								instancePath: instancePath + "/freezes/" + i2 + "/except",
								parentData: data11,
								parentDataProperty: "except",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
								errors = vErrors.length;
							}
						}
						if (data11.reason !== void 0) {
							let data18 = data11.reason;
							if (typeof data18 === "string") {
								if (data18.length > 500 && func81(data18) > 500) {
									const err17 = {
										instancePath: instancePath + "/freezes/" + i2 + "/reason",
										schemaPath: "#/properties/freezes/items/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema128.properties.freezes.items.properties.reason,
										data: data18
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data18.length < 2 && func81(data18) < 1) {
									const err18 = {
										instancePath: instancePath + "/freezes/" + i2 + "/reason",
										schemaPath: "#/properties/freezes/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema128.properties.freezes.items.properties.reason,
										data: data18
									};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								}
							} else {
								const err19 = {
									instancePath: instancePath + "/freezes/" + i2 + "/reason",
									schemaPath: "#/properties/freezes/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema128.properties.freezes.items.properties.reason.type,
									parentSchema: schema128.properties.freezes.items.properties.reason,
									data: data18
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/freezes/" + i2,
							schemaPath: "#/properties/freezes/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema128.properties.freezes.items.type,
							parentSchema: schema128.properties.freezes.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/freezes",
					schemaPath: "#/properties/freezes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema128.properties.freezes.type,
					parentSchema: schema128.properties.freezes,
					data: data10
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.lockdown !== void 0) {
			let data19 = data.lockdown;
			if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
				if (data19.since === void 0 || !func0.call(data19, "since")) {
					const err22 = {
						instancePath: instancePath + "/lockdown",
						schemaPath: "#/properties/lockdown/required",
						keyword: "required",
						params: { missingProperty: "since" },
						schema: schema128.properties.lockdown.required,
						parentSchema: schema128.properties.lockdown,
						data: data19
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data19.reason === void 0 || !func0.call(data19, "reason")) {
					const err23 = {
						instancePath: instancePath + "/lockdown",
						schemaPath: "#/properties/lockdown/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						schema: schema128.properties.lockdown.required,
						parentSchema: schema128.properties.lockdown,
						data: data19
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data19.by === void 0 || !func0.call(data19, "by")) {
					const err24 = {
						instancePath: instancePath + "/lockdown",
						schemaPath: "#/properties/lockdown/required",
						keyword: "required",
						params: { missingProperty: "by" },
						schema: schema128.properties.lockdown.required,
						parentSchema: schema128.properties.lockdown,
						data: data19
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key3 of Object.keys(data19)) if (!(key3 === "since" || key3 === "reason" || key3 === "by" || key3 === "scope")) {
					const err25 = {
						instancePath: instancePath + "/lockdown",
						schemaPath: "#/properties/lockdown/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema128.properties.lockdown,
						data: data19
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data19.since !== void 0) {
					if (!validate457(data19.since, {
						instancePath: instancePath + "/lockdown/since",
						parentData: data19,
						parentDataProperty: "since",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors);
						errors = vErrors.length;
					}
				}
				if (data19.reason !== void 0) {
					let data21 = data19.reason;
					if (typeof data21 === "string") {
						if (data21.length > 500 && func81(data21) > 500) {
							const err26 = {
								instancePath: instancePath + "/lockdown/reason",
								schemaPath: "#/properties/lockdown/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema128.properties.lockdown.properties.reason,
								data: data21
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data21.length < 2 && func81(data21) < 1) {
							const err27 = {
								instancePath: instancePath + "/lockdown/reason",
								schemaPath: "#/properties/lockdown/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema128.properties.lockdown.properties.reason,
								data: data21
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/lockdown/reason",
							schemaPath: "#/properties/lockdown/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema128.properties.lockdown.properties.reason.type,
							parentSchema: schema128.properties.lockdown.properties.reason,
							data: data21
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data19.by !== void 0) {
					if (!validate463(data19.by, {
						instancePath: instancePath + "/lockdown/by",
						parentData: data19,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
						errors = vErrors.length;
					}
				}
				if (data19.scope !== void 0) {
					if (!validate445(data19.scope, {
						instancePath: instancePath + "/lockdown/scope",
						parentData: data19,
						parentDataProperty: "scope",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/lockdown",
					schemaPath: "#/properties/lockdown/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema128.properties.lockdown.type,
					parentSchema: schema128.properties.lockdown,
					data: data19
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema128.type,
			parentSchema: schema128,
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate426.errors = vErrors;
	return errors === 0;
}
validate426.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema141 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/changeId" },
		"proposal": { "type": "boolean" },
		"opened_at": { "$ref": "common.schema.json#/$defs/instant" },
		"change": { "$ref": "decision-facts.schema.json#/$defs/content" }
	},
	"required": [
		"id",
		"proposal",
		"opened_at",
		"change"
	]
};
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate467.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema141.required,
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.proposal === void 0 || !func0.call(data, "proposal")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "proposal" },
				schema: schema141.required,
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.opened_at === void 0 || !func0.call(data, "opened_at")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "opened_at" },
				schema: schema141.required,
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.change === void 0 || !func0.call(data, "change")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "change" },
				schema: schema141.required,
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "proposal" || key0 === "opened_at" || key0 === "change")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema141,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate297(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
		if (data.proposal !== void 0) {
			let data1 = data.proposal;
			if (typeof data1 !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/proposal",
					schemaPath: "#/properties/proposal/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema141.properties.proposal.type,
					parentSchema: schema141.properties.proposal,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.opened_at !== void 0) {
			if (!validate54(data.opened_at, {
				instancePath: instancePath + "/opened_at",
				parentData: data,
				parentDataProperty: "opened_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.change !== void 0) {
			if (!validate90(data.change, {
				instancePath: instancePath + "/change",
				parentData: data,
				parentDataProperty: "change",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema141.type,
			parentSchema: schema141,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate467.errors = vErrors;
	return errors === 0;
}
validate467.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema142 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/incidentId" },
		"service": { "$ref": "common.schema.json#/$defs/slug" },
		"opened_at": { "$ref": "common.schema.json#/$defs/instant" }
	},
	"required": [
		"id",
		"service",
		"opened_at"
	]
};
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate473.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 13 && func81(data) > 13) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 13 },
				schema: 13,
				parentSchema: schema57,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern23.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^INC-[1-9][0-9]{0,8}$" },
				schema: "^INC-[1-9][0-9]{0,8}$",
				parentSchema: schema57,
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
			schema: schema57.type,
			parentSchema: schema57,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate473.errors = vErrors;
	return errors === 0;
}
validate473.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate475.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func81(data) > 60) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 60 },
				schema: 60,
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate475.errors = vErrors;
	return errors === 0;
}
validate475.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate472.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema142.required,
				parentSchema: schema142,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				schema: schema142.required,
				parentSchema: schema142,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.opened_at === void 0 || !func0.call(data, "opened_at")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "opened_at" },
				schema: schema142.required,
				parentSchema: schema142,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "service" || key0 === "opened_at")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema142,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate473(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
				errors = vErrors.length;
			}
		}
		if (data.service !== void 0) {
			if (!validate475(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
				errors = vErrors.length;
			}
		}
		if (data.opened_at !== void 0) {
			if (!validate54(data.opened_at, {
				instancePath: instancePath + "/opened_at",
				parentData: data,
				parentDataProperty: "opened_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema142.type,
			parentSchema: schema142,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate472.errors = vErrors;
	return errors === 0;
}
validate472.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema145 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/changeId" },
		"service": { "$ref": "common.schema.json#/$defs/slug" },
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"template": { "$ref": "common.schema.json#/$defs/slug" },
		"code": { "$ref": "change.schema.json#/properties/close/properties/code" },
		"closed_at": { "$ref": "common.schema.json#/$defs/instant" }
	},
	"required": [
		"id",
		"service",
		"code",
		"closed_at"
	]
};
const schema146 = {
	"type": "string",
	"enum": [
		"successful",
		"successful_with_issues",
		"backed_out",
		"unsuccessful",
		"not_implemented"
	]
};
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate484.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema146.type,
			parentSchema: schema146,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "successful" || data === "successful_with_issues" || data === "backed_out" || data === "unsuccessful" || data === "not_implemented")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema146.enum },
			schema: schema146.enum,
			parentSchema: schema146,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate484.errors = vErrors;
	return errors === 0;
}
validate484.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate479.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema145.required,
				parentSchema: schema145,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.service === void 0 || !func0.call(data, "service")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service" },
				schema: schema145.required,
				parentSchema: schema145,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.code === void 0 || !func0.call(data, "code")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				schema: schema145.required,
				parentSchema: schema145,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.closed_at === void 0 || !func0.call(data, "closed_at")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "closed_at" },
				schema: schema145.required,
				parentSchema: schema145,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "service" || key0 === "team" || key0 === "template" || key0 === "code" || key0 === "closed_at")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema145,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate297(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
		if (data.service !== void 0) {
			if (!validate475(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate475(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
				errors = vErrors.length;
			}
		}
		if (data.template !== void 0) {
			if (!validate475(data.template, {
				instancePath: instancePath + "/template",
				parentData: data,
				parentDataProperty: "template",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
				errors = vErrors.length;
			}
		}
		if (data.code !== void 0) {
			if (!validate484(data.code, {
				instancePath: instancePath + "/code",
				parentData: data,
				parentDataProperty: "code",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
				errors = vErrors.length;
			}
		}
		if (data.closed_at !== void 0) {
			if (!validate54(data.closed_at, {
				instancePath: instancePath + "/closed_at",
				parentData: data,
				parentDataProperty: "closed_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema145.type,
			parentSchema: schema145,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate479.errors = vErrors;
	return errors === 0;
}
validate479.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema147 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"conflict": { "$ref": "approvals.schema.json#/properties/waivers/items/properties/conflict" },
		"with": {
			"type": "string",
			"maxLength": 120
		},
		"by": { "$ref": "decision-facts.schema.json#/$defs/account" },
		"at": { "$ref": "common.schema.json#/$defs/instant" },
		"reason": {
			"type": "string",
			"maxLength": 2e3
		},
		"digest": { "$ref": "common.schema.json#/$defs/digest" },
		"edited": { "type": "boolean" },
		"comment": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		}
	},
	"required": [
		"conflict",
		"by",
		"at",
		"reason",
		"digest",
		"edited"
	]
};
const schema148 = {
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
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate489.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema148.type,
			parentSchema: schema148,
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
			params: { allowedValues: schema148.enum },
			schema: schema148.enum,
			parentSchema: schema148,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate489.errors = vErrors;
	return errors === 0;
}
validate489.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate488(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate488.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.conflict === void 0 || !func0.call(data, "conflict")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conflict" },
				schema: schema147.required,
				parentSchema: schema147,
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
				schema: schema147.required,
				parentSchema: schema147,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				schema: schema147.required,
				parentSchema: schema147,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema147.required,
				parentSchema: schema147,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.digest === void 0 || !func0.call(data, "digest")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				schema: schema147.required,
				parentSchema: schema147,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.edited === void 0 || !func0.call(data, "edited")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edited" },
				schema: schema147.required,
				parentSchema: schema147,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "conflict" || key0 === "with" || key0 === "by" || key0 === "at" || key0 === "reason" || key0 === "digest" || key0 === "edited" || key0 === "comment")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema147,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.conflict !== void 0) {
			if (!validate489(data.conflict, {
				instancePath: instancePath + "/conflict",
				parentData: data,
				parentDataProperty: "conflict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
				errors = vErrors.length;
			}
		}
		if (data.with !== void 0) {
			let data1 = data.with;
			if (typeof data1 === "string") {
				if (data1.length > 120 && func81(data1) > 120) {
					const err7 = {
						instancePath: instancePath + "/with",
						schemaPath: "#/properties/with/maxLength",
						keyword: "maxLength",
						params: { limit: 120 },
						schema: 120,
						parentSchema: schema147.properties.with,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/with",
					schemaPath: "#/properties/with/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema147.properties.with.type,
					parentSchema: schema147.properties.with,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.by !== void 0) {
			if (!validate56(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.at !== void 0) {
			if (!validate54(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data4 = data.reason;
			if (typeof data4 === "string") {
				if (data4.length > 2e3 && func81(data4) > 2e3) {
					const err9 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema147.properties.reason,
						data: data4
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema147.properties.reason.type,
					parentSchema: schema147.properties.reason,
					data: data4
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate87(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.edited !== void 0) {
			let data6 = data.edited;
			if (typeof data6 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/edited",
					schemaPath: "#/properties/edited/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema147.properties.edited.type,
					parentSchema: schema147.properties.edited,
					data: data6
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.comment !== void 0) {
			let data7 = data.comment;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err12 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema147.properties.comment.type,
					parentSchema: schema147.properties.comment,
					data: data7
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err13 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema147.properties.comment,
						data: data7
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data7 < 1 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema147.properties.comment,
						data: data7
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema147.type,
			parentSchema: schema147,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate488.errors = vErrors;
	return errors === 0;
}
validate488.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema149 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"by": { "$ref": "decision-facts.schema.json#/$defs/account" },
		"at": { "$ref": "common.schema.json#/$defs/instant" },
		"reason": {
			"type": "string",
			"maxLength": 2e3
		},
		"digest": { "$ref": "common.schema.json#/$defs/digest" },
		"edited": { "type": "boolean" },
		"comment": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		}
	},
	"required": [
		"by",
		"at",
		"reason",
		"digest",
		"edited"
	]
};
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate495.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.by === void 0 || !func0.call(data, "by")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				schema: schema149.required,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.at === void 0 || !func0.call(data, "at")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "at" },
				schema: schema149.required,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.reason === void 0 || !func0.call(data, "reason")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				schema: schema149.required,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.digest === void 0 || !func0.call(data, "digest")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digest" },
				schema: schema149.required,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.edited === void 0 || !func0.call(data, "edited")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edited" },
				schema: schema149.required,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "by" || key0 === "at" || key0 === "reason" || key0 === "digest" || key0 === "edited" || key0 === "comment")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema149,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.by !== void 0) {
			if (!validate56(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.at !== void 0) {
			if (!validate54(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.reason !== void 0) {
			let data2 = data.reason;
			if (typeof data2 === "string") {
				if (data2.length > 2e3 && func81(data2) > 2e3) {
					const err6 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 },
						schema: 2e3,
						parentSchema: schema149.properties.reason,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema149.properties.reason.type,
					parentSchema: schema149.properties.reason,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.digest !== void 0) {
			if (!validate87(data.digest, {
				instancePath: instancePath + "/digest",
				parentData: data,
				parentDataProperty: "digest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
				errors = vErrors.length;
			}
		}
		if (data.edited !== void 0) {
			let data4 = data.edited;
			if (typeof data4 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/edited",
					schemaPath: "#/properties/edited/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema149.properties.edited.type,
					parentSchema: schema149.properties.edited,
					data: data4
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.comment !== void 0) {
			let data5 = data.comment;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err9 = {
					instancePath: instancePath + "/comment",
					schemaPath: "#/properties/comment/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema149.properties.comment.type,
					parentSchema: schema149.properties.comment,
					data: data5
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err10 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema149.properties.comment,
						data: data5
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err11 = {
						instancePath: instancePath + "/comment",
						schemaPath: "#/properties/comment/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema149.properties.comment,
						data: data5
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema149.type,
			parentSchema: schema149,
			data
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate495.errors = vErrors;
	return errors === 0;
}
validate495.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[1-9][0-9]{0,15}$", "u");
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
		if (data.default_branch === void 0 || !func0.call(data, "default_branch")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "default_branch" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pull_request === void 0 || !func0.call(data, "pull_request")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pull_request" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.changed_paths === void 0 || !func0.call(data, "changed_paths")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changed_paths" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.commits === void 0 || !func0.call(data, "commits")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "commits" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.reviews === void 0 || !func0.call(data, "reviews")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reviews" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.permissions === void 0 || !func0.call(data, "permissions")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "permissions" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.digests === void 0 || !func0.call(data, "digests")) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "digests" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.changes === void 0 || !func0.call(data, "changes")) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.policy === void 0 || !func0.call(data, "policy")) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "policy" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.teams === void 0 || !func0.call(data, "teams")) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "teams" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.services === void 0 || !func0.call(data, "services")) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "services" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.standard_changes === void 0 || !func0.call(data, "standard_changes")) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "standard_changes" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.schedule === void 0 || !func0.call(data, "schedule")) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schedule" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.other_changes === void 0 || !func0.call(data, "other_changes")) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "other_changes" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.major_incidents === void 0 || !func0.call(data, "major_incidents")) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "major_incidents" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.waivers === void 0 || !func0.call(data, "waivers")) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "waivers" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.emergency === void 0 || !func0.call(data, "emergency")) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "emergency" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.truncated === void 0 || !func0.call(data, "truncated")) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "truncated" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
			const err19 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err20 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: schema19.properties.id.type },
					schema: schema19.properties.id.type,
					parentSchema: schema19.properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err21 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						schema: 9007199254740991,
						parentSchema: schema19.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data0 < -9007199254740991 || isNaN(data0)) {
					const err22 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: -9007199254740991
						},
						schema: -9007199254740991,
						parentSchema: schema19.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (typeof data0 === "string") {
				if (data0.length > 200 && func81(data0) > 200) {
					const err23 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
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
		if (data.default_branch !== void 0) {
			let data2 = data.default_branch;
			if (typeof data2 === "string") {
				if (data2.length > 255 && func81(data2) > 255) {
					const err24 = {
						instancePath: instancePath + "/default_branch",
						schemaPath: "#/properties/default_branch/maxLength",
						keyword: "maxLength",
						params: { limit: 255 },
						schema: 255,
						parentSchema: schema19.properties.default_branch,
						data: data2
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/default_branch",
					schemaPath: "#/properties/default_branch/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.default_branch.type,
					parentSchema: schema19.properties.default_branch,
					data: data2
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.pull_request !== void 0) {
			let data3 = data.pull_request;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.number === void 0 || !func0.call(data3, "number")) {
					const err26 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "number" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data3.author === void 0 || !func0.call(data3, "author")) {
					const err27 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "author" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data3.base === void 0 || !func0.call(data3, "base")) {
					const err28 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "base" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data3.head === void 0 || !func0.call(data3, "head")) {
					const err29 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "head" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data3.merge_base === void 0 || !func0.call(data3, "merge_base")) {
					const err30 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "merge_base" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data3.draft === void 0 || !func0.call(data3, "draft")) {
					const err31 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "draft" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data3.opened_at === void 0 || !func0.call(data3, "opened_at")) {
					const err32 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "opened_at" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data3.base_changed_at === void 0 || !func0.call(data3, "base_changed_at")) {
					const err33 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "base_changed_at" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data3.pushers === void 0 || !func0.call(data3, "pushers")) {
					const err34 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "pushers" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data3.counts === void 0 || !func0.call(data3, "counts")) {
					const err35 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/required",
						keyword: "required",
						params: { missingProperty: "counts" },
						schema: schema19.properties.pull_request.required,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				for (const key1 of Object.keys(data3)) if (!func0.call(schema19.properties.pull_request.properties, key1)) {
					const err36 = {
						instancePath: instancePath + "/pull_request",
						schemaPath: "#/properties/pull_request/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.pull_request,
						data: data3
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data3.number !== void 0) {
					let data4 = data3.number;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err37 = {
							instancePath: instancePath + "/pull_request/number",
							schemaPath: "#/properties/pull_request/properties/number/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.pull_request.properties.number.type,
							parentSchema: schema19.properties.pull_request.properties.number,
							data: data4
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 999999999 || isNaN(data4)) {
							const err38 = {
								instancePath: instancePath + "/pull_request/number",
								schemaPath: "#/properties/pull_request/properties/number/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 999999999
								},
								schema: 999999999,
								parentSchema: schema19.properties.pull_request.properties.number,
								data: data4
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data4 < 1 || isNaN(data4)) {
							const err39 = {
								instancePath: instancePath + "/pull_request/number",
								schemaPath: "#/properties/pull_request/properties/number/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.pull_request.properties.number,
								data: data4
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
					}
				}
				if (data3.author !== void 0) {
					let data5 = data3.author;
					const _errs13 = errors;
					let valid2 = false;
					let passing0 = null;
					const _errs14 = errors;
					if (!validate56(data5, {
						instancePath: instancePath + "/pull_request/author",
						parentData: data3,
						parentDataProperty: "author",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs14 === errors;
					if (_valid0) {
						valid2 = true;
						passing0 = 0;
					}
					const _errs15 = errors;
					if (data5 !== null) {
						const err40 = {
							instancePath: instancePath + "/pull_request/author",
							schemaPath: "#/properties/pull_request/properties/author/oneOf/1/type",
							keyword: "type",
							params: { type: "null" },
							schema: schema19.properties.pull_request.properties.author.oneOf[1].type,
							parentSchema: schema19.properties.pull_request.properties.author.oneOf[1],
							data: data5
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
					var _valid0 = _errs15 === errors;
					if (_valid0 && valid2) {
						valid2 = false;
						passing0 = [passing0, 1];
					} else if (_valid0) {
						valid2 = true;
						passing0 = 1;
					}
					if (!valid2) {
						const err41 = {
							instancePath: instancePath + "/pull_request/author",
							schemaPath: "#/properties/pull_request/properties/author/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing0 },
							schema: schema19.properties.pull_request.properties.author.oneOf,
							parentSchema: schema19.properties.pull_request.properties.author,
							data: data5
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					} else {
						errors = _errs13;
						if (vErrors !== null) {
							if (_errs13) vErrors.length = _errs13;
							else vErrors = null;
						}
					}
				}
				if (data3.base !== void 0) {
					let data6 = data3.base;
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.branch === void 0 || !func0.call(data6, "branch")) {
							const err42 = {
								instancePath: instancePath + "/pull_request/base",
								schemaPath: "#/properties/pull_request/properties/base/required",
								keyword: "required",
								params: { missingProperty: "branch" },
								schema: schema19.properties.pull_request.properties.base.required,
								parentSchema: schema19.properties.pull_request.properties.base,
								data: data6
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						for (const key2 of Object.keys(data6)) if (!(key2 === "branch" || key2 === "commit")) {
							const err43 = {
								instancePath: instancePath + "/pull_request/base",
								schemaPath: "#/properties/pull_request/properties/base/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								schema: false,
								parentSchema: schema19.properties.pull_request.properties.base,
								data: data6
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data6.branch !== void 0) {
							let data7 = data6.branch;
							if (typeof data7 === "string") {
								if (data7.length > 255 && func81(data7) > 255) {
									const err44 = {
										instancePath: instancePath + "/pull_request/base/branch",
										schemaPath: "#/properties/pull_request/properties/base/properties/branch/maxLength",
										keyword: "maxLength",
										params: { limit: 255 },
										schema: 255,
										parentSchema: schema19.properties.pull_request.properties.base.properties.branch,
										data: data7
									};
									if (vErrors === null) vErrors = [err44];
									else vErrors.push(err44);
									errors++;
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/pull_request/base/branch",
									schemaPath: "#/properties/pull_request/properties/base/properties/branch/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.pull_request.properties.base.properties.branch.type,
									parentSchema: schema19.properties.pull_request.properties.base.properties.branch,
									data: data7
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data6.commit !== void 0) {
							if (!validate58(data6.commit, {
								instancePath: instancePath + "/pull_request/base/commit",
								parentData: data6,
								parentDataProperty: "commit",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/pull_request/base",
							schemaPath: "#/properties/pull_request/properties/base/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.pull_request.properties.base.type,
							parentSchema: schema19.properties.pull_request.properties.base,
							data: data6
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
				if (data3.head !== void 0) {
					if (!validate58(data3.head, {
						instancePath: instancePath + "/pull_request/head",
						parentData: data3,
						parentDataProperty: "head",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data3.merge_base !== void 0) {
					let data10 = data3.merge_base;
					const _errs25 = errors;
					let valid4 = false;
					let passing1 = null;
					const _errs26 = errors;
					if (!validate58(data10, {
						instancePath: instancePath + "/pull_request/merge_base",
						parentData: data3,
						parentDataProperty: "merge_base",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
					var _valid1 = _errs26 === errors;
					if (_valid1) {
						valid4 = true;
						passing1 = 0;
					}
					const _errs27 = errors;
					if (data10 !== null) {
						const err47 = {
							instancePath: instancePath + "/pull_request/merge_base",
							schemaPath: "#/properties/pull_request/properties/merge_base/oneOf/1/type",
							keyword: "type",
							params: { type: "null" },
							schema: schema19.properties.pull_request.properties.merge_base.oneOf[1].type,
							parentSchema: schema19.properties.pull_request.properties.merge_base.oneOf[1],
							data: data10
						};
						if (vErrors === null) vErrors = [err47];
						else vErrors.push(err47);
						errors++;
					}
					var _valid1 = _errs27 === errors;
					if (_valid1 && valid4) {
						valid4 = false;
						passing1 = [passing1, 1];
					} else if (_valid1) {
						valid4 = true;
						passing1 = 1;
					}
					if (!valid4) {
						const err48 = {
							instancePath: instancePath + "/pull_request/merge_base",
							schemaPath: "#/properties/pull_request/properties/merge_base/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing1 },
							schema: schema19.properties.pull_request.properties.merge_base.oneOf,
							parentSchema: schema19.properties.pull_request.properties.merge_base,
							data: data10
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					} else {
						errors = _errs25;
						if (vErrors !== null) {
							if (_errs25) vErrors.length = _errs25;
							else vErrors = null;
						}
					}
				}
				if (data3.draft !== void 0) {
					let data11 = data3.draft;
					if (typeof data11 !== "boolean") {
						const err49 = {
							instancePath: instancePath + "/pull_request/draft",
							schemaPath: "#/properties/pull_request/properties/draft/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema19.properties.pull_request.properties.draft.type,
							parentSchema: schema19.properties.pull_request.properties.draft,
							data: data11
						};
						if (vErrors === null) vErrors = [err49];
						else vErrors.push(err49);
						errors++;
					}
				}
				if (data3.opened_at !== void 0) {
					if (!validate54(data3.opened_at, {
						instancePath: instancePath + "/pull_request/opened_at",
						parentData: data3,
						parentDataProperty: "opened_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data3.base_changed_at !== void 0) {
					let data13 = data3.base_changed_at;
					const _errs33 = errors;
					let valid5 = false;
					let passing2 = null;
					const _errs34 = errors;
					if (!validate54(data13, {
						instancePath: instancePath + "/pull_request/base_changed_at",
						parentData: data3,
						parentDataProperty: "base_changed_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
					var _valid2 = _errs34 === errors;
					if (_valid2) {
						valid5 = true;
						passing2 = 0;
					}
					const _errs35 = errors;
					if (data13 !== null) {
						const err50 = {
							instancePath: instancePath + "/pull_request/base_changed_at",
							schemaPath: "#/properties/pull_request/properties/base_changed_at/oneOf/1/type",
							keyword: "type",
							params: { type: "null" },
							schema: schema19.properties.pull_request.properties.base_changed_at.oneOf[1].type,
							parentSchema: schema19.properties.pull_request.properties.base_changed_at.oneOf[1],
							data: data13
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					var _valid2 = _errs35 === errors;
					if (_valid2 && valid5) {
						valid5 = false;
						passing2 = [passing2, 1];
					} else if (_valid2) {
						valid5 = true;
						passing2 = 1;
					}
					if (!valid5) {
						const err51 = {
							instancePath: instancePath + "/pull_request/base_changed_at",
							schemaPath: "#/properties/pull_request/properties/base_changed_at/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing2 },
							schema: schema19.properties.pull_request.properties.base_changed_at.oneOf,
							parentSchema: schema19.properties.pull_request.properties.base_changed_at,
							data: data13
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					} else {
						errors = _errs33;
						if (vErrors !== null) {
							if (_errs33) vErrors.length = _errs33;
							else vErrors = null;
						}
					}
				}
				if (data3.pushers !== void 0) {
					let data14 = data3.pushers;
					if (Array.isArray(data14)) {
						if (data14.length > 250) {
							const err52 = {
								instancePath: instancePath + "/pull_request/pushers",
								schemaPath: "#/properties/pull_request/properties/pushers/maxItems",
								keyword: "maxItems",
								params: { limit: 250 },
								schema: 250,
								parentSchema: schema19.properties.pull_request.properties.pushers,
								data: data14
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						const len0 = data14.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate56(data14[i0], {
							instancePath: instancePath + "/pull_request/pushers/" + i0,
							parentData: data14,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
							errors = vErrors.length;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/pull_request/pushers",
							schemaPath: "#/properties/pull_request/properties/pushers/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.pull_request.properties.pushers.type,
							parentSchema: schema19.properties.pull_request.properties.pushers,
							data: data14
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data3.counts !== void 0) {
					let data16 = data3.counts;
					if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
						if (data16.commits === void 0 || !func0.call(data16, "commits")) {
							const err54 = {
								instancePath: instancePath + "/pull_request/counts",
								schemaPath: "#/properties/pull_request/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "commits" },
								schema: schema19.properties.pull_request.properties.counts.required,
								parentSchema: schema19.properties.pull_request.properties.counts,
								data: data16
							};
							if (vErrors === null) vErrors = [err54];
							else vErrors.push(err54);
							errors++;
						}
						if (data16.changed_paths === void 0 || !func0.call(data16, "changed_paths")) {
							const err55 = {
								instancePath: instancePath + "/pull_request/counts",
								schemaPath: "#/properties/pull_request/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "changed_paths" },
								schema: schema19.properties.pull_request.properties.counts.required,
								parentSchema: schema19.properties.pull_request.properties.counts,
								data: data16
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
						if (data16.reviews === void 0 || !func0.call(data16, "reviews")) {
							const err56 = {
								instancePath: instancePath + "/pull_request/counts",
								schemaPath: "#/properties/pull_request/properties/counts/required",
								keyword: "required",
								params: { missingProperty: "reviews" },
								schema: schema19.properties.pull_request.properties.counts.required,
								parentSchema: schema19.properties.pull_request.properties.counts,
								data: data16
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						for (const key3 of Object.keys(data16)) if (!(key3 === "commits" || key3 === "changed_paths" || key3 === "reviews")) {
							const err57 = {
								instancePath: instancePath + "/pull_request/counts",
								schemaPath: "#/properties/pull_request/properties/counts/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema19.properties.pull_request.properties.counts,
								data: data16
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data16.commits !== void 0) {
							let data17 = data16.commits;
							if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
								const err58 = {
									instancePath: instancePath + "/pull_request/counts/commits",
									schemaPath: "#/properties/pull_request/properties/counts/properties/commits/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.pull_request.properties.counts.properties.commits.type,
									parentSchema: schema19.properties.pull_request.properties.counts.properties.commits,
									data: data17
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
							if (typeof data17 == "number" && isFinite(data17)) {
								if (data17 > 1e6 || isNaN(data17)) {
									const err59 = {
										instancePath: instancePath + "/pull_request/counts/commits",
										schemaPath: "#/properties/pull_request/properties/counts/properties/commits/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										schema: 1e6,
										parentSchema: schema19.properties.pull_request.properties.counts.properties.commits,
										data: data17
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (data17 < 0 || isNaN(data17)) {
									const err60 = {
										instancePath: instancePath + "/pull_request/counts/commits",
										schemaPath: "#/properties/pull_request/properties/counts/properties/commits/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.pull_request.properties.counts.properties.commits,
										data: data17
									};
									if (vErrors === null) vErrors = [err60];
									else vErrors.push(err60);
									errors++;
								}
							}
						}
						if (data16.changed_paths !== void 0) {
							let data18 = data16.changed_paths;
							if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
								const err61 = {
									instancePath: instancePath + "/pull_request/counts/changed_paths",
									schemaPath: "#/properties/pull_request/properties/counts/properties/changed_paths/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.pull_request.properties.counts.properties.changed_paths.type,
									parentSchema: schema19.properties.pull_request.properties.counts.properties.changed_paths,
									data: data18
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
							if (typeof data18 == "number" && isFinite(data18)) {
								if (data18 > 1e6 || isNaN(data18)) {
									const err62 = {
										instancePath: instancePath + "/pull_request/counts/changed_paths",
										schemaPath: "#/properties/pull_request/properties/counts/properties/changed_paths/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										schema: 1e6,
										parentSchema: schema19.properties.pull_request.properties.counts.properties.changed_paths,
										data: data18
									};
									if (vErrors === null) vErrors = [err62];
									else vErrors.push(err62);
									errors++;
								}
								if (data18 < 0 || isNaN(data18)) {
									const err63 = {
										instancePath: instancePath + "/pull_request/counts/changed_paths",
										schemaPath: "#/properties/pull_request/properties/counts/properties/changed_paths/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.pull_request.properties.counts.properties.changed_paths,
										data: data18
									};
									if (vErrors === null) vErrors = [err63];
									else vErrors.push(err63);
									errors++;
								}
							}
						}
						if (data16.reviews !== void 0) {
							let data19 = data16.reviews;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err64 = {
									instancePath: instancePath + "/pull_request/counts/reviews",
									schemaPath: "#/properties/pull_request/properties/counts/properties/reviews/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.pull_request.properties.counts.properties.reviews.type,
									parentSchema: schema19.properties.pull_request.properties.counts.properties.reviews,
									data: data19
								};
								if (vErrors === null) vErrors = [err64];
								else vErrors.push(err64);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 > 1e6 || isNaN(data19)) {
									const err65 = {
										instancePath: instancePath + "/pull_request/counts/reviews",
										schemaPath: "#/properties/pull_request/properties/counts/properties/reviews/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e6
										},
										schema: 1e6,
										parentSchema: schema19.properties.pull_request.properties.counts.properties.reviews,
										data: data19
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (data19 < 0 || isNaN(data19)) {
									const err66 = {
										instancePath: instancePath + "/pull_request/counts/reviews",
										schemaPath: "#/properties/pull_request/properties/counts/properties/reviews/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										schema: 0,
										parentSchema: schema19.properties.pull_request.properties.counts.properties.reviews,
										data: data19
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
						}
					} else {
						const err67 = {
							instancePath: instancePath + "/pull_request/counts",
							schemaPath: "#/properties/pull_request/properties/counts/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.pull_request.properties.counts.type,
							parentSchema: schema19.properties.pull_request.properties.counts,
							data: data16
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/pull_request",
					schemaPath: "#/properties/pull_request/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.pull_request.type,
					parentSchema: schema19.properties.pull_request,
					data: data3
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.changed_paths !== void 0) {
			let data20 = data.changed_paths;
			if (Array.isArray(data20)) {
				if (data20.length > 3e3) {
					const err69 = {
						instancePath: instancePath + "/changed_paths",
						schemaPath: "#/properties/changed_paths/maxItems",
						keyword: "maxItems",
						params: { limit: 3e3 },
						schema: 3e3,
						parentSchema: schema19.properties.changed_paths,
						data: data20
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				const len1 = data20.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate65(data20[i1], {
					instancePath: instancePath + "/changed_paths/" + i1,
					parentData: data20,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
					errors = vErrors.length;
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/changed_paths",
					schemaPath: "#/properties/changed_paths/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.changed_paths.type,
					parentSchema: schema19.properties.changed_paths,
					data: data20
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.commits !== void 0) {
			let data22 = data.commits;
			if (Array.isArray(data22)) {
				if (data22.length > 1e3) {
					const err71 = {
						instancePath: instancePath + "/commits",
						schemaPath: "#/properties/commits/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.commits,
						data: data22
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				const len2 = data22.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate71(data22[i2], {
					instancePath: instancePath + "/commits/" + i2,
					parentData: data22,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
					errors = vErrors.length;
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/commits",
					schemaPath: "#/properties/commits/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.commits.type,
					parentSchema: schema19.properties.commits,
					data: data22
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.reviews !== void 0) {
			let data24 = data.reviews;
			if (Array.isArray(data24)) {
				if (data24.length > 1e3) {
					const err73 = {
						instancePath: instancePath + "/reviews",
						schemaPath: "#/properties/reviews/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.reviews,
						data: data24
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				const len3 = data24.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate78(data24[i3], {
					instancePath: instancePath + "/reviews/" + i3,
					parentData: data24,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
					errors = vErrors.length;
				}
			} else {
				const err74 = {
					instancePath: instancePath + "/reviews",
					schemaPath: "#/properties/reviews/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.reviews.type,
					parentSchema: schema19.properties.reviews,
					data: data24
				};
				if (vErrors === null) vErrors = [err74];
				else vErrors.push(err74);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data26 = data.permissions;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (Object.keys(data26).length > 1e3) {
					const err75 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.permissions,
						data: data26
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				for (const key4 of Object.keys(data26)) {
					const _errs60 = errors;
					if (typeof key4 === "string") {
						if (key4.length > 16 && func81(key4) > 16) {
							const err76 = {
								instancePath: instancePath + "/permissions",
								schemaPath: "#/properties/permissions/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 16 },
								schema: 16,
								parentSchema: schema19.properties.permissions.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err76];
							else vErrors.push(err76);
							errors++;
						}
						if (!pattern6.test(key4)) {
							const err77 = {
								instancePath: instancePath + "/permissions",
								schemaPath: "#/properties/permissions/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[1-9][0-9]{0,15}$" },
								schema: "^[1-9][0-9]{0,15}$",
								parentSchema: schema19.properties.permissions.propertyNames,
								data: key4,
								propertyName: key4
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/permissions",
							schemaPath: "#/properties/permissions/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.permissions.propertyNames.type,
							parentSchema: schema19.properties.permissions.propertyNames,
							data: key4,
							propertyName: key4
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
					if (!(_errs60 === errors)) {
						const err79 = {
							instancePath: instancePath + "/permissions",
							schemaPath: "#/properties/permissions/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key4 },
							schema: schema19.properties.permissions.propertyNames,
							parentSchema: schema19.properties.permissions,
							data: data26
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
				}
				for (const key5 of Object.keys(data26)) if (!validate85(data26[key5], {
					instancePath: instancePath + "/permissions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data26,
					parentDataProperty: key5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
					errors = vErrors.length;
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.permissions.type,
					parentSchema: schema19.properties.permissions,
					data: data26
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.digests !== void 0) {
			let data28 = data.digests;
			if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
				if (Object.keys(data28).length > 1e3) {
					const err81 = {
						instancePath: instancePath + "/digests",
						schemaPath: "#/properties/digests/maxProperties",
						keyword: "maxProperties",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.digests,
						data: data28
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				for (const key6 of Object.keys(data28)) {
					const _errs66 = errors;
					if (typeof key6 === "string") {
						if (key6.length > 64 && func81(key6) > 64) {
							const err82 = {
								instancePath: instancePath + "/digests",
								schemaPath: "#/properties/digests/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								schema: 64,
								parentSchema: schema19.properties.digests.propertyNames,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						if (!pattern4.test(key6)) {
							const err83 = {
								instancePath: instancePath + "/digests",
								schemaPath: "#/properties/digests/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
								schema: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
								parentSchema: schema19.properties.digests.propertyNames,
								data: key6,
								propertyName: key6
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					} else {
						const err84 = {
							instancePath: instancePath + "/digests",
							schemaPath: "#/properties/digests/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.digests.propertyNames.type,
							parentSchema: schema19.properties.digests.propertyNames,
							data: key6,
							propertyName: key6
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
					if (!(_errs66 === errors)) {
						const err85 = {
							instancePath: instancePath + "/digests",
							schemaPath: "#/properties/digests/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key6 },
							schema: schema19.properties.digests.propertyNames,
							parentSchema: schema19.properties.digests,
							data: data28
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				for (const key7 of Object.keys(data28)) {
					let data29 = data28[key7];
					const _errs70 = errors;
					let valid19 = false;
					let passing3 = null;
					const _errs71 = errors;
					if (!validate87(data29, {
						instancePath: instancePath + "/digests/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data28,
						parentDataProperty: key7,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
						errors = vErrors.length;
					}
					var _valid3 = _errs71 === errors;
					if (_valid3) {
						valid19 = true;
						passing3 = 0;
					}
					const _errs72 = errors;
					if (!validate89(data29, {
						instancePath: instancePath + "/digests/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data28,
						parentDataProperty: key7,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
						errors = vErrors.length;
					}
					var _valid3 = _errs72 === errors;
					if (_valid3 && valid19) {
						valid19 = false;
						passing3 = [passing3, 1];
					} else {
						if (_valid3) {
							valid19 = true;
							passing3 = 1;
						}
						const _errs73 = errors;
						if (data29 !== null) {
							const err86 = {
								instancePath: instancePath + "/digests/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/digests/additionalProperties/oneOf/2/type",
								keyword: "type",
								params: { type: "null" },
								schema: schema19.properties.digests.additionalProperties.oneOf[2].type,
								parentSchema: schema19.properties.digests.additionalProperties.oneOf[2],
								data: data29
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
						var _valid3 = _errs73 === errors;
						if (_valid3 && valid19) {
							valid19 = false;
							passing3 = [passing3, 2];
						} else if (_valid3) {
							valid19 = true;
							passing3 = 2;
						}
					}
					if (!valid19) {
						const err87 = {
							instancePath: instancePath + "/digests/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/digests/additionalProperties/oneOf",
							keyword: "oneOf",
							params: { passingSchemas: passing3 },
							schema: schema19.properties.digests.additionalProperties.oneOf,
							parentSchema: schema19.properties.digests.additionalProperties,
							data: data29
						};
						if (vErrors === null) vErrors = [err87];
						else vErrors.push(err87);
						errors++;
					} else {
						errors = _errs70;
						if (vErrors !== null) {
							if (_errs70) vErrors.length = _errs70;
							else vErrors = null;
						}
					}
				}
			} else {
				const err88 = {
					instancePath: instancePath + "/digests",
					schemaPath: "#/properties/digests/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.digests.type,
					parentSchema: schema19.properties.digests,
					data: data28
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.changes !== void 0) {
			let data30 = data.changes;
			if (Array.isArray(data30)) {
				if (data30.length > 100) {
					const err89 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.changes,
						data: data30
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				const len4 = data30.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate296(data30[i4], {
					instancePath: instancePath + "/changes/" + i4,
					parentData: data30,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
					errors = vErrors.length;
				}
			} else {
				const err90 = {
					instancePath: instancePath + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.changes.type,
					parentSchema: schema19.properties.changes,
					data: data30
				};
				if (vErrors === null) vErrors = [err90];
				else vErrors.push(err90);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			let data32 = data.policy;
			const _errs79 = errors;
			let valid22 = false;
			let passing4 = null;
			const _errs80 = errors;
			if (!validate302(data32, {
				instancePath: instancePath + "/policy",
				parentData: data,
				parentDataProperty: "policy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
				errors = vErrors.length;
			}
			var _valid4 = _errs80 === errors;
			if (_valid4) {
				valid22 = true;
				passing4 = 0;
			}
			const _errs81 = errors;
			if (data32 !== null) {
				const err91 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.policy.oneOf[1].type,
					parentSchema: schema19.properties.policy.oneOf[1],
					data: data32
				};
				if (vErrors === null) vErrors = [err91];
				else vErrors.push(err91);
				errors++;
			}
			var _valid4 = _errs81 === errors;
			if (_valid4 && valid22) {
				valid22 = false;
				passing4 = [passing4, 1];
			} else if (_valid4) {
				valid22 = true;
				passing4 = 1;
			}
			if (!valid22) {
				const err92 = {
					instancePath: instancePath + "/policy",
					schemaPath: "#/properties/policy/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing4 },
					schema: schema19.properties.policy.oneOf,
					parentSchema: schema19.properties.policy,
					data: data32
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			} else {
				errors = _errs79;
				if (vErrors !== null) {
					if (_errs79) vErrors.length = _errs79;
					else vErrors = null;
				}
			}
		}
		if (data.teams !== void 0) {
			let data33 = data.teams;
			const _errs84 = errors;
			let valid23 = false;
			let passing5 = null;
			const _errs85 = errors;
			if (!validate343(data33, {
				instancePath: instancePath + "/teams",
				parentData: data,
				parentDataProperty: "teams",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
				errors = vErrors.length;
			}
			var _valid5 = _errs85 === errors;
			if (_valid5) {
				valid23 = true;
				passing5 = 0;
			}
			const _errs86 = errors;
			if (data33 !== null) {
				const err93 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.teams.oneOf[1].type,
					parentSchema: schema19.properties.teams.oneOf[1],
					data: data33
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
			var _valid5 = _errs86 === errors;
			if (_valid5 && valid23) {
				valid23 = false;
				passing5 = [passing5, 1];
			} else if (_valid5) {
				valid23 = true;
				passing5 = 1;
			}
			if (!valid23) {
				const err94 = {
					instancePath: instancePath + "/teams",
					schemaPath: "#/properties/teams/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing5 },
					schema: schema19.properties.teams.oneOf,
					parentSchema: schema19.properties.teams,
					data: data33
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			} else {
				errors = _errs84;
				if (vErrors !== null) {
					if (_errs84) vErrors.length = _errs84;
					else vErrors = null;
				}
			}
		}
		if (data.services !== void 0) {
			let data34 = data.services;
			const _errs89 = errors;
			let valid24 = false;
			let passing6 = null;
			const _errs90 = errors;
			if (Array.isArray(data34)) {
				if (data34.length > 5e3) {
					const err95 = {
						instancePath: instancePath + "/services",
						schemaPath: "#/properties/services/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 5e3 },
						schema: 5e3,
						parentSchema: schema19.properties.services.oneOf[0],
						data: data34
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				const len5 = data34.length;
				for (let i5 = 0; i5 < len5; i5++) if (!validate369(data34[i5], {
					instancePath: instancePath + "/services/" + i5,
					parentData: data34,
					parentDataProperty: i5,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
					errors = vErrors.length;
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.services.oneOf[0].type,
					parentSchema: schema19.properties.services.oneOf[0],
					data: data34
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
			var _valid6 = _errs90 === errors;
			if (_valid6) {
				valid24 = true;
				passing6 = 0;
			}
			const _errs93 = errors;
			if (data34 !== null) {
				const err97 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.services.oneOf[1].type,
					parentSchema: schema19.properties.services.oneOf[1],
					data: data34
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
			var _valid6 = _errs93 === errors;
			if (_valid6 && valid24) {
				valid24 = false;
				passing6 = [passing6, 1];
			} else if (_valid6) {
				valid24 = true;
				passing6 = 1;
			}
			if (!valid24) {
				const err98 = {
					instancePath: instancePath + "/services",
					schemaPath: "#/properties/services/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing6 },
					schema: schema19.properties.services.oneOf,
					parentSchema: schema19.properties.services,
					data: data34
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			} else {
				errors = _errs89;
				if (vErrors !== null) {
					if (_errs89) vErrors.length = _errs89;
					else vErrors = null;
				}
			}
		}
		if (data.standard_changes !== void 0) {
			let data36 = data.standard_changes;
			const _errs96 = errors;
			let valid27 = false;
			let passing7 = null;
			const _errs97 = errors;
			if (Array.isArray(data36)) {
				if (data36.length > 1e3) {
					const err99 = {
						instancePath: instancePath + "/standard_changes",
						schemaPath: "#/properties/standard_changes/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.standard_changes.oneOf[0],
						data: data36
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				const len6 = data36.length;
				for (let i6 = 0; i6 < len6; i6++) if (!validate398(data36[i6], {
					instancePath: instancePath + "/standard_changes/" + i6,
					parentData: data36,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
					errors = vErrors.length;
				}
			} else {
				const err100 = {
					instancePath: instancePath + "/standard_changes",
					schemaPath: "#/properties/standard_changes/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.standard_changes.oneOf[0].type,
					parentSchema: schema19.properties.standard_changes.oneOf[0],
					data: data36
				};
				if (vErrors === null) vErrors = [err100];
				else vErrors.push(err100);
				errors++;
			}
			var _valid7 = _errs97 === errors;
			if (_valid7) {
				valid27 = true;
				passing7 = 0;
			}
			const _errs100 = errors;
			if (data36 !== null) {
				const err101 = {
					instancePath: instancePath + "/standard_changes",
					schemaPath: "#/properties/standard_changes/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.standard_changes.oneOf[1].type,
					parentSchema: schema19.properties.standard_changes.oneOf[1],
					data: data36
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			}
			var _valid7 = _errs100 === errors;
			if (_valid7 && valid27) {
				valid27 = false;
				passing7 = [passing7, 1];
			} else if (_valid7) {
				valid27 = true;
				passing7 = 1;
			}
			if (!valid27) {
				const err102 = {
					instancePath: instancePath + "/standard_changes",
					schemaPath: "#/properties/standard_changes/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing7 },
					schema: schema19.properties.standard_changes.oneOf,
					parentSchema: schema19.properties.standard_changes,
					data: data36
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			} else {
				errors = _errs96;
				if (vErrors !== null) {
					if (_errs96) vErrors.length = _errs96;
					else vErrors = null;
				}
			}
		}
		if (data.schedule !== void 0) {
			let data38 = data.schedule;
			const _errs103 = errors;
			let valid30 = false;
			let passing8 = null;
			const _errs104 = errors;
			if (!validate426(data38, {
				instancePath: instancePath + "/schedule",
				parentData: data,
				parentDataProperty: "schedule",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
				errors = vErrors.length;
			}
			var _valid8 = _errs104 === errors;
			if (_valid8) {
				valid30 = true;
				passing8 = 0;
			}
			const _errs105 = errors;
			if (data38 !== null) {
				const err103 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.schedule.oneOf[1].type,
					parentSchema: schema19.properties.schedule.oneOf[1],
					data: data38
				};
				if (vErrors === null) vErrors = [err103];
				else vErrors.push(err103);
				errors++;
			}
			var _valid8 = _errs105 === errors;
			if (_valid8 && valid30) {
				valid30 = false;
				passing8 = [passing8, 1];
			} else if (_valid8) {
				valid30 = true;
				passing8 = 1;
			}
			if (!valid30) {
				const err104 = {
					instancePath: instancePath + "/schedule",
					schemaPath: "#/properties/schedule/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing8 },
					schema: schema19.properties.schedule.oneOf,
					parentSchema: schema19.properties.schedule,
					data: data38
				};
				if (vErrors === null) vErrors = [err104];
				else vErrors.push(err104);
				errors++;
			} else {
				errors = _errs103;
				if (vErrors !== null) {
					if (_errs103) vErrors.length = _errs103;
					else vErrors = null;
				}
			}
		}
		if (data.other_changes !== void 0) {
			let data39 = data.other_changes;
			const _errs108 = errors;
			let valid31 = false;
			let passing9 = null;
			const _errs109 = errors;
			if (Array.isArray(data39)) {
				if (data39.length > 5e3) {
					const err105 = {
						instancePath: instancePath + "/other_changes",
						schemaPath: "#/properties/other_changes/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 5e3 },
						schema: 5e3,
						parentSchema: schema19.properties.other_changes.oneOf[0],
						data: data39
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				const len7 = data39.length;
				for (let i7 = 0; i7 < len7; i7++) if (!validate467(data39[i7], {
					instancePath: instancePath + "/other_changes/" + i7,
					parentData: data39,
					parentDataProperty: i7,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
					errors = vErrors.length;
				}
			} else {
				const err106 = {
					instancePath: instancePath + "/other_changes",
					schemaPath: "#/properties/other_changes/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.other_changes.oneOf[0].type,
					parentSchema: schema19.properties.other_changes.oneOf[0],
					data: data39
				};
				if (vErrors === null) vErrors = [err106];
				else vErrors.push(err106);
				errors++;
			}
			var _valid9 = _errs109 === errors;
			if (_valid9) {
				valid31 = true;
				passing9 = 0;
			}
			const _errs112 = errors;
			if (data39 !== null) {
				const err107 = {
					instancePath: instancePath + "/other_changes",
					schemaPath: "#/properties/other_changes/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.other_changes.oneOf[1].type,
					parentSchema: schema19.properties.other_changes.oneOf[1],
					data: data39
				};
				if (vErrors === null) vErrors = [err107];
				else vErrors.push(err107);
				errors++;
			}
			var _valid9 = _errs112 === errors;
			if (_valid9 && valid31) {
				valid31 = false;
				passing9 = [passing9, 1];
			} else if (_valid9) {
				valid31 = true;
				passing9 = 1;
			}
			if (!valid31) {
				const err108 = {
					instancePath: instancePath + "/other_changes",
					schemaPath: "#/properties/other_changes/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing9 },
					schema: schema19.properties.other_changes.oneOf,
					parentSchema: schema19.properties.other_changes,
					data: data39
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			} else {
				errors = _errs108;
				if (vErrors !== null) {
					if (_errs108) vErrors.length = _errs108;
					else vErrors = null;
				}
			}
		}
		if (data.major_incidents !== void 0) {
			let data41 = data.major_incidents;
			const _errs115 = errors;
			let valid34 = false;
			let passing10 = null;
			const _errs116 = errors;
			if (Array.isArray(data41)) {
				if (data41.length > 1e3) {
					const err109 = {
						instancePath: instancePath + "/major_incidents",
						schemaPath: "#/properties/major_incidents/oneOf/0/maxItems",
						keyword: "maxItems",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.major_incidents.oneOf[0],
						data: data41
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				const len8 = data41.length;
				for (let i8 = 0; i8 < len8; i8++) if (!validate472(data41[i8], {
					instancePath: instancePath + "/major_incidents/" + i8,
					parentData: data41,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
					errors = vErrors.length;
				}
			} else {
				const err110 = {
					instancePath: instancePath + "/major_incidents",
					schemaPath: "#/properties/major_incidents/oneOf/0/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.major_incidents.oneOf[0].type,
					parentSchema: schema19.properties.major_incidents.oneOf[0],
					data: data41
				};
				if (vErrors === null) vErrors = [err110];
				else vErrors.push(err110);
				errors++;
			}
			var _valid10 = _errs116 === errors;
			if (_valid10) {
				valid34 = true;
				passing10 = 0;
			}
			const _errs119 = errors;
			if (data41 !== null) {
				const err111 = {
					instancePath: instancePath + "/major_incidents",
					schemaPath: "#/properties/major_incidents/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.major_incidents.oneOf[1].type,
					parentSchema: schema19.properties.major_incidents.oneOf[1],
					data: data41
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
			var _valid10 = _errs119 === errors;
			if (_valid10 && valid34) {
				valid34 = false;
				passing10 = [passing10, 1];
			} else if (_valid10) {
				valid34 = true;
				passing10 = 1;
			}
			if (!valid34) {
				const err112 = {
					instancePath: instancePath + "/major_incidents",
					schemaPath: "#/properties/major_incidents/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing10 },
					schema: schema19.properties.major_incidents.oneOf,
					parentSchema: schema19.properties.major_incidents,
					data: data41
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			} else {
				errors = _errs115;
				if (vErrors !== null) {
					if (_errs115) vErrors.length = _errs115;
					else vErrors = null;
				}
			}
		}
		if (data.past_changes !== void 0) {
			let data43 = data.past_changes;
			if (Array.isArray(data43)) {
				if (data43.length > 2e4) {
					const err113 = {
						instancePath: instancePath + "/past_changes",
						schemaPath: "#/properties/past_changes/maxItems",
						keyword: "maxItems",
						params: { limit: 2e4 },
						schema: 2e4,
						parentSchema: schema19.properties.past_changes,
						data: data43
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				const len9 = data43.length;
				for (let i9 = 0; i9 < len9; i9++) if (!validate479(data43[i9], {
					instancePath: instancePath + "/past_changes/" + i9,
					parentData: data43,
					parentDataProperty: i9,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
					errors = vErrors.length;
				}
			} else {
				const err114 = {
					instancePath: instancePath + "/past_changes",
					schemaPath: "#/properties/past_changes/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.past_changes.type,
					parentSchema: schema19.properties.past_changes,
					data: data43
				};
				if (vErrors === null) vErrors = [err114];
				else vErrors.push(err114);
				errors++;
			}
		}
		if (data.waivers !== void 0) {
			let data45 = data.waivers;
			if (Array.isArray(data45)) {
				if (data45.length > 200) {
					const err115 = {
						instancePath: instancePath + "/waivers",
						schemaPath: "#/properties/waivers/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.waivers,
						data: data45
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				const len10 = data45.length;
				for (let i10 = 0; i10 < len10; i10++) if (!validate488(data45[i10], {
					instancePath: instancePath + "/waivers/" + i10,
					parentData: data45,
					parentDataProperty: i10,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
					errors = vErrors.length;
				}
			} else {
				const err116 = {
					instancePath: instancePath + "/waivers",
					schemaPath: "#/properties/waivers/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.waivers.type,
					parentSchema: schema19.properties.waivers,
					data: data45
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.emergency !== void 0) {
			let data47 = data.emergency;
			const _errs128 = errors;
			let valid41 = false;
			let passing11 = null;
			const _errs129 = errors;
			if (!validate495(data47, {
				instancePath: instancePath + "/emergency",
				parentData: data,
				parentDataProperty: "emergency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
				errors = vErrors.length;
			}
			var _valid11 = _errs129 === errors;
			if (_valid11) {
				valid41 = true;
				passing11 = 0;
			}
			const _errs130 = errors;
			if (data47 !== null) {
				const err117 = {
					instancePath: instancePath + "/emergency",
					schemaPath: "#/properties/emergency/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					schema: schema19.properties.emergency.oneOf[1].type,
					parentSchema: schema19.properties.emergency.oneOf[1],
					data: data47
				};
				if (vErrors === null) vErrors = [err117];
				else vErrors.push(err117);
				errors++;
			}
			var _valid11 = _errs130 === errors;
			if (_valid11 && valid41) {
				valid41 = false;
				passing11 = [passing11, 1];
			} else if (_valid11) {
				valid41 = true;
				passing11 = 1;
			}
			if (!valid41) {
				const err118 = {
					instancePath: instancePath + "/emergency",
					schemaPath: "#/properties/emergency/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing11 },
					schema: schema19.properties.emergency.oneOf,
					parentSchema: schema19.properties.emergency,
					data: data47
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			} else {
				errors = _errs128;
				if (vErrors !== null) {
					if (_errs128) vErrors.length = _errs128;
					else vErrors = null;
				}
			}
		}
		if (data.truncated !== void 0) {
			let data48 = data.truncated;
			if (Array.isArray(data48)) {
				if (data48.length > 50) {
					const err119 = {
						instancePath: instancePath + "/truncated",
						schemaPath: "#/properties/truncated/maxItems",
						keyword: "maxItems",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema19.properties.truncated,
						data: data48
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				const len11 = data48.length;
				for (let i11 = 0; i11 < len11; i11++) {
					let data49 = data48[i11];
					if (typeof data49 === "string") {
						if (data49.length > 300 && func81(data49) > 300) {
							const err120 = {
								instancePath: instancePath + "/truncated/" + i11,
								schemaPath: "#/properties/truncated/items/maxLength",
								keyword: "maxLength",
								params: { limit: 300 },
								schema: 300,
								parentSchema: schema19.properties.truncated.items,
								data: data49
							};
							if (vErrors === null) vErrors = [err120];
							else vErrors.push(err120);
							errors++;
						}
					} else {
						const err121 = {
							instancePath: instancePath + "/truncated/" + i11,
							schemaPath: "#/properties/truncated/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.truncated.items.type,
							parentSchema: schema19.properties.truncated.items,
							data: data49
						};
						if (vErrors === null) vErrors = [err121];
						else vErrors.push(err121);
						errors++;
					}
				}
			} else {
				const err122 = {
					instancePath: instancePath + "/truncated",
					schemaPath: "#/properties/truncated/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.truncated.type,
					parentSchema: schema19.properties.truncated,
					data: data48
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
		}
	} else {
		const err123 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err123];
		else vErrors.push(err123);
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
