import { createZoneLoader } from '../../../src/adapters/time/zone-rules.ts';
import { assumedFacts } from '../../../src/core/approval/assumed-facts.ts';
import { decide } from '../../../src/core/approval/decide.ts';
import { freeSlotsFor } from '../../../src/core/approval/free-slots.ts';
import type { FieldInput } from '../../../src/core/journal/field-input.ts';
import type { Outcome } from '../../../src/core/journal/outcome.ts';
import type { Draft, Ledger } from '../../../src/core/ledger/ledger.ts';
import { formatInstant, type Instant, type Seconds, toInstant } from '../../../src/core/time/instant.ts';
import type { Interval } from '../../../src/core/time/interval.ts';
import type { Console } from '../console.ts';
import { parseDuration } from '../decide/parse-duration.ts';
import { showInstant } from '../duration.ts';
import { expectAnswer } from './ask-missing.ts';

/** Free windows that are offered. */
const SLOTS = 5;

const OTHER = 'other';

type Asked = {
  readonly ledger: Ledger;
  readonly console: Console;
  /** The change as it would be with these fields. */
  readonly attempt: (fields: FieldInput) => Outcome;
};

/** Asks how long a change takes, and offers the first windows in which nothing speaks against it. */
export async function askWindow(known: FieldInput, { ledger, console, attempt }: Asked): Promise<FieldInput> {
  const length = parseDuration(expectAnswer(await console.ask?.({ message: 'How long will it take?', example: '2h' })));
  const free = freeWindows(known, length, { ledger, console, attempt });
  const choices = [
    ...free.map(({ from, to }) => ({ value: formatInstant(from), label: words({ from, to }) })),
    { value: OTHER, label: 'another time' },
  ];
  const chosen = free.length === 0 ? OTHER : expectAnswer(await console.ask?.({ message: 'When?', choices }));
  const slot = free.find(({ from }) => formatInstant(from) === chosen);
  if (slot !== undefined) return toFields(slot);
  const start = expectAnswer(await console.ask?.({ message: 'From when, in UTC?', example: '2026-12-08T01:00:00Z' }));
  const end = expectAnswer(await console.ask?.({ message: 'Until when?', example: '2026-12-08T03:00:00Z' }));
  return { 'window.start': start, 'window.end': end };
}

/** None where the change cannot be judged yet; it is asked for then. */
function freeWindows(known: FieldInput, length: Seconds, { ledger, console, attempt }: Asked): readonly Interval[] {
  const outcome = attempt({ ...known, ...toFields({ from: console.now, to: toInstant(console.now + length) }) });
  const [effect] = outcome.ok ? outcome.plan.effects : [];
  if (effect?.kind !== 'create_record') return [];
  // The shape of a draft was checked when it was planned.
  const draft = { kind: 'change', path: effect.path, blob: '', draft: effect.value } as unknown as Draft;
  return slotsOf(draft, ledger, { length, from: console.now });
}

type When = { readonly length: Seconds; readonly from: Instant };

function slotsOf(draft: Draft, ledger: Ledger, { length, from }: When): readonly Interval[] {
  const loadZone = createZoneLoader();
  const facts = assumedFacts(ledger, { of: draft, now: from });
  const [part] = decide(facts, { loadZone }).parts;
  const answer = freeSlotsFor(facts, part, { question: { length, from, most: SLOTS }, loadZone });
  return answer.ok ? answer.slots : [];
}

function toFields({ from, to }: Interval): FieldInput {
  return { 'window.start': formatInstant(from), 'window.end': formatInstant(to) };
}

function words({ from, to }: Interval): string {
  return `${showInstant(formatInstant(from))} to ${showInstant(formatInstant(to))}`;
}
