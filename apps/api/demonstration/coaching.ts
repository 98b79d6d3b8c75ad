/** An example of a coaching request. Days are counted back from the day of seeding; of what is to come, forward. */
export interface DemonstrationCoaching {
  readonly number: number;
  readonly municipality: string;
  readonly area?: string;
  readonly by: string;
  readonly role: 'official' | 'association' | 'author';
  readonly plan?: number;
  readonly state: 'asked' | 'taken' | 'closed';
  readonly coach?: string;
  readonly subject: string;
  readonly tried: string;
  readonly askedDaysAgo: number;
  /** Days until the next step was promised; absent: the first reply. Negative: it is late. */
  readonly dueInDays?: number;
  readonly messages?: readonly (readonly [by: string, side: 'coach' | 'asker', text: string, daysAgo: number])[];
  readonly notes?: readonly (readonly [by: string, text: string, daysAgo: number])[];
  readonly hours?: readonly (readonly [by: string, quarters: number, done: string, daysAgo: number])[];
  readonly visit?: { readonly inDays: number; readonly place: string };
  readonly outcome?: string;
  /** The number of the lesson, or why there is none. */
  readonly lesson?: number;
  readonly noLesson?: string;
}

const example = 'Dit is een voorbeeld, om te laten zien hoe het eruit kan zien.';

/** Requests in each state, over the three pilots. */
export const COACHING: readonly DemonstrationCoaching[] = [
  { number: 1, municipality: 'coevorden', area: 'aalden', by: 'carla', role: 'association', state: 'asked', subject: 'Hoe vinden wij nieuwe bestuursleden?', tried: `Twee van ons stoppen dit jaar. Wij deden een oproep in het dorpsblad en op de jaarvergadering, maar niemand meldde zich.\n\n${example}`, askedDaysAgo: 2 },
  {
    number: 2, municipality: 'coevorden', by: 'olaf', role: 'official', state: 'taken', coach: 'coach', subject: 'Een avond waarop jongeren wél meepraten', tried: `Op onze laatste avond was de jongste bezoeker 52. Wij plakten posters bij de school. Dat hielp niet.\n\n${example}`, askedDaysAgo: 9, dueInDays: 6,
    messages: [['coach', 'coach', 'Goed dat u dit vraagt. Ik ken een school waar leerlingen de avond zelf maakten. Zullen wij daar samen over praten?', 6], ['olaf', 'asker', 'Graag. Volgende week kan ik op het gemeentehuis.', 5]],
    notes: [['coach', 'Eerst de school bellen; de conciërge weet wie er wil.', 5]],
    hours: [['coach', 3, 'Gelezen en gebeld', 6]],
    visit: { inDays: 6, place: 'Gemeentehuis, kamer 4' },
  },
  {
    number: 3, municipality: 'tynaarlo', by: 'tom', role: 'official', state: 'taken', coach: 'coach2', subject: 'Wanneer geef je de regie aan het dorp?', tried: `Drie dorpen willen zelf het groen doen. Wij weten niet wat wij moeten blijven doen.\n\n${example}`, askedDaysAgo: 20, dueInDays: -2,
    messages: [['coach2', 'coach', 'Ik zoek uit hoe andere gemeenten dit afspraken, en kom erop terug.', 16]],
    hours: [['coach2', 6, 'Voorbeelden gezocht', 15]],
  },
  {
    number: 4, municipality: 'aa-en-hunze', area: 'rolde', by: 'fenna', role: 'author', plan: 9, state: 'closed', coach: 'coach', subject: 'De gemeente en ik praten langs elkaar heen', tried: `Ik wil muziek op de brink. De gemeente vraagt om een vergunning, en ik weet niet waar ik moet beginnen.\n\n${example}`, askedDaysAgo: 60,
    messages: [['coach', 'coach', 'Wij zaten met zijn drieën aan tafel. Dat scheelde.', 40]],
    hours: [['coach', 8, 'Gesprek aan tafel', 42], ['coach', 4, 'De les geschreven', 38]],
    outcome: 'Er is één vaste persoon bij de gemeente, die meeloopt met de vergunning.', lesson: 1,
  },
  {
    number: 5, municipality: 'coevorden', area: 'dalen', by: 'dirk', role: 'author', plan: 2, state: 'closed', coach: 'coach2', subject: 'Hoe haal ik steun op bij mensen zonder computer?', tried: `Veel mensen in mijn straat zitten niet op het internet.\n\n${example}`, askedDaysAgo: 45,
    hours: [['coach2', 2, 'Gebeld', 41]],
    outcome: 'Dirk gaat met een lijst op papier langs de deuren, en de coach voert haar in.', noLesson: 'Dit staat al in de uitleg over steun op papier.',
  },
];
