import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { ACCESS, type Access, requestOf } from './decorators.js';

/** Lets nobody in where a root field does not say who may come; lets visitors in only where it says `@Public`. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const graphql = context.getType<'graphql' | 'http'>() === 'graphql';
    if (graphql && !isRootField(context)) return true;
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access === undefined) throw new Error(`${context.getClass().name}.${context.getHandler().name} says neither @Requires nor @Public`);
    if ('public' in access || requestOf(context).actor.personId !== null) return true;
    if (access.orLink === true && bringsLink(context)) return true;
    if (graphql) throw new GraphQLError('Not signed in', { extensions: { code: 'UNAUTHENTICATED' } });
    throw new UnauthorizedException();
  }
}

const bringsLink = (context: ExecutionContext): boolean => typeof GqlExecutionContext.create(context).getArgs<{ input?: { link?: unknown } }>().input?.link === 'string';

function isRootField(context: ExecutionContext): boolean {
  const parent = GqlExecutionContext.create(context).getInfo<{ parentType: { name: string } } | undefined>()?.parentType.name;
  return parent === 'Query' || parent === 'Mutation' || parent === 'Subscription';
}
