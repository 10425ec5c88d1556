import type { ChangedPath } from '../../core/approval/facts.ts';
import { type ReplayOptions, replayPolicy } from '../../core/approval/replay/replay-policy.ts';
import type { Configuration } from '../../core/config/configuration.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { policySection, slaSection } from '../../core/proposal/preview-sections.ts';
import { type Instant, toInstant } from '../../core/time/instant.ts';
import { simulateSla } from '../simulate-sla.ts';
import type { ContentPorts } from './gather-content.ts';

export type PreviewPorts = ContentPorts & Pick<ReplayOptions, 'loadZone' | 'checkFacts'> & { readonly now: Instant };

const PREVIEW_SECONDS = 90 * 24 * 3600;

/**
 * What a pull request that edits the rules would have made of the last ninety days, as parts of its comment: the policy
 * of approvals, and service levels with their calendars. Nothing for any other pull request.
 */
export async function previewConfiguration(
  changed: readonly ChangedPath[],
  base: { readonly commit: string; readonly ledger: Ledger },
  ports: PreviewPorts,
): Promise<readonly string[]> {
  const touches = (prefix: string) => changed.some(({ path }) => path.startsWith(prefix));
  const isPolicy = touches('config/approvals.yaml');
  const isTiming = touches('config/sla.yaml') || touches('config/calendars/');
  if (!isPolicy && !isTiming) return [];
  try {
    const proposed = await proposedConfiguration(changed, base.commit, ports);
    const since = toInstant(ports.now - PREVIEW_SECONDS);
    return [
      ...(isPolicy ? [replayed(base.ledger, proposed, { ...ports, since })] : []),
      ...(isTiming ? [slaSection(simulateSla(base.ledger, { ...ports, proposed, since }))] : []),
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      `What the edited rules would have made of the past could not be computed: ${why.slice(0, 200).replace(/[^\w .,:-]/g, ' ')}`,
    ];
  }
}

/** The configuration alone, as it will be when this is merged. */
async function proposedConfiguration(
  changed: readonly ChangedPath[],
  commit: string,
  { objects, loadFiles }: PreviewPorts,
): Promise<Configuration> {
  const edited = new Set(changed.map(({ path }) => path));
  const kept = (await objects.files(commit, 'config')).filter(({ path }) => !edited.has(path));
  const added = changed.flatMap(({ path, after }) =>
    path.startsWith('config/') && after !== null ? [{ path, ...after }] : [],
  );
  return (await loadFiles([...kept, ...added])).configuration;
}

function replayed(ledger: Ledger, { approvals }: Configuration, options: Omit<ReplayOptions, 'proposed'>): string {
  if (approvals === undefined) return 'The edited policy cannot be read, so that nothing can be decided by it.';
  return policySection(replayPolicy(ledger, { ...options, proposed: approvals.value }));
}
