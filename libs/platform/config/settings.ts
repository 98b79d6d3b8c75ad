/** A setting of a process: what it is for, and what it is when nobody sets it. */
export interface Setting {
  readonly about: string;
  /** Empty: not set. */
  readonly usual: string;
}

const setting = (usual: string, about: string): Setting => ({ usual, about });

/** Every name in the environment that a process reads, in the order of `.env.example`, which is made from this list. */
export const SETTINGS = {
  NODE_ENV: setting('development', '`production` switches off the demonstration, the mailbox page and introspection, and asks for safe settings'),
  DATABASE_URL: setting('', 'Address of PostgreSQL, as postgres://user:password@host:5432/name; required'),
  POOL_SIZE: setting('10', 'Connections to PostgreSQL per process that answer, 2 to 200; besides these one listens, and who runs the jobs has three more'),
  PORT: setting('3000', 'Port of site and API; 0 takes a free one'),
  PUBLIC_ORIGIN: setting('', 'Where browsers find the site; cookies, links in mail and the origin check follow from it. Usually http://localhost and the port; in production it begins with https://'),
  TRUSTED_PROXIES: setting('0', 'Number of proxies in front whose forwarding headers are believed, 0 to 10; limits per address, also of sockets, go by them'),
  SMTP_URL: setting('', 'Mail server, as smtps://user:password@host:465; required in production. Without one, mail is shown on /mailbox'),
  MAIL_FROM: setting('Brink <brink@localhost>', 'Sender of all mail'),
  BRINK_MIGRATE: setting('0', '1 brings the database to the newest version at start'),
  BRINK_WORKER: setting('apart', '`inside` runs the jobs in the server; `apart` leaves them to the worker'),
  BRINK_DEMONSTRATION: setting('0', '1 fills an empty database with the demonstration and prints its accounts; not in production'),
  SECRETS_FOLDER: setting('.data/secrets', 'Folder for the secrets of open rounds: apart from the database and in no backup; server and worker share it'),
  TILES_URL: setting('', 'Address of map tiles, with {z}, {x} and {y}; without it the map shows our own drawing only'),
  TILES_ATTRIBUTION: setting('', 'Whom the map background is owed to; shown on the map'),
  SECURITY_CONTACT: setting('', 'Address for who finds a weakness, as mailto:… or https://…; shown in /.well-known/security.txt and on the page about accessibility'),
  OIDC_RESIDENTS_ISSUER: setting('', 'Address of the OpenID Connect service by which residents can sign in, as https://…; without one it is not offered'),
  OIDC_RESIDENTS_CLIENT_ID: setting('', 'Our name at that service'),
  OIDC_RESIDENTS_CLIENT_SECRET: setting('', 'Our secret at that service'),
  OIDC_RESIDENTS_LABEL_NL: setting('', 'What that service is called on screen, in Dutch'),
  OIDC_RESIDENTS_LABEL_EN: setting('', 'The same in English'),
  OIDC_STAFF_ISSUER: setting('', 'Address of the OpenID Connect service by which staff can sign in, as https://…; without one it is not offered'),
  OIDC_STAFF_CLIENT_ID: setting('', 'Our name at that service'),
  OIDC_STAFF_CLIENT_SECRET: setting('', 'Our secret at that service'),
  OIDC_STAFF_LABEL_NL: setting('', 'What that service is called on screen, in Dutch'),
  OIDC_STAFF_LABEL_EN: setting('', 'The same in English'),
  OIDC_STAFF_ACR: setting('', 'Levels of that service that count as a second step (values of acr, with spaces between); who comes with another is refused. Without any, our own second step is asked where it is on'),
  LOG_LEVEL: setting('info', 'How much the logs tell: trace, debug, info, warn, error or silent'),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
