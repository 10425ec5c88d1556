import { readInput } from '../../src/adapters/actions/runner.ts';
import type { Deployment } from '../../src/core/gate/gate-answer.ts';

/** What the step asks for. A wrong input is an error of the pipeline, and so never a yes. */
export type Order = {
  readonly ledger: { readonly owner: string; readonly repo: string };
  readonly branch: string;
  readonly change: string;
  readonly deployment: Deployment;
  readonly phase: 'ask' | 'succeeded' | 'failed';
  readonly run: string;
  readonly actor: string;
};

type Around = {
  readonly serverUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly run: string;
  readonly actor: string;
};

export function readOrder({ serverUrl, owner, repo, run, actor }: Around): Order {
  const [ledgerOwner = '', ledgerName = ''] = expected(
    'ledger',
    readInput('ledger'),
    /^[\w.-]{1,100}\/[\w.-]{1,100}$/,
  ).split('/');
  const [sha, digest, pull] = [readInput('sha'), readInput('digest'), readInput('pull-request')];
  return {
    ledger: { owner: ledgerOwner, repo: ledgerName },
    branch: expected('branch', readInput('branch'), /^\S{1,200}$/),
    change: expected('change', readInput('change'), /^CHG-[1-9]\d{0,8}$/),
    deployment: {
      repository: expected('repository', readInput('repository'), /^[\w.-]{1,100}\/[\w.-]{1,100}$/),
      environment: expected('environment', readInput('environment'), /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      sha: sha === '' ? undefined : expected('sha', sha, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
      digest: digest === '' ? undefined : expected('digest', digest, /^sha256:[0-9a-f]{64}$/),
      pull_request: pull === '' ? undefined : Number(expected('pull-request', pull, /^[1-9]\d{0,8}$/)),
    },
    phase: phaseIn(readInput('phase')),
    run: `${serverUrl}/${owner}/${repo}/actions/runs/${run}`,
    actor,
  };
}

function expected(name: string, text: string, shape: RegExp): string {
  if (shape.test(text)) return text;
  throw new Error(
    `the input ${name} is ${text === '' ? 'empty' : `not as it must be: ${JSON.stringify(text.slice(0, 100))}`}`,
  );
}

function phaseIn(text: string): Order['phase'] {
  if (text === 'ask' || text === 'succeeded' || text === 'failed') return text;
  throw new Error(`the input phase takes ask, succeeded or failed, not ${JSON.stringify(text.slice(0, 100))}`);
}
