// What goes wrong: empty forms, a lost connection, two windows, the way back, no rights.
import { readFileSync } from 'node:fs';
import { expect } from '../session.mjs';

const QUIET_MS = 6_000;
/** Below this nobody sees it. */
const LEAST_SHIFT = 0.005;

/** Forms: who sends them, where, what is unfolded first, what is typed and has to stay, and the button. */
const forms = (t) => [
  ['registering', null, '/registreren', null, [t.identity.name, 'Wie ben ik'], t.identity.register],
  ['signing in', null, '/inloggen', null, [t.identity.email, 'geen adres'], t.identity.signIn],
  ['a forgotten password', null, '/wachtwoord', null, [t.identity.email, 'geen adres'], t.identity.sendLink],
  ['one’s own page', 'fenna', '/mijn', null, [t.identity.name, 'F'], t.identity.save],
  ['a plan', 'fenna', '/plannen/nieuw', null, [t.plans.form.body, 'Alleen wat tekst.'], t.plans.form.submit],
  ['a new version of a plan', 'dirk', '/plannen/{Veilig oversteken bij de school}/schrijven', null, [t.plans.form.titleLabel, 'X'], t.plans.changeButton],
  ['a second look', 'dirk', '/plannen/{Een moestuin voor het hele dorp}', null, [t.moderation.why, 'Nee'], t.moderation.ask],
  ['an update', 'eva', '/plannen/{Een repaircafé in de bibliotheek}', t.tracks.post, [t.tracks.postLabel, ''], t.tracks.postButton],
  ['a milestone', 'eva', '/plannen/{Een repaircafé in de bibliotheek}', t.tracks.add, [t.tracks.milestone, ''], t.tracks.add],
  ['stopping a plan', 'eva', '/plannen/{Een repaircafé in de bibliotheek}', t.tracks.stop, [t.tracks.stopReason, 'Kort'], t.tracks.stop],
  ['support on paper', 'coach', '/plannen/{Veilig oversteken bij de school}', t.moderation.paperTitle, [t.moderation.note, 'In de la'], t.moderation.enterPaper],
  ['what is seen at the table', 'coach', '/woonplaatsen', null, [t.residence.seeEmail, 'geen adres'], t.residence.see],
  ['an answer', 'petra', '/plannen/{Een beweegtuin bij het dorpshuis}', null, [t.responses.summary, 'Kort'], t.responses.give],
  ['a question to the author', 'petra', '/plannen/{Een beweegtuin bij het dorpshuis}', t.responses.ask, [t.responses.question, ''], t.responses.ask],
  ['more time', 'petra', '/plannen/{Een beweegtuin bij het dorpshuis}', t.responses.extend, [t.responses.extendReason, 'Druk'], t.responses.extend],
];

/** Runs in the page: what has shifted since it was opened, and which elements. */
const shiftsSoFar = (least) =>
  new Promise((resolve) => {
    const seen = [];
    const observer = new globalThis.PerformanceObserver((list) => seen.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.setTimeout(() => resolve(seen.filter(({ value }) => value >= least).map(({ value, sources }) => [value, ...sources.map(({ node }) => node?.outerHTML?.slice(0, 120))])), 100);
  });

/** Walks them. */
export async function faults(lane, world) {
  const t = world.words.nl;
  const session = await lane.session({ width: 360 });
  const { page } = session;
  const addressOf = async (path) => {
    const title = /\{(.+)\}/.exec(path)?.[1];
    return title === undefined ? path : path.replace(/\{.+\}/, await world.planId(title));
  };

  for (const [what, person, path, folded, [label, text], button] of forms(t)) {
    await lane.journey(`${what}: what is missing is said in a summary that leads to each field, and what was typed stays`, async () => {
      await (person === null ? session.leave() : session.become(person));
      await session.go(await addressOf(path));
      if (folded !== null) await session.unfold(folded);
      const form = page.locator('form', { has: session.field(label) });
      await form.getByLabel(label, { exact: true }).fill(text);
      await form.getByRole('button', { name: button, exact: true }).click();
      const summary = page.getByRole('alert').filter({ hasText: t.common.problemsTitle });
      await expect(summary).toBeFocused();
      const links = await summary.getByRole('link').all();
      expect(links.length, 'the summary leads to no field').toBeGreaterThan(0);
      for (const link of links) {
        const field = page.locator(await link.getAttribute('href'));
        await link.click();
        await expect(field).toBeFocused();
        await expect(field).toBeInViewport();
        await expect(field).toHaveAttribute('aria-describedby', /problem/);
      }
      await expect(form.getByLabel(label, { exact: true })).toHaveValue(text);
      await session.check(`${what}, with problems`);
    });
  }

  await lane.journey('the connection is lost in the middle of handing in: it is said, the text stays, and later it arrives', async () => {
    await session.become('fenna');
    await session.go('/plannen/nieuw');
    await page.evaluate(() => globalThis.sessionStorage.clear());
    await page.reload();
    await session.settled();
    await page.getByRole('radio', { name: t.plans.kinds.WISH }).check();
    await session.field(t.plans.form.area).selectOption({ label: 'Gieten (Aa en Hunze)' });
    await session.type(t.plans.form.titleLabel, 'Een lantaarn bij de ijsbaan');
    await session.type(t.plans.form.summary, 'Zodat men in de winter ook na vijf uur kan schaatsen.');
    await session.type(t.plans.form.body, 'De ijsbaan ligt in het donker. Met een lantaarn kunnen kinderen na school nog schaatsen.');
    await page.getByRole('group', { name: t.plans.form.themes }).getByLabel(t.plans.themes.SAFETY).check();
    await session.context.setOffline(true);
    try {
      await session.press(t.plans.form.submit);
      await session.sees(t.common.offline);
      await expect(page.getByRole('alert').filter({ hasText: t.common.problemsTitle })).toContainText(t.common.offline);
      await expect(session.field(t.plans.form.titleLabel)).toHaveValue('Een lantaarn bij de ijsbaan');
      session.forgive(/ERR_INTERNET_DISCONNECTED/);
      await session.check('a form without a connection');
    } finally {
      await session.context.setOffline(false);
    }
    await expect(page.getByText(t.common.offline)).toHaveCount(1);
    await session.press(t.plans.form.submit);
    await page.waitForURL(/\/plannen\/[0-9a-f-]{36}$/);
    await session.sees(t.plans.nowTexts.IN_REVIEW);
    expect(await world.sql(`select 1 from plan where title = 'Een lantaarn bij de ijsbaan'`)).toHaveLength(1);
  });

  await lane.journey('the answer gets lost on the way: what is sent again, also with other words, is there once', async () => {
    const lose = async (document, press) => {
      await page.route('**/graphql', async (route) => {
        await (route.request().postData()?.includes(document) === true ? route.fetch().then(() => route.abort()) : route.continue());
      });
      await press();
      await session.sees(t.common.offline);
      await page.unroute('**/graphql');
      session.forgive(/ERR_FAILED/);
    };
    await session.go('/plannen/nieuw');
    await page.evaluate(() => globalThis.sessionStorage.clear());
    await page.reload();
    await session.settled();
    await session.field(t.plans.form.area).selectOption({ label: 'Gieten (Aa en Hunze)' });
    await session.type(t.plans.form.titleLabel, 'Een plan waarvan het antwoord zoekraakt');
    await lose('planId', () => session.press(t.plans.form.save));
    await session.type(t.plans.form.summary, 'Later kwam er een zin bij.');
    await session.press(t.plans.form.save);
    await session.sees(t.plans.form.saved);
    expect(await world.sql(`select summary from plan where title = 'Een plan waarvan het antwoord zoekraakt'`)).toEqual([{ summary: 'Later kwam er een zin bij.' }]);
    await session.go(`/plannen/${await world.planId('Veilig oversteken bij de school')}`);
    await session.unfold(t.discussion.say);
    await session.type(t.discussion.text, 'Dit zeg ik maar één keer.');
    await page.getByRole('radio').first().check();
    await lose('Dit zeg ik', () => session.press(t.discussion.place));
    await page.reload();
    await session.settled();
    await session.unfold(t.discussion.say);
    await session.press(t.discussion.place);
    await page.locator('article, li', { hasText: 'Dit zeg ik maar één keer.' }).first().waitFor();
    expect(await world.sql(`select 1 from comment where text = 'Dit zeg ik maar één keer.'`)).toHaveLength(1);
  });

  await lane.journey('parts of a page that cannot be had say so, each with a way to ask again, and come', async () => {
    const parts = ['ResponseOfPlan', 'RoundsOfPlan', 'TrackOfPlan', 'ModerationOfPlan', 'AttachmentsOfPlan'];
    const names = Object.entries(JSON.parse(readFileSync('libs/contract/client/persisted-documents.json', 'utf8'))).filter(([, text]) => parts.some((part) => text.includes(`query ${part}(`))).map(([name]) => name);
    expect(names).toHaveLength(parts.length);
    await page.route('**/graphql', (route) => (names.some((name) => route.request().postData()?.includes(`"${name}"`)) ? route.fulfill({ status: 500, body: '{}' }) : route.continue()));
    await session.become('eva');
    await session.go(`/plannen/${await world.planId('Een repaircafé in de bibliotheek')}`);
    const lacking = page.getByRole('alert').filter({ hasText: t.common.fault });
    await expect(lacking).toHaveCount(parts.length);
    session.forgive(/status of 500/);
    await session.check('a page of which parts are missing');
    await expect(page.getByRole('heading', { name: t.tracks.title, exact: true })).toHaveCount(0);
    await page.unroute('**/graphql');
    for (let left = parts.length; left > 0; left -= 1) {
      await lacking.first().getByRole('button', { name: t.common.retry }).click();
      await expect(lacking).toHaveCount(left - 1);
    }
    await expect(page.getByRole('heading', { name: t.tracks.title, exact: true })).toBeVisible();
  });

  await lane.journey('a very long word is refused without a page that is too wide', async () => {
    await session.become('tom');
    await session.go(`/plannen/${await world.planId('Een repaircafé in de bibliotheek')}`);
    await session.unfold(t.tracks.add);
    await session.type(t.tracks.milestone, 'x'.repeat(300));
    await page.locator('form').getByRole('button', { name: t.tracks.add }).click();
    await expect(session.field(t.tracks.milestone)).toHaveAttribute('aria-invalid', 'true');
    await expect(session.field(t.tracks.milestone)).toHaveValue('x'.repeat(300));
    await session.check('a very long word');
  });

  await lane.journey('two windows: the older text does not overwrite the newer, and signing out in one is said in the other', async () => {
    await session.become('bert');
    await session.go('/plannen/nieuw');
    await page.evaluate(() => globalThis.sessionStorage.clear());
    await page.reload();
    await session.settled();
    await session.field(t.plans.form.area).selectOption({ label: 'Aalden (Coevorden)' });
    await session.type(t.plans.form.titleLabel, 'Een plan in twee vensters');
    await session.press(t.plans.form.save);
    await session.sees(t.plans.form.saved);
    const id = await world.planId('Een plan in twee vensters');
    // what is kept by itself comes a moment after the last key; the other window opens when this one is quiet
    await page.waitForTimeout(QUIET_MS);
    await session.settled();
    const other = await session.context.newPage();
    await other.goto(`${world.origin}/plannen/${id}/schrijven`);
    await other.getByLabel(t.plans.form.summary, { exact: true }).fill('Geschreven in het tweede venster.');
    await other.getByRole('button', { name: t.plans.form.save, exact: true }).click();
    await other.getByText(t.plans.form.saved).waitFor();
    await session.type(t.plans.form.summary, 'Geschreven in het eerste venster.');
    await session.press(t.plans.form.save);
    await session.sees(t.problems['changed-meanwhile']({}));
    await expect(session.field(t.plans.form.summary)).toHaveValue('Geschreven in het eerste venster.');
    await session.check('a text that was changed meanwhile');
    const [{ summary }] = await world.sql('select summary from plan where id = $1', [id]);
    expect(summary).toBe('Geschreven in het tweede venster.');
    await session.leave();
    await session.press(t.plans.form.save);
    await session.sees(t.common.signInFirst);
    await expect(session.field(t.plans.form.summary)).toHaveValue('Geschreven in het eerste venster.');
    await other.close();
  });

  await lane.journey('the way back leads to the same list, and to a form as it was left', async () => {
    await session.go('/plannen?gemeente=coevorden');
    await session.type(t.plans.search, 'moestuin');
    await session.press(t.plans.searchButton);
    await session.follow('Een moestuin voor het hele dorp');
    await session.seesHeading('Een moestuin voor het hele dorp');
    await page.goBack();
    await session.settled();
    await expect(session.field(t.plans.search)).toHaveValue('moestuin');
    await expect(session.field(t.plans.municipality)).toHaveValue('coevorden');
    await expect(page.getByRole('link', { name: 'Een moestuin voor het hele dorp' })).toBeVisible();
    await session.go('/registreren');
    await session.type(t.identity.name, 'Iemand die terugkomt');
    await session.openMenu();
    await session.follow(t.common.places);
    await session.settled();
    await page.goBack();
    await expect(session.field(t.identity.name)).toHaveValue('Iemand die terugkomt');
  });

  await lane.journey('an unknown address and a foreign draft look alike, and give nothing away', async () => {
    const id = await world.planId('Een plan in twee vensters');
    await session.become('eva');
    for (const path of ['/dit/is/er/niet', `/plannen/${id}`, '/plannen/0190ffff-0000-7000-8000-000000000000', `/plannen/${id}/schrijven`]) {
      await session.go(path);
      await session.seesHeading(t.common.notFoundTitle);
      await session.check();
      await expect(page.locator('main')).not.toContainText('vensters');
    }
  });

  for (const [person, path] of [['eva', '/werkplek'], ['eva', '/gemeentewerk'], ['eva', '/woonplaatsen'], ['coach', '/gemeentewerk'], ['olaf', '/werkplek']]) {
    await lane.journey(`${path} says to ${person}, who has no rights there, that it cannot be done, and not that something broke`, async () => {
      await session.become(person);
      await session.go(path);
      await session.check();
      const text = await page.locator('main').textContent();
      expect(text).not.toContain(t.common.fault);
      expect(text).toContain(t.problems['not-allowed']({}));
    });
  }

  await lane.journey('a page that was open during a deploy asks for a file that is gone: it is loaded anew, and shows what was asked for', async () => {
    await session.leave();
    await session.go('/');
    let gone = 0;
    await page.route(/assets\/gatherings-page/, (route) => (gone++ === 0 ? route.fulfill({ status: 404 }) : route.continue()));
    await session.openMenu();
    await page.getByRole('link', { name: t.common.parts.gatherings, exact: true }).first().click();
    await session.seesHeading(t.gatherings.title);
    await session.settled();
    expect(gone).toBeGreaterThan(1);
    await page.unroute(/assets\/gatherings-page/);
    session.forgive(/404|dynamically imported/);
  });

  await lane.journey('before any script runs the page is there, in the language of the reader, and its links lead on', async () => {
    const words = world.words.en;
    const bare = await lane.session({ width: 360, locale: 'en', javaScriptEnabled: false });
    await bare.page.goto(`${world.origin}/`);
    await bare.seesHeading(words.common.homeTitle);
    await expect(bare.page).toHaveTitle(new RegExp(words.common.homeTitle));
    await bare.page.getByRole('link', { name: words.common.newPlan, exact: true }).waitFor();
    await bare.page.goto(`${world.origin}/plannen`);
    await bare.seesHeading(words.plans.title);
    await lane.leave(bare);
  });

  for (const path of ['/', '/plannen'])
    await lane.journey(`nothing shifts while ${path} comes in, on a phone`, async () => {
      await session.leave();
      await session.go('/privacy');
      await session.go(path);
      const shifts = await page.evaluate(shiftsSoFar, LEAST_SHIFT);
      expect(shifts).toEqual([]);
    });
  await lane.leave(session);
}
