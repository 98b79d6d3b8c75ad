import { fractions } from '../kernel/index.js';
import { takeQuorum } from './quorum.js';
import { type ChamberVotes, type WordCount, castIn, times } from './result.js';
import type { WordRules } from './round.js';

/**
 * Consent: it passes where no objection stands; a concern or an abstention does not stop it. G. Endenburg, "Sociocratie: het organiseren van de besluitvorming" (1981);
 * J. Buck and S. Villines, "We the People" (2007).
 */
export function countConsent(rules: WordRules, votes: ChamberVotes): WordCount {
  const { chamber, counts } = votes;
  const cast = castIn(rules.method, counts);
  const quorum = takeQuorum(rules, votes, { cast, valid: cast - times(counts, 'abstain') });
  if (!quorum.met) return { outcome: { word: 'no-quorum', share: fractions.ZERO, cast }, account: quorum.account };
  const objections = times(counts, 'objection');
  const passes = objections === 0;
  return {
    outcome: { word: passes ? 'agree' : 'disagree', share: fractions.fraction(passes ? 1 : 0), cast },
    account: [...quorum.account, { step: 'consent', chamber, figures: { consent: times(counts, 'consent'), concern: times(counts, 'concern'), objections, passes } }],
  };
}
