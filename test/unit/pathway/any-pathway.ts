import fc from 'fast-check';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar-date.ts';
import {
  destinations,
  inclusions,
  type Mark,
  manyInPathway,
  onceInPathway,
  type Pathway,
  pathwayNumbers,
} from '../../../src/domain/pathway.ts';
import { patientGroups } from '../../../src/domain/patient-group.ts';
import { date, markOf, team } from './make-pathway.ts';

const firstDay = toDayNumber(date('2022-01-01'));
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const anyDay = fc.integer({ min: 0, max: 90 }).map((days) => fromDayNumber(firstDay + days));
const anyMoment = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 0, max: 1439 })))
  .map(([day, minute]) => (minute === null ? day : `${day} ${clock(minute)}`));
const anyMark = fc
  .oneof({ weight: 8, arbitrary: anyMoment }, { weight: 1, arbitrary: fc.constantFrom('ja', 'nei') })
  .map(markOf);

const few = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2, nil: undefined });
const present = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const anyWild: fc.Arbitrary<Pathway> = fc.record({
  team: fc.constantFrom('fjelldal', 'nordvik', 'åsbygd').map(team),
  patientGroup: fc.option(fc.constantFrom(...patientGroups)),
  inclusion: fc.constantFrom('discharge' as const, 'discharge' as const, ...inclusions),
  destination: fc.constantFrom('home' as const, 'home' as const, ...destinations),
  once: fc.record(Object.fromEntries(onceInPathway.map((event) => [event, few(anyMark)]))).map(present),
  many: fc.array(fc.record({ event: fc.constantFrom(...manyInPathway), mark: anyMark }), { maxLength: 5 }),
  acute: fc.option(fc.boolean()),
  numbers: fc
    .record(Object.fromEntries(pathwayNumbers.map((name) => [name, few(fc.integer({ min: 10, max: 50 }))])))
    .map((numbers) =>
      Object.entries(numbers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value / 10]])),
    )
    .map((numbers) => Object.fromEntries(numbers)),
  place: fc.constant({ file: 'hph.csv', row: 2, line: 2, column: null, cell: null }),
});

const dayOf = (mark: Mark | undefined): string => (mark?.done && mark.at ? mark.at.date : '');

/** A pathway whose dates have come in their order: of two that have not, one is dropped. */
export const anyOrderlyPathway = anyWild.map((pathway): Pathway => {
  const { ready, discharged, home, readmitted, died, ...others } = pathway.once;
  const dates = [
    ...Object.values({ ...others, ready, discharged, home, readmitted }),
    ...pathway.many.map(({ mark }) => mark),
  ];
  const newest = dates.map(dayOf).sort().at(-1) ?? '';
  const isAfter = (later: Mark | undefined, earlier: Mark | undefined): boolean =>
    dayOf(later) === '' || dayOf(later) > dayOf(earlier);
  const once = {
    ...others,
    discharged,
    ready: isAfter(discharged, ready) ? ready : undefined,
    home: isAfter(home, discharged) ? home : undefined,
    readmitted: isAfter(readmitted, discharged) ? readmitted : undefined,
    died: dayOf(died) === '' || dayOf(died) > newest ? died : undefined,
  };
  return { ...pathway, once: present(once) };
});

/** Any pathway of three teams; one of four has its dates as they fell, so that most of those cannot be right. */
export const anyPathway = fc.oneof({ weight: 3, arbitrary: anyOrderlyPathway }, { weight: 1, arbitrary: anyWild });
