import type { Encoding } from '../domain/table.ts';
import { makeByteScan } from './byte-scan.ts';
import { joinBytes } from './join-bytes.ts';
import { makeUtf8Converter } from './make-utf8-converter.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes to text, by the rules of `makeByteScan`. The byte order mark is no part of the text. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const scanner = makeByteScan();
  scanner.write(bytes);
  const scan = scanner.end();
  const converter = makeUtf8Converter(scan);
  const utf8 = joinBytes([converter.write(bytes), converter.end()]);
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8), encoding: scan.encoding };
}
