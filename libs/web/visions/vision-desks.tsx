import { VisionsToReceiveDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { VisionCards } from './vision-list';

/** Adopted visions that wait for the municipality's answer, on its desk. */
export function VisionsToReceive() {
  const { t } = useMessages();
  const desk = useQuery({ queryKey: ['visions-to-receive'], queryFn: () => request(VisionsToReceiveDocument, {}) });
  const waiting = desk.data?.visionsToReceive ?? [];
  return (
    <section aria-labelledby="dorpsvisies">
      <h2 id="dorpsvisies">{t.visions.receipt.desk}</h2>
      {desk.data === undefined && <NoAnswer asked={desk} words={t.common} />}
      {desk.data !== undefined && waiting.length === 0 && <p>{t.visions.receipt.deskNone}</p>}
      <VisionCards visions={waiting} to="/antwoord" />
    </section>
  );
}
