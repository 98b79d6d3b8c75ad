export { TrackPanel } from './track-panel';
