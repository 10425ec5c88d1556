import type { FindingDeclarations } from './declare.ts';

export const ledgerFindings = {} satisfies FindingDeclarations;
