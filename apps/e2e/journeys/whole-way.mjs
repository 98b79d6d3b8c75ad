// The whole way of a plan, from somebody who has never been here to a village that is done, in two windows: a phone and a desk.
import { localTime } from '../days.mjs';
import { codesIn } from '../letters.mjs';
import { expect } from '../session.mjs';

const NEWCOMER = { email: 'wietske@voorbeeld.example', name: 'Wietske uit Aalden', password: 'een schaap op de brink' };
const PLAN = { title: 'Een overdekte bank bij de schaapskooi', summary: 'Een bank met een dak, waar wandelaars en buren elkaar treffen.', body: 'Bij de schaapskooi komt iedereen langs, maar nergens kan men droog zitten. Wij bouwen zelf; de gemeente helpt met hout en grond.' };
const QUESTION = 'Komt er een overdekte bank bij de schaapskooi?';
const CLOSING_PATIENCE_MS = 100_000;

const inTwoHours = () => new Date(Date.now() + 2 * 3_600_000);

/** Walks it. */
export async function wholeWay(lane, world) {
  const phone = await lane.session({ width: 360 });
  const desk = await lane.session({ width: 1280 });
  const t = world.words.nl;
  const found = {};
  const open = (session) => session.go(`/plannen/${found.plan}`);
  const unread = phone.page.locator('.brink-count [aria-hidden]').filter({ visible: true });
  const vote = async (session, choice, chamber = t.deciding.yourBallot) => {
    const form = session.page.getByRole('region', { name: chamber });
    await form.getByLabel(t.deciding.choices[choice], { exact: true }).check();
    if (chamber === t.deciding.chamberBallot) await form.getByLabel(t.deciding.reason, { exact: true }).fill('Het dorp bouwt zelf en wij hebben het hout.');
    await form.getByRole('button').click();
    return form;
  };

  await lane.way([
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
    ['a plan that is typed before signing in survives a reload and the signing in, and is handed in', async () => {
      await phone.go('/mijn');
      await phone.press(t.common.signOut);
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
    ['an official opens a round', async () => {
      // the demonstration's nameless neighbours cannot vote here, and would be too many for the quorum
      await world.sql(`update residence r set verified_at = null, verified_by = null from person p, plan q where p.id = r.person_id and q.id = $1 and r.area_id = q.area_id and p.name like 'Voorbeeldinwoner %'`, [found.plan]);
      await desk.page.reload();
      await desk.settled();
      await desk.follow(t.deciding.compose.title);
      await desk.type(t.deciding.question, QUESTION);
      await desk.type(t.deciding.closes, localTime(inTwoHours()));
      await desk.check('the form of a round');
      await desk.press(t.deciding.compose.save);
      await desk.page.waitForURL(/\/beslissen\/[0-9a-f-]{36}$/);
      found.round = desk.page.url();
      await desk.seesHeading(QUESTION);
      await desk.sees(t.deciding.compose.draft);
      await desk.press(t.deciding.compose.announce);
      await desk.sees(t.deciding.compose.announced);
      await desk.check('a draft of a round, for an official');
      await desk.follow(t.deciding.compose.change);
      await desk.type(`${t.deciding.explanation} ${t.common.optional}`, 'Het dorp bouwt, de gemeente geeft hout en grond.');
      await desk.check('changing a draft');
      await desk.press(t.deciding.compose.save);
      await desk.sees('Het dorp bouwt, de gemeente geeft hout en grond.');
      await desk.press(t.deciding.open);
      await desk.sees(t.deciding.resultHidden);
      await desk.check('an open round, for an official');
    }],
    ['residents vote secretly, one before signing in; officials vote by name and with a reason; one changes the ballot', async () => {
      await vote(desk, 'yes', t.deciding.chamberBallot);
      await desk.sees(t.deciding.votedOpenly);
      await desk.leave();
      await desk.page.goto(found.round);
      await desk.choose(t.deciding.choices.no);
      await desk.press(t.deciding.signInToVote);
      await desk.signIn('bert@brink.example', world.password, null);
      await expect(desk.page.getByRole('radio', { name: t.deciding.choices.no })).toBeChecked();
      await desk.press(t.deciding.vote);
      await desk.sees(/Uw stembewijs/);
      for (const key of ['anna', 'carla', 'nieuw']) {
        await desk.become(key);
        await desk.page.goto(found.round);
        await vote(desk, 'yes');
        await desk.sees(/Uw stembewijs/);
      }
      await desk.check('an open round, for who voted');
      await phone.go('/beslissen');
      await phone.follow(QUESTION);
      await vote(phone, 'no');
      await phone.sees(/Uw stembewijs/);
      await phone.page.reload();
      await phone.sees(/U stemde: Nee/);
      const form = await vote(phone, 'yes');
      await expect(form.getByRole('button')).toHaveText(t.deciding.changeVote);
      await phone.sees(/Uw stem is ontvangen/);
      const [, receipt] = /stembewijs: ([^.\s]+)/.exec(await form.textContent());
      found.receipt = receipt;
      await phone.check('an open round, for who changed the ballot');
      await desk.become('petra');
      await desk.page.goto(found.round);
      await vote(desk, 'yes', t.deciding.chamberBallot);
      await desk.sees(t.deciding.votedOpenly);
      await desk.sees(t.deciding.resultHidden);
    }],
    ['the round closes by the clock; both chambers agree, and a receipt is found in the count', async () => {
      // an opened round does not change: only here, and only its own date
      await world.sql(`alter table round disable trigger round_stays; update round set closes_at = brink_now() where id = '${found.round.split('/').at(-1)}'; alter table round enable trigger round_stays`);
      const closed = phone.page.getByRole('heading', { name: t.deciding.howCounted });
      for (const end = Date.now() + CLOSING_PATIENCE_MS; Date.now() < end && !(await closed.isVisible()); await phone.page.waitForTimeout(2_000)) {
        await phone.page.goto(found.round);
        await phone.settled();
      }
      await phone.seesHeading(t.deciding.results.match);
      for (const chamber of ['residents', 'municipality']) await expect(phone.page.getByRole('region', { name: t.deciding.chambers[chamber], exact: true })).toContainText(t.deciding.outcomes.agree);
      const [{ roll }] = await world.sql('select residents_roll as roll from round where id = $1', [found.round.split('/').at(-1)]);
      await phone.sees(t.deciding.castOf({ cast: 5, roll }));
      await phone.type(t.deciding.findReceipt, found.receipt);
      await phone.sees(t.deciding.found({ choice: t.deciding.choices.yes }));
      await phone.check('a closed round');
      await desk.leave();
      await desk.page.goto(found.round);
      await desk.unfold(t.deciding.ballots);
      await desk.check('a closed round, for a visitor');
    }],
    ['author and municipality walk the track: begin, milestones, news, done', async () => {
      await desk.become('olaf');
      await open(desk);
      await desk.press(t.tracks.start);
      await desk.sees(t.plans.nowTexts.UNDER_WAY);
      await open(phone);
      await phone.unfold(t.tracks.add);
      await phone.type(t.tracks.milestone, 'Het hout is er');
      await phone.page.locator('form').getByRole('button', { name: t.tracks.add }).click();
      await phone.sees('Het hout is er');
      await phone.unfold(t.tracks.post);
      await phone.type(t.tracks.postLabel, 'Zaterdag beginnen wij met tien buren.');
      await phone.press(t.tracks.postButton);
      await phone.page.getByRole('region', { name: t.tracks.updates }).getByRole('listitem').first().waitFor();
      await phone.check('a plan under way, for its author');
      await open(desk);
      await desk.page.getByRole('button', { name: t.tracks.reach }).filter({ hasText: 'Het hout is er' }).first().click();
      await desk.sees(/bereikt op/);
      await desk.check('a plan under way, for the municipality');
      await desk.press(t.tracks.complete);
      await desk.sees(t.plans.nowTexts.COMPLETED);
      await phone.go('/berichten');
      await phone.sees(t.notices.told.complete({ title: PLAN.title }));
      await phone.check();
    }],
    ['everybody can read the whole history of the plan, and find it in the list', async () => {
      await desk.leave();
      await desk.go('/plannen');
      await desk.type(t.plans.search, 'overdekte bank');
      await desk.press(t.plans.searchButton);
      await desk.page.waitForURL(/zoek=/);
      await desk.follow(PLAN.title);
      for (const act of ['submit', 'publish', 'reach-threshold', 'acknowledge', 'ask-information', 'give-information', 'offer-co-decision', 'open-round', 'close-with-match', 'start', 'complete']) await desk.sees(t.plans.acts[act]);
      await desk.check('a completed plan');
    }],
  ]);
}
