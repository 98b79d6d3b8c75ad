// An association and a young people's group: a resident joins, members are invited, a board is handed over by two, coaches found and help. On a phone and at a desk, in both languages.
import { expect } from '../session.mjs';

const AALDEN = '/verenigingen/coevorden/dorpsbelangen-aalden';
const YOUNG = '/verenigingen/coevorden/jong-coevorden';
const SEATS = ['Anna', 'Bert', 'Carla'];
const NEW = { name: 'Jongeren van Sleen', about: 'Wij zijn een voorbeeldgroep van jongeren uit Sleen en omgeving.' };

/** Walks it. */
export async function associations(lane, world) {
  const phone = await lane.session({ width: 360 });
  const desk = await lane.session({ width: 1280, locale: 'en' });
  const nl = world.words.nl.associations;
  const en = world.words.en.associations;
  const reach = async (session) => {
    const faults = await session.keyboardFaults();
    if (faults.length > 0) throw new Error(faults.join('\n  '));
  };

  await lane.way([
    ['a resident reads about an association, asks to join, and changes their mind', async () => {
      await phone.go(AALDEN);
      await phone.sees(nl.marked);
      await phone.check();
      await phone.become('dirk');
      await phone.go(AALDEN);
      await phone.press(nl.join);
      await phone.sees(nl.asked);
      await phone.check();
      await phone.press(nl.withdrawRequest);
      await expect(phone.page.getByRole('button', { name: nl.join, exact: true })).toBeVisible();
      await phone.press(nl.join);
      await phone.sees(nl.asked);
    }],
    ['the chair lets them in, and tells another why not', async () => {
      await desk.become('carla');
      await desk.go(`${AALDEN}/leden`);
      await desk.check();
      await reach(desk);
      const asked = desk.page.getByRole('listitem').filter({ hasText: 'Dirk uit Dalen' });
      await asked.getByRole('button', { name: en.accept, exact: true }).click();
      await expect(asked.getByRole('button', { name: en.accept, exact: true })).toHaveCount(0);
      await desk.unfold(en.refuse);
      await desk.page.getByRole('button', { name: en.refuse, exact: true }).click();
      await desk.sees(desk.t.common.problemsTitle);
      await desk.type(en.refuseReason, 'Wij zoeken nu geen nieuwe leden.');
      await desk.page.getByRole('button', { name: en.refuse, exact: true }).click();
      await desk.sees(en.waitsNone);
      await desk.check();
    }],
    ['the chair invites by e-mail; the invited says yes on a phone', async () => {
      await desk.type(en.email, 'geen adres');
      await desk.press(en.inviteButton);
      await desk.sees(desk.t.problems['invalid-email']({}));
      await desk.type(en.email, 'anna@brink.example');
      await desk.press(en.inviteButton);
      await desk.sees(en.invited);
      await desk.check();
      await phone.become('anna');
      await phone.go('/verenigingen/mijn');
      await phone.sees(/gevraagd als lid/);
      await phone.check();
      await phone.press(nl.answerYes);
      await phone.sees(nl.mineAs({ role: nl.roles.MEMBER }));
      await phone.go(`${AALDEN}/leden`);
      await phone.sees('Anna uit Aalden');
      await phone.check();
    }],
    ['the board hands over: proposed by one, confirmed by another, accepted by who comes in', async () => {
      await desk.go(`${AALDEN}/leden`);
      await desk.unfold(en.handOver);
      await desk.press(en.handOverButton);
      await desk.sees(desk.t.common.problemsTitle);
      await desk.page.getByLabel(en.handOverSeat({ role: en.roles.TREASURER }), { exact: true }).selectOption({ label: `Anna uit Aalden, ${en.roles.MEMBER}` });
      await desk.press(en.handOverButton);
      await desk.sees(en.waitsFor.other);
      await desk.unfold(en.endTerm);
      await desk.press(en.endTermButton);
      await desk.sees(desk.t.common.problemsTitle);
      await expect(desk.page.getByLabel(en.endTermWho, { exact: true })).toHaveValue('');
      await desk.check();
      await expect(desk.page.getByRole('button', { name: en.confirm, exact: true })).toHaveCount(0);
      await phone.become('gert');
      await phone.go(`${AALDEN}/leden`);
      await phone.check();
      await phone.press(nl.confirm);
      await phone.sees(nl.waitsFor.incoming);
      await phone.become('anna');
      await phone.go(`${AALDEN}/leden`);
      await phone.press(nl.takeSeat);
      await expect(phone.page.getByText(nl.handOver).first()).toBeVisible();
      await phone.choose(nl.showName);
      await phone.settled();
      await phone.go(AALDEN);
      await phone.sees(/Anna uit Aalden/);
      await phone.sees(nl.events['hand-over']({ role: nl.roles.TREASURER }));
      await phone.check();
    }],
    ['the members fill two seats: each sets an order, by the keyboard', async () => {
      const words = desk.t.deciding;
      await desk.go('/beslissen/nieuw');
      await desk.page.getByLabel(words.compose.forWhom, { exact: true }).selectOption({ label: words.compose.places.MEMBERS({ name: 'Dorpsbelangen Aalden' }) });
      await desk.choose(words.methods.STV);
      await desk.type(words.question, 'Wie maken het dorpsblad?');
      for (const [i, name] of SEATS.entries()) {
        if (i > 1) await desk.press(words.options.add);
        await desk.type(words.options.option({ n: i + 1 }), name);
      }
      await desk.type(words.compose.seats, '2');
      await desk.press(words.compose.save);
      await desk.page.waitForURL(/\/beslissen\/[0-9a-f-]{36}$/);
      await desk.press(words.open);
      await desk.sees(words.yourBallot);
      for (const name of [SEATS[2], SEATS[0]]) {
        await desk.page.getByRole('button', { name: words.options.up({ option: name }), exact: true }).focus();
        await desk.page.keyboard.press('Enter');
      }
      await desk.sees(`2. ${SEATS[0]}`);
      await desk.page.getByRole('button', { name: words.vote, exact: true }).focus();
      await desk.page.keyboard.press('Enter');
      await desk.sees(words.receipt({ receipt: '' }).split('.')[0]);
      await desk.check();
    }],
    ['a young people’s group: too old is told plainly, and names stay first names', async () => {
      await phone.go(YOUNG);
      await phone.sees(nl.joinYoung({ from: 14, until: 25 }));
      await phone.press(nl.join);
      await phone.sees(phone.t.problems['too-old']({ age: 25 }));
      await phone.check();
      await expect(phone.page.getByText('Gijs', { exact: false }).first()).toBeVisible();
      await expect(phone.page.getByText('Gijs Voorbeeld')).toHaveCount(0);
      await desk.become('hanna');
      await desk.go(`${YOUNG}/leden`);
      await desk.sees(en.contact({ name: 'Coby, coach van BOKD' }));
      await desk.check();
    }],
    ['a coach founds a group, another confirms, and the administrator sees it wait', async () => {
      await desk.become('coach');
      await desk.go('/verenigingen/werk');
      await desk.unfold(en.found);
      await desk.page.getByLabel(en.municipality, { exact: true }).selectOption({ label: 'Coevorden' });
      await desk.choose(en.kinds.YOUNG_PEOPLE);
      await desk.press(en.foundButton);
      await desk.sees(desk.t.common.problemsTitle);
      await desk.check();
      await desk.page.getByLabel(en.area, { exact: true }).selectOption({ label: 'Sleen' });
      await desk.type(en.name, NEW.name);
      await desk.type(en.about, NEW.about);
      await desk.type(en.chairEmail, 'gijs@brink.example');
      await desk.press(en.foundButton);
      await desk.sees(en.proposed);
      await reach(desk);
      await phone.become('beheer');
      await phone.go('/verenigingen/werk');
      await phone.sees(nl.acts.found({ name: NEW.name }));
      await phone.check();
      await phone.press(nl.confirm);
      await phone.sees(nl.deskNone);
      await phone.become('gijs');
      await phone.go('/verenigingen/mijn');
      await phone.press(nl.answerYes);
      await expect(phone.page.getByRole('button', { name: nl.answerYes, exact: true })).toHaveCount(0);
      await phone.go('/verenigingen/coevorden/jongeren-van-sleen');
      await phone.sees(nl.toInsideLead);
      await phone.check();
    }],
    ['somebody leaves by themselves', async () => {
      await phone.become('dirk');
      await phone.go(`${AALDEN}/leden`);
      await phone.press(nl.leave);
      await phone.sees(nl.leaveSure);
      await phone.check();
      await phone.page.getByRole('button', { name: nl.leave, exact: true }).last().click();
      await phone.page.waitForURL(/dorpsbelangen-aalden$/);
      await expect(phone.page.getByRole('button', { name: nl.join, exact: true })).toBeVisible();
    }],
  ]);
}
