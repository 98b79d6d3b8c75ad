import { renderToStaticMarkup } from 'react-dom/server';
import { MarkedText } from './marked-text';
import { blocksOf, withoutSigns } from './marks';

const html = (text: string): string => renderToStaticMarkup(<MarkedText text={text} />);

describe('text that somebody wrote', () => {
  it('shows heavy and slanted words, lists, lines and paragraphs', () => {
    expect(html('Dit is **heel** *mooi*.\nEn groen.\n\n- een\n- twee')).toBe('<p lang="nl">Dit is <strong>heel</strong> <em>mooi</em>.<br/>En groen.</p><ul lang="nl"><li>een</li><li>twee</li></ul>');
  });

  it('leads to addresses of the web, without the mark that ends the sentence', () => {
    expect(html('Kijk op https://bokd.nl/dorpen.')).toBe('<p lang="nl">Kijk op <a href="https://bokd.nl/dorpen" rel="nofollow ugc noopener noreferrer">https://bokd.nl/dorpen</a>.</p>');
    expect(html('**https://bokd.nl**')).toContain('<strong><a href="https://bokd.nl/"');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://bokd.nl@evil.example/', '//evil.example', 'https://', 'ftp://bokd.nl'])('does not lead to %s', (address) => expect(html(`Klik ${address} nu`)).not.toContain('<a'));

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', '[a](javascript:alert(1))', '</p><iframe>'])('keeps %s as the words that it is', (text) => {
    expect(html(text)).not.toMatch(/<(script|img|iframe|b|a)\b/);
    expect(new DOMParser().parseFromString(html(text), 'text/html').body.textContent).toBe(text);
  });

  it('is told without its signs where there is no room for paragraphs', () => expect(withoutSigns('Dit is **heel** *mooi*.\n\n- een\n- zie https://bokd.nl')).toBe('Dit is heel mooi. een zie https://bokd.nl'));

  it('loses no words, and takes no time over rows of marks', () => {
    const many = '*'.repeat(20_000) + 'a'.repeat(20_000) + ' https://'.repeat(2_000);
    const began = performance.now();
    expect(JSON.stringify(blocksOf(many))).toContain('a'.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('lets the names of people stand out where they follow an @, whatever is in them', () => {
    const named = (text: string, names: readonly string[]): string => renderToStaticMarkup(<MarkedText text={text} names={names} />);
    expect(named('Dank @Anna uit Aalden en Anna.', ['Anna', 'Anna uit Aalden'])).toBe('<p lang="nl">Dank <b>@Anna uit Aalden</b> en Anna.</p>');
    expect(named('Dag @<b>(x)*.', ['<b>(x)*'])).toBe('<p lang="nl">Dag <b>@&lt;b&gt;(x)*</b>.</p>');
  });
});
