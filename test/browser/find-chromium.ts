import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Chromium is: what GPF_CHROMIUM says, or the first of its usual names on the path. */
export function findChromium(): string | null {
  const { GPF_CHROMIUM: told, PATH = '' } = process.env;
  if (told) return told;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const paths = usualNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}
