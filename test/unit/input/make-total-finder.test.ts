import { describe, expect, it } from 'vitest';
import { makeTotalFinder } from '../../../src/input/make-total-finder.ts';

const header = ['team', 'indikator', 'periode', 'teller', 'nevner', 'kjønn', 'kommentar'];
const find = makeTotalFinder(header);

describe('a row is a total', () => {
  it.each([
    ['where its team cell says so', ['Sum:', '', '', '40', '120', '', ''], 0],
    ['where its indicator cell says so', ['Fjelldal', 'I alt', '2022-01', '40', '120', '', ''], 1],
    ['where its period cell says so', ['Fjelldal', 'E2-03', 'Totalt', '40', '120', '', ''], 2],
    ['where its team is no name beside a whole row', ['Totalt', 'E2-03', '2022-01', '40', '120', '', ''], 0],
    ['where its first filled cell says so', ['', '', '', 'Sum', '120', '', ''], 3],
  ])('%s', (_, cells, index) => {
    expect(find(cells)).toBe(index);
  });

  it('where the word stands in a column without a name and no other is for indicators', () => {
    expect(makeTotalFinder(['team', '', '2022-01'])(['Fjelldal', 'Sum', '40'])).toBe(1);
  });
});

describe('a row is data', () => {
  it.each([
    ['where another column has such a word', ['Fjelldal', 'E2-03', '2022-01', '8', '10', 'I alt', '']],
    ['where a team is called so', ['Samla', 'E2-03', '2022-01', '8', '10', '', '']],
    ['where only its comment says so', ['', '', '', '', '', '', 'Totalt']],
    ['where nothing stands', ['', '', '', '', '', '', '']],
  ])('%s', (_, cells) => {
    expect(find(cells)).toBeNull();
  });

  it('where the second of two columns for teams has such a word', () => {
    const cells = ['Fjelldal', 'Totalt', 'E2-03', '2022-01'];
    expect(makeTotalFinder(['team', 'enhet', 'indikator', 'periode'])(cells)).toBeNull();
  });
});
