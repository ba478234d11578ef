import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Team } from '../domain/team.ts';
import { wheelPhases } from '../domain/wheel-phase.ts';
import type { ReadSeries } from '../reading/read-series.ts';
import { aimSentence } from './aim-sentence.ts';
import { type ChosenSeries, chooseSeries } from './choose-series.ts';
import { gatheringFor } from './gathering-for.ts';
import { joinSentences, joinWithDots } from './join-texts.ts';
import { makeMainBlock } from './make-main-block.ts';
import { makePosterMetadata } from './make-poster-metadata.ts';
import { methodsNote } from './methods-note.ts';
import { newestDay, newestPeriod, timeSpanOf } from './newest-data.ts';
import { mayBeQuoted, quote } from './patient-voice.ts';
import { plannedIndicators } from './planned-indicators.ts';
import { pooledNote } from './pooled-note.ts';
import type { ChartBlock, MainBlock, NumberedChange, PosterContent, Wheel } from './poster-content.ts';
import type { PosterInput, PosterMessages } from './poster-input.ts';
import { seriesName } from './series-name.ts';
import { sourcesOf } from './sources-of.ts';
import { spreadNote } from './spread-note.ts';

/** What a poster says, and what a person should know about it. */
export interface MadePosterContent {
  readonly content: PosterContent;
  readonly findings: readonly Finding[];
}

/**
 * Everything that a team's poster says. The reading of the main series is the one sentence; before there is data the aim
 * stands there, and the measuring plan in the chart's place. The same data give the same poster on any day.
 */
export function makePosterContent(input: PosterInput): MadePosterContent {
  const { team, messages, series } = input;
  const chosen = chooseSeries(series, team.poster.mainIndicator, input.smallCharts);
  const main = makeMainBlock(input, chosen.main);
  const aim = team.poster.aim && aimSentence(team.poster.aim, messages);
  const methods = methodsNote(shownSeries(chosen), series, messages) || null;
  const content: PosterContent = {
    ...head(input),
    ...teamTexts(input),
    sources: sourcesOf(team),
    aim: main.headline === aim ? null : aim,
    changes: numberChanges(team, messages),
    andMore: messages.poster.andMore,
    main,
    others: chosen.others.map((other) => chartBlock(other, messages)),
    timeSpan: timeSpanOf(shownSeries(chosen)),
    effectGoals: effectGoals(input, chosen),
    methods,
    byHand: byHandOf(messages),
    mark: 'gpf',
    headings: headingsOf(messages),
    description: describe(main, chosen.others, messages),
    metadata: makePosterMetadata(input, { series: shownSeries(chosen), methods }),
  };
  return { content, findings: [...contentFindings(input, content), ...seriesLeftOut(input, chosen)] };
}

const shownSeries = ({ main, others }: ChosenSeries): readonly ReadSeries[] => (main ? [main, ...others] : others);

type Head = Pick<
  PosterContent,
  'language' | 'team' | 'file' | 'documentTitle' | 'eyebrow' | 'stamp' | 'title' | 'byline' | 'dataThrough'
>;

function head({ project, team, series, messages, file, stamp = null }: PosterInput): Head {
  const words = messages.poster;
  const gathering = gatheringFor(project.network, newestDay(series));
  const newest = newestPeriod(series);
  const title = team.poster.title ?? team.name;
  const together =
    team.partners.length > 0 ? words.together(team.name, messages.formats.list(team.partners)) : team.name;
  const stamps = [stamp, project.network?.invented ? words.invented : null].filter((text) => text !== null);
  return {
    language: messages.id,
    team: team.id,
    file,
    documentTitle: [...(stamp === null ? [] : [stamp]), words.documentTitle(title, team.name)].join('. '),
    eyebrow: joinWithDots([words.programme, project.network?.name, gathering?.name]).toUpperCase(),
    stamp: joinWithDots(stamps) || null,
    title,
    byline: together === title ? null : together,
    dataThrough: newest && words.dataThrough(messages.formats.period(newest)),
  };
}

type TeamTexts = Pick<
  PosterContent,
  'background' | 'patientVoice' | 'learned' | 'usersChanged' | 'next' | 'anchoring' | 'wheel' | 'askUs' | 'contact'
>;

function teamTexts({ project, team, series, messages }: PosterInput): TeamTexts {
  const { poster } = team;
  const words = messages.poster;
  const voice = poster.patientVoice;
  const quotable = voice !== null && mayBeQuoted(voice, quotedOn(project.network, series));
  return {
    background: poster.background,
    patientVoice: quotable ? { text: quote(voice.text, messages.id), consent: words.consent } : null,
    learned: poster.learned,
    usersChanged: poster.usersChanged,
    next: poster.next,
    anchoring: poster.anchoring,
    wheel: wheelOf(team, messages),
    askUs: poster.askUs === null ? null : words.askUs(poster.askUs),
    contact: poster.contact === null ? null : words.contact(poster.contact),
  };
}

/** The day that a quotation will be read aloud: that of the gathering, else the last day of the data. */
function quotedOn(network: PosterInput['project']['network'], series: readonly ReadSeries[]): CalendarDate | null {
  const lastDay = newestDay(series);
  return gatheringFor(network, lastDay)?.date ?? lastDay;
}

function wheelOf({ wheel }: Team, { poster }: PosterMessages): Wheel | null {
  if (wheel.length === 0) return null;
  const phases = wheelPhases.map((phase) => ({ name: poster.wheel[phase], current: wheel.includes(phase) }));
  return { phases, note: poster.wheelNote };
}

const byHandOf = ({ poster: { byHand } }: PosterMessages): readonly string[] => [byHand.test, byHand.who, byHand.when];

function headingsOf({ poster: { headings, effectGoals: goals } }: PosterMessages): PosterContent['headings'] {
  const { background, aim, changes, anchoring, learned, next, wheel } = headings;
  return {
    background,
    aim,
    changes,
    anchoring,
    learned,
    next,
    wheel,
    'patient-voice': headings.patientVoice,
    'users-changed': headings.usersChanged,
    'other-charts': headings.otherCharts,
    'effect-goals': goals,
  };
}

/** In the order of their dates, as the flags in the chart are numbered. */
function numberChanges({ changes }: Team, { formats }: PosterMessages): readonly NumberedChange[] {
  const inOrder = [...changes].sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
  return inOrder.map(({ date, text }, index) => ({ number: index + 1, date: formats.shortMonth(date), text }));
}

function chartBlock(chart: ReadSeries, messages: PosterMessages): ChartBlock {
  const { reading, series } = chart;
  return {
    name: seriesName(series, messages),
    sentence: joinSentences([reading.headline, pooledNote(series, messages), spreadNote(chart, messages)]),
    chart,
  };
}

/** Short names of the goals that the shown indicators work towards, in the catalogue's order. */
function effectGoals({ project, messages }: PosterInput, chosen: ChosenSeries): readonly string[] {
  const ids = new Set(shownSeries(chosen).flatMap(({ series }) => series.indicator.effectGoals));
  return project.catalogue.effectGoals.filter(({ id }) => ids.has(id)).map(({ short }) => short[messages.id]);
}

/** The readings, for those who cannot see the charts. */
function describe(main: MainBlock, others: readonly ReadSeries[], messages: PosterMessages): string {
  const told =
    main.kind === 'chart'
      ? [main.headline, main.subtitle, main.evidence ?? '']
      : [main.headline ?? '', ...main.items.flatMap(({ name, text }) => [name, text])];
  const small = others.map(({ series, reading }) => `${seriesName(series, messages)}: ${reading.headline}`);
  return joinSentences([...told.map(endWithStop), ...small.map(endWithStop)]);
}

const endWithStop = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);

/** Charts past the sixth small one stand on no poster; they are in the report's index.html, and that is told. */
function seriesLeftOut({ team, file }: PosterInput, { leftOut }: ChosenSeries): readonly Finding[] {
  if (leftOut.length === 0) return [];
  const names = leftOut.map(({ series }) => series.indicator.name);
  return [makeFinding('poster-series-left-out', wholeFile(file), { names }, { team: team.id })];
}

function contentFindings(input: PosterInput, content: PosterContent): readonly Finding[] {
  const { team, file } = input;
  const nothing =
    content.main.kind === 'plan' && content.main.headline === null && plannedIndicators(input).length === 0;
  const unquoted = team.poster.patientVoice !== null && content.patientVoice === null;
  return [
    ...(unquoted
      ? [makeFinding('story-without-consent', wholeFile(file), { reason: 'small-numbers' }, { team: team.id })]
      : []),
    ...(nothing ? [makeFinding('poster-nothing-to-show', wholeFile(file), {}, { team: team.id })] : []),
  ];
}
