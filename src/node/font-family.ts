/** The name of the family a TTF file belongs to, by which a picture asks for it. */

const TYPOGRAPHIC_FAMILY = 16;
const FAMILY = 1;
/** Windows, whose names are UTF-16. */
const WINDOWS = 3;

/** Undefined where the bytes are no TTF file or it does not say. */
export function fontFamily(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const at = nameTable(view);
    return at === undefined ? undefined : (nameAt(view, at, TYPOGRAPHIC_FAMILY) ?? nameAt(view, at, FAMILY));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function nameTable(view: DataView): number | undefined {
  if (![0x00010000, 0x4f54544f].includes(view.getUint32(0))) return undefined;
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + 16 * i;
    if (view.getUint32(record) === 0x6e616d65) return view.getUint32(record + 8);
  }
  return undefined;
}

function nameAt(view: DataView, table: number, wanted: number): string | undefined {
  const texts = table + view.getUint16(table + 4);
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const record = table + 6 + 12 * i;
    if (view.getUint16(record) !== WINDOWS || view.getUint16(record + 6) !== wanted) continue;
    const from = texts + view.getUint16(record + 10);
    const units = Array.from({ length: view.getUint16(record + 8) / 2 }, (_, k) =>
      view.getUint16(from + 2 * k),
    );
    return String.fromCharCode(...units);
  }
  return undefined;
}
