// What all journeys share: one product with its database, one browser, the site's sentences, the people who signed in.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { startProduct } from '../../libs/tooling/product.mjs';
import { killOwnBrowser, startBrowser, startOwnBrowser } from './browser.mjs';
import { PATIENCE_MS, Session } from './session.mjs';

const HEIGHT = 800;

/** Starts product and browser. Only pages whose address holds one of `addresses` are looked at, where there are any. */
export async function makeWorld(root, addresses) {
  const built = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);
  const { messagesFor } = await built('libs/contract/catalogue/index.js');
  const { DEMONSTRATION_PASSWORD } = await built('apps/api/demonstration/people.js');
  const browser = await startBrowser(root);
  const product = await startProduct(root).catch(async (error) => {
    await browser.close();
    throw error;
  });
  if (!fs.existsSync(path.join(root, 'dist/apps/web/first-paint.json'))) {
    await Promise.all([browser.close(), product.stop()]);
    throw new Error('The site is not built.');
  }
  return new World({ root, browser, product, words: { nl: messagesFor('nl'), en: messagesFor('en') }, password: DEMONSTRATION_PASSWORD, addresses });
}

class World {
  constructor(parts) {
    Object.assign(this, parts);
    this.origin = parts.product.origin;
    this.cookies = new Map();
    this.scanned = 0;
    this.visited = new Set();
    this.pool = new pg.Pool({ connectionString: parts.product.databaseUrl, max: 2 });
    this.pool.on('error', () => undefined);
  }

  wants(address) {
    return this.addresses.length === 0 || this.addresses.some((part) => address.includes(part));
  }

  /** A browser session of its own; with a folder in a browser of its own, which finds there what it kept. */
  async session({ width = 1280, locale = 'nl', folder = null, ...settings } = {}) {
    const all = { viewport: { width, height: HEIGHT }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', ...settings };
    const context = await (folder === null ? this.browser.newContext(all) : startOwnBrowser(this.root, folder, all));
    context.setDefaultTimeout(PATIENCE_MS);
    const session = new Session(this, context, await context.newPage(), locale);
    await session.reads(locale);
    return session;
  }

  async sql(text, values = []) {
    return (await this.pool.query(text, values)).rows;
  }

  /** The newest mail to an address that a predicate fits; it is waited for. */
  async mailTo(address, fits = () => true) {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
      const answer = await fetch(`${this.origin}/mailbox/mails.json`);
      if (!answer.ok) throw new Error(`The mailbox cannot be read: ${JSON.stringify(await this.sql('select template, data from mail order by created_at desc limit 12'))}`);
      const mails = await answer.json();
      const found = mails.find((mail) => mail.to === address && fits(mail));
      if (found !== undefined) return found;
    }
    throw new Error(`No such mail came to ${address}.`);
  }

  /** The id of a plan by its title. */
  async planId(title) {
    const [plan] = await this.sql('select id from plan where title = $1 order by created_at desc limit 1', [title]);
    if (plan === undefined) throw new Error(`There is no plan “${title}”.`);
    return plan.id;
  }

  /** The addresses of the site, as its sources name them, at which no page was checked. */
  unvisited() {
    const web = path.join(this.root, 'libs/web');
    const files = [path.join(this.root, 'apps/web/routes.ts'), ...fs.readdirSync(web).flatMap((name) => [path.join(web, name, 'index.ts'), path.join(web, name, 'routes/index.ts')])].filter((file) => fs.existsSync(file));
    const routes = files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/\{ path: '([^']+)', load:/g)].map(([, route]) => route));
    const fits = (route) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`);
    return routes.filter((route) => ![...this.visited].some((visited) => fits(route).test(visited)));
  }

  async stop() {
    await this.pool.end();
    await this.browser.close();
    await this.product.stop();
  }
}

/** Runs journeys one after the other; a failed one leaves pictures of the windows that it used. */
export class Lane {
  constructor(world) {
    Object.assign(this, { world, passed: 0, failed: 0, sessions: [] });
  }

  /** A session whose picture is taken when a journey fails. */
  async session(settings) {
    const made = await this.world.session(settings);
    this.sessions.push(made);
    return made;
  }

  async leave(session) {
    this.sessions = this.sessions.filter((other) => other !== session);
    await session.context.close();
  }

  /** The browser of a session with a folder of its own is killed. */
  async kill(session, folder) {
    this.sessions = this.sessions.filter((other) => other !== session);
    const gone = session.context.waitForEvent('close');
    killOwnBrowser(folder);
    await gone;
  }

  /** One journey, told by a sentence. */
  async journey(sentence, work) {
    const begin = Date.now();
    const seconds = () => `${((Date.now() - begin) / 1000).toFixed(1)} s`;
    try {
      await work();
      this.passed += 1;
      console.log(`passed: ${sentence} (${seconds()})`);
      return true;
    } catch (error) {
      this.failed += 1;
      console.log(`FAILED: ${sentence} (${seconds()})\n  ${String(error.message).split('\n').slice(0, 12).join('\n  ')}`);
      for (const session of this.sessions) console.log(`  ${await session.state()}`);
      for (const picture of await this.pictures(sentence)) console.log(`  picture: ${picture}`);
      for (const session of this.sessions) session.faults = [];
      return false;
    }
  }

  /** Journeys of which each stands on the one before: after a failure the rest is not walked, and counts as failed. */
  async way(steps) {
    let going = true;
    for (const [sentence, work] of steps) {
      if (going) going = await this.journey(sentence, work);
      else {
        this.failed += 1;
        console.log(`FAILED: ${sentence} (not reached)`);
      }
    }
  }

  /** Something failed between the journeys of a part. */
  broken(part, error) {
    this.failed += 1;
    console.log(`FAILED: the journeys “${part}” broke off\n  ${error.message}`);
  }

  async pictures(sentence) {
    this.folder ??= fs.mkdtempSync(path.join(os.tmpdir(), 'brink-journeys-'));
    const name = sentence.replace(/[^a-z0-9]+/gi, '-').slice(0, 60);
    const files = [];
    for (const [i, session] of this.sessions.entries()) {
      const file = path.join(this.folder, `${name}-${i + 1}.png`);
      if (await session.picture(file).then(() => true, () => false)) files.push(file);
    }
    return files;
  }
}
