import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One row of a case: `n` only where the case has denominators, `values` for whole subgroups (qcc). */
export interface ReferenceRow {
  readonly x: string | number;
  readonly y?: number | null;
  readonly n?: number | null;
  readonly values?: readonly number[];
}

export interface ReferencePart {
  readonly part: number;
  readonly from: number;
  readonly to: number;
  readonly n_obs: number;
  readonly n_useful: number;
  readonly longest_run: number | null;
  readonly longest_run_max: number | null;
  readonly n_crossings: number | null;
  readonly n_crossings_min: number | null;
  readonly runs_signal: boolean;
  readonly sigma_signals: number;
}

/** What another program made of rows; `null` is missing. The fields are described in the README of the cases' source. */
export interface ReferenceCase {
  readonly id: string;
  readonly tool: string;
  readonly chart: string;
  readonly params: {
    readonly freeze?: number | null;
    readonly part?: readonly number[] | null;
    readonly exclude?: readonly number[] | null;
    readonly cl?: number | null;
    readonly multiply?: number;
    readonly agg_fun?: 'mean' | 'median' | 'sum';
    readonly method?: string;
    readonly screened_mr?: boolean;
    readonly y_neg?: boolean;
    readonly has_denominator?: boolean;
    readonly x_type?: string;
  };
  readonly rows: readonly ReferenceRow[];
  readonly expected: {
    readonly error?: string;
    readonly x: readonly (string | number)[];
    readonly y: readonly (number | null)[];
    readonly subgroup_size: readonly number[];
    readonly denominator: readonly (number | null)[];
    readonly part: readonly number[];
    readonly baseline: readonly boolean[];
    readonly include: readonly boolean[];
    readonly cl: readonly (number | null)[];
    readonly lcl: readonly (number | null)[];
    readonly ucl: readonly (number | null)[];
    readonly lcl95: readonly (number | null)[];
    readonly ucl95: readonly (number | null)[];
    readonly sigma_signal: readonly boolean[];
    readonly parts: readonly ReferencePart[];
  };
}

/** Every case of a folder under `cases/`, in the order of their names. */
export function readCases<Case = ReferenceCase>(folder: 'qicharts2-and-nhs' | 'qcc'): readonly Case[] {
  const directory = new URL(`./cases/${folder}/`, import.meta.url);
  return readdirSync(directory)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, directory), 'utf8')) as Case);
}

/** Asserts two columns equal, number by number to a relative 1e-9 and null where the other is null. */
export function expectColumn(
  name: string,
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
  factor = 1,
): void {
  const wrong = theirs.flatMap((their, index) => {
    const our = ours[index] ?? null;
    return agrees(our === null ? null : our * factor, their) ? [] : [{ name, place: index + 1, our, their }];
  });
  expect(wrong).toEqual([]);
  expect(ours).toHaveLength(theirs.length);
}

function agrees(our: number | null, their: number | null): boolean {
  if (our === null || their === null) return our === their;
  return Math.abs(our - their) <= 1e-9 * Math.max(Math.abs(our), Math.abs(their));
}
