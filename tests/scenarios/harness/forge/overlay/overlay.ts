import type { Clock } from '../../clock.ts';
import type { People } from '../../people.ts';
import type { Access } from '../access.ts';
import type { BareRepository } from '../bare-repository.ts';
import type { ApiRequest, ApiResponse } from '../exchange.ts';
import type { Upstream } from '../upstream.ts';

/** What every part of the overlay builds on. */
export type ForgeContext = {
  readonly owner: string;
  readonly name: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly people: People;
  readonly access: Access;
  readonly clock: Clock;
  readonly repository: BareRepository;
  readonly upstream: Upstream;
  /** The call as emulate would answer it, as the caller. */
  readonly pass: (request: ApiRequest) => Promise<ApiResponse>;
  /** A number that no two things of the forge share. */
  readonly nextId: () => number;
};

/**
 * GitHub's behaviour where emulate has none or another one, by GitHub's name of the call.
 * Whatever is not named here is emulate's. Each answer is checked against GitHub's description like any other.
 */
export type Overlay = Readonly<Record<string, (request: ApiRequest) => Promise<ApiResponse> | ApiResponse>>;

export function repositoryUrl({ apiUrl, owner, name }: ForgeContext): string {
  return `${apiUrl}/repos/${owner}/${name}`;
}

export function pageUrl({ serverUrl, owner, name }: ForgeContext): string {
  return `${serverUrl}/${owner}/${name}`;
}
