import { ConnectionType, Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('RollRequest', { description: 'That somebody asks to be put on a roll, and what was answered' })
export class RollRequestType {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  note: string;

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => Boolean, { nullable: true, description: 'None while it was not answered' })
  accepted: boolean | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

export const RollRequestConnection = ConnectionType('RollRequest', () => RollRequestType);

@ObjectType('RollStanding', { description: 'How whoever asks stands with regard to the roll of a vote' })
export class RollStandingType {
  @Field(() => ID)
  voteId: string;

  @Field(() => String, { description: 'round or budget' })
  kind: string;

  @Field(() => String)
  title: string;

  @Field(() => Boolean, { description: 'On the roll; before opening: would be if it opened now' })
  onRoll: boolean;

  @Field(() => String, { description: 'on-roll, put-on-roll, no-residence, not-verified, outside-area, too-young or since-opening' })
  standing: string;

  @Field(() => Boolean, { description: 'Before opening: the roll can still change' })
  correctable: boolean;

  @Field(() => RollRequestType, { nullable: true })
  request: RollRequestType | null;

  @Field(() => Boolean)
  viewerMayAnswer: boolean;
}

@ObjectType()
export class RollPayload extends Payload {
  @Field(() => ID, { nullable: true })
  voteId?: string | null;
}
