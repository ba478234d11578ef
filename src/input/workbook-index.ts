import { streamXml, type XmlAttributes } from './stream-xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** A sheet with cells, in the order of its tab. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part that holds its cells. */
  readonly part: string;
}

/** What a workbook says about itself. */
export interface WorkbookIndex {
  readonly sheets: readonly WorkbookSheet[];
  /** The names of all sheets, those without cells too. */
  readonly sheetNames: readonly string[];
  readonly isFrom1904: boolean;
  /** Names of parts; null where the workbook has none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

type Relations = ReadonlyMap<string, Relation>;

/** Reads which sheets there are and where they stand; null where a part is missing or cannot be read. */
export function readWorkbookIndex(zip: ZipParts): WorkbookIndex | null {
  const ofPackage = readRelations(zip, '');
  const main = ofPackage === null ? null : partOfType(ofPackage, 'officeDocument');
  const bytes = main === null ? null : zip.read(main);
  const relations = main === null ? null : readRelations(zip, main);
  if (bytes === null || relations === null) return null;
  const sheets: WorkbookSheet[] = [];
  const sheetNames: string[] = [];
  let isFrom1904 = false;
  const isSound = streamXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      sheetNames.push(attributes['name'] ?? '');
      sheets.push(...sheetOf(attributes, relations));
    },
  });
  if (!isSound) return null;
  const [sharedStrings, styles] = [partOfType(relations, 'sharedStrings'), partOfType(relations, 'styles')];
  return { sheets, sheetNames, isFrom1904, sharedStrings, styles };
}

/** A flag in XML. @example isTrue('1') // => true */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Nothing for a sheet that is one chart, or an old macro or dialog: it has no cells. */
function sheetOf(attributes: XmlAttributes, relations: Relations): readonly WorkbookSheet[] {
  const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
  const relation = relations.get(id);
  if (relation?.type !== 'worksheet') return [];
  const state = attributes['state'] ?? 'visible';
  return [{ name: attributes['name'] ?? '', isHidden: state !== 'visible', part: relation.part }];
}

const typesOfNotes: ReadonlySet<string> = new Set(['comments', 'threadedComment']);

/** The names of the parts that hold the notes and the comments of a sheet's cells. */
export function partsOfNotes(zip: ZipParts, sheetPart: string): readonly string[] {
  const relations = [...(readRelations(zip, sheetPart)?.values() ?? [])];
  return relations.filter(({ type }) => typesOfNotes.has(type)).map(({ part }) => part);
}

const partOfType = (relations: Relations, type: string): string | null =>
  [...relations.values()].find((relation) => relation.type === type)?.part ?? null;

/** The relations of a part by their ids; those of the package for an empty name. */
function readRelations(zip: ZipParts, part: string): Relations | null {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (bytes === null) return null;
  const relations = new Map<string, Relation>();
  const isSound = streamXml(bytes, {
    open: (name, { Id, Type, Target, TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const type = (Type ?? '').slice((Type ?? '').lastIndexOf('/') + 1);
      relations.set(Id ?? '', { type, part: resolvePart(folder, Target ?? '') });
    },
  });
  return isSound ? relations : null;
}

/** A target is relative to the folder of its source, or begins at the root of the package. */
function resolvePart(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
