import type { explainAll } from '../../src/app/explain-finding.ts';

/** The reference of findings as Markdown. */
export function renderFindings(sections: ReturnType<typeof explainAll>): string;

/** Puts the generated part between its markers. Throws where there are none. */
export function replaceBetweenMarkers(page: string, generated: string): string;
