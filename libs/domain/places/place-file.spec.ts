import { checkPlaces } from './index.js';

const aalden = { slug: 'aalden', name: 'Aalden', kind: 'village', population: 1625, lat: 52.79, lon: 6.72, postcodes: ['7854'], source: 'geonames' };
const coevorden = { code: 'GM0109', slug: 'coevorden', name: 'Coevorden', seat: 'Coevorden', population: 35700, lat: 52.66, lon: 6.74, postcodes: ['7741-7742'], brand: '#5b2a5e', areas: [aalden] };
const faults = (data: unknown): string[] => {
  const read = checkPlaces(data);
  return read.ok ? [] : read.problems.map((p) => `${p.code} ${p.path.join('.')}`.trim());
};

describe('municipalities from a file', () => {
  it('are taken when all of it is right', () => expect(faults([coevorden])).toEqual([]));

  it('every fault is told at once, with its place', () => {
    expect(faults([{ ...coevorden, code: '109', brand: '#ffff00', areas: [{ ...aalden, lat: 99, kind: 'hamlet' }] }])).toEqual(['invalid-format 0.code', 'invalid-format 0.brand', 'invalid-format 0.areas.0.lat', 'not-a-choice 0.areas.0.kind']);
    expect(faults([{ ...coevorden, areas: [aalden, aalden] }])).toEqual(['duplicate 0.areas']);
    expect(faults([{ ...coevorden, areas: [] }])).toEqual(['required 0.areas']);
    expect([faults(null), faults([]), faults(['x']), faults({})]).toEqual([['required'], ['required'], ['invalid-format 0'], ['required']]);
  });
});
