import fc from 'fast-check';
import { type AnyCount, type Count, type RankedElection, type RankingOutcome, STV_RULES, type SeatsElection, type StrictBallot, asRanked, checkRankedAccount, countApproval, countBorda, countIrv, countPlurality, countRankedPairs, countSchulze, countStv, total } from './index.js';

const NAMES = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'];
const RUNS = { numRuns: 60 };

const strict = (size: number): fc.Arbitrary<StrictBallot> => fc.record({ ranking: fc.shuffledSubarray([...NAMES.slice(0, size).keys()], { minLength: 1 }), count: fc.integer({ min: 1, max: 9 }) });

const seatsElection: fc.Arbitrary<SeatsElection> = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.record({ candidates: fc.constant(NAMES.slice(0, size)), seats: fc.integer({ min: 1, max: size - 1 }), ballots: fc.array(strict(size), { minLength: 1, maxLength: 12 }), tieOrder: fc.shuffledSubarray([...NAMES.slice(0, size).keys()], { minLength: size }) }));

const weak = (size: number): fc.Arbitrary<readonly (readonly number[])[]> =>
  fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }).map((ranks) => [1, 2, 3, 4].map((rank) => [...ranks.keys()].filter((index) => ranks[index] === rank)).filter((tied) => tied.length > 0));

const rankedElection: fc.Arbitrary<RankedElection> = fc
  .integer({ min: 2, max: 5 })
  .chain((size) => fc.record({ candidates: fc.constant(NAMES.slice(0, size)), ballots: fc.array(fc.record({ ranking: weak(size), count: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: 10 }) }));

const METHODS: readonly (readonly [string, (election: RankedElection) => AnyCount])[] = [
  ['Schulze', (election) => countSchulze(election)],
  ['Schulze, unranked not compared', (election) => countSchulze(election, 'uncompared')],
  ['Ranked Pairs', (election) => countRankedPairs(election)],
  ['Borda', (election) => countBorda(election)],
  ['plurality', (election) => countPlurality(election)],
  ['instant-runoff', (election) => countIrv(election)],
];
const STV = STV_RULES.map((rule) => [`STV ${rule}`, rule] as const);

/** The same ballots in another order, some of them taken apart. */
const rearranged = <T extends { readonly count: number }>(ballots: readonly T[]): T[] => [...ballots].reverse().flatMap((ballot) => (ballot.count > 1 ? [{ ...ballot, count: 1 }, { ...ballot, count: ballot.count - 1 }] : [ballot]));

/** Other numbers for the same candidates: candidate `i` becomes `places[i]`. */
const moved = (candidates: readonly string[], places: readonly number[]): string[] => candidates.map((_, index) => candidates[places.indexOf(index)] ?? '');
const place = (places: readonly number[]) => (index: number): number => places[index] ?? 0;

const rankingOf = ({ outcome }: AnyCount): RankingOutcome => {
  const found = outcome as RankingOutcome & { readonly ranking?: RankingOutcome; readonly winner?: readonly string[] };
  return found.ranking ?? (found.winner === undefined ? found : [found.winner]);
};
const tiers = (count: AnyCount): string[][] => rankingOf(count).map((tied) => [...tied].sort());

describe.each(METHODS)('%s', (name, count) => {
  it('does not depend on the order of the ballots', () => fc.assert(fc.property(rankedElection, (election) => expect(count({ ...election, ballots: rearranged(election.ballots) })).toEqual(count(election))), RUNS));

  it('does not depend on the numbers of the candidates', () =>
    fc.assert(
      fc.property(rankedElection, (election) => {
        const size = election.candidates.length;
        const places = [...election.candidates.keys()].map((index) => (index + 1) % size);
        const other = { candidates: moved(election.candidates, places), ballots: election.ballots.map(({ ranking, count: papers }) => ({ ranking: ranking.map((tied) => tied.map(place(places))), count: papers })) };
        const counted = name === 'instant-runoff' ? countIrv(other, { tieOrder: [...election.candidates.keys()].map(place(places)) }) : count(other);
        expect(tiers(counted)).toEqual(tiers(count(election)));
      }),
      RUNS,
    ));

  it('gives an account that holds, and that no longer holds when a digit is changed', () =>
    fc.assert(
      fc.property(rankedElection, fc.nat(), (election, at) => {
        const counted = count(election);
        expect(checkRankedAccount(counted)).toBeNull();
        expectRefused(counted, at);
      }),
      RUNS,
    ));
});

/** Changes one digit of the account, anywhere. */
function expectRefused(count: AnyCount, at: number): void {
  const text = JSON.stringify(count.account);
  const digits = [...text.matchAll(/\d/g)];
  const found = digits[at % digits.length];
  if (found === undefined) return;
  const changed = `${text.slice(0, found.index)}${(Number(found[0]) + 1 + (at % 8)) % 10}${text.slice(found.index + 1)}`;
  const account = parsed(changed);
  if (account === undefined || changed === text) return;
  const fault = checkRankedAccount({ outcome: count.outcome, account } as AnyCount);
  expect([changed.slice(Math.max(0, found.index - 50), found.index + 10), fault]).toEqual([expect.any(String), expect.objectContaining({ name: expect.any(String) })]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Puts a candidate alone at the top of a ballot. */
const raised = (ranking: readonly (readonly number[])[], index: number): number[][] => [[index], ...ranking.map((tied) => tied.filter((other) => other !== index)).filter((tied) => tied.length > 0)];

describe.each(METHODS.filter(([name]) => name !== 'instant-runoff'))('%s is monotonic', (_, count) => {
  it('keeps a winner who is ranked higher', () =>
    fc.assert(
      fc.property(rankedElection, fc.nat(), (election, at) => {
        const winners = rankingOf(count(election))[0] ?? [];
        const winner = election.candidates.indexOf(winners[at % winners.length] ?? '');
        const ballots = election.ballots.map((ballot, index) => (index === at % election.ballots.length ? { ...ballot, ranking: raised(ballot.ranking, winner) } : ballot));
        expect(rankingOf(count({ ...election, ballots }))[0]).toContain(election.candidates[winner]);
      }),
      { numRuns: 300 },
    ));
});

it('approval keeps a winner who gets one more approval', () =>
  fc.assert(
    fc.property(fc.array(fc.subarray([0, 1, 2, 3]), { minLength: 1 }), (sets) => {
      const names = NAMES.slice(0, 4);
      const ballots = sets.map((approved) => ({ approved, count: 1 }));
      const winner = countApproval(names, ballots).outcome.ranking[0]?.[0] ?? '';
      expect(countApproval(names, [...ballots, { approved: [names.indexOf(winner)], count: 1 }]).outcome.ranking[0]).toEqual([winner]);
    }),
  ));

describe.each(STV)('%s', (_, rule) => {
  const scale = (text: string): bigint => BigInt(text.replace('.', ''));

  it('makes up all ballots in each stage of votes, non-transferable votes and what rounding lost', () =>
    fc.assert(
      fc.property(seatsElection, (election) => {
        const { account, outcome } = countStv(rule, election);
        for (const step of account.steps) {
          const votes = Object.values(step.votes).map(scale);
          const sum = votes.reduce((a, b) => a + b, 0n) + scale(step.nontransferable) + scale(step.lost);
          expect(sum).toBe(scale(`${total(election.ballots)}${step.quota.slice(step.quota.indexOf('.')).replace(/\d/g, '0')}`));
          expect(scale(step.lost) >= 0n && votes.every((vote) => vote >= 0n)).toBe(true);
        }
        expect(outcome.elected).toHaveLength(election.seats);
      }),
      RUNS,
    ));

  it('does not depend on the order of the ballots', () => fc.assert(fc.property(seatsElection, (election) => expect(countStv(rule, { ...election, ballots: rearranged(election.ballots) })).toEqual(countStv(rule, election))), RUNS));

  it('does not depend on the numbers of the candidates, with the order of the lot renumbered too', () =>
    fc.assert(
      fc.property(seatsElection, (election) => {
        const places = [...election.candidates.keys()].reverse();
        const other = { ...election, candidates: moved(election.candidates, places), ballots: election.ballots.map(({ ranking, count }) => ({ ranking: ranking.map(place(places)), count })), tieOrder: (election.tieOrder ?? []).map(place(places)) };
        expect(countStv(rule, other).outcome).toEqual(countStv(rule, election).outcome);
      }),
      RUNS,
    ));

  it('elects as many of a group as it has quotas behind it, whatever its order within the group', () =>
    fc.assert(
      fc.property(seatsElection, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }), (election, size, quotas) => {
        const group = [...election.candidates.keys()].slice(0, Math.min(size, election.candidates.length));
        const wanted = Math.min(quotas, group.length, election.seats);
        const others = total(election.ballots);
        const behind = Math.floor((wanted * (others + election.seats + 1)) / (election.seats + 1 - wanted)) + 2;
        const ballots = [...election.ballots, { ranking: group, count: Math.floor(behind / 3) + 1 }, { ranking: [...group].reverse(), count: behind - Math.floor(behind / 3) - 1 }];
        const count = countStv(rule, { ...election, ballots: ballots.filter((ballot) => ballot.count > 0) });
        expect(count.outcome.elected.filter((name) => group.includes(election.candidates.indexOf(name))).length).toBeGreaterThanOrEqual(wanted);
      }),
      RUNS,
    ));

  it('gives an account that holds, and that no longer holds when a digit is changed', () =>
    fc.assert(
      fc.property(seatsElection, fc.nat(), (election, at) => {
        const count: Count<unknown, unknown> = countStv(rule, election);
        expect(checkRankedAccount(count as AnyCount)).toBeNull();
        expectRefused(count as AnyCount, at);
      }),
      { numRuns: 150 },
    ));
});

it('one seat by the Scottish rules is the instant-runoff when no tie occurs', () =>
  fc.assert(
    fc.property(seatsElection, (election) => {
      const one = { ...election, seats: 1 };
      const [stv, irv] = [countStv('scotland', one), countIrv(asRanked(one))];
      if (stv.account.steps.every(({ tie }) => tie === undefined) && irv.account.steps.every(({ tied }) => tied.length === 0)) expect(irv.outcome.winner).toEqual(stv.outcome.elected);
    }),
    RUNS,
  ));
