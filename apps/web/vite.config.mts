import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstPaint } from '../../libs/tooling/first-paint.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3001';
/** The sentences of a language, as `loadMessages` fetches them. */
const words = (locale: string, all: boolean): string[] => (all ? ['first', 'later'] : ['first']).map((part) => path.join(root, `libs/contract/i18n/${locale}/${part}.ts`));

/** A feature in the browser does nothing by being imported: a page loads the parts that it uses, not the whole feature. */
const FEATURES_ONLY_EXPORT = [{ test: /\/libs\/web\//, sideEffects: false }];

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: path.join(root, 'node_modules/.vite'),
  plugins: [react(), firstPaint(path.join(import.meta.dirname, 'first-paint.tsx'), words)],
  resolve: { alias: [{ find: /^#(domain|contract|ui|web)\/(.*)$/, replacement: `${root}/libs/$1/$2/index.ts` }] },
  server: { port: 3000, proxy: { '/graphql': { target: api, ws: true }, '/files': api, '/mailbox': api, '/agenda': api, '/health': api } },
  build: { outDir: path.join(root, 'dist/apps/web'), emptyOutDir: true, sourcemap: false, target: 'es2022', assetsInlineLimit: 0, rolldownOptions: { treeshake: { moduleSideEffects: FEATURES_ONLY_EXPORT } } },
});
