import { AreaType, MunicipalityType } from '#api/places';
import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { AssociationKindEnum, AssociationReachEnum, AssociationRoleEnum } from './associations.inputs.js';

@ObjectType('BoardSeat', { description: 'A seat on a board: by role; a name only where its holder agreed' })
export class BoardSeatType {
  @Field(() => AssociationRoleEnum)
  role: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  since: string;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD' })
  until: string | null;
}

@ObjectType('YouthAges', { description: 'Who may be in a young people’s group, in years, by the ordinance; through the year in which one turns the last' })
export class YouthAgesType {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  until: number;
}

@ObjectType('AssociationEvent', { description: 'A step in the history of an association, by role' })
export class AssociationEventType {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String)
  act: string;

  @Field(() => AssociationRoleEnum, { nullable: true })
  role: string | null;
}

@ObjectType('AssociationMember', { description: 'Somebody in it; only for its members' })
export class AssociationMemberType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => AssociationRoleEnum)
  role: string;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  since: string;

  @Field(() => String, { nullable: true, description: 'The last day, YYYY-MM-DD' })
  until: string | null;

  @Field(() => Boolean, { description: 'Whether it is who asks' })
  self: boolean;

  @Field(() => Boolean, { description: 'Whether everybody reads the name beside a seat' })
  shown: boolean;
}

export const AssociationMemberConnection = ConnectionType('AssociationMember', () => AssociationMemberType);

@ObjectType('JoinRequest', { description: 'Somebody who asks to join; only for the board' })
export class JoinRequestType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('AssociationInvitation')
export class AssociationInvitationType {
  @Field(() => ID)
  id: string;

  @Field(() => AssociationRoleEnum)
  role: string;

  @Field(() => String, { nullable: true, description: 'To whom; only for the board' })
  email: string | null;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

@ObjectType('ProposedSeat')
export class ProposedSeatType {
  @Field(() => AssociationRoleEnum)
  role: string;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => Boolean)
  accepted: boolean;
}

@ObjectType('AssociationAct', { description: 'What one person proposes and another confirms' })
export class AssociationActType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'found, appoint-chair, hand-over, end-term, dissolve, or what another feature asks' })
  kind: string;

  @Field(() => String, { description: 'open or accepting' })
  state: string;

  @Field(() => String, { description: 'The name of the association' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where the association has its page' })
  path: string | null;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true, description: 'A day that it is about, YYYY-MM-DD' })
  day: string | null;

  @Field(() => [ProposedSeatType])
  seats: ProposedSeatType[];

  @Field(() => String, { nullable: true, description: 'Who proposed it' })
  proposedBy: string | null;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it waits for a coach or administrator' })
  byCoach: boolean;

  @Field(() => Boolean)
  viewerMayConfirm: boolean;

  @Field(() => Boolean, { description: 'Decline it, or take back what one proposed oneself' })
  viewerMayDecline: boolean;

  @Field(() => Boolean, { description: 'Whether one is asked to take a seat' })
  viewerMayAccept: boolean;
}

@ObjectType('AssociationInside', { description: 'What only its members see' })
export class AssociationInsideType {
  associationId: string;

  @Field(() => AssociationMemberType, { description: 'One’s own place in it' })
  own: AssociationMemberType;

  @Field(() => [AssociationMemberType], { description: 'The board of now and later' })
  board: AssociationMemberType[];

  @Field(() => [AssociationActType])
  acts: AssociationActType[];

  @Field(() => [JoinRequestType], { description: 'Empty for who is not on the board' })
  requests: JoinRequestType[];

  @Field(() => [AssociationInvitationType], { description: 'Empty for who is not on the board' })
  invitations: AssociationInvitationType[];

  @Field(() => String, { nullable: true, description: 'The coach to whom a young people’s group turns' })
  contact: string | null;
}

@ObjectType('AssociationViewerCan', { description: 'What whoever asks may do with it now' })
export class AssociationViewerCanType {
  @Field(() => Boolean, { description: 'Act for it, as its board' })
  lead: boolean;

  @Field(() => Boolean)
  join: boolean;

  @Field(() => Boolean, { description: 'Take back that one asked to join' })
  withdrawRequest: boolean;

  @Field(() => Boolean)
  leave: boolean;

  @Field(() => Boolean, { description: 'Name a chair, where there is no board' })
  appointChair: boolean;
}

@ObjectType('Association', { description: 'A group of an area, with members and a board; it speaks beside residents' })
export class AssociationType {
  @Field(() => ID)
  id: string;

  @Field(() => AssociationKindEnum)
  kind: string;

  @Field(() => AssociationReachEnum)
  reach: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  about: string;

  @Field(() => AreaType)
  area: AreaType;

  @Field(() => MunicipalityType)
  municipality: MunicipalityType;

  @Field(() => GraphQLISODateTime)
  foundedAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Not of a young people’s group, and not below five' })
  memberCount: number | null;

  @Field(() => Boolean)
  hasBoard: boolean;
}

@ObjectType('OwnMembership')
export class OwnMembershipType {
  @Field(() => AssociationRoleEnum)
  role: string;

  @Field(() => AssociationType)
  association: AssociationType;
}

@ObjectType('OwnInvitation')
export class OwnInvitationType {
  @Field(() => ID)
  id: string;

  @Field(() => AssociationRoleEnum)
  role: string;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => AssociationType)
  association: AssociationType;
}

@ObjectType('OwnAssociations', { description: 'Where one is a member, and where one is invited' })
export class OwnAssociationsType {
  @Field(() => [OwnMembershipType])
  memberships: OwnMembershipType[];

  @Field(() => [OwnInvitationType])
  invitations: OwnInvitationType[];
}

@ObjectType('AssociationDesk', { description: 'What waits for a coach or administrator' })
export class AssociationDeskType {
  @Field(() => [AssociationActType])
  acts: AssociationActType[];

  @Field(() => [AssociationType], { description: 'Of one’s own municipalities' })
  withoutBoard: AssociationType[];

  @Field(() => [MunicipalityType], { description: 'Where one may found an association' })
  municipalities: MunicipalityType[];
}

export const AssociationConnection = ConnectionType('Association', () => AssociationType);

@ObjectType()
export class AssociationPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'How far a proposal is now' })
  state?: string | null;

  @Field(() => ID, { nullable: true })
  actId?: string | null;

  @Field(() => ID, { nullable: true })
  invitationId?: string | null;
}
