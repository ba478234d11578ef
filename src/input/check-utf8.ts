/** Tells whether bytes that come in chunks are UTF-8. */
export interface Utf8Check {
  readonly write: (chunk: Uint8Array) => void;
  /** Whether all of it was UTF-8; a letter cut short at the very end is told apart. */
  readonly end: () => { readonly isUtf8: boolean; readonly isWhole: boolean };
}

/**
 * Checks strictly, letter by letter. A text of whole letters beyond ASCII that ends within one more is UTF-8 too: the
 * file was cut. The same bytes as Windows-1252 would be nothing but pairs such as "Ã¸".
 */
export function checkUtf8(): Utf8Check {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let [isBroken, hasLetters] = [false, false];
  /** Bytes at the end that began a letter and did not end it. */
  let open = 0;
  const write = (chunk: Uint8Array): void => {
    if (isBroken || chunk.length === 0) return;
    try {
      const letters = decoder.decode(chunk, { stream: true }).length;
      const unused = open + chunk.length - letters;
      open = openBytes(chunk, open);
      hasLetters ||= unused > open;
    } catch {
      isBroken = true;
    }
  };
  return {
    write,
    end: () => {
      if (isBroken) return { isUtf8: false, isWhole: false };
      try {
        decoder.decode();
        return { isUtf8: true, isWhole: true };
      } catch {
        return { isUtf8: hasLetters, isWhole: false };
      }
    },
  };
}

/** How many bytes of an unfinished letter end sound UTF-8, where `before` of them came before the chunk. */
function openBytes(chunk: Uint8Array, before: number): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = chunk[chunk.length - back];
    if (byte === undefined) return before + back - 1;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOfLetter(byte) > back ? back : 0;
  }
  return 0;
}

const lengthOfLetter = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
