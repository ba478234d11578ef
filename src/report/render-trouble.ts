import { collectAll } from '../domain/collect-findings.ts';
import type { Finding } from '../domain/finding.ts';
import type { Team } from '../domain/team.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import { countFindings } from './count-findings.ts';
import { orderFound } from './order-found.ts';
import type { Paint } from './paint.ts';
import { renderFindings } from './render-findings.ts';
import { wrapWords } from './wrap-words.ts';

/** What went wrong on the way to a report. */
interface Troubled {
  /** Teams that got no poster because of errors. */
  readonly leftOut: readonly Team[];
  /** As they may be published (`publishFindings`). */
  readonly findings: readonly Finding[];
}

const widest = 100;

/**
 * Teams without a poster and the errors behind it, then what else must be looked at; empty where there is nothing. Notes
 * are for `gpf validate`.
 */
export function renderTrouble(outcome: Troubled, messages: Messages, paint: Paint): string {
  const { listed: findings } = orderFound(collectAll(outcome.findings.filter(({ severity }) => severity !== 'info')));
  if (findings.length === 0) return '';
  const blocks = [...new Set(findings.map(({ file }) => file))].map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const lines = renderFindings(own, messages, paint, { showSeverity: false, showCode: false });
    return [paint.strong(showInTerminal(file)), ...lines].join('\n');
  });
  const names = outcome.leftOut.map(({ name }) => showInTerminal(name));
  const left = names.length > 0 ? [wrapWords(messages.report.leftOut(names), widest).join('\n')] : [];
  const counts = { ...countFindings(outcome.findings), infos: 0, files: blocks.length };
  const sum = `  ${messages.report.counted(counts)}  gpf explain ${findings[0]?.code}`;
  return [...left, [blocks.join('\n\n'), sum].join('\n')].join('\n\n');
}
