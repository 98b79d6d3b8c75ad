import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { type Observable, catchError, of, throwError } from 'rxjs';
import { problemType } from './problem.type.js';
import { Refusal } from './refusal.js';

/** Turns a refusal that left a mutation into the problems of its payload. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<'graphql' | 'http'>() !== 'graphql') return next.handle();
    const parent = GqlExecutionContext.create(context).getInfo<{ parentType: { name: string } } | undefined>()?.parentType.name;
    if (parent !== 'Mutation') return next.handle();
    return next.handle().pipe(catchError((error: unknown) => (error instanceof Refusal ? of({ problems: error.problems.map(problemType) }) : throwError(() => error))));
  }
}
