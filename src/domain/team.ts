import type { CalendarDate } from './calendar-date.ts';
import type { CellPlace } from './cell-place.ts';
import type { IndicatorId, TeamId } from './ids.ts';
import type { LanguageId } from './language-id.ts';
import type { Logo } from './logo.ts';
import type { PatientGroup } from './patient-group.ts';
import type { WheelPhase } from './wheel-phase.ts';

export const teamKinds = ['municipality', 'district', 'hospital', 'joint'] as const;
export type TeamKind = (typeof teamKinds)[number];

/** Something that a team began to do differently, from a day on. */
export interface Change {
  readonly date: CalendarDate;
  readonly text: string;
}

/** Where a patient's words may be shown. */
export const consentPlaces = ['gathering', 'web'] as const;
export type ConsentPlace = (typeof consentPlaces)[number];

/** A patient's words; shown only with consent. Ages, names and the form of consent are never stored. */
export interface PatientVoice {
  readonly text: string;
  readonly consent: {
    readonly date: CalendarDate;
    readonly covers: readonly ConsentPlace[];
    readonly until: CalendarDate | null;
  } | null;
}

/** What a team has set out to do: how much or what, by when, for whom. */
export interface Aim {
  readonly what: string;
  readonly by: CalendarDate | null;
  readonly for: string | null;
}

/** The words of a team's poster. What the team has not written is null or an empty list. */
export interface PosterTexts {
  readonly title: string | null;
  readonly background: string | null;
  readonly aim: Aim | null;
  readonly mainIndicator: IndicatorId | null;
  readonly patientVoice: PatientVoice | null;
  readonly anchoring: string | null;
  readonly usersChanged: string | null;
  readonly learned: readonly string[];
  readonly next: readonly string[];
  readonly askUs: string | null;
  readonly contact: string | null;
}

/** A unit whose counts are a part of a team's: the hospital's and the municipality's of one partnership, two wards. */
export interface ReportingUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** An improvement team of a municipality, a district, a hospital or several of them together. */
export interface Team {
  readonly id: TeamId;
  readonly name: string;
  readonly kind: TeamKind;
  readonly aliases: readonly string[];
  readonly partners: readonly string[];
  /** Units that deliver apart and whose counts add up; absent where the team delivers as one. */
  readonly units?: readonly ReportingUnit[];
  /** The language of the team's poster; null is the project's. */
  readonly language: LanguageId | null;
  readonly wheel: readonly WheelPhase[];
  readonly patientGroup: PatientGroup | null;
  readonly roles: {
    readonly manager: boolean;
    readonly measurement: boolean;
    readonly generalPractitioner: boolean;
    readonly userRepresentative: boolean;
  } | null;
  readonly share: { readonly network: boolean; readonly web: boolean };
  readonly changes: readonly Change[];
  readonly poster: PosterTexts;
  /** Where in the sheets its words stand; absent for those of gpf.yaml. */
  readonly writtenIn?: Readonly<Partial<Record<keyof PosterTexts | 'changes', CellPlace>>>;
  /** The team's own; absent where it has none. */
  readonly logo?: Logo;
  /** Where there is more about its work, `https://…`; absent where nowhere. */
  readonly address?: string;
}
