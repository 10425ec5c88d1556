import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/schedule.generated.js
const validate = validate52;
const schema19 = {
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
const func0 = Object.prototype.hasOwnProperty;
const func66 = runtime.ucs2length;
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
		if (data.length > 60 && func66(data) > 60) {
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
		if (data.length > 200 && func66(data) > 200) {
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
		if (data.length > 60 && func66(data) > 60) {
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
		if (data.length < 2 && func66(data) < 1) {
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
const schema24 = {
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
const func27 = runtime.equal;
const schema25 = {
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
	if (!(data === "monday" || data === "tuesday" || data === "wednesday" || data === "thursday" || data === "friday" || data === "saturday" || data === "sunday")) {
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
	"maxLength": 11,
	"pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
	"patternErrorMessage": "Write a slot as \"08:00-17:00\"; an end before the start is the next day; 24:00 may be an end."
};
const pattern6 = /* @__PURE__ */ new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 11 && func66(data) > 11) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 11 },
				schema: 11,
				parentSchema: schema26,
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
				params: { pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$" },
				schema: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
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
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
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
		if (data.days === void 0 || !func0.call(data, "days")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "days" },
				schema: schema24.required,
				parentSchema: schema24,
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
				schema: schema24.required,
				parentSchema: schema24,
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
				parentSchema: schema24,
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
						parentSchema: schema24.properties.days,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate61(data0[i0], {
					instancePath: instancePath + "/days/" + i0,
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
						const err4 = {
							instancePath: instancePath + "/days",
							schemaPath: "#/properties/days/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i1,
								j: j0
							},
							schema: true,
							parentSchema: schema24.properties.days,
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
					schema: schema24.properties.days.type,
					parentSchema: schema24.properties.days,
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
						parentSchema: schema24.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate63(data2[i2], {
					instancePath: instancePath + "/hours/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema24.properties.hours.type,
					parentSchema: schema24.properties.hours,
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
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
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
const schema27 = {
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
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.nth === void 0 || !func0.call(data, "nth")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nth" },
				schema: schema27.required,
				parentSchema: schema27,
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
				schema: schema27.required,
				parentSchema: schema27,
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
				schema: schema27.required,
				parentSchema: schema27,
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
				parentSchema: schema27,
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
					schema: schema27.properties.nth.type,
					parentSchema: schema27.properties.nth,
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
					params: { allowedValues: schema27.properties.nth.enum },
					schema: schema27.properties.nth.enum,
					parentSchema: schema27.properties.nth,
					data: data0
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.day !== void 0) {
			if (!validate61(data.day, {
				instancePath: instancePath + "/day",
				parentData: data,
				parentDataProperty: "day",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
						parentSchema: schema27.properties.hours,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate63(data2[i0], {
					instancePath: instancePath + "/hours/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/hours",
					schemaPath: "#/properties/hours/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema27.properties.hours.type,
					parentSchema: schema27.properties.hours,
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
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
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
const schema28 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"start": { "$ref": "common.schema.json#/$defs/instant" },
		"end": { "$ref": "common.schema.json#/$defs/instant" }
	},
	"required": ["start", "end"]
};
const schema29 = {
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats0 = formats.instant;
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
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
				parentSchema: schema29,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema29,
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
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
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
		if (data.start === void 0 || !func0.call(data, "start")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "start" },
				schema: schema28.required,
				parentSchema: schema28,
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
				schema: schema28.required,
				parentSchema: schema28,
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
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.start !== void 0) {
			if (!validate71(data.start, {
				instancePath: instancePath + "/start",
				parentData: data,
				parentDataProperty: "start",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.end !== void 0) {
			if (!validate71(data.end, {
				instancePath: instancePath + "/end",
				parentData: data,
				parentDataProperty: "end",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
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
const schema30 = {
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
const schema31 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low"
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
			schema: schema31.type,
			parentSchema: schema31,
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
			params: { allowedValues: schema31.enum },
			schema: schema31.enum,
			parentSchema: schema31,
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
const schema32 = {
	"type": "string",
	"enum": [
		"standard",
		"normal",
		"emergency",
		"retrospective"
	]
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema32.type,
			parentSchema: schema32,
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
			params: { allowedValues: schema32.enum },
			schema: schema32.enum,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema33 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
	]
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
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
	if (!(data === "high" || data === "medium" || data === "low")) {
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
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
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
		for (const key0 of Object.keys(data)) if (!(key0 === "services" || key0 === "criticality" || key0 === "types" || key0 === "environments" || key0 === "risk")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema30,
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
						parentSchema: schema30.properties.services,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data0[i0], {
					instancePath: instancePath + "/services/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
							parentSchema: schema30.properties.services,
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
					schema: schema30.properties.services.type,
					parentSchema: schema30.properties.services,
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
						parentSchema: schema30.properties.criticality,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) if (!validate77(data2[i2], {
					instancePath: instancePath + "/criticality/" + i2,
					parentData: data2,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
							parentSchema: schema30.properties.criticality,
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
					schema: schema30.properties.criticality.type,
					parentSchema: schema30.properties.criticality,
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
						parentSchema: schema30.properties.types,
						data: data4
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				const len2 = data4.length;
				for (let i4 = 0; i4 < len2; i4++) if (!validate79(data4[i4], {
					instancePath: instancePath + "/types/" + i4,
					parentData: data4,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
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
							parentSchema: schema30.properties.types,
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
					schema: schema30.properties.types.type,
					parentSchema: schema30.properties.types,
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
						parentSchema: schema30.properties.environments,
						data: data6
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len3 = data6.length;
				for (let i6 = 0; i6 < len3; i6++) if (!validate54(data6[i6], {
					instancePath: instancePath + "/environments/" + i6,
					parentData: data6,
					parentDataProperty: i6,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
							parentSchema: schema30.properties.environments,
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
					schema: schema30.properties.environments.type,
					parentSchema: schema30.properties.environments,
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
						parentSchema: schema30.properties.risk,
						data: data8
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				const len4 = data8.length;
				for (let i8 = 0; i8 < len4; i8++) if (!validate82(data8[i8], {
					instancePath: instancePath + "/risk/" + i8,
					parentData: data8,
					parentDataProperty: i8,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
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
							parentSchema: schema30.properties.risk,
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
					schema: schema30.properties.risk.type,
					parentSchema: schema30.properties.risk,
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
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
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
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate87.evaluated;
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
				parentSchema: schema29,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema29,
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
	validate87.errors = vErrors;
	return errors === 0;
}
validate87.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema35 = {
	"type": "string",
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
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
				parentSchema: schema35,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
				parentSchema: schema35,
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
			schema: schema35.type,
			parentSchema: schema35,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
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
		for (const key0 of Object.keys(data)) if (!(key0 === "maintenance" || key0 === "freezes" || key0 === "lockdown")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
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
						parentSchema: schema19.properties.maintenance,
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
								schema: schema19.properties.maintenance.items.required,
								parentSchema: schema19.properties.maintenance.items,
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
								schema: schema19.properties.maintenance.items.required,
								parentSchema: schema19.properties.maintenance.items,
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
								schema: schema19.properties.maintenance.items.required,
								parentSchema: schema19.properties.maintenance.items,
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
								schema: schema19.properties.maintenance.items.required,
								parentSchema: schema19.properties.maintenance.items,
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
								parentSchema: schema19.properties.maintenance.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data1.id !== void 0) {
							if (!validate54(data1.id, {
								instancePath: instancePath + "/maintenance/" + i0 + "/id",
								parentData: data1,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data1.title !== void 0) {
							if (!validate56(data1.title, {
								instancePath: instancePath + "/maintenance/" + i0 + "/title",
								parentData: data1,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data1.zone !== void 0) {
							if (!validate58(data1.zone, {
								instancePath: instancePath + "/maintenance/" + i0 + "/zone",
								parentData: data1,
								parentDataProperty: "zone",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data1.weekly !== void 0) {
							if (!validate60(data1.weekly, {
								instancePath: instancePath + "/maintenance/" + i0 + "/weekly",
								parentData: data1,
								parentDataProperty: "weekly",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data1.monthly !== void 0) {
							if (!validate66(data1.monthly, {
								instancePath: instancePath + "/maintenance/" + i0 + "/monthly",
								parentData: data1,
								parentDataProperty: "monthly",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
										parentSchema: schema19.properties.maintenance.items.properties.windows,
										data: data7
									};
									if (vErrors === null) vErrors = [err7];
									else vErrors.push(err7);
									errors++;
								}
								const len1 = data7.length;
								for (let i1 = 0; i1 < len1; i1++) if (!validate70(data7[i1], {
									instancePath: instancePath + "/maintenance/" + i0 + "/windows/" + i1,
									parentData: data7,
									parentDataProperty: i1,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
									errors = vErrors.length;
								}
							} else {
								const err8 = {
									instancePath: instancePath + "/maintenance/" + i0 + "/windows",
									schemaPath: "#/properties/maintenance/items/properties/windows/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.maintenance.items.properties.windows.type,
									parentSchema: schema19.properties.maintenance.items.properties.windows,
									data: data7
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
						}
						if (data1.scope !== void 0) {
							if (!validate75(data1.scope, {
								instancePath: instancePath + "/maintenance/" + i0 + "/scope",
								parentData: data1,
								parentDataProperty: "scope",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/maintenance/" + i0,
							schemaPath: "#/properties/maintenance/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.maintenance.items.type,
							parentSchema: schema19.properties.maintenance.items,
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
					schema: schema19.properties.maintenance.type,
					parentSchema: schema19.properties.maintenance,
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
						parentSchema: schema19.properties.freezes,
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
								schema: schema19.properties.freezes.items.required,
								parentSchema: schema19.properties.freezes.items,
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
								schema: schema19.properties.freezes.items.required,
								parentSchema: schema19.properties.freezes.items,
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
								schema: schema19.properties.freezes.items.required,
								parentSchema: schema19.properties.freezes.items,
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
								schema: schema19.properties.freezes.items.required,
								parentSchema: schema19.properties.freezes.items,
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
								parentSchema: schema19.properties.freezes.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data11.id !== void 0) {
							if (!validate54(data11.id, {
								instancePath: instancePath + "/freezes/" + i2 + "/id",
								parentData: data11,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
								errors = vErrors.length;
							}
						}
						if (data11.title !== void 0) {
							if (!validate56(data11.title, {
								instancePath: instancePath + "/freezes/" + i2 + "/title",
								parentData: data11,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
								errors = vErrors.length;
							}
						}
						if (data11.start !== void 0) {
							if (!validate87(data11.start, {
								instancePath: instancePath + "/freezes/" + i2 + "/start",
								parentData: data11,
								parentDataProperty: "start",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
								errors = vErrors.length;
							}
						}
						if (data11.end !== void 0) {
							if (!validate87(data11.end, {
								instancePath: instancePath + "/freezes/" + i2 + "/end",
								parentData: data11,
								parentDataProperty: "end",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
								errors = vErrors.length;
							}
						}
						if (data11.scope !== void 0) {
							if (!validate75(data11.scope, {
								instancePath: instancePath + "/freezes/" + i2 + "/scope",
								parentData: data11,
								parentDataProperty: "scope",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
								errors = vErrors.length;
							}
						}
						if (data11.except !== void 0) {
							if (!validate75(data11.except, {
								instancePath: instancePath + "/freezes/" + i2 + "/except",
								parentData: data11,
								parentDataProperty: "except",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
								errors = vErrors.length;
							}
						}
						if (data11.reason !== void 0) {
							let data18 = data11.reason;
							if (typeof data18 === "string") {
								if (data18.length > 500 && func66(data18) > 500) {
									const err17 = {
										instancePath: instancePath + "/freezes/" + i2 + "/reason",
										schemaPath: "#/properties/freezes/items/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 500 },
										schema: 500,
										parentSchema: schema19.properties.freezes.items.properties.reason,
										data: data18
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								if (data18.length < 2 && func66(data18) < 1) {
									const err18 = {
										instancePath: instancePath + "/freezes/" + i2 + "/reason",
										schemaPath: "#/properties/freezes/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										schema: 1,
										parentSchema: schema19.properties.freezes.items.properties.reason,
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
									schema: schema19.properties.freezes.items.properties.reason.type,
									parentSchema: schema19.properties.freezes.items.properties.reason,
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
							schema: schema19.properties.freezes.items.type,
							parentSchema: schema19.properties.freezes.items,
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
					schema: schema19.properties.freezes.type,
					parentSchema: schema19.properties.freezes,
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
						schema: schema19.properties.lockdown.required,
						parentSchema: schema19.properties.lockdown,
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
						schema: schema19.properties.lockdown.required,
						parentSchema: schema19.properties.lockdown,
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
						schema: schema19.properties.lockdown.required,
						parentSchema: schema19.properties.lockdown,
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
						parentSchema: schema19.properties.lockdown,
						data: data19
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data19.since !== void 0) {
					if (!validate87(data19.since, {
						instancePath: instancePath + "/lockdown/since",
						parentData: data19,
						parentDataProperty: "since",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
						errors = vErrors.length;
					}
				}
				if (data19.reason !== void 0) {
					let data21 = data19.reason;
					if (typeof data21 === "string") {
						if (data21.length > 500 && func66(data21) > 500) {
							const err26 = {
								instancePath: instancePath + "/lockdown/reason",
								schemaPath: "#/properties/lockdown/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								schema: 500,
								parentSchema: schema19.properties.lockdown.properties.reason,
								data: data21
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data21.length < 2 && func66(data21) < 1) {
							const err27 = {
								instancePath: instancePath + "/lockdown/reason",
								schemaPath: "#/properties/lockdown/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								schema: 1,
								parentSchema: schema19.properties.lockdown.properties.reason,
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
							schema: schema19.properties.lockdown.properties.reason.type,
							parentSchema: schema19.properties.lockdown.properties.reason,
							data: data21
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data19.by !== void 0) {
					if (!validate93(data19.by, {
						instancePath: instancePath + "/lockdown/by",
						parentData: data19,
						parentDataProperty: "by",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
						errors = vErrors.length;
					}
				}
				if (data19.scope !== void 0) {
					if (!validate75(data19.scope, {
						instancePath: instancePath + "/lockdown/scope",
						parentData: data19,
						parentDataProperty: "scope",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/lockdown",
					schemaPath: "#/properties/lockdown/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.lockdown.type,
					parentSchema: schema19.properties.lockdown,
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
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
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
