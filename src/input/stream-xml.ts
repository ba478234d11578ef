import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Who takes the elements of an XML part in order; names come without their prefix. */
export interface XmlTaker {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** True once nothing more is wanted. */
  readonly isDone?: () => boolean;
}

const bytesAtATime = 65_536;

/** The parts of a workbook are a few levels deep. */
const deepest = 100;

/**
 * Reads a part of a workbook piece by piece. Nothing outside of it is read and no entity is expanded: a DOCTYPE makes the
 * part unsound, and so does anything that is not well-formed XML. False where the part is unsound; what was taken before
 * that is not to be used.
 */
export function streamXml(bytes: Uint8Array, taker: XmlTaker): boolean {
  const parser = new SaxesParser();
  const decoder = new TextDecoder(encodingOf(bytes));
  let isSound = true;
  let depth = 0;
  const refuse = (): void => {
    isSound = false;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) refuse();
    if (isSound) taker.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (isSound) taker.close?.(localName(name));
  });
  const take = (text: string): void => {
    if (isSound) taker.text?.(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  for (let at = 0; at < bytes.length && isSound; at += bytesAtATime) {
    parser.write(decoder.decode(bytes.subarray(at, at + bytesAtATime), { stream: true }));
    if (taker.isDone?.()) return isSound;
  }
  if (isSound) parser.write(decoder.decode()).close();
  return isSound;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Workbooks are UTF-8 as a rule; UTF-16 says so by its mark. The decoder takes the mark away. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
