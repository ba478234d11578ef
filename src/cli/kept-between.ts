import { join } from 'node:path';
import type { DrawingTools } from './drawing-tools.ts';
import { makePageMemory } from './page-memory.ts';
import { readDrawingTools } from './read-drawing-tools.ts';
import { exists, type OutputFile, writeFiles } from './write-files.ts';

/** What stays in the process between one report and the next. */
export interface KeptBetween {
  readonly tools: () => Promise<DrawingTools>;
  /** Writes what is new of a report's files. */
  readonly write: (folder: string, files: readonly OutputFile[], shown: string) => Promise<void>;
  /** Whether the whole summary is told; after the first report there is only what is new. */
  readonly isFirst: () => boolean;
}

/** For a report that is made once. */
export const keepNothing: KeptBetween = {
  tools: readDrawingTools,
  write: writeFiles,
  isFirst: () => true,
};

export interface KeptForever extends KeptBetween {
  /** Ends a report, and gives the number of files that were new in it. */
  readonly endReport: () => number;
}

/** Fonts, compiled charts, pages that were drawn and files that were written: a report is made again in a fraction of the time. */
export function keepAll(): KeptForever {
  const memory = makePageMemory();
  const written = new Map<string, OutputFile['content']>();
  let tools: Promise<DrawingTools> | null = null;
  let reports = 0;
  let fresh = 0;
  return {
    tools: () => {
      tools ??= readDrawingTools().then((read) => ({ ...read, memory }));
      return tools;
    },
    write: async (folder, files, shown) => {
      const isThere = await Promise.all(files.map(({ path }) => exists(join(folder, path))));
      const news = files.filter(({ path, content }, index) => !isThere[index] || !isSame(written.get(path), content));
      await writeFiles(folder, news, shown);
      for (const { path, content } of news) written.set(path, content);
      fresh += news.length;
    },
    isFirst: () => reports === 0,
    endReport: () => {
      const number = fresh;
      [reports, fresh] = [reports + 1, 0];
      memory.endReport();
      return number;
    },
  };
}

function isSame(before: OutputFile['content'] | undefined, now: OutputFile['content']): boolean {
  if (before === now) return true;
  return before instanceof Uint8Array && now instanceof Uint8Array && Buffer.compare(before, now) === 0;
}
