import type { ExplanationTexts } from '../language/explanation-texts.ts';
import type { ExplanationPage } from './explanation-page.ts';
import { findingSections } from './finding-sections.ts';
import { methodSections } from './method-sections.ts';
import type { Section } from './section.ts';

/** A page as headings and blocks, in the order that it is read. */
export const pageSections = (page: ExplanationPage, { words, findingWords }: ExplanationTexts): readonly Section[] =>
  page.kind === 'findings' ? findingSections(page, findingWords) : methodSections(page, words);
