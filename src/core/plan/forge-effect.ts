/** What we keep up to date in one place of an issue or pull request; each purpose has one comment there. */
export type StickyPurpose = 'status' | 'change' | 'records' | 'review';

/** A remark on lines of a file; lines count from 1. Texts are plain, as the forge shows them letter by letter. */
export type Annotation = {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** Only where it begins and ends in one line. */
  readonly columns?: readonly [from: number, to: number];
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
};

/** Who listens elsewhere, by what it understands. */
export type Listener = 'slack' | 'generic';

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

/**
 * What the forge is told once the records are committed. Each effect is idempotent by its key: done twice it is
 * done once. Texts are encoded already, for Markdown as GitHub reads it.
 */
export type ForgeEffect = { readonly key: string } & (
  | {
      /** The one comment of a purpose: found by its marker and our author id, edited only when the text differs. */
      readonly kind: 'sticky_comment';
      readonly issue: number;
      readonly purpose: StickyPurpose;
      readonly body: string;
    }
  | {
      /** A comment that is made once a key and never edited; it may mention whose turn it is. */
      readonly kind: 'notice';
      readonly issue: number;
      readonly body: string;
    }
  | {
      /** Labels of ours as a projection of the record; labels without one of the prefixes are left alone. */
      readonly kind: 'labels';
      readonly issue: number;
      readonly labels: readonly string[];
      readonly prefixes: readonly string[];
    }
  | { readonly kind: 'assignees'; readonly issue: number; readonly logins: readonly string[] }
  | {
      readonly kind: 'issue_state';
      readonly issue: number;
      readonly state: 'open' | 'completed' | 'not_planned';
    }
  | { readonly kind: 'lock'; readonly issue: number; readonly reason: 'resolved' | 'off-topic' | 'spam' }
  | { readonly kind: 'reaction'; readonly comment: number; readonly content: 'eyes' | 'rocket' | 'confused' | '-1' }
  | {
      readonly kind: 'open_issue';
      readonly title: string;
      readonly body: string;
      readonly labels: readonly string[];
    }
  | {
      readonly kind: 'status';
      readonly sha: string;
      readonly context: string;
      readonly state: StatusState;
      /** At most 140 characters. */
      readonly description: string;
    }
  | {
      /** Reviews by those whose turn it is; whoever reviewed something that changed since says when that was. */
      readonly kind: 'review_requests';
      readonly issue: number;
      readonly wanted: readonly { readonly login: string; readonly voidedAt: string | null }[];
    }
  | {
      /** Remarks on the lines of a commit. The key says what they are: the same key on a commit is not told again. */
      readonly kind: 'check_run';
      readonly sha: string;
      readonly name: string;
      readonly conclusion: 'success' | 'neutral' | 'failure';
      readonly title: string;
      /** Markdown, encoded. */
      readonly summary: string;
      readonly annotations: readonly Annotation[];
    }
  | {
      /** A branch of derived files as one parentless commit, replaced with a lease; nothing where the tree is equal. */
      readonly kind: 'publish';
      readonly branch: string;
      readonly files: readonly { readonly path: string; readonly text: string }[];
      readonly subject: string;
    }
  | {
      /** Tells a listener elsewhere of a notice: at least once, always under the same key, which the body carries. */
      readonly kind: 'webhook';
      readonly listener: Listener;
      /** Key of the notice, which is not delivered before its listeners are told. */
      readonly notice: string;
      readonly body: object;
    }
  | {
      /** A draft on a branch of its own, for its pull request; never on a branch that somebody else works on. */
      readonly kind: 'proposal';
      readonly branch: string;
      readonly path: string;
      readonly text: string;
      readonly subject: string;
      /** Where we may open the pull request too. */
      readonly pull?: { readonly title: string; readonly body: string };
    }
  | {
      /** Starts a workflow of the default branch; sent again, it is the same order by what its inputs name. */
      readonly kind: 'dispatch';
      readonly workflow: string;
      readonly inputs: Readonly<Record<string, string>>;
    }
);
