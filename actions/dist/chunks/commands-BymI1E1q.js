// scripts/gitsm/commands.ts
const commands = [
	{
		name: "run",
		group: "Every day",
		summary: "check the records, run the clocks, write the reports",
		load: () => import("./run-CMYDZmi_.js")
	},
	{
		name: "list",
		group: "Every day",
		summary: "list records, most urgent first",
		load: () => import("./list-Dg-eeAt6.js")
	},
	{
		name: "show",
		group: "Every day",
		summary: "show one record with its clocks, links and history",
		load: () => import("./show-Emlorgn_.js")
	},
	{
		name: "validate",
		group: "Every day",
		summary: "check every record and the configuration",
		load: () => import("./validate-DxvdUgis.js")
	},
	{
		name: "new",
		group: "Records",
		summary: "write a new record",
		load: () => import("./new-fbHzpTXS.js")
	},
	{
		name: "move",
		group: "Records",
		summary: "move a record to another state",
		load: () => import("./move-DBS0EDLD.js")
	},
	{
		name: "set",
		group: "Records",
		summary: "set fields of a record",
		load: () => import("./set-DhdyS0nJ.js")
	},
	{
		name: "link",
		group: "Records",
		summary: "link two records, or write every missing other side",
		load: () => import("./link-D9JZMhGG.js")
	},
	{
		name: "register",
		group: "Records",
		summary: "journal what was edited by hand, give drafts an id",
		load: () => import("./register-C4LoRVQ0.js")
	},
	{
		name: "import",
		group: "Records",
		summary: "bring in the records of another system",
		load: () => import("./import-BgH0jh_X.js")
	},
	{
		name: "sla",
		group: "Clocks and reports",
		summary: "the clocks of a record and their story, or all that are urgent",
		load: () => import("./sla-B92_-7Bx.js")
	},
	{
		name: "calendar",
		group: "Clocks and reports",
		summary: "ask a calendar how long or until when",
		load: () => import("./calendar-DRYAAvaO.js")
	},
	{
		name: "report",
		group: "Clocks and reports",
		summary: "write the reports as Markdown, CSV and JSON",
		load: () => import("./report-CgL2E9XI.js")
	},
	{
		name: "init",
		group: "Setting up",
		summary: "turn a copy of this repository into an empty one",
		load: () => import("./init-Bi9Uq35S.js")
	}
];
export { commands as t };
