import type { Change } from '../../record/record.ts';
import { formatInstant, parseInstant, toInstant } from '../../time/instant.ts';
import type { ChangeVerb } from '../command/commands.ts';
import { whyNotNow } from './change-held.ts';
import { type ChangeAct, complete, done, review } from './change-outcome.ts';
import { begun } from './change-tasks.ts';
import { cancel as cancelRecord } from './outcome-acts.ts';
import { type Act, steps } from './step.ts';

const start: ChangeAct = (_given, scene, change) => {
  const why = whyNotNow(scene, change);
  if (why !== undefined) return { why };
  return steps({ do: 'change', to: 'implementing', fields: begun(scene, change) });
};

const hold: ChangeAct = ({ why = '' }, _scene, change) => {
  if (change.hold !== undefined) return { why: `it is on hold already: ${change.hold.reason}` };
  return steps({ do: 'change', fields: { 'hold.reason': why.slice(0, 1000) } });
};

const resume: ChangeAct = (_given, _scene, change) =>
  change.hold === undefined ? { why: `${change.id} is not on hold` } : steps({ do: 'change', fields: { hold: null } });

const cancel: ChangeAct = (given, scene) => cancelRecord(given, scene);

const window: ChangeAct = ({ start: from = '', length = '', why }, scene, change) => {
  const moved = windowOf(from, length);
  if ('why' in moved) return moved;
  if (change.state !== 'scheduled') return { why: `${change.id} is ${change.state}; only what is scheduled is moved` };
  const refused = scene.refuseWindow?.(change, moved) ?? 'the policy could not be asked';
  if (refused !== '') return { why: refused };
  const fields = { 'window.start': moved.start, 'window.end': moved.end };
  return steps({ do: 'change', fields, ...(why === undefined ? {} : { note: why }) });
};

const LENGTH = /^([1-9]\d{0,2})(m|h|d)$/;
const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 };

type Window = NonNullable<Change['window']>;

/** Seconds may be left out, as people do. */
function windowOf(from: string, length: string): Window | { readonly why: string } {
  const at = parseInstant(from.replace(/T(\d\d:\d\d)(?=Z$|[+-])/, 'T$1:00'));
  const [, count, unit = ''] = LENGTH.exec(length) ?? [];
  if (at === undefined) return { why: `“${from}” is no instant, such as 2026-12-10T20:00Z` };
  if (count === undefined) return { why: `“${length}” is no length, such as 90m, 2h or 1d` };
  const end = toInstant(at + Number(count) * (SECONDS[unit] ?? 0));
  return { start: formatInstant(at), end: formatInstant(end) };
}

/** What belongs before the merge has its time there. */
const tooLate: ChangeAct = () => ({ why: 'it is said too late: the change is registered as it was decided' });

const acts = { start, complete, review, done, hold, resume, window, cancel, waive: tooLate, emergency: tooLate };

/** What a command on a registered change does. */
export function changeAct(verb: Exclude<ChangeVerb, 'help'>): Act {
  return (given, scene) =>
    scene.entry.kind === 'change' ? acts[verb](given, scene, scene.entry.record) : { why: 'that is said on a change' };
}
