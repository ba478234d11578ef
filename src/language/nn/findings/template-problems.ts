import type { TemplateProblem } from '../../../domain/template-problem.ts';
import type { FindingText } from '../../finding-texts.ts';

/** What is wrong with an element of a template or a logo, and what to do about it. */
export const templateProblems: Readonly<Record<TemplateProblem, FindingText>> = {
  'not-xml': { what: 'er ikkje gyldig XML', how: 'Opne malen i teikneprogrammet og lagre han på nytt som SVG.' },
  'wrong-encoding': {
    what: 'seier at ho er lagra i ei anna teiknkoding enn UTF-8',
    how: 'Lagre malen om att som UTF-8.',
  },
  'too-large': {
    what: 'er større enn ein plakat treng, eller kopierer seg sjølv',
    how: 'Forenkle teikninga: slå saman former, gjer bilete mindre, og fjern kopiar av kopiar.',
  },
  'not-svg': { what: 'er ikkje ei SVG-teikning', how: 'Lagre malen som SVG.' },
  'no-size': { what: 'manglar storleik', how: 'Set sidestorleiken i teikneprogrammet (viewBox).' },
  script: { what: 'inneheld eit skript', how: 'Fjern skriptet.' },
  'event-handler': { what: 'har ei hending som køyrer kode', how: 'Fjern attributtet som byrjar på «on».' },
  'foreign-object': { what: 'inneheld framandt innhald (foreignObject)', how: 'Gjer teksten om til vanleg SVG-tekst.' },
  doctype: { what: 'inneheld ein DOCTYPE', how: 'Lagre malen som vanleg eller optimalisert SVG.' },
  'outside-reference': { what: 'viser til noko utanfor fila', how: 'Bygg biletet inn i teikninga.' },
  link: { what: 'er ei lenkje', how: 'Fjern lenkja. Ei adresse kan stå på plakaten som tekst eller QR-kode.' },
  'unknown-slot': {
    what: 'er eit felt som gpf ikkje kjenner',
    how: 'Rett namnet på feltet. Alle namna blir viste av gpf template check team.',
  },
  'not-a-rectangle': {
    what: 'er ikkje eit rektangel med breidd og høgd',
    how: 'Teikn feltet som eit rektangel, ikkje som bane eller tekst.',
  },
  'slot-twice': { what: 'står to gonger i malen', how: 'Slett det eine feltet.' },
  'bad-value': {
    what: 'har ein verdi som ikkje kan brukast',
    how: 'Skriv storleikar i punkt, den største først og minst 4 (29 22), linjer og spaltar som heile tal (2), og fargar som #16323A.',
  },
};
