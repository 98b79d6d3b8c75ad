import { type RankedElection, type RankingOutcome, type Unranked, countBorda, countIrv, countPlurality, countRankedPairs, countSchulze, pairwiseByName, readBallots } from '#domain/counting-ranked';
import { irvAnswer } from './blt.js';
import { type Counted, type CountOptions, badOption, columns } from './ranked-answer.js';

const METHODS = ['schulze', 'ranked-pairs', 'borda', 'plurality', 'irv'] as const;
type Method = (typeof METHODS)[number];
const isMethod = (text: string): text is Method => (METHODS as readonly string[]).includes(text);

interface Ranked {
  readonly ranking: RankingOutcome;
  readonly scores?: Readonly<Record<string, string>>;
}

const RANKINGS: Readonly<Record<Exclude<Method, 'irv'>, (election: RankedElection, unranked: Unranked) => Ranked>> = {
  schulze: (election, unranked) => ({ ranking: countSchulze(election, unranked).outcome }),
  'ranked-pairs': (election, unranked) => ({ ranking: countRankedPairs(election, unranked).outcome }),
  borda: (election, unranked) => countBorda(election, unranked).outcome,
  plurality: (election, unranked) => countPlurality(election, unranked).outcome,
};

function count(election: RankedElection, method: Method, unranked: Unranked): Counted {
  if (method === 'irv') {
    const { outcome, account } = countIrv(election, { unranked });
    return irvAnswer(outcome.winner, account);
  }
  const { ranking, scores } = RANKINGS[method](election, unranked);
  const pairwise = pairwiseByName(election, unranked);
  const places = ranking.flatMap((tied, place) => tied.map((name) => [String(place + 1), name, ...(scores === undefined ? [] : [scores[name] ?? ''])]));
  const above = election.candidates.map((name) => [name, ...election.candidates.map((other) => pairwise[name]?.[other] ?? '-')]);
  const table = [...columns([['place', 'candidate', ...(scores === undefined ? [] : ['score'])], ...places]), '', 'ranked above:', ...columns([['candidate', ...election.candidates], ...above])];
  return { ok: true, value: { ranking, ...(scores === undefined ? {} : { scores }), pairwise }, table };
}

/** Counts the text of a `.ballots.json` file: `method` schulze, ranked-pairs, borda, plurality or irv; `unranked` last (the default) or uncompared. A wrong option is at line 0. */
export function countBallots(text: string, options: CountOptions): Counted {
  const { method = '', unranked = 'last' } = options;
  if (!isMethod(method)) return badOption('method', method, METHODS);
  if (unranked !== 'last' && unranked !== 'uncompared') return badOption('unranked', unranked, ['last', 'uncompared']);
  const read = readBallots(text);
  return read.ok ? count(read.value, method, unranked) : read;
}
