import type { FindingArgs, FindingCode, FindingWith } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Series } from '../series/series.ts';

/** A finding about a whole series, at the file that it begins in. */
export const adviceFinding = <Code extends FindingCode>(
  code: Code,
  { file, team, indicator }: Series,
  args: FindingArgs[Code],
): FindingWith<Code> => makeFinding(code, wholeFile(file), args, { team, found: indicator.id });
