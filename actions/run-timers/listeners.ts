import { readAddress } from '../../src/adapters/actions/runner.ts';
import { postWebhook } from '../../src/adapters/webhook/post-webhook.ts';
import type { CallListener } from '../../src/app/telling/telling-run.ts';
import type { OrganisationConfig } from '../../src/core/config/configuration.ts';
import type { Listener } from '../../src/core/plan/forge-effect.ts';

export type Listeners = {
  /** Those for whom there are an address and a host to which it may lead. */
  readonly names: (organisation: OrganisationConfig) => readonly Listener[];
  readonly call: (organisation: OrganisationConfig) => CallListener;
};

export function readListeners(): Listeners {
  const addresses: Readonly<Record<Listener, string>> = {
    slack: readAddress('slack-webhook'),
    generic: readAddress('webhook'),
  };
  const known: readonly Listener[] = ['slack', 'generic'];
  return {
    names: ({ webhooks }) => known.filter((one) => addresses[one] !== '' && webhooks?.[one] !== undefined),
    call: (organisation) => once((one, body) => call(organisation, { listener: one, url: addresses[one], body })),
  };
}

type Call = { readonly listener: Listener; readonly url: string; readonly body: object };

function call({ webhooks }: OrganisationConfig, { listener, url, body }: Call): ReturnType<CallListener> {
  return postWebhook({ url, host: webhooks?.[listener] ?? '', body });
}

/** Who does not answer is not asked again in the same run: sixty notices would be minutes of waiting. */
function once(listen: CallListener): CallListener {
  const failed = new Map<Listener, Awaited<ReturnType<CallListener>>>();
  return async (listener, body) => {
    const answer = failed.get(listener) ?? (await listen(listener, body));
    if (!answer.ok) failed.set(listener, answer);
    return answer;
  };
}
