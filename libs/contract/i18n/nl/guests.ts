/** What visitors do with an e-mail address that they confirm, without an account. */
export const guests = {
  email: 'Uw e-mailadres',
  emailHint: 'U hebt geen account nodig. Wij sturen u een mail met een link om het te bevestigen.',
  name: 'Uw naam',
  nameHint: 'Alleen de organisatie ziet uw naam, op de lijst bij de deur.',
  forget: 'Uw naam en e-mailadres wissen wij een maand na de bijeenkomst. Meldt u zich af, dan de dag erna.',
  forgetReport: 'Uw e-mailadres gebruiken wij alleen om u te laten weten wat ermee is gedaan. Uiterlijk na drie maanden wissen wij het.',
  haveAccount: 'Hebt u een account? Log dan in.',
  sentTitle: 'Kijk in uw mailbox',
  sent: ({ email }: { email: string }) => `Er is een mail onderweg naar ${email}. Open de link in die mail. Pas daarna is het klaar.`,
  sentHint: 'De link werkt één dag. Geen mail? Kijk ook bij de ongewenste mail. Na een kwartier kunt u het opnieuw vragen.',
  confirm: {
    titles: { 'place': 'Uw aanmelding bevestigen', 'report-plan': 'Uw melding bevestigen', 'report-comment': 'Uw melding bevestigen' },
    leads: { 'place': 'Nog één stap. Daarna ziet u of u een plek hebt.', 'report-plan': 'Nog één stap. Daarna kijkt een coach naar uw melding.', 'report-comment': 'Nog één stap. Daarna kijkt een coach naar uw melding.' },
    buttons: { 'place': 'Ja, meld mij aan', 'report-plan': 'Ja, verstuur mijn melding', 'report-comment': 'Ja, verstuur mijn melding' },
    reported: 'Uw melding is binnen. Een coach kijkt ernaar. U krijgt een mail met wat ermee is gedaan.',
    goOn: 'Verder lezen',
  },
  linkOver: 'De link naar uw aanmelding werkt niet meer. Gebruik de link uit de nieuwste mail. Hebt u nu een account? Log dan in.',
};
