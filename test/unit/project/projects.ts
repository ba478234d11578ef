import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import { type ReadProject, readProject } from '../../../src/project/read-project.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';

/** Reads a gpf.yaml with the packaged catalogue. */
export const read = (text: string, today: string | null = null): ReadProject =>
  readProject(text, 'gpf.yaml', packagedCatalogue, today as Parameters<typeof readProject>[3]);

/** What was found, in a form that reads: line, character, key, code and what is wrong. */
export const findingsOf = (text: string) =>
  read(text).findings.map(({ line, character, column, code, args, found }) => ({
    at: `${line}:${character}`,
    key: column,
    code,
    args,
    found,
  }));

export const teamId = (id: string): TeamId => id as TeamId;
export const indicatorId = (id: string): IndicatorId => id as IndicatorId;
