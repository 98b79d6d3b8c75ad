export { Page, type Route } from './page';
export { Mark } from './mark';
export { useLatest } from './latest';
export { NotThere } from './not-there';
