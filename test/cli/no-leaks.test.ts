import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/formats/index.ts';
import { leakCorpus, type SpelledIdentifier, showsSecret } from '../factories/identifier-spellings.ts';
import { makeWorkbook } from '../factories/make-workbook.ts';
import { newFolder, type Run, runGpf } from './run-gpf.ts';

const header = 'team;indikator;periode;teller;nevner;kommentar';
const sound = 'Havsund;hva-er-viktig;2022-02;7;10;';
const config = 'teams:\n  - { id: havsund, name: Havsund }\ndata: [data/*.csv, data/*.xlsx]\n';
const inName = (text: string): string => text.replaceAll(/[/:]/g, '-');

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Where an identifier may stand beside the places of identity-number.test.ts: all of them at once, and each by itself. */
const places: Readonly<Record<string, (text: string) => Files>> = {
  'cells, headers and comments': (text) => ({
    'data/a.csv': `${text}\n${header};${text}\n${text};hva-er-viktig;2022-01;7;10;;\nHavsund;${text};2022-01;7;10;;\nHavsund;hva-er-viktig;${text};${text};${text};se ${text};x`,
  }),
  'the name of a file': (text) => ({ [`data/${inName(text)}.csv`]: `${header}\nHavsund;finnes ikke;2022-02;7;10;` }),
  'changes and poster texts': (text) => ({
    'data/tiltak.csv': `team;dato;tiltak\nHavsund;2022-01-01;${text}\nHavsund;${text};x`,
    'data/plakat.csv': `team;felt;tekst\nHavsund;Dette lærte vi;${text}\nHavsund;${text};x`,
  }),
  'gpf.yaml': (text) => ({ 'gpf.yaml': `${config}network: { name: "${text}", start: "${text}" }\n"${text}": 1\n` }),
  'a wide sheet': (text) => ({
    'data/bred.csv': `team;indikator;;jan. 22;feb. 22\nHavsund;hva-er-viktig;teller;${text};7\nHavsund;hva-er-viktig;nevner;10;${text}\nHavsund;${text};teller;1;2`,
  }),
  'a workbook': (text) => ({
    'data/bok.xlsx': makeWorkbook({
      sheets: [
        { name: inName(text), rows: [header.split(';'), ['Havsund', text, '2022-01', text, '10', text]] },
        { name: `Ark ${inName(text)}`, rows: [header.split(';'), ['Havsund', 'x', text, '7', text, '']] },
      ],
    }),
    'data/ett-ark.xlsx': makeWorkbook({
      sheets: [
        {
          name: inName(text),
          rows: [
            [...header.split(';'), text],
            [text, text, '2022-01', text, '10', text],
          ],
        },
      ],
    }),
  }),
  'a row that cannot be divided': (text) => ({
    'data/a.csv': `${header}\nHavsund;"${text};2022-01;7;10;\nHavsund;a;2022-01;7;10;;;;${text}\n${text}`,
  }),
};

async function folderWith(files: Files): Promise<string> {
  const folder = await newFolder();
  for (const [path, content] of Object.entries({
    'gpf.yaml': config,
    'data/god.csv': `${header}\n${sound}`,
    ...files,
  })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** What can be seen of a run: what it printed, and the names and contents of what it wrote into a folder. */
async function seen(run: Run, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const written = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(written.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
  return [run.out, run.err, ...entries.map(({ name }) => name), ...contents];
}

const leaks = async (run: Run, folder: string, one: SpelledIdentifier): Promise<readonly string[]> =>
  (await seen(run, folder)).filter((text) => showsSecret(text, one)).map((text) => text.slice(0, 2000));

const ids = formats.map(({ id }) => id);

describe.each(Object.keys(places))('in %s', (place) => {
  test.each(leakCorpus)('nothing of $text is seen in any format, nor in what other commands write', async (one) => {
    const folder = await folderWith(places[place]?.(one.text) ?? {});
    const out = await newFolder();
    const toFiles = ids.flatMap((id) => ['--format', `${id}=${join(out, `found.${id}`)}`]);
    const whole = await runGpf(['validate', '--all', ...toFiles], { cwd: folder });
    expect((await readdir(out)).length).toBe(ids.length);
    expect(await leaks(whole, out, one)).toEqual([]);
    for (const id of ids) {
      const run = await runGpf(['validate', '--all', '--format', id], { cwd: folder });
      expect(run.out, id).not.toBe('');
      expect([id, run.out, run.err].filter((text) => showsSecret(text, one))).toEqual([]);
    }
    for (const command of [['analyze'], ['report', '--format', 'svg', '--out', join(out, 'report')]]) {
      expect(await leaks(await runGpf(command, { cwd: folder }), out, one)).toEqual([]);
    }
  });
});

describe('an identity number', () => {
  const [one] = leakCorpus;
  test.each(Object.keys(places))(
    'in %s stops report, which writes nothing, and analyze, which prints nothing',
    async (place) => {
      const folder = await folderWith(places[place]?.(one?.text ?? '') ?? {});
      const before = await readdir(folder);
      expect(await runGpf(['report'], { cwd: folder })).toMatchObject({ out: '' });
      expect(await runGpf(['analyze'], { cwd: folder })).toMatchObject({ out: '' });
      expect(await readdir(folder)).toEqual(before);
    },
  );
});

describe('the name of a sheet', () => {
  test.each(leakCorpus)('that is $text is found, and among the files that were read it is covered', async (one) => {
    const sheets = ['Ark', `Ark ${inName(one.text)}`].map((name, index) => ({
      name,
      rows: [header.split(';'), ['Havsund', 'hva-er-viktig', `2022-0${index + 3}`, '7', '10', '']],
    }));
    const folder = await folderWith({ 'data/bok.xlsx': makeWorkbook({ sheets }) });
    for (const id of ids) {
      const run = await runGpf(['validate', '--all', '--format', id], { cwd: folder });
      expect([id, run.out, run.err].filter((text) => showsSecret(text, one))).toEqual([]);
    }
    const { out } = await runGpf(['validate', '--json'], { cwd: folder });
    const { files, findings } = JSON.parse(out);
    // With two sheets of measurements none is read, and the workbook is one file among two.
    expect(files).toHaveLength(2);
    expect(findings.map(({ code }: { code: string }) => code)).toContain(one.kind);
  });
});

describe('from standard input and the command line', () => {
  test.each(leakCorpus)('nothing of $text is seen', async (one) => {
    const stdin = `${header}\n${one.text};${one.text};2022-01;7;10;${one.text}`;
    for (const id of ids) {
      const run = await runGpf(['validate', '-', '--all', '--format', id], { stdin, cwd: await newFolder() });
      expect([run.out, run.err].filter((text) => showsSecret(text, one))).toEqual([]);
    }
    const cwd = await folderWith({});
    for (const words of [
      [one.text],
      ['validate', one.text],
      ['validate', `--${one.text}`],
      ['validate', '--format', one.text],
      ['validate', '--today', one.text],
      ['report', '--team', one.text],
      ['report', '--leave-out', one.text],
      ['explain', one.text],
      ['indicators', one.text],
      ['report', '--out', inName(one.text)],
      ['report', '--quiet', '--json', '--out', inName(one.text)],
      ['init', inName(one.text)],
    ]) {
      const run = await runGpf(words, { cwd });
      expect(
        [words[0] === one.text ? '' : words[0], run.out, run.err].filter((text) => showsSecret(text ?? '', one)),
      ).toEqual([]);
    }
  });
});
