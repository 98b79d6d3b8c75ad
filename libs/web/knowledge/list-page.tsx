import type { Theme } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { SelectField } from '#ui/kit';
import { Page } from '#ui/shell';
import { Link, useLocation, useSearchParams } from 'wouter';
import { kindAt } from './kinds';
import { KnowledgeList } from './knowledge-list';

/** All lessons, stories or calls, by theme; the theme lives in the address. */
export default function ListPage() {
  const { t } = useMessages();
  const [path] = useLocation();
  const [asked, setAsked] = useSearchParams();
  const kind = kindAt(path);
  const theme = asked.get('thema') ?? '';
  const known = theme in t.plans.themes ? (theme as Theme) : null;
  return (
    <Page key={kind} title={t.knowledge.lists[kind]} brand={t.common.brand} above={<p className="brink-small"><Link href="/kennis">{t.knowledge.title}</Link></p>}>
      <p className="brink-lead">{t.knowledge.leads[kind]}</p>
      <p>
        <Link href={`/kennis/schrijven/${kind}`}>{t.knowledge.write[kind]}</Link>
      </p>
      <SelectField path="theme" label={t.knowledge.theme} problems={[]} value={known ?? ''} onChange={(value) => setAsked(value === '' ? {} : { thema: value })} options={[{ value: '', label: t.knowledge.allThemes }, ...Object.entries(t.plans.themes).map(([value, label]) => ({ value, label }))]} />
      <h2 className="brink-hidden">{t.knowledge.lists[kind]}</h2>
      <KnowledgeList filter={{ kind, theme: known }} first={12} grows />
    </Page>
  );
}
