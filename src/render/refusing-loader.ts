type Refuse = (address: unknown) => Promise<never>;

/** Vega's way to the world outside the specification. */
export interface Loader {
  readonly load: Refuse;
  readonly sanitize: Refuse;
  readonly http: Refuse;
  readonly file: Refuse;
  readonly options: Readonly<Record<string, never>>;
}

/**
 * Vega's loader with every door shut: its own would read any local file and fetch any address, and a chart brings its own
 * data. Vega catches the refusal, so it is also told to `complain`, at once.
 */
export function refusingLoader(complain: (text: string) => void): Loader {
  const refuse: Refuse = (address) => {
    const text = `a chart may not read ${String(address)}`;
    complain(text);
    return Promise.reject(new Error(text));
  };
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse, options: {} };
}
