import type { Finding } from '../../finding/finding.ts';

/** What a question was answered: text, the options chosen, the boxes ticked; `null` where it was not answered. */
export type Answer = string | readonly string[] | null;

export type ReadAnswer = {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
};

/** What the forge writes where nothing was answered. */
export const NO_RESPONSE = '_No response_';
