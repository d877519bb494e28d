/**
 * An org chart as boxes, one below the other: a boss before those who report to it, each a level further in, the
 * way of writing a chart that stays legible however wide it is. Positions that are alike (siblings of one rank,
 * unit and limit, titles equal but for a number, the same under them) become one stacked box.
 */

import { hierarchy } from 'd3-hierarchy';
import type { ChartPosition } from '../../study/results.ts';

/** One box: the position, or several that are alike. */
export interface Box {
  readonly members: readonly ChartPosition[];
  /** Title of the position, or what the titles of several have in common. */
  readonly title: string;
  /** Steps below the root. */
  readonly level: number;
  /** Index of the box of its boss; -1 for the root. */
  readonly boss: number;
}

export interface TreeLayout {
  /** From the top down. */
  readonly boxes: readonly Box[];
  /** Dotted lines, as indices of boxes. */
  readonly dotted: readonly { readonly from: number; readonly to: number }[];
  readonly levels: number;
}

interface Group {
  readonly members: readonly ChartPosition[];
  readonly children: readonly Group[];
}

/** Orders a chart with one root. */
export function layOut(positions: readonly ChartPosition[]): TreeLayout {
  const root = group(positions);
  if (root === undefined) return { boxes: [], dotted: [], levels: 0 };
  const nodes: ReturnType<typeof hierarchy<Group>>[] = [];
  hierarchy(root, (node) => node.children).eachBefore((node) => {
    nodes.push(node);
  });
  const place = new Map(nodes.map((node, i) => [node, i]));
  const boxes = nodes.map(({ data, depth, parent }) => {
    const boss = parent === null ? -1 : place.get(parent)!;
    return { members: data.members, title: commonTitle(data.members), level: depth, boss };
  });
  const holder = new Map(boxes.flatMap((box, i) => box.members.map((p) => [p.id, i] as const)));
  const dotted = boxes.flatMap((box, from) =>
    [...new Set(box.members.flatMap((p) => p.dottedTo))].flatMap((id) => {
      const to = holder.get(id);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
  return { boxes, dotted, levels: Math.max(...boxes.map((box) => box.level)) + 1 };
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
    const kind = JSON.stringify([
      stem(p.title),
      p.rank,
      p.unit,
      p.limit,
      p.limits,
      p.neutral,
      p.dottedTo,
      below,
    ]);
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
