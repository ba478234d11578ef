import type { WatchTexts } from '../watch-texts.ts';
import { formats } from './formats.ts';

const after = (files: readonly string[]): string => `${formats.list(files)} er lagra`;

export const watch: WatchTexts = {
  watching: 'Følgjer med på filene og teiknar på nytt når dei blir lagra. Avslutt med Ctrl+C.',
  redrawn: (files, written) => `${after(files)}: skreiv ${formats.count(written, 'ny fil', 'nye filer')}.`,
  asBefore: (files) => `${after(files)}: rapporten er som før.`,
  keptLast: 'Rapporten frå førre gong ligg urørt. Rett opp feilen og lagre igjen.',
  stopped: 'Avslutta. Rapporten ligg der han er.',
  notOpened: (path) => `Nettlesaren vart ikkje opna. Opne denne fila sjølv: ${path}`,
};
