/**
 * Why a pattern of the configuration may not be used; `undefined` where it may. Patterns run on text that outsiders
 * type, so what can take more than linear time is refused, and some harmless ones with it: a repetition of a group
 * that itself repeats or branches, references back, and looking behind.
 */
export function faultOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'it is not a regular expression';
  }
  const plain = withoutClasses(pattern);
  if (/\\[1-9]|\\k</.test(plain)) return 'it refers back to a group';
  if (/\(\?<?[=!]/.test(plain)) return 'it looks ahead or behind';
  return hasNestedRepetition(plain) ? 'a part that repeats or branches is repeated as a whole' : undefined;
}

/** Brackets stand for one character each; what is escaped in them or outside loses its meaning. */
function withoutClasses(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]\\])*\]/gu, 'x').replace(/\\[^1-9k]/gu, 'x');
}

const REPEATS = /^(?:[*+]|\{\d+,\d*\}|\{(?:[2-9]|\d{2,})\})/;

function hasNestedRepetition(pattern: string): boolean {
  const open: { risky: boolean }[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '(') open.push({ risky: false });
    const group = open.at(-1);
    if (character === ')') {
      open.pop();
      const outer = open.at(-1);
      if (group?.risky === true && REPEATS.test(pattern.slice(at + 1, at + 12))) return true;
      if (outer !== undefined && group?.risky === true) outer.risky = true;
    } else if (group !== undefined && (character === '|' || REPEATS.test(pattern.slice(at, at + 12)))) {
      group.risky = true;
    }
  }
  return false;
}
