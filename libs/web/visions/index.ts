export { type VisionPanel, VisionPage } from './vision-page';
export { VisionsOfArea, VisionsOfMunicipality } from './vision-list';
export { VisionsOfAssociation } from './visions-of-association';
export { VisionsToReceive } from './vision-desks';
export { GoalOfPlan } from './goal-of-plan';
export { GoalField } from './goal-field';
