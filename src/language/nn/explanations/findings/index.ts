import type { FindingExplanations } from '../../../finding-explanations.ts';
import { bridges } from './bridges.ts';
import { cells } from './cells.ts';
import { charts } from './charts.ts';
import { encoding } from './encoding.ts';
import { files } from './files.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { pathways } from './pathways.ts';
import { periods } from './periods.ts';
import { poster } from './poster.ts';
import { privacy } from './privacy.ts';
import { project } from './project.ts';
import { shape } from './shape.ts';

/** Why every finding matters and how to mend it; each kind has its file. */
export const findingExplanations: FindingExplanations = {
  ...files,
  ...encoding,
  ...shape,
  ...cells,
  ...periods,
  ...measures,
  ...names,
  ...pathways,
  ...bridges,
  ...project,
  ...charts,
  ...privacy,
  ...poster,
};
