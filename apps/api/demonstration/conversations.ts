/** An example of a conversation. Days are counted from the day of seeding: negative ones lie before it. */
export interface DemonstrationConversation {
  readonly number: number;
  readonly municipality: string;
  readonly area: string | null;
  readonly by: string;
  readonly role: 'association' | 'official' | 'coach';
  readonly question: string;
  readonly explanation: string;
  readonly opens: number;
  readonly closes: number;
  readonly statements: readonly string[];
  /** Camps of made-up participants: how many, and what they mostly answer to each statement. */
  readonly camps: readonly { readonly people: number; readonly answers: string }[];
  /** Somebody's own statement that waits for a coach. */
  readonly waits?: { readonly by: string; readonly text: string };
  readonly outcome?: { readonly text: string; readonly plan: number };
}

/** In `answers`: + agree, - disagree, . pass; in the order of the statements. */
export const CONVERSATIONS: readonly DemonstrationConversation[] = [
  {
    number: 1, municipality: 'coevorden', area: 'aalden', by: 'carla', role: 'association', question: 'Hoe blijft ons dorp prettig om te wonen?', explanation: 'Dorpsbelangen wil weten waar wij het over eens zijn, voor een nieuwe dorpsvisie. Dit gesprek is een voorbeeld.', opens: -3, closes: 25,
    statements: ['Er moeten meer kleine huizen komen voor jonge mensen.', 'De brink hoort zonder auto’s te zijn.', 'Het dorpshuis moet elke dag een paar uur open zijn.', 'Nieuwe huizen mogen alleen binnen het dorp komen, niet in het veld.', 'Wie hulp nodig heeft, moet die eerst bij buren kunnen vinden.', 'Er mogen meer feesten op de brink worden gehouden.', 'Een bus die vaker rijdt is belangrijker dan een bredere weg.', 'Elk dorp moet zelf over een deel van het geld gaan.'],
    camps: [{ people: 4, answers: '+.+-+-++' }], waits: { by: 'bert', text: 'Er is een plek nodig waar jongeren droog kunnen staan.' },
  },
  {
    number: 2, municipality: 'coevorden', area: null, by: 'olaf', role: 'official', question: 'Wat doen we met de energie van morgen?', explanation: 'De gemeente praat met inwoners over zon, wind en besparen. Dit gesprek en zijn deelnemers zijn een voorbeeld.', opens: -60, closes: -20,
    statements: ['Zonnepanelen horen eerst op daken, pas daarna in het veld.', 'Een paar windmolens bij het dorp zijn goed, als het dorp meedeelt.', 'Besparen moet voorgaan op nieuwe energie.', 'Het landschap van Drenthe is te mooi voor windmolens.', 'De opbrengst van energie hoort in een fonds voor het dorp.', 'De gemeente moet huizen straat voor straat isoleren.', 'Wie niets kan betalen, moet gratis hulp krijgen bij isoleren.', 'Een dorp moet nee kunnen zeggen tegen een zonnepark.', 'Snelheid is nu belangrijker dan nog meer overleg.', 'Een eigen warmtenet per dorp is het proberen waard.'],
    camps: [{ people: 22, answers: '+++-+++-+.' }, { people: 16, answers: '+-++++++-.' }, { people: 9, answers: '+..-+++..+' }],
    outcome: { text: 'De gemeente begint met isoleren, straat voor straat, en met een fonds waar dorpen uit kunnen putten. Over windmolens praten wij verder in de dorpen zelf.', plan: 4 },
  },
  {
    number: 3, municipality: 'coevorden', area: 'sleen', by: 'olaf', role: 'official', question: 'Wat maakt de weg door Sleen veiliger?', explanation: 'De gemeente wil het weten voordat er een tekening ligt. Dit gesprek is een voorbeeld.', opens: 10, closes: 38,
    statements: ['Op de doorgaande weg hoort dertig de grens te zijn.', 'Een apart fietspad is belangrijker dan parkeerplaatsen.', 'Vrachtwagens horen om het dorp heen te rijden.'],
    camps: [],
  },
];
