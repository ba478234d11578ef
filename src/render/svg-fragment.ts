/** Attributes that say what a mark is to a screen reader or a pointer. In a poster the picture has one title and description. */
const needless = /^(?:aria-.*|role|class|pointer-events|cursor|tabindex)$/;

/** Attributes whose value is numbers alone. */
const lengths = /^(?:d|transform|x|y|x1|y1|x2|y2|dx|dy|width|height|font-size|stroke-width|stroke-dasharray|opacity)$/;

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Hundredths of a point cannot be seen, and the last digits of a sum differ between machines. */
const roundedNumbers = (value: string): string =>
  value.replace(number, (text) => String(Math.round(Number(text) * 100) / 100 + 0));

function attribute(name: string, value: string): string {
  if (needless.test(name) || (name === 'opacity' && value === '1')) return '';
  if (!lengths.test(name)) return ` ${name}="${value}"`;
  return ` ${name}="${roundedNumbers(name === 'font-size' ? value.replace(/px$/, '') : value)}"`;
}

/** The rectangles that Vega lays behind and before a group: they are not seen. */
const isFrame = (tag: string): boolean => /class="(?:background|foreground)"/.test(tag) && tag.endsWith('/>');

/** An opening tag with the attributes that are kept; null for a group that none is left of. */
function openingTag(tag: string): string | null {
  const [, name = '', attributes = '', end = ''] = /^<([\w:-]+)([\s\S]*?)(\/?)>$/.exec(tag) ?? [];
  const kept = attributes.replace(/\s+([\w:-]+)="([^"]*)"/g, (_all, key: string, value: string) =>
    attribute(key, value),
  );
  return name === 'g' && kept === '' ? null : `<${name}${kept}${end}>`;
}

/**
 * Keeps what is drawn: the inside of Vega's root element, with lengths to two decimals and without what is for pages
 * that react. Groups that are left without a word to say are taken away.
 *
 * @example svgFragment('<svg><g class="a"><path d="M0.123456,0"/></g></svg>') // => '<path d="M0.12,0"/>'
 */
export function svgFragment(svg: string): string {
  const isKept: boolean[] = [];
  const [, inside = ''] = /^<svg[^>]*>([\s\S]*)<\/svg>$/.exec(svg) ?? [];
  return inside.replace(/<[^>]*>/g, (tag) => {
    if (tag.startsWith('</')) return isKept.pop() ? tag : '';
    if (isFrame(tag)) return '';
    const opening = openingTag(tag);
    if (!tag.endsWith('/>')) isKept.push(opening !== null);
    return opening ?? '';
  });
}
