import type { Count, SeatsElection } from './ballots.js';
import type { StvAccount, StvOutcome, StvRule } from './stv-account.js';
import { countMeekPrf } from './stv-meek-prf.js';
import { countScotland } from './stv-scotland.js';
import { countWigmPrf } from './stv-wigm-prf.js';

const COUNTS: Readonly<Record<StvRule, (election: SeatsElection) => Count<StvOutcome, StvAccount>>> = { scotland: countScotland, 'wigm-prf': countWigmPrf, 'meek-prf': countMeekPrf };

/** Counts seats by the single transferable vote, under the rule that is named. */
export const countStv = (rule: StvRule, election: SeatsElection): Count<StvOutcome, StvAccount> => COUNTS[rule](election);
