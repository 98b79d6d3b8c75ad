/** The language in which people here write, whatever language the site speaks with its reader: a screen reader has to know it. */
export const SAID = 'nl';
