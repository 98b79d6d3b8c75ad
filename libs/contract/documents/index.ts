export * from '../client/graphql.js';
