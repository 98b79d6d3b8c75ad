import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS, type SettingName } from './settings.js';
import { type SignInServiceSetting, readSignInService } from './sign-in-service.js';

/** An address of this machine, where http is enough. */
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:|$)/;

/** Every setting of a process, checked once at start. `libs/platform/config` is the only reader of the environment. */
export class Config {
  readonly production: boolean;
  readonly port: number;
  readonly databaseUrl: string;
  /** Connections to PostgreSQL per process. */
  readonly poolSize: number;
  /** Where browsers find us; cookies, links in mail and the origin check follow from it. */
  readonly publicOrigin: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Seeds and shows the demonstration; never in production. */
  readonly demonstration: boolean;
  readonly migrateAtStart: boolean;
  readonly workerInside: boolean;
  /** Folder for the secrets of open rounds: apart from the database and its backups. */
  readonly secretsFolder: string;
  /** Number of proxies in front whose forwarding headers are believed. */
  readonly trustedProxies: number;
  /** Address of map tiles (`{z}/{x}/{y}`); without it the map shows our own drawing only. */
  readonly tilesUrl: string | null;
  /** Whom the map's background is owed to; shown on the map. */
  readonly tilesAttribution: string;
  /** Where to report a weakness; null: nothing is published. */
  readonly securityContact: string | null;
  /** Services by which people can sign in besides our own ways. */
  readonly signInServices: readonly SignInServiceSetting[];
  readonly logLevel: string;
  /** Of the product, as its package says. */
  readonly version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

  constructor(env: NodeJS.ProcessEnv) {
    const faults: string[] = [];
    const text = (name: SettingName): string => (env[name] === undefined || env[name] === '' ? SETTINGS[name].usual : env[name]);
    const flag = (name: SettingName): boolean => text(name) === '1' || text(name) === 'true';
    const number = (name: SettingName, least: number, most: number): number => {
      const value = Number(text(name));
      if (!Number.isInteger(value) || value < least || value > most) faults.push(`${name} must be a whole number from ${least} to ${most}`);
      return value;
    };
    const address = (name: SettingName, protocols: string[]): string | null => {
      const value = text(name);
      if (value === '') return null;
      const protocol = URL.canParse(value.replace(/[{}]/g, '')) ? new URL(value.replace(/[{}]/g, '')).protocol : '';
      if (!protocols.includes(protocol)) faults.push(`${name} must be an address beginning with ${protocols.join(' or ')}//`);
      return value;
    };
    this.production = text('NODE_ENV') === 'production';
    this.port = number('PORT', 0, 65535);
    this.poolSize = number('POOL_SIZE', 2, 200);
    this.trustedProxies = number('TRUSTED_PROXIES', 0, 10);
    this.databaseUrl = address('DATABASE_URL', ['postgres:', 'postgresql:']) ?? '';
    if (this.databaseUrl === '') faults.push('DATABASE_URL is required');
    this.publicOrigin = (address('PUBLIC_ORIGIN', ['http:', 'https:']) ?? `http://localhost:${this.port}`).replace(/\/$/, '');
    this.smtpUrl = address('SMTP_URL', ['smtp:', 'smtps:']);
    this.mailFrom = text('MAIL_FROM');
    this.demonstration = flag('BRINK_DEMONSTRATION');
    this.migrateAtStart = flag('BRINK_MIGRATE');
    this.workerInside = text('BRINK_WORKER') === 'inside';
    this.secretsFolder = path.resolve(text('SECRETS_FOLDER'));
    this.tilesUrl = address('TILES_URL', ['https:', 'http:']);
    this.tilesAttribution = text('TILES_ATTRIBUTION');
    this.securityContact = address('SECURITY_CONTACT', ['mailto:', 'https:']);
    this.signInServices = (['residents', 'staff'] as const).flatMap((service) => readSignInService(service, text, faults) ?? []);
    this.logLevel = text('LOG_LEVEL');
    if (this.production && this.demonstration) faults.push('BRINK_DEMONSTRATION cannot be used in production');
    if (this.production && this.smtpUrl === null) faults.push('SMTP_URL is required in production');
    if (this.production && !this.publicOrigin.startsWith('https://') && !LOOPBACK.test(this.publicOrigin)) faults.push('PUBLIC_ORIGIN must begin with https:// in production');
    if (faults.length > 0) throw new Error(`The settings are not right:\n- ${faults.join('\n- ')}`);
  }
}

/** The settings of this process. Throws one Error that lists every fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => new Config(env);

/** Gives every feature the one configuration; what is wrong with it stops the start. */
export const configProvider = { provide: Config, useFactory: () => loadConfig() };
