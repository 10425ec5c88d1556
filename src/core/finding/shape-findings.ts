import { didYouMean, type FindingDeclarations, show } from './declare.ts';
import type { FindingArgs } from './finding.ts';

/**
 * Where a file differs from its schema. `field` is the place in words (`journal[2].at`), `value` what stands there
 * (cut after 80 characters). All are errors: what has another shape is not read as a record at all.
 */
export const shapeFindings = {
  SHAPE_UNKNOWN_KEY: {
    severity: 'error',
    title: 'A key that the schema does not know',
    says: (args) => `${show(args, 'field')} is not a known key here.${didYouMean(args)}`,
    mend: (args) =>
      show(args, 'near') === ''
        ? `Remove it; known here: ${show(args, 'known')}.`
        : `Write ${show(args, 'near')}, or remove it; known here: ${show(args, 'known')}.`,
  },
  SHAPE_MISSING_KEY: {
    severity: 'error',
    title: 'A key that must be there is missing',
    says: (args) => `${show(args, 'field')} is missing.`,
    mend: (args) => `Add ${show(args, 'key')}.`,
  },
  SHAPE_KEY_NOT_ALLOWED: {
    severity: 'error',
    title: 'A key of free choice has a form that is not allowed',
    says: (args) => `The key ${show(args, 'field')} does not have the form of a key here: ${show(args, 'rule')}.`,
    mend: () => 'Rename it.',
  },
  SHAPE_WRONG_TYPE: {
    severity: 'error',
    title: 'A value is of another type than expected',
    says: (args) => `${show(args, 'field')} is ${show(args, 'found')}; ${show(args, 'expected')} is expected.`,
    mend: (args) => (isUnquotedText(args) ? `Put it in quotes: "${show(args, 'value')}".` : mendType(args)),
  },
  SHAPE_NOT_ALLOWED: {
    severity: 'error',
    title: 'A value is not among those allowed',
    says: (args) => `${show(args, 'field')} is "${show(args, 'value')}", which is not allowed here.${didYouMean(args)}`,
    mend: (args) => `Write one of: ${show(args, 'allowed')}.`,
    // `In Progress` can only mean `in_progress`; another word is a person's to choose.
    fixable: 'sometimes',
  },
  SHAPE_PATTERN: {
    severity: 'error',
    title: 'A text does not have the form that is expected',
    says: (args) => `${show(args, 'field')} is "${show(args, 'value')}", which does not have the form expected.`,
    mend: (args) =>
      show(args, 'advice') === '' ? `Write it so that it fits ${show(args, 'pattern')}.` : show(args, 'advice'),
  },
  SHAPE_NO_SUCH_TIME: {
    severity: 'error',
    title: 'A date or time that does not exist, or lies outside the years 1970 to 2099',
    says: (args) => `${show(args, 'field')} is "${show(args, 'value')}", and there is no such ${timeNoun(args)}.`,
    mend: () =>
      'Correct it: months have 28 to 31 days, hours end at 23, minutes and seconds at 59, years are 1970 to 2099.',
  },
  SHAPE_TOO_LONG: {
    severity: 'error',
    title: 'A text is too long',
    says: (args) => `${show(args, 'field')} has ${show(args, 'length')} characters; at most ${show(args, 'most')} fit.`,
    mend: () => 'Shorten it.',
  },
  SHAPE_TOO_SHORT: {
    severity: 'error',
    title: 'A text is empty or too short',
    says: (args) =>
      show(args, 'length') === '0'
        ? `${show(args, 'field')} is empty.`
        : `${show(args, 'field')} has ${show(args, 'length')} characters; at least ${show(args, 'least')} are expected.`,
    mend: () => 'Fill it in, or remove the key where it may be left out.',
  },
  SHAPE_TOO_MANY: {
    severity: 'error',
    title: 'A list or map has too many entries',
    says: (args) => `${show(args, 'field')} has ${show(args, 'count')} entries; at most ${show(args, 'most')} fit.`,
    mend: () => 'Remove some.',
  },
  SHAPE_TOO_FEW: {
    severity: 'error',
    title: 'A list or map has too few entries',
    says: (args) =>
      `${show(args, 'field')} has ${show(args, 'count')} entries; at least ${show(args, 'least')} are expected.`,
    mend: () => 'Add what is missing, or remove the key where it may be left out.',
  },
  SHAPE_REPEATED: {
    severity: 'error',
    title: 'An entry stands twice in a list',
    says: (args) => `${show(args, 'field')} says the same as entry ${show(args, 'first')} of the list.`,
    mend: () => 'Remove one of the two.',
  },
  SHAPE_OUT_OF_RANGE: {
    severity: 'error',
    title: 'A number is outside its range',
    says: (args) => `${show(args, 'field')} is ${show(args, 'value')}; it must be ${show(args, 'range')}.`,
    mend: (args) => `Write a number that is ${show(args, 'range')}.`,
  },
  SHAPE_MISMATCH: {
    severity: 'error',
    title: 'A value does not fit its schema in another way',
    says: (args) => `${show(args, 'field')} does not fit the schema: ${show(args, 'rule')}.`,
    mend: () => 'Compare it with the examples in the documentation of this file.',
  },
  SHAPE_MORE: {
    severity: 'error',
    title: 'A file has more faults of shape than are listed',
    says: (args) => `${show(args, 'count')} more faults of shape are in this file.`,
    mend: () => 'Mend those that are listed, then check again.',
  },
} satisfies FindingDeclarations;

/** `title: 404` and `version: 1.10`: the writer meant text, and YAML read a number. */
function isUnquotedText(args: FindingArgs): boolean {
  return show(args, 'expected') === 'text' && show(args, 'value') !== '';
}

function mendType(args: FindingArgs): string {
  return show(args, 'found') === 'empty'
    ? 'Fill it in, or remove the key where it may be left out.'
    : `Write ${show(args, 'expected')}.`;
}

function timeNoun(args: FindingArgs): string {
  return show(args, 'form') === 'date' ? 'day' : 'instant';
}
