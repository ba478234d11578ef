import { resolve } from 'node:path';
import type { Found } from '../domain/collect-findings.ts';
import type { ConvertTexts } from '../language/convert-texts.ts';
import type { Messages } from '../language/messages.ts';
import { type ConversionFacts, conversionJson } from '../report/conversion-json.ts';
import { text } from '../report/formats/text.ts';
import { wrapWords } from '../report/wrap-words.ts';
import type { CommandContext } from './command-context.ts';
import { makePaint } from './make-paint.ts';
import { writeWhole } from './write-files.ts';

/** What a conversion came to. */
export interface Conversion {
  readonly to: ConversionFacts['to'];
  /** How many rows the CSV has below its header. */
  readonly rows: number;
  /** Null where nothing may be written. */
  readonly csv: string | null;
  /** The same counts, for `--json`. */
  readonly json: ConversionFacts['rows'];
  readonly found: Found;
  /** Sentences about it, for standard error. Those that begin with blanks are lines of a list, and stay as they are. */
  readonly said: readonly string[];
}

const widest = 100;

/** Writes the counts to `--out` or standard output, and what is to be said of them to standard error. */
export async function writeConversion(
  conversion: Conversion,
  { messages, texts }: { readonly messages: Messages; readonly texts: ConvertTexts },
  { host, options, version }: CommandContext,
): Promise<void> {
  const { to, csv, rows, json, found, said } = conversion;
  const wrote = csv !== null && options.out !== undefined ? [texts.wrote(rows, options.out)] : [];
  if (csv !== null && options.out !== undefined) await writeWhole(resolve(host.cwd, options.out), csv, options.out);
  if (options.json) return host.out(conversionJson({ gpf: version, to, rows: json, found }, messages));
  if (csv !== null && options.out === undefined) host.out(csv);
  const paint = makePaint(host, { color: options.color ?? (host.terminal.err ? 'auto' : 'never') });
  const tells = found.listed.length > 0;
  if (tells) host.err(text.render({ gpf: version, files: [], found }, { messages, paint }));
  if (options.quiet) return;
  const lines = [...said, ...wrote].flatMap((line) => (/^(?: |$)/.test(line) ? [line] : wrapWords(line, widest)));
  host.err(`${tells ? '\n' : ''}${lines.join('\n')}\n`);
}
