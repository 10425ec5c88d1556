import {
  Composer,
  type CST,
  type Document,
  type DocumentOptions,
  type ErrorCode,
  type ParsedNode,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from 'yaml';
import type { FindingList, YamlCode } from './finding-list.ts';

/** YAML 1.2, core schema; uniqueness of keys is our own check, since the library's is quadratic. */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  customTags: [],
  prettyErrors: false,
  logLevel: 'silent',
};

export type YamlDocument = Document.Parsed<ParsedNode>;

/** What the lexemes have told already, in other words. */
const TOLD_BY_LEXEMES: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'NON_STRING_KEY',
  'TAG_RESOLVE_FAILED',
]);

const OWN_CODES: Readonly<Partial<Record<ErrorCode, YamlCode>>> = {
  NON_STRING_KEY: 'YAML_COMPLEX_KEY',
  MULTIPLE_DOCS: 'YAML_MULTIPLE_DOCUMENTS',
};

/** The one document of the tokens; everything wrong with its syntax is told. */
export function composeDocument(tokens: readonly CST.Token[], length: number, findings: FindingList): YamlDocument {
  const [, second] = tokens.filter((token) => token.type === 'document');
  if (second !== undefined) findings.add('YAML_MULTIPLE_DOCUMENTS', { from: second.offset });
  const told = findings.size() > 0;
  const ofFirst = second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
  const document = compose(ofFirst, length, OPTIONS);
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (told && (TOLD_BY_LEXEMES.has(code) || /^Missing closing .quote/.test(message))) continue;
    const own = OWN_CODES[code] ?? 'YAML_SYNTAX';
    findings.add(own, { from: pos[0], to: pos[1] }, { reason: toReason(code, message), detail: toDetail(message) });
  }
  return document;
}

/** Whether the nodes of the document may be others than those that were meant. */
export function isBroken(document: YamlDocument): boolean {
  return document.errors.some(({ code }) => !TOLD_BY_LEXEMES.has(code));
}

/** Parses without judging: for a text that the reader has accepted. Keeps the tokens, for those who edit. */
export function parseAccepted(text: string): YamlDocument {
  return compose([...new Parser().parse(text)], text.length, { ...OPTIONS, keepSourceTokens: true });
}

function compose(tokens: readonly CST.Token[], length: number, options: typeof OPTIONS): YamlDocument {
  const traceLimit = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 0; // the library makes an Error of every mistake; thousands of traces take most of a second
    const [document] = new Composer(options).compose(tokens, true, length);
    return document as YamlDocument; // always one, since it is forced
  } finally {
    Error.stackTraceLimit = traceLimit;
  }
}

/** What the library calls the indentation of the line behind it is a bracket that nobody closed. */
function toReason(code: ErrorCode, message: string): string {
  return code === 'BAD_INDENT' && message.startsWith('Flow ') ? 'OPEN_BRACKET' : code;
}

function toDetail(message: string): string {
  const [line = ''] = message.split('\n');
  return line.slice(0, 200).replace(/\.$/, '');
}
