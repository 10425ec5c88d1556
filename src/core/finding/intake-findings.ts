import { didYouMean, type FindingDeclarations, show } from './declare.ts';

/** What the intake could not read in an issue, and issue forms that the forge would refuse. */
export const intakeFindings = {
  INTAKE_BODY_TOO_BIG: {
    severity: 'warning',
    title: 'An issue is longer than is read',
    says: (args) => `The text has ${show(args, 'length')} characters; the first ${show(args, 'most')} were read.`,
    mend: () => 'Shorten it, and attach what is long as a file.',
  },
  INTAKE_HEADING_MISSING: {
    severity: 'warning',
    title: 'A heading of the form is missing',
    says: (args) => `There is no heading "### ${show(args, 'label')}".`,
    mend: (args) => `Edit the text: a line "### ${show(args, 'label')}", and the answer below it.`,
  },
  INTAKE_HEADING_REPEATED: {
    severity: 'warning',
    title: 'A heading of the form stands there several times',
    says: (args) =>
      `"### ${show(args, 'label')}" stands there ${show(args, 'count')} times; what follows the first was read.`,
    mend: () => 'Edit the text so that the heading stands there once.',
  },
  INTAKE_TEXT_OUTSIDE: {
    severity: 'info',
    title: 'Text above the first heading of the form',
    says: () => 'There is text above the first heading of the form; it belongs to no question.',
    mend: () => 'Nothing needs to be done; the whole text is kept as the description.',
  },
  INTAKE_ANSWER_MISSING: {
    severity: 'error',
    title: 'A question that must be answered is not',
    says: (args) => `"${show(args, 'label')}" is not answered.`,
    mend: (args) => `Edit the text: write ${show(args, 'expected')} below "### ${show(args, 'label')}".`,
  },
  INTAKE_NOT_AN_OPTION: {
    severity: 'error',
    title: 'An answer is none of the options',
    says: (args) => `"${show(args, 'value')}" is none of the options.${didYouMean(args)}`,
    mend: (args) => `Write one of: ${show(args, 'allowed')}.`,
  },
  INTAKE_BOX_UNKNOWN: {
    severity: 'warning',
    title: 'A box that the form does not have',
    says: (args) => `The form has no box "${show(args, 'value')}".`,
    mend: () => 'Leave the boxes as the form wrote them, and tick them.',
  },
  INTAKE_NOT_AS_EXPECTED: {
    severity: 'error',
    title: 'An answer is not of the kind that is asked for',
    says: (args) => `"${show(args, 'value')}" is not ${show(args, 'expected')}.`,
    mend: (args) => `Write ${show(args, 'expected')}.`,
  },
  INTAKE_SERVICE_OPEN: {
    severity: 'warning',
    title: 'It is not known which service is meant',
    says: () => 'The reporter is not sure which service it is.',
    mend: () => 'Nothing needs to be done by the reporter; the triage team sets it.',
  },
  INTAKE_ITEM_UNKNOWN: {
    severity: 'error',
    title: 'It is not known what is asked for',
    says: () => 'The issue does not say which item of the catalogue is wanted.',
    mend: () => 'Open a new issue with the form of the item, or write its headings into this one.',
  },
  INTAKE_NOT_ENTITLED: {
    severity: 'error',
    title: 'An item of the catalogue that the person may not order',
    says: (args) => `${show(args, 'login')} may not order "${show(args, 'item')}".`,
    mend: (args) => `Ask ${show(args, 'who')} to order it.`,
  },
  INTAKE_SECRET: {
    severity: 'warning',
    title: 'Something that looks like a password or key',
    says: (args) => `${show(args, 'count')} × ${show(args, 'what')} masked in the record.`,
    mend: () => 'Revoke it now, then edit the issue and delete the old revisions of its text.',
  },
  INTAKE_TEXT_CHANGED: {
    severity: 'info',
    title: 'Characters that no record can hold were left out',
    says: (args) =>
      `${show(args, 'field')} held ${show(args, 'character')}, which no record can hold; it was left out.`,
    mend: () => 'Nothing needs to be done.',
  },
  INTAKE_FORM_RULE: {
    severity: 'error',
    title: 'An issue form that the forge would not show',
    says: (args) => `${show(args, 'where')}: ${show(args, 'why')}.`,
    mend: (args) => `Change ${show(args, 'from')}, then run: gitsm forms`,
  },
} satisfies FindingDeclarations;
