import { common } from './common.js';

/** What Brink says about itself: accessibility, privacy and open data. */
export const statements = {
  accessibility: common.parts.accessibility,
  privacy: common.parts.privacy,
  openData: common.parts.openData,
  accessibilityLead: 'Iedereen moet mee kunnen doen: op een telefoon, met een toetsenbord, met een schermlezer of op papier.',
  accessibilityParts: [
    { title: 'Wat wij nastreven', text: 'Brink volgt de regels voor digitale toegankelijkheid: WCAG 2.2, niveau AA. Dat geldt voor de pagina’s van elke gemeente die meedoet.' },
    { title: 'Hoe wij dat nakijken', text: 'Bij elke verandering bekijkt een programma alle pagina’s, in twee talen, op een smal en een breed scherm, licht en donker. Ook lopen wij ze na met alleen het toetsenbord. Een onderzoek door mensen met een beperking is er nog niet geweest.' },
    { title: 'Wat nog niet goed is', text: 'De kaart is met het toetsenbord lastig. Alles wat erop staat, staat ook in de lijst. PDF’s van indieners zijn niet nagekeken; er staat altijd een beschrijving bij.' },
    { title: 'Komt u ergens niet uit?', text: 'Vertel het aan de coach in uw gemeente of aan de gemeente zelf. U kunt ook altijd op papier meedoen.' },
  ],
  accessibilityOf: ({ name }: { name: string }) => `Toegankelijkheid: ${name}`,
  accessibilityOfLead: ({ name }: { name: string }) => `Dit geldt voor alle bladzijden van de gemeente ${name} op Brink.`,
  accessibilityWho: ({ name, seat }: { name: string; seat: string }) => ({ title: 'Wie is verantwoordelijk?', text: `De gemeente ${name} staat in voor haar eigen bladzijden: wat zij schrijft en toevoegt. Werkt iets niet voor u, vertel het aan de balie van het gemeentehuis in ${seat}, of aan uw coach. Bent u niet tevreden met het antwoord, dan kunt u een klacht indienen bij de gemeente en daarna bij de Nationale ombudsman.` }),
  openDataLead: 'Wat op Brink openbaar is, mag iedereen meenemen en gebruiken, ook voor eigen onderzoek of een eigen kaart. Er staan geen namen in. Een bestand kan een uur oud zijn.',
  openDataSets: {
    plans: { title: 'Plannen', text: 'Alle openbare plannen: wat, waar, hoever het is, hoeveel mensen het steunen en wat de gemeente antwoordde.' },
    rounds: { title: 'Stemrondes', text: 'Alle gesloten stemrondes met hun uitslag. Bij elke ronde staat het adres van het bestand waarmee u zelf kunt natellen.' },
  },
  openDataCatalogue: { title: 'Voor computers', text: 'Een beschrijving van deze bestanden volgens de Nederlandse afspraken (DCAT-AP-NL), voor wie data verzamelt.' },
  privacyLead: 'Wij bewaren zo weinig mogelijk van u, en u kunt alles zien, meenemen en wissen.',
  privacyParts: [
    { title: 'Wat wij bewaren', text: 'Uw e-mailadres, de naam die u kiest, en als u mee wilt stemmen uw dorp en geboortejaar. Een adres voor een brief wissen wij zodra de brief op de post is. Koppelt u een andere dienst om in te loggen, dan bewaren wij onder welk kenmerk die u kent.' },
    { title: 'Zonder account', text: 'Schrijft een coach een plan voor u op, dan staat uw naam erbij tot u vraagt hem te wissen; in een concept tot dertig dagen na de laatste verandering. Meldt u zich zonder account aan voor een bijeenkomst, dan bewaren wij uw naam en e-mailadres tot een maand erna, of tot de dag nadat u zich afmeldt. Meldt u dat er iets niet klopt, dan bewaren wij uw e-mailadres drie maanden. Wat u niet bevestigt, is na een dag weg.' },
    { title: 'Wat iedereen ziet', text: 'De naam die u koos, bij uw eigen plannen en reacties. Dat u een plan steunt, ziet niemand: alleen het aantal telt.' },
    { title: 'Uw stem', text: 'Bij een geheime stemming weet na de sluiting niemand meer wat u stemde, ook wij niet. Groepen van minder dan vijf laten wij niet apart zien.' },
    { title: 'Wat u in een gesprek antwoordt', text: 'Dat ziet niemand anders. Wij bewaren het tot een jaar na het sluiten, zodat u het kunt veranderen en terugzien. De uitkomst zelf heeft geen namen, en geen getallen van minder dan vijf antwoorden.' },
    { title: 'Koekjes en volgen', text: 'Er zijn twee koekjes: één om ingelogd te blijven, en één dat uw taal onthoudt. Logt u in met een andere dienst, dan is er daarvoor een derde, een uur lang. Wie een bijeenkomst leidt, heeft de lijst bij de deur op de eigen telefoon, tot de dag voorbij is of tot het uitloggen. Wij volgen u niet en er kijkt niemand mee.' },
    { title: 'Meenemen of wissen', text: 'Dat doet u zelf, op de pagina Mijn Brink.' },
  ],
};
