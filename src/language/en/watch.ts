import type { ChangedFiles, WatchTexts } from '../watch-texts.ts';
import { formats } from './formats.ts';

const after = ({ saved, gone }: ChangedFiles): string =>
  [
    ...(saved.length > 0 ? [`${formats.list(saved)} saved`] : []),
    ...(gone.length > 0 ? [`${formats.list(gone)} deleted or moved`] : []),
  ].join(', ');

export const watch: WatchTexts = {
  watching: 'Watching the files, and drawing again when they are saved. Stop with Ctrl+C.',
  redrawn: (files, written) => `${after(files)}: wrote ${formats.count(written, 'new file', 'new files')}.`,
  asBefore: (files) => `${after(files)}: the report is as it was.`,
  keptLast: 'The last report is left as it is. Put the fault right and save again.',
  stopped: 'Stopped. The report stays where it is.',
  notOpened: (path) => `The browser was not opened. Open this file yourself: ${path}`,
};
