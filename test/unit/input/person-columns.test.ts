import { describe, expect, it } from 'vitest';
import { columnNames } from '../../../src/input/column-names.ts';
import { makePersonColumnWatch } from '../../../src/input/make-person-column-watch.ts';
import { isPersonColumn } from '../../../src/input/person-columns.ts';
import { placesIn } from '../../../src/input/sheet-places.ts';

describe('a column of persons', () => {
  it.each([
    ...[
      'Navn',
      'namn',
      'Fornavn',
      'førenamn',
      'Etternavn',
      'Pasient',
      'PASIENTNAVN',
      'Pasientens navn',
      'navn på pasient',
    ],
    ...[
      'Fødselsnummer',
      'fødselsnr.',
      'Fnr',
      'fnr (11 siffer)',
      'Personnummer',
      'personnr',
      'Fødselsdato',
      'født',
      'Fødd',
    ],
    ...[
      'dnr',
      'NPR-id',
      'Journalnr',
      'journal_nummer',
      'Adresse',
      'Telefon',
      'tlf.',
      'Mobil',
      'E-post',
      'epost',
      'email',
    ],
    ...['name', 'Patient name', 'SSN', 'birthdate', 'Date of birth', 'Pårørende', 'telefon pårørende', 'initialer'],
  ])('is called %s', (header) => {
    expect(isPersonColumn(header)).toBe(true);
  });

  it.each([
    ...[
      '',
      ' ',
      'Lag',
      'Teamnavn',
      'navn på team',
      'lagets navn',
      'navn på enhet',
      'kommune',
      'Avdeling',
      'kontaktperson',
    ],
    ...[
      'Pasienter',
      'antall pasienter',
      'Pasientgruppe',
      'Telefon innen 3 dager',
      'andel med e-post',
      'alder',
      'kjønn',
    ],
    ...['Andel der fødselsnummer er kontrollert', 'målepunkt', 'adresseendringer', 'Skjema', 'forløp', 'nr'],
  ])('is not called %j', (header) => {
    expect(isPersonColumn(header)).toBe(false);
  });

  it('is none of those that gpf reads', () => {
    expect(Object.values(columnNames).flat().filter(isPersonColumn)).toEqual([]);
  });
});

describe('watching for columns of persons', () => {
  const header = ['team', 'navn', 'fnr', 'teller'];
  const rowOf = (row: number, cells: readonly string[]) => ({ cells, row, line: row });

  it('tells the first filled cell and how many there are, once for each column', () => {
    const watch = makePersonColumnWatch({ header }, placesIn({ file: 'a.csv', header }));
    watch.row(rowOf(2, ['Fjelldal', ' ', '', '4']));
    watch.row(rowOf(3, ['Fjelldal', 'Kari', '', '4']));
    watch.row(rowOf(4, ['Fjelldal', 'Ola', '', '4']));
    expect(watch.findings()).toMatchObject([
      { code: 'person-column', cell: 'B3', column: 'navn', found: null, count: 2, args: { column: 'navn' } },
    ]);
  });

  it('says nothing of an empty column', () => {
    const watch = makePersonColumnWatch({ header }, placesIn({ file: 'a.csv', header }));
    watch.row(rowOf(2, ['Fjelldal', '', '', '4']));
    expect(watch.findings()).toEqual([]);
  });
});
