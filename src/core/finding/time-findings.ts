import type { FindingDeclarations } from './declare.ts';

export const timeFindings = {} satisfies FindingDeclarations;
