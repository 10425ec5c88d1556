import type { WebhookEvent } from '../events/event.ts';
import {
  pushEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../events/other-events.ts';
import type { JsonObject } from '../forge/json.ts';
import { type ActParts, type Happened, pathIn } from './parts.ts';

/** What machines and clocks set off. */
export type SignalActs = {
  /** Asks the forge as a monitoring system would, and returns the event that it sends. */
  readonly dispatch: (given: {
    readonly by: string;
    readonly type: string;
    readonly payload: JsonObject;
  }) => Promise<Happened>;
  /** GitHub's clock, which may come late or not at all. */
  readonly schedule: (cron?: string) => Promise<Happened>;
  readonly start: (given: {
    readonly by: string;
    readonly workflow: string;
    readonly inputs?: Readonly<Record<string, string>>;
  }) => Promise<Happened>;
  /** The event of the latest push, whoever made it: a run raises no events by itself. */
  readonly lastPush: () => Promise<Happened>;
  /** The event of the latest repository dispatch that anyone asked for. */
  readonly lastDispatch: () => Promise<Happened>;
  /** That a workflow has ended which `cause` had started. */
  readonly finished: (
    workflow: string,
    cause: { readonly event: WebhookEvent },
    conclusion?: string,
  ) => Promise<Happened>;
};

export function createSignalActs({ forge, stage }: ActParts): SignalActs {
  return {
    dispatch: async ({ by, type, payload }) => {
      await forge.call(by, 'POST', pathIn(forge, '/dispatches'), { event_type: type, client_payload: payload });
      return { event: await repositoryDispatchEvent(stage, { type, payload, by }) };
    },
    schedule: async (cron = '17 * * * *') => ({ event: await scheduleEvent(stage, cron) }),
    start: async ({ by, workflow, inputs = {} }) => ({
      event: await workflowDispatchEvent(stage, { workflow, inputs, by }),
    }),
    lastPush: async () => {
      const push = (await forge.state.rules.pushes()).at(-1);
      if (push === undefined) throw new Error('nothing was pushed');
      return { event: await pushEvent(stage, push) };
    },
    lastDispatch: async () => {
      const last = forge.state
        .dispatches()
        .filter(({ kind }) => kind === 'repository')
        .at(-1);
      if (last === undefined) throw new Error('nothing was dispatched');
      return { event: await repositoryDispatchEvent(stage, { type: last.name, payload: last.payload, by: last.by }) };
    },
    finished: async (workflow, { event }, conclusion = 'success') => ({
      event: await workflowRunEvent(stage, { workflow, cause: event, conclusion }),
    }),
  };
}
