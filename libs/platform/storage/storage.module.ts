import { Global, Module } from '@nestjs/common';
import { RoundSecrets } from './round-secrets.js';

@Global()
@Module({ providers: [RoundSecrets], exports: [RoundSecrets] })
export class StorageModule {}
