import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/language/en.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import { planPoster } from '../../../src/poster/plan-poster.ts';
import type { PosterTemplate } from '../../../src/poster/poster-template.ts';
import { readTemplate } from '../../../src/poster/read-template.ts';
import { fontSet } from '../typography/source-sans.ts';
import { collisions } from './collisions.ts';
import { contentOf, date, hyphenations, indicator, team, withOthers } from './example-poster.ts';
import { someText } from './some-texts.ts';

const folder = new URL('../../../templates/posters/', import.meta.url);

/** Every template of a team's poster. */
const templates = readdirSync(folder)
  .filter((file) => /^team.*\.svg$/.test(file))
  .map((file) => {
    const { template } = readTemplate(readFileSync(new URL(file, folder), 'utf8'), file);
    if (!template) throw new Error(`${file} is refused.`);
    return [file, template] as const;
  });

const languages = [
  ['nb', nb],
  ['nn', nn],
  ['en', en],
] as const;

/** Names of up to 120 characters, and texts of up to 600. */
const [name, text] = [someText(120), someText(600)];
const maybe = (some: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(some, { nil: null, freq: 3 });

const written = fc.record({
  name,
  poster: fc.record({
    title: maybe(name),
    background: maybe(text),
    aim: fc.option(fc.record({ what: text, by: fc.constant(date('2023-03-01')), for: maybe(name) }), { nil: null }),
    anchoring: maybe(text),
    usersChanged: maybe(text),
    learned: fc.array(someText(200), { maxLength: 4 }),
    next: fc.array(someText(200), { maxLength: 4 }),
    askUs: maybe(name),
    contact: maybe(name),
  }),
  partners: fc.array(name, { maxLength: 3 }),
  changes: fc.array(fc.record({ date: fc.constant(date('2022-09-12')), text: name }), { maxLength: 12 }),
  wheel: fc.subarray(['prepare', 'plan', 'do', 'evaluate', 'follow-up'] as const),
});

const drawn = fc.record({
  written,
  indicators: fc.array(name, { minLength: 1, maxLength: 7 }),
  headline: name,
  sentence: text,
});

type Drawn = typeof drawn extends fc.Arbitrary<infer Of> ? Of : never;

/** So many posters in all, shared by the templates and the languages; each holds some ten names and texts, so three thousand and more. */
const posters = 360;
const each = Math.ceil(posters / (templates.length * languages.length));

const measured = withOthers(6);

function seriesOf({ indicators, headline, sentence }: Drawn): ReturnType<typeof withOthers> {
  return measured.slice(0, indicators.length).map(({ series, analysis, reading }, index) => {
    const called = indicators[index] ?? '';
    const named = { ...indicator(`nr-${index}`), name: { nb: called, nn: called, en: called } };
    return { series: { ...series, indicator: named }, analysis, reading: { ...reading, headline, sentence } };
  });
}

function planned(template: PosterTemplate, some: Drawn, messages: (typeof languages)[number][1]) {
  const { poster, ...more } = some.written;
  const content = contentOf({ team: team(poster, more), series: seriesOf(some), messages });
  return planPoster(template, content, fontSet, hyphenations[content.language]);
}

describe('whatever a team writes', () => {
  const cases = templates.flatMap(([file, template]) =>
    languages.map(([language, messages]) => ({ file, language, template, messages })),
  );

  it.each(cases)(
    'nothing runs over anything else or over an edge of $file in $language',
    { timeout: 120_000 },
    ({ template, messages }) => {
      fc.assert(
        fc.property(drawn, (some) => {
          expect(collisions(planned(template, some, messages))).toEqual([]);
        }),
        { numRuns: each, endOnFailure: true },
      );
    },
  );
});
