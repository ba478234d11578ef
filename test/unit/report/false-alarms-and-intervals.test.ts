import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Period } from '../../../src/domain/period.ts';
import { en } from '../../../src/language/en.ts';
import type { Messages } from '../../../src/language/messages.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import type { FalseAlarms } from '../../../src/planning/false-alarms.ts';
import { falseAlarmsOf } from '../../../src/planning/false-alarms.ts';
import { readAnalysis } from '../../../src/reading/read-analysis.ts';
import { analysisJson } from '../../../src/report/analysis-json.ts';
import { expectFalseAlarms } from '../../../src/report/expect-false-alarms.ts';
import { renderGallery } from '../../../src/report/html/render-gallery.ts';
import { readingsCsv } from '../../../src/report/readings-csv.ts';
import type { ReportedSeries } from '../../../src/report/reported-series.ts';
import type { Series } from '../../../src/series/series.ts';
import { toSeriesInput } from '../../../src/series/to-series-input.ts';
import { analyzeSeries } from '../../../src/spc/analyze-series.ts';
import { loadGalleryWords, makeGallery, makeGalleryTeam } from '../../factories/make-gallery.ts';
import { makeSeries } from '../reading/make-series.ts';

const alarms = (anySign: number, method: FalseAlarms['method'] = 'exact'): FalseAlarms => ({
  anySign,
  improvement: null,
  method,
  runs: null,
  standardError: null,
});

function reported(series: Series, messages: Messages = nb): ReportedSeries {
  const { input, options } = toSeriesInput(series);
  const analysis = analyzeSeries(input, options);
  return {
    series,
    analysis,
    reading: readAnalysis(series, analysis, messages),
    falseAlarms: falseAlarmsOf(input, options),
  };
}

const month = (key: string): Period => ({ kind: 'month', key });
const split = makeSeries('3 5 3 5 3 5 3 5 3 5 3 6 6 8 6 8 6 8 6 8 6 8 6 7', month('2021-01'), {
  phases: [{ period: month('2022-01'), label: null }],
  changes: [{ date: '2022-01-17' as CalendarDate, text: 'Ny rutine' }],
});

const wordsOf = new Map(
  await Promise.all([nb, nn, en].map(async (messages) => [messages.id, await loadGalleryWords(messages)] as const)),
);

function galleryOf(series: readonly ReportedSeries[], messages: Messages = nb): string {
  const words = wordsOf.get(messages.id);
  if (!words) throw new Error(messages.id);
  return renderGallery(makeGallery({ teams: [makeGalleryTeam(series)] }), words);
}

const cellsOf = (csv: string): readonly (readonly [string, string])[] => {
  const [heads = '', row = ''] = csv.slice(1).split('\r\n');
  return heads.split(';').map((head, index) => [head.replaceAll('"', ''), row.split(';')[index] ?? ''] as const);
};

describe('the false alarms of many charts', () => {
  it('are added up and told in whole charts', () => {
    expect(expectFalseAlarms([alarms(0.3), alarms(0.3), alarms(0, 'never')])).toEqual({ charts: 3, expected: 1 });
    expect(expectFalseAlarms([alarms(0.2), alarms(0.2)])).toEqual({ charts: 2, expected: 0 });
  });

  it('are not spoken of where no chart may be judged, or there is none', () => {
    expect(expectFalseAlarms([alarms(0, 'never'), alarms(0, 'never')])).toBeNull();
    expect(expectFalseAlarms([])).toBeNull();
  });

  it.each([
    [nb, 'Av 36 diagrammer ville omtrent 1 vise endring ved ren tilfeldighet.'],
    [nn, 'Av 36 diagram ville om lag 1 vise endring ved rein slump.'],
    [en, 'Of 36 charts, about 1 would show a change by pure chance.'],
  ])('are told on the page, in each language', (messages, sentence) => {
    const one = { ...reported(split, messages), falseAlarms: alarms(0.035) };
    expect(galleryOf(new Array<ReportedSeries>(36).fill(one), messages)).toContain(`<p>${sentence}</p>`);
  });

  it.each([
    [nb, 'Av 1 diagram ville færre enn 1 vise endring ved ren tilfeldighet.'],
    [nn, 'Av 1 diagram ville færre enn 1 vise endring ved rein slump.'],
    [en, 'Of 1 chart, fewer than 1 would show a change by pure chance.'],
  ])('are fewer than 1 below a half', (messages, sentence) => {
    expect(galleryOf([{ ...reported(split, messages), falseAlarms: alarms(0.49) }], messages)).toContain(sentence);
    expect(galleryOf([{ ...reported(split, messages), falseAlarms: alarms(0, 'never') }], messages)).not.toContain(
      sentence,
    );
  });

  it('stand with each series in the analysis for programs', () => {
    const one = reported(makeSeries('3 5 2 6 4 7 3 5 2 6 4 7'));
    const { series } = JSON.parse(analysisJson('0.0.0', [one], [])) as { series: { falseAlarms: FalseAlarms }[] };
    expect(series[0]?.falseAlarms).toEqual(one.falseAlarms);
    expect(one.falseAlarms.method).toBe('exact');
  });
});

describe('intervals of shares', () => {
  it('stand beside each share in the table of the page', () => {
    const html = galleryOf([reported(makeSeries('8 16/20 24/30 10'))]).replaceAll('\u00a0', ' ');
    expect(html).toContain('<th scope="col">Usikkerhet (95 %)</th>');
    for (const told of ['49–94 %', '58–92 %', '63–90 %', '72–100 %']) expect(html).toContain(`>${told}</td>`);
  });

  it('are empty where nothing was measured, and have no column where nothing is a share', () => {
    const indicator = { ...split.indicator, measure: 'value' as const };
    expect(galleryOf([reported(makeSeries('v2 v3 v4', undefined, { indicator }))])).not.toContain('Usikkerhet');
    expect(galleryOf([reported(makeSeries('8 _ 9'))])).toContain('<td></td><td></td><td></td><td></td>');
  });

  it('stand in the readings for the level of each phase, in the format of the language', () => {
    const cells = new Map(
      cellsOf(readingsCsv([reported(split)], { teams: [], network: null }, nb).replaceAll('\u00a0', ' ')),
    );
    expect(Number(cells.get('share')?.replace(',', '.'))).toBeCloseTo(83 / 120, 12);
    expect(cells.get('share_lower_95')).toMatch(/^0,60/);
    expect(cells.get('share_upper_95')).toMatch(/^0,76/);
    expect(cells.get('share_by_phase')).toBe('"41 % (32–50 %), 69 % (60–77 %)"');
    expect(cells.get('difference')).toContain('(95 %-intervall: usikkerhet, ikke bevis)');
    expect(readingsCsv([reported(split, en)], { teams: [], network: null }, en)).toContain(
      '"41% (32–50%), 69% (60–77%)"',
    );
  });

  it('are left out of the readings where counts are not known', () => {
    const indicator = { ...split.indicator, measure: 'value' as const };
    const cells = new Map(
      cellsOf(
        readingsCsv([reported(makeSeries('v2 v3 v4', undefined, { indicator }))], { teams: [], network: null }, nb),
      ),
    );
    expect(['share', 'share_lower_95', 'share_upper_95', 'share_by_phase'].map((name) => cells.get(name))).toEqual([
      '',
      '',
      '',
      '""',
    ]);
  });

  it('of a difference stand on the page', () => {
    expect(galleryOf([reported(split)])).toContain('usikkerhet, ikke bevis');
  });
});
