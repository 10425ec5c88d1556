import type { RecordKind } from '../../record/record.ts';
import type { IntakeForm } from '../form/intake-forms.ts';
import { questionsOf } from '../form/issue-form.ts';
import { WHICH_ITEM } from '../form/item-form.ts';
import type { IssueFacts } from '../issue-facts.ts';
import { findHeadings } from '../parse/body-lines.ts';
import { LONGEST_BODY, type ParsedBody, parseBody } from '../parse/parse-body.ts';

/** What an issue is to become. Without a form it was written by hand and is read as far as it can be. */
export type Chosen = { readonly kind: RecordKind; readonly form?: IntakeForm; readonly parsed?: ParsedBody };

const KINDS: readonly RecordKind[] = ['incident', 'request', 'problem', 'change'];

/**
 * What the issue is: by its label, which forms put on and outsiders cannot; else by a body that has every question of
 * a form that must be answered. `undefined`: neither, so it is none of our business. `known` is what it is already.
 */
export function chooseForm(
  issue: Pick<IssueFacts, 'labels' | 'body'>,
  forms: readonly IntakeForm[],
  known?: RecordKind,
): Chosen | undefined {
  const labelled = known ?? KINDS.find((kind) => issue.labels.some((label) => label.toLowerCase() === `gitsm/${kind}`));
  const body = issue.body ?? '';
  const headings = headingsOf(body);
  const candidates = forms.filter(({ kind }) => labelled === undefined || kind === labelled);
  const best = bestForm(candidates, body, headings);
  if (best !== undefined && (labelled !== undefined || hasAllRequired(best, headings)))
    return { kind: best.kind, form: best, parsed: parseBody(body, best.form) };
  if (labelled === undefined) return undefined;
  // Without its headings only an item is not known; the forms of the other kinds are one each.
  const [only] = labelled === 'request' ? [] : candidates;
  if (only === undefined) return { kind: labelled };
  return { kind: labelled, form: only, parsed: parseBody(body, only.form) };
}

function headingsOf(body: string): ReadonlySet<string> {
  const lines = body.slice(0, LONGEST_BODY).replace(/\r\n?/g, '\n').split('\n');
  return new Set(findHeadings(lines).map(({ label }) => label));
}

/** The form with most of its questions in the body; of items, the one that the body names. */
function bestForm(forms: readonly IntakeForm[], body: string, headings: ReadonlySet<string>): IntakeForm | undefined {
  let best: { readonly form: IntakeForm; readonly score: number } | undefined;
  for (const form of forms) {
    const found = questionsOf(form.form).filter(({ label }) => headings.has(label)).length;
    if (found === 0) continue;
    const score = found + (form.kind === 'request' ? scoreOfItem(form, body, headings) : 0);
    if (score > (best?.score ?? 0)) best = { form, score };
  }
  return best?.form;
}

const NAMED = 1000;

/** An item that the body names counts above all; one that it does not name is not meant, however alike the questions. */
function scoreOfItem({ form }: IntakeForm, body: string, headings: ReadonlySet<string>): number {
  const question = questionsOf(form).find(({ id }) => id === WHICH_ITEM);
  if (question === undefined || !headings.has(question.label)) return 0;
  const named = parseBody(body, form).fields[WHICH_ITEM];
  return named === null ? -NAMED : NAMED;
}

function hasAllRequired({ form }: IntakeForm, headings: ReadonlySet<string>): boolean {
  return questionsOf(form).every(({ required, label }) => !required || headings.has(label));
}
