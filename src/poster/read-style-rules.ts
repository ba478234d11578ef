/** A rule of a style sheet: what it is about, and what it says. */
export interface StyleRule {
  readonly selectors: readonly string[];
  /** `fill:#fff;stroke:none`. */
  readonly declarations: string;
}

/**
 * The plain rules of a style sheet, as Illustrator writes them: `.st0{fill:#fff}`. Comments and rules that begin with `@`
 * are left out, with all that stands in them.
 *
 * @example readStyleRules('.a,.b{fill:red} @media print{.a{fill:blue}}') // => [{ selectors: ['.a', '.b'], declarations: 'fill:red' }]
 */
export function readStyleRules(css: string): readonly StyleRule[] {
  const text = withoutComments(css);
  const rules: StyleRule[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    if (open < 0) break;
    const prelude = (text.slice(at, open).split(';').at(-1) ?? '').trim();
    const close = closingBrace(text, open);
    const declarations = text.slice(open + 1, close).trim();
    if (!prelude.startsWith('@') && !declarations.includes('{')) {
      const selectors = prelude.split(',').map((selector) => selector.trim());
      rules.push({ selectors: selectors.filter((selector) => selector !== ''), declarations });
    }
    at = close + 1;
  }
  return rules;
}

function withoutComments(css: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < css.length) {
    const start = css.indexOf('/*', at);
    if (start < 0) return [...kept, css.slice(at)].join(' ');
    kept.push(css.slice(at, start));
    const end = css.indexOf('*/', start + 2);
    if (end < 0) break;
    at = end + 2;
  }
  return kept.join(' ');
}

/** Where the braces that open at a place are closed again; the end of the text where they are not. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
