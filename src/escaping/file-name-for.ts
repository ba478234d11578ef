/** Names that Windows keeps for devices, with any ending (`nul.svg`) and whatever the letter case. */
const reserved: readonly string[] = [
  'con',
  'prn',
  'aux',
  'nul',
  'clock',
  ...Array.from({ length: 10 }, (_, number) => [`com${number}`, `lpt${number}`]).flat(),
];

/** Long enough for every team of the country, short enough for a path of 260 characters. */
const longest = 60;

/** Letters that do not come apart into a plain letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss', ð: 'd', þ: 'th', œ: 'oe' };

/**
 * One file name without ending for each name, in the same order. They hold `a-z 0-9 æ ø å -` and nothing else, so no
 * name can leave its folder, and they differ from each other on every file system, also one that takes `Å` for `å` or
 * for `A` with a ring. The file names do not depend on the order of the list: a name that already is one keeps it, the
 * others take what is left in the order of their characters.
 *
 * @example fileNameFor(['Fjelldal kommune', '../Å/B', 'CON']) // => ['fjelldal-kommune', 'å-b', 'con-2']
 */
export function fileNameFor(names: readonly string[]): readonly string[] {
  const taken = new Set(reserved);
  const plain = names.map(plainName);
  const result = names.map(() => '');
  for (const index of orderOfChoice(names, plain)) {
    const name = firstFree(plain[index] ?? '', taken);
    taken.add(name);
    result[index] = name;
  }
  return result;
}

function orderOfChoice(names: readonly string[], plain: readonly string[]): readonly number[] {
  const isPlain = (index: number): boolean => names[index] === plain[index];
  const byCharacters = (a: number, b: number): number => compareText(names[a] ?? '', names[b] ?? '');
  return names.map((_, index) => index).sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || byCharacters(a, b));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function plainName(name: string): string {
  const letters = Array.from(name.normalize('NFC').toLowerCase(), plainLetter).join('');
  const plain = letters
    .replace(/[^a-z0-9æøå]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
  return plain === '' ? 'team' : plain;
}

/** `æøå` stay, other letters lose their accents; compatibility forms become plain (`¹` is 1, `Ａ` is a). */
function plainLetter(letter: string): string {
  if (/[æøå]/.test(letter)) return letter;
  const parts = letter.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return Array.from(parts, (part) => plainLetters[part] ?? part).join('');
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
