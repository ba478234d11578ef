import type { ChangedFiles, WatchTexts } from '../watch-texts.ts';
import { formats } from './formats.ts';

const after = ({ saved, gone }: ChangedFiles): string =>
  [
    ...(saved.length > 0 ? [`${formats.list(saved)} er lagra`] : []),
    ...(gone.length > 0 ? [`${formats.list(gone)} er sletta eller flytta`] : []),
  ].join(', ');

export const watch: WatchTexts = {
  watching: 'Følgjer med på filene og teiknar på nytt når dei blir lagra. Avslutt med Ctrl+C.',
  redrawn: (files, written) => `${after(files)}: skreiv ${formats.count(written, 'ny fil', 'nye filer')}.`,
  asBefore: (files) => `${after(files)}: rapporten er som før.`,
  keptLast: 'Rapporten frå førre gong ligg urørt. Rett opp feilen og lagre igjen.',
  stopped: 'Avslutta. Rapporten ligg der han er.',
  notOpened: (path) => `Nettlesaren vart ikkje opna. Opne denne fila sjølv: ${path}`,
};
