// The layers of src, once: each may import the ones named here and nothing else of ours. `cli` may import everything.
const everywhere = ['domain', 'stats', 'escaping', 'typography'];
const layers = {
  domain: [],
  stats: [],
  escaping: [],
  typography: [],
  spc: ['domain', 'stats'],
  privacy: ['domain'],
  catalogue: ['domain', 'spc', 'privacy'],
  pathway: ['domain', 'catalogue', 'privacy'],
  project: ['domain', 'spc', 'privacy', 'catalogue'],
  language: ['domain', 'spc', 'catalogue', 'pathway', 'bridges'],
  input: ['domain', 'privacy', 'catalogue', 'project'],
  series: ['domain', 'spc', 'project', 'privacy'],
  reading: ['domain', 'stats', 'spc', 'series', 'language'],
  charts: ['domain', 'series', 'spc', 'reading', 'language'],
  render: [],
  poster: ['domain', 'language', 'project', 'spc', 'series', 'reading', 'charts', 'render'],
  bridges: ['domain', 'project', 'series'],
  planning: ['spc'],
  advice: ['spc', 'series'],
  status: ['domain', 'project', 'input', 'series', 'reading'],
  worksheet: ['domain', 'project', 'series', 'reading', 'planning', 'status'],
  explanations: ['spc', 'language'],
  report: [
    'domain',
    'language',
    'project',
    'spc',
    'series',
    'reading',
    'planning',
    'advice',
    'status',
    'worksheet',
    'pathway',
    'bridges',
    'explanations',
    'charts',
    'render',
    'poster',
  ],
};

// Layers of which the second may take types only.
const typesOnly = [
  ['catalogue', 'spc'],
  ['project', 'spc'],
  ['language', 'spc'],
  ['language', 'catalogue'],
  ['language', 'pathway'],
  ['language', 'bridges'],
  ['series', 'spc'],
  ['reading', 'spc'],
  ['reading', 'series'],
  ['charts', 'spc'],
  ['charts', 'series'],
  ['charts', 'reading'],
];

// Packages that only one place may load.
const onlyIn = {
  vega: 'render',
  'vega-lite': 'render',
  '@myriaddreamin/typst-ts-node-compiler': 'render',
  '@resvg/resvg-js': 'render',
  commander: 'cli',
  chalk: 'cli',
  'csv-parse': 'input',
  fflate: 'input',
  'csv-stringify': 'report',
  yaml: 'project|catalogue',
  zod: 'project|catalogue',
  '@navikt/fnrvalidator': 'privacy',
  harfbuzzjs: 'typography',
  'subset-font': 'typography',
  'pure-rand': 'stats',
  saxes: 'poster|input',
  hyphen: 'typography',
};

const layerRule = ([name, may]) => ({
  name: `${name}-imports-only-what-stands-before-it`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...everywhere, ...may].join('|')})/` },
});

const bottomRule = (name) => ({
  name: `${name}-imports-nothing-of-ours`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/${name}/` },
});

const typesOnlyRule = ([from, to]) => ({
  name: `${from}-takes-only-types-of-${to}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: `^src/${to}/`, dependencyTypesNot: ['type-only'] },
});

const packageRule = ([name, place]) => ({
  name: `${name.replace(/\W+/g, '-')}-only-in-${place}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${place})/` },
  to: { path: `^node_modules/${name}/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    ...['domain', 'stats', 'escaping', 'typography', 'render'].map(bottomRule),
    ...Object.entries(layers)
      .filter(([name]) => !['domain', 'stats', 'escaping', 'typography', 'render'].includes(name))
      .map(layerRule),
    ...typesOnly.map(typesOnlyRule),
    ...Object.entries(onlyIn).map(packageRule),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
