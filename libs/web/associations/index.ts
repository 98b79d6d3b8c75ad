export { AssociationPage, type AssociationPanel } from './association-page';
export { InsidePage } from './inside-page';
export { AssociationsOfArea } from './association-list';
