/** A linear form: the number that each unknown is multiplied by; unknowns that are not named have 0. */
export type LinearForm = ReadonlyMap<string, bigint>;

/**
 * Whether a linear form can be worked out from others, whatever their values: Gaussian elimination over whole numbers,
 * exact. Every known form is a sum that somebody was shown.
 */
export function makeSolver(known: readonly LinearForm[]): (wanted: LinearForm) => boolean {
  const rows: { readonly pivot: string; readonly form: LinearForm }[] = [];
  const reduce = (form: LinearForm): LinearForm =>
    rows.reduce((left, { pivot, form: row }) => eliminate(left, row, pivot), form);
  for (const form of known) {
    const left = reduce(form);
    const [pivot] = left.keys();
    if (pivot !== undefined) rows.push({ pivot, form: left });
  }
  return (wanted) => reduce(wanted).size === 0;
}

function eliminate(form: LinearForm, row: LinearForm, pivot: string): LinearForm {
  const [mine, theirs] = [form.get(pivot) ?? 0n, row.get(pivot) ?? 0n];
  if (mine === 0n) return form;
  const left = new Map<string, bigint>();
  for (const name of new Set([...form.keys(), ...row.keys()])) {
    const number = (form.get(name) ?? 0n) * theirs - (row.get(name) ?? 0n) * mine;
    if (number !== 0n) left.set(name, number);
  }
  return left;
}

/** The sum of some unknowns. */
export const sumOf = (names: readonly string[]): LinearForm => new Map(names.map((name) => [name, 1n]));
