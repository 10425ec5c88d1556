import type { ReportModel } from '../model/report-model.ts';
import { type MarkdownText, md } from './markdown-text.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { PagePlace } from './place.ts';
import { candidateTable } from './problems-page.ts';
import { counted } from './show.ts';
import type { Table } from './table.ts';

/** Incidents that look like one problem, for whoever decides whether they are one. */
export type ProblemCandidatesView = {
  readonly head: PageHead;
  readonly summary: MarkdownText;
  readonly candidates: Table | null;
};

export function problemCandidatesPage(model: ReportModel, place: PagePlace): ProblemCandidatesView {
  return {
    head: pageHead(model, md`Problem candidates`, place),
    summary: md`${counted(model.problems.candidates.length, md`pattern`)} of recurring incidents without a problem.`,
    candidates: candidateTable(model),
  };
}
