export { StaffPanel } from './staff-panel';
export { AccountPage } from './account-page';
