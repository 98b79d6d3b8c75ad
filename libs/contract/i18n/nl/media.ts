/** Pictures and documents. */
export const media = {
  title: 'Foto’s en documenten',
  document: (p: { description: string; kilobytes: number }) => `${p.description} (PDF, ${p.kilobytes} kB)`,
  add: 'Foto of PDF toevoegen',
  remove: 'Weghalen',
  file: 'Foto of PDF',
  fileHint: 'Hoogstens 10 MB. Plaats en tijd van de foto halen wij eruit.',
  description: 'Wat is erop te zien?',
  descriptionHint: 'Voor wie de foto niet kan zien.',
};
