import type { SignalId } from '../../language/page-texts.ts';
import type { Reading, Statement } from '../../reading/reading.ts';

/** What each statement says of signs: whether there is one, whether there could be one yet, or whether it may be told. */
const signals = {
  'sign-of-change': 'change',
  'between-phases': 'change',
  'no-sure-change': 'no-sure-change',
  'no-data': 'not-yet',
  'in-progress': 'not-yet',
  'level-only': 'not-yet',
  'few-useful': 'not-yet',
  'mostly-on-line': 'not-yet',
  'hidden-by-outcome': 'hidden',
} as const satisfies Readonly<Record<Statement['kind'], SignalId>>;

/** What a series can be found by: only what its reading says, which the rules' gates have silenced where they must. */
export const signalOf = ({ statement }: Pick<Reading, 'statement'>): SignalId => signals[statement.kind];
