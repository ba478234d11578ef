import type { ExplanationPage } from '../explanations/explanation-page.ts';
import { groupSubjects } from '../explanations/group-subjects.ts';
import { pageSections } from '../explanations/page-sections.ts';
import type { Block } from '../explanations/section.ts';
import type { ExplanationTexts } from '../language/explanation-texts.ts';
import type { Paint } from './paint.ts';
import { wrapWords } from './wrap-words.ts';

const widest = 100;
const indent = '  ';

/** An explanation for a terminal, at most 100 columns wide. */
export function renderExplanation(page: ExplanationPage, texts: ExplanationTexts, paint: Paint): string {
  const sections = pageSections(page, texts).map(({ heading, blocks }) =>
    [paint.strong(heading), blocks.map((block) => writeBlock(block).join('\n')).join('\n\n')].join('\n'),
  );
  return `${[paint.strong(page.title), wrapWords(page.summary, widest).join('\n'), '', sections.join('\n\n')].join('\n')}\n`;
}

/** Everything that can be explained, by kind, each with a sentence. */
export function renderExplained(texts: ExplanationTexts, paint: Paint): string {
  const groups = groupSubjects(texts).map(({ heading, listed }) => {
    const width = Math.max(...listed.map(({ id }) => id.length)) + 2;
    const lines = listed.flatMap(({ id, use }) => hang(id.padEnd(width), use));
    return [paint.strong(heading), ...lines].join('\n');
  });
  return `${[...groups, texts.words.index.more].join('\n\n')}\n`;
}

function writeBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return hang('', block.text);
    case 'quote':
      return hang('> ', block.text);
    case 'list':
      return block.items.flatMap((item) => hang('- ', item));
    case 'steps':
      return block.items.flatMap((item, index) => hang(`${index + 1}. `, item));
    case 'lines':
      return block.lines.map((line) => `${indent}${line}`.trimEnd());
    case 'table':
      return writeTable([block.header, ...block.rows]);
  }
}

/** A text behind its mark, wrapped so that further lines stand under the first. */
function hang(mark: string, text: string): readonly string[] {
  const lines = wrapWords(text, widest - indent.length - mark.length);
  return lines.map((line, index) => `${indent}${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}

/** Cells under each other; the first column stands left, numbers right. */
function writeTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  return rows.map((cells) => {
    const padded = widths.map((width, column) => {
      const cell = cells[column] ?? '';
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `${indent}${padded.join('  ')}`.trimEnd();
  });
}
