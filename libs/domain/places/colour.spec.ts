import { contrastWithWhite } from './index.js';

describe('the contrast of a colour with white', () => {
  it('black has the most, white none', () => expect([contrastWithWhite('#000000'), contrastWithWhite('#ffffff')]).toEqual([21, 1]));

  it('the greys on either side of the bound of 4.5 (WebAIM)', () => {
    expect(contrastWithWhite('#767676')).toBeGreaterThanOrEqual(4.5);
    expect(contrastWithWhite('#777777')).toBeLessThan(4.5);
  });

  it('what is no colour has none', () => expect([contrastWithWhite('red'), contrastWithWhite('#fff'), contrastWithWhite('#12345g')]).toEqual([null, null, null]));
});
