import { NeedsYou } from '#web/front';
import { AccountPage } from '#web/identity';

/** One's own page, with what needs one. */
export default function AccountWithPanels() {
  return <AccountPage panels={[NeedsYou]} />;
}
