/** One shape or text of a drawing: where it stands, and how it looks. */
interface Leaf {
  readonly look: string;
  /** The element without its look, which may be empty. */
  readonly write: (look: string) => string;
}

/** Attributes that say where a shape is, and are its own. */
const places = /^(?:d|transform|cx|cy|r|x|y|x1|y1|x2|y2|width|height)$/;

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const tenths = (attributes: string): string =>
  attributes.replace(/="[^"]*"/g, (value) =>
    value.replace(number, (text) => String(Math.round(Number(text) * 10) / 10 + 0)),
  );

/** Shapes and texts that hold nothing else, and everything between them. */
const leaf =
  /<(path|line|rect|circle)((?:\s[\w:-]+="[^"]*"){0,40})\/>|<(text)((?:\s[\w:-]+="[^"]*"){0,40})>([^<]*)<\/text>/g;

function attributesOf(text: string): Map<string, string> {
  return new Map(Array.from(text.matchAll(/\s([\w:-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]));
}

/** Where `translate` alone puts an element; null where it is turned or scaled too. */
function movedTo(attributes: ReadonlyMap<string, string>): readonly [number, number] | null {
  const transform = attributes.get('transform');
  if (transform === undefined) return [0, 0];
  const [, x, y] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(transform) ?? [];
  return x === undefined || y === undefined ? null : [Number(x), Number(y)];
}

/** A circle as Vega writes it: two half turns about its middle. */
const vegaCircle = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/;

/** The element with its place in as few letters as it goes. */
function shortened(name: string, attributes: Map<string, string>): readonly [string, Map<string, string>] {
  const moved = movedTo(attributes);
  if (moved === null) return [name, attributes];
  const [x, y] = moved;
  const rest = new Map([...attributes].filter(([key]) => key !== 'transform'));
  const radius = vegaCircle.exec(attributes.get('d') ?? '')?.[1];
  if (name === 'path' && radius !== undefined) {
    rest.delete('d');
    return ['circle', new Map([['cx', String(x)], ['cy', String(y)], ['r', radius], ...rest])];
  }
  if (name === 'text') return ['text', new Map([['x', String(x)], ['y', String(y)], ...rest])];
  return name === 'line' ? straight(x, y, rest) : [name, attributes];
}

/** A line from a place that ends so far to the right and so far down. */
function straight(x: number, y: number, attributes: Map<string, string>): readonly [string, Map<string, string>] {
  const [across, down] = ['x2', 'y2'].map((end) => Number(attributes.get(end) ?? 0));
  const rest = [...attributes].filter(([key]) => !['x1', 'y1', 'x2', 'y2'].includes(key));
  const to = down === 0 ? `h${across}` : across === 0 ? `v${down}` : `l${across},${down}`;
  return ['path', new Map([['d', `M${x},${y}${to}`], ...rest])];
}

/** What every text would say, and the page says for all of them. */
const isSaid = ([name, value]: readonly [string, string]): boolean =>
  name === 'font-family' ||
  (name === 'text-anchor' && value === 'start') ||
  (name === 'font-weight' && value === '400');

function readLeaf([, shape, ofShape = '', text, ofText = '', content = '']: readonly (string | undefined)[]): Leaf {
  const [name, attributes] = shortened(shape ?? text ?? '', attributesOf(shape ? ofShape : ofText));
  const kept = [...attributes].filter((one) => !isSaid(one));
  const written = (of: typeof kept): string => of.map(([key, value]) => ` ${key}="${value}"`).join('');
  const own = tenths(written(kept.filter(([key]) => places.test(key))));
  const look = written(kept.filter(([key]) => !places.test(key)));
  const end = text === undefined ? '/>' : `>${content}</text>`;
  return { look, write: (said) => `<${name}${own}${said}${end}` };
}

/** Neighbors that look alike say it once. */
function writeRun(run: readonly Leaf[]): string {
  const look = run[0]?.look ?? '';
  if (run.length < 2 || look === '') return run.map((one) => one.write(one.look)).join('');
  return `<g${look}>${run.map((one) => one.write('')).join('')}</g>`;
}

/** Leaves in runs of the same look. */
function runsOf(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const runs: Leaf[][] = [];
  for (const one of leaves) {
    const last = runs.at(-1);
    if (last?.[0]?.look === one.look) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * The same drawing in a third of the letters, for a page that holds many: what neighbors share is said once, lengths have
 * one decimal, circles are circles. The texts are left to the font that stands around it.
 *
 * @example compactDrawing('<line transform="translate(0,9.12)" x2="5" y2="0" stroke="#000"/>') // => '<path d="M0,9.1h5" stroke="#000"/>'
 */
export function compactDrawing(body: string): string {
  const parts: string[] = [];
  let waiting: Leaf[] = [];
  let end = 0;
  for (const match of body.matchAll(leaf)) {
    const between = body.slice(end, match.index);
    if (between !== '') {
      parts.push(...runsOf(waiting).map(writeRun), between);
      waiting = [];
    }
    waiting.push(readLeaf(match));
    end = match.index + match[0].length;
  }
  return [...parts, ...runsOf(waiting).map(writeRun), body.slice(end)].join('');
}
