// npm start: installs what is missing, builds what changed, starts PostgreSQL and the product, and ends both cleanly.
import { build } from './build.mjs';
import { Launcher, root } from './launcher.mjs';
import { startApi } from './product.mjs';

const launcher = new Launcher();
await launcher.run(async () => {
  await launcher.claim();
  await launcher.install();
  const [database] = await Promise.all([launcher.database(), build(root, launcher.signal)]);
  if (launcher.ending) return;
  const api = startApi(root, launcher.settings(database));
  launcher.ends.push(() => api.stop());
  launcher.remember({ api: api.pid });
  const { code, signal } = await api.ended;
  if (launcher.ending) return;
  if (signal !== null) console.error(`The server was ended by ${signal}; start again: nothing is lost.`);
  await launcher.end(code === 0 ? 0 : (code ?? 1));
});
