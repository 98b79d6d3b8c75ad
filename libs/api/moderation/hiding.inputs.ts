import { AskedByGuestInput } from '#api/identity';
import { AskLookWordsInput, DecideLookWordsInput, HideWordsInput, ReportWordsInput } from '#api/plans';
import { InputType, IntersectionType } from '@nestjs/graphql';
import { PublishPlanInput } from './moderation.inputs.js';

@InputType()
export class ReportPlanInput extends IntersectionType(PublishPlanInput, ReportWordsInput) {}

@InputType()
export class ReportPlanAsGuestInput extends IntersectionType(ReportPlanInput, AskedByGuestInput) {}

@InputType()
export class HidePlanInput extends IntersectionType(PublishPlanInput, HideWordsInput) {}

@InputType()
export class AskHidingLookInput extends IntersectionType(PublishPlanInput, AskLookWordsInput) {}

@InputType()
export class DecideHidingLookInput extends IntersectionType(PublishPlanInput, DecideLookWordsInput) {}
