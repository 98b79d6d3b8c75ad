export { ConsentsOfArea } from './consent-list';
export { ConsentDesk } from './consent-desk';
