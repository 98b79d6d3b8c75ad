import { createContext, useContext } from 'react';
import type { Locale, Messages } from '../i18n/index';

/** The sentences of the language that the page is in. */
export const MessagesContext = createContext<{ readonly t: Messages; readonly locale: Locale } | null>(null);

/** The sentences and the locale; only below the provider. */
export function useMessages(): { readonly t: Messages; readonly locale: Locale } {
  const found = useContext(MessagesContext);
  if (found === null) throw new Error('no messages above');
  return found;
}
