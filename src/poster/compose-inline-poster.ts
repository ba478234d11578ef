import { escapeXml } from '../escaping/escape-xml.ts';
import { compactDrawing } from '../render/compact-drawing.ts';
import type { Box } from './box.ts';
import { type Drawn, writeBlock } from './compose-poster.ts';
import type { Paper } from './paper.ts';
import type { Picture } from './picture.ts';
import type { PlannedBlock, PosterPlan } from './poster-plan.ts';
import type { SlotId } from './slot-ids.ts';
import { viewOf } from './view-of.ts';
import { number } from './write-element.ts';
import { writeFrame } from './write-frame.ts';

/** What a patient said was agreed to for the poster; a page is sent on by others, and says nothing of it. */
const keptToPosters: ReadonlySet<SlotId> = new Set<SlotId>(['patient-voice']);

/** A poster that stands in a page among others. */
export interface InlinePoster extends Omit<Drawn, 'fontCss'> {
  /** What its ids begin with: no other of the page begins so. */
  readonly prefix: string;
  /** The id under which the page holds what `writeBackdrop` wrote; null where that is nothing. */
  readonly backdrop: string | null;
  /** The ids under which the page holds logos, by what `writeHeldPicture` wrote of them. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What stands where words are kept to the poster itself, in its language. */
  readonly instead: string;
}

/**
 * A poster as an element of an HTML page: in the fonts of the page, without the numbers behind it, which the page tells
 * itself, and with ids of its own. What the template draws around the words is held by the page, once for all.
 *
 * Errors: throws a `RangeError` where drawings are missing.
 */
export function composeInlinePoster(
  plan: PosterPlan,
  { drawings, paper = plan, framed = false, prefix, backdrop, pictures, instead }: InlinePoster,
): string {
  if (drawings.length !== plan.charts.length) {
    throw new RangeError(`The plan has ${plan.charts.length} charts, but ${drawings.length} were drawn.`);
  }
  const view = viewOf(plan, paper);
  const compact = drawings.map((drawing) => ({ ...drawing, body: compactDrawing(drawing.body) }));
  const blocks = plan.blocks
    .map((block) => withHeldPictures(withoutKept(block, instead), pictures))
    .map((block) => writeBlock(block, plan, compact).replaceAll('\n', ''))
    .join('\n');
  const frame = framed ? writeFrame(view) : '';
  return `<svg viewBox="${viewBoxOf(view)}" role="img" lang="${plan.language}" aria-labelledby="${prefix}title" aria-describedby="${prefix}desc">
<title id="${prefix}title">${escapeXml(plan.documentTitle)}</title>
<desc id="${prefix}desc">${escapeXml(plan.description)}</desc>
<rect ${placeOf(view)} fill="#fff"/>${backdrop === null ? '' : `<use href="#${backdrop}"/>`}
${withOwnIds(`${blocks}${frame}`, prefix, new Set(pictures.values()))}
</svg>`;
}

/**
 * What the template draws around the words, as a picture of its own: neither its styles nor its ids meet those of the
 * page. Empty where the template draws nothing.
 */
export function writeBackdrop(plan: PosterPlan, paper: Paper = plan): string {
  if (plan.decoration === '') return '';
  const view = viewOf(plan, paper);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(view)}">${plan.decoration}</svg>`;
  return `<image ${placeOf(view)} href="data:image/svg+xml,${encodeURIComponent(svg)}"/>`;
}

/** The heading stays, so that there is no hole, and a line says where the words are. */
function withoutKept(block: PlannedBlock, instead: string): PlannedBlock {
  if (!keptToPosters.has(block.slot) || block.part === 'heading') return block;
  const [first] = block.elements;
  if (block.part === 'note' || first?.kind !== 'text') return { ...block, elements: [] };
  return { ...block, elements: [{ ...first, text: instead }] };
}

/** Every logo of a poster, as `writeHeldPicture` writes it. */
export const heldPicturesOf = ({ blocks }: Pick<PosterPlan, 'blocks'>): readonly string[] =>
  blocks.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === 'picture' ? [writeHeldPicture(element.picture)] : [])),
  );

/**
 * A logo for a page to hold once for all its posters, as a picture of its own: the page's policy would stop its styles, and
 * those of two logos would meet.
 */
export function writeHeldPicture(picture: Picture): string {
  const { width, height } = picture;
  const href =
    picture.kind === 'raster'
      ? escapeXml(picture.href)
      : `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${picture.fragment}</svg>`)}`;
  return `<image width="${width}" height="${height}" href="${href}"/>`;
}

/** The same block with logos that the page holds. */
function withHeldPictures(block: PlannedBlock, pictures: ReadonlyMap<string, string>): PlannedBlock {
  const elements = block.elements.map((element) => {
    const id = element.kind === 'picture' ? pictures.get(writeHeldPicture(element.picture)) : undefined;
    if (element.kind !== 'picture' || id === undefined) return element;
    const { width, height } = element.picture;
    return { ...element, picture: { kind: 'drawing', fragment: `<use href="#${id}"/>`, width, height } } as const;
  });
  return { ...block, elements };
}

const viewBoxOf = ({ x, y, width, height }: Box): string => [x, y, width, height].map(number).join(' ');

function placeOf(view: Box): string {
  const [x, y, width, height] = [view.x, view.y, view.width, view.height].map(number);
  return `x="${x}" y="${y}" width="${width}" height="${height}"`;
}

/** Every id within tags, and what points to one, begins with the prefix; what the page holds keeps its name. */
const withOwnIds = (svg: string, prefix: string, held: ReadonlySet<string>): string =>
  svg.replaceAll(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ id="/g, ` id="${prefix}`)
      .replace(/(url\(|href=")#([^")]*)/g, (whole, before: string, id: string) =>
        held.has(id) ? whole : `${before}#${prefix}${id}`,
      ),
  );
