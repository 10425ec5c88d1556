import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { RenderSitePage } from '../../app/generate-site.ts';
import { htmlAssets } from './html-assets.generated.ts';
import { htmlTemplates } from './html-templates.generated.ts';
import { TemplateError, type TemplateOverrides } from './template-overrides.ts';

type Render = (view: object) => string;

/**
 * Handlebars escapes every value but those that core prepared as markup. A name that a view does not have throws
 * instead of leaving a gap; so does a template of an organisation that would put in a value as it is.
 */
export function createSiteRenderer(overrides: TemplateOverrides = {}): RenderSitePage {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Render>();
  const sources: Readonly<Record<string, string>> = { ...htmlTemplates, ...overrides };
  for (const [name, source] of Object.entries(sources)) {
    if (/\{\{~?[{&]/.test(source)) throw new TemplateError(`html/${name}`, 'values are always escaped: {{name}}');
    const template = handlebars.compile<object>(source, { strict: true, knownHelpersOnly: true, preventIndent: true });
    handlebars.registerPartial(name, template);
    compiled.set(name, (view) => template(view));
  }
  const layout = compiled.get('layout');
  if (layout === undefined) throw new Error('There is no layout');
  const safe = (text: string) => new handlebars.SafeString(text);
  return ({ template, view }) => {
    const render = compiled.get(template);
    if (render === undefined) throw new Error(`There is no template ${template}`);
    const body = drawn(template, () => render(view));
    const style = styleOf(template);
    const scripts = scriptsOf(template, { isDated: view.shell.asOf !== null, body });
    const policy = safe(policyOf(style, scripts));
    const parts = { shell: view.shell, body: safe(body), policy, style: safe(style), scripts: scripts.map(safe) };
    return drawn('layout', () => layout(parts));
  };
}

function drawn(template: string, draw: () => string): string {
  try {
    return draw();
  } catch (error) {
    throw new TemplateError(`html/${template}`, error);
  }
}

/** Pages of records are many and have no figures. What holds on a phone and on paper comes last. */
function styleOf(template: string): string {
  return template === 'record' ? htmlAssets['site.css'] : WITH_FIGURES;
}

const WITH_FIGURES = `${htmlAssets['figures.css']}${htmlAssets['site.css']}`;

/** A page carries the scripts that it has a use for, and needs none of them. */
function scriptsOf(
  template: string,
  { isDated, body }: { readonly isDated: boolean; readonly body: string },
): readonly string[] {
  return [
    ...(isDated ? [htmlAssets['as-of.js']] : []),
    ...(body.includes('<table data-filter>') ? [htmlAssets['filter.js']] : []),
    ...(template === 'search' ? [htmlAssets['search.js']] : []),
  ];
}

/** Style and scripts stand in the page, and the policy names them by digest: nothing else is loaded or run. */
function policyOf(style: string, scripts: readonly string[]): string {
  const digests = scripts.map((script) => `'${digest(script)}'`);
  return [
    "default-src 'none'",
    'img-src data:',
    `style-src '${digest(style)}'`,
    `script-src ${digests.length === 0 ? "'none'" : digests.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Kept, as thousands of pages carry the same few texts. */
function digest(text: string): string {
  const known = digests.get(text) ?? `sha256-${createHash('sha256').update(text).digest('base64')}`;
  digests.set(text, known);
  return known;
}

const digests = new Map<string, string>();
