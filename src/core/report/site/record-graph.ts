import { type Neighbour, type RelationGraph, relationGraph, type Side } from '../chart/relation-graph.ts';
import type { RecordFacts } from '../facts/record-facts.ts';
import type { Site, SitePlace } from './site.ts';

/** Relations whose other end comes first: it is the cause, the elder, or what something is done about. */
const BEFORE = new Set(['caused_by', 'parent', 'duplicate_of', 'follow_up_of', 'incidents', 'resolves']);

/** The links of a record and of what it links to; `null` without any. */
export function recordGraph({ facts }: Site, place: SitePlace, { id }: RecordFacts): RelationGraph | null {
  const { byId } = facts.ledger;
  return relationGraph(
    {
      centre: id,
      title: `What ${id} is linked to`,
      neighboursOf: (each, side) => neighboursOf(byId.get(each), side),
      nodeOf: (each) => {
        const known = byId.get(each);
        const says = known === undefined ? '' : `${known.state.replaceAll('_', ' ')} · ${known.record.title}`;
        return { name: each, says, href: place.toRecord(each) };
      },
    },
    'links',
  );
}

function neighboursOf(facts: RecordFacts | undefined, side: Side): readonly Neighbour[] {
  return Object.entries(facts?.record.links ?? {})
    .filter(([relation]) => BEFORE.has(relation) === (side === 'before'))
    .flatMap(([relation, ids]) => (Array.isArray(ids) ? ids : [ids]).map((id: string) => ({ id, relation })));
}
