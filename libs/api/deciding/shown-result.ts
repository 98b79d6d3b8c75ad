import type { AnyAccount, IrvStep, RankedPairsAccount, SchulzeAccount, StvStep } from '#domain/counting-ranked';
import { type ChamberResult, type OptionCount, type RoundResult, isSecret, mayShow } from '#domain/deciding';
import type { RoundResultType } from './deciding.type.js';
import type { FigureType } from './figure.type.js';
import type { OptionCountType, PairComparisonType, RunoffRoundType, SeatStageType, VictoryType } from './option-count.type.js';

const figures = (of: Readonly<Record<string, string | number | boolean>>): FigureType[] => Object.entries(of).map(([name, value]) => ({ name, value: String(value) }));
const number = (name: string | null): number | null => (name === null ? null : Number(name));

const runoffRound = (step: IrvStep): RunoffRoundType => ({
  round: step.round,
  tally: Object.entries(step.tally).map(([option, votes]) => ({ option: Number(option), votes: Number(votes) })),
  exhausted: Number(step.exhausted),
  excluded: number(step.excluded),
  winner: number(step.winner),
  tied: step.tied.map(Number),
  moved: step.moved.map(({ to, papers }) => ({ option: number(to), papers: Number(papers) })),
});

function pairsOf({ steps }: SchulzeAccount | RankedPairsAccount): PairComparisonType[] {
  const paths = new Map((steps as readonly (SchulzeAccount | RankedPairsAccount)['steps'][number][]).flatMap((step) => (step.step === 'path' ? [[step.pair.join(), step.strengths] as const] : [])));
  return steps.flatMap((step) => {
    if (step.step !== 'pair') return [];
    const [firstPath, secondPath] = paths.get(step.pair.join()) ?? ['0', '0'];
    return [{ first: Number(step.pair[0]), second: Number(step.pair[1]), firstWins: Number(step.wins[0]), secondWins: Number(step.wins[1]), neither: Number(step.neither), firstPath: Number(firstPath), secondPath: Number(secondPath) }];
  });
}

const locksOf = ({ steps }: RankedPairsAccount): VictoryType[] =>
  steps.flatMap((step) => (step.step === 'lock' ? [{ winner: Number(step.winner), loser: Number(step.loser), votes: Number(step.votes), against: Number(step.against), locked: step.locked }] : []));

const scoresOf = (account: AnyAccount): OptionCountType['scores'] =>
  'rules' in account ? account.steps.map((step) => ({ option: Number(step.candidate), score: step.score, levels: step.levels.map(({ points, ballots }) => ({ name: points, value: ballots })) })) : [];

function rankingOf({ outcome, account }: OptionCount): number[][] {
  if (account.method === 'irv' || account.method === 'stv') return [];
  const ranking = account.method === 'schulze' || account.method === 'ranked-pairs' ? (outcome as readonly (readonly string[])[]) : (outcome as { ranking: readonly (readonly string[])[] }).ranking;
  return ranking.map((names) => names.map(Number));
}

const seatStage = (step: StvStep): SeatStageType => ({
  round: step.round,
  tag: step.tag,
  option: number(step.candidate),
  quota: step.quota,
  votes: Object.entries(step.votes).map(([name, value]) => ({ name, value })),
  nontransferable: step.nontransferable,
  tied: step.tie?.tied.map(Number) ?? [],
  byLot: step.tie?.by === 'lot',
  moved: (step.parcels ?? []).map(({ to, papers, after }) => ({ option: number(to), papers, value: after })),
});

const shownCount = (count: OptionCount): OptionCountType => ({
  tied: [...count.tied],
  ranking: rankingOf(count),
  scores: scoresOf(count.account),
  rounds: count.account.method === 'irv' ? count.account.steps.map(runoffRound) : [],
  pairs: count.account.method === 'schulze' || count.account.method === 'ranked-pairs' ? pairsOf(count.account) : [],
  locks: count.account.method === 'ranked-pairs' ? locksOf(count.account) : [],
  seats: count.account.method === 'stv' ? count.account.steps.map(seatStage) : [],
});

/** Whether a chamber voted secretly with fewer than five: then nothing but its outcome is told. */
export const isHidden = ({ chamber, cast }: ChamberResult): boolean => isSecret(chamber) && !mayShow(cast);

/** How many voted in a secret chamber of a closed round; none where it has no such chamber. The first is that of the residents, or of the members of an association. */
export const castApart = (result: RoundResult, young: boolean): number | null => result.chambers.find(({ chamber }) => isSecret(chamber) && (chamber === 'young') === young)?.cast ?? null;

/** Whether the ballots of a closed round are shown, without their voters. */
export const showsBallots = (result: RoundResult): boolean => !result.chambers.some(isHidden);

/** What may be told where fewer than five voted secretly: neither their figures, nor the lot, which holds the hash of their ballots, nor sums of which they are a part. */
export function openSteps(result: RoundResult): RoundResult['account'] {
  const hidden = result.chambers.filter(isHidden).map(({ chamber }) => chamber);
  if (hidden.length === 0) return result.account;
  return result.account.filter(({ step, chamber }) => (chamber === 'all' ? step === 'joined' : !hidden.includes(chamber)));
}

function shownChamber(result: ChamberResult): RoundResultType['chambers'][number] {
  const { chamber, outcome, roll, cast, counts, count } = result;
  const base = { chamber, outcome, roll, winner: count?.winner ?? null, elected: [...(count?.elected ?? [])] };
  return isHidden(result) ? { ...base, cast: null, counts: [] } : { ...base, cast, counts: figures(counts) };
}

/** How a chamber counted among options; nothing where fewer than five voted secretly. */
export function chamberCount(result: RoundResult, chamber: string): OptionCountType | null {
  const found = result.chambers.find((one) => one.chamber === chamber);
  return found?.count === undefined || isHidden(found) ? null : shownCount(found.count);
}

/** The result as it may be shown: a secret vote of fewer than five shows its outcome, and none of its figures. */
export const shownResult = (result: RoundResult): Pick<RoundResultType, 'outcome' | 'chambers' | 'account'> => ({
  outcome: result.outcome,
  chambers: result.chambers.map(shownChamber),
  account: openSteps(result).map((step) => ({ step: step.step, chamber: step.chamber, figures: figures(step.figures) })),
});
