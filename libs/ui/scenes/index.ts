export { VillageGreen } from './village-green';
export { QuietHeath } from './quiet-heath';
