import type { Series } from '../../series/series.ts';
import { joinSentences } from '../join-texts.ts';
import type { LevelMessages } from './level-input.ts';

/** How many teams and patients stand behind a series of the network, since when, and how many more have measured. */
export function panelSentence({ panel }: Series, { levels, formats }: LevelMessages): string {
  const [first, ...more] = panel?.stretches ?? [];
  if (!panel || !first) return '';
  const stretches = [first, ...more].map(({ teams, from }) => ({ teams, from: formats.period(from) }));
  const told =
    more.length === 0 ? levels.panel(first.teams, panel.patients) : levels.panelChanged(stretches, panel.patients);
  return joinSentences([told, panel.leftOut > 0 ? levels.notInPanel(panel.leftOut) : '']);
}

/** The same beside a small chart: the newest panel alone. */
export function panelInShort({ panel }: Series, { levels }: LevelMessages): string {
  const newest = panel?.stretches.at(-1);
  return panel && newest ? levels.panelShort(newest.teams, panel.patients) : '';
}
