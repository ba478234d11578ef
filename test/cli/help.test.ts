import { describe, expect, test } from 'vitest';
import { commandList, globalOptions } from '../../src/cli/command-list.ts';
import { help as en } from '../../src/language/en/help.ts';
import { commandIds } from '../../src/language/help-texts.ts';
import { help as nb } from '../../src/language/nb/help.ts';
import { help as nn } from '../../src/language/nn/help.ts';
import { runGpf } from './run-gpf.ts';
import { transcript } from './transcript.ts';

const languages = { nb, nn, en };

describe('help', () => {
  test.each(Object.keys(languages))('of gpf itself, in %s', async (language) => {
    const run = await runGpf(['--help', '--lang', language]);
    const page = transcript('Help', `gpf --help --lang ${language}`, run);
    await expect(page).toMatchFileSnapshot(`transcripts/help.${language}.md`);
  });

  test.each(commandIds)('of gpf %s begins with what it does and examples', async (id) => {
    const run = await runGpf([id, '--help']);
    expect(run.exitCode).toBe(0);
    expect(run.out.indexOf('Eksempler')).toBeLessThan(run.out.indexOf('Bruk'));
    await expect(transcript(`Help of ${id}`, `gpf ${id} --help`, run)).toMatchFileSnapshot(
      `transcripts/help-${id}.nb.md`,
    );
  });

  test('without a word is the same as --help', async () => {
    expect(await runGpf([])).toEqual(await runGpf(['--help']));
  });

  test('is never wider than 100 columns', async () => {
    for (const id of commandIds) {
      for (const lang of Object.keys(languages)) {
        const { out } = await runGpf([id, '--help', '--lang', lang]);
        expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
      }
    }
  });

  test.each(Object.entries(languages))('has a text for every option and argument, in %s', (_, texts) => {
    expect(Object.keys(texts.global)).toEqual(globalOptions.map(({ flags }) => flags));
    for (const { id, options } of commandList) {
      expect(Object.keys(texts.commands[id].options)).toEqual(options.map(({ flags }) => flags));
    }
  });

  test('follows GPF_LANG, and --lang before it, and never the locale of the machine', async () => {
    const lead = async (args: string[], env: Record<string, string>) =>
      (await runGpf(args, { env })).out.split('\n')[0];
    expect(await lead(['--help'], { GPF_LANG: 'nn' })).toBe(nn.lead);
    expect(await lead(['--help', '--lang', 'en'], { GPF_LANG: 'nn' })).toBe(en.lead);
    expect(await lead(['--help'], { LANG: 'en_GB.UTF-8', LC_ALL: 'nn_NO.UTF-8' })).toBe(nb.lead);
  });
});

describe('misuse', () => {
  const misuses: readonly (readonly [string, readonly string[]])[] = [
    ['unknown-command', ['reprot']],
    ['unknown-option', ['report', '--otu', 'x']],
    ['option-without-value', ['report', '--out']],
    ['wrong-language', ['report', '--lang', 'sv']],
    ['wrong-date', ['validate', '--today', '31.12.2022']],
    ['wrong-format', ['validate', '--format', 'jsn']],
    ['too-many-words', ['indicators', 'hva', 'er']],
    ['unknown-indicator', ['indicators', 'sykepleier-3-dagr']],
    ['input-not-found', ['validate', 'finnes-ikke.csv']],
    ['config-not-found', ['report', '--config', 'finnes-ikke.yaml']],
  ];

  test.each(misuses)('%s is answered in words', async (name, args) => {
    const run = await runGpf(args);
    expect(run.out).toBe('');
    expect(run.err.trimEnd().split('\n').length).toBeLessThanOrEqual(6);
    await expect(transcript(name, `gpf ${args.join(' ')}`, run)).toMatchFileSnapshot(`transcripts/misuse-${name}.md`);
  });

  test('ends with 2 for wrong usage and 3 for what is not there', async () => {
    const codes = await Promise.all(misuses.map(async ([, args]) => (await runGpf(args)).exitCode));
    expect(codes).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 3, 3]);
  });

  test('shows no stack trace and no English of the library in any language', async () => {
    for (const lang of Object.keys(languages)) {
      const { err } = await runGpf(['report', '--otu', 'x', '--lang', lang]);
      expect(err).not.toMatch(/error:|at .*\.ts/);
    }
  });
});
