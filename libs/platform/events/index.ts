export { Events, OnEvent, type BrinkEvent } from './events.js';
export { EventsModule } from './events.module.js';
