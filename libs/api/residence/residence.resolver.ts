import { DonePayload } from '#api/identity';
import { PlacesRepository } from '#api/places';
import { type Actor, can } from '#domain/permissions';
import { RESIDENCE_LIMITS } from '#domain/residence';
import { CurrentActor, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { NamedPageArguments, type Page, connectionOf, keyOf, pageSize, required } from '#platform/graphql';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AtTheTable } from './at-the-table/at-the-table.handler.js';
import { ChooseResidence } from './choose-residence/choose-residence.handler.js';
import { Letters } from './letters/letters.handler.js';
import { AskLetterInput, ChooseResidenceInput, LettersPostedInput, ResidenceVisitInput, SeeResidenceInput, VerifyResidenceInput } from './residence.inputs.js';
import { ResidenceRepository } from './residence.repository.js';
import { LetterBatchType, ResidenceAgesType, ResidenceDeskType, ResidenceType, ResidenceVisitConnection, type ResidenceVisitType } from './residence.type.js';

const DONE: DonePayload = { problems: [] };

@Resolver(() => ResidenceType)
export class ResidenceResolver {
  constructor(
    private readonly residences: ResidenceRepository,
    private readonly places: PlacesRepository,
    private readonly database: Database,
  ) {}

  @ResolveField(() => ResidenceAgesType)
  ages(@Parent() home: ResidenceType): Promise<ResidenceAgesType> {
    return this.database.transaction(async (tx) => {
      const { rules } = required(await this.places.ordinanceInForce(tx, home.area.municipalityId));
      return { support: rules.supportAgeFrom, vote: rules.voteAgeFrom };
    });
  }

  @Query(() => ResidenceType, { nullable: true })
  @Requires('choose-residence')
  async residence(@CurrentActor() actor: Actor): Promise<ResidenceType | null> {
    const personId = actor.personId ?? '';
    const home = await this.residences.ofPerson(personId);
    if (home === null) return null;
    const [[area], letter, tableWaits] = await Promise.all([this.places.areasById([home.areaId]), this.residences.letter(personId), this.residences.visitWaits(personId)]);
    const current = letter === null || home.verified || letter.areaId !== home.areaId ? null : { ...letter, attemptsLeft: Math.max(0, RESIDENCE_LIMITS.attempts - letter.attempts) };
    return { area: area as ResidenceType['area'], verified: home.verified, letter: current, tableWaits } as ResidenceType;
  }
}

/** Where staff do something in this capacity. */
const placesOf = (actor: Actor, act: 'confirm-residence' | 'print-letters'): string[] => [...new Set(actor.roles.flatMap((r) => (r.municipalityId !== null && can(actor, act, { municipalityId: r.municipalityId }) === null ? [r.municipalityId] : [])))];

@Resolver(() => ResidenceDeskType)
export class ResidenceDeskResolver {
  constructor(private readonly residences: ResidenceRepository) {}

  @Query(() => ResidenceDeskType)
  @Requires('confirm-residence')
  residenceDesk(@CurrentActor() actor: Actor): ResidenceDeskType {
    return { maySee: can(actor, 'verify-residence') === null };
  }

  @ResolveField(() => [LetterBatchType])
  letters(@CurrentActor() actor: Actor): Promise<LetterBatchType[]> {
    return this.residences.letterCounts(placesOf(actor, 'print-letters'));
  }

  @ResolveField(() => ResidenceVisitConnection, { description: 'What waits for a second person, the oldest first' })
  async visits(@CurrentActor() actor: Actor, @Args() { first, after, name }: NamedPageArguments): Promise<Page<ResidenceVisitType>> {
    const asked = { municipalityIds: placesOf(actor, 'confirm-residence'), personId: actor.personId ?? '', name: name?.trim() || null };
    return connectionOf(await this.residences.visits(asked, keyOf(after, 'moment'), pageSize(first) + 1), first, (row) => [row.sortKey, row.id]);
  }
}

@Resolver()
export class ResidenceActsResolver {
  constructor(
    private readonly choosing: ChooseResidence,
    private readonly letters: Letters,
    private readonly table: AtTheTable,
  ) {}

  @Mutation(() => DonePayload)
  @Requires('choose-residence')
  async chooseResidence(@CurrentActor() actor: Actor, @Args('input') input: ChooseResidenceInput): Promise<DonePayload> {
    await this.choosing.run(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('choose-residence')
  async askLetter(@CurrentActor() actor: Actor, @Args('input') input: AskLetterInput): Promise<DonePayload> {
    await this.letters.ask(actor, input.address);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('choose-residence')
  async verifyResidence(@CurrentActor() actor: Actor, @Args('input') input: VerifyResidenceInput): Promise<DonePayload> {
    await this.letters.verify(actor, input.code);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('verify-residence')
  async seeResidence(@CurrentActor() actor: Actor, @Args('input') input: SeeResidenceInput): Promise<DonePayload> {
    await this.table.see(actor, input.email.trim());
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('confirm-residence')
  async confirmResidence(@CurrentActor() actor: Actor, @Args('input') input: ResidenceVisitInput): Promise<DonePayload> {
    await this.table.confirm(actor, input.visitId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('confirm-residence')
  async dropResidenceVisit(@CurrentActor() actor: Actor, @Args('input') input: ResidenceVisitInput): Promise<DonePayload> {
    await this.table.drop(actor, input.visitId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('print-letters')
  async reportLettersPosted(@CurrentActor() actor: Actor, @Args('input') input: LettersPostedInput): Promise<DonePayload> {
    await this.letters.posted(actor, input.municipalityId);
    return DONE;
  }
}
