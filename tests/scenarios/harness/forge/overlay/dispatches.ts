import { type ApiRequest, type ApiResponse, invalid, noContent, notFound } from '../exchange.ts';
import type { JsonObject } from '../json.ts';
import { isObject, objectOf, textOf } from '../json.ts';
import type { ForgeContext, Overlay } from './overlay.ts';

/** An event that a caller asked the forge to send: what workflows of the repository would be started by. */
export type Dispatch = {
  readonly kind: 'repository' | 'workflow';
  /** The event type, or the workflow's file name. */
  readonly name: string;
  readonly payload: JsonObject;
  readonly by: string;
};

/** GitHub's limits on a client payload. */
const PAYLOAD_PROPERTIES = 10;
const PAYLOAD_BYTES = 65_535;

export function dispatches(forge: ForgeContext): {
  readonly overlay: Overlay;
  readonly all: () => readonly Dispatch[];
} {
  const all: Dispatch[] = [];
  const byOf = ({ caller }: ApiRequest): string => (caller.kind === 'app-key' ? '' : caller.person.login);

  function toRepository(request: ApiRequest): ApiResponse {
    const { event_type, client_payload } = objectOf(request.body);
    const payload = isObject(client_payload) ? client_payload : {};
    if (Object.keys(payload).length > PAYLOAD_PROPERTIES) {
      return invalid(
        `No more than ${PAYLOAD_PROPERTIES} properties are allowed; ${Object.keys(payload).length} were supplied.`,
      );
    }
    if (Buffer.byteLength(JSON.stringify(payload)) > PAYLOAD_BYTES) return invalid('client_payload is too large.');
    if (textOf(event_type).length > 100) return invalid('event_type is too long (maximum is 100 characters).');
    all.push({ kind: 'repository', name: textOf(event_type), payload, by: byOf(request) });
    return noContent;
  }

  async function toWorkflow(request: ApiRequest): Promise<ApiResponse> {
    const name = request.params.workflow_id ?? '';
    const { ref, inputs } = objectOf(request.body);
    const file = await forge.repository.tryGit(['cat-file', '-t', `${textOf(ref)}:.github/workflows/${name}`]);
    if (file !== 'blob') return notFound;
    all.push({ kind: 'workflow', name, payload: isObject(inputs) ? inputs : {}, by: byOf(request) });
    return noContent;
  }

  return {
    overlay: { 'repos/create-dispatch-event': toRepository, 'actions/create-workflow-dispatch': toWorkflow },
    all: () => all,
  };
}
