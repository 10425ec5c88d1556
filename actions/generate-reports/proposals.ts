import { readPublished } from '../../src/adapters/git/remote-branch.ts';
import type { TokenGit } from '../../src/adapters/git/token-git.ts';
import { reportProposals } from '../../src/app/change/report-proposals.ts';
import { concernsPulls } from '../../src/app/change/wanted-pulls.ts';
import type { MadeReports } from '../../src/app/make-reports.ts';
import type { Proposal } from '../../src/core/report/section/planned-change.ts';
import type { Stage } from '../open-stage.ts';
import { openDesk } from '../validate-records/desk.ts';

const FILE = 'open-changes.json';

/**
 * What open pull requests propose. Where nothing can have happened to them, what was published last is as good, and
 * costs the forge nothing; before anything was published the next push or hour tells of them.
 */
export async function readProposals(stage: Stage): Promise<readonly Proposal[]> {
  if (!concernsPulls(stage.runner)) return publishedProposals(stage.git);
  const { forge, proposals } = openDesk(stage);
  const open = await forge.openPulls();
  return open.length === 0 ? [] : reportProposals(open, await proposals(open));
}

/** The proposals that the numbers were made with, so that they can be made again. */
export function withProposals(made: MadeReports, proposals: readonly Proposal[]): MadeReports {
  const file = { path: FILE, text: `${JSON.stringify(proposals, null, 2)}\n` };
  return { ...made, files: [...made.files, file] };
}

async function publishedProposals(git: TokenGit): Promise<readonly Proposal[]> {
  const text = await readPublished(git, 'reports', FILE);
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isProposal) ? value : [];
  } catch {
    return [];
  }
}

/** Whoever may write can push to the branch of reports; what is no list of proposals is none. */
function isProposal(value: unknown): value is Proposal {
  const texts = ['id', 'state', 'opened_at', 'opened_by'].map((name) => fieldOf(value, name));
  const draft = ['title', 'type', 'service', 'team'].map((name) => fieldOf(fieldOf(value, 'draft'), name));
  return (
    [...texts, ...draft].every((one) => typeof one === 'string') && Number.isInteger(fieldOf(value, 'pull_request'))
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
