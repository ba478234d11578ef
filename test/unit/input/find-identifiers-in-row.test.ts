import { describe, expect, it } from 'vitest';
import { findIdentifiersInRow } from '../../../src/input/find-identifiers-in-row.ts';
import { placesIn } from '../../../src/input/sheet-places.ts';
import { leakCorpus, showsSecret } from '../../factories/identifier-spellings.ts';

const header = ['team', 'kommentar', 'merknad'];
const findIn = (cells: readonly string[], names = header) =>
  findIdentifiersInRow({ cells, row: 7, line: 9 }, placesIn({ file: 'a.csv', header: names }));

describe('identifiers in a row', () => {
  it.each(leakCorpus)('are found in the cell where they stand, and not repeated: %j', (one) => {
    const findings = findIn(['Fjelldal', '', `se ${one.text}`]);
    expect(findings).toMatchObject([{ code: one.kind, cell: 'C7', line: 9, column: 'merknad', found: null }]);
    expect(showsSecret(JSON.stringify(findings), one)).toBe(false);
  });

  it('are one finding for each cell and kind', () => {
    const findings = findIn(['Fjelldal', '41814061033 og 41814065640, tlf 99887766', 'a@b.no']);
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'national-identity-number B7',
      'phone-number B7',
      'e-mail-address C7',
    ]);
  });

  it('are covered in the header that is told', () => {
    const findings = findIn(['Fjelldal', '41814061033', ''], ['team', 'om 41814065640', '']);
    expect(findings[0]).toMatchObject({ column: 'om ######*****', args: { column: 'om ######*****' } });
  });

  it('are no fault where a team tells how it can be reached, but for those that stop', () => {
    expect(findIn(['Fjelldal', 'Kontakt', 'tlf 99887766, post@fjelldal.no'])).toEqual([]);
    expect(findIn(['Fjelldal', 'Kontakt', '41814061033']).map(({ code }) => code)).toEqual([
      'national-identity-number',
    ]);
  });

  it('are none in an ordinary row', () => {
    expect(findIn(['Fjelldal', '2022-03', '14 av 20'])).toEqual([]);
  });
});
