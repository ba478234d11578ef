import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import { bridgeShapeOf } from '../../../src/input/bridge-columns.ts';
import type { BridgeOptions } from '../../../src/input/bridge-options.ts';
import { dayOfMoment } from '../../../src/input/day-of-moment.ts';
import { makeBridgeReader } from '../../../src/input/make-bridge-reader.ts';
import { readLogical } from '../../../src/input/read-logical.ts';
import { readTable } from '../../../src/input/read-table.ts';
import { replayTable } from '../../../src/input/replay-table.ts';
import { makeTeamRegister } from '../../../src/input/team-register.ts';
import { makeProject } from './make-project.ts';

const project = makeProject();
const anybody: BridgeOptions = { date: null, unit: null, only: null, indicator: null, every: null };

/** Reads a sheet of these lines; its sums as "team indicator period numerator/denominator". */
function read(lines: readonly string[], asked: Partial<BridgeOptions> = {}) {
  const findings: Finding[] = [];
  const reading = { project, teams: makeTeamRegister(project), today: '2022-12-31' as CalendarDate };
  const reader = makeBridgeReader(reading, { ...anybody, ...asked }, (finding) => findings.push(finding));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  replayTable(readTable(bytes, { file: 'register.csv' }), reader.sheet('register.csv'));
  const { rows, ...tally } = reader.end();
  const sums = rows.map(
    ({ team, indicator, period, numerator, denominator }) =>
      `${team} ${indicator} ${period.key} ${numerator}/${denominator}`,
  );
  const codes = findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  return { sums, codes, findings, tally };
}

const skde = 'context;year;orgnr;ind_id;var;denominator';
const logical = 'enhet;indikator;dato;ki_krit_teller;ki_krit_nevner';
const nurse = 'sykepleier-3-dager';

describe('a header', () => {
  it('is of SKDE or of rapwhale where it has all their columns, in any order and case', () => {
    expect(bridgeShapeOf(['DENOMINATOR', 'Var', 'ind_id', 'orgnr'])).toBe('skde');
    expect(bridgeShapeOf(['alder', 'ki_krit_nevner', 'ki_krit_teller'])).toBe('rapwhale');
    expect(bridgeShapeOf(['ki_krit_teller', 'dato'])).toBeNull();
    expect(bridgeShapeOf(['orgnr', 'year', 'var', 'denominator'])).toBeNull();
  });
});

describe('a row of one event each, as registries send them to SKDE', () => {
  it('is added up by team, indicator and month', () => {
    const { sums, codes, tally } = read([
      `${skde};dato`,
      'caregiver;2022;Fjelldal;E2-03;1;1;14.03.2022',
      'caregiver;2022;fjelldal;HPH2;0;1;2022-03-31',
      'caregiver;2022;Nordvik;E2-03;3;4;2022-03-01 08:15',
      'caregiver;2022;Fjelldal;E2-03;1;1;1.4.2022',
    ]);
    expect(sums).toEqual([
      `fjelldal ${nurse} 2022-03 1/2`,
      `fjelldal ${nurse} 2022-04 1/1`,
      `nordvik ${nurse} 2022-03 3/4`,
    ]);
    expect(codes).toEqual([]);
    expect(tally).toMatchObject({ added: 4, refused: 0, others: 0, dates: ['dato'] });
  });

  it('is added up by the step that is asked for', () => {
    const rows = [
      `${skde};dato`,
      'caregiver;2022;Fjelldal;E2-03;1;1;14.03.2022',
      'caregiver;2022;Fjelldal;E2-03;0;1;02.01.2022',
    ];
    expect(read(rows, { every: 'quarter' }).sums).toEqual([`fjelldal ${nurse} 2022-Q1 1/2`]);
    expect(read(rows, { every: 'week' }).sums).toEqual([
      `fjelldal ${nurse} 2021-W52 0/1`,
      `fjelldal ${nurse} 2022-W11 1/1`,
    ]);
  });

  it('has its month beside its year', () => {
    const { sums } = read([
      `${skde};måned`,
      'caregiver;2022;Fjelldal;E2-03;7;10;3',
      'caregiver;2022;Fjelldal;E2-03;8;10;4',
    ]);
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 7/10`, `fjelldal ${nurse} 2022-04 8/10`]);
  });

  it('keeps a period that is as long as the step, or longer', () => {
    const rows = [
      `${skde};periode`,
      'caregiver;2022;Fjelldal;E2-03;7;10;2022-Q1',
      'caregiver;2022;Fjelldal;E2-03;7;10;2022-05',
    ];
    expect(read(rows).sums).toEqual([`fjelldal ${nurse} 2022-05 7/10`, `fjelldal ${nurse} 2022-Q1 7/10`]);
    expect(read(rows, { every: 'month' }).sums).toEqual(read(rows).sums);
    expect(read(rows, { every: 'quarter' }).sums).toEqual([
      `fjelldal ${nurse} 2022-Q1 7/10`,
      `fjelldal ${nurse} 2022-Q2 7/10`,
    ]);
  });
});

describe('yearly numbers', () => {
  it('are told to be too few for a run chart, once', () => {
    const { sums, codes } = read([
      skde,
      'caregiver;2022;Fjelldal;E2-03;70;100',
      'caregiver;2021;Fjelldal;E2-03;60;100',
    ]);
    expect(sums).toEqual([]);
    expect(codes).toEqual(['only-years']);
  });
});

describe('patients who are counted by who treated them and by where they live', () => {
  const rows = (context: string) => `${context};2022;Fjelldal;E2-03;1;1;14.03.2022`;

  it('are counted once, and the other rows are told', () => {
    const { sums, findings } = read([`${skde};dato`, rows('resident'), rows('caregiver'), rows('resident')]);
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 1/1`]);
    expect(findings).toMatchObject([{ code: 'two-contexts', cell: 'A2', args: { rows: 2 } }]);
  });

  it('are counted by where they live where that is all there is', () => {
    const { sums, codes } = read([`${skde};dato`, rows('resident'), rows('resident')]);
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 2/2`]);
    expect(codes).toEqual([]);
  });
});

describe('a row of rapwhale', () => {
  it('counts where it is in the denominator', () => {
    const { sums, codes, tally } = read([
      logical,
      'Fjelldal;E2-03;14.03.2022;TRUE;TRUE',
      'Fjelldal;E2-03;15.03.2022;FALSE;TRUE',
      'Fjelldal;E2-03;16.03.2022;NA;FALSE',
      'Fjelldal;E2-03;16.03.2022;FALSE;FALSE',
      'Fjelldal;E2-03;17.03.2022;;USANN',
    ]);
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 1/2`]);
    expect(codes).toEqual([]);
    expect(tally).toMatchObject({ added: 2, outside: 3 });
  });

  it('is refused where one of the two is unclear, or where the numerator is no part of the denominator', () => {
    const { sums, findings, tally } = read([
      logical,
      'Fjelldal;E2-03;14.03.2022;kanskje;TRUE',
      'Fjelldal;E2-03;14.03.2022;NA;TRUE',
      'Fjelldal;E2-03;14.03.2022;TRUE;NA',
      'Fjelldal;E2-03;14.03.2022;TRUE;FALSE',
    ]);
    expect(sums).toEqual([]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'not-true-or-false D2',
      'not-true-or-false D3',
      'not-true-or-false E4',
      'outside-denominator D5',
    ]);
    expect(tally.refused).toBe(4);
  });

  it('never has what stands in its date told', () => {
    const { findings } = read([
      logical,
      'Fjelldal;E2-03;14.03.2032;TRUE;TRUE',
      'Fjelldal;E2-03;hos datter 3/4;TRUE;TRUE',
    ]);
    expect(findings).toMatchObject([
      { code: 'bridge-date-unclear', found: null, args: { reason: 'future' } },
      { code: 'bridge-date-unclear', found: null, args: { reason: 'unread' } },
    ]);
    expect(JSON.stringify(findings)).not.toContain('2032');
  });

  it('takes its team and its indicator from what is asked for, where no column says them', () => {
    const rows = ['utskrevet;ki_krit_teller;ki_krit_nevner', '14.03.2022;1;1', '15.03.2022;0;1'];
    expect(read(rows).codes).toEqual(['missing-bridge-column']);
    const asked = { only: new Set(['nordvik' as TeamId]), indicator: nurse as IndicatorId };
    expect(read(rows, asked).sums).toEqual([`nordvik ${nurse} 2022-03 1/2`]);
  });

  it('is passed over where it is of another team or indicator than the ones asked for', () => {
    const rows = [
      logical,
      'Fjelldal;E2-03;14.03.2022;TRUE;TRUE',
      'Ukjent sykehus;E2-03;14.03.2022;TRUE;TRUE',
      'Fjelldal;annet;14.03.2022;TRUE;TRUE',
    ];
    const { sums, codes, tally } = read(rows, {
      only: new Set(['fjelldal' as TeamId]),
      indicator: nurse as IndicatorId,
    });
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 1/1`]);
    expect(codes).toEqual([]);
    expect(tally.others).toBe(2);
    expect(read(rows).codes).toEqual(['unknown-team', 'unknown-indicator']);
  });
});

describe('the column that says when', () => {
  const two = 'enhet;indikator;innlagt;utskrevet;alder;ki_krit_teller;ki_krit_nevner';
  const row = 'Fjelldal;E2-03;28.02.2022;14.03.2022;80;TRUE;TRUE';

  it('is found by what it holds, where only one holds dates', () => {
    const { sums, tally } = read([two.replace('innlagt', 'ward'), row.replace('28.02.2022', '5')]);
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 1/1`]);
    expect(tally.dates).toEqual(['utskrevet']);
  });

  it('is asked for where two hold dates', () => {
    const { sums, findings } = read([two, row]);
    expect(sums).toEqual([]);
    expect(findings).toMatchObject([{ code: 'date-column-unclear', args: { columns: ['innlagt', 'utskrevet'] } }]);
    expect(read([two, row], { date: 'Innlagt' }).sums).toEqual([`fjelldal ${nurse} 2022-02 1/1`]);
  });

  it('is asked for where two are called a period, or none holds dates', () => {
    expect(read(['enhet;indikator;dato;periode;ki_krit_teller;ki_krit_nevner', 'a;b;c;d;e;f']).findings).toMatchObject([
      { code: 'date-column-unclear', args: { columns: ['dato', 'periode'] } },
    ]);
    expect(read(['enhet;indikator;ki_krit_teller;ki_krit_nevner', 'Fjelldal;E2-03;TRUE;TRUE']).findings).toMatchObject([
      { code: 'date-column-unclear', args: { columns: [] } },
    ]);
  });

  it('is told to be absent where nothing is called what the user says', () => {
    const { tally, sums } = read([two, row], { date: 'behandlet', unit: 'sykehus' });
    expect(tally.lacking).toEqual(['behandlet', 'sykehus']);
    expect(sums).toEqual([]);
  });

  it('is judged by the first rows, and a later cell that is no date is an error', () => {
    const rows = Array.from({ length: 60 }, () => 'Fjelldal;E2-03;14.03.2022;TRUE;TRUE');
    const { sums, codes } = read([logical.replace('dato', 'utskrevet'), ...rows, 'Fjelldal;E2-03;x;TRUE;TRUE']);
    expect(sums).toEqual([`fjelldal ${nurse} 2022-03 60/60`]);
    expect(codes).toEqual(['bridge-date-unclear']);
  });
});

describe('a sheet that is to be converted', () => {
  it('is searched for persons', () => {
    const { codes } = read([`${logical};navn`, 'Fjelldal;E2-03;14.03.2022;TRUE;TRUE;Oppdiktet Person']);
    expect(codes).toContain('person-column');
  });

  it('is told to be measurements already, or none of the shapes', () => {
    expect(read(['team;indikator;periode;teller;nevner', 'Fjelldal;E2-03;2022-03;7;10']).findings).toMatchObject([
      { code: 'no-bridge-sheet', args: { holdsMeasurements: true } },
    ]);
    expect(read(['farge;form', 'rød;rund']).findings).toMatchObject([
      { code: 'no-bridge-sheet', args: { holdsMeasurements: false } },
    ]);
  });
});

describe('a logical cell', () => {
  it('is true, false, missing or unclear', () => {
    expect(['TRUE', 'sann', 'T', '1'].map(readLogical)).toEqual([true, true, true, true]);
    expect(['False', 'USANN', 'F', ' 0 '].map(readLogical)).toEqual([false, false, false, false]);
    expect(['', 'NA'].map(readLogical)).toEqual([null, null]);
    expect(['2', 'kanskje'].map(readLogical)).toEqual([undefined, undefined]);
  });
});

describe('a day with a time behind it', () => {
  it.each([
    ['2022-03-14T13:45:00.000Z', '2022-03-14'],
    ['14.03.2022 9.30', '14.03.2022'],
    [' 14.03.2022 ', '14.03.2022'],
    ['uke 5 2022', 'uke 5 2022'],
  ])('%s is %s', (text, day) => {
    expect(dayOfMoment(text)).toBe(day);
  });
});
