import type { Act } from '#domain/permissions';
import { createParamDecorator, type CustomDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { BrinkRequest } from './request.js';

/** Under which name the guard finds what a root field asks. */
export const ACCESS = 'brink:access';

/** What a root field asks of whoever calls it. */
export type Access = { readonly act: Act; readonly orLink?: true } | { readonly public: string };

/** This root field is for one act; only signed-in persons get in, and the handler asks `can` about the subject. */
export const Requires = (act: Act): CustomDecorator => SetMetadata<string, Access>(ACCESS, { act });

/** The same, and also for who brings the link of a mail (`input.link`): the handler finds out whose that is. */
export const RequiresOrLink = (act: Act): CustomDecorator => SetMetadata<string, Access>(ACCESS, { act, orLink: true });

/** This root field is for everybody; say why. */
export const Public = (why: string): CustomDecorator => SetMetadata<string, Access>(ACCESS, { public: why });

/** The request behind a GraphQL operation, over HTTP or a socket, or behind a plain address. */
export function requestOf(context: ExecutionContext): BrinkRequest {
  if (context.getType<'graphql' | 'http'>() === 'graphql') return GqlExecutionContext.create(context).getContext<{ req: BrinkRequest }>().req;
  return context.switchToHttp().getRequest<BrinkRequest>();
}

/** Who asks. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);

/** The request itself, for what only identity needs: addresses and cookies. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context));
