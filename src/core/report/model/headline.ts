import { counted } from '../../finding/phrase.ts';
import { showLocal } from '../period/show-time.ts';
import type { ReportModel } from './report-model.ts';

/** The state of things in two or three short sentences; ids and numbers only, no text of a record. */
export function headlineOf(model: Omit<ReportModel, 'headline'>): string {
  return [slaSentence(model), openSentence(model), changeSentence(model), findingSentence(model)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

type Parts = Omit<ReportModel, 'headline'>;

function slaSentence({ sla }: Parts): string {
  if (sla.breached.length === 0 && sla.at_risk.length === 0) return 'No target is breached or at risk.';
  return `${counted(sla.breached.length, 'target')} breached and ${sla.at_risk.length} at risk.`;
}

function openSentence({ counts }: Parts): string {
  const incidents = counts.find(({ kind }) => kind === 'incident');
  if (incidents === undefined) return '';
  const urgent = incidents.open_by_priority
    .filter(({ priority, count }) => (priority === 'P1' || priority === 'P2') && count > 0)
    .map(({ priority, count }) => `${count} ${priority}`);
  const detail = urgent.length === 0 ? '' : ` (${urgent.join(', ')})`;
  return `${counted(incidents.open, 'incident')} open${detail}.`;
}

function changeSentence({ changes }: Parts): string {
  const next = changes.next_14_days.find(({ state }) => state !== 'implementing' && state !== 'review');
  const conflicts = changes.conflicts.length;
  const trouble = [
    ...(conflicts > 0 ? [counted(conflicts, 'conflict')] : []),
    ...(changes.freezes.length > 0 ? [counted(changes.freezes.length, 'freeze')] : []),
  ];
  const detail = trouble.length === 0 ? '' : `; ${trouble.join(' and ')} in the next 14 days`;
  if (next?.window === undefined || next.window === null) {
    return detail === '' ? 'No change is planned in the next 14 days.' : `No change is planned${detail}.`;
  }
  return `Next change: ${next.id}, ${showLocal(next.window.start)}${detail}.`;
}

function findingSentence({ findings: { errors } }: Parts): string {
  return errors === 0 ? '' : `${counted(errors, 'error')} in the records.`;
}
