import { app, withServer } from '#platform/testing';

withServer();

describe('registering an address that a stranger types as well', () => {
  const [STRANGERS, OWN] = ['heide in de mist van gisteren', 'turf onder de oude eiken'];
  const typed = (email: string, name: string, password: string) => ({ email, name, password, birthYear: 1980, locale: 'nl' });
  const mailsTo = async (email: string, template: string) => (await app.mails()).filter((m) => m.email === email && m.template === template);
  const lastToken = async (email: string): Promise<string> => (await mailsTo(email, 'confirmEmail')).at(-1)?.data['token'] ?? '';
  const signIn = (email: string, password: string): Promise<string[]> => app.visitor().refusals('signInWithPassword', { email, password });
  afterEach(() => app.sql('delete from attempt'));

  it('gives the account what its owner typed in the browser in which the link is opened, and the stranger no way in', async () => {
    const [email, sanne] = ['sanne@example.nl', app.visitor()];
    expect(await app.visitor().refusals('register', typed(email, 'Een vreemde', STRANGERS))).toEqual([]);
    expect(await sanne.refusals('register', typed(email, 'Sanne uit Rolde', OWN))).toEqual([]);
    const token = await lastToken(email);
    expect(await app.visitor().refusals('register', typed(email, 'Een vreemde', STRANGERS))).toEqual([]);
    expect(await sanne.refusals('signInWithLink', { token })).toEqual([]);
    expect([await signIn(email, OWN), await signIn(email, STRANGERS)]).toEqual([[], ['WRONG_CREDENTIALS']]);
    expect(await app.sql('select name from person where email = $1', [email])).toEqual([{ name: 'Sanne uit Rolde' }]);
    expect(await sanne.refusals('signInWithLink', { token: await lastToken(email) })).toEqual([]);
    expect([await signIn(email, OWN), await signIn(email, STRANGERS)]).toEqual([[], ['WRONG_CREDENTIALS']]);
  });

  it('takes no password from another browser: the owner who opens the mail of a stranger is in, the stranger is not', async () => {
    const [email, owner] = ['tiny@example.nl', app.visitor()];
    expect(await owner.refusals('register', typed(email, 'Tiny uit Eext', OWN))).toEqual([]);
    expect(await app.visitor().refusals('register', typed(email, 'Een vreemde', STRANGERS))).toEqual([]);
    expect(await owner.refusals('signInWithLink', { token: await lastToken(email) })).toEqual([]);
    expect((await owner.ask<{ viewer: object }>('{ viewer { canUsePassword } }')).viewer).toEqual({ canUsePassword: false });
    expect([await signIn(email, OWN), await signIn(email, STRANGERS)]).toEqual([['WRONG_CREDENTIALS'], ['WRONG_CREDENTIALS']]);
  });

  it('is no account before a link of it is opened: who asks to sign in is told to register, by a mail without a word of the stranger', async () => {
    const email = 'trijn@example.nl';
    expect(await app.visitor().refusals('register', typed(email, 'Koop nu uw prijs', STRANGERS))).toEqual([]);
    expect(await app.visitor().refusals('requestSignInLink', { email })).toEqual([]);
    expect(await app.visitor().refusals('requestPasswordReset', { email })).toEqual([]);
    expect((await mailsTo(email, 'registerFirst')).map((m) => m.data)).toEqual([{}, {}]);
    expect((await app.mails()).filter((m) => m.email === email && JSON.stringify(m.data).includes('prijs'))).toEqual([]);
    expect([...(await mailsTo(email, 'signInLink')), ...(await mailsTo(email, 'resetPassword'))]).toEqual([]);
  });

  it('fills no mailbox: after ten the answer is the same, and no mail is written', async () => {
    const email = 'grietje@example.nl';
    for (let n = 0; n < 12; n += 1) expect(await app.visitor().refusals('register', { ...typed(email, 'Een vreemde', ''), password: null })).toEqual([]);
    expect(await mailsTo(email, 'confirmEmail')).toHaveLength(10);
  });
});
