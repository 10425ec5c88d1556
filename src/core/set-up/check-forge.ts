import type { OrganisationConfig } from '../config/configuration.ts';
import { type Instant, parseInstant } from '../time/instant.ts';
import { type Check, right } from './check.ts';
import { compareRuleset } from './compare-ruleset.ts';
import type { Asked, ForgeSettings, LiveRuleset, RepositorySettings, StatusSource } from './forge-settings.ts';
import { wantedRuleset } from './ruleset.ts';

export type ForgeGiven = {
  readonly organisation: OrganisationConfig | undefined;
  readonly settings: ForgeSettings;
  readonly now: Instant;
};

/** The environment that holds the App's key, so that no branch but the default one can read it. */
export const KEY_ENVIRONMENT = 'gitsm';

/** What somebody has clicked, against what the configuration needs. */
export function checkForge({ organisation, settings, now }: ForgeGiven): readonly Check[] {
  const { repository } = settings;
  if (!repository.ok) return [unasked('forge', repository.why)];
  const place = repository.value;
  const level = organisation?.level ?? 0;
  return [
    checkPlace(place, organisation),
    checkIssues(place),
    ask('actions', settings.actions, (actions) => checkActions(actions, place)),
    ask('workflows', settings.workflows, (workflows) => checkWorkflows(workflows, place)),
    ask('labels', settings.labels, (labels) => checkLabels(labels, place)),
    ask('ruleset', settings.rulesets, (rulesets) => checkRuleset(rulesets, { place, organisation })),
    ask('statuses', settings.statuses, (statuses) => checkStatuses(statuses, organisation)),
    ...(level === 1 ? [ask('key', settings.environments, (names) => checkKey(names, place))] : []),
    ask('pages', settings.pages, (pages) => checkPages(pages, place)),
    ask('heartbeat', settings.heartbeat, (at) => checkHeartbeat(at, now, place)),
  ];
}

function unasked(id: string, why: string): Check {
  return { id, verdict: 'unasked', says: `not looked at: ${why}` };
}

function ask<T>(id: string, answer: Asked<T>, judge: (value: T) => Omit<Check, 'id'>): Check {
  return answer.ok ? { id, ...judge(answer.value) } : unasked(id, answer.why);
}

type Judged = Omit<Check, 'id'>;

const fine = (says: string): Judged => ({ verdict: 'right', says });

function checkPlace(place: RepositorySettings, organisation: OrganisationConfig | undefined): Check {
  const id = 'default-branch';
  const says = `${place.name}, default branch ${place.defaultBranch}`;
  if (place.isArchived)
    return { id, verdict: 'click', says: `${says}, archived`, mend: `${place.url}/settings → Unarchive` };
  const wanted = organisation?.default_branch ?? 'main';
  if (wanted === place.defaultBranch) return right(id, says);
  const mend = `write default_branch: ${place.defaultBranch} into config/gitsm.yaml`;
  return { id, verdict: 'mend', says: `${says}, but config/gitsm.yaml says ${wanted}`, mend };
}

function checkIssues(place: RepositorySettings): Check {
  if (place.hasIssues) return right('issues', 'issues are on');
  const mend = `${place.url}/settings → Features → Issues`;
  return { id: 'issues', verdict: 'click', says: 'issues are off: nobody can report', mend };
}

function checkActions(
  { enabled, allowed }: { enabled: boolean; allowed: string },
  { url }: RepositorySettings,
): Judged {
  const where = `${url}/settings/actions → General → Actions permissions`;
  if (!enabled) return { verdict: 'click', says: 'Actions are off', mend: `${where} → Allow` };
  if (allowed === 'all') return fine('Actions are on');
  const says = allowed === 'selected' ? 'only chosen actions may run' : 'only actions of the owner may run';
  const mend = `${where}: let actions made by GitHub run, which are pinned by their commits`;
  return { verdict: allowed === 'selected' ? 'warn' : 'click', says, mend };
}

const WORKFLOWS = ['operate', 'pull-request', 'decide', 'signal'].map((name) => `.github/workflows/${name}.yml`);

/** GitHub switches a schedule off when a public repository sleeps for 60 days. */
function checkWorkflows(
  found: readonly { readonly path: string; readonly state: string }[],
  { url }: RepositorySettings,
): Judged {
  const missing = WORKFLOWS.filter((path) => !found.some((one) => one.path === path));
  if (missing.length > 0)
    return { verdict: 'mend', says: `not there: ${missing.join(', ')}`, mend: 'gitsm init, commit and push' };
  const off = found.filter(({ path, state }) => WORKFLOWS.includes(path) && state !== 'active');
  if (off.length === 0) return fine('all four workflows are active');
  const says = off.map(({ path, state }) => `${path} is ${state}`).join(', ');
  return { verdict: 'click', says, mend: `${url}/actions → the workflow → Enable workflow` };
}

const KIND_LABELS = ['incident', 'request', 'problem', 'change'].map((kind) => `gitsm/${kind}`);

/** The forge leaves out labels of a form that do not exist; all others come with their first ticket. */
function checkLabels(labels: readonly string[], { url }: RepositorySettings): Judged {
  const known = new Set(labels.map((label) => label.toLowerCase()));
  const missing = KIND_LABELS.filter((label) => !known.has(label));
  if (missing.length === 0) return fine('the labels of the forms exist');
  return { verdict: 'click', says: `missing: ${missing.join(', ')}`, mend: `${url}/labels → New label` };
}

type Around = { readonly place: RepositorySettings; readonly organisation: OrganisationConfig | undefined };

function checkRuleset(rulesets: readonly LiveRuleset[], { place, organisation }: Around): Judged {
  const live = rulesets.find(({ name }) => name === 'gitsm');
  const where = `${place.url}/settings/rules`;
  if ((organisation?.level ?? 0) === 0)
    return live === undefined
      ? fine('level 0: main is open, statuses are advisory, the audit tells what slipped past')
      : { verdict: 'warn', says: 'there is a ruleset, but the level is 0', mend: 'docs/set-up.md: level 1' };
  if (live === undefined) {
    const mend = `${where} → New ruleset → Import a ruleset → .github/ruleset/gitsm.json`;
    return { verdict: 'click', says: 'there is no ruleset "gitsm": anyone who writes may push to main', mend };
  }
  const wanted = wantedRuleset({ defaultBranch: place.defaultBranch, appId: organisation?.us?.app_id });
  const differences = compareRuleset(live, wanted);
  if (differences.length > 0) return { verdict: 'click', says: differences.join('; '), mend: `${where} → gitsm` };
  const unseen = live.bypass === undefined ? '; an administrator alone sees who may pass' : '';
  return fine(`the ruleset is as shipped${unseen}`);
}

function checkStatuses(statuses: readonly StatusSource[], organisation: OrganisationConfig | undefined): Judged {
  const ours = statuses.filter(({ context }) => context.startsWith('gitsm / '));
  if (ours.length === 0) return fine('no pull request has a status of ours yet');
  const us = organisation?.us;
  const foreign = us === undefined ? [] : ours.filter(({ userId }) => userId !== us.user_id);
  const said = [...new Set(ours.map(({ context, login }) => `${context} by ${login}`))].join(', ');
  if (foreign.length === 0) return fine(said);
  const mend = `they must be by ${us?.login}: see that the workflows take their token from the App`;
  return { verdict: 'mend', says: said, mend };
}

function checkKey(environments: readonly string[], { url }: RepositorySettings): Judged {
  if (environments.includes(KEY_ENVIRONMENT)) return fine(`the environment ${KEY_ENVIRONMENT} is there`);
  const mend = `${url}/settings/environments → New environment "${KEY_ENVIRONMENT}", default branch only, with the key`;
  return { verdict: 'click', says: 'no environment keeps the key of the App', mend };
}

function checkPages(
  pages: { readonly url: string; readonly isPublic: boolean } | undefined,
  { isPrivate, url }: RepositorySettings,
): Judged {
  if (pages === undefined) return fine('no pages are published');
  if (!isPrivate) return fine(`published at ${pages.url}, as public as the repository`);
  if (!pages.isPublic) return fine(`published at ${pages.url}, for those alone who may read`);
  const says = `the repository is private, but ${pages.url} can be read by everyone`;
  return { verdict: 'click', says, mend: `${url}/settings/pages → Unpublish, or restrict its visibility` };
}

const LATEST_SECONDS = 24 * 3600;

function checkHeartbeat(at: string | undefined, now: Instant, { url }: RepositorySettings): Judged {
  const beat = at === undefined ? undefined : parseInstant(at);
  const mend = `${url}/actions/workflows/operate.yml → Run workflow, and see what it says`;
  if (beat === undefined) return { verdict: 'warn', says: 'automation has not run yet', mend };
  const hours = Math.floor((now - beat) / 3600);
  if (now - beat <= LATEST_SECONDS) return fine(`automation last ran at ${at}`);
  return { verdict: 'mend', says: `automation last ran at ${at}, ${hours} hours ago`, mend };
}
