export { Events, OnEvent, type BrinkEvent, type News } from './events.js';
export { EventsModule } from './events.module.js';
