import type { messagesFor } from '#contract/catalogue';
import type { IrvAccount, LevelsAccount, SchulzeAccount } from '#domain/counting-ranked';
import type { OptionCount } from '#domain/deciding';

type Words = ReturnType<typeof messagesFor>['deciding']['options'];
type Name = (numbers: readonly string[]) => string;

function runoff({ steps }: IrvAccount, name: Name, words: Words): string[] {
  return steps.flatMap((step) => {
    const tally = Object.entries(step.tally).map(([option, votes]) => words.votesOf({ option: name([option]), n: votes })).join(', ');
    const to = step.moved.map(({ to: option, papers }) => words.movedTo({ option: option === null ? words.exhausted.toLowerCase() : name([option]), n: Number(papers) })).join(', ');
    const lot = step.tied.length > 0 ? [words.movedLot({ options: name(step.tied) })] : [];
    const then = step.excluded === null ? words.wins({ option: name([step.winner ?? '']) }) : words.moved({ option: name([step.excluded]), to: to === '' ? words.nobody : to });
    return [`${words.round({ n: step.round })}: ${tally}`, ...lot, then];
  });
}

function pairs({ steps }: SchulzeAccount, name: Name, words: Words): string[] {
  return steps.flatMap((step) => (step.step === 'pair' ? [`${name([step.pair[0]])} ${step.wins[0]} – ${step.wins[1]} ${name([step.pair[1]])}`] : [words.path({ first: name([step.pair[0]]), second: name([step.pair[1]]), there: Number(step.strengths[0]), back: Number(step.strengths[1]) })]));
}

const sums = ({ steps }: LevelsAccount, name: Name, words: Words): string[] => steps.map(({ candidate, score, levels }) => `${words.votesOf({ option: name([candidate]), n: score })} (${levels.map(({ points, ballots }) => words.level({ points, ballots })).join(', ')})`);

/** Tells a count among options in plain words, step by step. */
export function explainCount({ winner, tied, account }: OptionCount, options: readonly string[], words: Words): string[] {
  const name: Name = (numbers) => numbers.map((n) => options[Number(n) - 1] ?? n).join(', ');
  const told = account.method === 'irv' ? runoff(account, name, words) : account.method === 'schulze' ? pairs(account, name, words) : 'rules' in account ? sums(account, name, words) : [];
  const lot = tied.length > 0 ? [words.byLot({ options: name(tied.map(String)) })] : [];
  return [...told, ...lot, ...(winner === null ? [] : [words.chose({ option: name([String(winner)]) })])];
}
