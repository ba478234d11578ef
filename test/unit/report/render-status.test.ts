import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTasks } from '../../../src/catalogue/read-tasks.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import type { Team } from '../../../src/domain/team.ts';
import { loadStatusTexts } from '../../../src/language/load-status-texts.ts';
import { nb } from '../../../src/language/nb.ts';
import { emptyPoster } from '../../../src/project/empty-poster.ts';
import { renderStatusDocument } from '../../../src/report/html/render-status-document.ts';
import { renderStatusPage } from '../../../src/report/html/render-status-page.ts';
import { noPaint } from '../../../src/report/paint.ts';
import { renderStatus } from '../../../src/report/render-status.ts';
import { statusJson } from '../../../src/report/status-json.ts';
import { buildSeries } from '../../../src/series/build-series.ts';
import { deliveredCounts } from '../../../src/status/delivered-counts.ts';
import type { NetworkStatus } from '../../../src/status/network-status.ts';
import { networkStatusOf } from '../../../src/status/network-status-of.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';
import { makeProject } from '../../factories/make-project.ts';

const day = (text: string) => text as CalendarDate;
const tasks = readTasks(readFileSync(new URL('../../../templates/catalogue/tasks.yaml', import.meta.url), 'utf8'));
const words = { texts: await loadStatusTexts('nb'), messages: nb, paint: noPaint };

const makeTeam = (id: string, name: string): Team => ({
  id: id as TeamId,
  name,
  kind: 'municipality',
  aliases: [],
  partners: ['Nordvik sjukehus'],
  language: 'nn',
  wheel: ['do'],
  patientGroup: null,
  roles: null,
  share: { network: false, web: false },
  changes: [],
  poster: emptyPoster,
});

const indicators = Array.from({ length: 6 }, (_, index) =>
  makeIndicator({ id: `malepunkt-nummer-${index}` as IndicatorId, code: index < 5 ? `E${index + 1}-01` : null }),
);
const teams = Array.from({ length: 20 }, (_, index) =>
  makeTeam(`team-${index}`, `Sunnfjord og ytre Fjellfylket interkommunale samarbeid nummer ${index}`),
);
const network = {
  kind: 'network',
  name: 'Læringsnettverk <Fjell>',
  start: null,
  invented: false,
  gatherings: [{ name: 'Samling 3', date: day('2022-09-29'), isPlanned: true }],
} as const;

/** Twenty teams with six indicators; the last team has delivered nothing. */
function large(): NetworkStatus {
  const project = makeProject({ network, teams, catalogue: { ...makeProject().catalogue, indicators } });
  const measurements = teams.slice(0, -1).flatMap(({ id }, row) =>
    indicators.flatMap((indicator, column) =>
      makeMeasurements(Array.from({ length: 3 + ((row + column) % 12) }, () => '8/10').join(' '), undefined, {
        team: id,
        indicator: indicator.id,
      }),
    ),
  );
  const input = {
    project,
    measurements,
    series: buildSeries(measurements, project).series,
    withErrors: new Set<TeamId>(),
    tasks,
  };
  return networkStatusOf(input, { today: day('2022-08-10'), gathering: network.gatherings[0] });
}

const status = large();
const page = { name: network.name, isDetailed: false };

describe('the status of twenty teams with six indicators', () => {
  const text = renderStatus(status, page, words);

  it('is never wider than 100 columns', () => {
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it('begins with whom it is for, and calls a planned gathering planned', () => {
    expect(text).toMatch(/^For dere som veileder teamene\./);
    expect(text).toContain('Samling 3 er planlagt til 29. september 2022, om 50 dager.');
    expect(text).toContain('15. september 2022, om 36 dager (vårt forslag: 14 dager før samlingen)');
  });

  it('names who has not delivered, for those who can help', () => {
    expect(text).toContain('19 av 20 team har levert målinger.');
    expect(text).toMatch(/Ikke levert ennå: Sunnfjord og ytre Fjellfylket interkommunale samarbeid nummer\s19\./);
    expect(text).toContain('Har ikke valgt målepunkt ennå.');
  });

  it('marks what is too few with more than a color', () => {
    expect(text).toMatch(/mars 22 {2}3…/);
    expect(text).toContain('… færre enn 12 målinger');
  });

  it('is the same table in HTML, with nothing from outside and every name escaped', () => {
    const html = renderStatusDocument(status, { ...network, invented: true }, words);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('Læringsnettverk &lt;Fjell&gt;');
    expect(html).toContain('Oppdiktede tall');
    expect(html).not.toMatch(/<script|https?:|<Fjell>/);
    expect(html.match(/<tr><th scope="row">Sunnfjord/g)).toHaveLength(20);
  });

  it('is JSON that tells the same', () => {
    const json = JSON.parse(statusJson('1.0.0', network, status));
    expect(json).toMatchObject({
      gpf: '1.0.0',
      audience: 'advisers',
      gathering: { name: 'Samling 3', isPlanned: true },
    });
    expect(json.teams).toHaveLength(20);
    expect(json.teams[0].series[0]).toEqual({
      indicator: 'malepunkt-nummer-0',
      patientGroup: null,
      step: 'month',
      delivered: { from: '2022-01', through: '2022-03' },
      points: 3,
      hasPhases: false,
      hidden: 0,
      hiddenByOutcome: false,
      lacking: {
        level: { least: 10, more: 7, period: '2022-10', completeFrom: '2022-11-01' },
        change: { least: 12, more: 9, period: '2022-12', completeFrom: '2023-01-01' },
      },
      missing: {
        now: { from: '2022-04', through: '2022-07', periods: 4, completeFrom: '2022-08-01' },
        later: { from: '2022-08', through: '2022-08', periods: 1, completeFrom: '2022-09-01' },
      },
    });
  });
});

describe('the page of the report about it', () => {
  const published = { network, counts: deliveredCounts(status), newest: day('2023-02-28'), tasks };

  it('tells numbers of teams, and names none', () => {
    const html = renderStatusPage(published, words);
    expect(html).toContain('19 av 20 team har levert målinger.');
    expect(html).not.toMatch(/Sunnfjord|team-\d|Nordvik/);
  });

  it('lists the gatherings with their dates, and what is asked before the next', () => {
    const html = renderStatusPage({ ...published, newest: day('2022-07-31') }, words);
    expect(html).toContain('<td>29. september 2022 (planlagt)</td><td>15. september 2022 (forslag)</td>');
    expect(html).toContain('Før Samling 3');
    expect(html).toContain('Det som er levert innen 15. september 2022, kommer med på plakatene.');
    expect(html).toContain('<li>Styrke brukerrollen</li>');
  });

  it('does not tell when posters of a gathering that has been were to go to print', () => {
    expect(renderStatusPage(published, words)).toContain('<td>29. september 2022 (planlagt)</td><td></td>');
  });
});
