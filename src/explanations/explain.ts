import type { ExplanationTexts, MethodKindId } from '../language/explanation-texts.ts';
import { explainFinding } from './explain-finding.ts';
import type { ExplanationPage, MethodPage, UsePage } from './explanation-page.ts';
import { ruleExplanations } from './rules/index.ts';
import { type MethodSubject, methodSubjects, type Subject } from './subjects.ts';
import { symbols } from './symbols.ts';
import { tellExample } from './tell-example.ts';
import { withDecimalMark } from './with-decimal-mark.ts';

/** An explanation in one language. */
export const explain = (subject: Subject, texts: ExplanationTexts): ExplanationPage =>
  subject.kind === 'findings' ? explainFinding(subject, texts) : explainMethod(subject, texts);

/** A chart type, a rule or a rule set, with its worked example calculated. */
function explainMethod(subject: MethodSubject, texts: ExplanationTexts): MethodPage {
  const { kind, id, explanation } = subject;
  const { title, summary, useWhen, notWhen, looksAt, otherPrograms } = subject.textIn(texts);
  const { words, formats } = texts;
  return {
    kind,
    id,
    title,
    summary,
    useWhen,
    notWhen,
    looksAt,
    example: tellExample(subject, texts),
    uses: kind === 'rules' ? usersOf(subject, texts) : rulesOf(subject, texts),
    falseAlarms: explanation.falseAlarms === null ? null : words.alarms(explanation.falseAlarms),
    formulas: explanation.formulas.map(({ of, formula }) => ({
      label: words.formulas[of],
      formula: withDecimalMark(formula, texts),
    })),
    symbols: explanation.symbols.map((symbol) => ({ symbol: symbols[symbol], means: words.symbols[symbol] })),
    constants: explanation.constants.map(({ symbol, value, exact }) => ({
      symbol,
      value: formats.number(value, 4),
      rounded: exact === null ? null : words.rounded(withDecimalMark(exact, texts)),
    })),
    otherPrograms,
    sources: explanation.sources,
    choice: choiceOf(subject, texts),
  };
}

/** The key of gpf.yaml that chooses among the kind; null where none does. */
const keyOf = {
  'chart-types': 'chart',
  rules: null,
  'rule-sets': 'rules',
} as const satisfies Record<MethodKindId, string | null>;

function choiceOf({ kind, id }: MethodSubject, { words }: ExplanationTexts): MethodPage['choice'] {
  const key = keyOf[kind];
  const how = words.choose.how[kind];
  if (key === null || how === null) return null;
  const entry = `${key}: ${id}`;
  return { how: how(entry), lines: ['series:', `  - { indicator: ${words.choose.yourIndicator}, ${entry} }`] };
}

/** Titles of what is explained, by id; an id is one thing only. */
const titleOf = (id: string, texts: ExplanationTexts): string =>
  methodSubjects.find((subject) => subject.id === id)?.textIn(texts).title ?? id;

function usersOf({ explanation }: MethodSubject, texts: ExplanationTexts): readonly UsePage[] {
  return explanation.usedBy.map(({ ruleSet, points, falseAlarms }) => tellUse(ruleSet, { points, falseAlarms }, texts));
}

function rulesOf({ id: ruleSet }: MethodSubject, texts: ExplanationTexts): readonly UsePage[] {
  return Object.entries(ruleExplanations).flatMap(([rule, { usedBy }]) =>
    usedBy.filter((use) => use.ruleSet === ruleSet).map((use) => tellUse(rule, use, texts)),
  );
}

function tellUse(
  id: string,
  { points, falseAlarms }: { readonly points: number | null; readonly falseAlarms: number },
  texts: ExplanationTexts,
): UsePage {
  const { words, formats } = texts;
  return {
    id,
    title: titleOf(id, texts),
    needs: points === null ? words.needsVary : words.needs(points),
    alarms: formats.percent(falseAlarms, falseAlarms < 0.01 ? 1 : 0),
  };
}
