/** What `yaml` objects to, and what gpf objects to besides, without a full stop. */
const problems: Readonly<Record<string, string>> = {
  'duplicate-key': 'samme nøkkel står to ganger',
  'tab-as-indent': 'en linje begynner med tabulator',
  'bad-indent': 'innrykket er feil',
  'missing-char': 'et tegn mangler, for eksempel et kolon, et anførselstegn eller en klamme',
  'bad-alias':
    'et ord som begynner med *, viser til noe som ikke finnes. Skal stjernen være med, sett teksten i anførselstegn',
  'alias-props': 'et ord som begynner med *, kan ikke ha & eller ! foran seg',
  'bad-directive': 'en linje begynner med %. Skal tegnet være med, sett teksten i anførselstegn',
  'bad-dq-escape':
    '\\ kan ikke brukes slik i en tekst med doble anførselstegn. Bruk enkle anførselstegn, eller skriv / i stedet',
  'bad-prop-order': '& eller ! står foran et kolon eller en strek, men hører til etter',
  'bad-scalar-start': 'en tekst kan ikke begynne med dette tegnet. Skal tegnet være med, sett teksten i anførselstegn',
  'block-as-implicit-key':
    'en linje har to kolon, eller innrykket er feil. Skal kolonet være med i teksten, sett teksten i anførselstegn',
  'block-in-flow': 'en liste med streker eller nøkler på egne linjer står inne i klammer ([ ] eller { })',
  impossible: 'det er ikke mulig å lese det som står her',
  'key-over-1024-chars': 'en nøkkel har over 1024 tegn. Kanskje mangler et anførselstegn eller et linjeskift',
  'multiline-implicit-key':
    'en nøkkel går over flere linjer. Trolig mangler det et kolon etter nøkkelen på den første av dem',
  'multiple-anchors': 'to navn med & står foran samme verdi',
  'multiple-tags': 'to merker med ! står foran samme verdi',
  'multiple-docs': 'filen har flere dokumenter, skilt med ---',
  'non-string-key': 'en nøkkel er en liste, et tall eller noe annet enn tekst',
  'resource-exhaustion': 'filen har for mange nivåer',
  'tag-resolve-failed':
    'et ord som begynner med !, er ukjent. Skal utropstegnet være med, sett teksten i anførselstegn',
  'unexpected-token': 'noe står der det ikke kan stå, ofte et tegn for mye etter et anførselstegn eller en klamme',
  'bad-collection-type': 'et merke med ! passer ikke til det som står etter',
  'too-large': 'filen er for stor',
  'too-deep': 'filen har for mange nivåer',
  'too-many-aliases': 'filen har for mange aliaser',
};

/** Of what is not in the list something is said in general; an id would tell nobody anything. */
export const yamlProblem = (reason: string): string => problems[reason] ?? 'noe her er ikke skrevet slik YAML krever';
