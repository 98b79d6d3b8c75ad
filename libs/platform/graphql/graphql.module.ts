import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { BrinkRequest } from '../auth/index.js';
import { Config } from '../config/index.js';
import { Log } from '../observability/index.js';
import { compiledPlugin } from './compiled-plugin.js';
import type { GraphqlContext } from './context.js';
import { formatError } from './format-error.js';
import { LIMITS, limitRule } from './limits.js';
import { persistedDocuments } from './persisted-documents.js';
import { RefusalInterceptor } from './refusal.interceptor.js';
import { CentsScalar, LocalDateScalar } from './scalars.js';
import { OwnDocuments } from './own-documents.js';
import { SocketServer } from './socket-server.js';

/** Apollo Server under Nest: limits, a compiled executor, our client's documents by hash, errors that tell nothing of the inside. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, Log],
      useFactory: (config: Config, log: Log) => {
        const format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => formatError(formatted, error, (bug) => log.bug('graphql', bug));
        return {
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          playground: false,
          graphiql: false,
          introspection: !config.production,
          includeStacktraceInErrorResponses: false,
          hideSchemaDetailsFromClientErrors: config.production,
          csrfPrevention: true,
          stopOnTerminationSignals: false,
          allowBatchedHttpRequests: false,
          cache: 'bounded',
          validationRules: [limitRule],
          parseOptions: { maxTokens: LIMITS.tokens },
          persistedQueries: { cache: persistedDocuments() },
          plugins: [ApolloServerPluginLandingPageDisabled(), compiledPlugin(format)],
          formatError: format,
          context: ({ req }: { req: BrinkRequest }): GraphqlContext => ({ req, loaders: new Map() }),
        };
      },
    }),
  ],
  providers: [LocalDateScalar, CentsScalar, SocketServer, OwnDocuments, { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor }],
  exports: [SocketServer, OwnDocuments],
})
export class GraphqlModule {}
