import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { FailOn } from '../../../src/domain/fails-run.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { TeamId } from '../../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';
import { en } from '../../../src/language/en.ts';
import type { FindingExplanations } from '../../../src/language/finding-explanations.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import type { ValidationResult } from '../../../src/report/format.ts';
import { type FormatId, formats } from '../../../src/report/formats/index.ts';
import { renderFindingLine } from '../../../src/report/formats/jsonl.ts';
import { noPaint } from '../../../src/report/paint.ts';
import { ciCommand, formatChecks, junitSchema, readXml } from '../../factories/format-checks.ts';
import { everyFinding, makeValidationResult } from '../../factories/make-validation-result.ts';
import { naughtyStrings } from '../../factories/naughty-strings.ts';
import { findingSamples } from '../language/samples.ts';

const ids = formats.map(({ id }) => id);

function render(id: FormatId, result: ValidationResult, messages = nb, failOn: FailOn = 'error'): string {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.render(result, { messages, paint: noPaint, failOn });
}

const file = 'data/fjelldal.csv';
const notANumber = (row: number, found: string, where = file): Finding =>
  makeFinding(
    'not-a-number',
    { file: where, row, line: row, column: 'teller', cell: `D${row}` },
    { column: 'numerator' },
    { found, team: 'fjelldal' as TeamId },
  );
const gap = (row: number): Finding =>
  makeFinding('unknown-column', { file, row, line: row, column: 'x', cell: `C${row}` }, { suggestion: null });

/** Texts that attack the media that findings are written in. */
const hostile: readonly string[] = [
  '=HYPERLINK("http://x.no";"klikk")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]></failure><x>',
  '\n::error file=x::forfalsket',
  '::stop-commands::x',
  '##vso[task.complete result=Succeeded;]',
  '##[error]x',
  'a\u0000b\u001B[2J\u0007\u202E\uD800\uFFFE',
  '%0A::add-mask::x',
  '| a | `b` *c* [d](javascript:x) @alle #1 www.x.no https://x.no',
  '../../etc/passwd',
  'C:\\Users\\x\\a.csv',
  '//vert/andel/a.csv',
  'javascript:alert(1)',
  '__proto__',
  '   ',
  'x'.repeat(500),
];

describe.each(ids)('the format %s', (id) => {
  it('is sound for every finding in every language', () => {
    const result = makeValidationResult(everyFinding({ file, column: 'teller', found: 'ca 5' }), [file, 'data/b.csv']);
    for (const messages of [nb, nn, en]) formatChecks[id](render(id, result, messages));
  });

  it.each(hostile)('is sound where %j stands in every place that it can', (text) => {
    formatChecks[id](render(id, makeValidationResult(everyFinding({ file: text, column: text, found: text }), [text])));
  });

  it('is sound for each of the big list of naughty strings', () => {
    for (const text of naughtyStrings) {
      const findings = [
        notANumber(2, text, text),
        ...everyFinding({ file: text, column: text, found: text }).slice(60, 64),
      ];
      formatChecks[id](render(id, makeValidationResult(findings, [text])));
    }
  });

  it('is sound where nothing was read, and where nothing was found', () => {
    formatChecks[id](render(id, makeValidationResult([])));
    formatChecks[id](render(id, makeValidationResult([], [file, 'data/b.csv'])));
  });

  it('is sound, and the same each time, for any findings', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(...hostile));
    const some = fc
      .tuple(text, text, text)
      .map(([where, column, found]) => everyFinding({ file: where, column, found }));
    const findings = fc.tuple(some, fc.array(fc.nat(200), { maxLength: 25 }));
    fc.assert(
      fc.property(findings, ([all, chosen]) => {
        const result = makeValidationResult(chosen.flatMap((index) => all[index] ?? []));
        const once = render(id, result);
        formatChecks[id](once);
        expect(render(id, result)).toBe(once);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('never calls a file sound whose findings are counted and not listed', () => {
    const many = Array.from({ length: 100 }, (_, index) => notANumber(index + 2, `tekst ${index}`));
    const result = makeValidationResult([...many, notANumber(7, 'siste', 'data/sist.csv')], [file, 'data/sist.csv']);
    expect(result.found.listed.map((finding) => finding.file)).not.toContain('data/sist.csv');
    expect(render(id, result)).not.toContain(nb.report.inOrder);
  });
});

describe('junit', () => {
  it('is valid by its schema', async () => {
    const texts = ['data/æøå.csv', ...hostile].map((text) =>
      render('junit', makeValidationResult(everyFinding({ file: text, column: text, found: text }), ['b.csv'])),
    );
    const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
    const { valid, errors } = await validateXML({ xml, schema: [junitSchema] });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('fails for errors, and for nothing else, and counts them right', () => {
    const tags = readXml(render('junit', makeValidationResult([notANumber(2, 'x'), gap(1)], [file, 'data/b.csv'])));
    const suites = tags.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites.map(({ name, tests, failures }) => [name, tests, failures])).toEqual([
      [file, '2', '1'],
      ['data/b.csv', '1', '0'],
    ]);
    expect(tags.filter(({ name }) => name === 'failure')).toHaveLength(1);
    expect(tags.filter(({ name }) => name === 'testcase')).toHaveLength(3);
  });

  it('fails for warnings too where the run does, and for notes never', () => {
    const findings = [notANumber(2, 'x'), gap(1), makeFinding('hidden-rows', wholeFile(file), { rows: 2 })];
    const failuresIn = (failOn: 'error' | 'warning') =>
      readXml(render('junit', makeValidationResult(findings, [file]), nb, failOn))
        .filter(({ name }) => name === 'failure')
        .map(({ attributes }) => attributes['type']);
    expect(failuresIn('error')).toEqual(['not-a-number']);
    expect(failuresIn('warning')).toEqual(['not-a-number', 'unknown-column']);
  });

  it('counts warnings that are not listed as failures too, where the run fails on them', () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...gap(1),
      column: `notat ${index}`,
      found: `${index}`,
    }));
    const text = render('junit', makeValidationResult(many, [file]), nb, 'warning');
    expect(text).toContain('tests="101" failures="101"');
    expect(text).toContain('<system-out></system-out>');
  });

  it('tells of warnings in the output of the suite', () => {
    expect(render('junit', makeValidationResult([gap(1)]))).toMatch(/<system-out>.*unknown-column.*<\/system-out>/);
  });
});

describe('github', () => {
  const lines = (result: ValidationResult) => render('github', result).trimEnd().split('\n');

  it('escapes as actions/toolkit does', () => {
    const finding = notANumber(2, '90 %\r\n::x', 'a,b:c.csv');
    expect(lines(makeValidationResult([finding]))[0]).toMatch(
      /^::error file=a%2Cb%3Ac\.csv,line=2,title=not-a-number::D2: «90 %25␍␊::x» .+%0A.+$/,
    );
  });

  it('gives every code a place before one that is everywhere takes them all', () => {
    const noisy = Array.from({ length: 60 }, (_, index) => notANumber(index + 2, `tekst ${index}`));
    const other = makeFinding('file-empty', wholeFile('data/tom.csv'), {});
    const told = lines(makeValidationResult([...noisy, other]));
    expect(told.filter((line) => line.includes('title=not-a-number'))).toHaveLength(9);
    expect(told.filter((line) => line.includes('title=file-empty'))).toHaveLength(1);
    expect(told.find((line) => line.includes('og 51 til av samme slag'))).toContain('title=not-a-number');
    expect(told.at(-1)).toBe('61 feil i 2 filer. 51 funn til er ikke vist her. Hele listen:  gpf validate --all');
  });

  it('does not name standard input as a file', () => {
    expect(lines(makeValidationResult([notANumber(2, 'x', '-')]))[0]).toMatch(/^::error line=2,title=/);
  });
});

describe('sarif', () => {
  const resultsOf = (findings: readonly Finding[]) =>
    JSON.parse(render('sarif', makeValidationResult(findings))).runs[0].results;

  it('says where, by line and cell, with a relative path', () => {
    const [result] = resultsOf([notANumber(2, 'x', 'data/målinger 1.csv')]);
    expect(result.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'data/m%C3%A5linger%201.csv' }, region: { startLine: 2 } },
        logicalLocations: [{ name: 'D2', kind: 'cell', fullyQualifiedName: 'teller' }],
      },
    ]);
  });

  it('keeps the fingerprints when rows are inserted above, also of findings that are alike', () => {
    const findings = (shift: number) =>
      [2, 3, 4].map(
        (row) => ({ ...notANumber(row + shift, 'x'), args: { column: 'numerator' }, found: null }) as Finding,
      );
    const prints = (shift: number) => {
      const { gpf, files } = makeValidationResult([]);
      const result = { gpf, files, found: { listed: findings(shift), tallies: findings(shift) } };
      const { results } = JSON.parse(render('sarif', result)).runs[0];
      return results.map((one: { partialFingerprints: object }) => one.partialFingerprints);
    };
    expect(prints(7)).toEqual(prints(0));
    expect(new Set(prints(0).map((one: object) => JSON.stringify(one))).size).toBe(3);
  });

  it('explains its rules where it is handed the explanations', () => {
    const empty = { title: '', why: '', steps: [] };
    const told = { title: 'Ikke et tall', why: 'Da er den borte.', steps: ['Rett.'] };
    const codes = Object.keys(findingSamples).map((code) => [code, code === 'not-a-number' ? told : empty]);
    const explanations = Object.fromEntries(codes) as FindingExplanations;
    const sarif = formats.find(({ id }) => id === 'sarif');
    const text = sarif?.render(makeValidationResult([notANumber(2, 'x')]), {
      messages: nb,
      paint: noPaint,
      explanations,
    });
    expect(JSON.parse(text ?? '').runs[0].tool.driver.rules[0]).toMatchObject({
      id: 'not-a-number',
      shortDescription: { text: 'Ikke et tall' },
      help: { text: 'Da er den borte.\n1. Rett.\nForklaring og hjelp:  gpf explain not-a-number' },
    });
  });
});

it('makes no link of what stood in a file in a message of SARIF', () => {
  const text = render('sarif', makeValidationResult([notANumber(2, '[klikk](https://x.no)')]));
  expect(text).toContain('[klikk] (https://x.no)');
});

describe('jsonl', () => {
  it('has lines that can be written one by one', () => {
    const findings = [notANumber(2, 'x'), gap(1)];
    const text = render('jsonl', makeValidationResult(findings));
    expect(text.startsWith(findings.map((finding) => renderFindingLine(finding, nb)).join(''))).toBe(true);
  });
});

describe('csv', () => {
  it('keeps what stood in a cell from becoming a date again', () => {
    expect(render('csv', makeValidationResult([notANumber(2, '8/10')]))).toContain(';"«8/10»";');
  });

  it('has a row for what is not listed, so that the numbers add up', () => {
    const many = Array.from({ length: 120 }, (_, index) => notANumber(index + 2, `tekst ${index}`));
    const rows = render('csv', makeValidationResult(many)).trimEnd().split('\r\n').slice(1);
    expect(rows.reduce((sum, row) => sum + Number(row.split(';')[8]), 0)).toBe(120);
  });
});

describe('markdown', () => {
  it('has room in the summary of a job on GitHub, and tells what it had no room for', () => {
    const files = Array.from({ length: 30_000 }, (_, index) => notANumber(2, 'x', `data/${index}.csv`));
    const found = { listed: files, tallies: files };
    const text = render('markdown', { gpf: '1', files: [], found });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1024 * 1024);
    const shown = text.split('`not-a-number`').length - 1;
    expect(text).toContain(`${30_000 - shown} funn til er ikke vist her.`);
  });
});

describe('text', () => {
  it('has the findings of a file by severity and row, and says how to read about the worst', () => {
    const text = render('text', makeValidationResult([gap(3), notANumber(9, 'x'), notANumber(2, 'y')], [file]));
    expect(text.match(/^ {2}\w+ /gm)).toEqual(['  D2 ', '  D9 ', '  C3 ']);
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      '2 feil og 1 advarsel i 1 fil. Forklaring og hjelp:  gpf explain not-a-number',
    );
  });

  it('obeys no command of a CI job that stands in a file', () => {
    expect(render('text', makeValidationResult([], ['::stop-commands::x']))).not.toMatch(ciCommand);
  });
});
