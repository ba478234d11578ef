import type { Finding } from '../domain/finding.ts';
import { wholeFile } from '../domain/make-finding.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { isCalendarDate } from './has-plausible-date.ts';
import type { IdentifierKind } from './identifier-place.ts';
import { makeIdentifierFinding } from './make-identifier-findings.ts';
import { maskIdentifiers } from './mask-identifiers.ts';

/**
 * What in the name of a file or a sheet may tell who a person is, found before it is opened. Programs name their files
 * by the day and a running number: `eksport 231022 98580` is none, unless its check digits are right.
 */
export function findIdentifiersInName(name: string): readonly Finding[] {
  const places = findIdentifiers(name).filter(
    ({ kind, start, end }) => kind !== 'possible-identity-number' || !isDayAndNumber(name.slice(start, end), name),
  );
  const kinds = new Set<IdentifierKind>(places.map(({ kind }) => kind));
  return [...kinds].map((kind) => makeIdentifierFinding(kind, wholeFile(maskIdentifiers(name))));
}

const dayAndNumber = /^[0-9]{2}[^0-9]?[0-9]{2}[^0-9]?[0-9]{2}[^0-9]{1,9}[0-9]{5}$/;

/** Names in which a number is said to be one of a person. */
const wordOfNumber = /nr|num|ssn|nat|ident/i;

const isDayAndNumber = (text: string, name: string): boolean =>
  dayAndNumber.test(text) && isCalendarDate(text.replaceAll(/[^0-9]/g, '')) && !wordOfNumber.test(name);
