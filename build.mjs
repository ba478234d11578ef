// Builds the package: the library as tsc writes it, one file a module with its types, and the program as a few bundled
// files. Loading some four hundred small modules takes Node longer than all that gpf does with them, see docs/decisions.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = new URL('.', import.meta.url);
const require = createRequire(import.meta.url);

// `--when-needed`, before tests: `npm ci` has just built what they look at.
if (process.argv.includes('--when-needed') && isFresh()) process.exit(0);

rmSync(new URL('dist', root), { recursive: true, force: true });
execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});

// Packages that bring files of their own (WebAssembly, fonts) are left where they are.
const external = ['harfbuzzjs', '@expo-google-fonts/*', '@myriaddreamin/*', '@resvg/*', 'open'];

// subset-font can pack fonts as WOFF, which no poster asks for; loading the packers takes as long as loading Vega.
const withoutWoff = {
  name: 'without-woff',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(wawoff2|woff2sfnt-sfnt2woff)$/ }, ({ path }) => ({ path, namespace: 'without-woff' }));
    onLoad({ filter: /./, namespace: 'without-woff' }, () => ({ contents: 'module.exports = {};' }));
  },
};

await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist/cli',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external,
  plugins: [withoutWoff],
  minify: true,
  keepNames: false,
  legalComments: 'linked',
  banner: {
    js: "import { createRequire as gpfRequire } from 'node:module'; const require = gpfRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// The catalogue is written in YAML for people; JSON of the same is read a hundred times faster.
mkdirSync(new URL('dist/catalogue/', root), { recursive: true });
for (const file of readdirSync(new URL('templates/catalogue/', root))) {
  const data = parse(readFileSync(new URL(`templates/catalogue/${file}`, root), 'utf8'));
  writeFileSync(new URL(`dist/catalogue/${file.replace('.yaml', '.json')}`, root), JSON.stringify(data));
}

/** Whether the program is newer than everything that it is made of. */
function isFresh() {
  const program = statSync(new URL('dist/cli/main.js', root), { throwIfNoEntry: false });
  const sources = ['src', 'templates/catalogue'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true }).map((file) => `${folder}/${file}`),
  );
  const files = [...sources, 'build.mjs', 'package.json', 'package-lock.json', 'tsconfig.build.json'];
  return program !== undefined && files.every((file) => statSync(new URL(file, root)).mtimeMs < program.mtimeMs);
}
