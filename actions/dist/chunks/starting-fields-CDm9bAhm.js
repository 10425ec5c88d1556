import { d as expectedPriority } from "./check-lifecycle-CoBmcvKM.js";
import { t as fieldToJson } from "./record-json-C6QMlX3B.js";
import { n as teamFor, t as onCall } from "./holders-DM3hHN0z.js";
// src/core/journal/starting-fields.ts
/**
* What a new record begins with where nothing was given: by its catalogue item or template, then by its service and
* category, then by the intake defaults. What none of them knows is left out.
*/
function startingFields(kind, given, configuration, attribution) {
	switch (kind) {
		case "incident": return assigned(kind, {
			channel: "command",
			...intakeOf(configuration),
			...given
		}, configuration, attribution);
		case "request": return assigned(kind, {
			channel: "command",
			...itemOf(given, configuration),
			...given
		}, configuration, attribution);
		case "problem": {
			const { impact, urgency } = intakeOf(configuration);
			return prioritised(withTeam(kind, {
				...impact === void 0 || urgency === void 0 ? {} : {
					impact,
					urgency
				},
				...given
			}, configuration), configuration);
		}
		case "change": return prioritised(withTeam(kind, {
			type: "normal",
			requested_by: attribution.by,
			...templateOf(given, configuration),
			...given
		}, configuration), configuration);
	}
}
/** The team, and the person of it who is on call; whom somebody named stays. */
function assigned(kind, fields, configuration, { at }) {
	const held = withTeam(kind, fields, configuration);
	const { team } = held;
	const assignee = typeof team === "string" ? onCall(team, configuration, at) : void 0;
	return prioritised(held.assignee !== void 0 || assignee === void 0 ? held : {
		...held,
		assignee
	}, configuration);
}
function withTeam(kind, fields, configuration) {
	if (fields.team !== void 0) return fields;
	const team = teamFor(kind, {
		service: textOf(fields.service),
		category: textOf(fields.category)
	}, configuration);
	const fallback = kind === "incident" ? configuration.organisation?.value.intake.team : void 0;
	return (team ?? fallback) === void 0 ? fields : {
		...fields,
		team: fieldToJson(team ?? fallback)
	};
}
function prioritised(fields, configuration) {
	const matrix = configuration.organisation?.value.priority_matrix;
	const priority = matrix === void 0 ? void 0 : expectedPriority(fields, matrix);
	return priority === void 0 ? fields : {
		...fields,
		priority
	};
}
function intakeOf(configuration) {
	const intake = configuration.organisation?.value.intake;
	return intake === void 0 ? {} : {
		service: intake.service,
		impact: intake.impact,
		urgency: intake.urgency
	};
}
function itemOf(given, configuration) {
	const item = configuration.catalogue.get(textOf(given.catalogue_item) ?? "")?.value;
	if (item === void 0) return {};
	const { service, team, impact, urgency } = item;
	return {
		service,
		team,
		impact,
		urgency
	};
}
/** A standard change takes what its template fixes; what the template leaves open is still to be given. */
function templateOf(given, configuration) {
	const named = given.template;
	const id = typeof named === "object" && named !== null && "id" in named ? textOf(named.id) : void 0;
	const template = configuration.standardChanges.get(id ?? "")?.value;
	if (template === void 0) return {};
	const { fixed, tasks } = template;
	return {
		type: "standard",
		...fixed,
		...tasks === void 0 ? {} : { tasks: fieldToJson(tasks) }
	};
}
function textOf(value) {
	return typeof value === "string" ? value : void 0;
}
export { startingFields as t };
