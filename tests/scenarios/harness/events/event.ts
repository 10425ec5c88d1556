import type { JsonObject } from '../forge/json.ts';

/** An event as a run meets it: the payload in its file, and what the runner derives from it for the environment. */
export type WebhookEvent = {
  /** As in `on:`; `pull_request_target` carries the payload of `pull_request`. */
  readonly name: string;
  readonly action: string | undefined;
  readonly payload: JsonObject;
  readonly actor: string;
  /** Of the code that runs: the default branch for all but pushes. */
  readonly ref: string;
  readonly sha: string;
  readonly baseRef: string | undefined;
  readonly headRef: string | undefined;
};
