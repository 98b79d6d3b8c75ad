import { mayReadConsent } from '#domain/consent';
import { PAPER_LIMITS } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Database } from '#platform/database';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ConsentPaperInput, EnterConsentPaperInput } from '../consent.inputs.js';
import { ConsentRepository } from '../consent.repository.js';
import { ConsentPayload, ConsentTableType } from '../consent.type.js';
import { ConsentTable } from './consent-table.handler.js';
import { TableRepository } from './table.repository.js';

const done = ({ consentId }: { consentId: string }): ConsentPayload => ({ consentId, problems: [] });

@Resolver()
export class ConsentTableResolver {
  constructor(
    private readonly tables: ConsentTable,
    private readonly table: TableRepository,
    private readonly consents: ConsentRepository,
    private readonly database: Database,
  ) {}

  @Query(() => ConsentTableType, { nullable: true, description: 'What people without the internet say, for who sits at the table; with a name (three letters or more) who of them has it' })
  @Requires('confirm-paper-ballot')
  async consentTable(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('name', { type: () => String, nullable: true }) name: string | null): Promise<ConsentTableType | null> {
    if (!isUuid(id)) return null;
    return this.database.transaction(async (tx) => {
      const consent = await this.consents.locked(tx, id);
      if (consent === null || consent.state !== 'objections' || !mayReadConsent(actor, consent) || can(actor, 'confirm-paper-ballot', consent) !== null) return null;
      const viewerMayEnter = can(actor, 'enter-paper-ballot', consent) === null;
      const words = (name ?? '').trim();
      const asks = viewerMayEnter && words.length >= PAPER_LIMITS.name.min && words.length <= PAPER_LIMITS.name.max && !words.includes('\u0000');
      const entries = (await this.table.entries(id)).map(({ enteredBy, ...entry }) => ({ ...entry, mine: enteredBy === actor.personId }));
      return { entries, people: asks ? await this.table.named(tx, consent, words) : [], viewerMayEnter };
    });
  }

  @Mutation(() => ConsentPayload, { description: 'Enters what somebody without the internet said; it counts when a second person confirmed it' })
  @Requires('enter-paper-ballot')
  async enterConsentPaper(@CurrentActor() actor: Actor, @Args('input') input: EnterConsentPaperInput): Promise<ConsentPayload> {
    return done(await this.tables.enter(actor, input));
  }

  @Mutation(() => ConsentPayload)
  @Requires('confirm-paper-ballot')
  async confirmConsentPaper(@CurrentActor() actor: Actor, @Args('input') input: ConsentPaperInput): Promise<ConsentPayload> {
    return done(await this.tables.confirm(actor, input));
  }

  @Mutation(() => ConsentPayload)
  @Requires('confirm-paper-ballot')
  async dropConsentPaper(@CurrentActor() actor: Actor, @Args('input') input: ConsentPaperInput): Promise<ConsentPayload> {
    return done(await this.tables.drop(actor, input));
  }
}
