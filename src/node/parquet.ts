import { ByteWriter, parquetWrite } from 'hyparquet-writer';

/** Values of one kind, one for each row; null where there is none. */
export interface ParquetColumn {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'whole' | 'flag';
  readonly values: readonly (string | number | boolean | null)[];
}

const TYPES = { text: 'STRING', number: 'DOUBLE', whole: 'INT32', flag: 'BOOLEAN' } as const;

/**
 * Columns as a Parquet file (Apache Parquet format 2), Snappy-compressed: the same bytes for the same columns.
 *
 * @param about what is said of the file as a whole, by key
 */
export function parquetOf(
  columns: readonly ParquetColumn[],
  about: Readonly<Record<string, string>>,
): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: columns.map(({ name, kind, values }) => ({
      name,
      type: TYPES[kind],
      data: [...values],
      nullable: true,
    })),
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
    createdBy: 'reportline',
  });
  return new Uint8Array(writer.getBuffer());
}
