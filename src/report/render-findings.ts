import type { Finding } from '../domain/finding.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import type { Paint } from './paint.ts';
import { tellFinding } from './tell-finding.ts';
import { tellOthers } from './tell-others.ts';
import { tellPlace } from './tell-place.ts';
import { wrapLines } from './wrap-lines.ts';

/** Widest line of a terminal text, in characters. */
const widest = 100;

/** One finding as lines: place, severity where asked for, what, and how to put it right below. */
export interface FindingLayout {
  readonly showSeverity: boolean;
  readonly showCode: boolean;
}

/** Findings of one file as lines of a terminal, each with its place, its words and what to do. */
export function renderFindings(
  findings: readonly Finding[],
  messages: Messages,
  paint: Paint,
  layout: FindingLayout,
): readonly string[] {
  const places = findings.map((finding) => tellPlace(finding, messages));
  const placeWidth = Math.max(4, ...places.map((place) => place.length)) + 2;
  return findings.flatMap((finding, index) => {
    const severity = layout.showSeverity ? messages.report.severity[finding.severity].padEnd(10) : '';
    const indent = ' '.repeat(2 + placeWidth + severity.length);
    const { what, how } = tellFinding(finding, messages.findings);
    const others = tellOthers(finding, messages);
    const told = others === '' ? what : `${what} ${others}`;
    const code = layout.showCode ? finding.code : null;
    const lines = withCode(wrap(told, indent.length), code, indent.length, paint);
    const color = finding.severity === 'error' ? paint.error : paint.warning;
    const head = `  ${color((places[index] ?? '').padEnd(placeWidth))}${paint.dim(severity)}`;
    const more = how === null ? [] : wrap(how, indent.length).map((line) => indent + paint.dim(line));
    return [...lines.map((line, row) => (row === 0 ? head : indent) + line), ...more];
  });
}

const wrap = (text: string, indent: number): readonly string[] => wrapLines(showInTerminal(text), widest - indent);

/** The code stands behind the last line where there is room, for those who search or filter. */
function withCode(lines: readonly string[], code: string | null, indent: number, paint: Paint): readonly string[] {
  const last = lines.at(-1);
  if (code === null || last === undefined) return lines;
  const fits = indent + last.length + 2 + code.length <= widest;
  return fits ? [...lines.slice(0, -1), `${last}  ${paint.dim(code)}`] : [...lines, paint.dim(code)];
}
