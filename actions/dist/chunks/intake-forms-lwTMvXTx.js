// src/core/intake/form/change-types.ts
/** Standard changes follow a template and are raised by `gitsm new`; retrospective ones are for managers. */
const CHANGE_TYPES = /* @__PURE__ */ new Map([["Normal: assessed and authorised before it is done", "normal"], ["Emergency: it must be done at once", "emergency"]]);
// src/core/intake/form/option-lists.ts
const NOT_SURE = "I am not sure";
const IMPACTS = /* @__PURE__ */ new Map([
	["High: many people, or the business itself", "high"],
	["Medium: a group of people, or some of the work", "medium"],
	["Low: one person", "low"]
]);
const URGENCIES = /* @__PURE__ */ new Map([
	["High: it cannot wait", "high"],
	["Medium: there is a way around it for a while", "medium"],
	["Low: it can wait", "low"]
]);
const YES_OR_NO = /* @__PURE__ */ new Map([["Yes", "yes"], ["No", "no"]]);
/** Services in production that people know by name, by title. */
function serviceOptions({ services }) {
	return byTitle([...services.values()].map(({ value }) => value).filter(({ status }) => status === "production").filter(({ type }) => type === "business_service" || type === "technical_service"));
}
function categoryOptions({ organisation }) {
	return byTitle(organisation?.value.categories ?? []);
}
/** By title, in the order of code units, which is the same everywhere; two of one title are told apart by their ids. */
function byTitle(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const { title } of all) counts.set(title.toLowerCase(), (counts.get(title.toLowerCase()) ?? 0) + 1);
	const named = all.map(({ id, title }) => [counts.get(title.toLowerCase()) === 1 ? title : `${title} (${id})`, id]);
	return new Map(named.toSorted(([a], [b]) => a < b ? -1 : 1));
}
// src/core/intake/form/standard-questions.ts
/** What every form says first: nothing in this repository is kept from those who may read it. */
const WHO_READS = {
	type: "markdown",
	value: "Whoever may read this repository may read what you write here, now and later. Leave out passwords, keys and what is personal."
};
/** What every form asks last. */
const CONSENT = {
	type: "checkboxes",
	id: "consent",
	label: "Before you send it",
	required: true,
	boxes: [{
		label: "There are no passwords, keys or personal data of others in this text.",
		required: true
	}]
};
function dropdown(asked, options) {
	const list = Array.isArray(options) ? options : [...options.keys()];
	return {
		type: "dropdown",
		multiple: false,
		required: false,
		...asked,
		options: list
	};
}
function whichService(configuration, required = true) {
	const options = [...serviceOptions(configuration).keys(), NOT_SURE];
	return dropdown({
		id: "service",
		label: "Which service?",
		required
	}, options);
}
/** Left out where there is none to choose from, since the forge takes no empty list. */
function whichCategory(configuration) {
	const options = categoryOptions(configuration);
	return options.size === 0 ? [] : [dropdown({
		id: "category",
		label: "What is it about?"
	}, options)];
}
const HOW_MANY = dropdown({
	id: "impact",
	label: "How many are affected?",
	required: true
}, IMPACTS);
const HOW_SOON = dropdown({
	id: "urgency",
	label: "How long can it wait?",
	required: true
}, URGENCIES);
const FOR_WHOM = {
	type: "input",
	id: "requested_for",
	label: "For whom, if not for yourself?",
	help: "A login, or name and staff number of somebody without an account, such as Anna Berg (4711).",
	required: false
};
// src/core/intake/form/change-form.ts
const INSTANT = "In UTC, such as 2026-12-06T02:00:00Z.";
/** Parts of the plan, each by its key in the draft. */
const PLAN = [
	["justification", "Why is it needed?"],
	["implementation", "What is done, step by step?"],
	["backout", "How is it taken back, and when is that decided?"],
	["test", "How does one see that it worked?"],
	["plan_impact", "What may go wrong, and for whom?"]
];
/** For those who raise a change without writing YAML; what comes of it is a draft, and its pull request the change. */
function changeForm(configuration) {
	return {
		name: "Change",
		description: "Something is to be changed in a service",
		labels: ["gitsm/change"],
		body: [
			WHO_READS,
			whichService(configuration),
			dropdown({
				id: "type",
				label: "How is it authorised?",
				required: true
			}, CHANGE_TYPES),
			...environments(configuration),
			{
				type: "input",
				id: "start",
				label: "From when?",
				help: INSTANT,
				required: true
			},
			{
				type: "input",
				id: "end",
				label: "Until when?",
				help: INSTANT,
				required: true
			},
			...PLAN.map(([id, label]) => ({
				type: "textarea",
				id,
				label,
				required: true
			})),
			{
				...HOW_MANY,
				required: false
			},
			{
				...HOW_SOON,
				required: false
			},
			CONSENT
		]
	};
}
function environments({ organisation }) {
	const options = organisation?.value.environments ?? [];
	return options.length === 0 ? [] : [dropdown({
		id: "environment",
		label: "In which environment?"
	}, options)];
}
// src/core/intake/form/incident-form.ts
/** Priority is not asked for: it follows from impact and urgency. */
function incidentForm(configuration) {
	return {
		name: "Incident",
		description: "Something does not work as it should",
		labels: ["gitsm/incident"],
		body: [
			WHO_READS,
			{
				type: "textarea",
				id: "what",
				label: "What happens?",
				help: "What you did, what you saw and since when. The title above is what others read first.",
				required: true
			},
			whichService(configuration),
			...whichCategory(configuration),
			HOW_MANY,
			HOW_SOON,
			FOR_WHOM,
			CONSENT
		]
	};
}
// src/core/intake/form/item-form.ts
/** Fields of the item are asked by these ids, so that none meets a question that every form asks. */
function questionOf(field) {
	return `item-${field}`;
}
/** The question that says which item is meant; it has one option, chosen already. */
const WHICH_ITEM = "item";
function itemForm(item, configuration) {
	const fields = item.fields ?? [];
	return {
		name: item.title,
		description: item.description.replace(/\s+/g, " ").trim().slice(0, 200),
		labels: ["gitsm/request"],
		body: [
			WHO_READS,
			...introduction(item),
			{
				...dropdown({
					id: WHICH_ITEM,
					label: "Catalogue item",
					required: true
				}, [item.title]),
				preset: 0
			},
			...fields.map((field) => toQuestion(field, fields, configuration)),
			FOR_WHOM,
			{
				type: "input",
				id: "needed_by",
				label: "By which day?",
				help: DAY,
				required: false
			},
			{
				type: "textarea",
				id: "details",
				label: "Anything else?",
				required: false
			},
			CONSENT
		]
	};
}
const DAY = "Such as 2026-12-25.";
function introduction({ description, delivery, price }) {
	const often = {
		once: "",
		monthly: " a month",
		yearly: " a year"
	};
	return [{
		type: "markdown",
		value: [
			description,
			...delivery === void 0 ? [] : [`Delivery: ${delivery}`],
			...price === void 0 ? [] : [`Price: ${price.amount} ${price.currency}${often[price.recurring ?? "once"]}`]
		].join("\n\n")
	}];
}
function toQuestion(field, fields, configuration) {
	const help = helpOf(field, fields);
	const asked = {
		id: questionOf(field.id),
		label: labelOf(field, fields),
		required: field.required === true && field.when === void 0,
		...help === "" ? {} : { help }
	};
	switch (field.type) {
		case "text":
		case "number":
		case "date":
		case "person": return {
			type: "input",
			...asked
		};
		case "textarea": return {
			type: "textarea",
			...asked
		};
		case "choice": return dropdown(asked, field.options ?? []);
		case "choices": return {
			...dropdown(asked, field.options ?? []),
			multiple: true
		};
		case "boolean": return dropdown(asked, YES_OR_NO);
		case "service": return dropdown(asked, serviceOptions(configuration));
	}
}
/** Labels that every form of an item has; a field of the same name is told apart by its id. */
const TAKEN = [
	"catalogue item",
	FOR_WHOM.label,
	"by which day?",
	"anything else?",
	CONSENT.label
].map(lower);
function labelOf({ id, label }, fields) {
	return fields.some((other) => other.id !== id && lower(other.label) === lower(label)) || TAKEN.includes(lower(label)) ? `${label} (${id})` : label;
}
function lower(text) {
	return text.trim().toLowerCase();
}
/** How the form shows what a record holds. */
const IN_WORDS = {
	true: "Yes",
	false: "No"
};
function helpOf(field, fields) {
	const { when } = field;
	const other = fields.find(({ id }) => id === when?.field);
	const answers = when?.is.map((answer) => other?.type === "boolean" ? IN_WORDS[answer] ?? answer : answer);
	return [
		...when === void 0 ? [] : [`Only if "${other?.label ?? when.field}" is ${answers?.join(" or ")}.`],
		...field.help === void 0 ? [] : [field.help],
		...formOf(field)
	].join(" ");
}
/** What an answer must look like, where the forge does not hold people to it. */
function formOf({ type, minimum, maximum }) {
	switch (type) {
		case "number": return [`A number ${[minimum === void 0 ? "" : `from ${minimum}`, maximum === void 0 ? "" : `to ${maximum}`].join(" ")}`.trim().replace(/ +/g, " ").concat(".")];
		case "date": return [DAY];
		case "person": return ["A login."];
		default: return [];
	}
}
// src/core/intake/form/problem-form.ts
function problemForm(configuration) {
	return {
		name: "Problem",
		description: "The unknown cause of incidents that happened or may happen",
		labels: ["gitsm/problem"],
		body: [
			WHO_READS,
			{
				type: "textarea",
				id: "what",
				label: "What is seen, when and where?",
				required: true
			},
			{
				type: "input",
				id: "incidents",
				label: "Which incidents belong to it?",
				help: "Ids with commas between them, such as INC-117, INC-131.",
				required: false
			},
			{
				type: "textarea",
				id: "workaround",
				label: "What helps meanwhile?",
				help: "A way around it that the service desk can follow.",
				required: false
			},
			whichService(configuration),
			...whichCategory(configuration),
			HOW_MANY,
			HOW_SOON,
			CONSENT
		]
	};
}
// src/core/intake/form/intake-forms.ts
/** Counts up when the questions that are not configured change. */
const VERSION = 1;
/** Every form of the configuration: incident, problem, change, then the items in production by their ids. */
function intakeForms(configuration) {
	const own = {
		version: VERSION,
		from: "config/gitsm.yaml"
	};
	const items = [...configuration.catalogue.values()].filter(({ value }) => value.status === "production").toSorted((a, b) => a.value.id < b.value.id ? -1 : 1);
	return [
		{
			...own,
			name: "incident",
			kind: "incident",
			form: incidentForm(configuration)
		},
		{
			...own,
			name: "problem",
			kind: "problem",
			form: problemForm(configuration)
		},
		{
			...own,
			name: "change",
			kind: "change",
			form: changeForm(configuration)
		},
		...items.map(({ path, value }) => ({
			name: `request-${value.id}`,
			kind: "request",
			version: value.version ?? VERSION,
			form: itemForm(value, configuration),
			item: value,
			from: path
		}))
	];
}
export { NOT_SURE as a, categoryOptions as c, IMPACTS as i, serviceOptions as l, WHICH_ITEM as n, URGENCIES as o, questionOf as r, YES_OR_NO as s, intakeForms as t, CHANGE_TYPES as u };
