/** What `yaml` objects to, and what gpf objects to besides, without a full stop. */
const problems: Readonly<Record<string, string>> = {
  'duplicate-key': 'same nøkkel står to gonger',
  'tab-as-indent': 'ei linje byrjar med tabulator',
  'bad-indent': 'innrykket er feil',
  'missing-char': 'eit teikn manglar, til dømes eit kolon, eit hermeteikn eller ein klamme',
  'bad-alias':
    'eit ord som byrjar med *, viser til noko som ikkje finst. Skal stjerna vere med, set teksten i hermeteikn',
  'alias-props': 'eit ord som byrjar med *, kan ikkje ha & eller ! framfor seg',
  'bad-directive': 'ei linje byrjar med %. Skal teiknet vere med, set teksten i hermeteikn',
  'bad-dq-escape':
    '\\ kan ikkje brukast slik i ein tekst med doble hermeteikn. Bruk enkle hermeteikn, eller skriv / i staden',
  'bad-prop-order': '& eller ! står framfor eit kolon eller ein strek, men høyrer til etter',
  'bad-scalar-start': 'ein tekst kan ikkje byrje med dette teiknet. Skal teiknet vere med, set teksten i hermeteikn',
  'block-as-implicit-key':
    'ei linje har to kolon, eller innrykket er feil. Skal kolonet vere med i teksten, set teksten i hermeteikn',
  'block-in-flow': 'ei liste med strekar eller nøklar på eigne linjer står inne i klammar ([ ] eller { })',
  impossible: 'det går ikkje an å lese det som står her',
  'key-over-1024-chars': 'ein nøkkel har over 1024 teikn. Kanskje manglar eit hermeteikn eller eit linjeskift',
  'multiline-implicit-key':
    'ein nøkkel går over fleire linjer. Truleg manglar det eit kolon etter nøkkelen på den første av dei',
  'multiple-anchors': 'to namn med & står framfor same verdi',
  'multiple-tags': 'to merke med ! står framfor same verdi',
  'multiple-docs': 'fila har fleire dokument, skilde med ---',
  'non-string-key': 'ein nøkkel er ei liste, eit tal eller noko anna enn tekst',
  'resource-exhaustion': 'fila har for mange nivå',
  'tag-resolve-failed': 'eit ord som byrjar med !, er ukjent. Skal utropsteiknet vere med, set teksten i hermeteikn',
  'unexpected-token': 'noko står der det ikkje kan stå, ofte eit teikn for mykje etter eit hermeteikn eller ein klamme',
  'bad-collection-type': 'eit merke med ! passar ikkje til det som står etter',
  'too-large': 'fila er for stor',
  'too-deep': 'fila har for mange nivå',
  'too-many-aliases': 'fila har for mange alias',
};

/** Of what is not in the list something is said in general; an id would tell nobody anything. */
export const yamlProblem = (reason: string): string => problems[reason] ?? 'noko her er ikkje skrive slik YAML krev';
