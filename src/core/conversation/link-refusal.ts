import { withArticle } from '../finding/phrase.ts';
import type { LinkRefusal } from '../links/edit-link.ts';

/** Why two records cannot be linked, in a sentence. */
export function saysLinkRefusal(refusal: LinkRefusal): string {
  switch (refusal.why) {
    case 'no_such_record':
      return `there is no record ${refusal.id}${meant(refusal.near)}`;
    case 'no_such_relation':
      return `${withArticle(refusal.kind)} is linked by ${refusal.known.join(', ')}, not by ${refusal.relation}`;
    case 'wrong_kind':
      return `${refusal.field} names ${withArticle(refusal.expected.join(' or '))}, and ${refusal.to} is none`;
    case 'self':
      return `${refusal.id} is not linked to itself`;
    case 'cycle':
      return `${refusal.field} would go in a circle: ${refusal.ids.join(', ')}`;
    case 'taken':
      return `${refusal.field} of ${refusal.id} is ${refusal.holder} already; take that away first`;
    case 'full':
      return `${refusal.field} of ${refusal.id} holds ${refusal.most} records already`;
    case 'not_linked':
      return `${refusal.from} is not linked to ${refusal.to} by ${refusal.field}`;
  }
}

function meant(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`;
}
