export { ResponsePanel } from './response-panel';
export { Timeliness } from './timeliness';
export { MunicipalityDeskPage } from './desk-page';
