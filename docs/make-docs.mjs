// Makes the pages of docs/ that explain chart types, rules, rule sets and findings: `npm run docs`. They are written from
// src/explanations and the texts of src/language; test/docs/explanations.test.ts holds them against each other.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const docs = dirname(fileURLToPath(import.meta.url));

// The source as it stands, so that no build has to come first.
const { outputFiles } = await build({
  entryPoints: [join(docs, '../src/explanations/docs-pages.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const [{ text }] = outputFiles;
const { docsPages } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

const pages = await docsPages();
for (const folder of new Set(pages.map(({ path }) => dirname(path)))) {
  rmSync(join(docs, folder), { recursive: true, force: true });
  mkdirSync(join(docs, folder), { recursive: true });
}
for (const { path, text: page } of pages) writeFileSync(join(docs, path), page);
