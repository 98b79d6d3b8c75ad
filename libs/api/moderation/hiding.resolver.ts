import { DonePayload, Guests } from '#api/identity';
import { HidingGroundEnum, PlanDetailType, PlanPayload, type PlanRow, subjectOf } from '#api/plans';
import { type Act, type Actor, can, isForGuests } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires } from '#platform/auth';
import { Args, Field, GraphQLISODateTime, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { HidePlan } from './hide-plan/hide-plan.handler.js';
import { AskHidingLookInput, DecideHidingLookInput, HidePlanInput, ReportPlanAsGuestInput, ReportPlanInput } from './hiding.inputs.js';
import { HidingRepository } from './hiding.repository.js';
import { PublishPlanInput } from './moderation.inputs.js';
import { ReportPlan } from './report-plan/report-plan.handler.js';

@ObjectType('PlanHiding', { description: 'That a coach keeps a plan from everybody, and why; for its author and the staff of its municipality' })
class PlanHidingType {
  @Field(() => HidingGroundEnum)
  ground: string;

  @Field(() => String)
  reason: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Why its author asks for a second look' })
  askedReason: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stays hidden after the second look' })
  upheld: boolean | null;

  @Field(() => String, { nullable: true })
  decision: string | null;

  @Field(() => Boolean)
  viewerCanAsk: boolean;

  @Field(() => Boolean)
  viewerCanDecide: boolean;
}

@ObjectType('PlanReport', { description: 'That somebody reported a plan; who did is told to nobody' })
class PlanReportType {
  @Field(() => HidingGroundEnum)
  ground: string;

  @Field(() => String)
  note: string;
}

type Found = Pick<PlanRow, 'id' | 'state' | 'municipalityId' | 'areaId' | 'authorId' | 'associationId' | 'submittedAt' | 'publishedAt' | 'hiddenAt'>;

const may = (actor: Actor, act: Act, plan: Found): boolean => can(actor, act, subjectOf(plan)) === null;
const mayHide = (actor: Actor, plan: Found): boolean => plan.publishedAt !== null && plan.state !== 'deciding' && may(actor, 'hide', plan);

@Resolver(() => PlanDetailType)
export class HidingResolver {
  constructor(private readonly hidings: HidingRepository) {}

  @ResolveField(() => PlanHidingType, { nullable: true })
  async hiding(@Parent() plan: Found, @CurrentActor() actor: Actor): Promise<PlanHidingType | null> {
    const found = plan.hiddenAt === null ? null : await this.hidings.shown(plan.id);
    if (found === null) return null;
    const open = found.upheld === null;
    return { ...found, viewerCanAsk: open && found.askedReason === null && may(actor, 'ask-second-look', plan), viewerCanDecide: open && found.askedReason !== null && can(actor, 'review-hidden', { ...subjectOf(plan), firstPersonId: found.hiddenBy }) === null };
  }

  @ResolveField(() => [PlanReportType], { description: 'Reports that wait for a coach; for coaches alone' })
  reports(@Parent() plan: Found, @CurrentActor() actor: Actor): Promise<PlanReportType[]> | PlanReportType[] {
    return may(actor, 'hide', plan) ? this.hidings.reports(plan.id) : [];
  }

  @ResolveField(() => Boolean)
  viewerCanHide(@Parent() plan: Found, @CurrentActor() actor: Actor): boolean {
    return mayHide(actor, plan);
  }

  @ResolveField(() => Boolean)
  async viewerCanReport(@Parent() plan: Found, @CurrentActor() actor: Actor): Promise<boolean> {
    if (actor.personId === null) return plan.publishedAt !== null && isForGuests('report');
    return plan.publishedAt !== null && plan.authorId !== actor.personId && may(actor, 'report', plan) && !mayHide(actor, plan) && !(await this.hidings.reportedBy(plan.id, actor.personId));
  }
}

const done = ({ planId }: { planId: string }): PlanPayload => ({ planId, problems: [] });

@Resolver()
export class HidingActsResolver {
  constructor(
    private readonly reporting: ReportPlan,
    private readonly hiding: HidePlan,
    private readonly guests: Guests,
  ) {}

  @Mutation(() => PlanPayload)
  @Requires('report')
  async reportPlan(@CurrentActor() actor: Actor, @Args('input') input: ReportPlanInput): Promise<PlanPayload> {
    return done(await this.reporting.run(actor, input));
  }

  @Mutation(() => DonePayload, { description: 'Mails a link to who has no account; the link reports it' })
  @Public('who has no account may report a wrong with an address that they confirm')
  async askReportPlanAsGuest(@CurrentRequest() request: BrinkRequest, @Args('input') { planId, ground, note, ...asked }: ReportPlanAsGuestInput): Promise<DonePayload> {
    await this.guests.ask(request, { act: 'report-plan', subjectId: planId, input: { ground, note } }, asked);
    return { problems: [] };
  }

  @Mutation(() => PlanPayload, { description: 'Settles the reports about a plan by leaving it as it is' })
  @Requires('hide')
  async dismissPlanReports(@CurrentActor() actor: Actor, @Args('input') input: PublishPlanInput): Promise<PlanPayload> {
    return done(await this.reporting.dismiss(actor, input.planId));
  }

  @Mutation(() => PlanPayload, { description: 'Keeps a published plan from everybody but its author and the staff of its municipality' })
  @Requires('hide')
  async hidePlan(@CurrentActor() actor: Actor, @Args('input') input: HidePlanInput): Promise<PlanPayload> {
    return done(await this.hiding.hide(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('ask-second-look')
  async askHidingLook(@CurrentActor() actor: Actor, @Args('input') input: AskHidingLookInput): Promise<PlanPayload> {
    return done(await this.hiding.ask(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('review-hidden')
  async decideHidingLook(@CurrentActor() actor: Actor, @Args('input') input: DecideHidingLookInput): Promise<PlanPayload> {
    return done(await this.hiding.decide(actor, input));
  }
}
