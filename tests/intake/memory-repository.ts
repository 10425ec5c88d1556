import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import { documentCheck } from '../../src/adapters/schema/check-document.ts';
import { createZoneLoader } from '../../src/adapters/time/zone-rules.ts';
import { documentWriter } from '../../src/adapters/yaml/document-writer.ts';
import { applyPlan } from '../../src/app/apply-plan.ts';
import { convertIssues, type IntakeOptions } from '../../src/app/intake/convert-issue.ts';
import { type DocumentRead, type LoadPorts, loadLedger } from '../../src/app/load-ledger.ts';
import type { Finding } from '../../src/core/finding/finding.ts';
import type { IssueFacts } from '../../src/core/intake/issue-facts.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { ForgeEffect } from '../../src/core/plan/forge-effect.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { parseInstant, toInstant } from '../../src/core/time/instant.ts';
import { incidentBody } from './form-body.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The sample organisation's configuration, which the forms in `.github/` are made from. */
const CONFIG: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'config'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => [`config/${path.replaceAll('\\', '/')}`, readFileSync(join(root, 'config', path), 'utf8')]),
);

export const NOW = toInstant(parseInstant('2026-11-24T12:00:00Z') ?? 0);

const zones = createZoneLoader();
const checkDocument = await documentCheck(['incident', 'request', 'problem', 'change-draft']);

export const OPTIONS: IntakeOptions = {
  now: NOW,
  us: { login: 'larkfield-sample[bot]', user_id: 900000000901 },
  repository: 'larkfield/itsm',
  repositoryUrl: 'https://forge.example/larkfield/itsm',
  loadZone: zones,
  checkDocument,
  renderDocument: documentWriter.create,
};

/** The configuration is read once for all repositories of a test file, as it is the same in all of them. */
const reads = new Map<string, DocumentRead>();
const faults = new WeakMap<object, readonly Finding[]>();
const quickPorts: LoadPorts = {
  ...loadPorts,
  readConfig: (bytes, path) => {
    const key = `${path} ${new TextDecoder().decode(bytes)}`;
    const read = reads.get(key) ?? loadPorts.readConfig(bytes, path);
    reads.set(key, read);
    return read;
  },
  loadShapeCheck: async (schema) => {
    const check = await loadPorts.loadShapeCheck(schema);
    return (value, path) => {
      const known = faults.get(value) ?? check(value, path);
      faults.set(value, known);
      return known;
    };
  },
};

/** Files of a repository in memory, held to the schemas as on disk. */
export type Repository = {
  readonly files: Map<string, string>;
  readonly load: () => Promise<Ledger>;
  /** One plan, not applied. */
  readonly plan: (issues: readonly IssueFacts[], options?: Partial<IntakeOptions>) => Promise<Plan>;
  /** Plans and applies until no file is to change; the plan that is left. */
  readonly settle: (issues: readonly IssueFacts[], options?: Partial<IntakeOptions>) => Promise<Plan>;
  readonly texts: () => Readonly<Record<string, string>>;
};

export function repository(more: Readonly<Record<string, string>> = {}): Repository {
  const files = new Map([...CONFIG, ...Object.entries(more)]);
  const load = () => loadLedger(sourceOf(files), quickPorts);
  const plan: Repository['plan'] = async (issues, options) =>
    convertIssues(
      { ledger: await load(), readText: async (path) => files.get(path) },
      { issues },
      { ...OPTIONS, ...options },
    );
  const settle: Repository['settle'] = async (issues, options) => {
    for (let round = 0; ; round++) {
      const next = await plan(issues, options);
      if (next.files.effects.length === 0) return next;
      if (round > 3) throw new Error(`it does not come to rest: ${next.files.summary}`);
      await apply(next, files);
    }
  };
  const texts = () => Object.fromEntries([...files].filter(([path]) => !path.startsWith('config/')).toSorted());
  return { files, load, plan, settle, texts };
}

function sourceOf(files: ReadonlyMap<string, string>): Parameters<typeof loadLedger>[0] {
  return {
    list: async () => [...files.keys()].toSorted().map((path) => ({ path, blob: path, mode: 'plain' as const })),
    read: async (wanted, each) => {
      for (const file of wanted) each(file, { ok: true, bytes: new TextEncoder().encode(files.get(file.path) ?? '') });
    },
  };
}

async function apply({ files: plan }: Plan, files: Map<string, string>): Promise<void> {
  const tree = {
    read: async (path: string) => files.get(path),
    write: async (path: string, text: string) => void files.set(path, text),
    remove: async (path: string) => void files.delete(path),
  };
  await applyPlan(plan, tree, documentWriter);
}

export function issue(change: Partial<IssueFacts> = {}): IssueFacts {
  const number = change.number ?? 117;
  return {
    number,
    title: 'The tills print no receipts',
    body: incidentBody(),
    user: { login: 'samir', id: 900000000300, type: 'User' },
    created_at: '2026-11-23T09:00:00Z',
    updated_at: '2026-11-23T09:00:00Z',
    state: 'open',
    labels: ['gitsm/incident'],
    assignees: [],
    html_url: `https://forge.example/larkfield/itsm/issues/${number}`,
    is_pull_request: false,
    locked: false,
    ...change,
  };
}

export function comment({ forge }: Pick<Plan, 'forge'>, number = 117): string {
  const told = forge.find((effect) => effect.kind === 'sticky_comment' && effect.issue === number);
  return told?.kind === 'sticky_comment' ? told.body : '';
}

export function effectsOf<K extends ForgeEffect['kind']>(plan: Plan, kind: K) {
  return plan.forge.filter((effect): effect is Extract<ForgeEffect, { readonly kind: K }> => effect.kind === kind);
}
