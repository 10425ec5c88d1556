// scripts/gitsm/commands.ts
const commands = [
	{
		name: "run",
		group: "Every day",
		summary: "check the records, run the clocks, write the reports",
		load: () => import("./run-BxBDZMcB.js")
	},
	{
		name: "list",
		group: "Every day",
		summary: "list records, most urgent first",
		load: () => import("./list-BUa7g7Ul.js")
	},
	{
		name: "show",
		group: "Every day",
		summary: "show one record with its clocks, links and history",
		load: () => import("./show-CDNADuiN.js")
	},
	{
		name: "validate",
		group: "Every day",
		summary: "check every record and the configuration",
		load: () => import("./validate-DQi1zeEA.js")
	},
	{
		name: "new",
		group: "Records",
		summary: "write a new record",
		load: () => import("./new-Va6oH-Z3.js")
	},
	{
		name: "move",
		group: "Records",
		summary: "move a record to another state",
		load: () => import("./move-B9BqEMXe.js")
	},
	{
		name: "set",
		group: "Records",
		summary: "set fields of a record",
		load: () => import("./set-BC9B8gWn.js")
	},
	{
		name: "link",
		group: "Records",
		summary: "link two records, or write every missing other side",
		load: () => import("./link-B8U8WS3u.js")
	},
	{
		name: "register",
		group: "Records",
		summary: "journal what was edited by hand, give drafts an id",
		load: () => import("./register-Dapl9UmN.js")
	},
	{
		name: "import",
		group: "Records",
		summary: "bring in the records of another system",
		load: () => import("./import-8I04HxZ4.js")
	},
	{
		name: "sla",
		group: "Clocks and reports",
		summary: "the clocks of a record and their story, or all that are urgent",
		load: () => import("./sla-Ank3ZcYG.js")
	},
	{
		name: "calendar",
		group: "Clocks and reports",
		summary: "ask a calendar how long or until when",
		load: () => import("./calendar-D6KfIFuN.js")
	},
	{
		name: "report",
		group: "Clocks and reports",
		summary: "write the reports as Markdown, CSV and JSON",
		load: () => import("./report-CZGqmBU2.js")
	},
	{
		name: "init",
		group: "Setting up",
		summary: "turn a copy of this repository into an empty one",
		load: () => import("./init-C-4A4b0P.js")
	}
];
export { commands as t };
