import type { PhaseAdvice, PhaseProposal } from '../advice/propose-phases.ts';
import type { Finding } from '../domain/finding.ts';
import type { TeamId } from '../domain/ids.ts';
import type { Step } from '../domain/period.ts';
import { periodOf } from '../domain/period-arithmetic.ts';
import type { Change } from '../domain/team.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import { formatLevel } from '../language/format-level.ts';
import type { Messages } from '../language/messages.ts';
import type { Project } from '../project/project.ts';
import type { Series } from '../series/series.ts';
import { countFindings } from './count-findings.ts';
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

/** What kept measurements from being looked at. */
interface Trouble {
  readonly findings: readonly Finding[];
  readonly leftOut: ReadonlySet<TeamId>;
}

/**
 * The proposed phases of every series by team, with their grounds and the lines for gpf.yaml; or why there is none. Last
 * who was left out, and how many errors there are.
 */
export function renderProposals(advice: readonly PhaseAdvice[], trouble: Trouble, page: Page): string {
  const { project, messages, paint } = page;
  const teams = [...new Set(advice.map(({ series }) => series.team))].map((id) => {
    const own = advice.filter(({ series }) => series.team === id);
    const name = project.teams.find((team) => team.id === id)?.name ?? id;
    return [paint.strong(showInTerminal(name)), ...own.flatMap((one) => renderSeries(one, advice, page))].join('\n');
  });
  const blocks = [wrap(leadOf(advice, messages), ''), ...teams.map((team) => team.trimEnd())];
  return `${[...blocks, ...tellTrouble(trouble, page)].join('\n\n')}\n`;
}

function leadOf(advice: readonly PhaseAdvice[], { report: { proposals: words } }: Messages): string {
  if (advice.length === 0) return words.noSeries;
  return advice.some(({ proposals }) => proposals.length > 0) ? words.lead : words.leadToNothing;
}

function tellTrouble({ findings, leftOut }: Trouble, { project, messages }: Page): readonly string[] {
  const { errors } = countFindings(findings);
  const names = project.teams.filter(({ id }) => leftOut.has(id)).map(({ name }) => showInTerminal(name));
  return errors === 0 ? [] : [wrap(messages.report.proposals.trouble(names, errors), '')];
}

const wrap = (text: string, indent: string): string =>
  wrapWords(text, widest - indent.length)
    .map((line) => `${indent}${line}`)
    .join('\n');

function renderSeries(
  advice: PhaseAdvice,
  all: readonly PhaseAdvice[],
  { project, messages, paint }: Page,
): readonly string[] {
  const words = messages.report.proposals;
  const name = nameOf(advice.series, messages);
  const isShared = advice.proposals.length > 0 && all.some((other) => other !== advice && isSameEntry(other, advice));
  const reasons = [...reasonsOf(advice, messages), ...(isShared ? [words.allGroups] : [])];
  if (advice.proposals.length === 0) return nameReasons(name, reasons);
  const grounds = advice.proposals.map((proposal) => wrap(tellGrounds(proposal, advice.series, messages), '    '));
  const earlier = all.slice(0, all.indexOf(advice)).filter(({ proposals }) => proposals.length > 0);
  const { place, lines } = phaseLines(advice, project.series, project.series.length > 0 || earlier.length > 0);
  const where = words.write[place](advice.series.team, advice.series.indicator.id);
  const told = [wrap(name, '  '), ...grounds, ...reasons.map((reason) => wrap(reason, '    '))];
  if (earlier.some((other) => isSameEntry(other, advice))) return [...told, ''];
  return [
    ...told,
    wrap(showInTerminal(where), '    '),
    '',
    // From the first column, so that they can be pasted as they are.
    ...lines.map((line) => paint.sign(showInTerminal(line))),
    '',
  ];
}

/** An entry of gpf.yaml knows no patient groups: it holds for all of the team's indicator. */
const isSameEntry = ({ series: a }: PhaseAdvice, { series: b }: PhaseAdvice): boolean =>
  a.team === b.team && a.indicator.id === b.indicator.id;

function nameOf({ indicator, patientGroup }: Series, messages: Messages): string {
  const group = patientGroup === null ? '' : ` (${messages.patientGroups[patientGroup]})`;
  return showInTerminal(indicator.name[messages.id] + group);
}

function tellGrounds(proposal: PhaseProposal, { indicator, step }: Series, messages: Messages): string {
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
  return showInTerminal([text, ...tellInseparable(proposal, step, messages)].join(' '));
}

function tellInseparable(
  { change, inseparable }: PhaseProposal,
  step: Step | null,
  { report }: Messages,
): readonly string[] {
  if (inseparable.length === 0) return [];
  const texts = inseparable.map(({ text }) => text);
  return [report.proposals.inseparable(texts, isSameStep([change, ...inseparable], step) ? step : null)];
}

/** Whether the calendar has one period that holds all days; a change late in a month belongs to the next one's point. */
const isSameStep = (changes: readonly Change[], step: Step | null): boolean =>
  step !== null && step !== 'fortnight' && new Set(changes.map(({ date }) => periodOf(step, date).key)).size === 1;

/** Behind the name where there is one, each on a line of its own where there are more. */
const nameReasons = (name: string, reasons: readonly string[]): readonly string[] =>
  reasons.length === 1
    ? [wrap(`${name}: ${reasons.join('')}`, '  ')]
    : [wrap(`${name}:`, '  '), ...reasons.map((reason) => wrap(reason, '    '))];

/** What stands against a phase at each other change, in time order; else why nothing was looked for. */
function reasonsOf({ silent, proposals, refused }: PhaseAdvice, messages: Messages): readonly string[] {
  const words = messages.report.proposals;
  if (silent !== null) return [`${words.silent[silent]}.`];
  if (refused.length === 0 && proposals.length === 0) return [`${words.silent['no-changes']}.`];
  return refused.map(({ objection, change }) => `${showInTerminal(words.refused(objection, change.text))}.`);
}
