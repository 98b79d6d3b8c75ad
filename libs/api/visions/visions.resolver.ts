import { AssociationType } from '#api/associations';
import { mayRead as mayReadPlan, subjectOf as subjectOfPlan } from '#api/plans';
import { isUuid } from '#domain/kernel';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { visionDifferences } from '#domain/visions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AdoptionRepository } from './adopt-vision/adoption.repository.js';
import { GoalRepository } from './serve-goal/goal.repository.js';
import { shownSuggestion, shownVision } from './shown-vision.js';
import { SuggestionRepository } from './suggest/suggestion.repository.js';
import { mayRead, subjectOf, writingOf } from './vision-access.js';
import type { KeptVision } from './vision.query.js';
import { VisionRepository } from './vision.repository.js';
import { VisionsArguments } from './visions.inputs.js';
import { VisionConnection, VisionType } from './visions.type.js';
import { WritingRepository } from './write-vision/writing.repository.js';
import { GatheringToNameType, GoalOfPlanType, GoalToServeType, MyVisionsType, RoundToNameType, VersionOfVisionType, VisionSuggestionType, VisionVersionType, VisionWritingType } from './writing.type.js';

const municipalitiesOf = (actor: Actor, ...roles: string[]): string[] => actor.roles.flatMap((r) => (roles.includes(r.role) && r.municipalityId !== null ? [r.municipalityId] : []));

@Resolver()
export class VisionsResolver {
  constructor(
    private readonly visions: VisionRepository,
    private readonly writing: WritingRepository,
  ) {}

  @Query(() => VisionConnection, { name: 'visions', description: 'Visions that everybody may read, newest change first' })
  @Public('what is published is for everybody')
  async published(@CurrentActor() actor: Actor, @Args() { first, after, ...filter }: VisionsArguments): Promise<Page<VisionType>> {
    const page = connectionOf(await this.visions.list(filter, keyOf(after, 'moment'), pageSize(first) + 1), first, (row) => [row.sortKey, row.id]);
    return { nodes: page.nodes.map((row) => shownVision(row, actor)), pageInfo: page.pageInfo };
  }

  @Query(() => VisionType, { nullable: true })
  @Public('what is published is for everybody; before that it exists only for its association')
  async vision(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('version', { type: () => Int, nullable: true, description: 'Another version than the newest' }) version: number | null): Promise<VisionType | null> {
    const found = isUuid(id) ? await this.visions.page(id, version ?? null) : null;
    if (found === null || !mayRead(actor, found)) return null;
    return shownVision(found, actor);
  }

  @Query(() => [VersionOfVisionType], { description: 'Every version, newest first' })
  @Public('what is published is for everybody')
  async visionVersions(@CurrentActor() actor: Actor, @Args('visionId', { type: () => ID }) visionId: string): Promise<VersionOfVisionType[]> {
    return (await this.kept(actor, visionId)) === null ? [] : this.writing.versions(visionId);
  }

  @Query(() => VisionVersionType, { nullable: true, description: 'A version, and what changed since another' })
  @Public('what is published is for everybody')
  async visionVersion(@CurrentActor() actor: Actor, @Args('visionId', { type: () => ID }) visionId: string, @Args('version', { type: () => Int }) version: number, @Args('since', { type: () => Int, nullable: true }) since: number | null): Promise<VisionVersionType | null> {
    if ((await this.kept(actor, visionId)) === null) return null;
    const [found, before] = await Promise.all([this.writing.versionOf(visionId, version), this.writing.versionOf(visionId, since ?? version - 1)]);
    if (found === null) return null;
    const { title, summary, chapters } = visionDifferences(before?.content ?? null, found.content);
    return { version, note: found.note, at: found.at, title: [...title], summary: [...summary], chapters: chapters.map((c) => ({ ...c, title: [...c.title], body: [...c.body], goals: [...c.goals] })) };
  }

  @Query(() => VisionWritingType, { nullable: true, description: 'What is written of a vision: only for who writes it' })
  @Requires('write-vision')
  async visionWriting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<VisionWritingType | null> {
    const vision = await this.kept(actor, id);
    if (vision === null || can(actor, 'write-vision', writingOf(vision, actor)) !== null) return null;
    const leads = can(actor, 'lead-vision', subjectOf(vision)) === null;
    const [chapters, members] = await Promise.all([this.writing.chapters(id), leads ? this.visions.members(id) : []]);
    const { title, summary, revision, version } = vision;
    return { id, title, summary, revision, version, viewerLeads: leads, members, chapters: chapters.map((chapter) => ({ ...chapter, goals: chapter.goals.map((goal) => ({ ...goal, actions: [...goal.actions] })) })) };
  }

  @Query(() => MyVisionsType, { description: 'Visions that one writes on, and those that one may begin' })
  @Requires('write-vision')
  async myVisions(@CurrentActor() actor: Actor): Promise<MyVisionsType> {
    const mine = actor.associations.map((m) => m.associationId);
    if (mine.length === 0) return { visions: [], mayBegin: [] };
    const [found, seats] = await Promise.all([this.visions.ofAssociations(mine), this.visions.seats(mine.filter((id) => speaksFor(actor, id)))]);
    return { visions: found.map((row) => shownVision(row, actor)).filter((vision) => vision.viewerCan.write), mayBegin: seats.filter((seat) => seat.visionId === null) };
  }

  private async kept(actor: Actor, id: string): Promise<KeptVision | null> {
    const vision = isUuid(id) ? await this.visions.kept(id) : null;
    return vision !== null && mayRead(actor, vision) ? vision : null;
  }
}

@Resolver()
export class VisionWorkResolver {
  constructor(
    private readonly visions: VisionRepository,
    private readonly suggestions: SuggestionRepository,
    private readonly adoptions: AdoptionRepository,
    private readonly goals: GoalRepository,
  ) {}

  @Query(() => [VisionSuggestionType], { description: 'What was answered; what waits only for its maker, the working group and the coaches' })
  @Public('what was answered is for everybody')
  async visionSuggestions(@CurrentActor() actor: Actor, @Args('visionId', { type: () => ID }) visionId: string): Promise<VisionSuggestionType[]> {
    const vision = isUuid(visionId) ? await this.visions.kept(visionId) : null;
    if (vision === null || !mayRead(actor, vision)) return [];
    return (await this.suggestions.ofVision(visionId)).flatMap((row) => shownSuggestion(row, vision, actor) ?? []);
  }

  @Query(() => [GatheringToNameType], { description: 'Gatherings of the village or its association in the past year, the newest first' })
  @Requires('lead-vision')
  async gatheringsToName(@CurrentActor() actor: Actor, @Args('visionId', { type: () => ID }) visionId: string): Promise<GatheringToNameType[]> {
    const vision = isUuid(visionId) ? await this.visions.kept(visionId) : null;
    return vision === null || can(actor, 'lead-vision', subjectOf(vision)) !== null ? [] : this.adoptions.gatherings(vision);
  }

  @Query(() => [RoundToNameType], { description: 'Rounds about the village or its plans that were won' })
  @Requires('lead-vision')
  async roundsToName(@CurrentActor() actor: Actor, @Args('visionId', { type: () => ID }) visionId: string): Promise<RoundToNameType[]> {
    const vision = isUuid(visionId) ? await this.visions.kept(visionId) : null;
    return vision === null || can(actor, 'lead-vision', subjectOf(vision)) !== null ? [] : this.adoptions.rounds(vision.areaId);
  }

  @Query(() => [VisionType], { description: 'Adopted visions that wait for the municipality’s answer, oldest promise first' })
  @Requires('see-municipality-desk')
  async visionsToReceive(@CurrentActor() actor: Actor): Promise<VisionType[]> {
    const mine = municipalitiesOf(actor, 'official', 'clerk');
    return (mine.length === 0 ? [] : await this.visions.owed(mine)).map((row) => shownVision(row, actor));
  }

  @Query(() => [GoalToServeType], { description: 'What plans of an area can serve' })
  @Public('what is published is for everybody')
  goalsOfArea(@Args('areaId', { type: () => ID }) areaId: string): Promise<GoalToServeType[]> {
    return isUuid(areaId) ? this.goals.ofArea(areaId) : Promise.resolve([]);
  }

  @Query(() => GoalOfPlanType, { nullable: true, description: 'The goal of a vision that a plan serves' })
  @Public('what is published is for everybody; a plan before that exists only for its author and the staff')
  async goalOfPlan(@CurrentActor() actor: Actor, @Args('planId', { type: () => ID }) planId: string): Promise<GoalOfPlanType | null> {
    const plan = isUuid(planId) ? await this.goals.plan(planId) : null;
    if (plan === null || !mayReadPlan(actor, plan)) return null;
    const author = can(actor, 'change-plan', subjectOfPlan(plan)) === null;
    const [goal, choices] = await Promise.all([this.goals.ofPlan(planId), author ? this.goals.ofArea(plan.areaId) : []]);
    return { goal, choices };
  }
}

@Resolver(() => AssociationType)
export class VisionsOfAssociationResolver {
  constructor(private readonly repository: VisionRepository) {}

  @ResolveField(() => [VisionType], { description: 'The visions that its working group writes, as far as everybody reads them' })
  async visions(@Parent() { id }: AssociationType, @CurrentActor() actor: Actor): Promise<VisionType[]> {
    return (await this.repository.publicOf(id)).map((row) => shownVision(row, actor));
  }
}
