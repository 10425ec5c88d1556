import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/standard-change.generated.js
const validate = validate52;
const schema19 = {
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
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
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
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"type": "string",
	"maxLength": 32768
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
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
				parentSchema: schema24,
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
			schema: schema24.type,
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
	"type": "array",
	"maxItems": 100,
	"items": { "$ref": "common.schema.json#/$defs/task" }
};
const schema26 = {
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
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
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
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
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
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
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
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats0 = formats.instant;
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 20 && func69(data) > 20) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 20 },
				schema: 20,
				parentSchema: schema30,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern11.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema30,
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
				parentSchema: schema30,
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
			schema: schema30.type,
			parentSchema: schema30,
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
const schema31 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 8192
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 8192 && func69(data) > 8192) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 8192 },
				schema: 8192,
				parentSchema: schema31,
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
				parentSchema: schema31,
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
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0 || !func0.call(data, "id")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				schema: schema26.required,
				parentSchema: schema26,
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
				schema: schema26.required,
				parentSchema: schema26,
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
				schema: schema26.required,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema26.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema26,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			if (!validate65(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.title !== void 0) {
			if (!validate67(data.title, {
				instancePath: instancePath + "/title",
				parentData: data,
				parentDataProperty: "title",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
					schema: schema26.properties.kind.type,
					parentSchema: schema26.properties.kind,
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
					params: { allowedValues: schema26.properties.kind.enum },
					schema: schema26.properties.kind.enum,
					parentSchema: schema26.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.team !== void 0) {
			if (!validate65(data.team, {
				instancePath: instancePath + "/team",
				parentData: data,
				parentDataProperty: "team",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.assignee !== void 0) {
			if (!validate70(data.assignee, {
				instancePath: instancePath + "/assignee",
				parentData: data,
				parentDataProperty: "assignee",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
					schema: schema26.properties.state.type,
					parentSchema: schema26.properties.state,
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
					params: { allowedValues: schema26.properties.state.enum },
					schema: schema26.properties.state.enum,
					parentSchema: schema26.properties.state,
					data: data5
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.due_at !== void 0) {
			if (!validate72(data.due_at, {
				instancePath: instancePath + "/due_at",
				parentData: data,
				parentDataProperty: "due_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_at !== void 0) {
			if (!validate72(data.done_at, {
				instancePath: instancePath + "/done_at",
				parentData: data,
				parentDataProperty: "done_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.done_by !== void 0) {
			if (!validate70(data.done_by, {
				instancePath: instancePath + "/done_by",
				parentData: data,
				parentDataProperty: "done_by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
					schema: schema26.properties.order.type,
					parentSchema: schema26.properties.order,
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
						parentSchema: schema26.properties.order,
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
						parentSchema: schema26.properties.order,
						data: data9
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.note !== void 0) {
			if (!validate76(data.note, {
				instancePath: instancePath + "/note",
				parentData: data,
				parentDataProperty: "note",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema26.type,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
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
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate64(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
			errors = vErrors.length;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema25.type,
			parentSchema: schema25,
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
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
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
const schema33 = {
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
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema33.type,
			parentSchema: schema33,
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
			params: { allowedValues: schema33.enum },
			schema: schema33.enum,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "string",
	"maxLength": 11,
	"pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
	"patternErrorMessage": "Write a slot as \"08:00-17:00\"; an end before the start is the next day; 24:00 may be an end."
};
const pattern12 = /* @__PURE__ */ new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 11 && func69(data) > 11) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 11 },
				schema: 11,
				parentSchema: schema34,
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
				params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" },
				schema: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
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
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.days === void 0 || !func0.call(data, "days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "days" },
				schema: schema32.required,
				parentSchema: schema32,
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
				schema: schema32.required,
				parentSchema: schema32,
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
				parentSchema: schema32,
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
						parentSchema: schema32.properties.days,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate81(data0[i0], {
					instancePath: instancePath + "/days/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
							parentSchema: schema32.properties.days,
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
					schema: schema32.properties.days.type,
					parentSchema: schema32.properties.days,
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
						parentSchema: schema32.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate83(data2[i2], {
					instancePath: instancePath + "/hours/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema32.properties.hours.type,
					parentSchema: schema32.properties.hours,
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
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
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
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nth === void 0 || !func0.call(data, "nth")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nth" },
				schema: schema35.required,
				parentSchema: schema35,
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
				schema: schema35.required,
				parentSchema: schema35,
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
				schema: schema35.required,
				parentSchema: schema35,
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
				parentSchema: schema35,
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
					schema: schema35.properties.nth.type,
					parentSchema: schema35.properties.nth,
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
					params: { allowedValues: schema35.properties.nth.enum },
					schema: schema35.properties.nth.enum,
					parentSchema: schema35.properties.nth,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.day !== void 0) {
			if (!validate81(data.day, {
				instancePath: instancePath + "/day",
				parentData: data,
				parentDataProperty: "day",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
						parentSchema: schema35.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate83(data2[i0], {
					instancePath: instancePath + "/hours/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema35.properties.hours.type,
					parentSchema: schema35.properties.hours,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema36 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 60,
	"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
	"patternErrorMessage": "Write the IANA name of a zone, such as Europe/Berlin or Etc/UTC."
};
const pattern13 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
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
				parentSchema: schema36,
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
				parentSchema: schema36,
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
				params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" },
				schema: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
				parentSchema: schema36,
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
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema37 = {
	"type": "string",
	"maxLength": 10,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
	"patternErrorMessage": "Write a day as \"2026-12-25\", in quotes.",
	"format": "date"
};
const formats2 = formats.date;
const pattern14 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
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
				parentSchema: schema37,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
				parentSchema: schema37,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!formats2(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "date" },
				schema: "date",
				parentSchema: schema37,
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
			schema: schema37.type,
			parentSchema: schema37,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
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
		if (data.version === void 0 || !func0.call(data, "version")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
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
		if (data.owner === void 0 || !func0.call(data, "owner")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "owner" },
				schema: schema19.required,
				parentSchema: schema19,
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
				schema: schema19.required,
				parentSchema: schema19,
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
		if (data.version !== void 0) {
			let data2 = data.version;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema19.properties.version.type,
					parentSchema: schema19.properties.version,
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
						parentSchema: schema19.properties.version,
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
						parentSchema: schema19.properties.version,
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
					schema: schema19.properties.status.type,
					parentSchema: schema19.properties.status,
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
					params: { allowedValues: schema19.properties.status.enum },
					schema: schema19.properties.status.enum,
					parentSchema: schema19.properties.status,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.owner !== void 0) {
			if (!validate58(data.owner, {
				instancePath: instancePath + "/owner",
				parentData: data,
				parentDataProperty: "owner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.description !== void 0) {
			if (!validate60(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
						parentSchema: schema19.properties.fixed,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 of Object.keys(data6)) {
					const _errs12 = errors;
					if (typeof key1 === "string") {
						if (key1.length > 60 && func69(key1) > 60) {
							const err14 = {
								instancePath: instancePath + "/fixed",
								schemaPath: "#/properties/fixed/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema19.properties.fixed.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (!pattern6.test(key1)) {
							const err15 = {
								instancePath: instancePath + "/fixed",
								schemaPath: "#/properties/fixed/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema19.properties.fixed.propertyNames,
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
							schema: schema19.properties.fixed.propertyNames,
							parentSchema: schema19.properties.fixed,
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
					schema: schema19.properties.fixed.type,
					parentSchema: schema19.properties.fixed,
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
						parentSchema: schema19.properties.variable,
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
						if (data8.length > 60 && func69(data8) > 60) {
							const err19 = {
								instancePath: instancePath + "/variable/" + i0,
								schemaPath: "#/properties/variable/items/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema19.properties.variable.items,
								data: data8
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (!pattern6.test(data8)) {
							const err20 = {
								instancePath: instancePath + "/variable/" + i0,
								schemaPath: "#/properties/variable/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema19.properties.variable.items,
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
							schema: schema19.properties.variable.items.type,
							parentSchema: schema19.properties.variable.items,
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
								parentSchema: schema19.properties.variable,
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
					schema: schema19.properties.variable.type,
					parentSchema: schema19.properties.variable,
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
						parentSchema: schema19.properties.services,
						data: data9
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				const len1 = data9.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate54(data9[i2], {
					instancePath: instancePath + "/services/" + i2,
					parentData: data9,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
							parentSchema: schema19.properties.services,
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
					schema: schema19.properties.services.type,
					parentSchema: schema19.properties.services,
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
					schema: schema19.properties.max_duration_minutes.type,
					parentSchema: schema19.properties.max_duration_minutes,
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
						parentSchema: schema19.properties.max_duration_minutes,
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
						parentSchema: schema19.properties.max_duration_minutes,
						data: data11
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.tasks !== void 0) {
			if (!validate63(data.tasks, {
				instancePath: instancePath + "/tasks",
				parentData: data,
				parentDataProperty: "tasks",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
						schema: schema19.properties.recurrence.required,
						parentSchema: schema19.properties.recurrence,
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
						parentSchema: schema19.properties.recurrence,
						data: data13
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data13.weekly !== void 0) {
					if (!validate80(data13.weekly, {
						instancePath: instancePath + "/recurrence/weekly",
						parentData: data13,
						parentDataProperty: "weekly",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
						errors = vErrors.length;
					}
				}
				if (data13.monthly !== void 0) {
					if (!validate86(data13.monthly, {
						instancePath: instancePath + "/recurrence/monthly",
						parentData: data13,
						parentDataProperty: "monthly",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
						errors = vErrors.length;
					}
				}
				if (data13.zone !== void 0) {
					if (!validate90(data13.zone, {
						instancePath: instancePath + "/recurrence/zone",
						parentData: data13,
						parentDataProperty: "zone",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/recurrence",
					schemaPath: "#/properties/recurrence/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.recurrence.type,
					parentSchema: schema19.properties.recurrence,
					data: data13
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.reviewed_at !== void 0) {
			if (!validate92(data.reviewed_at, {
				instancePath: instancePath + "/reviewed_at",
				parentData: data,
				parentDataProperty: "reviewed_at",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
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
