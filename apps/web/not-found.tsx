import { useMessages } from '#contract/hooks';
import { Page } from '#ui/shell';
import { Link } from 'wouter';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useMessages();
  return (
    <Page title={t.common.notFoundTitle} brand={t.common.brand}>
      <p>{t.common.notFoundText}</p>
      <Link className="nl-button nl-button--primary" href="/">
        {t.common.toStart}
      </Link>
    </Page>
  );
}
