import type { WheelPhase } from '../domain/wheel-phase.ts';

/** Headings and fixed words of a poster. */
export interface PosterWords {
  readonly programme: string;
  /** "Oppdiktede tall". */
  readonly invented: string;
  /** "Internt – skal ikke deles": on every page that shows what is hidden from others. */
  readonly internal: string;
  readonly headings: {
    readonly background: string;
    readonly patientVoice: string;
    readonly aim: string;
    readonly changes: string;
    readonly usersChanged: string;
    readonly anchoring: string;
    readonly learned: string;
    readonly next: string;
    readonly wheel: string;
    readonly otherCharts: string;
    readonly measuringPlan: string;
  };
  /** Over places to write in by hand: "Neste test", "Hvem", "Når". */
  readonly byHand: { readonly test: string; readonly who: string; readonly when: string };
  /** "Pasient. Gjengitt med samtykke." */
  readonly consent: string;
  /** "Fjelldal kommune sammen med Nordvik sykehus". */
  readonly together: (team: string, partners: string) => string;
  /** "Data til og med desember 2022". */
  readonly dataThrough: (period: string) => string;
  /** "Effektmål vi arbeider mot:" */
  readonly effectGoals: string;
  readonly wheel: Readonly<Record<WheelPhase, string>>;
  /** "Det er helt greit å gå tilbake." beside the wheel, or shorter. */
  readonly wheelNote: string;
  /** "innen 1. mars 2023". */
  readonly by: (date: string) => string;
  /** "for brukere over 65 år". */
  readonly aimFor: (whom: string) => string;
  /** Beside a chart whose points vary more than its limits reckon with. */
  readonly spread: string;
  /** "og 4 til", under a list that there is no room for. */
  readonly andMore: (count: number) => string;
  readonly askUs: (topic: string) => string;
  readonly contact: (contact: string) => string;
  /** For those who do not see the QR code: where it leads. */
  readonly qrCode: (address: string) => string;
  /** "Teller: … Nevner: …", under an indicator's name in the measuring plan. What is empty is not told. */
  readonly countedAs: (numerator: string, denominator: string) => string;
  readonly nothingChosenYet: string;
  /** Under the measuring plan: from how many measurements something can be said. */
  readonly planNote: string;
  /** The methods note, in sentences: which line, which rule, what a diamond is, what is hidden. */
  readonly methods: MethodsWords;
  /** Title of the file for screen readers: "Plakat: Trygt heim, Fjelldal kommune". */
  readonly documentTitle: (title: string, team: string) => string;
}

export interface MethodsWords {
  readonly median: string;
  readonly mean: string;
  /** On a poster with run charts and charts with limits. */
  readonly medianAndMean: string;
  /** Where the lines are of several kinds. */
  readonly center: string;
  readonly previousLine: string;
  /** `rules`: names of the rule sets behind the signs, joined. */
  readonly diamond: (rules: string) => string;
  /** On a chart whose reading tells of no sign, a diamond is one point beyond its limits. */
  readonly outlier: string;
  /** The same where the diamonds are a run or another pattern, in an earlier phase or before enough is measured. */
  readonly pattern: string;
  /** What the icons of the NHS rules mean. */
  readonly icons: string;
  readonly limits: string;
  readonly screening: string;
  readonly excluded: string;
  /** After the sentence about what is hidden: the colons at the bottom of charts show which measurements. */
  readonly hiddenMark: string;
  readonly hidden: (minDenominator: number, points: number) => string;
  /** The same where patient groups stand beside all patients. */
  readonly hiddenOfGroups: (minDenominator: number, points: number) => string;
}
