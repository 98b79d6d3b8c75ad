export { IdentityModule } from './identity.module.js';
export { PersonRepository } from './person.repository.js';
export { DonePayload } from './identity.resolver.js';
