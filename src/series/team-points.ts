import type { IndicatorId, TeamId } from '../domain/ids.ts';
import type { Step } from '../domain/period.ts';
import type { BuiltSeries } from './build-series.ts';
import type { TeamSeries } from './series.ts';

/** What a team has measured of an indicator, of all patients, and what is shown of it by itself. */
export interface TeamPoints {
  readonly team: TeamId;
  readonly step: Step;
  /** Every point as it is. */
  readonly own: TeamSeries;
  readonly published: TeamSeries;
  /** Whether points of its patient groups are shown where its own are not, so that more may be known of them. */
  readonly isKnownByGroups: boolean;
}

/** The same series twice: as the teams have them, and as others are shown them. */
export interface BuiltTwice {
  readonly own: BuiltSeries;
  readonly published: BuiltSeries;
}

/** The teams that have measured an indicator by a step of the calendar, in the order their rows came. */
export function collectTeamPoints({ own, published }: BuiltTwice, indicator: IndicatorId): readonly TeamPoints[] {
  const shown = published.series.filter((series) => series.indicator.id === indicator);
  return own.series.flatMap((series): readonly TeamPoints[] => {
    const { team, step, patientGroup } = series;
    if (series.indicator.id !== indicator || patientGroup !== null || step === null) return [];
    const ofTeam = shown.filter((one) => one.team === team);
    const itself = ofTeam.find((one) => one.patientGroup === null);
    if (!itself) return [];
    const isKnownByGroups = itself.privacy.hiddenByOutcome && ofTeam.some(({ privacy }) => !privacy.hiddenByOutcome);
    return [{ team, step, own: series, published: itself, isKnownByGroups }];
  });
}
