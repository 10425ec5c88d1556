import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as listFolder } from "./list-folder-DhF3VWBz.js";
import { t as openRepository } from "./repository-grRZJRRd.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
// scripts/gitsm/init/empty-config.ts
/**
* The least configuration that validates and works: one team, one person in every role, office hours and around the
* clock, one service for what is not known better, targets for incidents. Every file says what to put in it.
*/
function emptyConfig(beginning) {
	const files = {
		"config/gitsm.yaml": organisationFile(beginning),
		"config/teams.yaml": teamsFile(beginning),
		"config/services/unknown.yaml": serviceFile(beginning),
		"config/calendars/office.yaml": officeFile(beginning),
		"config/calendars/around-the-clock.yaml": AROUND_THE_CLOCK,
		"config/sla.yaml": SLA,
		"config/approvals.yaml": approvalsFile(beginning),
		"config/schedule.yaml": SCHEDULE
	};
	return Object.entries(files).map(([path, text]) => ({
		kind: "write_text",
		path,
		text
	}));
}
function organisationFile({ organisation, zone }) {
	return `# yaml-language-server: $schema=../schemas/gitsm.schema.json
# Who we are, and the rules that hold for every record.
organisation: ${JSON.stringify(organisation)}
zone: ${JSON.stringify(zone)}
calendar: office
level: 0
default_branch: main
priority_matrix:
  high:
    high: P1
    medium: P2
    low: P3
  medium:
    high: P2
    medium: P3
    low: P4
  low:
    high: P3
    medium: P4
    low: P5
# What tickets are about; \`team\` takes those of a category where it is not the team of the service.
categories:
  - id: other
    title: Something else
intake:
  team: service-desk
  impact: medium
  urgency: medium
  service: unknown
auto_close:
  after_business_days: 5
  calendar: office
`;
}
function teamsFile({ login }) {
	const member = JSON.stringify(login);
	return `# yaml-language-server: $schema=../schemas/teams.schema.json
# Who works on records (teams of kind support) and who decides on changes (teams of kind approval).
people:
  - login: ${member}
teams:
  - id: service-desk
    title: Service desk
    kind: support
    members:
      - ${member}
    lead: ${member}
    calendar: office
  - id: cab
    title: Change advisory board
    kind: approval
    members:
      - ${member}
  - id: ecab
    title: Emergency change advisory board
    kind: approval
    members:
      - ${member}
roles:
  managers:
    - ${member}
  change_manager:
    - ${member}
  cab: cab
  ecab: ecab
`;
}
function serviceFile({ login, today }) {
	return `# yaml-language-server: $schema=../../schemas/service.schema.json
# Tickets stand here until somebody knows their service. Add one file a service beside this one.
id: unknown
title: Not known yet
description: Where tickets stand until somebody knows what they are about.
type: business_service
status: production
criticality: medium
owner: ${JSON.stringify(login)}
team: service-desk
calendar: office
verified_at: ${JSON.stringify(today)}
`;
}
function officeFile({ zone }) {
	const day = "\n    - \"08:00-17:00\"";
	const week = [
		"monday",
		"tuesday",
		"wednesday",
		"thursday",
		"friday"
	].map((name) => `  ${name}:${day}`).join("\n");
	return `# yaml-language-server: $schema=../../schemas/calendar.schema.json
# Add the public holidays; an edit counts from its \`effective_from\` on, the old hours go to \`history\`.
id: office
title: Office hours
zone: ${JSON.stringify(zone)}
hours:
${week}
holidays: []
`;
}
const AROUND_THE_CLOCK = `# yaml-language-server: $schema=../../schemas/calendar.schema.json
id: around-the-clock
title: Around the clock
zone: UTC
hours: always
`;
const SLA = `# yaml-language-server: $schema=../schemas/sla.schema.json
# What we promise. A change of a target is a new entry with the same id and an \`effective_from\`.
definitions:
  - id: incident-response
    title: Incidents are answered in time
    kind: sla
    target: response
    records:
      - incident
    calendar_of: service
    targets:
      P1:
        minutes: 30
      P2:
        hours: 2
      default:
        hours: 8
    warn_at:
      - 75
  - id: incident-resolution
    title: Incidents are resolved in time
    kind: sla
    target: resolution
    records:
      - incident
    calendar_of: service
    targets:
      P1:
        hours: 4
      P2:
        hours: 8
      default:
        working_days: 3
    pause:
      states:
        - on_hold
      hold_reasons:
        - awaiting_caller
    warn_at:
      - 75
`;
function approvalsFile({ login }) {
	return `# yaml-language-server: $schema=../schemas/approvals.schema.json
# A decision table: every rule that matches adds its steps. A path that no class covers is an error.
version: 1
rules:
  - id: tickets-and-problems
    title: Tickets, problems and docs
    for: records
    require: none
    reason: People who work on tickets must not wait for each other; validation and the audit watch these files.
  - id: control
    title: Configuration, schemas, actions and workflows
    for: control
    steps:
      - id: control-owners
        approvers:
          - control_owners
        require: first
  - id: everything-else
    title: Whatever else lies in the repository
    for: other
    steps:
      - id: peer
        approvers:
          - team:service-desk
        require: first
  - id: normal
    title: Normal and retrospective changes
    for: change
    when:
      types:
        - normal
        - retrospective
    steps:
      - id: cab
        approvers:
          - cab
        require: first
  - id: emergency
    title: Emergency changes
    for: change
    when:
      types:
        - emergency
    steps:
      - id: ecab
        approvers:
          - ecab
        require: first
  - id: standard
    title: Standard changes are authorised by their template
    for: change
    when:
      types:
        - standard
    require: none
    reason: The template was approved, and a change that deviates from it is not standard.
classes:
  - class: change
    paths:
      - changes/**
  - class: records
    paths:
      - tickets/**
      - problems/**
      - docs/**
  - class: control
    paths:
      - config/**
      - schemas/**
      - actions/**
      - .github/**
  - class: other
    paths:
      - "**"
control_owners:
  - ${JSON.stringify(login)}
`;
}
const SCHEDULE = `# yaml-language-server: $schema=../schemas/schedule.schema.json
# When changes should be done, and when they must not be.
maintenance: []
freezes: []
`;
// scripts/gitsm/commands/init.ts
const build = (console, done) => newCommand({
	name: "init",
	summary: "Turns a copy of this repository into an empty one: the sample goes, a first configuration comes.",
	examples: [["gitsm init --empty --organisation \"Acme\" --zone Europe/Berlin --login kim", "begin"], ["gitsm init --empty --organisation \"Acme\" --login kim --dry-run", "what would change"]]
}, console).option("--empty", "remove the sample records and configuration").option("--organisation <name>", "name of the organisation, as reports show it").option("--zone <zone>", "IANA time zone of its days", "UTC").option("--login <login>", "login of the first person; holds every role until others are named").option("--dry-run", "say what would change, and change nothing").action(async (options) => done(await init(options, console)));
async function init(options, console) {
	const { organisation, login, zone } = options;
	if (options.empty !== true) throw new CliError("Say --empty: the sample would be removed.", EXIT.usage, "gitsm init --help");
	if (organisation === void 0 || login === void 0) throw new CliError("--organisation and --login are needed.", EXIT.usage, "gitsm init --help shows an example.");
	if (!/^[A-Za-z0-9](?:-?[A-Za-z0-9]){0,99}$/.test(login)) throw new CliError(`${JSON.stringify(login)} is no login.`, EXIT.usage, "Letters, digits and single hyphens, without @.");
	expectZone(zone, console);
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	if (isEmptyAlready(ledger)) {
		console.out("This repository has no sample records; nothing was changed.\n");
		return EXIT.fine;
	}
	expectSample(ledger);
	const effects = [...removals(repository.root), ...emptyConfig({
		organisation,
		login,
		zone,
		today: formatInstant(console.now).slice(0, 10)
	})];
	if (options.dryRun !== true) await repository.apply({
		effects: lastOfEachPath(effects),
		summary: []
	});
	console.out(tell(effects, options));
	return EXIT.fine;
}
function expectZone(zone, console) {
	if (createZoneLoader()(zone, console.now, console.now) !== void 0) return;
	throw new CliError(`${JSON.stringify(zone)} is no time zone.`, EXIT.usage, "An IANA name such as Europe/Berlin.");
}
function isEmptyAlready(ledger) {
	return ledger.entries.length === 0 && ledger.configuration.organisation?.value.sample !== true;
}
/** Real records are never removed by a command. */
function expectSample(ledger) {
	const real = ledger.entries.filter(({ record }) => record.source?.kind !== "sample");
	const [first] = real;
	if (first !== void 0) throw new CliError(`${real.length} records are not samples, such as ${first.record.id}.`, EXIT.findings, "init --empty removes samples only.");
	if (ledger.configuration.organisation?.value.sample !== true) throw new CliError("config/gitsm.yaml does not say `sample: true`.", EXIT.configuration, "init --empty is for copies of the sample.");
}
/** Everything of the sample but the READMEs, which say what stands where. */
function removals(root) {
	return [
		"tickets",
		"changes",
		"problems",
		"config"
	].flatMap((folder) => listFolder(root, folder)).filter((path) => !path.endsWith("README.md") && !path.endsWith(".gitkeep") && !path.startsWith("config/templates/")).map((path) => ({
		kind: "remove_file",
		path
	}));
}
/** A file of the sample that the beginning also has is written, not removed. */
function lastOfEachPath(effects) {
	return [...new Map(effects.map((effect) => [effect.path, effect])).values()];
}
function tell(effects, { dryRun }) {
	const removed = effects.filter((effect) => effect.kind === "remove_file").length;
	const written = effects.filter((effect) => effect.kind === "write_text").map((effect) => `  ${effect.path}`);
	const did = dryRun === true ? "Would remove" : "Removed";
	const wrote = dryRun === true ? "Would write" : "Wrote";
	const next = dryRun === true ? "Nothing was changed." : "Next: gitsm validate, then git add -A && git commit";
	return `${did} ${removed} files of the sample.\n${wrote}\n${written.join("\n")}\n${next}\n`;
}
export { build };
