import { Global, Module } from '@nestjs/common';
import { Once } from './once.js';

@Global()
@Module({ providers: [Once], exports: [Once] })
export class OnceModule {}
