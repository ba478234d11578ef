import type { ChangedFiles, WatchTexts } from '../watch-texts.ts';
import { formats } from './formats.ts';

const after = ({ saved, gone }: ChangedFiles): string =>
  [
    ...(saved.length > 0 ? [`${formats.list(saved)} er lagret`] : []),
    ...(gone.length > 0 ? [`${formats.list(gone)} er slettet eller flyttet`] : []),
  ].join(', ');

export const watch: WatchTexts = {
  watching: 'Følger med på filene og tegner på nytt når de blir lagret. Avslutt med Ctrl+C.',
  redrawn: (files, written) => `${after(files)}: skrev ${formats.count(written, 'ny fil', 'nye filer')}.`,
  asBefore: (files) => `${after(files)}: rapporten er som før.`,
  keptLast: 'Rapporten fra forrige gang ligger urørt. Rett feilen og lagre igjen.',
  stopped: 'Avsluttet. Rapporten ligger der den er.',
  notOpened: (path) => `Nettleseren ble ikke åpnet. Åpne denne filen selv: ${path}`,
};
