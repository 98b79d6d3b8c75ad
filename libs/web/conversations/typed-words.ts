import { endOfDay, startOfDay } from '#domain/kernel';
import type { FieldProblem } from '#ui/kit';

/** What is typed about a conversation: the statements are lines, the times days. */
export interface TypedWords {
  readonly question: string;
  readonly explanation: string;
  readonly statements: string;
  readonly opens: string;
  readonly closes: string;
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The fields whose day is none. */
export const daysMissed = ({ opens, closes }: TypedWords): string[] => [...(opens !== '' && !isDay(opens) ? ['opens'] : []), ...(isDay(closes) ? [] : ['closes'])];

/** As the server takes it. No day of beginning: at once. */
export const sentWords = ({ question, explanation, statements, opens, closes }: TypedWords) => ({
  question,
  explanation,
  statements: statements.split('\n').map((line) => line.trim()).filter((line) => line !== ''),
  opensAt: new Date(opens === '' ? Date.now() : startOfDay(opens)).toISOString(),
  closesAt: new Date(endOfDay(closes)).toISOString(),
});

/** The field in which the server's problem is shown: the statements are written in one. */
const fieldOf = (path: string): string => path.replace(/^statements\..*/, 'statements').replace(/^opensAt$/, 'opens').replace(/^closesAt$/, 'closes').replace(/^(associationId|municipalityId)$/, 'scope');

/** One problem for each sentence at a field: that of a statement says in which line. */
export function problemsAtFields(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return problems.map(({ path, text }) => {
    const line = /^statements\.(\d+)$/.exec(path)?.[1];
    return { path: fieldOf(path), text: line === undefined ? text : `${Number(line) + 1}: ${text}` };
  });
}
