import { measureMajority } from '../counting-ranked/index.js';
import { fractions } from '../kernel/index.js';
import { takeQuorum } from './quorum.js';
import { type ChamberVotes, type WordCount, castIn, times } from './result.js';
import type { WordRules } from './round.js';

/**
 * Yes against no. More than half of yes and no (simple), more than half of all that was cast (absolute), or two thirds of yes and no at least. Robert's Rules of Order Newly
 * Revised (12th ed.), §44; K. O. May, "A Set of Independent Necessary and Sufficient Conditions for Simple Majority Decision", Econometrica 20 (1952).
 */
export function countMajority(rules: WordRules, votes: ChamberVotes): WordCount {
  const { chamber, counts } = votes;
  const [yes, no, abstain] = [times(counts, 'yes'), times(counts, 'no'), times(counts, 'abstain')];
  const cast = castIn(rules.method, counts);
  const quorum = takeQuorum(rules, votes, { cast, valid: yes + no });
  if (!quorum.met) return { outcome: { word: 'no-quorum', share: fractions.ZERO, cast }, account: quorum.account };
  const of = rules.rule === 'absolute' ? cast : yes + no;
  const twoThirds = rules.rule === 'two-thirds';
  const { reached, needed } = measureMajority(yes, of, twoThirds ? fractions.fraction(2, 3) : fractions.fraction(1, 2), twoThirds);
  return {
    outcome: { word: reached ? 'agree' : 'disagree', share: of === 0 ? fractions.ZERO : fractions.fraction(yes, of), cast },
    account: [...quorum.account, { step: 'majority', chamber, figures: { yes, no, abstain, rule: rules.rule, needed, reached } }],
  };
}
