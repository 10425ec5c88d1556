import type { FindingDeclarations } from './declare.ts';

export const journalFindings = {} satisfies FindingDeclarations;
