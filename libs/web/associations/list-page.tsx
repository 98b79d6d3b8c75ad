import { useMessages, useViewer } from '#contract/hooks';
import { Page } from '#ui/shell';
import { Link } from 'wouter';
import { AssociationList } from './association-list';

/** Every association and young people's group that takes part. */
export default function AssociationsPage() {
  const { t } = useMessages();
  const viewer = useViewer();
  const helps = viewer?.roles.some((r) => r.role === 'COACH' || r.role === 'ADMINISTRATOR') === true;
  return (
    <Page title={t.associations.title} brand={t.common.brand}>
      <p className="brink-lead">{t.associations.lead}</p>
      {viewer != null && (
        <p className="brink-row">
          <Link href="/verenigingen/mijn">{t.associations.mine}</Link>
          {helps && <Link href="/verenigingen/werk">{t.associations.desk}</Link>}
        </p>
      )}
      <AssociationList municipality={null} area={null} />
    </Page>
  );
}
