import { expect, it } from 'vitest';
import { directions } from '../../../src/domain/direction.ts';
import { indicatorStatuses, indicatorTypes, measures } from '../../../src/domain/indicator.ts';
import { languageIds } from '../../../src/domain/language-id.ts';
import { levelIds } from '../../../src/domain/level-id.ts';
import { fail, succeed } from '../../../src/domain/outcome.ts';
import { patientGroups } from '../../../src/domain/patient-group.ts';
import { consentPlaces, teamKinds } from '../../../src/domain/team.ts';
import { posterFields } from '../../../src/domain/team-sheet.ts';
import { wheelPhases } from '../../../src/domain/wheel-phase.ts';

it.each(
  Object.entries({
    consentPlaces,
    directions,
    indicatorStatuses,
    indicatorTypes,
    languageIds,
    levelIds,
    measures,
    patientGroups,
    posterFields,
    teamKinds,
    wheelPhases,
  }),
)('the ids of %s are kebab-case words, each once', (_, ids: readonly string[]) => {
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('there are five phases in the improvement wheel and four patient groups with priority', () => {
  expect([wheelPhases.length, patientGroups.length]).toEqual([5, 4]);
});

it('an outcome holds a value or a problem', () => {
  expect(succeed(3)).toEqual({ ok: true, value: 3 });
  expect(fail('no')).toEqual({ ok: false, problem: 'no' });
});
