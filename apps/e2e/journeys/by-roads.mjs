// What happens to a plan beside the straight way: given back, refused, looked at again, supported on paper, changed, withdrawn.
import { expect } from '../session.mjs';

const PLAN = { title: 'Een praatpaal op het plein', summary: 'Een plek waar men elkaar iets vraagt.', body: 'Op het plein komt iedereen langs. Een paal met vragen brengt mensen aan de praat.' };
const LATER = { title: 'Een praatpaal op de brink', body: 'Op de brink komt iedereen langs. Een paal met vragen brengt mensen aan de praat, ook in de winter.' };

/** Walks them. */
export async function byRoads(lane, world) {
  const t = world.words.nl;
  const session = await lane.session({ width: 360 });
  const { page } = session;
  let id = '';
  const open = async (person) => {
    await session.become(person);
    await session.go(`/plannen/${id}`);
  };

  await lane.way([
    ['a coach gives a plan back with notes, and its author hands it in again', async () => {
      await session.become('anna');
      await session.go('/plannen/nieuw');
      await session.field(t.plans.form.area).selectOption({ label: 'Aalden (Coevorden)' });
      await session.type(t.plans.form.titleLabel, PLAN.title);
      await session.type(t.plans.form.summary, PLAN.summary);
      await session.type(t.plans.form.body, PLAN.body);
      await page.getByRole('group', { name: t.plans.form.themes }).getByLabel(t.plans.themes.MEETING).check();
      await session.press(t.plans.form.submit);
      await page.waitForURL(/\/plannen\/[0-9a-f-]{36}$/);
      id = page.url().split('/').at(-1);
      await open('coach');
      await session.press(t.plans.desk.return);
      await session.type(t.plans.desk.returnNotes, 'Wie maakt de paal, en wie schrijft de vragen erop?');
      await session.check('a plan in review, with notes for its author');
      await page.locator('form').getByRole('button', { name: t.plans.desk.return, exact: true }).click();
      await page.getByRole('heading', { name: t.plans.desk.moderate }).waitFor({ state: 'detached' });
      await open('anna');
      await session.sees('Wie maakt de paal, en wie schrijft de vragen erop?');
      await session.check('a plan that was given back, for its author');
      await session.press(t.plans.submit);
      await session.sees(t.plans.nowTexts.IN_REVIEW);
    }],
    ['a coach refuses it with a ground; the author asks for a second look; another coach overturns it', async () => {
      await open('coach');
      await session.press(t.plans.desk.refuse);
      await page.locator('form', { has: session.field(t.plans.desk.ground) }).getByLabel(t.plans.desk.reason).fill('Over een paal op het plein gaat de gemeente niet.');
      await page.locator('form').getByRole('button', { name: t.plans.desk.refuse, exact: true }).click();
      await session.sees(t.plans.nowTexts.REFUSED);
      await open('anna');
      await session.sees('Over een paal op het plein gaat de gemeente niet.');
      await session.type(t.moderation.why, 'Het plein is van de gemeente, dus zij gaat er wel over.');
      await session.press(t.moderation.ask);
      await session.sees(t.moderation.waiting);
      await session.check('a plan that waits for a second look, for its author');
      await session.become('coach2');
      await session.go('/werkplek');
      await session.check();
      await session.follow(PLAN.title);
      await session.type(t.moderation.reason, 'De indiener heeft gelijk: het plein is van de gemeente.');
      await session.check('a second look, for another coach');
      await session.press(t.moderation.overturn);
      await session.sees(t.plans.nowTexts.IN_REVIEW);
      await session.page.getByRole('region', { name: t.plans.desk.moderate }).getByRole('button', { name: t.plans.desk.publish, exact: true }).click();
      await session.sees(t.plans.nowTexts.GATHERING_SUPPORT);
    }],
    ['support on paper counts when a second person has confirmed it', async () => {
      await open('coach');
      await session.unfold(t.moderation.paperTitle);
      await session.type(t.moderation.names, '12');
      await session.type(t.moderation.note, 'In de kast van het dorpshuis');
      await session.press(t.moderation.enterPaper);
      await session.sees(t.moderation.paperEntered);
      await session.type(t.moderation.names, '120');
      await session.press(t.moderation.enterPaper);
      await session.press(t.moderation.dropPaper({ names: 120 }));
      await page.getByRole('button', { name: t.moderation.dropPaper({ names: 120 }) }).waitFor({ state: 'detached' });
      await session.become('coach2');
      await session.go('/werkplek');
      await session.press(t.plans.desk.confirmPaper({ names: 12 }));
      await page.getByRole('button', { name: t.plans.desk.confirmPaper({ names: 12 }) }).waitFor({ state: 'detached' });
      await session.go(`/plannen/${id}`);
      await session.sees(t.plans.onPaper({ count: 12 }));
    }],
    ['who wants to support before signing in, has supported after it', async () => {
      await session.leave();
      await session.go(`/plannen/${id}`);
      await session.follow(t.plans.support);
      await session.signIn('bert@brink.example', world.password, null);
      await session.sees(t.plans.supported);
    }],
    ['the author writes a new version, and everybody sees what changed', async () => {
      await open('anna');
      await session.follow(t.plans.change);
      await session.type(t.plans.form.titleLabel, LATER.title);
      await session.type(t.plans.form.body, LATER.body);
      await session.press(t.plans.changeButton);
      await session.seesHeading(LATER.title);
      await open('bert');
      await session.sees(t.plans.supported);
      await page.locator('summary', { hasText: t.plans.whatChanged }).click();
      await expect(page.locator('ins').filter({ hasText: 'winter' })).toBeVisible();
      await session.check('a plan with two versions');
    }],
    ['one follows a village, chooses what comes by mail, and stops a mail by its link', async () => {
      await session.become('anna');
      await session.go('/gemeenten/coevorden/sleen');
      await session.press(t.notices.follow);
      await session.sees(t.notices.following);
      await session.go('/mijn/berichten');
      await page.getByRole('listitem').filter({ hasText: 'Sleen' }).getByRole('button').click();
      await session.sees(t.notices.followsNone);
      await expect(session.field(t.notices.kinds.OWN_PLAN)).toHaveValue('AT_ONCE');
      const mail = await world.mailTo('anna@brink.example', ({ subject }) => subject === t.notices.told.refuse({ title: PLAN.title }));
      const [address] = /\/afmelden\?\S+/.exec(mail.text);
      await session.leave();
      await session.go(address);
      await session.press(t.notices.unsubscribe);
      await session.sees(t.notices.unsubscribed);
      await session.check();
      await session.become('anna');
      await session.go('/mijn/berichten');
      await expect(session.field(t.notices.kinds.OWN_PLAN)).toHaveValue('NEVER');
    }],
    ['the author withdraws the plan, with a reason', async () => {
      await open('anna');
      await session.press(t.plans.withdraw);
      await session.type(t.plans.withdrawReason, 'De school doet het al.');
      await page.locator('form').getByRole('button', { name: t.plans.withdraw, exact: true }).click();
      await session.sees(t.plans.nowTexts.WITHDRAWN);
      await session.sees('De school doet het al.');
      await session.check('a plan that was withdrawn');
    }],
    ['with the advice of a round in hand the municipality decides: everybody reads so, and deciding together is no choice any more', async () => {
      await world.sql(`update plan set state = 'awaiting-response', outcome = 'co-decide', clock_from = brink_now()::date, due_on = brink_now()::date + 30 where id = $1`, [id]);
      await open('anna');
      await session.sees(t.plans.advisedNow);
      await expect(page.getByRole('button', { name: t.plans.withdraw, exact: true })).toHaveCount(0);
      await open('olaf');
      await session.choose(t.responses.outcomes.ADOPTED);
      await expect(page.getByLabel(t.responses.outcomes.CO_DECIDE, { exact: true })).toHaveCount(0);
      await session.checkShape('a plan with the advice of a round, for an official');
      await session.type(t.responses.summary, 'Wij volgen het advies van het dorp.');
      await session.type(t.responses.reasons, 'De meeste inwoners kozen voor een paal, en de grond is van ons.');
      await session.press(t.responses.give);
      await session.sees(t.plans.nowTexts.ADOPTED);
    }],
  ]);
  await lane.leave(session);
}
