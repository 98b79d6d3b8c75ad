import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Payload, Text } from '#platform/graphql';
import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { DonePayload } from '../done.payload.js';
import { SetSecondFactor } from './set-second-factor.handler.js';

@InputType()
class SecondFactorCodeInput {
  @Field(() => String)
  @Text({ min: 6, max: 12 })
  code: string;
}

@ObjectType()
class BeginSecondFactorPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'To be typed into an app that cannot read the picture' })
  secret?: string | null;

  @Field(() => [String], { nullable: true, description: 'The rows of a QR code; 1 is dark' })
  qr?: string[] | null;
}

const DONE: DonePayload = { problems: [] };

@Resolver()
export class SecondFactorResolver {
  constructor(private readonly setting: SetSecondFactor) {}

  @Mutation(() => BeginSecondFactorPayload)
  @Requires('manage-account')
  async beginSecondFactor(@CurrentActor() actor: Actor): Promise<BeginSecondFactorPayload> {
    const { secret, qr } = await this.setting.begin(actor);
    return { secret, qr, problems: [] };
  }

  @Mutation(() => DonePayload)
  @Requires('manage-account')
  async confirmSecondFactor(@CurrentActor() actor: Actor, @Args('input') input: SecondFactorCodeInput): Promise<DonePayload> {
    await this.setting.confirm(actor, input.code);
    return DONE;
  }

  @Mutation(() => DonePayload)
  @Requires('manage-account')
  async removeSecondFactor(@CurrentActor() actor: Actor, @Args('input') input: SecondFactorCodeInput): Promise<DonePayload> {
    await this.setting.remove(actor, input.code);
    return DONE;
  }
}
