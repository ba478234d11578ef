import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { everySeries, makeProject } from './make-project.ts';
import { codesOf, measurementRows, readText, summaries, tableOf } from './read-text.ts';

const unlisted = makeProject({ teams: [], teamsAreListed: false });
const read = (...rows: string[]) => readText(measurementRows(...rows));
const numbersOf = (...rows: string[]): unknown =>
  read(...rows).measurements.map(({ numerator, denominator, value }) => [numerator, denominator, value]);

describe('a measurement', () => {
  it('is read whole', () => {
    const text =
      'Lag;Målepunkt;Måned;Teljar;Nemnar;Pasientgruppe;Fase;Utelat;Kommentar\nfjelldal;hph-2;mars 2022;4;12;skrøpelige eldre;ny rutine;ferie;x';
    expect(readText(text)).toMatchObject({
      measurements: [
        {
          team: 'fjelldal',
          indicator: 'sykepleier-3-dager',
          patientGroup: 'frail-elderly',
          period: { kind: 'month', key: '2022-03' },
          numerator: 4,
          denominator: 12,
          value: null,
          phase: 'ny rutine',
          exclude: 'ferie',
          place: { file: 'data/fjelldal.csv', row: 2, line: 2, column: 'Måned', cell: 'C2' },
        },
      ],
      findings: [],
    });
  });

  it('does not depend on the order of the columns', () => {
    const { measurements } = readText('nevner;teller;periode;indikator;team\n12;4;2022-03;E2-03;Fjelldal');
    expect(measurements).toMatchObject([{ team: 'fjelldal', numerator: 4, denominator: 12 }]);
  });

  it('of a share has a numerator and a denominator', () => {
    expect(numbersOf('Fjelldal;E2-03;2022-01;4;12;;;')).toEqual([[4, 12, null]]);
  });

  it('of a share with a percentage beside its counts keeps the counts', () => {
    expect(numbersOf('Fjelldal;E2-03;2022-01;4;12;33 %;;')).toEqual([[4, 12, null]]);
  });

  it('of a share can be a percentage alone, as a value from 0 to 1', () => {
    expect(numbersOf('Fjelldal;E2-03;2022-01;;;80 %;;', 'Fjelldal;E2-03;2022-02;;;0,5;;')).toEqual([
      [null, null, 0.8],
      [null, null, 0.5],
    ]);
  });

  it('of a rate can have more events than patients, and a base of days that is no whole number', () => {
    expect(numbersOf('Fjelldal;E3-02;2022-01;19;12,5;;;')).toEqual([[19, 12.5, null]]);
  });

  it('of a rate is not known from a value alone', () => {
    expect(summaries(read('Fjelldal;E3-02;2022-01;;;2,5;;').findings)).toEqual([
      'missing-value D2',
      'missing-value E2',
    ]);
  });

  it('of a value has a value, and the number of patients where it is given', () => {
    expect(numbersOf('Fjelldal;B-01;2022-01;;;12,5;;', 'Fjelldal;B-01;2022-02;;9;-3;;')).toEqual([
      [null, null, 12.5],
      [null, 9, -3],
    ]);
  });

  it('of days between events has a value above 0 on a T chart', () => {
    expect(numbersOf('Fjelldal;E3-04;2022-01;;;41;;')).toEqual([[null, null, 41]]);
    expect(summaries(read('Fjelldal;E3-04;2022-01;;;0;;').findings)).toEqual(['value-out-of-range F2']);
    const onRunChart = makeProject(everySeries({ chart: 'run' }));
    expect(readText(measurementRows('Fjelldal;E3-04;2022-01;;;0;;'), onRunChart).findings).toEqual([]);
  });
});

describe('what was not measured', () => {
  it.each([
    ['nothing in either cell', ';', 'not-measured-mark D2'],
    ['a mark', 'i.t.;', 'not-measured-mark D2'],
    ['a mark in the denominator', '4;mangler', 'not-measured-mark E2'],
    ['a hyphen, which may be 0', '-;12', 'zero-or-not-measured D2'],
  ])('is a row with %s: no numbers, and never 0', (_, cells, finding) => {
    const result = read(`Fjelldal;E2-03;2022-01;${cells};;;`);
    expect(result.measurements).toMatchObject([{ numerator: null, denominator: null, value: null }]);
    expect(summaries(result.findings)).toEqual([finding]);
  });

  it('is no gap', () => {
    const result = read(
      'Fjelldal;E2-03;2022-01;4;12;;;',
      'Fjelldal;E2-03;2022-02;;;;;',
      'Fjelldal;E2-03;2022-03;4;12;;;',
    );
    expect(codesOf(result.findings)).toEqual(['not-measured-mark']);
  });

  it('is something else than nothing to measure, which is 0 of 0', () => {
    const result = read('Fjelldal;E2-03;2022-01;0;0;;;');
    expect(result.measurements).toMatchObject([{ numerator: 0, denominator: 0 }]);
    expect(result.findings).toMatchObject([{ code: 'nothing-to-measure', severity: 'info' }]);
  });

  it('of a value with 0 patients is nothing to measure too', () => {
    expect(numbersOf('Fjelldal;B-01;2022-01;;0;;;')).toEqual([[null, 0, null]]);
    expect(summaries(read('Fjelldal;B-01;2022-01;;0;12;;').findings)).toEqual(['zero-denominator E2']);
  });
});

describe('a value', () => {
  it.each([
    ['B-01;2022-01;;;i.t.;;', ['not-measured-mark F2'], 1],
    ['B-01;2022-01;;;;;', ['not-measured-mark F2'], 1],
    ['B-01;2022-01;;-;12;;', ['zero-or-not-measured E2'], 1],
    ['B-01;2022-01;;9;;;', ['missing-value F2'], 0],
    ['B-01;2022-01;12;;;;', ['value-in-wrong-column D2'], 0],
    ['B-01;2022-01;0;;;;', ['value-in-wrong-column D2'], 0],
    ['B-01;2022-01;12,5 min;9;;;', ['value-in-wrong-column D2'], 0],
    ['B-01;2022-01;i.t.;;;;', ['not-measured-mark F2'], 1],
    ['B-01;2022-01;3;9;12;;', ['value-in-wrong-column D2'], 0],
    ['B-01;2022-01;#REF!;;12;;', ['value-in-wrong-column D2'], 0],
    ['B-01;2022-01;<5;9;12;;', ['value-in-wrong-column D2'], 0],
    ['B-01;2022-01;i.t.;9;12;;', [], 1],
    ['B-01;2022-01; ;9;12;;', [], 1],
    ['B-01;2022-01;7;0;12;;', ['value-in-wrong-column D2', 'zero-denominator E2'], 0],
    ['E3-04;2022-01;12;;;;', ['value-in-wrong-column D2'], 0],
    ['E3-04;2022-01;;12;;;', ['value-in-wrong-column E2'], 0],
    ['E3-04;2022-01;;;;;', ['not-measured-mark F2'], 1],
    ['E3-04;2022-01;3;9;12;;', ['value-in-wrong-column D2', 'value-in-wrong-column E2'], 0],
    ['E3-04;2022-01;-;abc;12;;', ['value-in-wrong-column E2'], 0],
    ['E3-02;2022-01;1;3;7;;', ['value-in-wrong-column F2'], 0],
    ['E3-02;2022-01;1;3;0,33;;', [], 1],
    ['E3-02;2022-01;1;3;#REF!;;', ['excel-error F2'], 0],
    ['E3-02;2022-01;1;3;i.t.;;', [], 1],
    ['B-01;2022-01;;9;80 %;;', ['not-a-number F2'], 0],
    ['E2-03;2022-01;;;..;;', ['not-measured-mark F2'], 1],
    ['E2-03;2022-01;;;1;;', ['ambiguous-number F2'], 0],
    ['E2-03;2022-01;;;1 %;;', ['percent-without-counts F2'], 1],
    ['E2-03;2022-01;;;100 %;;', ['percent-without-counts F2'], 1],
    ['E2-03;2022-01;;12;80 %;;', ['missing-value D2'], 0],
    [';2022-01;;;12;;', ['missing-value B2'], 0],
    ['#REF!;2022-01;;;12;;', ['excel-error B2'], 0],
  ])('in %s', (cells, findings, count) => {
    const result = read(`Fjelldal;${cells}`);
    expect(summaries(result.findings)).toEqual(findings);
    expect(result.measurements).toHaveLength(count);
  });
});

describe('a row with an error', () => {
  it('gives no measurement, and the others stay', () => {
    const result = read('Fjelldal;E2-03;2022-01;19;12;;;', 'Fjelldal;E2-03;2022-02;4;12;;;');
    expect(result.measurements).toMatchObject([{ period: { key: '2022-02' } }]);
    expect(result.findings).toMatchObject([
      { code: 'numerator-exceeds-denominator', team: 'fjelldal', args: { numerator: 19, denominator: 12 } },
    ]);
  });

  it('tells all of its errors in one run', () => {
    const result = read('Fjelldal;HPH 22;i fjor;1.234;x;;eldste;');
    expect(summaries(result.findings)).toEqual([
      'unknown-indicator B2',
      'period-not-understood C2',
      'unknown-patient-group G2',
      'ambiguous-number D2',
      'not-a-number E2',
    ]);
    expect(result.findings.map(({ team }) => team)).toEqual(Array(5).fill('fjelldal'));
  });

  it('names its team also where its cells could not be told apart', () => {
    const text = measurementRows('Nordvik;E2-03;2022-01;4', 'Nordvik;E2-03;2022-02;4;12;;;"x', 'Sum;;;4;12;;;');
    expect(readText(text).findings).toMatchObject([
      { code: 'too-few-cells', team: 'nordvik' },
      { code: 'unclosed-quote', team: 'nordvik' },
      { code: 'total-row', team: null },
    ]);
  });

  it('says nothing of teams that are only out of place', () => {
    const result = readText(`${measurementRows('2022-01;Fjelldal;E2-03;4')}\n`, unlisted);
    expect(result.findings).toMatchObject([{ code: 'too-few-cells', team: null }]);
    expect(result.teamNames).toEqual([]);
  });
});

describe('a team', () => {
  it('that is unknown takes out nobody: its only finding has no team', () => {
    const result = read('Fjeldall;E2-03;2022-01;19;12;;;');
    expect(result.findings).toMatchObject([
      {
        code: 'unknown-team',
        team: null,
        found: 'Fjeldall',
        args: { suggestion: expect.stringMatching(/^fjelldal/i) },
      },
    ]);
    expect(result.measurements).toEqual([]);
  });

  it('that is missing may be anybody', () => {
    expect(read(';E2-03;2022-01;4;12;;;').findings).toMatchObject([{ code: 'missing-value', team: null, cell: 'A2' }]);
  });

  it('is every name where the project lists none, in any spelling', () => {
    const text = measurementRows('Sør-Fron kommune;E2-03;2022-01;4;12;;;', 'sør fron KOMMUNE;E2-03;2022-02;4;12;;;');
    const result = readText(text, unlisted);
    expect(result.teamNames).toEqual([{ id: 'sør-fron-kommune', name: 'Sør-Fron kommune' }]);
    expect(result.measurements.map(({ team }) => team)).toEqual(['sør-fron-kommune', 'sør-fron-kommune']);
  });

  it('has its name from the project where it is listed', () => {
    expect(read('fjelldal;E2-03;2022-01;4;12;;;').teamNames).toEqual([{ id: 'fjelldal', name: 'Fjelldal kommune' }]);
  });

  it('is never an identity number', () => {
    const result = readText(measurementRows('41814061033;E2-03;2022-01;4;12;;;'), unlisted);
    expect(result.teamNames).toEqual([]);
    expect(codesOf(result.findings)).toEqual(['national-identity-number']);
  });
});

describe('a file without a team column', () => {
  const text = 'indikator;periode;teller;nevner\nE2-03;2022-01;19;12\nE2-03;2022-02;4;12;9';
  const team = 'nordvik' as TeamId;

  it.each([
    'data/fjelldal.csv',
    './data/fjelldal.csv',
    'data\\fjelldal.csv',
    'fjelldal.csv',
    'data/*.csv',
    'data/fj*l*.csv',
    'data/fjelldal.???',
    '**/fjelldal.csv',
    'data/**/*.csv',
    '**',
  ])('belongs to the team that gpf.yaml names for %s', (file) => {
    const result = readText(
      text,
      makeProject({
        data: [
          { file: 'x.csv', team: null },
          { file, team },
        ],
      }),
    );
    expect(codesOf(result.findings)).toEqual(['numerator-exceeds-denominator', 'too-many-cells']);
    expect(result.findings.map((finding) => finding.team)).toEqual(['nordvik', 'nordvik']);
  });

  it.each([
    'data/fjell.csv',
    'other/fjelldal.csv',
    '*.xlsx',
    'x/data/fjelldal.csv',
    'data/fj*z*.csv',
    'data/fjelldal?.csv',
    'other/**/*.csv',
    '',
  ])('does not belong to that of %j', (file) => {
    const result = readText(text, makeProject({ data: [{ file, team }] }));
    expect(result.findings).toMatchObject([
      { code: 'missing-column', args: { missing: ['team'], present: ['indikator', 'periode', 'teller', 'nevner'] } },
      { code: 'numerator-exceeds-denominator', team: null },
      { code: 'too-many-cells', team: null },
    ]);
  });
});

describe('a sheet without the columns that some indicators need', () => {
  it('is told of once for each team, at the header, with what is there', () => {
    const rows = [
      'Fjelldal;E3-02;2022-01;4',
      'Fjelldal;E3-02;2022-02;5',
      'Nordvik;E3-02;2022-01;4',
      'Nordvik;B-01;2022-01;4',
    ];
    const { findings } = readText(['Team;Målepunkt;Mnd;Verdi', ...rows].join('\n'));
    const args = {
      missing: ['numerator', 'denominator'],
      present: ['Team', 'Målepunkt', 'Mnd', 'Verdi'],
      indicator: 'E3-02',
    };
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'missing-column', row: 1, team: 'fjelldal', args },
      { code: 'missing-column', row: 1, team: 'nordvik', args },
    ]);
  });
});

describe('headings', () => {
  it('that are read as the same column are both named', () => {
    const { findings } = readText('team;indikator;dato;periode;verdi\nFjelldal;B-01;2022-01;2022-01;4');
    expect(findings[0]).toMatchObject({
      code: 'duplicate-column',
      found: 'periode',
      args: { column: 'period', other: 'dato' },
    });
  });

  it('of persons are unknown only where nothing stands below', () => {
    const told = (name: string) =>
      readText(`team;indikator;periode;verdi;pasientnavn\nFjelldal;B-01;2022-01;4;${name}`).findings.map(
        ({ code }) => code,
      );
    expect(told('x')).toContain('person-column');
    expect(told('x')).not.toContain('unknown-column');
    expect(told('')).toContain('unknown-column');
  });

  it('can be everyday ones', () => {
    const { measurements } = readText('Teamnavn;Målepunkt-navn;Mnd;Verdi\nFjelldal;B-01;2022-01;4');
    expect(measurements).toHaveLength(1);
  });
});

describe('a number that cannot stand there', () => {
  const argsOf = (cells: string) =>
    readText(`team;indikator;periode;teller;nevner;verdi\nFjelldal;${cells}`).findings.find(
      ({ severity }) => severity === 'error',
    );

  it('is only told as what it can be, in a column of whole numbers', () => {
    const found = argsOf('E2-03;2022-01;1.100;1200;');
    expect(found).toMatchObject({ code: 'ambiguous-number', args: { asThousands: 1100, asDecimal: null } });
  });

  it.each([
    ['45', 45],
    ['450', null],
    ['145 %', null],
  ])('is told as a percentage where it would do as one: %s', (value, percent) => {
    expect(argsOf(`E2-03;2022-01;;;${value}`)).toMatchObject({ code: 'value-out-of-range', args: { percent } });
  });
});

describe('a year beside a month or a week', () => {
  const periodOf = (header: string, cells: string): unknown => {
    const result = readText(`team;indikator;${header};teller;nevner\nFjelldal;E2-03;${cells};4;12`);
    return result.measurements[0]?.period.key ?? summaries(result.findings).join();
  };

  it.each([
    ['år;måned', '2022;3', '2022-03'],
    ['år;måned', '2022;mars', '2022-03'],
    ['månad;år', '03;2022', '2022-03'],
    ['år;måned', '2022;2022-03', '2022-03'],
    ['year;week', '2022;5', '2022-W05'],
    ['år;uke', '2022;uke 5', '2022-W05'],
    ['år;veke', '2022;53', 'week-does-not-exist D2'],
    ['år;måned', '2022;13', 'period-not-understood D2'],
    ['år;måned', '22;3', 'period-not-understood C2'],
    ['år;måned', '22;2022-03', 'period-not-understood C2'],
    ['år;måned', '0222;mars', 'period-not-understood C2'],
    ['år;måned', '2022;2021-03', 'year-disagrees D2'],
    ['år;måned', '2022;mars 2021', 'year-disagrees D2'],
    ['år;periode', '2022;K1 2021', 'year-disagrees D2'],
    ['år;måned', ';3', 'missing-value C2'],
    ['år;måned', '2022;', 'missing-value D2'],
    ['år;måned;uke', '2022;3;', '2022-03'],
    ['år;måned;uke', '2022;;5', '2022-W05'],
    ['år;periode', '2022;K1', '2022-Q1'],
    ['år;periode', '2022;3', 'period-not-understood D2'],
    ['måned', '2022-03', '2022-03'],
    ['uke', '2022-W05', '2022-W05'],
    ['dato', '2022-03', '2022-03'],
  ])('%s with %s is %s', (header, cells, period) => {
    expect(periodOf(header, cells)).toBe(period);
  });
});

describe('a date where a period should stand', () => {
  it.each([
    ['03/04/2022', 'ambiguous-date', { wanted: 'period' }],
    ['44634', 'excel-serial-date', { date: '2022-03-14', wanted: 'period' }],
  ])('%s is told as one, for a day is no period either', (text, code, args) => {
    expect(read(`Fjelldal;E2-03;${text};4;12;;;`).findings).toMatchObject([{ code, cell: 'C2', args }]);
  });

  it.each([
    ['03/04/2022', 'ambiguous-date', { wanted: 'day' }],
    ['44634', 'excel-serial-date', { date: '2022-03-14', wanted: 'day' }],
  ])('and not in a column of dates: %s', (text, code, args) => {
    expect(readText(`team;dato;tiltak\nFjelldal;${text};x`).findings).toMatchObject([{ code, cell: 'B2', args }]);
  });
});

describe('a year that the period beside it does not share', () => {
  const found = (year: string, period: string): unknown =>
    readText(`team;indikator;år;uke;måned;teller;nevner\nFjelldal;E2-03;${year};${period};4;12`).findings;

  it('is told with both', () => {
    expect(found('2022', ';mars 2021')).toMatchObject([
      { code: 'year-disagrees', cell: 'E2', found: 'mars 2021', args: { year: 2022, period: { key: '2021-03' } } },
    ]);
  });

  it('is told at the year where that is a slip', () => {
    expect(found('22', ';4')).toMatchObject([
      { code: 'period-not-understood', cell: 'C2', found: '22', args: { reason: 'year' } },
    ]);
  });

  it.each(['2019', '2020'])('does not stand beside a week at New Year, which is of both: %s', (year) => {
    expect(found(year, '2020-W01;')).toEqual([]);
  });
});

describe('a header', () => {
  it('of a wide sheet gives a measurement for each period, and says so', () => {
    const result = readText('Team;Indikator;jan. 22;feb. 22\nFjelldal;E2-03;80 %;75 %');
    expect(result.measurements.map(({ period, value, place }) => [period.key, value, place.cell])).toEqual([
      ['2022-01', 0.8, 'C2'],
      ['2022-02', 0.75, 'D2'],
    ]);
    expect(result.findings).toMatchObject([
      { code: 'wide-sheet-read', args: { indicators: 1, periods: 2 } },
      { code: 'percent-without-counts', cell: 'C2' },
      { code: 'percent-without-counts', cell: 'D2' },
    ]);
  });

  it('with a slip in a name is told what may be meant', () => {
    const result = readText('team;indikator;periode;teler;nevner\nFjelldal;E2-03;2022-01;4;12');
    expect(result.findings).toMatchObject([
      { code: 'missing-column', args: { missing: ['numerator'] } },
      { code: 'unknown-column', cell: 'D1', found: 'teler', args: { suggestion: 'numerator' } },
    ]);
  });

  it('with a nameless column is told so where something stands in it', () => {
    const text = (cell: string): string => `team;;indikator;periode;verdi\nFjelldal;${cell};B-01;2022-01;12`;
    expect(readText(text('')).findings).toEqual([]);
    expect(readText(text('x')).findings).toMatchObject([{ code: 'blank-column-name', cell: 'B1' }]);
  });

  it('with one name twice is told so once', () => {
    const result = readText('team;team;indikator;periode;verdi\nFjelldal;Fjelldal;B-01;2022-01;12');
    expect(summaries(result.findings)).toEqual(['duplicate-column B1']);
  });

  it('with a column for changes beside numbers is a header of measurements', () => {
    const result = readText('team;indikator;periode;verdi;tiltak\nFjelldal;B-01;2022-01;12;ny rutine');
    expect([result.measurements.length, result.changes.length]).toEqual([1, 0]);
    expect(summaries(result.findings)).toEqual(['unknown-column E1']);
  });
});

describe('changes', () => {
  it('are read from a sheet with dates and changes', () => {
    expect(readText('team;dato;tiltak\nFjelldal;10.1.2022;Telefon før utskriving')).toMatchObject({
      changes: [
        { team: 'fjelldal', change: { date: '2022-01-10', text: 'Telefon før utskriving' }, place: { cell: 'B2' } },
      ],
      measurements: [],
      findings: [],
    });
  });

  it.each([
    [';x', 'missing-value B2'],
    ['10.1.2022;', 'missing-value C2'],
    ['januar;x', 'date-not-understood B2'],
    ['03/04/22;x', 'ambiguous-date B2'],
  ])('are not read from %s', (cells, finding) => {
    const result = readText(`team;dato;tiltak\nFjelldal;${cells}`);
    expect(result.changes).toEqual([]);
    expect(summaries(result.findings)).toEqual([finding]);
    expect(result.findings[0]?.team).toBe('fjelldal');
  });

  it.each(['Fjeldall;10.1.2022;x', ';10.1.2022;x'])('and texts need a team that is known, which %s has not', (row) => {
    const codes = (header: string) => readText(`${header}\n${row}`).findings.map(({ code, team }) => [code, team]);
    const code = row.startsWith(';') ? 'missing-value' : 'unknown-team';
    expect(codes('team;dato;tiltak')).toEqual([[code, null]]);
    expect(codes('team;felt;tekst')).toEqual([[code, null]]);
  });

  it('need their columns', () => {
    expect(readText('team;tiltak\nFjelldal;x').findings).toMatchObject([
      { code: 'missing-column', args: { missing: ['date'] } },
    ]);
  });
});

describe('poster texts', () => {
  const field = (name: string, text = 'x') => readText(`team;felt;tekst\nFjelldal;${name};"${text}"`);

  it.each([
    ['Bakgrunn', 'background'],
    ['Hva er viktig for deg?', 'patient-voice'],
    ['Kva er viktig for deg', 'patient-voice'],
    ['Målet vårt (hvor mye, innen når, for hvem)', 'aim'],
    ['Målet vårt (kor mykje, innan når, for kven)', 'aim'],
    ['Målet vårt', 'aim'],
    ['Dette endret brukerne', 'users-changed'],
    ['Dette endra brukarane', 'users-changed'],
    ['Slik er arbeidet forankret', 'anchoring'],
    ['Slik er arbeidet forankra', 'anchoring'],
    ['Dette lærte vi', 'learned'],
    ['Veien videre – de neste ni månedene', 'next'],
    ['Vegen vidare – dei neste ni månadene', 'next'],
    ['veien videre', 'next'],
    ['Her er vi nå', 'wheel'],
    ['Her er vi no', 'wheel'],
    ['Spør oss om …', 'ask-us'],
    ['spør oss om', 'ask-us'],
    ['ask-us', 'ask-us'],
    ['tittel', 'title'],
    ['users_changed', 'users-changed'],
  ])('%s is %s', (name, id) => {
    expect(field(name)).toMatchObject({ texts: [{ team: 'fjelldal', field: id, text: 'x' }], findings: [] });
  });

  it('may be empty as long as nobody has written them', () => {
    expect(field('Bakgrunn', '')).toMatchObject({ texts: [], findings: [] });
  });

  it.each([
    ['consent-date', 'i går', 'date-not-understood'],
    ['consent-until', '2022-03', 'date-not-understood'],
    ['aim-by', '9999-12', 'period-not-understood'],
    ['main-indicator', 'E9-99', 'unknown-indicator'],
    ['Noe annet', 'x', 'unknown-poster-field'],
    ['', 'x', 'missing-value'],
  ])('%s cannot be %s', (name, text, code) => {
    expect(field(name, text)).toMatchObject({ texts: [], findings: [{ code, team: 'fjelldal' }] });
  });

  it.each([
    ['consent-date', '1.8.2022'],
    ['aim-by', 'mars 2023'],
    ['main-indicator', 'HPH2'],
  ])('%s can be %s', (name, text) => {
    expect(field(name, text)).toMatchObject({ texts: [{ text }], findings: [] });
  });
});

describe('a series', () => {
  const row = (period: string, indicator = 'E2-03'): string => `Fjelldal;${indicator};${period};4;12;;;`;

  it('of two kinds of period is not sound, and told at the rows that differ from most', () => {
    const result = read(row('2022-01'), row('2022-W10'), row('2022-W11'), row('2022-01', 'E3-01'));
    expect(result.findings).toMatchObject([
      { code: 'mixed-granularity', cell: 'C2', team: 'fjelldal', args: { kinds: ['month', 'week'] } },
    ]);
    expect(result.measurements.map(({ indicator }) => indicator)).toEqual(['reinnleggelse-30-dager']);
  });

  it('of as many rows of one kind as of the other is told at those that came last', () => {
    const result = read(row('2022-01'), row('2022-W10'), row('2022-02'), row('2022-W11'));
    expect(result.findings).toMatchObject([
      { code: 'mixed-granularity', cell: 'C3' },
      { code: 'mixed-granularity', cell: 'C5' },
    ]);
  });

  it('of days among months is told at the days, however many they are, for days are no series', () => {
    const result = read(row('2022-01-03'), row('2022-02'), row('2022-03-01'));
    expect(result.findings).toMatchObject([
      { code: 'mixed-granularity', cell: 'C2', args: { kinds: ['day', 'month'], offer: null } },
      { code: 'mixed-granularity', cell: 'C4' },
    ]);
  });

  it('of two kinds, with a period twice among those that are alike, is told both in one run', () => {
    const result = read(row('2022-01'), row('2022-W10'), row('jan. 2022'));
    expect(result.findings).toMatchObject([
      { code: 'mixed-granularity', cell: 'C3' },
      { code: 'duplicate-period', cell: 'C4' },
    ]);
  });

  it.each([
    ['months', ['01.01.2025', '01.02.2025', '01.03.2025', '01.05.2025'], { kind: 'month', key: '2025-01' }],
    ['months', ['31.01.2025', '28.02.2025'], { kind: 'month', key: '2025-01' }],
    [
      'months, one of them twice',
      ['31.01.2025', '28.02.2025', '28.2.25'],
      { kind: 'month', key: '2025-01' },
      'duplicate-period',
    ],
    ['weeks', ['6.1.2025', '13.1.2025', '3.2.2025'], { kind: 'week', key: '2025-W02' }],
    ['neither', ['6.1.2025', '7.1.2025'], null],
  ] as const)('of days that could be %s is offered so, once, and not read so', (_, days, offer, ...alsoTold) => {
    const result = read(...days.map((day) => row(day)));
    const [finding, ...others] = result.findings;
    expect(finding).toMatchObject({ code: 'mixed-granularity', cell: 'C2', args: { kinds: ['day'], offer } });
    expect(codesOf(others)).toEqual(alsoTold);
    expect(result.measurements).toEqual([]);
  });

  it('of days needs a declared step', () => {
    expect(read(row('2022-01-03')).findings).toMatchObject([{ code: 'mixed-granularity', args: { kinds: ['day'] } }]);
    const monthly = makeProject(everySeries({ step: 'month' }));
    const result = readText(measurementRows(row('2022-01-03'), row('2022-01-04'), row('2022-03-01')), monthly);
    expect(result.measurements).toHaveLength(3);
    expect(result.findings).toMatchObject([
      { code: 'period-gap', args: { from: { key: '2022-02' }, to: { key: '2022-02' } } },
    ]);
  });

  it.each([
    ['week', '2022-W01', true],
    ['fortnight', '2022-W01', true],
    ['fortnight', '2022-W01/W02', true],
    ['quarter', '2022-01', true],
    ['tertial', '2022-01', true],
    ['month', '2022-W01', false],
    ['tertial', '2022 K1', false],
    ['month', '2022 K1', false],
    ['week', '2022-01', false],
  ] as const)('with the declared step %s and the period %s is sound: %s', (step, period, isSound) => {
    const result = readText(measurementRows(row(period)), makeProject(everySeries({ step })));
    expect(codesOf(result.findings)).toEqual(isSound ? [] : ['mixed-granularity']);
  });

  it('with the same period twice keeps the first row and points at it', () => {
    const result = read(row('2022-01'), row('jan. 2022'), row('01.2022'));
    expect(result.measurements).toHaveLength(1);
    expect(result.findings).toMatchObject([
      { code: 'duplicate-period', cell: 'C3', related: { cell: 'C2' }, args: { period: { key: '2022-01' } } },
      { code: 'duplicate-period', cell: 'C4', related: { cell: 'C2' } },
    ]);
  });

  it('with a day inside a month that is there as a whole would count patients twice', () => {
    const quarterly = makeProject(everySeries({ step: 'quarter' }));
    const result = readText(measurementRows(row('2022-01-03'), row('2022-01'), row('2022-02')), quarterly);
    expect(result.findings).toMatchObject([{ code: 'duplicate-period', cell: 'C2', related: { cell: 'C3' } }]);
  });

  it('with a month and its first day would too, and the day is the one to go', () => {
    const monthly = makeProject(everySeries({ step: 'month' }));
    const result = readText(measurementRows(row('2022-01-01'), row('2022-01')), monthly);
    expect(result.findings).toMatchObject([{ code: 'duplicate-period', cell: 'C2', related: { cell: 'C3' } }]);
  });

  it('with fortnights that overlap would too', () => {
    const result = read(row('2022-W05/W06'), row('2022-W06/W07'));
    expect(result.findings).toMatchObject([{ code: 'duplicate-period', cell: 'C3', related: { cell: 'C2' } }]);
  });

  it('of another patient group is another series', () => {
    const result = read(row('2022-01'), 'Fjelldal;E2-03;2022-01;4;12;;barn og unge;');
    expect([result.measurements.length, result.findings.length]).toEqual([2, 0]);
  });

  it('may lie in several files', () => {
    const tables = ['a.csv', 'b.csv'].map((file) => tableOf(measurementRows(row('2022-01')), file));
    const { findings } = readMeasurements(tables, makeProject());
    expect(findings.filter(({ code }) => code === 'duplicate-period')).toMatchObject([
      { file: 'b.csv', related: { file: 'a.csv' } },
    ]);
  });

  it('has gaps between its first and last period, however its rows are ordered', () => {
    const result = read(row('2022-07'), row('2021-12'), row('2022-01'), row('2022-04'));
    expect(result.findings.filter(({ code }) => code === 'period-gap')).toMatchObject([
      { cell: 'C2', team: 'fjelldal', args: { from: { key: '2022-05' }, to: { key: '2022-06' } } },
      { cell: 'C5', args: { from: { key: '2022-02' }, to: { key: '2022-03' } } },
    ]);
  });

  it('of running numbers has gaps too', () => {
    const numbered = makeProject({ periods: 'numbered' });
    expect(readText(measurementRows(row('1'), row('4')), numbered).findings).toMatchObject([
      { code: 'period-gap', args: { from: { key: '2' }, to: { key: '3' } } },
    ]);
  });

  it('of events has neither gaps nor duplicates, and may be written in days', () => {
    const result = read(
      'Fjelldal;E3-04;2022-01-03;;;41;;',
      'Fjelldal;E3-04;2022-01-03;;;5;;',
      'Fjelldal;E3-04;2022-06-01;;;150;;',
    );
    expect([result.measurements.length, result.findings.length]).toEqual([3, 0]);
  });
});

describe('the future', () => {
  const today = '2022-03-15' as CalendarDate;

  it.each([
    ['2022-03', 0],
    ['2022-03-15', 0],
    ['2022-04', 1],
    ['2022-W11', 0],
    ['2022-W12', 1],
  ])('%s on 15 March 2022 has %i findings of it', (period, count) => {
    const result = readText(measurementRows(`Fjelldal;E2-03;${period};4;12;;;`), makeProject(everySeries({})), {
      today,
    });
    expect(result.findings.filter(({ code }) => code === 'period-in-future')).toHaveLength(count);
  });

  it('is not asked about where nobody says what day it is', () => {
    expect(read('Fjelldal;E2-03;2099-01;4;12;;;').findings).toEqual([]);
  });
});

describe('a finding that shows a number', () => {
  const isSmall = (...rows: string[]): readonly boolean[] =>
    read(...rows).findings.map(({ smallNumber }) => smallNumber);

  it.each([
    ['a denominator below the least one', 'Fjelldal;E2-03;2022-01;19;4;;;', true],
    ['a denominator that is large enough', 'Fjelldal;E2-03;2022-01;19;5;;;', false],
    ['a denominator that cannot be read', 'Fjelldal;E2-03;2022-01;4;<5;;;', true],
    ['no denominator', 'Fjelldal;E2-03;2022-01;4;;;;', true],
    ['a sensitive indicator', 'Fjelldal;E3-01;2022-01;19;12;;;', true],
    ['an unknown indicator', 'Fjelldal;Tidsbruk i alt;2022-01;x;12;;;', false],
    ['a percentage alone', 'Fjelldal;E2-03;2022-01;;;80 %;;', true],
    ['days between events', 'Fjelldal;E3-04;2022-01;;;x;;', false],
  ])('says whether it may be small: %s', (_, row, small) => {
    expect(isSmall(row)[0]).toBe(small);
  });

  it('may be small for an unknown indicator', () => {
    expect(isSmall('Fjelldal;Ukjent;2022-01;x;12;;;')).toEqual([false, true]);
  });

  it('never repeats an identity number', () => {
    const number = '41814061033';
    const rows = [
      `${number};E2-03;2022-01;4;12;;;`,
      `Fjelldal;${number};2022-01;4;12;;;`,
      `Fjelldal;E2-03;${number};${number};418140 61033;;${number};${number}`,
      `Fjelldal;E2-03;2022-02;4;12;;;${number};${number}`,
      `Fjelldal;E2-03;2022-03;4;12;;;"${number}`,
    ];
    const text = `Liste for ${number}\nteam;indikator;periode;teller;nevner;verdi;pasientgruppe;født ${number}\n${rows.join('\n')}`;
    const result = readMeasurements([tableOf(text, `data/${number}.csv`)], makeProject());
    expect(JSON.stringify(result)).not.toMatch(/41814061033|61033/);
    const found = result.findings.filter(({ code }) => code === 'national-identity-number');
    expect(found.map(({ cell, team }) => [cell, team])).toEqual([
      [null, null],
      ['A1', null],
      ['H2', null],
      ['A3', null],
      ['B4', 'fjelldal'],
      ['C5', 'fjelldal'],
      ['D5', 'fjelldal'],
      ['E5', 'fjelldal'],
      ['G5', 'fjelldal'],
      ['H5', 'fjelldal'],
      ['H6', 'fjelldal'],
      ['I6', 'fjelldal'],
      ['H7', 'fjelldal'],
    ]);
    expect(found.every((finding) => finding.found === null)).toBe(true);
  });
});

describe('findings', () => {
  it('stand in the order of the tables and of the rows', () => {
    const second = tableOf(
      measurementRows('Fjelldal;E2-03;2022-03;x;12;;;', 'Fjelldal;E2-03;2022-05;x;12;;;'),
      'b.csv',
    );
    const first = tableOf(
      `Tittel\n${measurementRows('Fjelldal;E2-03;2022-01;4;12;;;', 'Fjelldal;E2-03;2022-07;4;12;;;', 'Fjelldal;E2-03;2022-08;-;-;;;')}`,
      'a.csv',
    );
    const { findings } = readMeasurements([first, second], makeProject());
    expect(findings.map(({ file, row, code }) => `${file} ${row} ${code}`)).toEqual([
      'a.csv 1 title-rows-skipped',
      'a.csv 3 too-few-points',
      'a.csv 4 period-gap',
      'a.csv 5 zero-or-not-measured',
      'a.csv 5 zero-or-not-measured',
      'b.csv 2 not-a-number',
      'b.csv 3 not-a-number',
    ]);
  });

  it('tell of no gap where a row of the team was refused, since the gap may be that row', () => {
    const table = tableOf(
      measurementRows(
        'Fjelldal;E2-03;2022-01;4;12;;;',
        'Fjelldal;E2-03;2022-02;x;12;;;',
        'Fjelldal;E2-03;2022-03;4;12;;;',
      ),
      'a.csv',
    );
    const { findings } = readMeasurements([table], makeProject());
    expect(findings.map(({ code }) => code)).toEqual(['not-a-number']);
  });
});

describe('a row that is not whole, without a list of teams', () => {
  const header = 'team;indikator;periode;teller;nevner';
  const broken = 'Sone 1;E2-03;2022-01';
  const sound = 'Sone 1;E2-03;2022-02;4;12';

  it.each([
    ['before', [broken, sound]],
    ['behind', [sound, broken]],
  ])('is told as its team’s %s the first sound row', (_, rows) => {
    const { findings } = readText([header, ...rows, ''].join('\n'), unlisted);
    expect(findings).toMatchObject([{ code: 'too-few-cells', team: 'sone-1' }]);
  });

  it('is nobody’s where no row further down has its name', () => {
    const { findings } = readText([header, broken, 'Sone 2;E2-03;2022-02;4;12'].join('\n'), unlisted);
    expect(findings).toMatchObject([{ code: 'too-few-cells', team: null }]);
  });

  it('waits with a thousand others at most', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => `${broken}-${index}`);
    const { findings } = readText([header, ...rows, sound].join('\n'), unlisted);
    const short = findings.filter(({ code }) => code === 'too-few-cells');
    expect(short.filter(({ team }) => team === 'sone-1').length).toBe(1000);
    expect(short.filter(({ team }) => team === null).map(({ row }) => row)).toEqual([1002]);
  });
});
