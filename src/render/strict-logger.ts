/** What Vega and Vega-Lite report through. */
export interface Logger {
  level(): number;
  level(level: number): Logger;
  error(...words: readonly unknown[]): Logger;
  warn(...words: readonly unknown[]): Logger;
  info(...words: readonly unknown[]): Logger;
  debug(...words: readonly unknown[]): Logger;
}

/** Remembers what Vega complains of. Vega catches what is thrown at it, so the complaint is raised afterwards. */
export interface StrictLogger extends Logger {
  /** Throws where anything was reported: a chart that Vega doubts must not be printed. */
  readonly raise: () => void;
}

/** The level of warnings: notes below it are not asked for. */
const warnings = 2;

/** A logger that turns the first warning or error into an Error. */
export function strictLogger(): StrictLogger {
  const complaints: string[] = [];
  const complain = (...words: readonly unknown[]): Logger => {
    complaints.push(words.map(String).join(' '));
    return logger;
  };
  function level(): number;
  function level(to: number): Logger;
  function level(to?: number): number | Logger {
    return to === undefined ? warnings : logger;
  }
  const logger: StrictLogger = {
    level,
    error: complain,
    warn: complain,
    info: () => logger,
    debug: () => logger,
    raise: () => {
      if (complaints.length > 0) throw new Error(`Vega could not draw a chart as specified: ${complaints.join('; ')}`);
    },
  };
  return logger;
}
