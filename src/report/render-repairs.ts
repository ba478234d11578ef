import type { Repair } from '../domain/repair.ts';
import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Messages } from '../language/messages.ts';
import type { RepairTexts } from '../language/repair-texts.ts';
import type { Paint } from './paint.ts';
import type { RepairedFile, RepairReport } from './repaired-file.ts';
import { wrapWords } from './wrap-words.ts';

/** Widest line of a terminal text, in characters. */
const widest = 100;

/** So many cells are named; the others are counted. */
const namedCells = 5;

const indent = '  ';

/** What was done to each file, then where the copies are, and what is left for people to mend. */
export function renderRepairs(report: RepairReport, { report: { repairs } }: Messages, paint: Paint): string {
  const { files, folder, errors, command } = report;
  const copies = files.filter(({ copy }) => copy !== null).length;
  const written = copies > 0 ? repairs.written(copies, `${showInTerminal(folder ?? '')}/`) : repairs.nothingWritten;
  const left =
    errors === 0 ? repairs.noErrorsLeft : repairs.errorsLeft(errors, command === null ? null : showInTerminal(command));
  const lines = [
    ...files.flatMap((file) => tellFile(file, repairs, paint)),
    '',
    ...(folder === null ? [] : [written]),
    errors === 0 ? left : paint.error(left),
  ];
  return `${lines.join('\n')}\n`;
}

function tellFile({ file, outcome, repairs }: RepairedFile, words: RepairTexts, paint: Paint): readonly string[] {
  const name = paint.strong(showInTerminal(file));
  if (outcome !== 'repaired') return [`${name}${indent}${words.outcome[outcome]}`];
  const lines = repairs.flatMap((repair) =>
    wrapWords(tellRepair(repair, words), widest - 2 * indent.length).map((line, row) =>
      row === 0 ? indent + line : indent + indent + line,
    ),
  );
  return [name, ...lines];
}

function tellRepair(repair: Repair, words: RepairTexts): string {
  const what = showInTerminal(words.repair(repair));
  if (repair.cells.length === 0) return what;
  return `${what} ${words.inCells(repair.count, repair.cells.slice(0, namedCells))}`;
}
