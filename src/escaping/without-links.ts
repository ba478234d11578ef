/**
 * Text for a message of SARIF, which turns `[text](address)` into a link (SARIF 2.1.0, section 3.11.6): a blank between
 * the brackets makes it text again.
 *
 * @example withoutLinks('[klikk](https://x.no)') // => '[klikk] (https://x.no)'
 */
export const withoutLinks = (text: string): string => text.replaceAll('](', '] (');
