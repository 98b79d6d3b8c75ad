import { CIRCLES, CONSENT_LIMITS, CONSENT_STATES, CONSENT_STEPS, type Circle, type ConsentStep, OBJECTION_STATES, PROPOSER_ROLES, SAYINGS, STANDS, type Stand } from '#domain/consent';
import { Choice, ClientKey, Flag, Moment, PageArguments, Text, Uuid, Uuids, WholeNumber, asEnum } from '#platform/graphql';
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';

export const ConsentStateEnum = asEnum(CONSENT_STATES);
export const ConsentStepEnum = asEnum(CONSENT_STEPS);
export const CircleEnum = asEnum(CIRCLES);
export const StandEnum = asEnum(STANDS);
export const SayingKindEnum = asEnum(SAYINGS);
export const ObjectionStateEnum = asEnum(OBJECTION_STATES);
export const ProposerRoleEnum = asEnum(PROPOSER_ROLES);
registerEnumType(ConsentStateEnum, { name: 'ConsentState', description: 'A step of deciding by consent, or its end' });
registerEnumType(ConsentStepEnum, { name: 'ConsentStep' });
registerEnumType(CircleEnum, { name: 'ConsentCircle', description: 'Who decides: residents of an area, or members of an association' });
registerEnumType(StandEnum, { name: 'ConsentStand', description: 'What somebody says of a text' });
registerEnumType(SayingKindEnum, { name: 'ConsentSayingKind' });
registerEnumType(ObjectionStateEnum, { name: 'ObjectionState' });
registerEnumType(ProposerRoleEnum, { name: 'ProposerRole', description: 'In which capacity somebody proposes' });

/** The least length is checked by the decision, so that all problems are told at once. */
const free = <Limits extends { readonly min: number; readonly max: number }>(limits: Limits): Limits => ({ ...limits, min: 0 });
const MOST_ANSWERED = 100;
const MOST_ASKED = 100_000;

@ArgsType()
export class ConsentsArguments extends PageArguments {
  @Field(() => String, { nullable: true })
  @Text({ min: 0, max: 80 }, { optional: true })
  municipality: string | null;

  @Field(() => String, { nullable: true, description: 'An area of that municipality' })
  @Text({ min: 0, max: 80 }, { optional: true })
  area: string | null;
}

@InputType()
export class ProposeConsentInput {
  @Field(() => ID)
  @Uuid()
  areaId: string;

  @Field(() => ID, { nullable: true, description: 'In whose name' })
  @Uuid({ optional: true })
  associationId: string | null;

  @Field(() => CircleEnum)
  @Choice(CIRCLES)
  circle: Circle;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.title))
  title: string;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.text))
  text: string;

  @Field(() => Int, { description: 'How many of the circle must say something for a decision' })
  @WholeNumber(0, MOST_ASKED)
  voicesNeeded: number;

  @ClientKey()
  clientKey: string | null;
}

@InputType()
export class ConsentInput {
  @Field(() => ID)
  @Uuid()
  consentId: string;
}

@InputType()
export class ChangeConsentTextInput extends ConsentInput {
  @Field(() => Int, { description: 'The text that was read' })
  @WholeNumber(1, MOST_ASKED)
  version: number;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.text))
  text: string;

  @Field(() => String, { description: 'What was changed' })
  @Text(free(CONSENT_LIMITS.note))
  note: string;

  @Field(() => [ID], { description: 'Objections that it answers' })
  @Uuids(MOST_ANSWERED)
  answers: string[];
}

@InputType()
export class WithdrawConsentInput extends ConsentInput {
  @Field(() => String, { description: 'Everybody reads it' })
  @Text(free(CONSENT_LIMITS.reason))
  reason: string;
}

@InputType()
export class ReturnConsentInput extends ConsentInput {
  @Field(() => String, { description: 'What is to be changed; its own side and the coaches read it' })
  @Text(free(CONSENT_LIMITS.reason))
  notes: string;
}

@InputType()
export class LeadConsentInput extends ConsentInput {
  @Field(() => ConsentStepEnum)
  @Choice(CONSENT_STEPS)
  to: ConsentStep;

  @Field(() => GraphQLISODateTime, { description: 'Until when the step is promised to last' })
  @Moment()
  until: Date;

  @Field(() => String, { description: 'Asked for where one goes back, or to the decision while objections hold' })
  @Text(free(CONSENT_LIMITS.reason))
  reason: string;
}

@InputType()
export class CloseConsentInput extends ConsentInput {
  @Field(() => String, { description: 'What was decided, in a few words' })
  @Text(free(CONSENT_LIMITS.words))
  words: string;
}

@InputType()
export class SayInConsentInput extends ConsentInput {
  @ClientKey()
  clientKey: string | null;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.saying))
  text: string;
}

@InputType()
export class TakeStandInput extends ConsentInput {
  @Field(() => StandEnum)
  @Choice(STANDS)
  stand: Stand;

  @Field(() => String, { description: 'Asked for with an objection' })
  @Text(free(CONSENT_LIMITS.reason))
  reason: string;
}

@InputType()
export class EnterConsentPaperInput extends TakeStandInput {
  @Field(() => ID, { description: 'Of the circle, and without an account' })
  @Uuid()
  personId: string;
}

@InputType()
export class ConsentPaperInput extends ConsentInput {
  @Field(() => ID)
  @Uuid()
  entryId: string;
}

@InputType()
export class AnswerInConsentInput {
  @Field(() => ID)
  @Uuid()
  sayingId: string;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.saying))
  text: string;
}

@InputType()
export class TakeOutOfConsentInput {
  @Field(() => ID)
  @Uuid()
  sayingId: string;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.reason))
  reason: string;
}

@InputType()
export class TestObjectionInput {
  @Field(() => ID)
  @Uuid()
  objectionId: string;

  @Field(() => Boolean, { description: 'Whether it holds: the circle would be harmed' })
  @Flag()
  holds: boolean;

  @Field(() => String)
  @Text(free(CONSENT_LIMITS.reason))
  reason: string;
}
