import { lying, type Paper, papers, turnedLike } from '../poster/paper.ts';
import type { PosterTemplate } from '../poster/poster-template.ts';
import { CannotRun } from './cannot-run.ts';
import type { CommandContext, Options } from './command-context.ts';
import { nearestWord } from './nearest-word.ts';
import { ordinaryFormats, type PageFormatId, type PageSettings, pageFormatIds } from './page-formats/page-format.ts';
import type { PosterFrame } from './poster-frame.ts';
import { packageHasTemplate, readPackageTemplate } from './read-drawing-tools.ts';
import { sourceDateOf } from './source-date-of.ts';

/** How the pages of a report look, and what they are written as; template and sheet are those of the teams' posters. */
export interface ReportLook extends PosterFrame, PageSettings {
  readonly formats: readonly PageFormatId[];
  /** Whether the user asked for just these formats, and is to hear of a missing one by the exit code too. */
  readonly isFormatNamed: boolean;
}

/** What the options say of how pages look, once for a run; `named` is the template that the user chose. Errors: `CannotRun` where they say what gpf does not know. */
export async function readLook(
  { options, host }: Pick<CommandContext, 'options' | 'host'>,
  named: PosterTemplate | null = null,
): Promise<ReportLook> {
  const size = sizeOf(options);
  const template = named ?? (await templateFor(size));
  const formats = formatsOf(options);
  const pixels = pixelsOf(options);
  refusePixels(options, formats);
  return {
    formats,
    isFormatNamed: options.format !== undefined,
    pixels,
    created: sourceDateOf(host),
    template,
    ...(size && { paper: size.lies ? lying(size.paper) : turnedLike(size.paper, template) }),
  };
}

/** Formats after each other with commas between them, or `--format` several times; in the order of the list. */
function formatsOf({ format }: Options): readonly PageFormatId[] {
  if (format === undefined) return ordinaryFormats;
  const words = [format].flat().flatMap((text) => text.split(','));
  const asked = words.map((word) => choiceOf('--format', word.trim().toLowerCase(), pageFormatIds));
  return pageFormatIds.filter((id) => asked.includes(id));
}

/** Pixels are those of PNG; of other formats nobody would see that they were asked for. */
function refusePixels({ dpi, width }: Options, formats: readonly PageFormatId[]): void {
  const option = dpi === undefined ? '--width' : '--dpi';
  if ((dpi === undefined && width === undefined) || formats.includes('png')) return;
  const withPng = pageFormatIds.filter((id) => id === 'png' || formats.includes(id));
  throw new CannotRun({ kind: 'only-for-png', option, formats: withPng });
}

interface Size {
  readonly paper: Paper;
  /** Asked for lying; else it stands as its template does. */
  readonly lies: boolean;
}

const lyingWord = '-landscape';
const sizeWords = Object.keys(papers).flatMap((name) => [name, `${name}${lyingWord}`]);

function sizeOf({ size }: Options): Size | null {
  if (size === undefined) return null;
  const word = choiceOf('--size', size.trim().toLowerCase().replace('×', 'x'), sizeWords);
  const lies = word.endsWith(lyingWord);
  const paper = Object.entries(papers).find(([name]) => word === (lies ? `${name}${lyingWord}` : name))?.[1];
  return paper ? { paper, lies } : null;
}

function choiceOf<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new CannotRun({ kind: 'not-a-choice', option, value, choices, suggestion: nearestWord(value, choices) });
}

const ordinaryTemplate = 'team';
const lyingTemplate = 'team-lying';

/** The template that was drawn for the way the sheet lies, where there is one. */
async function templateFor(size: Size | null): Promise<PosterTemplate> {
  const lies = size?.lies === true && (await packageHasTemplate(lyingTemplate));
  return readPackageTemplate(lies ? lyingTemplate : ordinaryTemplate);
}

const ordinaryPixels: PageSettings['pixels'] = { kind: 'per-inch', number: 100 };
const perInch = { least: 20, most: 300, whole: true } as const;
const across = { least: 100, most: 12_000, whole: true } as const;

function pixelsOf({ dpi, width }: Options): PageSettings['pixels'] {
  if (dpi !== undefined && width !== undefined) {
    throw new CannotRun({ kind: 'options-exclude-each-other', options: ['--dpi', '--width'] });
  }
  if (dpi !== undefined) return { kind: 'per-inch', number: readNumber('--dpi', dpi, perInch) };
  return width === undefined ? ordinaryPixels : { kind: 'across', number: readNumber('--width', width, across) };
}

function readNumber(
  option: string,
  value: string,
  limits: { readonly least: number; readonly most: number; readonly whole: true },
): number {
  const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (number >= limits.least && number <= limits.most) return number;
  throw new CannotRun({ kind: 'not-a-number', option, value, ...limits });
}
