import { randomUUID } from 'node:crypto';
import { inputPipe } from '../graphql/index.js';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { type NextFunction, type Request, type Response, json } from 'express';
import helmet from 'helmet';
import { ActorReader, type BrinkRequest, accessRules, verifyPassport } from '../auth/index.js';
import { Config } from '../config/index.js';
import { SocketServer } from '../graphql/socket-server.js';
import { OwnDocuments } from '../graphql/own-documents.js';
import { UNAVAILABLE, unavailable } from '../graphql/format-error.js';
import { LIMITS } from '../graphql/limits.js';
import { Live } from '../live/index.js';
import { Log, Metrics } from '../observability/index.js';
import { PublicAnswers } from './public-answers.js';

/** Gives an application its doors before it is initialised: headers, limits, the origin check, the actor. */
export function prepareHttp(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.useLogger(app.get(Log));
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  app.use(timed(app.get(Metrics)), headers(config), permissions, compression({ threshold: 1_400 }), sameOrigin(config));
  app.use('/graphql', json({ limit: LIMITS.bodyBytes, inflate: false }), badBody);
  const answers = new PublicAnswers(config, app.get(Live));
  app.use('/graphql', answers.middleware());
  app.use(verifyPassport(config, app.get(ActorReader)), outOfReach);
  app.use('/graphql', app.get(OwnDocuments).middleware((request, text) => answers.keep(request, text)));
  app.useGlobalPipes(inputPipe());
}

/** After initialisation: checks that every door says who may come in, and answers sockets. */
export function openDoors(app: NestExpressApplication): void {
  accessRules(app);
  app.get(SocketServer).attach(app.getHttpServer());
}

function headers(config: Config): (request: Request, response: Response, next: NextFunction) => void {
  const tiles = config.tilesUrl === null ? [] : [new URL(config.tilesUrl.replace(/[{}]/g, '')).origin];
  const secure = config.publicOrigin.startsWith('https://');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'blob:', ...tiles], fontSrc: ["'self'"], connectSrc: ["'self'", config.publicOrigin.replace(/^http/, 'ws')], manifestSrc: ["'self'"], workerSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"], ...(secure ? { upgradeInsecureRequests: [] } : {}) },
    },
    strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }) as (request: Request, response: Response, next: NextFunction) => void;
}

/** The site needs none of a device's senses. */
function permissions(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  next();
}

/** A request that changes something must come from our own site: browsers tell the origin, and our client adds a header that no form can. */
function sameOrigin(config: Config) {
  return (request: Request, response: Response, next: NextFunction): void => {
    (request as BrinkRequest).requestId = randomUUID();
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const origin = request.headers.origin;
    const foreign = origin !== undefined && origin !== config.publicOrigin;
    const carriesCookie = (request.headers.cookie ?? '').includes('brink=');
    if (foreign || (carriesCookie && request.headers['x-brink-request'] === undefined)) {
      response.status(403).json({ errors: [{ message: 'Not from our own site', extensions: { code: 'FORBIDDEN' } }] });
      return;
    }
    next();
  };
}

function badBody(error: { status?: number; type?: string }, _request: Request, response: Response, _next: NextFunction): void {
  const large = error.type === 'entity.too.large';
  response.status(large ? 413 : 400).json({ errors: [{ message: large ? 'The request is too large' : 'The request cannot be read', extensions: { code: 'BAD_REQUEST' } }] });
}

/** Who asks while the database is out of reach is told so, before anything was done. */
function outOfReach(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (!unavailable(error)) return next(error);
  response.status(503).setHeader('retry-after', '5').json({ errors: [UNAVAILABLE] });
}

function timed(metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const end = metrics.requests.startTimer({ kind: request.path.startsWith('/graphql') ? 'graphql' : 'site' });
    response.once('finish', () => end({ status: String(Math.floor(response.statusCode / 100)) + 'xx' }));
    next();
  };
}
