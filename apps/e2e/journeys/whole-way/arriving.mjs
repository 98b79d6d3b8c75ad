// A newcomer comes to live here: an account, a home, and the proof of it.
import { codesIn } from '../../letters.mjs';
import { expect } from '../../session.mjs';
import { NEWCOMER } from './words.mjs';

/** The steps, in their order. */
export const arriving = ({ phone, desk, world, t, found }) => [
  ['a newcomer registers, and confirms by the link in the mail', async () => {
    await phone.go('/');
    await phone.openMenu();
    await phone.follow(t.common.signIn);
    await phone.follow(t.identity.register);
    await phone.check();
    await phone.type(t.identity.email, NEWCOMER.email);
    await phone.type(t.identity.name, NEWCOMER.name);
    await phone.type(t.identity.birthYear, '1988');
    await phone.type(`${t.identity.newPassword} ${t.common.optional}`, NEWCOMER.password);
    await phone.press(t.identity.register);
    await phone.sees(t.identity.registered);
    await phone.check();
    await phone.follow(t.identity.mailbox);
    const mail = await world.mailTo(NEWCOMER.email);
    expect(mail.text).toContain(`${world.origin}/inloggen/link?token=`);
    await phone.page.reload();
    await phone.check();
    await phone.page.locator('article', { hasText: NEWCOMER.email }).getByRole('link').first().click();
    await phone.settled();
    await phone.check();
    await phone.press(t.identity.signIn);
    await phone.page.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
    await phone.settled();
    await phone.openMenu();
    await phone.follow(t.common.account);
    await phone.seesHeading(t.identity.accountTitle);
    await phone.check();
  }],
  ['the newcomer chooses a home and asks for a letter', async () => {
    await phone.follow(t.residence.title);
    await phone.check();
    await phone.field(t.residence.municipality).selectOption({ label: 'Coevorden' });
    await phone.field(t.residence.area).selectOption({ label: 'Aalden' });
    await expect(phone.field(t.residence.birthYear)).toHaveValue('1988');
    await phone.press(t.residence.save);
    await phone.sees(t.residence.youLive({ area: 'Aalden', municipality: 'Coevorden' }));
    await phone.type(t.residence.address, 'Schaapstreek 1\n7854 AA Aalden');
    await phone.check();
    await phone.press(t.residence.ask);
    await phone.sees(/een brief aangevraagd/);
    await phone.check();
  }],
  ['the municipality prints the letters and says that they are posted', async () => {
    await desk.become('olaf');
    await desk.go('/gemeentewerk');
    await desk.follow(t.moderation.residence);
    await desk.sees(t.residence.lettersWaiting({ count: 1 }));
    await desk.check();
    [found.code] = await codesIn(await desk.download(t.residence.print));
    expect(found.code).toMatch(/^.{5}-.{5}$/);
    await desk.press(t.residence.posted);
    await desk.sees(t.residence.noLetters);
    await desk.check();
  }],
  ['the newcomer types the code, wrong at first, and has proved where they live', async () => {
    await phone.page.reload();
    await phone.settled();
    await phone.type(t.residence.code, found.code === 'AAAAA-AAAAA' ? 'BBBBB-BBBBB' : 'AAAAA-AAAAA');
    await phone.press(t.residence.verify);
    await phone.sees(t.problems['code-wrong']({}));
    await phone.check();
    await phone.type(t.residence.code, found.code.toLowerCase());
    await phone.press(t.residence.verify);
    await phone.sees(t.residence.verified);
    await phone.check();
  }],
  ['a neighbour proves it at the kitchen table: a coach sees it, an official confirms it', async () => {
    await desk.become('coach');
    await desk.go('/woonplaatsen');
    await desk.type(t.residence.seeEmail, 'nieuw@brink.example');
    await desk.press(t.residence.see);
    await desk.sees(t.residence.seen);
    await desk.check();
    await desk.become('olaf');
    await desk.go('/woonplaatsen');
    await desk.press(t.residence.confirm);
    await desk.sees(t.residence.nothingToConfirm);
  }],
];
