import { isUuid } from '#domain/kernel';
import { isOldEnough } from '#domain/ordinances';
import { can } from '#domain/permissions';
import { CHALLENGE_FIELDS, CHANGEABLE_STATES, PLAN_KINDS, PLAN_MOVES, PLAN_STATES, PUBLIC_STATES, type PlanState, SUPPORTED_STATES, THEMES, TRACK_STATES, differences, isAdvised, isLookedAtAgain } from '#domain/plans';
import type { Act, Actor } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { Choice, type Page, PageArguments, Text, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { mayRead, subjectOf } from './plan-access.js';
import { type PlanDetailRow, PlanRepository } from './plan.repository.js';
import { PlanKindEnum, PlanSortEnum, PlanStateEnum, ThemeEnum } from './plan.enums.js';
import { PlanEventType, PlanVersionType } from './plan-history.type.js';
import { PlanConnection, PlanDetailType, PlanType } from './plan.type.js';

@ArgsType()
class PlansArguments extends PageArguments {
  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;

  @Field(() => PlanKindEnum, { nullable: true })
  @Choice(PLAN_KINDS, { optional: true })
  kind: string | null;

  @Field(() => ThemeEnum, { nullable: true })
  @Choice(THEMES, { optional: true })
  theme: string | null;

  @Field(() => PlanStateEnum, { nullable: true })
  @Choice(PLAN_STATES, { optional: true })
  state: string | null;

  @Field(() => String, { nullable: true, description: 'Words to look for' })
  @Text({ min: 0, max: 200 }, { optional: true })
  search: string | null;

  @Field(() => PlanSortEnum, { defaultValue: 'newest' })
  @Choice(['newest', 'support'])
  sort: 'newest' | 'support';
}

/** What the author still does with a plan that a coach hid: mend it, or give it up. */
const DONE_WHILE_HIDDEN: readonly Act[] = ['change-plan', 'withdraw-plan'];

@Resolver(() => PlanDetailType)
export class PlansResolver {
  constructor(private readonly plans: PlanRepository) {}

  @Query(() => PlanConnection, { name: 'plans' })
  @Public('published plans are for everybody')
  async publicPlans(@Args() { first, after, ...filter }: PlansArguments): Promise<Page<PlanType>> {
    const sortedBy = filter.search != null && filter.search.trim() !== '' ? 'score' : filter.sort === 'support' ? 'count' : 'moment';
    const found = await this.plans.list(filter, keyOf(after, sortedBy), pageSize(first) + 1);
    return connectionOf(found, first, (row) => [row.sortKey, row.id]) as unknown as Page<PlanType>;
  }

  @Query(() => PlanDetailType, { nullable: true })
  @Public('published plans are for everybody; others exist only for their author and their staff')
  async plan(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PlanDetailRow | null> {
    const found = isUuid(id) ? await this.plans.detail(id, actor.personId) : null;
    return found !== null && mayRead(actor, found) ? found : null;
  }

  @Query(() => PlanConnection, { description: 'One’s own and those of one’s associations, drafts included, what changed last first' })
  @Requires('submit-plan')
  async myPlans(@CurrentActor() actor: Actor, @Args() { first, after }: PageArguments): Promise<Page<PlanType>> {
    const found = await this.plans.ofAuthor(actor.personId ?? '', actor.associations.map((m) => m.associationId), keyOf(after, 'moment'), pageSize(first) + 1);
    return connectionOf(found, first, (row) => [row.sortKey, row.id]) as unknown as Page<PlanType>;
  }

  @ResolveField(() => Boolean)
  viewerIsAuthor(@Parent() plan: PlanDetailRow, @CurrentActor() actor: Actor): boolean {
    return can(actor, 'change-plan', subjectOf(plan)) === null;
  }

  /** Counted from the birth year, which is all that is known. */
  @ResolveField(() => Boolean)
  viewerTooYoung(@Parent() plan: PlanDetailRow, @CurrentActor() { residence }: Actor): boolean {
    return residence !== null && !isOldEnough(residence.birthYear, plan.supportAgeFrom, `${plan.thisYear}-01-01`);
  }

  @ResolveField(() => Boolean)
  extended(@Parent() plan: PlanDetailRow): boolean {
    return plan.extendedAt !== null;
  }

  @ResolveField(() => Boolean)
  writtenDown(@Parent() plan: PlanDetailRow): boolean {
    return plan.namedId !== null;
  }

  @ResolveField(() => Boolean)
  advised(@Parent() plan: PlanDetailRow): boolean {
    return isAdvised(plan);
  }

  @ResolveField(() => Boolean)
  lookedAtAgain(@Parent() plan: PlanDetailRow): boolean {
    return isLookedAtAgain(plan);
  }

  @ResolveField()
  async viewerCan(@Parent() plan: PlanDetailRow, @CurrentActor() actor: Actor) {
    const may = (act: Act, ...states: readonly PlanState[]): boolean => (plan.hiddenAt === null || DONE_WHILE_HIDDEN.includes(act)) && states.includes(plan.state) && can(actor, act, subjectOf(plan)) === null;
    const open = !isAdvised(plan);
    const running = plan.state === 'awaiting-response' && plan.pausedSince === null;
    return {
      edit: open && may('change-plan', 'draft', ...CHANGEABLE_STATES),
      submit: may('change-plan', 'draft'),
      withdraw: open && may('withdraw-plan', ...PLAN_MOVES.filter((move) => move.act === 'withdraw').flatMap((move) => move.from)),
      renew: may('renew-plan', 'expired'),
      support: open && may('support-plan', ...SUPPORTED_STATES) && !this.viewerTooYoung(plan, actor),
      moderate: may('publish-plan', 'in-review', 'gathering-support'),
      enterPaper: open && may('enter-paper-support', ...SUPPORTED_STATES),
      askSecondLook: may('ask-second-look', 'refused', 'declined'),
      reviewSecondLook: (may('review-refusal', 'refused') || may('review-decline', 'declined')) && (await this.plans.whoDecided(plan.id, plan.state)) !== actor.personId,
      respond: may('respond', 'awaiting-response'),
      acknowledge: plan.acknowledgeBy !== null && plan.acknowledgedAt === null && may('acknowledge-plan', 'awaiting-response'),
      extend: running && may('extend-response', 'awaiting-response') && plan.extendedAt === null,
      askInformation: running && may('ask-information', 'awaiting-response'),
      giveInformation: plan.pausedSince !== null && may('give-information', 'awaiting-response'),
      openRound: may('open-round', 'co-decide'),
      track: may('set-milestone', ...TRACK_STATES),
      postUpdate: may('post-update', ...PUBLIC_STATES),
      eraseName: plan.onBehalfOf !== null && can(actor, 'erase-name', subjectOf(plan)) === null,
    };
  }

  @ResolveField(() => [PlanEventType])
  history(@Parent() plan: PlanDetailRow): PlanEventType[] {
    return (plan.history ?? []).map((event) => ({ ...event, at: new Date(event.at), data: Object.entries(event.data).map(([name, value]) => ({ name, value: String(value) })) }));
  }

  @ResolveField(() => [PlanVersionType], { description: 'Each version with what changed since the one before' })
  async versions(@Parent() plan: PlanDetailRow): Promise<PlanVersionType[]> {
    const found = await this.plans.versions(plan.id);
    return found.map((version, i) => {
      const before = found[i - 1];
      const changed = (after: string, earlier: string | undefined) => [...differences(earlier ?? after, after)];
      const challenge = CHALLENGE_FIELDS.flatMap((field) => {
        const [after, earlier] = [version.challenge?.[field] ?? '', before === undefined ? undefined : (before.challenge?.[field] ?? '')];
        return after === '' && (earlier ?? '') === '' ? [] : [{ field, text: changed(after, earlier) }];
      });
      return { version: version.version, at: version.at, title: changed(version.title, before?.title), summary: changed(version.summary, before?.summary), body: changed(version.body, before?.body), challenge, facts: version, factsBefore: before ?? null };
    });
  }
}
