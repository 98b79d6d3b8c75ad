import { SignInServices } from '#platform/auth';
import { loadConfig } from '#platform/config';
import { Log } from '#platform/observability';
import { type Browser, TestApp } from '#platform/testing';
import { TOTP } from 'otpauth';
import { type Known, ServiceForResidents } from './service-for-residents.js';
import { type Lie, ServiceThatLies } from './service-that-lies.js';

const ORIGIN = 'http://localhost:3000';
const PASSWORD = 'samen op de groene brink';
const SECRET = 'a secret of thirty-two characters';
const TWO_STEPS = 'urn:example:two-steps';
const NEW = { name: 'Nynke', email: 'nynke@dorp.example', birthYear: 1990, locale: 'nl' };

const settingsOf = (name: string, issuer: string): Record<string, string> => ({ [`OIDC_${name}_ISSUER`]: issuer, [`OIDC_${name}_CLIENT_ID`]: 'brink', [`OIDC_${name}_CLIENT_SECRET`]: SECRET, [`OIDC_${name}_LABEL_NL`]: `Dienst ${name}`, [`OIDC_${name}_LABEL_EN`]: `Service ${name}` });

let app: TestApp;
let residents: ServiceForResidents;
const staff = new ServiceThatLies();
beforeAll(async () => {
  residents = await ServiceForResidents.start(`${ORIGIN}/inloggen/dienst`);
  await staff.start();
  app = await TestApp.start({ ...settingsOf('RESIDENTS', residents.issuer), ...settingsOf('STAFF', staff.issuer), OIDC_STAFF_ACR: `urn:example:more ${TWO_STEPS}` });
});
afterAll(async () => {
  await app.stop();
  await Promise.all([residents.stop(), staff.stop()]);
});
beforeEach(() => app.sql('delete from attempt'));

/** Where a browser is sent to sign in. */
const opened = async (browser: Browser, service: 'RESIDENTS' | 'STAFF', next: string | null = null): Promise<string> => String((await browser.act('openServiceSignIn', { service, next }, 'address'))['address']);
/** Goes to the residents' service and back; gives what Brink then says. */
async function comesBy(browser: Browser, accountId: string, known: Known = {}, next: string | null = null): Promise<unknown> {
  const answer = await residents.signIn(await opened(browser, 'RESIDENTS', next), accountId, known);
  return (await browser.act('answerServiceSignIn', { answer }, 'proof { linked name emailAddress next }'))['proof'];
}
/** The same by the staff's service, which answers with a lie; gives the refusals. */
async function staffComesBy(browser: Browser, lie: Lie = {}): Promise<string[]> {
  const answer = staff.signIn(await opened(browser, 'STAFF'), { ...lie, claims: { acr: TWO_STEPS, ...lie.claims } });
  return browser.refusals('answerServiceSignIn', { answer });
}
const whoIs = async (browser: Browser): Promise<string | null> => (await browser.ask<{ viewer: { emailAddress: string } | null }>('{ viewer { emailAddress } }')).viewer?.emailAddress ?? null;
const linksOf = (email: string) => app.sql<{ id: string; subject: string; service: string }>('select l.id, l.subject, l.service from linked_identity l join person p on p.id = l.person_id where p.email = $1 order by l.linked_at, l.id', [email]);
/** Somebody with an account links what the service says of them. */
async function linked(key: string, accountId: string): Promise<Browser> {
  const browser = await app.as(key);
  await comesBy(browser, accountId);
  expect(await browser.refusals('addLinkedService', { currentPassword: PASSWORD })).toEqual([]);
  return browser;
}

describe('a service by which residents sign in', () => {
  it('is offered by its name, and makes an account for who is new: without a role or a home, and open to that service from then on', async () => {
    const visitor = app.visitor();
    expect(await visitor.ask('{ signInServices { service labelNl labelEn } }')).toEqual({ signInServices: [{ service: 'RESIDENTS', labelNl: 'Dienst RESIDENTS', labelEn: 'Service RESIDENTS' }, { service: 'STAFF', labelNl: 'Dienst STAFF', labelEn: 'Service STAFF' }] });
    const known = { name: 'Nynke', email: NEW.email, email_verified: true };
    expect(await comesBy(visitor, 'nynke', known, '/plannen/nieuw')).toEqual({ linked: false, name: 'Nynke', emailAddress: NEW.email, next: '/plannen/nieuw' });
    expect(await visitor.refusals('signInWithService', {})).toEqual(['NOT_FOUND']);
    expect(await visitor.refusals('registerWithService', { ...NEW, birthYear: null })).toEqual(['REQUIRED birthYear']);
    expect(await visitor.refusals('registerWithService', { ...NEW, birthYear: 2024 })).toEqual(['TOO_YOUNG birthYear']);
    expect((await visitor.act('registerWithService', NEW, 'signedIn'))['signedIn']).toBe(true);
    expect(await visitor.ask('{ viewer { emailAddress canUsePassword roles { role } } residence { area { id } } }')).toEqual({ viewer: { emailAddress: NEW.email, canUsePassword: false, roles: [] }, residence: null });
    const later = app.visitor();
    expect(await comesBy(later, 'nynke', { email: 'anna@brink.example', email_verified: true }, '//elders.example')).toEqual({ linked: true, name: null, emailAddress: 'anna@brink.example', next: '/mijn' });
    expect(await later.refusals('signInWithService', {})).toEqual([]);
    expect(await whoIs(later)).toBe(NEW.email);
    await later.ask('mutation { signOut { problems { code } } }');
    expect(await whoIs(later)).toBeNull();
  });

  it('is not left by signing out here: who wants that too is led there, is asked there, and comes back', async () => {
    const signedIn = async (): Promise<Browser> => {
      const browser = app.visitor();
      await comesBy(browser, 'nynke');
      expect(await browser.refusals('signInWithService', {})).toEqual([]);
      return browser;
    };
    const leave = async (browser: Browser, how: 'signOut' | 'signOutEverywhere'): Promise<{ labelNl: string; labelEn: string; address: string } | null> => (await browser.ask<Record<string, { service: never }>>(`mutation { ${how} { service { labelNl labelEn address } problems { code } } }`))[how]?.service ?? null;
    const [browser, other] = [await signedIn(), await signedIn()];
    const asked = residents.timesAsked('nynke');
    const service = await leave(browser, 'signOut');
    expect([await whoIs(browser), service?.labelNl, service?.labelEn]).toEqual([null, 'Dienst RESIDENTS', 'Service RESIDENTS']);
    expect(await leave(await signedIn(), 'signOutEverywhere')).toEqual(service);
    expect([await whoIs(other), residents.timesAsked('nynke')]).toEqual([null, asked]);
    expect(await residents.signOut(service?.address ?? '')).toBe(`${ORIGIN}/`);
    await signedIn();
    expect(residents.timesAsked('nynke')).toBe(asked + 1);
    expect([await leave(await app.as('anna'), 'signOut'), await leave(app.visitor(), 'signOut')]).toEqual([null, null]);
  });

  it('opens no account by its address: who has one is written to, and links it with what they sign in with already', async () => {
    const [somebody, anna] = [app.visitor(), app.visitor()];
    for (const [browser, accountId] of [[somebody, 'a-stranger'], [anna, 'anna']] as const) {
      await comesBy(browser, accountId, { name: 'Anna', email: 'Anna@brink.example', email_verified: true });
      expect((await browser.act('registerWithService', { ...NEW, email: 'Anna@brink.example' }, 'signedIn'))['signedIn']).toBe(false);
      expect(await browser.refusals('signInWithService', {})).toEqual(['NOT_FOUND']);
      expect(await whoIs(browser)).toBeNull();
    }
    const mail = (await app.mails()).filter((one) => one.email === 'anna@brink.example' && one.template === 'alreadyRegistered').at(-1);
    expect(mail?.data['next']).toBe('/inloggen/dienst');
    expect(await anna.refusals('signInWithLink', { token: mail?.data['token'] })).toEqual([]);
    expect((await anna.act('answerServiceSignIn', { answer: null }, 'proof { linked }'))['proof']).toEqual({ linked: false });
    expect(await anna.refusals('addLinkedService', { currentPassword: 'niet mijn wachtwoord' })).toEqual(['WRONG_CREDENTIALS currentPassword']);
    expect(await anna.refusals('addLinkedService', { currentPassword: PASSWORD })).toEqual([]);
    expect(await linksOf('anna@brink.example')).toMatchObject([{ subject: 'anna', service: 'residents' }]);
    expect((await app.mails()).filter((one) => one.template === 'serviceLinked').map((one) => one.email)).toEqual(['anna@brink.example']);
  });

  it('confirms no address that it did not verify, nor another than it verified', async () => {
    for (const [accountId, known] of [['fem', { email: 'fem@dorp.example', email_verified: false }], ['gem', { email: 'gem@dorp.example', email_verified: true }], ['hem', {}]] as const) {
      const browser = app.visitor();
      await comesBy(browser, accountId, known);
      const email = `${accountId}@elders.example`;
      expect((await browser.act('registerWithService', { ...NEW, email: accountId === 'fem' ? 'fem@dorp.example' : email }, 'signedIn'))['signedIn']).toBe(false);
      expect(await whoIs(browser)).toBeNull();
    }
    expect(await app.sql(`select 1 from person p left join linked_identity l on l.person_id = p.id where (p.email like '%elders.example' or p.email = 'fem@dorp.example') and (p.email_confirmed_at is not null or l.id is not null)`)).toEqual([]);
  });

  it('asks the code of who has a second step here, and what was proved waits for the right one', async () => {
    const bert = await linked('bert', 'bert');
    const secret = (await bert.ask<{ beginSecondFactor: { secret: string } }>('mutation { beginSecondFactor { secret } }')).beginSecondFactor.secret;
    await bert.refusals('confirmSecondFactor', { code: new TOTP({ secret }).generate() });
    const again = app.visitor();
    await comesBy(again, 'bert');
    expect(await again.refusals('signInWithService', {})).toEqual(['SECOND_FACTOR_REQUIRED code']);
    expect(await again.refusals('signInWithService', { code: '000000' })).toEqual(['CODE_WRONG code']);
    expect(await whoIs(again)).toBeNull();
    expect(await again.refusals('signInWithService', { code: new TOTP({ secret }).generate() })).toEqual([]);
    expect(await again.refusals('signInWithService', { code: new TOTP({ secret }).generate() })).toEqual(['NOT_PROVEN']);
    await comesBy(again, 'bert-elsewhere');
    expect(await again.refusals('addLinkedService', { currentPassword: PASSWORD })).toEqual(['SECOND_FACTOR_REQUIRED code']);
    expect(await again.refusals('addLinkedService', { currentPassword: PASSWORD, code: '000000' })).toEqual(['CODE_WRONG code']);
    expect(await again.refusals('addLinkedService', { currentPassword: PASSWORD, code: new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 }) })).toEqual([]);
  });
});

describe('what came back from a service', () => {
  it('is taken once, in time, and in the browser in which it began', async () => {
    const [mine, other] = [app.visitor(), app.visitor()];
    const answer = await residents.signIn(await opened(mine, 'RESIDENTS'), 'nynke', {});
    const own = await residents.signIn(await opened(other, 'RESIDENTS'), 'odd', {});
    expect(await other.refusals('answerServiceSignIn', { answer })).toEqual(['NOT_PROVEN']);
    expect(await other.refusals('answerServiceSignIn', { answer: own })).toEqual([]);
    expect(await app.visitor().refusals('answerServiceSignIn', { answer })).toEqual(['NOT_PROVEN']);
    const both = await Promise.all([mine.refusals('answerServiceSignIn', { answer }), mine.refusals('answerServiceSignIn', { answer })]);
    expect(both.flat()).toEqual(['NOT_PROVEN']);
    const late = app.visitor();
    const tooLate = await residents.signIn(await opened(late, 'RESIDENTS'), 'nynke', {});
    await app.wait('16 minutes');
    expect(await late.refusals('answerServiceSignIn', { answer: tooLate })).toEqual(['NOT_PROVEN']);
    // what was proved waits an hour, and is then forgotten
    await app.wait('61 minutes');
    expect(await mine.refusals('signInWithService', {})).toEqual(['NOT_PROVEN']);
    expect(await whoIs(mine)).toBeNull();
    expect(await app.visitor().refusals('signInWithService', {})).toEqual(['NOT_PROVEN']);
  });

  it.each<[string, Lie]>([
    ['another issuer', { claims: { iss: 'https://elders.example' } }],
    ['another nonce', { claims: { nonce: 'of-another-sign-in' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['for another than us', { claims: { aud: 'somebody-else' } }],
    ['a token that ran out', { claims: { exp: 1_700_000_000 } }],
    ['no signature', { header: { alg: 'none' }, signed: 'not' }],
    ['a signature with what everybody knows', { header: { alg: 'HS256' }, signed: 'by-secret' }],
    ['a signature of another', { signed: 'by-another' }],
    ['nobody', { claims: { sub: '' } }],
    ['a name that no database takes', { claims: { sub: 'olaf\u0000' } }],
    ['an endless name', { claims: { sub: 'a'.repeat(256) } }],
    ['an error', { status: 500 }],
  ])('is refused when it says wrong things: %s', async (_, lie) => {
    const visitor = app.visitor();
    expect(await staffComesBy(visitor, lie)).toEqual(['NOT_PROVEN']);
    expect(await visitor.refusals('signInWithService', {})).toEqual(['NOT_PROVEN']);
  });

  it('is refused with another state, which uses nothing up, and when the service says that somebody went away; hostile names are left out', async () => {
    const visitor = app.visitor();
    const right = staff.signIn(await opened(visitor, 'STAFF'), { claims: { acr: TWO_STEPS } });
    for (const answer of ['a%zz&&==', 'code=a-code', 'code=a-code&state=of-another-sign-in', `${right}&state=of-another-sign-in`]) expect([answer, await visitor.refusals('answerServiceSignIn', { answer })]).toEqual([answer, ['NOT_PROVEN']]);
    expect(await visitor.refusals('answerServiceSignIn', { answer: right })).toEqual([]);
    const answerOf = async (more: Record<string, string>): Promise<string[]> => visitor.refusals('answerServiceSignIn', { answer: new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(staff.signIn(await opened(visitor, 'STAFF'), { claims: { acr: TWO_STEPS } }))), ...more }).toString() });
    expect(await answerOf({ iss: 'https://elders.example' })).toEqual(['NOT_PROVEN']);
    expect(await answerOf({ error: 'access_denied' })).toEqual(['NOT_PROVEN']);
    const named = staff.signIn(await opened(visitor, 'STAFF'), { claims: { acr: TWO_STEPS, name: '\u202eevil', email: 'not an address', email_verified: true } });
    expect((await visitor.act('answerServiceSignIn', { answer: named }, 'proof { name emailAddress }'))['proof']).toEqual({ name: null, emailAddress: null });
  });
});

describe('a service by which staff sign in', () => {
  it('must have asked a second step; then ours is not asked, and roles are as they were given here', async () => {
    expect(await staffComesBy(app.visitor(), { claims: { acr: undefined } })).toEqual(['SECOND_STEP_THERE']);
    expect(await staffComesBy(app.visitor(), { claims: { acr: 'urn:example:one-step' } })).toEqual(['SECOND_STEP_THERE']);
    const olaf = await app.as('olaf');
    expect(await staffComesBy(olaf)).toEqual([]);
    expect(await olaf.refusals('addLinkedService', { currentPassword: PASSWORD })).toEqual([]);
    await app.sql(`update person set totp_secret = 'JBSWY3DPEHPK3PXP', totp_confirmed_at = brink_now() where email = 'olaf@brink.example'`);
    const again = app.visitor();
    expect(await staffComesBy(again, { claims: { roles: ['administrator'], groups: ['administrator'] } })).toEqual([]);
    expect(await again.refusals('signInWithService', {})).toEqual([]);
    expect(await again.ask('{ viewer { emailAddress roles { role } } }')).toEqual({ viewer: { emailAddress: 'olaf@brink.example', roles: [{ role: 'OFFICIAL' }] } });
    expect(await app.sql(`select s.second_factor as strong from session s join person p on p.id = s.person_id where p.email = 'olaf@brink.example' order by s.created_at desc limit 1`)).toEqual([{ strong: true }]);
  });

  it('that is silent or gone is told so within its time; others still sign in, and it is asked again', async () => {
    const visitor = app.visitor();
    const begun = performance.now();
    expect(await staffComesBy(visitor, { silent: true })).toEqual(['SERVICE_UNAVAILABLE']);
    expect(performance.now() - begun).toBeLessThan(9_000);
    const port = Number(new URL(staff.issuer).port);
    await staff.stop();
    const answer = new URLSearchParams({ code: 'a', state: new URL(await opened(visitor, 'STAFF')).searchParams.get('state') ?? '', iss: `http://127.0.0.1:${port}` }).toString();
    expect(await visitor.refusals('answerServiceSignIn', { answer })).toEqual(['SERVICE_UNAVAILABLE']);
    expect(await app.visitor().refusals('signInWithPassword', { email: 'anna@brink.example', password: PASSWORD })).toEqual([]);
    await staff.start(port);
    expect(await staffComesBy(app.visitor())).toEqual([]);
  });
});

describe('a service that nobody asked before', () => {
  it('is not asked while the server starts; one that is not there, or tells wrong things of itself, is refused, and asked anew the next time', async () => {
    const lying = new ServiceThatLies();
    await lying.start();
    const config = loadConfig({ ...process.env, ...settingsOf('STAFF', lying.issuer), OIDC_STAFF_ACR: '' });
    const services = new SignInServices(config, new Log(config));
    expect(lying.asked).toEqual([]);
    const refusals = async (): Promise<string[]> => {
      const address = await services.addressFor('staff', 'a-secret');
      return address.ok ? [] : address.problems.map(({ code }) => code);
    };
    for (const told of [{ issuer: 'https://elders.example' }, { authorization_endpoint: 'javascript:alert(1)' }, { authorization_endpoint: undefined }]) {
      Object.assign(lying, { told });
      expect([told, await new SignInServices(config, new Log(config)).addressFor('staff', 'a-secret')]).toMatchObject([told, { ok: false, problems: [{ code: 'service-unavailable' }] }]);
    }
    lying.told = {};
    const port = Number(new URL(lying.issuer).port);
    await lying.stop();
    expect(await refusals()).toEqual(['service-unavailable']);
    await lying.start(port);
    expect([await refusals(), await services.leaving('staff')]).toEqual([[], null]);
    const leaving = async (place: string): Promise<string | undefined> => {
      lying.told = { end_session_endpoint: place };
      return (await new SignInServices(config, new Log(config)).leaving('staff'))?.address;
    };
    const out = `${lying.issuer}/out`;
    expect([await leaving('javascript:alert(1)'), await leaving(out)]).toEqual([undefined, `${out}?${new URLSearchParams({ post_logout_redirect_uri: `${config.publicOrigin}/`, client_id: 'brink' }).toString()}`]);
    await lying.stop();
    expect(await leaving(out)).toBeUndefined();
  });
});

describe('the services that open an account', () => {
  it('open one account each, are shown to its owner alone, and are taken away with the password, other sessions with them', async () => {
    const eva = await linked('eva', 'eva');
    const fenna = await app.as('fenna');
    await comesBy(fenna, 'eva');
    expect(await fenna.refusals('addLinkedService', { currentPassword: PASSWORD })).toEqual(['LINKED_ELSEWHERE']);
    const [link] = await linksOf('eva@brink.example');
    expect(await eva.ask('{ linkedServices { id service } }')).toEqual({ linkedServices: [{ id: link?.id, service: 'RESIDENTS' }] });
    expect(await fenna.ask('{ linkedServices { id } }')).toEqual({ linkedServices: [] });
    expect(await fenna.refusals('removeLinkedService', { linkId: link?.id, currentPassword: PASSWORD })).toEqual(['NOT_FOUND']);
    expect(await eva.refusals('removeLinkedService', { linkId: link?.id })).toEqual(['REQUIRED currentPassword']);
    const elsewhere = app.visitor();
    await comesBy(elsewhere, 'eva');
    expect(await elsewhere.refusals('signInWithService', {})).toEqual([]);
    expect(await eva.refusals('removeLinkedService', { linkId: link?.id, currentPassword: PASSWORD })).toEqual([]);
    expect([await whoIs(eva), await whoIs(elsewhere)]).toEqual(['eva@brink.example', null]);
    expect(await comesBy(app.visitor(), 'eva')).toMatchObject({ linked: false });
    expect(await app.sql(`select act, data from audit_entry where act like 'account.%link-service' and subject_id = (select id from person where email = 'eva@brink.example') order by id`)).toEqual([{ act: 'account.link-service', data: {} }, { act: 'account.unlink-service', data: {} }]);
  });

  it('stay where they are the last way in', async () => {
    const gert = await linked('gert', 'gert');
    await app.sql(`update person set email_confirmed_at = null where email = 'gert@brink.example'`);
    const [link] = await linksOf('gert@brink.example');
    expect(await gert.refusals('removeLinkedService', { linkId: link?.id, currentPassword: PASSWORD })).toEqual(['LAST_WAY_IN']);
  });

  it('are in one’s own data, and go with the account', async () => {
    const nynke = app.visitor();
    await comesBy(nynke, 'nynke');
    await nynke.refusals('signInWithService', {});
    const data = (await (await fetch(`${app.origin}/account/data`, { method: 'POST', headers: { cookie: nynke.cookie, 'x-brink-request': '1' } })).json()) as Record<string, unknown>;
    expect(data['linkedServices']).toMatchObject([{ service: 'residents', issuer: residents.issuer, subject: 'nynke' }]);
    await comesBy(app.visitor(), 'nynke', { name: 'Nynke', email: NEW.email });
    expect(await nynke.refusals('eraseAccount', { email: NEW.email })).toEqual([]);
    expect(await app.sql(`select 1 from linked_identity where subject = 'nynke' union all select 1 from service_sign_in where subject = 'nynke' or email = '${NEW.email}'`)).toEqual([]);
    expect(await comesBy(app.visitor(), 'nynke')).toMatchObject({ linked: false });
  });

  it('are tried so often and no more', async () => {
    await app.sql('delete from attempt');
    const visitor = app.visitor();
    await opened(visitor, 'RESIDENTS');
    await app.sql('update attempt set count = 100');
    for (const [act, input] of [['openServiceSignIn', { service: 'RESIDENTS' }], ['answerServiceSignIn', { answer: 'code=a' }], ['signInWithService', {}]] as const) expect(await visitor.refusals(act, input)).toEqual(['TOO_MANY_ATTEMPTS']);
  });
});
