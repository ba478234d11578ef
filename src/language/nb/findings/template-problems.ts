import type { TemplateProblem } from '../../../domain/template-problem.ts';
import type { FindingText } from '../../finding-texts.ts';

/** What is wrong with an element of a template or a logo, and what to do about it. */
export const templateProblems: Readonly<Record<TemplateProblem, FindingText>> = {
  'not-xml': { what: 'er ikke gyldig XML', how: 'Åpne malen i tegneprogrammet og lagre den på nytt som SVG.' },
  'wrong-encoding': {
    what: 'sier at den er lagret i en annen tegnkoding enn UTF-8',
    how: 'Lagre malen på nytt som UTF-8.',
  },
  'too-large': {
    what: 'er større enn en plakat trenger, eller kopierer seg selv',
    how: 'Forenkle tegningen: slå sammen former, gjør bilder mindre, og fjern kopier av kopier.',
  },
  'not-svg': { what: 'er ikke en SVG-tegning', how: 'Lagre malen som SVG.' },
  'no-size': { what: 'mangler størrelse', how: 'Sett sidestørrelsen i tegneprogrammet (viewBox).' },
  script: { what: 'inneholder et skript', how: 'Fjern skriptet.' },
  'event-handler': { what: 'har en hendelse som kjører kode', how: 'Fjern attributtet som begynner på «on».' },
  'foreign-object': {
    what: 'inneholder fremmed innhold (foreignObject)',
    how: 'Gjør teksten om til vanlig SVG-tekst.',
  },
  doctype: { what: 'inneholder en DOCTYPE', how: 'Lagre malen som vanlig eller optimalisert SVG.' },
  'outside-reference': { what: 'viser til noe utenfor filen', how: 'Bygg bildet inn i tegningen.' },
  link: { what: 'er en lenke', how: 'Fjern lenken. En adresse kan stå på plakaten som tekst eller QR-kode.' },
  'unknown-slot': {
    what: 'er et felt som gpf ikke kjenner',
    how: 'Rett navnet på feltet. Alle navnene vises av gpf template check team.',
  },
  'not-a-rectangle': {
    what: 'er ikke et rektangel med bredde og høyde',
    how: 'Tegn feltet som et rektangel, ikke som bane eller tekst.',
  },
  'slot-twice': { what: 'står to ganger i malen', how: 'Slett det ene feltet.' },
  'bad-value': {
    what: 'har en verdi som ikke kan brukes',
    how: 'Skriv størrelser i punkter, den største først og minst 4 (29 22), linjer og spalter som hele tall (2), og farger som #16323A.',
  },
};
