// src/core/finding/declare.ts
/** An argument as it is shown; lists are joined by commas. */
function show(args, name) {
	const value = args[name];
	if (value === void 0) return "";
	return typeof value === "object" ? value.join(", ") : String(value);
}
/** ` Did you mean "x"?`, or nothing where there is no near name. */
function didYouMean(args) {
	const near = show(args, "near");
	return near === "" ? "" : ` Did you mean "${near}"?`;
}
// src/core/finding/config-findings.ts
/** What can be wrong with configuration beyond its shape, its names and its clocks. */
const configFindings = {
	CONFIG_FILE_MISSING: {
		severity: "error",
		title: "A configuration file that everything needs is missing",
		says: () => "There is no such file, and nothing can be checked without it.",
		mend: () => "Create it; gitsm init writes one to begin with."
	},
	CONFIG_ID_TWICE: {
		severity: "error",
		title: "Two entries of a list have the same id",
		says: (args) => `The id "${show(args, "id")}" is that of entry ${show(args, "first")} of ${show(args, "list")} already.`,
		mend: () => "Give one of the two another id, or remove it."
	},
	CONFIG_CYCLE: {
		severity: "error",
		title: "Entries of the configuration lead back to where they begin",
		says: (args) => `${show(args, "field")} leads round in a circle: ${show(args, "way")}.`,
		mend: (args) => `Remove one ${show(args, "field")} on the way.`
	},
	PERIOD_REVERSED: {
		severity: "error",
		title: "A span of time ends before it begins",
		says: (args) => `This ends at ${show(args, "to")}, which is not after its beginning at ${show(args, "from")}.`,
		mend: () => "Exchange the two, or correct the one that is wrong."
	},
	ZONE_UNKNOWN: {
		severity: "error",
		title: "A time zone does not exist",
		says: (args) => `There is no time zone "${show(args, "zone")}".`,
		mend: () => "Write the IANA name of a zone, such as Europe/Berlin; a fixed offset is none."
	},
	PRIORITY_MATRIX_ORDER: {
		severity: "error",
		title: "The priority matrix makes the lesser more urgent",
		says: (args) => `${show(args, "cell")} give ${show(args, "found")}, which is more urgent than ${show(args, "other")} for ${show(args, "higher")}.`,
		mend: () => "Let priorities fall, or stay, from high to low in both directions."
	},
	PERSON_TWICE: {
		severity: "error",
		title: "A person is listed twice",
		says: (args) => `"${show(args, "login")}" is the same person as "${show(args, "other")}", who is listed already.`,
		mend: () => "Keep one entry; capitals in a login do not count, and a user id belongs to one person."
	},
	TEAM_NOBODY: {
		severity: "error",
		title: "A team that has to decide has no member who could",
		says: (args) => `The team ${show(args, "team")} decides on changes, but nobody in it works here.`,
		mend: () => "Add members who are listed as active people."
	},
	ROLE_NOBODY: {
		severity: "error",
		title: "A role is held by nobody",
		says: (args) => `Nobody who works here holds the role ${show(args, "role")}.`,
		mend: () => "Name at least one active person."
	},
	DELEGATE_SELF: {
		severity: "error",
		title: "Someone is their own delegate",
		says: (args) => `${show(args, "login")} is away, and named as the one who decides meanwhile.`,
		mend: () => "Name someone else."
	},
	DELEGATE_AWAY: {
		severity: "warning",
		title: "A delegate is away at the same time",
		says: (args) => `${show(args, "delegate")} stands in for ${show(args, "login")}, but is away from ${show(args, "from")} to ${show(args, "to")}.`,
		mend: () => "Name someone who is there. Nobody stands in for a delegate."
	},
	SERVICE_CYCLE: {
		severity: "warning",
		title: "Services depend on each other in a circle",
		says: (args) => `The dependencies lead round in a circle: ${show(args, "way")}.`,
		mend: () => "Remove the dependency that is not one; where each really needs the other, both count as one in the impact."
	},
	DEPENDENCY_TWICE: {
		severity: "warning",
		title: "A dependency is listed twice",
		says: (args) => `The dependency on ${show(args, "service")} is listed already.`,
		mend: () => "Keep one of the two."
	},
	REDUNDANCY_ALONE: {
		severity: "warning",
		title: "A redundancy group has one member",
		says: (args) => `${show(args, "service")} is alone in the redundancy group ${show(args, "group")}, so nothing can stand in for it.`,
		mend: () => "Name the other members, or remove the group."
	},
	SERVICE_INCOMPLETE: {
		severity: "info",
		title: "A service in use does not say all that is asked of it",
		says: (args) => `The service ${show(args, "id")} is in production without: ${show(args, "missing")}.`,
		mend: () => "Fill in what is missing."
	},
	MAINTENANCE_NEVER: {
		severity: "error",
		title: "A maintenance window never opens",
		says: (args) => `The maintenance window ${show(args, "id")} has no hours: weekly, monthly and windows are all missing.`,
		mend: () => "Give it one of the three, or remove it."
	},
	FIELD_WITHOUT_OPTIONS: {
		severity: "error",
		title: "A choice has nothing to choose from",
		says: (args) => `The field ${show(args, "field")} is a choice without options.`,
		mend: () => "List its options."
	},
	FIELD_RANGE_REVERSED: {
		severity: "error",
		title: "The greatest value of a field is below its smallest",
		says: (args) => `The field ${show(args, "field")} has a maximum below its minimum, so no answer fits.`,
		mend: () => "Exchange the two, or correct the one that is wrong."
	},
	FIELD_PATTERN: {
		severity: "error",
		title: "The pattern of a field cannot be used",
		says: (args) => `The pattern of the field ${show(args, "field")} cannot be used: ${show(args, "fault")}.`,
		mend: () => "Write a plain pattern without nested repetitions, such as [A-Z]{2}[0-9]{4}."
	},
	WHEN_FIELD_UNKNOWN: {
		severity: "error",
		title: "A condition asks for a field that does not come before it",
		says: (args) => `There is no field "${show(args, "field")}" before this condition.${didYouMean(args)}`,
		mend: (args) => show(args, "known") === "" ? "Remove the condition, or put the field it asks for before it." : `Ask for a field that comes before it: ${show(args, "known")}.`
	},
	WHEN_VALUE_IMPOSSIBLE: {
		severity: "error",
		title: "A condition waits for an answer that cannot be given",
		says: (args) => `${show(args, "field")} can never be "${show(args, "value")}".${didYouMean(args)}`,
		mend: (args) => `Write one of: ${show(args, "possible")}.`
	},
	APPROVER_NOBODY: {
		severity: "error",
		title: "An approval asks for somebody who is not named",
		says: (args) => `${show(args, "approver")} has to approve, but the item has no owner.`,
		mend: () => "Name an owner, or another approver."
	},
	TEMPLATE_NO_SUCH_FIELD: {
		severity: "error",
		title: "A standard change fixes or frees a field that changes do not have",
		says: (args) => `"${show(args, "field")}" is no field that a standard change can fix or free.${didYouMean(args)}`,
		mend: (args) => `Name one of: ${show(args, "known")}.`
	},
	TEMPLATE_FIELD_TWICE: {
		severity: "error",
		title: "A standard change both fixes and frees a field",
		says: (args) => `${show(args, "field")} is free to fill in here, but fixed above.`,
		mend: () => "Remove it from one of the two."
	},
	TEMPLATE_INCOMPLETE: {
		severity: "error",
		title: "A standard change can never make a whole change",
		says: (args) => `A change that follows ${show(args, "id")} can have no ${show(args, "missing")}, though each change must.`,
		mend: () => "Fix these fields, or list them under variable."
	}
};
// src/core/finding/phrase.ts
/** `an incident`, `a change`: the article goes by the first letter, which is enough for the words of records. */
function withArticle(noun) {
	return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}
/** `1 entry`, `2 entries`; the plural ends in s unless it is given. */
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
// src/core/finding/history-findings.ts
/** What a change of the ledger did to the past; judged against the version before by `gitsm validate --since`. */
const historyFindings = {
	HISTORY_RECORD_REMOVED: {
		severity: "error",
		title: "A record was removed",
		says: (args) => `${show(args, "id")} was in ${show(args, "path")}, and is gone.`,
		mend: (args) => `Restore it: git checkout <before> -- ${show(args, "path")}. What is not wanted is cancelled, and stays.`
	},
	HISTORY_RECORD_MOVED: {
		severity: "error",
		title: "A record was moved to another file",
		says: (args) => `${show(args, "id")} was moved here from ${show(args, "from")}.`,
		mend: (args) => `A record stays where its id and opened_at put it: git mv it back to ${show(args, "from")}.`
	},
	HISTORY_ID_CHANGED: {
		severity: "error",
		title: "The id of a record was changed",
		says: (args) => `The record in this file was ${show(args, "before")}, and is now ${show(args, "after")}.`,
		mend: (args) => `An id never changes: put ${show(args, "before")} back.`
	},
	HISTORY_KIND_CHANGED: {
		severity: "error",
		title: "A record was turned into one of another kind",
		says: (args) => `${show(args, "before")} became ${show(args, "after")}, opened at the same time by the same person.`,
		mend: () => "Restore it, cancel it, and open a record of the other kind with a link to it."
	},
	HISTORY_FIXED_FIELD_CHANGED: {
		severity: "error",
		title: "A field that never changes was changed",
		says: (args) => `${show(args, "field")} was ${show(args, "before")}, and is now ${show(args, "after")}.`,
		mend: (args) => `Put back what it was: ${show(args, "before")}.`
	},
	HISTORY_ENTRY_REWRITTEN: {
		severity: "error",
		title: "An entry of the journal was rewritten",
		says: (args) => `Entry ${show(args, "number")} of the journal is not what it was: ${show(args, "what")} changed.`,
		mend: () => "A journal is only appended to. Restore the entry; correct it by a new one with a note."
	},
	HISTORY_JOURNAL_SHORTENED: {
		severity: "error",
		title: "Entries of the journal were removed",
		says: (args) => `The journal had ${counted(Number(args.before), "entry", "entries")}, and now has ${show(args, "after")}.`,
		mend: () => "A journal is only appended to. Restore the entries."
	},
	HISTORY_BACK_DATED: {
		severity: "error",
		title: "An entry was back-dated in silence",
		says: (args) => `The new entry is at ${show(args, "at")}; the version before is of ${show(args, "since")} already.`,
		mend: () => "Record it with gitsm move --at, which adds recorded_at; or write the time at which it was merged."
	},
	HISTORY_OTHERS_NAME: {
		severity: "error",
		title: "An entry in another's name",
		says: (args) => `${show(args, "author")} wrote an entry by ${show(args, "by")}.`,
		mend: () => "State the fields alone; registration writes the entry with who and when."
	},
	HISTORY_EVIDENCE_FORGED: {
		severity: "error",
		title: "Evidence was not written by automation",
		says: (args) => `${show(args, "author")} ${show(args, "what")} ${show(args, "field")}.`,
		mend: (args) => `Restore ${show(args, "field")}; registration alone writes it.`
	},
	HISTORY_NOTICE_CHANGED: {
		severity: "error",
		title: "What was announced was changed",
		says: (args) => `The notice ${show(args, "key")} ${show(args, "what")}.`,
		mend: () => "Restore it: a notice that is taken out would be sent again."
	},
	SLA_HISTORY_MOVED: {
		severity: "warning",
		title: "An edit of service levels or calendars moves clocks that were completed",
		says: (args) => `${show(args, "count")} completed clocks of ${show(args, "definition")} come out otherwise: ${show(args, "clocks")}${args.more === 0 ? "" : `, and ${show(args, "more")} more`}.`,
		mend: () => "Keep the old version and give the new one an effective_from; leave it where the edit corrects a mistake."
	},
	HISTORY_ID_NOT_GIVEN: {
		severity: "error",
		title: "A new record has a number of the forge",
		says: (args) => `${show(args, "author")} gave ${show(args, "id")} by hand; numbers below ${show(args, "first")} are the forge's.`,
		mend: () => "Open an issue or a draft, which gets the number; or make it offline: gitsm new"
	}
};
// src/core/finding/intake-findings.ts
/** What the intake could not read in an issue, and issue forms that the forge would refuse. */
const intakeFindings = {
	INTAKE_BODY_TOO_BIG: {
		severity: "warning",
		title: "An issue is longer than is read",
		says: (args) => `The text has ${show(args, "length")} characters; the first ${show(args, "most")} were read.`,
		mend: () => "Shorten it, and attach what is long as a file."
	},
	INTAKE_HEADING_MISSING: {
		severity: "warning",
		title: "A heading of the form is missing",
		says: (args) => `There is no heading "### ${show(args, "label")}".`,
		mend: (args) => `Edit the text: a line "### ${show(args, "label")}", and the answer below it.`
	},
	INTAKE_HEADING_REPEATED: {
		severity: "warning",
		title: "A heading of the form stands there several times",
		says: (args) => `"### ${show(args, "label")}" stands there ${show(args, "count")} times; what follows the first was read.`,
		mend: () => "Edit the text so that the heading stands there once."
	},
	INTAKE_TEXT_OUTSIDE: {
		severity: "info",
		title: "Text above the first heading of the form",
		says: () => "There is text above the first heading of the form; it belongs to no question.",
		mend: () => "Nothing needs to be done; the whole text is kept as the description."
	},
	INTAKE_ANSWER_MISSING: {
		severity: "error",
		title: "A question that must be answered is not",
		says: (args) => `"${show(args, "label")}" is not answered.`,
		mend: (args) => `Edit the text: write ${show(args, "expected")} below "### ${show(args, "label")}".`
	},
	INTAKE_NOT_AN_OPTION: {
		severity: "error",
		title: "An answer is none of the options",
		says: (args) => `"${show(args, "value")}" is none of the options.${didYouMean(args)}`,
		mend: (args) => `Write one of: ${show(args, "allowed")}.`
	},
	INTAKE_BOX_UNKNOWN: {
		severity: "warning",
		title: "A box that the form does not have",
		says: (args) => `The form has no box "${show(args, "value")}".`,
		mend: () => "Leave the boxes as the form wrote them, and tick them."
	},
	INTAKE_NOT_AS_EXPECTED: {
		severity: "error",
		title: "An answer is not of the kind that is asked for",
		says: (args) => `"${show(args, "value")}" is not ${show(args, "expected")}.`,
		mend: (args) => `Write ${show(args, "expected")}.`
	},
	INTAKE_SERVICE_OPEN: {
		severity: "warning",
		title: "It is not known which service is meant",
		says: () => "The reporter is not sure which service it is.",
		mend: () => "Nothing needs to be done by the reporter; the triage team sets it."
	},
	INTAKE_ITEM_UNKNOWN: {
		severity: "error",
		title: "It is not known what is asked for",
		says: () => "The issue does not say which item of the catalogue is wanted.",
		mend: () => "Open a new issue with the form of the item, or write its headings into this one."
	},
	INTAKE_NOT_ENTITLED: {
		severity: "error",
		title: "An item of the catalogue that the person may not order",
		says: (args) => `${show(args, "login")} may not order "${show(args, "item")}".`,
		mend: (args) => `Ask ${show(args, "who")} to order it.`
	},
	INTAKE_SECRET: {
		severity: "warning",
		title: "Something that looks like a password or key",
		says: (args) => `${show(args, "count")} × ${show(args, "what")} masked in the record.`,
		mend: () => "Revoke it now, then edit the issue and delete the old revisions of its text."
	},
	INTAKE_TEXT_CHANGED: {
		severity: "info",
		title: "Characters that no record can hold were left out",
		says: (args) => `${show(args, "field")} held ${show(args, "character")}, which no record can hold; it was left out.`,
		mend: () => "Nothing needs to be done."
	},
	INTAKE_FORM_RULE: {
		severity: "error",
		title: "An issue form that the forge would not show",
		says: (args) => `${show(args, "where")}: ${show(args, "why")}.`,
		mend: (args) => `Change ${show(args, "from")}, then run: gitsm forms`
	}
};
// src/core/finding/journal-findings.ts
/** The journal by itself, and against the fields of its record. */
const journalFindings = {
	JOURNAL_PENDING: {
		severity: "info",
		title: "An edit that is not in the journal yet",
		says: (args) => `${show(args, "fields")} differ from the journal; the edit is not registered yet.`,
		mend: () => "Nothing needs to be done: registration writes the entry on the next push, or run: gitsm register"
	},
	JOURNAL_EDIT_FORBIDDEN: {
		severity: "error",
		title: "A field was edited in a way that is not allowed",
		says: (args) => `${show(args, "field")} was edited, but ${show(args, "why")}.`,
		mend: (args) => `${show(args, "instead")}`
	},
	JOURNAL_OPENING_STATE: {
		severity: "error",
		title: "The journal does not begin with the opening",
		says: (args) => `The first entry ${show(args, "found")}; a journal begins with to: ${show(args, "initial")}.`,
		mend: (args) => `Begin the journal with {at: opened_at, by: opened_by, to: ${show(args, "initial")}}.`
	},
	JOURNAL_OPENING_TIME: {
		severity: "error",
		title: "The journal does not begin when the record was opened",
		says: (args) => `The first entry is at ${show(args, "found")}, but opened_at is ${show(args, "opened")}.`,
		mend: () => "Neither of the two ever changes: put back the one that was edited."
	},
	JOURNAL_NOT_AN_INSTANT: {
		severity: "error",
		title: "A time that does not exist",
		says: (args) => `${show(args, "found")} is not an instant: there is no such day or time.`,
		mend: () => "Write an instant that exists, such as \"2026-11-22T15:40:00Z\"."
	},
	JOURNAL_OUT_OF_ORDER: {
		severity: "error",
		title: "An entry is earlier than the one before it",
		says: (args) => `This entry is at ${show(args, "at")}, before the entry above it at ${show(args, "previous")}.`,
		mend: () => "A journal is only appended to, oldest first; take the entry back and record it with gitsm move --at."
	},
	JOURNAL_FUTURE: {
		severity: "error",
		title: "An entry lies in the future",
		says: (args) => `${show(args, "at")} is later than now (${show(args, "now")}).`,
		mend: () => "Correct the time; what is planned belongs into a field, not into the journal."
	},
	JOURNAL_RECORDED_EARLIER: {
		severity: "error",
		title: "Written down before it happened",
		says: (args) => `recorded_at is ${show(args, "recorded")}, before the entry's own time ${show(args, "at")}.`,
		mend: () => "recorded_at is when a back-dated entry was written, so it is never earlier than at."
	},
	JOURNAL_STATE_UNKNOWN: {
		severity: "error",
		title: "An entry names a state that does not exist",
		says: (args) => `There is no state ${show(args, "to")} for ${show(args, "kind")}.${didYouMean(args)}`,
		mend: (args) => `The states are ${show(args, "known")}.`
	},
	JOURNAL_MOVE_NOT_ALLOWED: {
		severity: "error",
		title: "An entry makes a move that is not allowed",
		says: (args) => `The move from ${show(args, "from")} to ${show(args, "to")} is not allowed: ${show(args, "why")}.`,
		mend: () => "Journals are written by registration; restore the file from the version before this entry."
	},
	JOURNAL_MOVE_NOT_ENTITLED: {
		severity: "warning",
		title: "An entry makes a move that is for others",
		says: (args) => `${show(args, "by")} took it from ${show(args, "from")} to ${show(args, "to")}, which is for ${show(args, "who")}.`,
		mend: (args) => `If ${show(args, "by")} had that role then, list the role in config/teams.yaml; else move it back.`
	},
	JOURNAL_BY_UNKNOWN: {
		severity: "warning",
		title: "An entry by somebody unknown",
		says: (args) => `${show(args, "by")} neither opened the record nor stands in config/teams.yaml.${didYouMean(args)}`,
		mend: () => "Add the person to config/teams.yaml; people who left stay there with status: former."
	},
	JOURNAL_FIELD_UNKNOWN: {
		severity: "error",
		title: "An entry sets a field that is not journalled",
		says: (args) => `${show(args, "field")} is not a field that the journal of ${show(args, "kind")} tracks.${didYouMean(args)}`,
		mend: (args) => `Tracked are ${show(args, "known")}; other fields are changed in the record alone.`
	},
	JOURNAL_VALUE_INVALID: {
		severity: "error",
		title: "An entry sets a field to a value that it cannot hold",
		says: (args) => `${show(args, "value")} is not a value of ${show(args, "field")}.`,
		mend: (args) => `Write a value that the field ${show(args, "field")} of the record itself could hold.`
	},
	JOURNAL_FIELD_FIXED: {
		severity: "error",
		title: "An entry changes a field that is fixed by then",
		says: (args) => `${show(args, "field")} is changed, but ${show(args, "why")}.`,
		mend: () => "Journals are written by registration; restore the file from the version before this entry."
	},
	JOURNAL_ENTRY_EMPTY: {
		severity: "warning",
		title: "An entry that says nothing",
		says: () => "The entry has neither to, set, note nor source.",
		mend: () => "Say what happened, or leave it: an entry is never taken out again once it has been merged."
	},
	JOURNAL_IMPORTED_MOVES: {
		severity: "info",
		title: "An imported history with moves that are not made here",
		says: (args) => `The system it came from moved it ${show(args, "moves")}.`,
		mend: () => "Nothing needs to be done; imported entries are kept as they were."
	},
	EVIDENCE_UNSUPPORTED: {
		severity: "warning",
		title: "Evidence that no journal entry speaks of",
		says: (args) => `There is evidence of ${show(args, "of")}, but no entry of the journal came from it.`,
		mend: () => "Evidence is written by registration alone; restore the file, or run: gitsm audit verify"
	}
};
// src/core/finding/ledger-findings.ts
/** What is wrong with files as files: where they stand, what they are, whether they can be told apart. */
const ledgerFindings = {
	LEDGER_STRAY_FILE: {
		severity: "error",
		title: "A file that belongs to no record and no configuration",
		says: (args) => STRAY[show(args, "reason")]?.says(args) ?? "No record or configuration has a file of this name.",
		mend: (args) => STRAY[show(args, "reason")]?.mend(args) ?? "Move it out of this folder, or delete it."
	},
	LEDGER_FILE_MODE: {
		severity: "error",
		title: "Something other than a plain file stands where a record or configuration belongs",
		says: (args) => `This is ${MODES[show(args, "mode")] ?? "not a plain file"}; only plain files are read here.`,
		mend: (args) => show(args, "mode") === "executable" ? "Run chmod 644 on it, and git add --chmod=-x if it is committed." : "Replace it by the file itself."
	},
	LEDGER_CASE_TWIN: {
		severity: "error",
		title: "Two files differ only in capitals",
		says: (args) => `${show(args, "other")} has the same name but for capitals; many computers can hold only one.`,
		mend: () => "Delete or rename one of the two."
	},
	LEDGER_FILE_UNREADABLE: {
		severity: "error",
		title: "A file could not be read",
		says: (args) => `The file could not be read: ${show(args, "reason")}.`,
		mend: () => "See that it is there and that you may read it, then check again."
	},
	LEDGER_ID_TAKEN: {
		severity: "error",
		title: "Two files claim the same id",
		says: (args) => `The id ${show(args, "id")} is that of ${show(args, "other")} already.`,
		mend: () => "Delete the copy, or register it under a number of its own. An id is never used twice."
	},
	LEDGER_ID_MISMATCH: {
		severity: "error",
		title: "A file has another name than its id says",
		says: (args) => `The id is ${show(args, "id")}, but the file is named ${show(args, "named")}.`,
		mend: () => "Give both the same name. The id of a record never changes, so the file is usually what is wrong."
	},
	LEDGER_FOLDER_MISMATCH: {
		severity: "error",
		title: "A record stands in the folder of another day or month",
		says: (args) => `By its opened_at this record belongs at ${show(args, "expected")}.`,
		mend: (args) => `Move it: git mv ${show(args, "path")} ${show(args, "expected")}`,
		fixable: true
	},
	LEDGER_DESCRIPTION_ALONE: {
		severity: "error",
		title: "A description stands beside no record",
		says: (args) => `This describes ${show(args, "id")}, but its record does not stand beside it.`,
		mend: () => "Move it beside the record, or delete it."
	},
	LEDGER_DESCRIPTION_TWICE: {
		severity: "error",
		title: "A record has its description inside and beside it",
		says: (args) => `The record has a description, and ${show(args, "other")} stands beside it.`,
		mend: () => "Keep one of the two."
	}
};
const STRAY = {
	ending: {
		says: () => "The name ends in .yml; files end in .yaml here.",
		mend: (args) => `Rename it: git mv ${show(args, "path")} ${show(args, "expected")}`
	},
	record: {
		says: (args) => `This is named like a record, but records do not stand here (${show(args, "expected")}).`,
		mend: () => "Move it to the folder of its opened_at, or delete it."
	}
};
const MODES = {
	executable: "a file marked as a program",
	symlink: "a symbolic link",
	submodule: "another repository (a submodule)",
	special: "a device, pipe or socket"
};
// src/core/finding/lifecycle-findings.ts
/** States and what they take, priority, and why a move or a command was refused. */
const lifecycleFindings = {
	STATE_FIELD_MISSING: {
		severity: "error",
		title: "A field that the state takes is missing",
		says: (args) => `The state ${show(args, "state")} takes ${show(args, "what")}; ${show(args, "field")} is missing.`,
		mend: (args) => `Add ${show(args, "field")} (gitsm set: ${show(args, "give")}), or take the state back.`
	},
	STATE_FIELD_STALE: {
		severity: "warning",
		title: "A field says something that is over",
		says: (args) => `${show(args, "field")} says something only while the state is ${show(args, "states")}; it is ${show(args, "state")}.`,
		mend: (args) => `Remove ${show(args, "field")}.`,
		fixable: true
	},
	STATE_NOT_OF_TYPE: {
		severity: "error",
		title: "A state that changes of this type do not have",
		says: (args) => `A change of type ${show(args, "type")} is never in the state ${show(args, "state")}.`,
		mend: (args) => `Its states are ${show(args, "known")}.${didYouMean(args)}`
	},
	STATE_IMPORTED_INCOMPLETE: {
		severity: "info",
		title: "An imported record lacks what its state takes here",
		says: (args) => `It came in as ${show(args, "state")} without ${show(args, "fields")}.`,
		mend: () => "Nothing needs to be done; they are asked for on the next move."
	},
	PRIORITY_MISMATCH: {
		severity: "error",
		title: "The priority is not the one that impact and urgency give",
		says: (args) => `The priority is ${show(args, "found")}; ${show(args, "why")} ${show(args, "expected")}.`,
		mend: (args) => `Write priority: ${show(args, "expected")}, or say why it differs in priority_override {value, reason, by}.`,
		fixable: true
	},
	PRIORITY_OVERRIDE_IDLE: {
		severity: "info",
		title: "A priority override that changes nothing",
		says: (args) => `The override says ${show(args, "value")}, which impact and urgency give anyway.`,
		mend: () => "Remove priority_override, unless it is to hold when impact or urgency change."
	},
	PRIORITY_OVERRIDE_NOT_ENTITLED: {
		severity: "warning",
		title: "A priority override by someone who is no manager",
		says: (args) => `${show(args, "by")} overrode the priority, which is for managers.`,
		mend: () => "Have a manager of config/teams.yaml set it, or remove priority_override."
	},
	PRIORITY_UNFOUNDED: {
		severity: "warning",
		title: "A priority without impact and urgency",
		says: (args) => `There is a priority, but no ${show(args, "missing")} that it could follow from.`,
		mend: (args) => `Add ${show(args, "missing")}, or remove the priority.`
	},
	MOVE_RECORD_UNKNOWN: {
		severity: "error",
		title: "There is no such record",
		says: (args) => `There is no record ${show(args, "id")}.${didYouMean(args)}`,
		mend: () => "List what there is with: gitsm list"
	},
	MOVE_STATE_UNKNOWN: {
		severity: "error",
		title: "There is no such state",
		says: (args) => `${show(args, "id")} has no state ${show(args, "to")}.${didYouMean(args)}`,
		mend: (args) => `Its states are ${show(args, "known")}.`
	},
	MOVE_ALREADY_THERE: {
		severity: "error",
		title: "The record is in that state already",
		says: (args) => `${show(args, "id")} is ${show(args, "to")} already.`,
		mend: (args) => `To change fields alone: gitsm set ${show(args, "id")} <field>=<value>`
	},
	MOVE_NOT_ALLOWED: {
		severity: "error",
		title: "The lifecycle has no such move",
		says: (args) => `${show(args, "id")} cannot go from ${show(args, "from")} to ${show(args, "to")}.`,
		mend: (args) => show(args, "instead") === "" ? `${show(args, "from")} is final; open a new record with links.follow_up_of: ${show(args, "id")}.` : `From ${show(args, "from")} it can go to ${show(args, "instead")}.`
	},
	MOVE_ON_HOLD: {
		severity: "error",
		title: "The change is on hold",
		says: (args) => `${show(args, "id")} is on hold: ${show(args, "reason")}`,
		mend: (args) => `Resume it first (gitsm set ${show(args, "id")} hold=), or cancel it.`
	},
	MOVE_NOT_ENTITLED: {
		severity: "error",
		title: "The move is for others",
		says: (args) => `${show(args, "by")} may not take ${show(args, "id")} from ${show(args, "from")} to ${show(args, "to")}; that is for ${show(args, "who")}.`,
		mend: () => "Ask one of them; agents and managers stand in config/teams.yaml."
	},
	MOVE_CONDITION: {
		severity: "error",
		title: "A condition of the move does not hold",
		says: (args) => `${show(args, "id")} cannot go to ${show(args, "to")}: ${show(args, "condition")}.`,
		mend: () => "Do what the rule asks for, or have it done by who may."
	},
	MOVE_FIELD_MISSING: {
		severity: "error",
		title: "The move takes a field that is missing",
		says: (args) => `${show(args, "to")} takes ${show(args, "what")}; ${show(args, "field")} is missing.`,
		mend: (args) => `Give it with ${show(args, "give")}.`
	},
	MOVE_TIME: {
		severity: "error",
		title: "The time given does not fit the journal",
		says: (args) => `${show(args, "at")} is ${show(args, "why")} ${show(args, "limit")}.`,
		mend: () => "Give a time between the last entry and now, or leave --at out."
	},
	MOVE_PENDING: {
		severity: "error",
		title: "An edit is not registered yet",
		says: (args) => `${show(args, "fields")} of ${show(args, "id")} were edited by hand, and the journal does not tell yet.`,
		mend: () => "Register the edit first (gitsm register), or take it back."
	},
	FIELD_NOT_BY_HAND: {
		severity: "error",
		title: "A field that is not set by hand",
		says: (args) => `${show(args, "field")} is not set by hand: ${show(args, "why")}.`,
		mend: (args) => `${show(args, "instead")}.`
	},
	INPUT_MISSING: {
		severity: "error",
		title: "Something that a new record takes is missing",
		says: (args) => `A new ${show(args, "kind")} takes ${show(args, "field")}.`,
		mend: (args) => `Give it with ${show(args, "give")}.`
	}
};
// src/core/finding/link-findings.ts
/** What can be wrong with links between records. `field` and `mirror` are as in the file: `links.caused_by`. */
const linkFindings = {
	LINK_TARGET_MISSING: {
		severity: "error",
		title: "A link names a record that does not exist",
		says: (args) => `${show(args, "field")} is ${show(args, "target")}, but there is no such record.${didYouMean(args)}`,
		mend: (args) => show(args, "near") === "" ? "Correct the id, create the record, or remove the link." : `Write ${show(args, "near")}, or remove the link.`
	},
	LINK_PROPOSAL_UNKNOWN: {
		severity: "warning",
		title: "A link names a record that may be proposed in a pull request",
		says: (args) => `${show(args, "field")} is ${show(args, "target")}, which is not registered; whether an open pull request proposes it cannot be told here.`,
		mend: () => "Correct the id if it is wrong; else it will be in order once that pull request is merged."
	},
	LINK_WRONG_KIND: {
		severity: "error",
		title: "A link names a record of a kind that does not belong there",
		says: (args) => `${show(args, "field")} is ${show(args, "target")}; a record of another kind is expected: ${show(args, "expected")}.`,
		mend: () => "Name a record of that kind, or use links.related."
	},
	LINK_SELF: {
		severity: "error",
		title: "A record is linked to itself",
		says: (args) => `${show(args, "field")} of ${show(args, "target")} names the record itself.`,
		mend: () => "Remove the link, or name the record that is meant."
	},
	LINK_CYCLE: {
		severity: "error",
		title: "Links of one relation lead back to where they begin",
		says: (args) => `${show(args, "field")} leads round in a circle: ${show(args, "way")}.`,
		mend: () => "Remove the one of these links that is wrong."
	},
	LINK_MIRROR_MISSING: {
		severity: "warning",
		title: "A link is written on one side only",
		says: (args) => `${show(args, "id")} names ${show(args, "target")} in ${show(args, "field")}, but ${show(args, "target")} does not name it in ${show(args, "mirror")}.`,
		mend: () => "Run gitsm link, which writes the other side; automation does so after the merge.",
		fixable: true
	},
	LINK_CONTRADICTION: {
		severity: "error",
		title: "Two records claim a place that only one can have",
		says: (args) => `${show(args, "id")} names ${show(args, "target")} in ${show(args, "field")}, but ${show(args, "mirror")} of ${show(args, "target")} can hold one record, and ${show(args, "others")} has it or claims it too.`,
		mend: () => "Remove the link that is wrong."
	},
	LINK_LIST_FULL: {
		severity: "warning",
		title: "The other side of a link has no room left",
		says: (args) => `${show(args, "id")} names ${show(args, "target")} in ${show(args, "field")}, but ${show(args, "mirror")} of ${show(args, "target")} holds ${show(args, "most")} already.`,
		mend: () => "Link it to a second record of that sort, or remove the link."
	}
};
// src/core/finding/policy-findings.ts
/** What can be wrong with the approval policy beyond its shape and its names; told by `gitsm policy lint`. */
const policyFindings = {
	POLICY_RULE_DEAD: {
		severity: "error",
		title: "A rule or condition of the approval policy can never match",
		says: (args) => `"${show(args, "id")}" never matches: ${show(args, "why")}.`,
		mend: () => "Correct what it asks for, or remove it."
	},
	POLICY_RULE_ASKS_NOTHING: {
		severity: "error",
		title: "A rule does not say what it asks for",
		says: (args) => `Whatever this matches is never approved: ${show(args, "why")}.`,
		mend: () => "Give it steps, or write \"require: none\" with a reason and nothing beside it."
	},
	POLICY_APPROVES_ITSELF: {
		severity: "error",
		title: "The policy can be got around by what it decides on",
		says: (args) => `Whoever proposes this also approves it: ${show(args, "why")}.`,
		mend: (args) => `${show(args, "instead")}.`
	},
	POLICY_GROUP_UNKNOWN: {
		severity: "error",
		title: "A step asks people who cannot be told",
		says: (args) => `Nobody can tell who is asked: ${show(args, "why")}.`,
		mend: () => "Name people, teams or roles of config/teams.yaml."
	},
	POLICY_STEP_IMPOSSIBLE: {
		severity: "error",
		title: "A step can never be met",
		says: (args) => `The step "${show(args, "step")}" needs ${show(args, "needed")}, and ${show(args, "able")} can be counted for it${show(args, "where")}.`,
		mend: () => "Ask for fewer, name more people, or let people of other steps count here by \"distinct: false\"."
	},
	POLICY_AUTHORISE_IDLE: {
		severity: "warning",
		title: "Authorising afterwards is allowed where it cannot be used",
		says: (args) => `Only emergency changes begin before they are authorised; this rule also matches ${show(args, "types")} changes.`,
		mend: () => "Let the rule match emergency changes alone."
	},
	POLICY_CASE_UNCOVERED: {
		severity: "error",
		title: "There are pull requests for which no rule says anything",
		says: (args) => `No rule matches ${show(args, "case")}, so that it can never be merged.`,
		mend: () => "Add a rule; where nobody needs to approve, write \"require: none\" with a reason."
	},
	POLICY_PATHS_SHADOWED: {
		severity: "warning",
		title: "Paths of a class belong to a class above it",
		says: (args) => `"${show(args, "glob")}" is covered by the class ${show(args, "class")} above, which counts.`,
		mend: () => "Move it up, or remove it. The first class that covers a path is its class."
	},
	POLICY_PATH_UNCOVERED: {
		severity: "warning",
		title: "Files of the repository belong to no class",
		says: (args) => `No class covers ${show(args, "paths")}: a pull request that touches them is never approved.`,
		mend: () => "Add them to a class."
	},
	POLICY_THRESHOLDS: {
		severity: "error",
		title: "A risk becomes high before it becomes medium",
		says: (args) => `High begins at ${show(args, "high")}, which is not above medium at ${show(args, "medium")}.`,
		mend: () => "Let high begin above medium."
	}
};
// src/core/finding/reference-findings.ts
/** Names in records and configuration that must exist elsewhere. `field` is the place in words: `tasks[2].assignee`. */
const referenceFindings = {
	SERVICE_UNKNOWN: {
		severity: "error",
		title: "A service does not exist",
		says: (args) => noSuch(args, "service"),
		mend: (args) => mendBy(args, (name) => `create config/services/${name}.yaml`)
	},
	SERVICE_OBSOLETE: {
		severity: "warning",
		title: "A retired service is still in use",
		says: (args) => `${show(args, "field")} is "${show(args, "name")}", a service that is retired (obsolete).`,
		mend: () => "Name the service that replaced it; its file says which in replaced_by."
	},
	TEAM_UNKNOWN: {
		severity: "error",
		title: "A team does not exist",
		says: (args) => noSuch(args, "team"),
		mend: (args) => mendBy(args, () => "add it to the teams of config/teams.yaml")
	},
	PERSON_UNKNOWN: {
		severity: "error",
		title: "A person is not listed",
		says: (args) => `${show(args, "field")} is "${show(args, "name")}", who is not listed in config/teams.yaml.${didYouMean(args)}`,
		mend: (args) => mendBy(args, () => "add the person to config/teams.yaml; whoever left stays there with status: former")
	},
	PERSON_SPELLING: {
		severity: "warning",
		title: "A login is spelt with other capitals than in the list of people",
		says: (args) => `${show(args, "field")} is "${show(args, "name")}"; config/teams.yaml spells it "${show(args, "login")}".`,
		mend: (args) => `Write ${show(args, "login")}.`,
		fixable: true
	},
	PERSON_FORMER: {
		severity: "warning",
		title: "Someone who left still has something to do",
		says: (args) => `${show(args, "field")} is "${show(args, "name")}", who does not work here any more.`,
		mend: () => "Name someone who does."
	},
	CATEGORY_UNKNOWN: {
		severity: "error",
		title: "A category does not exist",
		says: (args) => noSuch(args, "category"),
		mend: (args) => mendBy(args, () => "add it to the categories of config/gitsm.yaml")
	},
	ENVIRONMENT_UNKNOWN: {
		severity: "error",
		title: "An environment does not exist",
		says: (args) => noSuch(args, "environment"),
		mend: (args) => mendBy(args, () => "add it to the environments of config/gitsm.yaml")
	},
	CATALOGUE_ITEM_UNKNOWN: {
		severity: "error",
		title: "A catalogue item does not exist",
		says: (args) => noSuch(args, "catalogue item"),
		mend: (args) => mendBy(args, (name) => `create config/catalogue/${name}.yaml`)
	},
	CATALOGUE_ITEM_OBSOLETE: {
		severity: "warning",
		title: "A catalogue item that is no longer offered is still in use",
		says: (args) => `${show(args, "field")} is "${show(args, "name")}", which is no longer offered (obsolete).`,
		mend: () => "Name an item that is offered, or tell the requester and cancel the request."
	},
	CALENDAR_UNKNOWN: {
		severity: "error",
		title: "A calendar does not exist",
		says: (args) => noSuch(args, "calendar"),
		mend: (args) => mendBy(args, (name) => `create config/calendars/${name}.yaml`)
	},
	SLA_UNKNOWN: {
		severity: "error",
		title: "A service level does not exist",
		says: (args) => noSuch(args, "service level"),
		mend: (args) => mendBy(args, () => "add it to the definitions of config/sla.yaml")
	},
	FREEZE_UNKNOWN: {
		severity: "error",
		title: "A freeze does not exist",
		says: (args) => noSuch(args, "freeze"),
		mend: (args) => mendBy(args, () => "add it to the freezes of config/schedule.yaml")
	},
	TEMPLATE_UNKNOWN: {
		severity: "error",
		title: "A standard change does not exist",
		says: (args) => noSuch(args, "standard change"),
		mend: (args) => mendBy(args, (name) => `create config/standard-changes/${name}.yaml`)
	},
	TEMPLATE_VERSION: {
		severity: "error",
		title: "A change follows another version of its standard change than there is",
		says: (args) => `template.version is ${show(args, "version")}, but the standard change ${show(args, "id")} is at version ${show(args, "current")}.`,
		mend: (args) => `Compare the change with version ${show(args, "current")}, then write that number.`
	},
	TEMPLATE_NOT_USABLE: {
		severity: "error",
		title: "A change follows a standard change that may not be used",
		says: (args) => `The standard change ${show(args, "id")} is ${show(args, "status")}; only approved ones may be used.`,
		mend: () => "Follow one that is approved, or raise it as a normal change."
	},
	TEMPLATE_FIELD_FIXED: {
		severity: "error",
		title: "A field differs from what the standard change fixes",
		says: (args) => `The standard change ${show(args, "id")} fixes ${show(args, "field")}: ${show(args, "fixed")}.`,
		mend: () => "Write it exactly so, or raise it as a normal change."
	},
	TEMPLATE_FIELD_FOREIGN: {
		severity: "error",
		title: "A field has no place in a change of this template",
		says: (args) => `${show(args, "field")} may not be filled in where the standard change ${show(args, "id")} is followed.`,
		mend: (args) => `Remove it, or raise it as a normal change; free to fill in are: ${show(args, "variable")}.`
	},
	TEMPLATE_SERVICE: {
		severity: "error",
		title: "A standard change is used on a service that it does not cover",
		says: (args) => `The standard change ${show(args, "id")} does not cover ${show(args, "service")}.`,
		mend: (args) => `It covers: ${show(args, "services")}. For another service raise a normal change.`
	},
	TEMPLATE_TOO_LONG: {
		severity: "error",
		title: "The window is longer than the standard change allows",
		says: (args) => `The window takes ${show(args, "minutes")} minutes; the standard change ${show(args, "id")} allows ${show(args, "most")}.`,
		mend: () => "Shorten the window, or raise it as a normal change."
	},
	ANSWER_UNKNOWN: {
		severity: "warning",
		title: "An answer to a question that the catalogue item does not ask",
		says: (args) => `answers.${show(args, "field")} is no field of the catalogue item.${didYouMean(args)}`,
		mend: (args) => show(args, "near") === "" ? "Remove it." : `Write ${show(args, "near")}, or remove it.`
	},
	ANSWER_MISSING: {
		severity: "warning",
		title: "A question of the catalogue item is not answered",
		says: (args) => `answers.${show(args, "field")} is missing ("${show(args, "label")}").`,
		mend: () => "Ask the requester, and fill it in."
	},
	ANSWER_WRONG: {
		severity: "warning",
		title: "An answer does not fit its question",
		says: (args) => `answers.${show(args, "field")} is "${show(args, "value")}"; ${show(args, "expected")} is expected.`,
		mend: () => "Correct it, or ask the requester."
	},
	SOURCE_TAKEN: {
		severity: "error",
		title: "Two records come from the same thing elsewhere",
		says: (args) => `The source key "${show(args, "key")}" is that of ${show(args, "other")} already.`,
		mend: () => "Keep one of the two records; cancel the other as a duplicate, without the key."
	}
};
function noSuch(args, noun) {
	return `${show(args, "field")} is "${show(args, "name")}", but there is no such ${noun}.${didYouMean(args)}`;
}
function mendBy(args, add) {
	const near = show(args, "near");
	const known = near === "" ? "name one that exists" : `write ${near}`;
	const other = add(show(args, "name"));
	return `${known.charAt(0).toUpperCase()}${known.slice(1)}, or ${other}.`;
}
// src/core/finding/shape-findings.ts
/**
* Where a file differs from its schema. `field` is the place in words (`journal[2].at`), `value` what stands there
* (cut after 80 characters). All are errors: what has another shape is not read as a record at all.
*/
const shapeFindings = {
	SHAPE_UNKNOWN_KEY: {
		severity: "error",
		title: "A key that the schema does not know",
		says: (args) => `${show(args, "field")} is not a known key here.${didYouMean(args)}`,
		mend: (args) => show(args, "near") === "" ? `Remove it; known here: ${show(args, "known")}.` : `Write ${show(args, "near")}, or remove it; known here: ${show(args, "known")}.`
	},
	SHAPE_MISSING_KEY: {
		severity: "error",
		title: "A key that must be there is missing",
		says: (args) => `${show(args, "field")} is missing.`,
		mend: (args) => `Add ${show(args, "key")}.`
	},
	SHAPE_KEY_NOT_ALLOWED: {
		severity: "error",
		title: "A key of free choice has a form that is not allowed",
		says: (args) => `The key ${show(args, "field")} does not have the form of a key here: ${show(args, "rule")}.`,
		mend: () => "Rename it."
	},
	SHAPE_WRONG_TYPE: {
		severity: "error",
		title: "A value is of another type than expected",
		says: (args) => `${show(args, "field")} is ${show(args, "found")}; ${show(args, "expected")} is expected.`,
		mend: (args) => isUnquotedText(args) ? `Put it in quotes: "${show(args, "value")}".` : mendType(args)
	},
	SHAPE_NOT_ALLOWED: {
		severity: "error",
		title: "A value is not among those allowed",
		says: (args) => `${show(args, "field")} is "${show(args, "value")}", which is not allowed here.${didYouMean(args)}`,
		mend: (args) => `Write one of: ${show(args, "allowed")}.`,
		fixable: "sometimes"
	},
	SHAPE_PATTERN: {
		severity: "error",
		title: "A text does not have the form that is expected",
		says: (args) => `${show(args, "field")} is "${show(args, "value")}", which does not have the form expected.`,
		mend: (args) => show(args, "advice") === "" ? `Write it so that it fits ${show(args, "pattern")}.` : show(args, "advice")
	},
	SHAPE_NO_SUCH_TIME: {
		severity: "error",
		title: "A date or time that does not exist, or lies outside the years 1970 to 2099",
		says: (args) => `${show(args, "field")} is "${show(args, "value")}", and there is no such ${timeNoun(args)}.`,
		mend: () => "Correct it: months have 28 to 31 days, hours end at 23, minutes and seconds at 59, years are 1970 to 2099."
	},
	SHAPE_TOO_LONG: {
		severity: "error",
		title: "A text is too long",
		says: (args) => `${show(args, "field")} has ${show(args, "length")} characters; at most ${show(args, "most")} fit.`,
		mend: () => "Shorten it."
	},
	SHAPE_TOO_SHORT: {
		severity: "error",
		title: "A text is empty or too short",
		says: (args) => show(args, "length") === "0" ? `${show(args, "field")} is empty.` : `${show(args, "field")} has ${show(args, "length")} characters; at least ${show(args, "least")} are expected.`,
		mend: () => "Fill it in, or remove the key where it may be left out."
	},
	SHAPE_TOO_MANY: {
		severity: "error",
		title: "A list or map has too many entries",
		says: (args) => `${show(args, "field")} has ${show(args, "count")} entries; at most ${show(args, "most")} fit.`,
		mend: () => "Remove some."
	},
	SHAPE_TOO_FEW: {
		severity: "error",
		title: "A list or map has too few entries",
		says: (args) => `${show(args, "field")} has ${show(args, "count")} entries; at least ${show(args, "least")} are expected.`,
		mend: () => "Add what is missing, or remove the key where it may be left out."
	},
	SHAPE_REPEATED: {
		severity: "error",
		title: "An entry stands twice in a list",
		says: (args) => `${show(args, "field")} says the same as entry ${show(args, "first")} of the list.`,
		mend: () => "Remove one of the two."
	},
	SHAPE_OUT_OF_RANGE: {
		severity: "error",
		title: "A number is outside its range",
		says: (args) => `${show(args, "field")} is ${show(args, "value")}; it must be ${show(args, "range")}.`,
		mend: (args) => `Write a number that is ${show(args, "range")}.`
	},
	SHAPE_MISMATCH: {
		severity: "error",
		title: "A value does not fit its schema in another way",
		says: (args) => `${show(args, "field")} does not fit the schema: ${show(args, "rule")}.`,
		mend: () => "Compare it with the examples in the documentation of this file."
	},
	SHAPE_MORE: {
		severity: "error",
		title: "A file has more faults of shape than are listed",
		says: (args) => `${show(args, "count")} more faults of shape are in this file.`,
		mend: () => "Mend those that are listed, then check again."
	}
};
/** `title: 404` and `version: 1.10`: the writer meant text, and YAML read a number. */
function isUnquotedText(args) {
	return show(args, "expected") === "text" && show(args, "value") !== "";
}
function mendType(args) {
	return show(args, "found") === "empty" ? "Fill it in, or remove the key where it may be left out." : `Write ${show(args, "expected")}.`;
}
function timeNoun(args) {
	return show(args, "form") === "date" ? "day" : "instant";
}
// src/core/finding/time-findings.ts
/** What can be wrong with calendars and service levels beyond their shape. */
const timeFindings = {
	CALENDAR_ZONE_UNKNOWN: {
		severity: "error",
		title: "A calendar names a time zone that does not exist",
		says: (args) => `There is no time zone "${show(args, "zone")}".${didYouMean(args)}`,
		mend: () => "Write the IANA name of a zone, such as Europe/Berlin; a fixed offset is none."
	},
	CALENDAR_NEVER_OPENS: {
		severity: "error",
		title: "A calendar has no open hour at all",
		says: () => "The calendar never opens: no weekday has a slot, and there is no opening.",
		mend: () => "Give at least one weekday a slot, such as monday: [\"09:00-17:00\"], or write hours: always."
	},
	CALENDAR_SLOT_EMPTY: {
		severity: "error",
		title: "A slot has no length or cannot be read",
		says: (args) => `The slot "${show(args, "slot")}" is none: from one time to another was expected.`,
		mend: () => "Write it as \"08:00-17:00\"; for a whole day \"00:00-24:00\"."
	},
	CALENDAR_SLOT_REVERSED: {
		severity: "warning",
		title: "A slot looks as if its ends were exchanged",
		says: (args) => `The slot "${show(args, "slot")}" runs ${show(args, "hours")} hours into the next day.`,
		mend: (args) => `Write "${show(args, "reversed")}" if the day is meant, or split the slot at 24:00.`
	},
	CALENDAR_SLOTS_OVERLAP: {
		severity: "warning",
		title: "Two slots of a calendar overlap",
		says: (args) => `The slot "${show(args, "slot")}" overlaps "${show(args, "other")}" of ${show(args, "weekday")}.`,
		mend: () => "Let one begin where the other ends. What they share counts once."
	},
	CALENDAR_DATE_IMPOSSIBLE: {
		severity: "error",
		title: "A calendar names a day or an instant that does not exist",
		says: (args) => `There is no "${show(args, "date")}".`,
		mend: () => "Write a day as \"2026-12-25\" and an instant as \"2026-12-25T09:00:00Z\"."
	},
	CALENDAR_HOLIDAY_TWICE: {
		severity: "warning",
		title: "A holiday is listed twice",
		says: (args) => `The holiday ${show(args, "date")} is listed already.`,
		mend: () => "Remove one of the two, or mend the date."
	},
	CALENDAR_CLOSURE_REVERSED: {
		severity: "error",
		title: "A closure ends before it begins",
		says: (args) => `The closure from ${show(args, "from")} ends at ${show(args, "to")}, which is not later.`,
		mend: () => "Let `to` be after `from`."
	},
	CALENDAR_VERSIONS_NOT_ASCENDING: {
		severity: "error",
		title: "The versions of a calendar are not in order",
		says: (args) => `The version from ${show(args, "from")} comes after the one from ${show(args, "before")}.`,
		mend: () => "Sort `history` by `effective_from`; the newest version stands at the top of the file and needs one of its own."
	},
	SLA_CALENDAR_UNKNOWN: {
		severity: "error",
		title: "A service level names a calendar that does not exist",
		says: (args) => `There is no calendar "${show(args, "calendar")}".${didYouMean(args)}`,
		mend: () => "Create it under config/calendars/, or name one that exists."
	},
	SLA_SERVICE_UNKNOWN: {
		severity: "error",
		title: "A service level names a service that does not exist",
		says: (args) => `There is no service "${show(args, "service")}".${didYouMean(args)}`,
		mend: () => "Create it under config/services/, or name one that exists."
	},
	SLA_TEAM_UNKNOWN: {
		severity: "error",
		title: "A service level names a team that does not exist",
		says: (args) => `There is no team "${show(args, "team")}".${didYouMean(args)}`,
		mend: () => "Add it to config/teams.yaml, or name one that exists."
	},
	SLA_PERSON_UNKNOWN: {
		severity: "error",
		title: "An escalation names a person who is not known",
		says: (args) => `There is no person "${show(args, "login")}" in the teams.${didYouMean(args)}`,
		mend: () => "Add the person to config/teams.yaml, or name one who is there."
	},
	SLA_CATALOGUE_ITEM_UNKNOWN: {
		severity: "error",
		title: "A service level names a catalogue item that does not exist",
		says: (args) => `There is no catalogue item "${show(args, "item")}".${didYouMean(args)}`,
		mend: () => "Create it under config/catalogue/, or name one that exists."
	},
	SLA_STATE_UNKNOWN: {
		severity: "error",
		title: "A service level names a state that its records do not have",
		says: (args) => `No ${show(args, "records")} has a state "${show(args, "state")}".${didYouMean(args)}`,
		mend: () => "Name a state of the records that the definition is for."
	},
	SLA_PRIORITY_WITHOUT_TARGET: {
		severity: "warning",
		title: "A service level has no target for a priority",
		says: (args) => `There is no target for ${show(args, "priorities")}, and no default: those records have no clock.`,
		mend: () => "Add the targets or a `default`, or say in `when.priorities` for which priorities it is meant."
	},
	SLA_TARGET_UNREACHABLE: {
		severity: "warning",
		title: "A service level has a target for a priority that it excludes",
		says: (args) => `The target for ${show(args, "priority")} is never used: when.priorities leaves it out.`,
		mend: () => "Remove the target, or add the priority to `when.priorities`."
	},
	SLA_WARNINGS_NOT_ASCENDING: {
		severity: "error",
		title: "The warning percentages of a service level are not in order",
		says: (args) => `The warning at ${show(args, "percent")} % comes after the one at ${show(args, "before")} %.`,
		mend: () => "List the percentages in ascending order, each once."
	},
	SLA_VERSIONS_NOT_ASCENDING: {
		severity: "error",
		title: "The versions of a service level are not in order",
		says: (args) => `The version of "${show(args, "id")}" from ${show(args, "from")} comes after the one from ${show(args, "before")}.`,
		mend: () => "Sort the versions by `effective_from`, each with a later one than the version before."
	},
	SLA_VERSION_CHANGES_KIND: {
		severity: "error",
		title: "Two versions of a service level are about different things",
		says: (args) => `This version of "${show(args, "id")}" has another ${show(args, "field")} than the one before.`,
		mend: () => "Give it another id: reports compare clocks by the id of their definition."
	},
	SLA_DATE_IMPOSSIBLE: {
		severity: "error",
		title: "A service level comes into force on a day that does not exist",
		says: (args) => `There is no "${show(args, "date")}".`,
		mend: () => "Write a day as \"2027-01-01\" or an instant as \"2027-01-01T00:00:00Z\"."
	},
	SLA_ESCALATION_TWICE: {
		severity: "error",
		title: "Two escalations of a service level have the same id",
		says: (args) => `There is an escalation "${show(args, "id")}" above.`,
		mend: () => "Give each escalation an id of its own: it is announced once under it."
	},
	SLA_ESCALATION_IDLE: {
		severity: "warning",
		title: "An escalation does nothing",
		says: (args) => `The escalation "${show(args, "id")}" neither tells anyone nor does anything.`,
		mend: () => "Say whom to `tell` or what to `do`."
	}
};
// src/core/finding/yaml-findings.ts
/** What the strict reader refuses before any schema is asked. All are errors: a file that can be read two ways is not read. */
const yamlFindings = {
	YAML_TOO_BIG: {
		severity: "error",
		title: "A file is bigger than the reader takes",
		says: (args) => `The file has ${show(args, "bytes")} bytes; at most ${show(args, "most")} are read.`,
		mend: () => "Shorten it; a long description goes into the .description.md file beside the record."
	},
	YAML_ENCODING: {
		severity: "error",
		title: "A file is not plain UTF-8",
		says: (args) => `The file is not plain UTF-8: ${show(args, "found")}.`,
		mend: () => "Save it as UTF-8 without a byte order mark."
	},
	YAML_CONTROL_CHARACTER: {
		severity: "error",
		title: "A control or invisible character",
		says: (args) => `There is a character ${show(args, "character")} here, which readers show or treat differently.`,
		mend: (args) => show(args, "escapable") === "yes" ? `Delete it, or write it in double quotes as ${show(args, "escape")}, where everyone can see it.` : "Delete it."
	},
	YAML_LINE_ENDS: {
		severity: "warning",
		title: "Lines end in CRLF",
		says: () => "The lines of this file end in CRLF; records are kept with LF.",
		mend: () => "Save it with LF line ends, or run git add --renormalize on it."
	},
	YAML_LFS_POINTER: {
		severity: "error",
		title: "A Git LFS pointer stands in place of the file",
		says: () => "This is a Git LFS pointer, not the file itself.",
		mend: () => "Take YAML files out of .gitattributes filter=lfs and commit the file itself."
	},
	YAML_CONFLICT_MARKER: {
		severity: "error",
		title: "A merge was committed with its conflict",
		says: (args) => `Git left a conflict marker here: ${show(args, "marker")}.`,
		mend: () => "Keep the lines that are meant, and delete the lines with <<<<<<<, ||||||| , ======= and >>>>>>>."
	},
	YAML_EMPTY: {
		severity: "error",
		title: "A file with nothing in it",
		says: () => "The file holds no data.",
		mend: () => "Fill it in, or delete it."
	},
	YAML_NOT_A_MAP: {
		severity: "error",
		title: "A file that does not begin with keys",
		says: (args) => `The file holds ${show(args, "found")}; keys with their values ("title: …") are expected.`,
		mend: () => "Write it as \"key: value\" lines."
	},
	YAML_MULTIPLE_DOCUMENTS: {
		severity: "error",
		title: "More than one document in a file",
		says: () => "A second document begins here; one file holds one.",
		mend: () => "Move it to a file of its own, and remove the --- or ... line."
	},
	YAML_DIRECTIVE: {
		severity: "error",
		title: "A YAML directive",
		says: (args) => `The directive ${show(args, "source")} changes how a file is read, and is not allowed.`,
		mend: () => "Delete the line."
	},
	YAML_ANCHOR: {
		severity: "error",
		title: "A YAML anchor",
		says: (args) => `${show(args, "source")} is an anchor; a record says each thing where it stands.`,
		mend: () => "Delete the anchor and write its value out wherever it was used; put text that begins with & in quotes."
	},
	YAML_ALIAS: {
		severity: "error",
		title: "A YAML alias",
		says: (args) => `${show(args, "source")} is an alias, which repeats a value from elsewhere, and is not allowed.`,
		mend: () => "Write the value out; put text that begins with * in quotes."
	},
	YAML_TAG: {
		severity: "error",
		title: "A YAML tag",
		says: (args) => `${show(args, "source")} is a tag, which changes the type of a value, and is not allowed.`,
		mend: () => "Delete the tag; put text that begins with ! in quotes."
	},
	YAML_MERGE_KEY: {
		severity: "error",
		title: "A YAML merge key",
		says: () => "The key << merges another map in some readers and not in others, and is not allowed.",
		mend: () => "Write the keys out."
	},
	YAML_COMPLEX_KEY: {
		severity: "error",
		title: "A key that is not a single word or text",
		says: () => "A key stands here that is missing, a list, a map, or marked with ?.",
		mend: () => "Write a key as text followed by a colon; put text that begins with ? in quotes."
	},
	YAML_AMBIGUOUS_KEY: {
		severity: "error",
		title: "A key that readers do not agree on",
		says: (args) => `The key ${show(args, "key")} is not the same text to every reader.`,
		mend: (args) => `Put it in quotes: "${show(args, "key")}".`
	},
	YAML_DUPLICATE_KEY: {
		severity: "error",
		title: "A key stands twice in a map",
		says: (args) => `The key ${show(args, "key")} stands already on line ${show(args, "line")}.`,
		mend: () => "Keep one of the two."
	},
	YAML_LOOKALIKE_KEY: {
		severity: "error",
		title: "Two keys of a map look alike",
		says: (args) => `The key ${show(args, "key")} differs from ${show(args, "other")} on line ${show(args, "line")} only in capitals, width or invisible characters.`,
		mend: () => "Keep the one that is meant."
	},
	YAML_FORBIDDEN_KEY: {
		severity: "error",
		title: "A key that programs give a meaning of their own",
		says: (args) => `The key ${show(args, "key")} is not allowed anywhere.`,
		mend: () => "Rename it."
	},
	YAML_NUMBER: {
		severity: "error",
		title: "A number that readers do not agree on",
		says: (args) => `The number ${show(args, "source")} ${NUMBER_REASONS[show(args, "reason")] ?? "cannot be kept"}.`,
		mend: (args) => `If it is a name or a code, put it in quotes: "${show(args, "source")}". Else write it in plain decimal.`
	},
	YAML_TOO_DEEP: {
		severity: "error",
		title: "Maps and lists are nested too deeply",
		says: (args) => `Maps and lists are nested more than ${show(args, "most")} deep here.`,
		mend: () => "Flatten it; no record needs this."
	},
	YAML_TOO_MANY_NODES: {
		severity: "error",
		title: "Too many values in a file",
		says: (args) => `The file holds more than ${show(args, "most")} values; reading stopped here.`,
		mend: () => "Split it, or remove what does not belong to it."
	},
	YAML_SYNTAX: {
		severity: "error",
		title: "A file that is not valid YAML",
		says: (args) => SYNTAX_REASONS[show(args, "reason")]?.says ?? `This is not valid YAML: ${show(args, "detail")}.`,
		mend: (args) => SYNTAX_REASONS[show(args, "reason")]?.mend ?? DEFAULT_SYNTAX_MEND
	}
};
const NUMBER_REASONS = {
	leading_zero: "begins with a zero, which some readers take for octal",
	not_finite: "is not a finite number",
	unsafe: "is too big to be kept exactly"
};
const DEFAULT_SYNTAX_MEND = "Compare the line with its neighbours: indentation, the colon after a key, closing quotes.";
/** Our words for the reasons that people meet; anything else is told in the words of the parser. */
const SYNTAX_REASONS = {
	TAB_AS_INDENT: {
		says: "A tab is used to indent.",
		mend: "Indent with blanks, two for each level."
	},
	BAD_INDENT: {
		says: "The indentation does not fit the lines around it.",
		mend: "Give all keys of a map, and all dashes of a list, the same indentation."
	},
	BAD_SCALAR_START: {
		says: "Text cannot begin with this character without quotes.",
		mend: "Put the text in double quotes."
	},
	BAD_DQ_ESCAPE: {
		says: "A backslash in double quotes is not followed by a known escape.",
		mend: "Write \\\\ for a backslash, or use single quotes."
	},
	BLOCK_AS_IMPLICIT_KEY: {
		says: "There is a second \": \" on this line, or a list where a key should be.",
		mend: "If the colon belongs to the text, put the text in quotes; else begin a new line."
	},
	MULTILINE_IMPLICIT_KEY: {
		says: "A key goes on over several lines, or its colon is missing.",
		mend: "Write the key on one line with \": \" after it; indent text that continues a value."
	},
	OPEN_QUOTE: {
		says: "The quote that is opened here is never closed.",
		mend: "Close it; inside double quotes write \\\" for a quote, inside single quotes two of them."
	},
	OPEN_BRACKET: {
		says: "A list in [ ] or a map in { } above is not closed, or goes on without being indented.",
		mend: "Close the bracket, and indent its lines."
	},
	MISSING_CHAR: {
		says: "Something is missing here: a closing bracket, a colon after a key, or a comma.",
		mend: "Close what was opened, and write \"key: value\"."
	},
	KEY_OVER_1024_CHARS: {
		says: "A key is longer than 1024 characters.",
		mend: "Shorten the key."
	}
};
// src/core/finding/catalogue.ts
/** Every finding code with its wording. Codes are permanent once released: reword, add, retire, never reuse. */
const catalogue = {
	...yamlFindings,
	...shapeFindings,
	...ledgerFindings,
	...referenceFindings,
	...lifecycleFindings,
	...journalFindings,
	...linkFindings,
	...configFindings,
	...policyFindings,
	...timeFindings,
	...historyFindings,
	...intakeFindings
};
function declarationOf(code) {
	return catalogue[code];
}
// src/core/finding/make-finding.ts
/** A finding with the severity that its code declares. */
function finding(code, place, args = {}) {
	return {
		code,
		severity: declarationOf(code).severity,
		place,
		args
	};
}
/** What is wrong, in a sentence that names what is there and what was expected. */
function says(of) {
	return declarationOf(of.code).says(of.args);
}
/** How to mend it, in a sentence that can be followed. */
function mend(of) {
	return declarationOf(of.code).mend(of.args);
}
// src/core/record/storable-text.ts
/**
* Characters that no text of a record may hold, in whatever form they are written: C0 controls but tab and line
* feed, DEL, C1 controls, halves of a surrogate pair. They drive terminals, change on their way through other
* readers, or cannot be written as UTF-8 at all.
*/
const UNSTORABLE = /[^\t\n\P{Cc}]|\p{Cs}/u;
const UNSTORABLE_EACH = new RegExp(UNSTORABLE.source, "gu");
/** The first character that keeps a text out of a record, as `U+0007`; `undefined` where there is none. */
function findUnstorable(text) {
	const found = UNSTORABLE.exec(text);
	return found === null ? void 0 : nameOfCharacter(found[0]);
}
/** The nearest text that a record may hold: lines end in LF, a broken surrogate becomes U+FFFD, controls go. */
function toStorableText(text) {
	return text.replace(/\r\n?/g, "\n").replace(/\p{Cs}/gu, "�").replace(UNSTORABLE_EACH, "");
}
function nameOfCharacter(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
export { show as C, configFindings as S, journalFindings as _, mend as a, counted as b, declarationOf as c, shapeFindings as d, referenceFindings as f, ledgerFindings as g, lifecycleFindings as h, finding as i, yamlFindings as l, linkFindings as m, nameOfCharacter as n, says as o, policyFindings as p, toStorableText as r, catalogue as s, findUnstorable as t, timeFindings as u, intakeFindings as v, withArticle as x, historyFindings as y };
