import type { Finding, FindingArgs, FindingCode } from '../domain/finding.ts';
import { makeFinding } from '../domain/make-finding.ts';
import type { Measurement } from '../domain/measurement.ts';

/**
 * A finding about a series, at one of its rows. It tells which series it is, so that two of one team are never taken for
 * the same finding.
 */
export function seriesFinding<Code extends FindingCode>(
  code: Code,
  { place, team, indicator, patientGroup }: Measurement,
  args: FindingArgs[Code],
  smallNumber = false,
): Finding {
  const found = patientGroup === null ? indicator : `${indicator}, ${patientGroup}`;
  // A finding of one code is one of all findings, which the compiler cannot see of a type parameter.
  return makeFinding(code, place, args, { team, found, smallNumber }) as Finding;
}
