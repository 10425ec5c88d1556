/** Templates of an organisation by name, in place of or beside our own; partials among them. */
export type TemplateOverrides = Readonly<Record<string, string>>;

/** `config/templates/<name>.hbs` for Markdown, `config/templates/html/<name>.hbs` for the site. */
export type OverrideFiles = { readonly markdown: TemplateOverrides; readonly html: TemplateOverrides };

export const OVERRIDES_FOLDER = 'config/templates';

/** By the paths of files, from the root of the repository; what is no template of the two folders is left alone. */
export function toOverrides(files: Iterable<readonly [path: string, text: string]>): OverrideFiles {
  const found: { readonly markdown: Record<string, string>; readonly html: Record<string, string> } = {
    markdown: {},
    html: {},
  };
  for (const [path, text] of files) {
    const [, folder, name] = /^config\/templates\/(html\/)?([a-z-]+)\.hbs$/.exec(path) ?? [];
    if (name !== undefined) found[folder === undefined ? 'markdown' : 'html'][name] = text;
  }
  return found;
}

/** A template of `config/templates/` that does not compile, or asks for what its view does not have. */
export class TemplateError extends Error {
  readonly template: string;

  constructor(template: string, cause: unknown) {
    super(`Template ${template}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'TemplateError';
    this.template = template;
  }
}
