// An association asks BOKD for help: taken, answered, visited, stood in for, handed over and closed with a lesson; the coach's desk with keys.
import { inDays } from '../days.mjs';
import { expect } from '../session.mjs';

const SUBJECT = 'Hoe krijgen wij de school mee?';
const REPLY = 'Ik bel u morgen en neem een voorbeeld mee.';
const NOTE = 'De directeur is dinsdag vrij.';
const OUTCOME = 'De school organiseert de avond nu samen met het dorp.';

/** Walks it. */
export async function coaching(lane, world) {
  const desk = await lane.session({ width: 1280 });
  const phone = await lane.session({ width: 360 });
  const english = await lane.session({ width: 360, locale: 'en' });
  const t = world.words.nl;
  const words = t.coaching;
  const found = {};
  const open = (session) => session.go(`/hulpvragen/${found.id}`);

  await lane.way([
    ['the board of an association asks for help on a phone, is told what is missing, and sees by whom and when it is answered', async () => {
      await phone.become('carla');
      await phone.go('/gemeenten/coevorden/aalden');
      await phone.follow(words.ask);
      await phone.press(words.form.send);
      await phone.sees(t.common.problemsTitle);
      await phone.check();
      await phone.type(words.form.subject, SUBJECT);
      await phone.type(words.form.tried, 'Wij schreven twee brieven aan de directeur, maar kregen geen antwoord.');
      await phone.press(words.form.send);
      await phone.seesHeading(SUBJECT);
      found.id = new URL(phone.page.url()).pathname.split('/').at(-1);
      await phone.sees(/De coaches van BOKD bekijken uw vraag/);
      await phone.check();
      await english.become('olaf');
      await open(english);
      await english.seesHeading(english.t.common.notFoundTitle);
    }],
    ['a coach finds it on the desk, narrows the list, walks it with the arrows, and takes it with a key', async () => {
      await desk.become('coach');
      await desk.go('/werkplek');
      await desk.check();
      await desk.field(words.desk.kind).selectOption({ label: words.desk.kinds.COACHING });
      await desk.settled();
      const link = desk.page.getByRole('link', { name: SUBJECT, exact: true });
      await link.waitFor();
      const first = desk.page.getByRole('region', { name: words.desk.list }).getByRole('heading', { level: 3 }).getByRole('link').first();
      await first.focus();
      for (let i = 0; i < 30 && !(await link.evaluate((element) => element === element.ownerDocument.activeElement)); i += 1) await desk.page.keyboard.press('ArrowDown');
      await expect(link).toBeFocused();
      await desk.page.keyboard.press('p');
      await desk.page.getByRole('listitem').filter({ hasText: SUBJECT }).getByText(words.desk.for.me, { exact: true }).waitFor();
      await desk.check();
      await link.focus();
      await desk.page.keyboard.press('Enter');
      await desk.page.waitForURL(`**/hulpvragen/${found.id}`);
      await phone.page.reload();
      await phone.sees(/pakt uw vraag op en antwoordt uiterlijk/);
    }],
    ['coach and asker write to each other; what coaches note, the asker does not read', async () => {
      await desk.type(words.message, REPLY);
      await desk.type(`${words.nextOn} ${t.common.optional}`, inDays(4));
      await desk.press(words.send);
      await desk.sees(REPLY);
      await desk.type(words.note, NOTE);
      await desk.press(words.writeNote);
      await desk.sees(NOTE);
      await desk.check();
      await open(phone);
      await phone.sees(REPLY);
      await expect(phone.page.getByText(NOTE)).toHaveCount(0);
      await phone.type(words.message, 'Graag na vier uur.');
      await phone.press(words.send);
      await phone.sees('Graag na vier uur.');
      await phone.check();
    }],
    ['a visit is planned, and goes into a calendar; hours are logged in quarters', async () => {
      await open(desk);
      await desk.unfold(words.planVisit);
      await desk.press(words.plan);
      await desk.sees(t.common.problemsTitle);
      await desk.type(words.day, inDays(6));
      await desk.type(words.place, 'De school in Aalden');
      await desk.press(words.plan);
      await desk.sees(/De school in Aalden/);
      await open(phone);
      await phone.sees(/zien elkaar op/);
      const [file] = await world.sql('select id from coaching_visit where request_id = $1', [found.id]);
      const calendar = await phone.context.request.get(new URL(`/afspraken/${file.id}.ics`, phone.page.url()).href);
      expect(await calendar.text()).toContain('SUMMARY:Afspraak met BOKD');
      await desk.unfold(words.logHours);
      await desk.type(words.quarters, '1,3');
      await desk.type(words.done, 'Gebeld met de school');
      await desk.press(words.log);
      await desk.sees(t.common.problemsTitle);
      await desk.type(words.quarters, '1,25');
      await desk.press(words.log);
      await desk.sees(words.oneHours({ hours: '1,25', done: 'Gebeld met de school' }));
      await desk.check();
    }],
    ['a coach who goes away is stood in for, and is back', async () => {
      await desk.go('/werkplek');
      await desk.follow(words.desk.toAbsence);
      await desk.type(words.absence.until, inDays(3));
      await desk.press(words.absence.announce);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.field(words.absence.deputy({ municipality: 'Coevorden' })).selectOption({ label: 'Kees, coach van BOKD' });
      await desk.press(words.absence.announce);
      await desk.sees(words.absence.announced);
      await desk.check();
      await english.become('coach2');
      await english.go('/werkplek');
      await english.press(english.t.common.filters({ count: 0 }));
      await english.field(english.t.coaching.desk.kind).selectOption({ label: english.t.coaching.desk.kinds.COACHING });
      await english.page.getByRole('listitem').filter({ hasText: SUBJECT }).getByText(english.t.coaching.desk.for.standIn({ name: 'Coby, coach van BOKD' })).waitFor();
      await english.check();
      await open(phone);
      await phone.sees(/vervangt Coby/);
      await desk.page.getByRole('button', { name: words.absence.end }).first().click();
      await desk.sees(words.absence.listNone);
    }],
    ['it is handed over with notes, in English, and closed with a lesson that is prefilled', async () => {
      await open(desk);
      await desk.unfold(words.handOver);
      await desk.press(words.handOverButton);
      await desk.sees(t.common.problemsTitle);
      await desk.check();
      await desk.field(words.handOverTo).selectOption({ label: 'Kees, coach van BOKD' });
      await desk.type(words.handOverNotes, 'De voorzitter belt liever dan dat zij mailt.');
      await desk.press(words.handOverButton);
      await desk.page.getByText(words.coachIs({ name: 'Kees, coach van BOKD' })).waitFor();
      await open(english);
      const said = english.t.coaching;
      await english.unfold(said.close);
      await english.choose(said.lessonYes);
      await english.press(said.toLesson);
      await english.sees(english.t.common.problemsTitle);
      await english.type(said.outcome, OUTCOME);
      await english.check();
      await english.press(said.toLesson);
      await english.seesHeading(said.lessonTitle);
      const form = english.t.knowledge;
      await expect(english.field(form.form.bodies.LESSON)).toHaveValue(OUTCOME);
      await english.check();
      await english.type(form.worksWhen, 'Als de school zelf iets wil.');
      await english.type(form.askWhom, 'De coaches van BOKD');
      await english.choose(english.t.plans.themes.MEETING);
      await english.press(form.form.share);
      await english.seesHeading(said.outcomeTitle);
      await english.check();
      await open(phone);
      await phone.sees(OUTCOME);
      await phone.follow(SUBJECT);
      await phone.sees('De coaches van BOKD');
    }],
    ['the hours are told by month, without a name, also as CSV', async () => {
      await desk.go('/werkplek/uren');
      await desk.check();
      expect(String(await desk.download(words.overview.csv))).toMatch(/^month,municipality,asked_by,requests,hours\r\n/);
      await desk.go('/hulpvragen/nieuw');
      await desk.sees(words.form.nobody);
    }],
    ['what is withdrawn waits for nobody', async () => {
      await phone.go('/hulpvragen/nieuw');
      await phone.type(words.form.subject, 'Een vraag die niet meer speelt');
      await phone.type(words.form.tried, 'Het is intussen vanzelf goed gekomen.');
      await phone.press(words.form.send);
      await phone.seesHeading('Een vraag die niet meer speelt');
      await phone.unfold(words.withdraw);
      await phone.press(words.withdraw);
      await phone.sees(words.next['nobody none']());
      await phone.check();
    }],
  ]);
  for (const session of [desk, phone, english]) await lane.leave(session);
}
