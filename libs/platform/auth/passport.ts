import { type Actor, VISITOR } from '#domain/permissions';
import type { NextFunction, Request, Response } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-custom';
import { inTime } from '../database/index.js';
import type { Config } from '../config/index.js';
import type { ActorReader } from './actor-reader.js';
import type { BrinkRequest } from './request.js';
import { sessionCookie } from './sessions.js';

/** How long the database may take to say whose session it is, in milliseconds. */
const LONGEST_LOOK = 5_000;

/** The value of one cookie in a Cookie header. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** Express middleware that puts the actor on each request: the person of the session cookie, else a visitor. */
export function verifyPassport(config: Config, reader: ActorReader): (request: Request, response: Response, next: NextFunction) => void {
  const instance = new passport.Passport();
  instance.use(
    'session-cookie',
    new Strategy((request, done) => {
      const secret = cookieValue(request.headers.cookie, sessionCookie(config));
      if (secret === null) return done(null, false);
      inTime(reader.bySecret(secret), LONGEST_LOOK).then(
        (actor) => done(null, actor === null ? false : { actor, secret }),
        (error: unknown) => done(error),
      );
    }),
  );
  return (request, response, next) => {
    const authenticate = instance.authenticate('session-cookie', { session: false }, (error: unknown, found: { actor: Actor; secret: string } | false) => {
      if (error) return next(error);
      const asked = request as BrinkRequest;
      asked.actor = found ? found.actor : VISITOR;
      asked.sessionSecret = found ? found.secret : null;
      next();
    }) as (request: Request, response: Response, next: NextFunction) => void;
    authenticate(request, response, next);
  };
}
