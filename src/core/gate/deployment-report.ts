import { isJsonMap, type JsonMap, type JsonValue } from '../record/json.ts';
import { toStorableText } from '../record/storable-text.ts';
import type { Deployment } from './gate-answer.ts';

/** The type of the `repository_dispatch` by which a pipeline tells of a deployment. */
export const DEPLOYMENT_EVENT = 'gitsm-deployment';

/** `bypassed`: the gate said no, and somebody deployed all the same, with a reason. */
const PHASES = ['started', 'succeeded', 'failed', 'bypassed'] as const;
export type Phase = (typeof PHASES)[number];

export type DeploymentReport = {
  readonly change: string;
  readonly phase: Phase;
  readonly deployment: Deployment;
  /** The address of the run, and whom it ran for, as the pipeline says; nothing depends on them. */
  readonly run: string;
  readonly actor: string;
  readonly reason: string | undefined;
};

/** Ten fields are what the forge lets through. */
export function toPayload({ change, phase, deployment, run, actor, reason }: DeploymentReport): JsonMap {
  const { repository, environment, sha, digest, pull_request } = deployment;
  const optional = { sha, digest, pull_request, reason };
  return {
    ...{ change, phase, repository, environment, run, actor },
    ...Object.fromEntries(Object.entries(optional).filter((field) => field[1] !== undefined)),
  } as JsonMap;
}

type Read = { readonly ok: true; readonly report: DeploymentReport } | { readonly ok: false; readonly reason: string };

const SHAPES: Readonly<Record<string, RegExp>> = {
  change: /^CHG-[1-9]\d{0,8}$/,
  phase: /^(?:started|succeeded|failed|bypassed)$/,
  repository: /^[\w.-]{1,100}\/[\w.-]{1,100}$/,
  environment: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  run: /^https?:\/\/[\w.:/-]{1,300}$/,
  actor: /^[A-Za-z0-9_-]{1,100}(?:\[bot\])?$/,
};

const OPTIONAL: Readonly<Record<string, RegExp>> = {
  sha: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/,
  digest: /^sha256:[0-9a-f]{64}$/,
};

/** What a dispatch tells, read whole or not at all; all of it is foreign. */
export function readReport(payload: JsonValue | undefined): Read {
  if (!isJsonMap(payload)) return { ok: false, reason: 'it has no payload' };
  const wrong = [
    ...Object.entries(SHAPES).filter(([name, shape]) => !isText(payload[name], shape)),
    ...Object.entries(OPTIONAL).filter(([name, shape]) => payload[name] !== undefined && !isText(payload[name], shape)),
  ].map(([name]) => name);
  const { pull_request: pull, reason } = payload;
  if (pull !== undefined && !(Number.isSafeInteger(pull) && Number(pull) > 0)) wrong.push('pull_request');
  if (reason !== undefined && typeof reason !== 'string') wrong.push('reason');
  if (payload.phase === 'bypassed' && (reason === undefined || String(reason).trim() === '')) wrong.push('reason');
  if (wrong.length > 0) return { ok: false, reason: `${wrong.join(', ')} of the payload is not as it must be` };
  const text = (name: string) => (payload[name] === undefined ? undefined : String(payload[name]));
  return {
    ok: true,
    report: {
      ...{ change: String(payload.change), run: String(payload.run), actor: String(payload.actor) },
      phase: PHASES.find((phase) => phase === payload.phase) ?? 'failed',
      reason: reason === undefined ? undefined : toStorableText(String(reason)).slice(0, 500),
      deployment: {
        ...{ repository: String(payload.repository), environment: String(payload.environment) },
        ...{ sha: text('sha'), digest: text('digest'), pull_request: pull === undefined ? undefined : Number(pull) },
      },
    },
  };
}

function isText(value: JsonValue | undefined, shape: RegExp): boolean {
  return typeof value === 'string' && shape.test(value);
}
