import type { Messages } from '#contract/i18n';

/** A page that the menu leads to. */
export interface MenuPage {
  readonly path: string;
  readonly label: string;
}

/** A part of the site: one word in the menu, with the pages that belong together. `alsoAt` are addresses below which one is still in this part. */
export interface MenuPart {
  readonly label: string;
  readonly pages: readonly MenuPage[];
  readonly alsoAt?: readonly string[];
}

/** The parts of the site for everybody, in the order of a resident's interest. */
export const menuParts = (t: Messages): readonly MenuPart[] => [
  { label: t.common.plans, pages: [{ path: '/plannen', label: t.common.plans }] },
  {
    label: t.common.parts.deciding,
    pages: [
      { path: '/beslissen', label: t.common.rounds },
      { path: '/instemming', label: t.common.parts.consent },
      { path: '/dorpsbudget', label: t.common.parts.budgets },
      { path: '/gesprekken', label: t.common.parts.conversations },
    ],
  },
  { label: t.common.parts.gatherings, pages: [{ path: '/bijeenkomsten', label: t.common.parts.gatherings }] },
  { label: t.common.parts.knowledge, pages: [{ path: '/kennis', label: t.common.parts.knowledge }], alsoAt: ['/lessen', '/verhalen', '/oproepen'] },
  {
    label: t.common.places,
    pages: [
      { path: '/gemeenten', label: t.common.places },
      { path: '/dorpsvisies', label: t.common.parts.visions },
      { path: '/verenigingen', label: t.common.parts.associations },
    ],
  },
];

/** Whether an address lies at or below a path. */
export const isAt = (address: string, path: string): boolean => address === path || address.startsWith(`${path}/`);

/** The part in which an address lies. */
export const partOf = (parts: readonly MenuPart[], address: string): MenuPart | undefined => parts.find(({ pages, alsoAt = [] }) => [...pages.map(({ path }) => path), ...alsoAt].some((path) => isAt(address, path)));
