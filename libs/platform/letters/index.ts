export { type ResidenceLetter, residenceLetters } from './letters-pdf.js';
