export { type PaperBallot, type PaperBox, type PaperPerson, type PaperSheet, type VoteOnPaper, PaperBoxes } from './paper-box.js';
export { PaperBallotsModule } from './paper-ballots.module.js';
export { PaperRepository } from './paper.repository.js';
