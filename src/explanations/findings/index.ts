import type { FindingsByKind } from '../../domain/finding-args/index.ts';
import { bridgeFacts } from './bridges.ts';
import { cellFacts } from './cells.ts';
import { chartFacts } from './charts.ts';
import { encodingFacts } from './encoding.ts';
import { fileFacts } from './files.ts';
import type { FactsOf } from './finding-facts.ts';
import { measureFacts } from './measures.ts';
import { nameFacts } from './names.ts';
import { pathwayFacts } from './pathways.ts';
import { periodFacts } from './periods.ts';
import { posterFacts } from './poster.ts';
import { privacyFacts } from './privacy.ts';
import { projectFacts } from './project.ts';
import { shapeFacts } from './shape.ts';

/** What holds of every finding in every language, by kind, in the order of lists. */
export const findingFacts: { readonly [Kind in keyof FindingsByKind]: FactsOf<FindingsByKind[Kind]> } = {
  files: fileFacts,
  encoding: encodingFacts,
  shape: shapeFacts,
  cells: cellFacts,
  periods: periodFacts,
  measures: measureFacts,
  names: nameFacts,
  pathways: pathwayFacts,
  bridges: bridgeFacts,
  project: projectFacts,
  charts: chartFacts,
  privacy: privacyFacts,
  poster: posterFacts,
};
