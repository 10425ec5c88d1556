import { mend, says } from '../../finding/make-finding.ts';
import { type Act, steps } from '../act/step.ts';
import { answersToGive, readTurned } from './read-turned.ts';

const MOST_ANSWERS = 7000;

/** The answers stay in the journal: the record of the request is written from there. */
export const request: Act = ({ item = '', answers = '' }, { entry, ledger }) => {
  const reading = readTurned({ origin: entry, item, answers }, ledger);
  const known = [...ledger.configuration.catalogue.values()].map(({ value }) => value.id).toSorted();
  if (reading === undefined) return { why: `there is no item ${item}: it is one of ${known.join(', ')}` };
  if (answers.length > MOST_ANSWERS) return { why: `answers of more than ${MOST_ANSWERS} characters do not fit` };
  if (!reading.isComplete) {
    const faults = reading.findings.map((one) => `${says(one)} ${mend(one)}`);
    return { why: `${faults.join(' ')} Write below /request ${item}: ${answersToGive(item, ledger)}` };
  }
  const cancellation = `It goes on as a request for ${item}.`;
  return steps({ do: 'change', to: 'cancelled', fields: { cancellation }, note: `/request ${item}\n${answers}` });
};

export const incident: Act = ({ why }) => {
  const cancellation = 'It goes on as an incident.';
  return steps({
    do: 'change',
    to: 'cancelled',
    fields: { cancellation },
    ...(why === undefined ? {} : { note: why }),
  });
};
