import type { Count, RankingOutcome } from './ballots.js';
import { checkIrv } from './check-irv.js';
import { checkLevels } from './check-levels.js';
import { checkRankedPairs, checkSchulze } from './check-pairwise.js';
import { checkStv } from './check-stv.js';
import { type AccountFault, Refused, faultIn } from './checking.js';
import type { IrvAccount, IrvOutcome } from './irv.js';
import type { LevelsAccount, SumOutcome } from './levels.js';
import type { RankedPairsAccount } from './ranked-pairs.js';
import type { SchulzeAccount } from './schulze.js';
import type { StvAccount, StvOutcome } from './stv-account.js';

/** Every account that can be checked. */
export type AnyAccount = StvAccount | IrvAccount | SchulzeAccount | RankedPairsAccount | LevelsAccount;

/** A count of any method of this folder. */
export interface AnyCount {
  readonly outcome: unknown;
  readonly account: AnyAccount;
}

function check({ outcome, account }: AnyCount): void {
  switch (account.method) {
    case 'stv':
      return checkStv({ outcome, account } as Count<StvOutcome, StvAccount>);
    case 'irv':
      return checkIrv({ outcome, account } as Count<IrvOutcome, IrvAccount>);
    case 'schulze':
      return checkSchulze({ outcome, account } as Count<RankingOutcome, SchulzeAccount>);
    case 'ranked-pairs':
      return checkRankedPairs({ outcome, account } as Count<RankingOutcome, RankedPairsAccount>);
    case 'borda':
    case 'plurality':
    case 'approval':
    case 'score':
    case 'points':
      return checkLevels({ outcome, account } as Count<SumOutcome, LevelsAccount>);
    default:
      throw new Refused({ step: 0, name: 'head', message: 'the method is not known' });
  }
}

/** Replays an account without the ballots; null when every figure and the outcome hold, otherwise the first step that does not. */
export function checkRankedAccount(count: AnyCount): AccountFault | null {
  return faultIn(() => check(count));
}
