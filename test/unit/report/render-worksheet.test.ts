import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import { languageIds } from '../../../src/domain/language-id.ts';
import { loadMessages } from '../../../src/language/load-messages.ts';
import { loadPlanTexts } from '../../../src/language/load-plan-texts.ts';
import { loadWorksheetTexts } from '../../../src/language/load-worksheet-texts.ts';
import { emptyPoster } from '../../../src/project/empty-poster.ts';
import { renderWorksheet } from '../../../src/report/html/render-worksheet.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { makeWorksheet } from '../../../src/worksheet/make-worksheet.ts';
import { timeAhead } from '../../../src/worksheet/time-ahead.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeProject } from '../../factories/make-project.ts';
import { day, gatherings, makeTeam, network, readOne } from '../worksheet/read-worksheet.ts';

const wordsOf = async (id: (typeof languageIds)[number]) => ({
  texts: await loadWorksheetTexts(id),
  plan: await loadPlanTexts(id),
  messages: await loadMessages(id),
});
const nb = await wordsOf('nb');
const time = timeAhead(network, gatherings[0] ?? null, day('2023-01-10'));
const voice = {
  text: 'Eg ville heim',
  consent: { date: day('2022-01-01'), covers: ['gathering'], until: null },
} as const;
const team = makeTeam({
  name: 'Fjelldal <kommune>',
  changes: [{ date: day('2022-05-02'), text: 'Fast <b>sykepleier</b>' }],
  poster: { ...emptyPoster, aim: { what: '80 % får svar', by: null, for: null }, patientVoice: voice },
});
const targets = [{ from: null, value: 0.8, by: day('2023-01-31') }];

/** The page of a team with one series, spaces that do not break written as plain ones. */
function page(line: string, given: Partial<TeamSeries> = {}, words = nb): string {
  const read = readOne(line, given);
  const project = makeProject({ network });
  const sheet = makeWorksheet({ project, team, series: [read], main: read, time });
  return renderWorksheet(sheet, 'data:image/svg+xml;base64,PHN2Zy8+', words).replaceAll('\u00a0', ' ');
}

const swinging = '4 6 3 7 4 6 3 7 4 6 3 7';

describe('the worksheet of a team', () => {
  it('tells the gap in plain words, and that the day of the goal is past', () => {
    expect(page(swinging, { targets })).toContain(
      'De 12 nyeste målingene ligger rundt 50 % (medianen). Det er 30 prosentpoeng igjen til målet på 80 % innen 31. januar 2023.',
    );
    expect(page(swinging, { targets })).toContain('Datoen i målet, 31. januar 2023, er passert når dere møtes');
  });

  it('says how many points come by the next gathering, and what they can show', () => {
    const html = page(swinging, { targets });
    expect(html).toContain('Dere har 12 målinger, og får 10 til innen 7. november 2023 hvis dere måler hver måned.');
    expect(html).toMatch(/Går nivået fra 50 % til 80 % rett etter at dere møtes, blir det lest som forbedring i \d+ %/);
    expect(html).toMatch(/Blir nivået som før, skjer det i (under )?\d+ %: så ofte roper reglene ulv\./);
    expect(html).toContain('spille planen gjennom 1 000 ganger');
  });

  it('has room to write what is kept, changed and aimed at, the next steps, and who does what', () => {
    const html = page(swinging);
    for (const label of [
      'Dette beholder vi',
      'Dette endrer vi',
      'Hvor mye?',
      'Innen når?',
      'For hvem?',
      'Neste skritt',
    ])
      expect(html).toContain(label);
    for (const role of ['Leder', 'Måleansvarlig', 'Fastlege', 'Brukerrepresentant']) expect(html).toContain(role);
  });

  it('says why the rules are silent, and gives no chance for them', () => {
    const html = page('5*9');
    expect(html).toContain('Vi er i gang: 9 målinger');
    expect(html).toContain('Reglene svarer ikke ennå.');
    expect(html).not.toContain('roper reglene ulv');
    expect(html).not.toContain('spille planen gjennom');
  });

  it('needs nothing but itself, and lets no text out of its place', () => {
    const html = page(swinging);
    expect(html).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/https?:|<script|<link|@import/);
    expect(html).toContain('Fjelldal &lt;kommune&gt;');
    expect(html).toContain('Fast &lt;b&gt;sykepleier&lt;/b&gt;');
  });

  it('shows nothing of a series that is hidden, and never what a patient said', () => {
    const { privacy } = readOne('8').series;
    const html = page('1 2 1 2 1 2 1 2 1 2 1 2', { privacy: { ...privacy, hiddenByOutcome: true }, targets });
    expect(html).toContain('Målingene er ikke vist, av hensyn til personvernet.');
    expect(html).toContain('Hvor langt det er igjen, kan ikke leses ennå.');
    expect(html).not.toMatch(/\b1[05] %|12 målinger/);
    expect(html).not.toContain('Eg ville heim');
  });

  it('stands for a team without measurements too', () => {
    const sheet = makeWorksheet({ project: makeProject({ network }), team, series: [], main: null, time });
    const html = renderWorksheet(sheet, null, nb);
    expect(html).toContain('Teamet har ingen målinger ennå.');
    expect(html).not.toContain('<img');
  });

  it.each(languageIds)('is whole in %s, with every kind of series', async (id) => {
    const words = await wordsOf(id);
    const indicator = makeIndicator({ id: 'dager' as IndicatorId, measure: 'value', direction: 'neutral' });
    const html = [
      page(swinging, { targets }, words),
      page(swinging, {}, words),
      page('9*12', { targets }, words),
      page('5*9', { targets }, words),
      page('v5 v6 v7 v5 v6 v7 v5 v6 v7 v5 v6 v7', { indicator, targets }, words),
      page(swinging, { step: null }, words),
    ].join('\n');
    expect(html).not.toMatch(/undefined|null|NaN|\[object/);
    expect(html).toContain(`<html lang="${id}">`);
  });
});
