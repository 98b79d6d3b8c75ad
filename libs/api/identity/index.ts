export { IdentityModule } from './identity.module.js';
export { InvitedAddressRepository } from './invited-address.repository.js';
export { EmailAddress } from './email-address.js';
export { PersonRepository } from './person.repository.js';
export { ViewerType } from './viewer.type.js';
export { accountAges } from './account-age.js';
export { DonePayload } from './done.payload.js';
export { ownData } from './own-data/own-data.js';
