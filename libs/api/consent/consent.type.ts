import { PlaceType } from '#api/places';
import { ConnectionType, Payload, ProblemType } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CircleEnum, ConsentStateEnum, ConsentStepEnum, ObjectionStateEnum, ProposerRoleEnum, SayingKindEnum, StandEnum } from './consent.inputs.js';

@ObjectType('ConsentText', { description: 'A version of what is proposed' })
export class ConsentTextType {
  @Field(() => Int)
  version: number;

  @Field(() => String)
  text: string;

  @Field(() => String, { description: 'What was changed' })
  note: string;

  @Field(() => [ID], { description: 'Objections that it answers' })
  answers: string[];

  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType('ConsentSaying', { description: 'A question, a reaction or an objection' })
export class ConsentSayingType {
  @Field(() => ID)
  id: string;

  @Field(() => SayingKindEnum)
  kind: string;

  @Field(() => Int)
  number: number;

  @Field(() => String, { nullable: true, description: 'Of an objection only coaches see it' })
  name: string | null;

  @Field(() => Boolean, { description: 'Whether whoever asks said it' })
  own: boolean;

  @Field(() => Int, { description: 'The text about which it was said' })
  version: number;

  @Field(() => String, { nullable: true, description: 'None when it was taken out' })
  text: string | null;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String, { nullable: true, description: 'The answer to a question; why an objection holds or not' })
  reply: string | null;

  @Field(() => ObjectionStateEnum, { nullable: true })
  state: string | null;

  @Field(() => Int, { nullable: true, description: 'The text that answered the objection' })
  resolvedVersion: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken out' })
  takenOutReason: string | null;
}

@ObjectType('ConsentEvent', { description: 'A step of its history' })
export class ConsentEventType {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => ConsentStateEnum, { nullable: true })
  from: string | null;

  @Field(() => ConsentStateEnum)
  to: string;

  @Field(() => ProposerRoleEnum)
  role: string;

  @Field(() => Int, { description: 'The text that the circle was asked about' })
  version: number;

  @Field(() => String, { nullable: true })
  reason: string | null;
}

@ObjectType('ConsentFigure')
export class ConsentFigureType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType('ConsentAccountStep', { description: 'A step of the account: why it was decided so' })
export class ConsentAccountStepType {
  @Field(() => String)
  step: string;

  @Field(() => [ConsentFigureType])
  figures: ConsentFigureType[];
}

@ObjectType('ConsentMove', { description: 'A step to which the coach can lead now' })
export class ConsentMoveType {
  @Field(() => ConsentStepEnum)
  to: string;

  @Field(() => Boolean, { description: 'Whether a reason is asked' })
  reason: boolean;
}

@ObjectType('ConsentViewerCan')
export class ConsentViewerCanType {
  @Field(() => Boolean, { description: 'Change the text' })
  changeText: boolean;

  @Field(() => Boolean, { description: 'Answer questions' })
  answer: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean, { description: 'Give the proposal back with notes' })
  giveBack: boolean;

  @Field(() => Boolean, { description: 'Sit at the table for who is not on a screen' })
  table: boolean;

  @Field(() => Boolean, { description: 'Lead the steps' })
  lead: boolean;

  @Field(() => [ConsentMoveType], { description: 'To which steps one can lead now' })
  moves: ConsentMoveType[];
}

@ObjectType('OwnPartInConsent', { description: 'The part that whoever asks takes in it' })
export class OwnPartInConsentType {
  @Field(() => [ProblemType], { description: 'Why one does not belong to the circle; empty when one does' })
  hindrance: ProblemType[];

  @Field(() => StandEnum, { nullable: true, description: 'What one said of the text; nobody else sees it' })
  stand: string | null;

  @Field(() => String, { description: 'With a concern' })
  reason: string;
}

@ObjectType('ConsentProcess', { description: 'Deciding by consent, in steps that a coach leads' })
export class ConsentType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => ConsentStateEnum)
  state: string;

  @Field(() => GraphQLISODateTime)
  since: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when the step is promised to last' })
  until: Date;

  @Field(() => Boolean, { description: 'Whether that moment is over' })
  overdue: boolean;

  @Field(() => CircleEnum)
  circle: string;

  @Field(() => ProposerRoleEnum)
  role: string;

  @Field(() => String, { nullable: true, description: 'The name of the association' })
  proposedBy: string | null;

  @Field(() => PlaceType)
  municipality: PlaceType;

  @Field(() => PlaceType)
  area: PlaceType;
}

@ObjectType('ConsentDetail')
export class ConsentDetailType extends ConsentType {
  @Field(() => Int)
  ageFrom: number;

  @Field(() => Int)
  voicesNeeded: number;

  @Field(() => Int, { description: 'The text that the circle is asked about' })
  askedVersion: number;

  @Field(() => [ConsentTextType])
  texts: ConsentTextType[];

  @Field(() => [ConsentSayingType])
  sayings: ConsentSayingType[];

  @Field(() => [ConsentEventType])
  history: ConsentEventType[];

  @Field(() => Int, { nullable: true, description: 'How many said something of the text; only for who leads' })
  voices: number | null;

  @Field(() => String, { nullable: true, description: 'What was decided; or why it was taken back' })
  words: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given back; it is its proposer’s turn then' })
  returnedNotes: string | null;

  @Field(() => [ConsentAccountStepType], { nullable: true })
  account: ConsentAccountStepType[] | null;

  @Field(() => [String], { description: 'Concerns about the text that was decided, without names' })
  concerns: string[];

  @Field(() => OwnPartInConsentType)
  own: OwnPartInConsentType;

  @Field(() => ConsentViewerCanType)
  viewerCan: ConsentViewerCanType;
}

export const ConsentConnection = ConnectionType('Consent', () => ConsentType);

@ObjectType('ConsentScope', { description: 'Where and in whose name one may propose' })
export class ConsentScopeType {
  @Field(() => ID, { nullable: true })
  associationId: string | null;

  @Field(() => String, { description: 'Of the association or the municipality' })
  name: string;

  @Field(() => [PlaceType], { description: 'Areas that one can choose' })
  areas: PlaceType[];
}

@ObjectType('ConsentPaper', { description: 'What somebody without the internet said, until a second person confirms it' })
export class ConsentPaperType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => StandEnum)
  stand: string;

  @Field(() => String)
  reason: string;

  @Field(() => Boolean, { description: 'Whether whoever asks entered it' })
  mine: boolean;
}

@ObjectType('ConsentPerson', { description: 'Somebody of the circle without an account' })
export class ConsentPersonType {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  birthYear: number | null;
}

@ObjectType('ConsentTable', { description: 'The table for who is not on a screen' })
export class ConsentTableType {
  @Field(() => [ConsentPaperType])
  entries: ConsentPaperType[];

  @Field(() => [ConsentPersonType], { description: 'At most ten' })
  people: ConsentPersonType[];

  @Field(() => Boolean)
  viewerMayEnter: boolean;
}

@ObjectType()
export class ConsentPayload extends Payload {
  @Field(() => ID, { nullable: true })
  consentId?: string | null;
}
