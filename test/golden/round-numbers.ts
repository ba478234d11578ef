/**
 * Numbers to ten significant digits: enough to see every change that matters, and no more than versions of Node agree on
 * (logarithms and powers may differ in the last digit).
 */
export const roundNumbers = (text: string): string =>
  text.replace(/-?\d+[.,]\d{9,}(?:e-?\d+)?/g, (number) =>
    number.includes(',')
      ? String(Number(Number(number.replace(',', '.')).toPrecision(10))).replace('.', ',')
      : String(Number(Number(number).toPrecision(10))),
  );
