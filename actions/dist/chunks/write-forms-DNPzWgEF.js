import { i as finding } from "./storable-text-BmVNsrtJ.js";
import { n as questionsOf, t as formToJson } from "./issue-form-CLgldOpd.js";
import { t as intakeForms } from "./intake-forms-lwTMvXTx.js";
// src/core/intake/form/form-rules.ts
/**
* What keeps the forge from showing a form: it shows a broken one to nobody and says so to nobody. The rules are those
* of GitHub's "Common validation errors when creating issue forms".
*/
function checkForm({ name, form, from }) {
	const questions = questionsOf(form);
	const tell = (where, why) => finding("INTAKE_FORM_RULE", {
		path: from,
		pointer: ""
	}, {
		where: `${name}.yml, ${where}`,
		why,
		from
	});
	return [
		...aboutWhole(form.name, form.description, questions).map(([where, why]) => tell(where, why)),
		...twins(questions.map(({ id }) => id)).map((id) => tell(id, "two questions have this id")),
		...twins(questions.map(({ label }) => alike(label))).map((label) => tell(label, "two questions are named alike")),
		...questions.flatMap((question) => faultsOf(question).map((why) => tell(`"${question.label}"`, why)))
	];
}
function aboutWhole(name, description, questions) {
	return [
		...name.trim() === "" ? [["name", "it is empty"]] : [],
		...description.trim() === "" ? [["description", "it is empty"]] : [],
		...questions.length === 0 ? [["body", "it asks for nothing"]] : []
	];
}
function faultsOf(question) {
	return [
		...question.label.trim() === "" ? ["it has no label"] : [],
		.../^[A-Za-z0-9_-]+$/.test(question.id) ? [] : ["its id has other characters than letters, digits, - and _"],
		...faultsOfOptions(question)
	];
}
function faultsOfOptions(question) {
	switch (question.type) {
		case "dropdown": return [...faultsOfList(question.options, "option"), ...faultsOfPreset(question)];
		case "checkboxes": return faultsOfList(question.boxes.map(({ label }) => label), "box");
		case "input":
		case "textarea":
		case "upload": return [];
	}
}
function faultsOfList(options, what) {
	return [
		...options.length === 0 ? [`it has no ${what}`] : [],
		...options.some((option) => option.trim() === "") ? [`an ${what} is empty`] : [],
		...options.some((option) => option.trim().toLowerCase() === "none") ? [`the ${what} "None" is reserved`] : [],
		...twins(options).map((option) => `the ${what} "${option}" stands there twice`)
	];
}
function faultsOfPreset({ preset, options, multiple }) {
	if (preset === void 0) return [];
	if (multiple) return ["a list of which several may be chosen has no choice made already"];
	return Number.isInteger(preset) && preset >= 0 && preset < options.length ? [] : ["there is no option to choose first"];
}
/** Labels that the forge takes for the same: it makes ids of them. */
function alike(label) {
	return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}
function twins(values) {
	return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
// src/app/intake/write-forms.ts
const FORMS_FOLDER = ".github/ISSUE_TEMPLATE";
/** Stands in every file that is generated, so that one whose item is gone is known and removed. */
const MARK = "# Generated from config/ by gitsm forms";
/** The issue forms as the configuration wants them, against what is there. A file that somebody wrote by hand stays. */
async function writeForms(configuration, ports) {
	const forms = intakeForms(configuration);
	const wanted = new Map(forms.map((form) => [`${FORMS_FOLDER}/${form.name}.yml`, renderForm(form, ports)]));
	if (!isByHand(await ports.read(CHOOSER))) wanted.set(CHOOSER, renderChooser(ports));
	const effects = [];
	for (const [path, text] of wanted) if (await ports.read(path) !== text) effects.push({
		kind: "write_text",
		path,
		text
	});
	for (const path of await ports.list(FORMS_FOLDER)) if (!wanted.has(path) && !isByHand(await ports.read(path))) effects.push({
		kind: "remove_file",
		path
	});
	return {
		plan: {
			effects,
			summary: effects.map(summarise)
		},
		findings: forms.flatMap(checkForm)
	};
}
/** Links to other places are the organisation's own: a chooser that was written by hand is kept. */
const CHOOSER = `${FORMS_FOLDER}/config.yml`;
function isByHand(text) {
	return text !== void 0 && !text.startsWith(MARK);
}
function summarise({ kind, path }) {
	return `${path} ${kind === "remove_file" ? "belongs to no form any more" : "is not what config/ says"}`;
}
function renderForm({ form, version, from }, { renderYaml }) {
	return `${MARK} (${from}), version ${version}. Change config/, then run: gitsm forms\n${renderYaml(formToJson(form))}`;
}
/** An issue without a form is nobody's: it is offered to those alone who may write. */
function renderChooser({ renderYaml }) {
	return `${MARK}. Change config/, then run: gitsm forms\n${renderYaml({ blank_issues_enabled: false })}`;
}
export { writeForms as n, FORMS_FOLDER as t };
