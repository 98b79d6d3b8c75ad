import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Observable } from 'rxjs';
import { isUuid } from '#domain/kernel';
import { requestOf } from '../auth/index.js';
import { Once } from './once.js';

/** Has every mutation whose input carries a key of the client's choice done once. */
@Injectable()
export class OnceInterceptor implements NestInterceptor {
  constructor(private readonly once: Once) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<'graphql' | 'http'>() !== 'graphql') return next.handle();
    const asked = GqlExecutionContext.create(context);
    const { clientKey, ...body } = asked.getArgs<{ input?: { clientKey?: unknown } }>().input ?? {};
    const personId = requestOf(context).actor?.personId ?? null;
    if (personId === null || typeof clientKey !== 'string' || !isUuid(clientKey)) return next.handle();
    const act = asked.getInfo<{ fieldName: string }>().fieldName;
    return new Observable((answered) => this.once.under({ personId, key: clientKey, act, body }, () => next.handle().subscribe(answered)));
  }
}
