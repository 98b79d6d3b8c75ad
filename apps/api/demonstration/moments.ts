import { addDays, localDate, momentOf } from '#domain/kernel';

const DAY_MS = 86_400_000;

/** The moment so many days from now; one to come is at eight in the evening, as people would set it. */
export const momentFrom = (now: number) => (days: number): Date => new Date(days > 0 ? momentOf(addDays(localDate(now), days), '20:00') : now + days * DAY_MS);
