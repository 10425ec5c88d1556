import { keyOrder } from '../record/key-order.generated.ts';

/** Fields that tell one change from another rather than say how it is done: free, whether a template says so or not. */
const ALWAYS_FREE: readonly string[] = ['title', 'type', 'requested_by', 'links', 'labels', 'watchers', 'description'];

/** What a draft must have, whoever says it: the template or the person who follows it. */
export const requiredFields: readonly string[] = ['service', 'window', 'plan', 'team'];

/** The fields that a template can fix or free: those of a draft but for the one that names the template. */
export const templateFields: readonly string[] = keyOrder['change-draft'].filter((field) => field !== 'template');

/** The fields of a draft that must not be filled in unless the template fixes or frees them. */
export const boundFields: readonly string[] = templateFields.filter((field) => !ALWAYS_FREE.includes(field));
