import type * as Read from './schema-types.generated.ts';

/** A record as it stands in its file. The shapes come from `schemas/`; nothing is added or defaulted on reading. */
export type Incident = DeepReadonly<Read.Incident>;
export type ServiceRequest = DeepReadonly<Read.ServiceRequest>;
export type Change = DeepReadonly<Read.Change>;
export type ChangeDraft = DeepReadonly<Read.ChangeDraft>;
export type Problem = DeepReadonly<Read.Problem>;
export type ProblemDraft = DeepReadonly<Read.ProblemDraft>;
export type AnyRecord = Incident | ServiceRequest | Change | Problem;

export type JournalEntry = Incident['journal'][number];
export type JournalSource = NonNullable<JournalEntry['source']>;
export type RecordSource = NonNullable<Incident['source']>;
export type Task = NonNullable<ServiceRequest['tasks']>[number];
export type Announcement = NonNullable<Incident['announced']>[number];
export type Priority = Incident['priority'];
export type Level = Incident['impact'];
export type TimeWindow = NonNullable<Change['window']>;

/** The four kinds of record. `kind` is never written in a file: the folder and the prefix of the id say it. */
export type RecordKind = 'incident' | 'request' | 'change' | 'problem';

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
