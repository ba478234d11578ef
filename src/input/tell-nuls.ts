import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';

/** Tells what is wrong with a text in which a letter is U+0000, from its UTF-8. */
export interface NulTeller {
  readonly write: (text: Uint8Array) => void;
  readonly finding: () => Finding;
}

/** So far a text is looked at for controls that no text holds. */
const lookedAt = 65_536;

/**
 * Makes the teller. Zeros alone are a text in disguise or a damaged file, and are told with the line of the first one;
 * with other controls it is no text.
 */
export function tellNuls(file: string): NulTeller {
  let [line, seen, previous] = [1, 0, 0];
  let [isFound, isBinary] = [false, false];
  const look = (byte: number): void => {
    seen += 1;
    isFound ||= byte === 0;
    isBinary ||= seen <= lookedAt && isStrayControl(byte);
    const isBreak = byte === 0x0d || (byte === 0x0a && previous !== 0x0d);
    if (!isFound && isBreak) line += 1;
    previous = byte;
  };
  return {
    write: (text) => {
      if (isFound && seen > lookedAt) return;
      text.forEach(look);
    },
    finding: () => {
      const place = wholeFile(file);
      if (isBinary) return makeFinding('file-is-not-a-table', { ...place, line }, {});
      return makeFinding('nul-bytes', { ...place, line }, {});
    },
  };
}

/** Controls that no text holds; tab, the line breaks and escape are left out. */
function isStrayControl(code: number): boolean {
  return (code > 0 && code < 9) || (code > 13 && code < 32 && code !== 27);
}
