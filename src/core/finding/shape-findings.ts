import type { FindingDeclarations } from './declare.ts';

export const shapeFindings = {} satisfies FindingDeclarations;
