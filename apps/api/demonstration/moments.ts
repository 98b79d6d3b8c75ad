import { addDays, localDate, momentOf } from '#domain/kernel';

/** Eight in the evening of the day so many days from now: when people let something begin or end. */
export const eveningFrom = (now: number) => (days: number): Date => new Date(momentOf(addDays(localDate(now), days), '20:00'));
