import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/incident.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/incidentId" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"state": {
			"type": "string",
			"enum": [
				"new",
				"in_progress",
				"on_hold",
				"resolved",
				"closed",
				"cancelled"
			]
		},
		"opened_at": { "$ref": "common.schema.json#/$defs/instant" },
		"opened_by": { "$ref": "common.schema.json#/$defs/login" },
		"requested_for": { "$ref": "common.schema.json#/$defs/requestedFor" },
		"channel": { "$ref": "common.schema.json#/$defs/channel" },
		"service": { "$ref": "common.schema.json#/$defs/slug" },
		"category": { "$ref": "common.schema.json#/$defs/slug" },
		"impact": { "$ref": "common.schema.json#/$defs/level" },
		"urgency": { "$ref": "common.schema.json#/$defs/level" },
		"priority": { "$ref": "common.schema.json#/$defs/priority" },
		"priority_override": { "$ref": "common.schema.json#/$defs/priorityOverride" },
		"team": { "$ref": "common.schema.json#/$defs/slug" },
		"assignee": { "$ref": "common.schema.json#/$defs/login" },
		"hold_reason": {
			"type": "string",
			"enum": [
				"awaiting_caller",
				"awaiting_vendor",
				"awaiting_problem",
				"awaiting_change",
				"awaiting_evidence"
			]
		},
		"hold_reference": {
			"type": "string",
			"minLength": 1,
			"maxLength": 200
		},
		"hold_until": { "$ref": "common.schema.json#/$defs/instant" },
		"resolution": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"code": {
					"type": "string",
					"enum": [
						"fixed",
						"workaround",
						"known_error",
						"user_education",
						"no_fault_found",
						"duplicate",
						"resolved_by_change",
						"resolved_by_problem",
						"self_recovered"
					]
				},
				"notes": { "$ref": "common.schema.json#/$defs/note" }
			},
			"required": ["code", "notes"]
		},
		"closing_category": { "$ref": "common.schema.json#/$defs/slug" },
		"cancellation": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1e3
		},
		"outage": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"start": { "$ref": "common.schema.json#/$defs/instant" },
				"end": { "$ref": "common.schema.json#/$defs/instant" }
			},
			"required": ["start"]
		},
		"major": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"state": {
					"type": "string",
					"enum": [
						"proposed",
						"accepted",
						"rejected",
						"cancelled"
					]
				},
				"proposed_by": { "$ref": "common.schema.json#/$defs/login" },
				"proposed_at": { "$ref": "common.schema.json#/$defs/instant" },
				"decided_by": { "$ref": "common.schema.json#/$defs/login" },
				"decided_at": { "$ref": "common.schema.json#/$defs/instant" },
				"reason": {
					"type": "string",
					"minLength": 1,
					"maxLength": 1e3
				},
				"commander": { "$ref": "common.schema.json#/$defs/login" },
				"communications_lead": { "$ref": "common.schema.json#/$defs/login" },
				"scribe": { "$ref": "common.schema.json#/$defs/login" },
				"business_impact": { "$ref": "common.schema.json#/$defs/note" },
				"communicated_at": {
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "common.schema.json#/$defs/instant" }
				},
				"update_every_minutes": {
					"type": "integer",
					"minimum": 5,
					"maximum": 10080
				},
				"service_restored_at": { "$ref": "common.schema.json#/$defs/instant" },
				"review": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"held_at": { "$ref": "common.schema.json#/$defs/instant" },
						"by": { "$ref": "common.schema.json#/$defs/login" },
						"findings": { "$ref": "common.schema.json#/$defs/text" },
						"lessons": { "$ref": "common.schema.json#/$defs/text" },
						"actions": { "$ref": "common.schema.json#/$defs/tasks" }
					}
				}
			},
			"required": [
				"state",
				"proposed_by",
				"proposed_at"
			]
		},
		"links": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"problem": { "$ref": "common.schema.json#/$defs/problemId" },
				"caused_by": { "$ref": "common.schema.json#/$defs/changeId" },
				"resolved_by": { "$ref": "common.schema.json#/$defs/changeId" },
				"parent": { "$ref": "common.schema.json#/$defs/incidentId" },
				"children": {
					"type": "array",
					"maxItems": 500,
					"items": { "$ref": "common.schema.json#/$defs/incidentId" },
					"uniqueItems": true
				},
				"duplicate_of": { "$ref": "common.schema.json#/$defs/incidentId" },
				"follow_up_of": { "$ref": "common.schema.json#/$defs/ticketId" },
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
		"needs_info": {
			"type": "array",
			"maxItems": 40,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 60
			}
		},
		"source": { "$ref": "common.schema.json#/$defs/source" },
		"description": { "$ref": "common.schema.json#/$defs/text" },
		"alerts": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "occurrences": {
				"type": "array",
				"minItems": 1,
				"maxItems": 500,
				"items": {
					"type": "string",
					"minLength": 37,
					"maxLength": 58,
					"pattern": "^[0-9a-f]{16} \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z( \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z)?$",
					"patternErrorMessage": "A fingerprint of 16 hexadecimal digits, the beginning, and the end where it is over: 3f9ac41b20d7e655 2026-11-22T15:40:00Z"
				}
			} },
			"required": ["occurrences"]
		},
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
	"$id": "incident.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func73 = runtime.ucs2length;
const func27 = runtime.equal;
const schema21 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^INC-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117."
};
const pattern3 = /* @__PURE__ */ new RegExp("^INC-[1-9][0-9]{0,8}$", "u");
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
				params: { pattern: "^INC-[1-9][0-9]{0,8}$" },
				schema: "^INC-[1-9][0-9]{0,8}$",
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
const schema25 = { "oneOf": [{ "$ref": "common.schema.json#/$defs/login" }, {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"display_name": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		}
	},
	"required": ["id"]
}] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
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
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate63(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema25.oneOf[1].required,
				parentSchema: schema25.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "id" || key0 === "display_name")) {
			const err1 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema25.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (data0.length > 100 && func73(data0) > 100) {
					const err2 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/oneOf/1/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema25.oneOf[1].properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.length < 2 && func73(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/oneOf/1/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.oneOf[1].properties.id,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/oneOf/1/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.oneOf[1].properties.id.type,
					parentSchema: schema25.oneOf[1].properties.id,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.display_name !== void 0) {
			let data1 = data.display_name;
			if (typeof data1 === "string") {
				if (data1.length > 100 && func73(data1) > 100) {
					const err5 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/oneOf/1/properties/display_name/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema25.oneOf[1].properties.display_name,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.length < 2 && func73(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/display_name",
						schemaPath: "#/oneOf/1/properties/display_name/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema25.oneOf[1].properties.display_name,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/display_name",
					schemaPath: "#/oneOf/1/properties/display_name/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema25.oneOf[1].properties.display_name.type,
					parentSchema: schema25.oneOf[1].properties.display_name,
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
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema25.oneOf[1].type,
			parentSchema: schema25.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema25.oneOf,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate62.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema27 = {
	"type": "string",
	"enum": [
		"portal",
		"phone",
		"email",
		"chat",
		"monitoring",
		"walk_in",
		"self_service",
		"command"
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
	if (!(data === "portal" || data === "phone" || data === "email" || data === "chat" || data === "monitoring" || data === "walk_in" || data === "self_service" || data === "command")) {
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
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern8 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
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
				parentSchema: schema28,
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
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
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
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
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
			schema: schema29.type,
			parentSchema: schema29,
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
			params: { allowedValues: schema29.enum },
			schema: schema29.enum,
			parentSchema: schema29,
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
const schema30 = {
	"type": "string",
	"enum": [
		"P1",
		"P2",
		"P3",
		"P4",
		"P5"
	]
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema30.type,
			parentSchema: schema30,
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
			params: { allowedValues: schema30.enum },
			schema: schema30.enum,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
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
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema30.type,
			parentSchema: schema30,
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
			params: { allowedValues: schema30.enum },
			schema: schema30.enum,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0 || !func0.call(data, "value")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema31.required,
				parentSchema: schema31,
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
				schema: schema31.required,
				parentSchema: schema31,
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
				schema: schema31.required,
				parentSchema: schema31,
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
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.value !== void 0) {
			if (!validate77(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
						parentSchema: schema31.properties.reason,
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
						parentSchema: schema31.properties.reason,
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
					schema: schema31.properties.reason.type,
					parentSchema: schema31.properties.reason,
					data: data1
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.by !== void 0) {
			if (!validate63(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 8192
};
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate84.evaluated;
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
				parentSchema: schema33,
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
				parentSchema: schema33,
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
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate84.errors = vErrors;
	return errors === 0;
}
validate84.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "string",
	"maxLength": 32768
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
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
				parentSchema: schema34,
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
			schema: schema34.type,
			parentSchema: schema34,
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
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/task" }
};
const schema36 = {
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
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
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
				parentSchema: schema28,
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
				params: { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" },
				schema: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
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
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate108.evaluated;
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
	validate108.errors = vErrors;
	return errors === 0;
}
validate108.evaluated = {
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
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
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
		if (data.length > 8192 && func73(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema33,
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
				parentSchema: schema33,
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
			schema: schema33.type,
			parentSchema: schema33,
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
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema36.required,
				parentSchema: schema36,
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
				schema: schema36.required,
				parentSchema: schema36,
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
				schema: schema36.required,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema36.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
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
		if (data.title !== void 0) {
			if (!validate108(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
					schema: schema36.properties.kind.type,
					parentSchema: schema36.properties.kind,
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
					params: { allowedValues: schema36.properties.kind.enum },
					schema: schema36.properties.kind.enum,
					parentSchema: schema36.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.team !== void 0) {
			if (!validate106(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate63(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
					schema: schema36.properties.state.type,
					parentSchema: schema36.properties.state,
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
					params: { allowedValues: schema36.properties.state.enum },
					schema: schema36.properties.state.enum,
					parentSchema: schema36.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.due_at !== void 0) {
			if (!validate112(data.due_at, {
				instancePath: instancePath + "/due_at",
				parentData: data,
				parentDataProperty: "due_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_at !== void 0) {
			if (!validate112(data.done_at, {
				instancePath: instancePath + "/done_at",
				parentData: data,
				parentDataProperty: "done_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_by !== void 0) {
			if (!validate63(data.done_by, {
				instancePath: instancePath + "/done_by",
				parentData: data,
				parentDataProperty: "done_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
					schema: schema36.properties.order.type,
					parentSchema: schema36.properties.order,
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
						parentSchema: schema36.properties.order,
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
						parentSchema: schema36.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.note !== void 0) {
			if (!validate116(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
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
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate105(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^PRB-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as PRB-7."
};
const pattern12 = /* @__PURE__ */ new RegExp("^PRB-[1-9][0-9]{0,8}$", "u");
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate120.evaluated;
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
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^PRB-[1-9][0-9]{0,8}$" },
				schema: "^PRB-[1-9][0-9]{0,8}$",
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
	validate120.errors = vErrors;
	return errors === 0;
}
validate120.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema42 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^CHG-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as CHG-57."
};
const pattern13 = /* @__PURE__ */ new RegExp("^CHG-[1-9][0-9]{0,8}$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
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
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^CHG-[1-9][0-9]{0,8}$" },
				schema: "^CHG-[1-9][0-9]{0,8}$",
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
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema43 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^(?:INC|REQ)-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117 or REQ-118."
};
const pattern14 = /* @__PURE__ */ new RegExp("^(?:INC|REQ)-[1-9][0-9]{0,8}$", "u");
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
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
				parentSchema: schema43,
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
				params: { pattern: "^(?:INC|REQ)-[1-9][0-9]{0,8}$" },
				schema: "^(?:INC|REQ)-[1-9][0-9]{0,8}$",
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
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema44 = {
	"type": "string",
	"maxLength": 13,
	"pattern": "^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$",
	"patternErrorMessage": "Write an id such as INC-117, REQ-118, CHG-57 or PRB-7."
};
const pattern15 = /* @__PURE__ */ new RegExp("^(?:INC|REQ|CHG|PRB)-[1-9][0-9]{0,8}$", "u");
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate130.evaluated;
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
				parentSchema: schema44,
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
	validate130.errors = vErrors;
	return errors === 0;
}
validate130.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema45 = {
	"type": "array",
	"maxItems": 30,
	"items": {
		"type": "string",
		"minLength": 1,
		"maxLength": 50
	},
	"uniqueItems": true
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
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
			if (typeof data0 === "string") {
				if (data0.length > 50 && func73(data0) > 50) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/maxLength",
						keyword: "maxLength",
						params: { limit: 50 },
						schema: 50,
						parentSchema: schema45.items,
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
						parentSchema: schema45.items,
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
					schema: schema45.items.type,
					parentSchema: schema45.items,
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
						parentSchema: schema45,
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
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
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
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/login" },
	"uniqueItems": true
};
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
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
				parentSchema: schema46,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate63(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
					parentSchema: schema46,
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
			schema: schema46.type,
			parentSchema: schema46,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema47 = {
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
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
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
				parentSchema: schema47,
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
						schema: schema47.items.required,
						parentSchema: schema47.items,
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
						schema: schema47.items.required,
						parentSchema: schema47.items,
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
						schema: schema47.items.required,
						parentSchema: schema47.items,
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
						parentSchema: schema47.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.at !== void 0) {
					if (!validate112(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
						errors = vErrors.length;
					}
				}
				if (data0.by !== void 0) {
					if (!validate63(data0.by, {
						instancePath: instancePath + "/" + i0 + "/by",
						parentData: data0,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
							schema: schema47.items.properties.minutes.type,
							parentSchema: schema47.items.properties.minutes,
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
								parentSchema: schema47.items.properties.minutes,
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
								parentSchema: schema47.items.properties.minutes,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
				if (data0.note !== void 0) {
					if (!validate116(data0.note, {
						instancePath: instancePath + "/" + i0 + "/note",
						parentData: data0,
						parentDataProperty: "note",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema47.items.type,
					parentSchema: schema47.items,
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
			schema: schema47.type,
			parentSchema: schema47,
			data
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
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
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
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
					if (!validate112(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
								parentSchema: schema48.items.properties.reason,
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
					if (!validate63(data0.by, {
						instancePath: instancePath + "/" + i0 + "/by",
						parentData: data0,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
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
const pattern16 = /* @__PURE__ */ new RegExp("^https?://[^ \\t\\r\\n]+$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
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
				parentSchema: schema50,
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
				parentSchema: schema50,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern16.test(data)) {
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
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
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
				if (data1.length > 200 && func73(data1) > 200) {
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
				if (data1.length < 2 && func73(data1) < 1) {
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
				if (data2.length > 140 && func73(data2) > 140) {
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
				if (data2.length < 2 && func73(data2) < 1) {
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
			if (!validate147(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
						parentSchema: schema49.properties.form,
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
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
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
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate151.evaluated;
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
						if (data1.length > 200 && func73(data1) > 200) {
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
						if (data1.length < 2 && func73(data1) < 1) {
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
					if (!validate112(data0.at, {
						instancePath: instancePath + "/" + i0 + "/at",
						parentData: data0,
						parentDataProperty: "at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
						errors = vErrors.length;
					}
				}
				if (data0.delivered_at !== void 0) {
					if (!validate112(data0.delivered_at, {
						instancePath: instancePath + "/" + i0 + "/delivered_at",
						parentData: data0,
						parentDataProperty: "delivered_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
	validate151.errors = vErrors;
	return errors === 0;
}
validate151.evaluated = {
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
const schema55 = {
	"type": "string",
	"maxLength": 64,
	"pattern": "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
	"patternErrorMessage": "Write the full 40-digit id."
};
const pattern20 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40}(?:[0-9a-f]{24})?$", "u");
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
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
				parentSchema: schema55,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern20.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
				schema: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$",
				parentSchema: schema55,
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
			schema: schema55.type,
			parentSchema: schema55,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
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
			if (!validate162(data.commit, {
				instancePath: instancePath + "/commit",
				parentData: data,
				parentDataProperty: "commit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
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
						parentSchema: schema54.properties.command,
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
				if (data6.length > 200 && func73(data6) > 200) {
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
				if (data6.length < 2 && func73(data6) < 1) {
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
				if (data7.length > 200 && func73(data7) > 200) {
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
				if (data7.length < 2 && func73(data7) < 1) {
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
				if (data8.length > 120 && func73(data8) > 120) {
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
				if (data8.length < 2 && func73(data8) < 1) {
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
				if (data9.length > 40 && func73(data9) > 40) {
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
				if (data9.length < 2 && func73(data9) < 1) {
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
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern18 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
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
			if (!validate112(data.at, {
				instancePath: instancePath + "/at",
				parentData: data,
				parentDataProperty: "at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.recorded_at !== void 0) {
			if (!validate112(data.recorded_at, {
				instancePath: instancePath + "/recorded_at",
				parentData: data,
				parentDataProperty: "recorded_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate63(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
						parentSchema: schema53.properties.to,
						data: data3
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern18.test(data3)) {
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
						if (key1.length > 40 && func73(key1) > 40) {
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
						if (!pattern18.test(key1)) {
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
			if (!validate116(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.source !== void 0) {
			if (!validate161(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
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
		for (let i0 = 0; i0 < len0; i0++) if (!validate156(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
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
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern17 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16} \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z( \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z)?$", "u");
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
			if (!(data2 === "new" || data2 === "in_progress" || data2 === "on_hold" || data2 === "resolved" || data2 === "closed" || data2 === "cancelled")) {
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
		if (data.requested_for !== void 0) {
			if (!validate62(data.requested_for, {
				instancePath: instancePath + "/requested_for",
				parentData: data,
				parentDataProperty: "requested_for",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
				errors = vErrors.length;
			}
		}
		if (data.channel !== void 0) {
			if (!validate66(data.channel, {
				instancePath: instancePath + "/channel",
				parentData: data,
				parentDataProperty: "channel",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
				errors = vErrors.length;
			}
		}
		if (data.service !== void 0) {
			if (!validate68(data.service, {
				instancePath: instancePath + "/service",
				parentData: data,
				parentDataProperty: "service",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.category !== void 0) {
			if (!validate68(data.category, {
				instancePath: instancePath + "/category",
				parentData: data,
				parentDataProperty: "category",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.impact !== void 0) {
			if (!validate71(data.impact, {
				instancePath: instancePath + "/impact",
				parentData: data,
				parentDataProperty: "impact",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.urgency !== void 0) {
			if (!validate71(data.urgency, {
				instancePath: instancePath + "/urgency",
				parentData: data,
				parentDataProperty: "urgency",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.priority !== void 0) {
			if (!validate74(data.priority, {
				instancePath: instancePath + "/priority",
				parentData: data,
				parentDataProperty: "priority",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.priority_override !== void 0) {
			if (!validate76(data.priority_override, {
				instancePath: instancePath + "/priority_override",
				parentData: data,
				parentDataProperty: "priority_override",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.team !== void 0) {
			if (!validate68(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
		if (data.hold_reason !== void 0) {
			let data15 = data.hold_reason;
			if (typeof data15 !== "string") {
				const err14 = {
					instancePath: instancePath + "/hold_reason",
					schemaPath: "#/properties/hold_reason/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.hold_reason.type,
					parentSchema: schema19.properties.hold_reason,
					data: data15
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (!(data15 === "awaiting_caller" || data15 === "awaiting_vendor" || data15 === "awaiting_problem" || data15 === "awaiting_change" || data15 === "awaiting_evidence")) {
				const err15 = {
					instancePath: instancePath + "/hold_reason",
					schemaPath: "#/properties/hold_reason/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.hold_reason.enum },
					schema: schema19.properties.hold_reason.enum,
					parentSchema: schema19.properties.hold_reason,
					data: data15
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.hold_reference !== void 0) {
			let data16 = data.hold_reference;
			if (typeof data16 === "string") {
				if (data16.length > 200 && func73(data16) > 200) {
					const err16 = {
						instancePath: instancePath + "/hold_reference",
						schemaPath: "#/properties/hold_reference/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.hold_reference,
						data: data16
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data16.length < 2 && func73(data16) < 1) {
					const err17 = {
						instancePath: instancePath + "/hold_reference",
						schemaPath: "#/properties/hold_reference/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.hold_reference,
						data: data16
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/hold_reference",
					schemaPath: "#/properties/hold_reference/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.hold_reference.type,
					parentSchema: schema19.properties.hold_reference,
					data: data16
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.hold_until !== void 0) {
			if (!validate58(data.hold_until, {
				instancePath: instancePath + "/hold_until",
				parentData: data,
				parentDataProperty: "hold_until",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.resolution !== void 0) {
			let data18 = data.resolution;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.code === void 0 || !func0.call(data18, "code")) {
					const err19 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/required",
						keyword: "required",
						params: { missingProperty: "code" },
						schema: schema19.properties.resolution.required,
						parentSchema: schema19.properties.resolution,
						data: data18
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data18.notes === void 0 || !func0.call(data18, "notes")) {
					const err20 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/required",
						keyword: "required",
						params: { missingProperty: "notes" },
						schema: schema19.properties.resolution.required,
						parentSchema: schema19.properties.resolution,
						data: data18
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key1 of Object.keys(data18)) if (!(key1 === "code" || key1 === "notes")) {
					const err21 = {
						instancePath: instancePath + "/resolution",
						schemaPath: "#/properties/resolution/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.resolution,
						data: data18
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data18.code !== void 0) {
					let data19 = data18.code;
					if (typeof data19 !== "string") {
						const err22 = {
							instancePath: instancePath + "/resolution/code",
							schemaPath: "#/properties/resolution/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.resolution.properties.code.type,
							parentSchema: schema19.properties.resolution.properties.code,
							data: data19
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (!(data19 === "fixed" || data19 === "workaround" || data19 === "known_error" || data19 === "user_education" || data19 === "no_fault_found" || data19 === "duplicate" || data19 === "resolved_by_change" || data19 === "resolved_by_problem" || data19 === "self_recovered")) {
						const err23 = {
							instancePath: instancePath + "/resolution/code",
							schemaPath: "#/properties/resolution/properties/code/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.resolution.properties.code.enum },
							schema: schema19.properties.resolution.properties.code.enum,
							parentSchema: schema19.properties.resolution.properties.code,
							data: data19
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data18.notes !== void 0) {
					if (!validate84(data18.notes, {
						instancePath: instancePath + "/resolution/notes",
						parentData: data18,
						parentDataProperty: "notes",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/resolution",
					schemaPath: "#/properties/resolution/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.resolution.type,
					parentSchema: schema19.properties.resolution,
					data: data18
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.closing_category !== void 0) {
			if (!validate68(data.closing_category, {
				instancePath: instancePath + "/closing_category",
				parentData: data,
				parentDataProperty: "closing_category",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.cancellation !== void 0) {
			let data22 = data.cancellation;
			if (typeof data22 === "string") {
				if (data22.length > 1e3 && func73(data22) > 1e3) {
					const err25 = {
						instancePath: instancePath + "/cancellation",
						schemaPath: "#/properties/cancellation/maxLength",
						keyword: "maxLength",
						params: { limit: 1e3 },
						schema: 1e3,
						parentSchema: schema19.properties.cancellation,
						data: data22
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data22.length < 2 && func73(data22) < 1) {
					const err26 = {
						instancePath: instancePath + "/cancellation",
						schemaPath: "#/properties/cancellation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.cancellation,
						data: data22
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/cancellation",
					schemaPath: "#/properties/cancellation/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.cancellation.type,
					parentSchema: schema19.properties.cancellation,
					data: data22
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.outage !== void 0) {
			let data23 = data.outage;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (data23.start === void 0 || !func0.call(data23, "start")) {
					const err28 = {
						instancePath: instancePath + "/outage",
						schemaPath: "#/properties/outage/required",
						keyword: "required",
						params: { missingProperty: "start" },
						schema: schema19.properties.outage.required,
						parentSchema: schema19.properties.outage,
						data: data23
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key2 of Object.keys(data23)) if (!(key2 === "start" || key2 === "end")) {
					const err29 = {
						instancePath: instancePath + "/outage",
						schemaPath: "#/properties/outage/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.outage,
						data: data23
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data23.start !== void 0) {
					if (!validate58(data23.start, {
						instancePath: instancePath + "/outage/start",
						parentData: data23,
						parentDataProperty: "start",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data23.end !== void 0) {
					if (!validate58(data23.end, {
						instancePath: instancePath + "/outage/end",
						parentData: data23,
						parentDataProperty: "end",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/outage",
					schemaPath: "#/properties/outage/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.outage.type,
					parentSchema: schema19.properties.outage,
					data: data23
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.major !== void 0) {
			let data26 = data.major;
			if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
				if (data26.state === void 0 || !func0.call(data26, "state")) {
					const err31 = {
						instancePath: instancePath + "/major",
						schemaPath: "#/properties/major/required",
						keyword: "required",
						params: { missingProperty: "state" },
						schema: schema19.properties.major.required,
						parentSchema: schema19.properties.major,
						data: data26
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data26.proposed_by === void 0 || !func0.call(data26, "proposed_by")) {
					const err32 = {
						instancePath: instancePath + "/major",
						schemaPath: "#/properties/major/required",
						keyword: "required",
						params: { missingProperty: "proposed_by" },
						schema: schema19.properties.major.required,
						parentSchema: schema19.properties.major,
						data: data26
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data26.proposed_at === void 0 || !func0.call(data26, "proposed_at")) {
					const err33 = {
						instancePath: instancePath + "/major",
						schemaPath: "#/properties/major/required",
						keyword: "required",
						params: { missingProperty: "proposed_at" },
						schema: schema19.properties.major.required,
						parentSchema: schema19.properties.major,
						data: data26
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key3 of Object.keys(data26)) if (!func0.call(schema19.properties.major.properties, key3)) {
					const err34 = {
						instancePath: instancePath + "/major",
						schemaPath: "#/properties/major/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						schema: false,
						parentSchema: schema19.properties.major,
						data: data26
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data26.state !== void 0) {
					let data27 = data26.state;
					if (typeof data27 !== "string") {
						const err35 = {
							instancePath: instancePath + "/major/state",
							schemaPath: "#/properties/major/properties/state/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.major.properties.state.type,
							parentSchema: schema19.properties.major.properties.state,
							data: data27
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
					if (!(data27 === "proposed" || data27 === "accepted" || data27 === "rejected" || data27 === "cancelled")) {
						const err36 = {
							instancePath: instancePath + "/major/state",
							schemaPath: "#/properties/major/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.major.properties.state.enum },
							schema: schema19.properties.major.properties.state.enum,
							parentSchema: schema19.properties.major.properties.state,
							data: data27
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data26.proposed_by !== void 0) {
					if (!validate60(data26.proposed_by, {
						instancePath: instancePath + "/major/proposed_by",
						parentData: data26,
						parentDataProperty: "proposed_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data26.proposed_at !== void 0) {
					if (!validate58(data26.proposed_at, {
						instancePath: instancePath + "/major/proposed_at",
						parentData: data26,
						parentDataProperty: "proposed_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data26.decided_by !== void 0) {
					if (!validate60(data26.decided_by, {
						instancePath: instancePath + "/major/decided_by",
						parentData: data26,
						parentDataProperty: "decided_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data26.decided_at !== void 0) {
					if (!validate58(data26.decided_at, {
						instancePath: instancePath + "/major/decided_at",
						parentData: data26,
						parentDataProperty: "decided_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data26.reason !== void 0) {
					let data32 = data26.reason;
					if (typeof data32 === "string") {
						if (data32.length > 1e3 && func73(data32) > 1e3) {
							const err37 = {
								instancePath: instancePath + "/major/reason",
								schemaPath: "#/properties/major/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 1e3 },
								schema: 1e3,
								parentSchema: schema19.properties.major.properties.reason,
								data: data32
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data32.length < 2 && func73(data32) < 1) {
							const err38 = {
								instancePath: instancePath + "/major/reason",
								schemaPath: "#/properties/major/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.major.properties.reason,
								data: data32
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					} else {
						const err39 = {
							instancePath: instancePath + "/major/reason",
							schemaPath: "#/properties/major/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.major.properties.reason.type,
							parentSchema: schema19.properties.major.properties.reason,
							data: data32
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
				if (data26.commander !== void 0) {
					if (!validate60(data26.commander, {
						instancePath: instancePath + "/major/commander",
						parentData: data26,
						parentDataProperty: "commander",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data26.communications_lead !== void 0) {
					if (!validate60(data26.communications_lead, {
						instancePath: instancePath + "/major/communications_lead",
						parentData: data26,
						parentDataProperty: "communications_lead",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data26.scribe !== void 0) {
					if (!validate60(data26.scribe, {
						instancePath: instancePath + "/major/scribe",
						parentData: data26,
						parentDataProperty: "scribe",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data26.business_impact !== void 0) {
					if (!validate84(data26.business_impact, {
						instancePath: instancePath + "/major/business_impact",
						parentData: data26,
						parentDataProperty: "business_impact",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
						errors = vErrors.length;
					}
				}
				if (data26.communicated_at !== void 0) {
					let data37 = data26.communicated_at;
					if (Array.isArray(data37)) {
						if (data37.length > 500) {
							const err40 = {
								instancePath: instancePath + "/major/communicated_at",
								schemaPath: "#/properties/major/properties/communicated_at/maxItems",
								keyword: "maxItems",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.major.properties.communicated_at,
								data: data37
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						const len0 = data37.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate58(data37[i0], {
							instancePath: instancePath + "/major/communicated_at/" + i0,
							parentData: data37,
							parentDataProperty: i0,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/major/communicated_at",
							schemaPath: "#/properties/major/properties/communicated_at/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.major.properties.communicated_at.type,
							parentSchema: schema19.properties.major.properties.communicated_at,
							data: data37
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data26.update_every_minutes !== void 0) {
					let data39 = data26.update_every_minutes;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err42 = {
							instancePath: instancePath + "/major/update_every_minutes",
							schemaPath: "#/properties/major/properties/update_every_minutes/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.major.properties.update_every_minutes.type,
							parentSchema: schema19.properties.major.properties.update_every_minutes,
							data: data39
						};
						if (vErrors === null) vErrors = [err42];
						else vErrors.push(err42);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 > 10080 || isNaN(data39)) {
							const err43 = {
								instancePath: instancePath + "/major/update_every_minutes",
								schemaPath: "#/properties/major/properties/update_every_minutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10080
								},
								schema: 10080,
								parentSchema: schema19.properties.major.properties.update_every_minutes,
								data: data39
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data39 < 5 || isNaN(data39)) {
							const err44 = {
								instancePath: instancePath + "/major/update_every_minutes",
								schemaPath: "#/properties/major/properties/update_every_minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 5
								},
								schema: 5,
								parentSchema: schema19.properties.major.properties.update_every_minutes,
								data: data39
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
				}
				if (data26.service_restored_at !== void 0) {
					if (!validate58(data26.service_restored_at, {
						instancePath: instancePath + "/major/service_restored_at",
						parentData: data26,
						parentDataProperty: "service_restored_at",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
				if (data26.review !== void 0) {
					let data41 = data26.review;
					if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
						for (const key4 of Object.keys(data41)) if (!(key4 === "held_at" || key4 === "by" || key4 === "findings" || key4 === "lessons" || key4 === "actions")) {
							const err45 = {
								instancePath: instancePath + "/major/review",
								schemaPath: "#/properties/major/properties/review/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema19.properties.major.properties.review,
								data: data41
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data41.held_at !== void 0) {
							if (!validate58(data41.held_at, {
								instancePath: instancePath + "/major/review/held_at",
								parentData: data41,
								parentDataProperty: "held_at",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data41.by !== void 0) {
							if (!validate60(data41.by, {
								instancePath: instancePath + "/major/review/by",
								parentData: data41,
								parentDataProperty: "by",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data41.findings !== void 0) {
							if (!validate101(data41.findings, {
								instancePath: instancePath + "/major/review/findings",
								parentData: data41,
								parentDataProperty: "findings",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
								errors = vErrors.length;
							}
						}
						if (data41.lessons !== void 0) {
							if (!validate101(data41.lessons, {
								instancePath: instancePath + "/major/review/lessons",
								parentData: data41,
								parentDataProperty: "lessons",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
								errors = vErrors.length;
							}
						}
						if (data41.actions !== void 0) {
							if (!validate104(data41.actions, {
								instancePath: instancePath + "/major/review/actions",
								parentData: data41,
								parentDataProperty: "actions",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/major/review",
							schemaPath: "#/properties/major/properties/review/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.major.properties.review.type,
							parentSchema: schema19.properties.major.properties.review,
							data: data41
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/major",
					schemaPath: "#/properties/major/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.major.type,
					parentSchema: schema19.properties.major,
					data: data26
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data47 = data.links;
			if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
				for (const key5 of Object.keys(data47)) if (!(key5 === "problem" || key5 === "caused_by" || key5 === "resolved_by" || key5 === "parent" || key5 === "children" || key5 === "duplicate_of" || key5 === "follow_up_of" || key5 === "related")) {
					const err48 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						schema: false,
						parentSchema: schema19.properties.links,
						data: data47
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data47.problem !== void 0) {
					if (!validate120(data47.problem, {
						instancePath: instancePath + "/links/problem",
						parentData: data47,
						parentDataProperty: "problem",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
						errors = vErrors.length;
					}
				}
				if (data47.caused_by !== void 0) {
					if (!validate122(data47.caused_by, {
						instancePath: instancePath + "/links/caused_by",
						parentData: data47,
						parentDataProperty: "caused_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
						errors = vErrors.length;
					}
				}
				if (data47.resolved_by !== void 0) {
					if (!validate122(data47.resolved_by, {
						instancePath: instancePath + "/links/resolved_by",
						parentData: data47,
						parentDataProperty: "resolved_by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
						errors = vErrors.length;
					}
				}
				if (data47.parent !== void 0) {
					if (!validate54(data47.parent, {
						instancePath: instancePath + "/links/parent",
						parentData: data47,
						parentDataProperty: "parent",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data47.children !== void 0) {
					let data52 = data47.children;
					if (Array.isArray(data52)) {
						if (data52.length > 500) {
							const err49 = {
								instancePath: instancePath + "/links/children",
								schemaPath: "#/properties/links/properties/children/maxItems",
								keyword: "maxItems",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.links.properties.children,
								data: data52
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						const len1 = data52.length;
						for (let i1 = 0; i1 < len1; i1++) if (!validate54(data52[i1], {
							instancePath: instancePath + "/links/children/" + i1,
							parentData: data52,
							parentDataProperty: i1,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
							errors = vErrors.length;
						}
						let i2 = data52.length;
						let j0;
						if (i2 > 1) {
							outer0: for (; i2--;) for (j0 = i2; j0--;) if (func27(data52[i2], data52[j0])) {
								const err50 = {
									instancePath: instancePath + "/links/children",
									schemaPath: "#/properties/links/properties/children/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i2,
										j: j0
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.children,
									data: data52
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
								break outer0;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/links/children",
							schemaPath: "#/properties/links/properties/children/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.children.type,
							parentSchema: schema19.properties.links.properties.children,
							data: data52
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data47.duplicate_of !== void 0) {
					if (!validate54(data47.duplicate_of, {
						instancePath: instancePath + "/links/duplicate_of",
						parentData: data47,
						parentDataProperty: "duplicate_of",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
						errors = vErrors.length;
					}
				}
				if (data47.follow_up_of !== void 0) {
					if (!validate128(data47.follow_up_of, {
						instancePath: instancePath + "/links/follow_up_of",
						parentData: data47,
						parentDataProperty: "follow_up_of",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
						errors = vErrors.length;
					}
				}
				if (data47.related !== void 0) {
					let data56 = data47.related;
					if (Array.isArray(data56)) {
						if (data56.length > 100) {
							const err52 = {
								instancePath: instancePath + "/links/related",
								schemaPath: "#/properties/links/properties/related/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.links.properties.related,
								data: data56
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						const len2 = data56.length;
						for (let i3 = 0; i3 < len2; i3++) if (!validate130(data56[i3], {
							instancePath: instancePath + "/links/related/" + i3,
							parentData: data56,
							parentDataProperty: i3,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
							errors = vErrors.length;
						}
						let i4 = data56.length;
						let j1;
						if (i4 > 1) {
							outer1: for (; i4--;) for (j1 = i4; j1--;) if (func27(data56[i4], data56[j1])) {
								const err53 = {
									instancePath: instancePath + "/links/related",
									schemaPath: "#/properties/links/properties/related/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i4,
										j: j1
									},
									schema: true,
									parentSchema: schema19.properties.links.properties.related,
									data: data56
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
								break outer1;
							}
						}
					} else {
						const err54 = {
							instancePath: instancePath + "/links/related",
							schemaPath: "#/properties/links/properties/related/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.links.properties.related.type,
							parentSchema: schema19.properties.links.properties.related,
							data: data56
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.links.type,
					parentSchema: schema19.properties.links,
					data: data47
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			if (!validate132(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
				errors = vErrors.length;
			}
		}
		if (data.watchers !== void 0) {
			if (!validate134(data.watchers, {
				instancePath: instancePath + "/watchers",
				parentData: data,
				parentDataProperty: "watchers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.time_spent !== void 0) {
			if (!validate137(data.time_spent, {
				instancePath: instancePath + "/time_spent",
				parentData: data,
				parentDataProperty: "time_spent",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
				errors = vErrors.length;
			}
		}
		if (data.manual_due !== void 0) {
			if (!validate142(data.manual_due, {
				instancePath: instancePath + "/manual_due",
				parentData: data,
				parentDataProperty: "manual_due",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.needs_info !== void 0) {
			let data62 = data.needs_info;
			if (Array.isArray(data62)) {
				if (data62.length > 40) {
					const err56 = {
						instancePath: instancePath + "/needs_info",
						schemaPath: "#/properties/needs_info/maxItems",
						keyword: "maxItems",
						params: { limit: 40 },
						schema: 40,
						parentSchema: schema19.properties.needs_info,
						data: data62
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				const len3 = data62.length;
				for (let i5 = 0; i5 < len3; i5++) {
					let data63 = data62[i5];
					if (typeof data63 === "string") {
						if (data63.length > 60 && func73(data63) > 60) {
							const err57 = {
								instancePath: instancePath + "/needs_info/" + i5,
								schemaPath: "#/properties/needs_info/items/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema19.properties.needs_info.items,
								data: data63
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
						if (data63.length < 2 && func73(data63) < 1) {
							const err58 = {
								instancePath: instancePath + "/needs_info/" + i5,
								schemaPath: "#/properties/needs_info/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.needs_info.items,
								data: data63
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/needs_info/" + i5,
							schemaPath: "#/properties/needs_info/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.needs_info.items.type,
							parentSchema: schema19.properties.needs_info.items,
							data: data63
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath: instancePath + "/needs_info",
					schemaPath: "#/properties/needs_info/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.needs_info.type,
					parentSchema: schema19.properties.needs_info,
					data: data62
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
		}
		if (data.source !== void 0) {
			if (!validate146(data.source, {
				instancePath: instancePath + "/source",
				parentData: data,
				parentDataProperty: "source",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate101(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.alerts !== void 0) {
			let data66 = data.alerts;
			if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
				if (data66.occurrences === void 0 || !func0.call(data66, "occurrences")) {
					const err61 = {
						instancePath: instancePath + "/alerts",
						schemaPath: "#/properties/alerts/required",
						keyword: "required",
						params: { missingProperty: "occurrences" },
						schema: schema19.properties.alerts.required,
						parentSchema: schema19.properties.alerts,
						data: data66
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				for (const key6 of Object.keys(data66)) if (!(key6 === "occurrences")) {
					const err62 = {
						instancePath: instancePath + "/alerts",
						schemaPath: "#/properties/alerts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						schema: false,
						parentSchema: schema19.properties.alerts,
						data: data66
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data66.occurrences !== void 0) {
					let data67 = data66.occurrences;
					if (Array.isArray(data67)) {
						if (data67.length > 500) {
							const err63 = {
								instancePath: instancePath + "/alerts/occurrences",
								schemaPath: "#/properties/alerts/properties/occurrences/maxItems",
								keyword: "maxItems",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.alerts.properties.occurrences,
								data: data67
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
						if (data67.length < 1) {
							const err64 = {
								instancePath: instancePath + "/alerts/occurrences",
								schemaPath: "#/properties/alerts/properties/occurrences/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.alerts.properties.occurrences,
								data: data67
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						const len4 = data67.length;
						for (let i6 = 0; i6 < len4; i6++) {
							let data68 = data67[i6];
							if (typeof data68 === "string") {
								if (data68.length > 58 && func73(data68) > 58) {
									const err65 = {
										instancePath: instancePath + "/alerts/occurrences/" + i6,
										schemaPath: "#/properties/alerts/properties/occurrences/items/maxLength",
										keyword: "maxLength",
										params: { limit: 58 },
										schema: 58,
										parentSchema: schema19.properties.alerts.properties.occurrences.items,
										data: data68
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (data68.length < 74 && func73(data68) < 37) {
									const err66 = {
										instancePath: instancePath + "/alerts/occurrences/" + i6,
										schemaPath: "#/properties/alerts/properties/occurrences/items/minLength",
										keyword: "minLength",
										params: { limit: 37 },
										schema: 37,
										parentSchema: schema19.properties.alerts.properties.occurrences.items,
										data: data68
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
								if (!pattern17.test(data68)) {
									const err67 = {
										instancePath: instancePath + "/alerts/occurrences/" + i6,
										schemaPath: "#/properties/alerts/properties/occurrences/items/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{16} \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z( \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z)?$" },
										schema: "^[0-9a-f]{16} \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z( \\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z)?$",
										parentSchema: schema19.properties.alerts.properties.occurrences.items,
										data: data68
									};
									if (vErrors === null) vErrors = [err67];
									else vErrors.push(err67);
									errors++;
								}
							} else {
								const err68 = {
									instancePath: instancePath + "/alerts/occurrences/" + i6,
									schemaPath: "#/properties/alerts/properties/occurrences/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.alerts.properties.occurrences.items.type,
									parentSchema: schema19.properties.alerts.properties.occurrences.items,
									data: data68
								};
								if (vErrors === null) vErrors = [err68];
								else vErrors.push(err68);
								errors++;
							}
						}
					} else {
						const err69 = {
							instancePath: instancePath + "/alerts/occurrences",
							schemaPath: "#/properties/alerts/properties/occurrences/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.alerts.properties.occurrences.type,
							parentSchema: schema19.properties.alerts.properties.occurrences,
							data: data67
						};
						if (vErrors === null) vErrors = [err69];
						else vErrors.push(err69);
						errors++;
					}
				}
			} else {
				const err70 = {
					instancePath: instancePath + "/alerts",
					schemaPath: "#/properties/alerts/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.alerts.type,
					parentSchema: schema19.properties.alerts,
					data: data66
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data.announced !== void 0) {
			if (!validate151(data.announced, {
				instancePath: instancePath + "/announced",
				parentData: data,
				parentDataProperty: "announced",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
				errors = vErrors.length;
			}
		}
		if (data.journal !== void 0) {
			if (!validate155(data.journal, {
				instancePath: instancePath + "/journal",
				parentData: data,
				parentDataProperty: "journal",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err71 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err71];
		else vErrors.push(err71);
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
