import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { severityOf } from '../../src/domain/severity-of.ts';
import { newFolder, runGpf } from '../cli/run-gpf.ts';

/**
 * A folder for each finding: `failing/` and `passing/` are inputs as a team would hand them in, `expected.json` says where
 * the finding must stand: `{ "places": ["sheet.csv D2"] }`, the file with the cell, or else with the row (`row 3`), or the
 * file alone. Where a folder has no gpf.yaml of its own, the one beside this file holds. `"command": "report"` is for what
 * is only seen when posters are drawn, and `"command": ["hph", "sheet.csv"]` for words that are to be run as they stand.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));

/** Findings that no file in a folder can show to `gpf validate`, with the reason. */
const withoutFixture: Readonly<Record<string, string>> = {
  'file-locked': 'another program must hold the file open',
  'file-too-large': 'the file would be larger than the repository',
  'cell-too-long': 'a cell of more than a million letters is told in test/unit/input/finding-codes.test.ts',
  'series-not-checked': 'the files would hold more measurements than gpf keeps',
  'file-changed-while-reading': 'somebody must write to the file while it is read',
  'poster-type-too-small':
    'somebody must choose a sheet of another shape than the template; told in test/unit/poster/find-small-type.test.ts',
  'sheet-crowded': 'some forty teams must have measured; told in test/unit/poster/levels/plan-levels.test.ts',
};

const codes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

interface FoundHere {
  readonly code: string;
  readonly file: string;
  readonly row: number | null;
  readonly cell: string | null;
}

interface Expected {
  readonly command?: Command;
  readonly places: readonly string[];
}

const expectedOf = (code: string): Expected => JSON.parse(readFileSync(join(folder, code, 'expected.json'), 'utf8'));

/** What a command writes about the folder that it stands in: JSON with all its findings. */
const commands = {
  validate: async (cwd: string) => {
    const run = await runGpf(['validate', '.', '--format', 'json', '--all', '--today', '2022-10-15'], { cwd });
    expect([0, 1, 2, 3], run.err).toContain(run.exitCode);
    return run.out;
  },
  report: async (cwd: string) => {
    const out = await newFolder();
    const run = await runGpf(['report', '.', '--out', out, '--today', '2022-10-15'], { cwd });
    expect([0, 1], run.err).toContain(run.exitCode);
    return readFileSync(join(out, 'findings.json'), 'utf8');
  },
} as const;

type Command = keyof typeof commands | readonly string[];

async function runWords(words: readonly string[], cwd: string): Promise<string> {
  const run = await runGpf([...words, '--json', '--today', '2022-10-15'], { cwd });
  expect([0, 1, 2], run.err).toContain(run.exitCode);
  return run.out;
}

/** What is found in a folder of fixtures, all of it; names of files are told from that folder. */
async function findIn(path: string, command: Command = 'validate'): Promise<readonly FoundHere[]> {
  const cwd = join(folder, path);
  const out = await (typeof command === 'string' ? commands[command](cwd) : runWords(command, cwd));
  const { findings }: { findings: readonly FoundHere[] } = JSON.parse(out);
  return findings.map((finding) => ({ ...finding, file: finding.file.replace(`${path}/`, '') }));
}

const placeOf = ({ file, row, cell }: FoundHere): string => {
  if (cell !== null) return `${file} ${cell}`;
  return row === null ? file : `${file} row ${row}`;
};

const placesOf = (code: string, found: readonly FoundHere[]): readonly string[] =>
  found
    .filter((finding) => finding.code === code)
    .map(placeOf)
    .sort();

describe('the fixture of a finding', () => {
  it.each(codes)('%s is found where it is', async (code) => {
    const { command, places } = expectedOf(code);
    expect(placesOf(code, await findIn(`${code}/failing`, command))).toEqual([...places].sort());
  });

  it.each(codes)('%s is not found where it is not', async (code) => {
    expect(placesOf(code, await findIn(`${code}/passing`, expectedOf(code).command))).toEqual([]);
  });
});

describe('every finding', () => {
  it('has a fixture, or a reason why no file can show it', () => {
    const missing = Object.keys(severityOf).filter(
      (code) => !codes.includes(code) && !Object.hasOwn(withoutFixture, code),
    );
    expect(missing).toEqual([]);
  });

  it('has only one of the two, and is a finding', () => {
    const known = Object.keys(severityOf);
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
    expect(Object.keys(withoutFixture).filter((code) => !known.includes(code) || codes.includes(code))).toEqual([]);
  });

  it('that has a folder has both inputs in it', () => {
    const halves = ['failing', 'passing', 'expected.json'];
    const incomplete = codes.filter((code) => !halves.every((name) => existsSync(join(folder, code, name))));
    expect(incomplete).toEqual([]);
  });
});
