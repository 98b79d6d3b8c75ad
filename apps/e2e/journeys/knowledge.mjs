// What travels from one village to the next: a lesson, a story, and a call that is looked at, answered and ended.
import { drawn } from '../drawn.mjs';
import { expect } from '../session.mjs';

const LESSON = 'Hoe krijgt een dorp de grond voor een speelplek?';
const STORY = 'De avond waarop de eik bleef staan';
const CALL = 'Wie helpt mee met een fietswerkplaats?';
const PLAN = 'Veilig oversteken bij de school';
const ANSWER = 'De ijsvereniging heeft nog een schuur over.';

/** Walks it. */
export async function knowledge(lane, world) {
  const desk = await lane.session({ width: 1280 });
  const phone = await lane.session({ width: 360 });
  const english = await lane.session({ width: 360, locale: 'en' });
  const t = world.words.nl;
  const words = t.knowledge;
  const found = {};
  const openCall = (session) => session.go(`/oproepen/${found.call}`);
  const idOfPage = (session) => new URL(session.page.url()).pathname.split('/').at(-1);

  await lane.way([
    ['an official writes a lesson, is told what is missing, and everybody finds it by its theme', async () => {
      await desk.become('olaf');
      await desk.go('/kennis');
      await desk.follow(words.write.LESSON);
      await desk.type(words.form.titles.LESSON, LESSON);
      await desk.press(words.form.share);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.field(words.form.place).selectOption({ label: words.form.wholeMunicipality({ name: 'Coevorden' }) });
      await desk.type(words.form.bodies.LESSON, 'Vraag eerst van wie de grond is. **Daarna** pas wat erop moet komen.');
      await desk.type(words.worksWhen, 'Als de gemeente de grond zelf bezit.');
      await desk.type(words.askWhom, 'De dorpscontactambtenaar');
      await desk.choose(t.plans.themes.PLAY_AND_SPORT);
      await desk.press(words.form.share);
      await desk.seesHeading(LESSON);
      await desk.seesHeading(words.answerOf);
      await desk.check();
      await phone.go('/lessen');
      await phone.field(words.theme).selectOption({ label: t.plans.themes.PLAY_AND_SPORT });
      await phone.follow(LESSON);
      await phone.sees('De dorpscontactambtenaar');
      await phone.check();
    }],
    ['an association tells a story about its plan, and improves it', async () => {
      await desk.become('carla');
      await desk.go('/plannen/01900008-0000-7000-8000-000000000001');
      await desk.follow(words.tellOfPlan);
      await desk.field(words.form.inName).selectOption({ label: 'Dorpsbelangen Aalden' });
      await desk.type(words.form.titles.STORY, STORY);
      await desk.type(words.form.bodies.STORY, 'Met dertig mensen zaten wij in het dorpshuis, en wij werden het eens.');
      await desk.resize(360);
      await desk.field(words.form.ofGathering).selectOption({ index: 1 });
      await expect(desk.field(words.form.ofPlan)).not.toHaveValue('');
      await desk.checkShape('the form of a story on a phone');
      await desk.resize(1280);
      await desk.choose(t.plans.themes.GREEN);
      await desk.press(words.form.share);
      await desk.seesHeading(STORY);
      found.story = idOfPage(desk);
      await desk.sees(words.aboutPlan);
      await desk.follow(words.toChange);
      await desk.settled();
      await desk.check();
      await desk.type(words.form.bodies.STORY, 'Met veertig mensen zaten wij in het dorpshuis, en wij werden het eens.');
      await desk.press(words.form.save);
      await desk.sees('Met veertig mensen');
      await desk.unfold(t.media.shared.add.STORY);
      await desk.page.getByLabel(t.media.shared.photo, { exact: true }).setInputFiles({ name: 'eik.png', mimeType: 'image/png', buffer: await drawn() });
      await desk.type(t.media.description, 'De eik op de brink');
      await desk.press(t.media.shared.send);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.choose(t.media.shared.consents.NOBODY_RECOGNISABLE);
      await desk.press(t.media.shared.send);
      await desk.page.getByRole('img', { name: 'De eik op de brink' }).waitFor();
      await desk.check();
      await english.go(`/verhalen/${found.story}`);
      await english.sees('Met veertig mensen');
      await english.check();
      await english.go('/verhalen');
      await english.page.getByRole('img', { name: 'De eik op de brink' }).waitFor();
      await english.check();
      await english.go('/gemeenten/coevorden');
      await english.seesHeading(english.t.knowledge.ofPlace);
      await english.check();
    }],
    ['a resident asks something of others on a phone; a coach gives it back once, and then puts it on the site', async () => {
      await phone.become('anna');
      await phone.go('/kennis/schrijven/CALL');
      await phone.type(words.form.titles.CALL, CALL);
      await phone.type(words.form.bodies.CALL, 'Er staan genoeg oude fietsen in de schuren. Ik zoek een ruimte en twee handige mensen.');
      await phone.choose(t.plans.themes.MOBILITY);
      await phone.press(words.form.share);
      await phone.sees(words.waiting);
      found.call = idOfPage(phone);
      await phone.check();
      await desk.become('dirk');
      await openCall(desk);
      await desk.seesHeading(t.common.notFoundTitle);
      await desk.become('coach');
      await desk.go('/werkplek');
      await desk.follow(CALL);
      await desk.type(words.notes, 'Schrijf erbij in welk dorp de werkplaats komt, dan weten mensen of zij kunnen helpen.');
      await desk.check();
      await desk.press(words.giveBack);
      await openCall(phone);
      await phone.sees(/Schrijf erbij in welk dorp/);
      await phone.check();
      await phone.follow(words.toChange);
      await phone.type(words.form.titles.CALL, `${CALL} In Aalden`);
      await phone.press(words.form.save);
      await phone.sees(words.waiting);
      await openCall(desk);
      await desk.press(words.publish);
      await desk.seesHeading(words.answers);
    }],
    ['somebody answers with words, and somebody with a plan', async () => {
      await english.become('bert');
      await openCall(english);
      await english.unfold(english.t.discussion.say);
      await english.page.getByLabel(english.t.discussion.kinds.SUGGESTION).check();
      await english.type(english.t.discussion.text, ANSWER);
      await english.press(english.t.discussion.place);
      await english.sees(ANSWER);
      await english.check();
      await desk.become('dirk');
      await openCall(desk);
      await desk.unfold(words.answerWith);
      await desk.field(words.answerPlan).selectOption({ label: PLAN });
      await desk.check();
      await desk.press(words.answerWith);
      await desk.page.getByRole('link', { name: PLAN, exact: true }).waitFor();
      await desk.follow(words.newPlan);
      await desk.sees(words.answersCall);
      await desk.check();
    }],
    ['the caller says what came of it, and the call is done', async () => {
      await openCall(phone);
      await phone.sees(ANSWER);
      await phone.sees(PLAN);
      await phone.unfold(words.close);
      await phone.type(words.outcome, 'De schuur van de ijsvereniging is vanaf april elke zaterdag open.');
      await phone.check();
      await phone.press(words.closeButton);
      await phone.seesHeading(words.outcome);
      await expect(phone.page.locator('summary').getByText(words.close, { exact: true })).toHaveCount(0);
      await phone.check();
      await english.go('/oproepen');
      await english.sees(english.t.knowledge.closed);
      await english.check();
    }],
    ['beside a plan stands what other villages did', async () => {
      await desk.become('anna');
      await desk.go('/plannen/nieuw');
      await desk.type(t.plans.form.titleLabel, 'Grond voor een speelplek in ons dorp');
      await desk.seesHeading(words.alike);
      await desk.page.getByRole('link', { name: LESSON, exact: true }).waitFor();
      await desk.check();
    }],
  ]);
  for (const session of [desk, phone, english]) await lane.leave(session);
}
