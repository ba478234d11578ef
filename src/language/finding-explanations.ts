import type { Severity } from '../domain/finding.ts';
import type { FindingArgs, FindingKind } from '../domain/finding-args/index.ts';

/** Why a finding matters and how to mend it, in plain words; `gpf explain CODE` and the pages of `docs/` show it. */
export interface FindingExplanation {
  /** One sentence without numbers and without a full stop, at most 66 characters: it stands in lists beside the code. */
  readonly title: string;
  /** What would go wrong on the poster if nobody mended it: two or three plain sentences. */
  readonly why: string;
  /** What to do, in the order it is done; mostly in a Norwegian Excel. */
  readonly steps: readonly string[];
}

/** The explanations of one kind of findings; none can be forgotten. */
export type FindingExplanationsOf<Args> = { readonly [Code in keyof Args]: FindingExplanation };
export type FindingExplanations = FindingExplanationsOf<FindingArgs>;

/** What gpf does until somebody has mended it. */
export type MeanwhileId =
  /** The error belongs to a team, which gets no poster. */
  | 'team-without-poster'
  /** No team can be told: every team of the file goes without a poster. */
  | 'file-without-posters'
  /** A file that is not read at all, so that nobody can tell whose it is. */
  | 'file-not-read'
  /** Rows that belong to nobody are left out, and every team gets its poster. */
  | 'row-of-nobody'
  /** Nothing is written at all. */
  | 'everything-stopped'
  /** gpf.yaml or a template cannot be used, so no poster is made. */
  | 'project-stopped'
  /** The setting is not used, the poster is made. */
  | 'setting-ignored'
  /** Read after all, without any doubt. */
  | 'read-anyway'
  /** Used as it stands. */
  | 'used-as-it-stands'
  /** What it is about is skipped, the rest is read. */
  | 'skipped'
  /** Counts as not measured. */
  | 'gap'
  /** The measurement is drawn hollow, and left out of the calculation. */
  | 'left-out-of-calculation'
  /** Hidden in what is shown to others. */
  | 'hidden'
  /** Left out of the poster, which is made. */
  | 'left-off-poster'
  /** A pathway of an HPH sheet is not counted, the others are. */
  | 'pathway-not-counted'
  /** No pathway of an HPH sheet is counted. */
  | 'sheet-not-counted'
  /** The pathways are counted all the same. */
  | 'counted-anyway'
  /** `gpf convert` writes nothing. */
  | 'not-converted'
  /** gpf only tells; the poster is as always. */
  | 'only-told';

/** Headings and words that the pages of all findings share. */
export interface FindingWords {
  /** The line under the title: how bad it is, and the code. */
  readonly lead: (severity: Severity, code: string) => string;
  readonly message: string;
  readonly why: string;
  readonly steps: string;
  readonly meanwhile: string;
  readonly example: string;
  readonly before: string;
  readonly after: string;
  readonly doing: Readonly<Record<MeanwhileId, string>>;
  readonly kinds: Readonly<Record<FindingKind, string>>;
}
