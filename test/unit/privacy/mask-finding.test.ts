import { describe, expect, it } from 'vitest';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';
import { maskFinding, maskTexts } from '../../../src/privacy/mask-finding.ts';

const number = '41814061033';

describe('a masked finding', () => {
  it('shows no identifier in its place, in what stood there or in its arguments', () => {
    const place = { ...wholeFile(`${number}.csv`), column: number, cell: 'A1' };
    const args = { missing: [], present: ['team', number], indicator: null };
    const finding = makeFinding('missing-column', place, args, { found: `se ${number}`, related: place });
    expect(JSON.stringify(maskFinding(finding))).not.toContain('4181');
    expect(maskFinding(finding)).toMatchObject({ cell: 'A1', args: { present: ['team', '######*****'] } });
  });

  it('is the same where there is nothing to cover', () => {
    const finding = makeFinding('unknown-team', wholeFile('a.csv'), { suggestion: 'Fjelldal' }, { found: 'Fjeldal' });
    expect(maskFinding(finding)).toEqual(finding);
  });

  it('has no count that is an identity number', () => {
    expect(maskTexts({ numerator: 41814061033, denominator: 10 })).toEqual({ numerator: null, denominator: 10 });
    expect(maskTexts({ numerator: 1_234_567_890 })).toEqual({ numerator: 1_234_567_890 });
  });

  it('keeps data without texts as they are', () => {
    const data = { points: 3, list: [1, null, true] };
    expect(maskTexts(data)).toBe(data);
  });
});
