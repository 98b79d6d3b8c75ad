import { checkFileWords, hindranceOfFile } from '#domain/files';

const PHOTO = { purpose: 'photo', consent: 'all-agreed', description: 'Mensen aan tafel' };
const said = (words: object): string[] => {
  const checked = checkFileWords({ ...PHOTO, ...words });
  return checked.ok ? [] : checked.problems.map((p) => `${p.code} ${p.path.join('.')}`);
};

describe('what is said of a shared file', () => {
  it('a photo needs a word about the people in it, slides and minutes do not', () => {
    expect(said({})).toEqual([]);
    expect(said({ consent: '' })).toEqual(['required consent']);
    expect(said({ consent: 'they will not mind' })).toEqual(['required consent']);
    expect(checkFileWords({ ...PHOTO, purpose: 'minutes' })).toEqual({ ok: true, value: { purpose: 'minutes', consent: null, description: 'Mensen aan tafel' } });
  });

  it('every file needs a description and a purpose, and all that is missing is said at once', () => {
    expect(said({ purpose: 'advert', description: ' ' })).toEqual(['not-a-choice purpose', 'description-required description']);
    expect(said({ description: 'a'.repeat(201) })).toEqual(['too-long description']);
    expect(said({ description: 'a\u0000b c' })).toEqual(['invalid-characters description']);
  });

  it('a photo is a picture, slides and minutes are documents', () => {
    expect([hindranceOfFile('photo', 'picture'), hindranceOfFile('slides', 'document'), hindranceOfFile('minutes', 'document')]).toEqual([null, null, null]);
    expect([hindranceOfFile('photo', 'document')?.code, hindranceOfFile('slides', 'picture')?.code]).toEqual(['file-type', 'file-type']);
  });
});
