import { resolveIndicator } from '../../src/catalogue/resolve-indicator.ts';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import type { ColumnId } from '../../src/domain/column-id.ts';
import { readPeriod } from '../../src/input/read-period.ts';
import type { RandomSource } from '../../src/stats/random-source.ts';
import { type SheetLine, type SpoiledSheet, sheetColumn, withCell, writeLine } from './spoiled-sheet.ts';

/** What somebody who makes a mistake has at hand. */
export interface Slip {
  readonly sheet: SpoiledSheet;
  readonly catalogue: Catalogue;
  readonly random: RandomSource;
  /** Lines that a mistake was made in already; each line gets one. */
  readonly touched: Set<SheetLine>;
}

/** Makes a mistake; false where the sheet has no place for it. */
type MakeMistake = (slip: Slip) => boolean;

const pickFrom = <T>(list: readonly T[], random: RandomSource): T | null =>
  list[Math.floor(random() * list.length)] ?? null;

/** Rows of data that nothing was done to. */
const freeLines = ({ sheet, touched }: Slip): readonly SheetLine[] =>
  sheet.lines.filter((line) => line.raw === null && line.paper !== null && line.paper > 0 && !touched.has(line));

const textIn = (sheet: SpoiledSheet, line: SheetLine, id: ColumnId): string => line.cells[sheetColumn(sheet, id)] ?? '';

function write({ sheet, touched }: Slip, line: SheetLine, id: ColumnId, text: string): true {
  line.cells = withCell(line.cells, sheetColumn(sheet, id), text);
  touched.add(line);
  return true;
}

type Rewrite = (text: string, slip: Slip) => string | null;

/** Spoils one cell of a column that holds something; null is "this one cannot be spoiled so". */
const inCell =
  (ids: readonly ColumnId[], rewrite: Rewrite, mayBeBlank = false): MakeMistake =>
  (slip) => {
    const places = ids.flatMap((id) => freeLines(slip).map((line) => ({ id, line })));
    const spoiled = places.flatMap(({ id, line }) => {
      const text = textIn(slip.sheet, line, id);
      if (sheetColumn(slip.sheet, id) === -1 || (text === '' && !mayBeBlank)) return [];
      const wrong = rewrite(text, slip);
      return wrong === null || wrong === text ? [] : [{ id, line, wrong }];
    });
    const place = pickFrom(spoiled, slip.random);
    return place !== null && write(slip, place.line, place.id, place.wrong);
  };

const numberCells: readonly ColumnId[] = ['numerator', 'denominator', 'value'];
const counts: readonly ColumnId[] = ['numerator', 'denominator'];

const isNumber = (text: string): boolean => /^\d+([.,]\d+)?$/.test(text);
/** Spoils a number; in a row of an indicator that does not read its column nothing is written there. */
const inNumber = (write_: (text: string) => string, ids: readonly ColumnId[] = numberCells): MakeMistake =>
  inCell(ids, (text) => (isNumber(text) ? write_(text) : null));
const inCount = (write_: (text: string) => string): MakeMistake =>
  inCell(counts, (text) => (/^\d+$/.test(text) ? write_(text) : null));
const always =
  (text: string): Rewrite =>
  () =>
    text;

const measureOf = ({ sheet, catalogue }: Slip, line: SheetLine) =>
  resolveIndicator(catalogue, textIn(sheet, line, 'indicator'))?.measure ?? null;

/** Spoils the numbers of a row in which a numerator is counted among a denominator. */
const inShare =
  (rewrite: (numerator: number, denominator: number) => readonly [string, string] | null): MakeMistake =>
  (slip) => {
    const spoiled = freeLines(slip).flatMap((line) => {
      const [numerator, denominator] = counts.map((id) => textIn(slip.sheet, line, id));
      if (measureOf(slip, line) !== 'share' || !isNumber(numerator ?? '') || !isNumber(denominator ?? '')) return [];
      const wrong = rewrite(Number(numerator), Number(denominator));
      return wrong === null ? [] : [{ line, wrong }];
    });
    const place = pickFrom(spoiled, slip.random);
    if (place === null) return false;
    const [numerator, denominator] = place.wrong;
    write(slip, place.line, 'numerator', numerator);
    return write(slip, place.line, 'denominator', denominator);
  };

const dropLetter: Rewrite = (text, { random }) => {
  const at = 1 + Math.floor(random() * (text.length - 1));
  return text.slice(0, at) + text.slice(at + 1);
};

/** A name with a slip that no longer names anything. */
const misspelled: Rewrite = (text, slip) => {
  const wrong = dropLetter(text, slip) ?? '';
  return resolveIndicator(slip.catalogue, wrong) === null ? wrong : null;
};

/** Spoils a period that stands in a cell of its own. */
const inPeriod = (rewrite: (year: number, part: number, kind: string) => string | null): MakeMistake =>
  inCell(['period'], (text) => {
    const period = readPeriod(text);
    if (!period.ok) return null;
    const [, year, part] = /^(\d{4})-[WQ]?(\d+)/.exec(period.value.key) ?? [];
    return rewrite(Number(year), Number(part), period.value.kind);
  });

const sameNotation: Rewrite = (text) => {
  const period = readPeriod(text);
  if (!period.ok) return null;
  const [, year = '', part = ''] = /^(\d{4})-[WQ]?(\d+)/.exec(period.value.key) ?? [];
  const written: Partial<Record<string, string>> = {
    month: `${part}.${year}`,
    week: `uke ${Number(part)} ${year}`,
    quarter: `K${part} ${year}`,
  };
  return written[period.value.kind] ?? null;
};

/** Gives a row the period of the row above, of the same series. */
const periodOfRowAbove: MakeMistake = (slip) => {
  const { sheet, random } = slip;
  const same = (a: SheetLine, b: SheetLine): boolean =>
    (['team', 'indicator'] as const).every((id) => textIn(sheet, a, id) === textIn(sheet, b, id));
  const free = freeLines(slip);
  const pairs = free.flatMap((line) => {
    const above = sheet.lines[sheet.lines.indexOf(line) - 1];
    return above && free.includes(above) && same(above, line) && sheetColumn(sheet, 'year') === -1
      ? [{ line, above }]
      : [];
  });
  const pair = pickFrom(pairs, random);
  if (pair === null) return false;
  slip.touched.add(pair.above);
  return write(slip, pair.line, 'period', textIn(sheet, pair.above, 'period'));
};

/** Spoils a whole row: what stands in the file is not what its cells give. */
const inRow =
  (rewrite: (cells: readonly string[], slip: Slip, line: SheetLine) => string | null): MakeMistake =>
  (slip) => {
    const line = pickFrom(freeLines(slip), slip.random);
    const raw = line === null ? null : rewrite(line.cells, slip, line);
    if (line === null || raw === null) return false;
    line.raw = raw;
    slip.touched.add(line);
    return true;
  };

/** Joins the cells again with something else done between two of them. */
const joinedAt =
  (change: (at: number, cells: readonly string[], delimiter: string) => readonly string[]): MakeMistake =>
  (slip) =>
    inRow((cells, { sheet, random }, line) => {
      if (writeLine(line, sheet).includes('"')) return null;
      const at = 1 + Math.floor(random() * (cells.length - 2));
      return change(at, cells, sheet.delimiter).join(sheet.delimiter);
    })(slip);

const blankLine = (sheet: SpoiledSheet): SheetLine => ({
  cells: sheet.columns.map(() => ''),
  raw: null,
  paper: null,
});

/** Puts lines that are on no paper somewhere: `at` is a share of the rows, 0 above the header and 1 below all. */
function insert({ sheet, touched }: Slip, at: number, lines: readonly SheetLine[]): true {
  const index = at === 0 ? 0 : Math.max(1, Math.round(at * sheet.lines.length));
  sheet.lines = [...sheet.lines.slice(0, index), ...lines, ...sheet.lines.slice(index)];
  for (const line of lines) touched.add(line);
  return true;
}

const extraLine = (sheet: SpoiledSheet, cells: readonly string[]): SheetLine => ({
  cells: sheet.columns.map((_, column) => cells[column] ?? ''),
  raw: null,
  paper: null,
});

const total: MakeMistake = (slip) => {
  const { sheet } = slip;
  const cells = sheet.columns.map((_, column) =>
    column === sheetColumn(sheet, 'team') ? 'Sum' : column === sheetColumn(sheet, 'numerator') ? '345' : '',
  );
  return insert(slip, 1, [extraLine(sheet, cells)]);
};

const titles: MakeMistake = (slip) => {
  const { sheet } = slip;
  return insert(slip, 0, [extraLine(sheet, ['Målinger i læringsnettverket']), blankLine(sheet)]);
};

const secondTable: MakeMistake = (slip) => {
  const { sheet } = slip;
  const rows = [
    ['Team', 'Dato', 'Tiltak'],
    ['Havsund', '2022-01-10', 'Tavlemøte hver dag'],
  ];
  return (
    sheet.columns.length >= 3 && insert(slip, 1, [blankLine(sheet), ...rows.map((cells) => extraLine(sheet, cells))])
  );
};

const duplicateRow: MakeMistake = (slip) => {
  const line = pickFrom(freeLines(slip), slip.random);
  if (line === null) return false;
  slip.touched.add(line);
  return insert(slip, slip.random(), [{ ...line, paper: null }]);
};

const movedRow: MakeMistake = (slip) => {
  const line = pickFrom(freeLines(slip), slip.random);
  if (line === null) return false;
  slip.sheet.lines = slip.sheet.lines.filter((other) => other !== line);
  return insert(slip, slip.random() || 1, [line]);
};

/** A row within a series is left out: the rows beside it are of the same. */
const rowLeftOut: MakeMistake = (slip) => {
  const { sheet } = slip;
  const line = pickFrom(
    freeLines(slip).filter((one) => {
      const at = sheet.lines.indexOf(one);
      return [sheet.lines[at - 1], sheet.lines[at + 1]].every(
        (other) =>
          other?.paper &&
          (['team', 'indicator'] as const).every((id) => textIn(sheet, other, id) === textIn(sheet, one, id)),
      );
    }),
    slip.random,
  );
  if (line === null) return false;
  sheet.lines = sheet.lines.filter((other) => other !== line);
  return true;
};

const cutLastLine: MakeMistake = (slip) => {
  const { sheet, random, touched } = slip;
  const line = sheet.lines.at(-1);
  if (!line || !freeLines(slip).includes(line)) return false;
  const text = writeLine(line, sheet);
  const lastMark = text.lastIndexOf(sheet.delimiter);
  if (lastMark < 1 || text.includes('"')) return false;
  line.raw = text.slice(0, 1 + Math.floor(random() * (lastMark - 1)));
  sheet.endsLastLine = false;
  touched.add(line);
  return true;
};

/** Does something to the header of one of the columns that every file needs. */
const inHeader =
  (rewrite: Rewrite): MakeMistake =>
  (slip) => {
    const { sheet, touched, random } = slip;
    const header = sheet.lines.find(({ paper }) => paper === 0);
    const ids = (['team', 'indicator', 'period', 'numerator', 'denominator'] as const).filter(
      (id) => sheetColumn(sheet, id) !== -1,
    );
    const id = pickFrom(ids, random);
    if (!header || id === null || touched.has(header) || sheetColumn(sheet, 'year') !== -1) return false;
    return write(slip, header, id, rewrite(textIn(sheet, header, id), slip) ?? '');
  };

const columnDeleted: MakeMistake = ({ sheet, random, touched }) => {
  const ids = (['indicator', 'period', 'value'] as const).filter((id) => sheetColumn(sheet, id) !== -1);
  const column = sheetColumn(sheet, pickFrom(ids, random) ?? 'period');
  const header = sheet.lines.find(({ paper }) => paper === 0);
  if (touched.size > 0 || !header) return false;
  sheet.columns = sheet.columns.filter((_, index) => index !== column);
  for (const line of sheet.lines) line.cells = line.cells.filter((_, index) => index !== column);
  touched.add(header);
  return true;
};

const columnTwice: MakeMistake = ({ sheet, random, touched }) => {
  const column = Math.floor(random() * sheet.columns.length);
  const header = sheet.lines.find(({ paper }) => paper === 0);
  if (touched.size > 0 || !header) return false;
  sheet.columns = [...sheet.columns, null];
  for (const line of sheet.lines) line.cells = [...line.cells, line.cells[column] ?? ''];
  touched.add(header);
  return true;
};

const columnsMoved: MakeMistake = ({ sheet, touched }) => {
  if (touched.size > 0) return false;
  sheet.columns = sheet.columns.toReversed();
  for (const line of sheet.lines) line.cells = line.cells.toReversed();
  return true;
};

const encoded =
  (encode: (text: string) => Uint8Array): MakeMistake =>
  ({ sheet }) => {
    sheet.encode = encode;
    return true;
  };

const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));

/** The letters of Windows-1252 beyond Latin-1 that stand in the sheets. */
const beyondLatin: Readonly<Record<string, number>> = { '–': 0x96, '’': 0x92, '…': 0x85, '€': 0x80 };

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text, (letter) => beyondLatin[letter] ?? letter.charCodeAt(0) & 0xff));

/** Two files that were put one after the other, each with its own letters. */
const mixed = (text: string): Uint8Array => {
  const middle = text.indexOf('\n', text.length / 2) + 1;
  return Uint8Array.from([...windows1252(text.slice(0, middle)), ...new TextEncoder().encode(text.slice(middle))]);
};

const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Every letter of the sheet was saved as if it were in another encoding. */
const garbled: MakeMistake = ({ sheet }) => {
  for (const line of sheet.lines) {
    line.cells = line.cells.map(asLatin1);
    line.raw = line.raw === null ? null : asLatin1(line.raw);
  }
  return true;
};

const addToComment = (text: string): MakeMistake => inCell(['comment'], (comment) => `${comment} ${text}`.trim(), true);

const decimalCommaAmongCommas: MakeMistake = inRow((cells, { sheet }, line) => {
  const column = sheetColumn(sheet, 'value');
  const text = cells[column] ?? '';
  if (sheet.delimiter !== ',' || !/^\d+\.\d$/.test(text) || writeLine(line, sheet).includes('"')) return null;
  return withCell(cells, column, text.replace('.', ',')).join(',');
});

/** The mistakes that teams make, by name. */
export const mistakes: Readonly<Record<string, MakeMistake>> = {
  // About the columns: nothing else may have been done before.
  'column deleted': columnDeleted,
  'column twice': columnTwice,
  'columns in another order': columnsMoved,
  'header misspelled': inHeader(dropLetter),
  'header deleted': inHeader(always('')),
  // In one cell.
  'numerator and denominator changed places': inShare((n, d) => (n < d ? [String(d), String(n)] : null)),
  'numerator too large': inShare((n, d) => (d > 0 ? [String(n + d + 1), String(d)] : null)),
  'percentage as numerator': inShare((n, d) => (d > 0 ? [`${Math.round((100 * n) / d)} %`, String(d)] : null)),
  'fraction in a cell': inShare((n, d) => [`${n}/${d}`, '']),
  'fraction in words': inShare((n, d) => [`${n} av ${d}`, '']),
  'fraction that became a date': inShare((n, d) =>
    n > 0 && d <= 12 && d > 0 ? [`0${n}.okt`.slice(-6), String(d)] : null,
  ),
  'month and year of a fraction': inShare((_, d) => [`des.${d + 10}`, String(d)]),
  // In a share: the base of a rate may be a fraction.
  'decimal point in a count': inShare((n, d) => [`${n}.5`, String(d)]),
  'decimal comma in a count': inShare((n, d) => [`${n},5`, String(d)]),
  'point that may be thousands': inNumber(() => '1.234'),
  'letter O for zero': inNumber((text) => `${text.replace(/[.,].*/, '')}O`),
  'error of Excel': inNumber(() => '#REF!'),
  'shortened by Excel': inNumber(() => '1,2E+05'),
  'less than five': inNumber(() => '<5'),
  'about twelve': inNumber((text) => `ca ${text}`),
  'with a unit': inNumber((text) => `${text} stk`),
  'with a question mark': inNumber((text) => `${text}?`),
  'negative count': inCount((text) => `-${Number(text) + 1}`),
  'word for a number': inNumber(() => 'mange'),
  'cell left blank': inCell(['team', 'indicator', 'period', 'numerator'], always('')),
  'denominator left blank': inShare((n) => [String(n), '']),
  'numbers left blank': inShare(() => ['', '']),
  'hyphen for a number': inNumber(() => '-', ['numerator', 'value']),
  'misspelled team': inCell(['team'], dropLetter),
  'misspelled indicator': inCell(['indicator'], misspelled),
  'misspelled period': inPeriod((year) => `marrs ${year}`),
  'thirteenth month': inPeriod((year, _, kind) => (kind === 'month' ? `${year}-13` : null)),
  'week that does not exist': inPeriod((year, _, kind) => (kind === 'week' ? `uke 54 ${year}` : null)),
  'month and year with a slash': inPeriod((year, part, kind) => (kind === 'month' ? `${part}/${year}` : null)),
  'period in another notation': inCell(['period'], sameNotation),
  'day for a period': inPeriod((year, part, kind) => (kind === 'month' ? `14.${part}.${year}` : null)),
  'year for a period': inPeriod((year) => String(year)),
  'day as a number of Excel': inPeriod(() => '44621'),
  'period in the future': inPeriod((year, part, kind) =>
    kind === 'month' ? `${year + 3}-${String(part).padStart(2, '0')}` : null,
  ),
  'ten years too early': inPeriod((year, part, kind) =>
    kind === 'month' ? `${year - 10}-${String(part).padStart(2, '0')}` : null,
  ),
  'period of the row above': periodOfRowAbove,
  'zero-width letters': inCell(['team', 'indicator'], (text) => `\u200b${text}\u200b`),
  'no-break space': inCell(['team', 'period'], (text) => (text.includes(' ') ? text.replace(' ', '\u00a0') : null)),
  'foreign letter that looks the same': inCell(['team'], (text) =>
    text.includes('o') ? text.replace('o', 'о') : null,
  ),
  'garbled letters in a cell': inCell(['team', 'comment'], (text) => (/[æøåÆØÅ]/.test(text) ? asLatin1(text) : null)),
  'unknown patient group': inCell(['patient_group'], always('eldre folk'), true),
  'phone number in a comment': addToComment('tlf 99 88 77 66'),
  'address in a comment': addToComment('ola.nordmann@fjelldal.example'),
  'identity number in a comment': addToComment('41814061033'),
  'identity number for a number': inNumber(() => '41814061033'),
  // In a row.
  'decimal comma among commas': decimalCommaAmongCommas,
  'extra delimiter': joinedAt((at, cells) => [...cells.slice(0, at), '', ...cells.slice(at)]),
  'missing delimiter': joinedAt((at, cells) => [
    ...cells.slice(0, at),
    `${cells[at]}${cells[at + 1]}`,
    ...cells.slice(at + 2),
  ]),
  'missing cell': joinedAt((at, cells) => [...cells.slice(0, at), ...cells.slice(at + 1)]),
  'quote that is not closed': joinedAt((at, cells) => cells.map((cell, column) => (column === at ? `"${cell}` : cell))),
  'stray quote': joinedAt((_, cells) =>
    cells.map((cell, column) => (column === 0 ? `${cell.slice(0, 3)}"${cell.slice(3)}` : cell)),
  ),
  // Rows.
  'row twice': duplicateRow,
  'row moved': movedRow,
  'row left out': rowLeftOut,
  'blank row': (slip) => insert(slip, slip.random() || 1, [blankLine(slip.sheet)]),
  'total row': total,
  'title rows': titles,
  'repeated header': (slip) =>
    insert(slip, slip.random() || 1, [
      extraLine(slip.sheet, slip.sheet.lines.find(({ paper }) => paper === 0)?.cells ?? []),
    ]),
  'last line cut': cutLastLine,
  // About the file.
  'second table': secondTable,
  'Windows-1252': encoded(windows1252),
  'UTF-16': encoded((text) => utf16(`\ufeff${text}`)),
  'UTF-16 without mark': encoded(utf16),
  'UTF-8 with mark': encoded((text) => new TextEncoder().encode(`\ufeff${text}`)),
  'mixed encoding': encoded(mixed),
  'garbled letters': garbled,
  'line that names the delimiter': ({ sheet }) => {
    sheet.above = `sep=${sheet.delimiter}${sheet.newline}`;
    return true;
  },
};

export const kindsOfMistake: readonly string[] = Object.keys(mistakes);

/** Makes so many mistakes, of drawn kinds; the names of those that were made. */
export function makeMistakes(slip: Slip, count: number): readonly string[] {
  const drawn = Array.from({ length: count * 3 }, () => pickFrom(kindsOfMistake, slip.random) ?? '');
  // Columns first, the file last: in the order of the list.
  const inOrder = [...new Set(drawn)]
    .slice(0, count)
    .toSorted((a, b) => kindsOfMistake.indexOf(a) - kindsOfMistake.indexOf(b));
  return inOrder.filter((kind) => mistakes[kind]?.(slip));
}
