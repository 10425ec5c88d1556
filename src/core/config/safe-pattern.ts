/**
 * Why a pattern of the configuration may not be used; `undefined` where it may. Patterns run on text that outsiders
 * type, so what can take exponential time is refused, and some harmless ones with it: references back, looking
 * around, and repeating a group that itself repeats or branches, unless each round begins with a character that the
 * rest of the group cannot match, as in `[a-z]+(?:[.-][a-z]+)*`.
 * Repetitions side by side can still take polynomial time; whoever runs a pattern bounds the text.
 */
export function faultOfPattern(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
  } catch {
    return 'it is not a regular expression';
  }
  const tokens = pattern.match(TOKEN) ?? [];
  if (tokens.some((token) => /^\\[1-9k]/.test(token))) return 'it refers back to a group';
  if (tokens.some((token) => /^\(\?<?[=!]/.test(token))) return 'it looks ahead or behind';
  return hasRunawayGroup(tokens) ? 'a part that repeats or branches is repeated as a whole' : undefined;
}

const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\(\?(?:<?[=!]|:|<\w+>)|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

const REPEATS = /^(?:[*+]|\{\d+,\}|\{\d*,?(?:[2-9]|\d{2,})\})/;

type Group = { isVaried: boolean; readonly atoms: string[] };

function hasRunawayGroup(tokens: readonly string[]): boolean {
  const open: Group[] = [{ isVaried: false, atoms: [] }];
  for (const [at, token] of tokens.entries()) {
    const group = open.at(-1);
    if (group === undefined) return true;
    if (token.startsWith('(')) open.push({ isVaried: false, atoms: [] });
    else if (token === ')') {
      open.pop();
      const isRepeated = REPEATS.test(tokens[at + 1] ?? '');
      if (isRepeated && group.isVaried && !hasOwnBeginning(group)) return true;
      const outer = open.at(-1);
      outer?.atoms.push(...group.atoms);
      if (outer !== undefined && (group.isVaried || isRepeated)) outer.isVaried = true;
    } else if (token === '|' || REPEATS.test(token)) {
      group.isVaried = true;
      group.atoms.push(token);
    } else group.atoms.push(token);
  }
  return false;
}

/** Whether a group begins with a character, not repeated, that nothing else in it matches. */
function hasOwnBeginning({ atoms: [first = '', ...rest] }: Group): boolean {
  if (rest.includes('|') || REPEATS.test(rest[0] ?? '') || /^[?*{]/.test(rest[0] ?? '')) return false;
  const beginnings = charactersOf(first);
  if (beginnings.length === 0) return false;
  return rest.every((atom) => !beginnings.some((character) => matches(atom, character)));
}

/** What an atom matches, where that is plain ASCII alone; nothing where it may be more. */
function charactersOf(atom: string): readonly string[] {
  if (/[^\x20-\x7e]|^\[\^|\\[\p{L}\p{N}]|^[.^$|*+?]$/u.test(atom)) return [];
  const ascii = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at));
  return ascii.filter((character) => matches(atom, character));
}

function matches(atom: string, character: string): boolean {
  if (/^(?:[*+?^$]|\{\d)/.test(atom)) return false;
  return new RegExp(`^(?:${atom})$`, 'u').test(character);
}
