import type { RowSink } from './row-sink.ts';
import { skipText } from './skip-text.ts';
import type { BlockTaker } from './take-blocks.ts';

/** Makes a taker for a text that could not be divided: nothing of it is read, all of it is searched for identifiers. */
export function skipUndivided(sink: RowSink): BlockTaker {
  let line = 1;
  return (block, isEnd) => {
    const used = isEnd ? block.length : endOfLastPart(block);
    line += skipText(block.subarray(0, used), { row: line, line }, sink);
    return used;
  };
}

/** Behind the last line, or the last word where all is one line; a `\r` at the end may be half a line break. */
function endOfLastPart(block: Uint8Array): number {
  const lineFeed = block.lastIndexOf(0x0a);
  const carriageReturn = block.subarray(0, -1).lastIndexOf(0x0d);
  const end = 1 + Math.max(lineFeed, carriageReturn);
  const behindWord = end > 0 ? end : 1 + block.lastIndexOf(0x20);
  return behindWord > 0 ? behindWord : block.length;
}
