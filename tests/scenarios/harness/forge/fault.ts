/** What goes wrong, and on which side of the effect. `before`: nothing happened. `after`: it did, but nobody is told. */
export type FaultKind =
  /** The connection breaks. */
  | { readonly kind: 'error_before' | 'error_after' }
  /** The process of the run is killed, as a runner that loses its machine. */
  | { readonly kind: 'kill_before' | 'kill_after' }
  /** Somebody cancels the run: it happened, the answer comes, and the process is asked to stop (SIGINT). */
  | { readonly kind: 'cancel' }
  /** No answer ever comes, and nothing happened. */
  | { readonly kind: 'hang' }
  /** It happened, and the answer breaks off in the middle. */
  | { readonly kind: 'truncated' }
  | { readonly kind: 'status'; readonly status: number; readonly effect: 'before' | 'after' }
  /** GitHub's limit on bursts; with or without saying how many seconds to wait. */
  | { readonly kind: 'secondary_limit'; readonly retryAfter?: number }
  /** The hourly allowance is used up. */
  | { readonly kind: 'primary_limit' }
  /** As after a rename or a transfer. Following it with a token would hand the token to whoever is there. */
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 307 };

/** `at` is the number of the request within its run, from 1, over API and git alike; it and `times - 1` more fail. */
export type Fault = FaultKind & { readonly at: number; readonly times?: number };

/** The kinds that every write is swept with. */
export const FAULT_KINDS: readonly FaultKind[] = [
  { kind: 'error_before' },
  { kind: 'error_after' },
  { kind: 'kill_before' },
  { kind: 'kill_after' },
  { kind: 'truncated' },
  { kind: 'status', status: 502, effect: 'before' },
  { kind: 'status', status: 502, effect: 'after' },
];

export function nameOfFault(fault: FaultKind): string {
  return fault.kind === 'status' ? `status ${fault.status} ${fault.effect}` : fault.kind;
}

export function strikes(fault: Fault | undefined, point: number): fault is Fault {
  return fault !== undefined && point >= fault.at && point < fault.at + (fault.times ?? 1);
}

export type Refusal = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** The answer that stands in for the real one; `undefined` where a fault gives none. */
export function refusalOf(fault: FaultKind, now: string, elsewhere: string): Refusal | undefined {
  switch (fault.kind) {
    case 'status':
      return refusal(fault.status, `Fault ${fault.status}`);
    case 'secondary_limit':
      return refusal(
        403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) },
      );
    case 'primary_limit':
      return refusal(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Date.parse(now) / 1000 + 1800),
        'x-ratelimit-resource': 'core',
      });
    case 'redirect':
      return refusal(fault.status, 'Moved', { location: elsewhere });
    case 'error_before':
    case 'error_after':
    case 'kill_before':
    case 'kill_after':
    case 'hang':
    case 'truncated':
    case 'cancel':
      return undefined;
  }
}

function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }),
  };
}

/** Whether the request is carried out although its caller is not told so. */
export function hasEffect(fault: FaultKind): boolean {
  switch (fault.kind) {
    case 'error_after':
    case 'kill_after':
    case 'truncated':
    case 'cancel':
      return true;
    case 'status':
      return fault.effect === 'after';
    case 'error_before':
    case 'kill_before':
    case 'hang':
    case 'secondary_limit':
    case 'primary_limit':
    case 'redirect':
      return false;
  }
}
