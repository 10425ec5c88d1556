// scripts/gitsm/commands.ts
const commands = [
	{
		name: "run",
		group: "Every day",
		summary: "check the records, run the clocks, write the reports",
		load: () => import("./run-CuvxQ-Ic.js")
	},
	{
		name: "list",
		group: "Every day",
		summary: "list records, most urgent first",
		load: () => import("./list-CGCGaB7O.js")
	},
	{
		name: "show",
		group: "Every day",
		summary: "show one record with its clocks, links and history",
		load: () => import("./show-Dn4CmYA5.js")
	},
	{
		name: "validate",
		group: "Every day",
		summary: "check every record and the configuration",
		load: () => import("./validate-wuzwc_Gn.js")
	},
	{
		name: "new",
		group: "Records",
		summary: "write a new record",
		load: () => import("./new-BWpeBmkV.js")
	},
	{
		name: "move",
		group: "Records",
		summary: "move a record to another state",
		load: () => import("./move-Gwi-aCVM.js")
	},
	{
		name: "set",
		group: "Records",
		summary: "set fields of a record",
		load: () => import("./set-BF7fnb6q.js")
	},
	{
		name: "link",
		group: "Records",
		summary: "link two records, or write every missing other side",
		load: () => import("./link-j86BigK9.js")
	},
	{
		name: "register",
		group: "Records",
		summary: "journal what was edited by hand, give drafts an id",
		load: () => import("./register-Bxcc2vuS.js")
	},
	{
		name: "import",
		group: "Records",
		summary: "bring in the records of another system",
		load: () => import("./import-CB68nGdz.js")
	},
	{
		name: "check",
		group: "Approvals",
		summary: "what a change will need: risk, conflicts, who approves",
		load: () => import("./check-DADL_fS2.js")
	},
	{
		name: "decide",
		group: "Approvals",
		summary: "decide a pull request from a file of facts",
		load: () => import("./decide-BrPBjUfp.js")
	},
	{
		name: "policy",
		group: "Approvals",
		summary: "lint the approval policy, run its test cases, preview a lockdown",
		load: () => import("./policy-fqXOuBft.js")
	},
	{
		name: "sla",
		group: "Clocks and reports",
		summary: "the clocks of a record and their story, or all that are urgent",
		load: () => import("./sla-BwOqvwNp.js")
	},
	{
		name: "calendar",
		group: "Clocks and reports",
		summary: "ask a calendar how long or until when",
		load: () => import("./calendar-CW2ythP5.js")
	},
	{
		name: "report",
		group: "Clocks and reports",
		summary: "write the reports as Markdown, CSV and JSON",
		load: () => import("./report-rYuykDWa.js")
	},
	{
		name: "forms",
		group: "Setting up",
		summary: "write the issue forms that the configuration asks for",
		load: () => import("./forms-E62MAw8L.js")
	},
	{
		name: "intake",
		group: "Setting up",
		summary: "show what is read from an issue",
		load: () => import("./intake-D8IohKpV.js")
	},
	{
		name: "init",
		group: "Setting up",
		summary: "turn a copy of this repository into an empty one",
		load: () => import("./init-CBmpSkIH.js")
	}
];
export { commands as t };
