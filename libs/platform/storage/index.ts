export { RoundSecrets } from './round-secrets.js';
export { StorageModule } from './storage.module.js';
