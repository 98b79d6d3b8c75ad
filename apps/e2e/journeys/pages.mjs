// Every page, for everybody who may see it: in two languages, on a phone and on a desk, in light and dark, by keyboard.
import { expect } from '../session.mjs';

const NOBODY = null;

/** What each person has pages for. A name in curly brackets is an id that is looked up: {plan:title}. */
const PAGES = [
  [NOBODY, '/', 'the front page'],
  [NOBODY, '/plannen', 'the list of plans'],
  [NOBODY, '/plannen?kaart=ja&gemeente=coevorden', 'the plans of a municipality on the map'],
  [NOBODY, '/plannen?zoek=zwembad', 'a search that finds nothing'],
  [NOBODY, '/plannen/nieuw', 'the form of a plan, before signing in'],
  [NOBODY, '/plannen/{plan:Veilig oversteken bij de school}', 'a plan that gathers support'],
  [NOBODY, '/plannen/{plan:Een repaircafé in de bibliotheek}', 'a plan under way'],
  [NOBODY, '/plannen/{plan:Een moestuin voor het hele dorp}', 'a plan that was declined'],
  [NOBODY, '/plannen/{plan:Het dorpsgroen nemen wij over}', 'a challenge to be decided together'],
  [NOBODY, '/plannen/0190ffff-0000-7000-8000-000000000000', 'a plan that does not exist'],
  [NOBODY, '/beslissen', 'the rounds'],
  [NOBODY, '/beslissen/0190ffff-0000-7000-8000-000000000000', 'a round that does not exist'],
  [NOBODY, '/gemeenten', 'the municipalities'],
  [NOBODY, '/gemeenten/aa-en-hunze', 'a municipality'],
  [NOBODY, '/gemeenten/aa-en-hunze/gasselternijveenschemond', 'an area with a long name'],
  [NOBODY, '/gemeenten/coevorden/spelregels', 'the rules of a municipality'],
  [NOBODY, '/beheer', 'the administration, for a visitor'],
  [NOBODY, '/gemeenten/nergens', 'a municipality that does not exist'],
  [NOBODY, '/toegankelijkheid', 'what Brink says about accessibility'],
  [NOBODY, '/privacy', 'what Brink says about privacy'],
  [NOBODY, '/dorpsbudget', 'the budgets'],
  [NOBODY, '/dorpsbudget/{budget:gathering}', 'a budget that gathers ideas'],
  [NOBODY, '/dorpsbudget/{budget:voting}', 'a budget that is voted on'],
  [NOBODY, '/dorpsbudget/{budget:counted}', 'a budget that is counted'],
  [NOBODY, '/bijeenkomsten', 'the gatherings'],
  [NOBODY, '/bijeenkomsten/{gathering}', 'a gathering'],
  [NOBODY, '/inloggen', 'signing in'],
  [NOBODY, '/inloggen/link?token=x', 'signing in with a link'],
  [NOBODY, '/registreren', 'registering'],
  [NOBODY, '/wachtwoord', 'a forgotten password'],
  [NOBODY, '/wachtwoord/nieuw?token=x', 'choosing a new password'],
  [NOBODY, '/afmelden?sleutel=x&soort=y', 'stopping a mail'],
  [NOBODY, '/dit/is/er/niet', 'an address that leads nowhere'],
  [NOBODY, '/mijn', 'one’s own page, for a visitor'],
  [NOBODY, '/berichten', 'the notices, for a visitor'],
  [NOBODY, '/werkplek', 'the coach’s desk, for a visitor'],
  [NOBODY, '/gemeentewerk', 'the municipality’s desk, for a visitor'],
  [NOBODY, '/woonplaatsen', 'the desk of residences, for a visitor'],
  ['dirk', '/mijn', 'one’s own page'],
  ['dirk', '/mijn/plannen', 'one’s own plans'],
  ['dirk', '/mijn/woonplaats', 'where one lives, when it is proved'],
  ['dirk', '/mijn/berichten', 'the settings of notices'],
  ['dirk', '/berichten', 'the notices'],
  ['dirk', '/plannen/nieuw', 'the form of a plan'],
  ['dirk', '/plannen/{plan:Veilig oversteken bij de school}', 'a plan that gathers support, for its author'],
  ['dirk', '/plannen/{plan:Veilig oversteken bij de school}/schrijven', 'a new version of a plan'],
  ['dirk', '/plannen/{plan:Een moestuin voor het hele dorp}', 'a declined plan, for its author'],
  ['dirk', '/werkplek', 'the coach’s desk, for a resident'],
  ['dirk', '/mijn/bijeenkomsten', 'one’s own gatherings'],
  ['carla', '/dorpsbudget/nieuw', 'composing a budget'],
  ['carla', '/plannen/nieuw', 'the form of a plan, for the board of an association'],
  ['eva', '/plannen/{plan:Een repaircafé in de bibliotheek}', 'a plan under way, for its author'],
  ['eva', '/gemeenten/tynaarlo/zuidlaren', 'an area, for who can follow it'],
  ['coach2', '/werkplek', 'the coach’s desk'],
  ['coach2', '/woonplaatsen', 'the desk of residences, for a coach'],
  ['coach2', '/plannen/nieuw', 'the form of a plan, for a coach on behalf of somebody'],
  ['coach2', '/plannen/{plan:Licht langs het fietspad naar Zweeloo}', 'a plan in review, for a coach'],
  ['coach2', '/plannen/{plan:Veilig oversteken bij de school}', 'a plan that gathers support, for a coach'],
  ['petra', '/gemeentewerk', 'the municipality’s desk'],
  ['petra', '/dorpsbudget/{budget:checking}', 'a budget that is checked, for an official'],
  ['petra', '/dorpsbudget/{budget:gathering}/veranderen', 'changing a budget'],
  ['petra', '/bijeenkomsten/nieuw', 'the form of a gathering'],
  ['petra', '/bijeenkomsten/{gathering}/schrijven', 'changing a gathering'],
  ['petra', '/bijeenkomsten/{gathering}/deur', 'the list at the door'],
  ['petra', '/woonplaatsen', 'the desk of residences, for an official'],
  ['petra', '/plannen/{plan:Een beweegtuin bij het dorpshuis}', 'a plan that awaits an answer, for an official'],
  ['petra', '/plannen/{plan:Het dorpsgroen nemen wij over}', 'a plan to be decided together, for an official'],
  ['griffie', '/gemeentewerk', 'the municipality’s desk, for the clerk'],
  ['tom', '/plannen/{plan:Een repaircafé in de bibliotheek}', 'a plan under way, for an official'],
  ['beheer', '/beheer', 'the administration'],
  ['beheer', '/mijn', 'one’s own page, for an administrator'],
  ['beheer', '/gemeenten/coevorden', 'a municipality, for an administrator'],
];

/** Looks at each. */
export async function pages(lane, world) {
  const session = await lane.session();
  let who = NOBODY;
  for (const [person, address, what] of PAGES) {
    await lane.journey(`${what}: readable in two languages, on a phone and a desk, in the dark and by keyboard`, async () => {
      if (person !== who) {
        await (person === NOBODY ? session.context.clearCookies() : session.become(person));
        who = person;
      }
      await look(session, await resolve(world, address));
    });
  }
  await lane.leave(session);
}

async function resolve(world, address) {
  const [whole, kind, which] = /\{(\w+):?(.*?)\}/.exec(address) ?? [];
  if (whole === undefined) return address;
  const [found] = kind === 'plan' ? [{ id: await world.planId(which) }] : kind === 'budget' ? await world.sql('select id from budget where state = $1 order by id limit 1', [which]) : await world.sql('select id from gathering order by id limit 1');
  return address.replace(whole, found?.id ?? '0190ffff-0000-7000-8000-000000000000');
}

/** One page: in Dutch at 1280 px and by keyboard, unfolded at 360; in English at 360, and in the dark at 1280. */
async function look(session, address) {
  const { page } = session;
  await session.resize(1280);
  await inLanguage(session, 'nl', () => session.go(address));
  await session.check(address);
  expect((await session.keyboardFaults()).join('\n')).toBe('');
  await session.resize(360);
  await unfoldAll(session);
  await session.check(`${address} unfolded`);
  await page.getByRole('button', { name: session.t.common.otherLanguage, exact: true }).click();
  session.locale = 'en';
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await session.check(address);
  await session.resize(1280);
  await page.emulateMedia({ colorScheme: 'dark' });
  await session.check(`${address} in the dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function inLanguage(session, locale, work) {
  session.locale = locale;
  await session.page.evaluate((asked) => globalThis.localStorage?.setItem('brink-locale', asked), locale).catch(() => undefined);
  await work();
}

async function unfoldAll(session) {
  for (const summary of await session.page.locator('details:not([open]) > summary').all()) if (await summary.isVisible()) await summary.click();
  for (const name of [session.t.plans.withdraw, session.t.plans.desk.refuse, session.t.identity.secondFactorBegin]) {
    const button = session.page.getByRole('button', { name, exact: true }).first();
    if (await button.isVisible()) await button.click();
  }
  await session.settled();
}
