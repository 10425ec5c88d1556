import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/teams.generated.js
const validate = validate52;
const schema19 = {
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
const func0 = Object.prototype.hasOwnProperty;
const func66 = runtime.ucs2length;
const func27 = runtime.equal;
const schema21 = {
	"type": "string",
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 110 && func66(data) > 110) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 110 },
				schema: 110,
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
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
	"maxLength": 60,
	"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
	"patternErrorMessage": "Write the IANA name of a zone, such as Europe/Berlin or Etc/UTC."
};
const pattern4 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func66(data) > 60) {
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
		if (data.length < 2 && func66(data) < 1) {
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
				params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" },
				schema: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
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
		if (data.length > 20 && func66(data) > 20) {
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
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 60 && func66(data) > 60) {
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
		if (!pattern6.test(data)) {
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200,
	"pattern": "^[^\\n\\r\\t]+$",
	"patternErrorMessage": "A title is one line."
};
const pattern7 = /* @__PURE__ */ new RegExp("^[^\\n\\r\\t]+$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 200 && func66(data) > 200) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 200 },
				schema: 200,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.length < 2 && func66(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema25,
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
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
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
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
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
		if (data.people === void 0 || !func0.call(data, "people")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "people" },
				schema: schema19.required,
				parentSchema: schema19,
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
				schema: schema19.required,
				parentSchema: schema19,
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
				schema: schema19.required,
				parentSchema: schema19,
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
				parentSchema: schema19,
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
						parentSchema: schema19.properties.people,
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
								schema: schema19.properties.people.items.required,
								parentSchema: schema19.properties.people.items,
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
								parentSchema: schema19.properties.people.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.login !== void 0) {
							if (!validate54(data1.login, {
								instancePath: instancePath + "/people/" + i0 + "/login",
								parentData: data1,
								parentDataProperty: "login",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
									schema: schema19.properties.people.items.properties.user_id.type,
									parentSchema: schema19.properties.people.items.properties.user_id,
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
										parentSchema: schema19.properties.people.items.properties.user_id,
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
										parentSchema: schema19.properties.people.items.properties.user_id,
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
								if (data4.length > 100 && func66(data4) > 100) {
									const err10 = {
										instancePath: instancePath + "/people/" + i0 + "/name",
										schemaPath: "#/properties/people/items/properties/name/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.people.items.properties.name,
										data: data4
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
								if (data4.length < 2 && func66(data4) < 1) {
									const err11 = {
										instancePath: instancePath + "/people/" + i0 + "/name",
										schemaPath: "#/properties/people/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.people.items.properties.name,
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
									schema: schema19.properties.people.items.properties.name.type,
									parentSchema: schema19.properties.people.items.properties.name,
									data: data4
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data1.zone !== void 0) {
							if (!validate56(data1.zone, {
								instancePath: instancePath + "/people/" + i0 + "/zone",
								parentData: data1,
								parentDataProperty: "zone",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
									schema: schema19.properties.people.items.properties.status.type,
									parentSchema: schema19.properties.people.items.properties.status,
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
									params: { allowedValues: schema19.properties.people.items.properties.status.enum },
									schema: schema19.properties.people.items.properties.status.enum,
									parentSchema: schema19.properties.people.items.properties.status,
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
									schema: schema19.properties.people.items.properties.bot.type,
									parentSchema: schema19.properties.people.items.properties.bot,
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
										parentSchema: schema19.properties.people.items.properties.away,
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
												schema: schema19.properties.people.items.properties.away.items.required,
												parentSchema: schema19.properties.people.items.properties.away.items,
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
												schema: schema19.properties.people.items.properties.away.items.required,
												parentSchema: schema19.properties.people.items.properties.away.items,
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
												schema: schema19.properties.people.items.properties.away.items.required,
												parentSchema: schema19.properties.people.items.properties.away.items,
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
												parentSchema: schema19.properties.people.items.properties.away.items,
												data: data9
											};
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										if (data9.from !== void 0) {
											if (!validate58(data9.from, {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1 + "/from",
												parentData: data9,
												parentDataProperty: "from",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
										}
										if (data9.to !== void 0) {
											if (!validate58(data9.to, {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1 + "/to",
												parentData: data9,
												parentDataProperty: "to",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
										}
										if (data9.delegate !== void 0) {
											if (!validate54(data9.delegate, {
												instancePath: instancePath + "/people/" + i0 + "/away/" + i1 + "/delegate",
												parentData: data9,
												parentDataProperty: "delegate",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err21 = {
											instancePath: instancePath + "/people/" + i0 + "/away/" + i1,
											schemaPath: "#/properties/people/items/properties/away/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19.properties.people.items.properties.away.items.type,
											parentSchema: schema19.properties.people.items.properties.away.items,
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
									schema: schema19.properties.people.items.properties.away.type,
									parentSchema: schema19.properties.people.items.properties.away,
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
							schema: schema19.properties.people.items.type,
							parentSchema: schema19.properties.people.items,
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
					schema: schema19.properties.people.type,
					parentSchema: schema19.properties.people,
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
						parentSchema: schema19.properties.teams,
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
								schema: schema19.properties.teams.items.required,
								parentSchema: schema19.properties.teams.items,
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
								schema: schema19.properties.teams.items.required,
								parentSchema: schema19.properties.teams.items,
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
								schema: schema19.properties.teams.items.required,
								parentSchema: schema19.properties.teams.items,
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
								schema: schema19.properties.teams.items.required,
								parentSchema: schema19.properties.teams.items,
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
								parentSchema: schema19.properties.teams.items,
								data: data14
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data14.id !== void 0) {
							if (!validate62(data14.id, {
								instancePath: instancePath + "/teams/" + i2 + "/id",
								parentData: data14,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
								errors = vErrors.length;
							}
						}
						if (data14.title !== void 0) {
							if (!validate64(data14.title, {
								instancePath: instancePath + "/teams/" + i2 + "/title",
								parentData: data14,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
									schema: schema19.properties.teams.items.properties.kind.type,
									parentSchema: schema19.properties.teams.items.properties.kind,
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
									params: { allowedValues: schema19.properties.teams.items.properties.kind.enum },
									schema: schema19.properties.teams.items.properties.kind.enum,
									parentSchema: schema19.properties.teams.items.properties.kind,
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
										parentSchema: schema19.properties.teams.items.properties.members,
										data: data18
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
								const len3 = data18.length;
								for (let i3 = 0; i3 < len3; i3++) if (!validate54(data18[i3], {
									instancePath: instancePath + "/teams/" + i2 + "/members/" + i3,
									parentData: data18,
									parentDataProperty: i3,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
											parentSchema: schema19.properties.teams.items.properties.members,
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
									schema: schema19.properties.teams.items.properties.members.type,
									parentSchema: schema19.properties.teams.items.properties.members,
									data: data18
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
						if (data14.lead !== void 0) {
							if (!validate54(data14.lead, {
								instancePath: instancePath + "/teams/" + i2 + "/lead",
								parentData: data14,
								parentDataProperty: "lead",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data14.calendar !== void 0) {
							if (!validate62(data14.calendar, {
								instancePath: instancePath + "/teams/" + i2 + "/calendar",
								parentData: data14,
								parentDataProperty: "calendar",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
										parentSchema: schema19.properties.teams.items.properties.on_call,
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
												schema: schema19.properties.teams.items.properties.on_call.items.required,
												parentSchema: schema19.properties.teams.items.properties.on_call.items,
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
												schema: schema19.properties.teams.items.properties.on_call.items.required,
												parentSchema: schema19.properties.teams.items.properties.on_call.items,
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
												schema: schema19.properties.teams.items.properties.on_call.items.required,
												parentSchema: schema19.properties.teams.items.properties.on_call.items,
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
												parentSchema: schema19.properties.teams.items.properties.on_call.items,
												data: data23
											};
											if (vErrors === null) vErrors = [err40];
											else vErrors.push(err40);
											errors++;
										}
										if (data23.from !== void 0) {
											if (!validate58(data23.from, {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5 + "/from",
												parentData: data23,
												parentDataProperty: "from",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
										}
										if (data23.to !== void 0) {
											if (!validate58(data23.to, {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5 + "/to",
												parentData: data23,
												parentDataProperty: "to",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
												errors = vErrors.length;
											}
										}
										if (data23.login !== void 0) {
											if (!validate54(data23.login, {
												instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5 + "/login",
												parentData: data23,
												parentDataProperty: "login",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
												errors = vErrors.length;
											}
										}
									} else {
										const err41 = {
											instancePath: instancePath + "/teams/" + i2 + "/on_call/" + i5,
											schemaPath: "#/properties/teams/items/properties/on_call/items/type",
											keyword: "type",
											params: { type: "object" },
											schema: schema19.properties.teams.items.properties.on_call.items.type,
											parentSchema: schema19.properties.teams.items.properties.on_call.items,
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
									schema: schema19.properties.teams.items.properties.on_call.type,
									parentSchema: schema19.properties.teams.items.properties.on_call,
									data: data22
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
						if (data14.parent !== void 0) {
							if (!validate62(data14.parent, {
								instancePath: instancePath + "/teams/" + i2 + "/parent",
								parentData: data14,
								parentDataProperty: "parent",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/teams/" + i2,
							schemaPath: "#/properties/teams/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.teams.items.type,
							parentSchema: schema19.properties.teams.items,
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
					schema: schema19.properties.teams.type,
					parentSchema: schema19.properties.teams,
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
						schema: schema19.properties.roles.required,
						parentSchema: schema19.properties.roles,
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
						schema: schema19.properties.roles.required,
						parentSchema: schema19.properties.roles,
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
						schema: schema19.properties.roles.required,
						parentSchema: schema19.properties.roles,
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
						schema: schema19.properties.roles.required,
						parentSchema: schema19.properties.roles,
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
						parentSchema: schema19.properties.roles,
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
								parentSchema: schema19.properties.roles.properties.managers,
								data: data29
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						const len5 = data29.length;
						for (let i6 = 0; i6 < len5; i6++) if (!validate54(data29[i6], {
							instancePath: instancePath + "/roles/managers/" + i6,
							parentData: data29,
							parentDataProperty: i6,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
									parentSchema: schema19.properties.roles.properties.managers,
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
							schema: schema19.properties.roles.properties.managers.type,
							parentSchema: schema19.properties.roles.properties.managers,
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
								parentSchema: schema19.properties.roles.properties.change_manager,
								data: data31
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						const len6 = data31.length;
						for (let i8 = 0; i8 < len6; i8++) if (!validate54(data31[i8], {
							instancePath: instancePath + "/roles/change_manager/" + i8,
							parentData: data31,
							parentDataProperty: i8,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
									parentSchema: schema19.properties.roles.properties.change_manager,
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
							schema: schema19.properties.roles.properties.change_manager.type,
							parentSchema: schema19.properties.roles.properties.change_manager,
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
								parentSchema: schema19.properties.roles.properties.problem_manager,
								data: data33
							};
							if (vErrors === null) vErrors = [err56];
							else vErrors.push(err56);
							errors++;
						}
						const len7 = data33.length;
						for (let i10 = 0; i10 < len7; i10++) if (!validate54(data33[i10], {
							instancePath: instancePath + "/roles/problem_manager/" + i10,
							parentData: data33,
							parentDataProperty: i10,
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
									parentSchema: schema19.properties.roles.properties.problem_manager,
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
							schema: schema19.properties.roles.properties.problem_manager.type,
							parentSchema: schema19.properties.roles.properties.problem_manager,
							data: data33
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
				if (data28.cab !== void 0) {
					if (!validate62(data28.cab, {
						instancePath: instancePath + "/roles/cab",
						parentData: data28,
						parentDataProperty: "cab",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data28.ecab !== void 0) {
					if (!validate62(data28.ecab, {
						instancePath: instancePath + "/roles/ecab",
						parentData: data28,
						parentDataProperty: "ecab",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.roles.type,
					parentSchema: schema19.properties.roles,
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
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err60];
		else vErrors.push(err60);
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
