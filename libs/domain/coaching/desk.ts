/** Everything that can wait on a coach's desk. */
export const WAITING_KINDS = ['coaching', 'review', 'second-look', 'paper', 'report', 'hidden-comment', 'reported-plan', 'hidden-plan', 'call', 'statement', 'residence', 'association-act', 'consent', 'vision-answer', 'vision-check-up', 'vision-suggestion', 'late-answer', 'talk', 'still'] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];
