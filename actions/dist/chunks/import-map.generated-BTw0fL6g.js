import "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/import-map.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"kind": {
			"type": "string",
			"enum": [
				"incident",
				"request",
				"change",
				"problem"
			]
		},
		"format": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"delimiter": {
					"type": "string",
					"minLength": 1,
					"maxLength": 1
				},
				"encoding": {
					"type": "string",
					"enum": [
						"utf-8",
						"utf-16le",
						"latin1"
					]
				},
				"unknown": {
					"type": "array",
					"maxItems": 20,
					"items": {
						"type": "string",
						"maxLength": 40
					}
				},
				"dates": {
					"type": "string",
					"minLength": 1,
					"maxLength": 40
				},
				"zone": { "$ref": "common.schema.json#/$defs/zone" }
			},
			"required": ["dates", "zone"]
		},
		"key": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"rows": {
			"type": "string",
			"enum": ["record", "update"]
		},
		"order_by": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"fields": {
			"type": "object",
			"maxProperties": 80,
			"propertyNames": {
				"pattern": "^[a-z_.]+$",
				"maxLength": 60
			},
			"additionalProperties": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"column": {
						"type": "string",
						"minLength": 1,
						"maxLength": 100
					},
					"values": {
						"type": "object",
						"maxProperties": 2e3,
						"additionalProperties": {
							"type": [
								"string",
								"number",
								"boolean",
								"null"
							],
							"maxLength": 200
						}
					},
					"default": {
						"type": [
							"string",
							"number",
							"boolean"
						],
						"maxLength": 200
					},
					"as": {
						"type": "string",
						"enum": [
							"text",
							"instant",
							"slug",
							"login",
							"number",
							"boolean"
						]
					},
					"prefix": {
						"type": "string",
						"minLength": 1,
						"maxLength": 40
					},
					"required": { "type": "boolean" },
					"template": {
						"type": "string",
						"minLength": 1,
						"maxLength": 500
					}
				}
			}
		},
		"ignore": {
			"type": "array",
			"maxItems": 200,
			"items": {
				"type": "string",
				"minLength": 1,
				"maxLength": 100
			}
		}
	},
	"required": [
		"id",
		"title",
		"kind",
		"format",
		"key",
		"rows",
		"fields"
	],
	"$id": "import-map.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func69 = runtime.ucs2length;
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
	"minLength": 1,
	"maxLength": 60,
	"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
	"patternErrorMessage": "Write the IANA name of a zone, such as Europe/Berlin or Etc/UTC."
};
const pattern5 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
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
				parentSchema: schema23,
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
				parentSchema: schema23,
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
				params: { pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$" },
				schema: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
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
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z_.]+$", "u");
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
		if (data.kind === void 0 || !func0.call(data, "kind")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "kind" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.format === void 0 || !func0.call(data, "format")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.key === void 0 || !func0.call(data, "key")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "key" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rows === void 0 || !func0.call(data, "rows")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.fields === void 0 || !func0.call(data, "fields")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fields" },
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
		if (data.kind !== void 0) {
			let data2 = data.kind;
			if (typeof data2 !== "string") {
				const err8 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.kind.type,
					parentSchema: schema19.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data2 === "incident" || data2 === "request" || data2 === "change" || data2 === "problem")) {
				const err9 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.kind.enum },
					schema: schema19.properties.kind.enum,
					parentSchema: schema19.properties.kind,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.format !== void 0) {
			let data3 = data.format;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.dates === void 0 || !func0.call(data3, "dates")) {
					const err10 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/required",
						keyword: "required",
						params: { missingProperty: "dates" },
						schema: schema19.properties.format.required,
						parentSchema: schema19.properties.format,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data3.zone === void 0 || !func0.call(data3, "zone")) {
					const err11 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/required",
						keyword: "required",
						params: { missingProperty: "zone" },
						schema: schema19.properties.format.required,
						parentSchema: schema19.properties.format,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				for (const key1 of Object.keys(data3)) if (!(key1 === "delimiter" || key1 === "encoding" || key1 === "unknown" || key1 === "dates" || key1 === "zone")) {
					const err12 = {
						instancePath: instancePath + "/format",
						schemaPath: "#/properties/format/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.format,
						data: data3
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data3.delimiter !== void 0) {
					let data4 = data3.delimiter;
					if (typeof data4 === "string") {
						if (data4.length > 1 && func69(data4) > 1) {
							const err13 = {
								instancePath: instancePath + "/format/delimiter",
								schemaPath: "#/properties/format/properties/delimiter/maxLength",
								keyword: "maxLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.format.properties.delimiter,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.length < 2 && func69(data4) < 1) {
							const err14 = {
								instancePath: instancePath + "/format/delimiter",
								schemaPath: "#/properties/format/properties/delimiter/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.format.properties.delimiter,
								data: data4
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/format/delimiter",
							schemaPath: "#/properties/format/properties/delimiter/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.format.properties.delimiter.type,
							parentSchema: schema19.properties.format.properties.delimiter,
							data: data4
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data3.encoding !== void 0) {
					let data5 = data3.encoding;
					if (typeof data5 !== "string") {
						const err16 = {
							instancePath: instancePath + "/format/encoding",
							schemaPath: "#/properties/format/properties/encoding/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.format.properties.encoding.type,
							parentSchema: schema19.properties.format.properties.encoding,
							data: data5
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (!(data5 === "utf-8" || data5 === "utf-16le" || data5 === "latin1")) {
						const err17 = {
							instancePath: instancePath + "/format/encoding",
							schemaPath: "#/properties/format/properties/encoding/enum",
							keyword: "enum",
							params: { allowedValues: schema19.properties.format.properties.encoding.enum },
							schema: schema19.properties.format.properties.encoding.enum,
							parentSchema: schema19.properties.format.properties.encoding,
							data: data5
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data3.unknown !== void 0) {
					let data6 = data3.unknown;
					if (Array.isArray(data6)) {
						if (data6.length > 20) {
							const err18 = {
								instancePath: instancePath + "/format/unknown",
								schemaPath: "#/properties/format/properties/unknown/maxItems",
								keyword: "maxItems",
								params: { limit: 20 },
								schema: 20,
								parentSchema: schema19.properties.format.properties.unknown,
								data: data6
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						const len0 = data6.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data7 = data6[i0];
							if (typeof data7 === "string") {
								if (data7.length > 40 && func69(data7) > 40) {
									const err19 = {
										instancePath: instancePath + "/format/unknown/" + i0,
										schemaPath: "#/properties/format/properties/unknown/items/maxLength",
										keyword: "maxLength",
										params: { limit: 40 },
										schema: 40,
										parentSchema: schema19.properties.format.properties.unknown.items,
										data: data7
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							} else {
								const err20 = {
									instancePath: instancePath + "/format/unknown/" + i0,
									schemaPath: "#/properties/format/properties/unknown/items/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.format.properties.unknown.items.type,
									parentSchema: schema19.properties.format.properties.unknown.items,
									data: data7
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/format/unknown",
							schemaPath: "#/properties/format/properties/unknown/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.format.properties.unknown.type,
							parentSchema: schema19.properties.format.properties.unknown,
							data: data6
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data3.dates !== void 0) {
					let data8 = data3.dates;
					if (typeof data8 === "string") {
						if (data8.length > 40 && func69(data8) > 40) {
							const err22 = {
								instancePath: instancePath + "/format/dates",
								schemaPath: "#/properties/format/properties/dates/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								schema: 40,
								parentSchema: schema19.properties.format.properties.dates,
								data: data8
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
						if (data8.length < 2 && func69(data8) < 1) {
							const err23 = {
								instancePath: instancePath + "/format/dates",
								schemaPath: "#/properties/format/properties/dates/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.format.properties.dates,
								data: data8
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/format/dates",
							schemaPath: "#/properties/format/properties/dates/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.format.properties.dates.type,
							parentSchema: schema19.properties.format.properties.dates,
							data: data8
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data3.zone !== void 0) {
					if (!validate58(data3.zone, {
						instancePath: instancePath + "/format/zone",
						parentData: data3,
						parentDataProperty: "zone",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.format.type,
					parentSchema: schema19.properties.format,
					data: data3
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data10 = data.key;
			if (typeof data10 === "string") {
				if (data10.length > 100 && func69(data10) > 100) {
					const err26 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.key,
						data: data10
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data10.length < 2 && func69(data10) < 1) {
					const err27 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.key,
						data: data10
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.key.type,
					parentSchema: schema19.properties.key,
					data: data10
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data11 = data.rows;
			if (typeof data11 !== "string") {
				const err29 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.rows.type,
					parentSchema: schema19.properties.rows,
					data: data11
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (!(data11 === "record" || data11 === "update")) {
				const err30 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/properties/rows/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.rows.enum },
					schema: schema19.properties.rows.enum,
					parentSchema: schema19.properties.rows,
					data: data11
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.order_by !== void 0) {
			let data12 = data.order_by;
			if (typeof data12 === "string") {
				if (data12.length > 100 && func69(data12) > 100) {
					const err31 = {
						instancePath: instancePath + "/order_by",
						schemaPath: "#/properties/order_by/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.order_by,
						data: data12
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data12.length < 2 && func69(data12) < 1) {
					const err32 = {
						instancePath: instancePath + "/order_by",
						schemaPath: "#/properties/order_by/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.order_by,
						data: data12
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/order_by",
					schemaPath: "#/properties/order_by/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.order_by.type,
					parentSchema: schema19.properties.order_by,
					data: data12
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.fields !== void 0) {
			let data13 = data.fields;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
				if (Object.keys(data13).length > 80) {
					const err34 = {
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/maxProperties",
						keyword: "maxProperties",
						params: { limit: 80 },
						schema: 80,
						parentSchema: schema19.properties.fields,
						data: data13
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				for (const key2 of Object.keys(data13)) {
					const _errs28 = errors;
					if (typeof key2 === "string") {
						if (key2.length > 60 && func69(key2) > 60) {
							const err35 = {
								instancePath: instancePath + "/fields",
								schemaPath: "#/properties/fields/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema19.properties.fields.propertyNames,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (!pattern6.test(key2)) {
							const err36 = {
								instancePath: instancePath + "/fields",
								schemaPath: "#/properties/fields/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_.]+$" },
								schema: "^[a-z_.]+$",
								parentSchema: schema19.properties.fields.propertyNames,
								data: key2,
								propertyName: key2
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (!(_errs28 === errors)) {
						const err37 = {
							instancePath: instancePath + "/fields",
							schemaPath: "#/properties/fields/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key2 },
							schema: schema19.properties.fields.propertyNames,
							parentSchema: schema19.properties.fields,
							data: data13
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				for (const key3 of Object.keys(data13)) {
					let data14 = data13[key3];
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						for (const key4 of Object.keys(data14)) if (!(key4 === "column" || key4 === "values" || key4 === "default" || key4 === "as" || key4 === "prefix" || key4 === "required" || key4 === "template")) {
							const err38 = {
								instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/fields/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema19.properties.fields.additionalProperties,
								data: data14
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data14.column !== void 0) {
							let data15 = data14.column;
							if (typeof data15 === "string") {
								if (data15.length > 100 && func69(data15) > 100) {
									const err39 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/column",
										schemaPath: "#/properties/fields/additionalProperties/properties/column/maxLength",
										keyword: "maxLength",
										params: { limit: 100 },
										schema: 100,
										parentSchema: schema19.properties.fields.additionalProperties.properties.column,
										data: data15
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data15.length < 2 && func69(data15) < 1) {
									const err40 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/column",
										schemaPath: "#/properties/fields/additionalProperties/properties/column/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.fields.additionalProperties.properties.column,
										data: data15
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/column",
									schemaPath: "#/properties/fields/additionalProperties/properties/column/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.additionalProperties.properties.column.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.column,
									data: data15
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data14.values !== void 0) {
							let data16 = data14.values;
							if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
								if (Object.keys(data16).length > 2e3) {
									const err42 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values",
										schemaPath: "#/properties/fields/additionalProperties/properties/values/maxProperties",
										keyword: "maxProperties",
										params: { limit: 2e3 },
										schema: 2e3,
										parentSchema: schema19.properties.fields.additionalProperties.properties.values,
										data: data16
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								for (const key5 of Object.keys(data16)) {
									let data17 = data16[key5];
									if (typeof data17 !== "string" && !(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "boolean" && data17 !== null) {
										const err43 = {
											instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/fields/additionalProperties/properties/values/additionalProperties/type",
											keyword: "type",
											params: { type: schema19.properties.fields.additionalProperties.properties.values.additionalProperties.type },
											schema: schema19.properties.fields.additionalProperties.properties.values.additionalProperties.type,
											parentSchema: schema19.properties.fields.additionalProperties.properties.values.additionalProperties,
											data: data17
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
									if (typeof data17 === "string") {
										if (data17.length > 200 && func69(data17) > 200) {
											const err44 = {
												instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/fields/additionalProperties/properties/values/additionalProperties/maxLength",
												keyword: "maxLength",
												params: { limit: 200 },
												schema: 200,
												parentSchema: schema19.properties.fields.additionalProperties.properties.values.additionalProperties,
												data: data17
											};
											if (vErrors === null) vErrors = [err44];
											else vErrors.push(err44);
											errors++;
										}
									}
								}
							} else {
								const err45 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/values",
									schemaPath: "#/properties/fields/additionalProperties/properties/values/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.fields.additionalProperties.properties.values.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.values,
									data: data16
								};
								if (vErrors === null) vErrors = [err45];
								else vErrors.push(err45);
								errors++;
							}
						}
						if (data14.default !== void 0) {
							let data18 = data14.default;
							if (typeof data18 !== "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "boolean") {
								const err46 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/default",
									schemaPath: "#/properties/fields/additionalProperties/properties/default/type",
									keyword: "type",
									params: { type: schema19.properties.fields.additionalProperties.properties.default.type },
									schema: schema19.properties.fields.additionalProperties.properties.default.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.default,
									data: data18
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (typeof data18 === "string") {
								if (data18.length > 200 && func69(data18) > 200) {
									const err47 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/default",
										schemaPath: "#/properties/fields/additionalProperties/properties/default/maxLength",
										keyword: "maxLength",
										params: { limit: 200 },
										schema: 200,
										parentSchema: schema19.properties.fields.additionalProperties.properties.default,
										data: data18
									};
									if (vErrors === null) vErrors = [err47];
									else vErrors.push(err47);
									errors++;
								}
							}
						}
						if (data14.as !== void 0) {
							let data19 = data14.as;
							if (typeof data19 !== "string") {
								const err48 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/as",
									schemaPath: "#/properties/fields/additionalProperties/properties/as/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.additionalProperties.properties.as.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.as,
									data: data19
								};
								if (vErrors === null) vErrors = [err48];
								else vErrors.push(err48);
								errors++;
							}
							if (!(data19 === "text" || data19 === "instant" || data19 === "slug" || data19 === "login" || data19 === "number" || data19 === "boolean")) {
								const err49 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/as",
									schemaPath: "#/properties/fields/additionalProperties/properties/as/enum",
									keyword: "enum",
									params: { allowedValues: schema19.properties.fields.additionalProperties.properties.as.enum },
									schema: schema19.properties.fields.additionalProperties.properties.as.enum,
									parentSchema: schema19.properties.fields.additionalProperties.properties.as,
									data: data19
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data14.prefix !== void 0) {
							let data20 = data14.prefix;
							if (typeof data20 === "string") {
								if (data20.length > 40 && func69(data20) > 40) {
									const err50 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/prefix",
										schemaPath: "#/properties/fields/additionalProperties/properties/prefix/maxLength",
										keyword: "maxLength",
										params: { limit: 40 },
										schema: 40,
										parentSchema: schema19.properties.fields.additionalProperties.properties.prefix,
										data: data20
									};
									if (vErrors === null) vErrors = [err50];
									else vErrors.push(err50);
									errors++;
								}
								if (data20.length < 2 && func69(data20) < 1) {
									const err51 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/prefix",
										schemaPath: "#/properties/fields/additionalProperties/properties/prefix/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.fields.additionalProperties.properties.prefix,
										data: data20
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
							} else {
								const err52 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/prefix",
									schemaPath: "#/properties/fields/additionalProperties/properties/prefix/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.additionalProperties.properties.prefix.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.prefix,
									data: data20
								};
								if (vErrors === null) vErrors = [err52];
								else vErrors.push(err52);
								errors++;
							}
						}
						if (data14.required !== void 0) {
							let data21 = data14.required;
							if (typeof data21 !== "boolean") {
								const err53 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/required",
									schemaPath: "#/properties/fields/additionalProperties/properties/required/type",
									keyword: "type",
									params: { type: "boolean" },
									schema: schema19.properties.fields.additionalProperties.properties.required.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.required,
									data: data21
								};
								if (vErrors === null) vErrors = [err53];
								else vErrors.push(err53);
								errors++;
							}
						}
						if (data14.template !== void 0) {
							let data22 = data14.template;
							if (typeof data22 === "string") {
								if (data22.length > 500 && func69(data22) > 500) {
									const err54 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/template",
										schemaPath: "#/properties/fields/additionalProperties/properties/template/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema19.properties.fields.additionalProperties.properties.template,
										data: data22
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
								if (data22.length < 2 && func69(data22) < 1) {
									const err55 = {
										instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/template",
										schemaPath: "#/properties/fields/additionalProperties/properties/template/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.fields.additionalProperties.properties.template,
										data: data22
									};
									if (vErrors === null) vErrors = [err55];
									else vErrors.push(err55);
									errors++;
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/template",
									schemaPath: "#/properties/fields/additionalProperties/properties/template/type",
									keyword: "type",
									params: { type: "string" },
									schema: schema19.properties.fields.additionalProperties.properties.template.type,
									parentSchema: schema19.properties.fields.additionalProperties.properties.template,
									data: data22
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
					} else {
						const err57 = {
							instancePath: instancePath + "/fields/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/fields/additionalProperties/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.fields.additionalProperties.type,
							parentSchema: schema19.properties.fields.additionalProperties,
							data: data14
						};
						if (vErrors === null) vErrors = [err57];
						else vErrors.push(err57);
						errors++;
					}
				}
			} else {
				const err58 = {
					instancePath: instancePath + "/fields",
					schemaPath: "#/properties/fields/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.fields.type,
					parentSchema: schema19.properties.fields,
					data: data13
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
		}
		if (data.ignore !== void 0) {
			let data23 = data.ignore;
			if (Array.isArray(data23)) {
				if (data23.length > 200) {
					const err59 = {
						instancePath: instancePath + "/ignore",
						schemaPath: "#/properties/ignore/maxItems",
						keyword: "maxItems",
						params: { limit: 200 },
						schema: 200,
						parentSchema: schema19.properties.ignore,
						data: data23
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				const len1 = data23.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data24 = data23[i1];
					if (typeof data24 === "string") {
						if (data24.length > 100 && func69(data24) > 100) {
							const err60 = {
								instancePath: instancePath + "/ignore/" + i1,
								schemaPath: "#/properties/ignore/items/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.ignore.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
						if (data24.length < 2 && func69(data24) < 1) {
							const err61 = {
								instancePath: instancePath + "/ignore/" + i1,
								schemaPath: "#/properties/ignore/items/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.ignore.items,
								data: data24
							};
							if (vErrors === null) vErrors = [err61];
							else vErrors.push(err61);
							errors++;
						}
					} else {
						const err62 = {
							instancePath: instancePath + "/ignore/" + i1,
							schemaPath: "#/properties/ignore/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.ignore.items.type,
							parentSchema: schema19.properties.ignore.items,
							data: data24
						};
						if (vErrors === null) vErrors = [err62];
						else vErrors.push(err62);
						errors++;
					}
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/ignore",
					schemaPath: "#/properties/ignore/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.ignore.type,
					parentSchema: schema19.properties.ignore,
					data: data23
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
	} else {
		const err64 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err64];
		else vErrors.push(err64);
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
