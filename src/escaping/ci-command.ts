import { showInTerminal } from './show-in-terminal.ts';

/**
 * Text behind `::` in a workflow command of GitHub: what it says, and nothing that could begin another command. Line
 * breaks stay as breaks of the message. As `escapeData` of actions/toolkit, `packages/core/src/command.ts`.
 *
 * @example ciCommandData('90 %\nmer') // => '90 %25%0Amer'
 */
export function ciCommandData(text: string): string {
  return text.split('\n').map(showInTerminal).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/**
 * The value of a property in a workflow command of GitHub (`file=…`). As `escapeProperty` of actions/toolkit.
 *
 * @example ciCommandProperty('a,b:c') // => 'a%2Cb%3Ac'
 */
export function ciCommandProperty(text: string): string {
  return showInTerminal(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitHub obeys `::name` first on a line, also behind blanks; a color before it must not hide it from us. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it begins a color
const lineStart = /^((?:\u001B\[\d*m|[^\S\r\n])*:):/gm;

/** Azure Pipelines, TeamCity and GitHub's older form are obeyed anywhere on a line. */
const anywhere = /##(?=\[|vso\[|teamcity\[)/gi;

/**
 * Plain text as it may stand in the log of a CI job: no line of it is taken for a command (`::error::`, `##vso[…]`). A
 * blank takes the place of the second mark, so that no line grows.
 *
 * @example plainInCi('::stop-commands::x') // => ': stop-commands::x'
 * @example plainInCi('a ##vso[task.complete]') // => 'a # vso[task.complete]'
 */
export function plainInCi(text: string): string {
  return text.replace(lineStart, '$1 ').replace(anywhere, '# ');
}
