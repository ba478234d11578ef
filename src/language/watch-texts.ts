/** The words of `gpf report --watch` and `--open`. */
export interface WatchTexts {
  /** After the first report: what happens now, and how to stop. */
  readonly watching: string;
  /** What was drawn after a change; `files` are those that were saved, `written` how many files of the report are new. */
  readonly redrawn: (files: readonly string[], written: number) => string;
  /** A file was saved, and the report is as it was. */
  readonly asBefore: (files: readonly string[]) => string;
  /** What was saved has faults that no report can be made with. */
  readonly keptLast: string;
  readonly stopped: string;
  /** The page could not be opened in a browser; `path` is where it is. */
  readonly notOpened: (path: string) => string;
}
