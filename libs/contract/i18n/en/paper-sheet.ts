import { dateAndTime } from '../format.js';
import type { paperSheet as nl } from '../nl/paper-sheet.js';

const ORDER = 'Write a 1 at what you want most, a 2 at what comes next, and so on. You need not fill in everything.';

export const paperSheet: typeof nl = {
  how: {
    majority: 'Put a cross at one answer.',
    consent: 'Put a cross at one answer.',
    plurality: 'Put a cross at one option.',
    approval: 'Put a cross at everything that you find good.',
    score: 'Write a figure in each box: 0 is not at all, 5 is very much.',
    points: 'Share out ten points: write in the box how many points you give.',
    irv: ORDER,
    schulze: ORDER,
    'ranked-pairs': ORDER,
    borda: ORDER,
  },
  words: {
    majority: ['Yes', 'No', 'I abstain'],
    consent: ['I have no objection', 'I have a concern, but it may go ahead', 'I have a paramount objection (write why on the back)', 'I abstain'],
  },
  chamber: { young: 'Group: young people', residents: 'Group: residents' },
  takeHome: (p) => `Tear off this strip and take it home. Fold the ballot and put it into the box. Voting closes at ${dateAndTime('en', p.closesAt)}. After that you find your ballot in the list of the result with this receipt:`,
};
