export { RoundsPanel } from './rounds-panel';
