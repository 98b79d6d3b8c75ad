import { useMessages } from '#contract/hooks';
import { StatementPage } from './statement-page';

/** What is kept of people, and what they can do about it. */
export default function PrivacyPage() {
  const { t } = useMessages();
  return <StatementPage title={t.statements.privacy} lead={t.statements.privacyLead} parts={t.statements.privacyParts} />;
}
