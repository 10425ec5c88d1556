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
		load: () => import("./list-CtLDAGOl.js")
	},
	{
		name: "show",
		group: "Every day",
		summary: "show one record with its clocks, links and history",
		load: () => import("./show-29mTDzPE.js")
	},
	{
		name: "validate",
		group: "Every day",
		summary: "check every record and the configuration",
		load: () => import("./validate-D6yswc6w.js")
	},
	{
		name: "new",
		group: "Records",
		summary: "write a new record",
		load: () => import("./new-Be9_9psj.js")
	},
	{
		name: "move",
		group: "Records",
		summary: "move a record to another state",
		load: () => import("./move-CFZ-QVy8.js")
	},
	{
		name: "set",
		group: "Records",
		summary: "set fields of a record",
		load: () => import("./set-DH6AyHfk.js")
	},
	{
		name: "link",
		group: "Records",
		summary: "link two records, or write every missing other side",
		load: () => import("./link-BsfWXNSL.js")
	},
	{
		name: "register",
		group: "Records",
		summary: "journal what was edited by hand, give drafts an id",
		load: () => import("./register-vW65G_2P.js")
	},
	{
		name: "import",
		group: "Records",
		summary: "bring in the records of another system",
		load: () => import("./import-D63yD7bB.js")
	},
	{
		name: "sla",
		group: "Clocks and reports",
		summary: "the clocks of a record and their story, or all that are urgent",
		load: () => import("./sla-CNzI-ODY.js")
	},
	{
		name: "calendar",
		group: "Clocks and reports",
		summary: "ask a calendar how long or until when",
		load: () => import("./calendar-BqYI5SOn.js")
	},
	{
		name: "report",
		group: "Clocks and reports",
		summary: "write the reports as Markdown, CSV and JSON",
		load: () => import("./report-BiEt2xXc.js")
	},
	{
		name: "init",
		group: "Setting up",
		summary: "turn a copy of this repository into an empty one",
		load: () => import("./init-DvQ_UScb.js")
	}
];
export { commands as t };
