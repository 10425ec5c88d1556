import { keyOrder } from '../record/key-order.generated.ts';

/** Fields of a change that say what and when rather than how: no template fixes or frees them. */
const ALWAYS_FREE: readonly string[] = [
  'title',
  'type',
  'template',
  'requested_by',
  'links',
  'labels',
  'watchers',
  'description',
];

/** What a draft must have, whoever says it: the template or the person who follows it. */
export const requiredFields: readonly string[] = ['service', 'window', 'plan', 'team'];

/** The fields of a draft that a template has to fix or to free. */
export const freeFields: readonly string[] = keyOrder['change-draft'].filter((field) => !ALWAYS_FREE.includes(field));
