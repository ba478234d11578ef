import { severityOf } from '../domain/severity-of.ts';
import type { ExplanationTexts } from '../language/explanation-texts.ts';
import type { FindingText } from '../language/finding-texts.ts';
import type { FindingPage } from './explanation-page.ts';
import type { ExampleCell, ExamplePart, Heading } from './findings/finding-facts.ts';
import type { Block } from './section.ts';
import type { FindingSubject } from './subjects.ts';

/** A finding in one language, with the message that its example would give. */
export function explainFinding(subject: FindingSubject, texts: ExplanationTexts): FindingPage {
  const { kind, id, about, facts } = subject;
  const { title, why, steps } = subject.textIn(texts);
  const { before, after } = facts.example;
  return {
    kind,
    id,
    about,
    severity: severityOf[id],
    title,
    summary: texts.findingWords.lead(severityOf[id], id),
    message: messageOf(subject, texts),
    why,
    steps,
    meanwhile: texts.findingWords.doing[facts.meanwhile],
    example: { before: showPart(before, texts), after: after === null ? null : showPart(after, texts) },
  };
}

function messageOf({ id, facts: { sample } }: FindingSubject, { findings }: ExplanationTexts): FindingText {
  // Code and arguments belong together in the facts, which an index by all the codes cannot show.
  const tell = findings[id] as (args: unknown, found: string | null) => FindingText;
  return tell(sample.args, sample.found);
}

function showPart(part: ExamplePart, texts: ExplanationTexts): Block {
  switch (part.kind) {
    case 'lines':
      return part;
    case 'csv': {
      const header = part.header.map((heading) => nameOf(heading, texts)).join(part.mark);
      return { kind: 'lines', lines: [header, ...part.lines] };
    }
    case 'sheet':
      return {
        kind: 'table',
        header: part.header.map((heading) => nameOf(heading, texts)),
        rows: part.rows.map((row) => row.map((cell) => showCell(cell, texts))),
      };
  }
}

const showCell = (cell: ExampleCell, { columns }: ExplanationTexts): string =>
  typeof cell === 'string' ? cell : columns[cell.column];

const nameOf = (heading: Heading, { columns }: ExplanationTexts): string =>
  typeof heading === 'string' ? columns[heading] : heading.own;
