import type { Consequence, ConsequenceRule } from '../consequence/consequence.ts';
import { formatInstant } from '../time/instant.ts';

/** When a known error was published is written down by us, so that nobody has to. */
export const datePublication: ConsequenceRule = ({ index, now }) =>
  index.ofKind('problem').flatMap(({ record: { id, known_error: known } }): readonly Consequence[] => {
    if (known?.status !== 'published' || known.published_at !== undefined) return [];
    const fields = { 'known_error.published_at': formatInstant(now) };
    return [{ id, steps: [{ do: 'change', fields }], rule: 'published', of: id, because: 'Known error published.' }];
  });
