// A plan is typed, published, supported and answered.
import { expect } from '../../session.mjs';
import { NEWCOMER, PLAN } from './words.mjs';

/** The steps, in their order. */
export const toTheAnswer = ({ phone, desk, world, t, found, open, unread }) => [
  ['a plan that is typed before signing in survives a reload and the signing in, and is handed in', async () => {
    await phone.go('/mijn');
    await phone.press(t.common.signOut);
    await phone.page.waitForURL((url) => url.pathname === '/');
    await phone.settled();
    await phone.openMenu();
    await phone.page.getByRole('link', { name: t.common.signIn, exact: true }).first().waitFor();
    await phone.go('/plannen/nieuw');
    await phone.type(t.plans.form.titleLabel, PLAN.title);
    await phone.type(t.plans.form.summary, PLAN.summary);
    await phone.page.reload();
    await phone.settled();
    await expect(phone.field(t.plans.form.titleLabel)).toHaveValue(PLAN.title);
    await phone.check();
    await phone.page.getByRole('alert').getByRole('link', { name: t.common.signIn }).click();
    await phone.signIn(NEWCOMER.email, NEWCOMER.password, null);
    await expect(phone.field(t.plans.form.summary)).toHaveValue(PLAN.summary);
    await phone.field(t.plans.form.area).selectOption({ label: 'Aalden (Coevorden)' });
    await phone.type(t.plans.form.body, PLAN.body);
    await phone.page.getByRole('group', { name: t.plans.form.themes }).getByLabel(t.plans.themes.MEETING).check();
    await phone.sees(t.plans.form.saved);
    await phone.check();
    await phone.press(t.plans.form.submit);
    await phone.page.waitForURL(/\/plannen\/[0-9a-f-]{36}$/);
    found.plan = phone.page.url().split('/').at(-1);
    await phone.sees(t.plans.nowTexts.IN_REVIEW);
    await phone.check('a plan in review, for its author');
    await phone.go('/mijn/plannen');
    await phone.sees(PLAN.title);
  }],
  ['a coach publishes the plan; its author hears it at once, on the screen and by mail', async () => {
    await phone.go('/berichten');
    const before = (await unread.count()) === 0 ? 0 : Number(await unread.textContent());
    await desk.become('coach');
    await desk.go('/werkplek');
    await desk.follow(PLAN.title);
    await desk.seesHeading(t.plans.desk.moderate);
    await desk.check('a plan in review, for its coach');
    await desk.page.getByRole('region', { name: t.plans.desk.moderate }).getByRole('button', { name: t.plans.desk.publish, exact: true }).click();
    await desk.sees(t.plans.nowTexts.GATHERING_SUPPORT);
    await desk.check('a plan that gathers support, for its coach');
    await expect.poll(async () => Number(await unread.textContent())).toBeGreaterThan(before);
    await phone.sees(t.notices.told.publish({ title: PLAN.title }));
    await phone.check();
    const mail = await world.mailTo(NEWCOMER.email, ({ subject }) => subject === t.notices.told.publish({ title: PLAN.title }));
    expect(mail.text).toContain('/plannen/');
  }],
  ['residents support it; the last one that is needed moves it to the municipality', async () => {
    const [{ needed }] = await world.sql('select support_needed as needed from plan where id = $1', [found.plan]);
    const names = needed - 2;
    await world.sql(`insert into support (plan_id, person_id, municipality_id, at) select $1, r.person_id, r.municipality_id, brink_now() from residence r join plan p on p.municipality_id = r.municipality_id join person q on q.id = r.person_id where p.id = $1 and r.verified_at is not null and q.email is null order by r.person_id limit $2`, [found.plan, names]);
    await world.sql('update plan set support_count = $2 where id = $1', [found.plan, names]);
    await open(phone);
    await phone.press(t.plans.support);
    await phone.sees(t.plans.supported);
    await phone.check('a plan that gathers support, for who supports it');
    await desk.become('bert');
    await open(desk);
    await desk.sees(t.plans.notEnough({ needed, left: 1 }));
    await desk.check('a plan that needs one more');
    await desk.press(t.plans.support);
    await desk.sees(t.plans.nowTexts.AWAITING_RESPONSE);
    await desk.sees(t.plans.enough({ needed }));
    await desk.check('a plan that awaits an answer');
    await expect(unread).toBeVisible();
  }],
  ['the municipality confirms receipt, asks something, declines, looks again when the author asks for it, and the answer is: decide together', async () => {
    await desk.become('olaf');
    await desk.go('/gemeentewerk');
    await desk.check();
    await desk.follow(PLAN.title);
    await desk.press(t.responses.acknowledge);
    await desk.sees(/bevestigde de ontvangst op/);
    await desk.field(t.responses.assign).selectOption({ label: 'Petra, gemeente Coevorden' });
    await desk.unfold(t.responses.ask);
    await desk.type(t.responses.question, 'Wie onderhoudt de bank na de bouw?');
    await desk.press(t.responses.ask);
    await desk.sees(/de klok stil/);
    await desk.check('a plan whose clock is paused, for the municipality');
    await open(phone);
    await phone.type(t.responses.answer, 'Dat doen de buren van de schaapskooi, om de beurt.');
    await phone.check('a plan whose author is asked something');
    await phone.press(t.responses.giveInformation);
    await phone.sees(t.plans.acts['give-information']);
    await desk.page.reload();
    await desk.settled();
    await desk.choose(t.responses.outcomes.DECLINED);
    await desk.type(t.responses.summary, 'Wij doen het niet, want er staat al een bank.');
    await desk.type(t.responses.reasons, 'Bij de kerk staat al een bank. Een tweede bank vinden wij niet nodig.');
    await desk.press(t.responses.give);
    await desk.sees(t.plans.nowTexts.DECLINED);
    await open(phone);
    await phone.type(t.moderation.why, 'De kerk is een kilometer verder, en daar is geen dak.');
    await phone.press(t.moderation.ask);
    await phone.sees(t.moderation.waiting);
    await desk.become('petra');
    await open(desk);
    await desk.type(t.moderation.reason, 'Dat klopt: de kerk is te ver.');
    await desk.press(t.moderation.overturn);
    await desk.seesHeading(t.responses.earlier);
    await desk.sees('Wij doen het niet, want er staat al een bank.');
    await desk.choose(t.responses.outcomes.CO_DECIDE);
    await desk.type(t.responses.summary, 'Wij beslissen hier graag samen met het dorp over.');
    await desk.type(t.responses.reasons, 'Het plan is goed doordacht. De plek vraagt overleg, dus beslissen inwoners en gemeente samen.');
    await desk.press(t.responses.give);
    await desk.sees(t.plans.nowTexts.CO_DECIDE);
    await desk.check('a plan to be decided together, for the municipality');
  }],
];
