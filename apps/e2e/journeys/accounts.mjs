// Accounts: a link instead of a password, a new password, a second step, one's own data, a role, the end of an account.
import { TOTP } from 'otpauth';
import { expect } from '../session.mjs';

const EMAIL = 'wim@voorbeeld.example';
const PASSWORD = 'zeven ooien in de stal';
const ELSEWHERE = 'els@voorbeeld.example';
const OTHER_EMAIL = 'wim.thuis@voorbeeld.example';
const NEXT_PASSWORD = 'acht ganzen op het erf';
const PERIOD_MS = 30_000;

/** Walks them, with somebody whom no other journey knows. */
export async function accounts(lane, world) {
  const t = world.words.nl;
  const session = await lane.session({ width: 360 });
  const { page } = session;
  const pathIn = (mail) => new URL(/https?:\/\/\S+/.exec(mail.text)[0]).href.replace(world.origin, '');
  let secret = '';
  const code = () => new TOTP({ secret, digits: 6, period: 30 }).generate();
  const sent = new Set();
  /** The next mail with this subject. */
  const mail = async (subject) => {
    const found = await world.mailTo(EMAIL, (one) => one.subject === subject && !sent.has(one.id));
    sent.add(found.id);
    return found;
  };

  await lane.way([
    ['somebody registers, who will be gone at the end', async () => {
      await session.go('/registreren');
      await session.type(t.identity.email, EMAIL);
      await session.type(t.identity.name, 'Wim, op doorreis');
      await session.type(t.identity.birthYear, '1988');
      await session.type(`${t.identity.newPassword} ${t.common.optional}`, world.password);
      await session.press(t.identity.register);
      await session.sees(t.identity.registered);
      const confirmation = await world.mailTo(EMAIL);
      sent.add(confirmation.id);
      await session.go(pathIn(confirmation));
      await session.press(t.identity.signIn);
      await session.seesHeading(t.identity.accountTitle);
      await session.leave();
    }],
    ['who opens the mail in another browser is in without a password: one that was typed elsewhere may be another’s', async () => {
      await session.go('/registreren');
      await session.type(t.identity.email, ELSEWHERE);
      await session.type(t.identity.name, 'Els, met een tablet');
      await session.type(t.identity.birthYear, '1988');
      await session.type(`${t.identity.newPassword} ${t.common.optional}`, world.password);
      await session.press(t.identity.register);
      await session.sees(t.identity.registered);
      await page.context().clearCookies();
      await session.go(pathIn(await world.mailTo(ELSEWHERE)));
      await session.press(t.identity.signIn);
      await session.seesHeading(t.identity.welcome({ name: 'Els, met een tablet' }));
      await session.check('a new account without a password');
      await session.follow(t.identity.goOn);
      await session.seesHeading(t.identity.accountTitle);
      await session.leave();
    }],
    ['one signs in with a link by mail, which works once', async () => {
      await session.go('/inloggen');
      await session.type(t.identity.email, EMAIL);
      await session.press(t.identity.sendLink);
      await session.sees(t.identity.linkSent);
      await session.check('signing in, when a link was sent');
      const path = pathIn(await mail(t.mails.signInLink({}).subject));
      await session.go(path);
      await session.press(t.identity.signIn);
      await session.seesHeading(t.identity.accountTitle);
      await session.leave();
      await session.go(path);
      await session.press(t.identity.signIn);
      await session.sees(t.problems['token-expired']({}));
      await session.check('a link that was used already');
    }],
    ['one chooses a new password by a link, and the old one is no longer good', async () => {
      await session.go('/wachtwoord');
      await session.type(t.identity.email, EMAIL);
      await session.press(t.identity.sendLink);
      await session.sees(t.identity.linkSent);
      await session.go(pathIn(await mail(t.mails.resetPassword({}).subject)));
      await session.type(t.identity.newPassword, 'kort');
      await session.press(t.identity.save);
      await session.sees(t.problems['too-short']({ min: 12 }));
      await session.check('a password that is too short');
      await session.type(t.identity.newPassword, PASSWORD);
      await session.press(t.identity.save);
      await session.sees(t.identity.resetDone);
      await session.check('a new password');
      await session.go('/inloggen');
      await session.type(t.identity.email, EMAIL);
      await session.type(t.identity.password, world.password);
      await session.press(t.identity.signIn);
      await session.sees(t.problems['wrong-credentials']({}));
      await expect(session.field(t.identity.email)).toHaveValue(EMAIL);
      await session.check('signing in with a wrong password');
      await session.signIn(EMAIL, PASSWORD, null);
    }],
    ['an administrator gives somebody a role, and ends it together with the sessions of that role', async () => {
      const administrator = await lane.session();
      await administrator.become('beheer');
      await administrator.go('/beheer');
      await administrator.field(t.residence.municipality).selectOption({ label: 'Tynaarlo' });
      await administrator.sees(t.administration.needsCoaches({ count: 1 }));
      await administrator.unfold(t.administration.appoint);
      await administrator.type(t.administration.email, EMAIL);
      await administrator.field(t.administration.role).selectOption('COACH');
      await administrator.page.locator('form').getByRole('button', { name: t.administration.appoint, exact: true }).click();
      const member = administrator.page.getByRole('listitem').filter({ hasText: EMAIL });
      await member.waitFor();
      await administrator.check('the staff of a municipality');
      await session.page.reload();
      await session.openMenu();
      await session.page.getByRole('link', { name: t.common.desk, exact: true }).waitFor();
      await member.getByRole('button', { name: t.administration.end }).click();
      await member.waitFor({ state: 'detached' });
      await session.signIn(EMAIL, PASSWORD);
      await expect(session.page.getByRole('link', { name: t.common.desk, exact: true })).toHaveCount(0);
      await lane.leave(administrator);
    }],
    ['an official proposes other rules, and the administrator adopts them as they stand', async () => {
      const words = t.administration;
      const desk = await lane.session();
      await desk.become('tom');
      await desk.go('/gemeenten/tynaarlo/spelregels');
      await desk.follow(words.proposal.title);
      await desk.unfold(words.proposal.ordinance);
      await desk.type(words.quorumPercentage, '15');
      await desk.press(words.proposal.send);
      await desk.sees(t.problems.required({}));
      await expect(desk.field(words.quorumPercentage)).toHaveValue('15');
      await desk.page.locator('details[open]').getByLabel(words.proposal.why).fill('De raad wil dat meer inwoners meestemmen.');
      await desk.press(words.proposal.send);
      await desk.seesHeading(words.proposal.waits.ORDINANCE);
      await desk.check('a proposal for other rules, for its municipality');
      await desk.become('beheer');
      await desk.go('/beheer');
      await desk.field(t.residence.municipality).selectOption({ label: 'Tynaarlo' });
      await desk.seesHeading(words.proposal.waits.ORDINANCE);
      await desk.check('a proposal for other rules, for the administrator');
      await desk.press(words.proposal.adopt);
      await desk.page.getByRole('heading', { name: words.proposal.waits.ORDINANCE }).waitFor({ state: 'detached' });
      await desk.go('/gemeenten/tynaarlo/spelregels');
      await expect(desk.page.locator('dl').first()).toContainText('15');
      await lane.leave(desk);
    }],
    ['one turns on a second step, and signs in with its code', async () => {
      await session.go('/mijn');
      await session.press(t.identity.secondFactorBegin);
      secret = (await page.locator('code').first().textContent()).replaceAll(' ', '');
      await session.check('turning on a second step');
      await session.type(t.identity.secondFactorConfirm, '000000');
      await session.press(t.identity.secondFactorTurnOn);
      await session.sees(t.problems['code-wrong']({}));
      await session.type(t.identity.secondFactorConfirm, code());
      await session.press(t.identity.secondFactorTurnOn);
      await session.sees(t.identity.secondFactorOn);
      await session.press(t.identity.everywhere);
      await page.waitForURL(`${world.origin}/`);
      await session.go('/inloggen');
      await session.type(t.identity.email, EMAIL);
      await session.type(t.identity.password, PASSWORD);
      await session.press(t.identity.signIn);
      await session.field(t.identity.code).waitFor();
      await session.check('signing in in two steps');
      await session.type(t.identity.code, new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Date.now() + PERIOD_MS }));
      await session.press(t.identity.signIn);
      await session.seesHeading(t.identity.accountTitle);
    }],
    ['one corrects one’s address by a link to the new one, and the old one is told; another password ends the other sessions', async () => {
      await session.go('/mijn');
      await session.unfold(t.identity.changeEmail);
      await session.unfold(t.identity.changePassword);
      await session.page.getByRole('button', { name: t.identity.askNewEmail }).click();
      await session.sees(t.problems['invalid-email']({}));
      await session.check('another address and another password');
      await session.type(t.identity.newEmail, OTHER_EMAIL);
      await session.page.getByLabel(t.identity.currentPassword).first().fill(PASSWORD);
      await session.press(t.identity.askNewEmail);
      await session.sees(t.identity.newEmailSent);
      const asked = await world.mailTo(OTHER_EMAIL);
      await session.go(pathIn(asked));
      await session.press(t.identity.confirmNewEmail);
      await session.sees(t.identity.newEmailDone);
      await session.check('a new address that was confirmed');
      await world.mailTo(EMAIL, (one) => one.subject === t.mails.emailChanged({}).subject);
      await session.go('/mijn');
      await session.unfold(t.identity.changePassword);
      await session.page.getByLabel(t.identity.currentPassword).last().fill(PASSWORD);
      await session.type(t.identity.anotherPassword, NEXT_PASSWORD);
      await session.page.getByRole('button', { name: t.identity.save, exact: true }).last().click();
      await session.sees(t.identity.passwordChanged);
    }],
    ['one takes all one’s data along, and erases the account', async () => {
      await session.go('/mijn');
      expect((await session.download(t.identity.download)).toString()).toContain(OTHER_EMAIL);
      await session.unfold(t.identity.erase);
      await session.type(t.identity.eraseConfirm, OTHER_EMAIL);
      await session.press(t.identity.eraseButton);
      await page.waitForURL(`${world.origin}/`);
      await session.go('/inloggen');
      await session.type(t.identity.email, OTHER_EMAIL);
      await session.type(t.identity.password, NEXT_PASSWORD);
      await session.press(t.identity.signIn);
      await session.sees(t.problems['wrong-credentials']({}));
    }],
  ]);
  await lane.leave(session);
}
