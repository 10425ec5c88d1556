import { type Consequence, type ConsequenceRule, incidentOf } from '../../consequence/consequence.ts';
import type { Step } from '../../conversation/act/step.ts';

/** A proposal that somebody takes up is linked to the incidents that it names, those of other problems left out. */
export const acceptProposals: ConsequenceRule = ({ index }) =>
  index.ofKind('problem').flatMap(({ record }): readonly Consequence[] => {
    const { id, state, proposal } = record;
    if (proposal === undefined || state === 'new' || state === 'cancelled') return [];
    const free = proposal.incidents.filter((each) => {
      const incident = incidentOf(index, each);
      return incident !== undefined && incident.record.links?.problem === undefined;
    });
    const steps: readonly Step[] = [
      ...free.map((to): Step => ({ do: 'link', relation: 'incidents', to })),
      { do: 'edit', edits: [{ op: 'remove', pointer: '/proposal' }], says: 'is taken up' },
    ];
    const because = `Taken up: ${free.length === 0 ? 'no incident is left to link' : `${free.join(', ')} linked`}.`;
    return [{ id, steps, rule: 'proposal-accepted', of: id, because }];
  });
