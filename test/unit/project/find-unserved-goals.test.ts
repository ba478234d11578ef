import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/ids.ts';
import { emptyPoster } from '../../../src/project/empty-poster.ts';
import { findUnservedGoals } from '../../../src/project/find-unserved-goals.ts';
import { makeProject } from '../../factories/make-project.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { makeTeam, network } from '../worksheet/read-worksheet.ts';

const id = (text: string) => text as IndicatorId;
const project = makeProject({ catalogue: packagedCatalogue, network, teams: [makeTeam()] });
const goalsOf = (...found: Parameters<typeof findUnservedGoals>) =>
  findUnservedGoals(...found).map(({ args }) => (args as { readonly goal: string }).goal);
const nurse = new Set([id('sykepleier-3-dager')]);

describe('effect goals without an indicator', () => {
  it('are told of one by one, with indicators that would serve them', () => {
    expect(goalsOf(project, nurse)).toEqual(['E1', 'E3', 'E4', 'E5']);
    const last = findUnservedGoals(project, nurse).at(-1);
    expect(last).toMatchObject({ severity: 'info', file: 'gpf.yaml', args: { indicators: expect.any(Array) } });
    expect(last?.args).toMatchObject({ goal: 'E5', indicators: expect.arrayContaining(['E1-04', 'E2-01']) });
  });

  it('are none where an indicator is chosen, though nothing is measured yet', () => {
    const poster = { ...emptyPoster, mainIndicator: id('utskrivning-planlagt-sammen') };
    expect(goalsOf({ ...project, teams: [makeTeam({ poster })] }, nurse)).toEqual(['E1', 'E4']);
  });

  it('are nobody’s matter without a network, a team, or measurements', () => {
    expect(goalsOf({ ...project, network: null }, nurse)).toEqual([]);
    expect(goalsOf({ ...project, teams: [] }, nurse)).toEqual([]);
    expect(goalsOf(project, new Set())).toEqual([]);
  });
});
