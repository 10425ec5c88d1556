import { cut } from '../../encode/visible-text.ts';
import { type HtmlText, text } from '../site/html-text.ts';
import { type Frame, type Rect, round } from './chart-frame.ts';

/** Boxes in columns and the lines between them: what something hangs on to the left, what hangs on it to the right. */
export type RelationGraph = Frame & {
  readonly boxes: readonly GraphBox[];
  readonly lines: readonly { readonly path: string }[];
};

export type GraphBox = Rect & {
  readonly style: 'centre' | 'near' | 'rest';
  readonly name: string;
  readonly says: HtmlText;
  /** How it stands to the box before it; empty in the centre. */
  readonly relation: string;
  readonly href: string | null;
  readonly textX: number;
  readonly nameY: number;
  readonly saysY: number;
  readonly relationY: number;
};

export type GraphNode = { readonly name: string; readonly says: string; readonly href: string | null };

export type Neighbour = { readonly id: string; readonly relation: string };

export type Side = 'before' | 'after';

export type GraphInput = {
  readonly centre: string;
  readonly title: string;
  readonly neighboursOf: (id: string, side: Side) => readonly Neighbour[];
  readonly nodeOf: (id: string) => GraphNode;
};

type Placed = Neighbour & { readonly column: number; readonly from: string | null; readonly isRest?: boolean };

const BOX = { width: 196, height: 42 };
const GAP = { x: 34, y: 24 };
const MOST_IN_COLUMN = 6;
const MOST_LETTERS = 30;
const MOST_NAME = 24;
const REACH = 2;

/** `null` where nothing is related to it. */
export function relationGraph(input: GraphInput, id: string): RelationGraph | null {
  const placed = place(input);
  if (placed.length === 1) return null;
  const columns = [...new Set(placed.map(({ column }) => column))].sort((a, b) => a - b);
  const rows = Math.max(...columns.map((column) => placed.filter((each) => each.column === column).length));
  const height = rows * (BOX.height + GAP.y) + 4;
  const boxes = new Map<string, GraphBox>();
  for (const [index, column] of columns.entries()) {
    const mine = placed.filter((each) => each.column === column);
    const top = (height - mine.length * (BOX.height + GAP.y)) / 2 + GAP.y / 2 + 4;
    for (const [row, each] of mine.entries()) {
      const at = { x: index * (BOX.width + GAP.x) + 1, y: round(top + row * (BOX.height + GAP.y)) };
      boxes.set(each.id, toBox(each, at, input));
    }
  }
  return {
    ...{ id, height, width: columns.length * (BOX.width + GAP.x) - GAP.x + 2, title: input.title },
    description: `${boxes.size - 1} related, in ${columns.length} columns; the lists beside the drawing name all of them.`,
    boxes: [...boxes.values()],
    lines: placed.flatMap((each) => lineOf(each, boxes)),
  };
}

/** What is reached on each side in two steps that do not turn back; a long column ends in how many more there are. */
function place({ centre, neighboursOf }: GraphInput): readonly Placed[] {
  const placed: Placed[] = [{ id: centre, relation: '', column: 0, from: null }];
  const seen = new Set([centre]);
  for (const [side, step] of [['before', -1] as const, ['after', 1] as const]) {
    let edge: readonly string[] = [centre];
    for (let distance = 1; distance <= REACH; distance += 1) {
      const found = edge.flatMap((from) => neighboursOf(from, side).map((each) => ({ ...each, from })));
      const isNew = found.filter((each) => !seen.has(each.id) && seen.add(each.id) !== undefined);
      const shown = isNew.slice(0, MOST_IN_COLUMN);
      placed.push(...shown.map((each, at) => ({ ...named(each, shown[at - 1]), column: step * distance })));
      placed.push(...restOf(isNew.length - shown.length, step * distance));
      edge = shown.map((each) => each.id);
    }
  }
  return placed;
}

/** A relation is written over the first of those that share it. */
function named<Found extends Neighbour & { readonly from: string }>(each: Found, before: Found | undefined): Found {
  const isSame = before?.relation === each.relation && before.from === each.from;
  return isSame ? { ...each, relation: '' } : each;
}

function restOf(count: number, column: number): readonly Placed[] {
  return count === 0 ? [] : [{ id: `${count} more`, relation: '', column, from: null, isRest: true }];
}

function toBox(each: Placed, at: { readonly x: number; readonly y: number }, { nodeOf }: GraphInput): GraphBox {
  const node = each.isRest === true ? { name: `and ${each.id}`, says: '', href: null } : nodeOf(each.id);
  return {
    ...at,
    ...BOX,
    style: each.isRest === true ? 'rest' : each.column === 0 ? 'centre' : 'near',
    name: cut(node.name, MOST_NAME),
    says: text(cut(node.says, MOST_LETTERS)),
    relation: each.relation.replaceAll('_', ' '),
    href: each.column === 0 ? null : node.href,
    textX: at.x + 9,
    nameY: round(at.y + 17),
    saysY: round(at.y + 33),
    relationY: round(at.y - 4),
  };
}

function lineOf({ id, from, column }: Placed, boxes: ReadonlyMap<string, GraphBox>): RelationGraph['lines'] {
  const [own, other] = [boxes.get(id), from === null ? undefined : boxes.get(from)];
  if (own === undefined || other === undefined) return [];
  const [left, right] = column < 0 ? [own, other] : [other, own];
  const [x1, y1] = [left.x + left.width, round(left.y + left.height / 2)];
  const [x2, y2] = [right.x, round(right.y + right.height / 2)];
  const middle = round((x1 + x2) / 2);
  return [{ path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}` }];
}
