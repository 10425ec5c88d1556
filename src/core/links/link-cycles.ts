import type { Entry } from '../ledger/ledger.ts';
import { findKnots } from './cycles.ts';
import { acyclicFields } from './relations.ts';
import type { OwnLink, StatedLink } from './stated-links.ts';

export type LinkCycle = {
  readonly field: (typeof acyclicFields)[number];
  /** The ids on a way round; the last one leads to the first. */
  readonly ids: readonly string[];
  /** Every link between records that lead to each other, the first step of the way round first. */
  readonly steps: readonly Step[];
};

/** A step from a record to the one that it comes under or after, with the link that says so, on either side. */
export type Step = { readonly from: string; readonly to: string; readonly by: Entry; readonly link: StatedLink };

/** The cycles of every relation that must have none, whichever side states their steps. */
export function linkCycles(links: readonly OwnLink[]): readonly LinkCycle[] {
  return acyclicFields.flatMap((field) => {
    const steps = stepsOf(field, links);
    // Who leads nowhere is in no cycle.
    const knots = findKnots([...steps.keys()], (id) => (steps.get(id) ?? []).map((step) => step.to));
    return knots.map(({ members, way }) => ({ field, ids: way, steps: stepsWithin(members, way, steps) }));
  });
}

/** The places of all links that are a step between records which lead to each other. */
export function placesOnCycles(cycles: readonly LinkCycle[]): ReadonlySet<string> {
  return new Set(cycles.flatMap(({ steps }) => steps.map(({ by, link }) => placeKey(by, link))));
}

export function placeKey(by: Entry, link: StatedLink): string {
  return `${by.path} ${link.pointer}`;
}

type Steps = ReadonlyMap<string, readonly Step[]>;

function stepsOf(field: LinkCycle['field'], links: readonly OwnLink[]): Steps {
  const steps = new Map<string, Step[]>();
  for (const { by, link } of links) {
    const step = toStep(field, by, link);
    if (step === undefined) continue;
    const sofar = steps.get(step.from);
    if (sofar === undefined) steps.set(step.from, [step]);
    else sofar.push(step);
  }
  return steps;
}

function toStep(field: LinkCycle['field'], by: Entry, link: StatedLink): Step | undefined {
  const id = by.record.id;
  if (link.field === field) return { from: id, to: link.target, by, link };
  return field === 'parent' && link.field === 'children' ? { from: link.target, to: id, by, link } : undefined;
}

function stepsWithin(members: ReadonlySet<string>, way: readonly string[], steps: Steps): readonly Step[] {
  const [first = '', second] = way;
  const within = [...members].flatMap((id) => (steps.get(id) ?? []).filter((step) => members.has(step.to)));
  const isFirst = (step: Step) => step.from === first && step.to === second;
  return [...within.filter(isFirst), ...within.filter((step) => !isFirst(step))];
}
