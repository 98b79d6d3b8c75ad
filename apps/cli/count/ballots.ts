import { type Count, type RankedElection, type RankingOutcome, type SumOutcome, type Unranked, countBorda, countIrv, countPlurality, countRankedPairs, countSchulze, pairwiseByName, readBallots } from '#domain/counting-ranked';
import { irvAnswer } from './blt.js';
import { type Counted, type Options, tableOf } from './counted.js';
import { badOption, withAccount } from './ranked-answer.js';

const METHODS = ['schulze', 'ranked-pairs', 'borda', 'plurality', 'irv'] as const;
type Method = (typeof METHODS)[number];
const isMethod = (text: string): text is Method => (METHODS as readonly string[]).includes(text);

const RANKINGS: Readonly<Record<Exclude<Method, 'irv'>, (election: RankedElection, unranked: Unranked) => Count<RankingOutcome | SumOutcome, unknown>>> = {
  schulze: countSchulze,
  'ranked-pairs': countRankedPairs,
  borda: countBorda,
  plurality: countPlurality,
};

const sums = (outcome: RankingOutcome | SumOutcome): Partial<SumOutcome> & Pick<SumOutcome, 'ranking'> => ('ranking' in outcome ? outcome : { ranking: outcome });

function rankingAnswer(election: RankedElection, count: Count<RankingOutcome | SumOutcome, unknown>, unranked: Unranked, options: Options): Counted {
  const { ranking, scores } = sums(count.outcome);
  const { candidates } = election;
  const pairwise = pairwiseByName(election, unranked);
  const places = ranking.flatMap((tied, place) => tied.map((name) => [String(place + 1), name, ...(scores === undefined ? [] : [scores[name] ?? ''])]));
  const above = candidates.map((name) => [name, ...candidates.map((other) => (other === name ? '' : (pairwise[name]?.[other] ?? '')))]);
  const table = [...tableOf(['place', 'candidate', ...(scores === undefined ? [] : ['score'])], places), '', 'how many rank the row above the column', ...tableOf(['', ...candidates], above)];
  return { ok: true, value: withAccount({ ranking, ...(scores === undefined ? {} : { scores }), pairwise }, count, options), table };
}

/** Counts the text of a `.ballots.json` file: `method` schulze, ranked-pairs, borda, plurality or irv; `unranked` last (the default) or uncompared. A wrong option is at line 0. */
export function countBallots(text: string, options: Options): Counted {
  const { method = '', unranked = 'last' } = options;
  if (!isMethod(method)) return badOption('method', method, METHODS);
  if (unranked !== 'last' && unranked !== 'uncompared') return badOption('unranked', unranked, ['last', 'uncompared']);
  const read = readBallots(text);
  if (!read.ok) return read;
  return method === 'irv' ? irvAnswer(countIrv(read.value, { unranked }), options) : rankingAnswer(read.value, RANKINGS[method](read.value, unranked), unranked, options);
}
