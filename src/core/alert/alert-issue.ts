import { encodeMarkdownBlock } from '../encode/markdown-block.ts';
import { encodeMarkdownInline } from '../encode/markdown-inline.ts';
import { cut, toVisibleLine } from '../encode/visible-text.ts';
import type { IssueFacts } from '../intake/issue-facts.ts';
import type { ForgeEffect } from '../plan/forge-effect.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../record/json.ts';
import type { AlertOpening } from './opening.ts';
import { textIn } from './payload-fields.ts';

/** Long enough for what a title says; the forge takes 256 characters. */
const LONGEST_TITLE = 200;

/**
 * The issue of an incident that an alert opens: for people a text, and for the next run, should this one die before
 * the record is written, all that the record takes. Percent signs keep it from ending the comment that hides it.
 */
export function alertIssue(opening: AlertOpening): Extract<ForgeEffect, { readonly kind: 'open_issue' }> {
  const { key, title, description, service, severity } = opening;
  const facts = [
    service === undefined ? '' : `service ${encodeMarkdownInline(service)}`,
    severity === undefined ? '' : `severity ${encodeMarkdownInline(severity)}`,
  ].filter((text) => text !== '');
  const told = facts.length === 0 ? '' : `, ${facts.join(', ')}`;
  const parts = [
    `A monitoring system raised this${told}.`,
    encodeMarkdownBlock(description === '' ? title : description),
    `<!-- gitsm:alert-data ${encodeURIComponent(JSON.stringify(opening)).replaceAll('-', '%2D')} -->`,
  ];
  const label = 'gitsm/incident';
  return {
    key,
    kind: 'open_issue',
    title: cut(toVisibleLine(title), LONGEST_TITLE),
    body: parts.join('\n\n'),
    labels: [label],
  };
}

const DATA = /<!-- gitsm:alert-data (\S+) -->/;

/** What the issue carries; `undefined` where it is none of ours, or somebody edited that part away. */
export function openingIn({ body, user }: IssueFacts, us: { readonly user_id: number }): AlertOpening | undefined {
  const [, data] = DATA.exec(body ?? '') ?? [];
  if (data === undefined || user?.id !== us.user_id) return undefined;
  try {
    return toOpening(JSON.parse(decodeURIComponent(data)) as JsonValue);
  } catch {
    return undefined;
  }
}

function toOpening(value: JsonValue): AlertOpening | undefined {
  if (!isJsonMap(value)) return undefined;
  const [key, title] = [textIn(value, 'key'), textIn(value, 'title')];
  const occurrences = Array.isArray(value.occurrences)
    ? value.occurrences.filter((one) => typeof one === 'string')
    : [];
  if (key === undefined || title === undefined || occurrences.length === 0) return undefined;
  return { key, title, description: textIn(value, 'description') ?? '', occurrences, ...optional(value) };
}

function optional(value: JsonMap): Pick<AlertOpening, 'service' | 'severity' | 'url'> {
  const names = ['service', 'severity', 'url'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = textIn(value, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
