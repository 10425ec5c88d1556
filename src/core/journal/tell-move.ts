import type { MoveVerdict } from '../lifecycle/moves.ts';

/** Why a move is not allowed, as the end of a sentence; '' where it is. */
export function whyNot(verdict: MoveVerdict, from: string): string {
  switch (verdict.verdict) {
    case 'allowed':
      return '';
    case 'unknown_state':
      return 'there is no such state';
    case 'no_such_move':
      return verdict.instead.length === 0
        ? `${from} is final`
        : `from ${from} it can go to ${verdict.instead.join(', ')}`;
    case 'on_hold':
      return 'the change is on hold';
    case 'not_entitled':
      return `that is for ${verdict.who.join(', ')}`;
    case 'condition':
      return verdict.says;
  }
}
