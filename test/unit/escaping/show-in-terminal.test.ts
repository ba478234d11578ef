import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showInTerminal } from '../../../src/escaping/show-in-terminal.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be left
const obeyed = /[\u0000-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;

describe('showInTerminal', () => {
  it('shows control characters as pictures', () => {
    expect(showInTerminal('\u001B]52;c;aGVp\u0007\n\t\u007F')).toBe('␛]52;c;aGVp␇␊␉␡');
  });

  it('writes what has no width, and what turns text around, as its number', () => {
    expect(showInTerminal('team\u200B\u202Egvs')).toBe('team<U+200B><U+202E>gvs');
  });

  it('shows C1 controls and lone surrogates as numbers', () => {
    expect(showInTerminal('\u009B31m\uD800')).toBe('<U+009B>31m<U+D800>');
  });

  it('leaves letters, no-break spaces and pictures alone', () => {
    expect(showInTerminal('Čáhcesuolu 69\u00A0% 😀')).toBe('Čáhcesuolu 69\u00A0% 😀');
  });

  it('leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(showInTerminal(text)).not.toMatch(obeyed);
      }),
    );
  });
});
