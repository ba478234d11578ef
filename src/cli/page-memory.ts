import { createHash } from 'node:crypto';
import type { DrawnContent, DrawnPage } from './drawn-page.ts';
import type { OutputFile } from './write-files.ts';

type Content = OutputFile['content'];

/** Pages that were drawn before, for a process that makes a report again and again: what has not changed is not drawn. */
export interface PageMemory {
  /** The page that was drawn from equal values, compared by what they hold; else it is made. */
  readonly recall: (from: readonly unknown[], make: () => Promise<DrawnContent>) => Promise<DrawnContent>;
  /** A file that was written of a remembered page, by a name of its own; else it is made. */
  readonly recallFile: (page: DrawnPage, name: string, make: () => Content) => Content;
  /** Ends a report: pages that it had no use for are forgotten. */
  readonly endReport: () => void;
}

export function makePageMemory(): PageMemory {
  let before = new Map<string, DrawnContent>();
  let used = new Map<string, DrawnContent>();
  const files = new WeakMap<DrawnPage, Map<string, Content>>();
  return {
    recall: async (from, make) => {
      const key = createHash('sha256').update(JSON.stringify(from)).digest('base64');
      const page = used.get(key) ?? before.get(key) ?? (await make());
      used.set(key, page);
      return page;
    },
    recallFile: (page, name, make) => {
      const ofPage = files.get(page) ?? new Map<string, Content>();
      files.set(page, ofPage);
      const file = ofPage.get(name) ?? make();
      ofPage.set(name, file);
      return file;
    },
    endReport: () => {
      before = used;
      used = new Map();
    },
  };
}
