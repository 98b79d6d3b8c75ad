import { EmailAddress } from '#api/identity';
import { ASSOCIATION_KINDS, ASSOCIATION_LIMITS, ASSOCIATION_ROLES, type AssociationKind } from '#domain/associations';
import { BOARD_ROLES } from '#domain/permissions';
import { asEnum, Choice, ClientKey, DayText, Flag, Nested, PageArguments, Text, Uuid } from '#platform/graphql';
import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';

export const AssociationKindEnum = asEnum(ASSOCIATION_KINDS);
export const AssociationRoleEnum = asEnum(ASSOCIATION_ROLES);
export const AssociationReachEnum = asEnum(['area', 'municipality']);
registerEnumType(AssociationKindEnum, { name: 'AssociationKind' });
registerEnumType(AssociationRoleEnum, { name: 'AssociationRole' });
registerEnumType(AssociationReachEnum, { name: 'AssociationReach', description: 'Whose young people a group is of' });

/** The least length is checked by the decision, so that all problems are told at once. */
const free = <Limits extends { readonly min: number; readonly max: number }>(limits: Limits): Limits => ({ ...limits, min: 0 });

@ArgsType()
export class AssociationArguments {
  @Field(() => String)
  @Text({ min: 1, max: 80 })
  municipality: string;

  @Field(() => String)
  @Text({ min: 1, max: 80 })
  slug: string;
}

@ArgsType()
export class AssociationsArguments extends PageArguments {
  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@InputType()
export class AssociationIdInput {
  @Field(() => ID)
  @Uuid()
  associationId: string;
}

@InputType()
export class DescribeAssociationInput extends AssociationIdInput {
  @Field(() => String, { description: 'What it does' })
  @Text(ASSOCIATION_LIMITS.about)
  about: string;
}

@InputType()
export class InviteToAssociationInput extends AssociationIdInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @EmailAddress()
  email: string;
}

@InputType()
export class InvitationIdInput {
  @Field(() => ID)
  @Uuid()
  invitationId: string;
}

@InputType()
export class AnswerInvitationInput extends InvitationIdInput {
  @Field(() => Boolean)
  @Flag()
  accept: boolean;
}

@InputType()
export class AnswerJoinRequestInput {
  @Field(() => ID)
  @Uuid()
  requestId: string;

  @Field(() => Boolean)
  @Flag()
  accept: boolean;

  @Field(() => String, { description: 'Why not; only where it is refused' })
  @Text(free(ASSOCIATION_LIMITS.reason))
  reason: string;
}

@InputType()
export class ShowOwnNameInput extends AssociationIdInput {
  @Field(() => Boolean)
  @Flag()
  shown: boolean;
}

@InputType()
export class SeatInput {
  @Field(() => AssociationRoleEnum)
  @Choice(BOARD_ROLES)
  role: string;

  @Field(() => ID, { description: 'A membership' })
  @Uuid()
  memberId: string;
}

@InputType()
export class ProposeHandOverInput extends AssociationIdInput {
  @Field(() => [SeatInput])
  @Nested(() => SeatInput)
  @ArrayMaxSize(BOARD_ROLES.length, { message: JSON.stringify({ code: 'too-many', data: { max: BOARD_ROLES.length } }) })
  seats: SeatInput[];

  @Field(() => String, { description: 'From which day on, YYYY-MM-DD' })
  @DayText()
  since: string;
}

@InputType()
export class ProposeEndOfTermInput extends AssociationIdInput {
  @Field(() => ID, { description: 'A membership' })
  @Uuid()
  memberId: string;

  @Field(() => String, { description: 'The last day, YYYY-MM-DD' })
  @DayText()
  until: string;

  @Field(() => String)
  @Text(free(ASSOCIATION_LIMITS.reason))
  reason: string;
}

@InputType()
export class ProposeDissolvingInput extends AssociationIdInput {
  @Field(() => String)
  @Text(free(ASSOCIATION_LIMITS.reason))
  reason: string;
}

@InputType()
export class AssociationActInput {
  @Field(() => ID)
  @Uuid()
  actId: string;
}

@InputType()
export class DeclineAssociationActInput extends AssociationActInput {
  @Field(() => String)
  @Text(free(ASSOCIATION_LIMITS.reason))
  reason: string;
}

@InputType()
export class AnswerSeatInput extends AssociationActInput {
  @Field(() => Boolean)
  @Flag()
  accept: boolean;
}

@InputType()
export class FoundAssociationInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => ID)
  @Uuid()
  areaId: string;

  @Field(() => AssociationKindEnum)
  @Choice(ASSOCIATION_KINDS)
  kind: AssociationKind;

  @Field(() => AssociationReachEnum)
  @Choice(['area', 'municipality'])
  reach: 'area' | 'municipality';

  @Field(() => String)
  @Text(free(ASSOCIATION_LIMITS.name))
  name: string;

  @Field(() => String)
  @Text(free(ASSOCIATION_LIMITS.about))
  about: string;

  @Field(() => String, { description: 'Who becomes the first chair, and is invited' })
  @EmailAddress()
  chairEmail: string;
}

@InputType()
export class AppointChairInput extends AssociationIdInput {
  @Field(() => String)
  @EmailAddress()
  email: string;
}
