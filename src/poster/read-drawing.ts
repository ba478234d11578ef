import { findRefused } from './find-refused.ts';
import { type Page, type PageOptions, pageOf } from './page-of.ts';
import { nameOfElement, parseSvg, type SvgElement, type SvgProblem, svgNamespace } from './parse-svg.ts';

/** A drawing that was read and found harmless, or null and why it is refused. */
export interface ReadDrawing {
  readonly drawing: { readonly root: SvgElement; readonly page: Page } | null;
  readonly problems: readonly SvgProblem[];
}

/** Reads an SVG drawing by somebody else, a template or a logo: one with a page, and nothing that `findRefused` finds. */
export function readDrawing(svg: string, options: PageOptions): ReadDrawing {
  const { root, problems } = parseSvg(svg);
  const isLarge = problems.some(({ problem }) => problem === 'too-large');
  if (!isLarge && !looksLikeSvg(svg)) return { drawing: null, problems: [root ? problemAt(root, 'not-svg') : noSvg] };
  if (root === null) return { drawing: null, problems: problems.length > 0 ? problems : [notXml] };
  const isSvg = root.name === 'svg' && root.uri === svgNamespace;
  const refused = [...problems, ...(isSvg ? findRefused(root) : [problemAt(root, 'not-svg')])];
  if (refused.length > 0) return { drawing: null, problems: refused };
  const page = pageOf(root, options);
  return page ? { drawing: { root, page }, problems: [] } : { drawing: null, problems: [problemAt(root, 'no-size')] };
}

/** Another kind of file, whatever its name is: an SVG that was spoilt still has its root. */
const looksLikeSvg = (text: string): boolean => /<(?:[\w-]+:)?svg[\s/>]/.test(text);

const noSvg: SvgProblem = { problem: 'not-svg', element: '', line: null };
const notXml: SvgProblem = { problem: 'not-xml', element: 'svg', line: 1 };

const problemAt = (element: SvgElement, problem: SvgProblem['problem']): SvgProblem => ({
  problem,
  element: nameOfElement(element),
  line: element.line,
});
