import { RequestError } from '@octokit/request-error';
import { Gone, LostAnswer } from '../../core/plan/forge-answer.ts';

/** The token may not do this, or is no longer one. */
export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
}

const READ_TRIES = 3;

/** A read may be repeated: it changes nothing. After the last try the run ends without having written. */
export async function read<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!isOutage(error) || attempt === READ_TRIES) throw understood(error);
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt * (0.5 + Math.random())));
    }
  }
}

/** A write is made once. Where its answer is lost the caller reads back before it writes again. */
export async function write(ask: () => Promise<unknown>): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (error instanceof Gone) throw error;
    if (isOutage(error)) throw new LostAnswer('the answer to a write was lost', { cause: error });
    throw understood(error);
  }
}

/** `undefined` for what is not there: never was, was deleted, or went to another repository. */
export async function readIfThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read(ask);
  } catch (error) {
    if (error instanceof Gone) return undefined;
    throw error;
  }
}

const GONE = new Set([301, 302, 307, 308, 404, 410]);

function understood(error: unknown): unknown {
  if (!(error instanceof RequestError)) return error;
  if (GONE.has(error.status)) return new Gone(`the forge answers ${error.status}`, { cause: error });
  if (error.status === 401 || error.status === 403) {
    return new NotAllowed(`the forge refuses with ${error.status}`, { cause: error });
  }
  return error;
}

/** Broken connections, time-outs and truncated answers come as 500 too. */
function isOutage(error: unknown): boolean {
  return !(error instanceof RequestError) || error.status >= 500;
}
