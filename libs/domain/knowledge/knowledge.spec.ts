import type { AreaId, AssociationId, MunicipalityId, PersonId } from '../kernel/index.js';
import { type Actor, VISITOR } from '../permissions/index.js';
import { type KnowledgeFacts, type KnowledgeKind, checkWords, decideCallAnswer, decideCallClosing, decideCallPublication, decideCallReturn, decideChange, decideSharing, decideTakingBack } from './index.js';

const HERE = 'coevorden' as MunicipalityId;
const AALDEN = 'aalden' as AreaId;
const BOARD = 'dorpsbelangen' as AssociationId;
const person = (name: string, more: Partial<Actor> = {}): Actor => ({ ...VISITOR, personId: name as PersonId, emailConfirmed: true, ...more });
const works = (name: string, role: 'coach' | 'official', municipalityId = HERE): Actor => person(name, { roles: [{ role, municipalityId }] });
const anna = person('anna', { residence: { municipalityId: HERE, areaId: AALDEN, verified: false, birthYear: 1961 } });
const carla = person('carla', { associations: [{ associationId: BOARD, areaId: AALDEN, role: 'chair' }] });
const place = { municipalityId: HERE, areaId: null, associationId: null };
const own = { municipalityId: HERE, areaId: AALDEN, associationId: BOARD };
const words = { title: 'Hoe vindt u bestuursleden?', body: 'Vraag mensen voor één klus, en pas daarna voor het bestuur.', worksWhen: 'In een dorp waar men elkaar kent.', askWhom: 'BOKD', themes: ['meeting'] };
const item: KnowledgeFacts = { municipalityId: HERE, areaId: AALDEN, authorId: 'anna', associationId: null, public: true, kind: 'call', state: 'published', role: 'resident', version: 1 };
const codes = (result: { ok: boolean; problems?: readonly { code: string; path: readonly string[] }[] }): string => (result.ok ? '✓' : (result.problems ?? []).map((p) => [p.code, ...p.path].join(' ')).join(', '));
const REASON = 'Vertel er nog bij voor wie de oproep is.';

describe('who shares what', () => {
  const share = (actor: Actor, kind: KnowledgeKind, where: typeof place | typeof own): string => {
    const shared = decideSharing(actor, kind, where, words);
    return shared.ok ? `${shared.value.role} ${shared.value.state}` : codes(shared);
  };
  it.each([
    ['an official', works('olaf', 'official'), 'story', place, 'official published'],
    ['a coach', works('coby', 'coach'), 'lesson', place, 'coach published'],
    ['a coach of elsewhere', works('ver', 'coach', 'tynaarlo' as MunicipalityId), 'lesson', place, 'not-allowed'],
    ['a board in its own area', carla, 'story', own, 'association published'],
    ['a board elsewhere', carla, 'story', { ...own, areaId: 'dalen' as AreaId }, 'not-allowed'],
    ['a board without its name', carla, 'story', { ...own, associationId: null }, 'not-allowed associationId'],
    ['a resident with a story', anna, 'story', place, 'not-allowed'],
    ['a resident with a call, which a coach looks at', anna, 'call', place, 'resident in-review'],
    ['a resident of elsewhere', { ...anna, residence: null }, 'call', place, 'not-allowed'],
    ['a visitor', VISITOR, 'call', place, 'not-signed-in'],
    ['somebody without a confirmed address', { ...anna, emailConfirmed: false }, 'call', place, 'email-not-confirmed'],
  ] as const)('%s', (_, actor, kind, where, outcome) => expect(share(actor, kind, where as typeof place)).toBe(outcome));
});

describe('the words', () => {
  it('of a lesson tell when it works and whom to ask; of others not', () => {
    const bare = { ...words, worksWhen: '', askWhom: '' };
    expect(codes(checkWords('lesson', bare))).toBe('required worksWhen, required askWhom');
    expect(codes(checkWords('call', bare))).toBe('✓');
    expect(checkWords('story', words)).toMatchObject({ value: { worksWhen: '', askWhom: '' } });
  });
  it('are told all their problems at once', () => expect(codes(checkWords('story', { ...words, title: '', body: 'kort', themes: ['unknown', 'unknown'] }))).toBe('required title, too-short body, not-a-choice themes, duplicate themes'));
});

describe('a call', () => {
  const waiting: KnowledgeFacts = { ...item, state: 'in-review', public: false };
  it('of a resident is put on the site or given back by a coach, never by the caller', () => {
    expect(codes(decideCallPublication(works('coby', 'coach'), waiting))).toBe('✓');
    expect(codes(decideCallPublication(works('anna', 'coach'), waiting))).toBe('conflict-of-interest');
    expect(codes(decideCallPublication(works('olaf', 'official'), waiting))).toBe('not-allowed');
    expect(codes(decideCallPublication(works('coby', 'coach'), item))).toBe('wrong-state');
    expect(codes(decideCallReturn(works('coby', 'coach'), waiting, REASON))).toBe('✓');
    expect(codes(decideCallReturn(works('coby', 'coach'), waiting, ''))).toBe('required notes');
    expect(codes(decideCallPublication(person('bert'), waiting))).toBe('not-found');
  });
  it('that a resident changes is looked at again; that of staff is not', () => {
    expect(decideChange(anna, item, { version: 1, words })).toMatchObject({ value: { state: 'in-review' } });
    expect(decideChange(anna, { ...item, role: 'official' }, { version: 1, words })).toMatchObject({ value: { state: 'published' } });
    expect(codes(decideChange(anna, item, { version: 3, words }))).toBe('changed-meanwhile');
    expect(codes(decideChange(person('bert'), item, { version: 1, words }))).toBe('not-allowed');
    expect(codes(decideChange(anna, { ...item, state: 'closed' }, { version: 1, words }))).toBe('wrong-state');
  });
  it('is answered by the author of a plan, which waits until it is public, until the caller says what came of it', () => {
    const plan = { municipalityId: HERE, authorId: 'bert', public: true };
    expect(decideCallAnswer(person('bert'), item, plan)).toMatchObject({ value: { waits: false } });
    expect(codes(decideCallAnswer(person('bert'), { ...item, state: 'closed' }, plan))).toBe('wrong-state');
    expect(decideCallAnswer(person('bert'), item, { ...plan, public: false })).toMatchObject({ value: { waits: true } });
    expect(codes(decideCallAnswer(anna, item, plan))).toBe('not-allowed');
    expect(codes(decideCallClosing(anna, item, 'Er zijn twee plannen uit gekomen.'))).toBe('✓');
    expect(codes(decideCallClosing(person('bert'), item, 'Er zijn twee plannen uit gekomen.'))).toBe('not-allowed');
  });
  it('is taken back by the caller, once', () => {
    expect(codes(decideTakingBack(anna, item))).toBe('✓');
    expect(codes(decideTakingBack(anna, { ...item, state: 'withdrawn' }))).toBe('already-done');
  });
});
