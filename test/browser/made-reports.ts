import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject } from 'vitest';
import { levelIds } from '../../src/domain/level-id.ts';
import { filledFor, teamTemplates } from './team-templates.ts';

/** The written forms that everything is looked at in. */
export const languages = ['nb', 'nn'] as const;
type Written = (typeof languages)[number];

/** Where a file is that was made for the tests: `network/index.html`, `findings.html`, `templates/team.svg` … */
export const madeFile = (language: Written, ...path: readonly string[]): string =>
  join(inject('reports'), language, ...path);

interface Page {
  readonly name: string;
  readonly language: Written;
  readonly path: string;
}

const svgsIn = (language: Written, ...folder: readonly string[]): readonly Page[] =>
  readdirSync(madeFile(language, ...folder))
    .filter((file) => file.endsWith('.svg'))
    .toSorted()
    .map((file) => ({
      name: `${basename(file, '.svg')} ${language}`,
      language,
      path: madeFile(language, ...folder, file),
    }));

/** Every poster of the examples in one language; every sheet, and one poster of every template, in both. */
export const allPages = (): readonly Page[] =>
  languages.flatMap((language) => [
    ...filledTemplates(language).filter(({ name }) => !name.startsWith('team ')),
    ...svgsIn(language, 'network'),
    ...(language === 'nb'
      ? [...svgsIn(language, 'network', 'posters'), ...svgsIn(language, 'hph-checklists', 'posters')]
      : []),
  ]);

/** One picture of every template of the package. */
export const templatePages = (): readonly Page[] =>
  languages.flatMap((language) => [
    ...filledTemplates(language),
    ...levelIds.map((level) => ({
      name: `${level} ${language}`,
      language,
      path: madeFile(language, 'network', `${level}.svg`),
    })),
  ]);

const filledTemplates = (language: Written): readonly Page[] =>
  teamTemplates.map((template) => ({
    name: `${template} ${language}`,
    language,
    path: madeFile(language, 'templates', template, 'posters', `${filledFor}.svg`),
  }));
