import { isJsonMap, type JsonMap, type JsonValue } from '../../core/record/json.ts';
import { renderKey, renderScalar, type Scalar, toLiteral } from './render-scalar.ts';

/**
 * What follows a colon or a dash: `head` on the same line (with its leading blank, or empty), `body` on the lines
 * below (each with its leading line feed, or empty).
 */
export type Rendered = { readonly head: string; readonly body: string };

const STEP = 2;

export function renderAfterKey(value: JsonValue, indent: number): Rendered {
  if (isScalar(value)) return renderText(value, indent);
  if (isEmpty(value)) return { head: isJsonMap(value) ? ' {}' : ' []', body: '' };
  return { head: '', body: `\n${renderBlock(value, indent + STEP)}` };
}

/** A map or list in a list begins on the line of its dash. */
export function renderAfterDash(value: JsonValue, indent: number): Rendered {
  if (isScalar(value) || isEmpty(value)) return renderAfterKey(value, indent);
  const [first = '', ...rest] = renderBlock(value, indent + STEP).split('\n');
  return { head: ` ${first.slice(indent + STEP)}`, body: rest.map((line) => `\n${line}`).join('') };
}

export function renderPair(key: string, value: JsonValue, indent: number): string {
  const { head, body } = renderAfterKey(value, indent);
  return `${renderKey(key)}:${head}${body}`;
}

export function renderItem(value: JsonValue, indent: number): string {
  const { head, body } = renderAfterDash(value, indent);
  return `-${head}${body}`;
}

/** A map or list that is not empty, as lines. */
export function renderBlock(value: JsonMap | readonly JsonValue[], indent: number): string {
  const pad = ' '.repeat(indent);
  const entries = isJsonMap(value)
    ? Object.entries(value).map(([key, item]) => renderPair(key, item, indent))
    : value.map((item) => renderItem(item, indent));
  return entries.map((entry) => `${pad}${entry}`).join('\n');
}

/** On one line, for a place inside brackets. */
export function renderFlow(value: JsonValue): string {
  if (isScalar(value)) return renderScalar(value, 'flow');
  if (isJsonMap(value))
    return `{${Object.entries(value)
      .map(([key, item]) => renderFlowPair(key, item))
      .join(', ')}}`;
  return `[${value.map(renderFlow).join(', ')}]`;
}

export function renderFlowPair(key: string, value: JsonValue): string {
  return `${renderKey(key)}: ${renderFlow(value)}`;
}

function renderText(value: Scalar, indent: number): Rendered {
  const literal = typeof value === 'string' ? toLiteral(value) : undefined;
  if (literal === undefined) return { head: ` ${renderScalar(value, 'block')}`, body: '' };
  const pad = ' '.repeat(indent + STEP);
  return {
    head: ` ${literal.header}`,
    body: literal.lines.map((line) => (line === '' ? '\n' : `\n${pad}${line}`)).join(''),
  };
}

function isScalar(value: JsonValue): value is Scalar {
  return typeof value !== 'object' || value === null;
}

function isEmpty(value: JsonMap | readonly JsonValue[]): boolean {
  return Object.keys(value).length === 0;
}
