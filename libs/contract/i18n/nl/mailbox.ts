/** The development mailbox. */
export const mailbox = { title: 'Postbus', lead: 'Hier staat de e-mail die zou zijn verstuurd. Er is geen mailserver ingesteld.', empty: 'Er is nog geen mail.', to: (p: { address: string }) => `Aan ${p.address}` };
