import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { CellPlace } from '../domain/cell-place.ts';
import type { Finding } from '../domain/finding.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import { findIdentityNumbers } from '../privacy/find-identity-numbers.ts';
import { assembleProject } from './assemble-project.ts';
import { checkConfig } from './check-config.ts';
import type { ConfigFault, ConfigPath } from './config-fault.ts';
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
 * with line and character, all of them at once; the project then holds what was right. A national identity number in it
 * stops everything: then that is the only finding, and nothing else of the file is used or repeated. Without `today`,
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
  const numbers = identityNumbers(text, file);
  if (numbers.length > 0) return { project: ordinary, findings: numbers };
  const source = readYaml(text, file);
  const notYaml = source.errors.map(({ reason, place }) => makeFinding('config-not-yaml', place, { reason }));
  const written = identityNumbersIn(source.data, [], source);
  if (written.length > 0) return { project: ordinary, findings: written };
  if (source.data === undefined) return { project: ordinary, findings: notYaml };
  const { config, faults, pathInFile } = checkConfig(source.data ?? {});
  const placeInFile = (path: ConfigPath) => source.placeOf(pathInFile(path), 'value');
  const assembled = assembleProject(config, catalogue, today, placeInFile);
  const ofReferences = assembled.faults.map((fault) => ({ ...fault, path: pathInFile(fault.path) }));
  const all = [...faults, ...ofReferences.filter((fault) => !follows(fault, faults))];
  const findings = all
    .map((fault) => toFinding(fault, source))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.character ?? 0) - (b.character ?? 0));
  return { project: assembled.project, findings: [...notYaml, ...findings] };
}

/** What comes of another fault is none of its own: a reference to a team that was unusable, a name that was. */
function follows(fault: ConfigFault, faults: readonly ConfigFault[]): boolean {
  if (fault.kind === 'unknown-series') {
    const list = fault.what === 'team' ? 'teams' : 'indicators';
    return faults.some(({ path }) => path[0] === list);
  }
  const isMissing = fault.kind === 'invalid' && fault.problem.kind === 'missing-key';
  return isMissing && faults.some(({ path }) => fault.path.every((key, index) => path[index] === key));
}

function identityNumbers(text: string, file: string): readonly Finding[] {
  return findIdentityNumbers(text).map(({ start }) => {
    const line = text.slice(0, start).split('\n').length;
    return makeFinding('national-identity-number', { ...wholeFile(file), line }, { column: null });
  });
}

/** Escapes and broken lines can hide a number from who reads the text; what YAML made of it is searched as well. */
function identityNumbersIn(data: unknown, path: ConfigPath, source: YamlSource): readonly Finding[] {
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([key, value]) => [
      ...(findIdentityNumbers(key).length > 0 ? [identityNumberAt([...path, key], source)] : []),
      ...identityNumbersIn(value, [...path, key], source),
    ]);
  }
  return findIdentityNumbers(String(data)).map(() => identityNumberAt(path, source));
}

/** Without the path: a key may be the number. */
function identityNumberAt(path: ConfigPath, source: YamlSource): Finding {
  const place = { ...source.placeOf(path, 'value'), column: null };
  return makeFinding('national-identity-number', place, { column: null });
}

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
      return makeFinding('story-without-consent', place, {}, { team: fault.team });
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
  return typeof value === 'object' || value === undefined ? null : String(value);
}
