import type { RepairChange } from '../../domain/repair.ts';
import type { RepairTexts } from '../repair-texts.ts';
import { formats } from './formats.ts';

const { count } = formats;

const encodings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-32le': 'UTF-32',
  'utf-32be': 'UTF-32',
  'windows-1252': 'Windows-1252',
} as const;

const delimiters = { ';': 'semikolon', ',': 'komma', '\t': 'tabulator' } as const;

function repair(change: RepairChange): string {
  switch (change.kind) {
    case 'encoding':
      return `Teiknsett: ${encodings[change.from]} → UTF-8`;
    case 'byte-order-mark':
      return 'Merkte fila som UTF-8, så Excel viser æ, ø og å rett';
    case 'delimiter':
      return `Skiljeteikn: ${delimiters[change.from]} → semikolon`;
    case 'separator-line':
      return 'Tok bort linja «sep=», som Excel ikkje treng lenger';
    case 'header':
      return `Overskrifta «${change.from}» → «${change.to}»`;
    case 'decimal-mark':
      return 'Desimalteikn: punktum → komma';
    case 'thousands':
      return 'Tok bort skiljeteikn mellom tusen';
    case 'minus-sign':
      return 'Bytte ut minusteikn som Excel les som tekst';
    case 'spaces':
      return 'Tok bort mellomrom framfor og bak';
    case 'invisible-characters':
      return 'Tok bort usynlege teikn';
    case 'date':
      return `Skreiv datoar heilt ut («${change.from}» → «${change.to}»)`;
  }
}

export const repairs: RepairTexts = {
  repair,
  inCells: (number, cells) =>
    number === 1
      ? `i cella ${cells.join()}`
      : `i ${number} celler (${cells.join(', ')}${cells.length < number ? ' …' : ''})`,
  outcome: {
    'in-order': 'i orden, kopiert som ho er',
    'left-alone': 'kopiert som ho er: gpf er ikkje viss på korleis ho skal lesast',
    workbook: 'Excel-fil: ingenting å rette, ikkje kopiert',
    'too-large': 'for stor til å bli retta, ikkje kopiert',
    unread: 'kan ikkje lesast, ikkje kopiert',
  },
  written: (files, folder) => `Skreiv ${count(files, 'fil', 'filer')} til ${folder}. Originalane er som før.`,
  nothingWritten: 'Ingen filer er skrivne.',
  errorsLeft: (errors, command) =>
    `${errors} feil må de rette sjølve.${command === null ? '' : ` Sjå dei med:  ${command}`}`,
  noErrorsLeft: 'Ingen feil att i dataa.',
};
