export { StaffPanel } from './staff-panel';
