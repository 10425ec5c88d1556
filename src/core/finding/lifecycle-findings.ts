import type { FindingDeclarations } from './declare.ts';

export const lifecycleFindings = {} satisfies FindingDeclarations;
