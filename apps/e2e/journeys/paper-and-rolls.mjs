// Who looks themselves up on the roll and asks for a place; who votes on paper at the table of a coach: on a phone and at a desk, in Dutch and English.
import { moveBudget } from '../budget-time.mjs';
import { expect } from '../session.mjs';

const BUDGET = '0190000b-0000-7000-8000-0000000e2e01';
const personId = (n) => `0190000b-0000-7000-8000-0000000e2f${String(n).padStart(2, '0')}`;
const IDEAS = ['Een bank bij de vijver', 'Een haag langs het veld'];
const NOTE = 'Ik woon sinds de zomer in Sleen, en niet meer in Erm.';
const REASON = 'De inschrijving is gezien, en klopt.';
const APART = '0190000d-0000-7000-8000-000000000009';
const NEIGHBOURS = 5;
const ON_SCREEN = 6;
const CLOCK_PATIENCE_MS = 100_000;

/** A vote of its own, with people whom no other journey meets: two who sign in, the others come to the table. */
async function prepare(world) {
  const people = ['jelte', 'mieke', ...Array.from({ length: NEIGHBOURS }, (_, n) => `buur${n + 1}`)];
  for (const [n, key] of people.entries()) {
    const [email, name] = n < 2 ? [`${key}@brink.example`, key === 'jelte' ? 'Jelte Voorbeeld' : 'Mieke Voorbeeld'] : [null, `Voorbeeldbuur ${n - 1}`];
    await world.sql(`insert into person (id, email, name, birth_year, password_hash, email_confirmed_at, created_at) select $1, $2, $3, 1975, case when $2::text is null then null else password_hash end, brink_now(), brink_now() from person where email = 'anna@brink.example'`, [personId(n), email, name]);
    await world.sql(`insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by) select $1, municipality_id, id, brink_now(), brink_now(), 'letter' from area where slug = $2`, [personId(n), key === 'mieke' ? 'erm' : 'sleen']);
  }
  await world.sql(
    `insert into budget (id, municipality_id, area_id, ordinance_id, state, title, explanation, amount_cents, propose_from, method, ballot_kind, ideas_until, check_until, closes_at, composed_by, composed_at, opened_at)
     select $1, a.municipality_id, a.id, o.id, 'checking', 'Geld voor Sleen', '', 1000000, 'area', 'greedy', 'approval', brink_now() - interval '3 days', brink_now() - interval '2 days', brink_now() + interval '9 days', p.id, brink_now(), brink_now()
     from area a join ordinance o on o.municipality_id = a.municipality_id, person p where a.slug = 'sleen' and p.email = 'olaf@brink.example' limit 1`,
    [BUDGET],
  );
  for (const [n, title] of IDEAS.entries()) await world.sql(`insert into budget_option (id, budget_id, municipality_id, number, title, description, outcome, reasons, cost_cents) select gen_random_uuid(), $1, municipality_id, $2::int, $3, '', 'feasible', 'Dat kan.', 400000 from budget where id = $1`, [BUDGET, n + 1, title]);
}

/** Walks it. */
export async function paperAndRolls(lane, world) {
  const phone = await lane.session({ width: 360 });
  const english = await lane.session({ width: 1280, locale: 'en' });
  const desk = await lane.session({ width: 1280 });
  const [nl, en] = [world.words.nl, world.words.en];
  const roll = (session) => session.go(`/stemlijst/${BUDGET}`);
  const table = (session) => session.go(`/papier/${BUDGET}`);
  const found = {};
  await prepare(world);

  await lane.way([
    ['a resident who moved looks herself up, and asks for a place on the roll', async () => {
      await phone.go(`/stemlijst/${BUDGET}`);
      await phone.sees(nl.common.signInHere);
      await phone.check();
      await phone.become('mieke');
      await roll(phone);
      await phone.sees(nl.rolls.would.no);
      await phone.sees(nl.rolls.why['outside-area']);
      await phone.press(nl.rolls.ask);
      await phone.sees(nl.common.problemsTitle);
      await phone.check();
      await phone.type(nl.rolls.note, NOTE);
      await phone.press(nl.rolls.ask);
      await phone.sees(nl.rolls.waiting);
      await phone.check();
    }],
    ['who is on the roll reads so in English; what others asked is not told to them', async () => {
      await english.become('jelte');
      await roll(english);
      await english.sees(en.rolls.would.yes);
      await english.sees(en.rolls.untilOpening);
      await expect(english.page.getByText(NOTE)).toHaveCount(0);
      await english.check();
    }],
    ['an official answers with a reason, and she reads it', async () => {
      await desk.become('petra');
      await roll(desk);
      await desk.sees(NOTE);
      await desk.press(nl.rolls.accept);
      await desk.sees(nl.common.problemsTitle);
      await desk.check();
      await desk.type(nl.rolls.reason, REASON);
      await desk.press(nl.rolls.accept);
      await desk.sees(nl.rolls.wasAccepted);
      await desk.check();
      await roll(phone);
      await phone.sees(nl.rolls.would.yes);
      await phone.sees(nl.rolls.accepted);
      await phone.sees(REASON);
      await phone.check();
    }],
    ['the vote opens: the roll is fixed, and a resident may not come to the table of the staff', async () => {
      await desk.go(`/dorpsbudget/${BUDGET}`);
      await desk.press(nl.budgets.openVote);
      await desk.sees(/inwoners mogen stemmen/);
      await roll(phone);
      await phone.sees(nl.rolls.is.yes);
      await phone.sees(nl.rolls.fixed);
      await table(phone);
      await phone.sees(nl.paperBallots.notHere);
      await phone.check();
    }],
    ['a coach finds a voter on the roll by the keyboard, and strikes him', async () => {
      await english.become('coach2');
      await table(english);
      await english.sees(en.paperBallots.few);
      await english.check();
      await english.type(en.paperBallots.findName, 'Je');
      await english.press(en.paperBallots.find);
      await english.check();
      await english.type(en.paperBallots.findName, 'Jelte');
      await english.page.keyboard.press('Enter');
      await english.sees('Jelte Voorbeeld');
      await english.press(en.paperBallots.strike({ name: 'Jelte Voorbeeld' }));
      await english.sees(en.paperBallots.mine);
      await english.check();
      await world.sql(`insert into paper_voter (vote_id, municipality_id, person_id, entered_by, entered_at) select v.vote_id, v.municipality_id, p.id, v.entered_by, v.entered_at from paper_voter v, person p where v.vote_id = $1 and p.name like 'Voorbeeldbuur %'`, [BUDGET]);
    }],
    ['an official confirms who votes on paper; the voter is told on a phone that the screen is closed to him', async () => {
      await table(desk);
      await desk.press(nl.paperBallots.confirmVoters({ count: NEIGHBOURS + 1 }));
      await desk.sees(nl.paperBallots.struck({ count: NEIGHBOURS + 1 }));
      await desk.check();
      await phone.become('jelte');
      await phone.go(`/dorpsbudget/${BUDGET}`);
      await phone.sees(nl.paperBallots.youVoteOnPaper);
      await phone.check();
    }],
    ['the coach prints sheets, and enters what stood on one', async () => {
      await table(english);
      await english.type(en.paperBallots.howMany, '8');
      found.pdf = await english.download(en.paperBallots.print);
      if (!found.pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('the sheets are no PDF');
      [found.code] = (await world.sql('select code from paper_sheet where vote_id = $1 order by code limit 1', [BUDGET])).map(({ code }) => code);
      await english.type(en.paperBallots.code, '0000-0000-0000-0000');
      await english.choose(IDEAS[0]);
      await english.press(en.paperBallots.enter);
      await english.sees(en.common.problemsTitle);
      await english.check();
      await english.type(en.paperBallots.code, found.code);
      await english.press(en.paperBallots.enter);
      await english.sees(en.paperBallots.entered);
      await english.sees(en.paperBallots.mine);
      await english.check();
    }],
    ['where young people are a group of their own, the coach prints sheets for them and enters one', async () => {
      await english.go(`/papier/${APART}`);
      await english.sees(en.paperBallots.youngApart);
      await english.sees(en.paperBallots.fewOf.residents);
      await english.choose(en.deciding.chambers.young);
      await english.type(en.paperBallots.howMany, '1');
      await english.download(en.paperBallots.print);
      const [{ code }] = await world.sql('select code from paper_sheet where vote_id = $1 and young', [APART]);
      await english.type(en.paperBallots.code, code);
      await english.choose(en.deciding.choices.yes);
      await english.press(en.paperBallots.enter);
      await english.sees(en.paperBallots.entered);
    }],
    ['the official confirms it with the sheet in hand, on a phone', async () => {
      await phone.become('petra');
      await table(phone);
      await phone.check();
      await phone.press(nl.paperBallots.right({ code: found.code }));
      await phone.sees(nl.paperBallots.figures({ voters: NEIGHBOURS + 1, ballots: 1 }));
      await phone.check();
    }],
    ['it closes by the clock: the ballot of paper is counted, and the result says that there was paper', async () => {
      const [option] = await world.sql('select id from budget_option where budget_id = $1 and title = $2', [BUDGET, IDEAS[1]]);
      await world.sql(`insert into budget_ballot (budget_id, municipality_id, voter_key, choices, receipt) select b.id, b.municipality_id, 'neighbour ' || n, $2::jsonb, 'eeee-eeee-eeee-000' || n from budget b, generate_series(1, $3::int) n where b.id = $1`, [BUDGET, JSON.stringify([{ option: option.id, points: 1 }]), ON_SCREEN]);
      await moveBudget(world, BUDGET, 'check_until = vote_opened_at, closes_at = brink_now()');
      const counted = phone.page.getByText(nl.budgets.howCounted).first();
      for (const end = Date.now() + CLOCK_PATIENCE_MS; Date.now() < end && !(await counted.isVisible()); await phone.page.waitForTimeout(2_000)) await phone.go(`/dorpsbudget/${BUDGET}`);
      await phone.sees(nl.paperBallots.countedFew);
      await phone.type(nl.budgets.findReceipt, found.code);
      await phone.press(nl.budgets.find);
      await phone.sees(nl.budgets.found({ choices: IDEAS[0] }));
      await phone.check();
      await english.go(`/dorpsbudget/${BUDGET}`);
      await english.sees(en.paperBallots.countedFew);
      await english.check();
      if ((await world.sql('select 1 from paper_voter where vote_id = $1', [BUDGET])).length > 0) throw new Error('who voted on paper is still known');
    }],
  ]);
}
