export { type ResidenceLetter, residenceLetters } from './letters-pdf.js';
export { type PaperVote, paperBallots } from './paper-ballots-pdf.js';
export { type PrintedVision, visionPdf } from './vision-pdf.js';
