import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../src/domain/severity-of.ts';
import { stopsEverything } from '../../../src/domain/stops-everything.ts';

describe('what stops everything', () => {
  it('is an identity number, what may be one, and a column of persons', () => {
    const codes = Object.keys(severityOf) as (keyof typeof severityOf)[];
    expect(codes.filter((code) => stopsEverything({ code }))).toEqual([
      'national-identity-number',
      'possible-identity-number',
      'person-column',
    ]);
  });
});
