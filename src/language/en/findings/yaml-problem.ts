/** What `yaml` objects to, and what gpf objects to besides, without a full stop. */
const problems: Readonly<Record<string, string>> = {
  'duplicate-key': 'the same key stands twice',
  'tab-as-indent': 'a line begins with a tab',
  'bad-indent': 'the indentation is wrong',
  'missing-char': 'a character is missing, such as a colon, a quotation mark or a bracket',
  'bad-alias':
    'a word that begins with * points to nothing. If the star belongs to the text, put the text in quotation marks',
  'alias-props': 'a word that begins with * cannot have & or ! before it',
  'bad-directive': 'a line begins with %. If the sign belongs to the text, put the text in quotation marks',
  'bad-dq-escape':
    '\\ cannot be used like this in a text with double quotation marks. Use single quotation marks, or write / instead',
  'bad-prop-order': '& or ! stands before a colon or a dash, but belongs after it',
  'bad-scalar-start':
    'a text cannot begin with this sign. If the sign belongs to the text, put the text in quotation marks',
  'block-as-implicit-key':
    'a line has two colons, or the indentation is wrong. If the colon belongs to the text, put the text in quotation marks',
  'block-in-flow': 'a list with dashes, or keys on lines of their own, stands inside brackets ([ ] or { })',
  impossible: 'what stands here cannot be read',
  'key-over-1024-chars': 'a key has more than 1024 characters. Perhaps a quotation mark or a line break is missing',
  'multiline-implicit-key':
    'a key goes over several lines. Probably a colon is missing after the key on the first of them',
  'multiple-anchors': 'two names with & stand before the same value',
  'multiple-tags': 'two marks with ! stand before the same value',
  'multiple-docs': 'the file holds several documents, parted by ---',
  'non-string-key': 'a key is a list, a number or something else than text',
  'resource-exhaustion': 'the file has too many levels',
  'tag-resolve-failed':
    'a word that begins with ! is unknown. If the exclamation mark belongs to the text, put the text in quotation marks',
  'unexpected-token': 'something stands where it cannot, often a sign too many after a quotation mark or a bracket',
  'bad-collection-type': 'a mark with ! does not go with what follows it',
  'too-large': 'the file is too large',
  'too-deep': 'the file has too many levels',
  'too-many-aliases': 'the file has too many aliases',
};

/** Of what is not in the list something is said in general; an id would tell nobody anything. */
export const yamlProblem = (reason: string): string =>
  problems[reason] ?? 'something here is not written the way YAML requires';
