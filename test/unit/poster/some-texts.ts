import fc from 'fast-check';

const stems =
  'utskriving pasient kommune sykehus sjukehus hjemme heime teneste tjeneste fastlege oppfølging korttid avdeling alarm legemiddel gjennomgang brukar bruker representant samhandling avvik system sjekkliste ansvarlig telefon hjelp velferd teknologi kvardag rehabilitering koordinator';
const small =
  'og i på av til for om med å ei eit som det er vi har ikkje ikke når så kom etter før the of and to in we';
const english = 'hospital discharge municipality rehabilitation follow-up nurse pathway multidisciplinary home visit';
const names =
  'Sør-Varanger Unjárga-Nesseby Guovdageaidnu Kárášjohka Porsáŋgu Aarborte Ørsta Ås Å Ål Ålesund Østre Toten Čáhcesuolu Ŋárga Đivttasvuotna Žilli';
const told =
  '69 % – 1. mars 2023 kl. 12 nr. 4 3 dager 1 200 E2-06 «Trygt heim» (sjå s. 4) 24/7 5,5 – ja! post@fjelldal.example';

const wordsOf = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.split(' '));

const compound = fc
  .tuple(fc.array(wordsOf(stems), { minLength: 1, maxLength: 4 }), fc.constantFrom('', 's', '-'))
  .map(([parts, joint]) => parts.join(joint));

const odd = fc.constantFrom(
  'samhandlingsavvikssystemoppfølgingsansvarligrepresentant'.repeat(3).slice(0, 120),
  '🏠',
  '👩🏽\u200D⚕️',
  'e\u0301n',
  'n\u0308',
  'A\u030Alesund',
  '\u00A0',
  'samhandlings\u00ADavviks\u00ADsystemet',
  '   ',
  '\n',
  'ja\u200Bnei',
  'SAMHANDLING',
  'AVTA',
);

const sentenceMark = fc.constantFrom('', '', '', '', '.', ',', ':', '?');

const word = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: compound },
      { weight: 8, arbitrary: wordsOf(small) },
      { weight: 3, arbitrary: wordsOf(names) },
      { weight: 3, arbitrary: wordsOf(told) },
      { weight: 2, arbitrary: wordsOf(english) },
      { weight: 1, arbitrary: odd },
    ),
    sentenceMark,
  )
  .map(([text, mark]) => `${text}${mark}`);

/** Words as teams write them, of up to so many characters: long compounds, names, numbers with units, and slips. */
export const someText = (longest: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: Math.ceil(longest / 7) }).map((words) => words.join(' ').slice(0, longest));
