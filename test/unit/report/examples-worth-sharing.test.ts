import { describe, expect, it } from 'vitest';
import type { TeamId } from '../../../src/domain/ids.ts';
import type { Team } from '../../../src/domain/team.ts';
import { loadSharingTexts } from '../../../src/language/load-sharing-texts.ts';
import { nb } from '../../../src/language/nb.ts';
import { emptyPoster } from '../../../src/project/empty-poster.ts';
import { examplesWorthSharing } from '../../../src/report/examples-worth-sharing.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { day, makeTeam, network, readOne } from '../worksheet/read-worksheet.ts';

const texts = await loadSharingTexts('nb');
const falseAlarms = { anySign: 0.04, improvement: 0.02, method: 'exact', runs: null, standardError: null } as const;
const phases = [{ period: { kind: 'month', key: '2023-01' } as const, label: null }];
const better = '4 3 4 3 4 3 4 3 4 3 4 3 8 9 8 9 8 9 8 9 8 9 8 9';

const agreed = (given: Partial<Team> = {}): Team => makeTeam({ share: { network: true, web: true }, ...given });

/** The page of some teams of which each has the same series. */
function pageOf(teams: readonly Team[], line: string, given: Partial<TeamSeries> = {}): string | null {
  const reported = teams.map(({ id }) => ({ ...readOne(line, { phases, ...given, team: id }), falseAlarms }));
  return examplesWorthSharing({ project: { network }, teams, reported }, nb, texts)?.replaceAll('\u00a0', ' ') ?? null;
}

const sections = (page: string | null): readonly string[] => (page ?? '').split(/^## /m);

describe('the examples worth sharing', () => {
  it('are those of teams that agreed to be shown on the web, and none where nobody did', () => {
    const other = makeTeam({ id: 'havsund' as TeamId, name: 'Havsund', share: { network: true, web: false } });
    const page = pageOf([agreed(), other], better);
    expect(page).toContain('### Fjelldal kommune');
    expect(page).not.toContain('Havsund');
    expect(pageOf([other], better)).toBeNull();
  });

  it('have lasted: a sign for the better, with the goal met and held where there is one', () => {
    const targets = (value: number) => [{ from: null, value, by: null }];
    const improved = (line: string, given: Partial<TeamSeries> = {}) =>
      sections(pageOf([agreed()], line, given))[1]?.includes('### Fjelldal') ?? false;
    expect(improved(better)).toBe(true);
    expect(improved(better, { targets: targets(0.8) })).toBe(true);
    expect(improved(better, { targets: targets(0.95) })).toBe(false);
    expect(improved(better.slice(0, -2))).toBe(false);
    expect(improved(better, { phases: [] })).toBe(false);
    expect(improved('8 9 8 9 8 9 8 9 8 9 8 9 4 3 4 3 4 3 4 3 4 3 4 3')).toBe(false);
  });

  it('are told with what was changed and when, and what was learned, also where nothing improved', () => {
    const team = agreed({
      changes: [{ date: day('2022-05-02'), text: 'Fast sykepleier' }],
      poster: { ...emptyPoster, learned: ['Et kurs endret ikke tallene.'] },
    });
    const [, improved, tried] = sections(pageOf([team], '5*9', { phases: [] }));
    expect(improved).toContain('Ingen av teamene som har sagt ja, har en slik forbedring ennå.');
    expect(tried).toContain('- 2. mai 2022: Fast sykepleier');
    expect(tried).toContain('- Et kurs endret ikke tallene.');
  });

  it('let no text of a team out of its place, and never hold what a patient said', () => {
    const voice = {
      text: 'Eg ville heim',
      consent: { date: day('2022-01-01'), covers: ['web'], until: null },
    } as const;
    const team = agreed({
      name: '1. Fjelldal <b>',
      changes: [{ date: day('2022-05-02'), text: '[her](http://ond.no)\n# Stor' }],
      poster: { ...emptyPoster, patientVoice: voice, learned: ['- @alle'] },
    });
    const page = pageOf([team], better) ?? '';
    expect(page).toContain('### 1\\. Fjelldal &lt;b&gt;');
    expect(page).not.toMatch(/(?<!\\)\]\(|^# Stor|- - |@alle|Eg ville heim/m);
  });

  it('tell nothing of a series that is hidden', () => {
    const { privacy } = readOne('8').series;
    expect(pageOf([agreed()], better, { privacy: { ...privacy, hiddenByOutcome: true } })).toBeNull();
  });
});
