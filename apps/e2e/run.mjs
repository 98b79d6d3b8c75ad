// npm run journeys -- NAME …: some journeys alone, by the names in journeys.mjs; pages:/plannen looks at the pages whose address holds /plannen.
import { fileURLToPath } from 'node:url';
import { build } from '../../libs/tooling/build.mjs';
import { runJourneys } from './journeys.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
await build(root);
const { passed, failed } = await runJourneys(root, process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
