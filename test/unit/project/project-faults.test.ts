import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, read } from './projects.ts';

/** The one finding of a text, as place, path and problem. */
const onlyProblem = (text: string) => {
  const found = findingsOf(text);
  expect(found).toHaveLength(1);
  const [{ at, key, code, args, found: stood }] = found as [(typeof found)[number]];
  return { at, key, code, ...args, found: stood };
};

describe('a fault in gpf.yaml', () => {
  it('is an unknown key, with the one that was probably meant', () => {
    expect(onlyProblem('language: nb\nteam:\n  - id: a\n')).toEqual({
      at: '2:1',
      key: 'team',
      code: 'config-invalid',
      path: '',
      problem: { kind: 'unknown-key', key: 'team', suggestion: 'teams', allowed: [] },
      found: null,
    });
    expect(onlyProblem('teams:\n  - id: a\n    name: A\n    poster: { bakgrunn: x }')).toMatchObject({
      at: '4:15',
      key: 'teams[0].poster.bakgrunn',
      path: 'teams[0].poster',
      problem: { kind: 'unknown-key', key: 'bakgrunn', suggestion: null },
    });
  });

  it('is an unknown key, with those that exist where they are few', () => {
    expect(
      onlyProblem('teams:\n  - id: a\n    name: A\nseries: [{ team: a, baseline: { to: 2022-06 } }]'),
    ).toMatchObject({
      key: 'series[0].baseline.to',
      problem: { kind: 'unknown-key', key: 'to', suggestion: null, allowed: ['points', 'through'] },
    });
  });

  it('is each unknown key by itself', () => {
    expect(findingsOf('a: 1\nb: 2\nlanguage: nn').map(({ at, key }) => `${at} ${key}`)).toEqual(['1:1 a', '2:1 b']);
  });

  it('is a missing key, told at the map that lacks it', () => {
    expect(onlyProblem('teams:\n  - id: a\n    name: A\n  - id: b\n')).toMatchObject({
      at: '4:5',
      path: 'teams[1]',
      problem: { kind: 'missing-key', key: 'name' },
    });
    expect(onlyProblem('teams:\n  - { id: a, name: A, poster: { aim: { by: 2022-01-01 } } }')).toMatchObject({
      path: 'teams[0].poster.aim',
      problem: { kind: 'missing-key', key: 'what' },
    });
    expect(onlyProblem('teams:\n  - { id: a, name: "" }')).toMatchObject({
      problem: { kind: 'missing-key', key: 'name' },
    });
  });

  it.each([
    ['teams: { id: a }', 'teams', 'list', null],
    ['teams: fjelldal', 'teams', 'list', 'fjelldal'],
    ['network: Fjellfylket', 'network', 'map', 'Fjellfylket'],
    ['network: { name: 12 }', 'network.name', 'text', '12'],
    ['network: { start: 2021-13-01 }', 'network.start', 'date', '2021-13-01'],
    ['network: { start: våren 2022 }', 'network.start', 'date', 'våren 2022'],
    ['network: { start: 2022 }', 'network.start', 'text', '2022'],
    ['network: { invented: kanskje }', 'network.invented', 'boolean', 'kanskje'],
    ['privacy: { minDenominator: fem }', 'privacy.minDenominator', 'number', 'fem'],
    ['privacy: { minDenominator: 4.5 }', 'privacy.minDenominator', 'number', '4.5'],
    ['data: [{ file: [a] }]', 'data[0].file', 'text', null],
    ['data: [3]', 'data[0]', 'map', '3'],
    ['series: [{ phases: [våren] }]', 'series[0].phases[0]', 'period', 'våren'],
    ['series: [{ phases: [{ period: 2022-14 }] }]', 'series[0].phases[0].period', 'period', '2022-14'],
    ['series: [{ exclude: [true] }]', 'series[0].exclude[0]', 'map', 'true'],
    ['series: [{ baseline: { through: 2022 } }]', 'series[0].baseline.through', 'period', '2022'],
    ['periods: numbered\nseries: [{ phases: [2022-03] }]', 'series[0].phases[0]', 'number', '2022-03'],
    ['series: [{ targets: [{ value: mye }] }]', 'series[0].targets[0].value', 'number', 'mye'],
    ['series: [{ indicator: B-01, targets: [{ value: 90 % }] }]', 'series[0].targets[0].value', 'number', '90 %'],
  ])('is a value of the wrong type: %s', (text, path, expected, found) => {
    expect(onlyProblem(text)).toMatchObject({
      code: 'config-invalid',
      path,
      key: path,
      problem: { kind: 'wrong-type', expected },
      found,
    });
  });

  it('is a text in no language', () => {
    expect(onlyProblem('indicators: [{ id: x, name: {} }]')).toMatchObject({
      path: 'indicators[0].name',
      problem: { kind: 'missing-key', key: 'nb' },
    });
  });

  it('is a whole file of the wrong type', () => {
    expect(onlyProblem('- a\n- b')).toMatchObject({
      at: '1:1',
      path: '',
      problem: { kind: 'wrong-type', expected: 'map' },
    });
  });

  it('is a word that the key does not know, with the one that was probably meant', () => {
    expect(onlyProblem('teams: [{ id: a, name: A, kind: komune }]')).toMatchObject({
      at: '1:33',
      path: 'teams[0].kind',
      problem: {
        kind: 'not-allowed',
        allowed: ['municipality', 'district', 'hospital', 'joint'],
        suggestion: 'kommune',
      },
      found: 'komune',
    });
    expect(onlyProblem('language: dansk')).toMatchObject({
      problem: { allowed: ['nb', 'nn', 'en'], suggestion: null },
    });
    expect(onlyProblem('series: [{ rules: nelsen }]')).toMatchObject({
      problem: {
        kind: 'not-allowed',
        allowed: ['anhoej', 'nhs', 'perla', 'western-electric', 'nelson'],
        suggestion: 'nelson',
      },
    });
  });

  it('is an id that is no name for a file, with one that is', () => {
    expect(onlyProblem('teams: [{ id: Sør Fron/1, name: Sør-Fron }]')).toMatchObject({
      path: 'teams[0].id',
      problem: { kind: 'not-allowed', suggestion: 'sør-fron-1' },
    });
    expect(onlyProblem('teams: [{ id: ../a, name: A }]')).toMatchObject({ problem: { suggestion: 'a' } });
  });

  it('is a chart that cannot draw the indicator', () => {
    expect(onlyProblem('series: [{ indicator: B-01, chart: p }]')).toMatchObject({
      path: 'series[0].chart',
      problem: { kind: 'not-allowed', allowed: ['run', 'i', 'mr', 'xbar', 's', 'c'] },
    });
    expect(onlyProblem('indicators: [{ id: HPH2, chart: t }]')).toMatchObject({
      path: 'indicators[0].chart',
      problem: { kind: 'not-allowed', allowed: ['run', 'i', 'mr', 'i-prime', 'p', 'p-prime'] },
    });
  });

  it('is an effect goal or a step that is not there', () => {
    expect(onlyProblem('indicators: [{ id: x, name: X, effectGoals: [E1, E6] }]')).toMatchObject({
      path: 'indicators[0].effectGoals[1]',
      problem: { kind: 'not-allowed', allowed: ['E1', 'E2', 'E3', 'E4', 'E5'] },
    });
    expect(onlyProblem('indicators: [{ id: x, name: X, hphSteps: [hph7] }]')).toMatchObject({
      path: 'indicators[0].hphSteps[0]',
    });
  });

  it.each([
    ['privacy: { minDenominator: 0 }', 'privacy.minDenominator', 1, null],
    ['series: [{ indicator: HPH2, targets: [{ value: 90 }] }]', 'series[0].targets[0].value', 0, 1],
    ['series: [{ indicator: HPH2, targets: [{ value: 120 % }] }]', 'series[0].targets[0].value', 0, 1],
    ['series: [{ baseline: { points: 0 } }]', 'series[0].baseline.points', 1, null],
    ['teams: [{ id: a, name: A, wheel: [plan, do, evaluate] }]', 'teams[0].wheel', null, 2],
  ])('is a number out of range: %s', (text, path, minimum, maximum) => {
    expect(onlyProblem(text)).toMatchObject({ path, problem: { kind: 'out-of-range', minimum, maximum } });
  });

  it('is a name that two teams have, told at the second', () => {
    const twice = (second: string) =>
      onlyProblem(`teams:\n  - { id: fjelldal, name: Fjelldal kommune }\n  - ${second}`);
    expect(twice('{ id: Fjelldal, name: Noe annet }')).toMatchObject({
      at: '3:11',
      path: 'teams[1].id',
      problem: { kind: 'duplicate-id', id: 'Fjelldal' },
    });
    expect(twice('{ id: b, name: fjelldal-kommune }')).toMatchObject({ path: 'teams[1].name' });
    expect(twice('{ id: b, name: B, aliases: [x, FJELLDAL] }')).toMatchObject({ path: 'teams[1].aliases[1]' });
  });

  it('is a name that a unit shares with a team, also its own, or with another unit', () => {
    const withUnits = (units: string) =>
      onlyProblem(`teams:\n  - { id: a, name: Nordvik }\n  - { id: b, name: Sammen, units: [${units}] }`);
    expect(withUnits('{ name: Nordvik }')).toMatchObject({
      path: 'teams[1].units[0].name',
      problem: { kind: 'duplicate-id', id: 'Nordvik' },
    });
    expect(withUnits('{ name: Fjelldal }, { name: X, aliases: [sammen] }')).toMatchObject({
      path: 'teams[1].units[1].aliases[0]',
    });
    expect(withUnits('{ name: Fjelldal }, { name: FJELLDAL }')).toMatchObject({ path: 'teams[1].units[1].name' });
    expect(findingsOf('teams: [{ id: b, name: B, units: [{ name: X, aliases: [x] }, { name: Y }] }]')).toEqual([]);
  });

  it('is a unit of a file that its team does not have', () => {
    const teams = 'teams:\n  - { id: b, name: B, units: [{ name: X }] }\n  - { id: c, name: C }\n';
    const unitOf = (source: string) => findingsOf(`${teams}data: [{ file: x.csv, ${source} }]`);
    expect(unitOf('team: b, unit: x')).toEqual([]);
    for (const source of ['team: b, unit: Y', 'team: c, unit: X', 'unit: X', 'team: b, unit: B']) {
      expect(unitOf(source)).toMatchObject([{ code: 'unknown-series', args: { path: 'data[0].unit', what: 'unit' } }]);
    }
  });

  it('is not a team that has its own name twice', () => {
    expect(findingsOf('teams: [{ id: fjelldal, name: Fjelldal, aliases: [FJELLDAL] }]')).toEqual([]);
  });

  it('is an indicator that is told twice, or that takes the name of another', () => {
    expect(onlyProblem('indicators: [{ id: HPH2, per: 1 }, { id: sykepleier-3-dager, per: 1 }]')).toMatchObject({
      path: 'indicators[1].id',
      problem: { kind: 'duplicate-id' },
    });
    expect(onlyProblem('indicators: [{ id: x, name: X, aliases: [hph 2] }]')).toMatchObject({
      path: 'indicators[0].aliases[0]',
      problem: { kind: 'duplicate-id', id: 'hph 2' },
    });
  });

  it('is a phase, an exclusion or a goal that is said twice', () => {
    expect(findingsOf('series:\n  - phases: [2022-03, 2022-01,\n      mars 2022]')).toMatchObject([
      {
        at: '3:7',
        key: 'series[0].phases[2]',
        code: 'config-invalid',
        args: { path: 'series[0].phases[2]', problem: { kind: 'said-twice', period: '2022-03' } },
      },
    ]);
    expect(onlyProblem('series: [{ exclude: [2022-07, { period: 2022-07, reason: Ferie }] }]')).toMatchObject({
      path: 'series[0].exclude[1]',
      problem: { kind: 'said-twice', period: '2022-07' },
    });
    expect(
      onlyProblem('series: [{ targets: [{ value: 0.9 }, { from: 2022-07, value: 1 }, { value: 0.8 }] }]'),
    ).toMatchObject({ path: 'series[0].targets[2]', problem: { kind: 'said-twice', period: null } });
    expect(
      findingsOf('series: [{ phases: [2022-01, 2022-02], targets: [{ value: 0.9 }, { from: 2022-07, value: 0.9 }] }]'),
    ).toEqual([]);
  });

  it('is an indicator without a name that is nearly one of the catalogue', () => {
    expect(onlyProblem('indicators: [{ id: sykepleier-3-dgr, chart: run }]')).toMatchObject({
      path: 'indicators[0].id',
      problem: { kind: 'not-allowed', allowed: ['sykepleier-3-dager'], suggestion: 'sykepleier-3-dager' },
    });
    expect(onlyProblem('indicators: [{ id: tavlemoete, chart: run }]')).toMatchObject({
      path: 'indicators[0]',
      problem: { kind: 'missing-key', key: 'name' },
    });
  });

  it('is two keys that cannot stand together', () => {
    expect(onlyProblem('network: { name: A }\nhelsefellesskap: { name: B }')).toMatchObject({
      at: '2:1',
      path: '',
      problem: { kind: 'not-together', keys: ['network', 'helsefellesskap'] },
    });
    expect(onlyProblem('series:\n  - baseline: { points: 12, through: 2022-01 }')).toMatchObject({
      at: '2:29',
      path: 'series[0].baseline',
      problem: { kind: 'not-together', keys: ['points', 'through'] },
    });
  });

  it.each([
    ['teams: [{ id: a, name: A }]\nseries:\n  - { team: b }', '3:13', 'series[0].team', 'team', 'b'],
    ['series:\n  - indicator: HPH9', '2:16', 'series[0].indicator', 'indicator', 'HPH9'],
    [
      'teams: [{ id: a, name: A, poster: { mainIndicator: x1 } }]',
      '1:52',
      'teams[0].poster.mainIndicator',
      'indicator',
      'x1',
    ],
    ['partnership: { indicators: [HPH2, x2] }', '1:35', 'partnership.indicators[1]', 'indicator', 'x2'],
    ['teams: [{ id: a, name: A }]\ndata: [{ file: a.csv, team: b }]', '2:29', 'data[0].team', 'team', 'b'],
  ])('is a reference to nothing: %s', (text, at, path, ...[what, found]) => {
    expect(onlyProblem(text)).toEqual({ at, key: path, code: 'unknown-series', path, what, found });
  });

  it('does not hide another: all are told in one run, in the order of the lines', () => {
    const found = findingsOf(`language: dansk
teams:
  - { id: a }
  - { id: b, name: B, kind: by }
  - { id: c, name: C, poster: { mainIndicator: nothing, titel: x } }
series:
  - { team: c, indicator: x3 }
  - { indicator: HPH2, chart: u }
`);
    expect(found.map(({ at, key }) => `${at} ${key}`)).toEqual([
      '1:11 language',
      '3:5 teams[0]',
      '4:29 teams[1].kind',
      '5:48 teams[2].poster.mainIndicator',
      '5:57 teams[2].poster.titel',
      '7:27 series[0].indicator',
      '8:31 series[1].chart',
    ]);
  });

  it('leaves the rest of the file in use', () => {
    const { project } = read(
      'language: dansk\nteams:\n  - { id: a }\n  - { id: b, name: B, kind: by }\nrules: anhoej\n',
    );
    expect(project.language).toBe('nb');
    expect(project.teams.map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: 'b', kind: 'municipality' }]);
  });

  it('in a team is not told again where the team is referred to', () => {
    expect(findingsOf('teams: [{ id: a }]\nseries: [{ team: a }]').map(({ code }) => code)).toEqual(['config-invalid']);
  });

  it('shows control characters of what stood there, and no more than 80 characters', () => {
    const { found } = onlyProblem(`language: "a\\u001b[2J${'x'.repeat(200)}"`);
    expect(found).toMatch(/^a␛\[2Jx+…$/);
    expect(found).toHaveLength(80);
  });
});

describe('a text that is not YAML', () => {
  it.each([
    ['teams: [a, b', '1:13', 'bad-indent'],
    ['name: "a', '1:9', 'missing-char'],
    ['teams:\n\t- id: a', '2:1', 'tab-as-indent'],
    ['a: b: c', '1:4', 'block-as-implicit-key'],
    ['language: nb\nlanguage: nn', '2:1', 'duplicate-key'],
    ['a: 1\n---\nb: 2', '2:1', 'multiple-docs'],
    ['a: *nowhere', '1:4', 'bad-alias'],
    ['? [a, b]\n: c', '1:3', 'non-string-key'],
    ['a: !!js/function "x"', '1:4', 'tag-resolve-failed'],
  ])('is told with its place: %j', (text, at, reason) => {
    expect(findingsOf(text)[0]).toMatchObject({ at, code: 'config-not-yaml', args: { reason } });
  });

  it('still gives a project to go on with', () => {
    expect(read('teams: [a, b').project).toMatchObject({ teams: [], teamsAreListed: false });
  });

  it('is read past keys that are told twice', () => {
    const { project, findings } = read('language: nb\nteams: [{ id: a, name: A }]\nlanguage: nn\nrules: nelsen');
    expect(findings.map(({ code }) => code)).toEqual(['config-not-yaml', 'config-invalid']);
    expect(project.teams).toHaveLength(1);
  });
});

describe('a hostile gpf.yaml', () => {
  const reasonOf = (text: string) => findingsOf(text).map(({ code, args }) => ({ code, ...args }));

  it('cannot blow up with aliases', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ')}]`);
    }
    expect(reasonOf(lines.join('\n'))).toEqual([{ code: 'config-not-yaml', reason: 'too-many-aliases' }]);
  });

  it('cannot go round in a circle', () => {
    expect(() => read('teams: &a [*a]')).not.toThrow();
    expect(read('network: &n { name: *n }').findings).not.toEqual([]);
  });

  it('cannot exhaust the stack', () => {
    const tooDeep = [{ code: 'config-not-yaml', reason: 'too-deep' }];
    expect(reasonOf('['.repeat(10_000))).toEqual(tooDeep);
    expect(reasonOf(`a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`)).toEqual(tooDeep);
  });

  it('cannot be too large', () => {
    expect(reasonOf(`# ${'x'.repeat(1_000_001)}`)).toEqual([{ code: 'config-not-yaml', reason: 'too-large' }]);
  });

  it('cannot reach the prototype of anything', () => {
    const found = findingsOf(
      '__proto__: { language: nn }\nconstructor: 1\nteams: [{ id: a, name: A, __proto__: { kind: joint } }]',
    );
    expect(found.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'teams[0].__proto__']);
    expect(({} as Record<string, unknown>)['language']).toBeUndefined();
  });

  it('never makes the reader throw, whatever the text', () => {
    const word = fc.constantFrom('teams', 'series', 'id', 'name', 'poster', 'a', '2022-03', 'network', 'start', 'nn');
    const mark = fc.constantFrom(
      ': ',
      '- ',
      '\n',
      '\n  ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '"',
      '&x ',
      '*x',
      '|',
      '? ',
      '!t ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, mark, fc.string()), { maxLength: 40 }), (parts) => {
        expect(Array.isArray(read(parts.join('')).findings)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('never makes the reader throw, whatever the data', () => {
    const key = fc.constantFrom(
      'teams',
      'series',
      'indicators',
      'id',
      'name',
      'poster',
      'phases',
      'targets',
      'value',
      'baseline',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('a', 'HPH2', '2022-03', 7, true, null, -1),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('tree'), { maxLength: 3 }),
      map: fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    }));
    fc.assert(
      fc.property(tree, (data) => {
        expect(Array.isArray(read(JSON.stringify(data)).findings)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('with a great many faults is told in reasonable time', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(read(text).findings).toHaveLength(5000);
  });
});

describe('a national identity number in gpf.yaml', () => {
  const text =
    'language: dansk\nteams:\n  - id: a\n    name: A # 41814061033\n    poster: { background: ringte 418140 65640 }\n';

  it('is all that is told, with its line and without its digits', () => {
    const { project, findings } = read(text);
    expect(findings.map(({ code, line, found }) => ({ code, line, found }))).toEqual([
      { code: 'national-identity-number', line: 4, found: null },
      { code: 'national-identity-number', line: 5, found: null },
    ]);
    expect(JSON.stringify({ findings, teams: project.teams })).not.toMatch(/\d{5}/);
    expect(project.teams).toEqual([]);
  });
});

describe("a patient's words in gpf.yaml", () => {
  const team = (consent: string) =>
    `teams:\n  - id: a\n    name: A\n    poster:\n      patientVoice: { text: Godt å komme hjem, ${consent} }\n`;
  const voiceOf = (consent: string, today: string | null = null) => {
    const { project, findings } = read(team(consent), today);
    return { shown: project.teams[0]?.poster.patientVoice !== null, codes: findings.map(({ code }) => code), findings };
  };
  const valid = 'consent: { date: 2022-08-01, covers: [samling] }';

  it('are kept with a consent that covers gatherings', () => {
    expect(voiceOf(valid)).toMatchObject({ shown: true, codes: [] });
  });

  it.each([
    'other: 1',
    'consent: {}',
    'consent: { covers: [gathering] }',
    'consent: { date: 2022-08-01 }',
    'consent: { date: 2022-08-01, covers: [web] }',
  ])('are left out without one: %s', (consent) => {
    const { shown, codes } = voiceOf(consent);
    expect(shown).toBe(false);
    expect(codes).toContain('story-without-consent');
  });

  it('are left out when the consent has run out, or has not begun', () => {
    const until = 'consent: { date: 2022-08-01, covers: [gathering], until: 2022-12-31 }';
    expect(voiceOf(until, '2022-12-31').shown).toBe(true);
    expect(voiceOf(until, '2023-01-01').codes).toEqual(['story-without-consent']);
    expect(voiceOf(until, '2022-07-31').codes).toEqual(['story-without-consent']);
    expect(voiceOf(until).shown).toBe(true);
  });

  it('give a warning with the team and the line', () => {
    expect(voiceOf('consent: {}').findings).toMatchObject([
      { severity: 'warning', team: 'a', line: 5, column: 'teams[0].poster.patientVoice', found: null },
    ]);
  });
});
