import fc from 'fast-check';
import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';
import { ACTS, type Actor, type ActorResidence, RIGHTS, type Subject, VISITOR, can, canReadUnpublished, guestActor, isForGuests } from './index.js';

const TYNAARLO = 'tynaarlo' as MunicipalityId;
const COEVORDEN = 'coevorden' as MunicipalityId;
const ZEIJEN = 'zeijen' as AreaId;
const DORPSBELANGEN = 'dorpsbelangen' as AssociationId;

const person = (name: string, more: Partial<Actor> = {}): Actor => ({ ...VISITOR, personId: name as PersonId, emailConfirmed: true, ...more });
const home = (verified: boolean, municipalityId = TYNAARLO): ActorResidence => ({ municipalityId, areaId: ZEIJEN, verified, birthYear: 1980 });
const works = (name: string, role: 'official' | 'coach' | 'clerk' | 'administrator', municipalityId: MunicipalityId | null = TYNAARLO): Actor =>
  person(name, { roles: [{ role, municipalityId }] });
const seat = (role: 'chair' | 'member'): Partial<Actor> => ({ associations: [{ associationId: DORPSBELANGEN, areaId: ZEIJEN, role }] });

const ACTORS: Readonly<Record<string, Actor>> = {
  visitor: VISITOR,
  guest: guestActor('guest'),
  account: person('new'),
  resident: person('resident', { residence: home(false) }),
  verified: person('verified', { residence: home(true) }),
  'verified elsewhere': person('elsewhere', { residence: home(true, COEVORDEN) }),
  author: person('author', { residence: home(true) }),
  'board of the association': person('chair', { residence: home(true), ...seat('chair') }),
  'member of the association': person('member', { residence: home(true), ...seat('member') }),
  official: works('official', 'official'),
  'official elsewhere': works('official-2', 'official', COEVORDEN),
  'official who is the author': { ...works('author', 'official'), residence: home(true) },
  coach: works('coach', 'coach'),
  'coach elsewhere': works('coach-2', 'coach', COEVORDEN),
  'coach in the association': { ...works('member', 'coach'), ...seat('member') },
  clerk: works('clerk', 'clerk'),
  administrator: works('admin', 'administrator', null),
  'administrator elsewhere': works('admin-2', 'administrator', COEVORDEN),
};

const PLAN: Subject = { municipalityId: TYNAARLO, areaId: ZEIJEN, authorId: 'author', associationId: DORPSBELANGEN, public: true, firstPersonId: 'first' };

const table = (subject: Subject): string =>
  ['', ...ACTS.flatMap((act) => [act, ...Object.entries(ACTORS).map(([name, actor]) => `  ${name}: ${can(actor, act, subject)?.code ?? '✓'}`)]), ''].join('\n');

describe('who may do what', () => {
  it('with a public plan is the table that everybody agreed to', () => expect(table(PLAN)).toMatchSnapshot());
  it('with a plan under review is the table that everybody agreed to', () => expect(table({ ...PLAN, public: false })).toMatchSnapshot());
  it('with a draft is the table that everybody agreed to', () => expect(table({ ...PLAN, public: false, draft: true })).toMatchSnapshot());

  it('has a right for each act', () => expect(Object.keys(RIGHTS).sort()).toEqual([...ACTS].sort()));

  it('lets a visitor do nothing that asks who one is', () => {
    for (const act of ACTS) expect(can(VISITOR, act, PLAN)?.code).toBe('not-signed-in');
  });

  it('lets who confirmed an address do two things, whatever else is theirs, and nobody else by that right alone', () => {
    const everything = { ...works('author', 'coach'), ...seat('chair'), residence: home(true), guest: true as const };
    for (const actor of [guestActor('guest'), everything]) expect(ACTS.filter((act) => can(actor, act, PLAN) === null)).toEqual(['report', 'register-for-gathering']);
    expect(ACTS.filter(isForGuests)).toEqual(['report', 'register-for-gathering']);
  });

  it('lets nobody handle what is their own', () => {
    for (const act of ACTS.filter((a) => RIGHTS[a].notOwn && !RIGHTS[a].by.includes('association')))
      for (const role of ['official', 'coach', 'clerk'] as const) expect(can({ ...works('author', role), ...seat('chair') }, act, PLAN)).not.toBeNull();
  });

  it('lets a board do for its own area what staff may not do with their own', () => {
    expect(can({ ...works('author', 'official'), ...seat('chair') }, 'compose-round', PLAN)).toBeNull();
    expect(can({ ...works('other', 'coach'), ...seat('member') }, 'compose-round', PLAN)?.code).toBe('conflict-of-interest');
    expect(can(works('author', 'official'), 'compose-round', PLAN)?.code).toBe('conflict-of-interest');
  });

  it('asks another person for a second look and for what counts on paper or at the table', () => {
    for (const act of ['confirm-paper-support', 'review-refusal', 'confirm-residence'] as const) {
      expect(can(works('first', 'coach'), act, PLAN)?.code).toBe('second-person-required');
      expect(can(works('second', 'coach'), act, PLAN)).toBeNull();
    }
    expect(can(works('first', 'official'), 'review-decline', PLAN)?.code).toBe('second-person-required');
    expect(can(works('griffie', 'clerk'), 'review-decline', PLAN)).toBeNull();
  });

  it('gives an administrator no part in moderating, answering or voting', () => {
    for (const act of [
      'publish-plan',
      'refuse-plan',
      'return-plan',
      'merge-plan',
      'respond',
      'extend-response',
      'open-round',
      'vote-in-chamber',
      'vote-as-resident',
      'support-plan',
    ] as const)
      expect(can(works('admin', 'administrator', null), act, PLAN)).not.toBeNull();
  });

  it('gives nobody but an administrator power over all municipalities at once', () => {
    for (const role of ['official', 'coach', 'clerk'] as const)
      for (const act of ACTS.filter((a) => RIGHTS[a].by.includes(role) && !RIGHTS[a].by.includes('account')))
        expect(can(works('all', role, null), act, PLAN)).not.toBeNull();
  });

  it('lets an official vote as a resident only where they live', () => {
    expect(can(works('official', 'official'), 'vote-as-resident', PLAN)?.code).toBe('not-verified');
    expect(can({ ...works('official', 'official'), residence: home(true) }, 'vote-as-resident', PLAN)).toBeNull();
    expect(can({ ...works('official', 'official'), residence: home(true, COEVORDEN) }, 'vote-as-resident', PLAN)?.code).toBe('outside-area');
  });

  it('shows a hidden plan to nobody of another municipality, whatever the act: it does not exist for them', () => {
    const hidden = { ...PLAN, public: false };
    const roles = fc.array(
      fc.record({
        role: fc.constantFrom('official' as const, 'coach' as const, 'clerk' as const, 'administrator' as const),
        municipalityId: fc.constantFrom(COEVORDEN, null),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(roles, fc.constantFrom(...ACTS), fc.boolean(), (held, act, verified) => {
        const actor = person('stranger', { roles: held, residence: home(verified) });
        expect(canReadUnpublished(actor, hidden)).toBe(false);
        expect(can(actor, act, hidden)).toEqual({ code: 'not-found', path: [], data: {} });
      }),
    );
  });

  it('takes no right away from somebody who gets another role, but for what is their own', () => {
    const actors = fc.constantFrom(...Object.values(ACTORS).filter((a) => a.personId !== null));
    const role = fc.record({
      role: fc.constantFrom('official' as const, 'coach' as const, 'clerk' as const, 'administrator' as const),
      municipalityId: fc.constantFrom(TYNAARLO, COEVORDEN),
    });
    fc.assert(
      fc.property(actors, role, fc.constantFrom(...ACTS), (actor, more, act) => {
        if (can(actor, act, PLAN) === null) expect(can({ ...actor, roles: [...actor.roles, more] }, act, PLAN)).toBeNull();
      }),
    );
  });
});
