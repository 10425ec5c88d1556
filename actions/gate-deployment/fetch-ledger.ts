import type { Runner } from '../../src/adapters/actions/runner.ts';
import { fetchPartialLedger } from '../../src/adapters/git/blobless-ledger.ts';
import { openTokenGit } from '../../src/adapters/git/token-git.ts';
import { loadPorts } from '../../src/adapters/ledger/load-ports.ts';
import { type FetchLedger, isReadByGate } from '../../src/app/gate/ask-gate.ts';
import { loadLedger } from '../../src/app/load-ledger.ts';
import type { Order } from './read-order.ts';

type From = Pick<Order, 'ledger' | 'branch'> & { readonly token: string };

/** The records of another repository of the same forge, without a checkout. */
export function fetchLedgerFrom({ serverUrl, scratch, now }: Runner, { ledger, branch, token }: From): FetchLedger {
  return async (change) => {
    const url = `${serverUrl}/${ledger.owner}/${ledger.repo}.git`;
    const git = await openTokenGit({ url, token, scratch, now });
    return loadLedger(await fetchPartialLedger(git, branch, isReadByGate(change)), loadPorts);
  };
}
