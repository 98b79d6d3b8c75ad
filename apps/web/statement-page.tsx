import { useMessages } from '#contract/hooks';
import { Page } from '#ui/shell';

interface Part {
  readonly title: string;
  readonly text: string;
}

/** What Brink says about itself, in a few short parts. */
export function StatementPage({ title, lead, parts }: { readonly title: string; readonly lead: string; readonly parts: readonly Part[] }) {
  const { t } = useMessages();
  return (
    <Page title={title} brand={t.common.brand}>
      <p className="brink-lead">{lead}</p>
      {parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <p>{part.text}</p>
        </section>
      ))}
    </Page>
  );
}
