import type { Period } from '../domain/period.ts';
import type { LineName } from '../language/reading-texts.ts';
import type { RuleId } from '../spc/rules/index.ts';
import type { Side, Signal } from '../spc/series-analysis.ts';
import type { Evidence } from './reading.ts';

/** A sign to be told of, and what is known around it. */
export interface SignalToTell {
  readonly signal: Signal;
  readonly from: Period;
  readonly to: Period;
  readonly line: LineName;
  /** Where the latest points lie, where the sign alone would not tell which way things went; else null. */
  readonly lately: Side | null;
}

/** How the signs of a rule are told. */
export interface RuleTelling {
  /**
   * How long a sign on a side is worth telling: `lasting` also when later points are none of its, `passing` only while
   * the newest point is. A sign `in-all-points` has no side.
   */
  readonly worth: 'lasting' | 'passing' | 'in-all-points';
  /** Whether it is silent where limits are not judged. A test holds this against the rules' own answer. */
  readonly needsLimits: boolean;
  /** Null where a sign lacks the side that its sentence needs. */
  readonly tell: (sign: SignalToTell) => Evidence | null;
}

const onSide =
  (tell: (sign: SignalToTell & { readonly side: Side }) => Evidence): RuleTelling['tell'] =>
  (sign) =>
    sign.signal.side === null ? null : tell({ ...sign, side: sign.signal.side });

const asRun: RuleTelling = {
  worth: 'lasting',
  needsLimits: false,
  tell: onSide(({ signal, side, line, from, to, lately }) => ({
    kind: 'run-of-points',
    points: signal.observed,
    side,
    line,
    from,
    to,
    lately,
  })),
};

const asPattern = (
  kind: 'alternating' | 'outside-one-sigma' | 'within-one-sigma',
  needsLimits: boolean,
): RuleTelling => ({
  worth: 'in-all-points',
  needsLimits,
  tell: ({ signal, line, from, to }) => ({ kind, points: signal.observed, line, from, to }),
});

const asMostOf = (kind: 'two-of-three' | 'four-of-five'): RuleTelling => ({
  worth: 'passing',
  needsLimits: true,
  tell: onSide(({ side, line, from, to }) => ({ kind, side, line, from, to })),
});

/** How each rule is told. Of signs that are worth the same the first is told. */
export const ruleTellings: Readonly<Record<RuleId, RuleTelling>> = {
  'longest-run': asRun,
  'one-side': asRun,
  shift: asRun,
  trend: {
    worth: 'lasting',
    needsLimits: false,
    tell: onSide(({ signal, side, from, to, lately }) => ({
      kind: 'trend',
      points: signal.observed,
      side,
      from,
      to,
      lately,
    })),
  },
  'beyond-limits': {
    worth: 'passing',
    needsLimits: true,
    tell: onSide(({ side, to }) => ({ kind: 'newest-beyond-limits', period: to, side })),
  },
  'two-of-three': asMostOf('two-of-three'),
  'four-of-five': asMostOf('four-of-five'),
  crossings: {
    worth: 'in-all-points',
    needsLimits: false,
    tell: ({ signal: { observed: crossings, limit }, line, lately }) => ({
      kind: 'few-crossings',
      crossings,
      limit,
      line,
      lately,
    }),
  },
  'number-of-runs': {
    worth: 'in-all-points',
    needsLimits: false,
    // Between two runs the line is crossed once, and a crossing is what can be seen.
    tell: ({ signal: { observed, limit }, line, lately }) => {
      const counted = { crossings: observed - 1, limit: limit - 1, line };
      return observed < limit ? { kind: 'few-crossings', ...counted, lately } : { kind: 'many-crossings', ...counted };
    },
  },
  alternating: asPattern('alternating', false),
  'outside-one-sigma': asPattern('outside-one-sigma', true),
  'within-one-sigma': asPattern('within-one-sigma', true),
};
