import { cleanText } from './clean-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text as it may stand in XML or HTML, between tags or in a quoted attribute. What XML cannot hold at all is taken out
 * first, so that no cell of a table can make a file that no program opens.
 *
 * @example escapeXml('5 < 7 & "ja"') // => '5 &lt; 7 &amp; &quot;ja&quot;'
 */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '');
}
