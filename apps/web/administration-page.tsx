import { AdministrationPage } from '#web/places';
import { StaffPanel } from '#web/identity';

/** The page of an administrator, with what each feature lets them set. */
export default function AdministrationWithPanels() {
  return <AdministrationPage panels={[StaffPanel]} />;
}
