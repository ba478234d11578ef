import { describe, expect, it } from 'vitest';
import { fileOfSheet, nameSheetInFile } from '../../../src/domain/sheet-in-file.ts';

describe('the name of a sheet in a workbook', () => {
  it('tells the sheet, and gives the file back', () => {
    const name = nameSheetInFile('data/fjelldal.xlsx', 'Målinger 2022');
    expect(name).toBe('data/fjelldal.xlsx [Målinger 2022]');
    expect(fileOfSheet(name)).toBe('data/fjelldal.xlsx');
  });

  it('is a question mark where the sheet is called nothing that can be shown', () => {
    expect(nameSheetInFile('a.xlsx', '[]')).toBe('a.xlsx [?]');
  });

  it('is not looked for in the name of another file', () => {
    expect(fileOfSheet('data/fjelldal [2].csv')).toBe('data/fjelldal [2].csv');
  });
});
