import type { Chamber, MajorityRule, Method, RoundQuorumBase, Weights } from '#domain/deciding';

/** A way in which example voters vote: the ballot, and how many cast it in a chamber. */
export interface DemonstrationVotes {
  readonly chamber: Exclude<Chamber, 'municipality' | 'members'>;
  readonly choice: string;
  readonly times: number;
}

/** An example round that is about no plan. Days are counted from the day of seeding; those before it are negative. */
export interface DemonstrationRound {
  readonly number: number;
  readonly municipality: string;
  readonly area: string;
  readonly state: 'draft' | 'open' | 'closed';
  readonly question: string;
  readonly explanation: string;
  readonly method: Method;
  readonly options: readonly string[];
  readonly seats?: number;
  readonly rule?: MajorityRule;
  readonly quorumBase?: RoundQuorumBase;
  readonly joining: 'all-agree' | 'residents-decide' | 'weighted' | 'advice';
  readonly weights?: Weights;
  readonly young?: true;
  readonly days: { readonly opened: number; readonly closes: number };
  readonly composedBy: string;
  readonly openedBy: string;
  readonly votes: readonly DemonstrationVotes[];
  readonly openVotes: readonly { readonly person: string; readonly choice: string; readonly reason: string }[];
}

const EXAMPLE = 'Dit is een voorbeeld, met voorbeeldinwoners.';
const residents = (...votes: readonly (readonly [choice: string, times: number])[]): DemonstrationVotes[] => votes.map(([choice, times]) => ({ chamber: 'residents', choice, times }));

export const ROUNDS: readonly DemonstrationRound[] = [
  {
    number: 1, municipality: 'coevorden', area: 'aalden', state: 'closed', method: 'stv', seats: 2, joining: 'residents-decide', days: { opened: -40, closes: -26 }, composedBy: 'coach', openedBy: 'olaf',
    question: 'Welke twee plekken krijgen een picknicktafel?', explanation: `Er is geld voor twee tafels. ${EXAMPLE}`, options: ['Bij de brug over de beek', 'Op het schoolplein', 'Naast de kerk', 'Aan het zandpad'],
    votes: residents(['1 2 0 0', 9], ['1 0 2 0', 5], ['0 1 2 0', 6], ['2 1 0 3', 3], ['0 2 1 3', 6], ['0 0 2 1', 4], ['0 3 2 1', 2], ['abstain', 1]),
    openVotes: [{ person: 'olaf', choice: '1 2 3 4', reason: 'Bij de brug komen de meeste wandelaars.' }],
  },
  {
    number: 2, municipality: 'coevorden', area: 'aalden', state: 'closed', method: 'irv', joining: 'all-agree', days: { opened: -33, closes: -19 }, composedBy: 'olaf', openedBy: 'olaf',
    question: 'Hoe heet het nieuwe wandelpad?', explanation: `Het pad langs de beek heeft nog geen naam. ${EXAMPLE}`, options: ['Beekpad', 'Schaapspad', 'Wilgenpad'],
    votes: residents(['1 2 3', 11], ['2 1 0', 4], ['3 1 2', 7], ['2 0 1', 6], ['0 2 1', 5], ['abstain', 2]),
    openVotes: [{ person: 'olaf', choice: '1 2 3', reason: 'Deze naam staat al op oude kaarten.' }, { person: 'petra', choice: '1 3 2', reason: 'Zo vindt iedereen het terug.' }],
  },
  {
    number: 3, municipality: 'coevorden', area: 'aalden', state: 'closed', method: 'schulze', joining: 'advice', days: { opened: -28, closes: -14 }, composedBy: 'olaf', openedBy: 'petra',
    question: 'Wat doen wij eerst op het veld?', explanation: `De gemeente vraagt het dorp om advies. ${EXAMPLE}`, options: ['Bomen planten', 'Een doel plaatsen', 'Het gras inzaaien'],
    votes: residents(['1 2 3', 8], ['3 1 2', 7], ['2 3 1', 6], ['1 3 2', 5], ['2 1 0', 3]),
    openVotes: [{ person: 'petra', choice: '1 3 2', reason: 'Planten kan alleen in de winter.' }],
  },
  {
    number: 4, municipality: 'aa-en-hunze', area: 'gieten', state: 'closed', method: 'majority', rule: 'simple', joining: 'weighted', weights: { residents: 50, young: 30, municipality: 20 }, young: true, days: { opened: -24, closes: -10 }, composedBy: 'coach', openedBy: 'official of aa-en-hunze',
    question: 'Komt er een pumptrack naast het sportveld?', explanation: `Jongeren zijn hier een eigen groep. ${EXAMPLE}`, options: [],
    votes: [...residents(['yes', 7], ['no', 6], ['abstain', 1]), { chamber: 'young', choice: 'yes', times: 6 }, { chamber: 'young', choice: 'no', times: 1 }],
    openVotes: [],
  },
  {
    number: 5, municipality: 'coevorden', area: 'aalden', state: 'open', method: 'points', joining: 'residents-decide', days: { opened: -2, closes: 12 }, composedBy: 'coach', openedBy: 'olaf',
    question: 'Waar besteden wij de tijd van de groendag aan?', explanation: `Verdeel tien punten: zo ziet het dorp hoe zwaar iets weegt. ${EXAMPLE}`, options: ['De kerkpaden', 'De speelplek', 'De bloembakken', 'Het bos'],
    votes: residents(['4 3 3 0', 5], ['0 10 0 0', 4], ['2 2 2 4', 3]),
    openVotes: [],
  },
  {
    number: 6, municipality: 'coevorden', area: 'aalden', state: 'draft', method: 'consent', joining: 'all-agree', days: { opened: 0, closes: 21 }, composedBy: 'coach', openedBy: 'olaf',
    question: 'Hebben wij bezwaar tegen een bankje bij de kerk?', explanation: EXAMPLE, options: [], votes: [], openVotes: [],
  },
  {
    number: 7, municipality: 'coevorden', area: 'aalden', state: 'closed', method: 'ranked-pairs', quorumBase: 'valid', joining: 'residents-decide', days: { opened: -50, closes: -36 }, composedBy: 'coach', openedBy: 'petra',
    question: 'Wanneer houden wij het dorpsfeest?', explanation: `Bij een kring telt de duidelijkste winst eerst. ${EXAMPLE}`, options: ['Zaterdag', 'Zondag', 'Vrijdag'],
    votes: residents(['1 2 3', 8], ['3 1 2', 7], ['2 3 1', 5], ['abstain', 2]),
    openVotes: [],
  },
  {
    number: 8, municipality: 'coevorden', area: 'aalden', state: 'closed', method: 'borda', joining: 'advice', days: { opened: -45, closes: -31 }, composedBy: 'coach', openedBy: 'petra',
    question: 'Welke naam past bij velen bij het nieuwe plein?', explanation: `De gemeente vraagt het dorp om advies. ${EXAMPLE}`, options: ['Lindeplein', 'Smidsplein', 'Marktplein'],
    votes: residents(['1 2 3', 9], ['2 1 3', 6], ['0 1 2', 5], ['3 2 1', 4]),
    openVotes: [],
  },
  {
    number: 9, municipality: 'aa-en-hunze', area: 'gieten', state: 'open', method: 'majority', joining: 'all-agree', young: true, days: { opened: -3, closes: 11 }, composedBy: 'coach', openedBy: 'official of aa-en-hunze',
    question: 'Mag het sportveld ’s avonds langer licht hebben?', explanation: `Jongeren zijn hier een eigen groep; vijf van hen stemmen op papier. ${EXAMPLE}`, options: [],
    votes: residents(['yes', 5], ['no', 3]),
    openVotes: [],
  },
];
