import type { ExplanationWords } from '../language/explanation-texts.ts';
import type { MethodPage } from './explanation-page.ts';
import type { Block, Section } from './section.ts';

/** A chart type, rule or rule set as headings and blocks: what it is for first, the arithmetic after the example, the sources and how to choose it last. */
export function methodSections(page: MethodPage, words: ExplanationWords): readonly Section[] {
  const { example } = page;
  const sections: readonly Section[] = [
    { heading: words.useWhen, blocks: [list(page.useWhen)] },
    { heading: words.notWhen, blocks: [list(page.notWhen)] },
    { heading: words.looksAt[page.kind], blocks: [paragraph(page.looksAt)] },
    {
      heading: words.example,
      blocks: [
        paragraph(example.begin),
        { kind: 'table', ...example.table },
        { kind: 'lines', lines: [...example.sketch, '', example.legend] },
        list(example.numbers.map(tellNumber)),
        paragraph(example.end),
      ],
    },
    { heading: page.kind === 'rules' ? words.usedBy : words.rulesOfSet, blocks: usesOf(page, words) },
    { heading: words.falseAlarms, blocks: page.falseAlarms === null ? [] : [paragraph(page.falseAlarms)] },
    { heading: words.formula, blocks: formulaOf(page) },
    { heading: words.constants, blocks: [list(page.constants.map(tellConstant))] },
    { heading: words.otherPrograms, blocks: [list(page.otherPrograms)] },
    { heading: words.sources, blocks: [list(page.sources)] },
    { heading: words.choose.heading, blocks: choiceOf(page) },
  ];
  return sections.filter(({ blocks }) => blocks.some(hasContent));
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const list = (items: readonly string[]): Block => ({ kind: 'list', items });

const hasContent = (block: Block): boolean => block.kind !== 'list' || block.items.length > 0;

const choiceOf = ({ choice }: MethodPage): readonly Block[] =>
  choice === null ? [] : [paragraph(choice.how), { kind: 'lines', lines: choice.lines }];

const tellNumber = ({ label, calculation, value }: MethodPage['example']['numbers'][number]): string =>
  calculation === null || calculation === value ? `${label}: ${value}` : `${label}: ${calculation} = ${value}`;

const tellConstant = ({ symbol, value, rounded }: MethodPage['constants'][number]): string =>
  `${symbol} = ${value}${rounded === null ? '' : ` (${rounded})`}`;

function usesOf({ uses, kind }: MethodPage, words: ExplanationWords): readonly Block[] {
  if (uses.length === 0) return [];
  const { columns } = words;
  const header = [kind === 'rules' ? columns.ruleSet : columns.rule, columns.needs, columns.alarms];
  const rows = uses.map(({ id, title, needs, alarms }) => [`${title} (${id})`, needs, alarms]);
  return [{ kind: 'table', header, rows }, paragraph(words.alarmsNote)];
}

function formulaOf({ formulas, symbols }: MethodPage): readonly Block[] {
  const width = Math.max(...formulas.map(({ label }) => label.length)) + 2;
  return [
    { kind: 'lines', lines: formulas.map(({ label, formula }) => `${label.padEnd(width)}${formula}`) },
    list(symbols.map(({ symbol, means }) => `${symbol}: ${means}`)),
  ];
}
