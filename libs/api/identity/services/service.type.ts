import { Payload } from '#platform/graphql';
import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SignInServiceEnum = { RESIDENTS: 'residents', STAFF: 'staff' } as const;
export type SignInServiceEnum = (typeof SignInServiceEnum)[keyof typeof SignInServiceEnum];
registerEnumType(SignInServiceEnum, { name: 'SignInServiceFor', description: 'Whom a service of OpenID Connect signs in' });

@ObjectType('SignInService', { description: 'A service of OpenID Connect by which one can sign in' })
export class SignInServiceType {
  @Field(() => SignInServiceEnum)
  service: SignInServiceEnum;

  @Field(() => String)
  labelNl: string;

  @Field(() => String)
  labelEn: string;
}

@ObjectType('LinkedService', { description: 'A service that opens one’s account' })
export class LinkedServiceType {
  @Field(() => ID)
  id: string;

  @Field(() => SignInServiceEnum)
  service: SignInServiceEnum;

  @Field(() => GraphQLISODateTime)
  linkedAt: Date;
}

@ObjectType('ServiceProof', { description: 'What a service told of who sits at this browser' })
export class ServiceProofType {
  @Field(() => SignInServiceEnum)
  service: SignInServiceEnum;

  @Field(() => Boolean, { description: 'Whether an account is linked to it' })
  linked: boolean;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  emailAddress: string | null;

  @Field(() => String, { description: 'Where to go after signing in' })
  next: string;
}

@ObjectType()
export class OpenServiceSignInPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Where the browser goes to sign in' })
  address?: string | null;
}

@ObjectType()
export class AnswerServiceSignInPayload extends Payload {
  @Field(() => ServiceProofType, { nullable: true })
  proof?: ServiceProofType | null;
}

@ObjectType()
export class RegisterWithServicePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'Whether one is signed in; else a mail is on its way' })
  signedIn?: boolean | null;
}
