import { type Problem, type Result, type TextLimits, checkText, ok, problem, refuse } from '../kernel/index.js';
import { THEMES } from '../plans/index.js';

/** What travels from one village to the next. */
export const KNOWLEDGE_KINDS = ['story', 'lesson', 'call'] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

/** Lengths in characters; used by the door, the decision and the form alike. */
export const KNOWLEDGE_LIMITS = {
  title: { min: 5, max: 160 },
  body: { min: 30, max: 10_000, multiline: true },
  worksWhen: { min: 10, max: 2_000, multiline: true },
  askWhom: { min: 3, max: 500 },
  notes: { min: 20, max: 2_000, multiline: true },
  outcome: { min: 20, max: 5_000, multiline: true },
  themes: 3,
} as const;

/** The words of a story, a lesson or a call. The title of a lesson is its question and the body its answer; only a lesson tells when it works and whom to ask. */
export interface KnowledgeWords {
  readonly title: string;
  readonly body: string;
  readonly worksWhen: string;
  readonly askWhom: string;
  readonly themes: readonly string[];
}

/** The words in their clean form; every problem at once, each with its path. */
export function checkWords(kind: KnowledgeKind, words: KnowledgeWords): Result<KnowledgeWords> {
  const problems: Problem[] = [];
  const clean = (path: keyof KnowledgeWords & string, value: string, limits: TextLimits): string => {
    const checked = checkText(value, path, limits);
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return value;
  };
  const lesson = kind === 'lesson';
  const checked = {
    title: clean('title', words.title, KNOWLEDGE_LIMITS.title),
    body: clean('body', words.body, KNOWLEDGE_LIMITS.body),
    worksWhen: lesson ? clean('worksWhen', words.worksWhen, KNOWLEDGE_LIMITS.worksWhen) : '',
    askWhom: lesson ? clean('askWhom', words.askWhom, KNOWLEDGE_LIMITS.askWhom) : '',
    themes: words.themes,
  };
  if (words.themes.length === 0) problems.push(problem('required', 'themes'));
  if (words.themes.length > KNOWLEDGE_LIMITS.themes) problems.push(problem('too-many', 'themes', { max: KNOWLEDGE_LIMITS.themes }));
  if (words.themes.some((theme) => !THEMES.some((known) => known === theme))) problems.push(problem('not-a-choice', 'themes'));
  if (new Set(words.themes).size < words.themes.length) problems.push(problem('duplicate', 'themes'));
  return problems.length > 0 ? refuse(...problems) : ok(checked);
}
