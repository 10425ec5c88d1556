import type { FindingDeclarations } from './declare.ts';

export const referenceFindings = {} satisfies FindingDeclarations;
