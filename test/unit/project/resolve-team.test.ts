import { describe, expect, it } from 'vitest';
import { projectWithoutConfig } from '../../../src/project/project-without-config.ts';
import { resolveTeam } from '../../../src/project/resolve-team.ts';
import { suggestTeam } from '../../../src/project/suggest-team.ts';
import { packagedCatalogue } from '../catalogue/packaged-catalogue.ts';
import { read } from './projects.ts';

const { project: listed } = read(`
teams:
  - { id: sor-fron, name: Sør-Fron kommune, aliases: [Fron] }
  - { id: nord-fron, name: Nord-Fron kommune }
  - { id: aa, name: Åmli }
`);
const unlisted = projectWithoutConfig(packagedCatalogue);

describe('resolveTeam, where the teams are listed', () => {
  it.each([
    ['sor-fron', 'sor-fron'],
    ['Sør Fron', 'sor-fron'],
    ['SØR-FRON KOMMUNE', 'sor-fron'],
    [' fron ', 'sor-fron'],
    ['Aamli', 'aa'],
    ['ÅMLI'.normalize('NFD'), 'aa'],
  ])('reads "%s"', (text, id) => {
    expect(resolveTeam(listed, text)).toBe(id);
  });

  it.each(['Sør-Fron sykehus', '', '-', 'x'.repeat(10_000)])('does not know "%.20s"', (text) => {
    expect(resolveTeam(listed, text)).toBeNull();
  });
});

describe('resolveTeam, where no teams are listed', () => {
  it.each([
    ['Fjelldal', 'fjelldal'],
    ['Fjelldal  kommune', 'fjelldal-kommune'],
    ['Sør-Fron', 'sør-fron'],
    ['Deanu gielda / Tana', 'deanu-gielda-tana'],
    ['Čáhcesuolu', 'čáhcesuolu'],
    ['Čáhcesuolu'.normalize('NFD'), 'čáhcesuolu'],
    ['../../etc/passwd', 'etc-passwd'],
    ['0301', '0301'],
  ])('makes a team of "%s"', (text, id) => {
    expect(resolveTeam(unlisted, text)).toBe(id);
  });

  it.each(['', '  ', '…', '--'])('makes none of "%s"', (text) => {
    expect(resolveTeam(unlisted, text)).toBeNull();
  });
});

describe('suggestTeam', () => {
  it('gives the nearest spelling of gpf.yaml', () => {
    expect(suggestTeam(listed, 'Sør-Fron komune')).toBe('Sør-Fron kommune');
    expect(suggestTeam(listed, 'nordfrom')).toBe('nord-fron');
  });

  it('gives nothing where nothing is near', () => {
    expect(suggestTeam(listed, 'Bergen')).toBeNull();
    expect(suggestTeam(unlisted, 'Fjeldal')).toBeNull();
  });
});
