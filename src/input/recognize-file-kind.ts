import type { FindingArgs } from '../domain/finding.ts';

export type ForeignFileKind = FindingArgs['file-is-spreadsheet']['kind'];
/** `protected`: a workbook that asks for a password. */
export type FileKind = ForeignFileKind | 'protected';

const zipStarts = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'];

/** How much of each end of a zip file is searched for the names of its parts. */
const searchedBytes = 65_536;
const longestHtmlPreamble = 1024;

/**
 * Tells by the first bytes whether a file is something else than text, whatever its name says: a workbook (`xlsx`,
 * `xls`, `ods`), another zip file, PDF or a web page. Null where it may be text. A workbook that asks for a password and
 * an old `xls` are both OLE files; the first one holds a part named "EncryptedPackage" ([MS-OFFCRYPTO] 2.3.4.1).
 * Of a large file the beginning and the end are enough.
 */
export function recognizeFileKind(bytes: Uint8Array): FileKind | null {
  const head = latin1(bytes.subarray(0, longestHtmlPreamble));
  if (zipStarts.some((start) => head.startsWith(start))) return recognizeZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return isProtected(bytes) ? 'protected' : 'xls';
  if (head.startsWith('%PDF-')) return 'pdf';
  return isHtml(head) ? 'html' : null;
}

/** The names of an OLE file's parts are written in UTF-16. */
const isProtected = (bytes: Uint8Array): boolean => latin1(bytes).replaceAll('\0', '').includes('EncryptedPackage');

function recognizeZip(bytes: Uint8Array): ForeignFileKind {
  const start = latin1(bytes.subarray(0, searchedBytes));
  const names = start + latin1(bytes.subarray(Math.max(searchedBytes, bytes.length - searchedBytes)));
  if (names.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  return names.includes('xl/') ? 'xlsx' : 'zip';
}

/** The zeros of UTF-16 and the byte order marks are left out, so that one test serves every encoding. */
function isHtml(head: string): boolean {
  const text = head
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase();
  return /^(?:<!--|<!doctype html|<html|<head|<meta|<table|<\?xml[^>]{0,200}>\s{0,9}<(?:html|!doctype html))/.test(
    text,
  );
}

/** Each byte as one letter. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
