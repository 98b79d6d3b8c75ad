export { RoundsPanel } from './rounds-panel';
export { VoteNow } from './vote-now';
