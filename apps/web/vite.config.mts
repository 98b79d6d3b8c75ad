import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3001';

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: path.join(root, 'node_modules/.vite'),
  plugins: [react()],
  resolve: { alias: [{ find: /^#(domain|contract|ui|web)\/(.*)$/, replacement: `${root}/libs/$1/$2/index.ts` }] },
  server: { port: 3000, proxy: { '/graphql': { target: api, ws: true }, '/files': api, '/mailbox': api, '/agenda': api, '/health': api } },
  build: { outDir: path.join(root, 'dist/apps/web'), emptyOutDir: true, sourcemap: false, target: 'es2022', assetsInlineLimit: 0 },
});
