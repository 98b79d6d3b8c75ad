/**
 * Every code with which Brink refuses something. Codes are general; the act and the path tell the rest.
 * A new code needs a sentence in each catalogue of `libs/contract/i18n` (the types enforce it).
 */
export const PROBLEM_CODES = [
  // text and values
  'required', 'too-short', 'too-long', 'too-small', 'too-large', 'invalid-characters', 'invalid-format', 'invalid-email', 'not-a-choice', 'too-many', 'duplicate',
  // accounts
  'not-signed-in', 'wrong-credentials', 'email-not-confirmed', 'token-expired', 'code-wrong', 'too-many-attempts', 'second-factor-required', 'password-common',
  // services by which one signs in
  'service-unavailable', 'not-proven', 'second-step-there', 'linked-elsewhere', 'last-way-in',
  // rights
  'not-found', 'not-allowed', 'not-verified', 'too-young', 'too-old', 'outside-area', 'conflict-of-interest', 'second-person-required',
  // time and state
  'wrong-state', 'too-early', 'too-late', 'already-done', 'changed-meanwhile', 'client-key-reused', 'limit-reached', 'not-enough',
  // files
  'file-type', 'file-too-large', 'file-unreadable', 'description-required',
  // the world
  'unavailable', 'storage-full',
] as const;

/** One of the known codes. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];
