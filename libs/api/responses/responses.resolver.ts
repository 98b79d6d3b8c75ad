import { MunicipalityType } from '#api/places';
import { type PlanDetailRow, PlanDetailType, PlanPayload, subjectOf } from '#api/plans';
import { type Actor, can } from '#domain/permissions';
import { isAdvised, outcomesOf } from '#domain/plans';
import { CurrentActor, Requires } from '#platform/auth';
import { type Page, PageArguments, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AcknowledgePlan } from './acknowledge-plan/acknowledge-plan.handler.js';
import { AskInformation } from './ask-information/ask-information.handler.js';
import { ExtendResponse } from './extend-response/extend-response.handler.js';
import { PrepareResponse } from './prepare-response/prepare-response.handler.js';
import { Respond } from './respond/respond.handler.js';
import { ResponseRepository } from './response.repository.js';
import { AskInformationInput, AssignResponseInput, ExtendResponseInput, GiveInformationInput, PlanOfResponseInput, RespondInput, SaveResponseDraftInput, WriteNoteInput } from './responses.inputs.js';
import { ResponsePreparationType, ResponseType, SaveResponseDraftPayload, TimelinessType, WaitingPlanConnection, type WaitingPlanType } from './responses.type.js';

const done = ({ planId }: { planId: string }): PlanPayload => ({ planId, problems: [] });

@Resolver(() => PlanDetailType)
export class ResponsesResolver {
  constructor(private readonly answers: ResponseRepository) {}

  @Query(() => WaitingPlanConnection, { description: 'What waits in the municipalities for which one works, the oldest promise first' })
  @Requires('see-municipality-desk')
  async municipalityDesk(@CurrentActor() actor: Actor, @Args() { first, after }: PageArguments): Promise<Page<WaitingPlanType>> {
    const mine = actor.roles.flatMap((r) => ((r.role === 'official' || r.role === 'clerk') && r.municipalityId !== null ? [r.municipalityId] : []));
    const found = mine.length === 0 ? [] : await this.answers.waiting(mine, actor.personId ?? '', keyOf(after, 'count'), pageSize(first) + 1);
    return connectionOf(found, first, (row) => [row.sortKey, row.planId]);
  }

  @ResolveField(() => [ResponseType], { description: 'Every answer that was given, the newest first' })
  async responses(@Parent() plan: PlanDetailRow): Promise<ResponseType[]> {
    const found = plan.publishedAt === null ? [] : await this.answers.given(plan.id);
    return found.map((answer, i) => ({ ...answer, current: i === 0 && plan.state !== 'awaiting-response' }));
  }

  @ResolveField(() => ResponsePreparationType, { nullable: true, description: 'For officials of this municipality only' })
  async preparation(@Parent() plan: PlanDetailRow, @CurrentActor() actor: Actor): Promise<ResponsePreparationType | null> {
    if (can(actor, 'respond', subjectOf(plan)) !== null) return null;
    const [found, colleagues, notes] = await Promise.all([this.answers.preparation(plan.id), this.answers.colleagues(plan.municipalityId), this.answers.notes(plan.id)]);
    return { outcomes: [...outcomesOf(isAdvised(plan))], assignedTo: found?.assignedTo ?? null, outcome: found?.outcome ?? null, summary: found?.summary ?? '', reasons: found?.reasons ?? '', revision: found?.revision ?? 0, colleagues, notes };
  }
}

@Resolver(() => MunicipalityType)
export class TimelinessResolver {
  constructor(private readonly responses: ResponseRepository) {}

  @ResolveField(() => TimelinessType)
  timeliness(@Parent() municipality: MunicipalityType): Promise<TimelinessType> {
    return this.responses.timeliness(municipality.id);
  }
}

@Resolver()
export class ResponseActsResolver {
  constructor(
    private readonly responding: Respond,
    private readonly acknowledging: AcknowledgePlan,
    private readonly extending: ExtendResponse,
    private readonly preparing: PrepareResponse,
    private readonly asking: AskInformation,
  ) {}

  @Mutation(() => PlanPayload)
  @Requires('respond')
  async respond(@CurrentActor() actor: Actor, @Args('input') input: RespondInput): Promise<PlanPayload> {
    return done(await this.responding.run(actor, input));
  }

  @Mutation(() => SaveResponseDraftPayload)
  @Requires('respond')
  async saveResponseDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveResponseDraftInput): Promise<SaveResponseDraftPayload> {
    const { revision } = await this.preparing.draft(actor, input);
    return { revision, problems: [] };
  }

  @Mutation(() => PlanPayload)
  @Requires('acknowledge-plan')
  async acknowledgePlan(@CurrentActor() actor: Actor, @Args('input') input: PlanOfResponseInput): Promise<PlanPayload> {
    return done(await this.acknowledging.run(actor, input.planId));
  }

  @Mutation(() => PlanPayload)
  @Requires('extend-response')
  async extendResponse(@CurrentActor() actor: Actor, @Args('input') input: ExtendResponseInput): Promise<PlanPayload> {
    return done(await this.extending.run(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('ask-information')
  async askInformation(@CurrentActor() actor: Actor, @Args('input') input: AskInformationInput): Promise<PlanPayload> {
    return done(await this.asking.ask(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('give-information')
  async giveInformation(@CurrentActor() actor: Actor, @Args('input') input: GiveInformationInput): Promise<PlanPayload> {
    return done(await this.asking.give(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('assign-response')
  async assignResponse(@CurrentActor() actor: Actor, @Args('input') input: AssignResponseInput): Promise<PlanPayload> {
    return done(await this.preparing.assign(actor, input));
  }

  @Mutation(() => PlanPayload)
  @Requires('write-note')
  async writeNote(@CurrentActor() actor: Actor, @Args('input') input: WriteNoteInput): Promise<PlanPayload> {
    return done(await this.preparing.note(actor, input));
  }
}
