import { describe, expect, it } from 'vitest';
import type { Options } from '../../../src/cli/command-context.ts';
import { readLook } from '../../../src/cli/read-look.ts';
import { papers } from '../../../src/poster/paper.ts';

const lookOf = (options: Options, env: Record<string, string> = {}) => {
  const unused = () => {
    throw new Error('not to be used');
  };
  const host = {
    out: unused,
    outBytes: unused,
    err: unused,
    env,
    cwd: process.cwd(),
    now: unused,
    readStdin: unused,
    openFile: unused,
    untilInterrupted: unused,
    terminal: { out: false, err: false },
  };
  return readLook({ options, host });
};

describe('readLook', () => {
  it('writes SVG and PDF on the sheet of the template where nothing is said', async () => {
    const look = await lookOf({});
    expect(look).toMatchObject({ formats: ['svg', 'pdf'], isFormatNamed: false, created: null });
    expect(look.paper).toBeUndefined();
  });

  it.each([['svg'], ['SVG, png'], ['png,svg,png']])('takes formats after each other: %s', async (format) => {
    const { formats } = await lookOf({ format });
    expect(formats).toEqual(format.includes('png') ? ['svg', 'png'] : ['svg']);
  });

  it('takes formats named one at a time', async () => {
    expect(await lookOf({ format: ['pdf', 'svg'] })).toMatchObject({ formats: ['svg', 'pdf'], isFormatNamed: true });
  });

  it.each([
    ['a1', papers.a1],
    ['A3', papers.a3],
    ['50×70', papers['50x70']],
    ['70x100-landscape', { width: 1000, height: 700 }],
    ['A4-Landscape', { width: 297, height: 210 }],
  ])('knows the sheet %s', async (size, paper) => {
    expect((await lookOf({ size })).paper).toEqual(paper);
  });

  it('takes the template that lies for a sheet that lies', async () => {
    expect((await lookOf({ size: 'a2' })).template.file).toContain('team.svg');
    expect((await lookOf({ size: 'a2-landscape' })).template.file).toContain('team-lying.svg');
  });

  it('takes pixels to an inch or across, and the date of the sources', async () => {
    expect((await lookOf({ format: 'png', dpi: '150' })).pixels).toEqual({ kind: 'per-inch', number: 150 });
    expect((await lookOf({ format: 'svg,png', width: '1200' })).pixels).toEqual({ kind: 'across', number: 1200 });
    expect((await lookOf({}, { SOURCE_DATE_EPOCH: '1700000000' })).created).toBe(1_700_000_000);
  });

  it.each<[Options, string, readonly string[]]>([
    [{ dpi: '150' }, '--dpi', ['svg', 'pdf', 'png']],
    [{ width: '900', format: 'pdf' }, '--width', ['pdf', 'png']],
  ])('says what to write where pixels are asked for without PNG: %j', async (options, option, formats) => {
    await expect(lookOf(options)).rejects.toMatchObject({ trouble: { kind: 'only-for-png', option, formats } });
  });

  it.each([
    ['jpg', null],
    ['pmg', 'png'],
    ['svgg', 'svg'],
  ])('suggests a format only where one is near: %s', async (format, suggestion) => {
    await expect(lookOf({ format })).rejects.toMatchObject({ trouble: { kind: 'not-a-choice', suggestion } });
  });

  it.each<[Options, string]>([
    [{ format: 'svg,gif' }, 'not-a-choice'],
    [{ format: '' }, 'not-a-choice'],
    [{ size: 'a5' }, 'not-a-choice'],
    [{ size: 'a1-portrait' }, 'not-a-choice'],
    [{ dpi: '5' }, 'not-a-number'],
    [{ width: '1e9' }, 'not-a-number'],
    [{ dpi: '100', width: '100' }, 'options-exclude-each-other'],
  ])('refuses %j', async (options, kind) => {
    await expect(lookOf(options)).rejects.toMatchObject({ trouble: { kind } });
  });
});
