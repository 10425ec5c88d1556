// scripts/gitsm/cli-error.ts
/** What the process says by its exit code; the same for every command. */
const EXIT = {
	fine: 0,
	findings: 1,
	usage: 2,
	configuration: 3,
	permission: 4,
	network: 5,
	bug: 70
};
/** An answer to the user that ends the command: what is wrong, and how to mend it. Never shown with a stack. */
var CliError = class extends Error {
	exit;
	mend;
	constructor(message, exit = EXIT.usage, mend) {
		super(message);
		this.name = "CliError";
		this.exit = exit;
		this.mend = mend;
	}
};
export { EXIT as n, CliError as t };
