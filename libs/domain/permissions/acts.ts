/** Everything that somebody can do here and that is not for everybody. */
export const ACTS = [
  'manage-account', 'choose-residence', 'follow', 'submit-plan', 'support-plan', 'withdraw-support', 'vote-as-resident', 'report',
  'change-plan', 'withdraw-plan', 'renew-plan', 'give-information', 'post-update', 'set-milestone', 'ask-second-look',
  'respond', 'extend-response', 'ask-information', 'assign-response', 'write-note', 'vote-in-chamber',
  'compose-round', 'preview-round', 'open-round', 'close-round', 'annul-round',
  'publish-plan', 'return-plan', 'refuse-plan', 'merge-plan', 'enter-paper-support', 'confirm-paper-support', 'verify-residence', 'confirm-residence', 'print-letters',
  'review-refusal', 'review-decline', 'see-moderation-desk', 'see-municipality-desk',
  'manage-municipality', 'manage-staff', 'manage-ordinance', 'read-audit',
] as const;

/** One of the known acts. */
export type Act = (typeof ACTS)[number];
