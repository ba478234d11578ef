import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/escaping/escape-markdown.ts';

describe('text in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['@alle', '@<!-- -->alle'],
    ['#12', '\\#<!-- -->12'],
    ['https://x.no', 'https:\\//x.no'],
    ['WWW.x.no', 'WWW\\.x.no'],
    ['a\nb', 'a␊b'],
    ['`a` *b* _c_ ~d~ $e$ \\', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\$e\\$ \\\\'],
  ])('%j has no mark that Markdown obeys', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves sentences alone', () => {
    const sentence = 'Telleren (19) er større enn nevneren (12), «uke 5», 69 % – rett i Excel!';
    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});
