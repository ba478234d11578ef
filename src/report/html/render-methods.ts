import { escapeXml } from '../../escaping/escape-xml.ts';
import { relativeUri } from '../../escaping/relative-uri.ts';
import { methodsNote } from '../../poster/methods-note.ts';
import { expectFalseAlarms } from '../expect-false-alarms.ts';
import type { Gallery, GalleryWords } from './gallery.ts';

/** How to read the page: what is drawn, what signs mean and do not mean, how often the rules are wrong, what is hidden. */
export function renderMethods(gallery: Gallery, words: GalleryWords): string {
  const { messages, texts } = words;
  const { reading } = texts;
  const all = allSeries(gallery);
  const shown = all.filter(({ chart }) => chart !== null);
  const hides = !gallery.isInternal && gallery.minDenominator > 1;
  const told = [
    messages.poster.planNote,
    methodsNote(shown, all, messages),
    reading.sign,
    [reading.wrong, tellChance(gallery, words)].filter((text) => text !== '').join(' '),
    reading.noRanking,
    hides ? reading.hidden(gallery.minDenominator) : '',
  ];
  const links = gallery.tables.map((path) => `<a href="${escapeXml(relativeUri(path))}">${escapeXml(path)}</a>`);
  return `<section aria-labelledby="methods" class="methods"><h2 id="methods">${escapeXml(texts.methods)}</h2>
${told
  .filter((text) => text !== '')
  .map((text) => `<p>${escapeXml(text)}</p>`)
  .join('\n')}
<p>${escapeXml(reading.numbers)} ${links.join(', ')}. ${escapeXml(reading.alone)}</p>
</section>`;
}

/** Every series of the page. */
export const allSeries = ({ together, teams }: Gallery): Gallery['together'] => [
  ...together,
  ...teams.flatMap(({ series }) => series),
];

/** How many of the charts would show a change by chance; empty where no chart could. */
export function tellChance(gallery: Gallery, { messages }: GalleryWords): string {
  const charts = allSeries(gallery).filter(({ chart }) => chart !== null);
  const expected = expectFalseAlarms(charts.map(({ falseAlarms }) => falseAlarms));
  return expected === null ? '' : messages.report.gallery.byChance(expected.charts, expected.expected);
}
