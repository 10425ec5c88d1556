import { encodeMarkdownInline } from '../../encode/markdown-inline.ts';
import type { Entry } from '../../ledger/ledger.ts';
import type { Incident, Problem, ServiceRequest } from '../../record/record.ts';
import type { Reading } from '../convert/reading.ts';
import type { StatusFacts } from './status-facts.ts';

type Steps<State extends string> = Readonly<Record<State, string>>;

const INCIDENT: Steps<Incident['state']> = {
  new: 'TEAM takes it up. Until then, edit this issue if something is missing; it is read again.',
  in_progress: 'OWNER works on it. Add what you find in a comment.',
  on_hold: 'It waits; a comment here says more.',
  resolved:
    'See whether it is mended. If not, reopen this issue or write `/reopen` and what is the matter; if so, write `/close` or wait: it closes by itself.',
  closed: 'Nothing. If it comes back, open a new issue and name this one.',
  cancelled: 'Nothing.',
};

const REQUEST: Steps<ServiceRequest['state']> = {
  submitted: 'It is looked at whether it must be approved.',
  awaiting_approval: 'It waits for approval; there is nothing for you to do.',
  approved: 'TEAM takes it up.',
  in_fulfilment: 'OWNER works on it. Add what matters in a comment.',
  on_hold: 'It waits; a comment here says more.',
  fulfilled:
    'See whether you got what you asked for. If not, reopen this issue or write `/reopen` and what is missing; if so, write `/close`.',
  closed: 'Nothing. For something more, open a new issue.',
  rejected: 'Nothing; it was not approved.',
  cancelled: 'Nothing.',
};

const PROBLEM: Steps<Problem['state']> = {
  new: 'TEAM assesses it. Until then, edit this issue if something is missing; it is read again.',
  assess: 'OWNER assesses it.',
  root_cause_analysis: 'OWNER looks for the cause.',
  fix_in_progress: 'The fix is being made.',
  resolved: 'It is watched whether the fix helps.',
  closed: 'Nothing.',
  cancelled: 'Nothing.',
};

/** Whose turn it is, and what they do. */
export function nextStep(entry: Entry, { configuration }: StatusFacts, reading?: Reading): string {
  const { record } = entry;
  if ('hold_reason' in record && record.state === 'on_hold' && record.hold_reason === 'awaiting_caller')
    return 'We wait for your answer: write it in a comment here.';
  const isAsked = reading !== undefined && reading.needs.length > 0;
  const asked = isAsked ? 'Please mend what stands in the table above; nobody waits for it, and the clocks run. ' : '';
  const team = configuration.teams?.value.teams.find(({ id }) => id === record.team)?.title ?? record.team;
  return (
    asked +
    stepOf(entry)
      .replace('TEAM', () => encodeMarkdownInline(team))
      .replace('OWNER', () => encodeMarkdownInline(record.assignee ?? team))
  );
}

function stepOf(entry: Entry): string {
  switch (entry.kind) {
    case 'incident':
      return INCIDENT[entry.record.state];
    case 'request':
      return REQUEST[entry.record.state];
    case 'problem':
      return PROBLEM[entry.record.state];
    case 'change':
      return '';
  }
}
