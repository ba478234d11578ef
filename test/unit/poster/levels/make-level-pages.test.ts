import { describe, expect, it } from 'vitest';
import type { EffectGoalId } from '../../../../src/domain/ids.ts';
import { makeNetworkPage } from '../../../../src/poster/levels/make-network-page.ts';
import { makePartnershipPage } from '../../../../src/poster/levels/make-partnership-page.ts';
import { makeStrategicPage } from '../../../../src/poster/levels/make-strategic-page.ts';
import type { PageContent } from '../../../../src/poster/page-content.ts';
import type { Partnership } from '../../../../src/project/project.ts';
import { date, indicator, month, project } from '../example-poster.ts';
import {
  bodyOf,
  doctor,
  fourTeams,
  idOf,
  levelInput,
  ofTeam,
  pooled,
  teamCalled,
  textOf,
  withProject,
} from './example-levels.ts';

const namesOn = (page: PageContent | null): readonly string[] =>
  (bodyOf(page, 'team-charts', 'chart-grid')?.charts ?? []).map(({ name }) => name);

const mainOf = (page: PageContent | null): string | undefined =>
  bodyOf(page, 'main-chart', 'chart')?.chart.series.indicator.id;

const network = project().network;

describe('the sheet of the network', () => {
  it('shows every team that agreed, in the order of the alphabet, and no other', () => {
    expect(namesOn(makeNetworkPage(levelInput()))).toEqual(['Aurdal kommune', 'Østvik kommune', 'Ås kommune']);
  });

  it('does not name a team anywhere that has not agreed, or that has measured nothing', () => {
    const silent = [...fourTeams, teamCalled('e', 'Eidet kommune')];
    const page = makeNetworkPage(levelInput({ project: project({ teams: silent }) }));
    expect(JSON.stringify(page)).not.toContain('Berg');
    expect(JSON.stringify(page)).not.toContain('Eidet');
  });

  it('shows no team of which nothing may be shown', () => {
    const hidden = ofTeam('a', {}, { statement: { kind: 'hidden-by-outcome' } });
    const teams = [hidden, ...fourTeams.filter(({ id }) => id !== 'a').map(({ id }) => ofTeam(id))];
    expect(namesOn(makeNetworkPage(levelInput({ teams })))).toEqual(['Østvik kommune', 'Ås kommune']);
  });

  it('says how many teams have delivered, as a number', () => {
    const page = makeNetworkPage(levelInput({ delivered: { measured: 13, teams: 16 } }));
    expect(textOf(page, 'measured-by')).toBe('13 av 16 team har levert målinger.');
  });

  it('has the reading of the panel over its chart, and how many teams and patients stand behind it', () => {
    const page = makeNetworkPage(levelInput());
    expect(textOf(page, 'headline')).toBe('Nå får 69 % oppfølging. Før var det 41 %.');
    expect(mainOf(page)).toBe('sykepleier');
    expect(textOf(page, 'evidence')).toContain('Tallene til 4 team er lagt sammen (1 240 pasienter).');
  });

  it('says where teams have joined or left, and that nothing is compared across', () => {
    const stretches = [
      { from: month('2022-01'), teams: 3 },
      { from: month('2022-06'), teams: 5 },
    ];
    const told = textOf(
      makeNetworkPage(levelInput({ network: [pooled({}, {}, { stretches, leftOut: 1 })] })),
      'evidence',
    );
    expect(told).toContain('3 team fra januar 2022 og 5 team fra juni 2022');
    expect(told).toContain('blir ikke sammenlignet');
    expect(told).toContain('Ett team til har målt, men er ikke med');
  });

  it('says how many of its charts would show a change by chance, of those it shows', () => {
    expect(textOf(makeNetworkPage(levelInput()), 'by-chance')).toBe(
      'Av 4 diagrammer ville omtrent 1 vise endring ved ren tilfeldighet.',
    );
    expect(textOf(makeNetworkPage(levelInput({ chance: () => null })), 'by-chance')).toBe('');
  });

  it('says so in place of a chart where fewer than three teams measure the same', () => {
    const page = makeNetworkPage(levelInput({ network: [], teams: [ofTeam('a'), ofTeam('b')] }));
    expect(textOf(page, 'headline')).toBe(
      'Vi legger sammen tall fra minst tre team. Det er ikke nok å legge sammen ennå.',
    );
    expect(page?.slots['main-chart']).toBeUndefined();
    expect(namesOn(page)).toEqual(['Aurdal kommune', 'Østvik kommune']);
  });

  it('is about the indicator that most teams measure', () => {
    const teams = [ofTeam('a', { indicator: doctor }), ofTeam('a'), ofTeam('b')];
    expect(textOf(makeNetworkPage(levelInput({ teams, network: [] })), 'subtitle')).toBe('Oppfølging sykepleier');
  });

  it('is about adherence where at least three teams measure it, whatever the others measure', () => {
    const adherence = indicator('etterlevelse', { code: 'E2-06' });
    const measure = (ids: readonly string[]) => ids.map((id) => ofTeam(id, { indicator: adherence }));
    const all = fourTeams.map(({ id }) => ofTeam(id));
    const about = (ids: readonly string[]) =>
      textOf(makeNetworkPage(levelInput({ teams: [...all, ...measure(ids)], network: [] })), 'subtitle');
    expect(about(['a', 'b', 'd'])).toBe('Oppfølging etterlevelse');
    expect(about(['a', 'b'])).toBe('Oppfølging sykepleier');
  });

  it('is about the indicator that gpf.yaml names', () => {
    const named = network && { ...network, mainIndicator: idOf('lege') };
    const teams = [...fourTeams.map(({ id }) => ofTeam(id)), ofTeam('a', { indicator: doctor })];
    const page = makeNetworkPage({ ...withProject({ network: named }), teams, network: [] });
    expect(textOf(page, 'subtitle')).toBe('Oppfølging lege');
  });

  it('is made neither without a network, nor for two teams, nor before anything is measured', () => {
    expect(makeNetworkPage(withProject({ network: null }))).toBeNull();
    expect(makeNetworkPage(levelInput({ delivered: { measured: 2, teams: 2 } }))).toBeNull();
    expect(
      makeNetworkPage(levelInput({ teams: [ofTeam('a', { points: [] }, { statement: { kind: 'no-data' } })] })),
    ).toBeNull();
  });

  it('says that invented numbers are invented, and keeps the numbers of the panel for the archive', () => {
    const page = makeNetworkPage(levelInput());
    expect(textOf(page, 'stamp')).toBe('Oppdiktede tall');
    expect(page?.metadata).toMatchObject({ level: 'network', team: null, invented: true });
    expect(page?.metadata.series.map(({ team }) => team)).toEqual([
      null,
      'Aurdal kommune',
      'Østvik kommune',
      'Ås kommune',
    ]);
    expect(page?.metadata.series[0]?.panel).toMatchObject({ patients: 1240 });
  });

  it('names the network once in the title of the document', () => {
    expect(makeNetworkPage(levelInput())?.documentTitle).toBe(`Faglig samarbeidsutvalg: ${network?.name}`);
  });

  it('tells a screen reader every reading', () => {
    expect(makeNetworkPage(levelInput())?.description).toContain('Aurdal kommune: Nå får 69 % oppfølging.');
  });
});

describe('users and general practitioners', () => {
  const partnership: Partnership = { indicators: [], direction: null, decisions: [], nextMeeting: null };
  const source = 'Brukere og fastleger deltar på alle nivå.';

  it('have the source’s own sentence at every level where nothing is written', () => {
    const input = withProject({ partnership });
    for (const page of [makeNetworkPage(input), makeStrategicPage(input), makePartnershipPage(input)]) {
      expect(textOf(page, 'users-and-gps')).toBe(source);
      expect(page?.slots['users-and-gps']?.heading).toBe('Brukere og fastleger');
    }
  });

  it('have what is written of them, and the sentence stays until both are', () => {
    const users = 'Brukerrådet har to plasser.';
    const told = (participation: Partnership['participation']) =>
      textOf(
        makePartnershipPage(withProject({ partnership: { ...partnership, ...(participation && { participation }) } })),
        'users-and-gps',
      );
    expect(told({ users })).toBe(`${users}\n${source}`);
    expect(told({ users, generalPractitioners: 'Praksiskonsulenten er med.' })).toBe(
      `${users}\nPraksiskonsulenten er med.`,
    );
  });
});

describe('the sheet of the strategic committee', () => {
  const sections = (page: PageContent | null) => bodyOf(page, 'goals', 'chart-sections')?.sections ?? [];

  it('has every effect goal, with what is measured for it', () => {
    const page = makeStrategicPage(levelInput());
    expect(sections(page).map(({ name }) => name)).toEqual(['Hele', 'Gode']);
    expect(sections(page)[0]?.charts.map(({ name }) => name)).toEqual(['Oppfølging sykepleier']);
    expect(sections(page)[0]?.charts[0]?.sentence.replaceAll('\u00A0', ' ')).toContain('4 team, 1 240 pasienter.');
  });

  it('says plainly that nothing is measured for a goal', () => {
    const [, without] = sections(makeStrategicPage(levelInput()));
    expect(without).toMatchObject({ charts: [], notes: ['Ingenting er målt for dette effektmålet ennå.'] });
  });

  it('does not say that nothing is measured for a goal when it was left out of the sheet', () => {
    const strategic = { indicators: [idOf('lege')], direction: null, decisions: [], nextMeeting: null };
    expect(sections(makeStrategicPage(withProject({ strategic })))[0]?.notes).toEqual([
      'Det som er målt for dette effektmålet, står ikke på dette arket.',
      'Valgt, men ikke målt ennå: Oppfølging lege.',
    ]);
  });

  it('names what fewer than three teams have measured, without the teams', () => {
    const teams = [...fourTeams.map(({ id }) => ofTeam(id)), ofTeam('a', { indicator: doctor })];
    expect(sections(makeStrategicPage(levelInput({ teams })))[0]?.notes).toEqual([
      'Målt, men for lite til å legge sammen tall fra minst tre team: Oppfølging lege.',
    ]);
  });

  it('names what is hidden, and what was chosen and is not measured', () => {
    const strategic = {
      indicators: [idOf('sykepleier'), idOf('lege')],
      direction: null,
      decisions: [],
      nextMeeting: null,
    };
    const hidden = pooled({}, { statement: { kind: 'hidden-by-outcome' } });
    const page = makeStrategicPage({ ...withProject({ strategic }), network: [hidden] });
    expect(sections(page)[0]).toMatchObject({
      charts: [],
      notes: [
        'Målt, men ikke vist av hensyn til personvernet: Oppfølging sykepleier.',
        'Valgt, men ikke målt ennå: Oppfølging lege.',
      ],
    });
  });

  it('shows an indicator of two goals once, and names it under the other', () => {
    const both = indicator('sykepleier', { effectGoals: ['hele' as EffectGoalId, 'gode' as EffectGoalId] });
    const catalogue = { ...project().catalogue, indicators: [both] };
    const [first, second] = sections(makeStrategicPage(withProject({ catalogue })));
    expect(first?.charts).toHaveLength(1);
    expect(second).toMatchObject({ charts: [], notes: ['Hører også til her: Oppfølging sykepleier.'] });
  });

  it('has what was decided, the direction and the next meeting', () => {
    const strategic = {
      indicators: [],
      direction: 'Samme tjeneste overalt.',
      decisions: ['Felles rutine.'],
      nextMeeting: date('2023-03-09'),
    };
    const page = makeStrategicPage(withProject({ strategic }));
    expect(textOf(page, 'direction')).toBe('Samme tjeneste overalt.');
    expect(textOf(page, 'decisions')).toBe('Felles rutine.');
    expect(textOf(page, 'next-meeting')).toBe('Neste møte: 9. mars 2023');
  });

  it('is made where there is something to add up, or where gpf.yaml asks for it', () => {
    expect(makeStrategicPage(levelInput({ network: [] }))).toBeNull();
    expect(makeStrategicPage(withProject({ network: null }))).toBeNull();
    const strategic = { indicators: [], direction: null, decisions: [], nextMeeting: null };
    expect(makeStrategicPage({ ...withProject({ strategic, network: null }), network: [] })).not.toBeNull();
  });
});

describe('the page of the partnership meeting', () => {
  const partnership: Partnership = {
    indicators: [idOf('sykepleier'), idOf('lege')],
    direction: 'Alle møter en sykepleier.',
    decisions: ['Sykehuset melder før tolv.'],
    asks: ['Sett av tid.'],
    nextMeeting: date('2023-03-09'),
  };
  const rows = (page: PageContent | null) => bodyOf(page, 'readings', 'chart-rows')?.rows ?? [];

  it('has the readings that were named beforehand, each beside its chart', () => {
    const [first] = rows(makePartnershipPage(withProject({ partnership })));
    expect(first).toMatchObject({
      name: 'Oppfølging sykepleier',
      headline: 'Nå får 69 % oppfølging. Før var det 41 %.',
    });
    expect(first?.chart?.series.team).toBeNull();
    expect(first?.sentences.join(' ').replaceAll('\u00A0', ' ')).toContain('4 team er lagt sammen (1 240 pasienter)');
  });

  it('says why an indicator has no chart', () => {
    const reasonOf = (input: Parameters<typeof makePartnershipPage>[0]) => rows(makePartnershipPage(input))[1];
    const input = withProject({ partnership });
    expect(reasonOf(input)).toMatchObject({ name: 'Oppfølging lege', headline: 'Ikke målt ennå.', chart: null });
    const few = { ...input, teams: [...input.teams, ofTeam('a', { indicator: doctor })] };
    expect(reasonOf(few)?.headline).toBe(
      'Vi legger sammen tall fra minst tre team. Det er ikke nok å legge sammen ennå.',
    );
    const hidden = pooled({ indicator: doctor }, { headline: 'Ikke vist.', statement: { kind: 'hidden-by-outcome' } });
    expect(reasonOf({ ...input, network: [pooled(), hidden] })).toMatchObject({ headline: 'Ikke vist.', chart: null });
  });

  it('has the direction, what was decided, what is asked of the leaders, and the next meeting', () => {
    const page = makePartnershipPage(withProject({ partnership }));
    expect(textOf(page, 'direction')).toBe('Alle møter en sykepleier.');
    expect(textOf(page, 'decisions')).toBe('Sykehuset melder før tolv.');
    expect(textOf(page, 'asked')).toBe('Sett av tid.');
    expect(page?.slots.asked?.heading).toBe('Dette ber vi lederne om');
    expect(textOf(page, 'next-meeting')).toBe('Neste møte: 9. mars 2023');
  });

  it('is made only where gpf.yaml asks for it', () => {
    expect(makePartnershipPage(levelInput())).toBeNull();
  });
});
