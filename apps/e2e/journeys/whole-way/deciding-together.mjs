// A round about the plan: opened, voted in, closed.
import { localTime } from '../../days.mjs';
import { expect } from '../../session.mjs';

const QUESTION = 'Komt er een overdekte bank bij de schaapskooi?';
const CLOSING_PATIENCE_MS = 100_000;
const inTwoHours = () => new Date(Date.now() + 2 * 3_600_000);

/** Fills in the ballot of a chamber and hands it in; gives its form. */
async function vote(session, choice, chamber = session.t.deciding.yourBallot) {
  const { t } = session;
  const form = session.page.getByRole('region', { name: chamber });
  await form.getByLabel(t.deciding.choices[choice], { exact: true }).check();
  if (chamber === t.deciding.chamberBallot) await form.getByLabel(t.deciding.reason, { exact: true }).fill('Het dorp bouwt zelf en wij hebben het hout.');
  await form.getByRole('button').click();
  return form;
}

/** The steps, in their order. */
export const decidingTogether = ({ phone, desk, world, t, found }) => [
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
];
