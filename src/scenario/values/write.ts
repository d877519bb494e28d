/** A value as a scenario file writes it, on one line. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${writeValue(inner)}`);
    return `{${pairs.join(', ')}}`;
  }
  if (typeof value === 'number' && Math.abs(value) > 0 && Math.abs(value) < 1) {
    return String(value).replace(/^(-?)0\./, '$1.');
  }
  return String(value);
}
