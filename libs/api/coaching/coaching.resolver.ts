import { hindranceToRead } from '#domain/coaching';
import { isUuid, localDate } from '#domain/kernel';
import { type Actor, speaksFor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { type Page, connectionOf, keyOf, pageSize, required } from '#platform/graphql';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { AbsenceRepository } from './announce-absence/absence.repository.js';
import { CoachDeskArguments } from './coaching.inputs.js';
import { CoachingRepository } from './coaching.repository.js';
import { CoachingDetailType, CoachingRequestType, CoachingScopeType } from './coaching.type.js';
import { DeskRepository } from './desk/desk.repository.js';
import { CoachAbsenceType, CoachColleaguesType, CoachingHoursSumType, WaitingConnection, type WaitingItemType } from './desk/desk.type.js';
import { HoursRepository } from './log-hours/hours.repository.js';
import { factsOf, shownCoaching, shownDetail } from './shown-coaching.js';

/** The municipalities for which somebody works in a role. */
export const municipalitiesOf = (actor: Actor, role: 'coach' | 'official'): string[] => actor.roles.flatMap((r) => (r.role === role && r.municipalityId !== null ? [r.municipalityId] : []));

@Resolver()
export class CoachingResolver {
  constructor(
    private readonly database: Database,
    private readonly requests: CoachingRepository,
  ) {}

  @Query(() => CoachingDetailType, { nullable: true, description: 'To others than the asker’s side and the coaches it does not exist' })
  @Requires('read-coaching')
  async coachingRequest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CoachingDetailType | null> {
    const found = isUuid(id) ? await this.requests.detail(id) : null;
    return found !== null && hindranceToRead(actor, factsOf(found)) === null ? shownDetail(found, actor, await this.database.now()) : null;
  }

  @Query(() => [CoachingRequestType], { description: 'What one asked oneself, what one’s association did, and what the municipality did for which one works' })
  @Requires('ask-coaching')
  async myCoachingRequests(@CurrentActor() actor: Actor): Promise<CoachingRequestType[]> {
    const found = await this.requests.ofAsker(required(actor.personId), actor.associations.map((m) => m.associationId), municipalitiesOf(actor, 'official'));
    const now = await this.database.now();
    return found.filter((row) => hindranceToRead(actor, factsOf(row)) === null).map((row) => shownCoaching(row, actor, now));
  }

  @Query(() => [CoachingScopeType], { description: 'For whom one can ask' })
  @Requires('ask-coaching')
  coachingScopes(@CurrentActor() actor: Actor): Promise<CoachingScopeType[]> {
    return this.requests.scopes(required(actor.personId), municipalitiesOf(actor, 'official'), actor.associations.flatMap((m) => (speaksFor(actor, m.associationId) ? [m.associationId] : [])));
  }
}

@Resolver()
export class CoachDeskResolver {
  constructor(
    private readonly database: Database,
    private readonly desk: DeskRepository,
    private readonly hours: HoursRepository,
    private readonly absences: AbsenceRepository,
  ) {}

  @Query(() => WaitingConnection, { description: 'Everything that waits in one’s municipalities, the oldest promise first' })
  @Requires('see-moderation-desk')
  async coachDesk(@CurrentActor() actor: Actor, @Args() { first, after, ...filter }: CoachDeskArguments): Promise<Page<WaitingItemType>> {
    const personId = required(actor.personId);
    const municipalityIds = municipalitiesOf(actor, 'coach');
    const found = municipalityIds.length === 0 ? [] : await this.desk.waiting(filter, { personId, municipalityIds }, keyOf(after, 'count'), pageSize(first) + 1);
    const page = connectionOf(found, first, (row) => [row.sortKey, row.id]);
    const today = localDate(await this.database.now());
    return { nodes: page.nodes.map((row) => ({ ...row, overdue: row.dueOn !== null && row.dueOn < today, mine: row.forId === personId })), pageInfo: page.pageInfo };
  }

  @Query(() => [CoachingHoursSumType], { description: 'Hours by month, in one’s municipalities' })
  @Requires('see-moderation-desk')
  async coachingHours(@CurrentActor() actor: Actor): Promise<CoachingHoursSumType[]> {
    return [...(await this.hours.sums(municipalitiesOf(actor, 'coach')))];
  }

  @Query(() => [CoachAbsenceType], { description: 'In which one is away, or stands in' })
  @Requires('announce-absence')
  coachAbsences(@CurrentActor() actor: Actor): Promise<CoachAbsenceType[]> {
    return this.absences.of(required(actor.personId));
  }

  @Query(() => [CoachColleaguesType], { description: 'Who can stand in, by municipality' })
  @Requires('announce-absence')
  coachColleagues(@CurrentActor() actor: Actor): Promise<CoachColleaguesType[]> {
    return this.absences.colleagues(required(actor.personId), municipalitiesOf(actor, 'coach'));
  }
}
