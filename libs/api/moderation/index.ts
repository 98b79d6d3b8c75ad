export { ModerationModule } from './moderation.module.js';
export { everythingWaiting, waitsForCoach } from './waits-for-coach.js';
