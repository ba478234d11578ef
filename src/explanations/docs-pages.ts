import type { LanguageId } from '../domain/language-id.ts';
import type { ExplanationKindId, ExplanationTexts } from '../language/explanation-texts.ts';
import { loadExplanations } from '../language/load-explanations.ts';
import { explain } from './explain.ts';
import { renderIndex } from './render-index.ts';
import { type PageLink, renderMarkdown } from './render-markdown.ts';
import { explanationKinds, subjects } from './subjects.ts';

/** A page of `docs/`: its path from there, with `/`, and its text. */
export interface DocsPage {
  readonly path: string;
  readonly text: string;
}

/** The languages of `docs/`, with the folder of each and the one beside it. */
const editions: readonly { readonly language: LanguageId; readonly folder: string; readonly toOther: string }[] = [
  { language: 'nb', folder: '', toOther: '../en' },
  { language: 'en', folder: 'en/', toOther: '../..' },
];

/** Every page that explains something, in bokmål and English, with a list for each folder. */
export async function docsPages(): Promise<readonly DocsPage[]> {
  const all = await Promise.all(
    editions.map(async ({ language, folder, toOther }) => {
      const texts = await loadExplanations(language);
      const toTwin = (kind: ExplanationKindId, file: string): PageLink => ({
        text: texts.words.index.otherLanguage,
        to: `${toOther}/${kind}/${file}`,
      });
      return [...indexPages(texts, folder, toTwin), ...subjectPages(texts, folder, toTwin)];
    }),
  );
  return all.flat();
}

type ToTwin = (kind: ExplanationKindId, file: string) => PageLink;

const indexPages = (texts: ExplanationTexts, folder: string, toTwin: ToTwin): readonly DocsPage[] =>
  explanationKinds.map((kind) => {
    const others = explanationKinds.filter((other) => other !== kind);
    const links = others.map((other) => ({ text: texts.words.index.kinds[other], to: `../${other}/README.md` }));
    return {
      path: `${folder}${kind}/README.md`,
      text: renderIndex(kind, texts, [...links, toTwin(kind, 'README.md')]),
    };
  });

const subjectPages = (texts: ExplanationTexts, folder: string, toTwin: ToTwin): readonly DocsPage[] =>
  subjects.map((subject) => {
    const { kind, id } = subject;
    const links = [{ text: texts.words.index.kinds[kind], to: 'README.md' }, toTwin(kind, `${id}.md`)];
    return { path: `${folder}${kind}/${id}.md`, text: renderMarkdown(explain(subject, texts), texts, links) };
  });
