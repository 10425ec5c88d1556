const SEVERITIES = {
  error: 'Error',
  warning: 'Warning',
  info: 'For information',
};

/** The reference of findings as Markdown, from the sections that `explainAll` gives. */
export function renderFindings(sections) {
  return sections.map(renderSection).join('\n');
}

function renderSection({ title, explanations }) {
  return `## ${title}\n\n${explanations.map(renderCode).join('\n')}`;
}

/** The words stand in a fence, so that nothing in them needs another meaning taken away. */
function renderCode({ code, severity, title, example, mend, fixable }) {
  const fix = {
    always: '; `gitsm validate --fix` mends it',
    sometimes: '; `gitsm validate --fix` mends it where there is no choice',
    never: '',
  }[fixable];
  return `### ${code}\n\n${title}. ${SEVERITIES[severity]}${fix}.\n\n\`\`\`text\n${example}\nMend: ${mend}\n\`\`\`\n`;
}

const BEGIN = '<!-- begin: generated from the catalogue by npm run generate -->';
const END = '<!-- end: generated -->';

/** Puts the generated part between its markers; what stands around them is written by people. */
export function replaceBetweenMarkers(page, generated) {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`the page has no markers: ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${generated}\n${page.slice(end)}`;
}
