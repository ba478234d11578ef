import { describe, expect, it } from 'vitest';
import { proposePhases } from '../../../src/advice/propose-phases.ts';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { IndicatorId, TeamId } from '../../../src/domain/ids.ts';
import { makeFinding, wholeFile } from '../../../src/domain/make-finding.ts';
import type { Period } from '../../../src/domain/period.ts';
import { en } from '../../../src/language/en.ts';
import type { Messages } from '../../../src/language/messages.ts';
import { nb } from '../../../src/language/nb.ts';
import { nn } from '../../../src/language/nn.ts';
import type { ProposalObjection } from '../../../src/language/report-texts.ts';
import type { SeriesRule } from '../../../src/project/project.ts';
import { noSettings } from '../../../src/project/read-series-rule.ts';
import { noPaint } from '../../../src/report/paint.ts';
import { phaseLines } from '../../../src/report/phase-lines.ts';
import { proposalsJson } from '../../../src/report/proposals-json.ts';
import { renderProposals } from '../../../src/report/render-proposals.ts';
import type { TeamSeries } from '../../../src/series/series.ts';
import { makeIndicator } from '../../factories/make-indicator.ts';
import { makeProject } from '../../factories/make-project.ts';
import { read } from '../project/projects.ts';
import { makeSeries } from '../reading/make-series.ts';

const low = '3/20 5/20 8/20 4/20 7/20 9/20 6/20 3/20 8/20 5/20 7/20 4/20';
const high = '13/20 15/20 18/20 12/20 17/20 19/20 16/20 13/20 18/20 15/20 17/20 12/20';
const telephone = { date: '2022-01-10' as CalendarDate, text: 'Telefon: "før" utskriving' };
const series = (given: Partial<TeamSeries> = {}, words = `${low} ${high}`, first = '2021-01'): TeamSeries =>
  makeSeries(words, { kind: 'month', key: first }, { changes: [telephone], ...given });

const rule = (given: Partial<SeriesRule> = {}): SeriesRule => ({
  team: 'fjelldal' as TeamId,
  indicator: 'sykepleier-3-dager' as IndicatorId,
  settings: noSettings,
  ...given,
});

const noTrouble = { findings: [], leftOut: new Set<TeamId>() };

/** The page as the terminal shows it, with no-break spaces as plain ones. */
const page = (one: TeamSeries, messages: Messages, rules: readonly SeriesRule[] = []): string =>
  renderProposals([proposePhases(one)], noTrouble, {
    project: makeProject({ series: rules }),
    messages,
    paint: noPaint,
  }).replaceAll('\u00a0', ' ');

const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the lines for gpf.yaml', () => {
  const lines = (one: TeamSeries, rules: readonly SeriesRule[] = []) => phaseLines(proposePhases(one), rules);

  it('are a whole entry where there is none', () => {
    expect(lines(series())).toEqual({
      place: 'new-series',
      lines: [
        'series:',
        '  - team: fjelldal',
        '    indicator: sykepleier-3-dager',
        '    phases:',
        '      - { period: 2022-01, label: "Telefon: \\"før\\" utskriving" }',
      ],
    });
    expect(lines(series(), [rule({ team: null })])).toMatchObject({ place: 'new-entry' });
    expect(lines(series(), [rule({ team: null })]).lines[0]).toBe('  - team: fjelldal');
  });

  it('are added to the entry that is there', () => {
    expect(lines(series(), [rule()])).toMatchObject({ place: 'add-to-entry' });
    expect(lines(series(), [rule()]).lines[0]).toBe('    phases:');
  });

  it('keep the phases that are there', () => {
    const phases = [{ period: { kind: 'month', key: '2021-01' } as Period, label: null }];
    const longer = series({ phases }, `5/20*12 ${low} ${high}`, '2020-01');
    const settings = { ...noSettings, phases };
    expect(lines(longer, [rule({ settings })])).toEqual({
      place: 'replace-in-entry',
      lines: ['    phases:', '      - 2021-01', '      - { period: 2022-01, label: "Telefon: \\"før\\" utskriving" }'],
    });
  });

  it('are read back as the phases that were proposed, whatever the team is called and wrote', () => {
    const nasty = { ...telephone, text: 'ja: #1 {x} [y] \'z\' "å" \\ \t' };
    for (const team of ['true', '17', 'fjell-dal', 'å.b']) {
      const { lines: written } = lines(series({ team: team as TeamId, changes: [nasty] }));
      const yaml = `teams:\n  - { id: "${team}", name: A }\n${written.join('\n')}\n`;
      const { project, findings } = read(yaml);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(project.series[0]).toMatchObject({
        team,
        indicator: 'sykepleier-3-dager',
        settings: { phases: [{ period: { kind: 'month', key: '2022-01' }, label: nasty.text.trim() }] },
      });
    }
  });

  it('name an event by its day, which the sheet has, and not by its number', () => {
    const advice = proposePhases(series());
    const points = advice.series.points.map((point) =>
      point.period.key === '2022-01' ? { ...point, day: { kind: 'day', key: '2022-01-12' } as const } : point,
    );
    expect(phaseLines({ ...advice, series: { ...advice.series, points } }, []).lines.at(-1)).toContain('2022-01-12');
  });
});

describe('the page of proposals', () => {
  it('tells the grounds and shows the lines', () => {
    expect(
      page(series(), nb, [rule()]),
    ).toBe(`Forslag til nye faser. gpf endrer ingenting selv: dere avgjør, og skriver linjene i gpf.yaml. Uten
noen endring ville noen få av hundre serier likevel fått et forslag.

fjelldal
  Sykepleier innen 3 dager
    Ny fase fra januar 2022, etter tiltaket «Telefon: "før" utskriving» (10. januar 2022). 12
    målinger før med nivå 28 %, 12 etter med nivå 78 %. 12 målinger på rad ligger over det gamle
    nivået (flere enn 7 er tegn på reell endring), og rundt det nye nivået er de stabile.
    Legg til i oppføringen for fjelldal og sykepleier-3-dager under «series:» i gpf.yaml:

    phases:
      - { period: 2022-01, label: "Telefon: \\"før\\" utskriving" }
`);
  });

  it('is written in nynorsk and English', () => {
    expect(unwrapped(page(series(), nn))).toContain(
      '12 målingar før med nivå 28 %, 12 etter med nivå 78 %. 12 målingar på rad ligg over',
    );
    expect(unwrapped(page(series(), en))).toContain('12 measurements in a row lie above the old level');
    for (const messages of [nb, nn, en]) {
      const { write } = messages.report.proposals;
      const told = Object.values(write).map((tell) => tell('fjelldal', 'x'));
      expect(new Set(told).size).toBe(4);
    }
  });

  it('names the changes that a phase cannot be told apart for, and in what step they are one', () => {
    const at = (date: string, messages: Messages): string =>
      unwrapped(page(series({ changes: [telephone, { date: date as CalendarDate, text: 'Ny tavle' }] }), messages));
    expect(at('2022-01-12', nb)).toContain('de stabile. I samme måned: «Ny tavle». Tallene kan ikke skille dem. Legg');
    expect(at('2022-01-12', nn)).toContain('I same månad: «Ny tavle». Tala kan ikkje skilje dei.');
    expect(at('2022-01-12', en)).toContain('In the same month: “Ny tavle”. The numbers cannot tell them apart.');
    // It belongs to the point of January too.
    expect(at('2021-12-20', nb)).toContain('Omtrent samtidig: «Telefon');
    expect(at('2021-12-20', nn)).toContain('Om lag samtidig: «Telefon');
    expect(at('2021-12-20', en)).toContain('At about the same time: “Telefon');
  });

  it('says beside a proposal what stands against the other changes', () => {
    const list = { date: '2022-05-02' as CalendarDate, text: 'Liste' };
    expect(page(series({ changes: [telephone, list] }), nb)).toContain(
      'de stabile.\n    «Liste»: for få målinger i fasen før tiltaket: 4, 12 trengs.\n    Legg til',
    );
  });

  it('says last who was left out, how many errors there are and how to see them', () => {
    const error = makeFinding('file-empty', wholeFile('a.csv'), {});
    const trouble = (findings: readonly Finding[], teams: readonly string[], messages: Messages): string =>
      renderProposals([], { findings, leftOut: new Set(teams as TeamId[]) }, { project, messages, paint: noPaint });
    const { project } = read(
      'teams:\n  - { id: fjelldal, name: Fjelldal kommune }\n  - { id: havsund, name: Havsund }\n',
    );
    expect(trouble([error, error], ['fjelldal'], nb)).toBe(
      `Ingen målinger å foreslå faser for.\n\nUten forslag fordi dataene har feil: Fjelldal kommune. gpf validate viser alle 2 feilene.\n`,
    );
    expect(trouble([error], [], nb)).toContain('\n\nDataene har feil. gpf validate viser feilen.\n');
    expect(trouble([error], [], nn)).toContain('\n\nDataa har feil. gpf validate viser feilen.\n');
    expect(trouble([error], ['fjelldal'], nn)).toContain(`Utan framlegg fordi dataa har feil: Fjelldal kommune.`);
    expect(trouble([error, error], [], en)).toContain('\n\nThe data have errors. gpf validate shows all 2 errors.\n');
    expect(trouble([{ ...error, severity: 'warning' }], [], nb)).toBe('Ingen målinger å foreslå faser for.\n');
  });

  it('says why there is none: in one line, or by each change on a line of its own', () => {
    const late = { date: '2022-09-05' as CalendarDate, text: 'Liste' };
    const never = { date: '2030-01-01' as CalendarDate, text: 'Tavle' };
    expect(page(series({ changes: [never, late] }), nb)).toBe(`Ingen nye faser å foreslå.

fjelldal
  Sykepleier innen 3 dager:
    «Liste»: for få målinger etter tiltaket: 4, 12 trengs.
    «Tavle»: ingen målinger etter tiltaket.
`);
    expect(page(series({ changes: [late] }), nb)).toBe(`Ingen nye faser å foreslå.

fjelldal
  Sykepleier innen 3 dager: «Liste»: for få målinger etter tiltaket: 4, 12 trengs.
`);
    expect(page(series({ changes: [] }), nn)).toContain('teamet har ikkje skrive ned noko tiltak med dato');
    expect(renderProposals([], noTrouble, { project: makeProject(), messages: en, paint: noPaint })).toBe(
      'No measurements to propose phases for.\n',
    );
  });

  it('has words of its own for every objection and silence, in every language', () => {
    const objections: readonly ProposalObjection[] = [
      { kind: 'too-few-before', measured: 7, needed: 12 },
      { kind: 'too-few-after', measured: 7, needed: 12 },
      { kind: 'no-difference', longestRun: 3, limit: 7 },
      ...(['before', 'after'] as const).flatMap((phase) =>
        (['own-line', 'old-line', 'alike'] as const).flatMap((about) =>
          [0, 1, 9].map((off) => ({ kind: 'not-judged' as const, phase, about, off, needed: 10 })),
        ),
      ),
      ...(['outside', 'is-a-phase', 'beside', 'no-sign-unsplit', 'not-steady'] as const).map((kind) => ({
        kind,
      })),
    ];
    const told = [nb, nn, en].flatMap(({ report: { proposals } }) => [
      ...objections.map((objection) => proposals.refused(objection, 'X')),
      ...Object.values(proposals.silent),
    ]);
    expect(new Set(told).size).toBe(3 * (objections.length + 4));
    for (const text of told) expect(text).not.toMatch(/undefined|null|\.$|signal|unormal/);
  });

  it('lets no change move the cursor', () => {
    expect(page(series({ changes: [{ ...telephone, text: 'a\u001b[2Jb' }] }), nb)).not.toContain('\u001b');
  });
});

describe('proposals as data', () => {
  it('hold the evidence, the refusals and the lines', () => {
    const other = series({ changes: [], indicator: makeIndicator({ id: 'x' as IndicatorId }) });
    const { gpf, proposals, findings } = JSON.parse(
      proposalsJson('1.2.3', [proposePhases(series()), proposePhases(other)], [], []),
    );
    expect({ gpf, findings }).toEqual({ gpf: '1.2.3', findings: [] });
    expect(proposals[0]).toMatchObject({
      team: 'fjelldal',
      indicator: 'sykepleier-3-dager',
      silent: null,
      proposed: [{ period: { key: '2022-01' }, longestRun: 12, limit: 7, side: 'above' }],
      refused: [],
      yaml: { place: 'new-series' },
    });
    expect(proposals[1]).toMatchObject({ indicator: 'x', silent: 'no-changes', proposed: [], yaml: null });
  });
});

describe('several proposals on one page', () => {
  const pageOf = (all: readonly TeamSeries[]): string =>
    renderProposals(all.map(proposePhases), noTrouble, { project: makeProject(), messages: nb, paint: noPaint });

  it('have one key `series:`, so that all of them can be pasted one after the other', () => {
    const other = { ...series().indicator, id: 'fastlege-14-dager' as IndicatorId };
    const text = pageOf([series(), series({ indicator: other })]);
    expect(text.match(/^series:$/gm)).toHaveLength(1);
    expect(text.match(/^ {2}- team: fjelldal$/gm)).toHaveLength(2);
  });

  it('of two patient groups have one entry, and say that it holds for both', () => {
    const text = pageOf([series(), series({ patientGroup: 'frail-elderly' })]);
    expect(text.match(/^ {2}- team: fjelldal$/gm)).toHaveLength(1);
    expect(text.match(/En fase i gpf\.yaml gjelder alle pasientgruppene/g)).toHaveLength(2);
    expect(pageOf([series()])).not.toContain('pasientgruppene');
  });
});
