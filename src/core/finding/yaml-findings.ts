import { type FindingDeclarations, show } from './declare.ts';
import type { FindingArgs } from './finding.ts';

/** What the strict reader refuses before any schema is asked. All are errors: a file that can be read two ways is not read. */
export const yamlFindings = {
  YAML_TOO_BIG: {
    severity: 'error',
    title: 'A file is bigger than the reader takes',
    says: (args) => `The file has ${show(args, 'bytes')} bytes; at most ${show(args, 'most')} are read.`,
    mend: () => 'Shorten it; a long description goes into the .description.md file beside the record.',
  },
  YAML_ENCODING: {
    severity: 'error',
    title: 'A file is not plain UTF-8',
    says: (args) => `The file is not plain UTF-8: ${show(args, 'found')}.`,
    mend: () => 'Save it as UTF-8 without a byte order mark.',
  },
  YAML_CONTROL_CHARACTER: {
    severity: 'error',
    title: 'A control or invisible character',
    says: (args) => `There is a character ${show(args, 'character')} here, which readers show or treat differently.`,
    mend: (args) =>
      show(args, 'escapable') === 'yes'
        ? `Delete it, or write it in double quotes as ${show(args, 'escape')}, where everyone can see it.`
        : 'Delete it.',
  },
  YAML_LINE_ENDS: {
    severity: 'warning',
    title: 'Lines end in CRLF',
    says: () => 'The lines of this file end in CRLF; records are kept with LF.',
    mend: () => 'Save it with LF line ends, or run git add --renormalize on it.',
  },
  YAML_LFS_POINTER: {
    severity: 'error',
    title: 'A Git LFS pointer stands in place of the file',
    says: () => 'This is a Git LFS pointer, not the file itself.',
    mend: () => 'Take YAML files out of .gitattributes filter=lfs and commit the file itself.',
  },
  YAML_CONFLICT_MARKER: {
    severity: 'error',
    title: 'A merge was committed with its conflict',
    says: (args) => `Git left a conflict marker here: ${show(args, 'marker')}.`,
    mend: () => 'Keep the lines that are meant, and delete the lines with <<<<<<<, ||||||| , ======= and >>>>>>>.',
  },
  YAML_EMPTY: {
    severity: 'error',
    title: 'A file with nothing in it',
    says: () => 'The file holds no data.',
    mend: () => 'Fill it in, or delete it.',
  },
  YAML_NOT_A_MAP: {
    severity: 'error',
    title: 'A file that does not begin with keys',
    says: (args) => `The file holds ${show(args, 'found')}; keys with their values ("title: …") are expected.`,
    mend: () => 'Write it as "key: value" lines.',
  },
  YAML_MULTIPLE_DOCUMENTS: {
    severity: 'error',
    title: 'More than one document in a file',
    says: () => 'A second document begins here; one file holds one.',
    mend: () => 'Move it to a file of its own, and remove the --- or ... line.',
  },
  YAML_DIRECTIVE: {
    severity: 'error',
    title: 'A YAML directive',
    says: (args) => `The directive ${show(args, 'source')} changes how a file is read, and is not allowed.`,
    mend: () => 'Delete the line.',
  },
  YAML_ANCHOR: {
    severity: 'error',
    title: 'A YAML anchor',
    says: (args) => `${show(args, 'source')} is an anchor; a record says each thing where it stands.`,
    mend: () =>
      'Delete the anchor and write its value out wherever it was used; put text that begins with & in quotes.',
  },
  YAML_ALIAS: {
    severity: 'error',
    title: 'A YAML alias',
    says: (args) => `${show(args, 'source')} is an alias, which repeats a value from elsewhere, and is not allowed.`,
    mend: () => 'Write the value out; put text that begins with * in quotes.',
  },
  YAML_TAG: {
    severity: 'error',
    title: 'A YAML tag',
    says: (args) => `${show(args, 'source')} is a tag, which changes the type of a value, and is not allowed.`,
    mend: () => 'Delete the tag; put text that begins with ! in quotes.',
  },
  YAML_MERGE_KEY: {
    severity: 'error',
    title: 'A YAML merge key',
    says: () => 'The key << merges another map in some readers and not in others, and is not allowed.',
    mend: () => 'Write the keys out.',
  },
  YAML_COMPLEX_KEY: {
    severity: 'error',
    title: 'A key that is not a single word or text',
    says: () => 'A key stands here that is missing, a list, a map, or marked with ?.',
    mend: () => 'Write a key as text followed by a colon; put text that begins with ? in quotes.',
  },
  YAML_AMBIGUOUS_KEY: {
    severity: 'error',
    title: 'A key that readers do not agree on',
    says: (args) => `The key ${show(args, 'key')} is not the same text to every reader.`,
    mend: (args) => `Put it in quotes: "${show(args, 'key')}".`,
  },
  YAML_DUPLICATE_KEY: {
    severity: 'error',
    title: 'A key stands twice in a map',
    says: (args) => `The key ${show(args, 'key')} stands already on line ${show(args, 'line')}.`,
    mend: () => 'Keep one of the two.',
  },
  YAML_LOOKALIKE_KEY: {
    severity: 'error',
    title: 'Two keys of a map look alike',
    says: (args) =>
      `The key ${show(args, 'key')} differs from ${show(args, 'other')} on line ${show(args, 'line')} only in capitals, width or invisible characters.`,
    mend: () => 'Keep the one that is meant.',
  },
  YAML_FORBIDDEN_KEY: {
    severity: 'error',
    title: 'A key that programs give a meaning of their own',
    says: (args) => `The key ${show(args, 'key')} is not allowed anywhere.`,
    mend: () => 'Rename it.',
  },
  YAML_NUMBER: {
    severity: 'error',
    title: 'A number that readers do not agree on',
    says: (args) => `The number ${show(args, 'source')} ${NUMBER_REASONS[show(args, 'reason')] ?? 'cannot be kept'}.`,
    mend: (args) =>
      `If it is a name or a code, put it in quotes: "${show(args, 'source')}". Else write it in plain decimal.`,
  },
  YAML_TOO_DEEP: {
    severity: 'error',
    title: 'Maps and lists are nested too deeply',
    says: (args) => `Maps and lists are nested more than ${show(args, 'most')} deep here.`,
    mend: () => 'Flatten it; no record needs this.',
  },
  YAML_TOO_MANY_NODES: {
    severity: 'error',
    title: 'Too many values in a file',
    says: (args) => `The file holds more than ${show(args, 'most')} values; reading stopped here.`,
    mend: () => 'Split it, or remove what does not belong to it.',
  },
  YAML_SYNTAX: {
    severity: 'error',
    title: 'A file that is not valid YAML',
    says: (args) => SYNTAX_REASONS[show(args, 'reason')]?.says ?? `This is not valid YAML: ${show(args, 'detail')}.`,
    mend: (args) => SYNTAX_REASONS[show(args, 'reason')]?.mend ?? DEFAULT_SYNTAX_MEND,
  },
} satisfies FindingDeclarations;

const NUMBER_REASONS: Readonly<Record<string, string>> = {
  leading_zero: 'begins with a zero, which some readers take for octal',
  not_finite: 'is not a finite number',
  unsafe: 'is too big to be kept exactly',
};

const DEFAULT_SYNTAX_MEND = 'Compare the line with its neighbours: indentation, the colon after a key, closing quotes.';

/** Our words for the reasons that people meet; anything else is told in the words of the parser. */
const SYNTAX_REASONS: Readonly<Record<string, { readonly says: string; readonly mend: string }>> = {
  TAB_AS_INDENT: { says: 'A tab is used to indent.', mend: 'Indent with blanks, two for each level.' },
  BAD_INDENT: {
    says: 'The indentation does not fit the lines around it.',
    mend: 'Give all keys of a map, and all dashes of a list, the same indentation.',
  },
  BAD_SCALAR_START: {
    says: 'Text cannot begin with this character without quotes.',
    mend: 'Put the text in double quotes.',
  },
  BAD_DQ_ESCAPE: {
    says: 'A backslash in double quotes is not followed by a known escape.',
    mend: 'Write \\\\ for a backslash, or use single quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    says: 'There is a second ": " on this line, or a list where a key should be.',
    mend: 'If the colon belongs to the text, put the text in quotes; else begin a new line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    says: 'A key goes on over several lines, or its colon is missing.',
    mend: 'Write the key on one line with ": " after it; indent text that continues a value.',
  },
  OPEN_QUOTE: {
    says: 'The quote that is opened here is never closed.',
    mend: 'Close it; inside double quotes write \\" for a quote, inside single quotes two of them.',
  },
  OPEN_BRACKET: {
    says: 'A list in [ ] or a map in { } above is not closed, or goes on without being indented.',
    mend: 'Close the bracket, and indent its lines.',
  },
  MISSING_CHAR: {
    says: 'Something is missing here: a closing bracket, a colon after a key, or a comma.',
    mend: 'Close what was opened, and write "key: value".',
  },
  KEY_OVER_1024_CHARS: { says: 'A key is longer than 1024 characters.', mend: 'Shorten the key.' },
} satisfies Readonly<Record<string, { readonly says: FindingArgs[string]; readonly mend: FindingArgs[string] }>>;
