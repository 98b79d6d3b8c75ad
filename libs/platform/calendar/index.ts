export { type Told, type ToldGathering, gatheringsCalendar, gatheringsFeed } from './gatherings.js';
export { type ToldVisit, visitCalendar } from './visits.js';
