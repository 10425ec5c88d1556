import type { FindingDeclarations } from './declare.ts';

export const historyFindings = {} satisfies FindingDeclarations;
