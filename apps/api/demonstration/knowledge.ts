/** An example of what villages share. Days are counted back from the day of seeding. */
export interface DemonstrationKnowledge {
  readonly number: number;
  readonly kind: 'story' | 'lesson' | 'call';
  readonly municipality: string;
  readonly area?: string;
  readonly by: string;
  readonly role: 'association' | 'official' | 'coach' | 'resident';
  readonly title: string;
  readonly body: string;
  readonly worksWhen?: string;
  readonly askWhom?: string;
  readonly themes: readonly string[];
  readonly plan?: number;
  readonly daysAgo: number;
  readonly waits?: true;
  /** The number of the gathering that it comes from. */
  readonly gathering?: number;
  /** The number of the association in whose name it is; else Dorpsbelangen Aalden. */
  readonly association?: number;
  /** What came of a call, once it is closed. */
  readonly outcome?: string;
}

const more = 'Dit is een voorbeeld, om te laten zien hoe het eruit kan zien.';

/** The headings of the lessons are the three questions of the masterclass Nederland Kantelt; what stands under them is an example. */
export const KNOWLEDGE: readonly DemonstrationKnowledge[] = [
  { number: 1, kind: 'lesson', municipality: 'aa-en-hunze', by: 'coach', role: 'coach', title: 'Hoe ga je als overheid anders om met de samenleving?', body: `Begin bij wat er al is. Ga **naar het dorp** voordat er een plan ligt, en vraag wie er al mee bezig is.\n\n- één vaste persoon per dorp, met een telefoonnummer\n- een antwoord op tijd, ook als het nee is\n- eerst luisteren, dan pas meedenken\n\n${more}`, worksWhen: 'Als een ambtenaar er tijd voor krijgt, en zelf iets mag beslissen.', askWhom: 'De coaches van BOKD', themes: ['meeting'], daysAgo: 70 },
  { number: 2, kind: 'lesson', municipality: 'tynaarlo', by: 'coach2', role: 'coach', title: 'Hoe geef je participatie een vorm die slaagt?', body: `Zeg vooraf waarover mensen beslissen, en waarover niet. Kies daarna pas de vorm: een avond in het dorpshuis, een wandeling langs de plek, of een stemming.\n\nLaat achteraf zien wat er met elke bijdrage is gebeurd.\n\n${more}`, worksWhen: 'Als de uitkomst nog open is, en de gemeente zich eraan houdt.', askWhom: 'De coaches van BOKD', themes: ['meeting', 'culture'], daysAgo: 64 },
  { number: 3, kind: 'lesson', municipality: 'coevorden', by: 'coach', role: 'coach', title: 'Hoe geef je de regie terug aan burgers en hun omgeving?', body: `Geef het dorp een taak **met het geld dat erbij hoort**. Spreek af wat de gemeente blijft doen, zoals veiligheid en controle. Kijk na een jaar samen hoe het gaat.\n\nGroen en speelplekken zijn een goed begin: ieder ziet wat er gebeurt.\n\n${more}`, worksWhen: 'Als er een groep is die het draagt, en niet één persoon.', askWhom: 'Dorpsbelangen Aalden (voorbeeld)', themes: ['green', 'play-and-sport', 'meeting'], daysAgo: 58 },
  { number: 4, kind: 'story', municipality: 'tynaarlo', area: 'zuidlaren', by: 'tom', role: 'official', title: 'De eerste zaterdag van het repaircafé', body: `Om negen uur stond er al een rij bij de bibliotheek. Tien vrijwilligers maakten die ochtend eenentwintig dingen: vooral lampen, fietsen en één naaimachine uit 1962.\n\nWat niet lukte, ging mee naar huis *met een tip*.\n\n${more}`, themes: ['meeting', 'energy'], plan: 4, daysAgo: 40 },
  { number: 5, kind: 'story', municipality: 'coevorden', area: 'aalden', by: 'carla', role: 'association', title: 'Hoe wij 84 namen ophaalden voor de beweegtuin', body: `Wij gingen met een lijst langs de ijsbaan, de school en de zangclub. Wie geen computer heeft, zette zijn naam op papier. De coach voerde de lijst in en een tweede persoon keek hem na.\n\n${more}`, themes: ['play-and-sport', 'meeting'], plan: 1, daysAgo: 25 },
  { number: 6, kind: 'call', municipality: 'coevorden', by: 'olaf', role: 'official', title: 'Wie weet een goede plek voor een deelauto?', body: `In enkele dorpen rijdt na zeven uur geen bus meer. Wij willen met twee dorpen een proef doen met een deelauto. Waar zou die moeten staan, en wie houdt de sleutel bij?\n\nAntwoord met een reactie, of maak er een plan van.\n\n${more}`, themes: ['mobility'], daysAgo: 15 },
  { number: 7, kind: 'call', municipality: 'coevorden', area: 'aalden', by: 'anna', role: 'resident', title: 'Wie wil meezingen in een dorpskoor?', body: `Het koor van vroeger is gestopt, maar er zijn vast mensen die willen zingen. Ik zoek er tien, en iemand die piano speelt.\n\n${more}`, themes: ['culture', 'meeting'], daysAgo: 1, waits: true },
  { number: 8, kind: 'story', municipality: 'coevorden', area: 'dalen', by: 'coach', role: 'coach', title: 'Zeven mensen, één bankje', body: `Niemand had eerder een bankje gebouwd. Na twee uur stond het er, en wilde iedereen erop zitten.\n\n${more}`, themes: ['meeting'], daysAgo: 2, gathering: 6 },
  { number: 9, kind: 'lesson', municipality: 'coevorden', by: 'coach', role: 'coach', title: 'Hoe krijg je mensen mee die niet graag vergaderen?', body: `Laat mensen iets **doen**. Wie samen bouwt, praat vanzelf over het dorp.\n\n${more}`, worksWhen: 'Als er gereedschap is, en iemand die weet hoe het moet.', askWhom: 'De coach van BOKD', themes: ['meeting'], daysAgo: 2, gathering: 6 },
  { number: 10, kind: 'call', municipality: 'coevorden', area: 'coevorden', by: 'gijs', role: 'association', association: 2, title: 'Waar kunnen jongeren in de winter samen zijn?', body: `Jong Coevorden zoekt plekken die in de winter open zijn en waar je niets hoeft te kopen. Weet u er een, of wilt u er een maken?\n\n${more}`, themes: ['meeting', 'play-and-sport'], daysAgo: 4 },
  { number: 11, kind: 'call', municipality: 'coevorden', by: 'olaf', role: 'official', title: 'Wie leent zijn schuur uit voor de fietsen van de school?', body: `In de grote vakantie wordt de fietsenstalling van de school gemaakt. Wij zoeken voor zes weken een droge plek.\n\n${more}`, themes: ['mobility'], daysAgo: 60, outcome: 'Voorbeeld: drie boeren boden hun schuur aan. De fietsen stonden zes weken droog, en de school bedankte met taart.' },
];
