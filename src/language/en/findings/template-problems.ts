import type { TemplateProblem } from '../../../domain/template-problem.ts';
import type { FindingText } from '../../finding-texts.ts';

/** What is wrong with an element of a template or a logo, and what to do about it. */
export const templateProblems: Readonly<Record<TemplateProblem, FindingText>> = {
  'not-xml': { what: 'is not valid XML', how: 'Open the template in your drawing program and save it again as SVG.' },
  'wrong-encoding': {
    what: 'says that it is saved in another encoding than UTF-8',
    how: 'Save the template again as UTF-8.',
  },
  'too-large': {
    what: 'is larger than a poster needs, or copies itself',
    how: 'Simplify the drawing: join shapes, make pictures smaller, and remove copies of copies.',
  },
  'not-svg': { what: 'is not an SVG drawing', how: 'Save the template as SVG.' },
  'no-size': { what: 'has no size', how: 'Set the page size in your drawing program (viewBox).' },
  script: { what: 'holds a script', how: 'Remove the script.' },
  'event-handler': { what: 'has an event that runs code', how: 'Remove the attribute that begins with “on”.' },
  'foreign-object': { what: 'holds foreign content (foreignObject)', how: 'Turn the text into ordinary SVG text.' },
  doctype: { what: 'holds a DOCTYPE', how: 'Save the template as plain or optimized SVG.' },
  'outside-reference': { what: 'points outside the file', how: 'Embed the picture in the drawing.' },
  link: { what: 'is a link', how: 'Remove the link. An address can stand on the poster as text or as a QR code.' },
  'unknown-slot': {
    what: 'is a slot that gpf does not know',
    how: 'Correct the name of the slot. All names are shown by gpf template check team.',
  },
  'not-a-rectangle': {
    what: 'is not a rectangle with a width and a height',
    how: 'Draw the slot as a rectangle, not as a path or a text.',
  },
  'slot-twice': { what: 'stands twice in the template', how: 'Delete one of the slots.' },
  'bad-value': {
    what: 'has a value that cannot be used',
    how: 'Write sizes in points, the largest first and at least 4 (29 22), lines and columns as whole numbers (2), and colors as #16323A.',
  },
};
