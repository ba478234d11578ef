import type { ExplanationTexts } from '../language/explanation-texts.ts';
import type { ExplanationPage } from './explanation-page.ts';
import { pageSections } from './page-sections.ts';
import type { Block } from './section.ts';

/** A line under a page: text and where it leads. */
export interface PageLink {
  readonly text: string;
  readonly to: string;
}

/** An explanation as a page of Markdown, with links under it. */
export function renderMarkdown(page: ExplanationPage, texts: ExplanationTexts, links: readonly PageLink[]): string {
  const sections = pageSections(page, texts).map(({ heading, blocks }) =>
    [`## ${heading}`, ...blocks.map(writeBlock)].join('\n\n'),
  );
  const foot = links.map(({ text, to }) => `[${text}](${to})`).join(' · ');
  return `${[`# ${page.title}`, page.summary, ...sections, '---', foot].join('\n\n')}\n`;
}

/** A block as Markdown. */
export function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeMarks(block.text);
    case 'quote':
      return `> ${escapeMarks(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarks(item)}`).join('\n');
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${escapeMarks(item)}`).join('\n');
    case 'lines':
      return `\`\`\`text\n${block.lines.join('\n')}\n\`\`\``;
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows]
        .map((cells) => `| ${cells.map(escapeMarks).join(' | ')} |`)
        .join('\n');
  }
}

/** Marks that Markdown would take for its own: a bar ends a cell, an underscore and a star set emphasis. */
const escapeMarks = (text: string): string => text.replace(/(?<!\]\([^)]*)[|*_<]/g, (mark) => `\\${mark}`);
