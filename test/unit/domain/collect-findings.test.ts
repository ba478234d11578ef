import { describe, expect, it } from 'vitest';
import { collectAll, collectFindings, mostOfACode } from '../../../src/domain/collect-findings.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';

const fjelldal = 'fjelldal' as TeamId;

const at = (row: number, file = 'data/fjelldal.csv') => ({ file, row, line: row, column: 'teller', cell: `D${row}` });

const notANumber = (row: number, found: string, file?: string): Finding =>
  makeFinding('not-a-number', at(row, file), { column: 'numerator' }, { found, team: fjelldal });

const many = (length: number): readonly Finding[] =>
  Array.from({ length }, (_, index) => notANumber(index + 2, `x${index}`));

describe('a collector of findings', () => {
  it('lists equal findings once, at their first place, with how often they occur', () => {
    const { listed } = collectAll([notANumber(2, 'ca 5'), notANumber(3, 'x'), notANumber(4, 'ca 5')]);
    expect(listed.map(({ cell, count }) => [cell, count])).toEqual([
      ['D2', 2],
      ['D3', 1],
    ]);
  });

  it('keeps what is hidden when it is published apart from what is not', () => {
    const small: Finding = { ...notANumber(2, 'ca 5'), smallNumber: true };
    const { listed } = collectAll([small, notANumber(3, 'ca 5'), { ...small, row: 4 }]);
    expect(listed.map(({ smallNumber, count }) => [smallNumber, count])).toEqual([
      [true, 2],
      [false, 1],
    ]);
  });

  it('tells every place of an identity number, since covered they all look the same', () => {
    const args = { column: 'teller', where: 'cell' } as const;
    const number = (row: number): Finding => makeFinding('national-identity-number', at(row), args);
    expect(collectAll([number(2), number(3)]).listed.map(({ cell }) => cell)).toEqual(['D2', 'D3']);
  });

  it('says of each finding whether the list got it', () => {
    const { add } = collectFindings();
    expect([notANumber(2, 'x'), notANumber(3, 'x'), notANumber(4, 'y')].map(add)).toEqual([true, false, true]);
  });

  it('lists a hundred of a code and counts all', () => {
    const { listed, tallies } = collectAll(many(mostOfACode + 50));
    expect(listed).toHaveLength(100);
    expect(tallies).toEqual([
      { code: 'not-a-number', severity: 'error', file: 'data/fjelldal.csv', team: fjelldal, count: 150 },
    ]);
  });

  it('goes on counting a finding that is listed when the list is full', () => {
    const { listed } = collectAll([...many(150), notANumber(900, 'x0'), notANumber(901, 'x149')]);
    expect(listed[0]?.count).toBe(2);
    expect(listed.every(({ found }) => found !== 'x149')).toBe(true);
  });

  it('does not list what comes after the hundredth', () => {
    const { add } = collectFindings();
    expect(many(101).map(add).slice(98)).toEqual([true, true, false]);
  });

  it('lists every one where all are asked for', () => {
    expect(collectAll(many(150), true).listed).toHaveLength(150);
  });

  it('keeps a full list of one code from hiding another', () => {
    const blank = makeFinding('blank-rows', at(3), { rows: 2 });
    expect(collectAll([...many(150), blank]).listed.at(-1)).toEqual(blank);
  });

  it('tallies by code, file and team', () => {
    const nobody = makeFinding('total-row', at(9), {});
    const { tallies } = collectAll([notANumber(2, 'x'), notANumber(3, 'y', 'b.csv'), nobody, { ...nobody, count: 3 }]);
    expect(tallies.map(({ code, file, team, count }) => [code, file, team, count])).toEqual([
      ['not-a-number', 'data/fjelldal.csv', 'fjelldal', 1],
      ['not-a-number', 'b.csv', 'fjelldal', 1],
      ['total-row', 'data/fjelldal.csv', null, 4],
    ]);
  });

  it('tells in the order of rows where else a finding is, and of a whole file nowhere else', () => {
    const inOrder = collectAll([notANumber(9, 'x'), notANumber(4, 'x'), notANumber(2, 'x')]);
    expect(inOrder.listed[0]?.alsoAt.map(({ cell }) => cell)).toEqual(['D2', 'D4']);
    const whole = makeFinding('read-as-windows-1252', wholeFile('a.csv'), {});
    expect(collectAll([whole, whole]).listed).toMatchObject([{ count: 2, alsoAt: [] }]);
  });

  it('keeps a hundred other places of a finding, and every one where all are asked for', () => {
    const alike = Array.from({ length: 150 }, (_, index) => notANumber(index + 2, 'x'));
    expect(collectAll(alike).listed[0]?.alsoAt).toHaveLength(100);
    expect(collectAll(alike, true).listed[0]?.alsoAt).toHaveLength(149);
  });

  it('goes on with a tally that another stood between', () => {
    const { tallies } = collectAll([notANumber(2, 'x'), notANumber(3, 'x', 'b.csv'), notANumber(4, 'x')]);
    expect(tallies.map(({ file, count }) => [file, count])).toEqual([
      ['data/fjelldal.csv', 2],
      ['b.csv', 1],
    ]);
  });
});
