// Proves that the boundary rule works: imports that it must refuse are put beside real code for a moment, and must be refused.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FORBIDDEN = [
  ['libs/domain/kernel/boundary-probe.ts', "import { Database } from '#platform/database';\nexport const probe = Database;\n"],
  ['libs/api/identity/boundary-probe.ts', "import { PlansModule } from '#api/plans';\nexport const probe = PlansModule;\n"],
];
const written = FORBIDDEN.map(([file]) => path.join(root, file));
try {
  FORBIDDEN.forEach(([, text], i) => fs.writeFileSync(written[i], text));
  const { stdout } = spawnSync(process.execPath, ['node_modules/eslint/bin/eslint.js', '--config', 'libs/tooling/eslint.config.mjs', '--format', 'json', ...FORBIDDEN.map(([file]) => file)], { cwd: root, encoding: 'utf8' });
  const missed = JSON.parse(stdout).filter((file) => !file.messages.some((message) => message.ruleId === '@nx/enforce-module-boundaries'));
  for (const { filePath } of missed) console.error(`The boundary rule did not refuse ${path.relative(root, filePath)}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  for (const file of written) fs.rmSync(file, { force: true });
}
