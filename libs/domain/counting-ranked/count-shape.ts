import { type Shape, aCount, aDecimal, aFlag, aText, aWhole, dictionaryOf, fieldsOf, kindOf, listOf, oneOf, orAbsent, orNull } from '../kernel/index.js';
import { STV_RULES } from './stv-account.js';

const names = listOf(aText);
const head = { ballots: aWhole, candidates: names };

const irvStep = fieldsOf({ round: aCount, tally: dictionaryOf(aWhole), exhausted: aWhole, excluded: orNull(aText), winner: orNull(aText), tied: names, moved: listOf(fieldsOf({ to: orNull(aText), papers: aWhole })) });

const twoOf =
  (shape: Shape): Shape =>
  (value, path) =>
    listOf(shape)(value, path) ?? (Array.isArray(value) && value.length === 2 ? null : { path, reason: 'is no pair' });
const pairStep = fieldsOf({ pair: twoOf(aText), wins: twoOf(aWhole), neither: aWhole });
const schulzeStep = kindOf('step', { pair: pairStep, path: fieldsOf({ pair: twoOf(aText), strengths: twoOf(aWhole) }) });

const lockStep = fieldsOf({ winner: aText, loser: aText, votes: aWhole, against: aWhole, locked: aFlag });
const rankedPairsStep = kindOf('step', { pair: pairStep, lock: lockStep });

const levelsStep = fieldsOf({ candidate: aText, levels: listOf(fieldsOf({ points: aDecimal, ballots: aWhole })), score: aDecimal });

const stvStep = fieldsOf({
  round: aCount,
  tag: oneOf(['begin', 'iterate', 'tie', 'elect', 'defeat', 'unpend', 'transfer', 'end']),
  candidate: orNull(aText),
  quota: aDecimal,
  votes: dictionaryOf(aDecimal),
  nontransferable: aDecimal,
  lost: aDecimal,
  tie: orAbsent(fieldsOf({ tied: names, purpose: oneOf(['surplus', 'defeat']), by: oneOf(['stage', 'lot']), stage: orNull(aCount) })),
  surplus: orAbsent(aDecimal),
  parcels: orAbsent(listOf(fieldsOf({ to: orNull(aText), papers: aWhole, before: aDecimal, after: aDecimal }))),
  keep: orAbsent(dictionaryOf(aDecimal)),
});

const sums = fieldsOf({ outcome: fieldsOf({ ranking: listOf(names), scores: dictionaryOf(aDecimal) }), account: fieldsOf({ ...head, rules: dictionaryOf(aText), steps: listOf(levelsStep) }) });

/** How a count looks, by its method. */
const COUNTS: Readonly<Record<string, Shape>> = {
  irv: fieldsOf({ outcome: fieldsOf({ winner: names }), account: fieldsOf({ ...head, unranked: aText, tieOrder: names, steps: listOf(irvStep) }) }),
  schulze: fieldsOf({ outcome: listOf(names), account: fieldsOf({ ...head, unranked: aText, steps: listOf(schulzeStep) }) }),
  'ranked-pairs': fieldsOf({ outcome: listOf(names), account: fieldsOf({ ...head, unranked: aText, steps: listOf(rankedPairsStep) }) }),
  stv: fieldsOf({ outcome: fieldsOf({ elected: names }), account: fieldsOf({ ...head, rule: oneOf(STV_RULES), seats: aCount, tieOrder: names, steps: listOf(stvStep) }) }),
  borda: sums,
  plurality: sums,
  approval: sums,
  score: sums,
  points: sums,
};

/** How a count of this method looks from outside: its outcome and its account, without whether they hold. */
export const countShape =
  (method: string): Shape =>
  (value, path) => {
    const shape = Object.hasOwn(COUNTS, method) ? COUNTS[method] : undefined;
    if (shape === undefined) return { path, reason: 'is of no known method' };
    return shape(value, path) ?? fieldsOf({ account: fieldsOf({ method: oneOf([method]) }) })(value, path);
  };
