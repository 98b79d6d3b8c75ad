import type { Id } from '#domain/kernel';
import { v7 } from 'uuid';

/** A new UUIDv7: sorts by the time at which it was made. */
export const newId = <Kind extends string>(): Id<Kind> => v7() as Id<Kind>;
