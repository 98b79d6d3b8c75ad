import { dateAndTime } from '../format.js';

const ORDER = 'Schrijf een 1 bij wat u het liefst wilt, een 2 bij wat daarna komt, en zo verder. U hoeft niet alles in te vullen.';

/** What stands on a sheet to vote on. */
export const paperSheet = {
  how: {
    majority: 'Zet een kruisje bij één antwoord.',
    consent: 'Zet een kruisje bij één antwoord.',
    plurality: 'Zet een kruisje bij één keuze.',
    approval: 'Zet een kruisje bij alles wat u goed vindt.',
    score: 'Schrijf in elk vak een cijfer: 0 is helemaal niet, 5 is heel graag.',
    points: 'Verdeel tien punten: schrijf in het vak hoeveel punten u geeft.',
    irv: ORDER,
    schulze: ORDER,
    'ranked-pairs': ORDER,
    borda: ORDER,
  } as Readonly<Record<string, string>>,
  words: {
    majority: ['Ja', 'Nee', 'Ik onthoud mij'],
    consent: ['Ik heb geen bezwaar', 'Ik maak mij zorgen, maar het mag door', 'Ik heb een zwaarwegend bezwaar (schrijf op de achterkant waarom)', 'Ik onthoud mij'],
  } as Readonly<Record<string, readonly string[]>>,
  chamber: { young: 'Stemgroep: jongeren', residents: 'Stemgroep: inwoners' },
  takeHome: (p: { closesAt: Date }) => `Scheur deze strook af en neem hem mee. Vouw het biljet dubbel en doe het in de bus. Stemmen kan tot ${dateAndTime('nl', p.closesAt)}. Daarna vindt u uw stem met dit stembewijs terug in de lijst van de uitslag:`,
};
