import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/domain/language-id.ts';
import { readMeasurements } from '../../../src/input/read-measurements.ts';
import { readTable } from '../../../src/input/read-table.ts';
import { completeTeams } from '../../../src/project/complete-teams.ts';
import { read } from './projects.ts';

const folderOf = (language: string): URL => new URL(`../../../templates/project/${language}/`, import.meta.url);
const filesOf = (language: string): readonly string[] =>
  readdirSync(folderOf(language), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.\w+$/.test(file))
    .sort();
const bytesOf = (language: string, file: string): Uint8Array => readFileSync(new URL(file, folderOf(language)));
const textOf = (language: string, file: string): string => new TextDecoder().decode(bytesOf(language, file));

describe.each(languageIds)('what gpf init writes in %s', (language) => {
  const tables = filesOf(language).filter((file) => file.endsWith('.csv'));

  it('is a project file, three sheets and a page of help', () => {
    expect(filesOf(language).map((file) => file.replace(/^.*\./, ''))).toEqual(
      expect.arrayContaining(['yaml', 'csv', 'csv', 'csv', 'md']),
    );
    expect(filesOf(language)).toHaveLength(5);
  });

  it('opens in a Norwegian Excel: UTF-8 with a byte order mark, semicolons, CRLF', () => {
    for (const file of tables) {
      const bytes = bytesOf(language, file);
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = new TextDecoder().decode(bytes).split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(lines.slice(0, -1).every((line) => line.includes(';') && !line.includes('\n'))).toBe(true);
    }
  });

  it('is sound when it is run', () => {
    const { project, findings } = read(textOf(language, 'gpf.yaml'));
    expect(findings).toEqual([]);
    const sheets = readMeasurements(
      tables.map((file) => readTable(bytesOf(language, file), { file })),
      project,
    );
    const completed = completeTeams(project, sheets);
    // Three rows to begin with: that is all there is to say.
    expect([...sheets.findings, ...completed.findings].map(({ code }) => code)).toEqual(['too-few-points']);
    expect(sheets.measurements).toHaveLength(3);
    expect(completed.project.teams).toMatchObject([
      {
        changes: [{ date: '2025-02-15' }],
        wheel: ['do'],
        poster: { mainIndicator: 'sykepleier-3-dager', aim: { by: '2025-12-31' } },
      },
    ]);
    expect(project).toMatchObject({ language, network: { invented: true } });
  });

  it('shows in its comments what is understood', () => {
    const uncommented = textOf(language, 'gpf.yaml')
      .split('\n')
      .map((line) => line.replace(/^(\s*)# (?=\s*(- |\w+:))/, '$1'))
      .join('\n');
    const { project, findings } = read(uncommented);
    expect(findings).toEqual([]);
    expect(project.network?.gatherings).toHaveLength(2);
    expect(project.series[0]?.settings).toMatchObject({ targets: [{ value: 0.9 }], phases: [{}], exclude: [{}] });
    expect(project.catalogue.indicators).toHaveLength(26);
  });
});
