import type { Entry } from '../ledger/ledger.ts';
import { kindOfId } from '../record/record-id.ts';

/** A record that is named outside `links`. */
export type Mention = { readonly field: string; readonly pointer: string; readonly target: string };

/** What a ticket waits for and what an emergency is about; a reference that is no id is somebody else's number. */
export function mentionsOf({ kind, record }: Entry): readonly Mention[] {
  switch (kind) {
    case 'incident':
    case 'request':
      return mention('hold_reference', '/hold_reference', record.hold_reference);
    case 'change':
      return mention('emergency.incident', '/emergency/incident', record.emergency?.incident);
    case 'problem':
      return [];
  }
}

function mention(field: string, pointer: string, target: string | undefined): readonly Mention[] {
  return target === undefined || kindOfId(target) === undefined ? [] : [{ field, pointer, target }];
}
