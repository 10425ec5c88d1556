import { withArticle } from '../../../src/core/finding/phrase.ts';
import type { LinkRefusal } from '../../../src/core/links/edit-link.ts';

/** Why two records cannot be linked or unlinked, and what to do instead. */
export function tellRefusal(refusal: LinkRefusal): { readonly says: string; readonly mend: string } {
  switch (refusal.why) {
    case 'no_such_record':
      return {
        says: `There is no record ${refusal.id}.${guess(refusal.near)}`,
        mend: 'gitsm list shows which there are.',
      };
    case 'no_such_relation':
      return {
        says: `"${refusal.relation}" is no relation of ${withArticle(refusal.kind)}.${guess(refusal.near)}`,
        mend: `Its relations are: ${refusal.known.join(', ')}.`,
      };
    case 'wrong_kind':
      return {
        says: `${refusal.to} cannot stand in ${refusal.field}; that is for: ${refusal.expected.join(', ')}.`,
        mend: 'Name a record of that kind, or use the relation "related".',
      };
    case 'self':
      return { says: `${refusal.id} cannot be linked to itself.`, mend: 'Name another record.' };
    case 'cycle':
      return {
        says: `${refusal.field} would lead round in a circle: ${[...refusal.ids, refusal.ids[0] ?? ''].join(' → ')}.`,
        mend: 'Unlink one of these first.',
      };
    case 'taken':
      return {
        says: `${refusal.id} has ${refusal.holder} as its ${refusal.field} already, and can have one only.`,
        mend: `gitsm link --remove ${refusal.id} ${refusal.field} ${refusal.holder}`,
      };
    case 'full':
      return {
        says: `${refusal.field} of ${refusal.id} holds ${refusal.most} records already.`,
        mend: 'Unlink some, or link to another record.',
      };
    case 'not_linked':
      return {
        says: `${refusal.from} does not name ${refusal.to} in ${refusal.field}.`,
        mend: `gitsm show ${refusal.from} lists its links.`,
      };
  }
}

function guess(near: string | undefined): string {
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
