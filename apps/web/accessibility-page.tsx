import { useMessages } from '#contract/hooks';
import { StatementPage } from './statement-page';

/** How accessible Brink is, and what is not good yet. */
export default function AccessibilityPage() {
  const { t } = useMessages();
  return <StatementPage title={t.statements.accessibility} lead={t.statements.accessibilityLead} parts={t.statements.accessibilityParts} />;
}
