import { describe, expect, it } from 'vitest';
import { projectWithoutConfig } from '../../../src/project/project-without-config.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { findingsOf, indicatorId, read } from './projects.ts';

/** The example of the contract, word for word. */
const wholeExample = `
network:                        # or helsefellesskap: …
  name: Læringsnettverk Fjellfylket
  start: 2021-11-01             # any number of gatherings; four over 21 months is the default plan
  gatherings:
    - { name: Samling 1, date: 2021-11-23 }
    - { name: Samling 3, date: 2022-09-29 }
language: nb                    # nb, nn or en; a team may set its own
data: [data/*.csv, { file: data/fjelldal.csv, team: fjelldal }]
rules: anhoej
privacy: { minDenominator: 5 }
indicators:                     # local ones, and changes to the catalogue's
  - { id: sykepleier-3-dager, chart: run }
teams:
  - id: fjelldal
    name: Fjelldal kommune
    kind: municipality          # municipality, district, hospital, joint
    aliases: [Fjelldal]
    partners: [Nordvik sjukehus]
    language: nn
    wheel: [evaluate]           # prepare, plan, do, evaluate, follow-up; where the team is, one or two
    patientGroup: frail-elderly
    roles: { manager: true, measurement: true, generalPractitioner: false, userRepresentative: true }
    share: { network: true, web: false }
    changes:
      - { date: 2022-01-10, text: Telefon før utskriving }
    poster:
      title: Trygt heim
      background: …
      aim: { what: 90 % får sjukepleiar innan 3 dagar, by: 2023-03-01, for: brukarar over 65 år }
      mainIndicator: sykepleier-3-dager
      patientVoice: { text: …, consent: { date: 2022-08-01, covers: [gathering, web], by: patient, until: 2024-12-31 } }
      anchoring: …
      usersChanged: …
      learned: [ … ]
      next: [ … ]
      askUs: …
series:                         # how a series is analysed; team beats indicator beats project, key by key
  - { team: fjelldal, indicator: sykepleier-3-dager, baseline: { through: 2021-12 }, targets: [ { from: 2021-11, value: 0.9, by: 2023-03 } ] }
  - { indicator: reinnleggelse-30-dager, chart: run, rules: anhoej, step: quarter }
partnership: { indicators: [sykepleier-3-dager], direction: …, decisions: [ … ], nextMeeting: 2022-12-01 }
`;

describe('readProject', () => {
  it('gives the project without a file where there is none', () => {
    expect(readProject(null, 'gpf.yaml', packagedCatalogue)).toEqual({
      project: projectWithoutConfig(packagedCatalogue),
      findings: [],
    });
  });

  it.each(['', '\n', '# only a comment\n', '---\n', '{}', 'teams:\n'])('finds nothing wrong with %j', (text) => {
    expect(read(text)).toEqual({ project: projectWithoutConfig(packagedCatalogue), findings: [] });
  });

  describe('of the whole example', () => {
    const { project, findings } = read(wholeExample);

    it('finds nothing wrong', () => {
      expect(findings).toEqual([]);
    });

    it('reads the network', () => {
      expect(project.network).toEqual({
        kind: 'network',
        name: 'Læringsnettverk Fjellfylket',
        start: '2021-11-01',
        gatherings: [
          { name: 'Samling 1', date: '2021-11-23' },
          { name: 'Samling 3', date: '2022-09-29' },
        ],
        invented: false,
      });
    });

    it('reads the sources of data, with the team of a file', () => {
      expect(project.data).toEqual([
        { file: 'data/*.csv', team: null },
        { file: 'data/fjelldal.csv', team: 'fjelldal' },
      ]);
    });

    it('reads the team', () => {
      expect(project.teamsAreListed).toBe(true);
      expect(project.teams).toEqual([
        {
          id: 'fjelldal',
          name: 'Fjelldal kommune',
          kind: 'municipality',
          aliases: ['Fjelldal'],
          partners: ['Nordvik sjukehus'],
          language: 'nn',
          wheel: ['evaluate'],
          patientGroup: 'frail-elderly',
          roles: { manager: true, measurement: true, generalPractitioner: false, userRepresentative: true },
          share: { network: true, web: false },
          changes: [{ date: '2022-01-10', text: 'Telefon før utskriving' }],
          poster: {
            title: 'Trygt heim',
            background: '…',
            aim: { what: '90 % får sjukepleiar innan 3 dagar', by: '2023-03-01', for: 'brukarar over 65 år' },
            mainIndicator: 'sykepleier-3-dager',
            patientVoice: {
              text: '…',
              consent: { date: '2022-08-01', covers: ['gathering', 'web'], until: '2024-12-31' },
            },
            anchoring: '…',
            usersChanged: '…',
            learned: ['…'],
            next: ['…'],
            askUs: '…',
            contact: null,
          },
        },
      ]);
    });

    it('reads how series are analyzed; a month to reach something by stands for its last day', () => {
      const nothing = {
        chart: null,
        rules: null,
        step: null,
        baseline: null,
        phases: null,
        exclude: null,
        targets: null,
      };
      expect(project.series).toEqual([
        { team: null, indicator: 'sykepleier-3-dager', settings: { ...nothing, chart: 'run' } },
        {
          team: 'fjelldal',
          indicator: 'sykepleier-3-dager',
          settings: {
            ...nothing,
            baseline: { through: { kind: 'month', key: '2021-12' }, place: expect.objectContaining({ line: 39 }) },
            targets: [{ from: { kind: 'month', key: '2021-11' }, value: 0.9, by: '2023-03-31' }],
          },
        },
        {
          team: null,
          indicator: 'reinnleggelse-30-dager',
          settings: {
            ...nothing,
            chart: 'run',
            rules: 'anhoej',
            rulesPlace: expect.objectContaining({ line: 40, column: 'series[1].rules' }),
            step: 'quarter',
          },
        },
      ]);
    });

    it('reads what the partnership meeting is shown', () => {
      expect(project.partnership).toEqual({
        indicators: ['sykepleier-3-dager'],
        direction: '…',
        decisions: ['…'],
        nextMeeting: '2022-12-01',
      });
    });
  });

  it('reads enumerations in Norwegian, with or without capitals', () => {
    const { project, findings } = read(`
language: Nynorsk
rules: Anhøj
periods: kalender
indicators:
  - { id: tavlemoete, name: Tavlemøte, measure: andel, direction: opp, type: prosess, sensitive: nei }
teams:
  - id: a
    name: A
    kind: sjukehus
    language: bokmål
    wheel: [førebu, følge opp]
    patientGroup: Skrøpelege eldre
    roles: { manager: ja, measurement: nei }
    poster:
      patientVoice: { text: «Godt å komme hjem.», consent: { date: 2022-01-01, covers: [samling, nett], by: pårørende } }
series:
  - { chart: run-diagram, step: måned }
  - { step: To veker }
`);
    expect(findings).toEqual([]);
    expect(project).toMatchObject({ language: 'nn', rules: 'anhoej', periods: 'calendar' });
    expect(project.teams[0]).toMatchObject({
      kind: 'hospital',
      language: 'nb',
      wheel: ['prepare', 'follow-up'],
      patientGroup: 'frail-elderly',
      roles: { manager: true, measurement: false, generalPractitioner: false, userRepresentative: false },
      poster: { patientVoice: { consent: { covers: ['gathering', 'web'] } } },
    });
    expect(project.series.map(({ settings }) => settings.step)).toEqual(['month', 'fortnight']);
    expect(project.series[0]?.settings.chart).toBe('run');
  });

  it('reads a helsefellesskap in the place of a network, and that its numbers are invented', () => {
    expect(read('helsefellesskap: { name: Fjellfylket, invented: true }').project.network).toEqual({
      kind: 'helsefellesskap',
      name: 'Fjellfylket',
      start: null,
      gatherings: [],
      invented: true,
    });
  });

  it('reads phases and exclusions with and without words', () => {
    const { project, findings } = read(`
series:
  - phases: [2022-03, { period: 2022-W05, label: Ny rutine }]
    exclude: [{ period: uke 30 2022, reason: Ferie }, 2022 K1]
    baseline: { points: 12 }
`);
    expect(findings).toEqual([]);
    expect(project.series[0]?.settings).toMatchObject({
      phases: [
        { period: { kind: 'month', key: '2022-03' }, label: null },
        { period: { kind: 'week', key: '2022-W05' }, label: 'Ny rutine' },
      ],
      exclude: [
        { period: { kind: 'week', key: '2022-W30' }, label: 'Ferie' },
        { period: { kind: 'quarter', key: '2022-Q1' }, label: null },
      ],
      baseline: { points: 12 },
    });
  });

  it('reads running numbers where the project says that periods are numbered', () => {
    const { project, findings } = read('periods: numbered\nseries: [{ phases: [7], baseline: { through: 6 } }]');
    expect(findings).toEqual([]);
    expect(project.series[0]?.settings.phases).toMatchObject([{ period: { kind: 'number', key: '7' }, label: null }]);
  });

  it('remembers where baseline, phases, exclusions and rules were written', () => {
    const { project } = read(
      `rules: nhs
series:
  - chart: p
    baseline: { points: 12 }
    phases:
      - 2022-01
      - { period: 2022-06, label: x }
    exclude: [{ period: 2022-07, reason: x }]
    rules: nelson
`,
    );
    const settings = project.series[0]?.settings;
    const linesOf = (list: readonly { place?: { line: number | null } }[] | null | undefined) =>
      list?.map(({ place }) => place?.line);
    expect(project.rulesPlace).toMatchObject({ file: 'gpf.yaml', line: 1, column: 'rules' });
    expect(settings?.rulesPlace?.line).toBe(9);
    expect(settings?.baseline?.place?.line).toBe(4);
    expect(linesOf(settings?.phases)).toEqual([6, 7]);
    expect(linesOf(settings?.exclude)).toEqual([8]);
  });

  it.each([
    ['0.9', 0.9],
    ['90 %', 0.9],
    ['"90%"', 0.9],
    ['"0,85"', 0.85],
    ['1', 1],
  ])('reads the target %s of a share', (written, value) => {
    const { project, findings } = read(`series: [{ indicator: HPH2, targets: [{ value: ${written} }] }]`);
    expect(findings).toEqual([]);
    expect(project.series[0]?.settings.targets).toEqual([{ from: null, value, by: null }]);
  });

  it('keeps dates as they are written, and leading zeros out of nothing', () => {
    expect(findingsOf('teams: [{ id: 0301, name: Oslo }]')).toMatchObject([
      { key: 'teams[0].id', args: { problem: { kind: 'wrong-type', expected: 'text' } } },
    ]);
    expect(read('teams: [{ id: "0301", name: Oslo }]').project.teams[0]?.id).toBe('0301');
  });

  it('takes a key without a value as not said', () => {
    const { project, findings } = read(
      'teams:\n  - id: a\n    name: A\n    poster:\n      title:\n      background: Noe\n',
    );
    expect(findings).toEqual([]);
    expect(project.teams[0]?.poster).toMatchObject({ title: null, background: 'Noe' });
  });

  it('reads a file from Windows: byte order mark and CRLF', () => {
    const { project, findings } = read('\uFEFFlanguage: nn\r\nteams:\r\n  - id: a\r\n    name: Å\r\n');
    expect(findings).toEqual([]);
    expect(project).toMatchObject({ language: 'nn', teams: [{ id: 'a', name: 'Å' }] });
  });

  it('knows no teams of its own where the file lists none', () => {
    expect(read('language: nn').project).toMatchObject({ teamsAreListed: false, teams: [] });
  });

  it('says of every finding which file it is in', () => {
    const { findings } = readProject('a: 1', 'other.yaml', packagedCatalogue);
    expect(findings).toMatchObject([{ file: 'other.yaml', row: null, cell: null, severity: 'error' }]);
  });
});

describe('an indicator of gpf.yaml', () => {
  const indicatorOf = (text: string, id: string) =>
    read(text).project.catalogue.indicators.find((each) => each.id === indicatorId(id));

  it('changes the keys that it has, and leaves the rest to the catalogue', () => {
    const changed = indicatorOf(
      'indicators: [{ id: HPH2, minimumDenominator: 8, aliases: [sjekk 2], direction: nøytral }]',
      'sykepleier-3-dager',
    );
    const original = packagedCatalogue.indicators.find(({ code }) => code === 'E2-03');
    expect(changed).toEqual({
      ...original,
      minimumDenominator: 8,
      direction: 'neutral',
      aliases: [...(original?.aliases ?? []), 'sjekk 2'],
    });
  });

  it('stays in the place of the one that it changes, and comes last where it is new', () => {
    const { catalogue } = read('indicators: [{ id: HPH2, per: 2 }, { id: egen, name: Egen }]').project;
    expect(catalogue.indicators).toHaveLength(26);
    expect(catalogue.indicators.at(-1)?.id).toBe('egen');
    expect(catalogue.indicators.findIndex(({ code }) => code === 'E2-03')).toBe(
      packagedCatalogue.indicators.findIndex(({ code }) => code === 'E2-03'),
    );
  });

  it('needs no more than an id and a name', () => {
    expect(indicatorOf('indicators: [{ id: tavlemoete, name: Tavlemøte holdt }]', 'tavlemoete')).toMatchObject({
      code: null,
      name: { nb: 'Tavlemøte holdt', nn: 'Tavlemøte holdt', en: 'Tavlemøte holdt' },
      headline: { nb: 'Tavlemøte holdt: {value}.' },
      measure: 'share',
      per: 1,
      unit: { nb: '%' },
      direction: 'neutral',
      chart: 'run',
      minimumDenominator: 5,
      effectGoals: [],
      followUpDays: null,
      sensitive: false,
      status: 'proposed',
    });
  });

  it('takes its defaults from its measure', () => {
    expect(indicatorOf('indicators: [{ id: fall, name: Fall, measure: dager mellom }]', 'fall')).toMatchObject({
      unit: { nb: 'dager', nn: 'dagar', en: 'days' },
      chart: 't',
      minimumDenominator: null,
    });
  });

  it('borrows a name from another language where it has none', () => {
    const local = indicatorOf('indicators: [{ id: x, name: { nb: Hjem, nn: Heim } }]', 'x');
    expect(local?.name).toEqual({ nb: 'Hjem', nn: 'Heim', en: 'Hjem' });
  });

  it('names effect goals and steps by code', () => {
    const local = indicatorOf('indicators: [{ id: x, name: X, effectGoals: [E2, e5], hphSteps: [HPH2] }]', 'x');
    expect(local).toMatchObject({
      effectGoals: ['helhetlige-forloep', 'kommune-og-sykehus-som-partnere'],
      hphSteps: ['hph2'],
    });
  });
});
