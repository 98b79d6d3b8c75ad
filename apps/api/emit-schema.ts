import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { CentsScalar, LocalDateScalar } from '#platform/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from './features.js';

/** Prints the schema without a database: only the decorators of the resolver classes are read. */
const RESOLVER = 'graphql:resolver_name';
const resolvers = FEATURES.flatMap((feature) => (Reflect.getMetadata('providers', feature) as unknown[] | undefined) ?? []).filter((provider): provider is new () => object => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider));
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error', 'warn'] });
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, [LocalDateScalar, CentsScalar]);
writeFileSync(process.argv[2] ?? 'schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
