import type { Locale } from '#contract/i18n';

/** The cookie in which the browser remembers the language, so that the server can paint the first screen in it. */
const KEPT = /(?:^|; )taal=(en|nl)(?:;|$)/;
const A_YEAR = 31_536_000;

/** The language that the address asks for, else the one that was chosen before. */
export function firstLocale(): Locale {
  const asked = new URLSearchParams(location.search).get('taal');
  if (asked !== null) keepLocale(asked === 'en' ? 'en' : 'nl');
  return KEPT.exec(document.cookie)?.[1] === 'en' ? 'en' : 'nl';
}

/** Remembers a language that was chosen, and says which one the page is in. */
export function keepLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  document.cookie = `taal=${locale}; path=/; max-age=${A_YEAR}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
}
