import type { Route } from '#ui/shell';

export { type AreaPanel, AreaPage } from './area-page';
export { type MunicipalityPanel, MunicipalityPage } from './municipality-page';

export { AdministrationPage } from './administration-page';
export { MunicipalityLook } from './look';

export const routes: readonly Route[] = [
  { path: '/gemeenten', load: () => import('./municipalities-page') },
  { path: '/gemeenten/:slug/spelregels', load: () => import('./ordinance-page') },
];
