/** What the signs of a series may say: how the page can be filtered. In this order; none is better than another. */
export const signalIds = ['change', 'no-sure-change', 'not-yet', 'hidden'] as const;
export type SignalId = (typeof signalIds)[number];

/** The words of `index.html` besides those of `report.gallery`; loaded by what makes the page alone. */
export interface PageTexts {
  /** Link to the content, for those who use a keyboard. */
  readonly skip: string;
  readonly contents: string;
  /** Headings. */
  readonly sheets: string;
  readonly charts: string;
  /** Over the series of several teams added up, where the network has no name. */
  readonly together: string;
  readonly status: string;
  readonly methods: string;
  readonly poster: {
    /** Behind the title of a poster: the files beside the page. */
    readonly files: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    /** Instead of what a patient said, which is not passed on with the page; short, as a line of the poster. */
    readonly kept: string;
  };
  readonly filter: {
    readonly label: string;
    readonly search: string;
    readonly team: string;
    readonly goal: string;
    readonly signal: string;
    readonly group: string;
    /** The choice that leaves nothing out. */
    readonly all: string;
    /** The choice of series of all patients. */
    readonly everybody: string;
    readonly clear: string;
    /** With the holes `{shown}` and `{all}`, which the page fills in. */
    readonly counted: string;
    /** Where nothing matches. */
    readonly none: string;
    readonly severity: string;
  };
  readonly signals: Readonly<Record<SignalId, string>>;
  /** For a screen reader: what the points of a chart are called, and how to go through them. */
  readonly points: (name: string) => string;
  readonly nothingFound: string;
  readonly place: string;
  readonly what: string;
  /** How to read the page, in sentences. */
  readonly reading: {
    readonly sign: string;
    readonly noRanking: string;
    readonly hidden: (minDenominator: number) => string;
    readonly wrong: string;
    /** Before links to the tables beside the page. */
    readonly numbers: string;
    readonly alone: string;
    readonly font: string;
  };
}
