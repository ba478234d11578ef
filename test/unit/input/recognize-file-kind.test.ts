import { describe, expect, it } from 'vitest';
import { recognizeFileKind } from '../../../src/input/recognize-file-kind.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a file is recognized by its first bytes', () => {
  it.each([
    ['xlsx', 'PK\x03\x04......[Content_Types].xml....xl/workbook.xml'],
    ['ods', 'PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK'],
    ['zip', 'PK\x03\x04......word/document.xml'],
    ['zip', 'PK\x05\x06'],
    ['xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on'],
    ['pdf', '%PDF-1.7'],
    ['html', '<!DOCTYPE html><html>'],
    ['html', '\xef\xbb\xbf  <html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
    ['html', '<table><tr><td>'],
    ['html', '\xff\xfe<\0h\0t\0m\0l\0'],
    [null, 'team;periode'],
    [null, ''],
    [null, 'PK is a name'],
    [null, '<5;12'],
  ])('as %s', (kind, start) => {
    expect(recognizeFileKind(latin1(start))).toBe(kind);
  });

  it('also where the parts of a workbook are named at the end of a large file only', () => {
    expect(recognizeFileKind(latin1(`PK\x03\x04${'.'.repeat(200_000)}xl/worksheets/sheet1.xml`))).toBe('xlsx');
  });
});
