import type { FindingWords } from '../language/finding-explanations.ts';
import type { FindingPage } from './explanation-page.ts';
import type { Block, Section } from './section.ts';

/** A finding as headings and blocks: what gpf says first, the example last. */
export function findingSections(page: FindingPage, words: FindingWords): readonly Section[] {
  const { message, why, steps, meanwhile, example } = page;
  return [
    { heading: words.message, blocks: [quote([message.what, message.how].filter((text) => text !== null).join(' '))] },
    { heading: words.why, blocks: [paragraph(why)] },
    { heading: words.steps, blocks: [{ kind: 'steps', items: steps }] },
    { heading: words.meanwhile, blocks: [paragraph(meanwhile)] },
    {
      heading: words.example,
      blocks: [
        paragraph(words.before),
        example.before,
        ...(example.after === null ? [] : [paragraph(words.after), example.after]),
      ],
    },
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const quote = (text: string): Block => ({ kind: 'quote', text });
