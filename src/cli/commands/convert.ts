import { CannotRun } from '../cannot-run.ts';
import type { CommandContext, Options } from '../command-context.ts';
import type { ExitCode } from '../exit-code.ts';
import { exportCounts } from '../export-counts.ts';
import { importSheets } from '../import-sheets.ts';

const convertTo = {
  gpf: importSheets,
  skde: (context: CommandContext) => exportCounts(context, 'skde'),
  rapwhale: (context: CommandContext) => exportCounts(context, 'rapwhale'),
} as const satisfies Record<string, (context: CommandContext) => Promise<ExitCode>>;

/** Only sheets of others need to be told what is in them. */
const ofSheets = ['date', 'unit', 'indicator', 'every'] as const satisfies readonly (keyof Options)[];

/** `gpf convert`: sheets in the shapes of SKDE and rapwhale to measurements, and what is published to those shapes. */
export async function convert(context: CommandContext): Promise<ExitCode> {
  const { options } = context;
  const to = (options.to ?? 'gpf') as keyof typeof convertTo;
  const idle = ofSheets.find((option) => options[option] !== undefined);
  if (to !== 'gpf' && idle !== undefined) {
    throw new CannotRun({ kind: 'not-together', options: [`--to ${to}`, `--${idle}`] });
  }
  return convertTo[to](context);
}
