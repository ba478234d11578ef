import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { EffectGoalId, TeamId } from '../../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';
import type { Team } from '../../../src/domain/team.ts';
import { nb } from '../../../src/language/nb.ts';
import { falseAlarmsOf } from '../../../src/planning/false-alarms.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import type { Gallery } from '../../../src/report/html/gallery.ts';
import { renderGallery } from '../../../src/report/html/render-gallery.ts';
import { renderIndexPage } from '../../../src/report/html/render-index-page.ts';
import { signalOf } from '../../../src/report/html/signal-of.ts';
import type { ReportedSeries } from '../../../src/report/reported-series.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { loadGalleryWords, makeGallery, makeGalleryPoster, makeGalleryTeam } from '../../factories/make-gallery.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeSeries } from '../reading/make-series.ts';

const words = await loadGalleryWords(nb);
const render = (given: Partial<Gallery>): string => renderGallery(makeGallery(given), words);

function reported(series: TeamSeries): ReportedSeries {
  const { input, options } = toSeriesInput(series);
  const analysis = analyzeSeries(input, options);
  return { series, analysis, reading: readAnalysis(series, analysis, nb), falseAlarms: falseAlarmsOf(input, options) };
}

const goal = {
  id: 'hele' as EffectGoalId,
  code: 'E2',
  name: inAll('Hele'),
  short: inAll('Helhetlige forløp'),
  source: '',
};
function inAll(text: string) {
  return { nb: text, nn: text, en: text };
}

const indicator = makeIndicator();
const serving = { ...indicator, effectGoals: [goal.id] };
const ordinary = reported(makeSeries('3 5 2 6 4 7 3 5 2 6 4 7', undefined, { indicator: serving }));

describe('index.html', () => {
  it('shows the sheets of the levels, with links to the files that were written of them', () => {
    const sheet = makeGalleryPoster({
      id: 'poster-partnership',
      title: 'Partnerskapsmøtet: <Det vi har målt>',
      files: ['partnership.svg', 'partnership.pdf'],
    });
    const html = render({ sheets: [sheet] });
    expect(html).toContain('<a href="partnership.svg">SVG</a> · <a href="partnership.pdf">PDF</a>');
    expect(html).toContain('Partnerskapsmøtet: &lt;Det vi har målt&gt;');
  });

  it('has neither headings nor links where there is nothing under them', () => {
    const html = render({});
    expect(html).not.toContain('href="#sheets"');
    expect(html).not.toContain('<h2 id="sheets"');
    expect(html).not.toContain('href="#findings"');
  });

  it('has every heading in order, and every id once', () => {
    const html = render({
      teams: [makeGalleryTeam([ordinary])],
      sheets: [makeGalleryPoster({ id: 'poster-network' })],
    });
    const levels = Array.from(html.matchAll(/<h([1-6])/g), ([, level]) => Number(level));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const page = html.replaceAll(/<svg viewBox="0 0 594[\s\S]*?<\/svg>/g, '');
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells a series with its goals, its reading, its chart and its numbers', () => {
    const html = render({ teams: [makeGalleryTeam([ordinary])], effectGoals: [goal] });
    expect(html).toContain('data-signal="no-sure-change" data-group="all" data-goals="hele"');
    expect(html).toContain('<b class="no-sure-change">Ingen sikker endring</b> · E2 Helhetlige forløp');
    expect(html).toContain(`<p class="headline">${ordinary.reading.headline}</p>`);
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(12);
    expect(html).toContain('data-at="0,50 10,50 20,50');
  });

  it('has a place but no height, and no number at all, for a hidden point', () => {
    const series = makeSeries('3 5 h 6 4 7 3 5 2 6 4 7');
    const html = render({ teams: [makeGalleryTeam([reported(series)])] });
    expect(html).toContain('data-at="0,50 10,50 20 30,50');
    expect(html).toContain('<td></td><td></td><td></td><td></td><td></td><td>skjult av hensyn til personvernet</td>');
  });

  it('lists the changes that the flags of the charts stand for', () => {
    const changes = [{ date: '2022-03-01' as CalendarDate, text: 'Ny <rutine>' }];
    const html = render({ teams: [makeGalleryTeam([reported(makeSeries('3 5 2 6', undefined, { changes }))])] });
    expect(html).toContain('<li><time datetime="2022-03-01">mars 22</time> Ny &lt;rutine&gt;</li>');
  });

  it('says in which language a title is that is not in that of the page', () => {
    const team = { id: 'fjelldal' as TeamId, name: 'Fjelldal', poster: { title: 'Trygt heim' } } as Team;
    expect(render({ teams: [makeGalleryTeam([], { team, language: 'nn' })] })).toContain(
      '<p class="title" lang="nn">Trygt heim</p>',
    );
    expect(render({ teams: [makeGalleryTeam([], { team })] })).toContain('<p class="title">Trygt heim</p>');
  });

  it('says on top that it is internal, and does not say that small numbers are hidden', () => {
    const html = render({ isInternal: true, teams: [makeGalleryTeam([ordinary])] });
    expect(html).toContain('<p class="internal-notice" role="note">Internt – skal ikke deles</p>');
    expect(html).not.toContain('færre enn 5 pasienter');
    expect(render({ teams: [makeGalleryTeam([ordinary])] })).toContain('færre enn 5 pasienter vises ikke');
  });

  it('holds what templates draw around the words once, hidden from screen readers', () => {
    const html = render({ backdrops: [{ id: 'backdrop-1', image: '<image/>' }] });
    expect(html).toContain('aria-hidden="true"><defs><g id="backdrop-1"><image/></g></defs></svg>');
    expect(render({})).not.toContain('<defs>');
  });

  it('tells findings with a choice among their severities, where there are several', () => {
    const at = { file: 'a.csv', row: 2, line: 2, column: 'numerator', cell: 'C2' };
    const error = makeFinding('not-a-number', at, { column: 'numerator' }, { found: '<x>' });
    const note = makeFinding('read-as-windows-1252', wholeFile('a.csv'), {});
    const html = render({ findings: [note, error] });
    expect(html).toContain('<tr data-severity="error"><td>a.csv C2</td>');
    expect(html.indexOf('data-severity="error"')).toBeLessThan(html.indexOf('data-severity="info"'));
    expect(html).toContain('<option value="error">Feil (1)</option><option value="info">Merknader (1)</option>');
    expect(html).not.toContain('<x>');
    expect(render({ findings: [note] })).not.toContain('class="severity"');
  });
});

describe('the filters of index.html', () => {
  const two = [
    makeGalleryTeam([ordinary]),
    makeGalleryTeam([], {
      team: { id: 'elvestad' as TeamId, name: 'Elvestad & co', poster: { title: null } } as Team,
      poster: makeGalleryPoster({ id: 'poster-elvestad' }),
    }),
  ];

  it('are hidden until a script runs', () => {
    expect(render({ teams: two })).toContain('<form id="filters" role="search"');
    expect(render({ teams: two })).toMatch(/<form id="filters"[^>]* data-needs-script hidden>/);
  });

  it('have the teams in the order of the page, and no field with fewer than two choices', () => {
    const html = render({ teams: two });
    expect(html).toContain(
      '<select name="team"><option value="">Alle</option><option value="fjelldal">Fjelldal</option><option value="elvestad">Elvestad &amp; co</option></select>',
    );
    expect(html).not.toContain('name="signal"');
    expect(html).not.toContain('name="group"');
  });

  it('offer the signs that there are, in words that do not rank', () => {
    const young = reported(makeSeries('3 5 2', undefined, { indicator: { ...indicator, id: 'ung' as never } }));
    const html = render({ teams: [makeGalleryTeam([ordinary, young])] });
    expect(html).toContain(
      '<option value="no-sure-change">Ingen sikker endring</option><option value="not-yet">Kan ikke leses ennå</option></select>',
    );
  });

  it('offer the patient groups, and all patients, where there are several', () => {
    const grouped = reported(makeSeries('3 5 2', undefined, { patientGroup: 'frail-elderly' }));
    const html = render({ teams: [makeGalleryTeam([ordinary, grouped])] });
    expect(html).toMatch(/<select name="group"><option value="">Alle<\/option><option value="all">/);
  });

  it('know the sign of each kind of statement', () => {
    const kinds = [
      ['sign-of-change', 'change'],
      ['between-phases', 'change'],
      ['no-sure-change', 'no-sure-change'],
      ['in-progress', 'not-yet'],
      ['mostly-on-line', 'not-yet'],
      ['hidden-by-outcome', 'hidden'],
    ] as const;
    for (const [kind, signal] of kinds) expect(signalOf({ statement: { kind } as never })).toBe(signal);
  });
});

describe('the file', () => {
  const page = renderIndexPage({
    language: 'nn',
    title: 'Nettverk <&>',
    isInternal: true,
    body: '<p>x</p>',
    css: 'a{}',
    script: 'go()',
    hash: (text) => `hash of ${text}`,
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    expect(page).toContain(
      `content="default-src 'none'; img-src data:; font-src data:; style-src 'sha256-hash of a{}'; script-src 'sha256-hash of go()'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toContain('unsafe');
  });

  it('has its language, its title as text, and the frame of what is internal', () => {
    expect(page).toContain('<html lang="nn">');
    expect(page).toContain('<title>Nettverk &lt;&amp;&gt;</title>');
    expect(page).toContain('<body class="internal">');
  });
});
