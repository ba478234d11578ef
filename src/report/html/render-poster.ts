import { escapeXml } from '../../escaping/escape-xml.ts';
import { relativeUri } from '../../escaping/relative-uri.ts';
import type { GalleryPoster, GalleryWords } from './gallery.ts';

/** A poster that opens large in the page, with links to its files. */
export function renderPoster({ id, svg, files }: GalleryPoster, { texts }: GalleryWords): string {
  const links = files.map((path) => {
    const format = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
    return `<a href="${escapeXml(relativeUri(path))}">${escapeXml(format)}</a>`;
  });
  const told = links.length === 0 ? '' : `${escapeXml(texts.poster.files)} ${links.join(' · ')}`;
  return `<figure class="poster" id="${escapeXml(id)}">
<a class="open" href="#${escapeXml(id)}">${svg}</a>
<figcaption class="files">${told}</figcaption>
</figure>`;
}
