import type { Rolls } from '#domain/deciding';
import type { RoundRow } from './round.repository.js';

/** How many are on the roll of each chamber that is counted; the young with the other residents where they are not counted apart. */
export function rollsOf(round: Pick<RoundRow, 'membersOf' | 'residentsRoll' | 'municipalityRoll' | 'youngRoll' | 'membersRoll'>, youngApart: boolean): Rolls {
  if (round.membersOf !== null) return { members: round.membersRoll };
  const { residentsRoll, youngRoll, municipalityRoll: municipality } = round;
  return youngApart ? { residents: residentsRoll, young: youngRoll, municipality } : { residents: residentsRoll + youngRoll, municipality };
}
