/** An option of an example budget: what it costs, what the municipality found, and how liked it is by each group of voters (of ten). */
export interface DemonstrationOption {
  readonly title: string;
  readonly description: string;
  readonly costCents: number;
  readonly outcome: 'feasible' | 'not-feasible' | null;
  readonly reasons?: string;
  /** The number of the example plan that it is. */
  readonly plan?: number;
  readonly liked: readonly number[];
  /** How it goes after it won: what was spent, on which day it was done, and a word for the village. */
  readonly account?: { readonly spentCents: number; readonly doneOn: number | null; readonly note: string };
}

/** An example budget. Days are counted from the day of seeding; those before it are negative. */
export interface DemonstrationBudget {
  readonly number: number;
  readonly municipality: string;
  readonly area: string;
  readonly official: string;
  readonly state: 'gathering' | 'checking' | 'voting' | 'counted';
  readonly title: string;
  readonly explanation: string;
  readonly amountCents: number;
  readonly priceLimitCents: number | null;
  readonly ballotKind: 'approval' | 'knapsack' | 'points';
  readonly days: { readonly opened: number; readonly ideas: number; readonly check: number; readonly closes: number };
  readonly options: readonly DemonstrationOption[];
  /** Sizes of the groups of voters. */
  readonly groups: readonly number[];
}

const GOOD = 'Dit kan. De plek is van de gemeente en het bedrag klopt.';
const example = 'Dit budget is een voorbeeld.';

export const BUDGETS: readonly DemonstrationBudget[] = [
  {
    number: 1, municipality: 'coevorden', area: 'aalden', official: 'olaf', state: 'voting', title: 'Dorpsbudget Aalden', amountCents: 2_000_000, priceLimitCents: 1_200_000, ballotKind: 'approval',
    explanation: `Aalden verdeelt € 20.000. Iedereen uit het dorp van zestien jaar en ouder stemt mee. ${example}`,
    days: { opened: -60, ideas: -30, check: -9, closes: 12 }, groups: [16, 12, 10],
    options: [
      { title: 'Nieuwe speeltoestellen op het schoolplein', description: 'Een klimrek, een nestschommel en een zandbak, ook buiten schooltijd open.', costCents: 900_000, outcome: 'feasible', reasons: GOOD, liked: [9, 2, 3] },
      { title: 'Licht langs het fietspad', description: 'Acht lampen met een sensor, zodat scholieren in de winter veilig thuiskomen.', costCents: 590_000, outcome: 'feasible', reasons: 'Dit kan met acht in plaats van twaalf lampen.', liked: [6, 5, 4] },
      { title: 'Een jeu-de-boulesbaan op de brink', description: 'Twee banen met een bank erbij, onder de eiken.', costCents: 350_000, outcome: 'feasible', reasons: GOOD, liked: [1, 8, 3] },
      { title: 'Het dorpshuis krijgt een keuken waar je samen kunt koken', description: 'Een fornuis, een oven en een grote tafel, voor de eettafel op donderdag.', costCents: 1_150_000, outcome: 'feasible', reasons: GOOD, liked: [3, 7, 4] },
      { title: 'Bloembollen langs alle wegen het dorp in', description: 'Vijfduizend bollen, met de kinderen van de school in de grond gezet.', costCents: 120_000, outcome: 'feasible', reasons: GOOD, liked: [4, 6, 6] },
      { title: 'Een AED bij de sporthal', description: 'De dichtstbijzijnde hangt nu acht minuten fietsen verderop.', costCents: 210_000, outcome: 'feasible', reasons: 'Dit kan. De vereniging onderhoudt hem.', liked: [5, 7, 5] },
      { title: 'Een ruiltuinhuisje voor gereedschap', description: 'Iedereen leent er een ladder, een boor of een partytent.', costCents: 260_000, outcome: 'feasible', reasons: GOOD, liked: [2, 2, 7] },
      { title: 'Een podium voor buitenmuziek', description: 'Een klein houten podium met stroom, te leen voor iedereen.', costCents: 480_000, outcome: 'feasible', reasons: GOOD, liked: [2, 3, 8] },
      { title: 'Een rotonde op de provinciale weg', description: 'Dan rijdt het verkeer langzamer langs het dorp.', costCents: 1_200_000, outcome: 'not-feasible', reasons: 'De weg is van de provincie, en een rotonde kost veel meer dan het budget. Wij vragen het bij de provincie na.', liked: [] },
    ],
  },
  {
    number: 2, municipality: 'tynaarlo', area: 'zuidlaren', official: 'tom', state: 'counted', title: 'Dorpsbudget Zuidlaren', amountCents: 3_000_000, priceLimitCents: 1_500_000, ballotKind: 'approval',
    explanation: `Zuidlaren verdeelde € 30.000. ${example}`,
    days: { opened: -120, ideas: -85, check: -50, closes: -20 }, groups: [45, 28, 23],
    options: [
      { title: 'Een beweegroute rond het dorp', description: 'Zes toestellen langs een pad van drie kilometer.', costCents: 1_280_000, outcome: 'feasible', reasons: GOOD, liked: [9, 3, 2] },
      { title: 'Bomen op het marktplein', description: 'Tien bomen en banken, zodat er schaduw is op warme dagen.', costCents: 950_000, outcome: 'feasible', reasons: GOOD, liked: [8, 2, 4] },
      { title: 'Een repaircafé met gereedschap', description: 'Elke eerste zaterdag in de bibliotheek.', costCents: 120_000, outcome: 'feasible', reasons: GOOD, plan: 4, liked: [3, 6, 3] },
      { title: 'Een jeugdhonk in de oude brandweerkazerne', description: 'Een eigen plek voor jongeren van twaalf tot achttien.', costCents: 890_000, outcome: 'feasible', reasons: 'Dit kan voor vijf jaar.', liked: [2, 9, 2] },
      { title: 'Leesplekken bij de molen', description: 'Een boekenkast en drie banken uit de wind.', costCents: 240_000, outcome: 'feasible', reasons: GOOD, liked: [3, 3, 8] },
      { title: 'Nieuwe bankjes in het centrum', description: 'Zestien bankjes van hout uit de streek.', costCents: 1_100_000, outcome: 'feasible', reasons: GOOD, liked: [8, 3, 3] },
      { title: 'Een vlotter op het meer', description: 'Een drijvend steiger om te zwemmen.', costCents: 640_000, outcome: 'feasible', reasons: 'Dit kan buiten het broedseizoen.', liked: [3, 4, 7] },
    ],
  },
  {
    number: 3, municipality: 'coevorden', area: 'dalen', official: 'petra', state: 'gathering', title: 'Dorpsbudget Dalen', amountCents: 2_000_000, priceLimitCents: null, ballotKind: 'knapsack',
    explanation: `Wat kan Dalen mooier, veiliger of gezelliger maken voor € 20.000? ${example}`,
    days: { opened: -5, ideas: 30, check: 60, closes: 90 }, groups: [],
    options: [{ title: 'Veilig oversteken bij de school', description: 'Een zebrapad en een drempel, zodat kinderen veilig naar school kunnen lopen en fietsen.', costCents: 900_000, outcome: null, plan: 2, liked: [] }],
  },
  {
    number: 4, municipality: 'coevorden', area: 'de-kiel', official: 'olaf', state: 'checking', title: 'Dorpsbudget De Kiel', amountCents: 500_000, priceLimitCents: null, ballotKind: 'points',
    explanation: `De Kiel verdeelt € 5.000. Ieder deelt tien punten uit. ${example}`,
    days: { opened: -40, ideas: -4, check: 20, closes: 40 }, groups: [],
    options: [
      { title: 'Een picknicktafel bij het bos', description: 'Een stevige tafel op de plek waar de wandelroutes samenkomen.', costCents: 90_000, outcome: 'feasible', reasons: GOOD, liked: [] },
      { title: 'Een nieuw dak voor het fietsenhok', description: 'Het dak van het hok bij het dorpshuis lekt al twee winters.', costCents: 240_000, outcome: null, liked: [] },
      { title: 'Een dorpsfeest voor alle leeftijden', description: 'Een dag samen eten, spelen en dansen op het veld.', costCents: 310_000, outcome: null, liked: [] },
    ],
  },
  {
    number: 5, municipality: 'coevorden', area: 'holsloot', official: 'petra', state: 'counted', title: 'Dorpsbudget Holsloot', amountCents: 520_000, priceLimitCents: null, ballotKind: 'approval',
    explanation: `Holsloot verdeelde € 5.200. ${example}`,
    days: { opened: -730, ideas: -700, check: -680, closes: -660 }, groups: [9, 7, 5],
    options: [
      { title: 'Een vlonder aan het kanaal', description: 'Een houten vlonder om te zitten, te vissen en de voeten in het water te hangen.', costCents: 210_000, outcome: 'feasible', reasons: GOOD, liked: [9, 4, 2], account: { spentCents: 198_500, doneOn: -560, note: 'De vlonder ligt er. Het hout viel goedkoper uit.' } },
      { title: 'Een boekenkast bij de bushalte', description: 'Een kast van oud hout: wie er een boek uit haalt, zet er een terug.', costCents: 45_000, outcome: 'feasible', reasons: GOOD, liked: [4, 8, 3], account: { spentCents: 45_000, doneOn: -610, note: 'De kast staat er, en raakt elke week voller.' } },
      { title: 'Fruitbomen langs het kerkenpad', description: 'Twaalf oude rassen appel, peer en pruim, waar iedereen van mag plukken.', costCents: 96_000, outcome: 'feasible', reasons: 'Dit kan buiten de bermsloot.', liked: [3, 7, 8], account: { spentCents: 30_000, doneOn: null, note: 'De bomen zijn besteld. Wij planten ze samen met de school.' } },
      { title: 'Verlichting bij het trapveldje', description: 'Twee lampen op zonne-energie, zodat er ook in het najaar gespeeld wordt.', costCents: 150_000, outcome: 'feasible', reasons: GOOD, liked: [2, 3, 7] },
      { title: 'Een nieuwe beamer voor het dorpshuis', description: 'Voor films, lezingen en wedstrijden op een groot scherm.', costCents: 120_000, outcome: 'feasible', reasons: GOOD, liked: [3, 3, 2] },
    ],
  },
];
