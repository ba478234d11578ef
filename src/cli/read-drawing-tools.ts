import type { PosterTemplate } from '../poster/poster-template.ts';
import { readTemplate } from '../poster/read-template.ts';
import { readFontSet } from '../typography/read-font-set.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { openWriters } from './open-writers.ts';
import { listTemplateFiles, readFontFiles, readTemplateFile } from './package-files.ts';

/** The fonts of the package, what writes files with them, and an empty store of compiled charts: once for a run, or for as long as it is watched. */
export async function readDrawingTools(): Promise<DrawingTools> {
  const fontFiles = await readFontFiles();
  return { fontFiles, fontSet: readFontSet(fontFiles), compiled: new Map(), writers: openWriters(fontFiles) };
}

/** Whether the package has a template of a name. */
export const packageHasTemplate = async (name: string): Promise<boolean> =>
  (await listTemplateFiles('posters')).includes(`${name}.svg`);

/** A template of the package by its name. One of our own with errors is a fault of ours. */
export async function readPackageTemplate(name: string): Promise<PosterTemplate> {
  const file = `posters/${name}.svg`;
  const { template, findings } = readTemplate(await readTemplateFile(file), `templates/${file}`);
  if (!template) throw new Error(`The template ${name} is refused: ${findings.map(({ code }) => code).join(', ')}`);
  return template;
}
