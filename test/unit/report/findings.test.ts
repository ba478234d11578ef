import { describe, expect, test } from 'vitest';
import type { CellPlace } from '../../../src/domain/cell-place.ts';
import { collectAll } from '../../../src/domain/collect-findings.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';
import { countFindings } from '../../../src/report/count-findings.ts';
import { fingerprint } from '../../../src/report/fingerprint.ts';
import { leaveOutTeams } from '../../../src/report/leave-out-teams.ts';
import { countUnlisted, orderFound } from '../../../src/report/order-found.ts';
import { publishFinding } from '../../../src/report/publish-finding.ts';
import { makeMeasurements } from '../../factories/make-measurements.ts';

const at = (row: number, file = 'data/fjelldal.csv'): CellPlace => ({
  file,
  row,
  line: row,
  column: 'teller',
  cell: `D${row}`,
});

const fjelldal = 'fjelldal' as TeamId;
const skogvang = 'skogvang' as TeamId;

const notANumber = (row: number, found: string): Finding =>
  makeFinding('not-a-number', at(row), { column: 'numerator' }, { found, team: fjelldal });

describe('findings that are listed', () => {
  test('are one for all that are equal in a column, with the exact count and the first place', () => {
    const { listed: findings } = collectAll([notANumber(2, 'ca 5'), notANumber(3, 'x'), notANumber(4, 'ca 5')]);
    expect(findings.map(({ found, count, cell }) => [found, count, cell])).toEqual([
      ['ca 5', 2, 'D2'],
      ['x', 1, 'D3'],
    ]);
  });

  test('have errors before warnings and notes', () => {
    const note = makeFinding('read-as-windows-1252', wholeFile('data/fjelldal.csv'), {});
    const warning = makeFinding('unknown-column', at(1), { suggestion: null });
    const { listed: findings } = orderFound(collectAll([note, warning, notANumber(2, 'x')]));
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
  });

  test('are at most a hundred of a code, the others counted, unless all are asked for', () => {
    const many = Array.from({ length: 250 }, (_, index) => notANumber(index + 2, `tekst ${index}`));
    expect(collectAll(many).listed).toHaveLength(100);
    expect(countUnlisted(collectAll(many)).get('not-a-number')).toBe(150);
    expect(collectAll(many, true).listed).toHaveLength(250);
    expect(countFindings(many).errors).toBe(250);
  });
});

describe('a fingerprint', () => {
  test('stays when rows are inserted above', () => {
    expect(fingerprint(notANumber(2, 'x'))).toBe(fingerprint(notANumber(20, 'x')));
  });

  test('differs when what was found differs', () => {
    expect(fingerprint(notANumber(2, 'x'))).not.toBe(fingerprint(notANumber(2, 'y')));
  });
});

describe('a published finding', () => {
  test('shows no number that is hidden elsewhere', () => {
    const args = { numerator: 4, denominator: 3 };
    const finding = makeFinding('numerator-exceeds-denominator', at(2), args, { found: '4', smallNumber: true });
    expect(publishFinding(finding)).toMatchObject({ found: null, args: { numerator: null, denominator: null } });
  });

  test('is as it was where nothing is hidden', () => {
    expect(publishFinding(notANumber(2, 'x'))).toEqual(notANumber(2, 'x'));
  });
});

describe('teams left out of a report', () => {
  const teams = [{ id: fjelldal }, { id: skogvang }];
  const both = [...makeMeasurements('5/10'), ...makeMeasurements('5/10', undefined, { team: skogvang })];

  test('are those with an error in a row of theirs', () => {
    expect([...leaveOutTeams(teams, [notANumber(2, 'x')], both)]).toEqual([fjelldal]);
  });

  test('are every team of a file where an error belongs to no team', () => {
    const finding = makeFinding('unclosed-quote', at(2), {});
    expect([...leaveOutTeams(teams, [finding], both)]).toEqual([fjelldal, skogvang]);
  });

  test('are the teams without data where a file cannot be read at all, since it may be theirs', () => {
    const finding = makeFinding('file-is-spreadsheet', wholeFile('data/ukjent.csv'), { kind: 'xlsx' });
    expect([...leaveOutTeams(teams, [finding], makeMeasurements('5/10'))]).toEqual([skogvang]);
  });

  test('are none for rows of unknown teams, for warnings and for notes', () => {
    const findings = [
      makeFinding('unknown-team', at(2), { suggestion: null }),
      makeFinding('unknown-column', at(1), { suggestion: null }),
    ];
    expect(leaveOutTeams(teams, findings, both).size).toBe(0);
  });
});
