/**
 * Whether a path fits a glob of the policy: `*` stands for any characters within a folder, `**` as a part of its own
 * for any number of folders. Capitals count, as in git. Time at most in proportion to glob times path.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const [patterns, parts] = [glob.split('/'), path.split('/')];
  // reachable[n]: the patterns so far can stand for the first n parts.
  let reachable = new Set([0]);
  for (const [at, pattern] of patterns.entries()) {
    const isLast = at === patterns.length - 1;
    reachable = pattern === '**' ? skipAny(reachable, parts.length, isLast) : step(reachable, parts, pattern);
  }
  return reachable.has(parts.length);
}

/** At the end of a glob, `**` stands for at least one part: `changes/**` is what lies below the folder. */
function skipAny(from: ReadonlySet<number>, length: number, isLast: boolean): Set<number> {
  const first = Math.min(...from) + (isLast ? 1 : 0);
  return new Set(Array.from({ length: Math.max(0, length - first + 1) }, (_, at) => first + at));
}

function step(from: ReadonlySet<number>, parts: readonly string[], pattern: string): Set<number> {
  const next = [...from].filter((at) => matchesPart(pattern, parts[at]));
  return new Set(next.map((at) => at + 1));
}

/** Goes back to the last `*` alone, as later ones can take over whatever an earlier one would have taken. */
function matchesPart(pattern: string, part: string | undefined): boolean {
  if (part === undefined) return false;
  let [at, in_, star, mark] = [0, 0, -1, 0];
  while (in_ < part.length) {
    if (pattern[at] === '*') [star, mark, at] = [at, in_, at + 1];
    else if (at < pattern.length && pattern[at] === part[in_]) [at, in_] = [at + 1, in_ + 1];
    else if (star >= 0) [at, in_, mark] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
