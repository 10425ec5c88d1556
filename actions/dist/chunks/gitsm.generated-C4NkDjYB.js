import { t as formats } from "./formats-CiHeI9aW.js";
import { n as runtime } from "./runtime-BhdMgo2O.js";
// src/adapters/schema/validators/gitsm.generated.js
const validate = validate52;
const schema19 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"repository": { "$ref": "common.schema.json#/$defs/repository" },
		"organisation": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"sample": { "type": "boolean" },
		"as_of": { "$ref": "common.schema.json#/$defs/instant" },
		"zone": { "$ref": "common.schema.json#/$defs/zone" },
		"calendar": { "$ref": "common.schema.json#/$defs/slug" },
		"us": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"user_id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"login": { "$ref": "common.schema.json#/$defs/login" },
				"app_id": {
					"type": "integer",
					"minimum": 1,
					"maximum": 9007199254740991
				}
			},
			"required": ["user_id", "login"]
		},
		"level": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1
		},
		"default_branch": {
			"type": "string",
			"minLength": 1,
			"maxLength": 100
		},
		"priority_matrix": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"high",
				"medium",
				"low"
			],
			"properties": {
				"high": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"high": { "$ref": "common.schema.json#/$defs/priority" },
						"medium": { "$ref": "common.schema.json#/$defs/priority" },
						"low": { "$ref": "common.schema.json#/$defs/priority" }
					},
					"required": [
						"high",
						"medium",
						"low"
					]
				},
				"medium": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"high": { "$ref": "common.schema.json#/$defs/priority" },
						"medium": { "$ref": "common.schema.json#/$defs/priority" },
						"low": { "$ref": "common.schema.json#/$defs/priority" }
					},
					"required": [
						"high",
						"medium",
						"low"
					]
				},
				"low": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"high": { "$ref": "common.schema.json#/$defs/priority" },
						"medium": { "$ref": "common.schema.json#/$defs/priority" },
						"low": { "$ref": "common.schema.json#/$defs/priority" }
					},
					"required": [
						"high",
						"medium",
						"low"
					]
				}
			}
		},
		"categories": {
			"type": "array",
			"maxItems": 500,
			"items": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"id": { "$ref": "common.schema.json#/$defs/slug" },
					"title": { "$ref": "common.schema.json#/$defs/title" },
					"team": { "$ref": "common.schema.json#/$defs/slug" },
					"parent": { "$ref": "common.schema.json#/$defs/slug" }
				},
				"required": ["id", "title"]
			}
		},
		"environments": {
			"type": "array",
			"maxItems": 20,
			"items": { "$ref": "common.schema.json#/$defs/slug" },
			"uniqueItems": true
		},
		"intake": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"team": { "$ref": "common.schema.json#/$defs/slug" },
				"impact": { "$ref": "common.schema.json#/$defs/level" },
				"urgency": { "$ref": "common.schema.json#/$defs/level" },
				"service": { "$ref": "common.schema.json#/$defs/slug" }
			},
			"required": [
				"team",
				"impact",
				"urgency",
				"service"
			]
		},
		"alerts": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"severities": {
					"type": "object",
					"maxProperties": 50,
					"propertyNames": {
						"maxLength": 40,
						"pattern": "^[a-z0-9][a-z0-9_-]{0,39}$"
					},
					"additionalProperties": {
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"impact": { "$ref": "common.schema.json#/$defs/level" },
							"urgency": { "$ref": "common.schema.json#/$defs/level" }
						},
						"required": ["impact", "urgency"]
					}
				},
				"category": { "$ref": "common.schema.json#/$defs/slug" },
				"recover_after_minutes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1440
				},
				"gather_within_minutes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1440
				}
			}
		},
		"deployments": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "senders": {
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
						"repositories": {
							"type": "array",
							"minItems": 1,
							"maxItems": 200,
							"items": { "$ref": "common.schema.json#/$defs/repository" }
						}
					},
					"required": ["login", "user_id"]
				}
			} },
			"required": ["senders"]
		},
		"webhooks": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"slack": {
					"type": "string",
					"maxLength": 200,
					"pattern": "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
					"patternErrorMessage": "The name of a host in lower case, such as hooks.slack.com"
				},
				"generic": {
					"type": "string",
					"maxLength": 200,
					"pattern": "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
					"patternErrorMessage": "The name of a host in lower case, such as hooks.slack.com"
				}
			}
		},
		"auto_close": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"after_business_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 60
				},
				"calendar": { "$ref": "common.schema.json#/$defs/slug" }
			},
			"required": ["after_business_days", "calendar"]
		},
		"staleness": {
			"type": "object",
			"additionalProperties": false,
			"properties": { "untouched_days": {
				"type": "array",
				"maxItems": 5,
				"items": {
					"type": "integer",
					"minimum": 1,
					"maximum": 365
				}
			} }
		},
		"targets": {
			"type": "object",
			"maxProperties": 30,
			"propertyNames": {
				"pattern": "^[a-z_]+$",
				"maxLength": 60
			},
			"additionalProperties": {
				"type": "number",
				"minimum": 0,
				"maximum": 100
			}
		},
		"similarity": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"window_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 365
				},
				"at_least": {
					"type": "integer",
					"minimum": 2,
					"maximum": 100
				},
				"closeness_percent": {
					"type": "integer",
					"minimum": 5,
					"maximum": 100
				}
			}
		},
		"major_incident": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"propose_when": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"priorities": {
							"type": "array",
							"maxItems": 5,
							"items": { "$ref": "common.schema.json#/$defs/priority" }
						},
						"criticality": {
							"type": "array",
							"maxItems": 4,
							"items": { "$ref": "common.schema.json#/$defs/criticality" }
						},
						"children_more_than": {
							"type": "integer",
							"minimum": 1,
							"maximum": 1e3
						}
					}
				},
				"update_every_minutes": {
					"type": "integer",
					"minimum": 5,
					"maximum": 10080
				},
				"cadence": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"P1": {
							"type": "integer",
							"minimum": 5,
							"maximum": 10080
						},
						"P2": {
							"type": "integer",
							"minimum": 5,
							"maximum": 10080
						},
						"P3": {
							"type": "integer",
							"minimum": 5,
							"maximum": 10080
						},
						"P4": {
							"type": "integer",
							"minimum": 5,
							"maximum": 10080
						},
						"P5": {
							"type": "integer",
							"minimum": 5,
							"maximum": 10080
						}
					}
				},
				"review_within_business_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 60
				}
			}
		},
		"review": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"change_within_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 90
				},
				"effectiveness_after_days": {
					"type": "integer",
					"minimum": 1,
					"maximum": 365
				}
			}
		},
		"reports": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"pages": { "type": "boolean" },
				"readme_block": { "type": "boolean" }
			}
		}
	},
	"required": [
		"organisation",
		"zone",
		"calendar",
		"priority_matrix",
		"categories",
		"intake",
		"auto_close"
	],
	"$id": "gitsm.schema.json"
};
const func0 = Object.prototype.hasOwnProperty;
const func69 = runtime.ucs2length;
const func27 = runtime.equal;
const schema21 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 140,
	"pattern": "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$",
	"patternErrorMessage": "Write owner and name with one slash, such as larkfield/itsm."
};
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (data.length > 140 && func69(data) > 140) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 140 },
				schema: 140,
				parentSchema: schema21,
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
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern3.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$" },
				schema: "^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$",
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
	"type": "string",
	"maxLength": 20,
	"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
	"patternErrorMessage": "Write an instant in UTC to the second, in quotes, such as \"2026-11-22T15:40:00Z\".",
	"format": "instant"
};
const formats0 = formats.instant;
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
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
				parentSchema: schema22,
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
				params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
				schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
				parentSchema: schema22,
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
const schema24 = {
	"type": "string",
	"maxLength": 60,
	"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$",
	"patternErrorMessage": "Use lower-case letters, digits and single hyphens, such as payments-api."
};
const pattern6 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
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
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema25 = {
	"type": "string",
	"maxLength": 110,
	"pattern": "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
	"patternErrorMessage": "Write the login alone, without @: letters, digits and single hyphens; of a managed user also _ and the short name of the company."
};
const pattern7 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$", "u");
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
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
				params: { pattern: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$" },
				schema: "^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}(?:_[A-Za-z0-9]{1,39})?(?:\\[bot\\])?$",
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
		"P1",
		"P2",
		"P3",
		"P4",
		"P5"
	]
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
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
	if (!(data === "P1" || data === "P2" || data === "P3" || data === "P4" || data === "P5")) {
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
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema27 = {
	"type": "string",
	"minLength": 1,
	"maxLength": 200,
	"pattern": "^[^\\n\\r\\t]+$",
	"patternErrorMessage": "A title is one line."
};
const pattern8 = /* @__PURE__ */ new RegExp("^[^\\n\\r\\t]+$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
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
				parentSchema: schema27,
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
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern8.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\n\\r\\t]+$" },
				schema: "^[^\\n\\r\\t]+$",
				parentSchema: schema27,
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
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema28 = {
	"type": "string",
	"enum": [
		"high",
		"medium",
		"low"
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
			schema: schema28.type,
			parentSchema: schema28,
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
			params: { allowedValues: schema28.enum },
			schema: schema28.enum,
			parentSchema: schema28,
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
const schema29 = {
	"type": "string",
	"enum": [
		"critical",
		"high",
		"medium",
		"low"
	]
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
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
	if (!(data === "critical" || data === "high" || data === "medium" || data === "low")) {
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
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[a-z0-9][a-z0-9_-]{0,39}$", "u");
const pattern10 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "u");
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z_]+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.organisation === void 0 || !func0.call(data, "organisation")) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "organisation" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.zone === void 0 || !func0.call(data, "zone")) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "zone" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.calendar === void 0 || !func0.call(data, "calendar")) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "calendar" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.priority_matrix === void 0 || !func0.call(data, "priority_matrix")) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "priority_matrix" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.categories === void 0 || !func0.call(data, "categories")) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "categories" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.intake === void 0 || !func0.call(data, "intake")) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "intake" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.auto_close === void 0 || !func0.call(data, "auto_close")) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "auto_close" },
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
		if (data.repository !== void 0) {
			if (!validate54(data.repository, {
				instancePath: instancePath + "/repository",
				parentData: data,
				parentDataProperty: "repository",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
				errors = vErrors.length;
			}
		}
		if (data.organisation !== void 0) {
			let data1 = data.organisation;
			if (typeof data1 === "string") {
				if (data1.length > 100 && func69(data1) > 100) {
					const err8 = {
						instancePath: instancePath + "/organisation",
						schemaPath: "#/properties/organisation/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.organisation,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.length < 2 && func69(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/organisation",
						schemaPath: "#/properties/organisation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.organisation,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/organisation",
					schemaPath: "#/properties/organisation/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.organisation.type,
					parentSchema: schema19.properties.organisation,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.sample !== void 0) {
			let data2 = data.sample;
			if (typeof data2 !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/sample",
					schemaPath: "#/properties/sample/type",
					keyword: "type",
					params: { type: "boolean" },
					schema: schema19.properties.sample.type,
					parentSchema: schema19.properties.sample,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.as_of !== void 0) {
			if (!validate56(data.as_of, {
				instancePath: instancePath + "/as_of",
				parentData: data,
				parentDataProperty: "as_of",
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
		if (data.calendar !== void 0) {
			if (!validate60(data.calendar, {
				instancePath: instancePath + "/calendar",
				parentData: data,
				parentDataProperty: "calendar",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.us !== void 0) {
			let data6 = data.us;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				if (data6.user_id === void 0 || !func0.call(data6, "user_id")) {
					const err12 = {
						instancePath: instancePath + "/us",
						schemaPath: "#/properties/us/required",
						keyword: "required",
						params: { missingProperty: "user_id" },
						schema: schema19.properties.us.required,
						parentSchema: schema19.properties.us,
						data: data6
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data6.login === void 0 || !func0.call(data6, "login")) {
					const err13 = {
						instancePath: instancePath + "/us",
						schemaPath: "#/properties/us/required",
						keyword: "required",
						params: { missingProperty: "login" },
						schema: schema19.properties.us.required,
						parentSchema: schema19.properties.us,
						data: data6
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 of Object.keys(data6)) if (!(key1 === "user_id" || key1 === "login" || key1 === "app_id")) {
					const err14 = {
						instancePath: instancePath + "/us",
						schemaPath: "#/properties/us/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						schema: false,
						parentSchema: schema19.properties.us,
						data: data6
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data6.user_id !== void 0) {
					let data7 = data6.user_id;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err15 = {
							instancePath: instancePath + "/us/user_id",
							schemaPath: "#/properties/us/properties/user_id/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.us.properties.user_id.type,
							parentSchema: schema19.properties.us.properties.user_id,
							data: data7
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 9007199254740991 || isNaN(data7)) {
							const err16 = {
								instancePath: instancePath + "/us/user_id",
								schemaPath: "#/properties/us/properties/user_id/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								schema: 9007199254740991,
								parentSchema: schema19.properties.us.properties.user_id,
								data: data7
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (data7 < 1 || isNaN(data7)) {
							const err17 = {
								instancePath: instancePath + "/us/user_id",
								schemaPath: "#/properties/us/properties/user_id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.us.properties.user_id,
								data: data7
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
				}
				if (data6.login !== void 0) {
					if (!validate62(data6.login, {
						instancePath: instancePath + "/us/login",
						parentData: data6,
						parentDataProperty: "login",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
						errors = vErrors.length;
					}
				}
				if (data6.app_id !== void 0) {
					let data9 = data6.app_id;
					if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
						const err18 = {
							instancePath: instancePath + "/us/app_id",
							schemaPath: "#/properties/us/properties/app_id/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.us.properties.app_id.type,
							parentSchema: schema19.properties.us.properties.app_id,
							data: data9
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					if (typeof data9 == "number" && isFinite(data9)) {
						if (data9 > 9007199254740991 || isNaN(data9)) {
							const err19 = {
								instancePath: instancePath + "/us/app_id",
								schemaPath: "#/properties/us/properties/app_id/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								schema: 9007199254740991,
								parentSchema: schema19.properties.us.properties.app_id,
								data: data9
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data9 < 1 || isNaN(data9)) {
							const err20 = {
								instancePath: instancePath + "/us/app_id",
								schemaPath: "#/properties/us/properties/app_id/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.us.properties.app_id,
								data: data9
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/us",
					schemaPath: "#/properties/us/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.us.type,
					parentSchema: schema19.properties.us,
					data: data6
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.level !== void 0) {
			let data10 = data.level;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err22 = {
					instancePath: instancePath + "/level",
					schemaPath: "#/properties/level/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema19.properties.level.type,
					parentSchema: schema19.properties.level,
					data: data10
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 1 || isNaN(data10)) {
					const err23 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/properties/level/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema19.properties.level,
						data: data10
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data10 < 0 || isNaN(data10)) {
					const err24 = {
						instancePath: instancePath + "/level",
						schemaPath: "#/properties/level/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema19.properties.level,
						data: data10
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.default_branch !== void 0) {
			let data11 = data.default_branch;
			if (typeof data11 === "string") {
				if (data11.length > 100 && func69(data11) > 100) {
					const err25 = {
						instancePath: instancePath + "/default_branch",
						schemaPath: "#/properties/default_branch/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						schema: 100,
						parentSchema: schema19.properties.default_branch,
						data: data11
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data11.length < 2 && func69(data11) < 1) {
					const err26 = {
						instancePath: instancePath + "/default_branch",
						schemaPath: "#/properties/default_branch/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						schema: 1,
						parentSchema: schema19.properties.default_branch,
						data: data11
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/default_branch",
					schemaPath: "#/properties/default_branch/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema19.properties.default_branch.type,
					parentSchema: schema19.properties.default_branch,
					data: data11
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.priority_matrix !== void 0) {
			let data12 = data.priority_matrix;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.high === void 0 || !func0.call(data12, "high")) {
					const err28 = {
						instancePath: instancePath + "/priority_matrix",
						schemaPath: "#/properties/priority_matrix/required",
						keyword: "required",
						params: { missingProperty: "high" },
						schema: schema19.properties.priority_matrix.required,
						parentSchema: schema19.properties.priority_matrix,
						data: data12
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data12.medium === void 0 || !func0.call(data12, "medium")) {
					const err29 = {
						instancePath: instancePath + "/priority_matrix",
						schemaPath: "#/properties/priority_matrix/required",
						keyword: "required",
						params: { missingProperty: "medium" },
						schema: schema19.properties.priority_matrix.required,
						parentSchema: schema19.properties.priority_matrix,
						data: data12
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data12.low === void 0 || !func0.call(data12, "low")) {
					const err30 = {
						instancePath: instancePath + "/priority_matrix",
						schemaPath: "#/properties/priority_matrix/required",
						keyword: "required",
						params: { missingProperty: "low" },
						schema: schema19.properties.priority_matrix.required,
						parentSchema: schema19.properties.priority_matrix,
						data: data12
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				for (const key2 of Object.keys(data12)) if (!(key2 === "high" || key2 === "medium" || key2 === "low")) {
					const err31 = {
						instancePath: instancePath + "/priority_matrix",
						schemaPath: "#/properties/priority_matrix/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						schema: false,
						parentSchema: schema19.properties.priority_matrix,
						data: data12
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data12.high !== void 0) {
					let data13 = data12.high;
					if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
						if (data13.high === void 0 || !func0.call(data13, "high")) {
							const err32 = {
								instancePath: instancePath + "/priority_matrix/high",
								schemaPath: "#/properties/priority_matrix/properties/high/required",
								keyword: "required",
								params: { missingProperty: "high" },
								schema: schema19.properties.priority_matrix.properties.high.required,
								parentSchema: schema19.properties.priority_matrix.properties.high,
								data: data13
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data13.medium === void 0 || !func0.call(data13, "medium")) {
							const err33 = {
								instancePath: instancePath + "/priority_matrix/high",
								schemaPath: "#/properties/priority_matrix/properties/high/required",
								keyword: "required",
								params: { missingProperty: "medium" },
								schema: schema19.properties.priority_matrix.properties.high.required,
								parentSchema: schema19.properties.priority_matrix.properties.high,
								data: data13
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data13.low === void 0 || !func0.call(data13, "low")) {
							const err34 = {
								instancePath: instancePath + "/priority_matrix/high",
								schemaPath: "#/properties/priority_matrix/properties/high/required",
								keyword: "required",
								params: { missingProperty: "low" },
								schema: schema19.properties.priority_matrix.properties.high.required,
								parentSchema: schema19.properties.priority_matrix.properties.high,
								data: data13
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						for (const key3 of Object.keys(data13)) if (!(key3 === "high" || key3 === "medium" || key3 === "low")) {
							const err35 = {
								instancePath: instancePath + "/priority_matrix/high",
								schemaPath: "#/properties/priority_matrix/properties/high/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								schema: false,
								parentSchema: schema19.properties.priority_matrix.properties.high,
								data: data13
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data13.high !== void 0) {
							if (!validate64(data13.high, {
								instancePath: instancePath + "/priority_matrix/high/high",
								parentData: data13,
								parentDataProperty: "high",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data13.medium !== void 0) {
							if (!validate64(data13.medium, {
								instancePath: instancePath + "/priority_matrix/high/medium",
								parentData: data13,
								parentDataProperty: "medium",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data13.low !== void 0) {
							if (!validate64(data13.low, {
								instancePath: instancePath + "/priority_matrix/high/low",
								parentData: data13,
								parentDataProperty: "low",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/priority_matrix/high",
							schemaPath: "#/properties/priority_matrix/properties/high/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.priority_matrix.properties.high.type,
							parentSchema: schema19.properties.priority_matrix.properties.high,
							data: data13
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data12.medium !== void 0) {
					let data17 = data12.medium;
					if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
						if (data17.high === void 0 || !func0.call(data17, "high")) {
							const err37 = {
								instancePath: instancePath + "/priority_matrix/medium",
								schemaPath: "#/properties/priority_matrix/properties/medium/required",
								keyword: "required",
								params: { missingProperty: "high" },
								schema: schema19.properties.priority_matrix.properties.medium.required,
								parentSchema: schema19.properties.priority_matrix.properties.medium,
								data: data17
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data17.medium === void 0 || !func0.call(data17, "medium")) {
							const err38 = {
								instancePath: instancePath + "/priority_matrix/medium",
								schemaPath: "#/properties/priority_matrix/properties/medium/required",
								keyword: "required",
								params: { missingProperty: "medium" },
								schema: schema19.properties.priority_matrix.properties.medium.required,
								parentSchema: schema19.properties.priority_matrix.properties.medium,
								data: data17
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						if (data17.low === void 0 || !func0.call(data17, "low")) {
							const err39 = {
								instancePath: instancePath + "/priority_matrix/medium",
								schemaPath: "#/properties/priority_matrix/properties/medium/required",
								keyword: "required",
								params: { missingProperty: "low" },
								schema: schema19.properties.priority_matrix.properties.medium.required,
								parentSchema: schema19.properties.priority_matrix.properties.medium,
								data: data17
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						for (const key4 of Object.keys(data17)) if (!(key4 === "high" || key4 === "medium" || key4 === "low")) {
							const err40 = {
								instancePath: instancePath + "/priority_matrix/medium",
								schemaPath: "#/properties/priority_matrix/properties/medium/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								schema: false,
								parentSchema: schema19.properties.priority_matrix.properties.medium,
								data: data17
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
						if (data17.high !== void 0) {
							if (!validate64(data17.high, {
								instancePath: instancePath + "/priority_matrix/medium/high",
								parentData: data17,
								parentDataProperty: "high",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data17.medium !== void 0) {
							if (!validate64(data17.medium, {
								instancePath: instancePath + "/priority_matrix/medium/medium",
								parentData: data17,
								parentDataProperty: "medium",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data17.low !== void 0) {
							if (!validate64(data17.low, {
								instancePath: instancePath + "/priority_matrix/medium/low",
								parentData: data17,
								parentDataProperty: "low",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err41 = {
							instancePath: instancePath + "/priority_matrix/medium",
							schemaPath: "#/properties/priority_matrix/properties/medium/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.priority_matrix.properties.medium.type,
							parentSchema: schema19.properties.priority_matrix.properties.medium,
							data: data17
						};
						if (vErrors === null) vErrors = [err41];
						else vErrors.push(err41);
						errors++;
					}
				}
				if (data12.low !== void 0) {
					let data21 = data12.low;
					if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
						if (data21.high === void 0 || !func0.call(data21, "high")) {
							const err42 = {
								instancePath: instancePath + "/priority_matrix/low",
								schemaPath: "#/properties/priority_matrix/properties/low/required",
								keyword: "required",
								params: { missingProperty: "high" },
								schema: schema19.properties.priority_matrix.properties.low.required,
								parentSchema: schema19.properties.priority_matrix.properties.low,
								data: data21
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
						if (data21.medium === void 0 || !func0.call(data21, "medium")) {
							const err43 = {
								instancePath: instancePath + "/priority_matrix/low",
								schemaPath: "#/properties/priority_matrix/properties/low/required",
								keyword: "required",
								params: { missingProperty: "medium" },
								schema: schema19.properties.priority_matrix.properties.low.required,
								parentSchema: schema19.properties.priority_matrix.properties.low,
								data: data21
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
						if (data21.low === void 0 || !func0.call(data21, "low")) {
							const err44 = {
								instancePath: instancePath + "/priority_matrix/low",
								schemaPath: "#/properties/priority_matrix/properties/low/required",
								keyword: "required",
								params: { missingProperty: "low" },
								schema: schema19.properties.priority_matrix.properties.low.required,
								parentSchema: schema19.properties.priority_matrix.properties.low,
								data: data21
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
						for (const key5 of Object.keys(data21)) if (!(key5 === "high" || key5 === "medium" || key5 === "low")) {
							const err45 = {
								instancePath: instancePath + "/priority_matrix/low",
								schemaPath: "#/properties/priority_matrix/properties/low/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								schema: false,
								parentSchema: schema19.properties.priority_matrix.properties.low,
								data: data21
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data21.high !== void 0) {
							if (!validate64(data21.high, {
								instancePath: instancePath + "/priority_matrix/low/high",
								parentData: data21,
								parentDataProperty: "high",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data21.medium !== void 0) {
							if (!validate64(data21.medium, {
								instancePath: instancePath + "/priority_matrix/low/medium",
								parentData: data21,
								parentDataProperty: "medium",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
						if (data21.low !== void 0) {
							if (!validate64(data21.low, {
								instancePath: instancePath + "/priority_matrix/low/low",
								parentData: data21,
								parentDataProperty: "low",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err46 = {
							instancePath: instancePath + "/priority_matrix/low",
							schemaPath: "#/properties/priority_matrix/properties/low/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.priority_matrix.properties.low.type,
							parentSchema: schema19.properties.priority_matrix.properties.low,
							data: data21
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/priority_matrix",
					schemaPath: "#/properties/priority_matrix/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.priority_matrix.type,
					parentSchema: schema19.properties.priority_matrix,
					data: data12
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.categories !== void 0) {
			let data25 = data.categories;
			if (Array.isArray(data25)) {
				if (data25.length > 500) {
					const err48 = {
						instancePath: instancePath + "/categories",
						schemaPath: "#/properties/categories/maxItems",
						keyword: "maxItems",
						params: { limit: 500 },
						schema: 500,
						parentSchema: schema19.properties.categories,
						data: data25
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				const len0 = data25.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data26 = data25[i0];
					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
						if (data26.id === void 0 || !func0.call(data26, "id")) {
							const err49 = {
								instancePath: instancePath + "/categories/" + i0,
								schemaPath: "#/properties/categories/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								schema: schema19.properties.categories.items.required,
								parentSchema: schema19.properties.categories.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data26.title === void 0 || !func0.call(data26, "title")) {
							const err50 = {
								instancePath: instancePath + "/categories/" + i0,
								schemaPath: "#/properties/categories/items/required",
								keyword: "required",
								params: { missingProperty: "title" },
								schema: schema19.properties.categories.items.required,
								parentSchema: schema19.properties.categories.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
						for (const key6 of Object.keys(data26)) if (!(key6 === "id" || key6 === "title" || key6 === "team" || key6 === "parent")) {
							const err51 = {
								instancePath: instancePath + "/categories/" + i0,
								schemaPath: "#/properties/categories/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key6 },
								schema: false,
								parentSchema: schema19.properties.categories.items,
								data: data26
							};
							if (vErrors === null) vErrors = [err51];
							else vErrors.push(err51);
							errors++;
						}
						if (data26.id !== void 0) {
							if (!validate60(data26.id, {
								instancePath: instancePath + "/categories/" + i0 + "/id",
								parentData: data26,
								parentDataProperty: "id",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data26.title !== void 0) {
							if (!validate75(data26.title, {
								instancePath: instancePath + "/categories/" + i0 + "/title",
								parentData: data26,
								parentDataProperty: "title",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
								errors = vErrors.length;
							}
						}
						if (data26.team !== void 0) {
							if (!validate60(data26.team, {
								instancePath: instancePath + "/categories/" + i0 + "/team",
								parentData: data26,
								parentDataProperty: "team",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
						if (data26.parent !== void 0) {
							if (!validate60(data26.parent, {
								instancePath: instancePath + "/categories/" + i0 + "/parent",
								parentData: data26,
								parentDataProperty: "parent",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
						}
					} else {
						const err52 = {
							instancePath: instancePath + "/categories/" + i0,
							schemaPath: "#/properties/categories/items/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.categories.items.type,
							parentSchema: schema19.properties.categories.items,
							data: data26
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/categories",
					schemaPath: "#/properties/categories/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.categories.type,
					parentSchema: schema19.properties.categories,
					data: data25
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data31 = data.environments;
			if (Array.isArray(data31)) {
				if (data31.length > 20) {
					const err54 = {
						instancePath: instancePath + "/environments",
						schemaPath: "#/properties/environments/maxItems",
						keyword: "maxItems",
						params: { limit: 20 },
						schema: 20,
						parentSchema: schema19.properties.environments,
						data: data31
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				const len1 = data31.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate60(data31[i1], {
					instancePath: instancePath + "/environments/" + i1,
					parentData: data31,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
					errors = vErrors.length;
				}
				let i2 = data31.length;
				let j0;
				if (i2 > 1) {
					outer0: for (; i2--;) for (j0 = i2; j0--;) if (func27(data31[i2], data31[j0])) {
						const err55 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/uniqueItems",
							keyword: "uniqueItems",
							params: {
								i: i2,
								j: j0
							},
							schema: true,
							parentSchema: schema19.properties.environments,
							data: data31
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
						break outer0;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema19.properties.environments.type,
					parentSchema: schema19.properties.environments,
					data: data31
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.intake !== void 0) {
			let data33 = data.intake;
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				if (data33.team === void 0 || !func0.call(data33, "team")) {
					const err57 = {
						instancePath: instancePath + "/intake",
						schemaPath: "#/properties/intake/required",
						keyword: "required",
						params: { missingProperty: "team" },
						schema: schema19.properties.intake.required,
						parentSchema: schema19.properties.intake,
						data: data33
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data33.impact === void 0 || !func0.call(data33, "impact")) {
					const err58 = {
						instancePath: instancePath + "/intake",
						schemaPath: "#/properties/intake/required",
						keyword: "required",
						params: { missingProperty: "impact" },
						schema: schema19.properties.intake.required,
						parentSchema: schema19.properties.intake,
						data: data33
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data33.urgency === void 0 || !func0.call(data33, "urgency")) {
					const err59 = {
						instancePath: instancePath + "/intake",
						schemaPath: "#/properties/intake/required",
						keyword: "required",
						params: { missingProperty: "urgency" },
						schema: schema19.properties.intake.required,
						parentSchema: schema19.properties.intake,
						data: data33
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data33.service === void 0 || !func0.call(data33, "service")) {
					const err60 = {
						instancePath: instancePath + "/intake",
						schemaPath: "#/properties/intake/required",
						keyword: "required",
						params: { missingProperty: "service" },
						schema: schema19.properties.intake.required,
						parentSchema: schema19.properties.intake,
						data: data33
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				for (const key7 of Object.keys(data33)) if (!(key7 === "team" || key7 === "impact" || key7 === "urgency" || key7 === "service")) {
					const err61 = {
						instancePath: instancePath + "/intake",
						schemaPath: "#/properties/intake/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						schema: false,
						parentSchema: schema19.properties.intake,
						data: data33
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data33.team !== void 0) {
					if (!validate60(data33.team, {
						instancePath: instancePath + "/intake/team",
						parentData: data33,
						parentDataProperty: "team",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data33.impact !== void 0) {
					if (!validate81(data33.impact, {
						instancePath: instancePath + "/intake/impact",
						parentData: data33,
						parentDataProperty: "impact",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
				}
				if (data33.urgency !== void 0) {
					if (!validate81(data33.urgency, {
						instancePath: instancePath + "/intake/urgency",
						parentData: data33,
						parentDataProperty: "urgency",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
						errors = vErrors.length;
					}
				}
				if (data33.service !== void 0) {
					if (!validate60(data33.service, {
						instancePath: instancePath + "/intake/service",
						parentData: data33,
						parentDataProperty: "service",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err62 = {
					instancePath: instancePath + "/intake",
					schemaPath: "#/properties/intake/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.intake.type,
					parentSchema: schema19.properties.intake,
					data: data33
				};
				if (vErrors === null) vErrors = [err62];
				else vErrors.push(err62);
				errors++;
			}
		}
		if (data.alerts !== void 0) {
			let data38 = data.alerts;
			if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
				for (const key8 of Object.keys(data38)) if (!(key8 === "severities" || key8 === "category" || key8 === "recover_after_minutes" || key8 === "gather_within_minutes")) {
					const err63 = {
						instancePath: instancePath + "/alerts",
						schemaPath: "#/properties/alerts/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						schema: false,
						parentSchema: schema19.properties.alerts,
						data: data38
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data38.severities !== void 0) {
					let data39 = data38.severities;
					if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
						if (Object.keys(data39).length > 50) {
							const err64 = {
								instancePath: instancePath + "/alerts/severities",
								schemaPath: "#/properties/alerts/properties/severities/maxProperties",
								keyword: "maxProperties",
								params: { limit: 50 },
								schema: 50,
								parentSchema: schema19.properties.alerts.properties.severities,
								data: data39
							};
							if (vErrors === null) vErrors = [err64];
							else vErrors.push(err64);
							errors++;
						}
						for (const key9 of Object.keys(data39)) {
							const _errs67 = errors;
							if (typeof key9 === "string") {
								if (key9.length > 40 && func69(key9) > 40) {
									const err65 = {
										instancePath: instancePath + "/alerts/severities",
										schemaPath: "#/properties/alerts/properties/severities/propertyNames/maxLength",
										keyword: "maxLength",
										params: { limit: 40 },
										schema: 40,
										parentSchema: schema19.properties.alerts.properties.severities.propertyNames,
										data: key9,
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err65];
									else vErrors.push(err65);
									errors++;
								}
								if (!pattern9.test(key9)) {
									const err66 = {
										instancePath: instancePath + "/alerts/severities",
										schemaPath: "#/properties/alerts/properties/severities/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9][a-z0-9_-]{0,39}$" },
										schema: "^[a-z0-9][a-z0-9_-]{0,39}$",
										parentSchema: schema19.properties.alerts.properties.severities.propertyNames,
										data: key9,
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err66];
									else vErrors.push(err66);
									errors++;
								}
							}
							if (!(_errs67 === errors)) {
								const err67 = {
									instancePath: instancePath + "/alerts/severities",
									schemaPath: "#/properties/alerts/properties/severities/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key9 },
									schema: schema19.properties.alerts.properties.severities.propertyNames,
									parentSchema: schema19.properties.alerts.properties.severities,
									data: data39
								};
								if (vErrors === null) vErrors = [err67];
								else vErrors.push(err67);
								errors++;
							}
						}
						for (const key10 of Object.keys(data39)) {
							let data40 = data39[key10];
							if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
								if (data40.impact === void 0 || !func0.call(data40, "impact")) {
									const err68 = {
										instancePath: instancePath + "/alerts/severities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/alerts/properties/severities/additionalProperties/required",
										keyword: "required",
										params: { missingProperty: "impact" },
										schema: schema19.properties.alerts.properties.severities.additionalProperties.required,
										parentSchema: schema19.properties.alerts.properties.severities.additionalProperties,
										data: data40
									};
									if (vErrors === null) vErrors = [err68];
									else vErrors.push(err68);
									errors++;
								}
								if (data40.urgency === void 0 || !func0.call(data40, "urgency")) {
									const err69 = {
										instancePath: instancePath + "/alerts/severities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/alerts/properties/severities/additionalProperties/required",
										keyword: "required",
										params: { missingProperty: "urgency" },
										schema: schema19.properties.alerts.properties.severities.additionalProperties.required,
										parentSchema: schema19.properties.alerts.properties.severities.additionalProperties,
										data: data40
									};
									if (vErrors === null) vErrors = [err69];
									else vErrors.push(err69);
									errors++;
								}
								for (const key11 of Object.keys(data40)) if (!(key11 === "impact" || key11 === "urgency")) {
									const err70 = {
										instancePath: instancePath + "/alerts/severities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/alerts/properties/severities/additionalProperties/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key11 },
										schema: false,
										parentSchema: schema19.properties.alerts.properties.severities.additionalProperties,
										data: data40
									};
									if (vErrors === null) vErrors = [err70];
									else vErrors.push(err70);
									errors++;
								}
								if (data40.impact !== void 0) {
									if (!validate81(data40.impact, {
										instancePath: instancePath + "/alerts/severities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/impact",
										parentData: data40,
										parentDataProperty: "impact",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
										errors = vErrors.length;
									}
								}
								if (data40.urgency !== void 0) {
									if (!validate81(data40.urgency, {
										instancePath: instancePath + "/alerts/severities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/urgency",
										parentData: data40,
										parentDataProperty: "urgency",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
										errors = vErrors.length;
									}
								}
							} else {
								const err71 = {
									instancePath: instancePath + "/alerts/severities/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/alerts/properties/severities/additionalProperties/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.alerts.properties.severities.additionalProperties.type,
									parentSchema: schema19.properties.alerts.properties.severities.additionalProperties,
									data: data40
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
						}
					} else {
						const err72 = {
							instancePath: instancePath + "/alerts/severities",
							schemaPath: "#/properties/alerts/properties/severities/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.alerts.properties.severities.type,
							parentSchema: schema19.properties.alerts.properties.severities,
							data: data39
						};
						if (vErrors === null) vErrors = [err72];
						else vErrors.push(err72);
						errors++;
					}
				}
				if (data38.category !== void 0) {
					if (!validate60(data38.category, {
						instancePath: instancePath + "/alerts/category",
						parentData: data38,
						parentDataProperty: "category",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
				if (data38.recover_after_minutes !== void 0) {
					let data44 = data38.recover_after_minutes;
					if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
						const err73 = {
							instancePath: instancePath + "/alerts/recover_after_minutes",
							schemaPath: "#/properties/alerts/properties/recover_after_minutes/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.alerts.properties.recover_after_minutes.type,
							parentSchema: schema19.properties.alerts.properties.recover_after_minutes,
							data: data44
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
					if (typeof data44 == "number" && isFinite(data44)) {
						if (data44 > 1440 || isNaN(data44)) {
							const err74 = {
								instancePath: instancePath + "/alerts/recover_after_minutes",
								schemaPath: "#/properties/alerts/properties/recover_after_minutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1440
								},
								schema: 1440,
								parentSchema: schema19.properties.alerts.properties.recover_after_minutes,
								data: data44
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
						if (data44 < 1 || isNaN(data44)) {
							const err75 = {
								instancePath: instancePath + "/alerts/recover_after_minutes",
								schemaPath: "#/properties/alerts/properties/recover_after_minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.alerts.properties.recover_after_minutes,
								data: data44
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					}
				}
				if (data38.gather_within_minutes !== void 0) {
					let data45 = data38.gather_within_minutes;
					if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
						const err76 = {
							instancePath: instancePath + "/alerts/gather_within_minutes",
							schemaPath: "#/properties/alerts/properties/gather_within_minutes/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.alerts.properties.gather_within_minutes.type,
							parentSchema: schema19.properties.alerts.properties.gather_within_minutes,
							data: data45
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data45 == "number" && isFinite(data45)) {
						if (data45 > 1440 || isNaN(data45)) {
							const err77 = {
								instancePath: instancePath + "/alerts/gather_within_minutes",
								schemaPath: "#/properties/alerts/properties/gather_within_minutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1440
								},
								schema: 1440,
								parentSchema: schema19.properties.alerts.properties.gather_within_minutes,
								data: data45
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data45 < 1 || isNaN(data45)) {
							const err78 = {
								instancePath: instancePath + "/alerts/gather_within_minutes",
								schemaPath: "#/properties/alerts/properties/gather_within_minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.alerts.properties.gather_within_minutes,
								data: data45
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/alerts",
					schemaPath: "#/properties/alerts/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.alerts.type,
					parentSchema: schema19.properties.alerts,
					data: data38
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.deployments !== void 0) {
			let data46 = data.deployments;
			if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
				if (data46.senders === void 0 || !func0.call(data46, "senders")) {
					const err80 = {
						instancePath: instancePath + "/deployments",
						schemaPath: "#/properties/deployments/required",
						keyword: "required",
						params: { missingProperty: "senders" },
						schema: schema19.properties.deployments.required,
						parentSchema: schema19.properties.deployments,
						data: data46
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				for (const key12 of Object.keys(data46)) if (!(key12 === "senders")) {
					const err81 = {
						instancePath: instancePath + "/deployments",
						schemaPath: "#/properties/deployments/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key12 },
						schema: false,
						parentSchema: schema19.properties.deployments,
						data: data46
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (data46.senders !== void 0) {
					let data47 = data46.senders;
					if (Array.isArray(data47)) {
						if (data47.length > 100) {
							const err82 = {
								instancePath: instancePath + "/deployments/senders",
								schemaPath: "#/properties/deployments/properties/senders/maxItems",
								keyword: "maxItems",
								params: { limit: 100 },
								schema: 100,
								parentSchema: schema19.properties.deployments.properties.senders,
								data: data47
							};
							if (vErrors === null) vErrors = [err82];
							else vErrors.push(err82);
							errors++;
						}
						const len2 = data47.length;
						for (let i3 = 0; i3 < len2; i3++) {
							let data48 = data47[i3];
							if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
								if (data48.login === void 0 || !func0.call(data48, "login")) {
									const err83 = {
										instancePath: instancePath + "/deployments/senders/" + i3,
										schemaPath: "#/properties/deployments/properties/senders/items/required",
										keyword: "required",
										params: { missingProperty: "login" },
										schema: schema19.properties.deployments.properties.senders.items.required,
										parentSchema: schema19.properties.deployments.properties.senders.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err83];
									else vErrors.push(err83);
									errors++;
								}
								if (data48.user_id === void 0 || !func0.call(data48, "user_id")) {
									const err84 = {
										instancePath: instancePath + "/deployments/senders/" + i3,
										schemaPath: "#/properties/deployments/properties/senders/items/required",
										keyword: "required",
										params: { missingProperty: "user_id" },
										schema: schema19.properties.deployments.properties.senders.items.required,
										parentSchema: schema19.properties.deployments.properties.senders.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err84];
									else vErrors.push(err84);
									errors++;
								}
								for (const key13 of Object.keys(data48)) if (!(key13 === "login" || key13 === "user_id" || key13 === "repositories")) {
									const err85 = {
										instancePath: instancePath + "/deployments/senders/" + i3,
										schemaPath: "#/properties/deployments/properties/senders/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key13 },
										schema: false,
										parentSchema: schema19.properties.deployments.properties.senders.items,
										data: data48
									};
									if (vErrors === null) vErrors = [err85];
									else vErrors.push(err85);
									errors++;
								}
								if (data48.login !== void 0) {
									if (!validate62(data48.login, {
										instancePath: instancePath + "/deployments/senders/" + i3 + "/login",
										parentData: data48,
										parentDataProperty: "login",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
										errors = vErrors.length;
									}
								}
								if (data48.user_id !== void 0) {
									let data50 = data48.user_id;
									if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
										const err86 = {
											instancePath: instancePath + "/deployments/senders/" + i3 + "/user_id",
											schemaPath: "#/properties/deployments/properties/senders/items/properties/user_id/type",
											keyword: "type",
											params: { type: "integer" },
											schema: schema19.properties.deployments.properties.senders.items.properties.user_id.type,
											parentSchema: schema19.properties.deployments.properties.senders.items.properties.user_id,
											data: data50
										};
										if (vErrors === null) vErrors = [err86];
										else vErrors.push(err86);
										errors++;
									}
									if (typeof data50 == "number" && isFinite(data50)) {
										if (data50 > 9007199254740991 || isNaN(data50)) {
											const err87 = {
												instancePath: instancePath + "/deployments/senders/" + i3 + "/user_id",
												schemaPath: "#/properties/deployments/properties/senders/items/properties/user_id/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												schema: 9007199254740991,
												parentSchema: schema19.properties.deployments.properties.senders.items.properties.user_id,
												data: data50
											};
											if (vErrors === null) vErrors = [err87];
											else vErrors.push(err87);
											errors++;
										}
										if (data50 < 1 || isNaN(data50)) {
											const err88 = {
												instancePath: instancePath + "/deployments/senders/" + i3 + "/user_id",
												schemaPath: "#/properties/deployments/properties/senders/items/properties/user_id/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												schema: 1,
												parentSchema: schema19.properties.deployments.properties.senders.items.properties.user_id,
												data: data50
											};
											if (vErrors === null) vErrors = [err88];
											else vErrors.push(err88);
											errors++;
										}
									}
								}
								if (data48.repositories !== void 0) {
									let data51 = data48.repositories;
									if (Array.isArray(data51)) {
										if (data51.length > 200) {
											const err89 = {
												instancePath: instancePath + "/deployments/senders/" + i3 + "/repositories",
												schemaPath: "#/properties/deployments/properties/senders/items/properties/repositories/maxItems",
												keyword: "maxItems",
												params: { limit: 200 },
												schema: 200,
												parentSchema: schema19.properties.deployments.properties.senders.items.properties.repositories,
												data: data51
											};
											if (vErrors === null) vErrors = [err89];
											else vErrors.push(err89);
											errors++;
										}
										if (data51.length < 1) {
											const err90 = {
												instancePath: instancePath + "/deployments/senders/" + i3 + "/repositories",
												schemaPath: "#/properties/deployments/properties/senders/items/properties/repositories/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												schema: 1,
												parentSchema: schema19.properties.deployments.properties.senders.items.properties.repositories,
												data: data51
											};
											if (vErrors === null) vErrors = [err90];
											else vErrors.push(err90);
											errors++;
										}
										const len3 = data51.length;
										for (let i4 = 0; i4 < len3; i4++) if (!validate54(data51[i4], {
											instancePath: instancePath + "/deployments/senders/" + i3 + "/repositories/" + i4,
											parentData: data51,
											parentDataProperty: i4,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
											errors = vErrors.length;
										}
									} else {
										const err91 = {
											instancePath: instancePath + "/deployments/senders/" + i3 + "/repositories",
											schemaPath: "#/properties/deployments/properties/senders/items/properties/repositories/type",
											keyword: "type",
											params: { type: "array" },
											schema: schema19.properties.deployments.properties.senders.items.properties.repositories.type,
											parentSchema: schema19.properties.deployments.properties.senders.items.properties.repositories,
											data: data51
										};
										if (vErrors === null) vErrors = [err91];
										else vErrors.push(err91);
										errors++;
									}
								}
							} else {
								const err92 = {
									instancePath: instancePath + "/deployments/senders/" + i3,
									schemaPath: "#/properties/deployments/properties/senders/items/type",
									keyword: "type",
									params: { type: "object" },
									schema: schema19.properties.deployments.properties.senders.items.type,
									parentSchema: schema19.properties.deployments.properties.senders.items,
									data: data48
								};
								if (vErrors === null) vErrors = [err92];
								else vErrors.push(err92);
								errors++;
							}
						}
					} else {
						const err93 = {
							instancePath: instancePath + "/deployments/senders",
							schemaPath: "#/properties/deployments/properties/senders/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.deployments.properties.senders.type,
							parentSchema: schema19.properties.deployments.properties.senders,
							data: data47
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/deployments",
					schemaPath: "#/properties/deployments/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.deployments.type,
					parentSchema: schema19.properties.deployments,
					data: data46
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.webhooks !== void 0) {
			let data53 = data.webhooks;
			if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
				for (const key14 of Object.keys(data53)) if (!(key14 === "slack" || key14 === "generic")) {
					const err95 = {
						instancePath: instancePath + "/webhooks",
						schemaPath: "#/properties/webhooks/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key14 },
						schema: false,
						parentSchema: schema19.properties.webhooks,
						data: data53
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data53.slack !== void 0) {
					let data54 = data53.slack;
					if (typeof data54 === "string") {
						if (data54.length > 200 && func69(data54) > 200) {
							const err96 = {
								instancePath: instancePath + "/webhooks/slack",
								schemaPath: "#/properties/webhooks/properties/slack/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.webhooks.properties.slack,
								data: data54
							};
							if (vErrors === null) vErrors = [err96];
							else vErrors.push(err96);
							errors++;
						}
						if (!pattern10.test(data54)) {
							const err97 = {
								instancePath: instancePath + "/webhooks/slack",
								schemaPath: "#/properties/webhooks/properties/slack/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$" },
								schema: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
								parentSchema: schema19.properties.webhooks.properties.slack,
								data: data54
							};
							if (vErrors === null) vErrors = [err97];
							else vErrors.push(err97);
							errors++;
						}
					} else {
						const err98 = {
							instancePath: instancePath + "/webhooks/slack",
							schemaPath: "#/properties/webhooks/properties/slack/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.webhooks.properties.slack.type,
							parentSchema: schema19.properties.webhooks.properties.slack,
							data: data54
						};
						if (vErrors === null) vErrors = [err98];
						else vErrors.push(err98);
						errors++;
					}
				}
				if (data53.generic !== void 0) {
					let data55 = data53.generic;
					if (typeof data55 === "string") {
						if (data55.length > 200 && func69(data55) > 200) {
							const err99 = {
								instancePath: instancePath + "/webhooks/generic",
								schemaPath: "#/properties/webhooks/properties/generic/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								schema: 200,
								parentSchema: schema19.properties.webhooks.properties.generic,
								data: data55
							};
							if (vErrors === null) vErrors = [err99];
							else vErrors.push(err99);
							errors++;
						}
						if (!pattern10.test(data55)) {
							const err100 = {
								instancePath: instancePath + "/webhooks/generic",
								schemaPath: "#/properties/webhooks/properties/generic/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$" },
								schema: "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
								parentSchema: schema19.properties.webhooks.properties.generic,
								data: data55
							};
							if (vErrors === null) vErrors = [err100];
							else vErrors.push(err100);
							errors++;
						}
					} else {
						const err101 = {
							instancePath: instancePath + "/webhooks/generic",
							schemaPath: "#/properties/webhooks/properties/generic/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema19.properties.webhooks.properties.generic.type,
							parentSchema: schema19.properties.webhooks.properties.generic,
							data: data55
						};
						if (vErrors === null) vErrors = [err101];
						else vErrors.push(err101);
						errors++;
					}
				}
			} else {
				const err102 = {
					instancePath: instancePath + "/webhooks",
					schemaPath: "#/properties/webhooks/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.webhooks.type,
					parentSchema: schema19.properties.webhooks,
					data: data53
				};
				if (vErrors === null) vErrors = [err102];
				else vErrors.push(err102);
				errors++;
			}
		}
		if (data.auto_close !== void 0) {
			let data56 = data.auto_close;
			if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
				if (data56.after_business_days === void 0 || !func0.call(data56, "after_business_days")) {
					const err103 = {
						instancePath: instancePath + "/auto_close",
						schemaPath: "#/properties/auto_close/required",
						keyword: "required",
						params: { missingProperty: "after_business_days" },
						schema: schema19.properties.auto_close.required,
						parentSchema: schema19.properties.auto_close,
						data: data56
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (data56.calendar === void 0 || !func0.call(data56, "calendar")) {
					const err104 = {
						instancePath: instancePath + "/auto_close",
						schemaPath: "#/properties/auto_close/required",
						keyword: "required",
						params: { missingProperty: "calendar" },
						schema: schema19.properties.auto_close.required,
						parentSchema: schema19.properties.auto_close,
						data: data56
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
				for (const key15 of Object.keys(data56)) if (!(key15 === "after_business_days" || key15 === "calendar")) {
					const err105 = {
						instancePath: instancePath + "/auto_close",
						schemaPath: "#/properties/auto_close/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key15 },
						schema: false,
						parentSchema: schema19.properties.auto_close,
						data: data56
					};
					if (vErrors === null) vErrors = [err105];
					else vErrors.push(err105);
					errors++;
				}
				if (data56.after_business_days !== void 0) {
					let data57 = data56.after_business_days;
					if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
						const err106 = {
							instancePath: instancePath + "/auto_close/after_business_days",
							schemaPath: "#/properties/auto_close/properties/after_business_days/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.auto_close.properties.after_business_days.type,
							parentSchema: schema19.properties.auto_close.properties.after_business_days,
							data: data57
						};
						if (vErrors === null) vErrors = [err106];
						else vErrors.push(err106);
						errors++;
					}
					if (typeof data57 == "number" && isFinite(data57)) {
						if (data57 > 60 || isNaN(data57)) {
							const err107 = {
								instancePath: instancePath + "/auto_close/after_business_days",
								schemaPath: "#/properties/auto_close/properties/after_business_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 60
								},
								schema: 60,
								parentSchema: schema19.properties.auto_close.properties.after_business_days,
								data: data57
							};
							if (vErrors === null) vErrors = [err107];
							else vErrors.push(err107);
							errors++;
						}
						if (data57 < 1 || isNaN(data57)) {
							const err108 = {
								instancePath: instancePath + "/auto_close/after_business_days",
								schemaPath: "#/properties/auto_close/properties/after_business_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.auto_close.properties.after_business_days,
								data: data57
							};
							if (vErrors === null) vErrors = [err108];
							else vErrors.push(err108);
							errors++;
						}
					}
				}
				if (data56.calendar !== void 0) {
					if (!validate60(data56.calendar, {
						instancePath: instancePath + "/auto_close/calendar",
						parentData: data56,
						parentDataProperty: "calendar",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err109 = {
					instancePath: instancePath + "/auto_close",
					schemaPath: "#/properties/auto_close/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.auto_close.type,
					parentSchema: schema19.properties.auto_close,
					data: data56
				};
				if (vErrors === null) vErrors = [err109];
				else vErrors.push(err109);
				errors++;
			}
		}
		if (data.staleness !== void 0) {
			let data59 = data.staleness;
			if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
				for (const key16 of Object.keys(data59)) if (!(key16 === "untouched_days")) {
					const err110 = {
						instancePath: instancePath + "/staleness",
						schemaPath: "#/properties/staleness/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key16 },
						schema: false,
						parentSchema: schema19.properties.staleness,
						data: data59
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
				if (data59.untouched_days !== void 0) {
					let data60 = data59.untouched_days;
					if (Array.isArray(data60)) {
						if (data60.length > 5) {
							const err111 = {
								instancePath: instancePath + "/staleness/untouched_days",
								schemaPath: "#/properties/staleness/properties/untouched_days/maxItems",
								keyword: "maxItems",
								params: { limit: 5 },
								schema: 5,
								parentSchema: schema19.properties.staleness.properties.untouched_days,
								data: data60
							};
							if (vErrors === null) vErrors = [err111];
							else vErrors.push(err111);
							errors++;
						}
						const len4 = data60.length;
						for (let i5 = 0; i5 < len4; i5++) {
							let data61 = data60[i5];
							if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
								const err112 = {
									instancePath: instancePath + "/staleness/untouched_days/" + i5,
									schemaPath: "#/properties/staleness/properties/untouched_days/items/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.staleness.properties.untouched_days.items.type,
									parentSchema: schema19.properties.staleness.properties.untouched_days.items,
									data: data61
								};
								if (vErrors === null) vErrors = [err112];
								else vErrors.push(err112);
								errors++;
							}
							if (typeof data61 == "number" && isFinite(data61)) {
								if (data61 > 365 || isNaN(data61)) {
									const err113 = {
										instancePath: instancePath + "/staleness/untouched_days/" + i5,
										schemaPath: "#/properties/staleness/properties/untouched_days/items/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 365
										},
										schema: 365,
										parentSchema: schema19.properties.staleness.properties.untouched_days.items,
										data: data61
									};
									if (vErrors === null) vErrors = [err113];
									else vErrors.push(err113);
									errors++;
								}
								if (data61 < 1 || isNaN(data61)) {
									const err114 = {
										instancePath: instancePath + "/staleness/untouched_days/" + i5,
										schemaPath: "#/properties/staleness/properties/untouched_days/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.staleness.properties.untouched_days.items,
										data: data61
									};
									if (vErrors === null) vErrors = [err114];
									else vErrors.push(err114);
									errors++;
								}
							}
						}
					} else {
						const err115 = {
							instancePath: instancePath + "/staleness/untouched_days",
							schemaPath: "#/properties/staleness/properties/untouched_days/type",
							keyword: "type",
							params: { type: "array" },
							schema: schema19.properties.staleness.properties.untouched_days.type,
							parentSchema: schema19.properties.staleness.properties.untouched_days,
							data: data60
						};
						if (vErrors === null) vErrors = [err115];
						else vErrors.push(err115);
						errors++;
					}
				}
			} else {
				const err116 = {
					instancePath: instancePath + "/staleness",
					schemaPath: "#/properties/staleness/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.staleness.type,
					parentSchema: schema19.properties.staleness,
					data: data59
				};
				if (vErrors === null) vErrors = [err116];
				else vErrors.push(err116);
				errors++;
			}
		}
		if (data.targets !== void 0) {
			let data62 = data.targets;
			if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
				if (Object.keys(data62).length > 30) {
					const err117 = {
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/maxProperties",
						keyword: "maxProperties",
						params: { limit: 30 },
						schema: 30,
						parentSchema: schema19.properties.targets,
						data: data62
					};
					if (vErrors === null) vErrors = [err117];
					else vErrors.push(err117);
					errors++;
				}
				for (const key17 of Object.keys(data62)) {
					const _errs117 = errors;
					if (typeof key17 === "string") {
						if (key17.length > 60 && func69(key17) > 60) {
							const err118 = {
								instancePath: instancePath + "/targets",
								schemaPath: "#/properties/targets/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 60 },
								schema: 60,
								parentSchema: schema19.properties.targets.propertyNames,
								data: key17,
								propertyName: key17
							};
							if (vErrors === null) vErrors = [err118];
							else vErrors.push(err118);
							errors++;
						}
						if (!pattern12.test(key17)) {
							const err119 = {
								instancePath: instancePath + "/targets",
								schemaPath: "#/properties/targets/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z_]+$" },
								schema: "^[a-z_]+$",
								parentSchema: schema19.properties.targets.propertyNames,
								data: key17,
								propertyName: key17
							};
							if (vErrors === null) vErrors = [err119];
							else vErrors.push(err119);
							errors++;
						}
					}
					if (!(_errs117 === errors)) {
						const err120 = {
							instancePath: instancePath + "/targets",
							schemaPath: "#/properties/targets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key17 },
							schema: schema19.properties.targets.propertyNames,
							parentSchema: schema19.properties.targets,
							data: data62
						};
						if (vErrors === null) vErrors = [err120];
						else vErrors.push(err120);
						errors++;
					}
				}
				for (const key18 of Object.keys(data62)) {
					let data63 = data62[key18];
					if (typeof data63 == "number" && isFinite(data63)) {
						if (data63 > 100 || isNaN(data63)) {
							const err121 = {
								instancePath: instancePath + "/targets/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								schema: 100,
								parentSchema: schema19.properties.targets.additionalProperties,
								data: data63
							};
							if (vErrors === null) vErrors = [err121];
							else vErrors.push(err121);
							errors++;
						}
						if (data63 < 0 || isNaN(data63)) {
							const err122 = {
								instancePath: instancePath + "/targets/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								schema: 0,
								parentSchema: schema19.properties.targets.additionalProperties,
								data: data63
							};
							if (vErrors === null) vErrors = [err122];
							else vErrors.push(err122);
							errors++;
						}
					} else {
						const err123 = {
							instancePath: instancePath + "/targets/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/targets/additionalProperties/type",
							keyword: "type",
							params: { type: "number" },
							schema: schema19.properties.targets.additionalProperties.type,
							parentSchema: schema19.properties.targets.additionalProperties,
							data: data63
						};
						if (vErrors === null) vErrors = [err123];
						else vErrors.push(err123);
						errors++;
					}
				}
			} else {
				const err124 = {
					instancePath: instancePath + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.targets.type,
					parentSchema: schema19.properties.targets,
					data: data62
				};
				if (vErrors === null) vErrors = [err124];
				else vErrors.push(err124);
				errors++;
			}
		}
		if (data.similarity !== void 0) {
			let data64 = data.similarity;
			if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
				for (const key19 of Object.keys(data64)) if (!(key19 === "window_days" || key19 === "at_least" || key19 === "closeness_percent")) {
					const err125 = {
						instancePath: instancePath + "/similarity",
						schemaPath: "#/properties/similarity/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key19 },
						schema: false,
						parentSchema: schema19.properties.similarity,
						data: data64
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
				if (data64.window_days !== void 0) {
					let data65 = data64.window_days;
					if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
						const err126 = {
							instancePath: instancePath + "/similarity/window_days",
							schemaPath: "#/properties/similarity/properties/window_days/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.similarity.properties.window_days.type,
							parentSchema: schema19.properties.similarity.properties.window_days,
							data: data65
						};
						if (vErrors === null) vErrors = [err126];
						else vErrors.push(err126);
						errors++;
					}
					if (typeof data65 == "number" && isFinite(data65)) {
						if (data65 > 365 || isNaN(data65)) {
							const err127 = {
								instancePath: instancePath + "/similarity/window_days",
								schemaPath: "#/properties/similarity/properties/window_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 365
								},
								schema: 365,
								parentSchema: schema19.properties.similarity.properties.window_days,
								data: data65
							};
							if (vErrors === null) vErrors = [err127];
							else vErrors.push(err127);
							errors++;
						}
						if (data65 < 1 || isNaN(data65)) {
							const err128 = {
								instancePath: instancePath + "/similarity/window_days",
								schemaPath: "#/properties/similarity/properties/window_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.similarity.properties.window_days,
								data: data65
							};
							if (vErrors === null) vErrors = [err128];
							else vErrors.push(err128);
							errors++;
						}
					}
				}
				if (data64.at_least !== void 0) {
					let data66 = data64.at_least;
					if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
						const err129 = {
							instancePath: instancePath + "/similarity/at_least",
							schemaPath: "#/properties/similarity/properties/at_least/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.similarity.properties.at_least.type,
							parentSchema: schema19.properties.similarity.properties.at_least,
							data: data66
						};
						if (vErrors === null) vErrors = [err129];
						else vErrors.push(err129);
						errors++;
					}
					if (typeof data66 == "number" && isFinite(data66)) {
						if (data66 > 100 || isNaN(data66)) {
							const err130 = {
								instancePath: instancePath + "/similarity/at_least",
								schemaPath: "#/properties/similarity/properties/at_least/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								schema: 100,
								parentSchema: schema19.properties.similarity.properties.at_least,
								data: data66
							};
							if (vErrors === null) vErrors = [err130];
							else vErrors.push(err130);
							errors++;
						}
						if (data66 < 2 || isNaN(data66)) {
							const err131 = {
								instancePath: instancePath + "/similarity/at_least",
								schemaPath: "#/properties/similarity/properties/at_least/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 2
								},
								schema: 2,
								parentSchema: schema19.properties.similarity.properties.at_least,
								data: data66
							};
							if (vErrors === null) vErrors = [err131];
							else vErrors.push(err131);
							errors++;
						}
					}
				}
				if (data64.closeness_percent !== void 0) {
					let data67 = data64.closeness_percent;
					if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
						const err132 = {
							instancePath: instancePath + "/similarity/closeness_percent",
							schemaPath: "#/properties/similarity/properties/closeness_percent/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.similarity.properties.closeness_percent.type,
							parentSchema: schema19.properties.similarity.properties.closeness_percent,
							data: data67
						};
						if (vErrors === null) vErrors = [err132];
						else vErrors.push(err132);
						errors++;
					}
					if (typeof data67 == "number" && isFinite(data67)) {
						if (data67 > 100 || isNaN(data67)) {
							const err133 = {
								instancePath: instancePath + "/similarity/closeness_percent",
								schemaPath: "#/properties/similarity/properties/closeness_percent/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 100
								},
								schema: 100,
								parentSchema: schema19.properties.similarity.properties.closeness_percent,
								data: data67
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						if (data67 < 5 || isNaN(data67)) {
							const err134 = {
								instancePath: instancePath + "/similarity/closeness_percent",
								schemaPath: "#/properties/similarity/properties/closeness_percent/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 5
								},
								schema: 5,
								parentSchema: schema19.properties.similarity.properties.closeness_percent,
								data: data67
							};
							if (vErrors === null) vErrors = [err134];
							else vErrors.push(err134);
							errors++;
						}
					}
				}
			} else {
				const err135 = {
					instancePath: instancePath + "/similarity",
					schemaPath: "#/properties/similarity/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.similarity.type,
					parentSchema: schema19.properties.similarity,
					data: data64
				};
				if (vErrors === null) vErrors = [err135];
				else vErrors.push(err135);
				errors++;
			}
		}
		if (data.major_incident !== void 0) {
			let data68 = data.major_incident;
			if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
				for (const key20 of Object.keys(data68)) if (!(key20 === "propose_when" || key20 === "update_every_minutes" || key20 === "cadence" || key20 === "review_within_business_days")) {
					const err136 = {
						instancePath: instancePath + "/major_incident",
						schemaPath: "#/properties/major_incident/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key20 },
						schema: false,
						parentSchema: schema19.properties.major_incident,
						data: data68
					};
					if (vErrors === null) vErrors = [err136];
					else vErrors.push(err136);
					errors++;
				}
				if (data68.propose_when !== void 0) {
					let data69 = data68.propose_when;
					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
						for (const key21 of Object.keys(data69)) if (!(key21 === "priorities" || key21 === "criticality" || key21 === "children_more_than")) {
							const err137 = {
								instancePath: instancePath + "/major_incident/propose_when",
								schemaPath: "#/properties/major_incident/properties/propose_when/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key21 },
								schema: false,
								parentSchema: schema19.properties.major_incident.properties.propose_when,
								data: data69
							};
							if (vErrors === null) vErrors = [err137];
							else vErrors.push(err137);
							errors++;
						}
						if (data69.priorities !== void 0) {
							let data70 = data69.priorities;
							if (Array.isArray(data70)) {
								if (data70.length > 5) {
									const err138 = {
										instancePath: instancePath + "/major_incident/propose_when/priorities",
										schemaPath: "#/properties/major_incident/properties/propose_when/properties/priorities/maxItems",
										keyword: "maxItems",
										params: { limit: 5 },
										schema: 5,
										parentSchema: schema19.properties.major_incident.properties.propose_when.properties.priorities,
										data: data70
									};
									if (vErrors === null) vErrors = [err138];
									else vErrors.push(err138);
									errors++;
								}
								const len5 = data70.length;
								for (let i6 = 0; i6 < len5; i6++) if (!validate64(data70[i6], {
									instancePath: instancePath + "/major_incident/propose_when/priorities/" + i6,
									parentData: data70,
									parentDataProperty: i6,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
									errors = vErrors.length;
								}
							} else {
								const err139 = {
									instancePath: instancePath + "/major_incident/propose_when/priorities",
									schemaPath: "#/properties/major_incident/properties/propose_when/properties/priorities/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.major_incident.properties.propose_when.properties.priorities.type,
									parentSchema: schema19.properties.major_incident.properties.propose_when.properties.priorities,
									data: data70
								};
								if (vErrors === null) vErrors = [err139];
								else vErrors.push(err139);
								errors++;
							}
						}
						if (data69.criticality !== void 0) {
							let data72 = data69.criticality;
							if (Array.isArray(data72)) {
								if (data72.length > 4) {
									const err140 = {
										instancePath: instancePath + "/major_incident/propose_when/criticality",
										schemaPath: "#/properties/major_incident/properties/propose_when/properties/criticality/maxItems",
										keyword: "maxItems",
										params: { limit: 4 },
										schema: 4,
										parentSchema: schema19.properties.major_incident.properties.propose_when.properties.criticality,
										data: data72
									};
									if (vErrors === null) vErrors = [err140];
									else vErrors.push(err140);
									errors++;
								}
								const len6 = data72.length;
								for (let i7 = 0; i7 < len6; i7++) if (!validate92(data72[i7], {
									instancePath: instancePath + "/major_incident/propose_when/criticality/" + i7,
									parentData: data72,
									parentDataProperty: i7,
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
									errors = vErrors.length;
								}
							} else {
								const err141 = {
									instancePath: instancePath + "/major_incident/propose_when/criticality",
									schemaPath: "#/properties/major_incident/properties/propose_when/properties/criticality/type",
									keyword: "type",
									params: { type: "array" },
									schema: schema19.properties.major_incident.properties.propose_when.properties.criticality.type,
									parentSchema: schema19.properties.major_incident.properties.propose_when.properties.criticality,
									data: data72
								};
								if (vErrors === null) vErrors = [err141];
								else vErrors.push(err141);
								errors++;
							}
						}
						if (data69.children_more_than !== void 0) {
							let data74 = data69.children_more_than;
							if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
								const err142 = {
									instancePath: instancePath + "/major_incident/propose_when/children_more_than",
									schemaPath: "#/properties/major_incident/properties/propose_when/properties/children_more_than/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.major_incident.properties.propose_when.properties.children_more_than.type,
									parentSchema: schema19.properties.major_incident.properties.propose_when.properties.children_more_than,
									data: data74
								};
								if (vErrors === null) vErrors = [err142];
								else vErrors.push(err142);
								errors++;
							}
							if (typeof data74 == "number" && isFinite(data74)) {
								if (data74 > 1e3 || isNaN(data74)) {
									const err143 = {
										instancePath: instancePath + "/major_incident/propose_when/children_more_than",
										schemaPath: "#/properties/major_incident/properties/propose_when/properties/children_more_than/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										schema: 1e3,
										parentSchema: schema19.properties.major_incident.properties.propose_when.properties.children_more_than,
										data: data74
									};
									if (vErrors === null) vErrors = [err143];
									else vErrors.push(err143);
									errors++;
								}
								if (data74 < 1 || isNaN(data74)) {
									const err144 = {
										instancePath: instancePath + "/major_incident/propose_when/children_more_than",
										schemaPath: "#/properties/major_incident/properties/propose_when/properties/children_more_than/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										schema: 1,
										parentSchema: schema19.properties.major_incident.properties.propose_when.properties.children_more_than,
										data: data74
									};
									if (vErrors === null) vErrors = [err144];
									else vErrors.push(err144);
									errors++;
								}
							}
						}
					} else {
						const err145 = {
							instancePath: instancePath + "/major_incident/propose_when",
							schemaPath: "#/properties/major_incident/properties/propose_when/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.major_incident.properties.propose_when.type,
							parentSchema: schema19.properties.major_incident.properties.propose_when,
							data: data69
						};
						if (vErrors === null) vErrors = [err145];
						else vErrors.push(err145);
						errors++;
					}
				}
				if (data68.update_every_minutes !== void 0) {
					let data75 = data68.update_every_minutes;
					if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
						const err146 = {
							instancePath: instancePath + "/major_incident/update_every_minutes",
							schemaPath: "#/properties/major_incident/properties/update_every_minutes/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.major_incident.properties.update_every_minutes.type,
							parentSchema: schema19.properties.major_incident.properties.update_every_minutes,
							data: data75
						};
						if (vErrors === null) vErrors = [err146];
						else vErrors.push(err146);
						errors++;
					}
					if (typeof data75 == "number" && isFinite(data75)) {
						if (data75 > 10080 || isNaN(data75)) {
							const err147 = {
								instancePath: instancePath + "/major_incident/update_every_minutes",
								schemaPath: "#/properties/major_incident/properties/update_every_minutes/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10080
								},
								schema: 10080,
								parentSchema: schema19.properties.major_incident.properties.update_every_minutes,
								data: data75
							};
							if (vErrors === null) vErrors = [err147];
							else vErrors.push(err147);
							errors++;
						}
						if (data75 < 5 || isNaN(data75)) {
							const err148 = {
								instancePath: instancePath + "/major_incident/update_every_minutes",
								schemaPath: "#/properties/major_incident/properties/update_every_minutes/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 5
								},
								schema: 5,
								parentSchema: schema19.properties.major_incident.properties.update_every_minutes,
								data: data75
							};
							if (vErrors === null) vErrors = [err148];
							else vErrors.push(err148);
							errors++;
						}
					}
				}
				if (data68.cadence !== void 0) {
					let data76 = data68.cadence;
					if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
						for (const key22 of Object.keys(data76)) if (!(key22 === "P1" || key22 === "P2" || key22 === "P3" || key22 === "P4" || key22 === "P5")) {
							const err149 = {
								instancePath: instancePath + "/major_incident/cadence",
								schemaPath: "#/properties/major_incident/properties/cadence/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key22 },
								schema: false,
								parentSchema: schema19.properties.major_incident.properties.cadence,
								data: data76
							};
							if (vErrors === null) vErrors = [err149];
							else vErrors.push(err149);
							errors++;
						}
						if (data76.P1 !== void 0) {
							let data77 = data76.P1;
							if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
								const err150 = {
									instancePath: instancePath + "/major_incident/cadence/P1",
									schemaPath: "#/properties/major_incident/properties/cadence/properties/P1/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.major_incident.properties.cadence.properties.P1.type,
									parentSchema: schema19.properties.major_incident.properties.cadence.properties.P1,
									data: data77
								};
								if (vErrors === null) vErrors = [err150];
								else vErrors.push(err150);
								errors++;
							}
							if (typeof data77 == "number" && isFinite(data77)) {
								if (data77 > 10080 || isNaN(data77)) {
									const err151 = {
										instancePath: instancePath + "/major_incident/cadence/P1",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P1/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10080
										},
										schema: 10080,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P1,
										data: data77
									};
									if (vErrors === null) vErrors = [err151];
									else vErrors.push(err151);
									errors++;
								}
								if (data77 < 5 || isNaN(data77)) {
									const err152 = {
										instancePath: instancePath + "/major_incident/cadence/P1",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P1/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 5
										},
										schema: 5,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P1,
										data: data77
									};
									if (vErrors === null) vErrors = [err152];
									else vErrors.push(err152);
									errors++;
								}
							}
						}
						if (data76.P2 !== void 0) {
							let data78 = data76.P2;
							if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
								const err153 = {
									instancePath: instancePath + "/major_incident/cadence/P2",
									schemaPath: "#/properties/major_incident/properties/cadence/properties/P2/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.major_incident.properties.cadence.properties.P2.type,
									parentSchema: schema19.properties.major_incident.properties.cadence.properties.P2,
									data: data78
								};
								if (vErrors === null) vErrors = [err153];
								else vErrors.push(err153);
								errors++;
							}
							if (typeof data78 == "number" && isFinite(data78)) {
								if (data78 > 10080 || isNaN(data78)) {
									const err154 = {
										instancePath: instancePath + "/major_incident/cadence/P2",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P2/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10080
										},
										schema: 10080,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P2,
										data: data78
									};
									if (vErrors === null) vErrors = [err154];
									else vErrors.push(err154);
									errors++;
								}
								if (data78 < 5 || isNaN(data78)) {
									const err155 = {
										instancePath: instancePath + "/major_incident/cadence/P2",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P2/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 5
										},
										schema: 5,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P2,
										data: data78
									};
									if (vErrors === null) vErrors = [err155];
									else vErrors.push(err155);
									errors++;
								}
							}
						}
						if (data76.P3 !== void 0) {
							let data79 = data76.P3;
							if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
								const err156 = {
									instancePath: instancePath + "/major_incident/cadence/P3",
									schemaPath: "#/properties/major_incident/properties/cadence/properties/P3/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.major_incident.properties.cadence.properties.P3.type,
									parentSchema: schema19.properties.major_incident.properties.cadence.properties.P3,
									data: data79
								};
								if (vErrors === null) vErrors = [err156];
								else vErrors.push(err156);
								errors++;
							}
							if (typeof data79 == "number" && isFinite(data79)) {
								if (data79 > 10080 || isNaN(data79)) {
									const err157 = {
										instancePath: instancePath + "/major_incident/cadence/P3",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P3/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10080
										},
										schema: 10080,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P3,
										data: data79
									};
									if (vErrors === null) vErrors = [err157];
									else vErrors.push(err157);
									errors++;
								}
								if (data79 < 5 || isNaN(data79)) {
									const err158 = {
										instancePath: instancePath + "/major_incident/cadence/P3",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P3/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 5
										},
										schema: 5,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P3,
										data: data79
									};
									if (vErrors === null) vErrors = [err158];
									else vErrors.push(err158);
									errors++;
								}
							}
						}
						if (data76.P4 !== void 0) {
							let data80 = data76.P4;
							if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
								const err159 = {
									instancePath: instancePath + "/major_incident/cadence/P4",
									schemaPath: "#/properties/major_incident/properties/cadence/properties/P4/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.major_incident.properties.cadence.properties.P4.type,
									parentSchema: schema19.properties.major_incident.properties.cadence.properties.P4,
									data: data80
								};
								if (vErrors === null) vErrors = [err159];
								else vErrors.push(err159);
								errors++;
							}
							if (typeof data80 == "number" && isFinite(data80)) {
								if (data80 > 10080 || isNaN(data80)) {
									const err160 = {
										instancePath: instancePath + "/major_incident/cadence/P4",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P4/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10080
										},
										schema: 10080,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P4,
										data: data80
									};
									if (vErrors === null) vErrors = [err160];
									else vErrors.push(err160);
									errors++;
								}
								if (data80 < 5 || isNaN(data80)) {
									const err161 = {
										instancePath: instancePath + "/major_incident/cadence/P4",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P4/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 5
										},
										schema: 5,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P4,
										data: data80
									};
									if (vErrors === null) vErrors = [err161];
									else vErrors.push(err161);
									errors++;
								}
							}
						}
						if (data76.P5 !== void 0) {
							let data81 = data76.P5;
							if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
								const err162 = {
									instancePath: instancePath + "/major_incident/cadence/P5",
									schemaPath: "#/properties/major_incident/properties/cadence/properties/P5/type",
									keyword: "type",
									params: { type: "integer" },
									schema: schema19.properties.major_incident.properties.cadence.properties.P5.type,
									parentSchema: schema19.properties.major_incident.properties.cadence.properties.P5,
									data: data81
								};
								if (vErrors === null) vErrors = [err162];
								else vErrors.push(err162);
								errors++;
							}
							if (typeof data81 == "number" && isFinite(data81)) {
								if (data81 > 10080 || isNaN(data81)) {
									const err163 = {
										instancePath: instancePath + "/major_incident/cadence/P5",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P5/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10080
										},
										schema: 10080,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P5,
										data: data81
									};
									if (vErrors === null) vErrors = [err163];
									else vErrors.push(err163);
									errors++;
								}
								if (data81 < 5 || isNaN(data81)) {
									const err164 = {
										instancePath: instancePath + "/major_incident/cadence/P5",
										schemaPath: "#/properties/major_incident/properties/cadence/properties/P5/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 5
										},
										schema: 5,
										parentSchema: schema19.properties.major_incident.properties.cadence.properties.P5,
										data: data81
									};
									if (vErrors === null) vErrors = [err164];
									else vErrors.push(err164);
									errors++;
								}
							}
						}
					} else {
						const err165 = {
							instancePath: instancePath + "/major_incident/cadence",
							schemaPath: "#/properties/major_incident/properties/cadence/type",
							keyword: "type",
							params: { type: "object" },
							schema: schema19.properties.major_incident.properties.cadence.type,
							parentSchema: schema19.properties.major_incident.properties.cadence,
							data: data76
						};
						if (vErrors === null) vErrors = [err165];
						else vErrors.push(err165);
						errors++;
					}
				}
				if (data68.review_within_business_days !== void 0) {
					let data82 = data68.review_within_business_days;
					if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
						const err166 = {
							instancePath: instancePath + "/major_incident/review_within_business_days",
							schemaPath: "#/properties/major_incident/properties/review_within_business_days/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.major_incident.properties.review_within_business_days.type,
							parentSchema: schema19.properties.major_incident.properties.review_within_business_days,
							data: data82
						};
						if (vErrors === null) vErrors = [err166];
						else vErrors.push(err166);
						errors++;
					}
					if (typeof data82 == "number" && isFinite(data82)) {
						if (data82 > 60 || isNaN(data82)) {
							const err167 = {
								instancePath: instancePath + "/major_incident/review_within_business_days",
								schemaPath: "#/properties/major_incident/properties/review_within_business_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 60
								},
								schema: 60,
								parentSchema: schema19.properties.major_incident.properties.review_within_business_days,
								data: data82
							};
							if (vErrors === null) vErrors = [err167];
							else vErrors.push(err167);
							errors++;
						}
						if (data82 < 1 || isNaN(data82)) {
							const err168 = {
								instancePath: instancePath + "/major_incident/review_within_business_days",
								schemaPath: "#/properties/major_incident/properties/review_within_business_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.major_incident.properties.review_within_business_days,
								data: data82
							};
							if (vErrors === null) vErrors = [err168];
							else vErrors.push(err168);
							errors++;
						}
					}
				}
			} else {
				const err169 = {
					instancePath: instancePath + "/major_incident",
					schemaPath: "#/properties/major_incident/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.major_incident.type,
					parentSchema: schema19.properties.major_incident,
					data: data68
				};
				if (vErrors === null) vErrors = [err169];
				else vErrors.push(err169);
				errors++;
			}
		}
		if (data.review !== void 0) {
			let data83 = data.review;
			if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
				for (const key23 of Object.keys(data83)) if (!(key23 === "change_within_days" || key23 === "effectiveness_after_days")) {
					const err170 = {
						instancePath: instancePath + "/review",
						schemaPath: "#/properties/review/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key23 },
						schema: false,
						parentSchema: schema19.properties.review,
						data: data83
					};
					if (vErrors === null) vErrors = [err170];
					else vErrors.push(err170);
					errors++;
				}
				if (data83.change_within_days !== void 0) {
					let data84 = data83.change_within_days;
					if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
						const err171 = {
							instancePath: instancePath + "/review/change_within_days",
							schemaPath: "#/properties/review/properties/change_within_days/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.review.properties.change_within_days.type,
							parentSchema: schema19.properties.review.properties.change_within_days,
							data: data84
						};
						if (vErrors === null) vErrors = [err171];
						else vErrors.push(err171);
						errors++;
					}
					if (typeof data84 == "number" && isFinite(data84)) {
						if (data84 > 90 || isNaN(data84)) {
							const err172 = {
								instancePath: instancePath + "/review/change_within_days",
								schemaPath: "#/properties/review/properties/change_within_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 90
								},
								schema: 90,
								parentSchema: schema19.properties.review.properties.change_within_days,
								data: data84
							};
							if (vErrors === null) vErrors = [err172];
							else vErrors.push(err172);
							errors++;
						}
						if (data84 < 1 || isNaN(data84)) {
							const err173 = {
								instancePath: instancePath + "/review/change_within_days",
								schemaPath: "#/properties/review/properties/change_within_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.review.properties.change_within_days,
								data: data84
							};
							if (vErrors === null) vErrors = [err173];
							else vErrors.push(err173);
							errors++;
						}
					}
				}
				if (data83.effectiveness_after_days !== void 0) {
					let data85 = data83.effectiveness_after_days;
					if (!(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85))) {
						const err174 = {
							instancePath: instancePath + "/review/effectiveness_after_days",
							schemaPath: "#/properties/review/properties/effectiveness_after_days/type",
							keyword: "type",
							params: { type: "integer" },
							schema: schema19.properties.review.properties.effectiveness_after_days.type,
							parentSchema: schema19.properties.review.properties.effectiveness_after_days,
							data: data85
						};
						if (vErrors === null) vErrors = [err174];
						else vErrors.push(err174);
						errors++;
					}
					if (typeof data85 == "number" && isFinite(data85)) {
						if (data85 > 365 || isNaN(data85)) {
							const err175 = {
								instancePath: instancePath + "/review/effectiveness_after_days",
								schemaPath: "#/properties/review/properties/effectiveness_after_days/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 365
								},
								schema: 365,
								parentSchema: schema19.properties.review.properties.effectiveness_after_days,
								data: data85
							};
							if (vErrors === null) vErrors = [err175];
							else vErrors.push(err175);
							errors++;
						}
						if (data85 < 1 || isNaN(data85)) {
							const err176 = {
								instancePath: instancePath + "/review/effectiveness_after_days",
								schemaPath: "#/properties/review/properties/effectiveness_after_days/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								schema: 1,
								parentSchema: schema19.properties.review.properties.effectiveness_after_days,
								data: data85
							};
							if (vErrors === null) vErrors = [err176];
							else vErrors.push(err176);
							errors++;
						}
					}
				}
			} else {
				const err177 = {
					instancePath: instancePath + "/review",
					schemaPath: "#/properties/review/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.review.type,
					parentSchema: schema19.properties.review,
					data: data83
				};
				if (vErrors === null) vErrors = [err177];
				else vErrors.push(err177);
				errors++;
			}
		}
		if (data.reports !== void 0) {
			let data86 = data.reports;
			if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
				for (const key24 of Object.keys(data86)) if (!(key24 === "pages" || key24 === "readme_block")) {
					const err178 = {
						instancePath: instancePath + "/reports",
						schemaPath: "#/properties/reports/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key24 },
						schema: false,
						parentSchema: schema19.properties.reports,
						data: data86
					};
					if (vErrors === null) vErrors = [err178];
					else vErrors.push(err178);
					errors++;
				}
				if (data86.pages !== void 0) {
					let data87 = data86.pages;
					if (typeof data87 !== "boolean") {
						const err179 = {
							instancePath: instancePath + "/reports/pages",
							schemaPath: "#/properties/reports/properties/pages/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema19.properties.reports.properties.pages.type,
							parentSchema: schema19.properties.reports.properties.pages,
							data: data87
						};
						if (vErrors === null) vErrors = [err179];
						else vErrors.push(err179);
						errors++;
					}
				}
				if (data86.readme_block !== void 0) {
					let data88 = data86.readme_block;
					if (typeof data88 !== "boolean") {
						const err180 = {
							instancePath: instancePath + "/reports/readme_block",
							schemaPath: "#/properties/reports/properties/readme_block/type",
							keyword: "type",
							params: { type: "boolean" },
							schema: schema19.properties.reports.properties.readme_block.type,
							parentSchema: schema19.properties.reports.properties.readme_block,
							data: data88
						};
						if (vErrors === null) vErrors = [err180];
						else vErrors.push(err180);
						errors++;
					}
				}
			} else {
				const err181 = {
					instancePath: instancePath + "/reports",
					schemaPath: "#/properties/reports/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema19.properties.reports.type,
					parentSchema: schema19.properties.reports,
					data: data86
				};
				if (vErrors === null) vErrors = [err181];
				else vErrors.push(err181);
				errors++;
			}
		}
	} else {
		const err182 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err182];
		else vErrors.push(err182);
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
