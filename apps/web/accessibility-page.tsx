import { MunicipalityPageDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { NotFound } from './not-found';
import { StatementPage } from './statement-page';

/** How accessible Brink is, and what is not good yet; of a municipality: who answers for it there. */
export default function AccessibilityPage() {
  const { t } = useMessages();
  const words = t.statements;
  const { slug } = useParams<{ slug?: string }>();
  const asked = useQuery({ queryKey: ['municipality', slug], queryFn: () => request(MunicipalityPageDocument, { slug: slug ?? '' }), enabled: slug !== undefined });
  if (slug === undefined) return <StatementPage title={words.accessibility} lead={words.accessibilityLead} parts={words.accessibilityParts} />;
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { municipality } = asked.data;
  if (municipality === null) return <NotFound />;
  const { name, seat } = municipality;
  return <StatementPage title={words.accessibilityOf({ name })} lead={words.accessibilityOfLead({ name })} parts={[...words.accessibilityParts, words.accessibilityWho({ name, seat })]} />;
}
