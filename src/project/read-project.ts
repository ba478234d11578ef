import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { stopsEverything } from '../domain/stops-everything.ts';
import { findIdentifiers } from '../privacy/find-identifiers.ts';
import { isOfContact, makeIdentifierFinding, makeIdentifierFindings } from '../privacy/make-identifier-findings.ts';
import { maskFinding } from '../privacy/mask-finding.ts';
import { maskIdentifiers } from '../privacy/mask-identifiers.ts';
import { assembleProject } from './assemble-project.ts';
import { checkConfig } from './check-config.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
import { maskConfig } from './mask-config.ts';
import type { Project } from './project.ts';
import { projectWithoutConfig } from './project-without-config.ts';
import { readYaml, writePath, type YamlSource } from './read-yaml.ts';
import { valueAt } from './value-at.ts';

/** A project, and what is wrong with its file. */
export interface ReadProject {
  readonly project: Project;
  readonly findings: readonly Finding[];
}

/**
 * Reads a gpf.yaml. Without one (null) it is the project of a folder without a project file. What is wrong is a finding
 * with line and character, all of them at once; the project then holds what was right. An identity number in it
 * stops everything: then that is the only finding, and nothing else of the file is used or repeated. What else may tell
 * who a person is, is a warning, and covered in the project. Without `today`,
 * the dates of a consent are not compared with it. Errors: none.
 */
export function readProject(
  text: string | null,
  file: string,
  catalogue: Catalogue,
  today: CalendarDate | null = null,
): ReadProject {
  const ordinary = projectWithoutConfig(catalogue);
  if (text === null) return { project: ordinary, findings: [] };
  const numbers = stopsInText(text, file);
  if (numbers.length > 0) return { project: ordinary, findings: numbers };
  const source = readYaml(text, file);
  const notYaml = source.errors.map(({ reason, place }) => makeFinding('config-not-yaml', place, { reason }));
  const persons = identifiersIn(source.data, [], source);
  const written = persons.filter(stopsEverything);
  if (written.length > 0) return { project: ordinary, findings: written };
  if (source.data === undefined) return { project: ordinary, findings: notYaml };
  const { config, faults, pathInFile } = checkConfig(maskConfig(source.data ?? {}));
  const placeInFile = (path: ConfigPath) => source.placeOf(pathInFile(path), 'value');
  const assembled = assembleProject(config, catalogue, today, placeInFile);
  const ofReferences = assembled.faults.map((fault) => ({ ...fault, path: pathInFile(fault.path) }));
  const all = [...faults, ...ofReferences.filter((fault) => !follows(fault, faults))];
  const findings = [...persons, ...all.map((fault) => maskFinding(toFinding(fault, source)))].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.character ?? 0) - (b.character ?? 0),
  );
  return { project: assembled.project, findings: [...notYaml, ...findings] };
}

/** What comes of another fault is none of its own: a reference to a team that was unusable, a name that was. */
function follows(fault: ConfigFault, faults: readonly ConfigFault[]): boolean {
  if (fault.kind === 'unknown-series') {
    const list = fault.what === 'indicator' ? 'indicators' : 'teams';
    return faults.some(({ path }) => path[0] === list);
  }
  const isMissing = fault.kind === 'invalid' && fault.problem.kind === 'missing-key';
  return isMissing && faults.some(({ path }) => fault.path.every((key, index) => path[index] === key));
}

/** Also in comments, and in what YAML cannot read. */
function stopsInText(text: string, file: string): readonly Finding[] {
  const found = findIdentifiers(text).map(({ kind, start }) => {
    const line = text.slice(0, start).split('\n').length;
    return makeIdentifierFinding(kind, { ...wholeFile(file), line });
  });
  return found.filter(stopsEverything);
}

/** Escapes and broken lines can hide a number from who reads the text; what YAML made of it is searched as well. */
function identifiersIn(data: unknown, path: ConfigPath, source: YamlSource): readonly Finding[] {
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([key, value]) => [
      ...makeIdentifierFindings(key, placeWithoutPath([...path, key], source)),
      ...identifiersIn(value, [...path, key], source),
    ]);
  }
  const findings = makeIdentifierFindings(String(data), placeWithoutPath(path, source));
  return path.at(-1) === 'contact' ? findings.filter((finding) => !isOfContact(finding)) : findings;
}

/** A key may be what was found. */
const placeWithoutPath = (path: ConfigPath, source: YamlSource): CellPlace => ({
  ...source.placeOf(path, 'value'),
  column: null,
});

function toFinding(fault: ConfigFault, source: YamlSource): Finding {
  const place = placeOf(fault, source);
  const details = { found: foundAt(fault, source) };
  const path = writePath(fault.path);
  switch (fault.kind) {
    case 'invalid':
      return makeFinding('config-invalid', place, { path, problem: fault.problem }, details);
    case 'unknown-series':
      return makeFinding('unknown-series', place, { path, what: fault.what }, details);
    case 'story-without-consent':
      return makeFinding('story-without-consent', place, { reason: fault.reason }, { team: fault.team });
  }
}

/** The key where the key is wrong, or something below it; else the value. */
function placeOf(fault: ConfigFault, source: YamlSource): CellPlace {
  const { path } = fault;
  if (fault.kind !== 'invalid') return source.placeOf(path, fault.kind === 'unknown-series' ? 'value' : 'key');
  switch (fault.problem.kind) {
    case 'unknown-key':
      return source.placeOf([...path, fault.problem.key], 'key');
    case 'not-together':
      return source.placeOf([...path, fault.problem.keys.at(-1) ?? ''], 'key');
    case 'missing-key':
      return source.placeOf(path, 'key');
    default:
      return source.placeOf(path, 'value');
  }
}

/** The wrong value as it stood, where it is one value and not a list or a map. */
function foundAt(fault: ConfigFault, source: YamlSource): string | null {
  const value = valueAt(source.data, fault.path);
  return typeof value === 'object' || value === undefined ? null : maskIdentifiers(String(value));
}
