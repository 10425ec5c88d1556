import { emptyRepository } from './empty-repository.ts';
import { toYaml } from './record-file.ts';
import type { Repository } from './repository.ts';

/** A clock as `gitsm sla --json` shows it, as far as the tests look at it. */
export type ShownClock = {
  readonly definition: string;
  readonly kind: string;
  readonly target: string;
  readonly priority: string | null;
  readonly stage: string;
  readonly breached: boolean;
  readonly started_at: string;
  readonly stopped_at: string | null;
  readonly due_at: string | null;
  readonly original_due_at: string | null;
  readonly elapsed_seconds: number;
  readonly paused_seconds: number;
  readonly target_seconds: number;
  readonly holders: readonly {
    readonly team: string | null;
    readonly assignee: string | null;
    readonly seconds: number;
  }[];
  readonly story: readonly { readonly at: string; readonly event: string; readonly cause: string }[];
};

type Fields = Readonly<Record<string, string | null>>;

/** An entry of a journal: when, by whom, the state moved to, the fields set. */
export type Step = readonly [at: string, by: string, to: string | undefined, set?: Fields];

export type ClockRepository = Repository & {
  /** Writes `config/sla.yaml`; incidents are meant, the calendar is that of the office, unless said otherwise. */
  readonly define: (...definitions: readonly object[]) => void;
  /** Writes an incident by what happened to it; P1 at the service desk unless the first step says otherwise. */
  readonly happened: (id: string, steps: readonly Step[], more?: object) => void;
  readonly clocksOf: (id: string, asOf: string) => Promise<readonly ShownClock[]>;
};

/** Office hours are 08:00 to 17:00 in Berlin, Monday to Friday. kim and lou work on tickets, rae reports them. */
export function clockRepository(): ClockRepository {
  const repository = emptyRepository();
  return {
    ...repository,
    define: (...definitions) => repository.write('config/sla.yaml', toYaml({ definitions: definitions.map(complete) })),
    happened: (id, steps, more = {}) => {
      const day = (steps[0]?.[0] ?? '').slice(0, 10).replaceAll('-', '/');
      repository.write(`tickets/${day}/${id}.yaml`, toYaml({ ...incident(id, steps), ...more }));
    },
    clocksOf: async (id, asOf) => {
      const { clocks } = await repository.json<{ readonly clocks: readonly ShownClock[] }>('sla', id, '--as-of', asOf);
      return clocks;
    },
  };
}

function complete(definition: object): object {
  const calendar = 'calendar_of' in definition ? {} : { calendar: 'office' };
  return { id: 'desk', title: 'Kept in time', kind: 'sla', records: ['incident'], ...calendar, ...definition };
}

const AT_FIRST: Fields = {
  impact: 'high',
  urgency: 'high',
  priority: 'P1',
  service: 'unknown',
  team: 'service-desk',
};

/** Fields follow from the journal, as they must. */
function incident(id: string, steps: readonly Step[]): object {
  const [opened = ['', '', undefined]] = steps;
  const journal = steps.map(([at, by, to, set], index) => {
    const fields = index === 0 ? { ...AT_FIRST, ...set } : set;
    return { at, by, ...(to === undefined ? {} : { to }), ...(fields === undefined ? {} : { set: fields }) };
  });
  const told = Object.assign({}, ...journal.map(({ set }) => set ?? {})) as Fields;
  const fields = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
  const state = steps.findLast(([, , to]) => to !== undefined)?.[2];
  return { id, title: 'Sample', state, opened_at: opened[0], opened_by: opened[1], ...fields, journal };
}
