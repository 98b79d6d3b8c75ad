import { type Shape, aCount, aDecimal, aFlag, aFraction, aText, fieldsOf, kindOf, listOf, oneOf, orNull } from '../kernel/index.js';
import { COMPLETIONS } from './equal-shares.js';
import { SCORINGS } from './scores.js';
import { SATISFACTIONS } from './shares-profile.js';
import { TIE_RULES } from './ties.js';

const names = listOf(aText);
const price = { project: aText, giveAll: aCount, givenTogether: aFraction, weightInFull: aDecimal, payment: aFraction, effectiveVotes: aFraction };
const tooDear = listOf(fieldsOf({ project: aText, money: aFraction }));
const seal = { seal: aText };

const opening = kindOf('method', {
  mes: fieldsOf({
    rules: fieldsOf({ satisfaction: oneOf(SATISFACTIONS), completion: oneOf(COMPLETIONS), start: oneOf(['real', 'floor']), stop: oneOf(['exhaustive', 'inclusive']), increment: aDecimal, ties: oneOf(TIE_RULES) }),
    voters: aCount,
    budget: aDecimal,
    endowment: orNull(aFraction),
    projects: listOf(fieldsOf({ id: aText, cost: aDecimal, supporters: aCount, weight: aDecimal })),
    ...seal,
  }),
  greedy: fieldsOf({
    rules: fieldsOf({ order: oneOf(['cost', 'card']), scoring: oneOf(SCORINGS), skip: aFlag, threshold: aFlag, ties: oneOf(TIE_RULES) }),
    budget: aDecimal,
    threshold: orNull(aDecimal),
    projects: listOf(fieldsOf({ id: aText, cost: aDecimal, votes: aCount, score: aDecimal })),
    ...seal,
  }),
});

const step = kindOf('step', {
  opening,
  search: fieldsOf({ from: aCount, to: aCount, endowment: aFraction, winners: names, totalCost: aDecimal, open: aFlag, ...seal }),
  round: fieldsOf({ ...price, cost: aDecimal, supporters: aCount, compared: listOf(fieldsOf(price)), tooDear, moneyLeft: aFraction, ...seal }),
  end: fieldsOf({ tooDear, ...seal }),
  greedy: fieldsOf({ project: aText, score: aDecimal, cost: aDecimal, decision: oneOf(['taken', 'does-not-fit', 'under-threshold', 'ended']), left: aDecimal, ...seal }),
  result: fieldsOf({ winners: names, totalCost: aDecimal, increments: aCount, ...seal }),
});

/** How the account of a budget looks from outside: its steps and their figures, without whether they hold. It begins with its opening. */
export const accountShape: Shape = (value, path) => {
  const fault = listOf(step)(value, path);
  if (fault !== null) return fault;
  const [first] = value as readonly { readonly step: string }[];
  return first?.step === 'opening' ? null : { path, reason: 'has no opening' };
};
