/** The password of every demonstration account. */
export const DEMONSTRATION_PASSWORD = 'samen op de groene brink';

/** A demonstration account: an example, no real person. */
export interface DemonstrationPerson {
  readonly key: string;
  readonly name: string;
  readonly birthYear: number;
  readonly lives?: readonly [municipality: string, area: string];
  readonly verified?: boolean;
  readonly works?: readonly (readonly [role: 'official' | 'coach' | 'clerk' | 'administrator', municipality: string | null])[];
  readonly association?: 'chair' | 'secretary' | 'treasurer' | 'member';
}

export const PEOPLE: readonly DemonstrationPerson[] = [
  { key: 'anna', name: 'Anna uit Aalden', birthYear: 1961, lives: ['coevorden', 'aalden'], verified: true },
  { key: 'bert', name: 'Bert uit Aalden', birthYear: 1984, lives: ['coevorden', 'aalden'], verified: true },
  { key: 'carla', name: 'Carla van Dorpsbelangen', birthYear: 1970, lives: ['coevorden', 'aalden'], verified: true, association: 'chair' },
  { key: 'dirk', name: 'Dirk uit Dalen', birthYear: 1992, lives: ['coevorden', 'dalen'], verified: true },
  { key: 'eva', name: 'Eva uit Zuidlaren', birthYear: 1999, lives: ['tynaarlo', 'zuidlaren'], verified: true },
  { key: 'fenna', name: 'Fenna uit Gieten', birthYear: 1955, lives: ['aa-en-hunze', 'gieten'], verified: true },
  { key: 'nieuw', name: 'Nienke, net verhuisd', birthYear: 1990, lives: ['coevorden', 'aalden'], verified: false },
  { key: 'olaf', name: 'Olaf, gemeente Coevorden', birthYear: 1978, works: [['official', 'coevorden']] },
  { key: 'petra', name: 'Petra, gemeente Coevorden', birthYear: 1981, works: [['official', 'coevorden']] },
  { key: 'tom', name: 'Tom, gemeente Tynaarlo', birthYear: 1985, works: [['official', 'tynaarlo']] },
  { key: 'griffie', name: 'Griffie Coevorden', birthYear: 1975, works: [['clerk', 'coevorden']] },
  { key: 'coach', name: 'Coby, coach van BOKD', birthYear: 1968, works: [['coach', 'coevorden'], ['coach', 'aa-en-hunze']] },
  { key: 'coach2', name: 'Kees, coach van BOKD', birthYear: 1973, works: [['coach', 'coevorden'], ['coach', 'tynaarlo'], ['coach', 'aa-en-hunze']] },
  { key: 'beheer', name: 'Beheerder', birthYear: 1980, works: [['administrator', null]] },
  { key: 'gert', name: 'Gert van Dorpsbelangen', birthYear: 1958, lives: ['coevorden', 'aalden'], verified: false, association: 'secretary' },
  { key: 'gijs', name: 'Gijs Voorbeeld', birthYear: 2009, lives: ['coevorden', 'sleen'], verified: true },
  { key: 'hanna', name: 'Hanna Voorbeeld', birthYear: 2011, lives: ['coevorden', 'erm'], verified: true },
];

/** The address with which a demonstration person signs in. */
export const emailOf = (key: string): string => `${key}@brink.example`;
