/* global document, window, getComputedStyle, innerWidth, location -- the functions given to `evaluate` run in the page */
// One browser session: somebody with a window, who may sign in, walks the site and has every page scanned.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { expect as usual } from '@playwright/test';

/** A busy machine is slow; what never comes is found all the same. */
export const PATIENCE_MS = 45_000;
export const expect = usual.configure({ timeout: PATIENCE_MS });
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const HEIGHT = 800;
const MORE_STOPS = 40;
/** The cookie with the language. */
const LANGUAGE = 'taal';

/** The axe of @axe-core/playwright. It is put into a page once and asked there: its builder would bring it along for each of some hundred scans. */
const require = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export class Session {
  constructor(world, context, page, locale) {
    Object.assign(this, { world, context, page, locale });
    this.faults = [];
    this.waiting = 0;
    this.watch(page);
  }

  /** The sentences of the site in the language of this session. */
  get t() {
    return this.world.words[this.locale];
  }

  watch(page) {
    page.on('console', (message) => message.type() === 'error' && this.faults.push(`console: ${message.text()} (${message.location().url})`));
    page.on('pageerror', (error) => this.faults.push(`page: ${error.message}`));
    page.on('request', (request) => request.url().endsWith('/graphql') && (this.waiting += 1));
    const over = (request) => request.url().endsWith('/graphql') && (this.waiting -= 1);
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Faults that a journey makes on purpose, such as those of a lost connection, are not held against the site. */
  forgive(pattern) {
    this.faults = this.faults.filter((fault) => !pattern.test(fault));
  }

  /** Opens an address of the site. */
  async go(path) {
    await this.page.goto(this.world.origin + path);
    await this.settled();
  }

  /** Goes on inside the site, as a link does: the browser does not begin anew. */
  async goOn(path) {
    await this.page.evaluate((to) => window.history.pushState(null, '', to), path);
    await this.settled();
  }

  /** Until the page stands: its scripts took over (the mailbox has none), its heading is there, nothing is asked of the server any more. */
  async settled() {
    await this.page.locator('body[data-opened] h1, body:not(:has(#root)) h1').first().waitFor({ timeout: PATIENCE_MS });
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
      await this.page.waitForTimeout(60);
      if (this.waiting > 0) continue;
      if ((await this.page.getByText(this.t.common.loading, { exact: true }).count()) === 0) return;
    }
    throw new Error(`The page does not come to rest: ${this.page.url()}`);
  }

  /** Is nobody again; the language stays. */
  async leave() {
    await this.context.clearCookies({ name: /brink/ });
  }

  /** Reads the site in a language, from the next page that is opened. */
  async reads(locale) {
    await this.context.addCookies([{ name: LANGUAGE, value: locale, url: this.world.origin }]);
    this.locale = locale;
  }

  /** Becomes somebody: by the form the first time, later by the cookie of that time. */
  async become(key) {
    await this.leave();
    const kept = this.world.cookies.get(key);
    if (kept !== undefined) return this.context.addCookies(await kept);
    const signIn = this.signIn(`${key}@brink.example`, this.world.password).then(() => this.context.cookies()).then((cookies) => cookies.filter(({ name }) => name !== LANGUAGE));
    this.world.cookies.set(key, signIn);
    signIn.catch(() => this.world.cookies.delete(key));
    await signIn;
  }

  /** Signs in by the form. */
  async signIn(email, password, from = '/inloggen') {
    if (from !== null) await this.go(from);
    await this.page.waitForURL(/\/inloggen/, { timeout: PATIENCE_MS });
    await this.type(this.t.identity.email, email);
    await this.type(this.t.identity.password, password);
    await this.press(this.t.identity.signIn);
    await this.page.waitForURL((url) => !url.pathname.startsWith('/inloggen'), { timeout: PATIENCE_MS });
    await this.settled();
  }

  field(label) {
    return this.page.getByLabel(label, { exact: true });
  }

  async type(label, text) {
    await this.field(label).fill(text, { timeout: PATIENCE_MS });
  }

  async press(name) {
    await this.page.getByRole('button', { name, exact: true }).first().click({ timeout: PATIENCE_MS });
  }

  /** Presses a button that makes a file; gives its bytes. */
  async download(name) {
    const [file] = await Promise.all([this.page.waitForEvent('download', { timeout: PATIENCE_MS }), this.press(name)]);
    return fs.readFileSync(await file.path());
  }

  /** Opens the menu of a phone. Its button also tells how many notices are unread. */
  async openMenu() {
    await this.page.locator('.brink-menu-button[aria-expanded="false"]').click({ timeout: PATIENCE_MS });
  }

  /** Follows a link, until the page that it leads to is there: what is on the old one can be used as long as that is on its way. */
  async follow(name) {
    const link = this.page.getByRole('link', { name, exact: true }).first();
    const before = this.page.url();
    const to = new URL((await link.getAttribute('href', { timeout: PATIENCE_MS })) ?? '', before);
    await link.click({ timeout: PATIENCE_MS });
    if (to.pathname !== new URL(before).pathname) await this.page.waitForURL((url) => url.pathname !== new URL(before).pathname, { timeout: PATIENCE_MS });
  }

  async choose(name) {
    await this.page.getByLabel(name).first().check({ timeout: PATIENCE_MS });
  }

  /** Opens what is folded in. */
  async unfold(name) {
    await this.page.locator('summary').getByText(name, { exact: true }).click({ timeout: PATIENCE_MS });
  }

  /** That a sentence is on the page. */
  async sees(text) {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async seesHeading(name) {
    await expect(this.page.getByRole('heading', { name }).first()).toBeVisible();
  }

  async resize(width) {
    await this.page.setViewportSize({ width, height: HEIGHT });
  }

  /** The state of the page: nothing that axe finds, nothing wider than the window, one heading that can have the focus, no fault in the console. */
  async check(where = new URL(this.page.url()).pathname, rules = { type: 'tag', values: RULES }) {
    await this.settled();
    this.world.visited.add(new URL(this.page.url()).pathname);
    this.hold(where, [...(await this.violations(rules)), ...(await this.shape()), ...this.faults.splice(0)]);
    this.world.scanned += 1;
  }

  /** The state of the page without axe, where another language or width is scanned too. */
  async checkShape(where) {
    this.hold(where, [...(await this.shape()), ...this.faults.splice(0)]);
  }

  /** Where the window is, and what the page says there of how an act went. */
  async state() {
    const said = await this.page.locator('[role="alert"], [role="status"]').allInnerTexts().catch(() => []);
    return [`at ${this.page.url()}`, ...said.map((text) => text.replace(/\s+/g, ' ').slice(0, 300)), ...this.faults].join(' · ');
  }

  hold(where, faults) {
    if (faults.length > 0) throw new Error(`${where} (${this.locale}, ${this.page.viewportSize().width} px)\n  ${faults.join('\n  ')}`);
  }

  async violations(rules) {
    if (!(await this.page.evaluate('typeof axe === "object"'))) await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'], preload: false }), rules);
    return violations.map(({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`).join(' | ')}`);
  }

  shape() {
    return this.page.evaluate(() => {
      const faults = [];
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) {
        const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).position !== 'absolute').map((e) => e.outerHTML.slice(0, 100));
        faults.push(`wider than the window: ${scrollWidth} of ${clientWidth}: ${wide.slice(0, 3).join(' | ')}`);
      }
      const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      if (twice.length > 0) faults.push(`ids that are there twice: ${twice.join(', ')}`);
      const headings = document.querySelectorAll('h1');
      if (headings.length !== 1) faults.push(`${headings.length} first headings`);
      headings[0]?.focus();
      if (location.pathname !== '/mailbox' && document.activeElement !== headings[0]) faults.push('the first heading cannot have the focus');
      if (document.title === '' || document.documentElement.lang === '') faults.push('no title or no language');
      return faults;
    });
  }

  /** Walks the page with Tab alone: what can be used but is not reached, or shows no focus. The first stop is the skip link. */
  async keyboardFaults() {
    const expected = await this.page.evaluate(() => {
      const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]') && !e.disabled;
      const radios = new Set();
      const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((e) => {
        if (!seen(e) || e.tabIndex < 0) return false;
        if (e.type !== 'radio') return true;
        const chosen = document.querySelector(`input[name="${e.name}"]:checked`);
        if (chosen !== null) return chosen === e;
        if (radios.has(e.name)) return false;
        return radios.add(e.name);
      });
      for (const stop of stops) stop.dataset.expected = '1';
      window.reached = [];
      document.addEventListener('focusin', ({ target }) => {
        const style = getComputedStyle(target);
        target.dataset.reached = style.outlineStyle === 'none' && style.boxShadow === 'none' ? 'unseen' : '1';
        window.reached.push(target.className);
      });
      document.activeElement?.blur();
      window.getSelection().removeAllRanges();
      return stops.length;
    });
    await this.page.locator('body').evaluate((body) => {
      body.tabIndex = -1;
      body.focus();
    });
    const missed = () => this.page.locator('[data-expected]:not([data-reached])').count();
    // the browser takes them in their order; nobody waits for each
    await Promise.all(Array.from({ length: expected + 1 }, () => this.page.keyboard.press('Tab')));
    // a field of date and time has several stops of its own
    for (let i = 0; i < MORE_STOPS && (await missed()) > 0; i += 1) await this.page.keyboard.press('Tab');
    return this.page.evaluate(() => {
      const faults = [...document.querySelectorAll('[data-expected]')].flatMap((e) => (e.dataset.reached === '1' ? [] : [`Tab ${e.dataset.reached === 'unseen' ? 'shows no focus at' : 'does not reach'} ${e.outerHTML.slice(0, 140)}`]));
      document.body.removeAttribute('tabindex');
      const first = window.reached.find((name) => name !== '');
      return first?.split(' ').includes('brink-skip') ? faults : [...faults, `the first stop is not the skip link but ${first}`];
    });
  }

  async picture(file) {
    await this.page.screenshot({ path: file, fullPage: true, timeout: 10_000 });
  }
}
