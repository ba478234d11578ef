import { encode } from 'uqr';
import type { PlannedElement } from '../poster-plan.ts';
import { type Block, type LaidOut, nothingFits, type Room, type Setting } from './block.ts';

/** ISO/IEC 18004, section 5.3.8: four modules of white around the code. */
const quietZone = 4;

/** Modules on an A1 sheet, in millimetres: smaller ones a telephone reads badly, and much smaller ones not at all. */
const smallest = 0.5;
const smallestLegible = 0.25;

/** Longer addresses than this no code holds. */
const mostCharacters = 1000;

const [black, white] = ['#000', '#fff'];

/** An address as a QR code that a telephone reads, with error correction M (15 %); always black on white. */
export function qrBlock(address: string, alt: string, setting: Pick<Setting, 'style' | 'scale'>): Block {
  return {
    lay: (room) => layCode(address, alt, { ...setting, room }),
    characters: address.length,
    naturalWidth: null,
    stretch: null,
  };
}

interface LayOptions extends Pick<Setting, 'style' | 'scale'> {
  readonly room: Room;
}

function layCode(address: string, alt: string, { style, scale, room }: LayOptions): LaidOut {
  if (address.length > mostCharacters) return nothingFits;
  const { data, size } = encode(address, { ecc: 'M', boostEcc: false, border: quietZone });
  const side = Math.min(room.width, room.height);
  const module = side / size;
  if (module < smallestLegible * scale) return nothingFits;
  const left = room.width - side;
  const x = { start: 0, middle: left / 2, end: left }[style.align];
  const elements: readonly PlannedElement[] = [
    { kind: 'panel', x, y: 0, width: side, height: side, color: white },
    { kind: 'path', x, y: 0, width: side, height: side, scale: module, d: outline(data), color: black, alt },
  ];
  return { height: side, baseline: null, elements, fit: module < smallest * scale ? 'below-minimum' : 'fits' };
}

/** The black modules as one path, a rectangle for each run of them in a row; a unit is a module. */
function outline(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`))
    .join('');
}

function runsOf(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((isBlack, x) => {
    const last = runs.at(-1);
    if (!isBlack) return;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}
