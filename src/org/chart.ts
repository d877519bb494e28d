import { MultiDirectedGraph } from 'graphology';
import type { OrgInput, OrgPosition } from './position.ts';

/** A solid line goes from a position to its boss, a dotted line to whom else it may turn. */
export interface LineAttributes {
  line: 'solid' | 'dotted';
}

/** Multi, because a position may have a dotted line to the boss it has a solid one to. */
export type ChartGraph = MultiDirectedGraph<{ position: OrgPosition }, LineAttributes>;

/**
 * An organisation chart: a rooted tree of positions with dotted lines, and the units they work in. Positions
 * and units are integers in input order; every query but `lca` is an array access, so that a simulation can
 * ask at every step. -1 stands for "none". Built by `buildChart` from input that `validateChart` accepts.
 */
export class Chart {
  readonly count: number;
  readonly unitCount: number;
  /** The position without a boss. */
  readonly root: number;
  /** The position with the role `ceo`, else the root. */
  readonly ceo: number;
  /** The unit of customer service, and the position that heads it. */
  readonly service: number;
  readonly serviceHead: number;
  /** Nodes are position ids, edges the lines. */
  readonly graph: ChartGraph;

  readonly #positions: readonly OrgPosition[];
  readonly #indices: ReadonlyMap<string, number>;
  readonly #unitIndices: ReadonlyMap<string, number>;
  readonly #unitOf: readonly number[];
  readonly #heads: readonly number[];
  readonly #desks: readonly number[];
  readonly #chains: readonly (readonly number[])[];
  readonly #reports: readonly (readonly number[])[];
  readonly #directReports: readonly number[];
  readonly #dotted: readonly (readonly number[])[];

  constructor(input: OrgInput) {
    const { positions, units } = input;
    this.#positions = positions;
    this.count = positions.length;
    this.unitCount = units.length;
    this.#indices = new Map(positions.map(({ id }, p) => [id, p]));
    this.#unitIndices = new Map(units.map(({ id }, u) => [id, u]));
    this.graph = drawLines(positions);

    const bosses = positions.map(({ reportsTo }) => (reportsTo === null ? -1 : this.index(reportsTo)));
    this.root = bosses.indexOf(-1);
    const ceo = positions.findIndex(({ role }) => role === 'ceo');
    this.ceo = ceo === -1 ? this.root : ceo;
    this.#chains = positions.map((_, p) => climb(bosses, p));
    const reports: number[][] = positions.map(() => []);
    const dotted: number[][] = positions.map(() => []);
    // Over all edges, which come as they were drawn; an order by neighbour would depend on the ids.
    this.graph.forEachEdge((_edge, { line }, from, to) => {
      if (line === 'solid') reports[this.index(to)]!.push(this.index(from));
      else dotted[this.index(from)]!.push(this.index(to));
    });
    this.#reports = reports;
    this.#dotted = dotted;
    this.#directReports = reports.map((below) => below.reduce((sum, q) => sum + this.staff(q), 0));

    this.#unitOf = positions.map(({ unit }) => (unit === null ? -1 : this.unitIndex(unit)));
    this.#heads = units.map(({ head }) => this.index(head));
    this.#desks = units.map(({ desk }) => (desk === null ? -1 : this.index(desk)));
    this.service = this.unitIndex(input.serviceUnit);
    this.serviceHead = this.headOf(this.service);
  }

  id(p: number): string {
    return this.#at(p).id;
  }

  /** @throws {RangeError} when no position has this id. */
  index(id: string): number {
    return known(this.#indices, id, 'position');
  }

  /** @throws {RangeError} when no unit has this id. */
  unitIndex(id: string): number {
    return known(this.#unitIndices, id, 'unit');
  }

  /** -1 for the root. */
  boss(p: number): number {
    return this.chain(p)[1] ?? -1;
  }

  /** Steps below the root, which has level 0. */
  level(p: number): number {
    return this.chain(p).length - 1;
  }

  /** p, its boss, ... the root. */
  chain(p: number): readonly number[] {
    return this.#chains[p]!;
  }

  /** The lowest common ancestor: the first position both chains pass, p or q themselves included. */
  lca(p: number, q: number): number {
    const a = this.chain(p);
    const b = this.chain(q);
    let i = Math.max(0, a.length - b.length);
    let j = Math.max(0, b.length - a.length);
    while (a[i] !== b[j]) {
      i += 1;
      j += 1;
    }
    return a[i]!;
  }

  /** The positions whose boss is p, in input order. */
  reports(p: number): readonly number[] {
    return this.#reports[p]!;
  }

  /** Seats of the positions whose boss is p. */
  directReports(p: number): number {
    return this.#directReports[p]!;
  }

  /** -1 for a position above all units. */
  unitOf(p: number): number {
    return this.#unitOf[p]!;
  }

  headOf(u: number): number {
    return this.#heads[u]!;
  }

  /** -1 for a unit without an action desk. */
  deskOf(u: number): number {
    return this.#desks[u]!;
  }

  neutral(p: number): boolean {
    return this.#at(p).neutral;
  }

  /** The positions p has a dotted line to, in the order the input names them. */
  dotted(p: number): readonly number[] {
    return this.#dotted[p]!;
  }

  skipLevel(p: number): boolean {
    return this.#at(p).skipLevel;
  }

  isFrontLine(p: number): boolean {
    return this.#at(p).frontLine;
  }

  isDesk(p: number): boolean {
    return this.#at(p).desk;
  }

  /** Seats. */
  staff(p: number): number {
    return this.#at(p).staff;
  }

  #at(p: number): OrgPosition {
    return this.#positions[p]!;
  }
}

/** @throws {RangeError} when a reference does not resolve: check the input with `validateChart` first. */
export function buildChart(input: OrgInput): Chart {
  return new Chart(input);
}

function drawLines(positions: readonly OrgPosition[]): ChartGraph {
  const graph: ChartGraph = new MultiDirectedGraph();
  for (const position of positions) graph.addNode(position.id, { position });
  for (const { id, reportsTo, dottedTo } of positions) {
    if (reportsTo !== null) graph.addEdge(id, reportsTo, { line: 'solid' });
    for (const target of new Set(dottedTo)) graph.addEdge(id, target, { line: 'dotted' });
  }
  return graph;
}

function climb(bosses: readonly number[], from: number): number[] {
  const chain: number[] = [];
  for (let p = from; p !== -1; p = bosses[p]!) chain.push(p);
  return chain;
}

function known(indices: ReadonlyMap<string, number>, id: string, what: string): number {
  const index = indices.get(id);
  if (index === undefined) throw new RangeError(`The chart has no ${what} '${id}'.`);
  return index;
}
