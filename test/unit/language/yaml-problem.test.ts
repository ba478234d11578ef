import { describe, expect, it } from 'vitest';
import type { ErrorCode } from 'yaml';
import { en } from '../../../src/language/en.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';

/** All that `yaml` objects to; a version of it with another list does not compile here. */
const codes = {
  ALIAS_PROPS: true,
  BAD_ALIAS: true,
  BAD_COLLECTION_TYPE: true,
  BAD_DIRECTIVE: true,
  BAD_DQ_ESCAPE: true,
  BAD_INDENT: true,
  BAD_PROP_ORDER: true,
  BAD_SCALAR_START: true,
  BLOCK_AS_IMPLICIT_KEY: true,
  BLOCK_IN_FLOW: true,
  DUPLICATE_KEY: true,
  IMPOSSIBLE: true,
  KEY_OVER_1024_CHARS: true,
  MISSING_CHAR: true,
  MULTILINE_IMPLICIT_KEY: true,
  MULTIPLE_ANCHORS: true,
  MULTIPLE_DOCS: true,
  MULTIPLE_TAGS: true,
  NON_STRING_KEY: true,
  RESOURCE_EXHAUSTION: true,
  TAB_AS_INDENT: true,
  TAG_RESOLVE_FAILED: true,
  UNEXPECTED_TOKEN: true,
} as const satisfies Record<ErrorCode, true>;

const limits = ['too-large', 'too-deep', 'too-many-aliases'];
const reasons = [...Object.keys(codes).map((code) => code.toLowerCase().replaceAll('_', '-')), ...limits];

describe.each([nb, nn, en])('a gpf.yaml that is not YAML, in $id', ({ findings }) => {
  const told = (reason: string): string => findings['config-not-yaml']({ reason }, null).what;
  const inGeneral = told('a-code-of-tomorrow');

  it('is told in plain words whatever the mistake', () => {
    for (const reason of reasons) {
      expect(told(reason), reason).not.toBe(inGeneral);
      expect(told(reason), reason).not.toMatch(/[a-z]-[a-z]|undefined|\.\.$/);
    }
  });

  it('is told of in general where the mistake is unknown, without its id', () => {
    expect(inGeneral).toMatch(/YAML: \p{L}+ \p{L}+ .+\.$/u);
    expect(inGeneral).not.toContain('a-code-of-tomorrow');
  });
});

it('says that a colon is missing where a key goes over several lines', () => {
  expect(nb.findings['config-not-yaml']({ reason: 'multiline-implicit-key' }, null).what).toBe(
    'Filen kan ikke leses som YAML: en nøkkel går over flere linjer. Trolig mangler det et kolon etter nøkkelen på den første av dem.',
  );
});
