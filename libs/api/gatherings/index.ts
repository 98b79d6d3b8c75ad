export { GatheringsModule } from './gatherings.module.js';
export { GatheringDetailType } from './gatherings.type.js';
export { type GatheringRow, GatheringRepository } from './gathering.repository.js';
