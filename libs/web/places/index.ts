import type { Route } from '#ui/shell';

export { type AreaPanel, AreaPage } from './area-page';
export { type MunicipalityPanel, MunicipalityPage } from './municipality-page';

export const routes: readonly Route[] = [{ path: '/gemeenten', load: () => import('./municipalities-page') }];
