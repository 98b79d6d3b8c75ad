import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { feature } from '../database/index.js';
import { AccessGuard } from './access.guard.js';
import { ActorReader } from './actor-reader.js';
import { Attempts } from './attempts.js';
import { RegistrationCookie, ServiceCookie } from './browser-cookies.js';
import { Session } from './session.entity.js';
import { Sessions } from './sessions.js';
import { SignInServices } from './sign-in-services.js';

feature(Session);

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Sessions, ActorReader, Attempts, ServiceCookie, RegistrationCookie, SignInServices, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Sessions, ActorReader, Attempts, ServiceCookie, RegistrationCookie, SignInServices],
})
export class AuthModule {}
