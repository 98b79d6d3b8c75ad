// The pages of accounts, and of the site itself: who looks, where, and what is there.
const NOBODY = null;

export const accounts = [
  [NOBODY, '/toegankelijkheid', 'what Brink says about accessibility'],
  [NOBODY, '/privacy', 'what Brink says about privacy'],
  [NOBODY, '/open-data', 'the open data'],
  [NOBODY, '/inloggen', 'signing in'],
  [NOBODY, '/inloggen/link?token=x', 'signing in with a link'],
  [NOBODY, '/inloggen/dienst', 'coming back from a sign-in service with nothing'],
  [NOBODY, '/registreren', 'registering'],
  [NOBODY, '/wachtwoord', 'a forgotten password'],
  [NOBODY, '/wachtwoord/nieuw?token=x', 'choosing a new password'],
  [NOBODY, '/mijn/nieuw-adres?token=x', 'confirming a new address'],
  [NOBODY, '/afmelden?sleutel=x&soort=y', 'stopping a mail'],
  [NOBODY, '/dit/is/er/niet', 'an address that leads nowhere'],
  [NOBODY, '/mijn', 'one’s own page, for a visitor'],
  [NOBODY, '/berichten', 'the notices, for a visitor'],
  ['dirk', '/mijn', 'one’s own page'],
  ['dirk', '/mijn/plannen', 'one’s own plans'],
  ['dirk', '/mijn/woonplaats', 'where one lives, when it is proved'],
  ['dirk', '/mijn/berichten', 'the settings of notices'],
  ['dirk', '/berichten', 'the notices'],
  ['beheer', '/mijn', 'one’s own page, for an administrator'],
];
