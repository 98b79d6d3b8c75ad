/* global caches, indexedDB -- a function given to `waitForFunction` runs in the page */
// A gathering from its draft to looking back: made by an association, registered for on phones in two languages, hosted at the door without network.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inDays } from '../days.mjs';
import { drawn } from '../drawn.mjs';
import { expect } from '../session.mjs';

const TITLE = 'Avond over de brink';
const GUESTS = 19;
/** Who has no account. */
const VISITOR = 'Wil van elders';

/** What the device holds of the door: runs in the page. */
const heldKeys = () =>
  new Promise((resolve) => {
    const asked = indexedDB.open('brink', 1);
    asked.onsuccess = () => {
      const keys = asked.result.transaction('held').objectStore('held').getAllKeys();
      keys.onsuccess = () => resolve(keys.result);
    };
  });

/** Walks it. */
export async function gatherings(lane, world) {
  const desk = await lane.session({ width: 1280 });
  const phone = await lane.session({ width: 360 });
  const english = await lane.session({ width: 360, locale: 'en' });
  const words = world.words.nl.gatherings;
  const media = world.words.nl.media.shared;
  const found = {};
  const open = (session) => session.go(`/bijeenkomsten/${found.id}`);
  const door = () => `/bijeenkomsten/${found.id}/deur`;

  /** Adds a picture to a look-back, with what is stated about the people in it. */
  const share = async (session, { who, what }) => {
    const { shared, description } = session.t.media;
    await session.unfold(shared.add.GATHERING);
    await session.page.getByLabel(shared.photo, { exact: true }).setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: await drawn() });
    await session.type(description, what);
    await session.choose(who);
    await session.press(shared.send);
  };

  await lane.way([
    ['the board of an association makes a gathering, is told what is missing, and announces it', async () => {
      await desk.become('carla');
      await desk.go('/mijn/bijeenkomsten');
      await desk.check();
      await desk.follow(words.mine.make);
      await desk.press(words.form.save);
      await desk.sees(world.words.nl.common.problemsTitle);
      await desk.check();
      await desk.type(words.form.title, TITLE);
      await desk.type(words.form.about, 'Wij praten over hoe de brink eruit gaat zien.');
      await desk.type(words.form.hosts, 'Dorpsbelangen Aalden\nGemeente Coevorden');
      await desk.type(words.form.date, inDays(10));
      await desk.type(words.form.venue, 'Dorpshuis');
      await desk.type(words.form.address, 'Aalden');
      await desk.type(words.form.capacity, '3');
      await desk.press(words.form.add);
      await desk.type(words.form.itemTitle, 'Aan tafel');
      await desk.type(words.form.itemSpeakers, 'Een tuinvrouw');
      await desk.type(words.form.itemCapacity, '2');
      await desk.press(words.form.save);
      await desk.sees(words.leading.draft);
      found.id = desk.page.url().split('/').at(-1);
      await desk.check();
      await desk.press(words.leading.publish);
      await desk.sees(words.leading.cancel);
    }],
    ['a visitor registers without an account: a form, a mail, and the link in it', async () => {
      const { guests } = world.words.nl;
      await open(phone);
      await phone.press(words.register.next);
      await phone.type(guests.name, VISITOR);
      await phone.type(guests.email, 'wil@elders');
      await phone.press(words.register.send);
      await phone.sees(world.words.nl.problems['invalid-email']({}));
      await phone.check('registering without an account');
      await phone.type(guests.email, 'wil@elders.example');
      await phone.press(words.register.send);
      await phone.sees(guests.sentTitle);
      const mail = await world.mailTo('wil@elders.example', ({ subject }) => subject.endsWith(TITLE));
      await phone.go(/\/bevestigen\S+/.exec(mail.text)[0]);
      await phone.check('confirming a registration');
      await phone.press(guests.confirm.buttons.place);
      await phone.seesHeading(words.standing.REGISTERED);
      await phone.check('a registration without an account');
    }],
    ['a resident registers with a companion in two steps, on a phone; the next waits, in English', async () => {
      await phone.become('anna');
      await open(phone);
      await phone.sees('Een tuinvrouw');
      await phone.choose(words.register.together);
      await phone.choose('Aan tafel');
      await phone.press(words.register.next);
      await phone.type(words.register.access, 'Een plek voor een rolstoel');
      await phone.check();
      await phone.press(words.register.send);
      await phone.seesHeading(words.standing.REGISTERED);
      await phone.sees(words.register.workshopChosen({ title: 'Aan tafel' }));
      await phone.check();
      const { register, standing } = english.t.gatherings;
      await english.become('bert');
      await open(english);
      await english.press(register.next);
      await english.press(register.sendWaiting);
      await english.seesHeading(standing.WAITING);
      await english.check();
    }],
    ['the companion stays at home: the one who waits is offered the place, and takes it', async () => {
      await phone.press(words.register.change);
      await phone.choose(words.register.alone);
      await phone.press(words.register.next);
      await phone.press(words.register.save);
      await phone.seesHeading(words.standing.REGISTERED);
      const { register, standing } = english.t.gatherings;
      await world.mailTo('bert@brink.example', (mail) => mail.subject.includes(TITLE) && mail.subject.startsWith('Er is een plek vrij'));
      await open(english);
      await english.seesHeading(standing.OFFERED);
      await english.check();
      await english.press(register.accept);
      await english.seesHeading(standing.REGISTERED);
    }],
    ['it moves to another hall: those who come get a mail and see what it was', async () => {
      await desk.follow(words.leading.edit);
      await desk.settled();
      await desk.type(words.form.venue, 'School');
      await desk.check();
      await desk.press(words.form.saveChange);
      await desk.sees(words.changed.place({ was: 'Dorpshuis, Aalden', is: 'School, Aalden' }));
      await world.mailTo('anna@brink.example', (mail) => mail.subject === `Veranderd: ${TITLE}`);
    }],
    ['at the door without network: the browser is killed with twenty marks, opens the list again without network, and sends each once', async () => {
      await world.sql(`update gathering set starts_at = brink_now() + interval '1 hour', ends_at = brink_now() + interval '3 hours' where id = $1`, [found.id]);
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brink-door-'));
      const host = await lane.session({ width: 360, folder });
      await host.become('carla');
      await host.go(door());
      await host.sees('Bert uit Aalden');
      await host.check();
      await host.page.waitForFunction(async () => (await caches.match('/')) !== undefined);
      await host.context.setOffline(true);
      await host.page.getByRole('listitem').filter({ hasText: 'Bert uit Aalden' }).getByRole('button').first().click();
      for (let i = 1; i <= GUESTS; i += 1) {
        await host.type(words.door.walkInName, `Gast ${i}`);
        await host.press(words.door.addWalkIn);
      }
      await host.sees(words.door.unsent({ count: GUESTS + 1 }));
      await lane.kill(host, folder);
      const again = await lane.session({ width: 360, folder, offline: true });
      await again.page.goto(world.origin + door());
      await again.sees(words.door.unsent({ count: GUESTS + 1 }));
      await again.sees('Bert uit Aalden');
      await again.sees(VISITOR);
      await again.sees(words.door.offlineList);
      again.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await again.context.setOffline(false);
      // whether the sign-in outlived it is the browser's affair; the marks do
      await again.become('carla');
      await again.page.reload();
      await again.sees(words.door.unsent({ count: 0 }));
      await again.sees(`Gast ${GUESTS}`);
      again.forgive(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
      await again.check();
      await world.sql(`insert into gathering_mark (key, gathering_id, about, people, saw, made_at, stored_at, person_id) select gen_random_uuid(), gathering_id, about, 2, '{}', made_at, stored_at, (select id from person where email = 'gert@brink.example') from gathering_mark where gathering_id = $1 and about in (select id from gathering_registration)`, [found.id]);
      await again.page.reload();
      const twice = again.page.getByRole('listitem').filter({ hasText: words.door.contradicted });
      await twice.getByRole('button', { name: words.door.arrived }).first().click();
      await expect(twice).toHaveCount(0);
      await expect.poll(async () => (await world.sql('select 1 from gathering_mark where gathering_id = $1 and cardinality(saw) > 0', [found.id])).length).toBe(1);
      await world.sql('delete from gathering_mark where gathering_id = $1 and (people = 2 or cardinality(saw) > 0)', [found.id]);
      const [stored] = await world.sql('select count(*)::int as marks, count(distinct about)::int as people from gathering_mark where gathering_id = $1', [found.id]);
      expect(stored).toEqual({ marks: GUESTS + 1, people: GUESTS + 1 });
      await again.become('anna');
      await again.go('/');
      await expect.poll(() => again.page.evaluate(heldKeys)).toEqual([]);
      await lane.leave(again);
      fs.rmSync(folder, { recursive: true, force: true });
    }],
    ['afterwards its hosts look back, and everybody reads it', async () => {
      await world.sql(`update gathering set starts_at = brink_now() - interval '3 hours', ends_at = brink_now() - interval '1 hour' where id = $1`, [found.id]);
      await open(desk);
      await desk.unfold(words.leading.recap);
      await desk.type(words.leading.recapText, 'Twintig mensen praatten mee. De eik blijft staan.');
      await desk.press(words.leading.saveRecap);
      await desk.sees(words.leading.saved);
      await desk.check();
      await phone.go('/bijeenkomsten');
      await phone.follow(TITLE);
      await phone.seesHeading(words.recapTitle);
      await phone.check();
    }],
    ['its hosts add a photo with the consent of those shown; who was there adds words and a photo, which the hosts show', async () => {
      await share(desk, { who: media.consents.ALL_AGREED, what: 'Mensen aan tafel bij de kaart van de brink' });
      await desk.sees(media.added);
      await desk.page.getByRole('img', { name: 'Mensen aan tafel bij de kaart van de brink' }).waitFor();
      await desk.check();
      await english.go(`/bijeenkomsten/${found.id}`);
      await english.unfold(english.t.gatherings.lookBack.text);
      await english.type(english.t.gatherings.lookBack.text, 'Ik nam mee dat de eik mag blijven.');
      await english.press(english.t.gatherings.lookBack.send);
      await english.sees(english.t.gatherings.lookBack.sent);
      await share(english, { who: english.t.media.shared.consents.NOBODY_RECOGNISABLE, what: 'De eik bij avond' });
      await english.sees(english.t.media.shared.waiting);
      await english.check();
      await phone.go(`/bijeenkomsten/${found.id}`);
      await expect(phone.page.getByText('Ik nam mee dat de eik mag blijven.')).toHaveCount(0);
      await expect(phone.page.getByRole('img', { name: 'De eik bij avond' })).toHaveCount(0);
      await open(desk);
      await desk.check();
      await desk.page.getByRole('listitem').filter({ has: desk.page.getByRole('img', { name: 'De eik bij avond' }) }).getByRole('button', { name: media.show }).click();
      await desk.page.getByRole('listitem').filter({ hasText: 'Ik nam mee dat de eik mag blijven.' }).getByRole('button', { name: words.lookBack.show }).click();
      await expect(desk.page.getByText(words.lookBack.toDecide)).toHaveCount(0);
      await phone.page.reload();
      await phone.sees('Ik nam mee dat de eik mag blijven.');
      await phone.page.getByRole('img', { name: 'De eik bij avond' }).waitFor();
      await phone.check();
    }],
    ['a lesson is drawn from it with one click, and stands beside it', async () => {
      const { form } = world.words.nl.knowledge;
      await desk.follow(words.lookBack.lesson);
      await desk.sees(world.words.nl.knowledge.drawnFrom({ title: TITLE }));
      await expect(desk.field(form.bodies.LESSON)).toHaveValue(/De eik blijft staan/);
      await desk.check();
      await desk.type(form.titles.LESSON, 'Hoe praat je met een heel dorp over één boom?');
      await desk.type(world.words.nl.knowledge.worksWhen, 'Als iedereen de plek kent.');
      await desk.type(world.words.nl.knowledge.askWhom, 'Dorpsbelangen Aalden');
      await desk.choose(world.words.nl.plans.themes.GREEN);
      await desk.press(form.share);
      await desk.sees(world.words.nl.knowledge.fromGathering);
      await desk.check();
      await phone.page.reload();
      await phone.seesHeading(words.lessons);
      await phone.follow('Hoe praat je met een heel dorp over één boom?');
      await phone.check();
    }],
    ['another is called off: who is registered is told, and reads why', async () => {
      const [{ id }] = await world.sql(
        `insert into gathering (id, municipality_id, area_id, association_id, author_id, kind, state, title, about, for_whom, series, hosts, starts_at, ends_at, venue, address, online_url, capacity, created_at, changed_at, published_at)
         select gen_random_uuid(), municipality_id, area_id, association_id, author_id, kind, state, 'Avond over de haag', about, '', '', hosts, starts_at + interval '9 days', ends_at + interval '9 days', venue, address, '', 9, created_at, changed_at, published_at from gathering where id = $1 returning id`,
        [found.id],
      );
      await phone.go(`/bijeenkomsten/${id}`);
      await phone.press(words.register.next);
      await phone.press(words.register.send);
      await phone.seesHeading(words.standing.REGISTERED);
      await desk.go(`/bijeenkomsten/${id}`);
      await desk.unfold(words.leading.cancel);
      await desk.type(words.leading.cancelReason, 'De zaal is dicht door waterschade.');
      await desk.press(words.leading.cancel);
      await desk.sees(words.cancelledTitle);
      await world.mailTo('anna@brink.example', (mail) => mail.subject === 'Gaat niet door: Avond over de haag');
      await phone.page.reload();
      await phone.sees('De zaal is dicht door waterschade.');
    }],
  ]);
  for (const session of [desk, phone, english]) await lane.leave(session);
}