import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config, configProvider } from '../config/index.js';
import { Database } from './database.js';
import { dataSourceOptions } from './data-source.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      extraProviders: [configProvider],
      inject: [Config],
      useFactory: (config: Config) => ({ ...dataSourceOptions(config), retryAttempts: 0 }),
    }),
  ],
  providers: [configProvider, Database],
  exports: [Config, Database],
})
export class DatabaseModule {}
