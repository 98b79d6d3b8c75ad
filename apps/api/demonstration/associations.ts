/** An example association or group, beside Dorpsbelangen Aalden. Days are counted back from the day of seeding. */
export interface DemonstrationAssociation {
  readonly number: number;
  readonly kind: 'village' | 'neighbourhood' | 'young-people';
  readonly reach: 'area' | 'municipality';
  readonly municipality: string;
  readonly area: string;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly contact?: string;
  readonly daysAgo: number;
  readonly members: readonly (readonly [person: string, role: 'chair' | 'secretary' | 'treasurer' | 'member', shown: boolean])[];
}

/** Made up, and said so in their own words. One has lost its board, so that a coach sees what that is like. */
export const ASSOCIATIONS: readonly DemonstrationAssociation[] = [
  { number: 2, kind: 'young-people', reach: 'municipality', municipality: 'coevorden', area: 'coevorden', slug: 'jong-coevorden', name: 'Jong Coevorden', about: 'Voorbeeldgroep: jongeren uit alle dorpen van de gemeente. Wij willen een plek om te sporten, en dat de bus ’s avonds langer rijdt.', contact: 'coach', daysAgo: 120, members: [['gijs', 'chair', true], ['hanna', 'secretary', false]] },
  { number: 4, kind: 'neighbourhood', reach: 'area', municipality: 'coevorden', area: 'ballast', slug: 'wijkvereniging-ballast', name: 'Wijkvereniging Ballast', about: 'Voorbeeldvereniging zonder bestuur: de laatste voorzitter is verhuisd. Een coach helpt.', daysAgo: 300, members: [] },
];
