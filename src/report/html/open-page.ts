import type { LanguageId } from '../../domain/language-id.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';

/** A page that needs nothing but itself, down to its body. `pictures`: whether pictures stand in it, as data. */
export const openPage = (
  language: LanguageId,
  title: string,
  style: string,
  { pictures = false } = {},
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${pictures ? ' img-src data:;' : ''} style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>`;
