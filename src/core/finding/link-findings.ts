import { didYouMean, type FindingDeclarations, show } from './declare.ts';

/** What can be wrong with links between records. `field` and `mirror` are as in the file: `links.caused_by`. */
export const linkFindings = {
  LINK_TARGET_MISSING: {
    severity: 'error',
    title: 'A link names a record that does not exist',
    says: (args) =>
      `${show(args, 'field')} is ${show(args, 'target')}, but there is no such record.${didYouMean(args)}`,
    mend: (args) =>
      show(args, 'near') === ''
        ? 'Correct the id, create the record, or remove the link.'
        : `Write ${show(args, 'near')}, or remove the link.`,
  },
  LINK_PROPOSAL_UNKNOWN: {
    severity: 'warning',
    title: 'A link names a record that may be proposed in a pull request',
    says: (args) =>
      `${show(args, 'field')} is ${show(args, 'target')}, which is not registered; whether an open pull request proposes it cannot be told here.`,
    mend: () => 'Correct the id if it is wrong; else it will be in order once that pull request is merged.',
  },
  LINK_WRONG_KIND: {
    severity: 'error',
    title: 'A link names a record of a kind that does not belong there',
    says: (args) =>
      `${show(args, 'field')} is ${show(args, 'target')}; a record of another kind is expected: ${show(args, 'expected')}.`,
    mend: () => 'Name a record of that kind, or use links.related.',
  },
  LINK_SELF: {
    severity: 'error',
    title: 'A record is linked to itself',
    says: (args) => `${show(args, 'field')} of ${show(args, 'target')} names the record itself.`,
    mend: () => 'Remove the link, or name the record that is meant.',
  },
  LINK_CYCLE: {
    severity: 'error',
    title: 'Links of one relation lead back to where they begin',
    says: (args) => `${show(args, 'field')} leads round in a circle: ${show(args, 'way')}.`,
    mend: () => 'Remove the one of these links that is wrong.',
  },
  LINK_MIRROR_MISSING: {
    severity: 'warning',
    title: 'A link is written on one side only',
    says: (args) =>
      `${show(args, 'id')} names ${show(args, 'target')} in ${show(args, 'field')}, but ${show(args, 'target')} does not name it in ${show(args, 'mirror')}.`,
    mend: () => 'Run gitsm link, which writes the other side; automation does so after the merge.',
    fixable: true,
  },
  LINK_CONTRADICTION: {
    severity: 'error',
    title: 'Two records claim a place that only one can have',
    says: (args) =>
      `${show(args, 'id')} names ${show(args, 'target')} in ${show(args, 'field')}, but ${show(args, 'mirror')} of ${show(args, 'target')} can hold one record, and ${show(args, 'others')} has it or claims it too.`,
    mend: () => 'Remove the link that is wrong.',
  },
  LINK_LIST_FULL: {
    severity: 'warning',
    title: 'The other side of a link has no room left',
    says: (args) =>
      `${show(args, 'id')} names ${show(args, 'target')} in ${show(args, 'field')}, but ${show(args, 'mirror')} of ${show(args, 'target')} holds ${show(args, 'most')} already.`,
    mend: () => 'Link it to a second record of that sort, or remove the link.',
  },
} satisfies FindingDeclarations;
