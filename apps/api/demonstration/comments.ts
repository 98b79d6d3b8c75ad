/** An example of what people say about a plan. Days are counted back from the day of seeding; thanks are by example residents. */
export interface DemonstrationComment {
  readonly number: number;
  /** The number of a plan; or what else it is about. */
  readonly plan: number | (readonly [kind: 'round' | 'vision', id: string]);
  readonly by: string;
  readonly role: 'author' | 'official' | 'coach' | 'resident';
  readonly kind?: 'question' | 'for' | 'against' | 'suggestion';
  /** The number of the comment that is answered. */
  readonly answers?: number;
  readonly daysAgo: number;
  readonly thanks: number;
  readonly text: string;
}

/** The round that is open, and the vision of Aalden. */
const ROUND = ['round', '0190000d-0000-7000-8000-000000000005'] as const;
const VISION = ['vision', '01900070-0000-7000-8000-000000000001'] as const;

export const COMMENTS: readonly DemonstrationComment[] = [
  { number: 1, plan: 1, by: 'anna', role: 'resident', kind: 'question', daysAgo: 50, thanks: 7, text: 'Voorbeeldvraag: kan iemand met een rollator ook bij de toestellen komen? Het gras achter het dorpshuis is in het najaar *erg* nat.' },
  { number: 2, plan: 1, by: 'carla', role: 'author', answers: 1, daysAgo: 49, thanks: 11, text: 'Ja. Wij leggen een pad van **schelpen** aan, van de parkeerplaats naar de toestellen. Het is anderhalve meter breed.' },
  { number: 3, plan: 1, by: 'olaf', role: 'official', answers: 1, daysAgo: 47, thanks: 4, text: 'De gemeente kijkt mee naar de afwatering. Voor het pad is geen vergunning nodig.' },
  { number: 4, plan: 1, by: 'bert', role: 'resident', kind: 'for', daysAgo: 41, thanks: 15, text: 'Voorbeeld van een argument: de beweegtuin in het volgende dorp wordt elke dag gebruikt, ook door de school. Dat kan hier ook.' },
  { number: 5, plan: 1, by: 'dirk', role: 'resident', kind: 'against', daysAgo: 30, thanks: 2, text: 'Voorbeeld van een argument: het veldje is nu de enige plek waar kinderen kunnen voetballen. Laat daar ruimte voor over.' },
  { number: 6, plan: 1, by: 'anna', role: 'resident', kind: 'suggestion', daysAgo: 12, thanks: 6, text: 'Voorbeeld van een voorstel:\n- vier toestellen aan de kant van het dorpshuis\n- twee bij de ijsbaan\n- en een bankje ertussen' },
  { number: 7, plan: 2, by: 'anna', role: 'resident', kind: 'question', daysAgo: 20, thanks: 3, text: 'Voorbeeldvraag: geldt de autovrije straat ook voor wie er woont?' },
  { number: 8, plan: ROUND, by: 'bert', role: 'resident', kind: 'question', daysAgo: 2, thanks: 4, text: 'Voorbeeldvraag: mag ik al mijn punten aan één ding geven?' },
  { number: 9, plan: ROUND, by: 'carla', role: 'author', answers: 8, daysAgo: 1, thanks: 5, text: 'Ja, dat mag. Verdelen mag ook.' },
  { number: 10, plan: VISION, by: 'anna', role: 'resident', kind: 'suggestion', daysAgo: 6, thanks: 8, text: 'Voorbeeld van een voorstel: schrijf ook op hoe wij nieuwe bewoners welkom heten.' },
  { number: 11, plan: VISION, by: 'gert', role: 'author', answers: 10, daysAgo: 5, thanks: 3, text: 'Goed idee. Wij nemen het mee als wij weer schrijven.' },
];
