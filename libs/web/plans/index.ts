export { type Panel, PlanPage } from './plan-page';
export { PlanList, PlansOfArea, PlansOfMunicipality } from './plan-list';
export { PlanFormPage } from './plan-form-page';
export { PlansOfAssociation } from './plans-of-association';
