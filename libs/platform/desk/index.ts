export { everythingWaiting, waitsForCoach } from './waits-for-coach.js';
