// Dates and times as a field of a form takes them: those of the Netherlands, whatever the zone of the machine.
const MS = 86_400_000;

/** A moment as a field of date and time takes it. */
export const localTime = (at) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(at).replace(' ', 'T');

/** The date so many days from today, as a field of a date takes it. */
export const inDays = (days) => localTime(Date.now() + days * MS).slice(0, 10);
