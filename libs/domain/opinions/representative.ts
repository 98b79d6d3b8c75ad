import type { Statement } from './conversation.js';
import { type Tally, SURE, certainty, certaintyOfMore, share, together } from './group-votes.js';

/** A statement that tells a group from the others, and the figures for it. */
export interface RepresentativeStatement {
  readonly statement: string;
  /** What the group says of it more than others do. */
  readonly side: 'agree' | 'disagree';
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly certainty: number;
  /** The share divided by the share among the others. */
  readonly ratio: number;
  readonly ratioCertainty: number;
  /** On the one that the group agrees with best: how many agree. */
  readonly bestAgree?: number;
}

const MOST = 5;

interface Side {
  readonly successes: number;
  readonly share: number;
  readonly certainty: number;
  readonly ratio: number;
  readonly ratioCertainty: number;
}

interface Compared {
  readonly statement: string;
  readonly trials: number;
  readonly agree: Side;
  readonly disagree: Side;
}

const none: Tally = { agree: 0, disagree: 0, seen: 0 };

function sideOf(side: 'agree' | 'disagree', own: Tally, others: Tally): Side {
  const own1 = share(own[side], own.seen);
  return {
    successes: own[side],
    share: own1,
    certainty: certainty(own[side], own.seen),
    ratio: own1 / share(others[side], others.seen),
    ratioCertainty: certaintyOfMore(own[side], own.seen, others[side], others.seen),
  };
}

const agreed = ({ share: part, certainty: sure }: Side): number => part * sure;
const weight = (side: Side): number => side.ratio * side.ratioCertainty * agreed(side);
const sure = (side: Side): boolean => side.ratioCertainty > SURE && side.certainty > SURE;

const said = (one: Compared, side: 'agree' | 'disagree'): RepresentativeStatement => ({ statement: one.statement, side, trials: one.trials, ...one[side] });

/** The side that stands for the group: on which it differs most surely from the others. */
const figures = (one: Compared): RepresentativeStatement => said(one, one.agree.ratioCertainty > one.disagree.ratioCertainty ? 'agree' : 'disagree');

/** Whether a statement is agreed with better than the best so far: by all figures when the best tells the group apart, else by agreement alone. */
function agreedBetter({ agree, disagree }: Compared, best: Compared | undefined): boolean {
  if (agree.successes === 0 && disagree.successes === 0) return false;
  if (best === undefined) return agree.certainty > SURE || (agree.ratio > 1 && agree.share > 0.5);
  const measure = best.agree.ratio > 1 ? weight : agreed;
  return measure(agree) > measure(best.agree);
}

const mostApart = ({ agree, disagree }: Compared): number => Math.max(agree.ratioCertainty, disagree.ratioCertainty);

/** The five statements at most that stand for a group: the one it agrees with best, then the surest; what it agrees with stands first. */
function representativeFor(compared: readonly Compared[]): RepresentativeStatement[] {
  let best: Compared | undefined;
  let apart: Compared | undefined;
  for (const one of compared) {
    if (agreedBetter(one, best)) best = one;
    if (apart === undefined || mostApart(one) > mostApart(apart)) apart = one;
  }
  const ranked = compared
    .filter(({ agree, disagree }) => sure(agree) || sure(disagree))
    .map(figures)
    .sort((a, b) => weight(b) - weight(a));
  const first = best === undefined ? [] : [{ ...said(best, 'agree'), bestAgree: best.agree.successes }];
  const chosen = [...first, ...ranked.filter(({ statement }) => statement !== best?.statement)].slice(0, MOST);
  const shown = chosen.length === 0 && apart !== undefined ? [figures(apart)] : chosen;
  return [...shown.filter(({ side }) => side === 'agree'), ...shown.filter(({ side }) => side === 'disagree')];
}

/** For each group the statements that tell it from all other groups together. Statements that are moderated out are left aside. */
export function representative(statements: readonly Statement[], tallies: readonly (readonly Tally[])[]): RepresentativeStatement[][] {
  const all = together(tallies);
  return tallies.map((group) => {
    const compared = statements.flatMap(({ id, moderatedOut }, place) => {
      if (moderatedOut) return [];
      const [own, sum] = [group[place] ?? none, all[place] ?? none];
      const others = { agree: sum.agree - own.agree, disagree: sum.disagree - own.disagree, seen: sum.seen - own.seen };
      return [{ statement: id, trials: own.seen, agree: sideOf('agree', own, others), disagree: sideOf('disagree', own, others) }];
    });
    return representativeFor(compared);
  });
}
