import type { Catalogue } from '../domain/catalogue.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Network, Participation } from '../domain/network.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import type { Partnership, Project, Strategic } from './project.ts';
import type { ProjectFile } from './project-schema.ts';
import { referToIndicator } from './references.ts';

/** What the project file says for the sheets of each level, and what it refers to that is not there. */
export interface ReadLevels {
  readonly network: Pick<Network, 'mainIndicator' | 'participation'>;
  readonly leaders: Pick<Project, 'partnership' | 'strategic'>;
  readonly faults: readonly ConfigFault[];
}

/** Reads what is for the sheets: in `network` (or `helsefellesskap`), `partnership` and `strategic`. */
export function readLevels(file: ProjectFile, catalogue: Catalogue): ReadLevels {
  const { partnership, strategic } = file;
  const shown = readIndicators(partnership?.indicators, catalogue, ['partnership', 'indicators']);
  const steered = readIndicators(strategic?.indicators, catalogue, ['strategic', 'indicators']);
  const written = file.network ?? file.helsefellesskap;
  const path = [file.network ? 'network' : 'helsefellesskap', 'mainIndicator'];
  const main = referToIndicator(catalogue, written?.mainIndicator, path);
  return {
    network: { ...(main.target && { mainIndicator: main.target.id }), ...readParticipation(written) },
    leaders: {
      partnership: partnership ? readPartnership(partnership, shown.indicators) : null,
      ...(strategic && { strategic: readLevel(strategic, steered.indicators) }),
    },
    faults: [...main.faults, ...shown.faults, ...steered.faults],
  };
}

type Written<Level extends 'partnership' | 'strategic'> = NonNullable<ProjectFile[Level]>;

const readPartnership = (written: Written<'partnership'>, indicators: readonly IndicatorId[]): Partnership => ({
  ...readLevel(written, indicators),
  ...(written.asks && { asks: written.asks }),
});

const readLevel = (written: Written<'strategic'>, indicators: readonly IndicatorId[]): Strategic => ({
  indicators,
  direction: written.direction ?? null,
  decisions: written.decisions ?? [],
  nextMeeting: written.nextMeeting ?? null,
  ...readParticipation(written),
});

/** How users and general practitioners take part, where anything is said of it. */
function readParticipation(written: ProjectFile['network'] | Written<'strategic'>): {
  readonly participation?: Participation;
} {
  const { users, generalPractitioners } = written ?? {};
  if (users === undefined && generalPractitioners === undefined) return {};
  return { participation: { ...(users && { users }), ...(generalPractitioners && { generalPractitioners }) } };
}

function readIndicators(
  texts: readonly string[] = [],
  catalogue: Catalogue,
  path: ConfigPath,
): { readonly indicators: readonly IndicatorId[]; readonly faults: readonly ConfigFault[] } {
  const read = texts.map((text, index) => referToIndicator(catalogue, text, [...path, index]));
  return { indicators: read.flatMap(({ target }) => target?.id ?? []), faults: read.flatMap(({ faults }) => faults) };
}
