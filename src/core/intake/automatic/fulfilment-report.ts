import { toStorableText } from '../../record/storable-text.ts';

/** What a workflow says of a request that it was to fulfil. */
export type FulfilmentReport = {
  readonly request: string;
  readonly outcome: 'done' | 'failed';
  readonly notes: string;
};

/** The type of the `repository_dispatch` that brings it. */
export const REPORT_EVENT = 'gitsm-fulfilment';

const LONGEST_NOTES = 2000;

/** `undefined` for what is no such report: nothing of it is trusted. */
export function readReport(payload: unknown): FulfilmentReport | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  const { request, outcome, notes } = payload as Readonly<Record<string, unknown>>;
  if (typeof request !== 'string' || !/^REQ-[1-9]\d{0,8}$/.test(request)) return undefined;
  if (outcome !== 'done' && outcome !== 'failed') return undefined;
  const text = typeof notes === 'string' ? toStorableText(notes).trim().slice(0, LONGEST_NOTES) : '';
  return { request, outcome, notes: text === '' ? `The workflow said ${outcome}.` : text };
}
