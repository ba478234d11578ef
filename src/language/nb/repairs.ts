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
      return `Tegnsett: ${encodings[change.from]} → UTF-8`;
    case 'byte-order-mark':
      return 'Merket som UTF-8, så Excel viser æ, ø og å riktig';
    case 'delimiter':
      return `Skilletegn: ${delimiters[change.from]} → semikolon`;
    case 'separator-line':
      return 'Tok bort linjen «sep=», som Excel ikke trenger lenger';
    case 'header':
      return `Overskrift: «${change.from}» → «${change.to}»`;
    case 'decimal-mark':
      return 'Desimaltegn: punktum → komma';
    case 'thousands':
      return 'Tok bort skilletegn mellom tusener';
    case 'minus-sign':
      return 'Byttet minustegn som Excel leser som tekst';
    case 'spaces':
      return 'Tok bort mellomrom foran og bak';
    case 'invisible-characters':
      return 'Tok bort usynlige tegn';
    case 'date':
      return `Skrev datoer helt ut («${change.from}» → «${change.to}»)`;
  }
}

export const repairs: RepairTexts = {
  repair,
  inCells: (number, cells) =>
    number === 1
      ? `i celle ${cells.join()}`
      : `i ${number} celler (${cells.join(', ')}${cells.length < number ? ' …' : ''})`,
  outcome: {
    'in-order': 'i orden, kopiert som den er',
    'left-alone': 'kopiert som den er: gpf er ikke sikker på hvordan den skal leses',
    workbook: 'Excel-fil: ingenting å rette, ikke kopiert',
    'too-large': 'for stor til å rettes, ikke kopiert',
    unread: 'kan ikke leses, ikke kopiert',
  },
  written: (files, folder) => `Skrev ${count(files, 'fil', 'filer')} til ${folder}. Originalene er som før.`,
  nothingWritten: 'Ingen filer er skrevet.',
  errorsLeft: (errors, command) =>
    `${errors} feil må dere rette selv.${command === null ? '' : ` Se dem med:  ${command}`}`,
  noErrorsLeft: 'Ingen feil igjen i dataene.',
};
