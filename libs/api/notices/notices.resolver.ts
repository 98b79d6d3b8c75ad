import { DonePayload } from '#api/identity';
import { AreaType, MunicipalityType } from '#api/places';
import { PlanDetailType } from '#api/plans';
import { NOTICE_KINDS, USUAL_MAIL } from '#domain/notices';
import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { type Page, PageArguments, connectionOf, keyOf, pageSize, required } from '#platform/graphql';
import { Live } from '#platform/live';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { FollowThing } from './follow/follow.handler.js';
import { type NoticeRow, NoticeRepository } from './notice.repository.js';
import { ChangeNoticeSettingInput, FollowInput, MarkNoticesReadInput, UnsubscribeInput } from './notices.inputs.js';
import { FollowType, NoticeConnection, NoticeSettingType, NoticeType } from './notices.type.js';
import { topicOf } from './tell/pass-on.js';
import { Unsubscribe } from './unsubscribe/unsubscribe.handler.js';

const DONE: DonePayload = { problems: [] };
const shown = (row: NoticeRow): NoticeType => ({ id: row.id, kind: row.kind, act: row.data['act'] ?? '', title: row.data['title'] ?? '', reason: row.data['reason'] ?? null, path: row.path, at: row.at, read: row.readAt !== null });

@Resolver()
export class NoticesResolver {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly live: Live,
  ) {}

  @Query(() => NoticeConnection, { name: 'notices' })
  @Requires('manage-account')
  async ofViewer(@CurrentActor() actor: Actor, @Args() { first, after }: PageArguments): Promise<Page<NoticeType>> {
    const found = await this.notices.newest(required(actor.personId), keyOf(after, 'moment'), pageSize(first) + 1);
    const page = connectionOf(found, first, (row) => [row.sortKey, row.id]);
    return { nodes: page.nodes.map(shown), pageInfo: page.pageInfo };
  }

  @Query(() => Int)
  @Public('a visitor has no notices')
  async unreadNotices(@CurrentActor() actor: Actor): Promise<number> {
    return actor.personId === null ? 0 : this.notices.unread(actor.personId);
  }

  @Query(() => [NoticeSettingType])
  @Requires('manage-account')
  async noticeSettings(@CurrentActor() actor: Actor): Promise<NoticeSettingType[]> {
    const set = await this.notices.settings(required(actor.personId));
    return NOTICE_KINDS.map((kind) => ({ kind, mail: set.get(kind) ?? USUAL_MAIL[kind] }));
  }

  @Query(() => [FollowType])
  @Requires('follow')
  follows(@CurrentActor() actor: Actor): Promise<FollowType[]> {
    return this.notices.followed(required(actor.personId));
  }

  @Subscription(() => Int, { description: 'The number of unread notices, whenever it changes', resolve: (unread: { unread: number }) => unread.unread })
  @Requires('manage-account')
  noticesChanged(@CurrentRequest() request: BrinkRequest): AsyncIterableIterator<{ unread: number }> {
    const personId = required(request.actor.personId);
    return this.live.subscribe(topicOf(personId), request, async () => ({ unread: await this.notices.unread(personId) }));
  }
}

@Resolver()
export class NoticeActsResolver {
  constructor(
    private readonly database: Database,
    private readonly notices: NoticeRepository,
    private readonly live: Live,
    private readonly following: FollowThing,
    private readonly unsubscribing: Unsubscribe,
  ) {}

  @Mutation(() => DonePayload)
  @Requires('manage-account')
  async markNoticesRead(@CurrentActor() actor: Actor, @Args('input') input: MarkNoticesReadInput): Promise<DonePayload> {
    const personId = required(actor.personId);
    await this.database.transaction(async (tx) => {
      await this.notices.read(tx, personId, input.ids ?? null);
      await this.live.publish(tx, topicOf(personId));
    });
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('follow')
  async follow(@CurrentActor() actor: Actor, @Args('input') input: FollowInput): Promise<DonePayload> {
    await this.following.follow(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('follow')
  async unfollow(@CurrentActor() actor: Actor, @Args('input') input: FollowInput): Promise<DonePayload> {
    await this.following.unfollow(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-account')
  async changeNoticeSetting(@CurrentActor() actor: Actor, @Args('input') input: ChangeNoticeSettingInput): Promise<DonePayload> {
    await this.database.transaction((tx) => this.notices.set(tx, required(actor.personId), input.kind, input.mail));
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Public('whoever holds the secret of a mail may stop it')
  async unsubscribe(@Args('input') input: UnsubscribeInput): Promise<DonePayload> {
    await this.unsubscribing.run(input);
    return DONE;
  }
}

abstract class Followed {
  protected constructor(
    private readonly notices: NoticeRepository,
    private readonly kind: string,
  ) {}

  protected of(actor: Actor, id: string): Promise<boolean> | boolean {
    return actor.personId !== null && this.notices.follows(actor.personId, this.kind, id);
  }
}

@Resolver(() => PlanDetailType)
export class FollowedPlanResolver extends Followed {
  constructor(notices: NoticeRepository) {
    super(notices, 'plan');
  }

  @ResolveField(() => Boolean)
  viewerFollows(@Parent() plan: { id: string }, @CurrentActor() actor: Actor): Promise<boolean> | boolean {
    return this.of(actor, plan.id);
  }
}

@Resolver(() => AreaType)
export class FollowedAreaResolver extends Followed {
  constructor(notices: NoticeRepository) {
    super(notices, 'area');
  }

  @ResolveField(() => Boolean)
  viewerFollows(@Parent() area: { id: string }, @CurrentActor() actor: Actor): Promise<boolean> | boolean {
    return this.of(actor, area.id);
  }
}

@Resolver(() => MunicipalityType)
export class FollowedMunicipalityResolver extends Followed {
  constructor(notices: NoticeRepository) {
    super(notices, 'municipality');
  }

  @ResolveField(() => Boolean)
  viewerFollows(@Parent() municipality: { id: string }, @CurrentActor() actor: Actor): Promise<boolean> | boolean {
    return this.of(actor, municipality.id);
  }
}
