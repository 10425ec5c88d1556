import type { Configuration, OrganisationConfig } from '../../core/config/configuration.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { FileEffect, FilePlan } from '../../core/plan/plan.ts';
import type { Edit } from '../../core/record/edit.ts';
import { CODE_OWNERS_MARK, codeOwners } from '../../core/set-up/code-owners.ts';
import { EDITOR_FILES } from '../../core/set-up/editor-settings.ts';
import type { OwnApp } from '../../core/set-up/own-app.ts';
import { rulesetText } from '../../core/set-up/ruleset.ts';
import { type FormPorts, writeForms } from '../intake/write-forms.ts';

export const RULESET_PATH = '.github/ruleset/gitsm.json';
export const CODE_OWNERS_PATH = '.github/CODEOWNERS';

export type SetUpGiven = {
  /** As it is, or as it will be where the plan begins with it. */
  readonly configuration: Configuration;
  /** Owner and name on the forge, to be written where the configuration says nothing. */
  readonly repository: string | undefined;
  readonly app: OwnApp | undefined;
  /** The program's own files, by path; none in a copy of its repository, which has them. */
  readonly product: ReadonlyMap<string, string>;
};

export type SetUp = {
  readonly plan: FilePlan;
  /** Files that stand as somebody made them, though we would have written something else. */
  readonly kept: readonly string[];
  /** What keeps the forge from showing a form. */
  readonly findings: readonly Finding[];
};

/** Everything that a repository needs to be one of records, against what is there: nothing where it has it all. */
export async function planSetUp(given: SetUpGiven, ports: FormPorts): Promise<SetUp> {
  const { configuration } = given;
  const forms = await writeForms(configuration, ports);
  const branch = configuration.organisation?.value.default_branch ?? 'main';
  const files: Planned[] = [await planProgram(atBranch(given.product, branch), ports), await planGuards(given, ports)];
  for (const [path, text] of [...EDITOR_FILES]) files.push(await planOnce(path, text, ports));
  const effects = [
    ...editOrganisation(configuration.organisation?.value, given),
    ...files.flatMap((one) => one.effects),
    ...forms.plan.effects,
  ];
  return {
    plan: { effects, summary: [] },
    kept: files.flatMap((one) => one.kept),
    findings: forms.findings,
  };
}

type Planned = { readonly effects: readonly FileEffect[]; readonly kept: readonly string[] };

const NOTHING: Planned = { effects: [], kept: [] };

/** What says where the records live, and who we are. */
function editOrganisation(organisation: OrganisationConfig | undefined, given: SetUpGiven): readonly FileEffect[] {
  const { repository, app } = given;
  const edits: Edit[] = [];
  if (repository !== undefined && organisation?.repository !== repository)
    edits.push({ op: 'set', pointer: '/repository', value: repository });
  const us = organisation?.us;
  if (app !== undefined && (us?.app_id !== app.appId || us.user_id !== app.userId || us.login !== app.login)) {
    edits.push({ op: 'set', pointer: '/us', value: { user_id: app.userId, login: app.login, app_id: app.appId } });
  }
  if (app !== undefined && organisation?.level !== 1) edits.push({ op: 'set', pointer: '/level', value: 1 });
  return edits.length === 0 ? [] : [{ kind: 'edit_record', path: 'config/gitsm.yaml', edits }];
}

/**
 * The code is the program's and follows it, so that a newer program brings an older copy up to date. Workflows and the
 * rest may have been fitted to a place: what is there stays, and is said where it differs.
 */
async function planProgram(product: ReadonlyMap<string, string>, ports: FormPorts): Promise<Planned> {
  const effects: FileEffect[] = [];
  const kept: string[] = [];
  for (const [path, text] of product) {
    const there = await ports.read(path);
    if (there === text) continue;
    if (there !== undefined && !isCode(path)) kept.push(path);
    else effects.push({ kind: 'write_text', path, text });
  }
  const old = product.size === 0 ? [] : (await ports.list(BUNDLES)).filter((path) => !product.has(path));
  return { effects: [...effects, ...old.map((path) => ({ kind: 'remove_file', path }) as const)], kept };
}

/** A workflow's filter of branches is no place for an expression. */
function atBranch(product: ReadonlyMap<string, string>, branch: string): ReadonlyMap<string, string> {
  const toName = (text: string) => text.replace('branches: [main]', `branches: [${JSON.stringify(branch)}]`);
  if (branch === 'main') return product;
  return new Map([...product].map(([path, text]) => [path, path.startsWith(WORKFLOWS) ? toName(text) : text]));
}

const WORKFLOWS = '.github/workflows/';
const BUNDLES = 'actions/dist';

function isCode(path: string): boolean {
  return path.startsWith('actions/') || path.startsWith('schemas/');
}

async function planGuards({ configuration, app }: SetUpGiven, ports: FormPorts): Promise<Planned> {
  const { organisation, approvals } = configuration;
  const appId = app?.appId ?? organisation?.value.us?.app_id;
  const ruleset = rulesetText({ defaultBranch: organisation?.value.default_branch ?? 'main', appId });
  const guards = [await planOver(RULESET_PATH, ruleset, ports)];
  if (approvals !== undefined) {
    const owners = codeOwners(approvals.value);
    const isOurs = (await ports.read(CODE_OWNERS_PATH))?.startsWith(CODE_OWNERS_MARK) === true;
    guards.push(await (isOurs ? planOver : planOnce)(CODE_OWNERS_PATH, owners, ports));
  }
  return { effects: guards.flatMap((one) => one.effects), kept: guards.flatMap((one) => one.kept) };
}

async function planOver(path: string, text: string, { read }: FormPorts): Promise<Planned> {
  return (await read(path)) === text ? NOTHING : { effects: [{ kind: 'write_text', path, text }], kept: [] };
}

async function planOnce(path: string, text: string, { read }: FormPorts): Promise<Planned> {
  const there = await read(path);
  if (there === text) return NOTHING;
  return there === undefined
    ? { effects: [{ kind: 'write_text', path, text }], kept: [] }
    : { effects: [], kept: [path] };
}
