import type { ExplanationKindId, ExplanationTexts } from '../language/explanation-texts.ts';
import { type PageLink, writeBlock } from './render-markdown.ts';
import { subjects } from './subjects.ts';

/** The list of a folder's pages as Markdown: each by its name, with when to use it. */
export function renderIndex(kind: ExplanationKindId, texts: ExplanationTexts, links: readonly PageLink[]): string {
  const { index } = texts.words;
  const rows = subjects
    .filter((subject) => subject.kind === kind)
    .map(({ id, textIn }) => {
      const { title, summary } = textIn(texts);
      return [`[${title}](${id}.md)`, summary];
    });
  const table = writeBlock({ kind: 'table', header: [index.name, index.use], rows });
  const foot = links.map(({ text, to }) => `[${text}](${to})`).join(' · ');
  return `${[`# ${index.kinds[kind]}`, index.lead[kind], table, '---', foot].join('\n\n')}\n`;
}
