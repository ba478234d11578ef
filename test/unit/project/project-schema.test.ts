import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldName } from '../../../src/catalogue/fold-name.ts';
import { idsOf, wordsOf } from '../../../src/project/find-word.ts';
import { projectSchema } from '../../../src/project/project-schema.ts';
import { type Vocabulary, vocabularies } from '../../../src/project/vocabularies.ts';
import { chartTypes } from '../../../src/spc/chart-types/index.ts';
import { ruleSets } from '../../../src/spc/rule-sets/index.ts';

describe('the JSON Schema that editors complete gpf.yaml by', () => {
  it('is what the zod schema gives', async () => {
    const schema = z.toJSONSchema(projectSchema, { io: 'input', target: 'draft-7' });
    const file = fileURLToPath(new URL('../../../templates/project/gpf.schema.json', import.meta.url));
    await expect(`${JSON.stringify({ title: 'gpf.yaml', ...schema }, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('offers the words in Norwegian beside the ids', () => {
    const schema = JSON.stringify(z.toJSONSchema(projectSchema, { io: 'input', target: 'draft-7' }));
    for (const word of ['frail-elderly', 'skrøpelige eldre', 'skrøpelege eldre']) expect(schema).toContain(`"${word}"`);
  });
});

describe('the vocabularies of gpf.yaml', () => {
  it.each(Object.entries(vocabularies))(
    'of %s have no word that stands for two ids',
    (_, vocabulary: Vocabulary<string>) => {
      const owners = new Map<string, Set<string>>();
      for (const id of idsOf(vocabulary)) {
        for (const word of [id, ...(vocabulary[id] ?? [])]) {
          owners.set(foldName(word), (owners.get(foldName(word)) ?? new Set()).add(id));
        }
      }
      expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
      expect(wordsOf(vocabulary)).toHaveLength(new Set(wordsOf(vocabulary)).size);
    },
  );

  it('have every chart type and every rule set', () => {
    expect([...idsOf(vocabularies.chart)].sort()).toEqual(chartTypes.map(({ id }) => id).sort());
    expect([...idsOf(vocabularies.rules)].sort()).toEqual(ruleSets.map(({ id }) => id).sort());
  });
});
