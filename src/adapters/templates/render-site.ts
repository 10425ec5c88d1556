import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { RenderSitePage } from '../../app/generate-site.ts';
import { htmlAssets } from './html-assets.generated.ts';
import { htmlTemplates } from './html-templates.generated.ts';

type Values = Readonly<Record<string, unknown>>;
type Render = (view: object) => string;

/**
 * Handlebars escapes every value but those that core prepared as markup. A name that a view does not have throws
 * instead of leaving a gap.
 */
export function createSiteRenderer(): RenderSitePage {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Render>();
  for (const [name, source] of Object.entries(htmlTemplates)) {
    const template = handlebars.compile<object>(source, { strict: true, knownHelpersOnly: true, preventIndent: true });
    handlebars.registerPartial(name, template);
    compiled.set(name, (view) => template(view));
  }
  const layout = compiled.get('layout');
  if (layout === undefined) throw new Error('There is no layout');
  const frame = frameOf(handlebars);
  return ({ template, view }) => {
    const render = compiled.get(template);
    if (render === undefined) throw new Error(`There is no template ${template}`);
    const body = new handlebars.SafeString(render(view));
    return layout({ ...frame, shell: view.shell, body });
  };
}

/** Style and scripts stand in the page, and the policy names them by digest: nothing else is loaded or run. */
function frameOf(handlebars: typeof Handlebars): Values {
  const style = htmlAssets['site.css'];
  const scripts = [htmlAssets['as-of.js'], htmlAssets['filter.js']];
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${digest(style)}'`,
    `script-src ${scripts.map((script) => `'${digest(script)}'`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return {
    policy: new handlebars.SafeString(policy),
    style: new handlebars.SafeString(style),
    scripts: scripts.map((script) => new handlebars.SafeString(script)),
  };
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
