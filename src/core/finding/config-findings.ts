import type { FindingDeclarations } from './declare.ts';

export const configFindings = {} satisfies FindingDeclarations;
