/** An SVG file as text: UTF-8, with or without a byte order mark; null where it is written in anything else. */
export function decodeSvg(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
