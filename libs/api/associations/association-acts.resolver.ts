import { DonePayload } from '#api/identity';
import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerInvitationInput, AnswerJoinRequestInput, AnswerSeatInput, AppointChairInput, AssociationActInput, AssociationIdInput, DeclineAssociationActInput, DescribeAssociationInput, FoundAssociationInput, InvitationIdInput, InviteToAssociationInput, ProposeDissolvingInput, ProposeEndOfTermInput, ProposeHandOverInput, ShowOwnNameInput } from './associations.inputs.js';
import { AssociationPayload } from './associations.type.js';
import { InvitePeople } from './change-members/invite-people.handler.js';
import { JoinAssociation } from './change-members/join-association.handler.js';
import { EndTerm } from './end-term/end-term.handler.js';
import { FoundAssociation } from './found/found-association.handler.js';
import { HandOverBoard } from './hand-over/hand-over.handler.js';
import { TwoPeople } from './two-people/two-people.js';

const DONE: DonePayload = { problems: [] };

/** Who comes in, and who goes out by themselves. */
@Resolver()
export class AssociationMembersResolver {
  constructor(
    private readonly inviting: InvitePeople,
    private readonly joining: JoinAssociation,
  ) {}

  @Mutation(() => DonePayload, { description: 'The board says what the association does' })
  @Requires('lead-association')
  async describeAssociation(@CurrentActor() actor: Actor, @Args('input') input: DescribeAssociationInput): Promise<DonePayload> {
    await this.joining.describe(actor, input);
    return DONE;
  }

  @Mutation(() => AssociationPayload, { description: 'Invites somebody by e-mail; the answer does not tell whether the address has an account' })
  @Requires('lead-association')
  async inviteToAssociation(@CurrentActor() actor: Actor, @Args('input') input: InviteToAssociationInput): Promise<AssociationPayload> {
    return { ...(await this.inviting.inviteMember(actor, input)), problems: [] };
  }

  @Mutation(() => DonePayload)
  @Requires('lead-association')
  async withdrawInvitation(@CurrentActor() actor: Actor, @Args('input') { invitationId }: InvitationIdInput): Promise<DonePayload> {
    await this.inviting.withdraw(actor, invitationId);
    return DONE;
  }

  @Mutation(() => DonePayload, { description: 'By the account whose confirmed address was invited' })
  @Requires('answer-invitation')
  async answerInvitation(@CurrentActor() actor: Actor, @Args('input') input: AnswerInvitationInput): Promise<DonePayload> {
    await this.inviting.answer(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('join-association')
  async askToJoin(@CurrentActor() actor: Actor, @Args('input') { associationId }: AssociationIdInput): Promise<DonePayload> {
    await this.joining.ask(actor, associationId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('leave-association')
  async withdrawJoinRequest(@CurrentActor() actor: Actor, @Args('input') { associationId }: AssociationIdInput): Promise<DonePayload> {
    await this.joining.withdraw(actor, associationId);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('lead-association')
  async answerJoinRequest(@CurrentActor() actor: Actor, @Args('input') input: AnswerJoinRequestInput): Promise<DonePayload> {
    await this.joining.answer(actor, input);
    return DONE;
  }

  @Mutation(() => DonePayload, { description: 'One’s rights end at once' })
  @Requires('leave-association')
  async leaveAssociation(@CurrentActor() actor: Actor, @Args('input') { associationId }: AssociationIdInput): Promise<DonePayload> {
    await this.joining.leave(actor, associationId);
    return DONE;
  }

  @Mutation(() => DonePayload, { description: 'Whether everybody reads one’s name beside one’s seat' })
  @Requires('leave-association')
  async showOwnName(@CurrentActor() actor: Actor, @Args('input') input: ShowOwnNameInput): Promise<DonePayload> {
    await this.joining.showName(actor, input);
    return DONE;
  }
}

/** What two people do together. */
@Resolver()
export class WeightyActsResolver {
  constructor(
    private readonly twoPeople: TwoPeople,
    private readonly handing: HandOverBoard,
    private readonly ending: EndTerm,
    private readonly founding: FoundAssociation,
  ) {}

  @Mutation(() => AssociationPayload)
  @Requires('lead-association')
  async proposeHandOver(@CurrentActor() actor: Actor, @Args('input') input: ProposeHandOverInput): Promise<AssociationPayload> {
    return { ...(await this.handing.propose(actor, input)), problems: [] };
  }

  @Mutation(() => AssociationPayload)
  @Requires('lead-association')
  async proposeEndOfTerm(@CurrentActor() actor: Actor, @Args('input') input: ProposeEndOfTermInput): Promise<AssociationPayload> {
    return { ...(await this.ending.proposeEnd(actor, input)), problems: [] };
  }

  @Mutation(() => AssociationPayload)
  @Requires('lead-association')
  async proposeDissolving(@CurrentActor() actor: Actor, @Args('input') input: ProposeDissolvingInput): Promise<AssociationPayload> {
    return { ...(await this.ending.proposeDissolving(actor, input)), problems: [] };
  }

  @Mutation(() => AssociationPayload, { description: 'By the second person: another of the board, or a coach where nobody else is left' })
  @Requires('answer-invitation')
  async confirmAssociationAct(@CurrentActor() actor: Actor, @Args('input') { actId }: AssociationActInput): Promise<AssociationPayload> {
    return { state: await this.twoPeople.confirm(actor, actId), problems: [] };
  }

  @Mutation(() => AssociationPayload, { description: 'By the second person; or by the first, who takes it back' })
  @Requires('answer-invitation')
  async declineAssociationAct(@CurrentActor() actor: Actor, @Args('input') { actId, reason }: DeclineAssociationActInput): Promise<AssociationPayload> {
    return { state: await this.twoPeople.decline(actor, actId, reason), problems: [] };
  }

  @Mutation(() => AssociationPayload, { description: 'Who is asked to take a seat says yes or no' })
  @Requires('answer-invitation')
  async answerSeat(@CurrentActor() actor: Actor, @Args('input') input: AnswerSeatInput): Promise<AssociationPayload> {
    return { state: await this.handing.answerSeat(actor, input), problems: [] };
  }

  @Mutation(() => AssociationPayload)
  @Requires('found-association')
  async foundAssociation(@CurrentActor() actor: Actor, @Args('input') input: FoundAssociationInput): Promise<AssociationPayload> {
    return { ...(await this.founding.propose(actor, input)), problems: [] };
  }

  @Mutation(() => AssociationPayload, { description: 'Names a chair where nobody is on the board' })
  @Requires('found-association')
  async appointChair(@CurrentActor() actor: Actor, @Args('input') input: AppointChairInput): Promise<AssociationPayload> {
    return { ...(await this.founding.proposeChair(actor, input)), problems: [] };
  }
}
