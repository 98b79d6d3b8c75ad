import type { media as nl } from '../nl/media.js';

export const media: typeof nl = {
  title: 'Pictures and documents',
  document: (p) => `${p.description} (PDF, ${p.kilobytes} kB)`,
  add: 'Add a picture or PDF',
  remove: 'Remove',
  file: 'Picture or PDF',
  fileHint: 'At most 10 MB. We take place and time out of the picture.',
  description: 'What does it show?',
  descriptionHint: 'For who cannot see the picture.',
};
