/**
 * Intervals told by half of what they say: most lie evenly about their mean, so that the other end follows from it, to
 * the last bit. Digits are what a file of results is made of, and there is no shorter way of writing them.
 */

const INTERVALS = ['interval', 'innerInterval', 'correctedInterval'];

/** The same data with the low end alone where the high end is its mirror image. */
export function halved(data: unknown): unknown {
  return mapped(data, (centre, value) => {
    if (!Array.isArray(value) || value.length !== 2) return value;
    const [low, high] = value as [number, number];
    return opposite(centre, low) === high ? low : value;
  });
}

/** What `halved` was made of. */
export function whole(data: unknown): unknown {
  return mapped(data, (centre, value) =>
    typeof value === 'number' ? [value, opposite(centre, value)] : value,
  );
}

function opposite(centre: number, end: number): number {
  return centre + (centre - end);
}

/** `change` is asked for each interval that stands beside a mean or a difference. */
function mapped(data: unknown, change: (centre: number, interval: unknown) => unknown): unknown {
  if (Array.isArray(data)) return data.map((one) => mapped(one, change));
  if (typeof data !== 'object' || data === null) return data;
  const { mean, difference } = data as { readonly mean?: unknown; readonly difference?: unknown };
  const centre = typeof mean === 'number' ? mean : difference;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof centre === 'number' && INTERVALS.includes(key) ? change(centre, value) : mapped(value, change),
    ]),
  );
}
