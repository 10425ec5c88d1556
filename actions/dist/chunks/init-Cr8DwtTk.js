import { n as EXIT, t as CliError } from "./cli-error-Don4uWP6.js";
import { t as createZoneLoader } from "./zone-rules-C61YvXi7.js";
import { n as isLogin, r as isPersonsLogin } from "./login-DIKkQani.js";
import { n as isRepositoryName, r as planSetUp, t as originOf } from "./origin-BRiIS-qg.js";
import { a as mend, b as counted, o as says } from "./storable-text-BmVNsrtJ.js";
import { t as formatInstant } from "./instant-CCrqmuRZ.js";
import { i as findRepository, n as tryRepository, r as workTreeFiles, t as openRepository } from "./repository-BobDEYgP.js";
import { t as listFolder } from "./list-folder-DhF3VWBz.js";
import { i as loadPorts, n as loadLedger } from "./load-ledger-flsHO6_I.js";
import { n as documentWriter, r as writeYaml, t as applyPlan } from "./apply-plan-CbIuiPHE.js";
import { o as CONFIG_LIMITS } from "./read-yaml-BmJg3maY.js";
import { t as productFiles } from "./product-files-hbSf-2za.js";
import { n as encodeTerminalLine } from "./terminal-text-utQy8A0q.js";
import { r as newCommand } from "./shared-options-8gfwcnxR.js";
import { resolve } from "node:path";
// scripts/gitsm/init/init-options.ts
/** What a first configuration is made of; `undefined` where nobody asked for one. */
function readBeginning({ organisation, login, zone }, console) {
	if (organisation === void 0 && login === void 0) return void 0;
	if (organisation === void 0 || login === void 0) throw new CliError("--organisation and --login are needed.", EXIT.usage, "gitsm init --help shows an example.");
	if (!isPersonsLogin(login)) throw noLogin(login);
	if (createZoneLoader()(zone, console.now, console.now) === void 0) throw new CliError(`${JSON.stringify(zone)} is no time zone.`, EXIT.usage, "An IANA name such as Europe/Berlin.");
	return {
		organisation,
		login,
		zone
	};
}
function noLogin(login) {
	return new CliError(`${JSON.stringify(login)} is no login.`, EXIT.usage, "Letters, digits and single hyphens, without @.");
}
function readRepository({ repository }) {
	if (repository === void 0 || isRepositoryName(repository)) return repository;
	throw new CliError(`${JSON.stringify(repository)} is no repository.`, EXIT.usage, "Write owner/name.");
}
/** The three numbers and names of the own App go together. */
function readApp({ appId, botLogin, botId }) {
	if (appId === void 0 && botLogin === void 0 && botId === void 0) return void 0;
	if (appId === void 0 || botLogin === void 0 || botId === void 0) throw new CliError("--app-id, --bot-login and --bot-id go together.", EXIT.usage, WHERE);
	if (!isLogin(botLogin)) throw noLogin(botLogin);
	return {
		appId: readNumber(appId),
		login: botLogin,
		userId: readNumber(botId)
	};
}
const WHERE = "docs/set-up.md says where they stand.";
function readNumber(text) {
	if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
	throw new CliError(`${JSON.stringify(text)} is no number of an account or App.`, EXIT.usage, WHERE);
}
// scripts/gitsm/init/first-files/approvals-file.ts
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
// scripts/gitsm/init/first-files/calendar-files.ts
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
// scripts/gitsm/init/first-files/organisation-file.ts
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
// scripts/gitsm/init/first-files/schedule-file.ts
const SCHEDULE = `# yaml-language-server: $schema=../schemas/schedule.schema.json
# When changes should be done, and when they must not be.
maintenance: []
freezes: []
`;
// scripts/gitsm/init/first-files/service-file.ts
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
// scripts/gitsm/init/first-files/sla-file.ts
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
// scripts/gitsm/init/first-files/teams-file.ts
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
// scripts/gitsm/init/make-empty.ts
const FOLDERS = [
	"tickets",
	"changes",
	"problems",
	"config"
];
/** Turns a copy of the sample into an empty repository: its records, its configuration and what READMEs say of it go. */
async function makeEmpty(options, beginning, console) {
	const repository = openRepository(options.directory);
	const ledger = await repository.load();
	if (isEmptyAlready(ledger)) {
		console.out("This repository has no sample records; nothing was changed.\n");
		return EXIT.fine;
	}
	expectSample(ledger);
	const effects = lastOfEachPath([
		...removals(repository.root),
		...await readmesWithoutSample(repository),
		...emptyConfig({
			...beginning,
			today: formatInstant(console.now).slice(0, 10)
		})
	]);
	if (options.dryRun !== true) await repository.apply({
		effects,
		summary: []
	});
	console.out(options.json === true ? toJson(effects, options) : tell(effects, options));
	return EXIT.fine;
}
function isEmptyAlready(ledger) {
	return ledger.entries.length === 0 && ledger.configuration.organisation?.value.sample !== true;
}
/** Real records are never removed by a command. */
function expectSample(ledger) {
	const real = ledger.entries.filter(({ record }) => record.source?.kind !== "sample");
	const [first] = real;
	if (first !== void 0) throw new CliError(`${counted(real.length, "record is", "records are")} no sample, such as ${first.record.id}.`, EXIT.findings, "init --empty removes samples only.");
	if (ledger.configuration.organisation?.value.sample !== true) throw new CliError("config/gitsm.yaml does not say `sample: true`.", EXIT.configuration, "init --empty is for copies of the sample.");
}
/** Everything of the sample but the READMEs, which say what stands where. */
function removals(root) {
	return FOLDERS.flatMap((folder) => listFolder(root, folder)).filter((path) => !path.endsWith("README.md") && !path.endsWith(".gitkeep") && !path.startsWith("config/templates/")).map((path) => ({
		kind: "remove_file",
		path
	}));
}
async function readmesWithoutSample(repository) {
	const effects = [];
	for (const path of FOLDERS.map((folder) => `${folder}/README.md`)) {
		const text = await repository.readText(path);
		const after = text === void 0 ? void 0 : withoutSample(text);
		if (after !== void 0 && after !== text) effects.push({
			kind: "write_text",
			path,
			text: after
		});
	}
	return effects;
}
/** Without the line that says that all of it is a sample; links to a new file begin with a service and team that are there. */
function withoutSample(text) {
	return text.replace(/^\*\*(?:These are samples|What stands here is a sample)\*\*.*\n/gm, "").replaceAll("service%3A%20web-shop", "service%3A%20unknown").replaceAll("team%3A%20web-shop", "team%3A%20service-desk");
}
/** A file of the sample that the beginning also has is written, not removed. */
function lastOfEachPath(effects) {
	return [...new Map(effects.map((effect) => [effect.path, effect])).values()];
}
function pathsOf(effects, kind) {
	return effects.filter((effect) => effect.kind === kind).map((effect) => effect.path);
}
function toJson(effects, { dryRun }) {
	const [removed, changed] = [pathsOf(effects, "remove_file"), pathsOf(effects, "write_text")];
	return `${JSON.stringify({
		written: dryRun !== true,
		changed,
		removed
	}, null, 2)}\n`;
}
function tell(effects, { dryRun }) {
	const [removed, written] = [pathsOf(effects, "remove_file"), pathsOf(effects, "write_text")];
	const did = dryRun === true ? "Would remove" : "Removed";
	const wrote = dryRun === true ? "Would write" : "Wrote";
	const next = dryRun === true ? "Nothing was changed." : "Next: gitsm init, for forms, code owners and the ruleset of what is yours now; then gitsm validate";
	const lines = written.map((path) => `  ${path}`);
	return `${did} ${counted(removed.length, "file")} of the sample.\n${wrote}\n${lines.join("\n")}\n${next}\n`;
}
// scripts/gitsm/init/tell-set-up.ts
/** What was or would be done, and what is left for a person to do. */
function tellSetUp(told, { json, dryRun }, console) {
	const next = nextSteps(told, dryRun === true);
	if (json === true) {
		const { changed, kept, repository } = told;
		const plan = [...new Set(told.effects.map(({ path }) => path))].sort();
		const findings = told.findings.map((one) => ({
			code: one.code,
			message: says(one),
			mend: mend(one)
		}));
		const answer = {
			written: dryRun !== true,
			changed,
			plan,
			kept,
			findings,
			repository,
			next
		};
		console.out(`${JSON.stringify(answer, null, 2)}\n`);
		return;
	}
	for (const one of told.findings) console.err(`${one.code} ${encodeTerminalLine(says(one))}\n`);
	if (told.effects.length === 0) console.out("Everything is as gitsm init would leave it.\n");
	for (const line of groups(told.effects, dryRun === true)) console.out(`  ${encodeTerminalLine(line)}\n`);
	for (const path of told.kept) console.out(`  kept as it is, though it differs from what would be written: ${encodeTerminalLine(path)}\n`);
	if (dryRun === true) console.out("Nothing was changed.\n");
	if (next.length > 0) console.out(`Next:\n${next.map((line, at) => `  ${at + 1}. ${line}`).join("\n")}\n`);
}
/** A line for each file; one for all of a folder that the program fills. */
function groups(effects, isDry) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind, path } of effects) {
		const word = kind === "remove_file" ? isDry ? "would remove" : "removed" : isDry ? "would write" : "wrote";
		const place = FILLED.find((folder) => path.startsWith(folder)) ?? path;
		counts.set(`${word} ${place}`, (counts.get(`${word} ${place}`) ?? 0) + 1);
	}
	return [...counts].map(([line, count]) => line.endsWith("/") ? `${line} (${count} files)` : line);
}
const FILLED = [
	"actions/",
	"schemas/",
	"config/services/",
	"config/calendars/",
	".github/ISSUE_TEMPLATE/"
];
function nextSteps({ effects, repository, level }, isDry) {
	if (isDry) return ["the same without --dry-run"];
	return [
		...repository === void 0 ? ["gitsm init --repository <owner>/<name>: until then automation does nothing anywhere"] : [],
		...effects.length > 0 ? ["git add -A && git commit -m \"Set up gitsm\" && git push"] : [],
		"gitsm doctor, with GITHUB_TOKEN set: what is right, and what to click where",
		...level === 0 ? ["docs/set-up.md: the stronger level, with an App of your own"] : []
	];
}
// scripts/gitsm/init/set-up-repository.ts
/** Brings a repository to where it can hold records and act on them. Twice is as good as once. */
async function setUpRepository(options, console) {
	const known = tryRepository(options.directory);
	const root = known?.root ?? findRepository(options.directory)?.folder ?? resolve(options.directory);
	const first = known === void 0 ? firstConfig(options, console) : [];
	const configuration = await (known?.loadConfiguration() ?? configurationOf(first));
	const files = workTreeFiles(root);
	const repository = await repositoryName(root, configuration, options);
	const { plan, kept, findings } = await planSetUp({
		configuration,
		repository,
		app: options.app,
		product: productFiles(root)
	}, {
		renderYaml: (value) => writeYaml(value, { limits: CONFIG_LIMITS }),
		list: async (folder) => listFolder(root, folder),
		read: files.read
	});
	const whole = {
		effects: [...first, ...plan.effects],
		summary: []
	};
	const changed = options.dryRun === true ? [] : await applyPlan(whole, files, documentWriter);
	const level = options.app === void 0 ? configuration.organisation?.value.level ?? 0 : 1;
	tellSetUp({
		effects: whole.effects,
		changed,
		kept,
		findings,
		repository,
		level
	}, options, console);
	return findings.length > 0 ? EXIT.findings : EXIT.fine;
}
function firstConfig({ beginning }, console) {
	if (beginning !== void 0) return emptyConfig({
		...beginning,
		today: formatInstant(console.now).slice(0, 10)
	});
	throw new CliError("There is no config/gitsm.yaml here yet: --organisation and --login are needed for a first one.", EXIT.usage, "gitsm init --organisation \"Acme\" --zone Europe/Berlin --login kim");
}
/** What the texts of a plan would be read as. */
async function configurationOf(effects) {
	const texts = new Map(effects.flatMap((one) => one.kind === "write_text" ? [[one.path, one.text]] : []));
	return (await loadLedger({
		list: async () => [...texts.keys()].sort().map((path) => ({
			path,
			blob: path,
			mode: "plain"
		})),
		read: async (wanted, each) => {
			for (const file of wanted) each(file, {
				ok: true,
				bytes: new TextEncoder().encode(texts.get(file.path) ?? "")
			});
		}
	}, loadPorts)).configuration;
}
/**
* What was asked for; else what the configuration says; else where git pushes to. A sample never starts to act on its
* own: whoever wants that says it.
*/
async function repositoryName(root, configuration, { repository }) {
	const organisation = configuration.organisation?.value;
	if (repository !== void 0) return repository;
	if (organisation?.repository !== void 0 || organisation?.sample === true) return organisation.repository;
	return originOf(root);
}
// scripts/gitsm/commands/init.ts
const build = (console, done) => newCommand({
	name: "init",
	summary: "Sets up a repository of records: configuration, workflows, forms, ruleset. What is right already stays. With --empty, turns a copy of this repository into an empty one first.",
	examples: [
		["gitsm init --repository acme/itsm", "name where the records live, bring what is generated up to date"],
		["gitsm init --organisation \"Acme\" --login kim --dry-run", "what a first set-up would write"],
		["gitsm init --empty --organisation \"Acme\" --zone Europe/Berlin --login kim", "begin"],
		["gitsm init --empty --organisation \"Acme\" --login kim --dry-run", "what would change"]
	]
}, console).option("--empty", "remove the sample records and configuration").option("--organisation <name>", "name of the organisation, as reports show it").option("--zone <zone>", "IANA time zone of its days", "UTC").option("--login <login>", "login of the first person; holds every role until others are named").option("--repository <owner/name>", "where the records live on the forge; else what git pushes to").option("--app-id <number>", "level 1: number of your own App").option("--bot-login <login>", "level 1: the account it writes under, such as acme-itsm[bot]").option("--bot-id <number>", "level 1: the number of that account").option("--dry-run", "say what would change, and change nothing").action(async (options) => done(await init(options, console)));
async function init(options, console) {
	const [repository, app] = [readRepository(options), readApp(options)];
	const beginning = readBeginning(options, console);
	if (options.empty !== true) return setUpRepository({
		...options,
		repository,
		app,
		beginning
	}, console);
	if (beginning !== void 0) return makeEmpty(options, beginning, console);
	throw new CliError("--organisation and --login are needed.", EXIT.usage, "gitsm init --help shows an example.");
}
export { build };
