/** One table of a font file, as a window on the file's bytes. */
export type SfntTables = ReadonlyMap<string, DataView>;

/**
 * The tables of a TrueType or OpenType file by their four-letter tag.
 * Source: OpenType 1.9, "Organization of an OpenType Font". Errors: a `RangeError` where the file is cut short.
 */
export function readSfntTables(file: Uint8Array): SfntTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const [offset, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    tables.set(tagAt(view, record), new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return tables;
}

/** Four letters that name a table, a script or a feature. */
export const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
