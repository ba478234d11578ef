import type { LanguageId } from '../../domain/language-id.ts';
import { escapeXml } from '../../escaping/escape-xml.ts';

/** All that `index.html` is put together from. */
export interface IndexPage {
  readonly language: LanguageId;
  readonly title: string;
  readonly isInternal: boolean;
  /** As `renderGallery` wrote it. */
  readonly body: string;
  /** With the fonts inside. */
  readonly css: string;
  readonly script: string;
  /** SHA-256 of a text, in base64: the policy names what may run and style, and nothing else does. */
  readonly hash: (text: string) => string;
}

/** One file that needs nothing but itself, and can do nothing but what stands in it. */
export function renderIndexPage({ language, title, isInternal, body, css, script, hash }: IndexPage): string {
  const policy = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src 'sha256-${hash(css)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeXml(title)}</title>
<style>${css}</style>
</head>
<body${isInternal ? ' class="internal"' : ''}>
${body}
<script type="module">${script}</script>
</body>
</html>
`;
}
