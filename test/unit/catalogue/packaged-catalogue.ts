import { readFileSync } from 'node:fs';
import { type CatalogueTexts, readCatalogue } from '../../../src/catalogue/read-catalogue.ts';

const text = (name: string): string =>
  readFileSync(new URL(`../../../templates/catalogue/${name}.yaml`, import.meta.url), 'utf8');

/** The texts of the catalogue that the package holds. */
export const packagedTexts: CatalogueTexts = {
  effectGoals: text('effect-goals'),
  hph: text('hph'),
  indicators: text('indicators'),
  municipalities: text('municipalities'),
};

/** The catalogue that the package holds, read once for all tests of a file. */
export const packagedCatalogue = readCatalogue(packagedTexts);
