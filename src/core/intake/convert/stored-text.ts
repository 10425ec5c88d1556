import type { Finding } from '../../finding/finding.ts';
import { finding } from '../../finding/make-finding.ts';
import { findUnstorable, toStorableText } from '../../record/storable-text.ts';
import { maskSecrets } from '../secret/find-secrets.ts';

export type StoredText = {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The kinds of the secrets that were masked. */
  readonly masked: readonly string[];
};

/**
 * A foreign text as a record keeps it: letter by letter, but for line ends (LF), what no record can hold, and what
 * looks like a secret.
 */
export function toStoredText(given: string, field: string): StoredText {
  const lines = given.replace(/\r\n?/g, '\n');
  const character = findUnstorable(lines);
  const { text, found } = maskSecrets(toStorableText(lines));
  const changed = { field, character: character ?? '' };
  return {
    text,
    findings:
      character === undefined ? [] : [finding('INTAKE_TEXT_CHANGED', { path: '', pointer: `/${field}` }, changed)],
    masked: found,
  };
}

/** Code points that a title may have (`common.schema.json`). */
const LONGEST_TITLE = 200;

export type StoredTitle = StoredText & {
  /** The whole title, where it was cut. */
  readonly whole?: string;
};

/** A title is one line that shows something; the forge takes 256 characters, a record 200. */
export function toStoredTitle(given: string, fallback: string): StoredTitle {
  const stored = toStoredText(given, 'title');
  const line = stored.text.replace(/[\n\t]/g, ' ');
  if (line.trim() === '') return { ...stored, text: fallback };
  const points = [...line];
  if (points.length <= LONGEST_TITLE) return { ...stored, text: line };
  return { ...stored, text: `${points.slice(0, LONGEST_TITLE - 1).join('')}…`, whole: line };
}

/** More than this stands beside the record, so that the record stays below 64 KiB. */
const MOST_INSIDE = 32 * 1024;

/** What a file of YAML may need for the text at most: indented, or quoted with escapes. In bytes. */
export function bytesInYaml(text: string): number {
  const bytes = new TextEncoder().encode(text).length;
  const marks = text.match(/["\\\n]/g)?.length ?? 0;
  const lines = text.match(/\n/g)?.length ?? 0;
  const hidden = text.match(/[^\P{C}\n\t]|[\p{Zl}\p{Zp}\u0085\uFEFF]/gu)?.length ?? 0;
  return bytes + marks + 2 * lines + 8 * hidden;
}

/** Whether a description is to stand in a file of its own. */
export function standsBeside(description: string): boolean {
  return bytesInYaml(description) > MOST_INSIDE;
}
