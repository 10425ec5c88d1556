import type { Clock } from '../clock.ts';
import type { EventStage } from '../events/envelope.ts';
import type { WebhookEvent } from '../events/event.ts';
import type { Forge } from '../forge/forge.ts';
import type { People } from '../people.ts';

/** What the acts are made of. */
export type ActParts = {
  readonly forge: Forge;
  readonly clock: Clock;
  readonly people: People;
  readonly stage: EventStage;
};

/** Every act returns the event that GitHub would send, to be handed to a run: once, twice, late or never. */
export type Happened = { readonly event: WebhookEvent };

export function pathIn({ owner, name }: Forge, path: string): string {
  return `/repos/${owner}/${name}${path}`;
}
