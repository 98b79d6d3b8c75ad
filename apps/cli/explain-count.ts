import type { messagesFor } from '#contract/catalogue';
import type { IrvAccount, LevelsAccount, RankedPairsAccount, SchulzeAccount, StvAccount, StvStep } from '#domain/counting-ranked';
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

function victories({ steps }: RankedPairsAccount, name: Name, words: Words): string[] {
  return steps.flatMap((step) => {
    if (step.step === 'pair') return [`${name([step.pair[0]])} ${step.wins[0]} – ${step.wins[1]} ${name([step.pair[1]])}`];
    return [(step.locked ? words.locked : words.dropped)({ first: name([step.winner]), second: name([step.loser]), votes: Number(step.votes), against: Number(step.against) })];
  });
}

const sums = ({ steps }: LevelsAccount, name: Name, words: Words): string[] => steps.map(({ candidate, score, levels }) => `${words.votesOf({ option: name([candidate]), n: score })} (${levels.map(({ points, ballots }) => words.level({ points, ballots })).join(', ')})`);

/** "6.00000" as 6, "5.50000" as 5.5: the decimals that say something. */
const short = (figure: string): string => (figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure);

/** What happened in one step of a count of seats; null where it says nothing new. */
function stage(step: StvStep, before: StvStep | undefined, name: Name, words: Words): string | null {
  if (step.candidate === null) return null;
  const option = name([step.candidate]);
  const to = (step.parcels ?? []).map((parcel) => words.papers({ option: parcel.to === null ? words.nontransferable.toLowerCase() : name([parcel.to]), papers: parcel.papers, value: short(parcel.after) })).join(', ');
  switch (step.tag) {
    case 'elect':
      return words.elected({ option, votes: short(step.votes[step.candidate] ?? '') });
    case 'defeat':
      return words.defeated({ option });
    case 'transfer':
      return (before?.tag === 'unpend' ? words.surplus : words.transfer)({ option, to: to === '' ? words.nobody : to });
    case 'tie':
      return (step.tie?.by === 'lot' ? words.tie : words.tieStage)({ options: name(step.tie?.tied ?? []), option });
    default:
      return null;
  }
}

/** Each stage: what happened, and what everybody then had. */
function seats({ steps }: StvAccount, name: Name, words: Words): string[] {
  const [first] = steps;
  const rounds = [...new Set(steps.map(({ round }) => round))].flatMap((round) => {
    const those = steps.filter((step) => step.round === round);
    const had = Object.entries(those.at(-1)?.votes ?? {}).map(([option, votes]) => words.votesOf({ option: name([option]), n: short(votes) }));
    const rest = short(those.at(-1)?.nontransferable ?? '0');
    const told = those.flatMap((step, i) => stage(step, those[i - 1], name, words) ?? []);
    return [`${words.stage({ n: round + 1 })}: ${[...had, ...(rest === '0' ? [] : [words.votesOf({ option: words.nontransferable, n: rest })])].join(', ')}`, ...told];
  });
  return [...(first === undefined ? [] : [words.quota({ votes: short(first.quota) })]), ...rounds];
}

/** Who or what a chamber chose, by number: everybody with a seat, in the order of election. */
export const chosenBy = ({ winner, elected }: OptionCount): readonly number[] => elected ?? (winner === null ? [] : [winner]);

function toldOf(account: OptionCount['account'], name: Name, words: Words): string[] {
  switch (account.method) {
    case 'irv':
      return runoff(account, name, words);
    case 'schulze':
      return pairs(account, name, words);
    case 'ranked-pairs':
      return victories(account, name, words);
    case 'stv':
      return seats(account, name, words);
    default:
      return sums(account, name, words);
  }
}

/** Tells a count among options in plain words, step by step. */
export function explainCount(count: OptionCount, options: readonly string[], words: Words): string[] {
  const { tied, account } = count;
  const chosen = chosenBy(count);
  const name: Name = (numbers) => numbers.map((n) => options[Number(n) - 1] ?? n).join(', ');
  const told = toldOf(account, name, words);
  const lot = tied.length > 0 ? [words.byLot({ options: name(tied.map(String)) })] : [];
  return [...told, ...lot, ...(chosen.length === 0 ? [] : [words.chose({ option: name(chosen.map(String)) })])];
}
