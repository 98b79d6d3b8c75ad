export { type Told, type ToldGathering, gatheringsCalendar, gatheringsFeed } from './gatherings.js';
