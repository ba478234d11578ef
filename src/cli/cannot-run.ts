import type { Trouble } from '../language/help-texts.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

const usage: readonly Trouble['kind'][] = [
  'unknown-command',
  'unknown-option',
  'missing-option-value',
  'missing-argument',
  'too-many-arguments',
  'lone-percent',
  'not-a-choice',
  'not-together',
  'one-place-for-formats',
  'not-a-date',
  'date-in-future',
  'unknown-team',
  'unknown-indicator',
  'unknown-explanation',
  'unknown-goal',
  'unknown-column',
  'too-many-patients',
  'unknown-template',
  'unknown-network',
  'unknown-gathering',
  'missing-options',
  'options-exclude-each-other',
  'not-a-share',
  'one-or-all',
  'not-a-number',
  'goal-is-now',
  'too-many-points',
  'points-too-large',
  'no-point-before',
  'out-is-input',
  'one-team',
  'out-is-public',
  'out-is-internal',
  'already-there',
  'file-already-there',
  'copies-in-the-way',
  'choose-one',
  'choose-group',
  'only-for-png',
  'not-measured',
  'binary-to-terminal',
];

/** The command cannot be run as it was asked for. Thrown anywhere in `cli`, caught once in `main`. */
export class CannotRun extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }

  get exitCode(): ExitCode {
    return usage.includes(this.trouble.kind) ? exitCode.wrongUsage : exitCode.cannotReadOrWrite;
  }
}
