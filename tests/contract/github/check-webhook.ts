import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const { webhooks, definitions } = JSON.parse(readFileSync(new URL('./webhooks-subset.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat('int64', true);
ajv.addSchema({ $id: 'webhooks', webhooks, definitions });

/** Departures of an event's payload from GitHub's description of it, as `pointer problem`. */
export function checkWebhook(event: string, action: string | undefined, payload: unknown): readonly string[] {
  const validate = validatorOf(event, action);
  if (validate === undefined) return [`${event} ${action ?? ''} is not among the chosen webhooks`];
  if (validate(payload)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}

/** GitHub describes each action by itself; a dispatch's action is the sender's own word. */
function validatorOf(event: string, action: string | undefined): ValidateFunction | undefined {
  const base = event.replace('pull_request_target', 'pull_request').replaceAll('_', '-');
  const name =
    base === 'repository-dispatch'
      ? 'repository-dispatch-sample.collected'
      : action === undefined
        ? base
        : `${base}-${action.replaceAll('_', '-')}`;
  return ajv.getSchema(`webhooks#/webhooks/${encodeURIComponent(name)}`);
}
