// npm run pictures: takes the pictures of the README from the product itself, with the demonstration in it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../../apps/e2e/browser.mjs';
import { build } from './build.mjs';
import { startProduct } from './product.mjs';

const PASSWORD = 'samen op de groene brink';
const PLAN = '01900008-0000-7000-8000-00000000000';

/** Name of the picture, who looks, at which page, in a window how wide. */
const PICTURES = [
  { name: 'front', path: '/', width: 1280 },
  { name: 'plan', path: `/plannen/${PLAN}1`, width: 1280 },
  { name: 'plan-phone', path: `/plannen/${PLAN}2`, width: 360, who: 'anna' },
  { name: 'desk', path: '/werkplek', width: 1280, who: 'coach' },
];
const HEIGHT = { 1280: 900, 360: 760 };

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.join(root, 'docs/pictures');
await build(root);
const product = await startProduct(root, { output: 'ignore' });
const browser = await startBrowser(root);
try {
  fs.mkdirSync(folder, { recursive: true });
  for (const { name, path: address, width, who } of PICTURES) {
    const context = await browser.newContext({ viewport: { width, height: HEIGHT[width] }, locale: 'nl-NL', reducedMotion: 'reduce' });
    const page = await context.newPage();
    if (who !== undefined) {
      await page.goto(`${product.origin}/inloggen`);
      await page.locator('input[type=email]').first().fill(`${who}@brink.example`);
      await page.locator('input[type=password]').first().fill(PASSWORD);
      await page.click('button[type=submit]');
      await page.waitForURL((url) => url.pathname !== '/inloggen');
    }
    await page.goto(product.origin + address);
    await page.waitForLoadState('networkidle');
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    console.log(`taken: docs/pictures/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
}
