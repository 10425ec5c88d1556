import type { FindingDeclarations } from './declare.ts';

export const linkFindings = {} satisfies FindingDeclarations;
