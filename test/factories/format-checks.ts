import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import type { FormatId } from '../../src/report/formats/index.ts';

const schemas = new URL('../schemas/', import.meta.url);
const ajv = new Ajv.default({ strict: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(new URL('sarif-schema-2.1.0.json', schemas), 'utf8')));

/** The schema of JUnit's reports, for xmllint. */
export const junitSchema = readFileSync(new URL('JUnit.xsd', schemas), 'utf8');

/** What a terminal or a log obeys. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be left
const obeyed = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Lines that a CI job takes for a command. */
export const ciCommand = /^\s*::|##\[|##vso\[|##teamcity\[/im;

/** What a text of each format must be, whatever was found. */
export const formatChecks: Readonly<Record<FormatId, (text: string) => void>> = {
  text: (text) => {
    expect(text).not.toMatch(obeyed);
    expect(text).not.toMatch(ciCommand);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  },
  json: (text) => {
    expect(Object.keys(JSON.parse(text))).toEqual(['gpf', 'files', 'findings', 'summary']);
    expectUnique(JSON.parse(text).findings.map((one: { fingerprint: string }) => one.fingerprint));
  },
  jsonl: (text) => {
    const types = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types.pop()).toBe('summary');
    expect(types.filter((type) => type !== 'finding')).toEqual([]);
  },
  junit: (text) => {
    for (const suite of readXml(text).filter(({ name }) => name === 'testsuite')) {
      expect(suite.attributes['name']?.trim()).not.toBe('');
    }
  },
  sarif: (text) => {
    const log = JSON.parse(text) as Log;
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const [run] = log.runs;
    expectUnique((run?.results ?? []).map(({ partialFingerprints }) => partialFingerprints?.['gpfFinding/v1'] ?? ''));
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
  },
  github: (text) => {
    const lines = text.trimEnd().split('\n');
    expect(lines.pop()).not.toMatch(ciCommand);
    expect(text.replaceAll('\n', '')).not.toMatch(obeyed);
    for (const name of ['error', 'warning', 'notice']) {
      expect(lines.filter((line) => line.startsWith(`::${name} `)).length).toBeLessThanOrEqual(10);
    }
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:\r\n]*,)*title=[a-z0-9-]+::.+$/);
  },
  gitlab: (text) => {
    const issues = JSON.parse(text) as readonly GitLabIssue[];
    expectUnique(issues.map(({ fingerprint }) => fingerprint));
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(issue.description.trim()).not.toBe('');
      expect(['info', 'minor', 'major']).toContain(issue.severity);
      expect(issue.location.path).toMatch(/^(?!\.?\/)[^\\]+$/s);
      expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
    }
  },
  html: (text) => {
    const tags = readXml(text.replace(/^<!DOCTYPE html>\n/, ''));
    const links = tags.flatMap(({ attributes }) => Object.entries(attributes));
    expect(tags.map(({ name }) => name).filter((name) => forbiddenTags.includes(name))).toEqual([]);
    expect(links.filter(([name]) => /^on|^src|^style$/i.test(name))).toEqual([]);
    expect(links.filter(([name, value]) => /href/i.test(name) && !/^#file-\d+$/.test(value))).toEqual([]);
  },
  csv: (text) => {
    const rows = parse(text, { bom: true, delimiter: ';' }) as string[][];
    expect(rows.length).toBeGreaterThan(0);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠|]/u);
  },
  markdown: (text) => {
    expect(text).not.toMatch(obeyed);
    expect(text).not.toMatch(ciCommand);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replace(/\\./g, '').split('|')).toHaveLength(6);
    expect(text.replaceAll('<!-- -->', '')).not.toMatch(/[<>]|https?:\/\//);
  },
};

const forbiddenTags: readonly string[] = ['script', 'iframe', 'object', 'embed', 'img', 'link', 'base', 'form'];

interface GitLabIssue {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The tags of a text; an error where it is not XML. */
export function readXml(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => void tags.push({ name, attributes: attributes as Tag['attributes'] }));
  parser.write(text).close();
  return tags;
}

function expectUnique(values: readonly string[]): void {
  expect(new Set(values).size).toBe(values.length);
}
