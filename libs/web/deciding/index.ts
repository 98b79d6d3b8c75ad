export { RoundPage, type RoundPanel } from './round-page';
export { RoundsPanel } from './rounds-panel';
export { VoteNow } from './vote-now';
