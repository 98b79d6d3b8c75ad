// Every page, for everybody who may see it: in two languages, on a phone and on a desk, in light and dark, by keyboard.
import { LOOKUPS, PAGES } from '../pages/index.mjs';
import { expect } from '../session.mjs';

const NOBODY = null;
/** A page beside the site. */
const MAILBOX = '/mailbox';
/** In the dark nothing but colours is other than it was. */
const COLOURS = { type: 'rule', values: ['color-contrast'] };

/** Looks at each. Several lanes share the pages, so that no processor waits; those of one person come after each other. */
export async function pages(lane, world) {
  world.looked ??= new Set();
  world.pages ??= [...new Set(PAGES.map(([person]) => person))].flatMap((person) => PAGES.filter(([who, address]) => who === person && world.wants(address)));
  const session = await lane.session();
  let who;
  for (let next = world.pages.shift(); next !== undefined; next = world.pages.shift()) {
    const [person, address, what] = next;
    const good = await lane.journey(`${what}: readable in two languages, on a phone and a desk, and by keyboard`, async () => {
      const isNew = person !== who || address === MAILBOX;
      if (isNew) await (person === NOBODY ? session.leave() : session.become(person));
      who = address === MAILBOX ? undefined : person;
      const isFirst = !world.looked.has(kindOf(address));
      world.looked.add(kindOf(address));
      await look(session, await resolve(world, address), isFirst, isNew);
    });
    if (!good) who = undefined;
  }
  await lane.leave(session);
}

/** What pages have in common that differ by who looks and at which one. */
const kindOf = (address) => address.replace(/\{[^}]*\}|[0-9a-f-]{36}/g, ':id').replace(/^(\/(?:gemeenten|verenigingen|toegankelijkheid))\/.*/, (whole, part) => part + '/:slug'.repeat(whole.split('/').length - 2));

/** The address with the ids that it asks for. */
async function resolve(world, address) {
  const [whole, kind, which] = /\{(\w+):?(.*?)\}/.exec(address) ?? [];
  if (whole === undefined) return address;
  const [found] = await world.sql(LOOKUPS[kind], which === '' ? [] : [which]);
  if (found === undefined) throw new Error(`The demonstration has nothing for ${whole}.`);
  return address.replace(whole, found.id);
}

/** One page: in Dutch at 1280 px and by keyboard; unfolded at 360, for its shape, and in English. Axe scans it where most is in sight; the first of its kind also as it opens, and in the dark. */
async function look(session, address, isFirst, isNew) {
  const { page } = session;
  await session.resize(1280);
  if (isNew) {
    await session.reads('nl');
    await session.go(address);
  } else {
    if (session.locale !== 'nl') await otherLanguage(session, 'nl');
    await session.goOn(address);
  }
  if (isFirst) await session.check(address);
  else await session.checkShape(address);
  expect((await session.keyboardFaults()).join('\n')).toBe('');
  if (isFirst) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await session.check(`${address} in the dark`, COLOURS);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await session.resize(360);
  await unfoldAll(session);
  await session.checkShape(address);
  await otherLanguage(session, 'en');
  await session.check(`${address} unfolded`);
}

async function otherLanguage(session, locale) {
  await session.page.getByRole('button', { name: session.t.common.otherLanguage, exact: true }).click();
  session.locale = locale;
  await expect(session.page.locator('html')).toHaveAttribute('lang', locale);
}

async function unfoldAll(session) {
  for (const summary of await session.page.locator('details:not([open]) > summary').all()) if (await summary.isVisible()) await summary.click();
  for (const filters of await session.page.locator('.brink-filters-button[aria-expanded="false"]').all()) if (await filters.isVisible()) await filters.click();
  for (const name of [session.t.plans.withdraw, session.t.plans.desk.refuse, session.t.identity.secondFactorBegin]) {
    const button = session.page.getByRole('button', { name, exact: true }).first();
    if (await button.isVisible()) await button.click();
  }
  await session.settled();
}
