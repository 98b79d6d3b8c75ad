import { type Locale, messagesFor } from '#contract/catalogue';
import { euros, whyOf } from '#contract/i18n';
import { BUDGET_ROUND_FORMAT, type BudgetResult, readBudgetRound, recountBudget, tellBudget } from '#domain/budgets';
import { lineOf } from './read-json.js';
import type { RoundAnswer } from './round-answer.js';

const TOO_FEW = 'fewer than five voted, so the ballots are not in the file and cannot be counted';

/** Whether parsed JSON says of itself that it is a counted village budget. */
export const isBudgetRound = (data: unknown): boolean => (data as { readonly format?: unknown } | null)?.format === BUDGET_ROUND_FORMAT.format;

/** Counts a village budget once more and says whether it equals the published result. */
export function countBudgetRound(data: unknown, text: string): RoundAnswer {
  const found = readBudgetRound(data);
  if (!found.ok) return { ok: false, line: lineOf(text, found.fault.path), message: `${found.fault.path} ${found.fault.reason}` };
  const { file } = found;
  const recount = recountBudget(file);
  if (recount === null) return { ok: false, line: 0, message: TOO_FEW };
  const { counted, equal, lotHolds, wrongStep } = recount;
  const titles = counted.winners.map((id) => file.options.find((option) => option.id === id)?.title ?? id);
  const verdict = equal ? 'the published result is the same' : !lotHolds ? 'the lot is not the one that was promised before the vote' : `the published result differs${wrongStep === null ? '' : ` at step ${wrongStep}`}`;
  return { ok: true, lines: [`ballots: ${counted.cast} of ${file.roll}`, ...titles.map((title, i) => `${i + 1}. ${title}`), `spent: ${counted.spentCents} of ${file.amountCents} cents`, verdict], value: { ...counted, equal, lotHolds, wrongStep }, holds: equal };
}

/** Tells in plain words how a village budget was counted, from its ballots; and first, where it is so, that the published result is not what they give. */
export function explainBudgetRound(data: unknown, text: string, locale: Locale): RoundAnswer {
  const found = readBudgetRound(data);
  if (!found.ok) return { ok: false, line: lineOf(text, found.fault.path), message: `${found.fault.path} ${found.fault.reason}` };
  const { file } = found;
  const recount = recountBudget(file);
  if (recount === null) return { ok: false, line: 0, message: TOO_FEW };
  const { counted: result, equal } = recount;
  const words = messagesFor(locale).budgets;
  const story = tellBudget(result);
  const euro = (cents: number): string => euros(locale, cents);
  const share = story.shareCents === null ? [words.greedy] : [words.share({ share: euro(story.shareCents), voters: story.voters })];
  const more = story.inHandCents !== null && story.shareCents !== null && story.inHandCents > story.shareCents ? [words.inHand({ inHand: euro(story.inHandCents) })] : [];
  const options = story.options.map((option) => `${file.options.find(({ id }) => id === option.option)?.title ?? option.option} (${euro(option.costCents)}, ${words.table.votes.toLowerCase()}: ${option.votes}): ${whyOf(option, words.why, { points: file.ballotKind === 'points', greedy: file.method === 'greedy', euro })}`);
  const lines = [file.title, ...(equal ? [] : [messagesFor(locale).deciding.files.differs]), words.resultTitle({ count: result.winners.length }), ...served(result, words), ...share, ...more, ...options];
  return { ok: true, lines, value: { lines }, holds: equal };
}

const served = (result: BudgetResult, words: ReturnType<typeof messagesFor>['budgets']): string[] => (result.cast === 0 ? [] : [words.servedLead({ served: result.served, cast: result.cast })]);
