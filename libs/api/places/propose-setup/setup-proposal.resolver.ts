import { DonePayload } from '#api/identity';
import { isUuid } from '#domain/kernel';
import { type Ordinance, SETUP_KINDS, SETUP_OUTCOMES } from '#domain/ordinances';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Text, Uuid, asEnum } from '#platform/graphql';
import { Args, Field, GraphQLISODateTime, ID, InputType, Mutation, ObjectType, Query, Resolver, registerEnumType } from '@nestjs/graphql';
import { AdoptOrdinanceInput, ChangeMunicipalityInput } from '../administration.inputs.js';
import { shownRules } from '../ordinance-shape.js';
import { OrdinanceRulesType } from '../ordinance.type.js';
import { ProposeSetup } from './propose-setup.handler.js';
import { SetupProposalRepository, type SetupProposalRow } from './setup-proposal.repository.js';

const SetupKindEnum = asEnum(SETUP_KINDS);
registerEnumType(SetupKindEnum, { name: 'SetupKind', description: 'What a municipality asks to change: its rules, or its look and the address of its clerk' });
const SetupOutcomeEnum = asEnum(SETUP_OUTCOMES);
registerEnumType(SetupOutcomeEnum, { name: 'SetupOutcome' });

@ObjectType('SetupProposal', { description: 'What a municipality asks its administrator to change; for its staff and administrators' })
class SetupProposalType {
  @Field(() => ID)
  id: string;

  @Field(() => SetupKindEnum)
  kind: string;

  @Field(() => String)
  why: string;

  @Field(() => String)
  proposedBy: string;

  @Field(() => GraphQLISODateTime)
  proposedAt: Date;

  @Field(() => SetupOutcomeEnum, { nullable: true, description: 'None as long as it waits' })
  outcome: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, { description: 'Why it was declined; empty where it was not' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD, of rules' })
  validFrom: string | null;

  @Field(() => OrdinanceRulesType, { nullable: true })
  rules: OrdinanceRulesType | null;

  @Field(() => String, { nullable: true, description: '#rrggbb, of a look' })
  brand: string | null;

  @Field(() => String, { nullable: true })
  clerkAddress: string | null;
}

@InputType()
class ProposeOrdinanceInput extends AdoptOrdinanceInput {
  @Field(() => String)
  @Text({ min: 1, max: 2_000, multiline: true })
  why: string;
}

@InputType()
class ProposeLookInput extends ChangeMunicipalityInput {
  @Field(() => String)
  @Text({ min: 1, max: 2_000, multiline: true })
  why: string;
}

@InputType()
class SetupProposalInput {
  @Field(() => ID)
  @Uuid()
  proposalId: string;
}

@InputType()
class DeclineSetupInput extends SetupProposalInput {
  @Field(() => String)
  @Text({ min: 0, max: 2_000, multiline: true })
  reason: string;
}

const DONE: DonePayload = { problems: [] };

const shown = ({ data, ...proposal }: SetupProposalRow): SetupProposalType => ({
  ...proposal,
  validFrom: (data['validFrom'] as string | undefined) ?? null,
  rules: data['rules'] === undefined ? null : shownRules(data['rules'] as Ordinance),
  brand: (data['brand'] as string | undefined) ?? null,
  clerkAddress: (data['clerkAddress'] as string | undefined) ?? null,
});

@Resolver()
export class SetupProposalResolver {
  constructor(
    private readonly proposals: SetupProposalRepository,
    private readonly proposing: ProposeSetup,
  ) {}

  @Query(() => [SetupProposalType])
  @Requires('read-setup')
  async setupProposals(@CurrentActor() actor: Actor, @Args('municipalityId', { type: () => ID }) municipalityId: string): Promise<SetupProposalType[]> {
    if (!isUuid(municipalityId) || can(actor, 'read-setup', { municipalityId }) !== null) return [];
    return (await this.proposals.of(municipalityId)).map(shown);
  }

  @Mutation(() => DonePayload)
  @Requires('propose-setup')
  async proposeOrdinance(@CurrentActor() actor: Actor, @Args('input') input: ProposeOrdinanceInput): Promise<DonePayload> {
    await this.proposing.ordinance(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('propose-setup')
  async proposeLook(@CurrentActor() actor: Actor, @Args('input') input: ProposeLookInput): Promise<DonePayload> {
    await this.proposing.look(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-ordinance')
  async adoptSetup(@CurrentActor() actor: Actor, @Args('input') { proposalId }: SetupProposalInput): Promise<DonePayload> {
    await this.proposing.end(actor, proposalId, 'adopted');
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-ordinance')
  async declineSetup(@CurrentActor() actor: Actor, @Args('input') { proposalId, reason }: DeclineSetupInput): Promise<DonePayload> {
    await this.proposing.end(actor, proposalId, 'declined', reason);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('propose-setup')
  async withdrawSetup(@CurrentActor() actor: Actor, @Args('input') { proposalId }: SetupProposalInput): Promise<DonePayload> {
    await this.proposing.end(actor, proposalId, 'withdrawn');
    return DONE;
  }
}
