import { useMessages } from '#contract/hooks';
import { NotThere } from '#ui/shell';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useMessages();
  return <NotThere words={t.common} />;
}
