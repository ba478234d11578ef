import type { LevelId } from '../domain/level-id.ts';

/** A stretch in which the same teams were added up: how many, and since when as it is written. */
export interface ToldStretch {
  readonly teams: number;
  readonly from: string;
}

/** The words of the sheets for the levels of a helsefellesskap; loaded where such a sheet is made. */
export interface LevelTexts {
  /** The bodies as the source names them: "Faglig samarbeidsutvalg". */
  readonly level: Readonly<Record<LevelId, string>>;
  /** What stands large on the sheet; the network's where it has no name. */
  readonly title: Readonly<Record<LevelId, string>>;
  readonly headings: {
    readonly teamCharts: string;
    readonly direction: string;
    readonly decisions: string;
    readonly asked: string;
    readonly usersAndGps: string;
  };
  /** "Brukere og fastleger deltar på alle nivå.": the source's own sentence, until somebody has written how. */
  readonly usersAndGps: string;
  /** "13 av 16 team har levert målinger." */
  readonly measuredBy: (measured: number, teams: number) => string;
  /** "Tallene til 6 team er lagt sammen (1 240 pasienter)." */
  readonly panel: (teams: number, patients: number | null) => string;
  /** Where teams have joined or left: how many there were when, and that nothing is compared across. */
  readonly panelChanged: (stretches: readonly ToldStretch[], patients: number | null) => string;
  /** "6 team, 1 240 pasienter", beside a small chart. */
  readonly panelShort: (teams: number, patients: number | null) => string;
  /** Teams that have measured, but are not in the sum. */
  readonly notInPanel: (teams: number) => string;
  readonly tooFewTeams: string;
  /** Of an effect goal that nobody measures anything for. */
  readonly goalWithoutMeasurements: string;
  /** Of an effect goal that only indicators left out of the sheet measure. */
  readonly goalNotOnSheet: string;
  /** Indicators that belong to this effect goal too, and stand under another. */
  readonly belongsHereToo: (names: readonly string[]) => string;
  readonly measuredByFew: (names: readonly string[]) => string;
  readonly notShown: (names: readonly string[]) => string;
  readonly notMeasured: (names: readonly string[]) => string;
  readonly notMeasuredYet: string;
  readonly nextMeeting: (date: string) => string;
  /** In the note on methods: what is added up, and that it is no mean of the teams. */
  readonly addedUp: string;
  readonly incomplete: string;
  readonly agreed: string;
  /** Title of the file for screen readers. */
  readonly documentTitle: (level: string, title: string, network: string) => string;
}
