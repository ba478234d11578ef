/** Names of files that are as new, and of those that are gone; not both are empty. */
export interface ChangedFiles {
  readonly saved: readonly string[];
  readonly gone: readonly string[];
}

/** The words of `gpf report --watch` and `--open`. */
export interface WatchTexts {
  /** After the first report: what happens now, and how to stop. */
  readonly watching: string;
  /** What was drawn after a change; `written`: how many files of the report are new. */
  readonly redrawn: (files: ChangedFiles, written: number) => string;
  /** A file was saved or is gone, and the report is as it was. */
  readonly asBefore: (files: ChangedFiles) => string;
  /** What was saved has faults that no report can be made with. */
  readonly keptLast: string;
  readonly stopped: string;
  /** The page could not be opened in a browser; `path` is where it is. */
  readonly notOpened: (path: string) => string;
}
