import Handlebars from 'handlebars';
import type { RenderPage } from '../../app/generate-reports.ts';
import { markdownTemplates } from './markdown-templates.generated.ts';
import { TemplateError, type TemplateOverrides } from './template-overrides.ts';

/**
 * Templates are code and come from the checked-in configuration alone; views hold encoded text only, so that nothing
 * is encoded here. A name that a view does not have throws instead of leaving a gap.
 */
export function createMarkdownRenderer(overrides: TemplateOverrides = {}): RenderPage {
  const handlebars = Handlebars.create();
  const sources: Readonly<Record<string, string>> = { ...markdownTemplates, ...overrides };
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, source] of Object.entries(sources)) {
    const template = handlebars.compile(source, { noEscape: true, strict: true, knownHelpersOnly: true });
    compiled.set(name, template);
    handlebars.registerPartial(name, template);
  }
  return ({ template, view }) => {
    const render = compiled.get(template);
    if (render === undefined) throw new TemplateError(template, 'there is no such template');
    try {
      return tidy(render(view));
    } catch (error) {
      throw new TemplateError(template, error);
    }
  };
}

/** Parts that are left out leave blank lines: one at most stays, and the file ends in one line feed. */
function tidy(page: string): string {
  return `${page.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
