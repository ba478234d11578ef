import { CannotRun } from './cannot-run.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { DrawnPage } from './drawn-page.ts';
import type { Host } from './host.ts';
import { installCommand } from './install-command.ts';
import { pageFormats } from './page-formats/index.ts';
import type { PageFormatId, PageSettings } from './page-formats/page-format.ts';
import { sourceDateOf } from './source-date-of.ts';

export interface WriteAs {
  readonly format: PageFormatId;
  readonly pixels: PageSettings['pixels'];
}

/** One page as a file of one format. Errors: `CannotRun` where the package that the format takes is missing. */
export async function writeAs(
  page: DrawnPage,
  { format, pixels }: WriteAs,
  tools: DrawingTools,
  host: Pick<Host, 'env' | 'cwd'>,
): Promise<string | Uint8Array> {
  const { open, takes } = pageFormats[format];
  const write = await open(tools);
  if (write) return write(page, { pixels, created: sourceDateOf(host) });
  throw new CannotRun({
    kind: 'missing-package',
    format,
    command: takes === null ? '' : installCommand(takes, host.cwd),
  });
}
