import type { RecordKind } from '../../src/core/record/record.ts';

/** In the order in which people name them. */
export const RECORD_KINDS = ['incident', 'request', 'change', 'problem'] as const satisfies readonly RecordKind[];
