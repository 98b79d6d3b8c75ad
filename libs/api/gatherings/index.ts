export { GatheringsModule } from './gatherings.module.js';
export { type GatheringRow, GatheringRepository } from './gathering.repository.js';
