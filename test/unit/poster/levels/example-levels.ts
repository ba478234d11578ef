import { readFileSync } from 'node:fs';
import type { IndicatorId, TeamId } from '../../../../src/domain/ids.ts';
import type { LevelId } from '../../../../src/domain/level-id.ts';
import type { Team } from '../../../../src/domain/team.ts';
import { levels } from '../../../../src/language/nb/levels.ts';
import { nb } from '../../../../src/language/nb.ts';
import type { LevelInput, LevelMessages } from '../../../../src/poster/levels/level-input.ts';
import type { PageContent, SlotBody } from '../../../../src/poster/page-content.ts';
import { planPage } from '../../../../src/poster/plan-page.ts';
import type { PosterPlan } from '../../../../src/poster/poster-plan.ts';
import { readTemplate } from '../../../../src/poster/read-template.ts';
import type { SlotId } from '../../../../src/poster/slot-ids.ts';
import type { ReadSeries } from '../../../../src/reading/read-series.ts';
import type { Reading } from '../../../../src/reading/reading.ts';
import type { Panel, Series } from '../../../../src/series/series.ts';
import { fontSet } from '../../typography/source-sans.ts';
import { indicator, month, project, readSeries, series, team, twelve } from '../example-poster.ts';

export const messages: LevelMessages = { ...nb, levels };

export const nurse = indicator('sykepleier');
export const doctor = indicator('lege');

/** A team of the network; it has agreed to be shown unless it is said that it has not. */
export const teamCalled = (id: string, name: string, agreed = true): Team =>
  team({}, { id: id as TeamId, name, share: { network: agreed, web: false } });

export const ofTeam = (id: string, more: Partial<Series> = {}, reading: Partial<Reading> = {}): ReadSeries =>
  readSeries(series(twelve, { team: id as TeamId, indicator: nurse, ...more }), reading);

const panel: Panel = { stretches: [{ from: month('2022-01'), teams: 4 }], patients: 1240, incomplete: [], leftOut: 0 };

export const pooled = (
  more: Partial<Series> = {},
  reading: Partial<Reading> = {},
  panelMore: Partial<Panel> = {},
): ReadSeries =>
  readSeries(series(twelve, { team: null, indicator: nurse, panel: { ...panel, ...panelMore }, ...more }), reading);

export const fourTeams: readonly Team[] = [
  teamCalled('b', 'Østvik kommune'),
  teamCalled('a', 'Aurdal kommune'),
  teamCalled('c', 'Berg kommune', false),
  teamCalled('d', 'Ås kommune'),
];

const catalogue = { ...project().catalogue, indicators: [nurse, doctor] };

export const levelInput = (more: Partial<LevelInput> = {}): LevelInput => ({
  project: project({ teams: fourTeams, catalogue }),
  network: [pooled()],
  teams: fourTeams.map(({ id }) => ofTeam(id)),
  delivered: { measured: 4, teams: 4 },
  messages,
  version: '0.1.0',
  file: 'gpf.yaml',
  chance: (shown) => ({ charts: shown.length, expected: 1 }),
  ...more,
});

export const withProject = (more: Parameters<typeof project>[0]): LevelInput =>
  levelInput({ project: project({ teams: fourTeams, catalogue, ...more }) });

/** The texts of a place, one under the other; empty where it is not there. */
export function textOf(page: PageContent | null, slot: SlotId): string {
  const body = page?.slots[slot]?.body;
  return body?.kind === 'text' ? body.paragraphs.join('\n').replaceAll('\u00A0', ' ') : '';
}

export function bodyOf<Kind extends SlotBody['kind']>(
  page: PageContent | null,
  slot: SlotId,
  kind: Kind,
): Extract<SlotBody, { kind: Kind }> | null {
  const body = page?.slots[slot]?.body;
  return body?.kind === kind ? (body as Extract<SlotBody, { kind: Kind }>) : null;
}

export function planOf(level: LevelId, page: PageContent | null): PosterPlan {
  const file = new URL(`../../../../templates/posters/${level}.svg`, import.meta.url);
  const { template } = readTemplate(readFileSync(file, 'utf8'), `${level}.svg`);
  if (!template || !page) throw new Error(`There is no sheet of ${level} to plan.`);
  return planPage(template, page, fontSet);
}

export const idOf = (id: string): IndicatorId => id as IndicatorId;
