import { fractions } from '../kernel/index.js';
import { type AccountFault, expect, faultIn, refuse, same, wholeOf } from './checking.js';
import { QUORUM_BASES } from './quorum.js';
import { type ReferendumAccount, type ReferendumOutcome, type ReferendumStep, countReferendum } from './referendum.js';

type Step<Name extends ReferendumStep['step']> = Extract<ReferendumStep, { readonly step: Name }>;

function stepOf<Name extends ReferendumStep['step']>(account: ReferendumAccount, index: number, name: Name): Step<Name> {
  const step = account.steps[index];
  if (step?.step !== name) refuse(index + 1, name, 'the step is missing');
  return step as Step<Name>;
}

function shareAt(text: string, step: number, name: string): ReturnType<typeof fractions.fraction> {
  const [, top, bottom = '1'] = /^(\d+)(?:\/([1-9]\d*))?$/.exec(text) ?? [];
  return top === undefined ? refuse(step, name, `${JSON.stringify(text)} is no share`) : fractions.fraction(BigInt(top), BigInt(bottom));
}

function check({ outcome, account }: { readonly outcome: ReferendumOutcome; readonly account: ReferendumAccount }): void {
  const [turnout, quorum, majority] = [stepOf(account, 0, 'turnout'), stepOf(account, 1, 'quorum'), stepOf(account, 2, 'majority')];
  if (account.steps.length > 3) refuse(4, 'end', 'nothing comes after the majority');
  const at = (name: 'electorate' | 'cast' | 'yes' | 'no' | 'blank' | 'invalid'): number => Number(wholeOf(turnout[name], 1, 'turnout'));
  const figures = { electorate: at('electorate'), cast: at('cast'), yes: at('yes'), no: at('no'), blank: at('blank'), invalid: at('invalid') };
  if (figures.yes + figures.no + figures.blank + figures.invalid > figures.cast) refuse(1, 'turnout', 'more votes than were cast');
  if (figures.cast > figures.electorate) refuse(1, 'turnout', 'more votes than there are voters');
  const base = QUORUM_BASES.find((known) => known === quorum.base) ?? refuse(2, 'quorum', 'the base is not known');
  const again = countReferendum(figures, {
    quorum: { base, share: shareAt(quorum.share, 2, 'quorum'), strict: quorum.enough === 'exceeded' },
    majority: { share: shareAt(majority.share, 3, 'majority'), reached: majority.enough === 'reached' },
  });
  again.account.steps.forEach((should, i) => expect(i + 1, should.step, account.steps[i], should));
  if (!same(outcome, again.outcome)) refuse(4, 'outcome', 'the outcome does not follow from the steps');
}

/** Replays the account of a referendum without the ballots; null when every figure and the outcome hold, otherwise the first step that does not. */
export function checkReferendum(count: { readonly outcome: ReferendumOutcome; readonly account: ReferendumAccount }): AccountFault | null {
  return faultIn(() => check(count));
}
