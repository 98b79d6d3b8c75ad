// Deciding by consent, through all six steps: by a proposer and a coach in English, and a resident on a phone in Dutch, by keyboard.
import { expect } from '../session.mjs';

const TITLE = 'Samen het zwembad open houden';
const TEXT = 'Van mei tot september houden wij het zwembad zelf open, op zaterdag en zondag. In oktober kijken wij er samen op terug.';
const BETTER = `${TEXT} Er is altijd iemand bij met een diploma.`;
const QUESTION = 'Wie heeft de sleutel van het zwembad?';
const OBJECTION = 'Zonder iemand die redden kan, is het niet veilig voor kinderen.';
const AT_THE_TABLE = 'Voorbeeldbuurvrouw zonder internet';

/** Walks it. */
export async function consent(lane, world) {
  const phone = await lane.session({ width: 360 });
  const desk = await lane.session({ width: 1280, locale: 'en' });
  const nl = world.words.nl.consent;
  const en = world.words.en.consent;
  const found = {};
  const open = (session) => session.go(`/instemming/${found.id}`);
  const as = async (key) => {
    await desk.become(key);
    await open(desk);
  };

  await lane.way([
    ['an official makes a proposal; what is wrong is told at each field', async () => {
      await desk.become('olaf');
      await desk.go('/instemming');
      await desk.follow(en.propose);
      await desk.field(en.form.area).selectOption({ label: 'Aalden' });
      await desk.type(en.form.voices, '2');
      await desk.press(en.form.save);
      await desk.sees(world.words.en.common.problemsTitle);
      await desk.check();
      await desk.type(en.form.name, TITLE);
      await desk.type(en.form.text, TEXT);
      await desk.press(en.form.save);
      await desk.page.waitForURL(/\/instemming\/0[0-9a-f-]{35}$/);
      found.id = desk.page.url().split('/').at(-1);
      await desk.seesHeading(TITLE);
      await desk.sees(en.turn.PROPOSAL);
      await desk.check();
    }],
    ['a coach finds it on the desk and opens it; a resident hears of it and asks a question', async () => {
      await desk.become('coach');
      await desk.go('/werkplek');
      await desk.follow(TITLE);
      await desk.unfold(en.returned.act);
      await desk.type(en.returned.notes, 'Zeg erbij wanneer wij erop terugkijken.');
      await desk.page.getByRole('button', { name: en.returned.act, exact: true }).click();
      await desk.sees(en.returned.turn);
      await as('olaf');
      await desk.sees('Zeg erbij wanneer wij erop terugkijken.');
      await desk.check();
      await desk.type(en.change.text, `${TEXT} Dat doen wij in het dorpshuis.`);
      await desk.press(en.change.send);
      await desk.sees(en.turn.PROPOSAL);
      await as('coach');
      await desk.press(en.leading.to.QUESTIONS);
      await desk.sees(en.turn.QUESTIONS);
      await phone.become('anna');
      await open(phone);
      await phone.sees(nl.turn.QUESTIONS);
      await phone.check();
      await phone.type(nl.ask.text, QUESTION);
      await phone.press(nl.ask.send);
      await phone.sees(nl.noAnswer);
    }],
    ['the proposer answers, and the resident reacts', async () => {
      await as('olaf');
      await desk.type(en.answerForm.text, 'De beheerder van het dorpshuis.');
      await desk.press(en.answerForm.send);
      await desk.sees(en.answer);
      await as('coach');
      await desk.press(en.leading.to.REACTIONS);
      await desk.sees(en.turn.REACTIONS);
      await open(phone);
      await phone.sees('De beheerder van het dorpshuis.');
      await phone.type(nl.react.text, 'Mooi dat wij dit samen doen.');
      await phone.press(nl.react.send);
      await expect(phone.page.getByRole('button', { name: nl.react.again })).toBeVisible();
    }],
    ['the resident objects by the keyboard alone; without a reason it is not taken', async () => {
      await desk.press(en.leading.to.OBJECTIONS);
      await desk.sees(en.turn.OBJECTIONS);
      await open(phone);
      await phone.press(nl.stand.send);
      await phone.sees(world.words.nl.common.problemsTitle);
      await phone.page.getByRole('radio', { name: nl.stand.choices.OBJECTION }).focus();
      await phone.page.keyboard.press('Space');
      await phone.page.getByRole('button', { name: nl.stand.send, exact: true }).focus();
      await phone.page.keyboard.press('Enter');
      await phone.sees(world.words.nl.common.problemsTitle);
      await phone.field(nl.stand.reason.OBJECTION).focus();
      await phone.page.keyboard.type(OBJECTION);
      await phone.page.keyboard.press('Tab');
      await phone.page.keyboard.press('Enter');
      await phone.sees(nl.stand.kept({ said: nl.stand.choices.OBJECTION }));
      await phone.check();
    }],
    ['the coach tests it: it holds, and the text is to be changed', async () => {
      await open(desk);
      await desk.sees(en.leading.testFirst({ count: 1 }));
      await desk.choose(en.test.yes);
      await desk.type(en.test.reason, 'Een kind kan verdrinken als niemand kan redden.');
      await desk.press(en.test.send);
      await desk.sees(en.objectionStates.TESTED);
      await desk.press(en.leading.to.INTEGRATION);
      await desk.sees(en.leading.waitText);
      await desk.check();
    }],
    ['the proposer works it in, and everybody is asked again', async () => {
      await as('olaf');
      await desk.type(en.change.text, BETTER);
      await desk.type(en.change.note, 'Er is altijd iemand die kan redden.');
      await desk.page.getByRole('checkbox', { name: new RegExp(en.number.OBJECTION({ number: 1 })) }).check();
      await desk.press(en.change.send);
      await desk.sees(en.change.ready);
      await desk.check();
      await as('coach');
      await desk.press(en.leading.again);
      await desk.sees(en.turn.OBJECTIONS);
      await phone.become('bert');
      await open(phone);
      await phone.sees(nl.resolvedBy({ version: 2 }));
      await phone.unfold(`${nl.textVersion({ version: 2 })}: ${nl.changed}`);
      await phone.check();
      for (const [key, chosen] of [['bert', 'CONSENT'], ['anna', 'CONCERN']]) {
        await phone.become(key);
        await open(phone);
        await phone.page.getByRole('radio', { name: `${nl.stand.choices[chosen]} ${nl.stand.hints[chosen]}` }).check();
        await phone.press(nl.stand.send);
        await phone.sees(nl.stand.kept({ said: nl.stand.choices[chosen] }));
      }
    }],
    ['who has no internet says it at the table: one writes it down, another confirms', async () => {
      const find = world.words.en.paperBallots;
      // a neighbour whom no other journey meets
      const [{ id }] = await world.sql(`insert into person (id, name, birth_year, created_at) values (gen_random_uuid(), $1, 1948, brink_now()) returning id`, [AT_THE_TABLE]);
      await world.sql(`insert into residence (person_id, municipality_id, area_id, chosen_at, verified_at, verified_by) select $1, municipality_id, id, brink_now(), brink_now(), 'letter' from area where slug = 'aalden'`, [id]);
      await as('coach');
      await desk.unfold(en.table.title);
      await desk.type(find.findName, AT_THE_TABLE);
      await desk.press(find.find);
      await desk.page.getByRole('radio', { name: new RegExp(`^${AT_THE_TABLE} `) }).check();
      await desk.page.getByRole('radio', { name: en.stand.choices.CONSENT, exact: true }).check();
      await desk.press(en.table.send);
      await desk.sees(en.table.mine);
      await desk.check();
      await as('petra');
      await desk.unfold(`${en.table.title} (1)`);
      await desk.press(en.table.confirm({ name: AT_THE_TABLE }));
      await desk.sees(en.table.title);
      await as('coach');
    }],
    ['the coach closes it, and everybody reads why', async () => {
      await open(desk);
      await desk.press(en.leading.to.DECISION);
      await desk.type(en.close.words, 'Wij openen in mei. In oktober kijken wij erop terug.');
      await desk.check();
      await desk.press(en.close.send);
      await desk.sees(en.outcome.CONSENT);
      await open(phone);
      await phone.sees(nl.outcome.CONSENT);
      await phone.sees(nl.outcome.why);
      await phone.check();
      await phone.go('/berichten');
      await phone.sees(world.words.nl.notices.told['consent-reached']({ title: TITLE }));
      await phone.go('/gemeenten/coevorden/aalden');
      await phone.follow(TITLE);
      await phone.seesHeading(TITLE);
    }],
  ]);
  await lane.leave(phone);
  await lane.leave(desk);
}
