import { type CheckRun, checks } from './checks.ts';
import { commentCalls } from './comment-calls.ts';
import { commitCalls } from './commit-calls.ts';
import { contentCalls } from './content-calls.ts';
import { type Dispatch, dispatches } from './dispatches.ts';
import { createEditBook, type EditBook } from './edit-book.ts';
import { gitCalls } from './git-calls.ts';
import { issueCalls } from './issue-calls.ts';
import { mergeCall } from './merge-call.ts';
import type { ForgeContext, Overlay } from './overlay.ts';
import { peopleCalls } from './people-calls.ts';
import { createPullBook, type PullBook } from './pull-book.ts';
import { pullCalls } from './pull-calls.ts';
import { createPullTimeline } from './pull-timeline.ts';
import { type Reactions, reactions } from './reactions.ts';
import { reviewCalls } from './review-calls.ts';
import { type Rules, rules } from './rules.ts';
import { SETTINGS, type Settings, settingsCalls } from './settings-calls.ts';
import { type CommitStatus, statuses } from './statuses.ts';

/** The whole overlay, and what a scenario may look at or set in it. */
export type OverlayState = {
  readonly overlay: Overlay;
  readonly edits: EditBook;
  readonly reactions: Reactions;
  readonly statuses: () => readonly CommitStatus[];
  readonly checks: () => readonly CheckRun[];
  readonly dispatches: () => readonly Dispatch[];
  readonly pulls: PullBook;
  readonly rules: Rules;
  readonly set: (settings: Partial<Settings>) => void;
};

export function createOverlay(forge: ForgeContext): OverlayState {
  let settings = SETTINGS;
  const reacting = reactions(forge);
  const reporting = statuses(forge);
  const checking = checks(forge);
  const dispatching = dispatches(forge);
  const pulls = createPullBook(forge);
  const timeline = createPullTimeline(forge, pulls);
  const edits = createEditBook(forge);
  const ruling = rules(forge, reporting.all);
  const parts: readonly Overlay[] = [
    ...[checking.overlay, reacting.overlay, reporting.overlay, dispatching.overlay, ruling.overlay],
    ...[
      peopleCalls(forge),
      issueCalls(forge),
      commentCalls(forge),
      commitCalls(forge),
      gitCalls(forge),
      contentCalls(forge),
    ],
    ...[pullCalls(forge, pulls, timeline), reviewCalls(forge, pulls, timeline), mergeCall(forge, pulls, ruling)],
    settingsCalls(forge, () => settings),
  ];
  return {
    overlay: edits.over(Object.assign({}, ...parts, timeline.over(commentCalls(forge)))),
    edits,
    reactions: reacting,
    statuses: reporting.all,
    checks: checking.all,
    dispatches: dispatching.all,
    pulls,
    rules: ruling,
    set: (next) => {
      settings = { ...settings, ...next };
    },
  };
}
