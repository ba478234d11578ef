/** What is wrong with a key of gpf.yaml. */
export type ConfigProblem =
  /** `allowed`: the keys of the map where they are few, else none. */
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly suggestion: string | null;
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'missing-key'; readonly key: string }
  | {
      readonly kind: 'wrong-type';
      readonly expected: 'text' | 'number' | 'boolean' | 'list' | 'map' | 'date' | 'period' | 'address';
    }
  | { readonly kind: 'not-allowed'; readonly allowed: readonly string[]; readonly suggestion: string | null }
  | { readonly kind: 'out-of-range'; readonly minimum: number | null; readonly maximum: number | null }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | { readonly kind: 'said-twice'; readonly period: string | null }
  | { readonly kind: 'not-together'; readonly keys: readonly string[] };
