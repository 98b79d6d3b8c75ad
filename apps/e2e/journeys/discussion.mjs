// What people say under a plan and elsewhere, by every role: residents, the author, an official, coaches; on a phone.
import { expect } from '../session.mjs';

const PLAN = 'Bankjes langs het kerkenpad';
/** Of elsewhere, so that nobody else walks by meanwhile. */
const HIDDEN = 'Muziek op de brink in de zomer';
const SUGGESTION = 'Zet er ook een bak voor hondenpoep naast.';

/** Walks it. */
export async function discussion(lane, world) {
  const session = await lane.session({ width: 360 });
  const { page } = session;
  const t = world.words.nl;
  const words = t.discussion;
  const [plan] = await world.sql(`select p.id, p.title, split_part(x.email, '@', 1) as author from plan p join person x on x.id = p.author_id where p.state = 'gathering-support' and p.municipality_id = (select id from municipality where slug = 'coevorden') and p.association_id is null order by (p.title = $1) desc, p.id limit 1`, [PLAN]);
  const other = ['anna', 'bert', 'dirk'].find((key) => key !== plan.author);
  const open = async (person) => {
    await session.become(person);
    await session.go(`/plannen/${plan.id}`);
  };
  const said = (text) => page.locator('article.brink-said').filter({ hasText: text }).first();
  const act = (text, name) => said(text).getByRole('button', { name: new RegExp(`^${name}`) }).first().click();

  await lane.way([
    ['a resident makes a suggestion with simple marks; what could do harm stays words', async () => {
      await open(other);
      await session.unfold(words.say);
      await session.press(words.place);
      await session.sees(t.common.problemsTitle);
      await session.check();
      await session.choose(words.kinds.SUGGESTION);
      await session.type(words.text, `${SUGGESTION} **Graag** <img src=x onerror=alert(1)> javascript:alert(1) https://bokd.nl/`);
      await session.press(words.place);
      await said(SUGGESTION).waitFor();
      await expect(said(SUGGESTION).locator('strong')).toHaveText('Graag');
      await expect(said(SUGGESTION).locator('img')).toHaveCount(0);
      await expect(said(SUGGESTION).locator('a[href^="javascript"]')).toHaveCount(0);
      await expect(said(SUGGESTION).getByRole('link')).toHaveAttribute('href', 'https://bokd.nl/');
      await session.check();
    }],
    ['an official answers, stands out, and names who asked', async () => {
      await open('olaf');
      await act(SUGGESTION, words.answer);
      await said(SUGGESTION).getByLabel(words.answerText).fill('Dat kan.');
      await said(SUGGESTION).getByRole('button', { name: /^@/ }).first().click();
      await session.check();
      await said(SUGGESTION).getByRole('button', { name: words.place, exact: true }).click();
      await expect(said(SUGGESTION).locator('article.brink-said[data-role="OFFICIAL"]').locator('b', { hasText: '@' })).toBeVisible();
      await session.check();
    }],
    ['the author thanks, and takes the suggestion over into a new version', async () => {
      await open(plan.author);
      await act(SUGGESTION, words.thank);
      await session.sees(words.thanks({ count: 1 }));
      await act(SUGGESTION, words.takeOver);
      await said(SUGGESTION).getByRole('button', { name: words.takeOverDone, exact: true }).click();
      await session.sees(t.problems['too-early']({}));
      await session.check();
      await said(SUGGESTION).getByRole('link', { name: words.takeOverFirst }).click();
      await session.type(t.plans.form.summary, 'Met een bak voor hondenpoep naast het bankje, zoals iemand voorstelde.');
      await session.press(t.plans.changeButton);
      await session.seesHeading(plan.title);
      await act(SUGGESTION, words.takeOver);
      await said(SUGGESTION).getByRole('button', { name: words.takeOverDone, exact: true }).click();
      await session.sees(words.takenOver({ version: 2 }));
      await session.check();
    }],
    ['who made it reads that in the notices, improves the words, and everybody reads what stood there', async () => {
      await session.become(other);
      await session.go('/berichten');
      await session.sees(t.notices.told['take-over-suggestion']({ title: 'X' }).split('“')[0].trim());
      await open(other);
      await act(SUGGESTION, words.edit);
      await said(SUGGESTION).getByLabel(words.text).fill(`${SUGGESTION} Liefst van hout.`);
      await said(SUGGESTION).getByRole('button', { name: words.save, exact: true }).click();
      await session.sees(/Liefst van hout/);
      await said(SUGGESTION).locator('summary').first().click();
      await session.sees(/onerror=alert/);
      await session.check();
    }],
    ['somebody reports it; a coach hides it with a ground; its author asks for a second look and gets it', async () => {
      await open('carla');
      await act(SUGGESTION, words.report);
      await said(SUGGESTION).getByLabel(words.ground).selectOption('OFF_TOPIC');
      await session.check();
      await said(SUGGESTION).locator('form').getByRole('button', { name: words.report }).click();
      await session.sees(words.reported);
      await session.become('coach');
      await session.go('/werkplek');
      await session.check();
      await open('coach');
      await act(SUGGESTION, words.hide);
      await said(SUGGESTION).getByLabel(words.reason).fill('Dit gaat over honden en niet over het plan.');
      await said(SUGGESTION).locator('form').getByRole('button', { name: words.hide }).click();
      await session.sees(/Een coach heeft deze reactie verborgen/);
      await open(other);
      await session.type(words.askReason, 'Een bak hoort juist bij een bankje.');
      await session.press(words.askLook);
      await session.sees(words.asked);
      await session.check();
      await open('coach2');
      await session.type(words.decideReason, 'Het gaat wel degelijk over het plan.');
      await session.press(words.showAgain);
      await said(SUGGESTION).waitFor();
      await session.check();
    }],
    ['a visitor reports a plan and confirms it by mail; a coach hides it, so that it is gone for others; its author asks for a second look, and it is back', async () => {
      const [{ id }] = await world.sql('select id from plan where title = $1', [HIDDEN]);
      const at = async (person) => {
        await session.become(person);
        await session.go(`/plannen/${id}`);
      };
      await session.leave();
      await session.go(`/plannen/${id}`);
      await session.unfold(t.moderation.reportTitle);
      await session.type(t.guests.email, 'ziet@elders.example');
      await session.check('reporting a plan');
      await session.press(t.moderation.report);
      await session.sees(t.guests.sentTitle);
      const mail = await world.mailTo('ziet@elders.example');
      await session.go(/\/bevestigen\S+/.exec(mail.text)[0]);
      await session.press(t.guests.confirm.buttons['report-plan']);
      await session.sees(t.guests.confirm.reported);
      await at('coach');
      await session.type(t.moderation.hideReason, 'Er staat een naam in van wie dat niet wil.');
      await session.check('a reported plan, for a coach');
      await session.press(t.moderation.hide);
      await session.sees(t.moderation.hiddenTitle);
      await world.mailTo('ziet@elders.example', ({ text }) => text.includes(t.notices.told['reported-plan-hidden']({ title: HIDDEN })));
      await at('anna');
      await session.seesHeading(t.common.notFoundTitle);
      await at('fenna');
      await session.type(words.askReason, 'De naam staat er niet meer in.');
      await session.press(words.askLook);
      await session.sees(words.asked);
      await session.check('a hidden plan, for its author');
      await at('coach2');
      await session.type(words.decideReason, 'De naam is eruit; het plan kan er weer staan.');
      await session.press(words.showAgain);
      await session.sees(t.plans.acts['put-back']);
    }],
  ]);
  await lane.leave(session);
}
