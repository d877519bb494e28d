import { Shelf } from '../shelf.ts';

const FIGURE = 'figure';

/** A shelf whose rows are not simulated but given: what a procedure chooses can be held against what is true. */
export function givenShelf(rowOf: (replication: number) => Float64Array): Shelf {
  const rows: Float64Array[] = [];
  const rowAt = (replication: number): Float64Array => {
    while (rows.length <= replication) rows.push(rowOf(rows.length));
    return rows[replication] as Float64Array;
  };
  const store = {
    get: (key: string) => {
      const [candidate, replication] = key.split(' ').map(Number) as [number, number];
      return { figures: [rowAt(replication)[candidate] as number], loads: [] };
    },
    put: () => {},
  };
  return new Shelf([FIGURE], () => Promise.reject(new RangeError('nothing is simulated')), store);
}
