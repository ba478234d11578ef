import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/domain/language-id.ts';
import { severityOf } from '../../src/domain/severity-of.ts';
import { docsPages } from '../../src/explanations/docs-pages.ts';
import { explain } from '../../src/explanations/explain.ts';
import type { Shown } from '../../src/explanations/explanation.ts';
import { readShown } from '../../src/explanations/read-shown.ts';
import {
  explanationKinds,
  findingSubjects,
  type MethodSubject,
  methodSubjects,
  subjects,
} from '../../src/explanations/subjects.ts';
import { loadExplanations } from '../../src/language/load-explanations.ts';
import { noPaint } from '../../src/report/paint.ts';
import { renderExplanation } from '../../src/report/render-explanation.ts';
import { analyzeSeries } from '../../src/spc/analyze-series.ts';
import { chartTypes } from '../../src/spc/chart-types/index.ts';
import { ruleSets } from '../../src/spc/rule-sets/index.ts';
import { rules } from '../../src/spc/rules/index.ts';
import { drawNormal } from '../../src/stats/draw-normal.ts';
import { makeRandomSource } from '../../src/stats/random-source.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const pages = await docsPages();
const texts = await Promise.all(languageIds.map(async (id) => ({ id, texts: await loadExplanations(id) })));

const lines = methodSubjects.flatMap((subject) =>
  subject.explanation.example.shows.map((shown) => ({ id: subject.id, key: shown.key, subject, shown })),
);

/** Arithmetic as a person writes it, calculated: roots, powers, and the symbols of steps before. */
function calculate(arithmetic: string, steps: ReadonlyMap<string, number>): number {
  const bySize = [...steps].sort(([a], [b]) => b.length - a.length);
  const named = bySize.reduce((text, [symbol, value]) => text.replaceAll(symbol, `(${value})`), arithmetic);
  const code = named
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll('^', '**')
    .replace(/√(?=\()/g, 'Math.sqrt')
    .replace(/√([\d.]+|π)/g, 'Math.sqrt($1)')
    .replaceAll('π', 'Math.PI')
    .replaceAll('log2', 'Math.log2');
  return new Function(`'use strict'; return ${code};`)();
}

/** The steps that stand before a line of an example, by their symbol. */
const stepsBefore = ({ explanation }: MethodSubject, shown: Shown): ReadonlyMap<string, number> => {
  const { shows } = explanation.example;
  const before = shows.slice(0, shows.indexOf(shown));
  return new Map(before.flatMap((one) => (one.what === 'step' ? [[one.symbol, one.value] as const] : [])));
};

describe('the worked example', () => {
  it.each(lines)('of $id has $key as it is by hand', ({ id, subject, shown }) => {
    const { series, options } = subject.explanation.example;
    const analyzed = shown.what === 'step' ? shown.value : readShown(analyzeSeries(series, options), shown, id);
    if (!('calculation' in shown)) return expect(analyzed).toBe(shown.value);
    const byHand = calculate(shown.calculation, stepsBefore(subject, shown));
    expect(Math.abs(Number(analyzed) - byHand)).toBeLessThanOrEqual(1e-9 * Math.abs(byHand));
  });

  it.each(methodSubjects)('of $id is about what it explains', ({ kind, id, explanation: { example } }) => {
    const analysis = analyzeSeries(example.series, example.options);
    const shows: Readonly<Record<typeof kind, readonly string[]>> = {
      'chart-types': [analysis.chart],
      rules: analysis.signals.map(({ rule }) => rule),
      'rule-sets': [analysis.rules],
    };
    expect(shows[kind]).toContain(id);
    expect(analysis.notJudged).toBeNull();
  });

  it.each(texts)('fills every hole of every text in $id', ({ texts: language }) => {
    for (const subject of methodSubjects) {
      const { story } = subject.textIn(language);
      expect(story.end, subject.id).toMatch(/\{[\w-]+\}/);
      expect(JSON.stringify(explain(subject, language)), subject.id).not.toMatch(/\{[\w-]+\}|undefined|NaN/);
    }
  });
});

describe('every chart type, rule and rule set', () => {
  it('is explained', () => {
    const idsOf = (kind: MethodSubject['kind']) =>
      methodSubjects.filter((one) => one.kind === kind).map(({ id }) => id);
    const sorted = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort();
    expect([...idsOf('chart-types')].sort()).toEqual(sorted(chartTypes));
    expect([...idsOf('rules')].sort()).toEqual(sorted(rules));
    expect([...idsOf('rule-sets')].sort()).toEqual(sorted(ruleSets));
  });

  it('has an id of its own', () => {
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(subjects.length);
  });

  it('cites at least one source, each with a DOI, a section, a part, an appendix or pages', () => {
    for (const { id, explanation } of methodSubjects) {
      expect(explanation.sources.length, id).toBeGreaterThan(0);
      for (const source of explanation.sources) {
        expect(source, id).toMatch(/doi:10\.\d{4,}\/\S+$|sections? \d|appendix|part [IVX]+|\d+–\d+$/);
      }
    }
  });

  it('tells of a rule exactly the sets that use it', () => {
    const used = ruleSets.flatMap((set) => set.rules.map(({ id }) => `${id} in ${set.id}`));
    const told = methodSubjects.flatMap(({ id, explanation }) =>
      explanation.usedBy.map(({ ruleSet }) => `${id} in ${ruleSet}`),
    );
    expect([...told].sort()).toEqual([...used].sort());
  });
});

describe('every finding', () => {
  it('is explained', () => {
    expect(findingSubjects.map(({ id }) => id).toSorted()).toEqual(Object.keys(severityOf).toSorted());
  });

  it('is explained in three languages without a hole', () => {
    for (const { texts: language } of texts) {
      for (const subject of findingSubjects) {
        expect(JSON.stringify(explain(subject, language)), subject.id).not.toMatch(/":""|undefined|NaN|\{\w+\}/);
      }
    }
  });

  it('shows a wide sheet with the words of its reader', () => {
    const wide = findingSubjects.filter(({ id }) => id.startsWith('wide-sheet'));
    const shown = texts.map(({ id, texts: language }) => [
      id,
      wide.map((subject) => renderExplanation(explain(subject, language), language, noPaint)).join('\n'),
    ]);
    expect(wide).toHaveLength(2);
    expect(Object.fromEntries(shown)).toMatchObject({
      nb: expect.stringMatching(/E2-03 +teller +7[\s\S]*E2-03 +nevner +10/),
      nn: expect.stringMatching(/E2-03 +teljar +7[\s\S]*E2-03 +nemnar +10/),
      en: expect.stringMatching(/E2-03 +numerator +7[\s\S]*E2-03 +denominator +10/),
    });
    expect(Object.fromEntries(shown)['nn']).not.toMatch(/\b(?:teller|nevner)\b/);
  });

  it('leaves a team without its poster, or rows uncounted, only where it is an error', () => {
    const hard = ['team-without-poster', 'file-without-posters', 'file-not-read', 'row-of-nobody'];
    const uncounted = ['sheet-not-counted', 'pathway-not-counted', 'not-converted'];
    const all = [...hard, ...uncounted, 'everything-stopped', 'project-stopped'];
    for (const { id, facts } of findingSubjects) {
      expect(all.includes(facts.meanwhile), id).toBe(severityOf[id] === 'error');
    }
  });
});

describe('a page of docs/', () => {
  it.each(pages)('$path is what npm run docs makes', ({ path, text }) => {
    expect(readFileSync(docs + path, 'utf8')).toBe(text);
  });

  it('is never left over', () => {
    for (const folder of new Set(pages.map(({ path }) => dirname(path)))) {
      const made = pages
        .filter(({ path }) => dirname(path) === folder)
        .map(({ path }) => path.slice(folder.length + 1));
      expect(readdirSync(docs + folder).sort(), folder).toEqual(made.sort());
    }
  });

  it('stands in bokmål and in English', () => {
    expect(pages).toHaveLength(2 * (subjects.length + explanationKinds.length));
  });

  it('links to pages that are there', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, text } of pages) {
      const links = [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, link = '']) => join(dirname(path), link));
      expect(links.length, path).toBeGreaterThan(1);
      expect(
        links.filter((link) => !paths.has(link)),
        path,
      ).toEqual([]);
    }
  });
});

describe('an explanation in a terminal', () => {
  it.each(texts)('is never wider than 100 columns, in $id', ({ texts: language }) => {
    for (const subject of subjects) {
      const text = renderExplanation(explain(subject, language), language, noPaint);
      const wide = text.split('\n').filter((line) => line.length > 100);
      expect(wide, subject.id).toEqual([]);
    }
  });
});

describe('how often a set is wrong', () => {
  const series = 3000;

  it.each(ruleSets)('with $id is what a simulation of 24 unchanged points gives', ({ id }) => {
    const random = makeRandomSource(24);
    const counts = new Map<string, number>();
    for (let made = 0; made < series; made += 1) {
      const observations = Array.from({ length: 24 }, (_, index) => ({ period: index, value: drawNormal(random) }));
      const { signals } = analyzeSeries({ chart: id === 'perla' ? 'run' : 'i', observations }, { rules: id });
      const found = new Set(signals.flatMap(({ rule }) => [rule, id]));
      for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const told = methodSubjects.flatMap(({ id: subject, explanation: { usedBy, falseAlarms } }) => [
      ...usedBy.filter(({ ruleSet }) => ruleSet === id).map((use) => ({ name: subject, share: use.falseAlarms })),
      ...(subject === id ? [{ name: id, share: falseAlarms ?? Number.NaN }] : []),
    ]);
    expect(told.length).toBeGreaterThan(3);
    for (const { name, share } of told) {
      // Three standard errors of this simulation, and what rounding to whole percent may hide.
      const margin = 3 * Math.sqrt((share * (1 - share)) / series) + 0.005;
      expect(Math.abs((counts.get(name) ?? 0) / series - share), name).toBeLessThan(margin);
    }
  });
});
