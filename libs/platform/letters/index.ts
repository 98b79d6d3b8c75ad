export { type ResidenceLetter, residenceLetters } from './letters-pdf.js';
export { type PrintedVision, visionPdf } from './vision-pdf.js';
