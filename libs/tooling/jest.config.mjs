import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const swc = (tsx) => ({
  swcrc: false,
  jsc: { parser: { syntax: 'typescript', tsx, decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true, react: { runtime: 'automatic' } }, target: 'es2023', keepClassNames: true },
  module: { type: 'es6' },
  sourceMaps: 'inline',
});
const shared = {
  rootDir: root,
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc(false)], '^.+\\.tsx$': ['@swc/jest', swc(true)] },
  moduleNameMapper: { '^#(domain|contract|platform|api|ui|web)/(.*)$': '<rootDir>/libs/$1/$2/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/libs/tooling/empty-style.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
};
const slow = process.env['BRINK_SLOW'] === '1';
const slowPattern = slow ? [] : ['\\.slow\\.spec\\.ts$'];

export default {
  rootDir: root,
  // one more than processors on a small machine: some wait for a clock or a killed process
  maxWorkers: 3,
  // a busy machine is slow; what hangs is found all the same
  testTimeout: 150_000,
  projects: [
    { ...shared, displayName: 'pure', testEnvironment: 'node', testMatch: ['<rootDir>/libs/domain/**/*.spec.ts', '<rootDir>/libs/contract/**/*.spec.ts', '<rootDir>/libs/tooling/**/*.spec.ts', '<rootDir>/apps/cli/**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', ...slowPattern] },
    { ...shared, displayName: 'server', testEnvironment: 'node', globalSetup: '<rootDir>/libs/tooling/test-database.mjs', globalTeardown: '<rootDir>/libs/tooling/test-database-teardown.mjs', testMatch: ['<rootDir>/libs/platform/**/*.spec.ts', '<rootDir>/libs/api/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/apps/worker/**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', ...slowPattern] },
    { ...shared, displayName: 'browser', testEnvironment: 'jest-environment-jsdom', testMatch: ['<rootDir>/libs/ui/**/*.spec.{ts,tsx}', '<rootDir>/libs/web/**/*.spec.{ts,tsx}', '<rootDir>/apps/web/**/*.spec.{ts,tsx}'], testPathIgnorePatterns: ['/node_modules/', ...slowPattern] },
  ],
};
