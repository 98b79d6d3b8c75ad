// Without a mouse.
import { expect } from '../session.mjs';

/** What can be done with the keyboard alone. */
export async function keyboard(lane, world) {
  const t = world.words.nl;
  const session = await lane.session();
  const { page } = session;
  const focused = page.locator(':focus');
  /** Presses Tab until the focus is on something with this text or label. */
  const tabTo = async (target) => {
    await target.waitFor();
    for (let i = 0; i < 80; i += 1) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${target}`);
  };
  const button = (name) => page.getByRole('button', { name, exact: true });

  await lane.journey('the skip link is the first stop and leads past the menu', async () => {
    await session.go('/gemeenten');
    await page.keyboard.press('Tab');
    await expect(focused).toHaveText(t.common.skip);
    await expect(focused).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main').locator(':focus')).toHaveCount(1);
  });

  await lane.journey('a resident signs in and supports a plan with the keyboard alone', async () => {
    await session.go(`/inloggen?verder=/plannen/${await world.planId('Veilig oversteken bij de school')}`);
    await tabTo(session.field(t.identity.email));
    await page.keyboard.type('carla@brink.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type(world.password);
    await page.keyboard.press('Enter');
    await button(t.plans.support).waitFor();
    await expect(page.locator('h1')).toBeFocused();
    await tabTo(button(t.plans.support));
    await page.keyboard.press('Enter');
    await session.sees(t.plans.supported);
    await tabTo(button(t.plans.withdrawSupport));
    await page.keyboard.press('Space');
    await button(t.plans.support).waitFor();
    await session.check('a plan whose support was withdrawn');
  });

  await lane.journey('an official opens a round and a resident casts a ballot with the keyboard alone', async () => {
    await session.become('olaf');
    await session.go(`/plannen/${await world.planId('Het dorpsgroen nemen wij over')}`);
    await tabTo(page.getByRole('link', { name: t.deciding.compose.title }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/beslissen\/nieuw/);
    const method = page.getByRole('radio', { name: t.deciding.methods.MAJORITY });
    await tabTo(method);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: t.deciding.methods.CONSENT })).toBeChecked();
    await tabTo(session.field(t.deciding.question));
    await page.keyboard.type('Neemt het dorp het groen over?');
    await tabTo(button(t.deciding.compose.save));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/beslissen\/[0-9a-f-]{36}$/);
    await tabTo(button(t.deciding.open));
    await page.keyboard.press('Enter');
    await session.sees(t.deciding.resultHidden);
    const round = page.url();
    await session.check('an open round by consent');
    await session.become('anna');
    await page.goto(round);
    const choices = page.getByRole('radio');
    await choices.first().waitFor();
    await tabTo(choices.first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: t.deciding.choices.concern })).toBeChecked();
    await tabTo(button(t.deciding.vote));
    await page.keyboard.press('Enter');
    await session.sees(/Uw stembewijs/);
    await session.check('a ballot that was cast');
  });

  await lane.journey('the focus goes to the heading of each page that is opened by a link', async () => {
    await session.go('/');
    await session.follow(t.common.plans);
    await session.settled();
    await expect(page.locator('h1')).toBeFocused();
    await session.follow(t.deciding.title);
    await session.settled();
    await expect(page.locator('h1')).toBeFocused();
    await page.goBack();
    await session.settled();
    await expect(page.locator('h1')).toHaveText(t.plans.title);
  });
  await lane.leave(session);
}
