// scripts/gitsm/commands.ts
const commands = [
	{
		name: "run",
		group: "Every day",
		summary: "check the records, run the clocks, write the reports",
		load: () => import("./run-D5e2gLzN.js")
	},
	{
		name: "list",
		group: "Every day",
		summary: "list records, most urgent first",
		load: () => import("./list-CgEhg4s1.js")
	},
	{
		name: "show",
		group: "Every day",
		summary: "show one record with its clocks, links and history",
		load: () => import("./show-D2zcVVvu.js")
	},
	{
		name: "validate",
		group: "Every day",
		summary: "check every record and the configuration",
		load: () => import("./validate-C7pWxFEc.js")
	},
	{
		name: "similar",
		group: "Every day",
		summary: "what is like an incident or a text, and what keeps coming back",
		load: () => import("./similar-QiO0NbdN.js")
	},
	{
		name: "new",
		group: "Records",
		summary: "write a new record",
		load: () => import("./new-BC3anGB7.js")
	},
	{
		name: "move",
		group: "Records",
		summary: "move a record to another state",
		load: () => import("./move-DkJDWnEh.js")
	},
	{
		name: "set",
		group: "Records",
		summary: "set fields of a record",
		load: () => import("./set--W405fQv.js")
	},
	{
		name: "link",
		group: "Records",
		summary: "link two records, or write every missing other side",
		load: () => import("./link-DQpYfvYZ.js")
	},
	{
		name: "register",
		group: "Records",
		summary: "journal what was edited by hand, give drafts an id",
		load: () => import("./register-BZGnxf5N.js")
	},
	{
		name: "import",
		group: "Records",
		summary: "bring in the records of another system",
		load: () => import("./import-BcGX35nf.js")
	},
	{
		name: "check",
		group: "Approvals",
		summary: "what a change will need: risk, conflicts, who approves",
		load: () => import("./check-BM76pAq1.js")
	},
	{
		name: "decide",
		group: "Approvals",
		summary: "decide a pull request from a file of facts",
		load: () => import("./decide-B1d6Vn0v.js")
	},
	{
		name: "policy",
		group: "Approvals",
		summary: "lint the approval policy, run its test cases, preview a lockdown",
		load: () => import("./policy-CmiZ7fhc.js")
	},
	{
		name: "audit",
		group: "Approvals",
		summary: "verify every recorded approval from the repository alone",
		load: () => import("./audit-CcpMVOUE.js")
	},
	{
		name: "sla",
		group: "Clocks and reports",
		summary: "the clocks of a record and their story, or all that are urgent",
		load: () => import("./sla-CrOwVqvq.js")
	},
	{
		name: "calendar",
		group: "Clocks and reports",
		summary: "ask a calendar how long or until when",
		load: () => import("./calendar-DDaESAH3.js")
	},
	{
		name: "report",
		group: "Clocks and reports",
		summary: "write the reports as Markdown, CSV, JSON, calendars or a site",
		load: () => import("./report-rHfNuMK6.js")
	},
	{
		name: "serve",
		group: "Clocks and reports",
		summary: "show the site of the work tree in a browser of this machine",
		load: () => import("./serve-D_AohW78.js")
	},
	{
		name: "export",
		group: "Clocks and reports",
		summary: "write a table of records or clocks as JSON lines or CSV",
		load: () => import("./export-D664P9-Q.js")
	},
	{
		name: "forms",
		group: "Setting up",
		summary: "write the issue forms that the configuration asks for",
		load: () => import("./forms-Lmtn3aph.js")
	},
	{
		name: "intake",
		group: "Setting up",
		summary: "show what is read from an issue",
		load: () => import("./intake-qovgpepW.js")
	},
	{
		name: "demo",
		group: "Setting up",
		summary: "play issues and changes from end to end, offline",
		load: () => import("./demo-Dn78BN0J.js")
	},
	{
		name: "doctor",
		group: "Setting up",
		summary: "what of the set-up is right, what to click, and where",
		load: () => import("./doctor-Bz6IDYMI.js")
	},
	{
		name: "init",
		group: "Setting up",
		summary: "set up a repository of records, or empty a copy of this one",
		load: () => import("./init-Cr8DwtTk.js")
	}
];
export { commands as t };
