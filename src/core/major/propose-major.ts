import type { Configuration } from '../config/configuration.ts';
import type { Consequence, ConsequenceRule, EntryOf } from '../consequence/consequence.ts';
import type { Step } from '../conversation/act/step.ts';
import { isDone } from '../lifecycle/lifecycle-of.ts';
import { formatInstant } from '../time/instant.ts';

/** Open incidents that are grave enough are proposed as major incidents; a manager decides. Once proposed, never again. */
export const proposeMajor: ConsequenceRule = ({ index, configuration, now, us }) =>
  index.ofKind('incident').flatMap((entry): readonly Consequence[] => {
    const { id, state, major } = entry.record;
    if (major !== undefined || isDone('incident', state)) return [];
    const reason = triggerOf(entry, configuration);
    if (reason === undefined) return [];
    const fields = {
      'major.state': 'proposed',
      'major.proposed_by': us,
      'major.proposed_at': formatInstant(now),
      'major.reason': reason,
    };
    const steps: readonly Step[] = [{ do: 'change', fields }];
    return [{ id, steps, rule: 'major-proposed', of: id, because: `Proposed as a major incident: ${reason}.` }];
  });

/** Why it is proposed, as `config/gitsm.yaml` has it; `undefined` where it is not. */
function triggerOf({ record }: EntryOf<'incident'>, { organisation, services }: Configuration): string | undefined {
  const { priorities, criticality, children_more_than: most } = organisation?.value.major_incident?.propose_when ?? {};
  const children = record.links?.children?.length ?? 0;
  if (most !== undefined && children > most) return `it has ${children} children, more than ${most}`;
  if (priorities === undefined && criticality === undefined) return undefined;
  const service = services.get(record.service)?.value;
  const isPriority = priorities === undefined || priorities.includes(record.priority);
  const isCritical = criticality === undefined || (service !== undefined && criticality.includes(service.criticality));
  if (!isPriority || !isCritical) return undefined;
  return `${record.priority} on ${service?.title ?? record.service}${service === undefined ? '' : ` (${service.criticality})`}`;
}

/** An accepted major incident is told of as often as its priority asks for; who says otherwise in the record is heard. */
export const setCadence: ConsequenceRule = ({ index, configuration }) => {
  const cadence = configuration.organisation?.value.major_incident?.cadence;
  if (cadence === undefined) return [];
  return index.ofKind('incident').flatMap(({ record }): readonly Consequence[] => {
    const { id, state, major, priority } = record;
    const minutes = cadence[priority];
    const isDue = major?.state === 'accepted' && major.update_every_minutes === undefined && !isDone('incident', state);
    if (!isDue || minutes === undefined) return [];
    const steps: readonly Step[] = [{ do: 'change', fields: { 'major.update_every_minutes': minutes } }];
    return [{ id, steps, rule: 'major-cadence', of: id, because: `${priority}: an update every ${minutes} minutes.` }];
  });
};
