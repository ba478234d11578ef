/** A piece of a text, and how many findings it tells of. */
export interface Piece {
  readonly text: string;
  readonly findings: number;
}

/** The first pieces that have room in so many bytes of UTF-8, and how many findings are in those that have not. */
export function keepWithinBytes(
  pieces: readonly Piece[],
  mostBytes: number,
): { readonly text: string; readonly dropped: number } {
  const encoder = new TextEncoder();
  const kept: string[] = [];
  let bytes = 0;
  for (const [index, { text }] of pieces.entries()) {
    bytes += encoder.encode(text).length;
    if (bytes > mostBytes) return { text: kept.join(''), dropped: countIn(pieces.slice(index)) };
    kept.push(text);
  }
  return { text: kept.join(''), dropped: 0 };
}

const countIn = (pieces: readonly Piece[]): number => pieces.reduce((sum, { findings }) => sum + findings, 0);
