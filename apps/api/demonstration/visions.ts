/** An example goal with its actions: title, who, until, how far, and what is told about it. */
interface DemonstrationGoal {
  readonly title: string;
  readonly why: string;
  readonly actions: readonly (readonly [title: string, who: string, until: string, status: 'planned' | 'busy' | 'done' | 'dropped', note: string])[];
  /** Numbers of the plans that serve it. */
  readonly plans?: readonly number[];
}

/** An example village vision. Days are counted back from the day of seeding; an association of its own has a number above 70. */
export interface DemonstrationVision {
  readonly number: number;
  readonly municipality: string;
  readonly area: string;
  readonly association: { readonly number: number; readonly slug: string; readonly name: string };
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly { readonly title: string; readonly body: string; readonly goals: readonly DemonstrationGoal[] }[];
  /** Versions: how many days ago, and what changed. Earlier ones lack the last chapter. */
  readonly versions: readonly (readonly [daysAgo: number, note: string])[];
  readonly adopted?: { readonly daysAgo: number; readonly words: string; readonly answeredDaysAgo?: number };
  readonly suggestions?: readonly { readonly by: string; readonly chapter: number; readonly text: string; readonly daysAgo: number; readonly answer?: readonly [state: 'accepted' | 'declined', reason: string] }[];
}

const more = 'Deze dorpsvisie is een voorbeeld. Zij laat zien hoe een visie van een dorp eruit kan zien.';

export const VISIONS: readonly DemonstrationVision[] = [
  {
    number: 1, municipality: 'coevorden', area: 'aalden', association: { number: 1, slug: 'dorpsbelangen-aalden', name: 'Dorpsbelangen Aalden' },
    title: 'Aalden vooruit: dorpsvisie tot 2035',
    summary: `Wij willen een dorp waar jong en oud elkaar tegenkomen, waar het groen van ons samen is en waar wij zelf kunnen beslissen. ${more}`,
    chapters: [
      { title: 'Elkaar tegenkomen', body: 'Het dorpshuis en de ijsbaan zijn de plekken waar wij elkaar zien. Wie niet van vergaderen houdt, komt graag als er iets te doen is.\n\n- Elke maand iets voor het hele dorp\n- Een plek buiten waar u ook zonder afspraak kunt zijn', goals: [
        { title: 'Een plek buiten waar jong en oud samen bewegen', why: 'Wie wil bewegen, rijdt nu naar Coevorden. Dicht bij huis doen meer mensen mee.', actions: [['Een beweegtuin achter het dorpshuis', 'Werkgroep beweegtuin', 'Voorjaar 2027', 'busy', 'Het plan wacht op het antwoord van de gemeente.'], ['Elke week samen wandelen', 'De wandelgroep', 'Doorlopend', 'done', 'Er lopen elke dinsdag zo’n twintig mensen mee.']], plans: [1] },
        { title: 'Iedere nieuwe inwoner is binnen een maand welkom geheten', why: 'Wie zich gekend weet, doet eerder mee.', actions: [['Een welkomstpakket met namen en verenigingen', 'Dorpsbelangen', 'Najaar 2026', 'planned', '']] },
      ] },
      { title: 'Groen dat van ons samen is', body: 'Het groen in het dorp is ons visitekaartje. Wij kennen elke boom en willen er zelf voor zorgen, met het geld dat er nu ook voor is.', goals: [
        { title: 'Het dorp onderhoudt zelf het groen binnen de bebouwde kom', why: 'Dat kan vaker en mooier, en het brengt mensen bij elkaar.', actions: [['Een plan maken met de gemeente en een hovenier', 'Groenploeg', '2026', 'busy', 'De gemeente wil hier samen met het dorp over beslissen.'], ['Een ploeg van vijftien vrijwilligers', 'Groenploeg', 'Zomer 2026', 'done', '']], plans: [7] },
      ] },
      { title: 'Veilig op de fiets', body: 'Onze kinderen fietsen naar Zweeloo en Emmen. In de winter is het pad donker, en bij de school is het ’s ochtends druk.', goals: [
        { title: 'Ieder kind kan alleen naar school fietsen', why: 'Dat is gezond, en het scheelt auto’s bij de school.', actions: [['Met de school in gesprek over halen en brengen', 'Ouders en school', 'Voor de zomer', 'planned', '']] },
      ] },
    ],
    versions: [[420, 'Het eerste concept, na drie avonden in het dorpshuis.'], [350, 'Een hoofdstuk over veilig fietsen, naar aanleiding van suggesties.']],
    adopted: { daysAgo: 330, words: 'Vastgesteld op de dorpsvergadering in het dorpshuis. Er waren 61 mensen; twee stemden tegen.', answeredDaysAgo: 290 },
    suggestions: [
      { by: 'anna', chapter: 2, text: 'Er staat niets in over de weg naar Zweeloo. Daar fietsen de kinderen elke dag.', daysAgo: 400, answer: ['accepted', 'U hebt gelijk. Er is nu een hoofdstuk over veilig fietsen.'] },
      { by: 'nieuw', chapter: 0, text: 'Maak van de ijsbaan in de zomer een camping voor het hele dorp.', daysAgo: 395, answer: ['declined', 'De ijsbaan is van de ijsvereniging, en die wil de grond in de zomer laten rusten.'] },
      { by: 'bert', chapter: 1, text: 'Zet er ook in dat wij bomen planten voor wie geboren wordt.', daysAgo: 9 },
    ],
  },
  {
    number: 2, municipality: 'coevorden', area: 'sleen', association: { number: 71, slug: 'dorpsbelangen-sleen', name: 'Dorpsbelangen Sleen (voorbeeld)' },
    title: 'Sleen, dorp met toekomst',
    summary: `Wonen voor jong en oud, een levend hart, en samen zorgen voor wie hulp nodig heeft. ${more}`,
    chapters: [
      { title: 'Wonen', body: 'Jongeren vertrekken omdat er geen huis te vinden is, en ouderen blijven zitten in een huis dat te groot is. Dat lossen wij graag samen op.', goals: [{ title: 'Tien kleine woningen rond het dorpshart', why: 'Dan komen er grote huizen vrij voor gezinnen.', actions: [['Vragen wie er belangstelling heeft', 'Werkgroep wonen', 'Winter', 'busy', '']] }] },
      { title: 'Een levend hart', body: 'De brink is ons hart. Met een markt, een moestuin en een plek om te zitten komt er weer leven.', goals: [{ title: 'Elke week leven op de brink', why: '', actions: [['Een moestuin voor het hele dorp', 'Tuingroep', '2027', 'planned', 'Wij zoeken een andere plek dan de grond bij de kerk.']], plans: [5] }] },
    ],
    versions: [[60, 'Het concept voor de dorpsvergadering.']],
    adopted: { daysAgo: 20, words: 'Vastgesteld op de jaarvergadering, met 48 stemmen voor en 3 tegen.' },
  },
  {
    number: 3, municipality: 'tynaarlo', area: 'zuidlaren', association: { number: 72, slug: 'dorpsbelangen-zuidlaren', name: 'Dorpsbelangen Zuidlaren (voorbeeld)' },
    title: 'Zuidlaren deelt',
    summary: `Spullen, kennis en ruimte delen wij. Dit concept ligt bij het dorp: doe een suggestie. ${more}`,
    chapters: [{ title: 'Delen en repareren', body: 'In het repaircafé komen mensen elkaar tegen die elkaar anders nooit spreken. Dat willen wij op meer plekken.', goals: [{ title: 'Op elke dag van de week een open deur in het dorp', why: 'Eenzaamheid begint met een lege week.', actions: [['Elke maand een repaircafé', 'Vrijwilligers', 'Doorlopend', 'done', '']], plans: [4] }] }],
    versions: [[12, 'Het eerste concept.']],
  },
  {
    number: 4, municipality: 'aa-en-hunze', area: 'rolde', association: { number: 73, slug: 'dorpsbelangen-rolde', name: 'Dorpsbelangen Rolde (voorbeeld)' },
    title: 'Rolde, groen en gastvrij',
    summary: `De brink, de kerk en de hunebedden maken ons dorp. Wij zijn gastvrij, en houden het leefbaar. ${more}`,
    chapters: [{ title: 'De brink als huiskamer', body: 'In de zomer is de brink een huiskamer voor het dorp en voor gasten, als er stroom is en iemand de stoelen zet.', goals: [{ title: 'Zes avonden cultuur op de brink per zomer', why: 'Verenigingen laten zien wat zij kunnen.', actions: [['Afspraken maken over stroom en vergunning', 'Werkgroep brink', 'Dit voorjaar', 'busy', '']], plans: [9] }] }],
    versions: [[450, 'Het concept voor de dorpsvergadering.']],
    adopted: { daysAgo: 425, words: 'Vastgesteld op de dorpsvergadering op de brink, bij handopsteken.', answeredDaysAgo: 400 },
  },
];
