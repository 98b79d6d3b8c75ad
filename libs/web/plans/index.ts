export { type Panel, PlanPage } from './plan-page';
export { PlanList, PlansOfArea, PlansOfMunicipality } from './plan-list';
