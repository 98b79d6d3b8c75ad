// Who comes, and with what.
export const NEWCOMER = { email: 'wietske@voorbeeld.example', name: 'Wietske uit Aalden', password: 'een schaap op de brink' };
export const PLAN = { title: 'Een overdekte bank bij de schaapskooi', summary: 'Een bank met een dak, waar wandelaars en buren elkaar treffen.', body: 'Bij de schaapskooi komt iedereen langs, maar nergens kan men droog zitten. Wij bouwen zelf; de gemeente helpt met hout en grond.' };
