import { extname } from 'node:path';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext, Options } from './command-context.ts';

/** What a chart can be written as. */
export const pictureFormats = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** How a chart is written, and where to; `file` null is standard output. */
export interface ChosenPicture {
  readonly format: PictureFormat | 'spec';
  readonly file: string | null;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A slide's. */
const ordinary = { width: 1600, ratio: 9 / 16 } as const;
const widths = { least: 200, most: 10_000 } as const;

/** A flatter picture has no room for its words, and a chart that is taller than broad exaggerates every step. */
const ratios = { least: 1 / 4, most: 1 } as const;

const endings: Readonly<Record<string, ChosenPicture['format']>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.pdf': 'pdf',
  '.json': 'spec',
};

/** What the options ask for. Errors: `CannotRun` where they cannot be meant together, or a terminal would be filled with bytes. */
export function choosePicture({ host, options }: CommandContext): ChosenPicture {
  const file = options.out ?? null;
  const format = formatOf(options);
  if ((format === 'png' || format === 'pdf') && file === null && host.terminal.out) {
    throw new CannotRun({ kind: 'binary-to-terminal', format });
  }
  const width = wholeNumber('--width', options.width, widths) ?? ordinary.width;
  const heights = { least: Math.ceil(width * ratios.least), most: Math.floor(width * ratios.most) };
  const height = wholeNumber('--height', options.height, heights) ?? Math.round(width * ordinary.ratio);
  return { format, file, width, height };
}

function formatOf({ spec, format, out }: Options): ChosenPicture['format'] {
  if (spec && format !== undefined) throw new CannotRun({ kind: 'not-together', options: ['--spec', '--format'] });
  const asked = spec ? 'spec' : pictureFormats.find((id) => id === format);
  if (out === undefined) return asked ?? 'svg';
  const ending = extname(out).toLowerCase();
  const told = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (asked && told && asked !== told) {
    // A PDF that is called .png opens nowhere, and nobody would guess why.
    throw new CannotRun({ kind: 'not-together', options: [spec ? '--spec' : `--format ${asked}`, `--out ${out}`] });
  }
  const chosen = asked ?? told;
  if (chosen) return chosen;
  const choices = Object.keys(endings);
  throw new CannotRun({ kind: 'not-a-choice', option: '--out', value: out, choices, suggestion: null });
}

/** Null where nothing is said. */
function wholeNumber(option: string, text: string | undefined, limits: { least: number; most: number }): number | null {
  if (text === undefined) return null;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= limits.least && number <= limits.most) return number;
  throw new CannotRun({ kind: 'not-a-number', option, value: text, ...limits, whole: true });
}
