/** The words of `examples-worth-sharing.md`, which `gpf report` writes. */
export interface SharingTexts {
  readonly title: string;
  /** Who is in it, and that nobody is ranked. */
  readonly consent: string;
  readonly improved: string;
  /** What it takes to stand there: `least` measurements after the change. */
  readonly improvedLead: (least: number) => string;
  readonly nobodyImproved: string;
  readonly tried: string;
  readonly triedLead: string;
  /** No change is written down. */
  readonly noChanges: string;
}
