import type { ConsentState, Stand } from '#domain/consent';

/** Something that was said in an example. `by` is the key of a demonstration account, or the number of an example resident. */
export interface DemonstrationSaying {
  readonly kind: 'question' | 'reaction' | 'objection';
  readonly by: string | number;
  readonly text: string;
  readonly version?: number;
  readonly reply?: string;
  readonly state?: 'open' | 'tested' | 'set-aside' | 'resolved';
  readonly resolvedVersion?: number;
}

/** An example of deciding by consent. Days are counted from the day of seeding: negative ones lie before it. */
export interface DemonstrationConsent {
  readonly number: number;
  readonly municipality: string;
  readonly area: string;
  readonly by: string | number;
  readonly association: boolean;
  readonly title: string;
  readonly texts: readonly { readonly text: string; readonly note: string; readonly answers: readonly number[]; readonly day: number }[];
  readonly voicesNeeded: number;
  /** The step in which it stands until this day, or its end. */
  readonly until: number;
  readonly steps: readonly { readonly to: ConsentState; readonly day: number; readonly version: number; readonly reason?: string }[];
  readonly sayings: readonly DemonstrationSaying[];
  /** What example residents said of the text that is asked about: from which one, how many, and what. */
  readonly stands: readonly { readonly from: number; readonly people: number; readonly stand: Stand }[];
  readonly words?: string;
  readonly concerns: readonly string[];
}

export const CONSENTS: readonly DemonstrationConsent[] = [
  {
    number: 1, municipality: 'coevorden', area: 'aalden', by: 'carla', association: true, title: 'De brink op zondag zonder auto’s', voicesNeeded: 5, until: 6,
    texts: [{ text: 'Van april tot en met oktober is de brink op zondag dicht voor auto’s, van tien tot zes uur. Dorpsbelangen zet zelf de hekken neer.\n\nIn november kijken wij er samen op terug. Dit voorstel is een voorbeeld.', note: '', answers: [], day: -20 }],
    steps: [{ to: 'proposal', day: -20, version: 1 }, { to: 'questions', day: -16, version: 1 }, { to: 'reactions', day: -9, version: 1 }, { to: 'objections', day: -2, version: 1 }],
    sayings: [
      { kind: 'question', by: 'bert', text: 'Mogen mensen die aan de brink wonen wel met de auto naar huis?', reply: 'Ja. Wie er woont, schuift het hek even opzij.' },
      { kind: 'question', by: 5_002, text: 'Waar zetten bezoekers van de kerk hun auto neer?', reply: 'Bij het sportveld, op vijf minuten lopen.' },
      { kind: 'reaction', by: 'bert', text: 'Fijn voor de kinderen. Laten wij het een zomer proberen.' },
      { kind: 'reaction', by: 5_003, text: 'Ik ben benieuwd of het café er last van heeft.' },
      { kind: 'objection', by: 5_004, text: 'Wie slecht loopt, kan op zondag niet meer bij de kerk komen. Zo sluiten wij een deel van het dorp buiten.', state: 'open' },
      { kind: 'objection', by: 5_005, text: 'Ik vind de hekken lelijk staan op de brink.', state: 'set-aside', reply: 'Dit is een wens over hoe het eruitziet. Er gaat voor de groep niets mis. Wij schrijven hem op als zorg.' },
    ],
    stands: [{ from: 5_006, people: 4, stand: 'consent' }], concerns: [],
  },
  {
    number: 2, municipality: 'aa-en-hunze', area: 'gieten', by: 5_150, association: false, title: 'De lantaarns in het park om elf uur uit', voicesNeeded: 5, until: -12,
    texts: [
      { text: 'De lantaarns in het park gaan elke avond om elf uur uit. Dat spaart stroom en is goed voor de dieren. Dit voorstel is een voorbeeld.', note: '', answers: [], day: -50 },
      { text: 'De lantaarns in het park gaan elke avond om elf uur uit. Langs het pad naar het station blijven zij aan tot de laatste trein. Dat spaart stroom en is goed voor de dieren. Dit voorstel is een voorbeeld.', note: 'Langs het pad naar het station blijft het licht aan.', answers: [1], day: -20 },
    ],
    steps: [
      { to: 'proposal', day: -50, version: 1 }, { to: 'questions', day: -47, version: 1 }, { to: 'reactions', day: -40, version: 1 }, { to: 'objections', day: -33, version: 1 }, { to: 'integration', day: -25, version: 1 },
      { to: 'objections', day: -19, version: 2 }, { to: 'decision', day: -13, version: 2 }, { to: 'consent', day: -12, version: 2 },
    ],
    sayings: [
      { kind: 'question', by: 5_101, text: 'Hoeveel stroom sparen wij hiermee?', reply: 'Ongeveer een derde van wat het park nu gebruikt.' },
      { kind: 'reaction', by: 5_102, text: 'Goed plan: dan zien wij de sterren weer.' },
      { kind: 'reaction', by: 5_103, text: 'Voor de vleermuizen is dit een groot verschil.' },
      { kind: 'objection', by: 5_104, text: 'Wie met de laatste trein komt, loopt dan in het donker. Dat is niet veilig.', state: 'resolved', resolvedVersion: 2, reply: 'Dit houdt stand: mensen die laat werken, komen niet meer veilig thuis.' },
    ],
    stands: [], words: 'De gemeente zet de klok van de lantaarns om. Na een winter kijken wij er samen op terug.', concerns: ['Kijk ook of het fietspad licht genoeg blijft.'],
  },
];
