import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { PageContent } from './page-content.ts';
import { a1Scale, type Paper } from './paper.ts';
import type { PosterPlan } from './poster-plan.ts';
import { viewOf } from './view-of.ts';

/** What the margin that a printer cannot reach takes of a sheet of A4, and nobody misses. */
const tolerance = 0.06;

/**
 * A template's smallest letters are as small as can be read, and grow and shrink with the paper. On a sheet of another
 * shape, or where the template goes nearer to the edge than a printer does, the page becomes smaller still: then it is
 * told by how much.
 */
export function findSmallType(
  plan: Pick<PosterPlan, 'width' | 'height' | 'blocks'>,
  paper: Paper,
  { file, team }: Pick<PageContent, 'file' | 'team'>,
): readonly Finding[] {
  const drawn = paper.width / viewOf(plan, paper).width;
  const expected = a1Scale(paper) / a1Scale(plan);
  const lost = 1 - drawn / expected;
  if (lost <= tolerance) return [];
  return [makeFinding('poster-type-too-small', wholeFile(file), { percent: Math.round(lost * 100) }, { team })];
}
