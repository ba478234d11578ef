import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CatalogueTexts, readCatalogue } from '../../../src/catalogue/read-catalogue.ts';
import { packagedCatalogue, packagedTexts } from './packaged-catalogue.ts';

const indicators = (change: (text: string) => string) => ({
  ...packagedTexts,
  indicators: change(packagedTexts.indicators),
});

describe('readCatalogue', () => {
  it('reads the same files as JSON', () => {
    const asJson = (text: string): string => JSON.stringify(parse(text));
    const { effectGoals, hph, indicators: all, municipalities } = packagedTexts;
    const texts = { effectGoals, hph, indicators: all, municipalities };
    const json = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, asJson(text)]));
    expect(readCatalogue(json as unknown as CatalogueTexts)).toEqual(packagedCatalogue);
  });

  it('refuses a key that no indicator has', () => {
    expect(() => readCatalogue(indicators((text) => text.replace('  code: E1-01', '  cod: E1-01')))).toThrow(/cod/);
  });

  it('refuses a text that is missing in one language', () => {
    expect(() => readCatalogue(indicators((text) => text.replace(/ {4}nn: .*\n/, '')))).toThrow(/nn/);
  });

  it('refuses an effect goal that does not exist', () => {
    const changed = indicators((text) => text.replace('effectGoals: [E1]', 'effectGoals: [E9]'));
    expect(() => readCatalogue(changed)).toThrow('no effect goal E9');
  });

  it('refuses a step that does not exist', () => {
    const changed = indicators((text) => text.replace('hphSteps: [hph1, hph2]', 'hphSteps: [hph9]'));
    expect(() => readCatalogue(changed)).toThrow('no step hph9');
  });
});
