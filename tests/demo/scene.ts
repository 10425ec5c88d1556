import type { Happened } from '../scenarios/harness/acts/parts.ts';
import type { Scenario } from '../scenarios/harness/scenario.ts';

/** What a scene remembers between its acts, by names of its own: numbers of issues and pull requests, say. */
export type Marks = Record<string, number>;

/** One thing to look at when an act is over. `of` names a mark. */
export type Look =
  /** What is new in the thread of an issue or pull request, or was edited since one looked last. */
  | { readonly at: 'thread'; readonly of: string; readonly sees: string; readonly lines?: number }
  | { readonly at: 'labels'; readonly of: string }
  /** Fields of a record on main. */
  | { readonly at: 'record'; readonly path: (marks: Marks) => string; readonly fields: readonly string[] }
  /** The statuses of ours on the head of a pull request. */
  | { readonly at: 'statuses'; readonly of: string }
  /** What the automation has committed since one looked last. */
  | { readonly at: 'commits' }
  | { readonly at: 'branch'; readonly branch: string; readonly lines: number };

/** Somebody does something, a run answers, and one looks. */
export type Act = {
  /** What happens, as one would tell it. */
  readonly tells: string;
  readonly does?: (s: Scenario, marks: Marks) => Promise<Happened>;
  /** Minutes that pass before it. */
  readonly after?: number;
  /** Workflows of the repository by name, or actions by their folder, one after the other. */
  readonly runs?: readonly string[];
  readonly shows?: readonly Look[];
};

/** A story that stands by itself; it is data, so that another one is a file beside it and a line in `scenes.ts`. */
export type Scene = {
  readonly title: string;
  readonly acts: readonly Act[];
};
