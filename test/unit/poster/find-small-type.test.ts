import { describe, expect, it } from 'vitest';
import { findSmallType } from '../../../src/poster/find-small-type.ts';
import { lying, papers } from '../../../src/poster/paper.ts';
import { contentOf, planOf, teamId, withOthers } from './example-poster.ts';

const plan = planOf(contentOf({ series: withOthers(2) }));
const about = { file: 'gpf.yaml', team: teamId };

describe('findSmallType', () => {
  it.each(Object.entries(papers))('says nothing of %s, which is made for the template', (_name, paper) => {
    expect(findSmallType(plan, paper, about)).toEqual([]);
  });

  it('tells by how much a standing template shrinks on a lying sheet', () => {
    const [finding] = findSmallType(plan, lying(papers.a1), about);
    expect(finding).toMatchObject({ code: 'poster-type-too-small', severity: 'warning', args: { percent: 30 } });
  });

  it('tells it of a template whose words go out to the edge', () => {
    const [block] = plan.blocks;
    const edge = block ? [{ ...block, box: { x: 1, y: 1, width: 592, height: 839 } }] : [];
    expect(findSmallType({ ...plan, blocks: edge }, papers.a1, about)).toEqual([]);
    expect(findSmallType({ ...plan, blocks: edge }, papers.a4, about)).toHaveLength(1);
  });
});
