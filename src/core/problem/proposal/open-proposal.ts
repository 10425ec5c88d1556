import type { Configuration } from '../../config/configuration.ts';
import { incidentOf } from '../../consequence/consequence.ts';
import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import { table } from '../../intake/status/markdown-table.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { indexLedger } from '../../ledger/ledger-index.ts';
import type { ForgeEffect } from '../../plan/forge-effect.ts';
import type { Incident } from '../../record/record.ts';
import { similarityThresholds } from '../../similarity/thresholds.ts';
import type { Candidate } from './candidates.ts';

/** One issue with the evidence; its record is written once it has its number. */
export function openProposal(candidate: Candidate, ledger: Ledger): ForgeEffect {
  const incidents = incidentsOf(candidate, ledger);
  const { windowDays } = similarityThresholds(ledger.configuration.organisation?.value);
  const why =
    candidate.by === 'text'
      ? `Their texts share the words ${candidate.words.map((word) => `“${encodeMarkdownInline(word)}”`).join(', ')}.`
      : `All of them turned out to be of the category ${candidate.category ?? ''}.`;
  return {
    key: candidate.key,
    kind: 'open_issue',
    title: titleOf(candidate, ledger.configuration),
    body: [
      `${incidents.length} incidents of one service within ${windowDays} days look like one problem. ${why}`,
      table(['Incident', 'Opened', 'State', 'Title'], incidents.map(rowOf)),
      [
        '**To take it up**, comment `/start`: the incidents are linked to this problem, and it is yours to assess.',
        '**If it is none**, comment `/cancel` with the reason: these incidents are not proposed again.',
      ].join('\n\n'),
    ].join('\n\n'),
    labels: ['gitsm/problem'],
  };
}

export function incidentsOf({ ids }: Pick<Candidate, 'ids'>, ledger: Ledger): readonly Incident[] {
  const index = indexLedger(ledger);
  return ids.flatMap((id) => incidentOf(index, id)?.record ?? []);
}

/** `4 incidents of Identity look like one problem: code, phone, factor` */
export function titleOf({ ids, service, words, category }: Candidate, { services }: Configuration): string {
  const name = services.get(service)?.value.title ?? service;
  const what = words.length > 0 ? words.slice(0, 3).join(', ') : category;
  return `${ids.length} incidents of ${name} look like one problem${what === undefined ? '' : `: ${what}`}`;
}

function rowOf({ id, opened_at, state, title }: Incident): readonly string[] {
  return [id, opened_at.slice(0, 10), state.replaceAll('_', ' '), encodeMarkdownInline(title, 100)];
}
