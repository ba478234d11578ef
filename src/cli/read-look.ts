import { type PageFormatId, pageFormatIds } from './page-formats/page-format.ts';
import type { PosterFrame } from './poster-frame.ts';
import { readPackageTemplate } from './read-drawing-tools.ts';

/** How the pages of a report look; template and sheet are those of the teams' posters. */
export interface ReportLook extends PosterFrame {
  readonly formats: readonly PageFormatId[];
}

/** What the options say of how pages look, once for a run. */
export async function readLook(): Promise<ReportLook> {
  return { formats: pageFormatIds, template: await readPackageTemplate('team') };
}
