import { showInTerminal } from '../escaping/show-in-terminal.ts';
import type { Formats } from '../language/formats.ts';
import type { TemplateTexts } from '../language/template-texts.ts';
import { type CheckedSlot, nameOfSlot, type TemplateCheck } from '../poster/check-template.ts';
import type { Paint } from './paint.ts';

/** What a check is told with. */
export interface TemplateWords {
  readonly texts: TemplateTexts;
  readonly formats: Formats;
  readonly paint: Paint;
}

/** What `gpf template check` found, for the terminal. Problems stand before it, as findings do. */
export function renderTemplateCheck(check: TemplateCheck, words: TemplateWords): string {
  const { texts } = words;
  const file = showInTerminal(check.file);
  if (check.page === null) return `${texts.refused(file, check.findings.length)}\n`;
  const { width, height } = check.page;
  const { formats } = words;
  const parts = [
    `${texts.sound(file)} ${texts.page(formats.number(round(width)), formats.number(round(height)))}`,
    section(texts.headings.slots, listSlots(check.slots, words), words),
    section(texts.headings.missing, listMissing(check, words), words),
    section(texts.headings.advice, advise(check, words), words),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (heading: string, lines: readonly string[], { paint }: TemplateWords): string =>
  lines.length === 0 ? '' : [paint.strong(heading), ...lines.map((line) => `  ${line}`)].join('\n');

const round = (length: number): number => Math.round(length * 10) / 10;

function listSlots(slots: readonly CheckedSlot[], { texts, formats }: TemplateWords): readonly string[] {
  const rows = slots.map((slot) => ({
    name: nameOfSlot(slot),
    size: texts.size(formats.number(Math.round(slot.box.width)), formats.number(Math.round(slot.box.height))),
    said: texts.parts[slot.part](texts.slots[slot.id] ?? ''),
  }));
  const widest = Math.max(0, ...rows.map(({ name }) => name.length));
  const longest = Math.max(0, ...rows.map(({ size }) => size.length));
  return rows.map(({ name, size, said }) => `${name.padEnd(widest)}  ${size.padEnd(longest)}  ${said}`.trimEnd());
}

function listMissing({ missing }: TemplateCheck, { texts }: TemplateWords): readonly string[] {
  const widest = Math.max(0, ...missing.map((id) => id.length));
  return missing.map((id) => `${id.padEnd(widest)}  ${texts.slots[id] ?? ''}`.trimEnd());
}

function advise(check: TemplateCheck, words: TemplateWords): readonly string[] {
  const { texts, formats } = words;
  return [
    ...(check.slots.length === 0 ? [texts.noSlots] : []),
    ...check.slots.flatMap((slot) => adviseOn(slot, words)),
    ...(check.hidden.length > 0 ? [texts.hidden(formats.list(check.hidden.map(showInTerminal)))] : []),
    ...(check.missing.includes('stamp') ? [texts.noStamp] : []),
    ...(check.hasText ? [texts.hasText] : []),
  ];
}

function adviseOn(slot: CheckedSlot, { texts, formats }: TemplateWords): readonly string[] {
  const { needs, isOutside, over, paleBy, smallLetters } = slot;
  const name = nameOfSlot(slot);
  const millimetres = (length: number): string => formats.number(Math.ceil(length));
  return [
    ...(needs ? [texts.tooSmall(name, millimetres(needs.width), millimetres(needs.height))] : []),
    ...(isOutside ? [texts.outside(name)] : []),
    ...(paleBy === null ? [] : [texts.pale(name, formats.number(Math.floor(paleBy * 10) / 10))]),
    ...(smallLetters
      ? [texts.smallLetters(name, formats.number(round(smallLetters.size)), formats.number(round(smallLetters.least)))]
      : []),
    // Of two that lie over each other, one tells it.
    ...over.filter((other) => name < other).map((other) => texts.over(name, other)),
  ];
}
