// A village budget from its composition to its account, by an association, the municipality and residents: on a phone and at a desk.
import { expect } from '../session.mjs';

const TITLE = 'Dorpsbudget voor de brink';
const IDEA = { title: 'Een bank rond de oude eik', description: 'Dan kan iedereen er zitten, ook wie niet lang kan staan.' };
const PLAN = 'Een jeu-de-boulesbaan bij het dorpshuis';
const LIKE_IT = 'Een beweegtuin bij het dorpshuis';
const CLOCK_PATIENCE_MS = 100_000;
const NEIGHBOURS = 6;

/** Walks it. */
export async function villageBudget(lane, world) {
  const phone = await lane.session({ width: 360 });
  const desk = await lane.session({ width: 1280 });
  const t = world.words.nl;
  const words = t.budgets;
  const found = {};
  const open = (session) => session.go(`/dorpsbudget/${found.id}`);
  const card = (title) => desk.page.getByRole('listitem').filter({ has: desk.page.getByRole('heading', { name: title, exact: true }) });
  /** What the clock does is waited for: it looks each minute. */
  const until = async (session, sentence) => {
    const there = session.page.getByText(sentence).first();
    for (const end = Date.now() + CLOCK_PATIENCE_MS; Date.now() < end && !(await there.isVisible()); await session.page.waitForTimeout(2_000)) await open(session);
    await expect(there).toBeVisible();
  };

  await lane.way([
    ['an association composes a village budget, and changes it', async () => {
      await desk.become('carla');
      await desk.go('/gemeenten/coevorden/aalden');
      await desk.follow(words.compose);
      await desk.check();
      await desk.type(words.form.title, TITLE);
      await desk.type(words.form.amount, '12.500');
      await desk.press(words.form.save);
      await desk.page.waitForURL(/\/dorpsbudget\/0[0-9a-f-]{35}$/);
      found.id = desk.page.url().split('/').at(-1);
      await desk.sees(words.now.DRAFT());
      await desk.check();
      await desk.follow(words.change);
      await desk.type(`${words.form.limit} ${t.common.optional}`, '99.999');
      await desk.press(words.form.save);
      await desk.sees(t.problems['too-large']({ max: 12_500 }));
      await desk.check();
      await desk.type(`${words.form.limit} ${t.common.optional}`, '10.000');
      await desk.press(words.form.save);
      await desk.sees('Hoogstens € 10.000 per idee');
    }],
    ['the municipality opens it', async () => {
      await desk.become('olaf');
      await open(desk);
      await desk.check();
      await desk.press(words.open);
      await desk.sees(/Inwoners kunnen ideeën inbrengen tot/);
      await desk.check();
    }],
    ['a resident brings an idea on a phone; who lives elsewhere cannot', async () => {
      await phone.become('dirk');
      await open(phone);
      await phone.sees(words.notYou);
      await phone.become('anna');
      await open(phone);
      await phone.press(words.ideaSend);
      await phone.sees(t.common.problemsTitle);
      await phone.check();
      await phone.type(words.ideaTitle, IDEA.title);
      await phone.type(words.ideaDescription, IDEA.description);
      await phone.type(`${words.ideaCost} ${t.common.optional}`, '2.500');
      await phone.press(words.ideaSend);
      await phone.sees(words.ideaSent);
      await phone.seesHeading(IDEA.title);
      await phone.check();
    }],
    ['a plan joins with one click', async () => {
      const [{ names }] = await world.sql(`select string_agg(column_name, ', ') as names from information_schema.columns where table_name = 'plan' and is_generated = 'NEVER' and column_name not in ('id', 'title')`);
      [{ id: found.plan }] = await world.sql(`insert into plan (id, title, ${names}) select gen_random_uuid(), $1, ${names} from plan where title = $2 returning id`, [PLAN, LIKE_IT]);
      await desk.become('carla');
      await desk.go(`/plannen/${found.plan}`);
      await desk.press(words.bring({ title: TITLE }));
      await desk.sees(words.isOption);
      await desk.check();
    }],
    ['the ideas close by the clock, and the municipality checks each with reasons and a cost', async () => {
      await world.sql(`update budget set ideas_until = brink_now() where id = $1`, [found.id]);
      await desk.become('olaf');
      await until(desk, /kijkt elk idee na/);
      await desk.press(words.openVote);
      await desk.sees(t.problems['not-enough']({}));
      for (const [title, cost] of [[IDEA.title, '3.000'], [PLAN, '9.900']]) {
        await card(title).locator('summary').click();
        await card(title).getByLabel(words.verdictChoices.FEASIBLE, { exact: true }).check();
        await card(title).getByLabel(words.verdictCost).fill(cost);
        await card(title).getByLabel(words.reasons).fill('Dit kan op deze plek.');
        await desk.check();
        await card(title).getByRole('button', { name: words.keepCheck }).click();
        await expect(card(title).getByText(words.option.verdicts.FEASIBLE, { exact: true })).toBeVisible();
      }
      await desk.press(words.openVote);
      await desk.sees(/inwoners mogen stemmen/);
      await desk.check();
    }],
    ['a resident fills a ballot by the keyboard; it is kept, and cast', async () => {
      await open(phone);
      await phone.page.getByLabel(IDEA.title).focus();
      await phone.page.keyboard.press('Space');
      await phone.sees('1 gekozen, samen € 3.000. Nog € 9.500 over.');
      await phone.sees(words.kept);
      await phone.page.reload();
      await phone.settled();
      await expect(phone.page.getByLabel(IDEA.title)).toBeChecked();
      await phone.check();
      await phone.press(words.cast);
      await phone.sees(/Uw stembewijs: [0-9a-f]{4}-/);
      [found.receipt] = (await phone.page.getByText(/Uw stembewijs: [0-9a-f]{4}-/).first().textContent()).match(/[0-9a-f]{4}(-[0-9a-f]{4}){3}/);
      await phone.check();
    }],
    ['the vote closes by the clock; the result tells why, and gives the receipt back', async () => {
      const [option] = await world.sql('select id from budget_option where budget_id = $1 and title = $2', [found.id, PLAN]);
      await world.sql(`insert into budget_ballot (budget_id, municipality_id, voter_key, choices, receipt) select b.id, b.municipality_id, 'neighbour ' || n, $2::jsonb, 'ffff-ffff-ffff-000' || n from budget b, generate_series(1, $3::int) n where b.id = $1`, [found.id, JSON.stringify([{ option: option.id, points: 1 }]), NEIGHBOURS]);
      await world.sql(`update budget set check_until = vote_opened_at, closes_at = brink_now() where id = $1`, [found.id]);
      await until(phone, words.howCounted);
      await phone.seesHeading(/gaat door|gaan door/);
      await phone.type(words.findReceipt, found.receipt);
      await phone.press(words.find);
      await phone.sees(words.found({ choices: IDEA.title }));
      await phone.check();
      await phone.resize(1280);
      await phone.check();
      await phone.go('/dorpsbudget');
      await phone.check();
    }],
    ['the municipality accounts for what was spent, and the village reads it', async () => {
      await desk.go(`/plannen/${found.plan}`);
      await desk.sees(t.plans.nowTexts.DECIDED);
      await open(desk);
      await desk.page.locator('summary', { hasText: words.account }).first().click();
      await desk.page.getByLabel(words.accountSpent).first().fill('4.500');
      await desk.page.getByLabel(words.accountNote).first().fill('De toestellen zijn besteld.');
      await desk.check();
      await desk.page.getByRole('button', { name: words.keepCheck }).first().click();
      await desk.sees(/4\.500 uitgegeven van/);
      await desk.check();
      await open(phone);
      await phone.sees('De toestellen zijn besteld.');
      await phone.check();
    }],
  ]);
}
