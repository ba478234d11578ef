import type { Indicator } from '../domain/indicator.ts';

const longest = 11;

/** What a table calls an indicator: its code; a network's own has none, and is called by the beginning of its id. */
export const shortCode = ({ code, id }: Pick<Indicator, 'code' | 'id'>): string =>
  code ?? (id.length > longest ? `${id.slice(0, longest - 1)}…` : id);
