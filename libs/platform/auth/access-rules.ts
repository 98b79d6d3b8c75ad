import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './decorators.js';

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Every door of the server with what it asks: GraphQL root fields and plain addresses. Throws when one says neither `@Requires` nor `@Public`,
 * so that a process with a forgotten door does not start.
 */
export function accessRules(app: INestApplicationContext): Map<string, Access> {
  const discovery = app.get(DiscoveryService, { strict: false });
  const reflector = app.get(Reflector);
  const rules = new Map<string, Access>();
  const silent: string[] = [];
  for (const { instance } of [...discovery.getProviders(), ...discovery.getControllers()]) {
    if (typeof instance !== 'object' || instance === null) continue;
    const prototype = Object.getPrototypeOf(instance) as object;
    for (const name of new MetadataScanner().getAllMethodNames(prototype)) {
      const method = (instance as Record<string, unknown>)[name];
      if (typeof method !== 'function') continue;
      const root = Reflect.getMetadata('graphql:resolver_type', method) as string | undefined;
      const address = Reflect.getMetadata('path', method) as string | undefined;
      if (!(root !== undefined && ROOT_TYPES.has(root)) && address === undefined) continue;
      const door = root !== undefined ? `${root}.${name}` : `${instance.constructor.name}.${name}`;
      const access = reflector.get<Access | undefined>(ACCESS, method);
      if (access === undefined) silent.push(door);
      else rules.set(door, access);
    }
  }
  if (silent.length > 0) throw new Error(`These doors say neither @Requires nor @Public: ${silent.join(', ')}`);
  return rules;
}
