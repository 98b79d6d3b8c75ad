import { newId } from '#platform/database';
import { Events } from '#platform/events';
import { app, withServer } from '#platform/testing';
import { TOTP } from 'otpauth';
import { PEOPLE } from '../demonstration/people.js';

withServer();

/** Tables in which one of these words stands somewhere, in whatever column. */
async function tablesWith(...words: readonly string[]): Promise<string[]> {
  const tables = await app.sql<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1`);
  const found = await Promise.all(tables.map(({ name }) => app.sql<{ there: string }>(`select t::text as there from ${name} t where t::text ilike any($1) limit 1`, [words.map((word) => `%${word}%`)])));
  return tables.flatMap(({ name }, i) => (found[i]?.[0] === undefined ? [] : [`${name}: ${found[i][0].there}`]));
}

const codeFor = (secret: string, ahead = 0): string => new TOTP({ secret }).generate({ timestamp: Date.now() + ahead * 30_000 });

describe('signing in in two steps', () => {
  let secret = '';

  it('is set with a first code, and asked for from then on, each code once', async () => {
    const olaf = await app.as('olaf');
    const begun = await olaf.ask<{ beginSecondFactor: { secret: string; qr: string[]; problems: unknown[] } }>('mutation { beginSecondFactor { secret qr problems { code } } }');
    secret = begun.beginSecondFactor.secret;
    expect(begun.beginSecondFactor.qr.length).toBe(begun.beginSecondFactor.qr[0]?.length);
    await app.as('olaf');
    expect(await olaf.refusals('confirmSecondFactor', { code: '000000' })).toEqual(['CODE_WRONG code']);
    expect(await olaf.refusals('confirmSecondFactor', { code: codeFor(secret) })).toEqual([]);
    const visitor = app.visitor();
    const login = { email: 'olaf@brink.example', password: 'samen op de groene brink' };
    expect(await visitor.refusals('signInWithPassword', login)).toEqual(['SECOND_FACTOR_REQUIRED code']);
    const code = codeFor(secret);
    expect(await visitor.refusals('signInWithPassword', { ...login, code })).toEqual([]);
    expect(await app.visitor().refusals('signInWithPassword', { ...login, code })).toEqual(['CODE_WRONG code']);
  });

  it('codes are counted for the account, whichever way one comes, and also when many are sent at once; the link stays good for its owner', async () => {
    await app.sql('delete from attempt');
    await app.visitor().refusals('requestSignInLink', { email: 'olaf@brink.example' });
    const token = (await app.mails()).filter((m) => m.email === 'olaf@brink.example' && m.template === 'signInLink').at(-1)?.data['token'] ?? '';
    const guessed = await Promise.all(Array.from({ length: 12 }, () => app.visitor().refusals('signInWithLink', { token, code: '000000' })));
    expect(guessed.flat().sort()).toEqual([...Array<string>(10).fill('CODE_WRONG code'), ...Array<string>(2).fill('TOO_MANY_ATTEMPTS')]);
    const login = { email: 'olaf@brink.example', password: 'samen op de groene brink' };
    expect(await app.visitor().refusals('signInWithPassword', { ...login, code: codeFor(secret, 1) })).toEqual(['TOO_MANY_ATTEMPTS']);
    await app.wait('16 minutes');
    expect(await app.visitor().refusals('signInWithLink', { token })).toEqual(['SECOND_FACTOR_REQUIRED code']);
    expect(await app.visitor().refusals('signInWithLink', { token, code: codeFor(secret, 1) })).toEqual([]);
  });

  it('an administrator takes it away from who lost their phone, and their sessions with it', async () => {
    const beheer = await app.as('beheer');
    const [municipality] = await app.sql<{ id: string }>(`select id from municipality where slug = 'coevorden'`);
    const { staff } = await beheer.ask<{ staff: { id: string; name: string; secondFactor: boolean }[] }>('query ($id: ID!) { staff(municipalityId: $id) { id name secondFactor } }', { id: municipality?.id });
    const olaf = staff.find((member) => member.name.startsWith('Olaf'));
    expect(olaf?.secondFactor).toBe(true);
    expect(await (await app.as('griffie')).refusals('removeStaffSecondFactor', { roleId: olaf?.id })).toEqual(['NOT_ALLOWED']);
    expect(await beheer.refusals('removeStaffSecondFactor', { roleId: olaf?.id })).toEqual([]);
    await app.as('olaf');
  });
});

describe('staff', () => {
  it('is appointed by an administrator, once, and loses rights and sessions at the end of the role', async () => {
    const beheer = await app.as('beheer');
    const [municipality] = await app.sql<{ id: string }>(`select id from municipality where slug = 'tynaarlo'`);
    const appoint = { email: 'eva@brink.example', role: 'COACH', municipalityId: municipality?.id };
    expect(await (await app.as('coach')).refusals('appointStaff', appoint)).toEqual(['NOT_ALLOWED']);
    expect(await beheer.refusals('appointStaff', { ...appoint, email: 'niemand@brink.example' })).toEqual(['NOT_FOUND email']);
    expect(await beheer.refusals('appointStaff', { ...appoint, role: 'ADMINISTRATOR' })).toEqual(['NOT_A_CHOICE role']);
    const both = await Promise.all([beheer.refusals('appointStaff', appoint), beheer.refusals('appointStaff', appoint)]);
    expect(both.flat()).toEqual(['ALREADY_DONE']);
    const eva = await app.as('eva');
    await eva.ask('{ coachDesk(mine: true) { nodes { id } } }');
    const [role] = await app.sql<{ id: string }>(`select s.id from staff_role s join person p on p.id = s.person_id where p.email = 'eva@brink.example' and s.until is null`);
    expect(await beheer.refusals('endStaffRole', { roleId: role?.id })).toEqual([]);
    expect((await eva.send('{ coachDesk(mine: true) { nodes { id } } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});

describe('one’s own data', () => {
  it('can be taken along in one file, without ballots', async () => {
    const anna = await app.as('anna');
    const answer = await fetch(`${app.origin}/account/data`, { method: 'POST', headers: { cookie: anna.cookie, 'x-brink-request': '1' } });
    const data = (await answer.json()) as Record<string, unknown[]>;
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['follows', 'letters', 'noticeSettings', 'notices', 'person', 'plans', 'residence', 'roles', 'sessions', 'support']));
    expect(Object.keys(data).filter((name) => /ballot|vote/i.test(name))).toEqual([]);
    expect(data['person']).toMatchObject([{ email: 'anna@brink.example' }]);
    expect((await fetch(`${app.origin}/account/data`, { method: 'POST' })).status).toBe(401);
  });

  it('is erased on request: name, address and home go everywhere; the support keeps its count', async () => {
    const planId = '01900008-0000-7000-8000-000000000002';
    const dirk = await app.as('dirk');
    expect(await dirk.refusals('eraseAccount', { email: 'anna@brink.example' })).toEqual(['NOT_A_CHOICE email']);
    const [before] = await app.sql<{ n: number }>('select support_count as n from plan where id = $1', [planId]);
    expect(await dirk.refusals('eraseAccount', { email: 'Dirk@brink.example' })).toEqual([]);
    await app.work();
    const { plan } = await app.visitor().ask<{ plan: { authorName: string | null; supportCount: number } }>('query ($id: ID!) { plan(id: $id) { authorName supportCount } }', { id: planId });
    expect(plan).toEqual({ authorName: null, supportCount: before?.n });
    expect(await tablesWith('dirk@brink.example', 'Dirk uit Dalen')).toEqual([]);
    expect((await dirk.send('{ myPlans { nodes { id } } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await app.visitor().refusals('signInWithPassword', { email: 'dirk@brink.example', password: 'samen op de groene brink' })).toEqual(['WRONG_CREDENTIALS']);
  });
});

describe('the rules and the look of a municipality', () => {
  const rulesOf = '{ municipality(slug: "coevorden") { id ordinances { version validFrom rules { supportAgeFrom supportFrom voteAgeFrom voteFrom paperCounts bindingRounds quorumPercentage methods kinds { kind submitBy ageFrom excludedSubjects supportKind supportNumber supportPercentage supportLeast supportMost gatherDays acknowledgeDays reviewWorkingDays respondDays extendDays level } } } } }';
  interface Rules {
    municipality: { id: string; ordinances: { version: number; validFrom: string; rules: { supportAgeFrom: number; kinds: { kind: string; respondDays: number }[] } }[] };
  }

  it('a new version is adopted from a day on; a plan keeps the version it was submitted under', async () => {
    const beheer = await app.as('beheer');
    const { municipality } = await beheer.ask<Rules>(rulesOf);
    const rules = municipality.ordinances[0]?.rules ?? { supportAgeFrom: 0, kinds: [] };
    const shorter = { ...rules, kinds: rules.kinds.map((kind) => ({ ...kind, respondDays: 28 })) };
    const [today] = await app.sql<{ today: string }>(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`);
    const input = { municipalityId: municipality.id, validFrom: today?.today, rules: shorter };
    expect(await (await app.as('coach')).refusals('adoptOrdinance', input)).toEqual(['NOT_ALLOWED']);
    expect(await beheer.refusals('adoptOrdinance', { ...input, validFrom: '2020-01-01' })).toEqual(['TOO_EARLY validFrom']);
    expect(await beheer.refusals('adoptOrdinance', { ...input, rules: { ...shorter, supportAgeFrom: -1 } })).toEqual(['TOO_SMALL rules.supportAgeFrom']);
    expect(await beheer.refusals('adoptOrdinance', input)).toEqual([]);
    expect((await app.visitor().ask<Rules>(rulesOf)).municipality.ordinances.map((o) => [o.version, o.rules.kinds[0]?.respondDays])).toEqual([[2, 28], [1, 56]]);
    const [kept] = await app.sql<{ version: number }>(`select o.version from plan p join ordinance o on o.id = p.ordinance_id where p.id = '01900008-0000-7000-8000-000000000006'`);
    expect(kept?.version).toBe(1);
  });

  it('a colour on which white cannot be read is refused', async () => {
    const beheer = await app.as('beheer');
    const { municipality } = await beheer.ask<Rules>(rulesOf);
    const input = { municipalityId: municipality.id, clerkAddress: 'griffie@coevorden.example' };
    expect(await beheer.refusals('changeMunicipality', { ...input, brand: '#ffee00' })).toEqual(['TOO_SMALL brand']);
    expect(await beheer.refusals('changeMunicipality', { ...input, brand: 'purple!' })).toEqual(['INVALID_FORMAT brand']);
    expect(await beheer.refusals('changeMunicipality', { ...input, brand: '#004d40' })).toEqual([]);
    const { municipality: seen } = await app.visitor().ask<{ municipality: { look: { name: string; value: string }[] } }>('{ municipality(slug: "coevorden") { look { name value } } }');
    expect(seen.look).toContainEqual({ name: 'brand', value: '#004d40' });
  });
});

describe('somebody for whom a coach wrote a plan down', () => {
  const WORDS = { kind: 'WISH', title: 'Een zitje bij de bakker', summary: 'Een plek om even bij te komen.', body: 'Wie slecht ter been is, kan bij de bakker even zitten. De bakker doet mee.', themes: ['MEETING'] };
  const BY = 'query ($id: ID!) { plan(id: $id) { authorName onBehalfOf writtenDown viewerCan { eraseName } } }';
  const NAME = 'Mevrouw Wubbegien Hoogstins';
  let planId = '';

  it('is named with the plan, by a name that is kept with the people, also where the version before writes it', async () => {
    const coach = await app.as('coach');
    const area = await app.areaOf('aalden');
    const draft = { areaId: area, words: WORDS };
    planId = String((await coach.act('saveDraft', { ...draft, onBehalfOf: 'Mevrouw Hoogstins' }, 'planId'))['planId']);
    expect(await coach.refusals('saveDraft', { ...draft, planId, onBehalfOf: NAME })).toEqual([]);
    expect(await coach.refusals('submitPlan', { planId })).toEqual([]);
    expect(await (await app.as('coach2')).refusals('publishPlan', { planId })).toEqual([]);
    expect(await tablesWith('Hoogstins')).toEqual([expect.stringMatching(/^public\.person:.*Wubbegien/)]);

    await app.sql('update plan set on_behalf_of = $2 where id = $1', [planId, `${NAME} uit Aalden`]);
    expect(await app.sql('select on_behalf_of from plan where id = $1', [planId])).toEqual([{ on_behalf_of: null }]);
    expect((await app.visitor().ask<{ plan: object }>(BY, { id: planId })).plan).toEqual({ authorName: 'Coby, coach van BOKD', onBehalfOf: `${NAME} uit Aalden`, writtenDown: true, viewerCan: { eraseName: false } });
  });

  it('is erased by a coach or an administrator: the plan stays, and the name stands nowhere any more', async () => {
    for (const key of ['anna', 'olaf', 'griffie']) expect(await (await app.as(key)).refusals('eraseNameOfPlan', { planId })).toEqual(['NOT_ALLOWED']);
    const beheer = await app.as('beheer');
    expect((await beheer.ask<{ plan: { viewerCan: object } }>(BY, { id: planId })).plan.viewerCan).toEqual({ eraseName: true });
    expect(await beheer.refusals('eraseNameOfPlan', { planId })).toEqual([]);
    expect(await (await app.as('coach')).refusals('eraseNameOfPlan', { planId })).toEqual(['ALREADY_DONE']);
    await app.work();
    expect((await app.visitor().ask<{ plan: object }>(BY, { id: planId })).plan).toMatchObject({ onBehalfOf: null, writtenDown: true });
    expect(await tablesWith('Hoogstins')).toEqual([]);
    expect(await app.sql(`select role, act, subject_id as plan, data from audit_entry where act = 'plan.erase-name'`)).toEqual([{ role: 'administrator', act: 'plan.erase-name', plan: planId, data: {} }]);
  });
});

describe('a draft for somebody whose name was erased', () => {
  const WORDS = { kind: 'WISH', title: 'Een zitje bij de molen', summary: '', body: '', themes: [] };
  const drafted = async () => {
    const coach = await app.as('coach');
    const area = await app.areaOf('aalden');
    const draft = { areaId: area, words: WORDS };
    const saved = await coach.act('saveDraft', { ...draft, onBehalfOf: 'Meneer Zwiggelaar' }, 'planId revision');
    return { coach, draft: { ...draft, planId: String(saved['planId']), revision: Number(saved['revision']) } };
  };

  it('does not get it back from a form that was open, and stays somebody’s', async () => {
    const { coach, draft } = await drafted();
    expect(await coach.refusals('eraseNameOfPlan', { planId: draft.planId })).toEqual([]);
    expect(await coach.refusals('saveDraft', { ...draft, onBehalfOf: 'Meneer Zwiggelaar' })).toEqual(['CHANGED_MEANWHILE']);
    expect(await coach.refusals('saveDraft', { ...draft, revision: null, onBehalfOf: null })).toEqual([]);
    expect((await coach.ask<{ plan: object }>('query ($id: ID!) { plan(id: $id) { onBehalfOf writtenDown } }', { id: draft.planId })).plan).toEqual({ onBehalfOf: null, writtenDown: true });
    expect(await tablesWith('Zwiggelaar')).toEqual([]);
    expect(await coach.refusals('saveDraft', { ...draft, revision: null, onBehalfOf: 'Mevrouw Zwiggelaar' })).toEqual([]);
    expect((await coach.ask<{ plan: object }>('query ($id: ID!) { plan(id: $id) { onBehalfOf } }', { id: draft.planId })).plan).toEqual({ onBehalfOf: 'Mevrouw Zwiggelaar' });
  });

  it('forgets the name when it was not changed for thirty days, and is told so', async () => {
    const { coach, draft } = await drafted();
    const rest = async (days: number): Promise<void> => {
      await app.sql(`update plan set changed_at = brink_now() - make_interval(days => $2) where id = $1`, [draft.planId, days]);
      await app.work();
    };
    await rest(29);
    expect(await tablesWith('Meneer Zwiggelaar')).toHaveLength(1);
    await rest(31);
    expect(await tablesWith('Meneer Zwiggelaar')).toEqual([]);
    expect(await coach.refusals('saveDraft', { ...draft, onBehalfOf: 'Meneer Zwiggelaar' })).toEqual(['CHANGED_MEANWHILE']);
    expect(await app.sql(`select role, data from audit_entry where act = 'plan.forget-name'`)).toEqual([{ role: 'system', data: {} }]);
  });

  it('goes with the account of who wrote it down', async () => {
    const { draft } = await drafted();
    const [author] = await app.sql<{ id: string }>('select author_id as id from plan where id = $1', [draft.planId]);
    await app.app.get(Events).deliver({ listener: 'EraseName.authorErased', delivery: newId(), event: { name: 'person.erased', data: { personId: author?.id ?? '' } } });
    expect(await tablesWith('Zwiggelaar')).toEqual([]);
  });
});

describe('an account', () => {
  it('is made with a password, confirmed by a link, and opened by both; a reset ends every session', async () => {
    const newcomer = app.visitor();
    const login = { email: 'nelleke@dorp.example', password: 'een lange zin over het dorp' };
    expect(await newcomer.refusals('register', { ...login, name: 'Nelleke', birthYear: 1990, locale: 'nl', password: 'te kort' })).toEqual(['TOO_SHORT password']);
    expect(await newcomer.refusals('register', { ...login, name: 'Nelleke', birthYear: 1990, locale: 'nl' })).toEqual([]);
    expect(await newcomer.refusals('signInWithPassword', login)).toEqual(['EMAIL_NOT_CONFIRMED']);
    const token = (await app.mails()).find((m) => m.email === login.email)?.data['token'] ?? '';
    expect(await newcomer.refusals('signInWithLink', { token })).toEqual([]);
    expect(await newcomer.refusals('signInWithLink', { token })).toEqual(['TOKEN_EXPIRED token']);
    expect(await app.visitor().refusals('signInWithPassword', login)).toEqual([]);
    expect(await app.visitor().refusals('signInWithPassword', { ...login, password: 'een andere lange zin' })).toEqual(['WRONG_CREDENTIALS']);

    expect(await app.visitor().refusals('requestPasswordReset', { email: login.email })).toEqual([]);
    expect(await app.visitor().refusals('resetPassword', { token: 'a'.repeat(43), password: 'kort' })).toEqual(['TOKEN_EXPIRED token']);
    await app.sql('update attempt set count = 100');
    expect(await app.visitor().refusals('resetPassword', { token: 'a'.repeat(43), password: 'kort' })).toEqual(['TOO_MANY_ATTEMPTS']);
    await app.sql('delete from attempt');
    const reset = (await app.mails()).filter((m) => m.email === login.email && m.template === 'resetPassword').at(-1)?.data['token'] ?? '';
    expect(await app.visitor().refusals('resetPassword', { token: reset, password: 'weer een heel andere zin' })).toEqual([]);
    expect((await newcomer.send('{ myPlans { nodes { id } } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await app.visitor().refusals('signInWithPassword', login)).toEqual(['WRONG_CREDENTIALS']);
    expect(await app.visitor().refusals('signInWithPassword', { ...login, password: 'weer een heel andere zin' })).toEqual([]);
  });

  it('gets another address by a link to the new one, and another password, with the old password; the old address is told, other sessions and older links end', async () => {
    const PASSWORD = 'samen op de groene brink';
    const [fenna, elsewhere] = [await app.as('fenna'), await app.as('fenna')];
    const change = { email: 'fenna.nieuw@dorp.example', currentPassword: PASSWORD };
    expect(await fenna.refusals('changeEmail', { ...change, currentPassword: null })).toEqual(['REQUIRED currentPassword']);
    expect(await fenna.refusals('changeEmail', { ...change, currentPassword: 'niet mijn wachtwoord' })).toEqual(['WRONG_CREDENTIALS currentPassword']);
    expect(await fenna.refusals('changeEmail', { ...change, email: 'Fenna@brink.example' })).toEqual(['ALREADY_DONE email']);
    // whether somebody else has it is told to them alone
    expect(await fenna.act('changeEmail', { ...change, email: 'bert@brink.example' })).toEqual(await fenna.act('changeEmail', change));
    expect((await app.mails()).filter((mail) => mail.email === 'bert@brink.example').map((mail) => mail.template)).toContain('alreadyRegistered');
    await app.visitor().refusals('requestPasswordReset', { email: 'fenna@brink.example' });
    const mails = await app.mails();
    const tokenOf = (template: string): string => mails.filter((mail) => mail.template === template).at(-1)?.data['token'] ?? '';
    const token = tokenOf('confirmNewEmail');
    const confirmed = await Promise.all([1, 2, 3].map(() => app.visitor().refusals('confirmNewEmail', { token })));
    expect(confirmed.flat()).toEqual(['TOKEN_EXPIRED token', 'TOKEN_EXPIRED token']);
    expect(await app.visitor().refusals('resetPassword', { token: tokenOf('resetPassword'), password: 'een heel andere lange zin' })).toEqual(['TOKEN_EXPIRED token']);
    expect(await app.sql('select w.email, m.template from mail m join written_address w on w.id = m.person_id order by m.created_at, m.id')).toEqual([{ email: change.email, template: 'confirmNewEmail' }, { email: 'fenna@brink.example', template: 'emailChanged' }]);
    const { viewer } = await fenna.ask<{ viewer: { emailAddress: string } }>('{ viewer { emailAddress } }');
    expect(viewer.emailAddress).toBe(change.email);

    expect(await fenna.refusals('changePassword', { password: 'kort', currentPassword: PASSWORD })).toEqual(['TOO_SHORT password']);
    expect(await fenna.refusals('changePassword', { password: 'koeien in het natte gras', currentPassword: PASSWORD })).toEqual([]);
    expect((await elsewhere.send('{ myPlans { nodes { id } } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect((await fenna.send('{ myPlans { nodes { id } } }')).errors).toEqual([]);
    expect(await app.visitor().refusals('signInWithPassword', { email: change.email, password: 'koeien in het natte gras' })).toEqual([]);
    expect(await app.sql(`select act from audit_entry where act in ('account.change-email', 'account.change-password') order by id`)).toEqual([{ act: 'account.change-email' }, { act: 'account.change-password' }]);
  });

  it('whether an address has one is told to nobody but its owner', async () => {
    const [known, unknown] = await Promise.all([app.visitor().act('register', { email: 'anna@brink.example', name: 'Iemand', birthYear: 1990, locale: 'nl', password: 'een lange zin over het dorp' }), app.visitor().act('register', { email: 'niemand@dorp.example', name: 'Iemand', birthYear: 1990, locale: 'nl', password: 'een lange zin over het dorp' })]);
    expect(known).toEqual(unknown);
    expect((await app.mails()).filter((m) => m.email === 'anna@brink.example' && m.template !== 'weekly').map((m) => m.template)).toEqual(['alreadyRegistered']);
  });
});

it('when everybody is erased, nobody’s name or address stands anywhere any more', async () => {
  const names = PEOPLE.map(({ name }) => name);
  expect((await tablesWith(...names)).length).toBeGreaterThan(0);
  for (const { id, email } of await app.sql<{ id: string; email: string }>('select id, email from person where email is not null')) expect(await (await app.asPerson(id)).refusals('eraseAccount', { email })).toEqual([]);
  await app.work();
  expect(await tablesWith('@brink.example', ...names.filter((name) => name !== 'Beheerder'))).toEqual([]);
});
