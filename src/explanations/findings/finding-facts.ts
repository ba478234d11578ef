import type { ColumnId } from '../../domain/column-id.ts';
import type { MeanwhileId } from '../../language/finding-explanations.ts';

/** The heading of an example's column: one that gpf knows, in the reader's language, or one of the team's own. */
export type Heading = ColumnId | { readonly own: string };

/** What a cell of an example holds; the word for a column in the reader's language, where a wide sheet has that in a cell. */
export type ExampleCell = string | { readonly column: ColumnId };

/**
 * A piece of a sheet as Excel shows it, of a CSV file as it stands (headings and then lines), or of anything else that is
 * text (gpf.yaml, names of files).
 */
export type ExamplePart =
  | {
      readonly kind: 'sheet';
      readonly header: readonly Heading[];
      readonly rows: readonly (readonly ExampleCell[])[];
    }
  | {
      readonly kind: 'csv';
      readonly mark: ';' | ',';
      readonly header: readonly ColumnId[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** What holds of a finding in every language. */
export interface FindingFacts<Args> {
  /** What its message is made from: the finding that the example would give. */
  readonly sample: { readonly args: Args; readonly found: string | null };
  readonly meanwhile: MeanwhileId;
  /** Invented data. `after` is null where nothing needs mending. */
  readonly example: { readonly before: ExamplePart; readonly after: ExamplePart | null };
}

/** The facts of one kind of findings; none can be forgotten. */
export type FactsOf<Args> = { readonly [Code in keyof Args]: FindingFacts<Args[Code]> };
