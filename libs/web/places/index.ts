export { type AreaPanel, AreaPage } from './area-page';
export { type MunicipalityPanel, MunicipalityPage } from './municipality-page';

export { AdministrationPage } from './administration-page';
export { MunicipalityLook } from './look';
