import type { PhaseAdvice, PhaseProposal, RefusedChange } from '../advice/propose-phases.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { formatLevel } from '../language/format-level.ts';
import type { Messages } from '../language/messages.ts';
import type { Project } from '../project/project.ts';
import type { Series } from '../series/series.ts';
import type { Paint } from './paint.ts';
import { phaseLines } from './phase-lines.ts';
import { wrapWords } from './wrap-words.ts';

const widest = 100;

/** What a page of proposals is spoken and painted with. */
interface Page {
  readonly project: Project;
  readonly messages: Messages;
  readonly paint: Paint;
}

/** The proposed phases of every series by team, with their grounds and the lines for gpf.yaml; or why there is none. */
export function renderProposals(advice: readonly PhaseAdvice[], page: Page): string {
  const { project, messages, paint } = page;
  const words = messages.report.proposals;
  if (advice.length === 0) return `${words.noSeries}\n`;
  const teams = [...new Set(advice.map(({ series }) => series.team))].map((id) => {
    const own = advice.filter(({ series }) => series.team === id);
    const name = project.teams.find((team) => team.id === id)?.name ?? id;
    return [paint.strong(showInTerminal(name)), ...own.flatMap((one) => renderSeries(one, page))].join('\n');
  });
  const anything = advice.some(({ proposals }) => proposals.length > 0);
  return `${[wrap(anything ? words.lead : words.leadToNothing, ''), ...teams].join('\n\n').trimEnd()}\n`;
}

const wrap = (text: string, indent: string): string =>
  wrapWords(text, widest - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');

function renderSeries(advice: PhaseAdvice, { project, messages, paint }: Page): readonly string[] {
  const words = messages.report.proposals;
  const name = nameOf(advice.series, messages);
  if (advice.proposals.length === 0) return [wrap(`${name}: ${reasonOf(advice, messages)}.`, '  ')];
  const grounds = advice.proposals.map((proposal) => wrap(tellGrounds(proposal, advice.series, messages), '    '));
  const { place, lines } = phaseLines(advice, project.series);
  const where = words.write[place](advice.series.team, advice.series.indicator.id);
  return [
    wrap(name, '  '),
    ...grounds,
    wrap(showInTerminal(where), '    '),
    '',
    // From the first column, so that they can be pasted as they are.
    ...lines.map((line) => paint.sign(showInTerminal(line))),
    '',
  ];
}

function nameOf({ indicator, patientGroup }: Series, messages: Messages): string {
  const group = patientGroup === null ? '' : ` (${messages.patientGroups[patientGroup]})`;
  return showInTerminal(indicator.name[messages.id] + group);
}

function tellGrounds(proposal: PhaseProposal, { indicator }: Series, messages: Messages): string {
  const { formats, report } = messages;
  const level = (value: number): string => formatLevel(value, indicator, messages);
  const text = report.proposals.grounds({
    ...proposal,
    change: proposal.change.text,
    date: formats.date(proposal.change.date),
    period: formats.period(proposal.period),
    before: { measured: proposal.before.measured, level: level(proposal.before.centerLine) },
    after: { measured: proposal.after.measured, level: level(proposal.after.centerLine) },
  });
  return showInTerminal(text);
}

/** What the series lacks, by the change that came nearest to a proposal; of equals the newest. */
function reasonOf({ silent, refused }: PhaseAdvice, messages: Messages): string {
  const words = messages.report.proposals;
  const nearest = refused.toSorted((a, b) => rank(a) - rank(b)).at(-1);
  if (silent !== null || !nearest) return words.silent[silent ?? 'no-changes'];
  return showInTerminal(words.refused(nearest.objection, nearest.change.text));
}

/** How near each objection is to a proposal. */
const nearness: Readonly<Record<RefusedChange['objection']['kind'], number>> = {
  outside: 0,
  'is-a-phase': 1,
  beside: 2,
  'too-few-before': 3,
  'too-few-after': 4,
  'not-judged': 5,
  'no-difference': 6,
  'no-sign-unsplit': 7,
  'not-steady': 8,
};

const rank = ({ objection }: RefusedChange): number => nearness[objection.kind];
