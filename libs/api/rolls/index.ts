export { type RollBook, type VoteWithRoll, RollBooks } from './roll-book.js';
export { RollsModule } from './rolls.module.js';
