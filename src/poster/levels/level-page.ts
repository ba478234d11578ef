import type { LevelId } from '../../domain/level-id.ts';
import type { Participation } from '../../domain/network.ts';
import type { ReadSeries } from '../../reading/read-series.ts';
import { fillSlots, listBody, type MaybeSlot, textBody } from '../fill-slots.ts';
import { joinSentences, joinWithDots } from '../join-texts.ts';
import { makeSeriesMetadata, type SeriesMetadata } from '../make-poster-metadata.ts';
import { methodsNote } from '../methods-note.ts';
import { newestPeriod } from '../newest-data.ts';
import type { PageContent } from '../page-content.ts';
import type { SlotId } from '../slot-ids.ts';
import type { LevelInput } from './level-input.ts';
import { sharedMonths } from './shared-months.ts';

/** What one level's sheet says beside what all of them say. */
export interface LevelSheet {
  readonly level: LevelId;
  /** Small letters over the title; what is null is not said. */
  readonly eyebrow: readonly (string | null)[];
  readonly title: string;
  /** The charts of the sheet, in the order that they stand in. */
  readonly shown: readonly ReadSeries[];
  /** Sentences of this sheet's own at the end of the note on methods. */
  readonly methods: readonly string[];
  readonly participation: Participation | undefined;
  readonly slots: Readonly<Partial<Record<SlotId, MaybeSlot>>>;
  /** The readings, for those who cannot see the charts. */
  readonly description: readonly string[];
}

/** A sheet of a level: its own places, and what stands on every one of them. */
export function levelPage(input: LevelInput, sheet: LevelSheet): PageContent {
  const { project, messages, file } = input;
  const { poster: words, levels } = messages;
  const newest = newestPeriod(sheet.shown);
  const methods = joinSentences([methodsNote(sheet.shown, sheet.shown, messages), ...sheet.methods]) || null;
  return {
    language: messages.id,
    team: null,
    file,
    documentTitle: levels.documentTitle(levels.level[sheet.level], sheet.title, networkBeside(sheet.title, input)),
    description: joinSentences(sheet.description.map(endWithStop)),
    timeSpan: sharedMonths(sheet.shown),
    slots: fillSlots({
      eyebrow: { body: textBody(joinWithDots([words.programme, ...sheet.eyebrow]).toUpperCase()) },
      stamp: { body: textBody(project.network?.invented ? words.invented : null) },
      title: { body: textBody(sheet.title, { balance: true }) },
      'data-through': { body: textBody(newest && words.dataThrough(messages.formats.period(newest))) },
      'by-chance': { body: textBody(chanceSentence(input, sheet.shown)) },
      'users-and-gps': {
        body: listBody(usersAndGps(input, sheet.participation)),
        heading: levels.headings.usersAndGps,
      },
      methods: { body: textBody(methods) },
      mark: { body: textBody('gpf') },
      ...sheet.slots,
    }),
    metadata: {
      gpf: input.version,
      level: sheet.level,
      title: sheet.title,
      team: null,
      network: project.network?.name ?? null,
      language: messages.id,
      invented: project.network?.invented ?? false,
      methods,
      series: sheet.shown.map((one) => ({ ...whose(one, input), ...withoutCounts(one, input) })),
    },
  };
}

/**
 * The numbers behind a chart of the sheet, without the counts of its points: from the sum of all and the counts of those
 * that are shown, a team that has not agreed to be shown could be worked out.
 */
function withoutCounts(one: ReadSeries, { messages }: LevelInput): SeriesMetadata {
  const metadata = makeSeriesMetadata(one, messages.id);
  const points = metadata.points.map((point) => ({ ...point, numerator: null, denominator: null }));
  return { ...metadata, points };
}

/** The network's name for a document's title; empty where the sheet's own title is that name. */
function networkBeside(title: string, { project }: LevelInput): string {
  const name = project.network?.name ?? '';
  return name === title ? '' : name;
}

/** How many of the sheet's charts would show a change by chance. */
function chanceSentence({ chance, messages }: LevelInput, shown: readonly ReadSeries[]): string {
  const told = shown.length === 0 ? null : chance(shown);
  return told === null ? '' : messages.report.gallery.byChance(told.charts, told.expected);
}

/** What is written of how they take part; the source's own sentence for what is not. */
function usersAndGps({ messages }: LevelInput, participation: Participation = {}): readonly string[] {
  const written = [participation.users, participation.generalPractitioners].filter((text) => text !== undefined);
  return written.length === 2 ? written : [...written, messages.levels.usersAndGps];
}

function whose({ series: { team, panel } }: ReadSeries, { project }: LevelInput) {
  const name = project.teams.find(({ id }) => id === team)?.name ?? team;
  return { team: name, ...(panel && { panel }) };
}

const endWithStop = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
