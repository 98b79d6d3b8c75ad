import { Payload } from '#platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('ServiceToLeave', { description: 'A service at which one is still signed in' })
export class ServiceToLeaveType {
  @Field(() => String)
  labelNl: string;

  @Field(() => String)
  labelEn: string;

  @Field(() => String, { description: 'Where the browser goes to sign out there' })
  address: string;
}

@ObjectType()
export class SignOutPayload extends Payload {
  @Field(() => ServiceToLeaveType, { nullable: true, description: 'The service by which one had signed in, where it tells a place for signing out' })
  service: ServiceToLeaveType | null;
}
