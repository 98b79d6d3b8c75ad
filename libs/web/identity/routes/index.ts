import type { Route } from '#ui/shell';

/** The addresses of this feature; each page is loaded when it is opened. */
export const routes: readonly Route[] = [
  { path: '/inloggen', load: () => import('../sign-in-page') },
  { path: '/inloggen/link', load: () => import('../link-page') },
  { path: '/inloggen/dienst', load: () => import('../service-page') },
  { path: '/registreren', load: () => import('../register-page') },
  { path: '/wachtwoord', load: () => import('../forgot-page') },
  { path: '/wachtwoord/nieuw', load: () => import('../reset-page') },
  { path: '/bevestigen', load: () => import('../confirm-page') },
  { path: '/mijn/nieuw-adres', load: () => import('../new-address-page') },
];
