import { type Problem, type Result, checkText, ok, problem, refuse } from '../kernel/index.js';

/** What a shared file is for: a photo is a picture, slides and minutes are documents. */
export const FILE_PURPOSES = ['photo', 'slides', 'minutes'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** What is stated about the people in a photo: nobody can be recognised, or each who can be agreed. Without either a photo is not taken. */
export const CONSENTS = ['nobody-recognisable', 'all-agreed'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Bytes of one file, at most. */
export const MOST_BYTES = 10_000_000;

/** Limits of shared files: how many a thing may have, and characters of a description. */
export const SHARED_FILE_LIMITS = { most: 20, description: { min: 3, max: 200 } } as const;

/** What somebody says of a file, as it came in. */
export interface FileWords {
  readonly purpose: string;
  readonly consent: string;
  readonly description: string;
}

/** What is kept of it. */
export interface SharedFileWords {
  readonly purpose: FilePurpose;
  readonly consent: Consent | null;
  readonly description: string;
}

/** What is said of a file in its clean form; every problem at once, each with its path. */
export function checkFileWords(words: FileWords): Result<SharedFileWords> {
  const problems: Problem[] = [];
  const purpose = FILE_PURPOSES.find((known) => known === words.purpose);
  const consent = CONSENTS.find((known) => known === words.consent) ?? null;
  if (purpose === undefined) problems.push(problem('not-a-choice', 'purpose'));
  if (purpose === 'photo' && consent === null) problems.push(problem('required', 'consent'));
  const blank = words.description.trim() === '';
  const description = checkText(words.description, 'description', SHARED_FILE_LIMITS.description);
  if (blank) problems.push(problem('description-required', 'description'));
  else if (!description.ok) problems.push(...description.problems);
  if (purpose === undefined || !description.ok || problems.length > 0) return refuse(...problems);
  return ok({ purpose, consent: purpose === 'photo' ? consent : null, description: description.value });
}

/** Whether the bytes are what they are said to be for; `kind` is what they turned out to be. */
export const hindranceOfFile = (purpose: FilePurpose, kind: 'picture' | 'document'): Problem | null => ((purpose === 'photo') === (kind === 'picture') ? null : problem('file-type', 'file'));
