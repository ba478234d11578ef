import { describe, expect, it } from 'vitest';
import { projectWithoutConfig } from '../../../src/project/project-without-config.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { readChecklistText } from './read-checklists.ts';
import { summaries } from './read-text.ts';

const project = projectWithoutConfig(packagedCatalogue);
const read = (lines: readonly string[], given: Parameters<typeof readChecklistText>[1] = {}) =>
  readChecklistText(lines, { project, ...given });

const at = (date: string, minute: number | null = null) => ({ done: true, at: { date, minute } });
const done = { done: true, at: null };

describe('a row of an HPH sheet', () => {
  it('is one pathway, under the names of the columns in any spelling', () => {
    const { pathways, findings } = read([
      'Nr;Lag;Pasientgruppe;Utskrevet;Heimkomst;Epikrise i hånden;Kva er viktig for deg?;PF-0;hph_1',
      '1;Fjelldal;skrøpelige eldre;03.03.2022;03.03.2022 13:45;ja;x;2022-03-02;2022-03-02T08:05',
    ]);
    expect(findings).toEqual([]);
    expect(pathways).toEqual([
      {
        team: 'fjelldal',
        patientGroup: 'frail-elderly',
        inclusion: 'discharge',
        destination: 'home',
        once: {
          discharged: at('2022-03-03'),
          home: at('2022-03-03', 825),
          epikrise_in_hand: done,
          what_matters: done,
          hph0: at('2022-03-02'),
          hph1: at('2022-03-02', 485),
        },
        many: [],
        acute: null,
        numbers: {},
      },
    ]);
  });

  it('says what was not done apart from what nobody wrote', () => {
    const { pathways } = read(['forløp;team;hjemkomst;HPH1;HPH2;HPH3', '1;Fjelldal;03.03.2022;nei;-;']);
    expect(pathways[0]?.once).toEqual({ home: at('2022-03-03'), hph1: { done: false } });
  });

  it('may hold what comes again several times, in one cell and in several columns', () => {
    const { pathways, findings } = read([
      'forløp;team;hjemkomst;fall;legevakt;HPH4',
      '1;Fjelldal;03.03.2022;"10.03.2022, 12.03.2022 09:00";nei;"10.03.2022;\n12.03.2022"',
      '2;Fjelldal;03.03.2022;;14.03.2022;ja',
    ]);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['done-without-date F3']);
    expect(pathways.map(({ many }) => many.map(({ event, mark }) => [event, mark]))).toEqual([
      [
        ['decline', at('2022-03-10')],
        ['decline', at('2022-03-12', 540)],
        ['hph4', at('2022-03-10')],
        ['hph4', at('2022-03-12')],
      ],
      [
        ['decline', at('2022-03-14')],
        ['hph4', done],
      ],
    ]);
  });

  it('tells inclusion, destination and whether a readmission was acute in words', () => {
    const { pathways } = read([
      'forløp;team;inklusjon;utskriven_til;hjemkomst;akutt;funksjon_start;funksjon_uke4;dager_hjemme',
      '1;Fjelldal;årlig;sjukeheim;03.03.2022;ja;2,5;9;28',
      '2;Fjelldal;Ny;heim;03.03.2022;planlagt;;;',
    ]);
    expect(pathways).toMatchObject([
      { inclusion: 'yearly', destination: 'institution', acute: true, numbers: { function_start: 2.5, days_home: 28 } },
      { inclusion: 'new', destination: 'home', acute: false, numbers: {} },
    ]);
    expect(pathways[0]?.numbers).not.toHaveProperty('function_week4');
  });

  it('is left out as a whole where a cell cannot be used, and every such cell is told without what stands there', () => {
    const { pathways, findings, counted, refused } = read([
      'forløp;team;utskrevet;hjemkomst;HPH2;fall;funksjon_start;inklusjon',
      '1;Fjelldal;i går;03/04/2022;44634;2;6;kanskje',
      '2;Fjelldal;03.03.2022;03.03.2022;05.03.2022;;3;',
    ]);
    expect(summaries(findings)).toEqual([
      'time-not-understood C2',
      'ambiguous-date D2',
      'excel-serial-date E2',
      'time-not-understood F2',
      'score-out-of-range G2',
      'unknown-pathway-word H2',
    ]);
    expect(findings.map(({ found }) => found)).toEqual([null, null, null, null, null, null]);
    expect(JSON.stringify(findings)).not.toMatch(/i går|03\/04|44634|2022-03-14|kanskje/);
    expect([pathways.length, counted, refused]).toEqual([1, 1, 1]);
  });

  it('is left out where its dates cannot have that order, with the place of both', () => {
    const { findings, counted, refused } = read(
      ['forløp;team;utskrevet;hjemkomst', '1;Fjelldal;03.03.2022;02.03.2022'],
      { wrong: () => [{ earlier: 'discharged', later: 'home' }] },
    );
    expect(findings).toMatchObject([
      { code: 'impossible-order', cell: 'D2', related: { cell: 'C2' }, found: null, team: 'fjelldal' },
    ]);
    expect([counted, refused]).toEqual([0, 1]);
  });

  it('is prepared for later where it has a number and nothing else', () => {
    const { pathways, findings, prepared } = read(['forløp;team;utskrevet;hjemkomst;HPH2', '1;Fjelldal;;;', '2;;;;']);
    expect([pathways, findings, prepared]).toEqual([[], [], 2]);
  });

  it('may end before the last columns', () => {
    const { pathways, findings } = read(['forløp;team;hjemkomst;HPH2;HPH5', '1;Fjelldal;03.03.2022', '']);
    expect([pathways.length, findings]).toEqual([1, []]);
  });
});

describe('a running number', () => {
  it('stands once in a team, however it is written, and may stand in another team', () => {
    const { findings, counted } = read([
      'forløp;team;hjemkomst',
      'F-1;Fjelldal;03.03.2022',
      'F-1;Nordvik;03.03.2022',
      ' f-1;Fjelldal;04.03.2022',
    ]);
    expect(findings).toMatchObject([{ code: 'pathway-twice', cell: 'A4', related: { cell: 'A2' }, found: null }]);
    expect(counted).toBe(2);
  });

  it('that may be an identity number is found as such', () => {
    const { findings } = read(['forløp;team;hjemkomst', '41814061033;Fjelldal;03.03.2022']);
    expect(summaries(findings)).toContain('national-identity-number A2');
  });

  it('must be there', () => {
    const { findings, refused } = read(['forløp;team;hjemkomst', ';Fjelldal;03.03.2022']);
    expect([summaries(findings), refused]).toEqual([['missing-checklist-value A2'], 1]);
  });
});

describe('dates and times', () => {
  it.each([
    '14.3.2022 13:45',
    '14.03.22 9:45:00',
    '2022-03-14T13:45:00.000',
    '4.3.2022 13:45:30',
    '14.03.2022 13:45, 15.03.2022 14:00',
    '1.3.22, 4.3.22',
    '2022-03-14 13:45;2022-03-15 08:00',
    '14. mars 2022 kl. 13.45',
  ])('are not taken for numbers of persons: %s', (cell) => {
    const { pathways, findings } = read(['forløp;team;hjemkomst;HPH4', `1;Fjelldal;03.03.2022;"${cell}"`]);
    expect([findings, pathways.length]).toEqual([[], 1]);
  });

  it('of tomorrow have not been', () => {
    const { findings, refused } = read([
      'forløp;team;hjemkomst;HPH2',
      '1;Fjelldal;15.10.2022;16.10.2022',
      '2;Fjelldal;15.10.2022;15.10.2022',
    ]);
    expect([summaries(findings), refused]).toEqual([['moment-in-future D2'], 1]);
  });

  it('behind the day through which the data are complete are told, and used', () => {
    const { findings, counted } = read(['forløp;team;hjemkomst;HPH2', '1;Fjelldal;30.06.2022;01.07.2022'], {
      through: '2022-06-30',
    });
    expect([summaries(findings), counted]).toEqual([['moment-after-through D2'], 1]);
  });

  it('behind that day are told of a column, whatever the team', () => {
    const rows = ['forløp;team;hjemkomst;HPH2', '1;Fjelldal;;04.07.2022', '1;Nordvik;;04.07.2022'];
    const { findings } = read(rows, { through: '2022-06-30' });
    expect([summaries(findings), findings.map(({ team }) => team)]).toEqual([
      ['moment-after-through D2', 'moment-after-through D3'],
      [null, null],
    ]);
  });
});

describe('a sheet with a row for each event', () => {
  const header = 'forløp;team;hendelse;tidspunkt';

  it('gives the same pathways as one with a row for each pathway', () => {
    const byEvent = read([
      header,
      '1;Fjelldal;hjemkomst;03.03.2022 13:45',
      '2;Fjelldal;hjemkomst;04.03.2022',
      '1;Fjelldal;PF-2;05.03.2022',
      '1;Fjelldal;fall;10.03.2022',
      '1;Fjelldal;legevakt;12.03.2022',
      '2;Fjelldal;HPH2;nei',
      '2;Fjelldal;pasientgruppe;skrøpelige eldre',
      '2;Fjelldal;funksjon_start;2',
      '2;Fjelldal;inklusjon;ny',
    ]);
    const byPathway = read([
      'forløp;team;hjemkomst;hph2;fall;legevakt;pasientgruppe;funksjon_start;inklusjon',
      '1;Fjelldal;03.03.2022 13:45;05.03.2022;10.03.2022;12.03.2022;;;',
      '2;Fjelldal;04.03.2022;nei;;;skrøpelige eldre;2;ny',
    ]);
    expect([byEvent.findings, byPathway.findings]).toEqual([[], []]);
    expect(byEvent.pathways).toEqual(byPathway.pathways);
    expect(byEvent.sheets).toEqual(byPathway.sheets);
  });

  it('leaves a pathway out that an event of is unknown, or said twice, and no other one', () => {
    const { pathways, findings, refused } = read([
      header,
      '1;Fjelldal;hjemkomst;03.03.2022',
      '1;Fjelldal;hjemkomst;04.03.2022',
      '2;Fjelldal;hjemkomst;03.03.2022',
      '2;Fjelldal;Samtale med lege;04.03.2022',
      '3;Fjelldal;hjemkomst;03.03.2022',
      '3;Fjelldal;HPH2;',
    ]);
    expect(findings).toMatchObject([
      { code: 'event-twice', cell: 'C3', related: { cell: 'C2' } },
      { code: 'unknown-event', cell: 'C5', found: 'Samtale med lege' },
      { code: 'event-without-time', cell: 'D7' },
    ]);
    expect([pathways.map(({ once }) => once), refused]).toEqual([[{ home: at('2022-03-03') }], 2]);
  });

  it('tells dates in a wrong order at their own rows', () => {
    const { findings } = read(
      [header, '1;Fjelldal;hjemkomst;02.03.2022', '2;Fjelldal;hjemkomst;ja', '1;Fjelldal;utskrevet;03.03.2022'],
      { wrong: ({ once }) => (once.discharged ? [{ earlier: 'discharged', later: 'home' }] : []) },
    );
    expect(findings).toMatchObject([{ code: 'impossible-order', cell: 'D2', related: { cell: 'D4' } }]);
  });
});

describe('the header of an HPH sheet', () => {
  it('may stand below a title', () => {
    const { pathways, findings } = read([
      'HPH-liste;2022',
      '',
      'nr;lag;utskrive;heimkomst;HPH2',
      '1;Fjelldal;;03.03.2022;x',
    ]);
    expect(pathways).toHaveLength(1);
    expect(summaries(findings)).toEqual(
      expect.arrayContaining(['title-rows-skipped 1', 'unknown-checklist-column C3']),
    );
  });

  it('may name steps as the catalogue does, or begin to, and as the network does', () => {
    const own = { ...project, checklistAliases: { hph3: ['Kartlegging dag 3'] } };
    const { sheets } = read(
      [
        'forløp;team;HPH 2 Strukturert oppfølging;PF-1 Forberedelse hjemkomst;kartlegging DAG 3;Daglig tjenesteyting',
        '1;a;x;x;x;x',
      ],
      { project: own },
    );
    expect(sheets).toEqual([new Set(['hph2', 'hph1', 'hph3', 'daily_work_list'])]);
  });

  it('does not take a column for a step for its code alone', () => {
    const { findings } = read(['forløp;team;hjemkomst;HPH2 ansvarlig', '1;Fjelldal;03.03.2022;Kari']);
    expect(summaries(findings)).toEqual(['unknown-checklist-column D1']);
  });

  it.each([
    [['team;hjemkomst;HPH2', 'Fjelldal;03.03.2022;x'], ['missing-checklist-column 1']],
    [['forløp;hjemkomst;HPH2', '1;03.03.2022;x'], ['missing-checklist-column 1']],
    [['forløp;team;hendelse', '1;Fjelldal;HPH2'], ['missing-checklist-column 1']],
    [['forløp;team;HPH2;hendelse;tid', '1;Fjelldal;x;HPH2;x'], ['mixed-checklist-shapes C1']],
    [['forløp;team;hjemkomst;heimkomst', '1;Fjelldal;03.03.2022;04.03.2022'], ['duplicate-column D1']],
    [['team;indikator;periode;teller;nevner', 'Fjelldal;E2-03;2022-03;7;10'], ['no-checklist-sheet 1']],
    [['vare;pris', 'kaffe;40'], ['no-checklist-sheet 1']],
  ])('must name what is needed, once, or no pathway is read: %s', (lines, expected) => {
    const { pathways, findings } = read(lines);
    expect([pathways, summaries(findings)]).toEqual([[], expected]);
  });

  it('needs no team where there is only one', () => {
    const { pathways } = read(['forløp;hjemkomst;HPH2', '1;03.03.2022;x'], { only: 'fjelldal' });
    expect(pathways).toMatchObject([{ team: 'fjelldal' }]);
  });

  it('with a column of persons is told, once it is filled', () => {
    expect(summaries(read(['forløp;team;hjemkomst;navn', '1;Fjelldal;03.03.2022;Kari']).findings)).toEqual([
      'person-column D2',
    ]);
  });
});

describe('one team of several', () => {
  it('is read alone', () => {
    const { pathways, findings, otherTeams } = read(
      ['forløp;team;hjemkomst', '1;Nordvik;i går', '1;Fjelldal;03.03.2022'],
      { only: 'fjelldal' },
    );
    expect(pathways).toMatchObject([{ team: 'fjelldal' }]);
    expect([findings, [...otherTeams]]).toEqual([[], ['Nordvik']]);
  });
});
