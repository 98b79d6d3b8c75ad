import { useMessages } from '#contract/hooks';
import { Button, ErrorSummary } from '#ui/kit';
import { useOpenService, useServices } from './services';

/** The services by which one can sign in besides our own ways; nothing where none is set. */
export function ServiceButtons({ next }: { readonly next: string }) {
  const { t } = useMessages();
  const services = useServices();
  const { open, problems, busy } = useOpenService();
  if (services.length === 0) return null;
  return (
    <section aria-labelledby="andere-dienst">
      <h2 id="andere-dienst">{t.identity.byServices}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <p className="brink-row">
        {services.map(({ service, label }) => (
          <Button key={service} quiet busy={busy} onClick={() => void open(service, next)}>
            {t.identity.byService(label)}
          </Button>
        ))}
      </p>
    </section>
  );
}
