import { escapeXml } from '../../escaping/escape-xml.ts';
import type { WorksheetTexts } from '../../language/worksheet-texts.ts';

/** Empty boxes to write in by hand, each with what it is for. */
export const writingFields = (labels: readonly string[]): string =>
  labels.map((label) => `<div class="field">${escapeXml(label)}</div>`).join('');

/** A line for a new goal: how much, by when, for whom. */
export function goalLine({ write }: WorksheetTexts): string {
  const parts = [write.howMuch, write.byWhen, write.forWhom].map((label) => `<span>${escapeXml(label)}</span>`);
  return `<div class="goal"><b>${escapeXml(write.goal)}</b>${parts.join('')}</div>`;
}
