import { type BrinkRequest, CurrentRequest, Public, RegistrationCookie, newSecret } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DonePayload } from '../done.payload.js';
import { responseOf } from '../sign-in/sign-in.handler.js';
import { Register } from './register.handler.js';
import { RegisterInput } from './register.input.js';

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly registration: Register,
    private readonly cookie: RegistrationCookie,
  ) {}

  @Mutation(() => DonePayload)
  @Public('everybody may make an account')
  async register(@CurrentRequest() request: BrinkRequest, @Args('input') input: RegisterInput): Promise<DonePayload> {
    const browser = this.cookie.secretOf(request) ?? newSecret();
    await this.registration.run(request, input, browser);
    this.cookie.remember(responseOf(request), browser);
    return { problems: [] };
  }
}
