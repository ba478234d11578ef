import { loadSharingTexts } from '../language/load-sharing-texts.ts';
import type { Messages } from '../language/messages.ts';
import { examplesWorthSharing, type SharingInput } from '../report/examples-worth-sharing.ts';
import type { OutputFile } from './write-files.ts';

/** Where the report's good local examples are written. */
export const sharingPath = 'examples-worth-sharing.md';

/** The good local examples of a report; null where no team has agreed to be shown. */
export async function makeSharingPage(input: SharingInput, messages: Messages): Promise<OutputFile | null> {
  const content = examplesWorthSharing(input, messages, await loadSharingTexts(messages.id));
  return content === null ? null : { path: sharingPath, content };
}
