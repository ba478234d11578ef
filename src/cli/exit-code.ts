/** What the exit code of gpf tells; of several, the highest class wins. */
export const exitCode = {
  fine: 0,
  dataHasErrors: 1,
  wrongUsage: 2,
  cannotReadOrWrite: 3,
  fault: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
