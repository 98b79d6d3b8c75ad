import type { MunicipalityId } from '../../kernel/index.js';
import { DEFAULT_ORDINANCE } from '../../ordinances/index.js';
import type { Actor } from '../../permissions/index.js';
import { type PlanFacts, type PlanText, checkPlanText, decideSubmission } from '../index.js';
import { ZEIJEN, GROUP, TODAY, RULES, resident, staff, plan, TEXT, told } from './people-and-plans.js';

describe('the text of a plan', () => {
  it.each<[string, Partial<PlanText>, string]>([
    ['complete', {}, 'yes'],
    ['without a title', { title: ' ' }, 'required at title'],
    ['too short everywhere', { title: 'Bank', summary: 'Kort', body: 'Kort' }, 'too-short at title, too-short at summary, too-short at body'],
    ['with a line break in the title', { title: 'Een bank\nbij de vijver' }, 'invalid-characters at title'],
    ['without a theme', { themes: [] }, 'required at themes'],
    ['with a theme twice', { themes: ['green', 'green'] }, 'duplicate at themes'],
    ['with an unknown theme', { themes: ['war'] }, 'not-a-choice at themes'],
    ['with too many themes', { themes: ['green', 'care', 'work', 'safety'] }, 'too-many at themes'],
    ['that costs less than nothing', { costCents: -1 }, 'invalid-format at costCents'],
    ['that costs half a cent', { costCents: 0.5 }, 'invalid-format at costCents'],
    ['that costs more than anything', { costCents: 10_000_000_001 }, 'too-large at costCents'],
    ['whose cost nobody knows', { costCents: null }, 'yes'],
    [
      'that challenges without saying how',
      { kind: 'challenge' },
      'required at challenge.publicTask, required at challenge.whyBetter, required at challenge.means, required at challenge.continuity',
    ],
  ])('%s: %s', (_, change, expected) => expect(told(checkPlanText({ ...TEXT, ...change }))).toBe(expected));
});

describe('handing a plan in', () => {
  const own = plan('draft', { public: false, draft: true });
  const submit = (actor: Actor, subject: PlanFacts = own, facts = { forAssociation: false, onBehalf: false }, rules = RULES): string =>
    told(decideSubmission(actor, rules, subject, facts, TODAY));

  it.each<[string, Actor, string]>([
    ['a verified resident', resident(), 'yes'],
    ['a resident who did not prove it', resident({ verified: false }), 'yes'],
    ['a resident of another municipality', resident({ municipalityId: 'coevorden' as MunicipalityId }), 'outside-area at areaId'],
    ['somebody without a home', resident({}, { residence: null }), 'outside-area at areaId'],
    ['somebody whose e-mail is not confirmed', resident({}, { emailConfirmed: false }), 'email-not-confirmed'],
    ['a child of thirteen', resident({ birthYear: 2014 }), 'too-young'],
    ['who turns fourteen this year', resident({ birthYear: 2013 }), 'yes'],
    ['whose age nobody knows', resident({ birthYear: null }), 'too-young'],
  ])('by %s: %s', (_, actor, expected) => expect(submit(actor)).toBe(expected));

  it('as a challenge asks a proved residence', () =>
    expect(submit(resident({ verified: false }), own, { forAssociation: false, onBehalf: false }, DEFAULT_ORDINANCE.kinds.challenge)).toBe('not-verified'));

  it('in the name of an association asks a seat on its board', () => {
    const seat = (role: 'chair' | 'member'): Actor => resident({}, { associations: [{ associationId: GROUP, areaId: ZEIJEN, role }] });
    const subject = { ...own, associationId: GROUP };
    expect(submit(seat('chair'), subject, { forAssociation: true, onBehalf: false })).toBe('yes');
    expect(submit(seat('member'), subject, { forAssociation: true, onBehalf: false })).toBe('not-allowed at associationId');
  });

  it('for somebody else is for a coach of that municipality', () => {
    expect(submit({ ...staff('coach', 'author'), emailConfirmed: true }, own, { forAssociation: false, onBehalf: true })).toBe('yes');
    expect(submit(resident(), own, { forAssociation: false, onBehalf: true })).toBe('not-allowed at onBehalfOf');
  });
});
