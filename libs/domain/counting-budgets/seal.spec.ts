import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sealOf, sealed, sha256 } from './seal.js';

describe('the seal of a step', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
  ])('is SHA-256: the examples of FIPS 180-4 (%j)', (text, hash) => expect(sha256(text)).toBe(hash));

  it('is SHA-256 of any text', () => fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => sha256(text) === createHash('sha256').update(text).digest('hex'))));

  it('does not hang on the order of the keys, but on what was before', () => {
    expect(sealOf('', { a: 1, b: { c: 2, d: [3] } })).toBe(sealOf('', { b: { d: [3], c: 2 }, a: 1 }));
    expect(sealOf('', { a: 1 })).not.toBe(sealOf('x', { a: 1 }));
    expect(sealed([{ a: 1 }, { a: 1 }]).map(({ seal }) => seal)).toHaveLength(2);
  });
});
