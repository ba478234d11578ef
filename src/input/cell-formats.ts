import { builtInFormat, describeFormat, type NumberFormat } from './number-format.ts';
import { streamXml } from './stream-xml.ts';

/**
 * The number formats that cells point to by the number of their style; null where the part cannot be read. A format of the
 * workbook's own goes before Excel's of the same id.
 */
export function readCellFormats(bytes: Uint8Array): readonly NumberFormat[] | null {
  const own = new Map<string, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isCellStyles = false;
  const isSound = streamXml(bytes, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) own.set(numFmtId, describeFormat(formatCode));
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'xf' && isCellStyles) formats.push(own.get(numFmtId) ?? builtInFormat(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return isSound ? formats : null;
}
