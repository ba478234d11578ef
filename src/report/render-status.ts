import { plainInCi } from '../escaping/ci-command.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { NetworkStatus } from '../status/network-status.ts';
import { renderStatusKey, renderStatusMatrix } from './render-status-matrix.ts';
import { renderStatusTeams } from './render-status-teams.ts';
import type { StatusPage, StatusWords } from './status-words.ts';
import { countWritten, tellDelivered, tellGathering } from './tell-status.ts';
import { wrapShown } from './wrap-shown.ts';

const gap = 2;

/** `gpf status` in the terminal: a table of teams and indicators, what is written, then team for team what comes next. */
export function renderStatus(status: NetworkStatus, page: StatusPage, words: StatusWords): string {
  const { texts, paint } = words;
  const blocks = [
    paint.dim(wrapShown(texts.audience).join('\n')),
    head(status, page, words),
    ...(page.isDetailed
      ? [renderStatusKey(status.indicators, words)]
      : [...renderStatusMatrix(status, words), tasks(status, words)]),
    renderStatusTeams(status, page, words),
    nextSteps(status, page, words),
  ];
  return plainInCi(`${blocks.filter((block) => block !== '').join('\n\n')}\n`);
}

function head(status: NetworkStatus, { name, isDetailed }: StatusPage, words: StatusWords): string {
  const { paint, texts } = words;
  const sentences = [...tellGathering(status, texts), ...(isDetailed ? [] : tellDelivered(status, words))];
  return [
    ...(name === null ? [] : [paint.strong(showInTerminal(name))]),
    ...sentences.flatMap((one) => wrapShown(one)),
  ].join('\n');
}

function tasks(status: NetworkStatus, { texts, messages, paint }: StatusWords): string {
  const counted = countWritten(status);
  if (counted.length === 0) return '';
  const width = Math.max(...counted.map(({ task }) => task.name[messages.id].length)) + gap;
  return [
    paint.strong(texts.tasks.heading),
    ...wrapShown(texts.tasks.lead).map(paint.dim),
    ...counted.map(
      ({ task, teams: number }) =>
        `  ${task.name[messages.id].padEnd(width)}${texts.tasks.written(number, status.teams.length)}`,
    ),
  ].join('\n');
}

function nextSteps(status: NetworkStatus, { isDetailed }: StatusPage, { texts, messages, paint }: StatusWords): string {
  const withErrors = status.teams.filter(({ hasErrors }) => hasErrors).map(({ team }) => team.name);
  const [first] = status.teams;
  return [
    ...(withErrors.length === 0 ? [] : wrapShown(texts.errors(messages.formats.list(withErrors))).map(paint.strong)),
    ...(isDetailed || first === undefined ? [] : wrapShown(texts.oneTeam(first.team.id))),
  ].join('\n');
}
