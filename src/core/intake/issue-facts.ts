/** An issue as it was read freshly from the forge; nothing of it is trusted. */
export type IssueFacts = {
  readonly number: number;
  readonly title: string;
  /** `null` where the text is empty. */
  readonly body: string | null;
  /** `null` where the account is gone. */
  readonly user: { readonly login: string; readonly id: number; readonly type: string } | null;
  /** RFC 3339, as the API gives it. */
  readonly created_at: string;
  readonly updated_at: string;
  /** When title or text was last edited, where the caller knows it (GraphQL's `lastEditedAt`). */
  readonly last_edited_at?: string;
  readonly state: 'open' | 'closed';
  readonly state_reason?: string | null;
  /** Names. */
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly html_url: string;
  readonly is_pull_request: boolean;
  readonly locked: boolean;
};
