import { measureQuorum } from '../counting-ranked/index.js';
import { fractions } from '../kernel/index.js';
import { isSecret } from './chambers.js';
import type { ChamberVotes, CountStep } from './result.js';
import type { RoundRules } from './round.js';

/**
 * Whether enough of a chamber took part, as two steps of the account. A quorum is asked of those who vote secretly, as a share of the roll; of the municipality's chamber one
 * vote. It is measured on the turnout, or on the valid votes alone: those that say something, so without abstentions. An empty ballot box never has a quorum. Wet raadgevend
 * referendum (2015), article 3 (turnout); Constitution of Hungary (2011), article 8(4) (valid votes).
 */
export function takeQuorum(rules: Pick<RoundRules, 'quorumPercentage' | 'quorumBase'>, { chamber, roll }: ChamberVotes, { cast, valid }: { readonly cast: number; readonly valid: number }): { readonly met: boolean; readonly account: readonly CountStep[] } {
  const percentage = isSecret(chamber) ? rules.quorumPercentage : 0;
  const onValid = rules.quorumBase === 'valid';
  const measure = measureQuorum(onValid ? 'for-and-against' : 'turnout', onValid ? valid : cast, roll, fractions.fraction(percentage, 100), false);
  const met = cast > 0 && measure.met;
  // accounts of before quorums on valid votes are told as they were
  const measured: Readonly<Record<string, string | number>> = onValid ? { base: rules.quorumBase, valid } : {};
  return {
    met,
    account: [
      { step: 'turnout', chamber, figures: { roll, cast } },
      { step: 'quorum', chamber, figures: { percentage, ...measured, needed: measure.needed, met } },
    ],
  };
}
