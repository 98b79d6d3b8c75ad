import { renderToStaticMarkup } from 'react-dom/server';
import { NoAnswer, type Unanswered } from './no-answer';

const words = { loading: 'Even geduld', fault: 'Er ging iets mis', offline: 'Geen verbinding', retry: 'Probeer het opnieuw' };
const html = (asked: Partial<Unanswered>): string => renderToStaticMarkup(<NoAnswer asked={{ error: null, fetchStatus: 'fetching', refetch: () => undefined, ...asked }} words={words} signIn={<a href="/inloggen">Log in</a>} />);
const failed = (kind: string): Error & { kind: string } => Object.assign(new Error(kind), { kind });

describe('where an answer of the server is missing', () => {
  it('nothing is said for a moment', () => expect(html({})).toBe(''));

  it('a fault is said, with a way to ask again', () => {
    const said = html({ error: failed('fault'), fetchStatus: 'idle' });
    expect(said).toContain('role="alert"');
    expect(said).toContain(words.fault);
    expect(said).toMatch(new RegExp(`<button[^>]*>.*${words.retry}`));
  });

  it.each([{ error: failed('offline'), fetchStatus: 'idle' }, { fetchStatus: 'paused' }])('a lost connection is told from a fault: %o', (asked) => {
    expect(html(asked)).toContain(words.offline);
    expect(html(asked)).not.toContain(words.fault);
  });

  it('the way to sign in is shown to who is not signed in', () => expect(html({ error: failed('not-signed-in'), fetchStatus: 'idle' })).toBe('<a href="/inloggen">Log in</a>'));
});
