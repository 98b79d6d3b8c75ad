export { CloseRound } from './close-round/close-round.handler.js';
export { DecidingModule } from './deciding.module.js';
