import { CST, Lexer, Parser } from 'yaml';
import type { FindingList, YamlCode } from './finding-list.ts';
import type { ReadLimits } from './read-options.ts';

/** What the reader refuses on sight, whatever it stands for. */
const REFUSED: Readonly<Partial<Record<string, YamlCode>>> = {
  'directive-line': 'YAML_DIRECTIVE',
  anchor: 'YAML_ANCHOR',
  alias: 'YAML_ALIAS',
  tag: 'YAML_TAG',
  'explicit-key-ind': 'YAML_COMPLEX_KEY',
};

/**
 * The concrete syntax of a text. The library's lexer and parser are driven lexeme by lexeme, so that depth, number
 * and errors are bounded while they grow: composing deep or wide nestings, or thousands of errors, is what takes
 * seconds to minutes. `undefined` where a bound was hit; everything refused is told with its place.
 */
export function parseTokens(text: string, limits: ReadLimits, findings: FindingList): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const isTooMany = countNodes(limits.nodes);
  let isContent: boolean = false;
  for (const lexeme of new Lexer().lex(text)) {
    const from = parser.offset;
    const type: string | null = isContent ? null : CST.tokenType(lexeme);
    isContent = type === 'scalar';
    if (isTooMany(type)) return tell('YAML_TOO_MANY_NODES', { from, most: limits.nodes }, findings);
    refuse(type, { from, source: lexeme }, findings);
    if (type?.endsWith('quoted-scalar') && !isClosed(lexeme)) tellOpen({ from, source: lexeme }, findings);
    for (const token of parser.next(lexeme)) tokens.push(tellError(token, findings));
    if (findings.isFull()) return undefined;
    if (isDeeper(parser, limits.depth)) return tell('YAML_TOO_DEEP', { from, most: limits.depth }, findings);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The document stands at the bottom of the parser's stack, a scalar that is being read on its top. */
function isDeeper({ stack }: Parser, depth: number): boolean {
  return stack.length > depth + 1 && CST.isCollection(stack.at(-1));
}

/** Every dash or colon makes a value, every comma separates two, and every scalar is a value or its key. */
function countNodes(most: number): (type: string | null) => boolean {
  let indicators = 0;
  let commas = 0;
  let scalars = 0;
  return (type) => {
    if (type === 'seq-item-ind' || type === 'map-value-ind') indicators += 1;
    else if (type === 'comma') commas += 1;
    else if (type?.endsWith('scalar')) scalars += 1;
    return indicators > most || commas > most || scalars > 2 * most;
  };
}

type Lexeme = { readonly from: number; readonly source: string };

function refuse(type: string | null, { from, source }: Lexeme, findings: FindingList): void {
  const code = type === null ? undefined : REFUSED[type];
  if (code === undefined || findings.isFull()) return;
  findings.add(code, { from, to: from + source.length }, { source: source.slice(0, 60).trimEnd() });
}

/**
 * A quote that is opened and not closed is told where it is opened, since its end is the end of the file. There the
 * library also takes the second half of a doubled single quote for the closing one.
 */
function isClosed(source: string): boolean {
  if (source.startsWith("'")) return source.endsWith("'") && source.split("'").length % 2 === 1;
  let before = source.length - 2;
  while (source[before] === '\\') before -= 1;
  const backslashes = source.length - 2 - before;
  return source.length > 1 && source.endsWith('"') && backslashes % 2 === 0;
}

function tellOpen({ from, source }: Lexeme, findings: FindingList): void {
  const to = from + source.split(/\r?\n/, 1).join('').length;
  findings.add('YAML_SYNTAX', { from, to }, { reason: 'OPEN_QUOTE', detail: 'a quote is not closed' });
}

/** The composer tells the parser's errors in its own words; only their number is looked at here. */
function tellError(token: CST.Token, findings: FindingList): CST.Token {
  if (token.type === 'error') {
    const span = { from: token.offset, to: token.offset + token.source.length };
    findings.add('YAML_SYNTAX', span, { reason: 'UNEXPECTED_TOKEN', detail: token.message.slice(0, 200) });
  }
  return token;
}

type Bound = { readonly from: number; readonly most: number };

function tell(code: YamlCode, { from, most }: Bound, findings: FindingList): undefined {
  findings.add(code, { from }, { most });
}
