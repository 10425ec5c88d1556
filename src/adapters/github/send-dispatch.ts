import { write } from './call.ts';
import { createClient, type OctokitOptions } from './octokit.ts';
import type { RepositoryName } from './open-forge.ts';

type Dispatch = { readonly type: string; readonly payload: object };

/** One event to another repository. Sent once: whoever hears it twice knows it again by what it tells. */
export async function sendDispatch(
  options: OctokitOptions,
  name: RepositoryName,
  { type, payload }: Dispatch,
): Promise<void> {
  const client = createClient(options);
  const client_payload = payload as Readonly<Record<string, unknown>>;
  await write(() => client.rest.repos.createDispatchEvent({ ...name, event_type: type, client_payload }));
}
