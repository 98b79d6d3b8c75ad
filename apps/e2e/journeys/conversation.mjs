// A conversation with statements, from its start to what comes of it: by an official, residents on a phone and by keyboard, and a coach.
import { expect } from '../session.mjs';

const QUESTION = 'Wat doen we met het veld achter de kerk?';
const STATEMENTS = ['Het veld moet groen blijven.', 'Er horen huizen voor ouderen te komen.', 'Kinderen moeten er kunnen spelen.', 'Parkeren mag er alleen bij feesten.'];
const OWN = 'Er hoort een boomgaard voor iedereen te komen.';
const CLOCK_PATIENCE_MS = 100_000;
const NEIGHBOURS = 16;

/** Walks it. */
export async function conversation(lane, world) {
  const phone = await lane.session({ width: 360 });
  const desk = await lane.session({ width: 1280 });
  const t = world.words.nl;
  const words = t.conversations;
  const found = {};
  const inDays = async (days) => (await world.sql(`select ((brink_now() at time zone 'Europe/Amsterdam')::date + $1::int)::text as day`, [days]))[0].day;
  const open = (session) => session.go(`/gesprekken/${found.id}`);
  const until = async (session, sentence) => {
    const there = session.page.getByText(sentence).first();
    for (const end = Date.now() + CLOCK_PATIENCE_MS; Date.now() < end && !(await there.isVisible()); await session.page.waitForTimeout(2_000)) await open(session);
    await expect(there).toBeVisible();
  };

  await lane.way([
    ['an official starts a conversation; what is wrong is told at each field', async () => {
      await desk.become('olaf');
      await desk.go('/gesprekken');
      await desk.follow(words.start);
      await desk.field(words.form.area).selectOption({ label: 'Aalden' });
      await desk.type(words.form.statements, `${STATEMENTS[0]}\n${STATEMENTS[0]}`);
      await desk.press(words.form.save);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.type(words.form.question, QUESTION);
      await desk.type(words.form.statements, STATEMENTS.slice(1).join('\n'));
      await desk.type(`${words.form.opens} ${t.common.optional}`, await inDays(1));
      await desk.press(words.form.save);
      await desk.page.waitForURL(/\/gesprekken\/0[0-9a-f-]{35}$/);
      found.id = desk.page.url().split('/').at(-1);
      await desk.seesHeading(QUESTION);
      await desk.check();
    }],
    ['until it begins who started it changes it; then who lives there is told', async () => {
      await desk.sees(words.hindrances.early);
      await desk.follow(words.change);
      await desk.type(words.form.statements, STATEMENTS[0]);
      await desk.press(words.changeSave);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.type(words.form.statements, STATEMENTS.join('\n'));
      await desk.press(words.changeSave);
      await desk.page.waitForURL((url) => url.pathname === `/gesprekken/${found.id}`);
      await expect(desk.page.getByText(STATEMENTS[0], { exact: true })).toBeAttached();
      await desk.check();
      await world.sql('update conversation set opens_at = brink_now() where id = $1', [found.id]);
      await desk.go('/gemeenten/coevorden/aalden');
      await desk.follow(QUESTION);
      await desk.seesHeading(QUESTION);
    }],
    ['a visitor signs in and answers on a phone, by the keyboard alone', async () => {
      await open(phone);
      await phone.check();
      await phone.follow(words.hindrances.signIn);
      await phone.signIn('anna@brink.example', world.password, null);
      await phone.seesHeading(QUESTION);
      const said = phone.page.locator('#stellingtekst');
      for (const [i, answer] of [words.answers.AGREE, words.answers.DISAGREE, words.answers.PASS].entries()) {
        const before = await said.textContent();
        await phone.page.getByRole('button', { name: answer, exact: true }).focus();
        await phone.page.keyboard.press('Enter');
        await expect(said).not.toHaveText(before ?? '');
        await expect(said).toBeFocused();
        await phone.sees(words.progress({ done: i + 1, all: STATEMENTS.length }));
      }
      await phone.check();
      await phone.press(words.answers.AGREE);
      await phone.sees(words.allDone);
      await phone.check();
    }],
    ['an answer is changed, and a statement of one’s own is sent in; a double is seen before', async () => {
      await phone.unfold(words.yours);
      const first = phone.page.getByRole('group', { name: STATEMENTS[0] });
      await first.getByLabel(words.answers.DISAGREE, { exact: true }).check();
      await open(phone);
      await phone.unfold(words.yours);
      await expect(phone.page.getByRole('group', { name: STATEMENTS[0] }).getByLabel(words.answers.DISAGREE, { exact: true })).toBeChecked();
      await phone.unfold(words.propose);
      await phone.type(words.proposeText, 'Het veld moet echt groen blijven.');
      await phone.sees(words.alike);
      await phone.type(words.proposeText, STATEMENTS[0]);
      await phone.press(words.proposeSend);
      await phone.sees(t.problems.duplicate({}));
      await phone.type(words.proposeText, OWN);
      await phone.press(words.proposeSend);
      await phone.sees(words.proposed);
      await phone.check();
    }],
    ['a coach looks at it and places it; of another the author reads why not', async () => {
      await desk.become('coach');
      await desk.go('/werkplek');
      await desk.seesHeading(OWN);
      await desk.check();
      await desk.page.getByRole('listitem').filter({ has: desk.page.getByRole('heading', { name: OWN, exact: true }) }).getByRole('button', { name: new RegExp(`^${words.publish}`) }).first().click();
      await expect(desk.page.getByRole('heading', { name: OWN })).toHaveCount(0);
      await open(phone);
      await phone.sees(OWN);
      await phone.press(words.answers.AGREE);
      await phone.sees(words.allDone);
      await phone.unfold(words.propose);
      await phone.sees(words.statementStates.SHOWN);
    }],
    ['people talk about it under the statements', async () => {
      await phone.unfold(t.discussion.say);
      await phone.choose(t.discussion.kinds.QUESTION);
      await phone.type(t.discussion.text, 'Van wie is het veld eigenlijk?');
      await phone.press(t.discussion.place);
      await phone.sees('Van wie is het veld eigenlijk?');
      await phone.check();
    }],
    ['who lives there is told that it is open', async () => {
      await expect.poll(() => world.sql('select 1 from conversation where id = $1 and announced_at is not null', [found.id]), { timeout: CLOCK_PATIENCE_MS }).toHaveLength(1);
      await phone.go('/berichten');
      await phone.sees(t.notices.told['open-conversation']({ title: QUESTION }));
      await open(phone);
    }],
    ['it closes by the clock; groups, what unites them and a picture that works by keyboard', async () => {
      await world.sql(
        `insert into conversation_answer (conversation_id, person_id, statement_id, municipality_id, vote, at) select s.conversation_id, ('01900004-0000-7000-8000-' || lpad((1000 + n)::text, 12, '0'))::uuid, s.id, s.municipality_id, case when s.number = 1 then 1 when (n % 2 = 0) = (s.number % 2 = 0) then 1 else -1 end, brink_now()
         from conversation_statement s, generate_series(1, $2::int) n where s.conversation_id = $1 and s.state = 'shown'`,
        [found.id, NEIGHBOURS],
      );
      await world.sql('update conversation set closes_at = brink_now() where id = $1', [found.id]);
      await until(phone, words.result.groups);
      await phone.seesHeading(words.result.group({ name: 'B' }));
      await phone.check();
      const spot = phone.page.locator('a.brink-spot').first();
      await spot.focus();
      await expect(phone.page.locator('#gekozen-stelling')).toHaveText(await spot.getAttribute('aria-label'));
      await phone.sees(/16|17/);
      await phone.resize(1280);
      await phone.check();
    }],
    ['the official tells what comes of it, with the plan that it leads to', async () => {
      await desk.become('olaf');
      await open(desk);
      await desk.unfold(words.tellOutcome);
      await desk.type(words.outcomeText, 'Het veld blijft groen, en het dorp mag er een plan voor maken.');
      await desk.type(`${words.outcomeLink} ${t.common.optional}`, `/plannen/${await world.planId('Een beweegtuin bij het dorpshuis')}`);
      await desk.press(words.outcomeSave);
      await desk.follow('Een beweegtuin bij het dorpshuis');
      await desk.seesHeading('Een beweegtuin bij het dorpshuis');
      await phone.go('/berichten');
      await phone.sees(t.notices.told['tell-conversation-outcome']({ title: QUESTION }));
      await open(phone);
      await phone.check();
    }],
  ]);
  await lane.leave(phone);
  await lane.leave(desk);
}
