import { type Locale, messagesFor } from '#contract/catalogue';
import { tellStep } from '#contract/i18n';
import { type RoundFile, type RoundResult, readRoundFile, recountRound, rulesOfFile } from '#domain/deciding';
import { chosenBy, explainCount } from './explain-count.js';
import { countBudgetRound, explainBudgetRound, isBudgetRound } from './budget-round.js';
import { lineOf, readJson } from './read-json.js';
import type { RoundAnswer } from './round-answer.js';

type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly line: number; readonly message: string };

function read(data: unknown, text: string): Read<RoundFile> {
  const found = readRoundFile(data);
  return found.ok ? { ok: true, value: found.file } : { ok: false, line: lineOf(text, found.fault.path), message: `${found.fault.path === '' ? 'the file' : found.fault.path} ${found.fault.reason}` };
}

/** What a chamber chose, in words. */
function chosenTexts(count: RoundResult['chambers'][number]['count'], options: readonly string[]): string {
  const chosen = count === undefined ? [] : chosenBy(count);
  return chosen.length === 0 ? 'nothing' : chosen.map((option) => options[option - 1] ?? String(option)).join(', ');
}

/** Counts a round once more and says whether it equals the published result. */
export function countRoundFile(text: string): RoundAnswer {
  const data = readJson(text);
  if (!data.ok) return data;
  if (isBudgetRound(data.value)) return countBudgetRound(data.value, text);
  const found = read(data.value, text);
  if (!found.ok) return found;
  const recount = recountRound(found.value);
  if (recount === null) return { ok: false, line: 0, message: 'fewer than five voted, so the ballots are not in the file and cannot be counted' };
  const { counted, equal, wrongStep } = recount;
  const { options } = rulesOfFile(found.value);
  const tally = ({ counts, count }: RoundResult['chambers'][number]): string => (options.length === 0 ? Object.entries(counts).map(([choice, n]) => `${choice} ${n}`).join(', ') : chosenTexts(count, options));
  const lines = [`outcome: ${counted.outcome}`, ...counted.chambers.map((c) => `${c.chamber}: ${c.outcome}, ${c.cast} of ${c.roll} (${tally(c)})`), equal ? 'the published result is the same' : `the published result differs at step ${wrongStep}`];
  return { ok: true, lines, value: { ...counted, equal, wrongStep }, holds: equal };
}

/** Tells in plain words how a round was counted: from its ballots where they are shown, and then first whether the published result is what they give. */
export function explainRoundFile(text: string, locale: Locale): RoundAnswer {
  const data = readJson(text);
  if (!data.ok) return data;
  if (isBudgetRound(data.value)) return explainBudgetRound(data.value, text, locale);
  const found = read(data.value, text);
  if (!found.ok) return found;
  const recount = recountRound(found.value);
  const words = messagesFor(locale).deciding.files;
  const verdict = recount === null ? [words.hidden] : recount.equal ? [] : [words.differs];
  const lines = [found.value.question, ...verdict, ...explained(recount?.counted ?? found.value.result, rulesOfFile(found.value).options, locale)];
  return { ok: true, lines, value: { lines }, holds: recount?.equal !== false };
}

function explained(result: RoundResult, options: readonly string[], locale: Locale): string[] {
  const words = messagesFor(locale).deciding;
  const told = (step: RoundResult['account'][number]): string => tellStep(words, locale, options, { ...step, figures: new Map(Object.entries(step.figures).map(([name, value]) => [name, String(value)])) });
  const steps = result.account.map((step, i) => `${i + 1}. ${words.steps[step.step] ?? step.step}${step.chamber === 'all' ? '' : ` (${words.chambers[step.chamber] ?? step.chamber})`}: ${told(step)}`);
  const counts = result.chambers.flatMap(({ chamber, count }) => (count === undefined ? [] : [`${words.chambers[chamber] ?? chamber}:`, ...explainCount(count, options, words.options).map((line) => `  ${line}`)]));
  return [words.results[result.outcome] ?? result.outcome, ...steps, ...(options.length > 0 ? [words.options.lot] : []), ...counts];
}
