export { PlansModule } from './plans.module.js';
export { type RunningTerm, type TermNews, TermReminders } from './term-reminders.js';
export { PlanMover } from './plan-mover.js';
export { type LockedPlan, type PlanDetailRow, type PlanRow, PlanRepository } from './plan.repository.js';
export { SupportPlan } from './support-plan/support-plan.handler.js';
export { allowed, factsOf, hideableOf, mayRead, readable, subjectOf } from './plan-access.js';
export { PlanPayload } from './plans.payload.js';
export { AskLookWordsInput, DecideLookWordsInput, HideWordsInput, ReportWordsInput } from './hiding.inputs.js';
export { HidingGroundEnum, LevelEnum, OutcomeEnum, PlanDetailType, PlanStateEnum, PlanType, ThemeEnum } from './plan.type.js';
