import { type LocalDate, localDate } from '#domain/kernel';
import { useState } from 'react';

/** The calendar day in Europe/Amsterdam on which the page was opened, by the reader's own clock. What hangs on a day is decided by the server. */
export const useToday = (): LocalDate => useState(() => localDate(Date.now()))[0];
