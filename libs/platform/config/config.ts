import path from 'node:path';

const flag = (value: string | undefined): boolean => value === '1' || value === 'true';

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
  readonly logLevel: string;

  constructor(env: NodeJS.ProcessEnv) {
    const faults: string[] = [];
    const number = (name: string, fallback: number, least: number, most: number): number => {
      const value = env[name] === undefined ? fallback : Number(env[name]);
      if (!Number.isInteger(value) || value < least || value > most) faults.push(`${name} must be a whole number from ${least} to ${most}`);
      return value;
    };
    const address = (name: string, protocols: string[]): string | null => {
      const value = env[name];
      if (value === undefined || value === '') return null;
      const protocol = URL.canParse(value.replace(/[{}]/g, '')) ? new URL(value.replace(/[{}]/g, '')).protocol : '';
      if (!protocols.includes(protocol)) faults.push(`${name} must be an address beginning with ${protocols.join(' or ')}//`);
      return value;
    };
    this.production = env['NODE_ENV'] === 'production';
    this.port = number('PORT', 3000, 0, 65535);
    this.poolSize = number('POOL_SIZE', 10, 2, 200);
    this.trustedProxies = number('TRUSTED_PROXIES', 0, 0, 10);
    this.databaseUrl = address('DATABASE_URL', ['postgres:', 'postgresql:']) ?? '';
    if (this.databaseUrl === '') faults.push('DATABASE_URL is required');
    this.publicOrigin = (address('PUBLIC_ORIGIN', ['http:', 'https:']) ?? `http://localhost:${this.port}`).replace(/\/$/, '');
    this.smtpUrl = address('SMTP_URL', ['smtp:', 'smtps:']);
    this.mailFrom = env['MAIL_FROM'] ?? 'Brink <brink@localhost>';
    this.demonstration = flag(env['BRINK_DEMONSTRATION']);
    this.migrateAtStart = flag(env['BRINK_MIGRATE']);
    this.workerInside = env['BRINK_WORKER'] === 'inside';
    this.secretsFolder = path.resolve(env['SECRETS_FOLDER'] ?? '.data/secrets');
    this.tilesUrl = address('TILES_URL', ['https:', 'http:']);
    this.logLevel = env['LOG_LEVEL'] ?? 'info';
    if (this.production && this.demonstration) faults.push('BRINK_DEMONSTRATION cannot be used in production');
    if (this.production && this.smtpUrl === null) faults.push('SMTP_URL is required in production');
    if (this.production && !this.publicOrigin.startsWith('https://') && !/^http:\/\/(localhost|127\.0\.0\.1)(:|$)/.test(this.publicOrigin)) faults.push('PUBLIC_ORIGIN must begin with https:// in production');
    if (faults.length > 0) throw new Error(`The settings are not right:\n- ${faults.join('\n- ')}`);
  }
}

/** The settings of this process. Throws one Error that lists every fault. */
export const loadConfig = (env: NodeJS.ProcessEnv = process.env): Config => new Config(env);

export const configProvider = { provide: Config, useFactory: () => loadConfig() };
