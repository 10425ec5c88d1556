import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/calendar.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"id": { "$ref": "common.schema.json#/$defs/slug" },
		"title": { "$ref": "common.schema.json#/$defs/title" },
		"zone": { "$ref": "calendar.schema.json#/$defs/zone" },
		"hours": { "$ref": "calendar.schema.json#/$defs/hours" },
		"holidays": { "$ref": "calendar.schema.json#/$defs/holidays" },
		"openings": { "$ref": "calendar.schema.json#/$defs/openings" },
		"closures": { "$ref": "calendar.schema.json#/$defs/closures" },
		"effective_from": { "$ref": "calendar.schema.json#/$defs/effectiveFrom" },
		"history": {
			"type": "array",
			"maxItems": 100,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"effective_from": { "$ref": "calendar.schema.json#/$defs/effectiveFrom" },
					"zone": { "$ref": "calendar.schema.json#/$defs/zone" },
					"hours": { "$ref": "calendar.schema.json#/$defs/hours" },
					"holidays": { "$ref": "calendar.schema.json#/$defs/holidays" },
					"openings": { "$ref": "calendar.schema.json#/$defs/openings" },
					"closures": { "$ref": "calendar.schema.json#/$defs/closures" }
				},
				"required": ["zone", "hours"]
			}
		}
	},
	"required": [
		"id",
		"title",
		"zone",
		"hours"
	],
	"$defs": {
		"zone": {
			"type": "string",
			"minLength": 1,
			"maxLength": 60,
			"pattern": "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$",
			"patternErrorMessage": "Write the IANA name of a zone, such as Europe/Berlin or Etc/UTC."
		},
		"hours": { "oneOf": [{
			"type": "string",
			"enum": ["always"]
		}, {
			"type": "object",
			"additionalProperties": false,
			"minProperties": 1,
			"properties": {
				"monday": { "$ref": "calendar.schema.json#/$defs/slots" },
				"tuesday": { "$ref": "calendar.schema.json#/$defs/slots" },
				"wednesday": { "$ref": "calendar.schema.json#/$defs/slots" },
				"thursday": { "$ref": "calendar.schema.json#/$defs/slots" },
				"friday": { "$ref": "calendar.schema.json#/$defs/slots" },
				"saturday": { "$ref": "calendar.schema.json#/$defs/slots" },
				"sunday": { "$ref": "calendar.schema.json#/$defs/slots" }
			}
		}] },
		"slots": {
			"type": "array",
			"maxItems": 24,
			"items": { "$ref": "common.schema.json#/$defs/hours" }
		},
		"holidays": {
			"type": "array",
			"maxItems": 1e3,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"date": { "$ref": "common.schema.json#/$defs/date" },
					"title": { "$ref": "common.schema.json#/$defs/title" }
				},
				"required": ["date", "title"]
			}
		},
		"openings": {
			"type": "array",
			"maxItems": 500,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"date": { "$ref": "common.schema.json#/$defs/date" },
					"hours": { "$ref": "calendar.schema.json#/$defs/slots" },
					"title": { "$ref": "common.schema.json#/$defs/title" }
				},
				"required": ["date", "hours"]
			}
		},
		"closures": {
			"type": "array",
			"maxItems": 500,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"from": { "$ref": "common.schema.json#/$defs/instant" },
					"to": { "$ref": "common.schema.json#/$defs/instant" },
					"title": { "$ref": "common.schema.json#/$defs/title" }
				},
				"required": ["from", "to"]
			}
		},
		"effectiveFrom": {
			"type": "string",
			"maxLength": 20,
			"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
			"patternErrorMessage": "Write a day such as \"2027-01-01\" or an instant such as \"2027-01-01T00:00:00Z\", in quotes."
		}
	},
	"$id": "calendar.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const schema21 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const func66 = runtime.ucs2length;
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
const schema24 = { "oneOf": [{
	"type": "string",
	"enum": ["always"]
}, {
	"type": "object",
	"additionalProperties": false,
	"minProperties": 1,
	"properties": {
		"monday": { "$ref": "calendar.schema.json#/$defs/slots" },
		"tuesday": { "$ref": "calendar.schema.json#/$defs/slots" },
		"wednesday": { "$ref": "calendar.schema.json#/$defs/slots" },
		"thursday": { "$ref": "calendar.schema.json#/$defs/slots" },
		"friday": { "$ref": "calendar.schema.json#/$defs/slots" },
		"saturday": { "$ref": "calendar.schema.json#/$defs/slots" },
		"sunday": { "$ref": "calendar.schema.json#/$defs/slots" }
	}
}] };
const schema25 = {
	"type": "array",
	"maxItems": 24,
	"items": { "$ref": "common.schema.json#/$defs/hours" }
};
const schema26 = {
	"type": "string",
	"maxLength": 11,
	"pattern": "^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
	"patternErrorMessage": "Write a slot as \"08:00-17:00\"; an end before the start is the next day; 24:00 may be an end."
};
const pattern6 = /* @__PURE__ */ new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]-(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 24) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 24 },
				schema: 24,
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate62(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema24.oneOf[0].type,
			parentSchema: schema24.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "always")) {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/enum",
			keyword: "enum",
			params: { allowedValues: schema24.oneOf[0].enum },
			schema: schema24.oneOf[0].enum,
			parentSchema: schema24.oneOf[0],
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				schema: 1,
				parentSchema: schema24.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!(key0 === "monday" || key0 === "tuesday" || key0 === "wednesday" || key0 === "thursday" || key0 === "friday" || key0 === "saturday" || key0 === "sunday")) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/1/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.monday !== void 0) {
			if (!validate61(data.monday, {
				instancePath: instancePath + "/monday",
				parentData: data,
				parentDataProperty: "monday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.tuesday !== void 0) {
			if (!validate61(data.tuesday, {
				instancePath: instancePath + "/tuesday",
				parentData: data,
				parentDataProperty: "tuesday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.wednesday !== void 0) {
			if (!validate61(data.wednesday, {
				instancePath: instancePath + "/wednesday",
				parentData: data,
				parentDataProperty: "wednesday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.thursday !== void 0) {
			if (!validate61(data.thursday, {
				instancePath: instancePath + "/thursday",
				parentData: data,
				parentDataProperty: "thursday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.friday !== void 0) {
			if (!validate61(data.friday, {
				instancePath: instancePath + "/friday",
				parentData: data,
				parentDataProperty: "friday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.saturday !== void 0) {
			if (!validate61(data.saturday, {
				instancePath: instancePath + "/saturday",
				parentData: data,
				parentDataProperty: "saturday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.sunday !== void 0) {
			if (!validate61(data.sunday, {
				instancePath: instancePath + "/sunday",
				parentData: data,
				parentDataProperty: "sunday",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.oneOf[1].type,
			parentSchema: schema24.oneOf[1],
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		var props0 = true;
	}
	if (!valid0) {
		const err5 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema24.oneOf,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate60.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const schema27 = {
	"type": "array",
	"maxItems": 1e3,
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"date": { "$ref": "common.schema.json#/$defs/date" },
			"title": { "$ref": "common.schema.json#/$defs/title" }
		},
		"required": ["date", "title"]
	}
};
const schema28 = {
	"type": "string",
	"maxLength": 10,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
	"patternErrorMessage": "Write a day as \"2026-12-25\", in quotes.",
	"format": "date"
};
const formats0 = formats.date;
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 10 && func66(data) > 10) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 10 },
				schema: 10,
				parentSchema: schema28,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
				parentSchema: schema28,
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
				params: { format: "date" },
				schema: "date",
				parentSchema: schema28,
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
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		if (data.length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e3 },
				schema: 1e3,
				parentSchema: schema27,
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
				if (data0.date === void 0 || !func0.call(data0, "date")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "date" },
						schema: schema27.items.required,
						parentSchema: schema27.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.title === void 0 || !func0.call(data0, "title")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "title" },
						schema: schema27.items.required,
						parentSchema: schema27.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "date" || key0 === "title")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema27.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.date !== void 0) {
					if (!validate73(data0.date, {
						instancePath: instancePath + "/" + i0 + "/date",
						parentData: data0,
						parentDataProperty: "date",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data0.title !== void 0) {
					if (!validate56(data0.title, {
						instancePath: instancePath + "/" + i0 + "/title",
						parentData: data0,
						parentDataProperty: "title",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema27.items.type,
					parentSchema: schema27.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"type": "array",
	"maxItems": 500,
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"date": { "$ref": "common.schema.json#/$defs/date" },
			"hours": { "$ref": "calendar.schema.json#/$defs/slots" },
			"title": { "$ref": "common.schema.json#/$defs/title" }
		},
		"required": ["date", "hours"]
	}
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
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
				parentSchema: schema29,
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
				if (data0.date === void 0 || !func0.call(data0, "date")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "date" },
						schema: schema29.items.required,
						parentSchema: schema29.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.hours === void 0 || !func0.call(data0, "hours")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "hours" },
						schema: schema29.items.required,
						parentSchema: schema29.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "date" || key0 === "hours" || key0 === "title")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema29.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.date !== void 0) {
					if (!validate73(data0.date, {
						instancePath: instancePath + "/" + i0 + "/date",
						parentData: data0,
						parentDataProperty: "date",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
						errors = vErrors.length;
					}
				}
				if (data0.hours !== void 0) {
					if (!validate61(data0.hours, {
						instancePath: instancePath + "/" + i0 + "/hours",
						parentData: data0,
						parentDataProperty: "hours",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
				}
				if (data0.title !== void 0) {
					if (!validate56(data0.title, {
						instancePath: instancePath + "/" + i0 + "/title",
						parentData: data0,
						parentDataProperty: "title",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema29.items.type,
					parentSchema: schema29.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema30 = {
	"type": "array",
	"maxItems": 500,
	"items": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"from": { "$ref": "common.schema.json#/$defs/instant" },
			"to": { "$ref": "common.schema.json#/$defs/instant" },
			"title": { "$ref": "common.schema.json#/$defs/title" }
		},
		"required": ["from", "to"]
	}
};
const schema31 = {
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats2 = formats.instant;
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate83.evaluated;
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
				parentSchema: schema31,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema31,
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
				params: { format: "instant" },
				schema: "instant",
				parentSchema: schema31,
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
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate83.errors = vErrors;
	return errors === 0;
}
validate83.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
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
				parentSchema: schema30,
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
				if (data0.from === void 0 || !func0.call(data0, "from")) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "from" },
						schema: schema30.items.required,
						parentSchema: schema30.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (data0.to === void 0 || !func0.call(data0, "to")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "to" },
						schema: schema30.items.required,
						parentSchema: schema30.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				for (const key0 of Object.keys(data0)) if (!(key0 === "from" || key0 === "to" || key0 === "title")) {
					const err3 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						schema: false,
						parentSchema: schema30.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.from !== void 0) {
					if (!validate83(data0.from, {
						instancePath: instancePath + "/" + i0 + "/from",
						parentData: data0,
						parentDataProperty: "from",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
						errors = vErrors.length;
					}
				}
				if (data0.to !== void 0) {
					if (!validate83(data0.to, {
						instancePath: instancePath + "/" + i0 + "/to",
						parentData: data0,
						parentDataProperty: "to",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
						errors = vErrors.length;
					}
				}
				if (data0.title !== void 0) {
					if (!validate56(data0.title, {
						instancePath: instancePath + "/" + i0 + "/title",
						parentData: data0,
						parentDataProperty: "title",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema30.items.type,
					parentSchema: schema30.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
	"patternErrorMessage": "Write a day such as \"2027-01-01\" or an instant such as \"2027-01-01T00:00:00Z\", in quotes."
};
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
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
				parentSchema: schema32,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$",
				parentSchema: schema32,
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
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
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
		if (data.zone === void 0 || !func0.call(data, "zone")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "zone" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.hours === void 0 || !func0.call(data, "hours")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "hours" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 of Object.keys(data)) if (!func0.call(schema19.properties, key0)) {
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
		if (data.zone !== void 0) {
			if (!validate58(data.zone, {
				instancePath: instancePath + "/zone",
				parentData: data,
				parentDataProperty: "zone",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.hours !== void 0) {
			if (!validate60(data.hours, {
				instancePath: instancePath + "/hours",
				parentData: data,
				parentDataProperty: "hours",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.holidays !== void 0) {
			if (!validate72(data.holidays, {
				instancePath: instancePath + "/holidays",
				parentData: data,
				parentDataProperty: "holidays",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.openings !== void 0) {
			if (!validate77(data.openings, {
				instancePath: instancePath + "/openings",
				parentData: data,
				parentDataProperty: "openings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
		if (data.closures !== void 0) {
			if (!validate82(data.closures, {
				instancePath: instancePath + "/closures",
				parentData: data,
				parentDataProperty: "closures",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.effective_from !== void 0) {
			if (!validate88(data.effective_from, {
				instancePath: instancePath + "/effective_from",
				parentData: data,
				parentDataProperty: "effective_from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.history !== void 0) {
			let data8 = data.history;
			if (Array.isArray(data8)) {
				if (data8.length > 100) {
					const err5 = {
						instancePath: instancePath + "/history",
						schemaPath: "#/properties/history/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.history,
						data: data8
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.zone === void 0 || !func0.call(data9, "zone")) {
							const err6 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/required",
								keyword: "required",
								params: { missingProperty: "zone" },
								schema: schema19.properties.history.items.required,
								parentSchema: schema19.properties.history.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data9.hours === void 0 || !func0.call(data9, "hours")) {
							const err7 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/required",
								keyword: "required",
								params: { missingProperty: "hours" },
								schema: schema19.properties.history.items.required,
								parentSchema: schema19.properties.history.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						for (const key1 of Object.keys(data9)) if (!(key1 === "effective_from" || key1 === "zone" || key1 === "hours" || key1 === "holidays" || key1 === "openings" || key1 === "closures")) {
							const err8 = {
								instancePath: instancePath + "/history/" + i0,
								schemaPath: "#/properties/history/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								schema: false,
								parentSchema: schema19.properties.history.items,
								data: data9
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data9.effective_from !== void 0) {
							if (!validate88(data9.effective_from, {
								instancePath: instancePath + "/history/" + i0 + "/effective_from",
								parentData: data9,
								parentDataProperty: "effective_from",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
								errors = vErrors.length;
							}
						}
						if (data9.zone !== void 0) {
							if (!validate58(data9.zone, {
								instancePath: instancePath + "/history/" + i0 + "/zone",
								parentData: data9,
								parentDataProperty: "zone",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
								errors = vErrors.length;
							}
						}
						if (data9.hours !== void 0) {
							if (!validate60(data9.hours, {
								instancePath: instancePath + "/history/" + i0 + "/hours",
								parentData: data9,
								parentDataProperty: "hours",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data9.holidays !== void 0) {
							if (!validate72(data9.holidays, {
								instancePath: instancePath + "/history/" + i0 + "/holidays",
								parentData: data9,
								parentDataProperty: "holidays",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
								errors = vErrors.length;
							}
						}
						if (data9.openings !== void 0) {
							if (!validate77(data9.openings, {
								instancePath: instancePath + "/history/" + i0 + "/openings",
								parentData: data9,
								parentDataProperty: "openings",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
								errors = vErrors.length;
							}
						}
						if (data9.closures !== void 0) {
							if (!validate82(data9.closures, {
								instancePath: instancePath + "/history/" + i0 + "/closures",
								parentData: data9,
								parentDataProperty: "closures",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/history/" + i0,
							schemaPath: "#/properties/history/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.history.items.type,
							parentSchema: schema19.properties.history.items,
							data: data9
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/history",
					schemaPath: "#/properties/history/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.history.type,
					parentSchema: schema19.properties.history,
					data: data8
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
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
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
