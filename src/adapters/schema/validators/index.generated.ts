// Generated from schemas/ by `npm run generate`. Do not edit.
export const loaders = {
  'approvals': () => import('./approvals.generated.js'),
  'calendar': () => import('./calendar.generated.js'),
  'catalogue-item': () => import('./catalogue-item.generated.js'),
  'change-draft': () => import('./change-draft.generated.js'),
  'change': () => import('./change.generated.js'),
  'gitsm': () => import('./gitsm.generated.js'),
  'import-map': () => import('./import-map.generated.js'),
  'incident': () => import('./incident.generated.js'),
  'problem-draft': () => import('./problem-draft.generated.js'),
  'problem': () => import('./problem.generated.js'),
  'request': () => import('./request.generated.js'),
  'schedule': () => import('./schedule.generated.js'),
  'service': () => import('./service.generated.js'),
  'sla': () => import('./sla.generated.js'),
  'standard-change': () => import('./standard-change.generated.js'),
  'teams': () => import('./teams.generated.js'),
} as const;
