export { AssociationsModule } from './associations.module.js';
export { AssociationType } from './associations.type.js';
export { type Known as KnownAssociation } from './bookkeeping.js';
export { type Performer, TwoPeople } from './two-people/two-people.js';
export type { WeightyAct } from './two-people/weighty-act.repository.js';
export { ForWhomInput } from './for-whom.input.js';
