import { type Dispatch, dispatches } from './dispatches.ts';
import type { ForgeContext, Overlay } from './overlay.ts';
import { peopleCalls } from './people-calls.ts';
import { type Reactions, reactions } from './reactions.ts';
import { type CommitStatus, statuses } from './statuses.ts';

/** The whole overlay, and what a scenario may look at in it. */
export type OverlayState = {
  readonly overlay: Overlay;
  readonly reactions: Reactions;
  readonly statuses: () => readonly CommitStatus[];
  readonly dispatches: () => readonly Dispatch[];
};

export function createOverlay(forge: ForgeContext): OverlayState {
  const reacting = reactions(forge);
  const reporting = statuses(forge);
  const dispatching = dispatches(forge);
  return {
    overlay: {
      ...reacting.overlay,
      ...reporting.overlay,
      ...dispatching.overlay,
      ...peopleCalls(forge),
    },
    reactions: reacting,
    statuses: reporting.all,
    dispatches: dispatching.all,
  };
}
