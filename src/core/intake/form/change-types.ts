import type { Options } from './option-lists.ts';

/** Standard changes follow a template and are raised by `gitsm new`; retrospective ones are for managers. */
export const CHANGE_TYPES: Options<'normal' | 'emergency'> = new Map([
  ['Normal: assessed and authorised before it is done', 'normal'],
  ['Emergency: it must be done at once', 'emergency'],
]);
