/** Why a poster template is refused. */
export type TemplateProblem =
  | 'not-xml'
  | 'not-svg'
  | 'no-size'
  | 'script'
  | 'event-handler'
  | 'foreign-object'
  | 'doctype'
  | 'outside-reference'
  | 'unknown-slot'
  | 'slot-twice';
