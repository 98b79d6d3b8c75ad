// A village vision from a changed chapter to the yearly check-up: by its board, residents and the municipality, on a phone and at a desk.
import { expect } from '../session.mjs';

const TITLE = 'Aalden vooruit: dorpsvisie tot 2035';
const CHAPTER = 'Elkaar tegenkomen';
const SUGGESTION = 'Laat ook de jeugd van het dorp meedenken over de ijsbaan.';
const REASON = 'Een goed idee: wij vragen de jeugd in het najaar.';
const GOAL = 'Elke maand iets te doen voor het hele dorp';
const PLAN = 'Een jeu-de-boulesbaan bij het dorpshuis';

/** Walks it. */
export async function villageVision(lane, world) {
  const desk = await lane.session({ width: 1280 });
  const phone = await lane.session({ width: 360 });
  const t = world.words.nl;
  const words = t.visions;
  const [{ id }] = await world.sql('select id from vision where title = $1', [TITLE]);
  const at = `/dorpsvisies/${id}`;
  const [{ id: chapter }] = await world.sql('select id from vision_chapter where vision_id = $1 and title = $2', [id, CHAPTER]);
  const today = () => world.sql(`select (brink_now() at time zone 'Europe/Amsterdam')::date::text as today`).then(([row]) => row.today);

  /** All of it: “not saved yet” holds the same word. */
  const saved = (session) => expect(session.page.getByText(words.chapter.saved, { exact: true })).toBeVisible();

  await lane.way([
    ['a member of the board writes a chapter, which is kept by itself', async () => {
      await desk.become('carla');
      await desk.go(at);
      await desk.follow(words.write);
      await desk.follow(CHAPTER);
      await desk.press(words.chapter.addGoal);
      await desk.page.getByLabel(words.chapter.goalTitle).last().fill(GOAL);
      await desk.sees(words.chapter.typing);
      await saved(desk);
      await desk.page.reload();
      await desk.settled();
      await expect(desk.page.getByLabel(words.chapter.goalTitle).last()).toHaveValue(GOAL);
      await desk.check();
    }],
    ['two who write the same chapter overwrite nothing: both texts are shown, and the later one chooses', async () => {
      await phone.become('gert');
      await phone.go(`${at}/schrijven/${chapter}`);
      const body = phone.field(words.chapter.body);
      const text = await body.inputValue();
      await body.fill(`${text}\n\nGert schrijft over de toneelclub.`);
      await phone.press(words.chapter.save);
      await expect.poll(() => world.sql(`select 1 from vision_chapter where id = $1 and body like '%toneelclub%'`, [chapter]).then((found) => found.length)).toBe(1);
      await saved(phone);
      await desk.field(words.chapter.body).fill(`${text}\n\nCarla schrijft over de zangclub.`);
      await desk.press(words.chapter.save);
      await desk.sees(words.chapter.conflict({ name: 'Gert van Dorpsbelangen' }));
      await expect(desk.field(words.chapter.body)).toHaveValue(/Carla schrijft over de zangclub/);
      await desk.sees(/toneelclub/);
      await desk.check();
      await desk.field(words.chapter.body).fill(`${text}\n\nGert schrijft over de toneelclub, Carla over de zangclub.`);
      await desk.press(words.chapter.keepMine);
      await desk.press(words.chapter.save);
      await saved(desk);
      await phone.page.reload();
      await phone.settled();
      await expect(phone.field(words.chapter.body)).toHaveValue(/Carla over de zangclub/);
      await phone.check();
    }],
    ['the board lets the village read it, and a visitor sees what changed', async () => {
      await desk.go(`${at}/schrijven`);
      await desk.type(`${words.writing.note} ${t.common.optional}`, 'Meer over wat er te doen is.');
      await desk.check();
      await desk.press(words.writing.publish);
      await desk.page.waitForURL((url) => url.pathname === at);
      await desk.sees(words.steps['with-village']);
      await desk.sees(GOAL);
      await desk.check();
      await phone.leave();
      await phone.go(at);
      await phone.follow(words.toVersions);
      await phone.sees(/Carla over de zangclub/);
      await phone.check();
      const pdf = await fetch(`${world.origin}/visions/${id}/pdf?taal=nl`);
      expect([pdf.status, pdf.headers.get('content-type'), Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    }],
    ['a resident suggests something on a phone; the working group answers with a reason, and the resident hears', async () => {
      await phone.become('anna');
      await phone.go(at);
      await phone.follow(words.suggest);
      await phone.press(words.suggestions.send);
      await phone.sees(t.common.problemsTitle);
      await phone.check();
      await phone.type(words.suggestions.text, SUGGESTION);
      await phone.press(words.suggestions.send);
      await phone.sees(words.suggestions.sent);
      await phone.check();
      await desk.go(`${at}/suggesties`);
      const item = desk.page.getByRole('listitem').filter({ hasText: SUGGESTION });
      await item.locator('summary').click();
      await desk.check();
      await item.getByLabel(words.suggestions.accept, { exact: true }).check();
      await item.getByLabel(words.suggestions.reason, { exact: true }).fill(REASON);
      await item.getByRole('button', { name: words.suggestions.answer }).click();
      await expect(item.getByText(words.suggestions.states.ACCEPTED)).toBeVisible();
      await world.mailTo('anna@brink.example', (mail) => mail.text.includes(REASON));
      await phone.page.reload();
      await phone.sees(REASON);
      await phone.check();
    }],
    ['the board tells of the adoption; who told it cannot confirm it, a second one can', async () => {
      await desk.go(`${at}/vaststellen`);
      await desk.press(words.adoption.propose);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.choose(words.adoption.ways.ROUND);
      await desk.field(words.adoption.roundId).selectOption({ index: 1 });
      await desk.type(words.adoption.heldOn, await today());
      await desk.type(words.adoption.words, 'In de besluitronde, met 52 stemmen voor en 1 tegen.');
      await desk.press(words.adoption.propose);
      await desk.sees(words.adoption.other);
      await desk.check();
      await phone.become('gert');
      await phone.go(at);
      await phone.sees(words.steps.confirming);
      await phone.follow(words.toConfirm);
      await phone.check();
      await phone.press(words.adoption.confirm);
      await phone.page.waitForURL((url) => url.pathname === at);
      await phone.sees(new RegExp(words.steps['awaiting-response']));
      await phone.follow(words.toVersions);
      await phone.follow(words.versions.readWhole);
      await phone.sees(words.adoption.heading);
      await phone.check();
    }],
    ['the municipality answers from its desk, with reasons, before the day', async () => {
      await desk.become('olaf');
      await desk.go('/gemeentewerk');
      await desk.check();
      await desk.follow(TITLE);
      await desk.press(words.receipt.give);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.unfold(words.receipt.extend);
      await desk.type(words.receipt.extendReason, 'De raad praat er pas in de volgende vergadering over.');
      await desk.press(words.receipt.extend);
      await desk.page.locator('summary').getByText(words.receipt.extend, { exact: true }).waitFor({ state: 'detached' });
      await desk.choose(words.receipt.outcomes.SUPPORTS);
      await desk.type(words.receipt.summary, 'Wij staan achter deze visie, en helpen waar het kan.');
      await desk.type(words.receipt.reasons, 'De doelen passen bij wat de raad wil. Voor het eerste doel is er geld.');
      await desk.press(words.receipt.give);
      await desk.page.waitForURL((url) => url.pathname === at);
      await desk.sees(words.receipt.outcomes.SUPPORTS);
      await desk.sees(words.receipt.extended);
      await desk.sees(new RegExp(words.steps.living));
      await desk.check();
    }],
    ['residents talk about the vision under it', async () => {
      await phone.become('anna');
      await phone.go(at);
      await phone.unfold(t.discussion.say);
      await phone.choose(t.discussion.kinds.QUESTION);
      await phone.type(t.discussion.text, 'Wie onderhoudt straks de speelplek?');
      await phone.press(t.discussion.place);
      await phone.sees('Wie onderhoudt straks de speelplek?');
      await phone.check();
    }],
    ['who writes a plan chooses the goal that it serves; its page tells it', async () => {
      await phone.become('bert');
      await phone.go('/plannen/nieuw');
      await phone.field(words.plan.field).selectOption({ label: GOAL });
      await phone.type(t.plans.form.titleLabel, PLAN);
      await phone.press(t.plans.form.save);
      await phone.sees(t.plans.form.saved);
      await phone.check();
      await expect.poll(() => world.sql('select g.title from plan_goal s join vision_goal g on g.id = s.goal_id join plan p on p.id = s.plan_id where p.title = $1', [PLAN])).toEqual([{ title: GOAL }]);
      await phone.go(`/plannen/${await world.planId(PLAN)}`);
      await phone.sees(GOAL);
      await phone.check();
    }],
    ['a year later the working group tells how each goal goes', async () => {
      await world.sql(`update vision_check_up set clock_from = current_date - 1, due_on = current_date + 30 where vision_id = $1 and done_at is null`, [id]);
      await desk.become('carla');
      await desk.go(at);
      await desk.sees(new RegExp(words.steps['checking-up']));
      await desk.follow(words.toCheckUp);
      await desk.press(words.checkUp.send);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      for (const group of await desk.page.getByRole('group').filter({ has: desk.page.getByLabel(words.checkUp.ways.GOING_WELL, { exact: true }) }).all()) await group.getByLabel(words.checkUp.ways.GOING_WELL, { exact: true }).check();
      await desk.type(words.checkUp.words, 'Het gaat goed met het dorp, en er komen steeds meer mensen bij.');
      await desk.press(words.checkUp.send);
      await desk.page.waitForURL((url) => url.pathname === at);
      await desk.seesHeading(words.checkUp.heading);
      await desk.sees(words.checkUp.ways.GOING_WELL);
      await desk.check();
      await phone.leave();
      await phone.go('/gemeenten/coevorden/aalden');
      await phone.follow(TITLE);
      await phone.sees('Het gaat goed met het dorp, en er komen steeds meer mensen bij.');
      await phone.check();
    }],
  ]);
}
