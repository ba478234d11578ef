import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Finding } from '../domain/finding.ts';
import type { Logo } from '../domain/logo.ts';
import { makeFinding, wholeFile } from '../domain/make-finding.ts';
import type { Network } from '../domain/network.ts';
import type { Team } from '../domain/team.ts';
import type { Signs } from '../poster/add-signs.ts';
import type { Picture } from '../poster/picture.ts';
import { mostPictureBytes, type PictureRefusal, type ReadPicture, readPicture } from '../poster/read-picture.ts';

/** Logo and address of a page, and what is wrong with the file of the logo. */
export interface ReadSigns {
  readonly signs: Signs;
  readonly findings: readonly Finding[];
}

/** Reads whose pages are: a team's own logo and address, else those of the network; for a page of several teams, the latter. */
export type ReadSignsOf = (network: Network | null, team: Team | null) => Promise<ReadSigns>;

/** Reads every logo once for a run, from the folder of the project file, and tells once what is wrong with it. */
export function signsReader(config: string | null): ReadSignsOf {
  const folder = config === null ? '.' : dirname(config);
  const read = new Map<string, Promise<ReadPicture>>();
  const told = new Set<string>();
  return async (network, team) => {
    const address = team?.address ?? network?.address ?? null;
    const owner = ownerOf(network, team);
    if (!owner?.logo) return { signs: { logo: null, address }, findings: [] };
    const { logo } = owner;
    const reading = read.get(logo.file) ?? readFileAt(resolve(folder, logo.file));
    read.set(logo.file, reading);
    const { picture, refusal } = await reading;
    const isNew = !told.has(logo.file);
    told.add(logo.file);
    const findings = refusal && isNew ? [findingOf(logo, refusal, owner === team ? team : null)] : [];
    return { signs: { logo: toldPicture(picture, logo.alt ?? owner.name), address }, findings };
  };
}

/** Whose logo a page carries. */
const ownerOf = (network: Network | null, team: Team | null): Network | Team | null => (team?.logo ? team : network);

const toldPicture = (picture: Picture | null, alt: string): Signs['logo'] => picture && { picture, alt };

const notThere: ReadPicture = {
  picture: null,
  refusal: { reason: 'no-file', element: null, problem: null, line: null },
};
const tooLarge: ReadPicture = {
  picture: null,
  refusal: { reason: 'too-large', element: null, problem: null, line: null },
};

async function readFileAt(path: string): Promise<ReadPicture> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return notThere;
  if (found.size > mostPictureBytes) return tooLarge;
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? notThere : readPicture(bytes);
}

function findingOf({ file }: Logo, { line, ...args }: PictureRefusal, team: Team | null): Finding {
  return makeFinding('picture-not-usable', { ...wholeFile(file), line }, args, { team: team?.id ?? null });
}
