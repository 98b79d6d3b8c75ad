// npm run generate: writes the files that follow from the code. With --check it writes nothing, and fails where one is not up to date.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SERVER_AREAS, constraints } from './boundaries.mjs';
import { build } from './build.mjs';
import { boundariesPage, envExample } from './pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
await build(root, undefined, ['server']);
const { SETTINGS } = await import('../../dist/libs/platform/config/index.js');
const { planLifePage } = await import('../../dist/libs/domain/plans/index.js');

const files = {
  '.env.example': envExample(SETTINGS),
  'docs/generated/boundaries.md': boundariesPage(SERVER_AREAS, constraints),
  'docs/generated/plan-life.md': planLifePage(),
};
for (const [name, text] of Object.entries(files)) {
  const file = path.join(root, name);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not up to date: npm run generate`);
    process.exitCode = 1;
    continue;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`written: ${name}`);
}
