import type { Locale } from '#contract/catalogue';
import type { ResidenceLetter } from './letters-pdf.js';
import type { PaperVote } from './paper-ballots-pdf.js';
import type { PrintedVision } from './vision-pdf.js';

export type { PaperVote, PrintedVision, ResidenceLetter };

/** The letters as one PDF to be printed, each in its reader's language. What makes PDFs is large and seldom needed: it is loaded when it is. */
export const residenceLetters = async (letters: readonly ResidenceLetter[]): Promise<Uint8Array> => (await import('./letters-pdf.js')).residenceLetters(letters);

/** A sheet for each code, to vote on paper. */
export const paperBallots = async (vote: PaperVote, codes: readonly string[], locale: Locale): Promise<Uint8Array> => (await import('./paper-ballots-pdf.js')).paperBallots(vote, codes, locale);

/** A village vision as a PDF that a screen reader can read. */
export const visionPdf = async (vision: PrintedVision, locale: Locale): Promise<Uint8Array> => (await import('./vision-pdf.js')).visionPdf(vision, locale);
