import type { Json, JsonObject } from '../forge/json.ts';
import type { ForgeContext } from '../forge/overlay/overlay.ts';
import { accountOf, fullRepository } from '../forge/overlay/resources.ts';
import type { WebhookEvent } from './event.ts';

/** What the makers of events read: the forge as it is at this moment. */
export type EventStage = {
  readonly forge: ForgeContext;
  /** A path below the repository, read as the forge itself. */
  readonly read: (path: string) => Promise<Json>;
  readonly tip: (branch: string) => Promise<string>;
};

/** What every event of a repository carries. */
export function envelope({ forge }: EventStage, by: string): JsonObject {
  return { repository: fullRepository(forge), sender: { ...accountOf(forge, by) } };
}

/** Events that are no push run the default branch's code. */
export async function onDefaultBranch(
  stage: EventStage,
  name: string,
  payload: JsonObject,
  actor: string,
): Promise<WebhookEvent> {
  const { action } = payload;
  return {
    name,
    action: typeof action === 'string' ? action : undefined,
    payload,
    actor,
    ref: 'refs/heads/main',
    sha: await stage.tip('main'),
    baseRef: undefined,
    headRef: undefined,
  };
}
