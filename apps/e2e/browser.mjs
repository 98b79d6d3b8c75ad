// A real Chromium for the journeys: an installed one, else one that is installed now, by the system's means or by Playwright's.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The shell has no windows to draw, and is the quickest. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [`/usr/bin/${SHELL}`, '/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'];
const FLAGS = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--js-flags=--single-threaded'];

const isRoot = () => process.getuid?.() === 0;
const isThere = (file) => file !== '' && fs.existsSync(file);

/** Playwright's own browser, where it was installed before. */
function ownBrowser() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** The program of an installed browser, or null. */
function installedBrowser() {
  const asked = process.env['BRINK_BROWSER'] ?? '';
  if (asked !== '') {
    if (!isThere(asked)) throw new Error(`BRINK_BROWSER names a browser that is not there: ${asked}`);
    return asked;
  }
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...ELSEWHERE, ...onPath, ownBrowser()].find(isThere) ?? null;
}

function run(command, args, root) {
  console.log(`  ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/** Installs a browser: as root with the system's packages, else with Playwright, which asks for no rights. */
function installBrowser(root) {
  console.log('No Chromium found: installing one for the journeys.');
  const playwright = (args) => run(process.execPath, [path.join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium', ...args], root);
  if (isRoot() && isThere('/usr/bin/apt-get')) {
    const add = (name) => run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name], root) && installedBrowser() !== null;
    if (run('apt-get', ['update', '-qq'], root) && (add(SHELL) || add('chromium'))) return;
    console.log('The system has no package with a Chromium that works: trying Playwright.');
  }
  if (!playwright(isRoot() ? ['--with-deps'] : [])) throw new Error('No browser could be installed. Install Chromium, or name one in BRINK_BROWSER.');
}

/** An installed browser, or one that is installed now. */
function someBrowser(root) {
  if (installedBrowser() === null) installBrowser(root);
  const program = installedBrowser();
  if (program === null) throw new Error('No browser found after installing one. Name one in BRINK_BROWSER.');
  return { executablePath: program, args: [...FLAGS, ...(isRoot() ? ['--no-sandbox'] : [])] };
}

/** Starts the browser; says which. */
export async function startBrowser(root) {
  const settings = someBrowser(root);
  const browser = await chromium.launch(settings);
  console.log(`Journeys in Chromium ${browser.version()} (${settings.executablePath})`);
  return browser;
}

/** Starts a browser of one person, who opens it again later: what it keeps is in the folder. */
export const startOwnBrowser = (root, folder, settings) => chromium.launchPersistentContext(folder, { ...someBrowser(root), ...settings });

/** Kills that browser as a phone does that needs its memory: nothing of it is asked or told to end. */
export function killOwnBrowser(folder) {
  const lines = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 }).split('\n');
  for (const line of lines.filter((one) => one.includes(`--user-data-dir=${folder}`)))
    try {
      process.kill(Number.parseInt(line, 10), 'SIGKILL');
    } catch {
      // one of its processes ended with another
    }
  for (const left of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) fs.rmSync(path.join(folder, left), { force: true });
}
