import { type OverviewView, overviewPage } from './overview-page.ts';
import { placeOf, type Site } from './site.ts';

/** The templates, by the name of their file, and what each is given. */
export type SiteViews = {
  readonly overview: OverviewView;
};

export type SiteTemplate = keyof SiteViews;

/** A page ready for its template. */
export type SitePage = {
  [Name in SiteTemplate]: { readonly path: string; readonly template: Name; readonly view: SiteViews[Name] };
}[SiteTemplate];

/** Every page of the site, one after the other: a large ledger has more of them than should be held at once. */
export function* sitePages(site: Site): Generator<SitePage> {
  yield { path: 'index.html', template: 'overview', view: overviewPage(site, placeOf(site, 'index.html')) };
}
