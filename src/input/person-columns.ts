import { foldName } from '../catalogue/fold-name.ts';

const indexed = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(foldName));

/** Headers that as a whole name what is known of one person, in bokmål, nynorsk and English. */
const wholeNames = indexed([
  ...['navn', 'namn', 'fullt navn', 'fullt namn', 'name', 'full name', 'first name', 'last name', 'surname'],
  ...['given name', 'family name', 'mellomnavn', 'mellomnamn', 'middle name', 'initialer', 'initialar', 'initials'],
  ...['pasient', 'pasienten', 'pasient id', 'pasientnr', 'pasientnummer', 'patient', 'patient id', 'patient number'],
  ...['bruker', 'brukar', 'tjenestemottaker', 'tenestemottakar', 'pårørende', 'pårørande', 'next of kin'],
  ...['født', 'fødd', 'født dato', 'fødd dato', 'fødedato', 'fødselsdag', 'fødselsår', 'f. dato', 'født år'],
  ...['birth date', 'date of birth', 'birthday', 'birth year', 'year of birth', 'dob', 'born'],
  ...['dnr', 'd-nr', 'd-nummer', 'h-nummer', 'fh-nummer', 'hjelpenummer', 'dufnr', 'duf-nummer', 'person id'],
  ...['ssn', 'social security number', 'national id', 'national identity number', 'identity number', 'nhs number'],
  ...['personal number', 'id-nummer', 'id-nr', 'idnr', 'npr-id', 'npr', 'dips-id', 'kpr-id', 'pid'],
  ...['journalnr', 'journalnummer', 'journal nr', 'journal id', 'record number', 'medical record number', 'mrn'],
  ...['adresse', 'address', 'bostedsadresse', 'bustadadresse', 'gateadresse', 'gate', 'postadresse', 'home address'],
  ...['telefon', 'telefonnr', 'telefonnummer', 'tlf', 'tlfnr', 'tlf.nummer', 'mobil', 'mobilnr', 'mobilnummer'],
  ...[
    'mobiltelefon',
    'phone',
    'phone number',
    'telephone',
    'telephone number',
    'mobile',
    'mobile number',
    'cell phone',
  ],
  ...['e-post', 'epostadresse', 'mail', 'mailadresse', 'e-mail', 'e-mail address'],
]);

/** Words that make a header of up to three words a person's, whatever stands beside them. */
const tellingWords = indexed([
  ...['fødselsnummer', 'fødselsnr', 'fnr', 'personnummer', 'personnr', 'fødselsdato', 'fdato', 'føddato'],
  ...['fornavn', 'fornamn', 'førenavn', 'førenamn', 'etternavn', 'etternamn', 'pasientnavn', 'pasientnamn'],
  ...['brukernavn', 'brukarnamn', 'patientname', 'firstname', 'lastname', 'birthdate', 'dateofbirth'],
]);

/** A name, number or the like … */
const details = indexed(['navn', 'namn', 'name', 'adresse', 'address', 'telefon', 'tlf', 'mobil', 'phone', 'epost']);

/** … of a person. */
const persons = indexed([
  ...['pasient', 'pasienten', 'pasientens', 'pasients', 'pasienter', 'pasientar', 'pårørende', 'pårørande'],
  ...['pårørendes', 'pårørandes', 'bruker', 'brukers', 'brukerens', 'brukar', 'brukars', 'brukarens'],
  ...['person', 'personens', 'patient', 'patients'],
]);

const mostWords = 3;

/**
 * Whether a header names what is known of one person: a name, a date of birth, a number, an address. Compared as column
 * names are. A count (`pasienter`), a group (`pasientgruppe`) and who a team is (`navn på team`, `kontaktperson`) are
 * none.
 *
 * @example isPersonColumn('Fødselsnr.') // => true
 * @example isPersonColumn('navn på team') // => false
 */
export function isPersonColumn(header: string): boolean {
  const folded = foldName(header);
  if (folded === '') return false;
  if (wholeNames.has(folded) || tellingWords.has(folded)) return true;
  const words = header.split(/[^\p{L}\p{N}-]+/u).map(foldName);
  if (words.filter((word) => word !== '').length > mostWords) return false;
  return words.some((word) => tellingWords.has(word)) || (hasAny(words, details) && hasAny(words, persons));
}

const hasAny = (words: readonly string[], known: ReadonlySet<string>): boolean => words.some((word) => known.has(word));
