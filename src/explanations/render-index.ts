import type { ExplanationKindId, ExplanationTexts } from '../language/explanation-texts.ts';
import { groupSubjects, type ListedSubject } from './group-subjects.ts';
import { type PageLink, writeBlock } from './render-markdown.ts';

/** The list of a folder's pages as Markdown: each by its name, with what it is, and under headings where it is long. */
export function renderIndex(kind: ExplanationKindId, texts: ExplanationTexts, links: readonly PageLink[]): string {
  const { index } = texts.words;
  const groups = groupSubjects(texts).filter((group) => group.kind === kind);
  const tables = groups.flatMap(({ heading, listed }) =>
    groups.length > 1 ? [`## ${heading}`, tabulate(listed, texts)] : [tabulate(listed, texts)],
  );
  const foot = links.map(({ text, to }) => `[${text}](${to})`).join(' · ');
  return `${[`# ${index.kinds[kind]}`, index.lead[kind], ...tables, '---', foot].join('\n\n')}\n`;
}

function tabulate(listed: readonly ListedSubject[], { words: { index } }: ExplanationTexts): string {
  const rows = listed.map(({ id, name, use }) => [`[${name}](${id}.md)`, use]);
  return writeBlock({ kind: 'table', header: [index.name, index.use], rows });
}
