export { TracksModule } from './tracks.module.js';
