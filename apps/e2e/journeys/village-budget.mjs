// A village budget from its composition to its account, by an association, the municipality and residents: on a phone and at a desk.
import { moveBudget } from '../budget-time.mjs';
import { expect } from '../session.mjs';

const TITLE = 'Dorpsbudget voor de brink';
const IDEA = { title: 'Een bank rond de oude eik', description: 'Dan kan iedereen er zitten, ook wie niet lang kan staan.' };
const PLAN = 'Een jeu-de-boulesbaan bij het dorpshuis';
const LIKE_IT = 'Een beweegtuin bij het dorpshuis';
const CLOCK_PATIENCE_MS = 100_000;
const NEIGHBOURS = 6;
const OTHER = { KNAPSACK: '0190000b-0000-7000-8000-0000000e2e11', POINTS: '0190000b-0000-7000-8000-0000000e2e12' };
const CHOICES = ['Een waterpomp op het plein', 'Een nieuwe vlaggenmast'];

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

  /** A budget of the village whose ideas are checked, with two that cost as much together as one and a half of it. */
  const checked = async (kind) => {
    const [{ names }] = await world.sql(`select string_agg(column_name, ', ') as names from information_schema.columns where table_name = 'budget' and column_name not in ('id', 'title', 'state', 'ballot_kind', 'vote_id', 'secret_hash', 'lot_hash', 'vote_opened_at', 'roll')`);
    await world.sql(`insert into budget (id, title, state, ballot_kind, ${names}) select $1, $2, 'checking', $3, ${names} from budget where id = $4`, [OTHER[kind], words.form.ballots[kind], kind.toLowerCase(), found.id]);
    for (const [i, title] of CHOICES.entries())
      await world.sql(`insert into budget_option (id, budget_id, municipality_id, number, title, description, outcome, reasons, cost_cents) select gen_random_uuid(), id, municipality_id, $2, $3, 'Dat is goed voor het hele dorp.', 'feasible', 'Dat kan.', amount_cents * 3 / 4 from budget where id = $1`, [OTHER[kind], i + 1, title]);
    await desk.go(`/dorpsbudget/${OTHER[kind]}`);
    await desk.press(words.openVote);
    await desk.sees(/mogen stemmen/);
  };

  await lane.way([
    ['a draft is thrown away', async () => {
      await desk.become('carla');
      await desk.go('/gemeenten/coevorden/aalden');
      await desk.follow(words.compose);
      await desk.type(words.form.title, 'Een budget dat niet doorgaat');
      await desk.type(words.form.amount, '900');
      await desk.press(words.form.save);
      await desk.sees(words.now.DRAFT());
      await desk.unfold(words.discard);
      await desk.page.getByRole('button', { name: words.discard, exact: true }).click();
      await desk.page.waitForURL(/\/dorpsbudget$/);
      await desk.settled();
      await expect(desk.page.getByText('Een budget dat niet doorgaat')).toHaveCount(0);
    }],
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
      await moveBudget(world, found.id, 'ideas_until = brink_now()');
      await desk.become('olaf');
      await until(desk, /kijkt elk idee na/);
      await desk.press(words.openVote);
      await desk.sees(t.problems['not-enough']({}));
      await desk.go('/gemeentewerk');
      await desk.seesHeading(words.toCheck);
      await desk.sees(words.unchecked({ count: 2 }));
      await desk.follow(TITLE);
      await desk.unfold(words.moveDates);
      await desk.page.getByRole('button', { name: words.moveDates, exact: true }).click();
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.type(words.moveReason, 'De landmeter komt een dag later.');
      await desk.page.getByRole('button', { name: words.moveDates, exact: true }).click();
      await desk.sees(words.datesMoved({ reason: 'De landmeter komt een dag later.' }));
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
    ['ballots that must fit the budget, and ballots of points that are given by the keyboard', async () => {
      await checked('KNAPSACK');
      await phone.go(`/dorpsbudget/${OTHER.KNAPSACK}`);
      for (const title of CHOICES) await phone.page.getByLabel(title).check();
      await phone.sees(/meer dan er is/);
      await phone.press(words.cast);
      await phone.sees(t.common.problemsTitle);
      await phone.page.getByLabel(CHOICES[1]).uncheck();
      await phone.press(words.cast);
      await phone.sees(/Uw stembewijs: [0-9a-f]{4}-/);
      await checked('POINTS');
      await phone.go(`/dorpsbudget/${OTHER.POINTS}`);
      await phone.page.getByRole('button', { name: words.more({ title: CHOICES[0] }) }).focus();
      for (let n = 0; n < 7; n += 1) await phone.page.keyboard.press('Enter');
      await phone.sees(words.pointsLeft({ count: 3 }));
      await phone.page.getByRole('button', { name: words.cast, exact: true }).focus();
      await phone.page.keyboard.press('Enter');
      await phone.sees(/Uw stembewijs: [0-9a-f]{4}-/);
    }],
    ['a visitor and an administrator read along, and have no vote', async () => {
      await desk.become('beheer');
      await open(desk);
      await desk.sees(words.notOnRoll);
      await desk.context.clearCookies();
      await open(desk);
      await expect(desk.page.getByRole('link', { name: t.common.signIn, exact: true }).first()).toBeVisible();
      for (const name of [words.cast, words.annul, words.openVote]) await expect(desk.page.getByText(name, { exact: true })).toHaveCount(0);
    }],
    ['the vote closes by the clock; the result tells why, and gives the receipt back', async () => {
      const [option] = await world.sql('select id from budget_option where budget_id = $1 and title = $2', [found.id, PLAN]);
      await world.sql(`insert into budget_ballot (budget_id, municipality_id, voter_key, choices, receipt) select b.id, b.municipality_id, 'neighbour ' || n, $2::jsonb, 'ffff-ffff-ffff-000' || n from budget b, generate_series(1, $3::int) n where b.id = $1`, [found.id, JSON.stringify([{ option: option.id, points: 1 }]), NEIGHBOURS]);
      await moveBudget(world, found.id, 'check_until = vote_opened_at, closes_at = brink_now()');
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
    ['the municipality accounts for what was spent; the village reads it, and so does a visitor', async () => {
      await desk.become('olaf');
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
      await desk.context.clearCookies();
      await open(desk);
      for (const said of [words.howCounted, 'De toestellen zijn besteld.', words.recount]) await desk.sees(said);
      await expect(desk.page.getByText(words.account, { exact: true })).toHaveCount(0);
    }],
  ]);
}
