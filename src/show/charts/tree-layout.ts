/**
 * An org chart as boxes on a page. Positions that are alike (siblings of one rank, unit and limit, titles equal
 * but for a number, the same under them) become one stacked box, so that a service unit of any size is as
 * wide as it has kinds of people. Placed by d3-hierarchy's tidy tree (Buchheim, Jünger, Leipert 2002).
 */

import { hierarchy, tree } from 'd3-hierarchy';
import type { ChartPosition } from '../../study/results.ts';

/** One box: the position, or several that are alike. */
export interface Box {
  readonly members: readonly ChartPosition[];
  /** Title of the position, or what the titles of several have in common. */
  readonly title: string;
  /** Centre and level: x in box widths from the left edge, y in levels from the top. */
  readonly x: number;
  readonly level: number;
}

export interface TreeLayout {
  readonly boxes: readonly Box[];
  /** Pairs of boxes, as indices. */
  readonly solid: readonly { readonly boss: number; readonly report: number }[];
  readonly dotted: readonly { readonly from: number; readonly to: number }[];
  /** In box widths, and in levels. */
  readonly width: number;
  readonly levels: number;
}

interface Group {
  readonly members: readonly ChartPosition[];
  readonly children: readonly Group[];
}

/** Places a chart with one root; `gap` is the room between two boxes as a share of a box's width. */
export function layOut(positions: readonly ChartPosition[], gap: number): TreeLayout {
  const root = group(positions);
  if (root === undefined) return { boxes: [], solid: [], dotted: [], width: 0, levels: 0 };
  const nodes = tree<Group>()
    .nodeSize([1 + gap, 1])
    .separation(() => 1)(hierarchy(root, (node) => node.children))
    .descendants();
  const left = Math.min(...nodes.map((node) => node.x));
  const boxes = nodes.map(({ data, x, depth }) => {
    return { members: data.members, title: commonTitle(data.members), x: x - left + 0.5, level: depth };
  });
  const place = new Map(nodes.map((node, i) => [node, i]));
  const holder = new Map(boxes.flatMap((box, i) => box.members.map((p) => [p.id, i] as const)));
  const solid = nodes.flatMap((node, report) =>
    node.parent === null ? [] : [{ boss: place.get(node.parent)!, report }],
  );
  const dotted = boxes.flatMap((box, from) =>
    [...new Set(box.members.flatMap((p) => p.dottedTo))].flatMap((id) => {
      const to = holder.get(id);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
  const width = Math.max(...boxes.map((box) => box.x)) + 0.5;
  return { boxes, solid, dotted, width, levels: Math.max(...boxes.map((box) => box.level)) + 1 };
}

/** The chart as a tree of groups; undefined without a root. */
function group(positions: readonly ChartPosition[]): Group | undefined {
  const reports = new Map<string | null, ChartPosition[]>();
  for (const position of positions) {
    const list = reports.get(position.reportsTo);
    if (list === undefined) reports.set(position.reportsTo, [position]);
    else list.push(position);
  }
  const kinds = new Map<ChartPosition, string>();
  const kindOf = (p: ChartPosition): string => {
    const known = kinds.get(p);
    if (known !== undefined) return known;
    const below = [...new Set((reports.get(p.id) ?? []).map(kindOf))].sort();
    const kind = JSON.stringify([stem(p.title), p.rank, p.unit, p.limit, p.neutral, p.dottedTo, below]);
    kinds.set(p, kind);
    return kind;
  };
  const merge = (siblings: readonly ChartPosition[]): Group[] => {
    const alike = new Map<string, ChartPosition[]>();
    for (const p of siblings) {
      const list = alike.get(kindOf(p));
      if (list === undefined) alike.set(kindOf(p), [p]);
      else list.push(p);
    }
    return [...alike.values()].map((members) => ({
      members,
      children: merge(members.flatMap((p) => reports.get(p.id) ?? [])),
    }));
  };
  return merge((reports.get(null) ?? []).slice(0, 1))[0];
}

/** A title without its numbers: what generated titles of a layer share. */
function stem(title: string): string {
  return title.replaceAll(/\s*\p{Nd}+(?:\.\p{Nd}+)*/gu, '').trim();
}

function commonTitle(members: readonly ChartPosition[]): string {
  const first = members[0]!;
  const title = members.length === 1 ? first.title : stem(first.title);
  return title === '' ? first.id : title;
}
