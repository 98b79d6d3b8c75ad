import fs from 'node:fs';

export default async function stop() {
  const { server, base } = globalThis.brinkTestServer;
  await server.stop();
  fs.rmSync(base, { recursive: true, force: true });
}
