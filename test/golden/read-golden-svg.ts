/**
 * A poster as it is stored: without the bytes of the embedded fonts, whose presence another test proves, and with numbers
 * to three decimals. One element a line, so that a change can be read.
 */
export const readGoldenSvg = (svg: string): string =>
  svg
    .replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,…')
    .replace(/-?\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))))
    .replaceAll('><', '>\n<');
