import { Injectable, type LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { Config } from '../config/index.js';

/** Structured logs without personal data: no names, addresses, texts, ids of persons, cookies or bodies. */
@Injectable()
export class Log implements LoggerService {
  readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  }

  /** Something that we did not expect: the kind of error and where, without the values in it. */
  bug(where: string, error: unknown): void {
    const shown = error instanceof Error ? { name: error.name, code: (error as { code?: string }).code, at: error.stack?.split('\n').slice(1, 8).map((line) => line.trim()), statement: (error as { query?: string }).query?.slice(0, 300), message: safeMessage(error) } : { name: 'unknown' };
    this.pino.error({ where, error: shown }, 'bug');
  }

  log(message: string): void {
    this.pino.info(message);
  }

  error(message: unknown, stack?: string): void {
    if (isExpected(message)) return this.debug(message.message);
    this.pino.error({ at: typeof stack === 'string' ? stack.split('\n').slice(0, 8) : undefined }, String(message));
  }

  warn(message: string): void {
    this.pino.warn(message);
  }

  debug(message: string): void {
    this.pino.debug(message);
  }

  verbose(message: string): void {
    this.pino.trace(message);
  }
}

/** That somebody is not signed in is an answer, not a fault of ours. */
const isExpected = (message: unknown): message is Error => message instanceof Error && (message as { extensions?: { code?: string } }).extensions?.code === 'UNAUTHENTICATED';

/** PostgreSQL puts values into the detail, not into the message; messages of our own carry none. Addresses are blotted out all the same. */
const safeMessage = (error: Error): string => error.message.replace(/[^\s@]+@[^\s@]+/g, '…').slice(0, 300);
