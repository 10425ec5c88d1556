/**
 * emulate numbers comments and reviews from 1, as issues are numbered, so that code which mixes up a number and an id
 * would pass. GitHub's ids have outgrown 32 bits; what leaves the forge is moved there, what comes in is moved back.
 */
const OFFSET = 3_000_000_000;
const EMULATED = 1_000_000;

export function toOuterId(id: number): number {
  return id < EMULATED ? id + OFFSET : id;
}

/** Of a path's parameter. An id that was never given out stays what it is. */
export function toInnerId(id: string): string {
  const number = Number(id);
  return number > OFFSET ? String(number - OFFSET) : id;
}

/** Addresses carry the same ids. */
export function withOuterIds(address: string): string {
  return address.replaceAll(
    /(\/(?:comments|reviews|events)\/|#(?:issuecomment|pullrequestreview)-)(\d+)(?=\/|$)/g,
    (_, before: string, id: string) => `${before}${toOuterId(Number(id))}`,
  );
}
