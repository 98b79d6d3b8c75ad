export { Database, type Tx, rows, one, isUniqueViolation } from './database.js';
export { DatabaseModule } from './database.module.js';
export { dataSourceOptions } from './data-source.js';
export { migrate, refuseUnsafe } from './migrate.js';
export { newId } from './new-id.js';
export { feature, allEntities } from './entities.js';
export { inTime } from './in-time.js';
export { conclusionOf } from './running.js';
