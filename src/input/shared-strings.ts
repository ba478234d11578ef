import { streamXml, type XmlTaker } from './stream-xml.ts';

/**
 * Takes the text of an item of shared strings, or of a cell with a text of its own: the runs of rich text are joined, and
 * what says how to pronounce it (`rPh`) is left out.
 */
export interface RichText {
  readonly taker: Required<Pick<XmlTaker, 'open' | 'text' | 'close'>>;
  /** The text since the last call. */
  readonly take: () => string;
}

export function makeRichText(): RichText {
  let text = '';
  let isText = false;
  let isPhonetic = false;
  return {
    taker: {
      open: (name) => {
        if (name === 'rPh') isPhonetic = true;
        if (name === 't') isText = !isPhonetic;
      },
      text: (more) => {
        if (isText) text += more;
      },
      close: (name) => {
        if (name === 'rPh') isPhonetic = false;
        if (name === 't') isText = false;
      },
    },
    take: () => {
      const taken = decodeEscapes(text);
      text = '';
      return taken;
    },
  };
}

/** Characters that XML cannot hold, written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The texts that cells point to by their number; null where the part cannot be read. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] | null {
  const texts: string[] = [];
  const rich = makeRichText();
  const isSound = streamXml(bytes, {
    ...rich.taker,
    close: (name) => {
      rich.taker.close(name);
      if (name === 'si') texts.push(rich.take());
    },
  });
  return isSound ? texts : null;
}
