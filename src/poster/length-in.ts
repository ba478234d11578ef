/** CSS Values 3, section 5.2: an inch is 96 pixels. */
const millimetresPer: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  q: 0.25,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
};

export const millimetresPerPixel = 25.4 / 96;

/** A length as it is written: a number, and its unit in small letters, or no unit. Null for anything else, as a share. */
function parts(text: string | null): { readonly number: number; readonly unit: string } | null {
  const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*([a-zA-Z]*)\s*$/.exec(text ?? '');
  const [unit, number] = [match?.[2]?.toLowerCase() ?? '', Number(match?.[1] ?? Number.NaN)];
  return Number.isFinite(number) && (unit === '' || Object.hasOwn(millimetresPer, unit)) ? { number, unit } : null;
}

/** A length of a page; a number without unit is a pixel. Null where it is no length. */
export function lengthInMillimetres(text: string | null): number | null {
  const length = parts(text);
  return length && length.number * (millimetresPer[length.unit || 'px'] ?? millimetresPerPixel);
}

/** A length inside a drawing, in the drawing's own units, of which one is a pixel. Null where it is no length. */
export function lengthInUnits(text: string | null): number | null {
  const length = parts(text);
  if (length === null) return null;
  return length.unit === ''
    ? length.number
    : (length.number * (millimetresPer[length.unit] ?? 1)) / millimetresPerPixel;
}
