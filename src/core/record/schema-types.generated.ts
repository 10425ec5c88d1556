// Generated from schemas/ by `npm run generate`. Do not edit.
export interface Incident {
id: string
title: string
state: ("new" | "in_progress" | "on_hold" | "resolved" | "closed" | "cancelled")
opened_at: string
opened_by: string
requested_for?: (string | {
id: string
display_name?: string
})
channel?: ("portal" | "phone" | "email" | "chat" | "monitoring" | "walk_in" | "self_service" | "command")
service: string
category?: string
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
priority: ("P1" | "P2" | "P3" | "P4" | "P5")
priority_override?: {
value: ("P1" | "P2" | "P3" | "P4" | "P5")
reason: string
by: string
}
team: string
assignee?: string
hold_reason?: ("awaiting_caller" | "awaiting_vendor" | "awaiting_problem" | "awaiting_change" | "awaiting_evidence")
hold_reference?: string
hold_until?: string
resolution?: {
code: ("fixed" | "workaround" | "known_error" | "user_education" | "no_fault_found" | "duplicate" | "resolved_by_change" | "resolved_by_problem" | "self_recovered")
notes: string
}
closing_category?: string
cancellation?: string
outage?: {
start: string
end?: string
}
major?: {
state: ("proposed" | "accepted" | "rejected" | "cancelled")
proposed_by: string
proposed_at: string
decided_by?: string
decided_at?: string
reason?: string
commander?: string
communications_lead?: string
scribe?: string
business_impact?: string
communicated_at?: string[]
update_every_minutes?: number
service_restored_at?: string
review?: {
held_at?: string
by?: string
findings?: string
lessons?: string
actions?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
}
}
links?: {
problem?: string
caused_by?: string
resolved_by?: string
parent?: string
children?: string[]
duplicate_of?: string
follow_up_of?: string
related?: string[]
}
labels?: string[]
watchers?: string[]
time_spent?: {
at: string
by: string
minutes: number
note?: string
}[]
manual_due?: {
target: ("response" | "resolution" | "update" | "approval" | "fulfilment")
at: string
reason: string
by: string
}[]
needs_info?: string[]
source?: {
kind: ("sample" | "issue" | "pull_request" | "command" | "alert" | "import" | "rule")
key?: string
repository?: string
number?: number
url?: string
form?: string
form_version?: number
}
description?: string
alerts?: {
occurrences: string[]
}
announced?: {
key: string
at: string
delivered_at?: string
}[]
journal: {
at: string
recorded_at?: string
by: string
to?: string
set?: {
[k: string]: unknown
}
note?: string
source?: {
issue?: number
comment?: number
pull_request?: number
review?: number
commit?: string
command?: string
alert?: string
import?: string
rule?: string
link?: string
}
}[]
}

export interface ServiceRequest {
id: string
title: string
state: ("submitted" | "awaiting_approval" | "approved" | "in_fulfilment" | "on_hold" | "fulfilled" | "closed" | "rejected" | "cancelled")
opened_at: string
opened_by: string
requested_for?: (string | {
id: string
display_name?: string
})
channel?: ("portal" | "phone" | "email" | "chat" | "monitoring" | "walk_in" | "self_service" | "command")
catalogue_item: string
service: string
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
priority: ("P1" | "P2" | "P3" | "P4" | "P5")
priority_override?: {
value: ("P1" | "P2" | "P3" | "P4" | "P5")
reason: string
by: string
}
team: string
assignee?: string
answers?: {
[k: string]: string | number | boolean | string[]
}
needed_by?: string
approvals?: {
step: string
by: string
user_id?: number
at: string
verdict: ("approved" | "rejected")
reason?: string
source?: {
issue?: number
comment?: number
pull_request?: number
review?: number
commit?: string
command?: string
alert?: string
import?: string
rule?: string
link?: string
}
}[]
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
hold_reason?: ("awaiting_caller" | "awaiting_vendor" | "awaiting_problem" | "awaiting_change" | "awaiting_evidence")
hold_reference?: string
hold_until?: string
resolution?: {
code: ("fulfilled" | "fulfilled_partly" | "automated" | "not_possible" | "duplicate")
notes: string
}
cancellation?: string
rejection?: string
satisfaction?: {
score: number
at: string
note?: string
}
links?: {
parent?: string
children?: string[]
duplicate_of?: string
follow_up_of?: string
related?: string[]
}
labels?: string[]
watchers?: string[]
time_spent?: {
at: string
by: string
minutes: number
note?: string
}[]
manual_due?: {
target: ("response" | "resolution" | "update" | "approval" | "fulfilment")
at: string
reason: string
by: string
}[]
needs_info?: string[]
source?: {
kind: ("sample" | "issue" | "pull_request" | "command" | "alert" | "import" | "rule")
key?: string
repository?: string
number?: number
url?: string
form?: string
form_version?: number
}
description?: string
announced?: {
key: string
at: string
delivered_at?: string
}[]
journal: {
at: string
recorded_at?: string
by: string
to?: string
set?: {
[k: string]: unknown
}
note?: string
source?: {
issue?: number
comment?: number
pull_request?: number
review?: number
commit?: string
command?: string
alert?: string
import?: string
rule?: string
link?: string
}
}[]
}

export interface Change {
id: string
title: string
type: ("standard" | "normal" | "emergency" | "retrospective")
state: ("draft" | "assess" | "authorize" | "scheduled" | "implementing" | "review" | "closed" | "cancelled")
template?: {
id: string
version: number
}
opened_at: string
opened_by: string
requested_by?: string
service: string
affects?: string[]
environment?: string
impact?: ("high" | "medium" | "low")
urgency?: ("high" | "medium" | "low")
priority?: ("P1" | "P2" | "P3" | "P4" | "P5")
priority_override?: {
value: ("P1" | "P2" | "P3" | "P4" | "P5")
reason: string
by: string
}
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window?: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
plan?: {
justification: string
implementation: string
backout: string
test: string
impact: string
communication?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
delivers?: {
repository: string
sha?: string
pull_request?: number
digest?: string
environment: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
hold?: {
reason: string
since: string
by?: string
}
implemented?: {
start: string
end?: string
by?: string
}
close?: {
code: ("successful" | "successful_with_issues" | "backed_out" | "unsuccessful" | "not_implemented")
notes: string
}
cancellation?: string
review?: {
required?: boolean
due_at?: string
held_at?: string
by?: string
findings?: string
}
unauthorised?: {
commit?: string
landed_at?: string
by?: string
why: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
labels?: string[]
watchers?: string[]
manual_due?: {
target: ("response" | "resolution" | "update" | "approval" | "fulfilment")
at: string
reason: string
by: string
}[]
source?: {
kind: ("sample" | "issue" | "pull_request" | "command" | "alert" | "import" | "rule")
key?: string
repository?: string
number?: number
url?: string
form?: string
form_version?: number
}
description?: string
evidence?: {
pull_request?: number
base_commit?: string
head_commit?: string
merge_commit?: string
merged_at?: string
merged_by?: string
digest?: string
policy_digest?: string
decision?: ("approved" | "authorise_afterwards" | "not_approved")
emergency?: {
by: string
user_id?: number
reason: string
comment?: number
at: string
}
authorised_at?: string
authorise_by?: string
reviews?: {
login: string
user_id: number
role?: string
step: string
review: number
commit: string
digest: string
at: string
}[]
waivers?: {
conflict: string
by: string
user_id?: number
reason: string
comment?: number
at: string
}[]
facts?: {
[k: string]: unknown
}
}
announced?: {
key: string
at: string
delivered_at?: string
}[]
journal: {
at: string
recorded_at?: string
by: string
to?: string
set?: {
[k: string]: unknown
}
note?: string
source?: {
issue?: number
comment?: number
pull_request?: number
review?: number
commit?: string
command?: string
alert?: string
import?: string
rule?: string
link?: string
}
}[]
}

export interface ChangeDraft {
title: string
type: ("standard" | "normal" | "emergency" | "retrospective")
template?: {
id: string
version: number
}
requested_by: string
service: string
affects?: string[]
environment?: string
impact?: ("high" | "medium" | "low")
urgency?: ("high" | "medium" | "low")
priority?: ("P1" | "P2" | "P3" | "P4" | "P5")
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
plan: {
justification: string
implementation: string
backout: string
test: string
impact: string
communication?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
delivers?: {
repository: string
sha?: string
pull_request?: number
digest?: string
environment: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
labels?: string[]
watchers?: string[]
description?: string
}

export interface Problem {
id: string
title: string
state: ("new" | "assess" | "root_cause_analysis" | "fix_in_progress" | "resolved" | "closed" | "cancelled")
opened_at: string
opened_by: string
origin?: ("reactive" | "proactive" | "major_incident")
service: string
category?: string
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
priority: ("P1" | "P2" | "P3" | "P4" | "P5")
priority_override?: {
value: ("P1" | "P2" | "P3" | "P4" | "P5")
reason: string
by: string
}
team: string
assignee?: string
major?: boolean
analysis?: {
symptoms?: string
impacts?: string
causes?: string
method?: string
}
known_error?: {
symptom: string
workaround?: string
root_cause?: string
solution?: string
error_code?: string
vendor?: string
model?: string
version?: string
documents?: string[]
status: ("draft" | "published" | "retired")
published_at?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
fix_applied_at?: string
resolution?: {
code: ("fix_applied" | "risk_accepted" | "duplicate" | "not_reproducible" | "no_longer_relevant")
notes: string
}
accepted_risk?: {
reason: string
by: string
review_at: string
}
cancellation?: string
effectiveness?: {
due_at?: string
checked_at?: string
by?: string
verdict?: ("effective" | "partly_effective" | "not_effective")
incidents_before?: number
incidents_after?: number
notes?: string
}
review?: {
held_at?: string
by?: string
lessons?: string
actions?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
}
proposal?: {
incidents: string[]
words?: string[]
}
links?: {
incidents?: string[]
resolved_by?: string[]
caused_by?: string
duplicate_of?: string
related?: string[]
}
labels?: string[]
watchers?: string[]
time_spent?: {
at: string
by: string
minutes: number
note?: string
}[]
manual_due?: {
target: ("response" | "resolution" | "update" | "approval" | "fulfilment")
at: string
reason: string
by: string
}[]
source?: {
kind: ("sample" | "issue" | "pull_request" | "command" | "alert" | "import" | "rule")
key?: string
repository?: string
number?: number
url?: string
form?: string
form_version?: number
}
description?: string
announced?: {
key: string
at: string
delivered_at?: string
}[]
journal: {
at: string
recorded_at?: string
by: string
to?: string
set?: {
[k: string]: unknown
}
note?: string
source?: {
issue?: number
comment?: number
pull_request?: number
review?: number
commit?: string
command?: string
alert?: string
import?: string
rule?: string
link?: string
}
}[]
}

export interface ProblemDraft {
title: string
service: string
category?: string
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
team: string
assignee?: string
origin?: ("reactive" | "proactive" | "major_incident")
major?: boolean
analysis?: {
symptoms?: string
impacts?: string
causes?: string
method?: string
}
known_error?: {
symptom: string
workaround?: string
root_cause?: string
solution?: string
error_code?: string
vendor?: string
model?: string
version?: string
documents?: string[]
status: ("draft" | "published" | "retired")
published_at?: string
}
links?: {
incidents?: string[]
resolved_by?: string[]
caused_by?: string
duplicate_of?: string
related?: string[]
}
labels?: string[]
watchers?: string[]
description?: string
}

export interface OrganisationConfig {
repository?: string
organisation: string
sample?: boolean
as_of?: string
zone: string
calendar: string
us?: {
user_id: number
login: string
app_id?: number
}
level?: number
default_branch?: string
priority_matrix: {
high: {
high: ("P1" | "P2" | "P3" | "P4" | "P5")
medium: ("P1" | "P2" | "P3" | "P4" | "P5")
low: ("P1" | "P2" | "P3" | "P4" | "P5")
}
medium: {
high: ("P1" | "P2" | "P3" | "P4" | "P5")
medium: ("P1" | "P2" | "P3" | "P4" | "P5")
low: ("P1" | "P2" | "P3" | "P4" | "P5")
}
low: {
high: ("P1" | "P2" | "P3" | "P4" | "P5")
medium: ("P1" | "P2" | "P3" | "P4" | "P5")
low: ("P1" | "P2" | "P3" | "P4" | "P5")
}
}
categories: {
id: string
title: string
team?: string
parent?: string
}[]
environments?: string[]
intake: {
team: string
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
service: string
}
alerts?: {
severities?: {
[k: string]: {
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
}
}
category?: string
recover_after_minutes?: number
gather_within_minutes?: number
}
deployments?: {
senders: {
login: string
user_id: number
repositories?: string[]
}[]
}
webhooks?: {
slack?: string
generic?: string
}
auto_close: {
after_business_days: number
calendar: string
}
staleness?: {
untouched_days?: number[]
}
targets?: {
[k: string]: number
}
similarity?: {
window_days?: number
at_least?: number
closeness_percent?: number
}
major_incident?: {
propose_when?: {
priorities?: ("P1" | "P2" | "P3" | "P4" | "P5")[]
criticality?: ("critical" | "high" | "medium" | "low")[]
children_more_than?: number
}
update_every_minutes?: number
cadence?: {
P1?: number
P2?: number
P3?: number
P4?: number
P5?: number
}
review_within_business_days?: number
}
review?: {
change_within_days?: number
effectiveness_after_days?: number
}
reports?: {
pages?: boolean
readme_block?: boolean
}
}

export interface TeamsConfig {
people: {
login: string
user_id?: number
name?: string
zone?: string
status?: ("active" | "former")
bot?: boolean
away?: {
from: string
to: string
delegate: string
}[]
}[]
teams: {
id: string
title: string
kind: ("support" | "approval" | "other")
members: string[]
lead?: string
calendar?: string
on_call?: {
from: string
to: string
login: string
}[]
parent?: string
}[]
roles: {
managers: string[]
change_manager: string[]
problem_manager?: string[]
cab: string
ecab: string
}
}

export interface Service {
id: string
title: string
description?: string
type: ("business_service" | "technical_service" | "component" | "contract")
status: ("implementation" | "production" | "stock" | "obsolete")
criticality: ("critical" | "high" | "medium" | "low")
owner: string
team: string
change_team?: string
on_call?: string
calendar?: string
customers?: string[]
depends_on?: {
service: string
relation?: ("runs_on" | "uses" | "hosted_by" | "backed_up_by" | "provided_by")
impact?: ("full" | "degraded" | "none")
redundancy_group?: string
}[]
slas?: string[]
contract?: {
supplier: string
reference?: string
ends?: string
}
documents?: string[]
contacts?: string[]
replaced_by?: string
verified_at?: string
availability?: {
target_percent: number
calendar?: string
}
labels?: string[]
}

export interface CalendarConfig {
id: string
title: string
zone: string
hours: ("always" | {
monday?: string[]
tuesday?: string[]
wednesday?: string[]
thursday?: string[]
friday?: string[]
saturday?: string[]
sunday?: string[]
})
holidays?: {
date: string
title: string
}[]
openings?: {
date: string
hours: string[]
title?: string
}[]
closures?: {
from: string
to: string
title?: string
}[]
effective_from?: string
history?: {
effective_from?: string
zone: string
hours: ("always" | {
monday?: string[]
tuesday?: string[]
wednesday?: string[]
thursday?: string[]
friday?: string[]
saturday?: string[]
sunday?: string[]
})
holidays?: {
date: string
title: string
}[]
openings?: {
date: string
hours: string[]
title?: string
}[]
closures?: {
from: string
to: string
title?: string
}[]
}[]
}

export interface SlaConfig {
definitions: (({
calendar: unknown
} | {
calendar_of: unknown
}) & {
id: string
title: string
kind: ("sla" | "ola" | "contract")
target: ("response" | "resolution" | "update" | "approval" | "fulfilment")
records: ("incident" | "request" | "change" | "problem")[]
when?: {
services?: string[]
teams?: string[]
categories?: string[]
catalogue_items?: string[]
types?: string[]
priorities?: ("P1" | "P2" | "P3" | "P4" | "P5")[]
customers?: string[]
}
effective_from?: string
calendar?: string
calendar_of?: ("service" | "team")
targets: {
P1?: ({
hours?: number
minutes?: number
} | {
working_days: number
} | {
end_of: ("same_day" | "next_business_day")
at?: string
})
P2?: ({
hours?: number
minutes?: number
} | {
working_days: number
} | {
end_of: ("same_day" | "next_business_day")
at?: string
})
P3?: ({
hours?: number
minutes?: number
} | {
working_days: number
} | {
end_of: ("same_day" | "next_business_day")
at?: string
})
P4?: ({
hours?: number
minutes?: number
} | {
working_days: number
} | {
end_of: ("same_day" | "next_business_day")
at?: string
})
P5?: ({
hours?: number
minutes?: number
} | {
working_days: number
} | {
end_of: ("same_day" | "next_business_day")
at?: string
})
default?: ({
hours?: number
minutes?: number
} | {
working_days: number
} | {
end_of: ("same_day" | "next_business_day")
at?: string
})
}
pause?: {
states?: string[]
hold_reasons?: ("awaiting_caller" | "awaiting_vendor" | "awaiting_problem" | "awaiting_change" | "awaiting_evidence")[]
}
conditions?: {
start?: {
states?: string[]
events?: ("opened" | "response" | "support_comment" | "reporter_comment" | "assigned")[]
}
cancel?: {
states?: string[]
events?: ("opened" | "response" | "support_comment" | "reporter_comment" | "assigned")[]
}
pause?: {
states?: string[]
events?: ("opened" | "response" | "support_comment" | "reporter_comment" | "assigned")[]
}
resume?: {
states?: string[]
events?: ("opened" | "response" | "support_comment" | "reporter_comment" | "assigned")[]
}
stop?: {
states?: string[]
events?: ("opened" | "response" | "support_comment" | "reporter_comment" | "assigned")[]
}
reset?: {
states?: string[]
events?: ("opened" | "response" | "support_comment" | "reporter_comment" | "assigned")[]
}
}
warn_at?: number[]
escalations?: (({
offset: unknown
} | {
percent: unknown
}) & {
id: string
title?: string
offset?: ({
before: {
hours?: number
minutes?: number
}
} | {
after: {
hours?: number
minutes?: number
}
})
percent?: number
when?: {
services?: string[]
teams?: string[]
categories?: string[]
catalogue_items?: string[]
types?: string[]
priorities?: ("P1" | "P2" | "P3" | "P4" | "P5")[]
customers?: string[]
}
tell?: string[]
do?: {
reassign?: {
team: string
}
raise_priority?: true
}
})[]
})[]
}

export interface ApprovalsConfig {
version: number
rules: {
id: string
title?: string
for: ("change" | "records" | "control" | "other")
when?: {
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
risk?: ("high" | "medium" | "low")[]
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
environments?: string[]
outage?: boolean
blast_radius_at_least?: number
paths?: string[]
}
steps?: {
id: string
title?: string
approvers: string[]
require: (("first" | "all") | {
count: number
} | {
percent: number
})
order?: number
distinct?: boolean
expires_after_hours?: number
delegation?: boolean
}[]
require?: "none"
reason?: string
authorise?: {
afterwards: {
by: string
within_hours: number
}
}
}[]
classes: {
class: ("change" | "records" | "control" | "other")
paths: string[]
}[]
reschedule?: {
id: string
when?: {
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
risk?: ("high" | "medium" | "low")[]
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
environments?: string[]
outage?: boolean
blast_radius_at_least?: number
paths?: string[]
}
by: string[]
within_hours?: number
}[]
waivers?: {
conflict: ("same_service" | "parent" | "child" | "assignee_busy" | "outside_maintenance" | "freeze" | "open_major_incident" | "lead_time")
by: string[]
}[]
risk?: {
conditions?: {
id: string
title?: string
when: {
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
risk?: ("high" | "medium" | "low")[]
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
environments?: string[]
outage?: boolean
blast_radius_at_least?: number
paths?: string[]
}
risk: ("high" | "medium" | "low")
}[]
questions?: {
id: string
question: string
answers: {
id: string
title: string
points: number
}[]
}[]
thresholds?: {
medium: number
high: number
}
blast_radius?: {
medium: number
high: number
}
track_record?: {
within_days: number
at_least: number
medium_below_percent: number
high_below_percent: number
}
}
lead_time_hours?: {
standard?: number
normal?: number
emergency?: number
retrospective?: number
}
control_owners: string[]
}

export interface ScheduleConfig {
maintenance?: {
id: string
title: string
zone: string
weekly?: {
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
hours: string[]
}
monthly?: {
nth: (1 | 2 | 3 | 4 | -1)
day: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
hours: string[]
}
windows?: {
start: string
end: string
}[]
scope: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
}[]
freezes?: {
id: string
title: string
start: string
end: string
scope?: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
except?: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
reason?: string
}[]
lockdown?: {
since: string
reason: string
by: string
scope?: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
}
}

export interface CatalogueItem {
id: string
title: string
description: string
status: ("implementation" | "production" | "obsolete")
service: string
category?: string
team: string
owner?: string
impact: ("high" | "medium" | "low")
urgency: ("high" | "medium" | "low")
version?: number
fields?: {
id: string
label: string
help?: string
type: ("text" | "textarea" | "number" | "date" | "choice" | "choices" | "boolean" | "person" | "service")
required?: boolean
options?: string[]
minimum?: number
maximum?: number
pattern?: string
when?: {
field: string
is: string[]
}
}[]
entitled?: {
teams?: string[]
people?: string[]
everyone?: boolean
}
approval?: {
id: string
approvers: string[]
require?: (("first" | "all") | {
count: number
})
when?: {
field: string
is: string[]
}
}[]
fulfilment?: {
id: string
title: string
team: string
order?: number
due_in_hours?: number
}[]
automatic?: {
workflow: string
inputs?: string[]
}
standard_change?: string
creates_change?: boolean
price?: {
amount: number
currency: string
recurring?: ("once" | "monthly" | "yearly")
}
delivery?: string
includes?: string[]
}

export interface StandardChange {
id: string
title: string
version: number
status: ("proposed" | "approved" | "retired")
owner: string
description?: string
fixed: {
[k: string]: unknown
}
variable: string[]
services?: string[]
max_duration_minutes?: number
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
recurrence?: {
weekly?: {
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
hours: string[]
}
monthly?: {
nth: (1 | 2 | 3 | 4 | -1)
day: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
hours: string[]
}
zone: string
}
reviewed_at?: string
}

export interface ImportMap {
id: string
title: string
kind: ("incident" | "request" | "change" | "problem")
format: {
delimiter?: string
encoding?: ("utf-8" | "utf-16le" | "latin1")
unknown?: string[]
dates: string
zone: string
}
key: string
rows: ("record" | "update")
order_by?: string
fields: {
[k: string]: {
column?: string
values?: {
[k: string]: string | number | boolean | null
}
default?: (string | number | boolean)
as?: ("text" | "instant" | "slug" | "login" | "number" | "boolean")
prefix?: string
required?: boolean
template?: string
}
}
ignore?: string[]
}

export interface DecisionFacts {
id?: (string | number)
now: string
default_branch: string
pull_request: {
number: number
author: ({
id: number
login: string
type: string
} | null)
base: {
branch: string
commit?: string
}
head: string
merge_base: (string | null)
draft: boolean
opened_at: string
base_changed_at: (string | null)
pushers: {
id: number
login: string
type: string
}[]
counts: {
commits: number
changed_paths: number
reviews: number
}
}
changed_paths: {
path: string
previous_path?: string
before: ({
mode: string
blob: string
} | null)
after: ({
mode: string
blob: string
} | null)
}[]
commits: {
sha: string
author: {
id?: number
login?: string
type?: string
name?: string
email?: string
}
committer: {
id?: number
login?: string
type?: string
name?: string
email?: string
}
co_authors: {
id?: number
login?: string
type?: string
name?: string
email?: string
}[]
base_merge: (boolean | null)
paths: (string[] | null)
}[]
reviews: {
id: number
user: ({
id: number
login: string
type: string
} | null)
state: ("APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "PENDING" | "DISMISSED")
commit_id: (string | null)
submitted_at: (string | null)
dismissed?: {
was: ("APPROVED" | "CHANGES_REQUESTED" | "COMMENTED")
by: ({
id: number
login: string
type: string
} | null)
at: string
}
}[]
permissions: {
[k: string]: "admin" | "maintain" | "write" | "triage" | "read" | "none" | "unknown"
}
digests: {
[k: string]: string | {
changes: {
type: ("standard" | "normal" | "emergency" | "retrospective")
state?: ("draft" | "assess" | "authorize" | "scheduled" | "implementing" | "review" | "closed" | "cancelled")
template?: {
id: string
version: number
}
opened_by?: string
requested_by?: string
service: string
affects?: string[]
environment?: string
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window?: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
hold?: {
reason: string
since: string
by?: string
}
implemented?: {
start: string
end?: string
by?: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
}[]
paths: {
path: string
mode: (string | null)
blob: (string | null)
}[]
} | null
}
changes: {
path: string
id?: string
before: ({
type: ("standard" | "normal" | "emergency" | "retrospective")
state?: ("draft" | "assess" | "authorize" | "scheduled" | "implementing" | "review" | "closed" | "cancelled")
template?: {
id: string
version: number
}
opened_by?: string
requested_by?: string
service: string
affects?: string[]
environment?: string
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window?: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
hold?: {
reason: string
since: string
by?: string
}
implemented?: {
start: string
end?: string
by?: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
} | null)
after: ({
type: ("standard" | "normal" | "emergency" | "retrospective")
state?: ("draft" | "assess" | "authorize" | "scheduled" | "implementing" | "review" | "closed" | "cancelled")
template?: {
id: string
version: number
}
opened_by?: string
requested_by?: string
service: string
affects?: string[]
environment?: string
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window?: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
hold?: {
reason: string
since: string
by?: string
}
implemented?: {
start: string
end?: string
by?: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
} | null)
invalid?: string[]
}[]
policy: ({
version: number
rules: {
id: string
title?: string
for: ("change" | "records" | "control" | "other")
when?: {
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
risk?: ("high" | "medium" | "low")[]
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
environments?: string[]
outage?: boolean
blast_radius_at_least?: number
paths?: string[]
}
steps?: {
id: string
title?: string
approvers: string[]
require: (("first" | "all") | {
count: number
} | {
percent: number
})
order?: number
distinct?: boolean
expires_after_hours?: number
delegation?: boolean
}[]
require?: "none"
reason?: string
authorise?: {
afterwards: {
by: string
within_hours: number
}
}
}[]
classes: {
class: ("change" | "records" | "control" | "other")
paths: string[]
}[]
reschedule?: {
id: string
when?: {
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
risk?: ("high" | "medium" | "low")[]
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
environments?: string[]
outage?: boolean
blast_radius_at_least?: number
paths?: string[]
}
by: string[]
within_hours?: number
}[]
waivers?: {
conflict: ("same_service" | "parent" | "child" | "assignee_busy" | "outside_maintenance" | "freeze" | "open_major_incident" | "lead_time")
by: string[]
}[]
risk?: {
conditions?: {
id: string
title?: string
when: {
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
risk?: ("high" | "medium" | "low")[]
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
environments?: string[]
outage?: boolean
blast_radius_at_least?: number
paths?: string[]
}
risk: ("high" | "medium" | "low")
}[]
questions?: {
id: string
question: string
answers: {
id: string
title: string
points: number
}[]
}[]
thresholds?: {
medium: number
high: number
}
blast_radius?: {
medium: number
high: number
}
track_record?: {
within_days: number
at_least: number
medium_below_percent: number
high_below_percent: number
}
}
lead_time_hours?: {
standard?: number
normal?: number
emergency?: number
retrospective?: number
}
control_owners: string[]
} | null)
teams: ({
people: {
login: string
user_id?: number
name?: string
zone?: string
status?: ("active" | "former")
bot?: boolean
away?: {
from: string
to: string
delegate: string
}[]
}[]
teams: {
id: string
title: string
kind: ("support" | "approval" | "other")
members: string[]
lead?: string
calendar?: string
on_call?: {
from: string
to: string
login: string
}[]
parent?: string
}[]
roles: {
managers: string[]
change_manager: string[]
problem_manager?: string[]
cab: string
ecab: string
}
} | null)
services: ({
id: string
title: string
description?: string
type: ("business_service" | "technical_service" | "component" | "contract")
status: ("implementation" | "production" | "stock" | "obsolete")
criticality: ("critical" | "high" | "medium" | "low")
owner: string
team: string
change_team?: string
on_call?: string
calendar?: string
customers?: string[]
depends_on?: {
service: string
relation?: ("runs_on" | "uses" | "hosted_by" | "backed_up_by" | "provided_by")
impact?: ("full" | "degraded" | "none")
redundancy_group?: string
}[]
slas?: string[]
contract?: {
supplier: string
reference?: string
ends?: string
}
documents?: string[]
contacts?: string[]
replaced_by?: string
verified_at?: string
availability?: {
target_percent: number
calendar?: string
}
labels?: string[]
}[] | null)
standard_changes: ({
id: string
title: string
version: number
status: ("proposed" | "approved" | "retired")
owner: string
description?: string
fixed: {
[k: string]: unknown
}
variable: string[]
services?: string[]
max_duration_minutes?: number
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
recurrence?: {
weekly?: {
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
hours: string[]
}
monthly?: {
nth: (1 | 2 | 3 | 4 | -1)
day: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
hours: string[]
}
zone: string
}
reviewed_at?: string
}[] | null)
schedule: ({
maintenance?: {
id: string
title: string
zone: string
weekly?: {
days: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
hours: string[]
}
monthly?: {
nth: (1 | 2 | 3 | 4 | -1)
day: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
hours: string[]
}
windows?: {
start: string
end: string
}[]
scope: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
}[]
freezes?: {
id: string
title: string
start: string
end: string
scope?: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
except?: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
reason?: string
}[]
lockdown?: {
since: string
reason: string
by: string
scope?: {
services?: string[]
criticality?: ("critical" | "high" | "medium" | "low")[]
types?: ("standard" | "normal" | "emergency" | "retrospective")[]
environments?: string[]
risk?: ("high" | "medium" | "low")[]
}
}
} | null)
other_changes: ({
id: string
proposal: boolean
opened_at: string
change: {
type: ("standard" | "normal" | "emergency" | "retrospective")
state?: ("draft" | "assess" | "authorize" | "scheduled" | "implementing" | "review" | "closed" | "cancelled")
template?: {
id: string
version: number
}
opened_by?: string
requested_by?: string
service: string
affects?: string[]
environment?: string
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window?: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
hold?: {
reason: string
since: string
by?: string
}
implemented?: {
start: string
end?: string
by?: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
}
}[] | null)
major_incidents: ({
id: string
service: string
opened_at: string
}[] | null)
past_changes?: {
id: string
service: string
team?: string
template?: string
code: ("successful" | "successful_with_issues" | "backed_out" | "unsuccessful" | "not_implemented")
closed_at: string
}[]
waivers: {
conflict: ("same_service" | "parent" | "child" | "assignee_busy" | "outside_maintenance" | "freeze" | "open_major_incident" | "lead_time")
with?: string
by: {
id: number
login: string
type: string
}
at: string
reason: string
digest: string
edited: boolean
comment?: number
}[]
emergency: ({
by: {
id: number
login: string
type: string
}
at: string
reason: string
digest: string
edited: boolean
comment?: number
} | null)
truncated: string[]
}

export interface PolicyTests {
now: string
cases: {
name: string
now?: string
author: string
change?: {
type: ("standard" | "normal" | "emergency" | "retrospective")
state?: ("draft" | "assess" | "authorize" | "scheduled" | "implementing" | "review" | "closed" | "cancelled")
template?: {
id: string
version: number
}
opened_by?: string
requested_by?: string
service: string
affects?: string[]
environment?: string
team: string
assignee?: string
risk?: {
claimed?: ("high" | "medium" | "low")
reason?: string
answers?: {
[k: string]: string
}
}
window?: {
start: string
end: string
}
outage?: {
services: string[]
start: string
end: string
note?: string
}
tasks?: {
id: string
title: string
kind?: ("fulfil" | "implement" | "test" | "review" | "root_cause" | "action")
team?: string
assignee?: string
state: ("open" | "in_progress" | "done" | "skipped")
due_at?: string
done_at?: string
done_by?: string
order?: number
note?: string
}[]
emergency?: {
reason: string
incident?: string
}
freeze_exception?: {
freeze: string
reason: string
}
hold?: {
reason: string
since: string
by?: string
}
implemented?: {
start: string
end?: string
by?: string
}
links?: {
caused?: string[]
resolves?: string[]
parent?: string
children?: string[]
follow_up_of?: string
related?: string[]
}
}
paths?: string[]
approved_by?: string[]
refused_by?: string[]
emergency_by?: string
expect: {
state: ("success" | "pending" | "failure" | "error")
risk?: ("high" | "medium" | "low")
rules?: string[]
steps?: string[]
waits_for?: string[]
conflicts?: ("same_service" | "parent" | "child" | "assignee_busy" | "outside_maintenance" | "freeze" | "open_major_incident" | "lead_time")[]
}
}[]
}
