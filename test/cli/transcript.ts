import type { Run } from './run-gpf.ts';

/** A run as a page that a person can read in a review. Folders that differ from run to run are named `FOLDER`. */
export function transcript(title: string, command: string, run: Run, folder?: string): string {
  const clean = (text: string) => (folder === undefined ? text : text.replaceAll(folder, 'FOLDER'));
  const block = (name: string, text: string) => (text === '' ? '' : `\n${name}:\n\n\`\`\`text\n${clean(text)}\`\`\`\n`);
  return `# ${title}\n\n\`\`\`text\n$ ${clean(command)}\n\`\`\`\n${block('Standard output', run.out)}${block('Standard error', run.err)}\nExit code: ${run.exitCode}\n`;
}
