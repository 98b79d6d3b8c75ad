import type { Messages } from '#contract/i18n';
import { BLANK, isRanking, marksOf } from '#domain/deciding';

type Words = Messages['deciding'];

/** Options by their numbers from 1, as their texts. */
export const namesOf = (options: readonly string[], numbers: readonly number[]): string => numbers.map((n) => options[n - 1] ?? String(n)).join(', ');

/** A method as the rules know it, by the name that travels. */
export const methodOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

/** What a ballot says, in words. */
export function choiceText(words: Words, round: { readonly method: string; readonly options: readonly string[] }, choice: string): string {
  const marks = round.options.length === 0 || choice === BLANK ? null : marksOf(choice);
  if (marks === null) return words.choices[choice] ?? choice;
  const given = marks.map((mark, i) => ({ mark, option: round.options[i] ?? '' }));
  const method = methodOf(round.method);
  if (isRanking(method)) return given.filter(({ mark }) => mark > 0).sort((a, b) => a.mark - b.mark).map(({ mark, option }) => `${mark}. ${option}`).join(' ');
  const chosen = given.filter(({ mark }) => mark > 0 || method === 'score');
  return chosen.map(({ mark, option }) => (method === 'plurality' || method === 'approval' ? option : `${option}: ${mark}`)).join(', ');
}
