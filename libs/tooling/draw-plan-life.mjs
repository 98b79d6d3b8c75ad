import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Draws docs/generated/plan-life.md from the machine; needs the build of the server. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { planLifePage } = await import(new URL('../../dist/libs/domain/plans/index.js', import.meta.url).href);
mkdirSync(`${root}docs/generated`, { recursive: true });
writeFileSync(`${root}docs/generated/plan-life.md`, planLifePage());
